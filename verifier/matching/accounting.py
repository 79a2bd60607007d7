"""Which words of a sentence are accounted for: the source's own, the harmless, and no others.

Contradicted needs proof: every word of the clause must be accounted for. A word that is not may
say "another time", "another place", "a part of them" or "in a novel", whatever it is; the list of
such words would have no end, so the list here is of those that are harmless.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import calendar, changes, english, frames, proof, words
from verifier.matching.wording import comparable, wording
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, How
from verifier.notation.plurals import singular
from verifier.notation.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.claim import Claim
    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document
    from verifier.notation.tokens import Token

HARMLESS = frozenset(
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
_GIVEN = frozenset({*changes.PHASES["announced"], "set", "sets"})


def known_spans(
    claim: Claim, document: Document, fact: Fact, catalog: FactCatalog
) -> tuple[Span, ...]:
    """Return what of the sentence is understood: the source's own wordings and places."""
    places = _own_places(fact, catalog) | {fact.place}
    spans = [claim.span]
    for hit in (*claim.hits, *claim.nearby):
        # Where several sources give one wording, the hit names only the first of them.
        same = hit.alias.topic == fact.topic or hit.id in {fact.subject, fact.measure}
        own = same and hit.alias.positive and hit.how is How.EXACT
        if own or (hit.kind is AliasKind.PLACE and hit.id in places):
            spans.append(hit.span)
    sentence = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    moment = tuple(phrase for phrase in changes.PHASES.get(fact.measure, ()) if " " in phrase)
    return (*spans, *adjusted(sentence, fact), *_spoken(sentence, moment))


def adjusted(sentence: Tokens, fact: Fact) -> Iterator[Span]:
    """Yield where a sentence says how the fact's values were adjusted: "seasonally adjusted"."""
    return _spoken(sentence, fact.adjustment)


def _spoken(sentence: Tokens, phrases: tuple[str, ...]) -> Iterator[Span]:
    """Yield where a sentence says one of the phrases, whole: "came into force"."""
    for phrase in phrases:
        words = tokenize(phrase).lowers
        for start in range(len(sentence) - len(words) + 1):
            if words and sentence.lowers[start : start + len(words)] == words:
                yield Span(sentence[start].start, sentence[start + len(words) - 1].end)


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
def names_in(catalog: FactCatalog, subject: str) -> frozenset[str]:
    """Return the proper names, countries apart, in the wordings of a subject."""
    return frozenset(
        word.form
        for alias in catalog.aliases_of(subject)
        if alias.positive
        for word in wording(alias.text)
        if alias.text[word.span.start].isupper() and not word.place
    )


def covered(token: Token, spans: tuple[Span, ...]) -> bool:
    """Tell whether a token stands, in whole or part, in one of the spans."""
    place = Span(token.start, token.end)
    return any(span.overlaps(place) for span in spans)


def unaccounted(
    clause: Tokens,
    claim: Claim,
    known: tuple[Span, ...],
    harmless: frozenset[str] = HARMLESS,
) -> Iterator[str]:
    """Yield the words of the claim's clause that nothing accounts for.

    A purpose ("to protect its forces") ends the count; who gave an order may have any name.
    """
    announced = [i for i, token in enumerate(clause.items) if token.lower in _GIVEN]
    last_name = announced[0] if announced else -1
    for index, token in enumerate(clause.items):
        if _begins_purpose(clause, index, claim) and not covered(token, known):
            return
        named = index < last_name and token.text[:1].isupper()
        named = named or _tells_extent(token, claim)
        if _is_bounded(clause, index, claim) and not covered(token, known):
            yield f"'{clause[index - 1].text} {token.text}' is not accounted for"
        if not (named or covered(token, known) or is_harmless(clause, index, harmless)):
            yield f"{token.text!r} is not accounted for"


def _is_bounded(clause: Tokens, index: int, claim: Claim) -> bool:
    """Tell the bound of a group, and not of the figure or its time: "women over 50"."""
    token = clause[index]
    bound = token.kind == "number" and index > 0 and clause[index - 1].lower in proof.BOUNDS
    time = claim.period_slot.span
    return bound and not (time and time.overlaps(Span(token.start, token.end)))


def _tells_extent(token: Token, claim: Claim) -> bool:
    """Tell the adjective right after a length: "42 km long"."""
    mention = claim.mention
    if mention is None or mention.quantity is None or token.lower not in proof.EXTENTS:
        return False
    length = mention.quantity.unit.dimension == "length"
    return length and 0 <= token.start - claim.span.end <= 1


def _begins_purpose(clause: Tokens, index: int, claim: Claim) -> bool:
    token, following = clause[index], clause[index + 1]
    if token.lower != "to" or token.start < claim.span.end:
        return False
    return following.kind == "word" and following.text.islower() and following.lower != "the"


def is_harmless(tokens: Tokens, index: int, harmless: frozenset[str] = HARMLESS) -> bool:
    """Tell whether a token may stand beside a known thing and its time without changing either."""
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


def leads(
    sentence: Tokens,
    claim: Claim,
    known: tuple[Span, ...],
    harmless: frozenset[str] = HARMLESS,
) -> Iterator[str]:
    """Yield what opens the sentence, or follows the clause, and is not understood."""
    head = [i for i, token in enumerate(sentence.items) if token.end <= claim.clause.start]
    opening = sentence[0].lower
    if head and (opening in proof.LEAD_OPENERS or opening.endswith("ing")):
        for index in head:
            token = sentence[index]
            if token.text in {",", ";", ":"}:
                break
            fine = covered(token, known) or token.lower in proof.DISCOURSE
            if not (fine or is_harmless(sentence, index, harmless)) or token.lower == "had":
                yield f"the lead-in {token.text!r} is not understood"
    tail = [token for token in sentence.items if token.start >= claim.clause.end]
    tail = [token for token in tail if token.kind == "word"][:1]
    if tail and tail[0].lower in proof.TAIL_OPENERS:
        yield f"what follows narrows it: {tail[0].text!r}"


def other_places(
    claim: Claim, document: Document, fact: Fact, known: tuple[Span, ...]
) -> Iterator[str]:
    """Yield the places of the clause that are not the fact's own."""
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
