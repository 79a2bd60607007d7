"""The lunisolar calendar of India, as the printed almanacs reckon it.

Months run from new moon to new moon and are named by the sign that the sun enters in them; a
month in which it enters none is left out. A feast falls on the day on which its lunar day (tithi)
rules a given hour at Ujjain. Source: Report of the Calendar Reform Committee, Delhi 1955; the
hours are those of the Dharmasindhu, as the almanacs follow it. Regions differ by a day at times.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import cache
from math import floor

from verifier.model.calendars.sky import (
    half_day,
    moon,
    phase_after,
    sidereal,
    sun,
    sun_reaches,
)

_UJJAIN = 23.18
_NOON = 0.5 - 75.78 / 360  # as Universal Time
_ZONE = 5.5 / 24

MONTHS = (
    "chaitra", "vaishakha", "jyeshtha", "ashadha", "shravana", "bhadrapada",
    "ashvina", "kartika", "margashirsha", "pausha", "magha", "phalguna",
)  # fmt: skip


class Hour(Enum):
    """The hour at which a lunar day must rule: a part of daylight, from 0 to 1, or of night."""

    DAWN = -0.1
    SUNRISE = 0.0
    MORNING = 0.25
    MIDDAY = 0.5
    AFTERNOON = 0.62
    SUNSET = 1.0
    EVENING = 1.2
    MIDNIGHT = 1.5


def _moment(day: int, hour: Hour) -> float:
    half = half_day(day + _NOON, _UJJAIN)
    if hour is Hour.MIDNIGHT:
        return day + _NOON + 0.5
    return day + _NOON - half + float(hour.value) * 2 * half


@cache
def _months(year: int) -> dict[int, tuple[float, ...]]:
    """Return the new moons at which each month (0 is Chaitra) begins, about a civil year."""
    moments = [phase_after(date(year - 1, 11, 1).toordinal(), 0)]
    while moments[-1] < date(year, 12, 31).toordinal() + 30:
        moments.append(phase_after(moments[-1] + 20, 0))
    signs = [int(sidereal(sun(each), each) // 30) for each in moments]
    months: dict[int, tuple[float, ...]] = {}
    for moment, sign, following in zip(moments, signs, signs[1:], strict=False):
        if sign != following:  # else the sun enters no sign in it
            month = (sign + 1) % 12
            months[month] = (*months.get(month, ()), moment)
    return months


def in_civil_year(
    year: int, month: str, tithi: int, hour: Hour, *, later: bool = False
) -> tuple[date, ...]:
    """Return the days of a civil year on which a tithi (1 to 30, from the new moon) is kept.

    Where it rules the hour of two days the first is kept, or the ``later``.

    >>> in_civil_year(2019, "ashvina", 30, Hour.SUNSET)
    (datetime.date(2019, 10, 27),)
    """
    found = []
    for new_moon in _months(year).get(MONTHS.index(month), ()):
        begins = phase_after(new_moon, 12.0 * (tithi - 1)) if tithi > 1 else new_moon
        ends = phase_after(begins + 0.5, 12.0 * tithi % 360)
        found.append(date.fromordinal(_kept(begins, ends, hour, later=later)))
    return tuple(day for day in found if day.year == year)


def _kept(begins: float, ends: float, hour: Hour, *, later: bool) -> int:
    """Return the day whose hour lies in the tithi; where there is none, that of its beginning."""
    first = floor(begins + _ZONE)
    days = [day for day in range(first - 1, first + 3) if begins <= _moment(day, hour) < ends]
    return days[-1 if later else 0] if days else first


def sign_entered(year: int, sign: int, *, by_sunset: bool = False) -> date:
    """Return the day of a year, in India, on which the sun enters a sign (0 is Mesha).

    Where it must happen ``by_sunset``, what comes later counts for the next day.

    >>> sign_entered(2018, 9)
    datetime.date(2018, 1, 14)
    """
    start = date(year, 1, 1).toordinal()
    precession = (sun(start) - sidereal(sun(start), start)) % 360
    moment = sun_reaches(start, (30.0 * sign + precession) % 360)
    day = floor(moment + _ZONE)
    return date.fromordinal(day + (by_sunset and moment > _moment(day, Hour.SUNSET)))


def star_reached(year: int, sign: int, star: int) -> date:
    """Return the last day on which the moon is in a star (1 to 27), the sun being in a sign."""
    day = sign_entered(year, sign).toordinal()
    for each in range(day + 30, day, -1):
        moment = _moment(each, Hour.MORNING)
        if int(sidereal(moon(moment), moment) // (360 / 27)) + 1 == star:
            return date.fromordinal(each)
    return date.fromordinal(day)
