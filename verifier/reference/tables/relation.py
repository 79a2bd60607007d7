"""A table melted to one observation a figure, with every key that its row and column give."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from verifier.reference.tables.columns import Column, Role
from verifier.reference.tables.figures import (
    CellFigure,
    is_blank,
    is_bound,
    is_formula,
    read_cell,
)
from verifier.reference.tables.measures import YEARLESS, is_total
from verifier.reference.tables.periods import part_of
from verifier.reference.tables.row_keys import ROW, row_divisions, row_periods

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    import pandas as pd

    from verifier.model.errors import Problem
    from verifier.model.period import Grain, Period
    from verifier.reference.tables.periods import Order
    from verifier.reference.tables.row_keys import Division
    from verifier.reference.tables.shape import Shape
    from verifier.reference.tables.sidecar import TableSettings

NAMELESS = "the row does not say whom it is of"
_FINEST = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure with its keys as written. ``row`` counts the grid's rows from 0.

    ``divisions`` are the parts of the whole it is of, empty for the whole. ``measure`` is a cell of
    a column of measures, empty where the figure's column names it.
    """

    row: int
    column: Column
    text: str
    figure: CellFigure
    entity: str = ""
    within: str = ""
    code: str = ""
    measure: str = ""
    period: Period | None = None
    divisions: tuple[str, ...] = ()
    unit: str = ""
    scale: str = ""
    publisher: str = ""
    known_from: str = ""
    known_to: str = ""
    revision: str = ""
    status: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """What must differ between two figures that differ."""
        name = self.measure or self.column.measure
        vintage = (self.publisher, self.known_from, self.revision)
        unit = (self.unit, self.column.unit)
        whose = (self.column.entity, self.entity, self.within, self.code)
        return (*whose, name, self.period, self.divisions, unit, vintage)


@dataclass(slots=True)
class Relation:
    """The observations of a table, what is wrong in it, and what of it could not be used."""

    observations: list[Observation] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unused: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    grain: Grain | None = None
    divided_by: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()


def melted(
    shape: Shape, columns: tuple[Column, ...], order: Order, decimal: str, settings: TableSettings
) -> Relation:
    """Melt a table; rows that share every other key are told apart by further columns."""
    relation = Relation()
    frame = _frame(shape, columns)
    relation.filled = tuple(_filled(frame, columns, settings))
    periods = row_periods(shape, columns, frame, order)
    divisions = row_divisions(shape, columns, frame)
    relation.problems += periods.problems
    relation.unused.update(periods.untold)
    relation.grain = periods.grain
    relation.divided_by = tuple(each.header for each in divisions)
    figures = {column.index: column for column in columns if column.role is Role.FIGURES}
    kept = [ROW, *(column.index for column in columns if column.role is not Role.FIGURES)]
    long = frame.melt(kept, list(figures), "_column", "_value").sort_values(ROW, kind="stable")
    keys = _Keys(
        shape,
        figures,
        {column.role: column.index for column in reversed(columns) if column.role in _SINGLE},
        periods.of,
        periods.parts,
        divisions,
        frozenset(text.lower() for text in settings.blanks),
        decimal,
    )
    for record in long.to_dict("records"):
        _observe(record, keys, relation)
    return relation


_SINGLE = {
    Role.ENTITY: "entity",
    Role.WITHIN: "within",
    Role.CODE: "code",
    Role.MEASURE: "measure",
    Role.UNIT: "unit",
    Role.SCALE: "scale",
    Role.PUBLISHER: "publisher",
    Role.KNOWN_FROM: "known_from",
    Role.KNOWN_TO: "known_to",
    Role.REVISION: "revision",
    Role.STATUS: "status",
}


def _frame(shape: Shape, columns: tuple[Column, ...]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(
        [shape.grid.rows[row] for row in shape.body], columns=range(len(columns)), dtype=object
    )
    frame[ROW] = shape.body
    return frame


def _filled(
    frame: pd.DataFrame, columns: tuple[Column, ...], settings: TableSettings
) -> Iterator[str]:
    """Fill columns down whose empty cells mean the one above; yield their headers."""
    import pandas as pd

    for column in columns:
        if column.header in settings.fill_down or _is_pivot(frame, column, columns):
            frame[column.index] = frame[column.index].replace("", pd.NA).ffill().fillna("")
            yield column.header


def _is_pivot(frame: pd.DataFrame, column: Column, columns: tuple[Column, ...]) -> bool:
    """Tell names that are written once for all their years: each has the very same times."""
    times = [each.index for each in columns if each.role is Role.PERIOD]
    named = frame[column.index] != ""
    if column.role is not Role.ENTITY or not times or named.all() or not named.iloc[0]:
        return False
    groups = frame.groupby(named.cumsum())[times[0]].agg(tuple).tolist()
    first = groups[0]
    same = len(groups) > 1 and all(group == first for group in groups)
    return same and len(set(first)) == len(first) and "" not in first


@dataclass(frozen=True, slots=True)
class _Keys:
    """What the rows and columns of a table give besides the figures."""

    shape: Shape
    figures: Mapping[int, Column]
    columns: Mapping[Role, int]
    periods: Mapping[int, Period | None] | None
    parts: Mapping[int, str]
    divisions: tuple[Division, ...]
    blanks: frozenset[str]
    decimal: str


def _observe(record: dict[Hashable, Any], keys: _Keys, relation: Relation) -> None:
    row, column, text = record[ROW], keys.figures[record["_column"]], record["_value"]
    if is_blank(text) or text.lower() in keys.blanks:
        return
    if keys.periods is not None and row not in keys.periods:
        return
    if _is_nameless(record, keys):
        relation.unused[NAMELESS].append(row)
        return
    figure = read_cell(text, keys.decimal)
    if figure is None:
        _refuse(keys.shape, row, column, text, relation)
        return
    parts = [each.of[row] for each in keys.divisions if not is_total(each.of[row], each.total)]
    texts = {
        name: record[keys.columns[role]] for role, name in _SINGLE.items() if role in keys.columns
    }
    period = column.period or (keys.periods or {}).get(row)
    part = column.part or keys.parts.get(row, "")
    if part:
        period = part_of(period, part)
        if period is None:
            relation.unused[YEARLESS].append(row)
            return
    divisions = (*column.divisions, *parts)
    relation.observations.append(
        Observation(row, column, text, figure, period=period, divisions=divisions, **texts)
    )


def _is_nameless(record: dict[Hashable, Any], keys: _Keys) -> bool:
    """Tell a row that leaves empty whom it is of, where the others say it."""
    if Role.ENTITY not in keys.columns or record[keys.columns[Role.ENTITY]]:
        return False
    return Role.CODE not in keys.columns or not record[keys.columns[Role.CODE]]


def _refuse(shape: Shape, row: int, column: Column, text: str, relation: Relation) -> None:
    if is_bound(text):
        relation.unused["a bound such as “<5” gives no figure"].append(row)
    elif is_formula(text):
        message = f"holds a formula, which is never computed: {text!r}"
        mend = "replace it by its value"
        relation.problems.append(shape.grid.problem(row, column.index, message, mend))
    elif shape.grid.locator == "table row":  # nobody can mend the page of somebody else
        relation.unused[f"not a figure: “{text}”"].append(row)
    elif text.startswith("(") and text.endswith(")"):
        relation.unused["a figure in brackets may be a loss or an unsure one"].append(row)
    else:
        message = f"not a figure: {text!r}"
        mend = "or leave the cell empty"
        relation.problems.append(shape.grid.problem(row, column.index, message, mend))


def settled(relation: Relation) -> list[Observation]:
    """Return the observations without those that say two things of one; each is said once."""
    groups: dict[tuple[object, ...], list[Observation]] = defaultdict(list)
    for observation in relation.observations:
        groups[observation.key].append(observation)
    kept: list[Observation] = []
    for group in groups.values():
        first = group[0]
        if len({(each.figure.quantity.low, each.figure.quantity.high) for each in group}) == 1:
            kept.append(first)
        else:
            relation.unused["several rows give different figures of the same thing"] += [
                each.row for each in group
            ]
    return sorted(kept, key=lambda each: (each.row, each.column.index))


def written_steps(observations: Iterable[Observation]) -> dict[Written, Decimal]:
    """Return the finest decimals written of each measure: "4" beside "3.7" was written as 4.0.

    A cell with a magnitude of its own says nothing of the others; two columns of one name neither.
    """
    steps: dict[Written, Decimal] = {}
    broken: set[Written] = set()
    for each in observations:
        if each.figure.scaled:
            continue
        written = each.figure.quantity
        step = written.step if 0 < written.step < 1 else Decimal(1)
        name = written_as(each)
        steps[name] = min(steps.get(name, step), step)
        if step < 1 and written.low % 1:
            broken.add(name)
    return {
        # "54922.0" is how programs write whole numbers, and 12 decimals how they write quotients.
        name: Decimal(0) if step < _FINEST else step if name in broken else Decimal(1)
        for name, step in steps.items()
    }


# What is written in one way: a measure of a column of measures, or a column of its own.
Written = tuple[str, int]


def written_as(observation: Observation) -> Written:
    """Return what an observation is written like."""
    own = not observation.measure and not observation.column.period
    return measure_of(observation), observation.column.index if own else -1


def measure_of(observation: Observation) -> str:
    """Return the name of what is measured, as the table writes it."""
    return observation.measure or observation.column.measure
