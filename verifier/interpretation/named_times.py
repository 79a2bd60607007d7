"""Times named by a word: which weekday, month, quarter, season or feast is meant in a frame."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.interpretation.feasts import feast_periods
from verifier.interpretation.frame import Side
from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import Direction, NamedDate

if TYPE_CHECKING:
    from verifier.interpretation.frame import Frame
    from verifier.model.timex import (
        Anniversary,
        DayNumber,
        Feast,
        Fiscal,
        NamedDay,
        QuarterOf,
        Season,
        Shift,
        ShortYear,
        Weekend,
        Window,
    )


def shift_period(when: Shift, frame: Frame) -> Period | None:
    """Return the period so many grains from the document's; both ends of a vague count."""
    origin = frame.published
    if frame.narrative and frame.named is not None and when.grain is not Grain.DAY:
        origin = frame.named.start
    if origin is None:
        return None
    grain = frame.counted.get(when.grain, when.grain) if when.counted else when.grain
    present = Period.containing(origin, grain)
    low, high = present.shifted(when.grain, when.low), present.shifted(when.grain, when.high)
    return Period.held(low.start, high.end, grain)


def weekday_period(when: NamedDay, frame: Frame) -> Period | None:
    """Return the nearest such day: behind, the day itself included, or ahead.

    "Last Thursday" and "next Thursday" never mean the day of publication.
    """
    published = frame.published
    if published is None:
        return None
    if when.day is not None:
        return _numbered_weekday(when, published, frame)
    back = (published.weekday() - when.weekday) % 7
    if frame.by_week and not when.nearest and when.direction in {Direction.PAST, Direction.FUTURE}:
        step = 7 if when.direction is Direction.FUTURE else -7
        return Period.of_day(add_days(published, step + when.weekday - published.weekday()))
    match when.direction:
        case Direction.PAST:
            return Period.of_day(add_days(published, -(back or 7)))
        case Direction.FUTURE:
            return Period.of_day(add_days(published, 7 - back))
        case Direction.PRESENT:
            return Period.of_day(add_days(published, when.weekday - published.weekday()))
        case _:
            ahead = (7 - back) % 7
            return Period.of_day(add_days(published, ahead if frame.side == Side.FUTURE else -back))


def _numbered_weekday(when: NamedDay, published: date, frame: Frame) -> Period | None:
    """Return the nearest day that is that weekday and that day of its month."""
    steps = range(700)
    signs = (1,) if frame.side == Side.FUTURE else (1, -1)
    for step in steps:
        for sign in signs:
            day = add_days(published, sign * step)
            if day.day == when.day and day.weekday() == when.weekday:
                return Period.of_day(day)
    return None


def date_period(named: NamedDate, frame: Frame) -> Period | None:
    """Return the like-named date on the side that the words or the frame give."""
    published = frame.published
    if frame.narrative and frame.named is not None and named.direction is Direction.UNSAID:
        return _after_named(named, frame.named)
    if published is None:
        return None
    candidates = [
        candidate
        for year in range(published.year - 8, published.year + 9)
        if (candidate := in_year(named, year)) is not None
    ]
    direction = named.direction
    if named.weekday is not None:
        near = [each for each in candidates if abs(each.start.year - published.year) <= 1]
        fitting = [each for each in near if each.start.weekday() == named.weekday]
        if len(fitting) == 1:
            return fitting[0]
        candidates = fitting or candidates
    if direction is Direction.PRESENT:
        same = [candidate for candidate in candidates if candidate.start.year == published.year]
        return same[0] if same else None
    if direction is Direction.UNSAID and frame.side == Side.NEAREST:
        return min(candidates, key=lambda each: abs((each.start - published).days))
    if direction is Direction.FUTURE or (
        direction is Direction.UNSAID and frame.side == Side.FUTURE
    ):
        ahead = [candidate for candidate in candidates if candidate.end > published]
        if direction is Direction.FUTURE:
            ahead = [candidate for candidate in ahead if published not in candidate] or ahead
        return ahead[0] if ahead else None
    behind = [candidate for candidate in candidates if candidate.start <= published]
    if direction is Direction.PAST:
        behind = [candidate for candidate in behind if published not in candidate] or behind
    return behind[-1] if behind else None


_TURN = 8  # months: in a history that has come to December, "February" is the next year's


def _after_named(named: NamedDate, before: Period) -> Period | None:
    """Return the date of the year told of: in a history "in June" follows the time before it."""
    year = before.start.year
    dated = before.grain in {Grain.DAY, Grain.MONTH}
    if dated and before.start.month - named.month >= _TURN:
        year += 1
    return in_year(named, year)


def first_of(year: int, month: int = 1) -> date:
    """Return the first day of a month, held inside the calendar."""
    return date(min(max(year, date.min.year), date.max.year - 1), month, 1)


def in_year(named: NamedDate, year: int) -> Period | None:
    """Return the date in a year; None for 29 February of a common one."""
    if not date.min.year <= year < date.max.year:
        return None
    if named.day is None:
        return Period.containing(date(year, named.month, 1), Grain.MONTH)
    try:
        return Period.of_day(date(year, named.month, named.day))
    except ValueError:
        return None


def day_period(when: DayNumber, frame: Frame) -> Period | None:
    """Return the day of the month named last, else of the document's or a neighbouring month."""
    if not frame.likely:
        return None
    origin = frame.named.start if frame.narrative and frame.named else frame.published
    if origin is None:
        return None
    months = [add_months(origin.replace(day=1), step) for step in (-2, -1, 0, 1, 2)]
    days = [
        Period.of_day(month.replace(day=when.day))
        for month in months
        if (add_months(month, 1) - month).days >= when.day
    ]
    if frame.narrative:
        same = [day for day in days if day.start.month == origin.month]
        return same[0] if same else days[0]
    if frame.side == Side.FUTURE:
        return next((day for day in days if day.end > origin), None)
    if frame.side == Side.PAST:
        return next((day for day in reversed(days) if day.start <= origin), None)
    return min(days, key=lambda day: abs((day.start - origin).days))


def anniversary_period(when: Anniversary, frame: Frame) -> Period | None:
    """Return the day in the year counted from the document's, or as an undirected date."""
    if frame.published is None:
        return None
    if when.year_shift is not None:
        year = add_months(frame.published, 12 * when.year_shift).year
        return in_year(NamedDate(when.month, when.day), year)
    return date_period(NamedDate(when.month, when.day), frame)


_AHEAD = 10  # years


def short_year_period(when: ShortYear, frame: Frame) -> Period | None:
    """Return the year of two digits that lies nearest to the time told of; decades of the 1900s."""
    if not frame.likely:
        return None
    if when.decade:
        century = 1900 if when.digits >= 20 else 2000
        if frame.narrative and frame.named is not None:
            century = frame.named.start.year // 100 * 100
        return Period.containing(first_of(century + when.digits), Grain.DECADE)
    origin = frame.named.start if frame.named is not None else frame.published
    if origin is None:
        return None
    base = origin.year // 100 * 100 + when.digits
    years = (base - 100, base, base + 100)
    if frame.narrative:
        return Period.containing(
            date(min(years, key=lambda each: abs(each - origin.year)), 1, 1), Grain.YEAR
        )
    # Not far ahead: in 2021 "'42" is 1942, "'24" is 2024.
    year = max(each for each in years if each <= origin.year + _AHEAD)
    return Period.containing(date(year, 1, 1), Grain.YEAR)


def quarter_period(when: QuarterOf, frame: Frame) -> Period | None:
    """Return the quarter of the document's year, or the last one when that lies far ahead."""
    if not frame.likely or frame.published is None:
        return None
    published, months = frame.published, when.grain.months
    found = [
        Period.containing(first_of(year, (when.number - 1) * months + 1), when.grain)
        for year in (published.year - 1, published.year, published.year + 1)
    ]
    if frame.by_week:
        return found[1]
    if frame.side is Side.PAST:
        return [each for each in found if each.start <= published][-1]
    return min(found, key=lambda each: abs((each.start - published).days + each.length // 2))


def moved(period: Period, months: int) -> Period:
    """Return a period so many months on."""
    return period.shifted(Grain.MONTH, months)


def fiscal_period(when: Fiscal, frame: Frame) -> Period | None:
    """Return the calendar year a fiscal one is named after; whoever needs its days is not told."""
    if not frame.likely or when.school:
        return None
    if when.year is not None:
        return Period.containing(date(when.year, 1, 1), Grain.YEAR)
    if frame.published is None:
        return None
    return Period.containing(frame.published, Grain.YEAR).shifted(Grain.YEAR, when.shift)


_SEASONS = {"WI": 12, "SP": 3, "SU": 6, "FA": 9}


def season_of(code: str, year: int) -> Period:
    """Return the three months of a season of the north; the winter of a year begins in it."""
    start = first_of(year, _SEASONS[code])
    return Period(start, add_months(start, 3), Grain.QUARTER)


def season_period(when: Season, frame: Frame) -> Period | None:
    """Return the season on the side that the words or the frame give."""
    origin = frame.published
    if frame.narrative and frame.named is not None and when.direction is Direction.UNSAID:
        return season_of(when.code, frame.named.start.year)
    if origin is None or not frame.likely:
        return None
    year = origin.year
    options = [season_of(when.code, each) for each in range(year - 2, year + 3)]
    match when.direction:
        case Direction.PAST:
            return next(each for each in reversed(options) if each.end <= origin)
        case Direction.FUTURE:
            return next(each for each in options if each.start > origin)
        case Direction.PRESENT:
            within = [each for each in options if origin in each]
            return within[0] if within else season_of(when.code, year)
        case _:
            if frame.side == Side.FUTURE:
                return next(each for each in options if each.end > origin)
            return next(each for each in reversed(options) if each.start <= origin)


# Up to which day of the week a weekend is the one before it.
_LOOKS_BACK = {Side.PAST: 5, Side.NEAREST: 3}


def weekend_period(when: Weekend, frame: Frame) -> Period | None:
    """Return Saturday and Sunday of a week: those before, when the words look back.

    Where no verb tells, early in the week those before too.
    """
    origin = frame.published
    if origin is None or not frame.likely:
        return None
    week = Period.containing(origin, Grain.WEEK)
    if when.weeks is not None:
        week = week.shifted(Grain.WEEK, when.weeks)
    elif frame.side != Side.FUTURE and origin.weekday() < _LOOKS_BACK[frame.side]:
        week = week.shifted(Grain.WEEK, -1)
    saturday = add_days(week.start, 5)
    return Period.held(saturday, add_days(saturday, 2), Grain.DAY)


def feast_days(when: Feast, frame: Frame) -> Period | None:
    """Return the feast on the side that the words or the frame give."""
    origin = frame.named.start if frame.narrative and frame.named else frame.published
    if origin is None or not frame.likely:
        return None
    options = feast_periods(when, range(origin.year - 1, origin.year + 3))
    return _chosen(options, origin, when.direction, frame)


def _chosen(
    options: list[Period], origin: date, direction: Direction, frame: Frame
) -> Period | None:
    ahead = [each for each in options if each.end > origin]
    behind = [each for each in options if each.start <= origin]
    if direction is Direction.PRESENT and frame.side != Side.FUTURE:
        return min(options, key=lambda each: abs((each.start - origin).days), default=None)
    if direction is Direction.FUTURE:
        return next((each for each in options if each.start > origin), None)
    if direction is Direction.PAST:
        return next((each for each in reversed(options) if each.end <= origin), None)
    if frame.side == Side.FUTURE:
        return ahead[0] if ahead else None
    if frame.side == Side.NEAREST:
        return min(options, key=lambda each: abs((each.start - origin).days), default=None)
    return behind[-1] if behind else None


def window_period(when: Window, frame: Frame) -> Period | None:
    """Return so many whole units before or after the document's own."""
    if frame.published is None or not frame.likely or isinstance(when.unit, int):
        return None
    unit, count = when.unit, when.high
    if unit.months > Grain.YEAR.months:  # "the past decade" is ten years up to now
        unit, count = Grain.YEAR, count * unit.months // Grain.YEAR.months
    present = Period.containing(frame.published, unit)
    if when.direction is Direction.PAST:
        return Period.held(present.shifted(unit, -count).start, present.start, unit)
    return Period.held(present.end, present.shifted(unit, count).end, unit)


def window_beside(when: Window, origin: Period) -> Period | None:
    """Return so many units after another time ("the three years since 2018") or before it."""
    if isinstance(when.unit, int) or not when.unit.days:
        return None
    grain = min(when.unit, origin.grain, key=lambda each: each.days)
    if when.direction is Direction.PAST:
        return Period.held(_moved_by(origin.start, when.unit, -when.high), origin.start, grain)
    return Period.held(origin.end, _moved_by(origin.end, when.unit, when.high), grain)


def _moved_by(day: date, unit: Grain, count: int) -> date:
    if unit.months:
        return add_months(day, unit.months * count)
    return add_days(day, unit.days * count)
