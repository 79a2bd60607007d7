"""Which names of units the suites use mean the same, and how those of one dimension convert.

Kept apart from the program's own table of units, which the suites are to test.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Named:
    """A unit by its name: so many (``factor``) of its dimension's base unit."""

    dimension: str
    name: str
    factor: float = 1.0

    def base(self, ends: tuple[object, object]) -> tuple[object, object]:
        """Return a value's two ends in the dimension's base unit; open ends stay open."""
        low, high = (end if end is None else float(str(end)) * self.factor for end in ends)
        return low, high


# dimension: name: (so many base units, other names)
_MEASURES: dict[str, dict[str, tuple[float, str]]] = {
    "length": {
        "metre": (1, "meter m"), "kilometre": (1e3, "kilometer km"),
        "centimetre": (1e-2, "centimeter cm"), "millimetre": (1e-3, "millimeter mm"),
        "decimetre": (1e-1, "decimeter dm"), "micrometre": (1e-6, "micrometer µm μm micron"),
        "nanometre": (1e-9, "nanometer nm"), "picometre": (1e-12, "picometer pm"),
        "mile": (1609.344, "mi"), "foot": (0.3048, "feet ft"), "inch": (0.0254, "in inches"),
        "yard": (0.9144, "yd"), "nautical mile": (1852, "nmi"),
        "light year": (9.4607304725808e15, "light-year"),
        "astronomical unit": (149597870700.0, "au"),
    },
    "mass": {
        "gram": (1, "gramme g"), "kilogram": (1e3, "kg kilogramme"), "milligram": (1e-3, "mg"),
        "microgram": (1e-6, "µg"), "metric ton": (1e6, "tonne metric_tonne t"),
        "ton": (907184.74, "short_ton"), "pound": (453.59237, "pound-mass pound_mass lb lbs"),
        "ounce": (28.349523125, "oz"), "stone": (6350.29318, ""),
    },
    "volume": {
        "litre": (1, "liter l"), "millilitre": (1e-3, "milliliter ml cubic_centimetre"),
        "hectolitre": (100, "hectoliter"), "gallon": (3.785411784, "us_gallon"),
        "pint": (0.473176473, "us_pint"), "quart": (0.946352946, "us_quart"),
        "cup": (0.2365882365, ""), "tablespoon": (0.01478676478125, ""),
        "teaspoon": (0.00492892159375, ""), "cubic metre": (1000, "cubic_meter m3 m^3"),
        "barrel": (158.987294928, "oil_barrel"), "fluid ounce": (0.0295735295625, ""),
    },
    "area": {
        "square metre": (1, "square_meter m2 m^2 m²"),
        "square kilometre": (1e6, "square_kilometer km2"),
        "square mile": (2589988.110336, ""), "square foot": (0.09290304, "square_feet sq_ft"),
        "hectare": (1e4, "ha"), "acre": (4046.8564224, ""), "square inch": (6.4516e-4, ""),
    },
    "seconds": {
        "second": (1, "s sec second_of_time"), "minute": (60, "min minute_of_time"),
        "hour": (3600, "h hr"), "day": (86_400, "d"), "week": (604_800, "wk"),
        "millisecond": (1e-3, "ms"),
    },
    "months": {
        "month": (1, ""), "year": (12, "yr a year_of_age years_old year_old"),
        "decade": (120, ""), "century": (1200, ""),
    },
    "speed": {
        "kilometre per hour": (1 / 3.6, "kilometer_per_hour kph km/h kmh"),
        "mile per hour": (0.44704, "mph miles_per_hour"),
        "metre per second": (1, "meter_per_second m/s m.s^-1"),
    },
    "celsius": {"celsius": (1, "c degree_celsius degrees_celsius °c centigrade")},
    "fahrenheit": {"fahrenheit": (1, "f degree_fahrenheit degrees_fahrenheit °f")},
    "kelvin": {"kelvin": (1, "k")},
    "degree": {"degree": (1, "° degree_angle deg")},
    "percent": {"percent": (1, "percentage % per_cent pct"), "percentage point": (1, "")},
    "bytes": {
        "byte": (1, "b"), "kilobyte": (1e3, "kb"), "megabyte": (1e6, "mb"),
        "gigabyte": (1e9, "gb"), "terabyte": (1e12, "tb"), "petabyte": (1e15, "pb"),
    },
    "energy": {
        "kilowatt hour": (1, "kilowatt-hour kwh"), "megawatt hour": (1e3, "mwh"),
        "gigawatt hour": (1e6, "gigawatt-hour gwh"),
    },
    "power": {
        "watt": (1, "w"), "kilowatt": (1e3, "kw"), "megawatt": (1e6, "mw"),
        "gigawatt": (1e9, "gw"),
        "horsepower": (745.6998715822702, "hp bhp brake_horsepower"),
    },
}  # fmt: skip

# No currency converts into another.
_CURRENCIES: dict[str, str] = {
    "dollar": "usd us_dollar united_states_dollar us$ $ dollars bucks dollar_dollar",
    "cent": "cents ¢ us_cent penny pennies cent_euro",
    "pound sterling": "gbp british_pound £ pound british_pounds pounds_sterling",
    "euro": "eur €", "japanese yen": "jpy yen ¥",
    "chinese yuan": "cny yuan rmb renminbi 元 chinese_yuan_renminbi",
    "indian rupee": "inr rupee rs ₹", "swiss franc": "chf franc",
    "canadian dollar": "cad c$ c_$", "australian dollar": "aud a$",
    "hong kong dollar": "hkd hk$", "russian ruble": "rub ruble rouble russian_rouble",
    "south korean won": "krw won korean_won", "bitcoin": "btc", "mexican peso": "mxn peso",
    "brazilian real": "brl real reais", "swedish krona": "sek krona", "norwegian krone": "nok",
    "danish krone": "dkk", "saudi riyal": "sar riyal", "iranian rial": "irr rial",
    "israeli shekel": "ils shekel israeli_new_shekel new_israeli_shekel",
    "kuwaiti dinar": "kwd dinar", "lebanese pound": "lbp", "egyptian pound": "egp",
    "qatari riyal": "qar qatari_rial", "bulgarian lev": "bgn",
    "malaysian ringgit": "myr ringgit", "turkish lira": "try lira",
    "singapore dollar": "sgd s$", "new zealand dollar": "nzd nz$",
    "taiwan dollar": "twd new_taiwan_dollar nt$", "south african rand": "zar rand",
    "deutsche mark": "german_mark deutschmark dem mark", "mongolian tugrik": "mnt",
    "ukrainian hryvnia": "uah",
}  # fmt: skip

_SPACES = re.compile(r"[\s_]+")
_PLURAL = re.compile(r"s\b")
_PLURAL_IES = re.compile(r"ies\b")


def _names(name: str, others: str) -> list[str]:
    return [name, *(other.replace("_", " ") for other in others.split())]


_BY_NAME = {
    known: Named(dimension, name, factor)
    for dimension, units in _MEASURES.items()
    for name, (factor, others) in units.items()
    for known in _names(name, others)
}
# A name that two currencies share is the first one's.
_MONEY: dict[str, Named] = {}
for _name, _others in _CURRENCIES.items():
    for _known in _names(_name, _others):
        _MONEY.setdefault(_known, Named(f"currency {_name}", _name))


@cache
def known_unit(name: str | None, money: bool = False) -> Named | None:  # noqa: FBT001, FBT002
    """Return the unit of a name; one that nobody knows is itself, whatever its number.

    "Pound" is a currency where ``money`` is measured, else a mass.

    >>> known_unit("Kilometers").name, known_unit("heart transplants").name
    ('kilometre', 'heart transplant')
    """
    if name is None:
        return None
    words = _SPACES.sub(" ", str(name).strip().lower())
    singular = _PLURAL.sub("", words)
    for spelling in (words, words.rstrip("."), singular, _PLURAL_IES.sub("y", words)):
        tables = (_MONEY, _BY_NAME) if money else (_BY_NAME, _MONEY)
        for table in tables:
            if spelling in table:
                return table[spelling]
    return Named(f"of {singular}", singular)
