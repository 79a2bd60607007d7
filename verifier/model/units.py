"""Units and their dimensions, converted exactly.

Factors are exact by definition: the international yard and pound agreement of 1959 and the SI
brochure (BIPM, 9th edition). Source: NIST Special Publication 811, appendix B.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


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


def _units(dimension: str, **factors: str) -> tuple[Unit, ...]:
    return tuple(Unit(symbol, dimension, Fraction(factor)) for symbol, factor in factors.items())


NUMBER = Unit("", "count")
PERCENT = Unit("%", "ratio", Fraction(1, 100))
POINT = Unit("pp", "points", Fraction(1, 100))

# Only what a definition makes exact; months and years are calendar matters, see period.
UNITS: tuple[Unit, ...] = (
    NUMBER,
    PERCENT,
    POINT,
    Unit("‰", "ratio", Fraction(1, 1000)),
    Unit("ratio", "ratio"),
    Unit("bp", "points", Fraction(1, 10000)),
    *_units("length", mm="1/1000", cm="1/100", m="1", km="1000"),
    *_units("length", inch="254/10000", ft="3048/10000", yd="9144/10000", mi="1609344/1000"),
    *_units("length", nmi="1852"),
    *_units("mass", mg="1/1000000", g="1/1000", kg="1", t="1000"),
    *_units("mass", oz="28349523125/1000000000000", lb="45359237/100000000"),
    *_units("area", m2="1", km2="1000000", ha="10000", acre="40468564224/10000000"),
    *_units("area", sqft="9290304/100000000", sqmi="2589988110336/1000000"),
    *_units("volume", ml="1/1000000", l="1/1000", m3="1", bbl="158987294928/1000000000000"),
    *_units("volume", gal="3785411784/1000000000000"),
    *_units("speed", kmh="5/18", mph="44704/100000", mps="1", kn="1852/3600"),
    *_units("energy", J="1", kWh="3600000", MWh="3600000000", GWh="3600000000000"),
    *_units("energy", TWh="3600000000000000"),
    *_units("power", W="1", kW="1000", MW="1000000", GW="1000000000"),
    *_units("time", second="1", minute="60", hour="3600", day="86400", week="604800"),
    *_units("rate", **{"1/day": "1", "1/week": "1/7"}),
    Unit("K", "temperature"),
    Unit("°C", "temperature", Fraction(1), Fraction(27315, 100)),
    Unit("°F", "temperature", Fraction(5, 9), Fraction(45967, 180)),
)

# A person and an aircraft are both counts; which noun is counted is the matcher's question.
COUNTED = frozenset(
    {"", "person", "people", "aircraft", "state", "item", "number", "count", "persons"}
)

_BY_SYMBOL = {unit.symbol: unit for unit in UNITS}


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
    return Unit(symbol, symbol)


CURRENCIES = frozenset(
    {"$", "€", "£", "¥", "₹", "USD", "EUR", "GBP", "JPY", "INR", "CNY", "CHF", "AUD", "CAD", "NZD",
     "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RUB", "TRY", "UAH", "BRL", "MXN", "ZAR", "KRW",
     "SGD", "HKD", "ILS", "SAR", "AED", "AFN", "PKR", "NGN", "KES", "EGP", "THB", "IDR", "MYR",
     "PHP", "VND", "ARS", "CLP", "COP"}
)  # fmt: skip
