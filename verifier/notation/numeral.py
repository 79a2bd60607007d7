"""A number as read: its value, how finely it was written, and what the writing tells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from verifier.model.frozen import quick

_ONE = Decimal(1)


@quick
@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of ``size`` tokens; ``step`` is the worth of its last digit written as meant.

    ``words`` tells that it holds words, ``part`` that it is a part of one: "two thirds", "1 in 5".
    """

    value: Decimal
    step: Decimal
    size: int
    words: bool = False
    part: bool = False
    scale: Decimal = _ONE


def written_step(digits: str, *, scaled: bool = False) -> Decimal:
    """Return the precision of a number written in digits.

    Trailing zeros are taken as rounding, but two digits are always taken as meant: "16,000" is
    to the thousand, "500,000" to ten thousand, "20" to one. Before a magnitude word every digit
    is meant: the 300 of "300 million" is not rounded further.

    >>> written_step("16000"), written_step("500000"), written_step("20"), written_step("3.70")
    (Decimal('1000'), Decimal('10000'), Decimal('1'), Decimal('0.01'))
    """
    if "." in digits:
        return _ONE.scaleb(-len(digits.partition(".")[2]))
    significant = digits.lstrip("0")
    zeros = len(significant) - len(significant.rstrip("0"))
    if scaled or not significant:
        return _ONE
    return Decimal(10 ** max(0, min(zeros, len(significant) - 2)))
