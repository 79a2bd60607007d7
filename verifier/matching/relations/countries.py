"""Countries by any of their names and those of their people: "Danish" of a cell "Denmark"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.matching.relations.texts import forms_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.matching.relations.table import Places, Table

_SHORTEST = 4


def country_at(forms: Sequence[str], at: int, table: Table) -> tuple[int, Places] | None:
    """Return how many words from one on name a country, and the cells that name it otherwise."""
    names, longest = _names()
    for size in range(min(longest, len(forms) - at), 0, -1):
        code = names.get(tuple(forms[at : at + size]))
        places = _cells(code, table) if code else {}
        if places:
            return size, places
    return None


def is_country(word: str) -> bool:
    """Tell a word that names a country or its people."""
    return forms_of(word) in _names()[0]


def _cells(code: str, table: Table) -> Places:
    names, _ = _names()
    found: Places = {}
    for column in table.columns:
        if column.numeric:
            continue
        rows = frozenset(
            row for row, cell in enumerate(column.cells) if names.get(forms_of(cell)) == code
        )
        if rows:
            found[column.index] = rows
    return found


@cache
def _names() -> tuple[dict[tuple[str, ...], str], int]:
    found: dict[tuple[str, ...], str] = {}
    for code, (names, demonyms) in english().places.items():
        for name in (*names, *demonyms):
            if len(name) >= _SHORTEST or name.isupper():
                found.setdefault(forms_of(name), code)
    found.pop((), None)
    return found, max(map(len, found))
