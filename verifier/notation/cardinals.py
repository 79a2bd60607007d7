"""Numbers in words, and in digits and words by turns: "4 thousand three hundred and 21"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.notation.digits import is_whole, normal

if TYPE_CHECKING:
    from verifier.language.numeral_words import NumeralWords
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_TWENTY = 20
_HYPHENS = frozenset("-‐‑–")


@dataclass(slots=True)
class Cardinal:
    """A number read so far: ``total`` is settled, ``group`` is what the next magnitude multiplies.

    ``ones`` is the part of the group below a hundred, ``scale`` the last magnitude taken,
    ``addend`` what it made, ``tens`` whether the last word was a round ten. In a ``bounded`` number
    "and" joins nothing: it parts the ends of "between one hundred and five hundred".
    """

    end: int
    total: Decimal = _ZERO
    group: Decimal | None = None
    ones: Decimal = _ZERO
    scale: Decimal | None = None
    addend: Decimal = _ZERO
    step: Decimal = _ONE
    tens: bool = False
    vague: bool = False
    digits: bool = False
    bounded: bool = False

    @property
    def value(self) -> Decimal:
        """The number read."""
        return self.total + (self.group or _ZERO)

    @property
    def open_scale(self) -> Decimal | None:
        """The magnitude that ends the number: a half after it is half of it."""
        return self.scale if self.group is None and self.scale else None


def read_cardinal(tokens: Tokens, at: int, words: NumeralWords) -> Cardinal | None:
    """Read the words of a whole number from a token on, or return None.

    ::

        cardinal  = ["a"] group {magnitude} {[","] ["and"] group {magnitude}} [collective]
        group     = one to nineteen | ten ["-"] one | group "hundred" ["and"] group
    """
    low = tokens.low
    sum_ = Cardinal(at, bounded=low[at - 1] in words.between)
    if (
        low[at] in words.indefinite
        and low[at + 1] == words.out_of[0]
        and low[at] in words.cardinals
    ):
        if low[at + 2] != words.out_of[1]:  # "una de cada cinco"
            return None
        return Cardinal(at + 1, group=_ONE, ones=_ONE)
    if low[at] in words.indefinite:
        if not (low[at + 1] in words.magnitudes or low[at + 1] in words.collectives):
            return None
        if low[at] in words.indefinite_plurals:
            return None
        if low[at + 1] in words.twenties and not _is_of_many(tokens, at + 2, words):
            return None
        sum_.vague, sum_.group, sum_.ones, sum_.end = True, _ONE, _ONE, at + 1
    first = sum_.end
    extend(sum_, tokens, words)
    return sum_ if sum_.end > first else None


def _is_of_many(tokens: Tokens, at: int, words: NumeralWords) -> bool:
    """Tell "a score of people" from "they wrote a score" and "a score of 85"."""
    low = tokens.low
    numbered = low[at + 1][:1].isdecimal() or low[at + 1] in words.cardinals
    return low[at] == words.of and not numbered


def extend(sum_: Cardinal, tokens: Tokens, words: NumeralWords) -> None:
    """Take every further word that belongs to the number."""
    low = tokens.low
    while True:
        word = low[sum_.end]
        if word in words.cardinals:
            taken = _add_cardinal(sum_, tokens, words)
        elif word in words.magnitudes:
            bare = sum_.group is None and sum_.scale is None and word in words.plurals
            taken = not bare and _add_magnitude(sum_, Decimal(words.magnitudes[word]))
        elif word in words.collectives:
            taken = _add_collective(sum_, words.collectives[word])
        elif word[:1].isdecimal():
            taken = _add_digits(sum_, tokens, words, sum_.end)
        else:
            taken = _join(sum_, tokens, words)
        if not taken:
            return


def _add_cardinal(sum_: Cardinal, tokens: Tokens, words: NumeralWords, skip: int = 0) -> bool:
    """Take a number word; False where it begins another number ("nine eleven")."""
    at = sum_.end + skip
    value = words.cardinals[tokens.low[at]]
    if sum_.group is None:
        if sum_.scale is not None and (value == 0 or _is_next(tokens, words, at, sum_.scale)):
            return False
        sum_.group, sum_.ones = Decimal(value), Decimal(value % 100)
    elif sum_.ones == 0 and sum_.group and value:
        if _magnitude_after(tokens, words, at) == _HUNDRED:
            return False
        sum_.group, sum_.ones = sum_.group + value, Decimal(value % 100)
    elif sum_.tens and 0 < value < 10:
        sum_.group, sum_.ones = sum_.group + value, sum_.ones + value
    elif skip == 0 and _hundreds_left_out(sum_, tokens, words, at, value):
        sum_.group, sum_.ones = sum_.group * 100 + value, Decimal(value)
    else:
        return False
    sum_.tens = 20 <= value < 100
    sum_.step, sum_.end = _ONE, at + 1
    return True


def _is_next(tokens: Tokens, words: NumeralWords, at: int, scale: Decimal) -> bool:
    """Tell a number of its own from "thousand two hundred": its magnitude is not the smaller."""
    following = _magnitude_after(tokens, words, at)
    return following is not None and following >= scale


def _magnitude_after(tokens: Tokens, words: NumeralWords, at: int) -> Decimal | None:
    for index in range(at + 1, at + 4):
        word = tokens.low[index]
        if word in words.magnitudes:
            return Decimal(words.magnitudes[word])
        if word not in words.cardinals and word not in _HYPHENS:
            break
    return None


def _hundreds_left_out(
    sum_: Cardinal, tokens: Tokens, words: NumeralWords, at: int, value: int
) -> bool:
    """Tell "one twenty two", said without its hundred, from numbers side by side."""
    following = words.cardinals.get(tokens.low[at + 1], 0)
    bare = not sum_.digits and sum_.scale is None and sum_.group == sum_.ones
    return bare and 1 <= sum_.ones <= 9 and value >= 20 and 0 < following < 10


def _add_magnitude(sum_: Cardinal, scale: Decimal) -> bool:
    if sum_.group is None:
        if sum_.scale is None:
            sum_.group = _ONE
        else:
            return _multiply_again(sum_, scale)
    if scale == _HUNDRED:
        if (sum_.group >= _HUNDRED and not sum_.digits) or not sum_.group:
            return False
        sum_.group, sum_.ones = EXACT.multiply(sum_.group, scale), _ZERO
    else:
        addend = EXACT.multiply(sum_.group, scale)
        if sum_.scale is not None and addend >= sum_.scale:
            return False
        sum_.total, sum_.addend = sum_.total + addend, addend
        sum_.group, sum_.ones, sum_.scale = None, _ZERO, scale
    # "a hundred" is rounder than "two hundred" is exact: a tenth of it is left open.
    sum_.step = scale / 10 if sum_.vague else scale * (sum_.step if sum_.digits else _ONE)
    sum_.vague = sum_.digits = sum_.tens = False
    sum_.end += 1
    return True


def _multiply_again(sum_: Cardinal, scale: Decimal) -> bool:
    """Take the second of two magnitudes: "three lakh crore", "1.2 thousand million"."""
    if scale == _HUNDRED or sum_.scale is None:
        return False
    sum_.total += sum_.addend * (scale - 1)
    sum_.addend, sum_.scale, sum_.step = sum_.addend * scale, sum_.scale * scale, sum_.step * scale
    sum_.end += 1
    return True


def _add_collective(sum_: Cardinal, size: int) -> bool:
    """Take "dozen": it multiplies what stands just before it, not the hundreds."""
    if not sum_.group:
        return False
    group = sum_.group + (sum_.ones or sum_.group) * (size - 1)
    if not is_whole(group):
        return False
    sum_.group = group
    sum_.ones, sum_.tens, sum_.step = _ONE, False, _ONE
    sum_.end += 1
    return True


def _add_digits(
    sum_: Cardinal, tokens: Tokens, words: NumeralWords, at: int, *, joined: bool = False
) -> bool:
    """Take digits after a magnitude: "4 thousand 3 hundred", "3 hundred and 21"."""
    limit = sum_.scale if sum_.group is None else (_HUNDRED if not sum_.ones else None)
    digits = normal(tokens.low[at])
    if limit is None or not digits.isdecimal():
        return False
    value = Decimal(digits)
    following = words.magnitudes.get(tokens.low[at + 1])
    if following:
        fits = value * Decimal(following) < limit
    else:
        fits = joined and value < limit <= 1000 and len(digits) <= 3
    if not fits:
        return False
    if following is None or sum_.group is None:
        sum_.group, sum_.ones = (sum_.group or _ZERO) + value, value % 100
    else:
        return False
    sum_.step, sum_.digits, sum_.end = _ONE, False, at + 1
    return True


def _join(sum_: Cardinal, tokens: Tokens, words: NumeralWords) -> bool:
    """Take what joins number words: "twenty-one", "two hundred and five"."""
    low, at = tokens.low, sum_.end
    word, following = low[at], low[at + 1]
    if word in _HYPHENS:
        spaced = not tokens.glued(at) and not tokens.glued(at + 1)
        hard = tokens.glued(at) and tokens.glued(at + 1)
        value = words.cardinals.get(following, 0)
        if sum_.tens and 0 < value < 10 and (hard or (spaced and word == "-")):
            return _add_cardinal(sum_, tokens, words, 1)
        if hard and following in words.cardinals and low[at - 1] in words.magnitudes:
            return _add_cardinal(sum_, tokens, words, 1)  # "one-hundred-twenty"
        if hard and following in words.magnitudes and sum_.group is not None:
            sum_.end += 1
            return _add_magnitude(sum_, Decimal(words.magnitudes[following])) or _undo(sum_)
        return False
    if word in words.tens_joins and sum_.tens and 0 < words.cardinals.get(following, 0) < 10:
        return _add_cardinal(sum_, tokens, words, 1)
    if low[at - 1] not in words.magnitudes:
        return low[at - 1] in words.twenties and _add_below_twenty(sum_, tokens, words)
    if word == ",":
        following_magnitude = low[at + 2] in words.magnitudes
        known = following in words.cardinals and sum_.scale is not None
        return known and following_magnitude and _add_cardinal(sum_, tokens, words, 1)
    if word not in words.joins or sum_.bounded:
        return False
    if following in words.cardinals:
        # "two million and three fifths" of a million
        fraction = sum_.scale is not None and low[at + 2] in words.plural_parts
        return not fraction and _add_cardinal(sum_, tokens, words, 1)
    return following[:1].isdecimal() and _add_digits(sum_, tokens, words, at + 1, joined=True)


def _add_below_twenty(sum_: Cardinal, tokens: Tokens, words: NumeralWords) -> bool:
    """Take the "and seven" of "four score and seven", the "and ten" of "threescore and ten"."""
    at = sum_.end
    value = words.cardinals.get(tokens.low[at + 1], 0)
    if sum_.vague or sum_.group is None:
        return False  # "a score and two operas"
    if tokens.low[at] not in words.joins or not 0 < value < _TWENTY:
        return False
    sum_.group, sum_.ones, sum_.tens = sum_.group + value, Decimal(value), False
    sum_.step, sum_.end = _ONE, at + 2
    return True


def _undo(sum_: Cardinal) -> bool:
    sum_.end -= 1
    return False
