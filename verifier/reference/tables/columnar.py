"""Parquet files: columns with types, read through pandas."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.extras import extra
from verifier.reference.tables.grid import MOST_CELLS, Grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

_SCIENTIFIC = "e"


def read_parquet(content: bytes, source: str) -> tuple[Grid, ...]:
    """Read a Parquet file.

    Raises:
        InputError: it is none, or has too many cells.
    """
    parquet = extra("pyarrow.parquet", "parquet", source, "a Parquet file")
    try:
        described = parquet.ParquetFile(io.BytesIO(content)).metadata
        cells = described.num_rows * described.num_columns
        if cells > MOST_CELLS:
            raise InputError(Problem(source, f"holds {cells:,} cells, more than a table may have"))
        frame = parquet.read_table(io.BytesIO(content)).to_pandas()
    except (OSError, ValueError, NotImplementedError) as error:
        message = f"is no readable Parquet file: {str(error).splitlines()[0]}"
        raise InputError(Problem(source, message)) from error
    return (frame_grid(frame, source, ""),)


def frame_grid(frame: pd.DataFrame, source: str, name: str) -> Grid:
    """Return a frame as a grid: named levels of its index become columns, cells become text."""
    if any(level is not None for level in frame.index.names):
        frame = frame.reset_index()
    header = [" ".join(str(part) for part in _levels(column)) for column in frame.columns]
    rows = [header]
    rows += [[written(value) for value in row] for row in frame.itertuples(index=False, name=None)]
    lines = tuple(range(len(rows)))
    return Grid(source, name, tuple(map(tuple, rows)), lines, headers=1, locator="row")


def _levels(column: object) -> Iterable[object]:
    return column if isinstance(column, tuple) else (column,)


def written(value: object) -> str:
    """Return a typed value as text: numbers without an exponent, dates in ISO form."""
    if value is None or value != value:  # noqa: PLR0124 - NaN and NaT alone differ from themselves
        return ""
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
        return value.date().isoformat() if midnight else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    text = str(value).strip()
    if isinstance(value, float) and _SCIENTIFIC in text:
        return f"{Decimal(text):f}"
    if isinstance(value, float) and text.endswith(".0"):
        return text[:-2]
    return text
