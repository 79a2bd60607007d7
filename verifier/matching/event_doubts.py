"""Reasons to doubt that a sentence gives a date as the known event's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import proof, words
from verifier.matching.accounting import (
    HARMLESS,
    covered,
    known_spans,
    leads,
    names_in,
    other_places,
    unaccounted,
)
from verifier.matching.wording import wording
from verifier.model.claim import Claim, EventDate
from verifier.model.period import Grain
from verifier.model.timex import Direction, NamedDay, Shift
from verifier.model.vocabulary import How
from verifier.notation.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document, Span
    from verifier.model.vocabulary import Hit

_HARMLESS_BESIDE = HARMLESS | frozenset(proof.EVENT_ACCOUNTED)
_MARKERS = frozenset({*proof.EVENT_MARKERS, *proof.NOT_BY_THE_CLOCK})
_FALSEHOODS = frozenset(proof.FALSEHOODS)
_CLAUSE_ENDS = frozenset(",;:()—–")
_RANKED = frozenset(proof.RANKED)
_RELATIONS = frozenset({"of", "in", "on", "the", "during", "since", "for"})
_RELATIVES = frozenset({"who", "whom", "which", "whose"})
_NO_VERBS = frozenset(words.FUNCTION_WORDS)
_A_YEAR = 366
_TEN = 10


def event_doubts(
    claim: Claim, hit: Hit, document: Document, fact: Fact, catalog: FactCatalog
) -> tuple[str, ...]:
    """Return why the words do not prove that a date is the event's; empty when they do."""
    known = (*known_spans(claim, document, fact, catalog), hit.span)
    sentence = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    clause = _around_event(sentence, claim, hit, document)
    found = [
        *_event_markers(clause, hit, known, many=fact.recurs),
        *_not_held_true(sentence, known),
        *unaccounted(clause, claim, known, _HARMLESS_BESIDE),
        *leads(sentence, claim, known, _HARMLESS_BESIDE),
        *_loosely_dated(claim, fact),
        *_ranked_within(sentence, claim, hit),
        *_told_aside(sentence, claim, hit),
        *_in_force_elsewhere(clause, fact),
        *other_places(claim, document, fact, known),
        *_without_topic(claim, hit, fact),
    ]
    if any(token.text == "%" or token.lower == "percent" for token in clause.items):
        found.append("a part of the event is dated")
    if fact.recurs and not _names_who(sentence, hit, fact, catalog):
        found.append("such events recur, and nobody who took part is named")
    return tuple(dict.fromkeys(found))


def _around_event(sentence: Tokens, claim: Claim, hit: Hit, document: Document) -> Tokens:
    """Return the words that must be accounted for: the date's clause, and the event's if another.

    "In 2023, the invasion entered its second year": the date stands alone, and what is said of the
    event stands after the comma.
    """
    start, end = min(claim.clause.start, hit.span.start), max(claim.clause.end, hit.span.end)
    if claim.clause.covers(hit.span):
        return tokenize(document.text, start, end)
    for token in sentence.items:
        if token.start >= end and token.text in _CLAUSE_ENDS:
            break
        end = max(end, token.end)
    return tokenize(document.text, start, end)


def _event_markers(
    clause: Tokens, hit: Hit, known: tuple[Span, ...], *, many: bool
) -> Iterator[str]:
    for index, token in enumerate(clause.items):
        if token.lower in _MARKERS and not covered(token, known):
            yield f"{token.text!r} may mean another time or event"
        if token.lower in proof.PARTLY and clause[index + 1].lower in proof.OVER:
            yield f"{token.text!r} is not yet the end"
        article = token.lower in proof.INDEFINITE and clause[index + 1].start >= hit.span.start
        if article and not many and token.end <= hit.span.start and hit.span.start - token.end <= 1:
            yield f"{token.text!r} does not name the known event"


def _not_held_true(sentence: Tokens, known: tuple[Span, ...]) -> Iterator[str]:
    for token in sentence.items:
        if token.lower in _FALSEHOODS and not covered(token, known):
            yield f"{token.text!r}: what is said may not be held to be true"


def _loosely_dated(claim: Claim, fact: Fact) -> Iterator[str]:
    """Yield why the day that the words name may be that of another year.

    "On November 9" and "on a Thursday" say no year, and of what lies far back the year of
    publication is not meant; "110 years ago" leaves open what rounds to it.
    """
    if fact.when is None or claim.period is None or not isinstance(claim.form, EventDate):
        return
    away = abs(fact.when.gap(claim.period).days)
    timex = claim.mention.timex if claim.mention else None
    shift = timex.anchor if timex is not None else None
    weekday = isinstance(shift, NamedDay) and shift.direction is Direction.UNSAID
    if (claim.form.other is not None or weekday) and away > _A_YEAR:
        yield "the year is not said"
    if isinstance(shift, Shift) and shift.grain is Grain.YEAR and shift.low == shift.high:
        round_number = abs(shift.low) >= 2 * _TEN and shift.low % _TEN == 0
        if round_number and away <= _TEN * 366 // 2:
            yield "a round number of years"


def _ranked_within(sentence: Tokens, claim: Claim, hit: Hit) -> Iterator[str]:
    """Yield a doubt for "the first spacewalk of 2024": the first of that year, not of all."""
    ranked = not _RANKED.isdisjoint(hit.alias.text.lower().split()[:2])
    if not ranked or hit.span.end > claim.span.start:
        return
    between = [t for t in sentence.items if hit.span.end <= t.start and t.end <= claim.span.start]
    if not any(token.kind == "word" and token.lower not in _RELATIONS for token in between):
        yield f"{hit.alias.text!r} may be ranked within {claim.text!r}"


def _told_aside(sentence: Tokens, claim: Claim, hit: Hit) -> Iterator[str]:
    """Yield a doubt for "she met the man who shot Sadat in 1990": that may be the year they met."""
    aside = ""
    for index, token in enumerate(sentence.items):
        if token.start >= min(hit.span.end, claim.span.start):
            break
        after = sentence[index + 1]
        verb = after.text.islower() and after.lower not in _NO_VERBS
        relative = token.text in _RELATIVES or (token.text == "that" and verb)
        if token.text in _CLAUSE_ENDS:
            aside = ""
        elif relative and index and sentence[index - 1].kind == "word":
            aside = token.text
    if aside:
        yield f"{aside!r} tells of the event beside something else, which may be dated"


def _in_force_elsewhere(clause: Tokens, fact: Fact) -> Iterator[str]:
    """Yield a doubt for "the treaty took effect there in 2004": it does country by country."""
    for token in clause.items:
        if fact.measure == "in-force" and token.lower in words.BACK_POINTERS:
            yield f"{token.text!r} may be a place where it came into force later"


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
    return bool((names_in(catalog, fact.subject) - own) & said)
