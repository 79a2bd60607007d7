"""Reasons to doubt that a sentence gives its figure of the thing, place and time of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import english, proof, statistics, words
from verifier.matching.accounting import (
    covered,
    is_harmless,
    known_spans,
    leads,
    other_places,
    unaccounted,
)
from verifier.matching.untold import untold
from verifier.model.claim import Claim, Level, Origin
from verifier.model.period import Grain
from verifier.model.text import Span
from verifier.notation.plurals import singular
from verifier.notation.tokens import Token, Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document

_MARKERS = frozenset(proof.DOUBT_MARKERS)
_LONGEST_SILENCE = 366
_LONGEST_SENTENCE = 400
# With less than a quarter of the year to come, what is said of it is near enough to its figure.
_NEARLY_OVER_DAYS = 92
_VERBS = frozenset(
    {*words.AUXILIARIES, *proof.PRESENT_VERBS, *proof.PAST_VERBS, *words.REPORTING_VERBS}
)


def doubts(claim: Claim, document: Document, fact: Fact, catalog: FactCatalog) -> tuple[str, ...]:
    """Return why the words do not prove that a level is said of the fact; empty when they do."""
    known = known_spans(claim, document, fact, catalog)
    sentence = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    if len(sentence) > _LONGEST_SENTENCE:
        return ("the sentence is too long to be accounted for",)
    clause = tokenize(document.text, claim.clause.start, claim.clause.end)
    spoken = known
    plain = _speaks_plainly(claim)
    if claim.speaker is not None and claim.speaker.span is not None and plain:
        spoken = (*spoken, claim.speaker.span)
    spoken = (*spoken, *_part_of_year(clause, claim))
    found = [
        *_markers(sentence, known),
        *_one_of_many(clause, fact),
        *unaccounted(clause, claim, spoken),
        *leads(sentence, claim, known),
        *_head(sentence, clause, claim, spoken),
        *_tail(sentence, claim, spoken),
        *_times(sentence, clause, claim, document.published),
        *_year_means(claim, fact, document.published),
        *untold(claim, fact),
        *other_places(claim, document, fact, known),
        *_shared_name(document, fact),
    ]
    if not plain:
        found.append("who says so may have figures of its own")
    return tuple(dict.fromkeys(found))


def _speaks_plainly(claim: Claim) -> bool:
    """Tell a minister who is quoted from an office that publishes figures of its own."""
    spoken = tokenize(claim.speaker.value if claim.speaker else "")
    return not any(_gives_figures(token) for token in spoken.items)


def _shared_name(document: Document, fact: Fact) -> Iterator[str]:
    """Yield that another place has the same name, where no word tells which is meant."""
    telling = proof.SHARED_NAMES.get(fact.place or "")
    if telling and not any(words in document.text.lower() for words in telling):
        yield "another place has the same name"


def _markers(sentence: Tokens, known: tuple[Span, ...]) -> Iterator[str]:
    for token in sentence.items:
        if token.lower in _MARKERS and not covered(token, known):
            yield f"{token.text!r} may mean another time, count or world"


def _one_of_many(clause: Tokens, fact: Fact) -> Iterator[str]:
    """Tell "a nurse was 45" from the number of nurses."""
    counted = set(tokenize(fact.measure.lower()).lowers)
    for index, token in enumerate(clause.items):
        alone = token.lower in _ONE_OF_MANY and f"{clause[index + 1].lower}s" in counted
        if alone:
            yield f"“{token.text} {clause[index + 1].text}” is one of them"


_ONE_OF_MANY = frozenset(proof.ONE_OF_MANY)


def _head(sentence: Tokens, clause: Tokens, claim: Claim, known: tuple[Span, ...]) -> Iterator[str]:
    """Yield what stands before a clause that begins with its verb: there its subject is.

    "Saxony, in Germany, had unemployment of …" is said of Saxony.
    """
    first = clause[0].lower
    if first not in _VERBS and not first.endswith("ed"):
        return
    for index, token in enumerate(sentence.items):
        if token.end > claim.clause.start:
            return
        if not (covered(token, known) or is_harmless(sentence, index)):
            yield f"{token.text!r} may be the subject"


def _tail(sentence: Tokens, claim: Claim, known: tuple[Span, ...]) -> Iterator[str]:
    """Yield what follows the clause without a verb of its own, for it narrows: "(under-25s)".

    What has a verb is another statement, and "a figure that …" a comment.
    """
    rest = [i for i, token in enumerate(sentence.items) if token.start >= claim.clause.end]
    stretch: list[int] = []
    for index in [*rest, len(sentence)]:
        token = sentence[index]
        if token.kind == "word" or (token.kind == "number" and token.text):
            stretch.append(index)
            continue
        if token.kind == "mark" and token.text not in ',;:()—–.!?"“”':
            continue
        if not stretch:
            continue
        lowers = [sentence[i].lower for i in stretch]
        if _restates_unit(lowers) or _names_publisher(lowers):
            stretch = []
            continue
        if set(lowers) & (_VERBS - set(words.REPORTING_VERBS)) or lowers[:2] in _COMMENTS:
            return
        if set(lowers) & {"them", "whom"} or _reports_plainly(sentence, stretch):
            stretch = []  # a part of what was counted, or who says so
            continue
        for each in stretch:
            narrows = sentence[each].lower in _NARROWERS
            fine = covered(sentence[each], known) or is_harmless(sentence, each)
            if narrows or not fine:
                yield f"{sentence[each].text!r} may narrow it"
        stretch = []


def _restates_unit(lowers: list[str]) -> bool:
    """Tell ", U.S. dollars" and ", Years" behind a figure: its unit, and nothing besides."""
    return all(lower in _UNIT_WORDS or singular(lower) in _UNIT_WORDS for lower in lowers)


def _names_publisher(lowers: list[str]) -> bool:
    """Tell ", according to the World Bank": who gives the figures of all countries alike."""
    if lowers[:2] != ["according", "to"]:
        return False
    said = " ".join(lower for lower in lowers[2:] if lower not in words.FUNCTION_WORDS)
    return said in statistics.PUBLISHERS


_UNIT_WORDS = frozenset({
    *statistics.RESTATED_UNITS, *english().units, *english().currency_words,
})  # fmt: skip


def _reports_plainly(sentence: Tokens, stretch: list[int]) -> bool:
    """Tell ", the minister said" from ", the agency's own figures say"."""
    said = any(sentence[index].lower in words.REPORTING_VERBS for index in stretch)
    return said and not any(_gives_figures(sentence[index]) for index in stretch)


def _gives_figures(token: Token) -> bool:
    acronym = token.text.isupper() and len(token.text) > 1
    return acronym or token.lower.removesuffix("'s") in proof.FIGURE_GIVERS


_NARROWERS = frozenset({*proof.NARROWERS, *english().months})
_COMMENTS = tuple(["a", noun] for noun in proof.COMMENTED)


def _year_means(claim: Claim, fact: Fact, published: date | None) -> Iterator[str]:
    """Yield why a column's value for a year may not be that of the moment."""
    if not fact.series or fact.valid is None or published is None:
        return
    if (fact.valid.end - published).days > _NEARLY_OVER_DAYS:
        yield f"{fact.valid} was not over when the article appeared"
    present = claim.period_slot.origin is Origin.DOCUMENT and claim.period_slot.span is None
    rate = fact.quantity is not None and fact.quantity.unit.dimension != "count"
    if present and rate and isinstance(claim.form, Level):
        yield f"the present may differ from the value of {fact.valid}"


def _part_of_year(clause: Tokens, claim: Claim) -> Iterator[Span]:
    """Yield the words of "the fourth quarter", where that is the claim's period, and no others."""
    slot = claim.period_slot.span
    if slot is None or claim.period is None or claim.period.grain not in _PARTS_OF_YEAR:
        return
    for index, token in enumerate(clause.items):
        part = token.lower == claim.period.grain.value.removesuffix("-year")
        if part and index and slot.covers(Span(token.start, token.end)):
            yield Span(clause[index - 1].start, token.end)


_PARTS_OF_YEAR = frozenset({Grain.QUARTER, Grain.HALF})


def _times(sentence: Tokens, clause: Tokens, claim: Claim, published: date | None) -> Iterator[str]:
    """Yield why the figure may be of another time than the fact."""
    before = [token for token in clause.items if token.end <= claim.span.start]
    if before and before[-1].lower == "from":
        yield "'from' gives the value before"
    slot = claim.period_slot
    if slot.span is not None:
        for token in sentence.items:
            part = token.lower in proof.PART_OF_TIME and token.end <= slot.span.start
            if part and slot.span.start - token.end <= len(" of the "):
                yield f"{token.text!r} takes a part of the time"
    if slot.origin is not Origin.DOCUMENT or slot.span is not None:
        return
    lowers = set(clause.lowers)
    past = bool(lowers & set(proof.PAST_VERBS)) or any(
        word.endswith("ed") and word not in _HARMLESS_PAST for word in lowers
    )
    present = bool(lowers & set(proof.PRESENT_VERBS))
    if past and not present and not claim.reported:
        yield "the past tense without a time"
    earlier = claim.earlier_period
    if earlier is not None and published is not None:
        silence = (published - earlier.end).days
        if silence > _LONGEST_SILENCE:
            yield f"the text spoke of {earlier} before"


_HARMLESS_PAST = frozenset(proof.NO_PAST)
