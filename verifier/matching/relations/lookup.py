"""A figure where a row and a column meet: "the mean of group B is 4.2"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.conditions import compares
from verifier.matching.relations.figures import is_of_other_scale
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import cells_of
from verifier.matching.relations.texts import is_empty
from verifier.model.relation import Told

if TYPE_CHECKING:
    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement

_GENERIC = frozenset(("value", "parameter", "level", "score", "estimate", "variable", "figure"))
_LEAST_SHARE = 0.5
_PERCENT = frozenset(questions.PERCENT_SIGNS)


def lookup_told(statement: Statement) -> Told | None:
    """Answer a sentence that names one row, one column and one figure, and says nothing else.

    It fails only where the sentence names most of the header, and the figure is neither rounded nor
    of another scale.
    """
    figures = [each for each in statement.conditions if each.number is not None]
    named = [each for each in statement.conditions if each.number is None]
    if len(figures) != 1 or len(named) != 1 or statement.asking():
        return None
    figure, row = figures[0], _row(statement, named[0])
    column = _column(statement, named[0])
    if row is None or column is None or figure.link.ordinal or figure.relation != "=":
        return None
    cell = statement.table.columns[column].figures[row]
    told = figure.number
    if cell is None or told is None or not statement.table.columns[column].pure:
        return None
    holds = compares("=", cell, told)
    if not holds and (
        is_of_other_scale(cell, told)
        or figure.is_open(statement.table.columns)
        or not _is_named(statement, column)
    ):
        return None
    label = min(named[0].places)
    says = cells_of(statement, row, (label, column))
    return Told("rows", holds, (row,), says)


def _row(statement: Statement, named: Condition) -> int | None:
    """Return the one row that a whole label names, in a column of different labels."""
    if named.link.kind is not Kind.CELL or named.link.partial or len(named.places) != 1:
        return None
    (index, rows), column = next(iter(named.places.items())), statement.table.columns
    cells = [cell for cell in column[index].cells if not is_empty(cell)]
    if len(rows) != 1 or (column[index].numeric and index) or len(set(cells)) < len(cells):
        return None
    return next(iter(rows))


def _column(statement: Statement, named: Condition) -> int | None:
    """Return the one column in which all headers meet, but for those of the label itself."""
    label = set(named.places)
    found: set[int] | None = None
    for header in _headers(statement):
        columns = set(header.columns) - label
        if not columns:
            continue
        if found is not None and not found & columns:
            if _GENERIC.intersection(header.text.split()):
                continue
            return None
        found = columns if found is None else found & columns
    table = statement.table.columns
    if found is None and len(table) == 2:
        found = set(range(2)) - label  # the one column that there is
    if found and len(found) > 1 and any(link.text in _PERCENT for link in statement.links):
        found = {index for index in found if table[index].of_percent}
    return next(iter(found)) if found is not None and len(found) == 1 else None


def _headers(statement: Statement) -> list[Link]:
    """Return the headers of a sentence; words for any figure stand last."""
    headers = [link for link in statement.links if link.kind is Kind.HEADER]
    return sorted(headers, key=lambda link: bool(_GENERIC.intersection(link.text.split())))


def _is_named(statement: Statement, column: int) -> bool:
    """Tell whether the sentence says most words of a header."""
    forms = set(statement.table.columns[column].forms)
    said = {
        word
        for link in statement.links
        if link.kind is Kind.HEADER and column in link.columns
        for word in link.text.split()
    }
    return len(forms & said) >= _LEAST_SHARE * len(forms)
