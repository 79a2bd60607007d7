"""Event names that a date stands in or splits: "the attacks of Tuesday, September 11, 2001"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language import english, words
from verifier.model.period import Grain
from verifier.model.text import Span
from verifier.model.vocabulary import How

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.context import Clause, Context
    from verifier.model.claim import Mention
    from verifier.model.vocabulary import Hit, Vocabulary


def names_around(
    context: Context, clause: Clause, mention: Mention, vocabulary: Vocabulary
) -> tuple[Hit, ...]:
    """Return the events whose names meet across a date, or with a coarser form of it.

    "Held three days ago at the Pentagon" is read without the date; "attacks of September 12,
    2001" also as "attacks of September 2001", for the day is what is asserted. A name met only
    coarsely counts as exact where the clause names another thing of the same source, and as
    words apart where it does not.
    """
    found: list[Hit] = []
    for form, coarse in _forms(mention):
        for hit in _spotted(context, clause, mention, form, vocabulary):
            if hit.how is not How.EXACT or not hit.alias.dated:
                continue
            known = any(other.id == hit.id and other.how is How.EXACT for other in clause.hits)
            if known or any(other.id == hit.id for other in found):
                continue
            loose = coarse and not _same_source(hit, clause)
            found.append(replace(hit, how=How.WORDS) if loose else hit)
    return tuple(found)


def _forms(mention: Mention) -> Iterator[tuple[str, bool]]:
    """Yield the forms a name may contain instead of the date, and whether each is coarser."""
    yield "", False
    timex = mention.timex
    if timex is None or timex.period is None or timex.grain is not Grain.DAY:
        return
    day = timex.period.start
    month = next(name for name, number in english().months.items() if number == day.month)
    yield f"{month.capitalize()} {day.day}", False
    yield f"{month.capitalize()} {day.year}", True


def _spotted(
    context: Context, clause: Clause, mention: Mention, form: str, vocabulary: Vocabulary
) -> Iterator[Hit]:
    """Yield hits across the place of the date, with spans in the document's text."""
    text = context.document.text
    before = text[clause.span.start : mention.span.start].rstrip(" ,")
    after = text[mention.span.end : clause.span.end]
    if form and not after.strip():
        # "the September 11, 2001, terrorist attacks": the comma belongs to the year
        position = context.clauses.index(clause)
        if position + 1 < len(context.clauses):
            after = f" {context.text(context.clauses[position + 1].span)}"
    written = f"{before} {form}".rstrip()
    composed = written + after
    start, end = len(before), len(written)
    for hit in vocabulary.spot(composed, Span(0, len(composed))):
        across = hit.span.start < start and hit.span.end > end
        touching = bool(form) and hit.span.start < end and hit.span.end > start
        if not (across or (touching and _joined(composed, hit.span, start, end))):
            continue
        low = clause.span.start + hit.span.start if hit.span.start < start else mention.span.start
        high = mention.span.end + hit.span.end - end if hit.span.end > end else mention.span.end
        yield replace(hit, span=Span(low, high))


def _joined(composed: str, span: Span, start: int, end: int) -> bool:
    """Tell a name that holds the date from words that merely precede it: "attacks was held"."""
    between = composed[span.start : start].split()[-1:] + composed[end : span.end].split()[:1]
    return not set(between) & {*words.AUXILIARIES, *words.LIGHT_VERBS, "on"} or (
        between[:1] == ["on"] and len(composed[span.start : start].split()) <= _NAME_WORDS
    )


_NAME_WORDS = 3


def _same_source(hit: Hit, clause: Clause) -> bool:
    return any(
        other.alias.topic == hit.alias.topic
        and other.id != hit.id
        and other.how is How.EXACT
        and other.alias.positive
        for other in clause.hits
    )
