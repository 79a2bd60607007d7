"""Lengths of time told by their end: "the year to March", "the 12 months ended June 30"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.interpretation.part_limits import narrowed
from verifier.language import language_of
from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import Literal, Resolved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence, Span

_LONGEST_JOINER = 16  # " that ended on the "


def ended_lengths(
    document: Document,
    read: Sequence[tuple[Sentence, tuple[Mention, ...]]],
    times: Mapping[Span, Resolved],
) -> dict[Span, Resolved]:
    """Return the lengths of time that a resolved time ends, with the days they cover."""
    found: dict[Span, Resolved] = {}
    for _, mentions in read:
        for one, two in pairwise(mentions):
            end = times[two.span].period if two.span in times else None
            days = ended_length(document, one, two, end) if end is not None else None
            if days is not None:
                of = one.timex or one.duration
                found[one.span] = Resolved(of.value if of is not None else "", days)
    return found


def is_ended(document: Document, one: Mention, two: Mention) -> bool:
    """Tell a length of time and the time at which it ends."""
    gap = document.text[one.span.end : two.span.start]
    if len(gap) > _LONGEST_JOINER or two.timex is None or _length_of(one) is None:
        return False
    words = language_of(document.language).time
    kept = [word for word in gap.lower().split() if word not in words.articles]
    if len(kept) > 1 and kept[-1] in words.day_prepositions:
        kept.pop()
    joined = " ".join(kept)
    if joined in words.ending_words:
        return True
    return joined in words.range_words and _is_definite(document, one, words.articles)


def ended_length(document: Document, one: Mention, two: Mention, end: Period) -> Period | None:
    """Return the days of a length of time of which ``end``, the time after it, is the end.

    None where it is no such, and where its end is a year: "the five years to 2020" may begin in
    2015 or in 2016.
    """
    length = _length_of(one)
    if length is None or not is_ended(document, one, two):
        return None
    count, grain = length
    end = narrowed(two.timex, end)
    if end.grain.days > grain.days or end.grain.days >= Grain.YEAR.days:
        return None
    months, days = count * grain.months, count * grain.days
    start = add_months(end.end, -months) if months else add_days(end.end, -days)
    return Period.held(start, end.end, end.grain)


def _length_of(mention: Mention) -> tuple[int, Grain] | None:
    """Return the whole calendar units of a length of time."""
    timex, duration = mention.timex, mention.duration
    if timex is not None:
        named = mention.pattern == "definite" and isinstance(timex.anchor, Literal)
        return (1, timex.grain) if named else None
    if duration is None or not duration.is_plain or duration.low != duration.high:
        return None
    whole = duration.low == int(duration.low)
    return (int(duration.low), duration.grain) if whole else None


def _is_definite(document: Document, mention: Mention, articles: frozenset[str]) -> bool:
    """Tell "the three months to March" from "it took three months to March"."""
    if mention.timex is not None:
        return True
    before = document.text[max(mention.span.start - 8, 0) : mention.span.start].lower().split()
    return bool(before) and before[-1] in articles
