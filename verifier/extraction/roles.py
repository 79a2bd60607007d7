"""Numbers that are names: what looks like a figure and measures nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import words
from verifier.notation.calendar_dates import ORDINAL_SUFFIXES

if TYPE_CHECKING:
    from verifier.notation.tokens import Tokens

_JOINERS = frozenset({"/", ":"})


def identifier_end(tokens: Tokens, at: int) -> int:
    """Return the token after an identifier that begins at ``at``; 0 when it is none.

    Identifiers are codes ("F-18"), clock times, scores, phone numbers and dates in slashes,
    ordinals ("20th"), list markers, and numbers after a designator ("Article 370").
    """
    token = tokens[at]
    if token.kind != "number":
        return 0
    end = _joined(tokens, at)
    if end:
        return end
    if _is_named(tokens, at) or _is_marker(tokens, at):
        return at + 1
    following = tokens[at + 1]
    if following.glued and following.lower in ORDINAL_SUFFIXES:
        return at + 2
    return 0


def _is_named(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    if before.text == "-" and before.glued and tokens[at].glued:
        return tokens[at - 2].kind == "word"
    if before.glued and before.kind == "word" and tokens[at].glued:
        return True
    if before.text == "." and before.glued:
        before = tokens[at - 2]
    return before.lower in words.DESIGNATORS and (before.text[:1].isupper() or before.lower == "no")


def _is_marker(tokens: Tokens, at: int) -> bool:
    return at == 0 and tokens[1].text in {".", ")"} and tokens[1].glued and len(tokens) > 2


def _joined(tokens: Tokens, at: int) -> int:
    """Return the end of "24/7", "10:30", "555-0100-22" or the score "3-1"."""
    mark, following = tokens[at + 1], tokens[at + 2]
    if not (mark.glued and following.glued and following.kind == "number"):
        return 0
    if mark.text in _JOINERS or (tokens[at].text, following.text) in words.EVENT_NUMERALS:
        return at + 3
    if mark.text in {"-", "–"}:
        third = tokens[at + 3].text in {"-", "–"} and tokens[at + 4].kind == "number"
        if third and tokens[at + 3].glued:
            return at + 5
        if _falls(tokens[at].text, following.text):
            return at + 3
    return 0


def _falls(first: str, second: str) -> bool:
    """A range rises; what falls or stands still, "3-1", is a score or a code."""
    try:
        return float(first.replace(",", "")) >= float(second.replace(",", ""))
    except ValueError:
        return True
