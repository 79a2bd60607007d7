"""The file beside a table, drafted from what was understood: its owner corrects it and saves it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from verifier.reference.tables.columns import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.understanding import ColumnReading, SourceReading, TableReading


def drafted(reading: SourceReading) -> str:
    """Return a sidecar in YAML that says what was understood, with what could not be told."""
    return "\n".join(_lines(reading)) + "\n"


def _lines(reading: SourceReading) -> Iterator[str]:
    yield f"# What was understood of {reading.source}. Correct it here; it is read with the table."
    yield "# A line that begins with # says nothing yet."
    yield "# publisher:            # who publishes the figures"
    yield "# title:"
    yield "# url:                  # where a reader can look them up"
    yield "# published:            # the day they appeared, as 2021-05-07; known from then on"
    yield "# licence:"
    tables = [table for table in reading.tables if table.columns]
    if tables:
        yield "tables:"
    for table in tables:
        yield from _table(table)


def _table(table: TableReading) -> Iterator[str]:
    yield f"  {_quoted(table.name)}:"
    yield "    read: true          # false: leave this table out"
    for told in table.untold:
        yield f"    # not told: {' '.join(told.split())}"
    yield "    # entity: France     # if all figures are of one"
    yield "    # period: 2021       # if all figures are of one time"
    yield "    # unit: US$          # of columns that state none"
    yield "    # scale: 1000        # of columns that state none, if they are in thousands"
    yield "    # roles: " + ", ".join(role.value for role in Role)
    yield "    columns:"
    spread = 0
    for column in table.columns:
        if column.role == Role.FIGURES and not column.measure:
            spread += 1
            continue
        yield from _column(column)
    if spread:
        yield f"      # and {spread} columns whose headers are times or places, or say nothing more"


def _column(column: ColumnReading) -> Iterator[str]:
    yield f"      {_quoted(column.header)}:"
    yield f"        role: {column.role}"
    if column.role != Role.FIGURES:
        return
    yield f"        measure: {_quoted(column.measure)}"
    if column.unit:
        yield f"        unit: {_quoted(column.unit)}"
    elif column.unstated:
        yield "        # unit:           # not stated"
    if column.unstated:
        yield "        # scale: 1        # 1000 if the figures are in thousands"
    else:
        yield f"        scale: {column.scale}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
