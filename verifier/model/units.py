"""Units and their dimensions, converted exactly; ``unit_table`` holds their factors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from verifier.model.currencies import CURRENCIES, PARTS, SIGN_OF
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

_EXACT = re.compile(r"(?=.*[1-9])\d+(\.\d+|/0*[1-9]\d*)?")
_BY_SYMBOL = {unit.symbol: unit for unit in UNITS}


def define(definition: str) -> str:
    """Make a unit known by its definition, for the whole program, and return its symbol.

    The value is exact: digits, or a fraction such as "1/3". To say the same again changes nothing.

    >>> define("barleycorn = 1/3 inch"), conversion(unit("barleycorn"), unit("inch"))
    ('barleycorn', (Fraction(1, 3), Fraction(0, 1)))

    Raises:
        ValueError: it is no definition, what it is defined by is unknown or does not begin at
            zero, or the symbol has another meaning already.
    """
    symbol, _, meaning = (each.strip() for each in definition.partition("="))
    count, _, known = meaning.partition(" ")
    base = _BY_SYMBOL.get(known.strip() or "?")
    if not symbol or base is None or base.offset or not _EXACT.fullmatch(count):
        message = f"{definition!r}: write a unit as 'symbol = exact number known-symbol'"
        raise ValueError(message)
    if symbol in {*COUNTED, *CURRENCIES, *PARTS}:
        message = f"{definition!r}: money and counts are defined already"
        raise ValueError(message)
    made = Unit(symbol, base.dimension, Fraction(count) * base.factor)
    if _BY_SYMBOL.setdefault(symbol, made) != made:
        message = f"{definition!r}: {symbol!r} is {_BY_SYMBOL[symbol]} already"
        raise ValueError(message)
    unit.cache_clear()
    return symbol


def known_units() -> tuple[Unit, ...]:
    """Return every unit that has a definition: those of the table and those defined since."""
    return tuple(_BY_SYMBOL.values())


@lru_cache(maxsize=4096)
def unit(symbol: str) -> Unit:
    """Return the unit of a symbol; an unknown one is a dimension of its own.

    Nothing is comparable with an unknown unit but itself, so a mistyped unit can only abstain.

    >>> unit("person").dimension, unit("USD").dimension, unit("widgets/h").dimension
    ('count', 'money $', 'widgets/h')
    """
    if symbol in COUNTED:
        return NUMBER
    if symbol in _BY_SYMBOL:
        return _BY_SYMBOL[symbol]
    symbol = SIGN_OF.get(symbol, symbol)
    if symbol in CURRENCIES:
        return Unit(symbol, f"money {symbol}")
    if symbol in PARTS:
        currency, part = PARTS[symbol]
        return Unit(symbol, f"money {currency}", part)
    return Unit(symbol, symbol)
