"""How much a value may have moved between its period and the day that a claim speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.model.fact import Fact
    from verifier.model.period import Period

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


# How many times its size a statistic of a country becomes within one year, and within each year
# after it, at the most of 95 in 100: measured over all pairs of years since 1990 in the World
# Bank's tables of population (7,446 pairs of one year; 1.04, in ten years 1.42), gross domestic
# product in US dollars (6,811; 1.33, in three years 1.85, in ten 4.6) and Gini index (1,464; 1.09,
# in ten 1.24), and in Our World in Data's of life expectancy (8,613; 1.02, in ten 1.14).
_MOVES = {
    "stock": (Decimal("1.04"), Decimal("1.04")),
    "slow": (Decimal("1.03"), Decimal("1.015")),
    "share": (Decimal("1.2"), Decimal("1.05")),
    "money": (Decimal("1.33"), Decimal("1.18")),
}
# Nobody dates a claim or a table that speaks of the present, and neither is older than that.
_UNDATED_YEARS = 10
# Where the time is not told, beyond a third at least: there fact-checkers called none right (58 of
# their claims), whoever published the figure.
_UNTOLD_LEAST = Decimal("1.35")


# What a value whose time is not told may be off and still be the figure: of gross domestic products
# since 1990 the World Bank has revised half by more than 1.3 %, of populations by more than 3 %
# (7,065 and 7,686 values, 2012 to 2024), and a neighbouring year differs by as much.
REVISED = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Untimed:
    """How many times its size a value may be at the claim's time, and why, in words."""

    times: Decimal
    why: str


def untimed(fact: Fact, moving: str, claimed: Period | None) -> Untimed | None:
    """Return how far a value without a period may be from that of the claim; None if any way.

    The years between are those from the claim's to the furthest of which the value may be: that
    is the rarest, so that 95 in 100 there are 98 and more over all. ``moving`` is a kind of
    ``statistics.MOVING``.
    """
    if moving not in _MOVES:
        return None
    first, later = _MOVES[moving]
    if fact.within is None or claimed is None:
        times = max(_UNTOLD_LEAST, first * later ** (_UNDATED_YEARS - 1))
        return Untimed(times, f"in {_UNDATED_YEARS} years, for its time is not told")
    earliest, latest = fact.within.start.year, fact.within.last.year
    years = max(abs(claimed.start.year - earliest), abs(claimed.start.year - latest), 1)
    times = max(_UNTOLD_LEAST, first * later ** (years - 1))
    return Untimed(times, f"in {years} years, for it is of {earliest} to {latest}")


def share_moved(times: Decimal, off: Decimal) -> Decimal:
    """Return a multiple as the share by which a value grows or shrinks towards a claim.

    ``off`` is the claim's figure as a multiple of the value.

    >>> share_moved(Decimal(2), Decimal(3)), share_moved(Decimal(2), Decimal("0.2"))
    (Decimal('1'), Decimal('0.5'))
    """
    return times - 1 if off > 1 else 1 - 1 / times


def _yearly_moves(facts: list[Fact]) -> Iterator[Decimal]:
    dated = sorted(
        ((fact.valid.start, fact.quantity) for fact in facts if fact.valid and fact.quantity),
        key=lambda pair: pair[0],
    )
    for (start, first), (end, second) in pairwise(dated):
        years = Decimal((end - start).days) / _DAYS_A_YEAR
        if first.low and years:
            yield abs(second.low - first.low) / abs(first.low) / max(years, Decimal(1))
