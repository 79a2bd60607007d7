"""Words before a figure that loosen or bound it, and the values they then leave open."""

from __future__ import annotations

from functools import cache

from verifier.language import english
from verifier.model.claim import Comparator, Hedge
from verifier.notation.tokens import Tokens, tokenize


@cache
def _by_phrase() -> dict[tuple[str, ...], tuple[Hedge, Comparator]]:
    return {
        tokenize(words).lowers: (Hedge(hedge), Comparator(comparator))
        for words, (hedge, comparator) in english().hedges.items()
    }


@cache
def _bounds_after() -> dict[tuple[str, ...], Comparator]:
    return {
        tokenize(words).lowers: Comparator(comparator)
        for words, comparator in english().bounds_after.items()
    }


def read_bound_after(tokens: Tokens, at: int) -> tuple[Comparator | None, int]:
    """Read "or more", "and above", "+" after a figure: the bound and the token after it.

    Without one the second value is ``at`` itself.
    """
    if tokens[at].text == "+" and tokens[at].glued:
        return Comparator.GE, at + 1
    table = _bounds_after()
    for size in (3, 2):
        words = tokens.lowers[at : at + size]
        if len(words) == size and words in table:
            return table[words], at + size
    return None, at


def read_hedge_before(tokens: Tokens, at: int, floor: int = 0) -> tuple[Hedge, Comparator, int]:
    """Read the hedge that ends just before a token: hedge, comparator, and its first token.

    Nothing before the token ``floor`` is looked at. Without a hedge the third value is ``at``.
    """
    table = _by_phrase()
    for size in range(min(4, at - floor), 0, -1):
        found = table.get(tokens.lowers[at - size : at])
        first = tokens[at - size]
        if found and not (first.kind == "mark" and first.glued):  # the end of "<b>" is no sign
            return found[0], found[1], at - size
    return Hedge.NONE, Comparator.EQ, at
