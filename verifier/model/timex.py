"""Times as a sentence gives them: anchored, or waiting for the document's date.

Under-specified first, resolved later: a Timex never knows the document. Source: TIMEX3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from verifier.model.period import Grain, Period


class Direction(StrEnum):
    """Which of the like-named times is meant: last, this, next; UNSAID leaves it to the tense."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many grains from the document's date: "yesterday" is -1 day, "a few days ago" -7 to -2.

    Both ends are included. A vague count is a bound, never a point.
    """

    grain: Grain
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A weekday without a date: 0 is Monday."""

    weekday: int
    direction: Direction = Direction.UNSAID


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A month, perhaps with a day, without a year: "next September", "September 11"."""

    month: int
    day: int | None = None
    direction: Direction = Direction.UNSAID


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A month, perhaps with a day, in a year counted from the document's: "July 4 this year".

    Without ``year_shift`` the words leave the year open.
    """

    month: int
    day: int | None
    year_shift: int | None = None


Anchor = Shift | NamedDay | NamedDate | Anniversary


@dataclass(frozen=True, slots=True)
class Timex:
    """A date as written: a ``period`` when it stands alone, an ``anchor`` when it does not.

    ``value`` is TIMEX3-like, X where the text is silent ("XXXX-09-11"). ``weekday`` is the
    weekday the words assert beside a full date, if they do.
    """

    value: str
    grain: Grain
    text: str
    period: Period | None = None
    anchor: Anchor | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written: from ``low`` to ``high`` grains, with written precision."""

    low: Decimal
    high: Decimal
    grain: Grain
    step: Decimal
    text: str
