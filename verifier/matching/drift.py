"""How much a value may have moved between its period and the day that a claim speaks of."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.model.fact import Fact

# What a value may move in a year where its own past does not tell: a count of people or things
# moves slowly, a rate does not. The yearly change of national populations stays below 2 % in
# nearly all countries; unemployment rates often move by a fifth.
_COUNT_DRIFT = Decimal("0.02")
_RATE_DRIFT = Decimal("0.20")
_DAYS_A_YEAR = 365


def carried_drift(fact: Fact, known: list[Fact], published: date | None) -> Decimal:
    """Return how much a value may have moved from its period to the article, as a share.

    Nothing while a level holds. A column's value, which is of one day or a mean, moves within its
    period too: the column's own largest yearly move for each year begun.
    """
    if fact.valid is None or published is None:
        return Decimal(0)
    if published < fact.valid.end and not fact.series:
        return Decimal(0)
    years = max(0, (published - fact.valid.end).days) // _DAYS_A_YEAR + 1
    moves = list(_yearly_moves(known))
    if moves:
        return max(moves) * years
    count = fact.quantity is not None and fact.quantity.unit.dimension == "count"
    return (_COUNT_DRIFT if count else _RATE_DRIFT) * years


def _yearly_moves(facts: list[Fact]) -> Iterator[Decimal]:
    dated = sorted(
        ((fact.valid.start, fact.quantity) for fact in facts if fact.valid and fact.quantity),
        key=lambda pair: pair[0],
    )
    for (start, first), (end, second) in pairwise(dated):
        years = Decimal((end - start).days) / _DAYS_A_YEAR
        if first.low and years:
            yield abs(second.low - first.low) / abs(first.low) / max(years, Decimal(1))
