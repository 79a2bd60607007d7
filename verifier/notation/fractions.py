"""Parts of one, and numbers with a part: "two thirds", "half a million", "3 million and a half"."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.notation.cardinals import Cardinal, read_cardinal
from verifier.notation.digits import is_whole
from verifier.notation.numeral import Numeral

if TYPE_CHECKING:
    from verifier.language.numeral_words import NumeralWords
    from verifier.notation.tokens import Tokens

# A third has no last digit; as many as these tell it from any other part.
PARTS = Context(prec=28)
_ONE = Decimal(1)
_ZERO = Decimal(0)


def fraction(text: str) -> Decimal:
    """Return what "2/3" is worth."""
    above, _, below = text.partition("/")
    return PARTS.divide(Decimal(above), Decimal(below))


def part_step(below: Decimal) -> Decimal:
    """Return the precision of a fraction: halves are said of tenths, fifths of single points."""
    return PARTS.divide(_ONE, 5 * below if below == 2 else 3 * below)


def scaled_part(tokens: Tokens, end: int, at: int, value: Decimal, words: NumeralWords) -> Numeral:
    """Read the magnitude after a fraction: "¾ million", "three quarters of a billion"."""
    low = tokens.low
    article = low[end] == words.of and low[end + 1] in words.indefinite | {"one"}
    index = end + 2 * article
    magnitude = words.magnitudes.get(low[index])
    if magnitude is None and low[index] in words.collectives:
        magnitude = str(words.collectives[low[index]])
    if magnitude is None:
        return Numeral(value, part_step(_below(value)), end - at, words=True, part=value < 1)
    scale = Decimal(magnitude)
    step = EXACT.multiply(part_step(_below(value)), scale)
    return Numeral(EXACT.multiply(value, scale), step, index + 1 - at, words=True)


def _below(value: Decimal) -> Decimal:
    """Return the smallest denominator of a fraction, 100 when it has no small one."""
    for below in range(2, 33):
        if abs(value * below - round(value * below)) < Decimal("1e-20"):
            return Decimal(below)
    return Decimal(100)


def read_lone_part(tokens: Tokens, at: int, words: NumeralWords) -> Numeral | None:
    """Read "half a million", "half", "a third", "a quarter of a million", "a twenty-first"."""
    low = tokens.low
    if low[at] == words.half:
        end = at + 1 + (low[at + 1] in words.indefinite)
        return scaled_part(tokens, end, at, fraction("1/2"), words)
    below, size = read_denominator(tokens, at + 1, words, one=True)
    if not size:
        return None
    end = at + 1 + size
    known = low[at + 1] == words.half or (size == 1 and low[at + 1] in words.lone_parts)
    follows = low[end] in words.after_part or low[end] in words.magnitudes
    if not follows or (not known and low[end] not in ("", words.of)):
        return None
    return scaled_part(tokens, end, at, PARTS.divide(_ONE, below), words)


def read_denominator(
    tokens: Tokens, at: int, words: NumeralWords, *, one: bool
) -> tuple[Decimal, int]:
    """Read "thirds", "twenty-firsts"; after ``one`` "third": its number and the tokens taken."""
    low = tokens.low
    table = words.single_parts if one else words.plural_parts
    if low[at] in table:
        return Decimal(table[low[at]]), 1
    tens = words.cardinals.get(low[at], 0)
    if tens >= 20:
        index = at + 1 + (low[at + 1] == "-")
        ones = (words.ordinals if one else words.plural_ordinals).get(low[index], 0)
        if 0 < ones < 10:
            return Decimal(tens + ones), index + 1 - at
    elif one and (low[at] in words.magnitudes or tens):
        sum_ = read_cardinal(tokens, at, words)
        if sum_ is not None:
            index = sum_.end + (low[sum_.end] in words.joins)
            ones = words.ordinals.get(low[index], 0)
            if 0 < ones < 100 and sum_.value >= 100:
                return sum_.value + ones, index + 1 - at
    return _ZERO, 0


def with_addition(
    tokens: Tokens, at: int, sum_: Cardinal, words: NumeralWords, numeral: Numeral
) -> Numeral:
    """Read on to a fraction of a number or after it: "two thirds", "3 million and a half"."""
    low, end, value = tokens.low, sum_.end, numeral.value
    following = low[end]
    if following in words.joins:
        return numeral if sum_.bounded else _added(tokens, at, end + 1, sum_, numeral, words)
    tens = _tens_below(tokens, at, sum_, words)
    if tens is not None:
        return tens
    hyphen = following == "-"
    if hyphen and low[end + 1] in words.joins and low[end + 2] == "-" and tokens.glued(end):
        return _added(tokens, at, end + 3, sum_, numeral, words)  # "one-and-a-half times"
    if hyphen or following in words.parts_begin:
        below, size = read_denominator(tokens, end + hyphen, words, one=value == 1)
        if size and is_whole(value) and _divides(tokens, end, value, below, words):
            return scaled_part(tokens, end + hyphen + size, at, PARTS.divide(value, below), words)
    return numeral


def _divides(tokens: Tokens, end: int, above: Decimal, below: Decimal, words: NumeralWords) -> bool:
    """Tell "three quarters" and "one third of" from "four quarters" and "one third party"."""
    if tokens.low[end] == "-":
        return True
    if below in {2, 4}:
        return above in {1, 3} and tokens.low[end - 1] in words.cardinals
    following = tokens.low[end + 1]
    return above != 1 or following in words.after_part or following in words.magnitudes


def _tens_below(tokens: Tokens, at: int, sum_: Cardinal, words: NumeralWords) -> Numeral | None:
    """Read "one hundred thirty fifths": the ten belongs to what is below the line."""
    tens = Decimal(words.cardinals.get(tokens.low[sum_.end - 1], 0))
    above = sum_.value - tens
    if tens < 20 or above <= 0 or sum_.digits:
        return None
    below, size = read_denominator(tokens, sum_.end - 1, words, one=above == 1)
    if size < 2:
        return None
    return scaled_part(tokens, sum_.end - 1 + size, at, PARTS.divide(above, below), words)


def _added(  # noqa: PLR0913 - where it stands, and what was read
    tokens: Tokens, at: int, begin: int, sum_: Cardinal, numeral: Numeral, words: NumeralWords
) -> Numeral:
    """Read "and a half [million]", "and three fifths" after a number."""
    low = tokens.low
    if low[begin] in words.indefinite:
        above, index = _ONE, begin + 1
    elif low[begin] in words.added_halves:
        above, index = _ONE, begin
    else:
        part = read_cardinal(tokens, begin, words)
        if part is None or part.value >= 100:
            return numeral
        above, index = part.value, part.end
    hyphen = low[index] == "-"
    below, size = read_denominator(tokens, index + hyphen, words, one=above == 1)
    if not size or above >= below:
        return numeral
    end = index + hyphen + size
    share = PARTS.divide(above, below)
    scale = sum_.open_scale
    if scale is None and (low[end] in words.magnitudes or low[end] in words.collectives):
        many = words.magnitudes.get(low[end]) or words.collectives[low[end]]
        scale, end = Decimal(many), end + 1
        value = EXACT.multiply(numeral.value + share, scale)
        return Numeral(value, scale / 10, end - at, words=True, scale=scale)
    value = EXACT.add(numeral.value, EXACT.multiply(share, scale or _ONE))
    return Numeral(value, (scale or _ONE) / 10, end - at, words=True, scale=scale or _ONE)
