"""The profile series/1: one value a period, long or wide."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from verifier.model.fact import Break, Fact, Rank
from verifier.model.period import Grain, Period
from verifier.model.quantity import Quantity
from verifier.reference.headers import named_unit
from verifier.reference.packages.cells import Cell, cells_of, either, has_columns, steps_of
from verifier.reference.packages.citations import Citation, cited
from verifier.reference.packages.descriptor import suggestion
from verifier.reference.packages.facts import (
    RANKS,
    known_time,
    revision_of,
    row_tolerance,
)
from verifier.reference.places import usual_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from verifier.model.errors import Problem
    from verifier.model.tolerance import Tolerance
    from verifier.reference.packages.resources import Layout, Resource
    from verifier.reference.packages.settings import Settings
    from verifier.reference.rows import Row

# Source: SDMX code list CL_OBS_STATUS and Eurostat's flags; the rest says nothing that we use.
_STATUS_LETTERS = {"P": "provisional", "E": "estimate", "I": "estimate", "F": "forecast"}
_BREAK = "B"
_KNOWN_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSUVWZ")
_COMPACT = re.compile(r"(\d{4})-?(?:Q([1-4])|M(\d{2}))", re.IGNORECASE)
# A yearly figure may stand for the present until the next but one is due.
_MAX_AGE_DAYS = 730


def read_series(  # noqa: PLR0913 - the table's context
    rows: tuple[Row, ...],
    settings: Settings,
    resource: Resource,
    citations: Mapping[str, Citation],
    place_code: Callable[[str], str | None],
    problems: list[Problem],
    names: Mapping[str, str] = MappingProxyType({}),
) -> list[Fact]:
    """Return the facts of a table; a cell with a problem gives none.

    ``names`` are what the package calls its entities. Without a column of revisions every fact is
    a first one until ``in_order`` has seen them all.
    """
    layout = resource.layout
    if layout is None or not rows or not has_columns(rows[0], layout, problems):
        return []
    cells = list(cells_of(rows, layout, resource, problems))
    steps = steps_of(cells)
    reader = _Reader(settings, resource, layout, citations, place_code, problems, steps, names, {})
    facts = [fact for cell in cells if (fact := reader.fact(cell)) is not None]
    return _with_breaks(facts, reader.breaks)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One table's context, and the breaks that its flags tell."""

    settings: Settings
    resource: Resource
    layout: Layout
    citations: Mapping[str, Citation]
    place_code: Callable[[str], str | None]
    problems: list[Problem]
    steps: dict[str, Decimal]
    names: Mapping[str, str]
    breaks: dict[tuple[str, str], set[date]]

    def fact(self, cell: Cell) -> Fact | None:
        """Return the fact of a cell, or None where something is wrong with it."""
        before = len(self.problems)
        row = cell.row
        period = self._period(cell)
        quantity = self._quantity(cell)
        status = self._status(cell)
        source_id = either(row, self.layout.source_id)
        column = self.layout.source_id if self.layout.source_id in row.places else ""
        citation = cited(source_id, column, row, self.citations, self.problems)
        known = self._known(row, citation)
        # 0: by the order of known times
        revision = revision_of(row, self.problems) if "revision" in row.places else 1
        tolerance = row_tolerance(row, self.problems)
        rank = row.text("rank")
        if rank not in RANKS:
            mend = suggestion(rank, RANKS)
            self.problems.append(row.problem("rank", f"unknown word {rank!r}", mend))
        if len(self.problems) > before or not (period and quantity and citation):
            return None
        place = self.place_code(cell.entity)
        subject = place or cell.entity
        name = self.names.get(cell.entity) or usual_name(subject)
        if _BREAK in row.text("obs_status").upper():
            self.breaks.setdefault((subject, cell.measure), set()).add(period.start)
        asked = self.settings.of_measure(cell.measure)
        ages = (asked.max_age_days, self.settings.max_age_days, _MAX_AGE_DAYS)
        return Fact(
            id=f"{cell.entity}/{cell.measure}/{_written(period)}@{known[0]}",
            package=self.settings.name,
            subject=subject,
            measure=cell.measure,
            provenance=citation.provenance(source_id, row, row.text("locator")),
            quantity=quantity,
            valid=period,
            place=place,
            known_from=known[0],
            known_to=known[1],
            known_assumed=known[2],
            revision=revision,
            rank=Rank(rank or "normal"),
            status=status,
            tolerance=self._tolerance(tolerance, asked.tolerance),
            max_age_days=next(age for age in ages if age is not None),
            review_by=self.settings.review_by,
            note=row.text("note"),
            share_of=row.text("share_of"),
            series=True,
            subject_name=name if name != subject else "",
            unstated=not cell.unit,
            required=asked.required,
            adjustment=asked.adjustment,
            breaks=asked.breaks,
        )

    def _tolerance(self, row: Tolerance, measure: Tolerance) -> Tolerance:
        return row.over(measure).over(self.resource.tolerance).over(self.settings.tolerance)

    def _known(self, row: Row, citation: Citation | None) -> tuple[date | None, date | None, bool]:
        """Return the row's own known time, else the table's, else that of the citation."""
        layout = self.layout
        if layout.known_from is not None and not row.text("known_from"):
            known_to = row.date("known_to", self.problems) or layout.known_to
            return layout.known_from, known_to, False
        known_from, known_to, assumed = known_time(row, citation, self.problems)
        return known_from, known_to or layout.known_to, assumed

    def _period(self, cell: Cell) -> Period | None:
        column = cell.column if self.layout.kind == "wide" else self.layout.period
        try:
            period = _period_of(cell.period)
        except ValueError:
            mend = "write 2021, 2021-04, 2021-Q2 or 2021-04-30"
            message = f"not a period: {cell.period!r}"
            self.problems.append(cell.row.problem(column, message, mend))
            return None
        wanted = self.layout.period_type
        if not wanted or period.grain.value == wanted:
            return period
        whole = Period.containing(period.start, Grain(wanted))
        if period.grain.days < whole.grain.days and period.start == whole.start:
            return whole  # statistics offices write the first day, or month, of a period for all
        message = f"{cell.period!r} is no {wanted}"
        self.problems.append(cell.row.problem(column, message, "see period_type"))
        return None

    def _quantity(self, cell: Cell) -> Quantity | None:
        text = cell.row.text(cell.column)
        if text.upper() in {"NA", "N/A", "NAN", "NULL", "-", "..", ":", "."}:
            mend = f"leave the cell empty, or add {text!r} to missingValues of the schema"
            self.problems.append(cell.row.problem(cell.column, f"no value: {text!r}", mend))
            return None
        value = cell.row.number(cell.column, self.problems)
        if value is None:
            return None
        measured = named_unit(cell.unit)
        step = self.steps[cell.measure]
        exact = step == 1 and cell.scale == 1 and measured.dimension != "ratio"
        scaled = value * cell.scale
        shown = f"{scaled:,f}"
        return Quantity(scaled, scaled, measured, Decimal(0) if exact else step * cell.scale, shown)

    def _status(self, cell: Cell) -> str:
        letters = cell.row.text("obs_status").upper()
        unknown = [letter for letter in letters if letter not in _KNOWN_LETTERS]
        if unknown:
            mend = "P provisional, E estimate, F forecast, B break, A or empty: normal"
            message = f"unknown status {cell.row.text('obs_status')!r}"
            self.problems.append(cell.row.problem("obs_status", message, mend))
        return next((_STATUS_LETTERS[each] for each in letters if each in _STATUS_LETTERS), "")


@lru_cache(maxsize=10_000)
def _period_of(text: str) -> Period:
    """Return a period as statistics write it; see Period.parse."""
    return Period.parse(
        _COMPACT.sub(
            lambda found: f"{found[1]}-Q{found[2]}" if found[2] else f"{found[1]}-{found[3]}", text
        )
    )


@lru_cache(maxsize=10_000)
def _written(period: Period) -> str:
    return str(period)


def _with_breaks(facts: list[Fact], breaks: Mapping[tuple[str, str], set[date]]) -> list[Fact]:
    if not breaks:
        return facts
    return [
        replace(fact, breaks=tuple(sorted({*fact.breaks, *told}, key=lambda each: each.day)))
        if (told := [Break(day) for day in breaks.get((fact.subject, fact.measure), ())])
        else fact
        for fact in facts
    ]
