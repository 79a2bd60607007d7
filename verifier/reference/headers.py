"""What a header says is measured, and in which unit and scale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from verifier.language import english, tables
from verifier.model.currencies import CURRENCIES
from verifier.model.units import NUMBER, Unit, known_units, unit
from verifier.notation.statistics import statistic_of
from verifier.notation.tokens import tokenize

_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_SCALES = {word: Decimal(10) ** power for word, power in tables.SCALES.items()}
_MONEY_SCALES = {word: Decimal(10) ** power for word, power in tables.MONEY_SCALES.items()}
_BEFORE_UNITS = frozenset(tables.BEFORE_UNITS)
_NO_UNIT = frozenset(tables.ASIDES)
_PER = frozenset(tables.PER)
_SHARE = re.compile(r"%\s+(of\s+.+)")
# In tables "kt" are thousands of tonnes; prose means knots.
_TONNES = frozenset({"kt", "Mt", "Gt"})


@dataclass(frozen=True, slots=True)
class Header:
    """A measure's name with the unit and scale that its header states, None where silent.

    ``share_of`` is the whole of a share: "of GDP" for "Debt (% of GDP)".
    """

    name: str
    unit: Unit | None
    scale: Decimal
    share_of: str = ""


@lru_cache(maxsize=4096)
def read_header(header: str) -> Header:
    """Read "GDP (US$ millions)", "unemployment_rate_pct", "Population, thousands".

    >>> header = read_header("Unemployment rate (%)")
    >>> header.name, header.unit.symbol
    ('Unemployment rate', '%')
    """
    inside = " ".join(_BRACKETS.findall(header))
    name = _BRACKETS.sub(" ", header).replace("_", " ")
    statistic = statistic_of(header)
    if inside and statistic:
        name, inside = _priced(name, inside)
    measured, scale = read_unit_text(inside) if inside else (None, Decimal(1))
    if inside and measured is None and not set(inside.lower().split()) & _NO_UNIT:
        measured = unit(inside)  # not understood, so nothing is comparable with it
    words = name.replace(",", " ").split()
    # "Deaths per billion miles" is no number of miles: what follows "per" is no unit of it.
    divided = any(word.lower() in _PER for word in words)
    divided = divided or bool(statistic and statistic.per)  # "diesel price liter" is no litre
    while len(words) > 1 and not divided:
        tail_unit, tail_scale = read_unit_text(words[-1])
        if tail_unit is None and tail_scale == 1:
            break
        measured, scale = measured or tail_unit, scale * tail_scale
        words.pop()
    while len(words) > 1 and words[-1].lower() == "in":
        words.pop()
    return Header(" ".join(words), measured, scale, share_in(inside))


_CONSTANT = re.compile(r"\b(?:constant|real)(?:\s+(?:19|20)\d\d)?\b", re.IGNORECASE)
_PARITY = re.compile(r"\binternational(?=\s*(?:\$|dollars?\b))|\bPPP\b", re.IGNORECASE)

_PRICES = ((_CONSTANT, "constant"), (_PARITY, "PPP"))


def _priced(name: str, inside: str) -> tuple[str, str]:
    """Return name and unit with the prices in the name: dollars of another year measure another.

    "GDP (constant 2015 US$)" is "GDP constant" in US$, and so is no "GDP (current US$)".
    """
    told = [word for pattern, word in _PRICES if pattern.search(inside)]
    rest = inside
    for pattern, _ in _PRICES:
        rest = pattern.sub(" ", rest)
    rest = " ".join(rest.replace(" ,", ",").split()).strip(" ,")
    if told and rest and read_unit_text(rest)[0] is not None:
        own = name.lower().split()
        return " ".join([name.strip(), *(word for word in told if word.lower() not in own)]), rest
    return name, inside


def share_in(text: str) -> str:
    """Return the whole of which a unit is a share: "of GDP" for "% of GDP"; "" for none."""
    share = _SHARE.search(text)
    return share[1] if share else ""


@lru_cache(maxsize=4096)
def read_unit_text(text: str) -> tuple[Unit | None, Decimal]:
    """Read a unit as headers and unit columns write it: "%", "US$ millions", "thousand tonnes"."""
    scale = Decimal(1)
    rest: list[str] = []
    # "£m", "US$bn" and "€'000" are two words; beside money, m is a million and k a thousand.
    parts = _AFTER_SIGN.sub(r"\1 ", text.replace("_", " ")).split()
    money = any(_is_money(part) for part in parts)
    for word in parts:
        plain = word.lower().strip(",")
        factor = _SCALES.get(plain) or (_MONEY_SCALES.get(plain) if money else None)
        if factor:
            scale *= factor
        elif plain not in _BEFORE_UNITS:
            rest.append(word)
    words = " ".join(rest)
    if not words:
        return (NUMBER if scale != 1 else None), scale
    return _known_unit(words), scale


def named_unit(text: str) -> Unit:
    """Return the unit that a package names: by its symbol, or in words ("euros", "percent").

    Words of a scale or a whole are no unit: "US$ millions" and "% of GDP" compare with themselves
    alone, and are remarked.

    >>> named_unit("euros").symbol, named_unit("kt").symbol, named_unit("EUR million").dimension
    ('€', 'kt', 'EUR million')
    """
    own = unit(text)
    if own.dimension != text or not text:
        return own
    known, scale = read_unit_text(text)
    return own if known is None or scale != 1 or share_in(text) else known


_AFTER_SIGN = re.compile(r"([$€£¥₹])(?=[A-Za-z'’0])")


def _is_money(word: str) -> bool:
    return word[-1:] in "$€£¥₹" or word in CURRENCIES


def _known_unit(words: str) -> Unit | None:
    language = english()
    lower = words.lower()
    if words in _TONNES:
        return unit(words)
    table = {**language.units, **language.currency_words, **language.currency_signs}
    if lower in table:
        return unit(table[lower])
    if words in CURRENCIES:
        return unit(words)
    if lower.startswith(tables.PERCENTS):
        return unit("%")
    if lower in tables.PERSONS:
        return NUMBER
    if any(words == each.symbol for each in known_units()):
        return unit(words)
    if (one := unit(lower.removesuffix("s"))).dimension == "time":
        return one
    first = tokenize(words)[0].lower
    return unit(table[first]) if first in {"$", "€", "£", "us"} and first in table else None
