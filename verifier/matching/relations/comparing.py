"""Comparisons of two rows: "A had more wins than B", "A scored 3 points fewer than B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import cells_of
from verifier.model.relation import Told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement
    from verifier.matching.relations.table import Column

_UP = frozenset((Kind.MORE, Kind.LATER, Kind.BETTER))
_KINDS = (Kind.MORE, Kind.LESS, Kind.BETTER, Kind.WORSE, Kind.EARLIER, Kind.LATER)
_IN_TIME = frozenset((Kind.EARLIER, Kind.LATER))
_JUDGING = frozenset((Kind.BETTER, Kind.WORSE))
_ORDERING = frozenset(questions.ORDERING)
_NEAR = 2


def comparison_told(statement: Statement) -> Told | None:
    """Answer a sentence that says which of two rows has more of one column, and by how much.

    Each side must be one row, or rows that agree.
    """
    asked = _asked(statement)
    if asked is None:
        return None
    word, pivot = asked
    column = _column(statement, word, pivot)
    if column is None:
        return None
    place = statement.at[pivot]
    sides = _sides(statement, place)
    if sides is None:
        return None
    (left, right), difference = sides
    if difference is not None and not (
        column.numeric and _is_difference(statement, difference, word)
    ):
        return None
    if difference is not None and column.scaled and not difference.link.magnified:
        return None
    one, another = _value(statement, column, left), _value(statement, column, right)
    if one is None or another is None:
        return None
    (row, first), (other, second) = one, another
    if row == other:
        return None
    up = word.kind in _UP
    if word.kind in _JUDGING and (column.of_places or column.of_times):
        up = not up
    holds = first > second if up else first < second  # type: ignore[operator]
    if difference is not None:
        gap: Decimal = first - second  # type: ignore[operator]
        holds = holds and abs(gap) == difference.number
    keys = sorted({index for each in (*left, *right) for index in each.places})[:1]
    columns = (*keys, column.index)
    says = "; ".join(cells_of(statement, each, columns) for each in (row, other))
    return Told("comparison", holds, (row, other), says)


def _asked(statement: Statement) -> tuple[Link, Link] | None:
    """Return the comparative, and the word between the two sides."""
    words = statement.of_kind(*_KINDS)
    pivots = statement.of_kind(Kind.THAN)
    if len(words) != 1 or statement.asking(words[0], *pivots):
        return None
    if not pivots and words[0].text in _ORDERING:
        return words[0], words[0]
    if len(pivots) == 1 and statement.at[words[0]] < statement.at[pivots[0]]:
        return words[0], pivots[0]
    return None


def _column(statement: Statement, word: Link, pivot: Link) -> Column | None:
    """Return the one column that is compared."""
    at, end = statement.at[word], statement.at[pivot]
    if _is_of_two_columns(statement, at, end):
        return None
    header = next((link for link in statement.links[at:end] if link.kind is Kind.HEADER), None)
    if header is None:
        before = reversed(statement.links[:at])
        header = next(
            (link for link in before if link.kind is Kind.HEADER and not statement.owner(link)),
            None,
        )
    table = statement.table
    if word.kind in _IN_TIME:
        columns = [each for each in table.columns if each.dated]
        named = [each for each in columns if header and each.index in header.columns]
        columns = named or columns
    elif header is not None:
        columns = [each for each in statement.columns(header) if each.numeric and each.pure]
    else:
        said_of = set(questions.SAID_OF.get(word.text, ()))
        columns = [each for each in table.columns if each.numeric and said_of & set(each.forms)]
    if len(columns) != 1:
        return None
    if columns[0].of_places and word.kind not in _JUDGING | _IN_TIME:
        return None  # a higher rank may be a larger or a smaller number
    return columns[0]


def _is_of_two_columns(statement: Statement, at: int, end: int) -> bool:
    """Tell "have lost fewer games than", with one header right before and another after."""
    before = at - 1
    while before >= 0 and statement.links[before].kind in {Kind.NUMBER, Kind.IDLE}:
        before -= 1
    headers = [link for link in statement.links[at:end] if link.kind is Kind.HEADER]
    if before < 0 or not headers or statement.links[before].kind is not Kind.HEADER:
        return False
    if not any(column.numeric for column in statement.columns(statement.links[before])):
        return False  # "the Genoa boat had more points than": the noun is of the name before it
    return not set(statement.links[before].columns) & set(headers[0].columns)


def _sides(
    statement: Statement, pivot: int
) -> tuple[tuple[Sequence[Condition], Sequence[Condition]], Condition | None] | None:
    """Return the conditions of each side, what both share included, and a figure that is left."""
    figures = [
        each
        for each in statement.conditions
        if each.number is not None and not (each.bound or 1000 <= each.number <= 2100)
    ]
    rest = [each for each in statement.conditions if each not in figures]
    left = [each for each in rest if statement.at[each.link] < pivot]
    right = [each for each in rest if statement.at[each.link] > pivot]
    for first in reversed(left):
        for second in right:
            if set(first.places) & set(second.places) and len(figures) <= 1:
                shared = [each for each in rest if each not in {first, second}]
                difference = figures[0] if figures else None
                return ([first, *shared], [second, *shared]), difference
    return None


def _is_difference(statement: Statement, figure: Condition, word: Link) -> bool:
    """Tell "3 more wins than" from a figure that says something else."""
    gap = statement.at[word] - statement.at[figure.link]
    return 0 < gap <= _NEAR and figure.relation == "="


def _value(
    statement: Statement, column: Column, side: Sequence[Condition]
) -> tuple[int, object] | None:
    """Return a row of one side and what it holds; None where the rows differ or are none."""
    rows = sorted(statement.holding(side))
    orders = {column.order(row) for row in rows}
    if len(orders) != 1 or None in orders:
        return None
    return rows[0], orders.pop()
