"""Likeness of two rows: "A and B have the same captain", "A has the same score as B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import cells_of
from verifier.matching.relations.texts import forms_of, is_empty, plain
from verifier.model.relation import Told

if TYPE_CHECKING:
    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement
    from verifier.matching.relations.table import Column

_SAME = "same"
_REACH = 3
_SIDES = 2


def likeness_told(statement: Statement) -> Told | None:
    """Answer a sentence that says of two rows, and nothing else, that a column is the same.

    Each must be one row; it fails only where the cells have nothing in common.
    """
    words = statement.of_kind(Kind.SAME)
    if len(words) != 1 or words[0].text != _SAME or statement.asking(words[0]):
        return None
    header = _header(statement, words[0])
    sides = statement.conditions
    if header is None or len(header.columns) != 1 or len(sides) != _SIDES:
        return None
    index = header.columns[0]
    rows = [_row(each, index) for each in sides]
    one, other = rows
    if one is None or other is None or one == other or not _is_apart(sides):
        return None
    if any(each is not header and not _is_label(each, sides) for each in statement.dangling()):
        return None
    cells = [statement.table.columns[index].cells[row] for row in (one, other)]
    if any(is_empty(cell) for cell in cells):
        return None
    first, second = map(plain, cells)
    holds = first == second
    if not holds and not _is_unlike(statement.table.columns[index], one, other):
        return None
    label = min(set(sides[0].places) & set(sides[1].places))
    says = "; ".join(cells_of(statement, row, (label, index)) for row in (one, other))
    return Told("comparison", holds, (one, other), says)


def _header(statement: Statement, word: Link) -> Link | None:
    """Return the header that "the same" is said of."""
    at = statement.at[word]
    for link in statement.links[at + 1 : at + 1 + _REACH]:
        if link.kind is Kind.HEADER:
            return link
        if link.kind is not Kind.IDLE:
            return None
    return None


def _row(each: Condition, index: int) -> int | None:
    """Return the one row that a whole name or a day leads to, outside the column compared."""
    if each.number is not None or each.link.partial or index in each.places:
        return None
    return next(iter(each.rows)) if len(each.rows) == 1 else None


def _is_unlike(column: Column, one: int, other: int) -> bool:
    """Tell two figures, two days, or words that share none.

    "Guard" and "guard / forward" may be told as one, and "70 + 71 = 141" and "69 + 72 = 141" too.
    """
    for read in (column.figures, column.days):
        if read[one] is not None and read[other] is not None:
            return read[one] != read[other]
    first, second = (set(forms_of(column.cells[row])) for row in (one, other))
    digits = any(letter.isdigit() for row in (one, other) for letter in column.cells[row])
    return not digits and not first & second


def _is_apart(sides: tuple[Condition, ...]) -> bool:
    """Tell two values of one column, so that no row is both."""
    return bool(set(sides[0].places) & set(sides[1].places))


def _is_label(header: Link, sides: tuple[Condition, ...]) -> bool:
    return any(set(header.columns) & set(each.places) for each in sides)
