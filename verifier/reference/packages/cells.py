"""A table of the profile series/1, long or wide, to one cell a value with its keys as written."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.units import NUMBER
from verifier.reference.headers import named_unit
from verifier.reference.packages.descriptor import suggestion
from verifier.reference.packages.facts import TOLERANCE_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.errors import Problem
    from verifier.reference.packages.resources import Layout, Resource
    from verifier.reference.rows import Row

SERIES_OPTIONS = (
    "obs_status", "known_from", "known_to", "revision", "rank", "note", "share_of", "locator",
    *TOLERANCE_COLUMNS,
)  # fmt: skip
LABELS = ("country", "country_name", "entity_name", "name", "label", "title")
# These stand for columns alone: where there is no such column, nothing is said.
_COLUMN_NAMES = frozenset({"measure", "unit", "source_id"})
# One cell in so many may have decimals that the others do not have.
_RARE = 50


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a table with its keys as written."""

    row: Row
    column: str
    entity: str
    measure: str
    period: str
    unit: str
    scale: Decimal


def labels(rows: tuple[Row, ...], layout: Layout) -> dict[str, str]:
    """Return the names that a table gives its entities, beside their codes."""
    found: dict[str, str] = {}
    told = [column for column in LABELS if column != layout.entity and column in rows[0].places]
    for row in rows if told else ():
        for column in told:
            text = row.text(column)
            if text:
                found.setdefault(row.text(layout.entity), text)
                break
    return found


def columns(layout: Layout) -> tuple[str, ...]:
    """Return the columns that a table may have besides its periods."""
    return (
        layout.entity, layout.measure, layout.period, layout.value, layout.unit, layout.source_id,
        "scale", *SERIES_OPTIONS, *LABELS,
    )  # fmt: skip


def has_columns(row: Row, layout: Layout, problems: list[Problem]) -> bool:
    """Tell whether a table has what its layout names; what it lacks is added to the problems."""
    needed = [layout.entity] if layout.kind == "wide" else [
        layout.entity, layout.period, layout.value,
    ]  # fmt: skip
    found = [row.problem(name, "no such column", suggestion(name, row.columns)) for name in needed
             if name not in row.places]  # fmt: skip
    if layout.kind == "wide" and not _period_columns(row, layout):
        mend = f"columns found: {', '.join(row.columns)}"
        found.append(row.problem("", f"no column is a period by {layout.period!r}", mend))
    problems += [replace(each, line=1) for each in found]
    return not found


def _period_columns(row: Row, layout: Layout) -> list[str]:
    pattern = re.compile(layout.period)
    return [column for column in row.columns if pattern.search(column)]


def cells_of(
    rows: tuple[Row, ...], layout: Layout, resource: Resource, problems: list[Problem]
) -> Iterator[Cell]:
    """Yield the cells of a table that hold a value."""
    wide = layout.kind == "wide"
    periods = _period_columns(rows[0], layout) if wide else [layout.value]
    for row in rows:
        entity = row.text(layout.entity)
        if not entity:
            problems.append(row.problem(layout.entity, "is empty", "whom is the value of?"))
            continue
        scale = _scale(row, layout, problems)
        measure, symbol = either(row, layout.measure), either(row, layout.unit)
        if not measure:
            problems.append(row.problem(layout.measure, "is empty", "what is measured?"))
            continue
        for column in periods:
            if row.text(column) in resource.missing or not row.text(column):
                continue
            period = column if wide else row.text(layout.period)
            yield Cell(row, column, entity, measure, period, symbol, scale)


def either(row: Row, name: str) -> str:
    """Return the cell of a column of this name, or the name itself where there is none."""
    if name in row.places:
        return row.text(name)
    return "" if name in _COLUMN_NAMES else name


def _scale(row: Row, layout: Layout, problems: list[Problem]) -> Decimal:
    own = row.number("scale", problems)
    if own is not None and own <= 0:
        problems.append(row.problem("scale", f"{own} makes nothing of the value", "1, 1000 …"))
        own = None
    return layout.scale * (own or 1)


def steps_of(cells: Iterable[Cell]) -> dict[str, Decimal]:
    """Return the finest decimals of each measure: "4" beside "3.7" was written as 4.0.

    A spreadsheet's "62147.0" counts whole people. Decimals that hardly any cell has are noise of
    somebody's arithmetic, such as 62147.333333333336.
    """
    counted: dict[str, Counter[int]] = defaultdict(Counter)
    for cell in cells:
        decimals = cell.row.text(cell.column).partition(".")[2]
        whole = named_unit(cell.unit).dimension == NUMBER.dimension and not decimals.strip("0")
        counted[cell.measure][len(decimals) if decimals.isdigit() and not whole else 0] += 1
    return {measure: Decimal(1).scaleb(-_finest(counts)) for measure, counts in counted.items()}


def _finest(counts: Counter[int]) -> int:
    """Return the most decimals that cells have, all but the rarest looked at."""
    rare = counts.total() // _RARE
    for decimals in sorted(counts, reverse=True):
        rare -= counts[decimals]
        if rare < 0:
            return decimals
    return 0
