"""What the lists of a box hold: how many, and whether a name is among them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import boxes
from verifier.matching.boxes.part import MEMBER, Part, nearest_keys, settles
from verifier.matching.boxes.sentence import Kind
from verifier.matching.relations.texts import forms_of
from verifier.model.claim import Hedge
from verifier.model.interval import Interval

if TYPE_CHECKING:
    from verifier.matching.boxes.box import Entry
    from verifier.matching.boxes.sentence import Piece, Saying

_NEAR = 2


def count_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer how many a list holds: "has three children"; a figure there is the count itself."""
    mention = piece.mention
    if mention is None or mention.quantity is None or mention.hedge is not Hedge.NONE:
        return None
    entry = _counted(saying, piece)
    if entry is None or entry.values.figures or _is_vague(mention.pattern):
        return None
    found = Decimal(len(entry.members))
    holds = settles(mention.comparator, Interval.point(found), mention.quantity.interval)
    if holds is None or (not holds and entry.is_choice):
        return None
    return Part(MEMBER, holds, (entry.row,), f"{saying.box.line(entry)}: {found} listed")


def several_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer "several producers": more than one."""
    entry = _counted(saying, piece)
    if entry is None:
        return None
    count = len(entry.members)
    figures = entry.values.figures
    if figures:
        count = int(figures[0].low)
    if count == 2 and piece.text in {"several", "numerous"}:
        return None
    if count < 2 and entry.is_choice:
        return None
    says = f"{saying.box.line(entry)}: {count} listed"
    return Part(MEMBER, count > 1, (entry.row,), says)


def times_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer "married twice" by how many the list of the nearest key holds."""
    for key in nearest_keys(saying, piece)[:1]:
        if len(key.entries) == 1 and not key.entries[0].values.figures:
            entry = key.entries[0]
            found = len(entry.members)
            holds = found == boxes.TIMES[piece.text]
            return Part(MEMBER, holds, (entry.row,), f"{saying.box.line(entry)}: {found} listed")
    return None


def name_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer a name by the entry that the sentence says it is of.

    It fails only where the sentence asks for one entry, which is of people, and the name is whole
    among those of another.
    """
    keys = nearest_keys(saying, piece)
    for key in keys[:2]:
        for entry in key.entries:
            if entry in piece.entries:
                return Part(MEMBER, True, (entry.row,), saying.box.line(entry))
    if not keys or not any(_holds_a_value(saying, key) for key in keys):
        describing = [entry for entry in piece.entries if entry.describes]
        if describing:
            entry = describing[0]
            return Part(MEMBER, True, (entry.row,), saying.box.line(entry))
    if len(keys) != 1 or len(keys[0].entries) != 1:
        return None
    entry = keys[0].entries[0]
    if entry.is_choice or not entry.is_of_people:
        return None
    name = forms_of(piece.text)
    whole = any(name == forms_of(part) for each in piece.entries for part in each.members)
    if not whole:
        return None
    return Part(MEMBER, False, (entry.row,), f"{saying.box.line(entry)} names no {piece.text!r}")


def _holds_a_value(saying: Saying, key: Piece) -> bool:
    """Tell whether any value of a sentence is of a key's entries."""
    return any(set(key.entries) & set(value.entries) for value in saying.of(Kind.VALUE))


def _counted(saying: Saying, piece: Piece) -> Entry | None:
    """Return the entry whose key stands right after a count."""
    for key in saying.of(Kind.KEY):
        if 0 <= key.start - piece.end < _NEAR and len(key.entries) == 1:
            return key.entries[0]
    return None


def _is_vague(pattern: str) -> bool:
    return pattern.startswith("vague")
