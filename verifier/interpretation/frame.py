"""What a time is resolved against: the document's date, the tense, the time named before."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from verifier.model.period import Grain, Period


class Side(StrEnum):
    """Where a time without a direction lies, seen from the document's date."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a time is resolved against.

    ``published`` is the document's date; ``named`` the time named last, if the text points back to
    it; ``side`` where an undirected weekday or month lies. ``narrative`` tells that dates without a
    year follow the time named before. ``counted`` gives the grain at which a distance of so many
    units is told ("two years ago" may be a year, a month or a day); ``by_week`` that "next Friday"
    is that of the next week, and not the coming one, and "the third quarter" this year's.
    ``moment`` is the time of day of publication, from which hours and minutes are counted. Without
    ``likely`` only what is certain is resolved.
    """

    published: date | None
    side: Side = Side.PAST
    named: Period | None = None
    likely: bool = False
    narrative: bool = False
    by_week: bool = False
    moment: time | None = None
    counted: Mapping[Grain, Grain] = field(default_factory=dict)
