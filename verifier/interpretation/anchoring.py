"""Under-specified times resolved: only here does a time meet the document's date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import Anniversary, Direction, NamedDate, NamedDay, Shift

if TYPE_CHECKING:
    from verifier.model.timex import Timex


def anchor(timex: Timex, published: date | None, *, future: bool = False) -> Period | None:
    """Return the days a time means, or None when it needs a date that the document lacks.

    ``future`` is the tense of the clause; it decides where the words leave the direction open.
    """
    if timex.period is not None:
        return timex.period
    if published is None or timex.anchor is None:
        return None
    match timex.anchor:
        case Shift():
            return _shift(timex.anchor, published)
        case NamedDay():
            return _weekday(timex.anchor, published, future=future)
        case NamedDate():
            return _named_date(timex.anchor, published, future=future)
        case Anniversary():
            return _anniversary(timex.anchor, published, future=future)
        case _:
            return None


def _shift(shift: Shift, published: date) -> Period:
    present = Period.containing(published, shift.grain)
    low, high = present.shifted(shift.grain, shift.low), present.shifted(shift.grain, shift.high)
    return Period.held(low.start, high.end, shift.grain)


def _weekday(day: NamedDay, published: date, *, future: bool) -> Period:
    """Return the nearest such day: behind, the day itself included, or ahead.

    "Last Thursday" and "next Thursday" never mean the day of publication.
    """
    back = (published.weekday() - day.weekday) % 7
    match day.direction:
        case Direction.PAST:
            return Period.of_day(add_days(published, -(back or 7)))
        case Direction.FUTURE:
            return Period.of_day(add_days(published, 7 - back))
        case _:
            ahead = (7 - back) % 7
            return Period.of_day(add_days(published, ahead if future else -back))


def _named_date(named: NamedDate, published: date, *, future: bool) -> Period:
    forward = named.direction is Direction.FUTURE or (
        future and named.direction is Direction.UNSAID
    )
    candidates = [
        candidate
        for year in range(published.year - 1, published.year + 2)
        if (candidate := _in_year(named, year)) is not None
    ]
    if named.direction is Direction.PRESENT:
        same = [candidate for candidate in candidates if candidate.start.year == published.year]
        return same[0] if same else candidates[0]
    if forward:
        ahead = [candidate for candidate in candidates if candidate.end > published]
        if named.direction is Direction.FUTURE:
            ahead = [candidate for candidate in ahead if published not in candidate] or ahead
        return ahead[0] if ahead else candidates[-1]
    behind = [candidate for candidate in candidates if candidate.start <= published]
    if named.direction is Direction.PAST:
        behind = [candidate for candidate in behind if published not in candidate] or behind
    return behind[-1] if behind else candidates[0]


def _in_year(named: NamedDate, year: int) -> Period | None:
    if not date.min.year <= year < date.max.year:
        return None
    if named.day is None:
        start = date(year, named.month, 1)
        return Period.containing(start, Grain.MONTH)
    try:
        return Period.of_day(date(year, named.month, named.day))
    except ValueError:
        return None


def _anniversary(when: Anniversary, published: date, *, future: bool) -> Period:
    if when.year_shift is not None:
        year = add_months(published, 12 * when.year_shift).year
        return _in_year(NamedDate(when.month, when.day), year) or Period.of_day(published)
    direction = Direction.UNSAID
    return _named_date(NamedDate(when.month, when.day, direction), published, future=future)
