"""A grid to its parts: what stands above, the header's levels, the body, sections, footnotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import tables
from verifier.reference.headers import read_unit_text
from verifier.reference.tables.figures import is_blank, is_numeric
from verifier.reference.tables.periods import read_period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from verifier.reference.tables.grid import Grid

    Code = Callable[[str], str | None]

_LABEL = re.compile(
    r"\s*[\"'*(\[]*(?:"
    + "|".join(map(re.escape, (*tables.SOURCE_WORDS, *tables.NOTE_WORDS)))
    + r")\b",
    re.IGNORECASE,
)
_MARKED = re.compile(r"\s*(?:[*†‡]|\(?[a-z0-9]{1,2}\)\s|[¹²³⁴]|\[[a-z0-9]\])")
_WIDE = 0.6


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


def shapes(
    grid: Grid, place_code: Code, header_rows: tuple[int, ...] | None = None
) -> tuple[Shape, ...]:
    """Cut a grid into its tables; ``header_rows`` are lines that are known to be the header."""
    if header_rows is not None or grid.headers:
        given = header_rows
        if given is None:
            given = tuple(grid.lines[: grid.headers])
        top = [row for row, line in enumerate(grid.lines) if line in given]
        return (
            _shape(grid, top, range(max(top, default=-1) + 1, len(grid.rows)), _above(grid, top)),
        )
    blocks = _joined(grid, _Rows(grid).told_apart(_blocks(grid)))
    last = max((at for at, each in enumerate(blocks) if each.figured), default=-1)
    found: list[Shape] = []
    pending: list[str] = []
    for number, block in enumerate(blocks):
        if number < last and not block.figured:
            pending += [" ".join(dict.fromkeys(_filled(grid, row))) for row in block.rows]
            continue
        lead, rest = ([], block.rows) if block.goes_on else _preamble(grid, block.rows)
        pending += lead
        if not rest:
            continue
        if found and grid.rows[rest[0]][0].lower().startswith("footnote"):
            pending += [" ".join(dict.fromkeys(_filled(grid, row))) for row in rest[1:]]
            continue
        if found and (block.goes_on or not _begins_table(grid, rest)):
            found[-1] = _continued(found[-1], rest, pending)
            pending = []
            continue
        top = [] if _is_place_row(grid, rest, place_code) else _header_rows(grid, rest)
        titles, pending = pending, []
        found.append(_shape(grid, top, (row for row in rest if row not in top), titles))
    if found and pending:
        found[-1] = replace(found[-1], notes=(*found[-1].notes, *pending))
    if len(found) > 1:
        # What stands above the first table of a sheet is said of all of them.
        found = [
            found[0],
            *(replace(each, titles=each.titles or found[0].titles) for each in found[1:]),
        ]
    return tuple(map(_unfolded, found))


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


@dataclass(frozen=True, slots=True)
class _Block:
    """Rows between empty ones; ``goes_on`` tells that they carry on with the table above."""

    rows: list[int]
    figured: bool
    goes_on: bool = False


class _Rows:
    """A grid from the top: which of its blocks carry on with the figures above them.

    "Germany, 1900" between empty lines may be a header or a row: where no header before it has a
    time in that column, and the rows before it have figures there, it is one of them.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._dated: set[int] = set()
        self._figures: set[int] = set()
        self._times: set[int] = set()

    def told_apart(self, blocks: Iterable[list[int]]) -> Iterator[_Block]:
        """Yield the blocks, each told by those before it."""
        for rows in blocks:
            goes_on = self._goes_on(rows[0])
            figured = goes_on or any(_figures(self._grid, row) for row in rows)
            self._remember(rows, figured=figured, goes_on=goes_on)
            yield _Block(rows, figured, goes_on)

    def _remember(self, rows: list[int], *, figured: bool, goes_on: bool) -> None:
        top = [] if goes_on else rows
        if figured and not goes_on:
            lead, rest = _preamble(self._grid, rows)
            top = [*rows[: len(lead)], *(_header_rows(self._grid, rest) if rest else ())]
        for row in rows:
            told = {c: cell for c, cell in enumerate(self._grid.rows[row]) if is_numeric(cell)}
            times = {column for column, cell in told.items() if read_period(cell) is not None}
            if row in top:
                self._dated |= times
                continue
            self._figures |= set(told)
            self._times |= times if _figures(self._grid, row) else set()

    def _goes_on(self, row: int) -> bool:
        cells = self._grid.rows[row]
        columns = {column for column, cell in enumerate(cells) if is_numeric(cell)}
        years = [cells[column] for column in sorted(columns - self._times)]
        told = bool(years) and columns <= self._figures - self._dated
        return told and not _figures(self._grid, row) and not _are_run(years)


def _are_run(years: list[str]) -> bool:
    """Tell the years of a header, which follow one another: "2010", "2015", "2020"."""
    if len(years) < 2 or not all(map(str.isdecimal, years)):
        return False
    steps = {int(second) - int(first) for first, second in pairwise(years)}
    return len(steps) == 1 and min(steps) > 0


def _joined(grid: Grid, blocks: Iterable[_Block]) -> list[_Block]:
    """Join a header to its body where an empty line stands between them."""
    joined: list[_Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        headed = before and not before.figured and _figures(grid, block.rows[0]) > 0
        width = _distinct(grid, block.rows[0])
        if before and headed and _distinct(grid, before.rows[-1]) >= max(2, width - 1):
            joined[-1] = _Block([*before.rows, *block.rows], figured=True)
        else:
            joined.append(block)
    return joined


def _above(grid: Grid, top: list[int]) -> list[str]:
    first = min(top, default=0)
    return [
        " ".join(dict.fromkeys(_filled(grid, row))) for row in range(first) if _filled(grid, row)
    ]


def _filled(grid: Grid, row: int) -> list[str]:
    return [cell for cell in grid.rows[row] if cell]


def _distinct(grid: Grid, row: int) -> int:
    """Count a row's different texts: a merged title fills many cells with one."""
    return len(set(_filled(grid, row)))


def _blocks(grid: Grid) -> Iterator[list[int]]:
    block: list[int] = []
    for row in range(len(grid.rows)):
        if any(grid.rows[row]):
            block.append(row)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _figures(grid: Grid, row: int) -> int:
    cells = grid.rows[row]
    return sum(is_numeric(cell) and read_period(cell) is None for cell in cells if cell)


def _preamble(grid: Grid, block: list[int]) -> tuple[list[str], list[int]]:
    """Return the titles that open a block, and its rows from the header on."""
    titles: list[str] = []
    wide = max((_distinct(grid, row) for row in block), default=0) > 1
    for index, row in enumerate(block):
        label = bool(_LABEL.match(grid.rows[row][0])) or grid.rows[row][0].endswith(":")
        label = label and _distinct(grid, row) <= 2 and not _figures(grid, row)
        label = label and (
            index + 1 == len(block) or any(_distinct(grid, each) > 2 for each in block[index:])
        )
        if (wide and _distinct(grid, row) > 1 and not label) or (
            _figures(grid, row) and _distinct(grid, row) > 1
        ):
            return titles, block[index:]
        titles.append(" ".join(dict.fromkeys(_filled(grid, row))))
    return titles, []


def _begins_table(grid: Grid, rows: list[int]) -> bool:
    """Tell a further table from rows that an empty line sets apart."""
    if _figures(grid, rows[0]):
        return False
    cells = _filled(grid, rows[0])
    return (
        len(cells) > 1
        and any(_figures(grid, row) for row in rows[1:])
        and not any(is_blank(cell) for cell in cells)
    )


def _header_rows(grid: Grid, rows: list[int]) -> list[int]:
    first = rows[0]
    if _figures(grid, first) and _is_body(grid, first, rows):
        return []
    top = [first]
    for row in rows[1:-1]:
        if not _is_level(grid, top, row):
            break
        top.append(row)
    return top


def _is_place_row(grid: Grid, rows: list[int], place_code: Code) -> bool:
    """Tell "Germany, 1900" above "France, 9000": no header stands over them."""
    names = [grid.rows[row][0] for row in rows]
    figures = [cell for cell in _filled(grid, rows[0])[1:] if not is_blank(cell)]
    placed = sum(place_code(name) is not None for name in names)
    told = bool(figures) and all(map(is_numeric, figures)) and not _are_run(figures)
    return told and place_code(names[0]) is not None and placed > 1 and placed * 2 >= len(names)


def _is_body(grid: Grid, first: int, rows: list[int]) -> bool:
    """Tell that the first row is data already: its figures stand over figures."""
    for column, cell in enumerate(grid.rows[first]):
        if is_numeric(cell) and read_period(cell) is None:
            below = [grid.rows[row][column] for row in rows[1:]]
            if not below or sum(map(is_numeric, below)) * 2 >= len(below):
                return True
    return False


def _is_level(grid: Grid, top: list[int], row: int) -> bool:
    """Tell a further level of the header from the first row of the body."""
    cells = grid.rows[row]
    filled = [cell for cell in cells if cell]
    if _figures(grid, row) or not filled or any(is_blank(cell) for cell in filled):
        return False
    if all(_is_unit(cell) for cell in filled):
        return True
    above = grid.rows[top[-1]]
    gaps = [column for column, cell in enumerate(above) if not cell]
    named = [cell for cell in above if cell]
    doubled = len(set(named)) < len(named)
    dated = all(read_period(cell) for cell in filled if cell) and len(filled) > 1
    wide = len(filled) >= _WIDE * len(cells)
    return wide and (dated or doubled or bool(gaps and any(cells[column] for column in gaps)))


def _is_unit(text: str) -> bool:
    bare = text.strip("()[] ")
    return bool(bare) and read_unit_text(bare)[0] is not None


def _levels(grid: Grid, top: list[int]) -> tuple[tuple[str, ...], ...]:
    """Return each column's header from the top level down, a level's gaps filled from the left."""
    width = len(grid.rows[0]) if grid.rows else 0
    levels: list[list[str]] = []
    for index, row in enumerate(top):
        cells = list(grid.rows[row])
        if index < len(top) - 1 and not all(_is_unit(cell) for cell in cells if cell):
            for column in range(1, width):
                below = [grid.rows[each][column] for each in top[index + 1 :]]
                alone = not any(level[column] for level in levels)
                if not cells[column] and any(below) and alone and cells[column - 1]:
                    cells[column] = cells[column - 1]
        levels.append(cells)
    columns = []
    for column in range(width):
        texts = [" ".join(level[column].split()) for level in levels]
        columns.append(tuple(dict.fromkeys(text for text in texts if text)))
    return tuple(columns)


def _shape(grid: Grid, top: list[int], rows: Iterable[int], titles: list[str]) -> Shape:
    shape = Shape(grid, (*grid.titles, *titles), tuple(top), _levels(grid, top), ())
    return _with_rows(shape, list(rows), "")


def _with_rows(shape: Shape, rows: list[int], section: str) -> Shape:
    grid = shape.grid
    header = {grid.rows[row] for row in shape.header_rows}
    last = max((row for row in rows if _distinct(grid, row) > 1), default=-1)
    wide = len(shape.headers) > 1
    body, notes, sections = list(shape.body), list(shape.notes), dict(shape.sections)
    repeated = 0
    for row in rows:
        filled = list(dict.fromkeys(_filled(grid, row)))
        if not filled:
            continue
        if grid.rows[row] in header:
            repeated += 1
        elif wide and len(filled) == 1 and not is_numeric(filled[0]):
            if row > last or _LABEL.match(filled[0]) or _MARKED.match(filled[0]):
                notes.append(filled[0])
            elif grid.rows[row][0]:
                section = filled[0]
        elif wide and _LABEL.match(filled[0]) and not _figures(grid, row) and row >= last:
            notes.append(" ".join(filled))
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
    labels = [text for text in heading if _LABEL.match(text) or _MARKED.match(text)]
    section = next((text for text in reversed(heading) if text not in labels), "")
    return _with_rows(replace(shape, notes=(*shape.notes, *labels)), rows, section)
