"""Easter Sunday, in the Western and the Orthodox reckoning."""

from __future__ import annotations

from datetime import date, timedelta


def western_easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian computus.

    Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical
    Algorithms, chapter 8).

    >>> western_easter(2011)
    datetime.date(2011, 4, 24)
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, skipped = divmod(century, 4)
    correction = (century + 8) // 25
    lunar = (century - correction + 1) // 3
    epact = (19 * golden + century - leap - lunar + 15) % 30
    fours, ones = divmod(rest, 4)
    weekday = (32 + 2 * skipped + 2 * fours - epact - ones) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Julian computus, as a date of the Gregorian calendar.

    Source: Meeus's Julian algorithm (Astronomical Algorithms, chapter 8).

    >>> orthodox_easter(2016)
    datetime.date(2016, 5, 1)
    """
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return julian(year, month, day + 1)


def julian(year: int, month: int, day: int) -> date:
    """Return a day of the Julian calendar as a date of the Gregorian one."""
    behind = year // 100 - year // 400 - 2
    return date(year, month, day) + timedelta(days=behind)
