"""The unit and scale that a service states in words, as the program's own symbol."""

from __future__ import annotations

import re
from decimal import Decimal

from verifier.reference.headers import read_unit_text

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
# Prices of another year, other weights, an index of a base year: the same words in an article may
# mean another base, so such a unit is kept as words, and nothing is comparable with it.
_OWN_SCALE = re.compile(
    r"constant|chained|real|ppp|purchasing|international|index|=\s*100|\d{4}|volume", re.IGNORECASE
)
_LEADING = re.compile(r"^(current|annual|total)\s+(?=\S)", re.IGNORECASE)
_SAME = (
    (r"percentage( change)?\b.*", "%"),
    (r"per ?cent( change)?( per annum)?\b.*", "%"),
    (r"%.*", "%"),
    (r"u\.?s\.? dollars?", "US$"),
    (r"dollars?", "US$"),
    (r"euros?", "EUR"),
    (r"pounds? sterling", "GBP"),
    (r"(persons?|people|inhabitants)", "person"),
    (r"(number( of)?|units?)", "number"),
    (r"years?( of age)?", "year"),
    (r"hours?", "hour"),
    (r"metric ton(ne)?s?|tonnes?", "t"),
)  # fmt: skip


def unit_in_title(title: str) -> tuple[str, Decimal]:
    """Return the unit that the brackets of a title state; ("", 1) when they state none.

    >>> unit_in_title("GDP (current US$)"), unit_in_title("Population, total")
    (('$', Decimal('1')), ('', Decimal('1')))
    >>> unit_in_title("Unemployment, total (% of total labor force) (modeled ILO estimate)")
    ('%', Decimal('1'))
    """
    for inside in _BRACKETS.findall(title):
        symbol, scale = unit_in_words(inside)
        if symbol != inside or _OWN_SCALE.search(inside):
            return symbol, scale
    return "", Decimal(1)


def unit_in_words(words: str) -> tuple[str, Decimal]:
    """Return a unit's symbol and scale; the words themselves where they are not understood.

    >>> unit_in_words("Billions of Dollars"), unit_in_words("Percent")
    (('$', Decimal('1000000000')), ('%', Decimal('1')))
    >>> unit_in_words("Thousands of Persons"), unit_in_words("Million euro")
    (('person', Decimal('1000')), ('€', Decimal('1000000')))
    >>> unit_in_words("Index, 2015=100"), unit_in_words("Billions of Chained 2017 Dollars")
    (('Index, 2015=100', Decimal('1')), ('Billions of Chained 2017 Dollars', Decimal('1')))
    """
    text = " ".join(words.split())
    if not text or _OWN_SCALE.search(text):
        return text, Decimal(1)
    rest = _LEADING.sub("", text).lower()
    scale = Decimal(1)
    match = re.match(r"(thousands?|millions?|billions?|trillions?)\b(?:\s+of)?\s*(.*)", rest)
    if match:
        scale, rest = read_unit_text(match[1])[1], match[2]
    for pattern, symbol in _SAME:
        if re.fullmatch(pattern, rest):
            rest = symbol
            break
    if rest == "kt":  # kilotonnes; the program's own kt is a knot
        return "t", scale * 1000
    if rest in {"", "person", "year", "hour"}:
        return rest, scale
    known, further = read_unit_text(rest.upper() if len(rest) == 3 else rest)
    if known is None:
        return text, Decimal(1)
    return known.symbol, scale * further
