"""The arithmetic Hebrew calendar.

Source: Dershowitz and Reingold, Calendrical Calculations, chapter 8. Months are numbered from
Nisan (1); Tishri, which begins the year, is 7; Adar is 12 and Adar II, in leap years, 13.
"""

from __future__ import annotations

from datetime import date
from functools import cache

_EPOCH = -1373428  # the day before 1 Tishri of the year 1, as an ordinal of `datetime.date`
_NISAN, _TISHRI, _ADAR = 1, 7, 12


def is_leap(year: int) -> bool:
    """Tell whether a Hebrew year has thirteen months."""
    return (7 * year + 1) % 19 < 7


@cache
def _delay(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _new_year(year: int) -> int:
    before, this, after = (_delay(year + step) for step in (-1, 0, 1))
    too_long, too_short = after - this == 356, this - before == 382
    return _EPOCH + this + (2 if too_long else 1 if too_short else 0)


def _month_length(year: int, month: int) -> int:
    length = _new_year(year + 1) - _new_year(year)
    if month == 8:
        return 30 if length in {355, 385} else 29
    if month == 9:
        return 29 if length in {353, 383} else 30
    if month == _ADAR:
        return 30 if is_leap(year) else 29
    return 29 if month in {2, 4, 6, 10, 13} else 30


def from_hebrew(year: int, month: int, day: int) -> date:
    """Return a day of the Hebrew calendar as a civil date; its eve begins the evening before.

    Adar (12) of a leap year is Adar II, where the feasts of Adar are kept.

    >>> from_hebrew(5779, 7, 1)
    datetime.date(2018, 9, 10)
    """
    last = 13 if is_leap(year) else 12
    if month == _ADAR:
        month = last
    before = [*range(_TISHRI, last + 1), *range(_NISAN, _TISHRI)]
    months = before[: before.index(month)]
    return date.fromordinal(
        _new_year(year) + sum(_month_length(year, each) for each in months) + day
    )


def in_civil_year(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the days of a civil year on which a day of the Hebrew calendar falls."""
    hebrew = year + 3760
    days = (from_hebrew(each, month, day) for each in (hebrew, hebrew + 1))
    return tuple(found for found in days if found.year == year)
