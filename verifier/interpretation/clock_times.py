"""Times of day on their day, as TIMEX3 writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.period import add_days

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.timex import Clock

_MIDNIGHT = 24


def clock_value(when: Clock, day: date) -> str:
    """Return "2020-05-07T09:30" or, of a part of the day, "2020-05-07TMO".

    >>> from datetime import date
    >>> from verifier.model.timex import Clock
    >>> clock_value(Clock(24, 0), date(2020, 5, 7))
    '2020-05-08T00:00'
    """
    if when.hour is None:
        return f"{day}T{when.part}"
    if when.hour == _MIDNIGHT:
        day = add_days(day, 1)
    second = f":{when.second:02}" if when.second is not None else ""
    return f"{day}T{when.hour % _MIDNIGHT:02}:{when.minute or 0:02}{second}"
