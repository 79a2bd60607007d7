"""Every factor against the definitions, written out a second time and in another way."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verifier.model.units import COUNTED, CURRENCIES, UNITS, Unit, conversion, unit

INCH = Fraction("0.0254")  # international yard and pound agreement, 1959
FOOT = 12 * INCH
YARD = 3 * FOOT
MILE = 1760 * YARD
NAUTICAL_MILE = Fraction(1852)  # 1929
POUND = Fraction("0.45359237")
GALLON = 231 * INCH**3  # the US gallon, by the cubic inch
HOUR = Fraction(3600)
DAY = 24 * HOUR

# symbol: (dimension, factor to the base unit of SI, or to the plain number)
DEFINED = {
    "": ("count", Fraction(1)),
    "%": ("ratio", Fraction("0.01")),
    "‰": ("ratio", Fraction("0.001")),
    "ratio": ("ratio", Fraction(1)),
    "pp": ("points", Fraction("0.01")),
    "bp": ("points", Fraction("0.0001")),
    "mm": ("length", Fraction("0.001")),
    "cm": ("length", Fraction("0.01")),
    "m": ("length", Fraction(1)),
    "km": ("length", Fraction(1000)),
    "inch": ("length", INCH),
    "ft": ("length", FOOT),
    "yd": ("length", YARD),
    "mi": ("length", MILE),
    "nmi": ("length", NAUTICAL_MILE),
    "mg": ("mass", Fraction("0.000001")),
    "g": ("mass", Fraction("0.001")),
    "kg": ("mass", Fraction(1)),
    "t": ("mass", Fraction(1000)),
    "oz": ("mass", POUND / 16),
    "lb": ("mass", POUND),
    "m2": ("area", Fraction(1)),
    "km2": ("area", Fraction(10**6)),
    "ha": ("area", Fraction(10**4)),
    "acre": ("area", 4840 * YARD**2),
    "sqft": ("area", FOOT**2),
    "sqmi": ("area", MILE**2),
    "ml": ("volume", Fraction("0.000001")),
    "l": ("volume", Fraction("0.001")),
    "m3": ("volume", Fraction(1)),
    "bbl": ("volume", 42 * GALLON),
    "gal": ("volume", GALLON),
    "kmh": ("speed", 1000 / HOUR),
    "mph": ("speed", MILE / HOUR),
    "mps": ("speed", Fraction(1)),
    "kn": ("speed", NAUTICAL_MILE / HOUR),
    "J": ("energy", Fraction(1)),
    "kWh": ("energy", 10**3 * HOUR),
    "MWh": ("energy", 10**6 * HOUR),
    "GWh": ("energy", 10**9 * HOUR),
    "TWh": ("energy", 10**12 * HOUR),
    "W": ("power", Fraction(1)),
    "kW": ("power", Fraction(10**3)),
    "MW": ("power", Fraction(10**6)),
    "GW": ("power", Fraction(10**9)),
    "second": ("time", Fraction(1)),
    "minute": ("time", Fraction(60)),
    "hour": ("time", HOUR),
    "day": ("time", DAY),
    "week": ("time", 7 * DAY),
    "1/day": ("rate", Fraction(1)),
    "1/week": ("rate", Fraction(1, 7)),
    "K": ("temperature", Fraction(1)),
    "°C": ("temperature", Fraction(1)),
    "°F": ("temperature", Fraction(5, 9)),
}


@pytest.mark.parametrize("measured", UNITS, ids=lambda measured: measured.symbol or "number")
def test_every_factor_is_the_defined_one(measured: Unit) -> None:
    assert measured.symbol in DEFINED, "a unit without a definition of its own here"
    assert (measured.dimension, measured.factor) == DEFINED[measured.symbol]


def test_no_symbol_stands_for_two_units() -> None:
    assert len({measured.symbol for measured in UNITS}) == len(UNITS)


POINTS = [
    ("°C", 0, "K", "273.15"),
    ("°C", 100, "°F", "212"),
    ("°F", -40, "°C", "-40"),
    ("°F", 32, "°C", "0"),
]


@pytest.mark.parametrize(("source", "value", "target", "expected"), POINTS)
def test_the_fixed_points_of_the_thermometers_agree(
    source: str, value: int, target: str, expected: str
) -> None:
    factor, offset = conversion(unit(source), unit(target))
    assert value * factor + offset == Fraction(expected)


@pytest.mark.parametrize("one", UNITS, ids=lambda measured: measured.symbol or "number")
def test_conversion_back_undoes_conversion(one: Unit) -> None:
    for other in UNITS:
        if not one.comparable(other):
            continue
        factor, offset = conversion(one, other)
        back, shift = conversion(other, one)
        assert back * factor == 1
        assert back * offset + shift == 0


@pytest.mark.parametrize("symbol", sorted(COUNTED))
def test_what_is_counted_is_a_plain_number(symbol: str) -> None:
    assert unit(symbol).dimension == "count"


@pytest.mark.parametrize("symbol", sorted(CURRENCIES))
def test_a_currency_is_comparable_with_itself_alone(symbol: str) -> None:
    alike = [other for other in CURRENCIES if unit(symbol).comparable(unit(other))]
    assert alike == [symbol]
    assert not any(unit(symbol).comparable(other) for other in UNITS)


def test_an_unknown_unit_is_comparable_with_itself_alone() -> None:
    unknown = unit("widgets/h")
    assert unknown.comparable(unit("widgets/h"))
    assert not any(unknown.comparable(other) for other in UNITS)
