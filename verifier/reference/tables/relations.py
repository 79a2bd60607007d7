"""A table that was handed over, kept whole: each row with its line, and what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.relation import Relation
from verifier.reference.places import cell_code
from verifier.reference.tables.opening import grids_of, open_source, shown_name
from verifier.reference.tables.reading import sidecar_of
from verifier.reference.tables.shape import shapes
from verifier.reference.tables.sidecar import Sidecar, read_sidecar

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.reference.tables.shape import Shape

    Code = Callable[[str], str | None]

_LEAST_COLUMNS = 2


def relations_of(source: str, place_code: Code = cell_code) -> tuple[Relation, ...]:
    """Return the tables of a source that have a header, rows and more than one column.

    The captions are the titles and notes around a table, and the title that the file beside the
    source gives; the name of the file is none, for files are named for a desk's own use.

    Raises:
        InputError: it cannot be opened, or the file beside it is faulty.
    """
    opened = open_source(source)
    path = sidecar_of(opened)
    sidecar = read_sidecar(path) if path else Sidecar()
    found = (
        shape
        for grid in grids_of(opened)
        for shape in shapes(grid, place_code, sidecar.of(grid.name).header_rows)
    )
    return tuple(
        _relation(shape, shown_name(source), sidecar.title)
        for shape in found
        if shape.body and len(shape.headers) >= _LEAST_COLUMNS and any(shape.headers)
    )


def _relation(shape: Shape, source: str, title: str) -> Relation:
    return Relation(
        source,
        tuple(" ".join(parts) for parts in shape.headers),
        tuple(tuple(shape.grid.rows[row]) for row in shape.body),
        tuple(shape.grid.lines[row] for row in shape.body),
        tuple(filter(None, (title, *shape.titles, *shape.notes, shape.grid.name))),
        shape.grid.locator,
    )
