"""Reasons to doubt that a sentence gives its figure of the thing, place and time of a fact.

Contradicted needs proof: every word of the clause must be accounted for. A word that is not may
say "another time", "another place", "a part of them" or "in a novel", whatever it is; the list of
such words would have no end, so the list here is of those that are harmless.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import calendar, changes, english, frames, proof, words
from verifier.matching.untold import untold
from verifier.matching.wording import comparable, singular, wording
from verifier.model.claim import Claim, Level, Origin
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, How
from verifier.notation.tokens import Token, Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit

_HARMLESS = frozenset(
    {
        *words.FUNCTION_WORDS,
        *words.AUXILIARIES,
        *words.REPORTING_VERBS,
        *words.NEUTRAL_MODIFIERS,
        *words.BACK_POINTERS,
        *words.TIME_WORDS,
        *words.NEGATIONS,
        *frames.LEVEL_VERBS,
        *frames.STOCK_BEFORE,
        *frames.STOCK_AFTER,
        *frames.TRANSPARENT,
        *proof.ACCOUNTED,
        *changes.UP_VERBS,
        *changes.DOWN_VERBS,
    }
)
_MARKERS = frozenset(proof.DOUBT_MARKERS)
_GIVEN = frozenset({*changes.PHASES["announced"], "set", "sets"})
_LONGEST_SILENCE = 366
_LONGEST_SENTENCE = 400
# With less than a quarter of the year to come, what is said of it is near enough to its figure.
_NEARLY_OVER_DAYS = 92
_VERBS = frozenset(
    {*words.AUXILIARIES, *proof.PRESENT_VERBS, *proof.PAST_VERBS, *words.REPORTING_VERBS}
)


def doubts(claim: Claim, document: Document, fact: Fact, catalog: FactCatalog) -> tuple[str, ...]:
    """Return why the words do not prove that a level is said of the fact; empty when they do."""
    known = _known_spans(claim, fact, catalog)
    sentence = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    if len(sentence) > _LONGEST_SENTENCE:
        return ("the sentence is too long to be accounted for",)
    clause = tokenize(document.text, claim.clause.start, claim.clause.end)
    spoken = known
    plain = _speaks_plainly(claim)
    if claim.speaker is not None and claim.speaker.span is not None and plain:
        spoken = (*known, claim.speaker.span)
    found = [
        *_markers(sentence, known),
        *_one_of_many(clause, fact),
        *_unaccounted(clause, claim, spoken),
        *_leads(sentence, claim, known),
        *_head(sentence, clause, claim, spoken),
        *_tail(sentence, claim, spoken),
        *_times(sentence, clause, claim, document.published),
        *_year_means(claim, fact, document.published),
        *untold(claim, fact),
        *_other_places(claim, document, fact, known),
    ]
    if not plain:
        found.append("who says so may have figures of its own")
    return tuple(dict.fromkeys(found))


def event_doubts(
    claim: Claim, hit: Hit, document: Document, fact: Fact, catalog: FactCatalog
) -> tuple[str, ...]:
    """Return why the words do not prove that a date is the event's; empty when they do."""
    known = (*_known_spans(claim, fact, catalog), hit.span)
    sentence = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    clause = tokenize(document.text, claim.clause.start, claim.clause.end)
    found = [
        *_event_markers(clause, hit, known, many=fact.recurs),
        *_unaccounted(clause, claim, known, _EVENT_HARMLESS),
        *_other_places(claim, document, fact, known),
        *_without_topic(claim, hit, fact),
    ]
    if any(token.text == "%" or token.lower == "percent" for token in clause.items):
        found.append("a part of the event is dated")
    if fact.recurs and not _names_who(sentence, hit, fact, catalog):
        found.append("such events recur, and nobody who took part is named")
    return tuple(dict.fromkeys(found))


_EVENT_HARMLESS = _HARMLESS | frozenset(proof.EVENT_ACCOUNTED)


def _event_markers(
    clause: Tokens, hit: Hit, known: tuple[Span, ...], *, many: bool
) -> Iterator[str]:
    markers = frozenset(proof.EVENT_MARKERS)
    for index, token in enumerate(clause.items):
        if token.lower in markers and not _covered(token, known):
            yield f"{token.text!r} may mean another time or event"
        if token.lower in proof.PARTLY and clause[index + 1].lower in proof.OVER:
            yield f"{token.text!r} is not yet the end"
        article = token.lower in proof.INDEFINITE and clause[index + 1].start >= hit.span.start
        if article and not many and token.end <= hit.span.start and hit.span.start - token.end <= 1:
            yield f"{token.text!r} does not name the known event"


def _without_topic(claim: Claim, hit: Hit, fact: Fact) -> Iterator[str]:
    """Yield a doubt for a bare wording ("the withdrawal") in a text that never tells of what."""
    if fact.apart:
        return  # a wording of such a source names its subject wholly
    if hit.size > 1 and any(word.place or word.form.isdigit() for word in wording(hit.alias.text)):
        return
    for other in (*claim.hits, *claim.nearby, *claim.inherited):
        same = other.alias.topic == fact.topic and other.id != fact.subject
        if (same and other.how is How.EXACT and other.alias.positive) or other.id == fact.place:
            return
    yield f"{hit.alias.text!r} may be of any other thing"


def _names_who(sentence: Tokens, hit: Hit, fact: Fact, catalog: FactCatalog) -> bool:
    """Tell whether the sentence has a name of the event's other wordings: "Austin"."""
    own = {word.form for word in wording(hit.alias.text)}
    said = {token.lower for token in sentence.items if token.text[:1].isupper()}
    return bool((_names_in(catalog, fact.subject) - own) & said)


def _known_spans(claim: Claim, fact: Fact, catalog: FactCatalog) -> tuple[Span, ...]:
    """Return what of the sentence is understood: the source's own wordings and places."""
    places = _own_places(fact, catalog) | {fact.place}
    spans = [claim.span]
    for hit in (*claim.hits, *claim.nearby):
        own = hit.alias.topic == fact.topic and hit.alias.positive and hit.how is How.EXACT
        if own or (hit.kind is AliasKind.PLACE and hit.id in places):
            spans.append(hit.span)
    return tuple(spans)


def _speaks_plainly(claim: Claim) -> bool:
    """Tell a minister who is quoted from an office that publishes figures of its own."""
    spoken = tokenize(claim.speaker.value if claim.speaker else "")
    return not any(_gives_figures(token) for token in spoken.items)


def _own_places(fact: Fact, catalog: FactCatalog) -> frozenset[str | None]:
    """Return the countries in the wordings of a fact's source; for a column, its entity alone."""
    return frozenset({fact.subject}) if fact.series else _places_of(catalog, fact.topic)


@lru_cache(maxsize=256)
def _places_of(catalog: FactCatalog, topic: str) -> frozenset[str | None]:
    return frozenset(
        word.place
        for alias in catalog.aliases_on(topic)
        if alias.positive
        for word in wording(alias.text)
        if word.place
    )


@lru_cache(maxsize=1024)
def _names_in(catalog: FactCatalog, subject: str) -> frozenset[str]:
    """Return the proper names, countries apart, in the wordings of a subject."""
    return frozenset(
        word.form
        for alias in catalog.aliases_of(subject)
        if alias.positive
        for word in wording(alias.text)
        if alias.text[word.span.start].isupper() and not word.place
    )


def _covered(token: Token, spans: tuple[Span, ...]) -> bool:
    place = Span(token.start, token.end)
    return any(span.overlaps(place) for span in spans)


def _markers(sentence: Tokens, known: tuple[Span, ...]) -> Iterator[str]:
    for token in sentence.items:
        if token.lower in _MARKERS and not _covered(token, known):
            yield f"{token.text!r} may mean another time, count or world"


def _one_of_many(clause: Tokens, fact: Fact) -> Iterator[str]:
    """Tell "a nurse was 45" from the number of nurses."""
    counted = set(tokenize(fact.measure.lower()).lowers)
    for index, token in enumerate(clause.items):
        alone = token.lower in _ONE_OF_MANY and f"{clause[index + 1].lower}s" in counted
        if alone:
            yield f"“{token.text} {clause[index + 1].text}” is one of them"


_ONE_OF_MANY = frozenset({"a", "an", "one", "each", "every", "another", "no"})


def _unaccounted(
    clause: Tokens,
    claim: Claim,
    known: tuple[Span, ...],
    harmless: frozenset[str] = _HARMLESS,
) -> Iterator[str]:
    """Yield the words of the claim's clause that nothing accounts for.

    A purpose ("to protect its forces") ends the count; who gave an order may have any name.
    """
    announced = [i for i, token in enumerate(clause.items) if token.lower in _GIVEN]
    last_name = announced[0] if announced else -1
    for index, token in enumerate(clause.items):
        if _begins_purpose(clause, index, claim):
            return
        named = index < last_name and token.text[:1].isupper()
        if not (named or _covered(token, known) or _is_harmless(clause, index, harmless)):
            yield f"{token.text!r} is not accounted for"


def _begins_purpose(clause: Tokens, index: int, claim: Claim) -> bool:
    token, following = clause[index], clause[index + 1]
    if token.lower != "to" or token.start < claim.span.end:
        return False
    return following.kind == "word" and following.text.islower() and following.lower != "the"


def _is_harmless(tokens: Tokens, index: int, harmless: frozenset[str] = _HARMLESS) -> bool:
    token = tokens[index]
    if token.kind != "word" or len(token.text) == 1:
        return True
    lower = token.lower.removesuffix("'s").removesuffix("’s")
    language = english()
    if lower in language.months or lower in language.weekdays or lower in calendar.DIRECTIONS:
        return True
    if lower in language.grains and lower not in harmless:
        return tokens[index - 1].lower in calendar.DIRECTIONS  # not "over 20 years", "per month"
    adverb = lower.endswith("ly") and len(lower) > 4 and lower not in proof.PERIODICALLY
    return lower in harmless or singular(lower) in words.STATISTIC_WORDS or adverb


def _leads(sentence: Tokens, claim: Claim, known: tuple[Span, ...]) -> Iterator[str]:
    """Yield what opens the sentence, or follows the clause, and is not understood."""
    head = [i for i, token in enumerate(sentence.items) if token.end <= claim.clause.start]
    opening = sentence[0].lower
    if head and (opening in proof.LEAD_OPENERS or opening.endswith("ing")):
        for index in head:
            token = sentence[index]
            if token.text in {",", ";", ":"}:
                break
            fine = _covered(token, known) or token.lower in proof.DISCOURSE
            if not (fine or _is_harmless(sentence, index)) or token.lower == "had":
                yield f"the lead-in {token.text!r} is not understood"
    tail = [token for token in sentence.items if token.start >= claim.clause.end]
    tail = [token for token in tail if token.kind == "word"][:1]
    if tail and tail[0].lower in proof.TAIL_OPENERS:
        yield f"what follows narrows it: {tail[0].text!r}"


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
        if not (_covered(token, known) or _is_harmless(sentence, index)):
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
        if set(lowers) & (_VERBS - set(words.REPORTING_VERBS)) or lowers[:2] in _COMMENTS:
            return
        if set(lowers) & {"them", "whom"} or _reports_plainly(sentence, stretch):
            stretch = []  # a part of what was counted, or who says so
            continue
        for each in stretch:
            narrows = sentence[each].lower in _NARROWERS
            fine = _covered(sentence[each], known) or _is_harmless(sentence, each)
            if narrows or not fine:
                yield f"{sentence[each].text!r} may narrow it"
        stretch = []


def _reports_plainly(sentence: Tokens, stretch: list[int]) -> bool:
    """Tell ", the minister said" from ", the agency's own figures say"."""
    said = any(sentence[index].lower in words.REPORTING_VERBS for index in stretch)
    return said and not any(_gives_figures(sentence[index]) for index in stretch)


def _gives_figures(token: Token) -> bool:
    acronym = token.text.isupper() and len(token.text) > 1
    return acronym or token.lower.removesuffix("'s") in proof.FIGURE_GIVERS


_NARROWERS = frozenset({"under", "over", "aged", "not", "no", *english().months, "per", "there"})
_COMMENTS = (["a", "figure"], ["a", "number"], ["a", "claim"], ["a", "level"], ["a", "rate"])


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


_HARMLESS_PAST = frozenset(
    {"deployed", "stationed", "based", "estimated", "united", "need", "indeed"}
)


def _other_places(
    claim: Claim, document: Document, fact: Fact, known: tuple[Span, ...]
) -> Iterator[str]:
    for hit in claim.hits:
        if hit.kind is not AliasKind.PLACE or any(span.covers(hit.span) for span in known):
            continue
        if hit.id != fact.place:
            yield f"{hit.span.of(document.text)!r} is another place"
    for word in comparable(document.text, claim.clause):
        possessive = document.text[word.span.end - 2 : word.span.end] in {"'s", "’s"}
        after = document.text[word.span.end : word.span.end + 2]
        if word.place == fact.place and not fact.series and (possessive or after in {"'s", "’s"}):
            yield f"{word.span.of(document.text)!r} has something, and is not the place itself"
