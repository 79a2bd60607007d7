"""Which measure or subject a figure is about, and whether its words name that and no less."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.language import changes, english, proof, statistics, words
from verifier.matching.frames import (
    counts_the_whole,
    governed_by,
    is_tied,
    named_spans,
    narrowed_after,
)
from verifier.matching.wording import comparable, wording
from verifier.model.claim import Claim, Phrase, Role
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, Hit, How
from verifier.notation.plurals import singular
from verifier.notation.statistics import statistic_of
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from verifier.model.text import Document

_NEUTRAL = frozenset(singular(word) for word in words.NEUTRAL_MODIFIERS)
_NEUTRAL_BEFORE = frozenset(words.NEUTRAL_BEFORE_MEASURE) | frozenset(words.FUNCTION_WORDS)
_STATISTIC = frozenset(singular(word) for word in words.STATISTIC_WORDS)
_NARROWING = frozenset(proof.NARROWING_MEASURE)


@dataclass(frozen=True, slots=True)
class Named:
    """What a figure is said to be of: subject ids and measure ids, with the words that say so.

    ``unexplained`` are words that narrow it in a way no wording accounts for; ``denied`` are
    wordings that say what is not meant; ``weak`` are subjects whose words stand apart. ``tied``
    tells that the sentence gives the figure as the thing's, and not merely beside it.
    """

    subjects: tuple[Hit, ...]
    measures: tuple[Hit, ...]
    unexplained: tuple[str, ...] = ()
    denied: tuple[Hit, ...] = ()
    weak: tuple[Hit, ...] = ()
    tied: bool = True


def named_thing(claim: Claim, document: Document) -> Named:
    """Return what the claim's figure counts or measures."""
    mention = claim.mention
    counted = mention is not None and mention.role is Role.COUNT
    if mention is not None and mention.noun is not None and counted and not _counts_unit(claim):
        named = _from_noun(claim, mention.noun)
        if not (named.subjects or named.measures or named.weak):
            return named
        narrowed = narrowed_after(mention.noun, claim, document)
        narrowed = (*_part_of(mention.noun, named.measures), *narrowed)
        tied = counts_the_whole(claim, mention.noun, document)
        return replace(named, unexplained=(*named.unexplained, *narrowed), tied=tied)
    return _from_clause(claim, document)


def _counts_unit(claim: Claim) -> bool:
    """Tell the unit of a rate that the clause names: a fertility rate's "2.5 children"."""
    noun = claim.mention.noun if claim.mention else None
    if noun is None:
        return False
    named = (hit for hit in claim.hits if hit.kind is AliasKind.MEASURE and hit.alias.positive)
    found = (statistic_of(hit.alias.text) for hit in named)
    terms = {term for each in found if each is not None for term in each.terms}
    head = singular(noun.head)
    return any(head in statistics.COUNTED_UNITS.get(term, ()) for term in terms)


def _part_of(noun: Phrase, measures: tuple[Hit, ...]) -> tuple[str, ...]:
    """Return "of them" before a measure's name: "23 of them EU member states" are not all.

    Before another noun it tells what is counted: "6,147 of them US citizens".
    """
    head = singular(noun.head)
    named = any(head == word.form for hit in measures for word in wording(hit.alias.text))
    told = named and noun.part in english().counting.part_pronouns
    return (f"of {noun.part}",) if told else ()


def _from_noun(claim: Claim, noun: Phrase) -> Named:
    hits = [hit for hit in claim.named if hit.how is How.EXACT]
    around = [hit for hit in claim.hits if hit.how is How.EXACT and hit.span.overlaps(noun.span)]
    denied = tuple(hit for hit in (*hits, *around) if not hit.alias.positive)
    blocked = {hit.id for hit in denied}
    subjects = tuple(
        hit
        for hit in hits
        if hit.kind is AliasKind.SUBJECT and hit.alias.positive and hit.id not in blocked
        if not hit.alias.dated
    )
    measures = tuple(
        hit
        for hit in hits
        if hit.kind is AliasKind.MEASURE and hit.alias.positive and hit.id not in blocked
    )
    phrase = noun.text
    explained: set[str] = set(_NEUTRAL) | {""}
    for hit in (*subjects, *measures):
        explained |= {word.form for word in wording(hit.alias.text)}
    left = tuple(
        word.form for word in comparable(phrase) if word.form not in explained and not word.place
    )
    nations = tuple(
        word.form for word in comparable(phrase) if word.place and word.form not in explained
    )
    if not subjects:
        nations = ()  # "British nurses": the nation is the entity, and is looked for there
    head = {singular(noun.head)}
    named = any(
        head & {word.form for word in wording(hit.alias.text)} for hit in (*subjects, *measures)
    )
    if (subjects or measures) and not named:
        left = (*left, noun.head)
    weak = () if subjects else _weaker_subjects(claim, noun, blocked)
    return Named(
        subjects, measures, (*left, *nations) if subjects or measures else (), denied, weak
    )


def _weaker_subjects(claim: Claim, noun: Phrase, blocked: set[str]) -> tuple[Hit, ...]:
    """Return subjects whose words stand apart in the clause, the counted noun's among them."""
    own = {word.form for word in comparable(noun.text)} - _NEUTRAL
    return tuple(
        hit
        for hit in claim.hits
        if hit.kind is AliasKind.SUBJECT
        and hit.alias.positive
        and not hit.alias.dated
        and hit.how is not How.EXACT
        and hit.id not in blocked
        and own
        and own <= {word.form for word in wording(hit.alias.text)}
    )


def _from_clause(claim: Claim, document: Document) -> Named:
    """Return the measure that the figure is given of: the last named before it, or right after."""
    usable = [
        hit
        for hit in claim.hits
        if hit.kind is AliasKind.MEASURE and hit.alias.positive and not _within(claim, hit)
    ]
    usable = [hit for hit in usable if hit.how is How.EXACT] or usable
    if not usable:
        return _from_sentence(claim)
    chosen = min(usable, key=lambda hit: _closeness(hit, claim, document))
    same = tuple(hit for hit in usable if hit.span == chosen.span)
    denied = _denied(claim, same)
    if denied:
        return Named((), (), denied=denied)
    narrowed = (*_qualifiers(claim, document, chosen), *governed_by(chosen, claim, document))
    narrowed = (*narrowed, *_compared(claim, document))
    noun = claim.mention.noun if claim.mention else None
    if noun is not None and not noun.span.overlaps(chosen.span) and not _counts_unit(claim):
        narrowed = (*narrowed, f"of {noun.text}")
    return Named((), same, narrowed, tied=is_tied(claim, chosen, document))


def _denied(claim: Claim, chosen: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the clause's wordings that are never the measure's: "inflation (RPI)" is no CPI."""
    ids = {hit.id for hit in chosen}
    return tuple(
        hit
        for hit in claim.hits
        if hit.kind is AliasKind.MEASURE
        and not hit.alias.positive
        and hit.how is How.EXACT
        and hit.id in ids
        and not _within(claim, hit)
    )


def _compared(claim: Claim, document: Document) -> tuple[str, ...]:
    """Return the comparative after a figure: "15 % lower" is a difference, no level."""
    following = tokenize(document.text, claim.span.end, claim.clause.end)[0].lower
    compared = {*changes.COMPARATIVES_UP, *changes.COMPARATIVES_DOWN, "above", "below", "off"}
    return (following,) if following in compared else ()


def _closeness(hit: Hit, claim: Claim, document: Document) -> tuple[bool, bool, int, int]:
    """Order measures: tied to the figure first, then before it, then near, then longest."""
    tied = is_tied(claim, hit, document)
    behind = hit.span.start >= claim.span.end
    return not tied, behind, hit.span.gap(claim.span), -hit.size


def _from_sentence(claim: Claim) -> Named:
    """Return the measure of the clause before, for a figure that names none; never firmly."""
    earlier = [
        hit
        for hit in claim.nearby
        if hit.kind is AliasKind.MEASURE
        and hit.alias.positive
        and hit.how is How.EXACT
        and hit.span.end <= claim.clause.start
    ]
    if not earlier or (claim.mention is not None and claim.mention.noun is not None):
        return Named((), ())
    nearest = max(earlier, key=lambda hit: hit.span)
    same = tuple(hit for hit in earlier if hit.span == nearest.span)
    return Named((), same, tied=False)


def _within(claim: Claim, hit: Hit) -> bool:
    """Tell whether the words are the figure's own, or the figure theirs.

    "4 percent", the whole of "4 % of GDP"; "one mile equals" is no name for the mile in it.
    """
    mention = claim.mention
    if mention is None:
        return False
    own = mention.span if mention.role is Role.SHARE else mention.value_span
    return own.overlaps(hit.span)


def _qualifiers(claim: Claim, document: Document, hit: Hit) -> tuple[str, ...]:
    """Return words beside a measure's name that narrow it: "youth unemployment", "among women"."""
    tokens = tokenize(document.text, claim.clause.start, claim.clause.end)
    places = named_spans(claim, document)
    figures = [claim.mention.span] if claim.mention else []
    first = next((i for i, t in enumerate(tokens.items) if t.start >= hit.span.start), 0)
    found = []
    before = tokens[first - 1]
    plain = before.lower in _NEUTRAL_BEFORE or singular(before.lower) in _STATISTIC
    counted = any(span.covers(Span(before.start, before.end)) for span in figures)
    placed = any(span.covers(Span(before.start, before.end)) for span in places)
    if before.kind == "word" and not plain and not counted and not placed:
        found.append(before.lower)
    last = next((i for i, t in enumerate(tokens.items) if t.start >= hit.span.end), len(tokens))
    while singular(tokens[last].lower) in _STATISTIC:
        last += 1
    if tokens[last].lower in _NARROWING:
        after = last + 1
        while tokens[after].lower in {"the", "a", "an"}:
            after += 1
        token = tokens[after]
        given = any(span.covers(Span(token.start, token.end)) for span in (*places, *figures))
        aged = tokens[last].lower == "at" and token.text.isdecimal() and len(token.text) <= 2
        named = token.kind == "word" and not _is_time(token.lower)
        if (named or aged) and not given:  # "life expectancy at 65" is another than at birth
            found.append(f"{tokens[last].lower} {token.lower}")
    elif _is_noun_after(tokens[last].text, tokens[last].kind):
        found.append(tokens[last].lower)
    return tuple(found)


def _is_time(word: str) -> bool:
    return word in english().months or word in {"last", "this", "next", "early", "late", "mid"}


def _is_noun_after(text: str, kind: str) -> bool:
    """Tell a further noun ("unemployment benefits") from the verb that usually follows."""
    return kind == "word" and text.lower() in _COMPOUND_HEADS


_COMPOUND_HEADS = frozenset(words.COMPOUND_HEADS)
