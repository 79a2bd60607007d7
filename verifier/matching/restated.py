"""Figures whose unit one side leaves out: what the statistic itself is measured in stands for it.

"GDP (current US$) was 12,959,560,000" has its dollars in the name; a column "gdp nominal" has no
unit, and gross domestic products are amounts of money. Where neither says so, the figure may agree
and never accuse.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import statistics
from verifier.matching.drift import REVISED
from verifier.model.units import NUMBER
from verifier.notation.statistics import Statistic, statistic_of
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.claim import Claim
    from verifier.model.fact import Fact
    from verifier.model.quantity import Quantity
    from verifier.model.units import Unit
    from verifier.model.vocabulary import Hit

# The whole world's tables of money are in this, where they name no currency.
_WORLD_MONEY = "$"


@dataclass(frozen=True, slots=True)
class Restated:
    """A fact in the unit of a claim's figure, and what of that nobody says, in words."""

    fact: Fact
    doubt: str = ""


def restated(claim: Claim, fact: Fact, named: Hit, name: str) -> Restated | None:
    """Return a fact as the claim's figure can be held against it; None where units differ.

    ``name`` are the words by which the text names the measure.
    """
    told = claim.mention.quantity if claim.mention else None
    stated = fact.quantity
    if told is None or stated is None or told.unit.comparable(stated.unit):
        return Restated(fact)
    statistic = statistic_of(name) or statistic_of(named.alias.text)
    if statistic is None or not fact.series:
        return None
    if told.unit == NUMBER:
        said = _kind(stated.unit) in _kinds_said(name) or statistic.percent
        doubt = "" if said else f"the sentence gives no unit, and the source {stated.unit.symbol}"
        return Restated(_in_unit(fact, stated, told.unit), doubt)
    if stated.unit == NUMBER and fact.unstated and _kind(told.unit) in _kinds(statistic):
        world = not told.unit.dimension.startswith("money") or told.unit.symbol == _WORLD_MONEY
        doubt = "" if world else "the source gives no currency"
        return Restated(_in_unit(fact, stated, told.unit), doubt)
    return None


def _in_unit(fact: Fact, stated: Quantity, unit: Unit) -> Fact:
    return replace(fact, quantity=replace(stated, unit=unit))


def _kind(unit: Unit) -> str:
    return unit.dimension.split(" ", maxsplit=1)[0]


def _kinds(statistic: Statistic) -> frozenset[str]:
    if statistic.share_of:
        return frozenset({"ratio"})
    found = (statistics.MEASURED_IN.get(term, "") for term in statistic.terms)
    kinds = frozenset(found) - {""}
    return frozenset({"ratio"}) if "ratio" in kinds else kinds


def _kinds_said(name: str) -> frozenset[str]:
    """Return the kinds of unit that the brackets of a name speak of."""
    lowers = set(tokenize(name).lowers)
    return frozenset(kind for kind, signs in statistics.UNIT_SIGNS.items() if lowers & set(signs))


def left_open(statistic: Statistic | None, source: Statistic | None, off: Decimal) -> Iterator[str]:
    """Yield what a text's name of a statistic leaves open that makes another figure of it.

    ``off`` is the claim's figure as a multiple of the fact.
    """
    if statistic is None or abs(off - 1) <= REVISED:
        return  # one reading holds
    dimension, values = statistic.open_in
    if dimension and not _BEYOND_PRICES[0] > off and not off > _BEYOND_PRICES[1]:
        other = [value for value in values if source is None or value != source.value(dimension)]
        yield f"it may be {' or '.join(other)}, and the text does not say which"
    if "consumer price index" in statistic.terms:
        same = source is not None and statistic.base and statistic.base == source.base
        if not same:
            yield "an index is another number in another base year"


# At purchasing power parity an income is from half of the nominal one (Bermuda, Switzerland) up to
# five times as much (the poorest). Source: World Bank, price level ratio of PPP conversion factor
# to market exchange rate, PA.NUS.PPPC.RF: 0.2 to 1.6 in 2011 to 2021.
_BEYOND_PRICES = (Decimal("0.5"), Decimal(5))
