"""The one figure that a cell of a table is, in whatever dress."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from verifier.language import questions
from verifier.matching.relations.texts import is_empty, plain

_CLOCK = re.compile(r"(?:(\d+)\s*:\s*)?(\d+)\s*:\s*(\d+(?:\.\d+)?)")
_FEET = re.compile(r"(\d+)\s*(?:'|ft)\s*(\d+)?\s*(?:\"|in)?")
_NUMBER = re.compile(r"[-−+]?\s?\d+(?:,\d{3})*(?:\.\d+)?|\.\d+")
# "12 (3)", "57 kg / 126 lb", "31 %": the second figure explains the first.
_FIRST_OF_TWO = re.compile(r"([-−]?\d+(?:,\d{3})*(?:\.\d+)?)\s*(?:\(|\[|/|;|%|kg|lb|m\b|km|ft|cm)")
_MOST_WORDS = 2
_MOST_LETTERS = 14
_INCHES = 12
_MAGNITUDES = {word: len(str(size)) - 1 for word, size in questions.MAGNITUDES.items()}
_ROUND = 1000
_SIGNS = ("-", "−", "(")
_OTHER_SCALES = (-9, -6, -3, 3, 6, 9)
# "<0.001", "c. 1850": the figure is not the cell's.
_BOUNDED = ("<", ">", "≤", "≥", "~", "≈", "±", "c.", "ca.")


@lru_cache(maxsize=200_000)
def cell_figure(cell: str) -> Decimal | None:
    """Return the figure of a cell; None when it is none, or several.

    Times are seconds, heights in feet are inches.

    >>> [cell_figure(cell) for cell in ("7,603", "t8", "$1.5", "5:43", "- 3", "w 26 - 0", "n/a")]
    [Decimal('7603'), Decimal('8'), Decimal('1.5'), Decimal('343'), Decimal('-3'), None, None]
    """
    text = plain(cell)
    if is_empty(cell) or text.startswith(_BOUNDED):
        return None
    clock = _CLOCK.fullmatch(text)
    if clock:
        return Decimal(clock[1] or 0) * 3600 + Decimal(clock[2]) * 60 + Decimal(clock[3])
    feet = _FEET.fullmatch(text)
    if feet:
        return Decimal(feet[1]) * _INCHES + Decimal(feet[2] or 0)
    found = _NUMBER.findall(text)
    if len(found) == 1:
        rest = re.findall(r"[a-z]+", _NUMBER.sub(" ", text))
        if len(rest) > _MOST_WORDS or sum(map(len, rest)) > _MOST_LETTERS:
            return None
        power = _MAGNITUDES.get(rest[0], 0) if rest else 0
        return _value(found[0], signed=text.startswith(_SIGNS)).scaleb(power)
    first = _FIRST_OF_TWO.match(text) if len(found) == 2 else None
    return _value(first[1], signed=True) if first else None


def reaches(exact: Decimal, written: Decimal, step: Decimal) -> bool:
    """Tell whether a figure rounds, or is cut, to one written to steps of a size."""
    off = exact - written
    return abs(off) * 2 <= step or (abs(off) < step and off * written >= 0)


def told_step(told: Decimal) -> Decimal:
    """Return the worth of a sentence's last digit: of 31.4 a tenth, of 16,000 a thousand.

    Whole numbers below a thousand are counts, exact to the unit.

    >>> told_step(Decimal("31.4")), told_step(Decimal(16000)), told_step(Decimal(40))
    (Decimal('0.1'), Decimal('1000'), Decimal('1'))
    """
    exponent = int(told.as_tuple().exponent)
    if exponent > 0:
        return Decimal(1).scaleb(exponent)
    if exponent < 0 or abs(told) < _ROUND:
        return Decimal(1).scaleb(min(exponent, 0))
    digits = str(int(told))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0")))


def borne_step(told: Decimal) -> Decimal:
    """Return the step to which a figure must be rounded to bear one out: two digits of it at least.

    1,500 may be told as 2,000, and 0.01 as 0, but neither bears it out.

    >>> borne_step(Decimal(2000)), borne_step(Decimal(16000)), borne_step(Decimal(0))
    (Decimal('1E+2'), Decimal('1000'), Decimal('0'))
    """
    if not told:
        return Decimal(0)
    return min(told_step(told), max(Decimal(1), Decimal(1).scaleb(told.adjusted() - 1)))


def cell_step(cell: Decimal) -> Decimal:
    """Return the worth of a cell's last digit; whole numbers are exact, "31.4 million" is not."""
    exponent = int(cell.as_tuple().exponent)
    return Decimal(1).scaleb(exponent) if exponent else Decimal(0)


def is_of_other_scale(cell: Decimal, told: Decimal) -> bool:
    """Tell whether two figures are one in thousands, millions or billions of the other."""
    step = told_step(told)
    return any(reaches(cell.scaleb(power), told, step) for power in _OTHER_SCALES if cell)


def _value(text: str, *, signed: bool) -> Decimal:
    digits = text.replace(",", "").replace(" ", "").replace("−", "-").removeprefix("+")
    return Decimal(digits if signed else digits.removeprefix("-"))
