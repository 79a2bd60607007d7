"""Figures that may be the same in another unit than the source's, which it does not state."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.claim import Claim
    from verifier.model.fact import Fact

# A figure so near to a thousand times another is the same figure in another unit.
_SAME_FIGURE = Decimal("0.1")


def other_scale(claim: Claim, fact: Fact) -> Iterator[str]:
    """Yield that a source without a unit may be in thousands or millions: 99,900 beside 99.9m."""
    told = claim.mention.quantity if claim.mention else None
    stated = fact.quantity
    if not fact.unstated or told is None or stated is None or not (told.low and stated.low):
        return
    larger, smaller = abs(told.low), abs(stated.low)
    if larger < smaller:
        larger, smaller = smaller, larger
    for scale in (2, 3, 6, 9):
        apart = larger / smaller.scaleb(scale)
        if abs(apart - 1) <= _SAME_FIGURE:
            yield f"the source gives no unit, and the figures are 10^{scale} apart"
