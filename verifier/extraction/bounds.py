"""Two bounds that close a range: "above 1,000 and below 1,500"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.claim import Comparator
from verifier.model.quantity import Quantity
from verifier.notation.hedges import read_hedge_before
from verifier.notation.quantities import read_quantity

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_LOWER = frozenset({Comparator.GT, Comparator.GE})
_UPPER = frozenset({Comparator.LT, Comparator.LE})
_REACH = 7


def read_joint(
    tokens: Tokens, at: int, end: int, bound: tuple[Quantity, Comparator], language: Language
) -> tuple[Quantity, int] | None:
    """Read the opposite bound after a bounded figure that began at ``at``: range and its end.

    Nothing when what follows at ``end`` is no bound, or the two leave no value between them.
    """
    low = tokens.low
    first, comparator = bound
    begin = end + (low[end] == ",")
    begin += low[begin] in language.hedging.but
    if begin == end or comparator is Comparator.EQ:
        return None
    for index in range(begin + 1, begin + _REACH):
        if not (low[index][:1].isdecimal() or low[index] in language.cardinals):
            continue
        _, other, start = read_hedge_before(tokens, index, language, begin)
        figure = read_quantity(tokens, index, language)
        if start != begin or figure is None:
            return None
        lower, upper = first, figure.quantity
        if comparator in _UPPER and other in _LOWER:
            lower, upper = upper, lower
        elif not (comparator in _LOWER and other in _UPPER):
            return None
        return _between(tokens, (at, figure.end), lower, upper)
    return None


def may_be_move(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell the range at a token of "rose by 5 to 10 percent", which may be a move by 5 to 10."""
    low, words = tokens.low, language.ranges
    before = at - 1 - (low[at - 1] in words.spanned)
    return low[before] in words.moves and not words.to.isdisjoint(low[at:end])


def _between(
    tokens: Tokens, ends: tuple[int, int], lower: Quantity, upper: Quantity
) -> tuple[Quantity, int] | None:
    measured = upper.unit if lower.unit.dimension == "count" else lower.unit
    if upper.unit not in {measured, lower.unit} or lower.low >= upper.high:
        return None
    step = max(lower.step, upper.step)
    text = tokens.surface(*ends)
    return Quantity(lower.low, upper.high, measured, step, text), ends[1]
