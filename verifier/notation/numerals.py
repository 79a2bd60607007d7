"""Numbers as written: digits, words and both, with the precision they were written to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.notation.cardinals import Cardinal, extend, read_cardinal
from verifier.notation.digits import raised, read_digits, read_exponent, read_power
from verifier.notation.fractions import fraction, read_lone_part, scaled_part, with_addition
from verifier.notation.numeral import Numeral, written_step
from verifier.notation.ratios import (
    read_mixed,
    read_over,
    read_part_of_each,
    read_ratio,
    read_repeat,
    read_slashed,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.numeral_words import NumeralWords
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_ZERO = Decimal(0)
_SIGNS = frozenset("-−–")


@lru_cache(maxsize=8192)
def _plain(digits: str) -> Numeral:
    return Numeral(Decimal(digits), written_step(digits), 1)


def read_numeral(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    """Read the number that begins at a token, or return None.

    ::

        numeral  = ratio | (fraction | mixed | number) ["(" the same number again ")"]
        ratio    = number ("in" | "out of" | "times out of") number
        fraction = number denominator | "a" denominator | number "/" number | "½"
        mixed    = number ["and"] fraction [magnitude]
        number   = (digits | cardinal) ["point" digits] {magnitude} | digits ("e" | "^") digits
    """
    known, key = tokens.numerals, (language.code, at)
    if key not in known:
        known[key] = _numeral(tokens, at, language)
    return known[key]


def _numeral(tokens: Tokens, at: int, language: Language) -> Numeral | None:
    words = language.numerals
    word = tokens.low[at]
    if word[:1].isdecimal() or (word[:1] == "." and len(word) > 1):
        digits, size = read_digits(tokens, at)
        if not digits:
            return None
        end = at + size
        following = tokens.low[end]
        if following in words.continuing or not following.isascii() or _is_exponent(following):
            return _read_on(tokens, at, words, _from_digits(tokens, at, words, digits, size))
        numeral = _plain(digits)
        return numeral if size == 1 else replace(numeral, size=size)
    if word in words.beginning or not word.isascii():
        return _read_words(tokens, at, words)
    return None


def _is_exponent(word: str) -> bool:
    return word[:1] == "e" and (word == "e" or word[1:].isdecimal())


def _from_digits(
    tokens: Tokens, at: int, words: NumeralWords, digits: str, size: int
) -> Numeral | None:
    """Read on from digits: powers, decimals in words, magnitudes."""
    value, step, end = Decimal(digits), written_step(digits), at + size
    power, taken = read_exponent(tokens, end)
    if taken and abs(power) < 100:
        scale = _ONE.scaleb(power)
        return Numeral(
            EXACT.multiply(value, scale),
            EXACT.multiply(written_step(digits, scaled=True), scale),
            size + taken,
        )
    power, taken = read_power(tokens, end)
    if taken:
        result = raised(value, power)
        return None if result is None else Numeral(result, _ZERO, size + taken)
    decimals, taken = _read_decimals(tokens, end, words)
    if taken and "." not in digits:
        digits, size, end = f"{digits}.{decimals}", size + taken, end + taken
        value, step = Decimal(digits), written_step(digits)
    short = _short(tokens, end, words)
    if short:
        scale = Decimal(short)
        scaled = written_step(digits, scaled=True)
        return Numeral(
            EXACT.multiply(value, scale), EXACT.multiply(scaled, scale), size + 1, scale=scale
        )
    sum_ = Cardinal(
        end, group=value, ones=value, digits=True, step=written_step(digits, scaled=True)
    )
    sum_.bounded = at > 0 and tokens.low[at - 1] in words.between
    if not (tokens.low[end] in words.plurals and _is_year(digits, size, words)):
        extend(sum_, tokens, words)  # "in 1990 thousands fled" are a year and a vague count
    if sum_.end == end:
        return with_addition(tokens, at, sum_, words, Numeral(value, step, size))
    return with_addition(tokens, at, sum_, words, _summed(sum_, at))


def _is_year(digits: str, size: int, words: NumeralWords) -> bool:
    """Tell a bare number that is a year where a plural magnitude follows it."""
    bare = size == 1 and len(digits) == 4 and bool(words.year_limits)
    return (
        bare and digits.isdecimal() and words.year_limits[0] <= int(digits) <= words.year_limits[1]
    )


def _short(tokens: Tokens, at: int, words: NumeralWords) -> str | None:
    """Return what a short magnitude is worth: "12k", "1.2 bn", and "1MM" but not "10mm"."""
    word = tokens.low[at]
    if word not in words.short:
        return None
    if not tokens.glued(at) and word not in words.spaced:
        counted = (
            tokens.capital(at) and tokens.low[at + 1].isalpha() and word in words.capital_apart
        )
        return words.short[word] if counted and not tokens.capital(at + 1) else None
    if tokens.glued(at + 1) and tokens.low[at + 1][:1].isalnum():
        return None
    if word in words.capitals and not tokens.surface(at, at + 1).isupper():
        return None
    return words.short[word]


def _read_decimals(tokens: Tokens, at: int, words: NumeralWords) -> tuple[str, int]:
    """Read "point nought three", "point 1", "point eleven": the digits and the tokens taken."""
    if tokens.low[at] not in words.points:
        return "", 0
    index, digits = at + 1, ""
    while len(digits) < 20:
        word = tokens.low[index]
        if word in words.cardinals:
            value = words.cardinals[word]
            if digits[-1:] == "0" and len(digits) > 1 and digits[-2] != "0" and 0 < value < 10:
                digits = (
                    digits[:-1] + str(value)
                    if low_tens(tokens, index, words)
                    else digits + str(value)
                )
            else:
                digits += str(value)
        elif word in words.noughts and (digits or tokens.low[index + 1] in words.cardinals):
            digits += "0"
        elif not digits and word.isdecimal():
            return word, 2
        else:
            break
        index += 1
    return digits, (index - at if digits else 0)


def low_tens(tokens: Tokens, at: int, words: NumeralWords) -> bool:
    """Tell that the word before is a round ten: "point twenty five" is .25."""
    return words.cardinals.get(tokens.low[at - 1], 0) >= 20


def _read_words(tokens: Tokens, at: int, words: NumeralWords) -> Numeral | None:
    low = tokens.low
    vulgar = words.vulgar.get(low[at])
    if vulgar:
        return _read_on(tokens, at, words, scaled_part(tokens, at + 1, at, fraction(vulgar), words))
    if low[at] in words.half_nouns:
        return scaled_part(tokens, at + 1, at, fraction("1/2"), words)
    if low[at] == words.half or low[at] in words.indefinite:
        part = read_lone_part(tokens, at, words)
        if part:
            return part
    if low[at] in words.points:
        return _read_bare_decimals(tokens, at, words)
    sum_ = read_cardinal(tokens, at, words)
    if sum_ is None:
        return None
    if sum_.scale is None:
        decimals, taken = _read_decimals(tokens, sum_.end, words)
        if taken:
            return _with_decimals(tokens, at, sum_, f"{sum_.value}.{decimals}", taken, words)
    return _read_on(tokens, at, words, with_addition(tokens, at, sum_, words, _summed(sum_, at)))


def _with_decimals(  # noqa: PLR0913 - where it stands, and what was read
    tokens: Tokens, at: int, sum_: Cardinal, digits: str, taken: int, words: NumeralWords
) -> Numeral:
    step = written_step(digits)
    sum_ = Cardinal(sum_.end + taken, group=Decimal(digits), ones=_ONE, digits=True, step=step)
    extend(sum_, tokens, words)
    scale = sum_.open_scale or _ONE
    return Numeral(sum_.value, sum_.step, sum_.end - at, words=True, scale=scale)


def _read_bare_decimals(tokens: Tokens, at: int, words: NumeralWords) -> Numeral | None:
    """Read "point 77" and "point five percent"; not "point five of the plan"."""
    decimals, taken = _read_decimals(tokens, at, words)
    if not taken or tokens.low[at + taken] not in words.after_point:
        return None
    digits = f"0.{decimals}"
    return Numeral(Decimal(digits), written_step(digits), taken, words=True)


def _summed(sum_: Cardinal, at: int) -> Numeral:
    value = sum_.value
    step = min(sum_.step, max(value, _ONE))
    return Numeral(value, step, sum_.end - at, words=True, scale=sum_.open_scale or _ONE)


def _read_on(
    tokens: Tokens, at: int, words: NumeralWords, numeral: Numeral | None
) -> Numeral | None:
    if numeral is None:
        return None
    low, end = tokens.low, at + numeral.size
    following = low[end]
    if following in words.vulgar and numeral.step >= 1:
        share = fraction(words.vulgar[following])
        return scaled_part(tokens, end + 1, at, numeral.value + share, words)
    part = end + (following == "-" and tokens.glued(end) and tokens.glued(end + 1))
    if low[part][:1].isdecimal() and low[part + 1] == "/" and low[part + 2].isdecimal():
        return read_mixed(tokens, at, numeral, words)
    if following == "/" and not numeral.part:
        return read_slashed(tokens, at, numeral, words)
    if following == "(":
        return read_repeat(tokens, at, numeral, words)
    if following == words.of and not numeral.part:
        return read_ratio(tokens, at, numeral, words)
    if following in words.within or following == words.out_of[0] or following == words.times:
        return read_ratio(tokens, at, numeral, words)
    if following in words.over:
        return read_over(tokens, at, numeral, words)
    if low[end + 2] in words.every and low[end + 1] in words.within and not numeral.part:
        return read_part_of_each(tokens, at, numeral, words)
    return numeral


def read_sign(tokens: Tokens, at: int, language: Language) -> int:
    """Return 1 when a minus, hard on the number or in words, stands at a token; else 0."""
    word = tokens.low[at]
    if word in language.numerals.minus and tokens.low[at - 1] not in language.numerals.or_minus:
        following = tokens.low[at + 1]
        before = tokens.low[at - 1][:1] if at > 0 else ""
        if following == "-" and tokens.glued(at + 1) and tokens.low[at + 2][:1].isdecimal():
            return 2  # "minus-5 yards"
        return int(
            not before.isdecimal()
            and (following[:1].isdecimal() or following in language.numerals.beginning)
        )
    if word not in _SIGNS or not tokens.glued(at + 1):
        return 0
    # the hyphen of "COVID-19" and "5-10" is no sign
    return int(not tokens.glued(at) or tokens.kind(at - 1) == "mark")


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a number may begin."""
    return language.numerals.beginning


__all__ = ["Numeral", "heads", "read_numeral", "read_sign", "written_step"]
