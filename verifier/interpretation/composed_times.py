"""Times composed of others, and the one function that resolves every time in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.feasts import feast_periods
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.named_times import (
    anniversary_period,
    date_period,
    day_period,
    feast_days,
    first_of,
    fiscal_period,
    in_year,
    moved,
    quarter_period,
    season_of,
    season_period,
    shift_period,
    short_year_period,
    weekday_period,
    weekend_period,
    window_beside,
    window_period,
)
from verifier.model.feasts import is_reckoned
from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import (
    WEEKEND,
    Anchor,
    Anniversary,
    Bound,
    Clock,
    DayNumber,
    Either,
    Feast,
    Fiscal,
    Fixed,
    FromTo,
    Literal,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    QuarterOf,
    Reference,
    Same,
    Season,
    Shift,
    ShortYear,
    Weekend,
    Window,
    Within,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def evaluate(when: Anchor, frame: Frame) -> Period | None:
    """Return the days a time means in a frame; None when the frame does not tell."""
    return _EVALUATORS[type(when)](when, frame)


def _fixed(when: Fixed, frame: Frame) -> Period | None:
    del frame
    return when.period


def _nothing(when: Anchor, frame: Frame) -> Period | None:
    del when, frame
    return None


def _within(when: Within, frame: Frame) -> Period | None:
    whole = evaluate(when.of, frame)
    if whole is None:
        return None
    part = when.part
    year = whole.start.year
    match part:
        case NamedDay():
            day = add_days(whole.start, (part.weekday - whole.start.weekday()) % 7)
            return Period.of_day(day)
        case NamedDate():
            return in_year(part, year)
        case Season():
            return season_of(part.code, year)
        case Feast():
            if not frame.likely and is_reckoned(part.name):
                return None  # a day more or less, from place to place
            return next(iter(feast_periods(part, (year,))), None)
        case QuarterOf():
            start = first_of(year, (part.number - 1) * part.grain.months + 1)
            return Period.containing(start, part.grain)
        case Same():
            named = frame.named
            if named is None or named.grain.days >= Grain.YEAR.days:
                return whole
            return moved(named, 12 * (year - named.start.year))
        case _:
            inner = evaluate(part, frame)
            return inner if inner is not None and inner in whole else None


def _nth(when: Nth, frame: Frame) -> Period | None:
    whole = evaluate(when.of, frame)
    if whole is None:
        return None
    if isinstance(when.unit, int):
        return _nth_weekday(when, when.unit, whole)
    unit, number, count = when.unit, when.number, when.count
    if unit is Grain.DAY:
        first = add_days(whole.start, number - 1) if number > 0 else add_days(whole.end, number)
        days = Period.of_day(first)
    elif unit is Grain.WEEK:
        days = _nth_week(number, whole)
    else:
        months = unit.months
        origin = whole.start if number > 0 else whole.end
        start = add_months(origin, months * (number - 1 if number > 0 else number))
        days = Period.held(start, add_months(start, months), unit)
    if count > 1:
        other = days.shifted(unit, count - 1 if number > 0 else 1 - count)
        days = days.hull(other)
    return days if days.overlaps(whole) else None


def _nth_week(number: int, whole: Period) -> Period:
    """Return the n-th week: the first is that of the first Thursday, as ISO 8601 counts years."""
    if number > 0:
        first = Period.containing(add_days(whole.start, 3), Grain.WEEK)
        return first.shifted(Grain.WEEK, number - 1)
    last = Period.containing(add_days(whole.end, -4), Grain.WEEK)
    return last.shifted(Grain.WEEK, number + 1)


def _nth_weekday(when: Nth, weekday: int, whole: Period) -> Period | None:
    size = 2 if weekday == WEEKEND else 1
    weekday = 5 if weekday == WEEKEND else weekday
    if when.number > 0:
        first = add_days(whole.start, (weekday - whole.start.weekday()) % 7)
        day = add_days(first, 7 * (when.number - 1))
    else:
        last = add_days(whole.end, -1)
        day = add_days(last, -((last.weekday() - weekday) % 7) + 7 * (when.number + 1))
    return Period.held(day, add_days(day, size), Grain.DAY) if day in whole else None


def _offset(when: Offset, frame: Frame) -> Period | None:
    origin = evaluate(when.from_, frame)
    if origin is None:
        return None
    if isinstance(when.unit, int):
        return _offset_weekdays(when, when.unit, origin)
    if not (when.unit.days and all(each.days for _, each in when.parts)):
        return origin if frame.likely else None  # hours from now: likely of the same day
    if when.low == when.high == 0:
        return Period.containing(origin.start, when.unit)  # "the week of May 5"
    if isinstance(when.from_, Same) and when.unit is Grain.DAY and origin.grain.days > _COARSE:
        return None  # "In 1914 they met. Two days later": of no day that is known
    if when.unit.days < Grain.YEAR.days <= origin.grain.days and not isinstance(when.from_, Same):
        return None  # "five days before the 2016 vote": of no day that is known
    grain, base = _base(when, when.unit, origin, frame)
    low, high = base.shifted(when.unit, when.low), base.shifted(when.unit, when.high)
    for number, each in when.parts:
        low, high = low.shifted(each, number), high.shifted(each, number)
    if low.start > high.start:
        low, high = high, low
    return Period.held(low.start, high.end, grain)


_COARSE = Grain.WEEK.days


def _base(when: Offset, unit: Grain, origin: Period, frame: Frame) -> tuple[Grain, Period]:
    """Return how finely a time is told that lies so far from another, and where to count from.

    From a day that is named it is a day; from a time that the text points back to it is told as
    finely as the count, or as the quarter or month it is counted from.
    """
    finest = min((unit, *(each for _, each in when.parts)), key=lambda each: each.days)
    if isinstance(when.from_, Same):
        kept = Grain.WEEK.days < origin.grain.days < unit.days
        grain = origin.grain if kept else frame.counted.get(unit, finest)
    elif origin.grain is Grain.DAY or origin.grain.days < unit.days:
        grain = origin.grain
    else:
        grain = Grain.DAY if frame.counted else finest
    edge = origin.start
    if origin.grain.days > unit.days and when.low > 0 and not frame.counted:
        edge = origin.last
    return grain, origin if grain is origin.grain else Period.containing(edge, grain)


def _offset_weekdays(when: Offset, weekday: int, origin: Period) -> Period:
    if when.low > 0:
        first = (weekday - origin.last.weekday()) % 7 or 7
        return Period.of_day(add_days(origin.last, first + 7 * (when.low - 1)))
    back = (origin.start.weekday() - weekday) % 7 or 7
    return Period.of_day(add_days(origin.start, -back + 7 * (when.high + 1)))


def _part(when: Part, frame: Frame) -> Period | None:
    """Return the whole: "early 2020" lies in 2020, and where in it nobody says."""
    return evaluate(when.of, frame)


def _from_to(when: FromTo, frame: Frame) -> Period | None:
    first = evaluate(when.first, frame)
    if first is None:
        return None
    ahead = Frame(first.start, Side.FUTURE, first, likely=frame.likely, counted=frame.counted)
    undirected = isinstance(when.last, NamedDate | NamedDay | Season | DayNumber)
    last = evaluate(when.last, ahead if undirected else frame)
    if last is None or last.end <= first.start:
        return None
    return Period.held(first.start, last.end, last.grain)


def _bound(when: Bound, frame: Frame) -> Period | None:
    """A time open on one side is no period; its end is told by the one it is bound to."""
    del when, frame
    return None


def _window(when: Window, frame: Frame) -> Period | None:
    if when.of is None:
        return window_period(when, frame)
    origin = evaluate(when.of, frame)
    return window_beside(when, origin) if origin is not None and frame.likely else None


def _clock(when: Clock, frame: Frame) -> Period | None:
    """Return the day of a time of day; a night runs into the next day."""
    if when.of is None and not frame.likely:
        return None
    of = when.of if when.of is not None else Shift(Grain.DAY, 0, 0)
    day = evaluate(of, frame)
    if day is None or when.part != "NI":
        return day
    return Period.held(day.start, add_days(day.end, 1), day.grain)


def _same(when: Same, frame: Frame) -> Period | None:
    if not frame.likely:
        return None
    named = frame.named
    if named is None:
        if frame.published is None:
            return None
        period = Period.containing(frame.published, when.grain or Grain.DAY)
    elif when.grain is None:
        period = named
    else:
        period = Period.containing(named.start, when.grain)
    grain = when.grain or period.grain
    return period.shifted(grain, when.shift) if when.shift else period


def _either(when: Either, frame: Frame) -> Period | None:
    """Return the likelier reading; looking back, the likeliest that is not still to come."""
    if not frame.likely:
        return None
    readings = [evaluate(option, frame) for option in when.options]
    if frame.side is Side.PAST and frame.published is not None:
        for reading in readings:
            if reading is not None and reading.start <= frame.published:
                return reading
    return readings[0]


_EVALUATORS: dict[type, Callable[..., Period | None]] = {
    Fixed: _fixed,
    Literal: _nothing,
    Either: _either,
    Shift: shift_period,
    NamedDay: weekday_period,
    NamedDate: date_period,
    DayNumber: day_period,
    Anniversary: anniversary_period,
    ShortYear: short_year_period,
    QuarterOf: quarter_period,
    Fiscal: fiscal_period,
    Season: season_period,
    Weekend: weekend_period,
    Feast: feast_days,
    Within: _within,
    Nth: _nth,
    Offset: _offset,
    Part: _part,
    FromTo: _from_to,
    Bound: _bound,
    Window: _window,
    Clock: _clock,
    Reference: _nothing,
    Same: _same,
}
