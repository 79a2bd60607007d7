"""Bare points: percentage points beside rates, and else counted: "28 points, or 0.4 %"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER
from verifier.notation.quantities import Figure, read_quantity

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_REACH = 24
_MARKS = frozenset({",", "("})


def with_points(tokens: Tokens, figure: Figure, language: Language) -> Figure:
    """Return the figure, as a count of points where nothing makes them percentage points.

    They are percentage points beside percent or a rate, and after or before a word of change;
    beside an index or a game, and before what they are in percent, they are counted.
    """
    low, words = tokens.low, language.counting
    last = figure.end - 1
    if low[last] not in words.points or low[last - 1] in words.point_qualifiers:
        return figure
    bound = low[last - 1] == "-"  # "percentage-point", but "a 12-point lead"
    if bound and not (low[last - 2][:1].isdigit() or low[last - 2] in language.cardinals):
        return figure
    if _is_rate(tokens, figure, language):
        return figure
    end = last - bound
    read = figure.quantity
    text = tokens.surface(figure.first, end)
    quantity = Quantity(read.low, read.high, NUMBER, read.step, text)
    return replace(figure, quantity=quantity, end=end)


def _is_rate(tokens: Tokens, figure: Figure, language: Language) -> bool:
    low, words = tokens.low, language.counting
    first, end = figure.first, figure.end
    if low[end] in _MARKS:  # "28 points, or 0.4 %" of an index
        at = end + 1 + (low[end + 1] in words.joiners)
        told = low[end] == "(" or at > end + 1  # but "4 points, 47% to 43%"
        if told and low[at][:1].isdigit() and low[at + 1] in words.point_qualifiers | {"per"}:
            return False
    around = low[max(0, first - _REACH) : first] + low[end : end + _REACH]
    if not words.point_indices.isdisjoint(around):
        return False
    if not words.point_rates.isdisjoint(around):
        return True
    moved = {*low[max(0, first - 3) : first], low[end]}
    motion = language.motion
    return any(
        not moved.isdisjoint(verbs)
        for verbs in (motion.up_verbs, motion.down_verbs, motion.up_after, motion.down_after)
    )


def crossed(
    tokens: Tokens, figure: Figure, language: Language, *, further: bool = True
) -> Figure | None:
    """Return the first of "60 by 120 feet" with its unit; None where no second measure follows.

    Before any other measure, "2 x 400g", it stays as it is read.
    """
    low = tokens.low
    if low[figure.end] not in language.counting.crosses or not low[figure.end + 1][:1].isdigit():
        return None
    second = read_quantity(tokens, figure.end + 1, language)
    if second is not None and further:  # "30 x 20 x 10 cm"
        second = crossed(tokens, second, language, further=False) or second
    if second is None or second.quantity.unit.dimension == NUMBER.dimension:
        return None
    relay = low[figure.end + 1] in language.unit_words.races and second.quantity.unit.symbol == "m"
    if second.quantity.unit.dimension != "length" or relay:
        return figure  # "4 x 100 m"
    return replace(figure, quantity=replace(figure.quantity, unit=second.quantity.unit))


_LOWEST_MILLIONS = 50 * 10**6
_BACK = 10


def open_pattern(tokens: Tokens, figure: Figure, language: Language) -> str:
    """Return the pattern of a count without a noun: "4.5m" may be of metres or millions."""
    low, end = tokens.low, figure.end
    if low[end - 1] != "m" or end != figure.first + 2:
        return "quantity"
    if not low[figure.first][:1].isdecimal() or figure.quantity.high >= _LOWEST_MILLIONS:
        return "quantity"
    before = low[max(0, figure.first - _BACK) : figure.first]
    told = not language.unit_words.million_words.isdisjoint(before)
    told = told or "m" not in language.unit_words.exact_case
    return "quantity" if told else "metres or millions"
