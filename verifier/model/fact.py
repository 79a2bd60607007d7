"""What a reference states: one value, date or duration, with its times and its origin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from verifier.model.interval import EXACT, Interval
from verifier.model.period import Period, add_days
from verifier.model.tolerance import NO_TOLERANCE, Tolerance
from verifier.model.units import Unit, conversion
from verifier.model.vocabulary import topic

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.quantity import Quantity
    from verifier.model.vocabulary import Alias


# The measure of a review by a fact-checker: its subject is the claim, its note the rating.
PRIOR_CHECK = "prior-fact-check"


class Rank(StrEnum):
    """Which of several statements of one thing the curator prefers. Source: Wikidata ranks."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


def _publishers(text: str) -> frozenset[str]:
    """Return the names in a publisher's cell, comparable: case, points and "the" do not count.

    >>> sorted(_publishers("The New York Times (via Stars and Stripes)"))
    ['new york times', 'stars and stripes']
    """
    names = re.split(r"[(;/]|\bvia\b", text.casefold())
    plain = (re.sub(r"[^\w\s]", "", name).strip().removeprefix("the ").strip() for name in names)
    return frozenset(name for name in plain if name)


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

    def published_by(self, name: str) -> bool:
        """Tell whether a publisher of this name stands behind it, as author or as carrier.

        "U.S. Department of Defense (via Ariana News)" names two.
        """
        return bool(_publishers(name) & _publishers(self.publisher))


# What is to be confirmed yet. Source: SDMX observation status (E, P, F) and Eurostat's flags.
PROVISIONAL = frozenset({"provisional", "estimate", "forecast"})


# What a source may ask a claim to say before it is compared; the adjustment is "real", "per head" …
REQUIRABLE = ("entity", "place", "period", "unit", "adjustment")


@dataclass(frozen=True, slots=True)
class Break:
    """From this day on a measure was taken in another way; values across it do not compare."""

    day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Complete:
    """A statement that nothing is missing; None stands for all that the package has.

    Rank and "first" can be told only from a list that is complete.
    """

    measures: tuple[str, ...] | None = None
    entities: tuple[str, ...] | None = None
    period: Period | None = None

    def says(self, measure: str, entity: str | None = None, period: Period | None = None) -> bool:
        """Tell whether nothing is missing of a measure, of an entity (None: of all), in a time.

        A time that the statement does not hold wholly is not covered; None asks for no time.
        """
        of = self.measures is None or measure in self.measures
        whom = self.entities is None or entity in self.entities
        return of and whom and (self.period is None or period is None or period in self.period)

    def __str__(self) -> str:
        """Return it in words."""
        measures = ", ".join(self.measures) if self.measures else "all measures"
        entities = ", ".join(self.entities) if self.entities else "all subjects"
        return f"{measures} for {entities}" + (f", {self.period}" if self.period else "")


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a source holds, in words, and what it holds without a gap."""

    text: str = ""
    complete: tuple[Complete, ...] = ()

    def without_gap(
        self, measure: str, entity: str | None = None, period: Period | None = None
    ) -> Complete | None:
        """Return the statement that nothing is missing there, if the source makes one."""
        found = (each for each in self.complete if each.says(measure, entity, period))
        return next(found, None)

    def holding(self, fact: Fact) -> Complete | None:
        """Return the statement that nothing is missing beside a fact, if there is one."""
        return self.without_gap(fact.measure, fact.subject, fact.when or fact.valid)


NO_COVERAGE = Coverage()


@dataclass(frozen=True, slots=True)
class Fact:
    """One assertion of a reference.

    A number has a ``quantity`` and holds during ``valid``; an event has ``when``. Known time is
    half-open: known from ``known_from`` (None: always) until ``known_to`` (None: still);
    ``known_assumed`` tells that its beginning is only the citation's date. ``max_age_days`` is how
    long after ``valid`` the value may still stand for the present; after ``review_by`` nobody
    vouches that what was open then is so still. ``series`` tells that the row belongs to a column
    with one value a period. ``recurs`` tells that such an event happens again and again: the
    row dates one of them, and times further off than ``max_age_days`` mean another. ``apart``
    tells that the subjects of the package have nothing to do with one another.
    ``subject_name`` and ``measure_name`` are for readers, empty where the ids read well.
    ``unstated`` tells that the source gives no unit, so that its figures may be in thousands.
    ``required`` are the slots (of REQUIRABLE) that a claim must fill to be compared;
    ``adjustment`` are the words for how the values were adjusted: a text may say them, or must.
    ``within`` are the days of which a value without a period is: which of them, nobody says.
    ``breaks`` are where the measure changed. ``share_of`` is the whole that the value is a share
    of, with its small word: "of GDP".
    """

    id: str
    package: str
    subject: str
    measure: str
    provenance: Provenance
    quantity: Quantity | None = None
    when: Period | None = None
    valid: Period | None = None
    within: Period | None = None
    place: str | None = None
    known_from: date | None = None
    known_to: date | None = None
    known_assumed: bool = False
    revision: int = 1
    rank: Rank = Rank.NORMAL
    status: str = ""
    tolerance: Tolerance = NO_TOLERANCE
    max_age_days: int = 0
    review_by: date | None = None
    note: str = ""
    share_of: str = ""
    series: bool = False
    recurs: bool = False
    apart: bool = False
    subject_name: str = ""
    measure_name: str = ""
    unstated: bool = False
    required: tuple[str, ...] = ()
    adjustment: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()

    @property
    def topic(self) -> str:
        """What the fact shares with others: its package, or its subject alone."""
        return topic(self.package, self.subject, apart=self.apart)

    @property
    def whose(self) -> str:
        """The subject for a reader: "France" and not "FRA"; nothing for a constant."""
        return self.subject_name or ("" if self.subject == self.measure else self.subject)

    @property
    def what(self) -> str:
        """The measure for a reader, as its source writes it: "GDP" and not "gdp"."""
        return self.measure_name or self.measure

    @property
    def provisional(self) -> bool:
        """Whether the value is still to be confirmed."""
        return self.status in PROVISIONAL

    @property
    def share(self) -> Decimal:
        """How far off a figure may be, as a share of the value; more while it is provisional."""
        share = self.tolerance.relative or Decimal(0)
        if self.provisional:
            share = max(share, self.tolerance.provisional or Decimal(0))
        return share

    def allowance(self, unit: Unit) -> Decimal:
        """Return how far off a figure may be, in a unit; 0 for a fact without a value.

        Raises:
            UnitMismatchError: the unit is of another dimension.
        """
        if self.quantity is None:
            return Decimal(0)
        middle = self.quantity.to(unit).interval.middle.copy_abs()
        return max(EXACT.multiply(middle, self.share), self._absolute(unit))

    def _absolute(self, unit: Unit) -> Decimal:
        if self.quantity is None or not self.tolerance.absolute:
            return Decimal(0)
        factor, _ = conversion(self.quantity.unit, unit)
        scaled = EXACT.multiply(self.tolerance.absolute, Decimal(factor.numerator))
        return EXACT.divide(scaled, Decimal(factor.denominator))

    def tolerated(self, unit: Unit) -> Interval | None:
        """Return the value with all that its rounding and the tolerance leave open, in a unit.

        Raises:
            UnitMismatchError: the unit is of another dimension.
        """
        if self.quantity is None:
            return None
        rounded = self.quantity.to(unit).rounded
        return rounded.widened(self.share).hull(rounded.grown(self._absolute(unit)))

    @property
    def dated(self) -> Period | None:
        """The days an event is dated to, with as many on either side as the source allows."""
        days = self.tolerance.date_days
        if self.when is None or not days:
            return self.when
        start, end = add_days(self.when.start, -days), add_days(self.when.end, days)
        return Period(start, end, self.when.grain)

    def unreviewed(self, day: date) -> str:
        """Return why nobody vouches for an open-ended value on a day; empty when somebody does."""
        if self.review_by is None or day <= self.review_by:
            return ""
        if self.valid is None or self.valid.end <= self.review_by:
            return ""
        return f"its source was to be reviewed by {self.review_by}"

    def known_at(self, day: date | None) -> bool:
        """Tell whether the fact was on record on a day; None asks for what is on record now."""
        if day is None:
            return self.known_to is None
        begun = self.known_from is None or self.known_from <= day
        return begun and (self.known_to is None or day < self.known_to)

    def moved_since(self, day: date) -> bool:
        """Tell whether the fact came on record, or went off it, after a day."""
        times = (self.known_from, self.known_to)
        return any(time is not None and time > day for time in times)


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

    def coverage(self, package: str) -> Coverage:
        """Return what a package holds, and what of it without a gap."""
        ...

    def aliases_of(self, identity: str) -> tuple[Alias, ...]:
        """Return the wordings of one subject, measure, unit or place."""
        ...

    def aliases_on(self, topic: str) -> tuple[Alias, ...]:
        """Return the wordings of one topic (see ``Alias.topic``)."""
        ...
