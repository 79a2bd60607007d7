"""Figures, days and times of day that cannot be, whatever any source says."""

from __future__ import annotations

import re
from calendar import monthrange
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import ages, calendar, own_terms
from verifier.model.claim import ChangePart, Role
from verifier.model.interval import INFINITY, Interval
from verifier.model.own_terms import Limited, NoSuchTime
from verifier.model.units import NUMBER, PERCENT, unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.interpretation.line import Line
    from verifier.model.claim import Claim, Mention

_COLDEST = {
    symbol: Decimal(value) for symbol, value in (("°C", "-273.15"), ("°F", "-459.67"), ("K", "0"))
}
_HUNDRED, _OLDEST = Decimal(100), Decimal(130)
_DEGREES = unit("°")


def limit_claims(line: Line) -> Iterator[Claim]:
    """Yield each figure, day and time of day that is out of the bounds of its kind."""
    for mention in line.mentions:
        find = _KINDS.get(mention.role)
        if find is not None:
            yield from find(line, mention)


def _limited(
    line: Line, mention: Mention, least: Decimal, most: Decimal, what: str
) -> Iterator[Claim]:
    quantity, bounds = mention.quantity, Interval(least, most)
    if quantity is not None and not quantity.rounded.overlaps(bounds):
        yield from line.claim(Limited(quantity, bounds, what), mention.span)


def _measurement(line: Line, mention: Mention) -> Iterator[Claim]:
    quantity = mention.quantity
    if quantity is None or (mention.change is not None and mention.change.part is ChangePart.BY):
        return
    coldest = _COLDEST.get(quantity.unit.symbol)
    if coldest is not None and quantity.high < coldest:
        yield from _limited(line, mention, coldest, INFINITY, "a temperature")
    elif quantity.unit == _DEGREES and quantity.low > 90:
        yield from _degrees(line, mention)


def _degrees(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield a latitude above 90 degrees, or a longitude above 180."""
    for names, most in ((own_terms.LATITUDES, 90), (own_terms.LONGITUDES, 180)):
        if _is_of(line, mention, names):
            yield from _limited(line, mention, Decimal(-most), Decimal(most), f"a {names[0]}")


def _is_of(line: Line, mention: Mention, names: tuple[str, ...]) -> bool:
    """Tell a figure right after a name: "latitude 95°", "a probability of 1.4"."""
    before = line.before(mention.span, 2)
    joined = before[-1:] != () and before[-1] in own_terms.BEING
    return any(word in names for word in before[: 1 if joined else None][-1:])


def _count(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield a probability or a correlation above 1, told with decimals."""
    quantity = mention.quantity
    if (
        quantity is None
        or quantity.unit != NUMBER
        or quantity.step >= 1
        or mention.noun is not None
    ):
        return
    if quantity.high <= 1 and quantity.low >= -1:
        return
    one = Decimal(1)
    if line.after(mention.span)[0].isalpha() and line.after(mention.span)[0] in {
        "in",
        "to",
        "times",
    }:
        return
    if _is_of(line, mention, own_terms.PROBABILITIES):
        yield from _limited(line, mention, Decimal(0), one, "a probability")
    elif _is_of(line, mention, own_terms.CORRELATIONS):
        yield from _limited(line, mention, -one, one, "a correlation")


def _share(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield more than all of those who were asked: "120 % of respondents agreed"."""
    quantity, noun = mention.quantity, mention.noun
    if quantity is None or noun is None or quantity.unit != PERCENT or quantity.low <= _HUNDRED:
        return
    if noun.head in own_terms.ANSWERERS and line.after(mention.span)[0] in own_terms.ANSWERS:
        what = f"a share of {noun.text}"
        yield from _limited(line, mention, Decimal(0), _HUNDRED, what)


def _age(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield a "220-year-old man": nobody is known to have lived so long."""
    quantity = mention.quantity
    if quantity is None or quantity.unit.symbol != "year" or quantity.low <= _OLDEST:
        return
    person = line.after(mention.span)[0] in ages.PEOPLE
    if person and _REMAINS.isdisjoint(line.context.tokens.lowers):
        yield from _limited(line, mention, Decimal(0), _OLDEST, "a person's age in years")


_REMAINS = frozenset(own_terms.REMAINS)


def _date(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield "31 June 2019", unless the sentence says that there is no such day."""
    timex = mention.timex
    if mention.pattern != "no-such-day" or timex is None:
        return
    if not _NONEXISTENT.isdisjoint(line.context.tokens.lowers):
        return
    year, _, month = timex.value[:7].partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return
    name = next(name for name, number in calendar.MONTHS.items() if number == int(month))
    leap = not year.isdigit() or int(year) < 1  # where no year is told, it may be one
    days = monthrange(_LEAP if leap else int(year), int(month))[1]
    of = f" {year}" if not leap and int(month) == _FEBRUARY else ""
    why = f"{name.capitalize()}{of} has {days} days"
    yield from line.claim(NoSuchTime(why), mention.span)


_LEAP, _FEBRUARY = 2000, 2
_NONEXISTENT = frozenset(own_terms.NONEXISTENT)
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_DAY = re.compile(r"(?:19|20)\d\d-(\d\d)-(\d\d)")


def _identifier(line: Line, mention: Mention) -> Iterator[Claim]:
    """Yield "at 25:70 GMT" and "on 2019-13-45", which no reader of times takes."""
    clock = _CLOCK.fullmatch(mention.text)
    if clock and (int(clock[1]) > 24 or int(clock[2]) > 59):
        before, after = line.before(mention.span), line.after(mention.span)
        if (
            before[-1:] != ()
            and before[-1] in own_terms.TIMED_BY
            and after[0] in own_terms.DAYPARTS
        ):
            why = "a day has 24 hours, and an hour 60 minutes"
            yield from line.claim(NoSuchTime(why), mention.span)
        return
    day = _DAY.fullmatch(mention.text)
    if (
        day
        and line.before(mention.span)[-1:] != ()
        and line.before(mention.span)[-1] in own_terms.DATED_BY
    ):
        month, number = int(day[1]), int(day[2])
        if month > 12 and number > 12:  # neither order of day and month gives a date
            why = "a year has 12 months"
            yield from line.claim(NoSuchTime(why), mention.span)


_KINDS: dict[Role, Callable[[Line, Mention], Iterator[Claim]]] = {
    Role.MEASUREMENT: _measurement,
    Role.COUNT: _count,
    Role.SHARE: _share,
    Role.AGE: _age,
    Role.DATE: _date,
    Role.IDENTIFIER: _identifier,
}
