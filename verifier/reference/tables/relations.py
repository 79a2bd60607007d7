"""A table that was handed over, kept whole: each row with its line, and what stands around it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.relation import Relation
from verifier.reference.locate import split_part
from verifier.reference.places import cell_code
from verifier.reference.tables.grouped import filled_down, joined_heads
from verifier.reference.tables.opening import grids_of, open_source, shown_name
from verifier.reference.tables.reading import sidecar_of
from verifier.reference.tables.shape import shapes
from verifier.reference.tables.sidecar import Sidecar, read_sidecar

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.reference.tables.shape import Shape

    Code = Callable[[str], str | None]

_LEAST_COLUMNS = 2
# Larger files are lists of figures, which the catalog answers for; nobody writes sentences on rows.
LARGEST_WHOLE = 300_000
MOST_WHOLE_CELLS = 50_000


def relations_of(source: str, place_code: Code = cell_code) -> tuple[Relation, ...]:
    """Return the tables of a source that have a header, rows and more than one column.

    The captions are the titles and notes around a table, and the title that the file beside the
    source gives; the name of the file is none, for files are named for a desk's own use. An
    address is asked once a run, and a database by its query alone: neither is read again for its
    rows, nor is a file of more than LARGEST_WHOLE bytes; tables of more than MOST_WHOLE_CELLS cells
    are left out too.

    Raises:
        InputError: it cannot be opened, or the file beside it is faulty.
    """
    path = Path(split_part(source)[0])
    if not path.is_file() or path.stat().st_size > LARGEST_WHOLE:
        return ()
    opened = open_source(source)
    if opened.format == "database":
        return ()
    beside = sidecar_of(opened)
    sidecar = read_sidecar(beside) if beside else Sidecar()
    found = (
        shape
        for grid in grids_of(opened)
        if sidecar.of(grid.name).read
        for shape in shapes(grid, place_code, sidecar.of(grid.name).header_rows)
    )
    return tuple(
        _relation(shape, shown_name(source), sidecar.title)
        for shape in found
        if shape.body and len(shape.headers) >= _LEAST_COLUMNS and any(shape.headers)
        if len(shape.body) * len(shape.headers) <= MOST_WHOLE_CELLS
    )


def _relation(shape: Shape, source: str, title: str) -> Relation:
    headers = tuple(" ".join(parts) for parts in shape.headers)
    body = tuple(shape.body)
    joined = joined_heads(headers, tuple(shape.grid.rows[body[0]])) if len(body) > 1 else None
    if joined is not None:
        headers, body = joined, body[1:]
    return Relation(
        source,
        headers,
        filled_down([tuple(shape.grid.rows[row]) for row in body]),
        tuple(shape.grid.lines[row] for row in body),
        tuple(filter(None, (title, *shape.titles, *shape.notes, shape.grid.name))),
        shape.grid.locator,
    )
