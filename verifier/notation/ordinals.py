"""Ranks as written: "31st", "twenty-fifth", "one hundred and first"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.notation.cardinals import read_cardinal
from verifier.notation.digits import normal
from verifier.notation.numeral import Numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)


def read_ordinal(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    """Read the ordinal that begins at a token, or return None.

    ::

        ordinal = digits ("st" | "nd" | "rd" | "th") | [cardinal ["-"] ["and"]] ordinal-word
    """
    words, low = language.numerals, tokens.low
    word = low[at]
    if word[:1].isdecimal():
        digits = normal(word)
        if low[at + 1] in words.ordinal_endings and tokens.glued(at + 1) and digits.isdecimal():
            return Numeral(Decimal(digits), _ONE, 2)
        return None
    joined = _joined(language).get(word)
    if joined:
        return Numeral(Decimal(joined), _ONE, 1, words=True)
    if word in words.ordinals:
        return Numeral(Decimal(words.ordinals[word]), _ONE, 1, words=True)
    if word not in words.cardinals and word not in words.magnitudes:
        return None
    sum_ = read_cardinal(tokens, at, words)
    if sum_ is None:
        return None
    index = sum_.end
    if low[index] == "-" or low[index] in words.joins:
        index += 1
    rank = words.ordinals.get(low[index], 0)
    value = sum_.value
    whole = sum_.group is None or not sum_.ones
    if rank >= 100:
        return Numeral(value * rank, _ONE, index + 1 - at, words=True)
    if not rank or not (whole or (sum_.tens and rank < 10)):
        return None
    return Numeral(value + rank, _ONE, index + 1 - at, words=True)


@per_language
def _joined(language: Language) -> dict[str, int]:
    """Return "twentyfifth" and its like, written in one word."""
    words = language.numerals
    tens = {word: number for word, number in words.cardinals.items() if number >= 20}
    ones = {word: number for word, number in words.ordinals.items() if number < 10}
    return {ten + one: tens[ten] + ones[one] for ten in tens for one in ones}


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which an ordinal may begin."""
    words = language.numerals
    tens = {word for word, number in words.cardinals.items() if number >= 20 or number < 10}
    return frozenset({*words.ordinals, *_joined(language), *tens})
