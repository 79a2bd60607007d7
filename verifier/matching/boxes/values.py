"""What the value of an entry holds: days, stretches of years, figures, lengths of time, ages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import boxes
from verifier.matching.relations.figures import cell_figure
from verifier.model.claim import Role
from verifier.model.interval import Interval
from verifier.model.period import Grain, Period, add_months
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model.claim import Mention
    from verifier.model.duration import Duration
    from verifier.model.statements import MentionReader

_OPEN = "|".join(boxes.OPEN_ENDED)
_YEARS = re.compile(rf"\b(\d{{4}})\s*[-–—]\s*(?:(\d{{4}})|({_OPEN}))\b", re.IGNORECASE)
_LAST_YEAR = 2100
_DASHES = frozenset("-–—")
_ABOUT = re.compile(r"\b(?:c\.|ca\.|circa)", re.IGNORECASE)
_ABOUT_MONTHS = 60
_CLOCK = re.compile(r"\d{1,3}:\d{2}(?::\d{2})?")
_FIGURES = frozenset((Role.COUNT, Role.MEASUREMENT, Role.MONEY, Role.SHARE))
_YEAR_SECONDS = Decimal(31556952)
_SECONDS = {
    Grain.MONTH: _YEAR_SECONDS / 12,
    Grain.QUARTER: _YEAR_SECONDS / 4,
    Grain.HALF: _YEAR_SECONDS / 2,
    Grain.YEAR: _YEAR_SECONDS,
    Grain.DECADE: _YEAR_SECONDS * 10,
    Grain.CENTURY: _YEAR_SECONDS * 100,
}


@dataclass(frozen=True, slots=True)
class Years:
    """From one year to another; ``last`` is None where it goes on."""

    first: Period
    last: Period | None


@dataclass(frozen=True, slots=True)
class Values:
    """What an entry's value holds, each in the order of the text; ``lengths`` are seconds."""

    days: tuple[Period, ...] = ()
    years: tuple[Years, ...] = ()
    figures: tuple[Quantity, ...] = ()
    lengths: tuple[Interval, ...] = ()
    ages: tuple[Interval, ...] = ()


def values_of(text: str, reader: MentionReader) -> Values:
    """Read the value of an entry."""
    years = tuple(_stretch(match) for match in _YEARS.finditer(text))
    rest = _YEARS.sub(" ", text)
    found = reader(rest)
    days = tuple(period for _, period in found if period is not None)
    years += _joined(rest, found)
    if _ABOUT.search(text):
        days = tuple(_loosened(day) for day in days)
        years = tuple(
            Years(_loosened(each.first), each.last and _loosened(each.last)) for each in years
        )
    mentions = [mention for mention, _ in found]
    figures = tuple(
        mention.quantity
        for mention in mentions
        if mention.quantity is not None and mention.role in _FIGURES
    )
    lone = cell_figure(text)
    if not figures and lone is not None and not years and not days and ":" not in text:
        figures = (Quantity(lone, lone, NUMBER, Decimal(0), text),)
    lengths = tuple(
        seconds
        for mention in mentions
        if mention.duration is not None
        if (seconds := length(mention.duration)) is not None
    )
    if _CLOCK.fullmatch(text.replace(" ", "")) and lone is not None:
        lengths = (*lengths, Interval.point(lone))
    ages = tuple(
        mention.quantity.interval
        for mention in mentions
        if mention.role is Role.AGE and mention.quantity is not None
    )
    return Values(days, years, figures, lengths, ages)


def _joined(text: str, found: Sequence[tuple[Mention, Period | None]]) -> tuple[Years, ...]:
    """Return the stretches between two times with a dash between them: "May 2008 - March 2010"."""
    times = [(mention, period) for mention, period in found if period is not None]
    return tuple(
        Years(first, last)
        for (one, first), (another, last) in pairwise(times)
        if first.start < last.start
        if text[one.span.end : another.span.start].strip() in _DASHES
    )


def length(duration: Duration) -> Interval | None:
    """Return a length of time in seconds, as written; None for one that is vague.

    A month is a twelfth of a year of 365.2425 days.
    """
    if duration.vague:
        return None
    size = _size(duration.grain)
    extra = sum((count * _size(grain) for count, grain in duration.parts), Decimal(0))
    return Interval(duration.low * size + extra, duration.high * size + extra)


def grain_seconds(duration: Duration) -> Decimal:
    """Return the worth of a length's last digit, in seconds."""
    finest = duration.parts[-1][1] if duration.parts else duration.grain
    return _size(finest) * (duration.step or Decimal(1) if not duration.parts else Decimal(1))


def year(number: int) -> Period:
    """Return a calendar year."""
    return Period.containing(date(number, 1, 1), Grain.YEAR)


def _size(grain: Grain) -> Decimal:
    return _SECONDS.get(grain) or Decimal(grain.seconds)


def _stretch(match: re.Match[str]) -> Years:
    first, last = int(match[1]), int(match[2]) if match[2] else None
    return Years(_safe_year(first), _safe_year(last) if last is not None else None)


def _safe_year(number: int) -> Period:
    return year(min(max(number, 1), _LAST_YEAR))


def _loosened(day: Period) -> Period:
    return Period(add_months(day.start, -_ABOUT_MONTHS), add_months(day.end, _ABOUT_MONTHS))
