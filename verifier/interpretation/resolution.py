"""The times of a document resolved: in order, by its date, its tenses and the times named before.

News anchors to the document's date; a narrative to the time it told of last.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.distances import clock_distance
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.open_times import is_open, open_part
from verifier.interpretation.range_order import set_in_order
from verifier.interpretation.tense import ends_before, side_of
from verifier.interpretation.time_values import value_of
from verifier.interpretation.told_years import Telling
from verifier.language import language_of
from verifier.model.period import Grain, Period
from verifier.model.timex import (
    Anniversary,
    DayNumber,
    Feast,
    Mod,
    NamedDate,
    NamedDay,
    Offset,
    Resolved,
    Same,
    Season,
    Shift,
    Weekend,
    Window,
    antecedent_of,
)
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.interpretation.told_years import Told
    from verifier.language.time_words import TimeWords
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
                weekday = isinstance(open_part(timex.anchor), NamedDay)
                side = side_of(tokens, first, end, words, scheduled=weekday)
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
            if _is_ahead(timex, resolved, frame) and not _foretold(document, sentence, mention):
                resolved = Resolved(timex.value)
            found.append((mention, resolved))
            set_in_order(document, found)
            memory.add(timex, resolved.period, aside=_is_aside(document, mention, words))
    return tuple(found)


def _is_aside(document: Document, mention: Mention, words: TimeWords) -> bool:
    """Tell a time that only limits or describes: "since 1976", "a 2010 survey"."""
    before = document.text[max(mention.span.start - _WORD, 0) : mention.span.start].lower().split()
    timex = mention.timex
    coarse = timex is not None and timex.grain.days >= Grain.YEAR.days
    return (
        coarse
        and bool(before)
        and (
            before[-1] in words.indefinite or words.limits_before.get(before[-1]) == Mod.ON_OR_AFTER
        )
    )


_WORD = 12


def _foretold(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Tell a time of which a verb speaks as still to come."""
    tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
    first, end = _token_at(tokens, mention.span.start), _token_at(tokens, mention.span.end)
    return side_of(tokens, first, end, language_of(document.language).time) is Side.FUTURE


def _is_ahead(timex: Timex, resolved: Resolved, frame: Frame) -> bool:
    """Tell "two days later" that would lie after the document: of no event that is told."""
    return (
        isinstance(timex.anchor, Offset)
        and isinstance(timex.anchor.from_, Same)
        and resolved.period is not None
        and frame.published is not None
        and not frame.narrative
        and resolved.period.start > frame.published
    )


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
        self.spoken: Period | None = None
        self.paragraph = 0

    def enter(self, paragraph: int) -> None:
        """Note the paragraph that is read."""
        if paragraph != self.paragraph:
            self.spoken = None
        self.paragraph = paragraph

    def add(self, timex: Timex, period: Period | None, *, aside: bool) -> None:
        """Note a time that later words may point back to.

        What points back itself ("a year earlier") is none, save in a narrative, which moves on;
        nor is an ``aside`` of a report: "the lowest since 1976", "a 2010 survey".
        """
        if period is None or isinstance(timex.anchor, Window) or (aside and not self.narrative):
            return
        counted = isinstance(timex.anchor, Shift) and timex.anchor.counted
        back = antecedent_of(timex.anchor) is not None or counted
        follows = isinstance(timex.anchor, Offset) and self.spoken is not None
        self.spoken = period if counted or follows else None
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
        on = isinstance(anchor, Offset) and anchor.from_ == Same(None)
        if on and self.spoken is not None and not self.narrative:
            return self.spoken  # "ten days ago …; three days later"
        if not self.named:
            return None
        newest = [period for _, period in reversed(self.named)]
        same = antecedent_of(anchor)
        if same is None:
            return newest[0] if self.narrative else self._quarter_ago(anchor)
        if same.grain is None:
            told = None if self.narrative else self._than(anchor)
            return told or (newest[0] if _is_fine(newest[0], anchor) else None)
        if same.definite and not self.narrative:
            if same.grain in {Grain.QUARTER, Grain.HALF}:
                natural = (each for each in newest if each.grain is same.grain)
                return next((each for each in natural if _is_quarter(each)), None)
            return None
        finer = (each for each in newest if each.grain.days <= same.grain.days)
        return next(finer, None)

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


def _is_fine(named: Period, anchor: Anchor) -> bool:
    """Tell a time from which so many units lead somewhere: a century is no year to count from."""
    if not isinstance(anchor, Offset) or isinstance(anchor.unit, int):
        return named.grain.days <= Grain.WEEK.days or not isinstance(anchor, Offset)
    return named.grain.days <= anchor.unit.days


def _is_quarter(period: Period) -> bool:
    """Tell a quarter or half of the calendar year from a season."""
    return period.grain in {Grain.QUARTER, Grain.HALF} and "/" not in str(period)


def _token_at(tokens: Tokens, offset: int) -> int:
    return bisect_left(tokens.starts, offset, 0, tokens.size)


def _resolved(timex: Timex, frame: Frame, memory: Memory, *, firm: bool) -> Resolved:
    if timex.period is not None:
        return Resolved(value_of(timex, timex.period), timex.period)
    if timex.anchor is None:
        return Resolved(timex.value)
    named = frame.named or memory.antecedent(timex.anchor)
    if named is None and _is_unplaced(timex.anchor, frame):
        return Resolved(timex.value)
    if memory.narrative and named is not None and _is_weekday(timex.anchor):
        if named.grain is not Grain.DAY:
            return Resolved(timex.value)
        frame, firm = replace(frame, published=named.start, side=Side.FUTURE), True
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
    return Resolved(value_of(timex, period), period)


def _is_unplaced(anchor: Anchor, frame: Frame) -> bool:
    """Tell what only a time named before can place: "that year", "two months later".

    What is said to an assistant, whose weeks are counted, points back to now.
    """
    same = antecedent_of(anchor)
    points_back = same is not None and not same.definite and not frame.by_week
    return points_back or (frame.narrative and _leans_on_date(anchor))


def _is_weekday(anchor: Anchor) -> bool:
    """Tell a bare weekday: a history's is the next after the day it told of."""
    core = open_part(anchor)
    return isinstance(core, NamedDay) and core.day is None and is_open(core)


def _leans_on_date(anchor: Anchor) -> bool:
    """Tell what a narrative that has named no time yet cannot place: "yesterday", "in May".

    "Today" and "this year" are those of the writing.
    """
    core = open_part(anchor)
    if isinstance(core, Shift):
        return bool(core.low or core.high)
    return isinstance(core, NamedDay | NamedDate | Season | Feast | DayNumber | Weekend | Window)


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
