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


def read_hedge_before(tokens: Tokens, at: int) -> tuple[Hedge, Comparator, int]:
    """Read the hedge that ends just before a token: hedge, comparator, and its first token.

    Without a hedge the third value is ``at`` itself.
    """
    table = _by_phrase()
    for size in range(min(4, at), 0, -1):
        found = table.get(tokens.lowers[at - size : at])
        first = tokens[at - size]
        if found and not (first.kind == "mark" and first.glued):  # the end of "<b>" is no sign
            return found[0], found[1], at - size
    return Hedge.NONE, Comparator.EQ, at
