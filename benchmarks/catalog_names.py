"""A made-up world for benchmarks/catalog.py: names as real tables have them, drawn from a seed.

Countries are real; regions, towns and companies are put together from syllables, and measures from
what is measured, of whom and in which unit, as the statistical offices name them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language import english

if TYPE_CHECKING:
    import random

_FIRST = (
    "al", "ar", "ba", "bel", "bo", "bran", "cal", "cor", "da", "del", "dor", "el", "fal", "gar",
    "gor", "hal", "har", "il", "jor", "ka", "kel", "kor", "la", "lan", "lor", "ma", "mar",
    "mel", "mor", "na", "nor", "o", "or", "pa", "pel", "por", "ra", "ros", "sa", "sel", "sor",
    "ta", "tel", "tor", "ul", "va", "vel", "vor", "wa", "wes", "yar", "za",
)
_MIDDLE = (
    "a", "be", "ca", "de", "di", "fo", "ga", "ka", "li", "lo", "ma", "me", "mi", "na", "ne",
    "ni", "no", "pa", "ra", "re", "ri", "ro", "sa", "se", "si", "ta", "te", "ti", "va", "vi",
)
_LAST = (
    "bad", "berg", "burg", "by", "dal", "dam", "don", "field", "ford", "grad", "ham", "heim",
    "ia", "ina", "istan", "ka", "land", "lia", "lov", "mark", "mouth", "na", "nia", "nik",
    "ora", "ow", "port", "ra", "ria", "rova", "sk", "stad", "stan", "ta", "ton", "tov", "va",
    "ville", "vo", "wick", "worth", "zan",
)
_SIDES = (
    "Northern", "Southern", "Eastern", "Western", "Central", "Upper", "Lower", "Greater", "New",
    "Old",
)
_AREAS = (
    "Province", "Region", "District", "County", "State", "Department", "Governorate",
    "Municipality", "Islands",
)
_TRADES = (
    "Steel", "Foods", "Pharmaceuticals", "Airlines", "Motors", "Energy", "Textiles", "Cement",
    "Telecom", "Shipping", "Insurance", "Chemicals", "Mining", "Electronics", "Logistics",
    "Media", "Breweries", "Railways", "Software", "Agriculture", "Oil", "Gas",
)
_LEGAL = (
    "Ltd", "Inc", "Group", "Holdings", "Corporation", "Company", "PLC", "Industries",
    "Partners", "International",
)
_BODIES = (
    "Bank of {}", "{} Development Bank", "University of {}", "{} Port Authority",
    "{} Water Board", "{} Teachers' Union", "{} General Hospital", "Church of {}",
    "{} Football Club", "{} Chamber of Commerce",
)

_STOCKS = (
    "population", "labour force", "households", "registered vehicles", "hospital beds",
    "physicians", "nurses", "pupils enrolled", "university students", "teachers", "dwellings",
    "internet users", "mobile subscriptions", "armed forces personnel", "refugees",
    "international migrants", "prisoners", "employed persons", "unemployed persons",
    "job vacancies", "farms", "cattle", "enterprises", "patent applications", "road deaths",
    "live births", "deaths", "marriages", "divorces", "tourist arrivals", "police officers",
    "judges",
)
_FLOWS = (
    "gross domestic product", "gross national income", "exports of goods and services",
    "imports of goods and services", "household final consumption", "government expenditure",
    "tax revenue", "foreign direct investment", "remittances received", "external debt",
    "current account balance", "manufacturing output", "agricultural production",
    "electricity generation", "crude oil production", "coal consumption",
    "carbon dioxide emissions", "methane emissions", "fresh water withdrawal", "rail freight",
    "air passengers", "container traffic", "retail sales", "construction permits",
    "military spending", "research and development spending", "health expenditure",
    "education expenditure",
)
_RATES = (
    "unemployment rate", "inflation", "literacy rate", "poverty headcount ratio",
    "infant mortality rate", "fertility rate", "labour force participation rate",
    "school enrolment ratio", "vaccination coverage", "voter turnout", "interest rate",
    "savings rate", "homicide rate", "suicide rate", "crude birth rate", "crude death rate",
    "life expectancy at birth", "urbanisation", "homeownership rate", "vacancy rate",
)
_OF_WHOM = (
    "", "male", "female", "youth", "rural", "urban", "aged 65 and over", "aged 15 to 64",
    "foreign-born", "under five", "with tertiary education", "with disabilities",
)
_IN_WHAT = (
    "total", "per capita", "% of GDP", "constant prices", "current US$", "annual growth",
    "seasonally adjusted", "per 1000 people", "% of total", "index 2015 = 100",
    "thousand tonnes", "% of gross national income",
)

_SHORT = {
    "Province": "Prov.", "Region": "Reg.", "District": "Dist.", "County": "Co.",
    "Department": "Dept", "Governorate": "Gov.", "Municipality": "Mun.", "Corporation": "Corp",
    "Company": "Co.", "International": "Intl", "Development": "Dev", "University": "Univ.",
    "Pharmaceuticals": "Pharma", "government": "govt", "population": "pop.", "Hospital": "Hosp.",
    "Association": "Assn",
}
_COMMON = {
    word
    for names in (_SIDES, _AREAS, _TRADES, _LEGAL, _BODIES, _STOCKS, _FLOWS, _RATES, _OF_WHOM)
    for name in (*names, *_IN_WHAT)
    for word in name.translate(str.maketrans("(),{}", "     ")).split()
}


@dataclass(frozen=True)
class World:
    """Subjects and measures, each once."""

    subjects: tuple[str, ...]
    measures: tuple[str, ...]


def world(chance: random.Random, subjects: int, measures: int) -> World:
    """Return a world of so many subjects and measures."""
    countries = [names[0] for names, _ in english().places.values()]
    drawn = dict.fromkeys(chance.sample(countries, min(len(countries), subjects // 4)))
    # A place lends its name to its province, its bank and its football club.
    places = [_place(chance) for _ in range(subjects // 3)]
    while len(drawn) < subjects:
        drawn[_subject(chance, places)] = None
    return World(tuple(drawn), tuple(_measures(chance, measures)))


def _place(chance: random.Random) -> str:
    middle = "".join(chance.choices(_MIDDLE, k=chance.choice((0, 1, 1, 2))))
    return (chance.choice(_FIRST) + middle + chance.choice(_LAST)).capitalize()


def _subject(chance: random.Random, places: list[str]) -> str:
    name = chance.choice(places)
    match chance.randrange(6):
        case 0:
            return f"{chance.choice(_SIDES)} {name} {chance.choice(_AREAS)}"
        case 1:
            return f"{name} {chance.choice(_AREAS)}"
        case 2:
            return f"{name} {chance.choice(_TRADES)} {chance.choice(_LEGAL)}"
        case 3:
            return f"{name} & {chance.choice(places)} {chance.choice(_LEGAL)}"
        case 4:
            return chance.choice(_BODIES).format(name)
        case _:
            return name if chance.random() < 0.5 else f"{name} {chance.choice(places)}"


def _measures(chance: random.Random, wanted: int) -> list[str]:
    every = []
    for base in (*_STOCKS, *_FLOWS, *_RATES):
        of_whom = _OF_WHOM if base not in _FLOWS else ("",)
        for whom in of_whom:
            for what in _IN_WHAT if base not in _RATES else ("", "annual growth", "% of total"):
                start = f"{base}, {whom}" if whom else base
                every.append(f"{start} ({what})" if what else start)
    return chance.sample(every, min(wanted, len(every)))


def noisy(chance: random.Random, subject: str, measure: str) -> str:
    """Return words for a thing as a hurried reader types them, with one to three slips.

    Letters go wrong anywhere; words change places; words of the common vocabulary are shortened or
    left out. The proper name is typed, for without it nobody could tell whom the reader means.
    """
    names = _bare(subject)
    proper = [name for name in names if name not in _COMMON]
    words = [*_bare(measure), *names] if chance.random() < 0.5 else [*names, *_bare(measure)]
    kinds = chance.sample(("typo", "order", "short", "missing"), chance.choice((1, 1, 2, 2, 3)))
    common = [word for word in words if word not in proper]
    if "missing" in kinds and len(common) > 2:
        words.remove(chance.choice(common))
    if "short" in kinds:
        words = _shortened(chance, words, set(proper))
    if "typo" in kinds:
        words = _misspelt(chance, words)
    if "order" in kinds:
        chance.shuffle(words)
    return " ".join(words)


def _bare(name: str) -> list[str]:
    return name.translate(str.maketrans("(),", "   ")).split()


def _misspelt(chance: random.Random, words: list[str]) -> list[str]:
    long = [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    for at in chance.sample(long, min(chance.choice((1, 1, 2)), len(long))):
        word = words[at]
        where = chance.randrange(1, len(word) - 1)
        left, right = word[:where], word[where:]
        letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
        slips = (left + right[1:], left + letter + right, left + letter + right[1:])
        words[at] = chance.choice((*slips, left + right[1] + right[0] + right[2:]))
    return words


def _shortened(chance: random.Random, words: list[str], proper: set[str]) -> list[str]:
    long = [at for at, word in enumerate(words) if len(word) >= 7 and word not in proper]
    if long:
        at = chance.choice(long)
        word = words[at]
        consonants = word[0] + "".join(each for each in word[1:] if each not in "aeiou")
        cut = (f"{word[:4]}.", f"{word[:5]}.", consonants[:4])
        words[at] = _SHORT.get(word) or chance.choice(cut)
    return words
