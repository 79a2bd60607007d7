"""Numbers as written: digits, words and both, with the precision they were written to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of ``size`` tokens; ``step`` is the worth of its last digit written as meant."""

    value: Decimal
    step: Decimal
    size: int
    words: bool = False


def written_step(digits: str, *, scaled: bool = False) -> Decimal:
    """Return the precision of a number written in digits.

    Trailing zeros are taken as rounding, but two digits are always taken as meant: "16,000" is
    to the thousand, "500,000" to ten thousand, "20" to one. Before a magnitude word every digit
    is meant: the 300 of "300 million" is not rounded further.

    >>> written_step("16000"), written_step("500000"), written_step("20"), written_step("3.70")
    (Decimal('1000'), Decimal('10000'), Decimal('1'), Decimal('0.01'))
    """
    if "." in digits:
        return Decimal(1).scaleb(-len(digits.partition(".")[2]))
    significant = digits.lstrip("0")
    zeros = len(significant) - len(significant.rstrip("0"))
    if scaled or not significant:
        return Decimal(1)
    return Decimal(10 ** max(0, min(zeros, len(significant) - 2)))


def read_numeral(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    """Read the number that begins at a token, or return None.

    ::

        numeral   = (digits [magnitude] | words) ["and a half" [magnitude]]
        digits    = 1,234,567[.8] | 1234[.5]
        words     = "half a" magnitude | ["a"] word-number
        magnitude = "hundred" … "trillion" | "k" "m" "bn" "tn"
    """
    token = tokens[at]
    numeral = None
    if token.kind == "number":
        numeral = _read_digits(tokens, at, language)
    elif token.kind == "word":
        numeral = _read_words(tokens, at, language)
    return _with_half(tokens, at, numeral, language) if numeral else None


def _with_half(tokens: Tokens, at: int, numeral: Numeral, language: Language) -> Numeral:
    """Read on to "two and a half million": a half, and what magnitude then follows both."""
    end = at + numeral.size
    if tokens.lowers[end : end + 3] != ("and", "a", "half") or numeral.step != 1:
        return numeral
    magnitude = language.magnitudes.get(tokens[end + 3].lower)
    scale = Decimal(magnitude or 1)
    size = numeral.size + 3 + bool(magnitude)
    return Numeral((numeral.value + _HALF) * scale, scale / 10, size, words=True)


def _read_digits(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    text = tokens[at].text
    if not (_GROUPED.fullmatch(text) or _PLAIN.fullmatch(text)):
        return None
    digits = text.replace(",", "")
    following = tokens[at + 1]
    magnitude = language.magnitudes.get(following.lower) or _short(tokens, at + 1, language)
    if magnitude is None:
        return Numeral(Decimal(digits), written_step(digits), 1)
    scale = Decimal(magnitude)
    return Numeral(Decimal(digits) * scale, written_step(digits, scaled=True) * scale, 2)


def _short(tokens: Tokens, at: int, language: Language) -> str | None:
    token = tokens[at]
    if token.glued or token.lower in {"bn", "tn", "mn"}:
        return language.short_magnitudes.get(token.lower)
    return None


def _read_words(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    half = _read_half(tokens, at, language)
    if half:
        return half
    sum_ = _Sum()
    index = at
    vague = tokens[at].lower in language.indefinite
    if vague:
        if not _counts(tokens[at + 1].lower, language):
            return None
        index, sum_.group = at + 1, Decimal(1)
    begin = index
    while sum_.add(tokens[index].lower, language, vague=vague) or (
        index > begin and tokens[index].lower in _joins(tokens, index, language)
    ):
        index += 1
    if index == begin:
        return None
    value = sum_.total + sum_.group
    return Numeral(value, min(sum_.step, max(value, Decimal(1))), index - at, words=True)


@dataclass(slots=True)
class _Sum:
    """A number in words so far: ``group`` is what the next magnitude multiplies."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    step: Decimal = Decimal(1)

    def add(self, word: str, language: Language, *, vague: bool) -> bool:
        """Take a word into the number; False when it is no number word."""
        if word in language.cardinals:
            self.group += language.cardinals[word]
            self.step = Decimal(1)
        elif word in language.collectives:
            self.group = (self.group or Decimal(1)) * language.collectives[word]
        elif word in language.magnitudes:
            scale = Decimal(language.magnitudes[word])
            if scale == _HUNDRED:
                self.group = (self.group or Decimal(1)) * scale
            else:
                self.total += (self.group or Decimal(1)) * scale
                self.group = Decimal(0)
            # "a hundred" is rounder than "two hundred" is exact: a tenth of it is left open.
            self.step = scale / 10 if vague else scale
        else:
            return False
        return True


def _joins(tokens: Tokens, at: int, language: Language) -> tuple[str, ...]:
    """Return what may join number words here: "twenty-one", "two hundred and five"."""
    following = tokens[at + 1].lower
    if following not in language.cardinals:
        return ()
    if tokens[at].glued and tokens[at + 1].glued:
        return ("-",)
    if tokens[at - 1].lower in language.magnitudes:
        return ("and",)
    return ()


def _counts(word: str, language: Language) -> bool:
    return word in language.magnitudes or word in language.collectives


def _read_half(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    if tokens[at].lower != "half" or tokens[at + 1].lower not in language.indefinite:
        return None
    magnitude = language.magnitudes.get(tokens[at + 2].lower)
    if magnitude is None:
        return None
    scale = Decimal(magnitude)
    return Numeral(_HALF * scale, scale / 10, 3, words=True)


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a number may begin."""
    return frozenset(
        {
            *language.cardinals, *language.magnitudes, *language.collectives,
            *language.indefinite, "half",
        }
    )  # fmt: skip
