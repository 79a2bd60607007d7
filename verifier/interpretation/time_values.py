"""The TIMEX3 value of a time whose days are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.clock_times import clock_value
from verifier.model.period import Period
from verifier.model.timex import (
    Clock,
    FromTo,
    Nth,
    Part,
    Same,
    Season,
    Shift,
    Weekend,
    Window,
    Within,
)

if TYPE_CHECKING:
    from verifier.model.timex import Anchor, Timex


def _is_length(timex: Timex, anchor: Anchor | None) -> bool:
    """Tell what TIMEX3 writes as a length: "the past two years", "the first nine months"."""
    several = isinstance(anchor, Nth) and anchor.count > 1
    counted = isinstance(anchor, Same) and timex.value.startswith("P1")
    return isinstance(anchor, Window) or several or counted


def value_of(timex: Timex, period: Period) -> str:
    """Return the TIMEX3 value of a resolved time."""
    anchor = timex.anchor
    while isinstance(anchor, Part):
        anchor = anchor.of
    if _is_length(timex, anchor):
        return timex.value
    match anchor:
        case Clock():
            return clock_value(anchor, period.start)
        case FromTo(first=Clock() as first, last=Clock() as last):
            return f"{clock_value(first, period.start)}/{clock_value(last, period.start)}"
        case FromTo(first=Shift()) if timex.grain.months:
            return str(Period.containing(period.last, timex.grain))
        case Season(code=code):
            return f"{period.start.year:04}-{code}"
        case Within(part=Season(code=code)):
            return f"{period.start.year:04}-{code}"
        case Weekend():
            year, week, _ = period.start.isocalendar()
            return f"{year:04}-W{week:02}-WE"
        case _:
            return str(period)
