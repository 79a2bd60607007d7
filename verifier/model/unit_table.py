"""Every unit by symbol, with its dimension and its exact factor to the dimension's base.

Only what a definition makes exact stands here. Sources: SI brochure (BIPM, 9th edition, 2019) for
prefixes and derived units; the international yard and pound agreement of 1959; NIST Special
Publication 811, appendix B, and NIST Handbook 44, appendix C, for US customary measures; IEC
80000-13 for binary multiples; CGPM 1901 for the standard acceleration in horsepower. Months and
years are calendar matters, see ``period``. A "ton" of no stated kind, a "calorie", a bare
"degree" and "mt" (tonnes to some, million tonnes to others) are several things, so each is a
dimension of its own: nothing converts them.
"""

from __future__ import annotations

from fractions import Fraction

PREFIXES: dict[str, Fraction] = {
    "a": Fraction(1, 10**18), "f": Fraction(1, 10**15), "p": Fraction(1, 10**12),
    "n": Fraction(1, 10**9), "µ": Fraction(1, 10**6), "m": Fraction(1, 1000),
    "c": Fraction(1, 100), "d": Fraction(1, 10), "h": Fraction(100), "k": Fraction(1000),
    "M": Fraction(10**6), "G": Fraction(10**9), "T": Fraction(10**12), "P": Fraction(10**15),
    "E": Fraction(10**18), "Z": Fraction(10**21), "Y": Fraction(10**24),
}  # fmt: skip

# symbol: (dimension, factor, the prefixes it is used with)
PREFIXABLE: dict[str, tuple[str, str, str]] = {
    "m": ("length", "1", "afpnµmcdhk"),
    "g": ("mass", "1/1000", "pnµmk"),
    "t": ("mass", "1000", "kMG"),
    "l": ("volume", "1/1000", "nµmcdhkMG"),
    "W": ("power", "1", "nµmkMGTP"),
    "J": ("energy", "1", "mkMGTPE"),
    "Wh": ("energy", "3600", "kMGTP"),
    "eV": ("electronvolts", "1", "mkMGT"),
    "Hz": ("frequency", "1", "mkMGT"),
    "V": ("voltage", "1", "µmkM"),
    "A": ("current", "1", "nµmk"),
    "Ah": ("charge", "3600", "m"),
    "Ω": ("resistance", "1", "mkM"),
    "Pa": ("pressure", "1", "hkMG"),
    "bar": ("pressure", "100000", "m"),
    "N": ("force", "1", "mkM"),
    "B": ("data size", "8", "kMGTPEZY"),
    "bit": ("data size", "1", "kMGTP"),
    "bps": ("data rate", "1", "kMGT"),
    "Sv": ("dose equivalent", "1", "nµm"),
    "Gy": ("absorbed dose", "1", "µm"),
    "Bq": ("activity", "1", "kMGTP"),
    "mol": ("amount of substance", "1", "pnµmk"),
    "lm": ("luminous flux", "1", ""),
    "lx": ("illuminance", "1", ""),
}

# By dimension, each symbol with its factor.
PLAIN: dict[str, dict[str, str]] = {
    "ratio": {"%": "1/100", "‰": "1/1000", "ratio": "1", "ppm": "1/1000000", "ppb": "1/1000000000"},
    "points": {"pp": "1/100", "bp": "1/10000"},
    "length": {
        "inch": "254/10000", "ft": "3048/10000", "yd": "9144/10000", "mi": "1609344/1000",
        "nmi": "1852", "furlong": "201168/1000", "fathom": "18288/10000", "au": "149597870700",
        "ly": "9460730472580800",
    },
    "mass": {
        "gr": "6479891/100000000000", "oz": "28349523125/1000000000000", "lb": "45359237/100000000",
        "st": "635029318/100000000", "short ton": "90718474/100000",
        "long ton": "10160469088/10000000", "ct": "1/5000",
        "dr": "28349523125/16000000000000", "troy oz": "311034768/10000000000",
    },
    "mass in tons": {"ton": "1"},
    "mass in mt": {"mt": "1"},
    "area": {
        "ha": "10000", "acre": "40468564224/10000000", "sqft": "9290304/100000000",
        "sqmi": "2589988110336/1000000", "sqyd": "83612736/100000000", "sqin": "64516/100000000",
    },
    "volume": {
        "bbl": "158987294928/1000000000000", "gal": "3785411784/1000000000000",
        "qt": "946352946/1000000000000", "pt": "473176473/1000000000000",
        "cup": "2365882365/10000000000000", "floz": "295735295625/10000000000000000",
        "tbsp": "1478676478125/100000000000000000", "tsp": "492892159375/100000000000000000",
        "cuft": "28316846592/1000000000000", "cuin": "16387064/1000000000000",
        "cuyd": "764554857984/1000000000000", "cumi": "4168181825440579584/1000000000",
        "acre ft": "123348183754752/100000000000",
        "bu": "3523907016688/100000000000000", "peck": "880976754172/100000000000000",
        "gill": "118294118250/1000000000000000",
    },
    "speed": {
        "kmh": "5/18", "mph": "44704/100000", "mps": "1", "kn": "1852/3600", "km/s": "1000",
        "fps": "3048/10000", "mi/s": "1609344/1000", "km/min": "1000/60",
    },
    "acceleration": {"m/s2": "1", "ft/s2": "3048/10000"},
    "fuel economy": {"mpg": "1"},
    "power": {"hp": "74569987158227022/100000000000000", "PS": "73549875/100000"},
    "energy": {"BTU": "105505585262/100000000", "ft lb": "13558179483314004/10000000000000000"},
    "calories": {"cal": "1"},
    "kilocalories": {"kcal": "1"},
    "pressure": {
        "atm": "101325", "mmHg": "133322387415/1000000000",
        "psi": "444822161526050000/64516000000000", "ksi": "444822161526050000/64516000000",
    },
    "torque": {"N m": "1", "lb ft": "13558179483314004/10000000000000000"},
    "rotation": {"rpm": "1"},
    "image size": {"px": "1", "MP": "1000000"},
    "pixel density": {"ppi": "1"},
    "data size": {
        "KiB": "8192", "MiB": "8388608", "GiB": "8589934592", "TiB": "8796093022208",
    },
    "time": {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800"},
    "rate": {"1/day": "1", "1/week": "1/7"},
    "angle": {"deg": "1"},
    "degrees": {"°": "1"},
    "temperature": {"K": "1"},
    "sound level": {"dB": "1"},
    "magnitude": {"pH": "1"},
}  # fmt: skip

# Lengths whose square and cube are written with a digit: "cm2", "km3".
SQUARED = ("mm", "cm", "dm", "m", "km")

# Units that do not begin at zero: (dimension, factor, offset).
SHIFTED: dict[str, tuple[str, str, str]] = {
    "°C": ("temperature", "1", "27315/100"),
    "°F": ("temperature", "5/9", "45967/180"),
}
