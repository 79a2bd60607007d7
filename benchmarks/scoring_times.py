"""When two times mean the same: ISO 8601 and TIMEX3 values as stretches of the calendar."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scoring_units import Named

    # A stretch has half-open ends, None where it is open; a length is months and seconds; what
    # is neither is compared as it is written.
    Stretch = tuple[datetime | None, datetime | None]

_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d)(?::?(\d\d))?(?::?(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-(\d|WE))?")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_YEARS = re.compile(r"(?=.{1,4}$)(\d{2,4})X{0,2}")
_LENGTH = re.compile(
    r"P(?:([\d.]+)CE?)?(?:([\d.]+)(?:DE|E))?(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?"
    r"(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
_MONTHS_OF = (1200, 120, 12, 3, 1)
_SECONDS_OF = (604_800, 86_400, 3_600, 60, 1)
_SILENT = re.compile(r"(?<=\d)(?:-XX)+$")


def same_time(wanted: str, got: str) -> bool:
    """Tell whether two values mean the same time, with slack at the end of a wanted range.

    >>> same_time("2016-11", "2016-11-01/2016-12-01"), same_time("P1W", "P7D")
    (True, True)
    >>> same_time("2010/2015", "2010/2016"), same_time("2010", "2011")
    (True, False)
    """
    one, other = meaning(wanted), meaning(got)
    if one == other:
        return True
    if "/" not in wanted or not (isinstance(one, list) and isinstance(other, list)):
        return False
    if None in (*one, *other) or one[0] != other[0]:
        return False
    return _one_granule(one[0], *sorted((one[1], other[1])))


def _one_granule(start: datetime, early: datetime, late: datetime) -> bool:
    if late - early == timedelta(days=1):
        return True
    if not start.day == early.day == late.day == 1:
        return False
    if months_after(early, 1) == late:
        return True
    return start.month == early.month == late.month == 1 and late.year - early.year == 1


def meaning(value: str) -> object:
    """Return a length as a tuple, a stretch as a list of its ends, anything else as written."""
    value = str(value).strip()
    length = _LENGTH.fullmatch(value)
    if length and len(value) > 1:
        return _length([float(each or 0) for each in length.groups()])
    first, slash, last = value.partition("/")
    if slash:
        begins, ends = stretch(first), stretch(last)
        if begins and (ends or last == ".."):
            return [begins[0], ends[0] if ends else None]
        if ends and first == "..":
            return [None, ends[0]]
        return value.upper()
    value = _SILENT.sub("", value)
    found = stretch(value)
    return list(found) if found else value.upper()


def _length(counts: list[float]) -> tuple[float, float]:
    months = sum(count * size for count, size in zip(counts[:5], _MONTHS_OF, strict=True))
    seconds = sum(count * size for count, size in zip(counts[5:], _SECONDS_OF, strict=True))
    return round(months, 6), round(seconds, 6)


def stretch(value: str) -> tuple[datetime, datetime] | None:
    """Return the half-open stretch of a date, week, month, part or run of years; None if none.

    A moment is a stretch without length.
    """
    for pattern, ends in _STRETCHES:
        match = pattern.fullmatch(value)
        if match:
            try:
                return ends(match)
            except ValueError:
                return None
    return None


def _moment(match: re.Match[str]) -> tuple[datetime, datetime]:
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    at = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - no zone is compared
    return at, at


def _day(match: re.Match[str]) -> tuple[datetime, datetime]:
    at = midnight(*map(int, match.groups()))
    return at, at + timedelta(days=1)


def _month(match: re.Match[str]) -> tuple[datetime, datetime]:
    at = midnight(int(match[1]), int(match[2]))
    return at, months_after(at, 1)


def _week(match: re.Match[str]) -> tuple[datetime, datetime]:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    at = midnight(monday.year, monday.month, monday.day)
    if match[3] == "WE":
        return at + timedelta(days=5), at + timedelta(days=7)
    if match[3]:
        at += timedelta(days=int(match[3]) - 1)
        return at, at + timedelta(days=1)
    return at, at + timedelta(days=7)


def _part(match: re.Match[str]) -> tuple[datetime, datetime] | None:
    size, number = {"Q": 3, "H": 6}[match[2]], int(match[3])
    if not 1 <= number <= 12 // size:
        return None
    at = midnight(int(match[1]), size * (number - 1) + 1)
    return at, months_after(at, size)


def _years(match: re.Match[str]) -> tuple[datetime, datetime] | None:
    count = 10 ** (4 - len(match[1]))
    year = int(match[1]) * count
    return (midnight(year), midnight(year + count)) if year + count <= 9999 else None


_STRETCHES = (
    (_MOMENT, _moment), (_DAY, _day), (_MONTH, _month), (_WEEK, _week), (_PART, _part),
    (_YEARS, _years),
)  # fmt: skip


def midnight(year: int, month: int = 1, day: int = 1) -> datetime:
    """Return the first moment of a day."""
    return datetime(year, month, day)  # noqa: DTZ001 - no zone is compared


def months_after(at: datetime, count: int) -> datetime:
    """Return the first of the month so many months later."""
    months = at.year * 12 + at.month - 1 + count
    return midnight(months // 12, months % 12 + 1)


def span_of_quantity(value: object, unit: Named | None) -> str | None:
    """Return a number of days, years and the like as a length; None when it is no such number.

    >>> from scoring_units import known_unit
    >>> span_of_quantity(3, known_unit("week"))
    'PT1814400.0S'
    """
    if unit is None or not isinstance(value, int | float):
        return None
    if unit.dimension == "months":
        return f"P{float(value) * unit.factor}M"
    return f"PT{float(value) * unit.factor}S"
