"""A table of figures turned on its side: its columns as rows, for what is told across it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.relations.answer import ask
from verifier.matching.relations.figures import cell_figure
from verifier.matching.relations.table import Table
from verifier.matching.relations.texts import is_empty, plain
from verifier.model.relation import Relation

if TYPE_CHECKING:
    from verifier.model.relation import Told

_MOSTLY = 0.8
_MOST_ROWS = 60
_LEAST_COLUMNS = 3
# Where a row of a turned table stands in its source.
COLUMN = "column"
_SIGNS = frozenset("<>≤≥")
_EXTREME = "extreme"


def turned(relation: Relation) -> Relation | None:
    """Return a table with rows for its columns; None where it is no table of figures alone.

    Its first column names the measures or things, each once, and its headers name the others.
    """
    labels = [row[0] for row in relation.rows]
    headers = relation.headers[1:]
    names = [plain(each) for each in (*labels, *headers)]
    if len(relation.headers) < _LEAST_COLUMNS or not 2 <= len(labels) <= _MOST_ROWS:
        return None
    if len(set(names)) < len(names) or any(map(is_empty, (*labels, *headers))):
        return None
    if any(cell_figure(label) is not None for label in labels):
        return None
    cells = [cell for row in relation.rows for cell in row[1:] if not is_empty(cell)]
    if sum(cell_figure(cell) is not None for cell in cells) < _MOSTLY * len(cells):
        return None
    rows = tuple(
        (header, *(row[at] for row in relation.rows)) for at, header in enumerate(headers, 1)
    )
    corner = relation.headers[0] if not is_empty(relation.headers[0]) else ""
    lines = tuple(range(2, len(relation.headers) + 1))
    return Relation(relation.source, (corner, *labels), rows, lines, relation.captions, COLUMN)


class Sided:
    """A table asked as it stands, and on its side where it is a table of figures alone."""

    def __init__(self, relation: Relation) -> None:
        """Make both ways ready."""
        self.upright = Table(relation)
        side = turned(relation)
        self.aside = Table(side) if side is not None else None

    def ask(self, text: str) -> tuple[Table, Told] | None:
        """Return the answer of the one way that gives any, or of both where they agree."""
        if _SIGNS & set(text):
            return None  # "p < 0.1" is no 0.1, and no cell says of which side it is read
        told = ask(text, self.upright)
        across = ask(text, self.aside) if self.aside is not None else None
        if across is not None and across.form == _EXTREME and not across.holds:
            across = None  # across measures of other kinds, the least may be of each
        if told is None:
            return (self.aside, across) if across is not None and self.aside else None
        if across is not None and across.holds is not told.holds:
            return None
        return self.upright, told
