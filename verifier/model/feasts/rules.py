"""How the days of feasts are found: a rule answers for any year of the Gregorian calendar."""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor
from typing import ClassVar, Protocol

from verifier.model.calendars import chinese, hebrew, hindu, islamic
from verifier.model.calendars.easter import orthodox_easter, western_easter
from verifier.model.calendars.hindu import Hour
from verifier.model.calendars.sky import sun_reaches
from verifier.model.period import Period, add_days

_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6


class Rule(Protocol):
    """Finds the days of a feast; ``reckoned`` tells that places differ by a day."""

    reckoned: ClassVar[bool]

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the periods of the feast that begin in a year."""
        ...


def lasting(start: date, days: int = 1) -> Period:
    """Return so many days from a date on."""
    return Period.between(start, add_days(start, days - 1))


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """Return the ``number``-th weekday (0 is Monday) of a month; from the end if negative."""
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    last = date(year, month, months.monthrange(year, month)[1])
    return last - timedelta((last.weekday() - weekday) % 7 - 7 * (number + 1))


@dataclass(frozen=True, slots=True)
class Fixed:
    """A day of the year, for ``days`` days; ``moved`` where it falls on a weekend.

    "nearest": to the nearest weekday; "monday": to the Monday after; "saturday": from a Sunday
    to the day before.
    """

    month: int
    day: int
    days: int = 1
    moved: str = ""
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one period."""
        start = date(year, self.month, self.day)
        weekday = start.weekday()
        if weekday >= _SATURDAY and self.moved:
            sunday = weekday == _SUNDAY
            steps = {"nearest": 1 if sunday else -1, "monday": 1 if sunday else 2}
            start += timedelta(steps.get(self.moved, -1 if sunday else 0))
        return (lasting(start, self.days),)


@dataclass(frozen=True, slots=True)
class Nth:
    """The ``number``-th weekday of a month (negative: from its end), ``plus`` so many days."""

    month: int
    weekday: int
    number: int
    plus: int = 0
    days: int = 1
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one period."""
        start = nth_weekday(year, self.month, self.weekday, self.number)
        return (lasting(start + timedelta(self.plus), self.days),)


@dataclass(frozen=True, slots=True)
class Before:
    """The last weekday before a day of the year."""

    month: int
    day: int
    weekday: int
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        last = date(year, self.month, self.day) - timedelta(1)
        return (lasting(last - timedelta((last.weekday() - self.weekday) % 7)),)


@dataclass(frozen=True, slots=True)
class Easter:
    """So many days from Easter Sunday, for ``days`` days."""

    plus: int
    days: int = 1
    orthodox: bool = False
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one period."""
        sunday = orthodox_easter(year) if self.orthodox else western_easter(year)
        return (lasting(sunday + timedelta(self.plus), self.days),)


@dataclass(frozen=True, slots=True)
class Advent:
    """From the fourth Sunday before Christmas to Christmas Eve."""

    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one period."""
        (sunday,) = Before(12, 4, _SUNDAY).periods(year)
        return (Period.between(sunday.start, date(year, 12, 24)),)


@dataclass(frozen=True, slots=True)
class LeapDay:
    """29 February, where there is one."""

    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the day in a leap year."""
        return (lasting(date(year, 2, 29)),) if months.isleap(year) else ()


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day of a month."""

    month: int
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        return (lasting(date(year, self.month, months.monthrange(year, self.month)[1])),)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """The ``number``-th day of the year."""

    number: int
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        return (lasting(date(year, 1, 1) + timedelta(self.number - 1)),)


@dataclass(frozen=True, slots=True)
class EarthHour:
    """The last Saturday of March, or the one before where that is the eve of Easter."""

    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        day = nth_weekday(year, 3, _SATURDAY, -1)
        if day + timedelta(1) == western_easter(year):
            day -= timedelta(7)
        return (lasting(day),)


@dataclass(frozen=True, slots=True)
class Oktoberfest:
    """From the Saturday after 15 September to the first Sunday of October, or at least the 3rd."""

    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one period."""
        start = date(year, 9, 16)
        start += timedelta((_SATURDAY - start.weekday()) % 7)
        end = max(nth_weekday(year, 10, _SUNDAY, 1), date(year, 10, 3))
        return (Period.between(start, end),)


@dataclass(frozen=True, slots=True)
class Inauguration:
    """20 January after each presidential election of the United States, since 1937."""

    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the day every fourth year."""
        return (lasting(date(year, 1, 20)),) if year >= 1937 and year % 4 == 1 else ()


@dataclass(frozen=True, slots=True)
class SuperBowl:
    """The second Sunday of February, before 2022 the first, before 2004 the last of January."""

    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        month, number = (2, 2) if year >= 2022 else (2, 1) if year >= 2004 else (1, -1)
        return (lasting(nth_weekday(year, month, _SUNDAY, number)),)


@dataclass(frozen=True, slots=True)
class Sun:
    """The day, in Universal Time, on which the sun's longitude is an angle.

    With a ``weekday``: the last such day before it.
    """

    angle: int
    weekday: int | None = None
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        day = date.fromordinal(floor(sun_reaches(date(year, 1, 1).toordinal(), self.angle)))
        if self.weekday is not None:
            day -= timedelta((day.weekday() - self.weekday - 1) % 7 + 1)
        return (lasting(day),)


@dataclass(frozen=True, slots=True)
class Term:
    """The day on which the sun's longitude is an angle, in China."""

    angle: int
    reckoned: ClassVar[bool] = False

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        return (lasting(chinese.solar_term(year, self.angle)),)


@dataclass(frozen=True, slots=True)
class Hebrew:
    """A day of the Hebrew calendar; unless ``eve`` is False it begins the evening before.

    ``moved``: "independence", "mourning" and "fast" are the ways of keeping off the Sabbath.
    """

    month: int
    day: int
    days: int = 1
    moved: str = ""
    eve: bool = True
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the periods that begin in the year."""
        starts = hebrew.in_civil_year(year, self.month, self.day)
        return tuple(lasting(self._kept(start), self.days) for start in starts)

    def _kept(self, day: date) -> date:
        weekday = day.weekday()
        if self.moved == "independence":  # 5 Iyar decides for the day before it as well
            steps = {_FRIDAY: -1, _SATURDAY: -2, 0: 1}
            return day + timedelta(steps.get((weekday + 5 - self.day) % 7, 0))
        if self.moved == "mourning":
            return day + timedelta({_FRIDAY: -1, _SUNDAY: 1}.get(weekday, 0))
        return day + timedelta(self.moved == "fast" and weekday == _SATURDAY)


@dataclass(frozen=True, slots=True)
class Islamic:
    """A day of the Islamic calendar, for ``days`` days, or a whole ``month`` from it on."""

    month: int
    day: int
    days: int = 1
    whole: bool = False
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the periods that begin in the year."""
        starts = islamic.in_civil_year(year, self.month, self.day)
        if not self.whole:
            return tuple(lasting(start, self.days) for start in starts)
        later = (
            end
            for each in (year, year + 1)
            for end in islamic.in_civil_year(each, self.month + 1, 1)
        )
        ends = tuple(later)
        return tuple(
            Period.between(start, min(end for end in ends if end > start) - timedelta(1))
            for start in starts
        )


@dataclass(frozen=True, slots=True)
class LastFridayOfRamadan:
    """The last Friday before the feast that ends Ramadan."""

    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the days of the year."""
        feasts = islamic.in_civil_year(year, 10, 1)
        lasts = (feast - timedelta(1) for feast in feasts)
        days = (last - timedelta((last.weekday() - _FRIDAY) % 7) for last in lasts)
        return tuple(lasting(day) for day in days)


@dataclass(frozen=True, slots=True)
class Hindu:
    """A lunar day (1 to 30) of a month of India's calendar, as it rules an hour of the day."""

    month: str
    tithi: int
    hour: Hour = Hour.SUNRISE
    plus: int = 0
    days: int = 1
    later: bool = False
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the periods that begin in the year."""
        starts = hindu.in_civil_year(year, self.month, self.tithi, self.hour, later=self.later)
        return tuple(lasting(start + timedelta(self.plus), self.days) for start in starts)


@dataclass(frozen=True, slots=True)
class SolarHindu:
    """The day on which the sun enters a sign of the stars, in India, ``plus`` so many days."""

    sign: int
    plus: int = 0
    sunset: bool = True
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        day = hindu.sign_entered(year, self.sign, by_sunset=self.sunset)
        return (lasting(day + timedelta(self.plus)),)


@dataclass(frozen=True, slots=True)
class Star:
    """The day on which the moon is in a star of India's calendar, the sun being in a sign."""

    sign: int
    star: int
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the one day."""
        return (lasting(hindu.star_reached(year, self.sign, self.star)),)


@dataclass(frozen=True, slots=True)
class Parsi:
    """New Year of the Shahenshahi calendar: every 365 days, without a leap day."""

    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the days of the year."""
        known = date(2018, 8, 17).toordinal()
        first = date(year, 1, 1).toordinal()
        day = date.fromordinal(first + (known - first) % 365)
        return (lasting(day),)


@dataclass(frozen=True, slots=True)
class Chinese:
    """A day of the Chinese calendar, ``plus`` so many days."""

    month: int
    day: int
    plus: int = 0
    reckoned: ClassVar[bool] = True

    def periods(self, year: int) -> tuple[Period, ...]:
        """Return the days of the year."""
        starts = chinese.in_civil_year(year, self.month, self.day)
        return tuple(lasting(start + timedelta(self.plus)) for start in starts)
