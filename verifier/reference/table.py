"""One table handed over as it is: long or wide, to facts with measure, entity, period, unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.language import english, measures, words
from verifier.model.errors import InputError, Problem
from verifier.model.fact import Fact, Provenance, Rank
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, PERCENT, Unit, unit
from verifier.model.vocabulary import Alias, AliasKind
from verifier.notation.quantities import read_quantity
from verifier.notation.tokens import tokenize
from verifier.reference import headers
from verifier.reference.headers import read_header
from verifier.reference.rows import Row, parse_rows, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BLANK = frozenset({"", "-", "–", "..", "...", "n/a", "na", "nan", "null", "none", ":"})
_RATE = re.compile(r"\b(rate|share|percent(age)?|pct|inflation|cpi|unemployment|growth|ratio)\b|%")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
# A yearly figure may stand for the present until the next but one is due.
_MAX_AGE_DAYS = 730


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its keys as written; ``written`` is what its text says, None if no figure."""

    row: int
    entity: str
    measure: str
    period: str
    value: str
    unit: str
    written: Quantity | None

    @property
    def scaled(self) -> bool:
        """Whether the cell has a magnitude of its own: "31.4 million" beside "8520000"."""
        digits = _DIGITS.search(self.value)
        if self.written is None or digits is None:
            return self.written is not None
        return Decimal(digits[0].replace(",", "")) != abs(self.written.low)


def read_table(
    source: str, place_code: Callable[[str], str | None], text: str | None = None
) -> tuple[tuple[Fact, ...], tuple[Alias, ...]]:
    """Read a CSV file (or its ``text``) in one of the usual shapes.

    long:  entity, measure, period, value[, unit]      wide:  entity, period, measure…
    spread: entity[, measure], 2019, 2020, …

    ``place_code`` returns the ISO code of a country's name.

    Raises:
        InputError: the table has no shape that can be told, or cells that are no figures; all are
            named at once.
    """
    rows = parse_rows(text if text is not None else read_text(Path(source)), source)
    if not rows:
        raise InputError(Problem(source, "holds a header and no rows", 1, 1))
    cells = tuple(_cells(source, rows))
    problems: list[Problem] = []
    steps = _written_steps(cells)
    facts = [
        fact
        for cell in cells
        if (fact := _fact(source, rows[0].columns, cell, steps, place_code, problems))
    ]
    if problems:
        raise InputError(*problems)
    if not facts:
        raise InputError(Problem(source, "holds no figures", 1, 1))
    return tuple(facts), tuple(_aliases(facts, cells, place_code))


def _column(columns: tuple[str, ...], names: tuple[str, ...]) -> str | None:
    for name in names:
        for column in columns:
            if column.strip().lower().replace("_", " ") == name.replace("_", " "):
                return column
    return None


def _cells(source: str, rows: tuple[Row, ...]) -> Iterator[Cell]:
    """Melt the table to one cell a value with pandas; the shape is told from the headers."""
    import pandas as pd

    columns = rows[0].columns
    entity, period = _column(columns, headers.ENTITY), _column(columns, headers.PERIOD)
    measure, value = _column(columns, headers.MEASURE), _column(columns, headers.VALUE)
    unit_column, code = _column(columns, headers.UNIT), _column(columns, headers.CODE)
    note = {column for column in columns if column.lower() in headers.NOTE}
    entity = entity or code
    keys = {entity, period, measure, unit_column, code} | note
    frame = pd.DataFrame([row.cells for row in rows], dtype="string")
    frame["_row"] = [row.line for row in rows]
    years = [column for column in columns if headers.is_year(column)]
    if value:
        melted = frame.assign(_name=measure and frame[measure], _value=frame[value])
        melted["_period"] = frame[period] if period else ""
        if measure is None:
            melted["_name"] = value if value.lower() not in headers.VALUE else Path(source).stem
    elif years:
        identity = [column for column in frame.columns if column not in years]
        melted = frame.melt(identity, years, "_period", "_value")
        melted["_name"] = melted[measure] if measure else Path(source).stem
    else:
        figures = [column for column in columns if column not in keys and column]
        if not figures:
            mend = "name a column 'value', or one a measure, beside 'country' and 'year'"
            raise InputError(Problem(source, "has no column of figures", 1, 1, mend))
        identity = [column for column in frame.columns if column not in figures]
        melted = frame.melt(identity, figures, "_name", "_value")
        melted["_period"] = melted[period] if period else ""
    for record in melted.sort_values("_row", kind="stable").to_dict("records"):
        text = str(record["_value"]).strip()
        yield Cell(
            row=int(record["_row"]),
            entity=str(record[entity]).strip() if entity else "",
            measure=str(record["_name"]).strip(),
            period=str(record["_period"]).strip(),
            value=text,
            unit=str(record[unit_column]).strip() if unit_column else "",
            written=_written(text),
        )


def _written(text: str) -> Quantity | None:
    """Return the figure that a cell is, and nothing besides."""
    tokens = tokenize(text)
    figure = read_quantity(tokens, 0, english())
    return figure.quantity if figure and figure.end == len(tokens) else None


def _written_steps(cells: tuple[Cell, ...]) -> dict[str, Decimal]:
    """Return the finest decimals written in each measure: "4" beside "3.7" was written as 4.0.

    A cell with a magnitude of its own says nothing of the others.
    """
    steps: dict[str, Decimal] = {}
    for cell in cells:
        if cell.scaled:
            continue
        decimals = re.search(r"\d\.(\d+)", cell.value)
        step = Decimal(1).scaleb(-len(decimals[1])) if decimals else Decimal(1)
        steps[cell.measure] = min(steps.get(cell.measure, step), step)
    return steps


def _fact(  # noqa: PLR0913 - the table's context
    source: str,
    columns: tuple[str, ...],
    cell: Cell,
    steps: dict[str, Decimal],
    place_code: Callable[[str], str | None],
    problems: list[Problem],
) -> Fact | None:
    if cell.value.lower() in _BLANK or not cell.measure:
        return None
    header = read_header(cell.measure)
    stated, scale = headers.read_unit_text(cell.unit) if cell.unit else (None, Decimal(1))
    if cell.unit and stated is None:
        stated = unit(cell.unit)
    measured = stated or header.unit or _unit_by_name(header.name)
    step = steps.get(cell.measure, Decimal(1))
    quantity = _quantity(cell, measured, scale * header.scale, step)
    if quantity is None:
        column = columns.index(cell.measure) + 1 if cell.measure in columns else 1
        message = f"not a figure: {cell.value!r}"
        problems.append(Problem(source, message, cell.row, column, "or leave the cell empty"))
        return None
    valid = _period(cell, source, columns, problems)
    code = place_code(cell.entity)
    key = "/".join(part for part in (cell.entity, header.name, cell.period) if part)
    return Fact(
        id=f"{Path(source).stem}:{key}",
        package=Path(source).name,
        subject=code or cell.entity,
        measure=header.name.lower(),
        provenance=Provenance(Path(source).name, f"line {cell.row}", source, "", source, cell.row),
        quantity=quantity,
        valid=valid,
        place=code,
        rank=Rank.NORMAL,
        max_age_days=_MAX_AGE_DAYS,
        note=header.share_of,
        series=True,
    )


def _unit_by_name(name: str) -> Unit:
    """Return % for a measure that is a rate by its name, a plain number otherwise."""
    return PERCENT if _RATE.search(name.lower()) else NUMBER


def _quantity(cell: Cell, measured: Unit, scale: Decimal, step: Decimal) -> Quantity | None:
    written = cell.written
    if written is None:
        return None
    stated = written.unit if written.unit != NUMBER else measured
    if cell.scaled:
        precision = written.step * scale
    elif step == 1 and scale == 1 and stated.dimension != "ratio":
        precision = Decimal(0)  # whole figures are exact; percents and decimals were rounded
    else:
        precision = min(step, written.step or step) * scale
    return Quantity(written.low * scale, written.high * scale, stated, precision, cell.value)


def _period(
    cell: Cell, source: str, columns: tuple[str, ...], problems: list[Problem]
) -> Period | None:
    if not cell.period or cell.period == "<NA>":
        return None
    text = re.sub(r"\.0$", "", cell.period)
    try:
        return Period.parse(text)
    except ValueError:
        mend = "write 2021, 2021-04, 2021-Q2 or 2021-04-30"
        column = _column(columns, headers.PERIOD)
        place = columns.index(column) + 1 if column else 1
        problems.append(Problem(source, f"not a period: {text!r}", cell.row, place, mend))
        return None


def _aliases(
    facts: list[Fact], cells: tuple[Cell, ...], place_code: Callable[[str], str | None]
) -> Iterator[Alias]:
    package = facts[0].package
    for entity in sorted({cell.entity for cell in cells if cell.entity}):
        if place_code(entity) is None:
            yield Alias(AliasKind.SUBJECT, entity, entity, package=package)
    for measure in sorted({fact.measure for fact in facts}):
        for wording in sorted(measure_wordings(measure)):
            yield Alias(AliasKind.MEASURE, measure, wording, package=package)


def measure_wordings(measure: str) -> set[str]:
    """Return the ways an article may name a measure: its name, its core, its known synonyms.

    >>> sorted(measure_wordings("unemployment rate"))
    ['jobless rate', 'joblessness', 'unemployment', 'unemployment rate']
    """
    core = " ".join(word for word in measure.split() if word not in words.STATISTIC_WORDS)
    named = {measure, core} - {""}
    for group in measures.SYNONYMS:
        if named & set(group):
            named |= set(group)
    return named
