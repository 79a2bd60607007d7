"""What a reference states: one value, date or duration, with its times and its origin."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from verifier.model.vocabulary import topic

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.period import Period
    from verifier.model.quantity import Quantity
    from verifier.model.vocabulary import Alias


class Rank(StrEnum):
    """Which of several statements of one thing the curator prefers. Source: Wikidata ranks."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who says so, and where: enough for a reader to look it up."""

    publisher: str
    title: str
    url: str
    source_id: str
    path: str
    row: int
    published: date | None = None
    retrieved: date | None = None
    licence: str = ""
    tier: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One assertion of a reference.

    A number has a ``quantity`` and holds during ``valid``; an event has ``when``. Known time is
    half-open: known from ``known_from`` (None: always) until ``known_to`` (None: still).
    ``tolerance`` is relative (0.05 is 5 %); ``max_age_days`` is how long after ``valid`` the
    value may still stand for the present. ``series`` tells that the row belongs to a column
    with one value a period. ``recurs`` tells that such an event happens again and again: the
    row dates one of them, and times further off than ``max_age_days`` mean another. ``apart``
    tells that the subjects of the package have nothing to do with one another.
    ``subject_name`` and ``measure_name`` are for readers, empty where the ids read well.
    ``unstated`` tells that the source gives no unit, so that its figures may be in thousands.
    """

    id: str
    package: str
    subject: str
    measure: str
    provenance: Provenance
    quantity: Quantity | None = None
    when: Period | None = None
    valid: Period | None = None
    place: str | None = None
    known_from: date | None = None
    known_to: date | None = None
    revision: int = 1
    rank: Rank = Rank.NORMAL
    status: str = ""
    tolerance: Decimal = Decimal(0)
    max_age_days: int = 0
    note: str = ""
    series: bool = False
    recurs: bool = False
    apart: bool = False
    subject_name: str = ""
    measure_name: str = ""
    unstated: bool = False

    @property
    def topic(self) -> str:
        """What the fact shares with others: its package, or its subject alone."""
        return topic(self.package, self.subject, apart=self.apart)

    @property
    def whose(self) -> str:
        """The subject for a reader: "France" and not "FRA"."""
        return self.subject_name or self.subject

    @property
    def what(self) -> str:
        """The measure for a reader, as its source writes it: "GDP" and not "gdp"."""
        return self.measure_name or self.measure

    def known_at(self, day: date | None) -> bool:
        """Tell whether the fact was on record on a day; None asks for what is on record now."""
        if day is None:
            return self.known_to is None
        begun = self.known_from is None or self.known_from <= day
        return begun and (self.known_to is None or day < self.known_to)


class FactCatalog(Protocol):
    """Facts by what they are about; what matching asks of the references."""

    def __hash__(self) -> int:
        """A catalog never changes, so what is drawn from it may be kept."""
        ...

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts, in an order that does not depend on the order of sources."""
        ...

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """All wordings, in an order that does not depend on the order of sources."""
        ...

    def about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        """Return the facts of a subject and a measure; None stands for any."""
        ...

    def aliases_of(self, identity: str) -> tuple[Alias, ...]:
        """Return the wordings of one subject, measure, unit or place."""
        ...

    def aliases_on(self, topic: str) -> tuple[Alias, ...]:
        """Return the wordings of one topic (see ``Alias.topic``)."""
        ...
