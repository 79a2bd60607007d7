"""A claimed figure against a stated one: inside, outside, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from verifier.model.claim import Comparator, Hedge
from verifier.model.interval import INFINITY, Interval

if TYPE_CHECKING:
    from verifier.model.quantity import Quantity

# How far a hedge reaches. Fact-checkers call nothing false within 5 % of the figure; beyond 10 %
# "almost" and "about" are stretched by any reader's measure; between the two nothing is decided.
SURE_REACH = Decimal("0.05")
WIDEST_REACH = Decimal("0.10")

# The distance asked before a match that is not firm may contradict, as shares of the fact.
# Of 58 fact-checked figures none off by less than 20 % was called wrong on one ground alone, and
# none off by more than 35 % was called right.
INHERITED_DISTANCE = Decimal("0.20")
WEAK_DISTANCE = Decimal("0.35")


class Relation(StrEnum):
    """How the stated value lies to what the claim leaves open."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Figure:
    """A claimed quantity with the words that loosen or bound it."""

    quantity: Quantity
    hedge: Hedge = Hedge.NONE
    comparator: Comparator = Comparator.EQ

    @property
    def bounded(self) -> bool:
        """Whether the claim names a side, not a value."""
        return self.comparator is not Comparator.EQ

    @property
    def sure(self) -> Interval:
        """What every reader admits: consistent when the fact lies here."""
        if self.bounded:
            return self._bound()
        if self.hedge is Hedge.NONE:
            return self.quantity.rounded
        return self._hedged(SURE_REACH)

    @property
    def widest(self) -> Interval:
        """What the most charitable reader admits: only beyond it may a claim be contradicted."""
        if self.bounded:
            return self._bound(WIDEST_REACH)
        if self.hedge is Hedge.NONE:
            return self.quantity.rounded.hull(self.quantity.truncated)
        return self._hedged(WIDEST_REACH)

    def _hedged(self, reach: Decimal) -> Interval:
        written = self.quantity.interval
        grown = written.widened(reach)
        match self.hedge:
            case Hedge.BELOW:
                return Interval(grown.low, written.high)
            case Hedge.ABOVE:
                return Interval(written.low, grown.high)
            case _:
                return grown.hull(self.quantity.rounded)

    def _bound(self, reach: Decimal = Decimal(0)) -> Interval:
        """Return the bound's side; a bound that is loose itself reaches a little beyond."""
        written = self.quantity.interval
        if self.hedge is not Hedge.NONE:
            written = written.widened(reach)
        low, high = written.low, written.high
        if self.comparator in {Comparator.GT, Comparator.GE}:
            return Interval(low, INFINITY)
        return Interval(-INFINITY, high)


def relate_bound(figure: Figure, stated: Interval) -> Relation:
    """Return how a fact lies to a bound; the bound itself is beyond "more than" and "under".

    A bound that is loose itself, "up to about 300", is broken only beyond the hedge's reach.
    """
    low, high = figure.quantity.low, figure.quantity.high
    # One of the two is infinite, and not asked for.
    least, most = figure.widest.low, figure.widest.high
    inside, outside = {
        Comparator.GT: (stated.low > low, stated.high <= least),
        Comparator.GE: (stated.low >= low, stated.high < least),
        Comparator.LT: (stated.high < high, stated.low >= most),
        Comparator.LE: (stated.high <= high, stated.low > most),
    }[figure.comparator]
    if inside:
        return Relation.INSIDE
    return Relation.OUTSIDE if outside else Relation.BETWEEN


def relate(figure: Figure, stated: Interval) -> Relation:
    """Return how a fact lies to a claimed figure, hedge and written precision respected.

    >>> from verifier.model.quantity import Quantity
    >>> figure = Figure(Quantity(Decimal("3.7"), Decimal("3.7"), step=Decimal("0.1")))
    >>> relate(figure, Interval.point(Decimal("3.68"))).value
    'inside'
    """
    if figure.bounded:
        return relate_bound(figure, stated)
    if stated in figure.sure:
        return Relation.INSIDE
    return Relation.BETWEEN if stated.overlaps(figure.widest) else Relation.OUTSIDE


def share_off(figure: Figure, stated: Interval) -> Decimal:
    """Return how far the written figure lies from the fact, as a share of the fact."""
    middle = stated.middle
    if middle == 0:
        return INFINITY if figure.quantity.interval.distance(stated) else Decimal(0)
    return figure.quantity.interval.distance(stated) / abs(middle)
