"""The times of a document resolved: in order, by its date, its tenses and the times named before.

News anchors to the document's date; a narrative to the time it told of last.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from verifier.interpretation.clock_times import clock_value
from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.distances import clock_distance
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.open_times import is_open, open_part
from verifier.interpretation.tense import ends_before, side_of
from verifier.interpretation.told_years import Telling
from verifier.language import language_of
from verifier.model.period import Grain, Period
from verifier.model.timex import (
    Anniversary,
    Clock,
    Feast,
    FromTo,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    Resolved,
    Same,
    Season,
    Shift,
    Weekend,
    Window,
    Within,
    antecedent_of,
)
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.interpretation.told_years import Told
    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence
    from verifier.model.timex import Anchor, Timex
    from verifier.notation.tokens import Tokens

    Read = tuple[Sentence, tuple[Mention, ...]]

_MEMORY = 12
_NEAR = 2
_FAR = {Side.PAST: 240, Side.FUTURE: 300}
_LONE = 300
_LEAST_REACH, _SPREADS = 25, 6


def resolve(  # noqa: PLR0913 - a document and the conventions it is read by
    document: Document,
    read: Sequence[Read],
    *,
    prefer: Side | None = None,
    counted: Mapping[Grain, Grain] | None = None,
    by_week: bool = False,
    moment: time | None = None,
) -> tuple[tuple[Mention, Resolved], ...]:
    """Return every time of a document with what it resolves to, in the order of the text.

    ``prefer`` says where a weekday or month lies that the words and tenses leave open; ``counted``
    at which grain a distance ("two years ago") is told, its own unless given; ``by_week`` that
    "next Friday" is the Friday of the next week; ``moment`` is the time of day of publication, from
    which hours are counted.
    """
    words = language_of(document.language).time
    found: list[tuple[Mention, Resolved]] = []
    memory = Memory(document.narrative, _years_told(read) if document.narrative else None)
    telling = Telling(document)
    for sentence, mentions in read:
        memory.enter(sentence.paragraph)
        years = telling.read(sentence, mentions)
        tokens: Tokens | None = None
        for mention in mentions:
            timex = mention.timex
            if timex is None:
                continue
            side, firm = prefer, prefer is not None
            if side is None and timex.anchor is not None and is_open(timex.anchor):
                if tokens is None:
                    tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
                first = _token_at(tokens, mention.span.start)
                end = _token_at(tokens, mention.span.end)
                side = side_of(tokens, first, end, words)
                firm = side is Side.PAST and ends_before(tokens, first, words)
            frame = Frame(
                document.published, side or Side.NEAREST, None, likely=True,
                narrative=document.narrative, by_week=by_week, moment=moment,
                counted=counted or {},
            )  # fmt: skip
            told = years.get(mention.span)
            if told is not None and told.joined:
                frame = replace(frame, published=told.period.start, side=Side.PAST, narrative=False)
                firm = True
            elif told is not None and _goes_on(told, memory) and side is not Side.FUTURE:
                frame = replace(frame, narrative=True, named=told.period)
            resolved = _resolved(timex, frame, memory, firm=firm)
            found.append((mention, resolved))
            memory.add(timex, resolved.period)
    return tuple(found)


def _years_told(read: Sequence[Read]) -> tuple[int, int]:
    """Return the years between which a narrative tells; those far outside are asides."""
    years = sorted(
        mention.timex.period.start.year
        for _, mentions in read
        for mention in mentions
        if mention.timex is not None and mention.timex.period is not None
    )
    if not years:
        return date.min.year, date.max.year
    middle = years[len(years) // 2]
    spread = sorted(abs(year - middle) for year in years)[len(years) // 2]
    reach = max(_LEAST_REACH, _SPREADS * spread)
    return middle - reach, middle + reach


def _goes_on(told: Told, memory: Memory) -> bool:
    """Tell a date of the paragraph that has just named a day of another year."""
    return told.near and told.period.grain is Grain.DAY and not memory.narrative


class Memory:
    """The times named so far, newest last: what the words "that year" may point back to."""

    def __init__(self, narrative: bool, told: tuple[int, int] | None) -> None:  # noqa: FBT001
        """Begin with nothing named."""
        self.narrative = narrative
        self.told = told
        self.named: list[tuple[int, Period]] = []
        self.paragraph = 0

    def enter(self, paragraph: int) -> None:
        """Note the paragraph that is read."""
        self.paragraph = paragraph

    def add(self, timex: Timex, period: Period | None) -> None:
        """Note a time that later words may point back to.

        What points back itself ("a year earlier") is none, save in a narrative, which moves on.
        """
        if period is None or isinstance(timex.anchor, Window):
            return
        back = antecedent_of(timex.anchor) is not None or (
            isinstance(timex.anchor, Shift) and timex.anchor.counted
        )
        if back and (not self.narrative or self._looks_back(period)):
            return
        if self.told is not None and not self.told[0] <= period.start.year <= self.told[1]:
            return
        self.named.append((self.paragraph, period))
        del self.named[:-_MEMORY]

    def _looks_back(self, period: Period) -> bool:
        """Tell "the previous year", from which a narrative does not go on."""
        return (
            bool(self.named)
            and period.start < self.named[-1][1].start
            and (period not in self.named[-1][1] and self.named[-1][1].start not in period)
        )

    def antecedent(self, anchor: Anchor) -> Period | None:
        """Return the time that the words point back to, if any."""
        if not self.named:
            return None
        newest = [period for _, period in reversed(self.named)]
        same = antecedent_of(anchor)
        if same is None:
            return newest[0] if self.narrative else self._quarter_ago(anchor)
        if same.grain is None:
            return newest[0] if self.narrative else self._than(anchor) or newest[0]
        if same.definite and not self.narrative:
            if same.grain in {Grain.QUARTER, Grain.HALF}:
                natural = (each for each in newest if each.grain is same.grain)
                return next((each for each in natural if _is_quarter(each)), None)
            return None
        finer = (each for each in newest if each.grain.days <= same.grain.days)
        return next(finer, newest[0])

    def _than(self, anchor: Anchor) -> Period | None:
        """Return the quarter that "a year before" is counted from; other distances are of days."""
        yearly = isinstance(anchor, Offset) and anchor.unit is Grain.YEAR and abs(anchor.low) == 1
        return self._compared() if yearly else None

    def _compared(self) -> Period | None:
        """Return the quarter that figures of this paragraph or the one before are compared with."""
        near = (
            period
            for paragraph, period in reversed(self.named)
            if _is_quarter(period) and paragraph >= self.paragraph - _NEAR
        )
        return next(near, None)

    def _quarter_ago(self, anchor: Anchor) -> Period | None:
        """Return the quarter from which results "a year ago" are counted."""
        a_year_ago = isinstance(anchor, Shift) and anchor.counted and anchor.grain is Grain.YEAR
        return self._compared() if a_year_ago and anchor == Shift(Grain.YEAR, -1, -1) else None


def _is_quarter(period: Period) -> bool:
    """Tell a quarter or half of the calendar year from a season."""
    return period.grain in {Grain.QUARTER, Grain.HALF} and "/" not in str(period)


def _token_at(tokens: Tokens, offset: int) -> int:
    return bisect_left(tokens.starts, offset, 0, tokens.size)


def _resolved(timex: Timex, frame: Frame, memory: Memory, *, firm: bool) -> Resolved:
    if timex.period is not None:
        return Resolved(_value(timex, timex.period), timex.period)
    if timex.anchor is None:
        return Resolved(timex.value)
    named = frame.named or memory.antecedent(timex.anchor)
    side = frame.side if firm else _side(timex.anchor, frame)
    anchored = Frame(
        frame.published, side, named, likely=True,
        narrative=frame.narrative, by_week=frame.by_week, moment=frame.moment,
        counted=frame.counted,
    )  # fmt: skip
    if isinstance(timex.anchor, Offset):
        away = clock_distance(timex.anchor, anchored)
        if away is not None:
            return away
    quarter = named is not None and not frame.narrative and isinstance(timex.anchor, Shift)
    if quarter and named is not None:
        period: Period | None = named.shifted(Grain.YEAR, -1)
    else:
        period = evaluate(timex.anchor, anchored)
    if period is None:
        return Resolved(timex.value)
    return Resolved(_value(timex, period), period)


def _side(anchor: Anchor, frame: Frame) -> Side:
    """Return the side of an open time: weekdays and months lie behind unless the tense looks ahead.

    The tense may be another clause's: of a date nearly a year away the nearer one is meant.
    """
    named, side = open_part(anchor), frame.side
    lone = isinstance(named, NamedDate) and named.day is None
    if side is Side.NEAREST:
        return Side.PAST if isinstance(named, NamedDay) else _near(named, frame, lone=lone)
    if side is Side.PAST and lone:
        return side
    if not isinstance(named, NamedDate | Anniversary | Feast):
        return side
    return Side.NEAREST if _is_far(named, frame, side, _FAR[side]) else side


def _near(named: Anchor, frame: Frame, *, lone: bool) -> Side:
    """Return the past for a month that no verb places, unless its like is about to come."""
    return Side.PAST if lone and not _is_far(named, frame, Side.PAST, _LONE) else Side.NEAREST


def _is_far(named: Anchor, frame: Frame, side: Side, days: int) -> bool:
    if frame.published is None:
        return False
    period = evaluate(named, Frame(frame.published, side, likely=True))
    return period is not None and abs((period.start - frame.published).days) > days


def _is_length(timex: Timex, anchor: Anchor | None) -> bool:
    """Tell what TIMEX3 writes as a length: "the past two years", "the first nine months"."""
    several = isinstance(anchor, Nth) and anchor.count > 1
    counted = isinstance(anchor, Same) and timex.value.startswith("P1")
    return isinstance(anchor, Window) or several or counted


def _value(timex: Timex, period: Period) -> str:
    """Return the TIMEX3 value of a resolved time."""
    anchor = timex.anchor
    while isinstance(anchor, Part):
        anchor = anchor.of
    if _is_length(timex, anchor):
        return timex.value
    match anchor:
        case Clock():
            return clock_value(anchor, period.start)
        case FromTo(first=Clock() as first, last=Clock() as last):
            return f"{clock_value(first, period.start)}/{clock_value(last, period.start)}"
        case FromTo(first=Shift()) if timex.grain.months:
            return str(Period.containing(period.last, timex.grain))
        case Season(code=code):
            return f"{period.start.year:04}-{code}"
        case Within(part=Season(code=code)):
            return f"{period.start.year:04}-{code}"
        case Weekend():
            year, week, _ = period.start.isocalendar()
            return f"{year:04}-W{week:02}-WE"
        case _:
            return str(period)
