"""Forms of claims whose figures and dates can be held against one another, without a source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from verifier.model.duration import Duration
    from verifier.model.interval import Interval
    from verifier.model.period import Period
    from verifier.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Limited:
    """A figure of a kind that has bounds, both included: no temperature is below -273.15 °C.

    ``what`` names the kind for a reader: "a probability".
    """

    quantity: Quantity
    bounds: Interval
    what: str


@dataclass(frozen=True, slots=True)
class NoSuchTime:
    """A day or a time of day as written that no calendar or clock has; ``why`` says what it has."""

    why: str


@dataclass(frozen=True, slots=True)
class Lifetime:
    """When somebody was born, a later day, and how old the text says they were then.

    ``age`` is in completed years, None where none is told. ``at_least`` tells that the later day
    may be any after the moment spoken of: only an age that is too high is then wrong.
    """

    born: Period
    until: Period
    age: Quantity | None
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length of time, if one is told, with the dates that it begins and ends with."""

    duration: Duration | None
    start: Period
    end: Period


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The ``number``-th anniversary of something of a time, kept at another."""

    number: int
    of: Period
    kept: Period


@dataclass(frozen=True, slots=True)
class Proportion:
    """So many out of so many, and the share told beside them."""

    part: Quantity
    whole: Quantity
    share: Quantity


@dataclass(frozen=True, slots=True)
class Total:
    """Parts that are all there is, and their total."""

    total: Quantity
    parts: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Multiple:
    """A figure that became so many times another: "tripled from 20 to 50"; halved: 0.5."""

    start: Quantity
    end: Quantity
    times: Decimal


@dataclass(frozen=True, slots=True)
class PerOne:
    """A total, how many share it, and what falls to each."""

    total: Quantity
    count: Quantity
    each: Quantity


@dataclass(frozen=True, slots=True)
class WholeMean:
    """A mean of ``count`` whole numbers, each a sum or mean of ``items`` whole-numbered answers."""

    mean: Quantity
    count: int
    items: int = 1


@dataclass(frozen=True, slots=True)
class Restated:
    """A figure that the document tells otherwise elsewhere.

    ``place`` is where, for a reader ("line 3, column 5", "the headline"), ``words`` its sentence.
    """

    quantity: Quantity
    other: Quantity
    place: str
    words: str


OwnTerms = (
    Limited
    | NoSuchTime
    | Lifetime
    | Lasting
    | Anniversary
    | Proportion
    | Total
    | Multiple
    | PerOne
    | WholeMean
    | Restated
)

OWN_KINDS: dict[type, str] = {
    Limited: "limit",
    NoSuchTime: "no such time",
    Lifetime: "lifetime",
    Lasting: "length",
    Anniversary: "anniversary",
    Proportion: "proportion",
    Total: "total",
    Multiple: "multiple",
    PerOne: "per one",
    WholeMean: "mean",
    Restated: "restated",
}
