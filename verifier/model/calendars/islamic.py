"""The Islamic calendar as Saudi Arabia publishes it (Umm al-Qura); elsewhere a day may differ.

Umm al-Qura is a table, 1924 to 2077; before and after it the tabular calendar stands in (30-year
cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29).
"""

from __future__ import annotations

from datetime import date
from functools import cache

_EPOCH = 227015  # 16 July 622 of the Julian calendar, as an ordinal of `datetime.date`


@cache
def from_islamic(year: int, month: int, day: int) -> date:
    """Return a day of the Islamic calendar as a civil date; its eve begins the evening before.

    >>> from_islamic(1439, 9, 1)
    datetime.date(2018, 5, 16)
    """
    from hijridate import Hijri

    try:
        return date.fromisoformat(Hijri(year, month, day).to_gregorian().isoformat())
    except (ValueError, OverflowError):
        return _tabular(year, month, day)


def _tabular(year: int, month: int, day: int) -> date:
    months = 29 * (month - 1) + (6 * month - 1) // 11
    days = _EPOCH - 1 + 354 * (year - 1) + (3 + 11 * year) // 30 + months + day
    return date.fromordinal(days)


def in_civil_year(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the days of a civil year on which a day of the Islamic calendar falls: up to two."""
    first = (year - 622) * 33 // 32
    years = (each for each in range(first - 1, first + 3) if each > 0)
    days = (from_islamic(each, month, day) for each in years)
    return tuple(found for found in days if found.year == year)
