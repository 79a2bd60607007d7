"""Every factor against the definitions, written out a second time and in another way."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verifier.model.currencies import CURRENCIES, PARTS
from verifier.model.units import COUNTED, UNITS, Unit, conversion, define, unit

INCH = Fraction("0.0254")  # international yard and pound agreement, 1959
FOOT = 12 * INCH
YARD = 3 * FOOT
MILE = 1760 * YARD
NAUTICAL_MILE = Fraction(1852)  # 1929
POUND = Fraction("0.45359237")
GALLON = 231 * INCH**3  # the US gallon, by the cubic inch
HOUR = Fraction(3600)
GRAVITY = Fraction("9.80665")  # the standard acceleration, CGPM 1901
LIGHT_YEAR = Fraction(299792458) * Fraction("365.25") * 86400  # the Julian year
DAY = 24 * HOUR

# symbol: (dimension, factor to the base unit of SI, or to the plain number)
DEFINED = {
    "": ("count", Fraction(1)),
    "%": ("ratio", Fraction("0.01")),
    "‰": ("ratio", Fraction("0.001")),
    "ratio": ("ratio", Fraction(1)),
    "pp": ("points", Fraction("0.01")),
    "bp": ("points", Fraction("0.0001")),
    "mt": ("mass in mt", Fraction(1)),
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
    "m/s2": ("acceleration", Fraction(1)),
    "ft/s2": ("acceleration", FOOT),
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
    "ppm": ("ratio", Fraction(1, 10**6)),
    "ppb": ("ratio", Fraction(1, 10**9)),
    "furlong": ("length", 220 * YARD),
    "fathom": ("length", 6 * FOOT),
    "au": ("length", Fraction(149597870700)),  # IAU 2012
    "ly": ("length", LIGHT_YEAR),
    "gr": ("mass", POUND / 7000),
    "st": ("mass", 14 * POUND),
    "short ton": ("mass", 2000 * POUND),
    "long ton": ("mass", 2240 * POUND),
    "ct": ("mass", Fraction("0.0002")),
    "troy oz": ("mass", 480 * POUND / 7000),
    "ton": ("mass in tons", Fraction(1)),
    "dr": ("mass", POUND / 256),
    "bu": ("volume", Fraction("2150.42") * INCH**3),
    "peck": ("volume", Fraction("2150.42") * INCH**3 / 4),
    "gill": ("volume", GALLON / 32),
    "ft lb": ("energy", FOOT * POUND * GRAVITY),
    "sqyd": ("area", YARD**2),
    "sqin": ("area", INCH**2),
    "qt": ("volume", GALLON / 4),
    "pt": ("volume", GALLON / 8),
    "cup": ("volume", GALLON / 16),
    "floz": ("volume", GALLON / 128),
    "tbsp": ("volume", GALLON / 256),
    "tsp": ("volume", GALLON / 768),
    "cuft": ("volume", FOOT**3),
    "cuin": ("volume", INCH**3),
    "cuyd": ("volume", YARD**3),
    "cumi": ("volume", MILE**3),
    "acre ft": ("volume", 4840 * YARD**2 * FOOT),
    "km/s": ("speed", Fraction(1000)),
    "fps": ("speed", FOOT),
    "mi/s": ("speed", MILE),
    "km/min": ("speed", Fraction(1000, 60)),
    "hp": ("power", 550 * FOOT * POUND * GRAVITY),
    "PS": ("power", 75 * GRAVITY),
    "BTU": ("energy", Fraction("4.1868") * 1000 * POUND * Fraction(5, 9)),
    "cal": ("calories", Fraction(1)),
    "kcal": ("kilocalories", Fraction(1)),
    "atm": ("pressure", Fraction(101325)),
    "mmHg": ("pressure", Fraction("13.5951") * GRAVITY),
    "psi": ("pressure", POUND * GRAVITY / INCH**2),
    "KiB": ("data size", Fraction(8 * 2**10)),
    "MiB": ("data size", Fraction(8 * 2**20)),
    "GiB": ("data size", Fraction(8 * 2**30)),
    "TiB": ("data size", Fraction(8 * 2**40)),
    "deg": ("angle", Fraction(1)),
    "°": ("degrees", Fraction(1)),
    "ksi": ("pressure", 1000 * POUND * GRAVITY / INCH**2),
    "N m": ("torque", Fraction(1)),
    "lb ft": ("torque", POUND * GRAVITY * FOOT),
    "rpm": ("rotation", Fraction(1)),
    "px": ("image size", Fraction(1)),
    "MP": ("image size", Fraction(1000000)),
    "ppi": ("pixel density", Fraction(1)),
    "mpg": ("fuel economy", Fraction(1)),
    "dB": ("sound level", Fraction(1)),
    "pH": ("magnitude", Fraction(1)),
    "dm": ("length", Fraction("0.1")),
    "Wh": ("energy", HOUR),
    "eV": ("electronvolts", Fraction(1)),
    "Hz": ("frequency", Fraction(1)),
    "V": ("voltage", Fraction(1)),
    "A": ("current", Fraction(1)),
    "Ah": ("charge", HOUR),
    "Ω": ("resistance", Fraction(1)),
    "Pa": ("pressure", Fraction(1)),
    "bar": ("pressure", Fraction(10**5)),
    "N": ("force", Fraction(1)),
    "B": ("data size", Fraction(8)),
    "bit": ("data size", Fraction(1)),
    "bps": ("data rate", Fraction(1)),
    "Sv": ("dose equivalent", Fraction(1)),
    "Gy": ("absorbed dose", Fraction(1)),
    "Bq": ("activity", Fraction(1)),
    "mol": ("amount of substance", Fraction(1)),
    "lm": ("luminous flux", Fraction(1)),
    "lx": ("illuminance", Fraction(1)),
    "mm2": ("area", Fraction(1, 10**6)),
    "cm2": ("area", Fraction(1, 10**4)),
    "dm2": ("area", Fraction(1, 10**2)),
    "mm3": ("volume", Fraction(1, 10**9)),
    "cm3": ("volume", Fraction(1, 10**6)),
    "dm3": ("volume", Fraction(1, 10**3)),
    "km3": ("volume", Fraction(10**9)),
    "K": ("temperature", Fraction(1)),
    "°C": ("temperature", Fraction(1)),
    "°F": ("temperature", Fraction(5, 9)),
}


# The brochure's prefixes, by the power of ten.
POWERS = {
    "a": -18, "f": -15, "p": -12, "n": -9, "µ": -6, "m": -3, "c": -2, "d": -1, "h": 2, "k": 3,
    "M": 6, "G": 9, "T": 12, "P": 15, "E": 18, "Z": 21, "Y": 24,
}  # fmt: skip


def defined(symbol: str) -> tuple[str, Fraction] | None:
    """Return what is written out above, or follows from it by a prefix."""
    if symbol in DEFINED or symbol[1:] not in DEFINED or symbol[0] not in POWERS:
        return DEFINED.get(symbol)
    dimension, base = DEFINED[symbol[1:]]
    return dimension, base * Fraction(10) ** POWERS[symbol[0]]


def test_every_definition_is_of_a_unit() -> None:
    assert set(DEFINED) <= {each.symbol for each in UNITS}


# A unit added later has no second definition here; it is one row all the same.
@pytest.mark.parametrize(
    "measured",
    [each for each in UNITS if defined(each.symbol)],
    ids=lambda measured: measured.symbol or "number",
)
def test_every_factor_is_the_defined_one(measured: Unit) -> None:
    assert (measured.dimension, measured.factor) == defined(measured.symbol)


def test_a_unit_is_defined_by_a_known_one() -> None:
    assert define("smoot = 67 inch") == define("smoot=67 inch") == "smoot"
    assert conversion(unit("smoot"), unit("m")) == (67 * INCH, Fraction(0))


@pytest.mark.parametrize(
    "definition",
    [
        "smoo = 3 glorps",
        "smoo",
        "= 3 km",
        "smoo = km",
        "smoo = -3 km",
        "smoo = 2 °C",
        "smoo = three km",
        "km = 999 m",
        "$ = 3 km",
        "person = 3 km",
    ],
)
def test_a_faulty_definition_is_refused(definition: str) -> None:
    with pytest.raises(ValueError, match=r"smoo|km|person|\$"):
        define(definition)
    assert unit("smoo").dimension == "smoo"
    assert unit("km").factor == 1000


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
    alike = {unit(other) for other in CURRENCIES if unit(symbol).comparable(unit(other))}
    assert alike == {unit(symbol)}
    assert not any(unit(symbol).comparable(other) for other in UNITS)


@pytest.mark.parametrize(("code", "sign"), [("USD", "$"), ("EUR", "€"), ("GBP", "£")])
def test_the_code_of_a_currency_means_its_sign(code: str, sign: str) -> None:
    assert unit(code) == unit(sign)
    assert unit(code) != unit("AUD")


def test_an_unknown_unit_is_comparable_with_itself_alone() -> None:
    unknown = unit("widgets/h")
    assert unknown.comparable(unit("widgets/h"))
    assert not any(unknown.comparable(other) for other in UNITS)


@pytest.mark.parametrize("symbol", sorted(PARTS))
def test_a_part_of_a_currency_is_comparable_with_it_alone(symbol: str) -> None:
    alike = {unit(other).symbol for other in CURRENCIES if unit(symbol).comparable(unit(other))}
    assert alike <= {PARTS[symbol][0]}
    assert not any(unit(symbol).comparable(other) for other in UNITS)


def test_pence_are_hundredths_of_a_pound_and_cents_of_no_stated_country_of_nothing() -> None:
    assert conversion(unit("pence"), unit("£")) == (Fraction(1, 100), Fraction(0))
    assert not unit("cent").comparable(unit("$"))
