"""Which claim of last night is which claim of tonight.

First by content (fingerprint). What is left is paired by likeness: the same kind, a clause that
reads alike once its figures are masked, and a place between the same neighbours. So "2,500 troops"
edited to "25,000 troops" is one edited claim and not one gone and one new.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model.night import ClaimRecord

_FIGURE = re.compile(r"\d[\d.,:/]*")

# How alike two masked texts must be, from 0 to 1. Below, an edit is a new sentence.
ENOUGH = 0.6
# What the claim's own words count beside those of its clause.
_OWN = 0.4
# What one neighbour in between costs, and how many claims away anybody is looked for.
_STEP = 0.02
_REACH = 40


class Pair(NamedTuple):
    """A claim before and after; one of the two may be missing."""

    old: ClaimRecord | None
    new: ClaimRecord | None


def pair(old: Sequence[ClaimRecord], new: Sequence[ClaimRecord]) -> tuple[Pair, ...]:
    """Pair the claims of an article, in the order of the new text; the gone ones come last."""
    by_key = {claim.key: index for index, claim in enumerate(old)}
    taken = {i: by_key[claim.key] for i, claim in enumerate(new) if claim.key in by_key}
    taken |= _alike(old, new, taken)
    left = set(range(len(old))) - set(taken.values())
    pairs = [Pair(old[taken[i]] if i in taken else None, claim) for i, claim in enumerate(new)]
    return (*pairs, *(Pair(old[j], None) for j in sorted(left)))


def _alike(
    old: Sequence[ClaimRecord], new: Sequence[ClaimRecord], anchors: dict[int, int]
) -> dict[int, int]:
    """Return pairs of what the anchors leave over, new to old, the most alike first."""
    ranked = sorted(_candidates(old, new, anchors))
    found: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in ranked:
        if i not in found and j not in used:
            found[i] = j
            used.add(j)
    return found


def _candidates(
    old: Sequence[ClaimRecord], new: Sequence[ClaimRecord], anchors: dict[int, int]
) -> Iterator[tuple[float, int, int]]:
    free_old = [j for j in range(len(old)) if j not in set(anchors.values())]
    free_new = [i for i in range(len(new)) if i not in anchors]
    fixed_old, fixed_new = sorted(anchors.values()), sorted(anchors)
    for rank, i in enumerate(free_new):
        for other, j in enumerate(free_old):
            if old[j].kind != new[i].kind or abs(rank - other) > _REACH:
                continue
            # How many unchanged claims stand before each: an edit in place has the same number.
            apart = abs(bisect_left(fixed_old, j) - bisect_left(fixed_new, i))
            likeness = _likeness(old[j], new[i])
            if likeness >= ENOUGH:
                yield -(likeness - _STEP * (apart + abs(rank - other))), i, j


def _likeness(old: ClaimRecord, new: ClaimRecord) -> float:
    """Return how alike two claims read, from 0 to 1; the same words of both are 1."""
    # By words: an edit replaces words, and letters would cost thirty times as much.
    clause = _ratio(masked(old.clause).split(), masked(new.clause).split())
    if (1 - _OWN) * clause + _OWN < ENOUGH:
        return 0.0
    # Two claims of one clause differ in their own words alone; unmasked, the unedited one wins.
    own = (_ratio(masked(old.text), masked(new.text)) + _ratio(old.text, new.text)) / 2
    return (1 - _OWN) * clause + _OWN * own


def _ratio(one: Sequence[str], other: Sequence[str]) -> float:
    if one == other:
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def masked(text: str) -> str:
    """Return the text with every figure as one mark, in lower case.

    >>> masked("About 2,500 of 16,832 troops")
    'about # of # troops'
    """
    return _FIGURE.sub("#", text).lower()
