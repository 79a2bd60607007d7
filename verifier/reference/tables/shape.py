"""A grid to its parts: what stands above, the header's levels, the body, sections, footnotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from verifier.reference.tables.blocks import blocks_of
from verifier.reference.tables.figures import is_blank, is_numeric
from verifier.reference.tables.heads import (
    NOTE_LABEL,
    distinct,
    figures,
    filled,
    header_rows,
    is_place_row,
    levels,
    preamble,
    spans_keys,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from verifier.reference.tables.grid import Grid

    Code = Callable[[str], str | None]

_MARKED = re.compile(r"\s*(?:[*†‡]|\(?[a-z0-9]{1,2}\)\s|[¹²³⁴]|\[[a-z0-9]\])")


@dataclass(frozen=True, slots=True)
class Shape:
    """One table of a grid; rows are numbers into it, from 0.

    ``headers`` holds a column's header texts from the top level down, empty ones left out;
    ``sections`` the heading inside the body under which a row stands.
    """

    grid: Grid
    titles: tuple[str, ...]
    header_rows: tuple[int, ...]
    headers: tuple[tuple[str, ...], ...]
    body: tuple[int, ...]
    notes: tuple[str, ...] = ()
    sections: Mapping[int, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    def column(self, column: int) -> list[str]:
        """Return the body's cells of a column."""
        return [self.grid.rows[row][column] for row in self.body]


def shapes(grid: Grid, place_code: Code, given: tuple[int, ...] | None = None) -> tuple[Shape, ...]:
    """Cut a grid into its tables; the lines ``given`` are known to be the header."""
    if given is not None or grid.headers:
        if given is None:
            given = tuple(grid.lines[: grid.headers])
        top = [row for row, line in enumerate(grid.lines) if line in given]
        return (
            _shape(grid, top, range(max(top, default=-1) + 1, len(grid.rows)), _above(grid, top)),
        )
    blocks = blocks_of(grid)
    last = max((at for at, each in enumerate(blocks) if each.figured), default=-1)
    found: list[Shape] = []
    pending: list[str] = []
    for number, block in enumerate(blocks):
        if number < last and not block.figured:
            pending += [" ".join(dict.fromkeys(filled(grid, row))) for row in block.rows]
            continue
        lead, rest = ([], block.rows) if block.goes_on else preamble(grid, block.rows)
        pending += lead
        if not rest:
            continue
        if found and grid.rows[rest[0]][0].lower().startswith("footnote"):
            pending += [" ".join(dict.fromkeys(filled(grid, row))) for row in rest[1:]]
            continue
        if found and (block.goes_on or not _begins_table(grid, rest)):
            found[-1] = _continued(found[-1], rest, pending)
            pending = []
            continue
        titles, pending = pending, []
        found.append(_begun(grid, rest, titles, place_code))
    if found and pending:
        found[-1] = replace(found[-1], notes=(*found[-1].notes, *pending))
    if len(found) > 1:
        # What stands above the first table of a sheet is said of all of them.
        found = [
            found[0],
            *(replace(each, titles=each.titles or found[0].titles) for each in found[1:]),
        ]
    return tuple(map(_unfolded, found))


def _begun(grid: Grid, rows: list[int], titles: list[str], place_code: Code) -> Shape:
    """Return the table that begins with the header of a block."""
    top = [] if is_place_row(grid, rows, place_code) else header_rows(grid, rows)
    if len(top) > 1 and spans_keys(grid, top):
        titles, top, rows = [*titles, " ".join(filled(grid, top[0]))], top[1:], rows[1:]
    return _shape(grid, top, (row for row in rows if row not in top), titles)


def _unfolded(shape: Shape) -> Shape:
    """Return a table that is set in several columns of the page side by side as one long table."""
    width, headers = len(shape.headers), shape.headers
    for size in range(2, width // 2 + 1):
        folded = width % size == 0 and headers == headers[:size] * (width // size)
        if folded and all(headers[:size]):
            return _unfold(shape, size)
    return shape


def _unfold(shape: Shape, size: int) -> Shape:
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for first in range(0, len(shape.headers), size):
        for row in shape.body:
            cells = shape.grid.rows[row][first : first + size]
            if any(cells):
                rows.append(cells)
                lines.append(shape.grid.lines[row])
    remark = f"the table stands in {len(shape.headers) // size} columns side by side"
    return replace(
        shape,
        grid=replace(shape.grid, rows=tuple(rows), lines=tuple(lines), units={}),
        header_rows=(),
        headers=shape.headers[:size],
        body=tuple(range(len(rows))),
        sections={},
        remarks=(*shape.remarks, remark),
    )


def _above(grid: Grid, top: list[int]) -> list[str]:
    first = min(top, default=0)
    return [" ".join(dict.fromkeys(filled(grid, row))) for row in range(first) if filled(grid, row)]


def _begins_table(grid: Grid, rows: list[int]) -> bool:
    """Tell a further table from rows that an empty line sets apart."""
    if figures(grid, rows[0]):
        return False
    cells = filled(grid, rows[0])
    return (
        len(cells) > 1
        and any(figures(grid, row) for row in rows[1:])
        and not any(is_blank(cell) for cell in cells)
    )


def _shape(grid: Grid, top: list[int], rows: Iterable[int], titles: list[str]) -> Shape:
    shape = Shape(grid, (*grid.titles, *titles), tuple(top), levels(grid, top), ())
    shape = _with_rows(shape, list(rows), "")
    if len(shape.sections) == len(shape.body) and len(set(shape.sections.values())) == 1:
        # One heading above all rows is said of the table.
        section = next(iter(shape.sections.values()))
        shape = replace(shape, titles=(*shape.titles, section), sections={})
    return shape


def _with_rows(shape: Shape, rows: list[int], section: str) -> Shape:
    grid = shape.grid
    header = {grid.rows[row] for row in shape.header_rows}
    last = max((row for row in rows if distinct(grid, row) > 1), default=-1)
    wide = len(shape.headers) > 1
    body, notes, sections = list(shape.body), list(shape.notes), dict(shape.sections)
    repeated = 0
    for row in rows:
        texts = list(dict.fromkeys(filled(grid, row)))
        if not texts:
            continue
        if grid.rows[row] in header:
            repeated += 1
        elif wide and len(texts) == 1 and not is_numeric(texts[0]):
            if row > last or NOTE_LABEL.match(texts[0]) or _MARKED.match(texts[0]):
                notes.append(texts[0])
            elif grid.rows[row][0]:
                section = texts[0]
        elif wide and NOTE_LABEL.match(texts[0]) and not figures(grid, row) and row >= last:
            notes.append(" ".join(texts))
        else:
            body.append(row)
            if section:
                sections[row] = section
    remarks = [f"the header is repeated on {repeated} rows"] if repeated else []
    return replace(
        shape,
        body=tuple(body),
        notes=tuple(notes),
        sections=sections,
        remarks=(*shape.remarks, *remarks),
    )


def _continued(shape: Shape, rows: list[int], heading: list[str]) -> Shape:
    labels = [text for text in heading if NOTE_LABEL.match(text) or _MARKED.match(text)]
    section = next((text for text in reversed(heading) if text not in labels), "")
    return _with_rows(replace(shape, notes=(*shape.notes, *labels)), rows, section)
