"""A grid: the cells of one table as they are shown, before anybody knows what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

# More cells than this are a database's, and not a table to hand over.
MOST_CELLS = 20_000_000
# A file larger than this is not read at all.
LARGEST_FILE = 200_000_000


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells as text, each with the line of the file or the row of the sheet it stands on.

    ``name`` is the sheet's, or the table's place on its page; ``titles`` is what stands above it;
    ``headers`` counts the header rows where the format knows them, 0 where it does not. ``units``
    holds the unit that a cell's number format shows, by row and column from 0. ``remarks`` say what
    was left out on the way ("2 hidden rows: 5, 6").
    """

    source: str
    name: str
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    titles: tuple[str, ...] = ()
    headers: int = 0
    units: Mapping[tuple[int, int], str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    locator: str = "line"
    semicolons: bool = False

    @property
    def where(self) -> str:
        """The source with the table's name, as it is chosen on the command line."""
        return f"{self.source}#{self.name}" if self.name else self.source

    def problem(
        self, row: int, column: int, message: str, mend: str = "", *, slip: bool = True
    ) -> Problem:
        """Return the problem of a cell; row and column count from 0.

        It is a slip unless the table as a whole is meant, of which the cell is only an example.
        """
        line = self.lines[row] if row < len(self.lines) else 0
        return Problem(self.where, message, line, column + 1, mend, slip)


def check_size(source: str, size: int, limit: int = LARGEST_FILE) -> None:
    """Refuse a file that is too large to be a table.

    Raises:
        InputError: it has more bytes than the limit.
    """
    if size > limit:
        message = f"holds {size:,} bytes, more than the {limit:,} that a table may have"
        mend = "cut it down to the rows and columns that you need"
        raise InputError(Problem(source, message, mend=mend))


def squared(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows of one length: the longest's, the others filled with empty cells."""
    width = max((len(row) for row in rows), default=0)
    return tuple(tuple(row) + ("",) * (width - len(row)) for row in rows)
