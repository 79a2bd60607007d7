"""How Duckling and Recognizers-Text write times and parts of the day: by the clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from verifier.model.timex import Clock, FromTo, Mod

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.timex import Anchor, Timex

# The hours from which and to which each part of the day runs, by the makers' documentation.
_DUCKLING = {"MO": (0, 12), "AF": (12, 19), "EV": (18, 24), "NI": (18, 24), "MI": (12, 14)}
_RECOGNIZERS = {"MO": (8, 12), "AF": (12, 16), "EV": (16, 20), "NI": (20, 24), "MI": (11, 13)}


def clock_of(anchor: Anchor | None) -> Clock | None:
    """Return the time of day that a time begins with, if it is one."""
    first = anchor.first if isinstance(anchor, FromTo) else anchor
    return first if isinstance(first, Clock) else None


def of_day(timex: Timex, day: date, moment: time | None, *, duckling: bool) -> str:
    """Return a time of day, a part of it, or a range of times, on its day."""
    anchor = timex.anchor
    clock = clock_of(anchor)
    assert clock is not None
    if isinstance(anchor, FromTo) and isinstance(anchor.last, Clock):
        first, last = _at(clock, day), _at(anchor.last, day)
        # To Duckling the end is as long as it is fine: "to 2pm" ends with the hour.
        return f"{first.isoformat()}/{(last + (_fineness(anchor.last) * duckling)).isoformat()}"
    if clock.hour is None:
        return _part(clock, day, timex.mod, duckling=duckling)
    begin = _at(clock, day)
    if clock.of is None and duckling and moment is not None and begin.time() <= moment:
        begin += timedelta(days=1)  # the next such time
    return begin.isoformat()


def _at(clock: Clock, day: date) -> datetime:
    midnight = datetime.combine(day, time())
    return midnight + timedelta(
        hours=clock.hour or 0, minutes=clock.minute or 0, seconds=clock.second or 0
    )


def _fineness(clock: Clock) -> timedelta:
    if clock.second is not None:
        return timedelta(seconds=1)
    return timedelta(minutes=1) if clock.minute is not None else timedelta(hours=1)


def _part(clock: Clock, day: date, mod: Mod | None, *, duckling: bool) -> str:
    table = _DUCKLING if duckling else _RECOGNIZERS
    first, last = table.get(clock.part or "", (0, 24))
    if duckling and clock.part == "NI" and mod is Mod.END:
        first = 21
    if duckling and clock.part == "MO" and mod is Mod.START:
        last = 9
    if not duckling and mod in {Mod.START, Mod.END}:
        middle = (first + last) // 2
        first, last = (first, middle) if mod is Mod.START else (middle, last)
    midnight = datetime.combine(day, time())
    end = midnight + timedelta(hours=last)
    if not duckling and last == 24:
        end -= timedelta(seconds=1)
    return f"{(midnight + timedelta(hours=first)).isoformat()}/{end.isoformat()}"
