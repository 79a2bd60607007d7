"""Calendar time: periods with a grain, and the algebra of half-open dates.

Source: ISO 8601 for the written forms; TIMEX3 (TimeML 1.2.1) for the grains.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from verifier.model.frozen import quick


class Grain(StrEnum):
    """How finely a time is given, from fine to coarse; finer than a day only lengths are."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    @property
    def months(self) -> int:
        """Length in months; 0 for weeks and finer grains, which are counted in days or seconds."""
        return _MONTHS.get(self, 0)

    @property
    def days(self) -> int:
        """Typical length in days, for ordering grains and comparing spans; never for dates.

        It is 0 for grains finer than a day.
        """
        return _DAYS.get(self, 0)

    @property
    def seconds(self) -> int:
        """Length in seconds of grains up to the week; 0 for coarser ones."""
        return _SECONDS.get(self, 0)


_MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}
_SECONDS = {
    Grain.SECOND: 1,
    Grain.MINUTE: 60,
    Grain.HOUR: 3600,
    Grain.DAY: 86400,
    Grain.WEEK: 604800,
}
_DAYS = {
    Grain.DAY: 1,
    Grain.WEEK: 7,
    Grain.MONTH: 30,
    Grain.QUARTER: 91,
    Grain.HALF: 182,
    Grain.YEAR: 365,
    Grain.DECADE: 3652,
    Grain.CENTURY: 36524,
}


def add_months(day: date, months: int) -> date:
    """Return the same day of the month so many months on; the last day where there is none.

    The calendar ends at the years 1 and 9999: beyond, the first or last day is returned.

    >>> add_months(date(2021, 1, 31), 1)
    datetime.date(2021, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date:
    """Return the day so many days on, held inside the calendar."""
    ordinal = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(ordinal)


@quick
@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``start`` up to, not including, ``end``, given at a grain."""

    start: date
    end: date
    grain: Grain = Grain.DAY

    def __post_init__(self) -> None:
        if self.start >= self.end:
            message = f"a period needs start < end, not {self.start}..{self.end}"
            raise ValueError(message)

    @classmethod
    def held(cls, start: date, end: date, grain: Grain) -> Period:
        """Return a period, held inside the calendar: at its very end it keeps one day."""
        if start >= end:
            end = add_days(start, 1)
            start = min(start, add_days(end, -1))
        return cls(start, end, grain)

    @classmethod
    def of_day(cls, day: date) -> Period:
        """Return one day; the calendar's last day counts as the one before, for it has no end."""
        return cls.held(day, add_days(day, 1), Grain.DAY)

    @classmethod
    def containing(cls, day: date, grain: Grain) -> Period:
        """Return the calendar period of a grain in which a day lies; weeks begin on Monday.

        >>> str(Period.containing(date(2021, 5, 7), Grain.QUARTER))
        '2021-Q2'
        """
        if grain.days <= 1:
            return cls.of_day(day)
        if grain is Grain.WEEK:
            monday = add_days(day, -day.weekday())
            return cls.held(monday, add_days(monday, 7), grain)
        months = grain.months
        if months <= 12:
            first = (day.month - 1) // months * months + 1
            start = date(day.year, first, 1)
        else:
            years = months // 12
            first_year = day.year // years * years
            if first_year == 0:  # the first decade and century lack the year 0
                return cls(date(1, 1, 1), date(years, 1, 1), grain)
            start = date(first_year, 1, 1)
        return cls.held(start, add_months(start, months), grain)

    @classmethod
    def between(cls, first: date, last: date) -> Period:
        """Return the days from ``first`` to ``last``, both included."""
        return cls.held(first, add_days(last, 1), Grain.DAY)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read 2021, 2021-04, 2021-04-14, 2021-Q2, 2021-H1, 2021-W17, 199X, 19XX, or A/B.

        Of A/B both ends are included.

        >>> str(Period.parse("2021-04-30/2021-05-05"))
        '2021-04-30/2021-05-05'

        Raises:
            ValueError: the text is none of these.
        """
        if "/" in text:
            first, last = (cls.parse(part) for part in text.split("/", 1))
            return cls(first.start, last.end, max(first.grain, last.grain, key=lambda g: g.days))
        coarse = _COARSE.fullmatch(text.strip())
        if coarse:
            digits = coarse["digits"]
            years, grain = (10, Grain.DECADE) if len(digits) == 3 else (100, Grain.CENTURY)
            return cls.containing(date(max(1, int(digits) * years), 1, 1), grain)
        match = _ISO.fullmatch(text.strip())
        if not match:
            message = f"not a date, month, quarter or year: {text!r}"
            raise ValueError(message)
        year = int(match["year"])
        if match["week"]:
            return cls.containing(date.fromisocalendar(year, int(match["week"]), 1), Grain.WEEK)
        if match["quarter"]:
            start = date(year, int(match["quarter"]) * 3 - 2, 1)
            return cls.containing(start, Grain.QUARTER)
        if match["half"]:
            return cls.containing(date(year, int(match["half"]) * 6 - 5, 1), Grain.HALF)
        if match["day"]:
            return cls.of_day(date(year, int(match["month"]), int(match["day"])))
        if match["month"]:
            return cls.containing(date(year, int(match["month"]), 1), Grain.MONTH)
        return cls.containing(date(year, 1, 1), Grain.YEAR)

    @property
    def last(self) -> date:
        """The last day that still belongs to the period."""
        return add_days(self.end, -1)

    @property
    def length(self) -> int:
        """Number of days."""
        return (self.end - self.start).days

    def __contains__(self, other: Period | date) -> bool:
        if isinstance(other, date):
            return self.start <= other < self.end
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two share a day."""
        return self.start < other.end and other.start < self.end

    def __and__(self, other: Period) -> Period | None:
        if not self.overlaps(other):
            return None
        finer = min(self.grain, other.grain, key=lambda grain: grain.days)
        return Period(max(self.start, other.start), min(self.end, other.end), finer)

    def hull(self, other: Period) -> Period:
        """Return the smallest period that covers both, at the coarser grain."""
        coarser = max(self.grain, other.grain, key=lambda grain: grain.days)
        return Period(min(self.start, other.start), max(self.end, other.end), coarser)

    def shifted(self, grain: Grain, count: int) -> Period:
        """Return the period moved by so many grains; month ends stay month ends."""
        if grain.months:
            months = grain.months * count
            ends = add_months(self.start, months), add_months(self.end, months)
            return Period.held(*ends, self.grain)
        days = grain.days * count
        return Period.held(add_days(self.start, days), add_days(self.end, days), self.grain)

    def gap(self, other: Period) -> timedelta:
        """Return how long lies between the two; zero when they touch or overlap."""
        return max(timedelta(0), other.start - self.end, self.start - other.end)

    def __str__(self) -> str:
        if self == _natural(self.start, self.grain):
            return _written(self.start, self.grain)
        return f"{self.start.isoformat()}/{self.last.isoformat()}"


@lru_cache(maxsize=4096)
def _natural(day: date, grain: Grain) -> Period:
    return Period.containing(day, grain)


def _written(start: date, grain: Grain) -> str:
    match grain:
        case Grain.WEEK:
            year, week, _ = start.isocalendar()
            return f"{year:04}-W{week:02}"
        case Grain.MONTH:
            return f"{start.year:04}-{start.month:02}"
        case Grain.QUARTER:
            return f"{start.year:04}-Q{(start.month + 2) // 3}"
        case Grain.HALF:
            return f"{start.year:04}-H{(start.month + 5) // 6}"
        case Grain.YEAR:
            return f"{start.year:04}"
        case Grain.DECADE:
            return f"{start.year // 10:03}X"
        case Grain.CENTURY:
            return f"{start.year // 100:02}XX"
        case _:
            return start.isoformat()


_COARSE = re.compile(r"(?P<digits>\d{3}(?=X$)|\d{2}(?=XX$))X{1,2}")
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d{2})|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?"
)


def years_between(first: date, last: date) -> tuple[int, int]:
    """Return whole calendar years and the days beyond them, from an earlier to a later day.

    >>> years_between(date(2001, 10, 7), date(2021, 5, 7))
    (19, 212)
    """
    years = last.year - first.year
    if add_months(first, 12 * years) > last:
        years -= 1
    return years, (last - add_months(first, 12 * years)).days
