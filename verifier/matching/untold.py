"""What a source does not say of its figures, and what must then not be told against a claim."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import proof
from verifier.model.period import Grain
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.claim import Claim
    from verifier.model.fact import Fact

_CHANGES = frozenset(proof.CHANGE_MEASURES)
_SINCES = frozenset(proof.SINCE_WHEN)

# A figure so near to a thousand times another is the same figure in another unit.
_SAME_FIGURE = Decimal("0.1")


def untold(claim: Claim, fact: Fact) -> Iterator[str]:
    """Yield what the source leaves open: of whom, in which unit, since when it changed."""
    if fact.series and not fact.subject:
        yield "the source does not say of whom its figures are"
    finer = fact.valid is not None and fact.valid.grain.days < Grain.YEAR.days
    names = set(tokenize(fact.measure).lowers)
    if fact.series and finer and names & _CHANGES and not names & _SINCES:
        yield "the source does not say since when it changed: a month before, or a year"
    yield from _other_scale(claim, fact)


def _other_scale(claim: Claim, fact: Fact) -> Iterator[str]:
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
