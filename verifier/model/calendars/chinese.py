"""The Chinese lunisolar calendar, by which Korea and Vietnam reckon their feasts too.

Source: GB/T 33661-2017: months begin on the day of the new moon in China's time; the month with
the winter solstice is the eleventh; a month in which the sun enters no sign is a leap month where
thirteen months lie between two solstices.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import pairwise
from math import floor

from verifier.model.calendars.sky import phase_after, sun_reaches

_ZONE = 8 / 24


def _day(moment: float) -> int:
    return floor(moment + _ZONE)


def _new_moon(day: int) -> int:
    """Return the first day, at or after one, on which the moon is new in China."""
    return _day(phase_after(day - _ZONE, 0))


def _solstice(year: int) -> int:
    return _day(sun_reaches(date(year, 11, 25).toordinal(), 270))


@cache
def _months(year: int) -> dict[int, int]:
    """Return the first days of months 11, 12, 1 … 10 of the year that follows a solstice."""
    winter, next_winter = _solstice(year - 1), _solstice(year)
    starts = [_month_with(winter)]
    last = _month_with(next_winter)
    while starts[-1] < last:
        starts.append(_new_moon(starts[-1] + 2))
    leap = len(starts) - 1 == 13
    numbered: dict[int, int] = {}
    number = 11
    for start, end in pairwise(starts):
        if leap and number != 11 and not _sign_entered(start, end):
            leap = False
            continue
        numbered[number] = start
        number = number % 12 + 1
    return numbered


def _month_with(day: int) -> int:
    """Return the first day of the month in which a day lies."""
    start = _new_moon(day - 31)
    while (following := _new_moon(start + 2)) <= day:
        start = following
    return start


def _sign_entered(start: int, end: int) -> bool:
    moments = (sun_reaches(start - _ZONE - 2, angle) for angle in range(0, 360, 30))
    return any(start <= _day(moment) < end for moment in moments)


def in_civil_year(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the days of a civil year on which a day of the Chinese calendar falls.

    >>> in_civil_year(2014, 1, 1)
    (datetime.date(2014, 1, 31),)
    """
    starts = (_months(each).get(month) for each in (year, year + 1))
    days = (date.fromordinal(start + day - 1) for start in starts if start is not None)
    return tuple(found for found in days if found.year == year)


def solar_term(year: int, angle: int) -> date:
    """Return the day of a year on which the sun's longitude reaches ``angle`` in China."""
    return date.fromordinal(_day(sun_reaches(date(year, 1, 1).toordinal() - _ZONE, angle)))
