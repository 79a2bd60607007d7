"""The top of a table in a grid: titles, the levels of its header, and where the rows begin."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import tables
from verifier.reference.headers import read_unit_text
from verifier.reference.tables.dating import LABELS
from verifier.reference.tables.figures import is_blank, is_numeric
from verifier.reference.tables.periods import read_period

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.reference.tables.grid import Grid

    Code = Callable[[str], str | None]

NOTE_LABEL = re.compile(
    r"\s*[\"'*(\[]*(?:" + "|".join(map(re.escape, LABELS)) + r")\b", re.IGNORECASE
)


_WIDE = 0.6


_KEYS = frozenset(
    (*tables.PERIOD, *tables.MEASURE, *tables.VALUE, *tables.UNIT, *tables.NOTE, *tables.PUBLISHER)
)


def figures(grid: Grid, row: int) -> int:
    """Count a row's figures; what reads as a time is none."""
    cells = grid.rows[row]
    return sum(is_numeric(cell) and read_period(cell) is None for cell in cells if cell)


def filled(grid: Grid, row: int) -> list[str]:
    """Return a row's cells that are not empty."""
    return [cell for cell in grid.rows[row] if cell]


def distinct(grid: Grid, row: int) -> int:
    """Count a row's different texts: a merged title fills many cells with one."""
    return len(set(filled(grid, row)))


def preamble(grid: Grid, block: list[int]) -> tuple[list[str], list[int]]:
    """Return the titles that open a block, and its rows from the header on."""
    lines = _metadata(grid, block)
    if lines:
        return [" ".join(filled(grid, row)) for row in lines], block[len(lines) :]
    titles: list[str] = []
    wide = max((distinct(grid, row) for row in block), default=0) > 1
    for index, row in enumerate(block):
        label = bool(NOTE_LABEL.match(grid.rows[row][0])) or grid.rows[row][0].endswith(":")
        label = label and distinct(grid, row) <= 2 and not figures(grid, row)
        label = label and (
            index + 1 == len(block) or any(distinct(grid, each) > 2 for each in block[index:])
        )
        if (wide and distinct(grid, row) > 1 and not label) or (
            figures(grid, row) and distinct(grid, row) > 1
        ):
            return titles, block[index:]
        titles.append(" ".join(dict.fromkeys(filled(grid, row))))
    return titles, []


def _metadata(grid: Grid, block: list[int]) -> list[int]:
    """Return the lines of a word and its value ("Unit", "%") that open a list of times and figures.

    A header is none of them: below "Year, Deaths" stand times and figures too.
    """
    first = next((at for at, row in enumerate(block) if _is_dated(grid, row)), 0)
    above = block[:first]
    told = all(distinct(grid, row) <= 2 and not figures(grid, row) for row in above)
    if len(above) < 2 or not told or not all(_is_dated(grid, row) for row in block[first:]):
        return []
    headed = grid.rows[above[-1]][0].lower() in _KEYS
    return above[:-1] if headed else above


def _is_dated(grid: Grid, row: int) -> bool:
    """Tell "2021 Q1, 4.6": a time and its figures alone."""
    when, *rest = grid.rows[row]
    texts = [cell for cell in rest if cell]
    return read_period(when) is not None and bool(texts) and all(map(_is_cell, texts))


def _is_cell(text: str) -> bool:
    return is_numeric(text) or is_blank(text)


def header_rows(grid: Grid, rows: list[int]) -> list[int]:
    """Return the rows of a block that are levels of its header."""
    first = rows[0]
    if figures(grid, first) and _is_body(grid, first, rows):
        return []
    top = [first]
    for row in rows[1:-1]:
        if not _is_level(grid, top, row):
            break
        top.append(row)
    return top


def is_place_row(grid: Grid, rows: list[int], place_code: Code) -> bool:
    """Tell "Germany, 1900" above "France, 9000": no header stands over them."""
    names = [grid.rows[row][0] for row in rows]
    figures = [cell for cell in filled(grid, rows[0])[1:] if not is_blank(cell)]
    placed = sum(place_code(name) is not None for name in names)
    told = bool(figures) and all(map(is_numeric, figures)) and not are_run(figures)
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
    if figures(grid, row) or not filled or any(is_blank(cell) for cell in filled):
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


def spans_keys(grid: Grid, top: list[int]) -> bool:
    """Tell a title from a level: no heading spans the years, the series and the notes at once."""
    last = max(column for column, cell in enumerate(grid.rows[top[0]]) if cell)
    below = (cell.lower() for cell in grid.rows[top[1]][last:])
    return sum(cell in _KEYS for cell in below) > 1


def _is_unit(text: str) -> bool:
    bare = text.strip("()[] ")
    return bool(bare) and read_unit_text(bare)[0] is not None


def levels(grid: Grid, top: list[int]) -> tuple[tuple[str, ...], ...]:
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


def are_run(years: list[str]) -> bool:
    """Tell the years of a header, which follow one another: "2010", "2015", "2020"."""
    if len(years) < 2 or not all(map(str.isdecimal, years)):
        return False
    steps = {int(second) - int(first) for first, second in pairwise(years)}
    return len(steps) == 1 and min(steps) > 0
