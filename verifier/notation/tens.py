"""The tens that a figure lies in: ages "in her early 30s", temperatures "in the 70s and 80s"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Role
from verifier.model.quantity import Quantity
from verifier.model.units import unit
from verifier.notation.quantities import Figure

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_ROUND = frozenset(str(decade) for decade in range(20, 110, 10))
_TEENS_END = 19
_MOST_TENS = 3
_REACH = 8
_ENDS = frozenset(".;:!?")


def read_tens(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read the tens of an age or a temperature that begin at a token, or return None.

    ::

        tens = opening [part ["-"]] number "s" {("and" | "or" | "to") ["the"] [part] number "s"}

    A possessive opens ages, "the" after words of temperature degrees; any others are years.
    """
    read = _span_of(tokens, at, language)
    if read is None:
        return None
    low, high, end = read
    first = _first_of(tokens, at, language)
    if first and tokens.low[first - 1] in language.ages.possessives:
        role, measured = Role.AGE, "year"
    elif _is_warm(tokens, first, language):
        role, measured = Role.MEASUREMENT, "°"
    else:
        return None
    text = tokens.surface(at, end)
    quantity = Quantity(Decimal(low), Decimal(high), unit(measured), _ONE, text)
    return Figure(quantity, at, end, role=role)


def _span_of(tokens: Tokens, at: int, language: Language) -> tuple[int, int, int] | None:
    """Return the first and last whole number of the tens at a token, and the token after them."""
    low, words = tokens.low, language.ages
    part = low[at] if low[at] in words.parts else ""
    index = at + bool(part)
    index += index > at and low[index] == "-"
    if low[index] in words.decades:
        decade, end = words.decades[low[index]], index + 1
    elif low[index] in _ROUND and low[index + 1] == words.decade_ending and tokens.glued(index + 1):
        decade, end = int(low[index]), index + 2
    else:
        return None
    if decade % 10:  # the teens
        return decade, _TEENS_END, end
    degrees = language.unit_words.degree_parts
    first, last = words.parts.get(part) or degrees.get(low[at - 1], (0, 9))
    return decade + first, decade + last, end


def _first_of(tokens: Tokens, at: int, language: Language) -> int:
    """Return where the first of several tens begins: the 70 of "70s and low 80s"."""
    low, words = tokens.low, language.ages
    joins = language.ranges.joiners
    for _ in range(_MOST_TENS):
        at -= low[at - 1] in language.unit_words.degree_parts
        joint = at - 1 - (low[at - 1] in language.time.articles)
        if joint < 1 or low[joint] not in joins:
            break
        last = joint - 1
        if low[last] == words.decade_ending and low[last - 1] in _ROUND:
            last -= 1
        elif low[last] not in words.decades:
            break
        at = last - 1 if low[last - 1] in words.parts else last
        at -= 2 * (low[last - 1] == "-" and low[last - 2] in words.parts)
    return at - (low[at - 1] in language.unit_words.degree_parts)


def _is_warm(tokens: Tokens, first: int, language: Language) -> bool:
    """Tell "highs in the 70s" and "the mercury rose into the 70s" from "heat waves in the 70s"."""
    low, words = tokens.low, language.unit_words
    if first < _MOST_TENS or low[first - 1] not in language.time.articles:
        return False
    into = low[first - 2] in words.degrees_into
    if not into and low[first - 2] not in language.numerals.within:
        return False
    for index in range(first - 3, max(-1, first - 3 - _REACH), -1):
        word = low[index]
        if word in words.thermometers:
            return True
        if word in words.degree_ends:
            before = low[index - 1] if index else ""
            return not before[:1].isalnum() or before in words.before_degree_ends
        if word in _ENDS or not (into or word in words.thermometer_links):
            return False
    return False
