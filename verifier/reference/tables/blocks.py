"""Rows between empty ones: which begin a table, and which carry on with the one above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.reference.tables.figures import is_numeric
from verifier.reference.tables.heads import are_run, distinct, figures, header_rows, preamble
from verifier.reference.tables.periods import read_period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.reference.tables.grid import Grid


@dataclass(frozen=True, slots=True)
class Block:
    """Rows between empty ones; ``goes_on`` tells that they carry on with the table above."""

    rows: list[int]
    figured: bool
    goes_on: bool = False


def blocks_of(grid: Grid) -> list[Block]:
    """Return the blocks of a grid from the top, a header with the rows it stands over."""
    return _joined(grid, _Rows(grid).told_apart(_cut(grid)))


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

    def told_apart(self, blocks: Iterable[list[int]]) -> Iterator[Block]:
        """Yield the blocks, each told by those before it."""
        for rows in blocks:
            goes_on = self._goes_on(rows[0])
            figured = goes_on or any(figures(self._grid, row) for row in rows)
            self._remember(rows, figured=figured, goes_on=goes_on)
            yield Block(rows, figured, goes_on)

    def _remember(self, rows: list[int], *, figured: bool, goes_on: bool) -> None:
        top = [] if goes_on else rows
        if figured and not goes_on:
            lead, rest = preamble(self._grid, rows)
            top = [*rows[: len(lead)], *(header_rows(self._grid, rest) if rest else ())]
        for row in rows:
            told = {c: cell for c, cell in enumerate(self._grid.rows[row]) if is_numeric(cell)}
            times = {column for column, cell in told.items() if read_period(cell) is not None}
            if row in top:
                self._dated |= times
                continue
            self._figures |= set(told)
            self._times |= times if figures(self._grid, row) else set()

    def _goes_on(self, row: int) -> bool:
        cells = self._grid.rows[row]
        columns = {column for column, cell in enumerate(cells) if is_numeric(cell)}
        years = [cells[column] for column in sorted(columns - self._times)]
        told = bool(years) and columns <= self._figures - self._dated
        return told and not figures(self._grid, row) and not are_run(years)


def _joined(grid: Grid, blocks: Iterable[Block]) -> list[Block]:
    """Join a header to its body where an empty line stands between them."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        headed = before and not before.figured and figures(grid, block.rows[0]) > 0
        width = distinct(grid, block.rows[0])
        if before and headed and distinct(grid, before.rows[-1]) >= max(2, width - 1):
            joined[-1] = Block([*before.rows, *block.rows], figured=True)
        else:
            joined.append(block)
    return joined


def _cut(grid: Grid) -> Iterator[list[int]]:
    block: list[int] = []
    for row in range(len(grid.rows)):
        if any(grid.rows[row]):
            block.append(row)
        elif block:
            yield block
            block = []
    if block:
        yield block
