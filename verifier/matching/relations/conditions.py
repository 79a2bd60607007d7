"""What a value of a sentence asks of a row, and how its figures are held against those of cells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.matching.relations.figures import (
    borne_step,
    cell_step,
    is_of_other_scale,
    reaches,
    told_step,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verifier.matching.relations.links import Link
    from verifier.matching.relations.table import Column, Places, Table

# What "about" leaves open.
_LOOSELY = Decimal("0.05")
_TESTS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "=": lambda cell, told: reaches(cell, told, borne_step(told)),
    "~": lambda cell, told: abs(cell - told) <= abs(told) * _LOOSELY,
    ">": lambda cell, told: cell > told,
    "<": lambda cell, told: cell < told,
    ">=": lambda cell, told: cell >= told,
    "<=": lambda cell, told: cell <= told,
}


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """What a value asks of a row: to be among the rows of one of its columns.

    ``bound`` tells that a header of the sentence says which column; ``relation`` is "=" or the
    side of a bound, "" where words leave the side open.
    """

    link: Link
    places: Places
    bound: bool
    relation: str = "="

    @property
    def rows(self) -> frozenset[int]:
        """The rows in which it holds in any of its columns."""
        return frozenset().union(*self.places.values())

    def is_open(self, columns: Sequence[Column]) -> bool:
        """Tell a figure that cannot be denied: hedged, of a scaled column, of coarse cells."""
        told = self.link.number
        if told is None:
            return False
        asked = [columns[index] for index in self.places]
        return self.relation not in {"=", ">", "<"} or any(
            (column.scaled and not self.link.magnified)
            or any(
                cell is not None
                and cell != told
                and (
                    reaches(told, cell, cell_step(cell))
                    or (
                        not (self.day_like and column.dated)
                        and reaches(cell, told, told_step(told))
                    )
                    or is_of_other_scale(cell, told)
                )
                for cell in column.figures
            )
            for column in asked
        )

    @property
    def number(self) -> Decimal | None:
        """The figure it asks for, if it is one."""
        return self.link.number

    @property
    def day_like(self) -> bool:
        """Whether it may be a year."""
        return (
            self.number is not None
            and self.number == int(self.number)
            and 1000 <= self.number <= 2100
        )


def _meets(
    column: Column,
    cell: Decimal,
    told: Decimal,
    test: Callable[[Decimal, Decimal], bool],
    year: int,
) -> bool:
    """Tell a cell on the side asked for; a year is no rounded figure."""
    return test(cell, told) and (
        not (year and column.dated) or test is not _TESTS["="] or cell == told
    )


def compares(relation: str, found: Decimal | int, told: Decimal) -> bool:
    """Tell whether a figure found is on the side of the one told that a sentence says."""
    test = _TESTS.get(relation)
    return test is not None and test(Decimal(found), told)


def figure_places(link: Link, relation: str, table: Table) -> Places:
    """Return the cells that a figure of a sentence may be, or is a bound of, by column."""
    told, test = link.number, _TESTS.get(relation)
    places: Places = {}
    if told is None:
        return places
    year = int(told) if told == int(told) and 1000 <= told <= 2100 else 0
    for column in table.columns:
        rows = set()
        if test is not None:
            rows = {
                row
                for row, cell in enumerate(column.figures)
                if cell is not None and _meets(column, cell, told, test, year)
            }
        if relation == "=" and year:
            rows |= {row for row, day in enumerate(column.days) if day and day.year == year}
        if relation == "=" and not column.numeric:
            rows |= table.words.get(link.text, {}).get(column.index, frozenset())
        if column.numeric or rows:
            places[column.index] = frozenset(rows)
    return places
