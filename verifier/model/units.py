"""Units and their dimensions, converted exactly; ``unit_table`` holds their factors."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from verifier.model.currencies import CURRENCIES, PARTS
from verifier.model.unit_table import PLAIN, PREFIXABLE, PREFIXES, SHIFTED, SQUARED


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of one dimension: ``base = value * factor + offset``, exact fractions."""

    symbol: str
    dimension: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)

    def comparable(self, other: Unit) -> bool:
        """Tell whether values in the two units can be compared at all."""
        return self.dimension == other.dimension


class UnitMismatchError(ValueError):
    """Raised when values of two dimensions are asked to be compared."""


def conversion(source: Unit, target: Unit) -> tuple[Fraction, Fraction]:
    """Return (factor, offset) with ``target value = source value * factor + offset``.

    >>> conversion(unit("km"), unit("m"))
    (Fraction(1000, 1), Fraction(0, 1))

    Raises:
        UnitMismatchError: the dimensions differ.
    """
    if not source.comparable(target):
        message = (
            f"{source.symbol} ({source.dimension}) is not {target.symbol} ({target.dimension})"
        )
        raise UnitMismatchError(message)
    return source.factor / target.factor, (source.offset - target.offset) / target.factor


NUMBER = Unit("", "count")
PERCENT = Unit("%", "ratio", Fraction(1, 100))
POINT = Unit("pp", "points", Fraction(1, 100))


def _build() -> tuple[Unit, ...]:
    units = [NUMBER]
    for dimension, factors in PLAIN.items():
        units += [Unit(symbol, dimension, Fraction(each)) for symbol, each in factors.items()]
    for base, (dimension, factor, prefixes) in PREFIXABLE.items():
        units.append(Unit(base, dimension, Fraction(factor)))
        for prefix in prefixes:
            units.append(Unit(prefix + base, dimension, PREFIXES[prefix] * Fraction(factor)))
    lengths = {each.symbol: each.factor for each in units if each.dimension == "length"}
    for symbol in SQUARED:
        units.append(Unit(f"{symbol}2", "area", lengths[symbol] ** 2))
        units.append(Unit(f"{symbol}3", "volume", lengths[symbol] ** 3))
    for symbol, (dimension, factor, offset) in SHIFTED.items():
        units.append(Unit(symbol, dimension, Fraction(factor), Fraction(offset)))
    return tuple(units)


UNITS: tuple[Unit, ...] = _build()

# A person and an aircraft are both counts; which noun is counted is the matcher's question.
COUNTED = frozenset(
    {"", "person", "people", "aircraft", "state", "item", "number", "count", "persons"}
)

_BY_SYMBOL = {unit.symbol: unit for unit in UNITS}


@lru_cache(maxsize=4096)
def unit(symbol: str) -> Unit:
    """Return the unit of a symbol; an unknown one is a dimension of its own.

    Nothing is comparable with an unknown unit but itself, so a mistyped unit can only abstain.

    >>> unit("person").dimension, unit("$").dimension, unit("widgets/h").dimension
    ('count', 'money $', 'widgets/h')
    """
    if symbol in COUNTED:
        return NUMBER
    if symbol in _BY_SYMBOL:
        return _BY_SYMBOL[symbol]
    if symbol in CURRENCIES:
        return Unit(symbol, f"money {symbol}")
    if symbol in PARTS:
        currency, part = PARTS[symbol]
        return Unit(symbol, f"money {currency}", part)
    return Unit(symbol, symbol)
