"""Word documents: their tables, and whether a file is one."""

from __future__ import annotations

import io
from typing import Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.extras import extra
from verifier.reference.tables.figures import is_numeric
from verifier.reference.tables.grid import MOST_CELLS, Grid, squared
from verifier.reference.tables.webpage import chosen_grids
from verifier.reference.tables.workbook import refuse_bombs

_WHAT = "Word document"


def opened_word(content: bytes, source: str) -> Any:
    """Return a Word document as python-docx gives it.

    Raises:
        InputError: it is none, is packed too densely to be honest, or declares entities.
    """
    refuse_bombs(content, source, _WHAT)
    docx = extra("docx", "docx", source, f"a {_WHAT}")
    try:
        return docx.Document(io.BytesIO(content))
    except Exception as error:
        message = f"is no readable {_WHAT}: {type(error).__name__}: {error}"
        raise InputError(Problem(source, message, mend="open it and save it anew")) from error


def read_word_tables(content: bytes, source: str, chosen: str) -> tuple[Grid, ...]:
    """Read the tables of a document that hold figures, or the one that is chosen.

    Raises:
        InputError: it cannot be read, or has no such table.
    """
    document = opened_word(content, source)
    grids = []
    for number, table in enumerate(document.tables, 1):
        rows = [[" ".join(cell.text.split()) for cell in row.cells] for row in table.rows]
        if sum(map(len, rows)) > MOST_CELLS:
            raise InputError(Problem(source, f"table {number} has too many cells; refused"))
        if len(rows) > 1 and any(is_numeric(cell) for row in rows for cell in row):
            lines = tuple(range(1, len(rows) + 1))
            titles = tuple(filter(None, [_title(table)]))
            grids.append(
                Grid(source, str(number), squared(rows), lines, titles, locator="table row")
            )
    return chosen_grids(tuple(grids), source, chosen)


def _title(table: Any) -> str:
    """Return the paragraph above a table, if it is short enough to be its title."""
    above = table._element.getprevious()  # noqa: SLF001 - python-docx has no public door to it
    text = above.text if above is not None and above.tag.endswith("}p") else ""
    return " ".join(text.split()) if len(text) < 120 else ""
