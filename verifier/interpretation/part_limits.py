"""Early, mid and late as the end of a stretch: "since the mid-1990s" begins in its middle third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import Mod, Part

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.timex import Timex

_THIRDS = {Mod.START: 0, Mod.MID: 1, Mod.END: 2}
_MONTH_THIRD = 10  # days


def narrowed(timex: Timex | None, period: Period) -> Period:
    """Return the third of a period in which a part of it lies; the period itself of any other time.

    Of a month the thirds are of ten days, the last as long as the month leaves it.
    """
    if timex is None or not isinstance(timex.anchor, Part):
        return period
    third = _THIRDS.get(timex.anchor.part)
    if third is None or period.grain.days < Grain.MONTH.days:
        return period
    start = _edge(period, third)
    end = period.end if third == _THIRDS[Mod.END] else _edge(period, third + 1)
    return Period.held(start, end, period.grain)


def _edge(period: Period, third: int) -> date:
    """Return where a third of a period begins."""
    if period.grain is Grain.MONTH:
        return add_days(period.start, third * _MONTH_THIRD)
    return add_months(period.start, third * period.grain.months // 3)
