"""Where something was, and of which country it is, by the countries that a box names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.boxes.members import name_of
from verifier.matching.boxes.part import MEMBER, Part, nearest_keys

if TYPE_CHECKING:
    from verifier.matching.boxes.box import Entry
    from verifier.matching.boxes.sentence import Piece, Saying

_PLACED = frozenset(("birth", "death", "origin", "place", "country", "residence", "nationality"))
_PARTS = "GB-"
_WHOLE = "GBR"


def place_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer a country by the entry asked for, else by any that says what the thing is.

    It fails only where that entry ends in another country: "Lyon, France" is not in Spain.
    """
    if piece.entries and (named := name_of(saying, piece)) is not None and named.holds:
        return named
    keys = nearest_keys(saying, piece)
    asked = [entry for key in keys[:1] for entry in key.entries if entry.groups & _PLACED]
    entries = asked or [entry for entry in saying.box.entries if entry.describes]
    for entry in entries:
        if any(_is_in(code, piece.country) for code in entry.countries):
            return Part(MEMBER, True, (entry.row,), saying.box.line(entry))
    if len(asked) == 1 and _is_elsewhere(asked[0], piece):
        says = f"{saying.box.line(asked[0])} is not of {piece.text!r}"
        return Part(MEMBER, False, (asked[0].row,), says)
    return None


def _is_in(code: str, country: str) -> bool:
    return code == country or (country == _WHOLE and code.startswith(_PARTS))


def _is_elsewhere(entry: Entry, piece: Piece) -> bool:
    """Tell an entry that names one country at its end, another one, and no part of it."""
    code = entry.country
    if code is None or len(entry.countries) != 1 or "now" in entry.value_forms:
        return False
    related = {code, piece.country}
    kingdom = all(each == _WHOLE or each.startswith(_PARTS) for each in related)
    return not kingdom and not piece.entries
