"""Numbers in digits: the separators of every press style, exponents and powers."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT

if TYPE_CHECKING:
    from verifier.notation.tokens import Tokens

# Read alike everywhere: 1234, 1234.5, .5, 1,234.5, and the Indian 12,34,567.
_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}")
# Only continental: 1.234,5 and 1.234.567; and a single decimal, 1,3, that is no thousand.
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}|\d+,\d")
_SHORT_DECIMALS = re.compile(r"\d+,\d\d")
_GROUP = re.compile(r"\d{3}(?:[.,]\d+)?")
_EXPONENT = re.compile(r"e(\d{1,3})")
_SPACES = frozenset(" \u00a0\u2009\u202f\u2007")
_APOSTROPHES = frozenset("'’")
_TIMES = frozenset("x×*·")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MINUS = frozenset("-−–")
_LARGEST_EXPONENT = 400


@lru_cache(maxsize=8192)
def normal(text: str) -> str:
    """Return a number token as plain digits with a decimal point; empty when it is no number.

    >>> normal("16,832"), normal("1.234,5"), normal("1.2.3"), normal("12,34")
    ('16832', '1234.5', '', '')
    """
    if _PLAIN.fullmatch(text):
        return text.replace(",", "")
    if _CONTINENTAL.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    return ""


def is_whole(value: Decimal) -> bool:
    """Tell a number without decimals, of any size."""
    return value == value.to_integral_value()


def decimal_comma(text: str) -> str:
    """Return "12,34" as plain digits; only what follows can tell that it is no slip of the pen."""
    return text.replace(",", ".") if _SHORT_DECIMALS.fullmatch(text) else ""


def read_digits(tokens: Tokens, at: int) -> tuple[str, int]:
    """Read digits with their groups, "1 234 567,5" or "1'234": plain digits, tokens taken.

    Groups apart by a plain space are one number only when no other number stands next to them:
    the digits of a telephone number are no thousands.
    """
    digits = normal(tokens.low[at])
    if not digits or not (tokens.low[at + 1][:1].isdigit() or tokens.low[at + 1] in _APOSTROPHES):
        return digits, 1
    end = _groups_end(tokens, at)
    if end == at + 1:
        return digits, 1
    last = tokens.low[end - 1]
    groups = [part for part in tokens.low[at : end - 1] if part not in _APOSTROPHES]
    return "".join(groups) + last.replace(",", "."), end - at


def _groups_end(tokens: Tokens, at: int) -> int:
    low = tokens.low
    if len(low[at]) > 3 or not low[at].isdecimal() or low[at] == "0" * len(low[at]):
        return at + 1
    index = at + 1
    while True:
        step = 1 + (low[index] in _APOSTROPHES and tokens.glued(index) and tokens.glued(index + 1))
        group = low[index + step - 1]
        whole = low[index - 1].isdecimal()
        if not (whole and _GROUP.fullmatch(group) and (step == 2 or _thin(tokens, index))):
            break
        index += step
    if low[index] == "s" and tokens.glued(index):
        return at + 1  # "50 787s": so many of a model
    alone = not (low[index][:1].isdecimal() or (low[at - 1 : at] and low[at - 1][:1].isdecimal()))
    return index if alone and low[at][0] != "0" else at + 1


def _thin(tokens: Tokens, at: int) -> bool:
    gap = tokens.text[tokens.end(at - 1) : tokens.starts[at]]
    return gap in _SPACES


def read_power(tokens: Tokens, at: int) -> tuple[int, int]:
    """Read "^-1", "⁵" or "e10" hard on a number: the exponent and the tokens it takes."""
    if not tokens.glued(at):
        return 0, 0
    word = tokens.low[at]
    if word == "^":
        return _signed(tokens, at + 1, 1)
    below = word == "⁻" and tokens.glued(at + 1)  # a token of its own, as every sign is
    word = tokens.low[at + 1] if below else word
    raised = word.translate(_SUPERSCRIPTS)
    if raised != word and raised.isdecimal():
        return (-int(raised[:4]), 2) if below else (int(raised[:5]), 1)
    return 0, 0


def read_exponent(tokens: Tokens, at: int) -> tuple[int, int]:
    """Read "e10", "e-3" or "× 10^5" after digits: the power of ten and the tokens it takes."""
    word = tokens.low[at]
    if word in _TIMES and tokens.low[at + 1] == "10":
        power, size = read_power(tokens, at + 2)
        return (power, size + 2) if size else (0, 0)
    if word[:1] != "e" or not tokens.glued(at):
        return 0, 0
    found = _EXPONENT.fullmatch(word)
    if found:
        return int(found[1]), 1
    if word == "e" and tokens.low[at + 1] in _MINUS | {"+"}:
        return _signed(tokens, at + 1, 1)
    return 0, 0


def _signed(tokens: Tokens, at: int, size: int) -> tuple[int, int]:
    sign = -1 if tokens.low[at] in _MINUS else 1
    at, size = (at + 1, size + 1) if tokens.low[at] in _MINUS | {"+"} else (at, size)
    word = tokens.low[at]
    if word.isdecimal() and len(word) <= 3 and tokens.glued(at):
        return sign * int(word), size + 1
    return 0, 0


def raised(value: Decimal, power: int) -> Decimal | None:
    """Return a number to a whole power; None for what no text means (nought or a giant)."""
    if not value or abs(power) * abs(value.adjusted() + 1) > _LARGEST_EXPONENT or abs(power) > 99:
        return None
    return EXACT.power(value, Decimal(power))
