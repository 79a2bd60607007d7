"""Headers that stand over several columns, and labels that stand over several rows."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.reference.tables.figures import is_numeric

if TYPE_CHECKING:
    from collections.abc import Sequence

    Row = tuple[str, ...]


def joined_heads(headers: Row, first: Row) -> Row | None:
    """Return headers with the next row joined to those that repeat; None where it is no header.

    It is one where its own first cell is empty or the header's again, it tells neighbours of one
    name apart, and beside them it holds nothing new.

    >>> joined_heads(("", "Mean", "Mean"), ("", "boys", "girls"))
    ('', 'Mean boys', 'Mean girls')
    >>> joined_heads(("", "Mean", "Mean"), ("a", "1", "2")) is None
    True
    """
    repeated = {name for name, other in pairwise(headers) if name == other and name.strip()}
    if not repeated or first[0].strip() not in {"", headers[0].strip()}:
        return None
    beside = [
        cell.strip() for name, cell in zip(headers, first, strict=True) if name not in repeated
    ]
    own = {name.strip() for name in headers} | {""}
    if any(cell not in own for cell in beside):
        return None
    joined = tuple(
        f"{name} {cell.strip()}".strip() if name in repeated else name
        for name, cell in zip(headers, first, strict=True)
    )
    told_apart = Counter(name for name in joined if name.strip())
    return joined if max(told_apart.values(), default=0) < 2 else None


def filled_down(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows with a label of the first column repeated where it stands over several.

    The empty cells below it are its own only where the second column names each of the rows, and
    names the same in another group.

    >>> filled_down((("farms", "mean", "3"), ("", "median", "2"), ("mills", "mean", "5")))[1]
    ('farms', 'median', '2')
    """
    under = [row for row in rows if not row[0].strip() and row[1].strip()]
    if not under or not rows[0][0].strip() or any(not row[1].strip() for row in rows):
        return tuple(rows)
    names = Counter(row[1].strip() for row in rows)
    if any(is_numeric(row[1]) for row in rows) or max(names.values()) < 2:
        return tuple(rows)
    found: list[Row] = []
    for row in rows:
        found.append(row if row[0].strip() else (found[-1][0], *row[1:]))
    return tuple(found)
