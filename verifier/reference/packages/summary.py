"""What a package holds, in figures: for lists and for a reader who wants to know what it can do."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model.tolerance import NO_TOLERANCE, Tolerance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from verifier.model.fact import Fact
    from verifier.reference.packages.package import Package


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure: its units, of whom, from and to which day, and how it may be used."""

    measure: str
    kind: str
    units: tuple[str, ...]
    facts: int
    subjects: tuple[str, ...]
    first: date | None
    last: date | None
    tolerance: Tolerance
    max_age_days: int
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A package's measures, subjects and times; ``last`` is None for what is open or unsaid."""

    package: Package
    measures: tuple[Measured, ...]
    subjects: tuple[str, ...]
    first: date | None
    last: date | None
    known: date | None
    retrieved: date | None
    revised: int
    publishers: tuple[str, ...]

    def overdue(self, today: date) -> bool:
        """Tell whether the day of review has passed."""
        return self.package.review_by is not None and today > self.package.review_by


def summarised(package: Package) -> Summary:
    """Return a package's summary."""
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in package.facts:
        groups[fact.measure].append(fact)
    first, last = _span(package.facts)
    known = [fact.known_from for fact in package.facts if fact.known_from]
    retrieved = [fact.provenance.retrieved for fact in package.facts if fact.provenance.retrieved]
    return Summary(
        package=package,
        measures=tuple(_measured(name, groups[name], package) for name in sorted(groups)),
        subjects=_in_order(fact.subject for fact in package.facts),
        first=first,
        last=last,
        known=max(known, default=None),
        retrieved=max(retrieved, default=None),
        revised=sum(fact.known_to is not None for fact in package.facts),
        publishers=_in_order(fact.provenance.publisher for fact in package.facts),
    )


def _measured(measure: str, facts: list[Fact], package: Package) -> Measured:
    first, last = _span(facts)
    tolerances = {fact.tolerance for fact in facts}
    return Measured(
        measure=measure,
        kind="series" if facts[0].series else ("date" if facts[0].when else "value"),
        units=_in_order(fact.quantity.unit.symbol or "number" for fact in facts if fact.quantity),
        facts=len(facts),
        subjects=_in_order(fact.whose for fact in facts),
        first=first,
        last=last,
        tolerance=tolerances.pop() if len(tolerances) == 1 else NO_TOLERANCE,
        max_age_days=max(fact.max_age_days for fact in facts),
        wordings=tuple(a.text for a in package.aliases if a.id == measure and a.positive),
    )


def _span(facts: Iterable[Fact]) -> tuple[date | None, date | None]:
    spans = [span for fact in facts if (span := fact.when or fact.valid)]
    first = min((span.start for span in spans), default=None)
    last = max((span.last for span in spans), default=None)
    return first, None if last is None or last.year == _OPEN else last


_OPEN = 9999


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names) - {""}))
