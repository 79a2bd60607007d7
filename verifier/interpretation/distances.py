"""Lengths of time that place an event: "in two weeks" said of what is to come.

Such words are a length as they stand ("he ran it in two hours"); the tense makes them a date.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.tense import side_of
from verifier.language import language_of
from verifier.model.period import Grain, Period, add_months
from verifier.model.timex import Offset, Resolved, Shift
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import time

    from verifier.language.time_words import TimeWords
    from verifier.model.claim import Mention
    from verifier.model.duration import Duration
    from verifier.model.text import Document, Sentence
    from verifier.notation.tokens import Tokens


def distances(
    document: Document,
    read: Sequence[tuple[Sentence, tuple[Mention, ...]]],
    *,
    moment: time | None = None,
    counted: Mapping[Grain, Grain] | None = None,
) -> tuple[tuple[Mention, Resolved], ...]:
    """Return the lengths of time that place an event, with the time they place it at.

    ``moment`` is the time of day of publication, without which hours and minutes lead nowhere;
    ``counted`` is as in ``resolve``.
    """
    words = language_of(document.language).time
    found = []
    for sentence, mentions in read:
        tokens: Tokens | None = None
        for mention in mentions:
            if mention.duration is None or mention.duration.vague:
                continue
            if tokens is None:
                tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
            sign = _sign(tokens, mention, words)
            frame = Frame(document.published, likely=True, moment=moment, counted=counted or {})
            resolved = _placed(mention.duration, sign, frame) if sign else None
            if resolved is not None:
                found.append((mention, resolved))
    return tuple(found)


def _sign(tokens: Tokens, mention: Mention, words: TimeWords) -> int:
    """Return 1 for what lies so far ahead, 0 for a mere length."""
    low = tokens.low
    first = bisect_left(tokens.starts, mention.span.start, 0, tokens.size)
    end = bisect_left(tokens.starts, mention.span.end, 0, tokens.size)
    if low[first - 1] in words.in_words:
        side = side_of(tokens, first, end, words)
        return 1 if side is Side.FUTURE or side is None else 0
    return 0


def _placed(duration: Duration, sign: int, frame: Frame) -> Resolved | None:
    counts = ((duration.low, duration.grain), *duration.parts)
    if frame.published is None or duration.low != duration.high:
        return None
    if not all(grain.days for _, grain in counts):
        return moment_away([(sign * count, grain) for count, grain in counts], frame)
    if any(count != int(count) for count, _ in counts):
        return None
    whole = [(sign * int(count), grain) for count, grain in counts]
    first, unit = whole[0]
    if len(whole) == 1:
        period = evaluate(Shift(unit, first, first, counted=True), frame)
    else:
        today = Shift(Grain.DAY, 0, 0)
        period = evaluate(Offset(first, first, unit, today, tuple(whole[1:])), frame)
    return Resolved(str(period), period) if period is not None else None


def clock_distance(when: Offset, frame: Frame) -> Resolved | None:
    """Return the time of day that lies hours or minutes from now; None for other distances."""
    if isinstance(when.unit, int) or when.low != when.high:
        return None
    counts = ((Decimal(when.low), when.unit), *((Decimal(n), each) for n, each in when.parts))
    clock = not all(grain.days for _, grain in counts)
    return moment_away(counts, frame) if clock and isinstance(when.from_, Shift) else None


def moment_away(counts: Sequence[tuple[Decimal, Grain]], frame: Frame) -> Resolved | None:
    """Return the time of day so far from the moment of publication, if that is known."""
    if frame.moment is None or frame.published is None:
        return None
    day, seconds = frame.published, 0.0
    for count, grain in counts:
        if grain.months:
            day = add_months(day, int(count) * grain.months)
        else:
            seconds += float(count) * (grain.seconds or grain.days * 86400)
    try:
        then = datetime.combine(day, frame.moment) + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return Resolved(then.strftime("%Y-%m-%dT%H:%M:%S"), Period.of_day(then.date()))
