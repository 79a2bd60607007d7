"""The days of holidays and feasts in a year, and the weekends on which they fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.feasts import feast_in
from verifier.model.period import Period, add_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.timex import Feast

_TUESDAY, _SATURDAY, _WEEK = 1, 5, 7


def feast_periods(when: Feast, years: Iterable[int]) -> list[Period]:
    """Return every time the feast falls in some years, in order."""
    periods = sorted(
        (period for year in years for period in feast_in(when.name, year)),
        key=lambda period: period.start,
    )
    return [_with_weekend(period) for period in periods] if when.weekend else periods


def _with_weekend(period: Period) -> Period:
    """Return the feast with the weekend beside it: before a Monday or Tuesday, after the others."""
    weekday = period.start.weekday()
    back = weekday + _WEEK - _SATURDAY if weekday <= _TUESDAY else weekday - _SATURDAY
    saturday = add_days(period.start, -back)
    return period.hull(Period.between(saturday, add_days(saturday, 1)))
