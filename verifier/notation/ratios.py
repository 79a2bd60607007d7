"""A number beside a number: "3/4", "10 1/2", "one in five", "nine times out of ten"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.notation.cardinals import Cardinal, extend, read_cardinal
from verifier.notation.digits import is_whole, normal
from verifier.notation.fractions import PARTS, part_step, scaled_part
from verifier.notation.numeral import Numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.numeral_words import NumeralWords
    from verifier.notation.tokens import Tokens

_ZERO = Decimal(0)
_ROUND = frozenset(Decimal(each) for each in (20, 25, 50, 100, 1000, 10000, 100000, 1000000))


def read_slashed(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read "3/4"; a second stroke makes it a date."""
    low, end = tokens.low, at + numeral.size
    below = low[end + 1]
    spaced = not tokens.glued(end) and not tokens.glued(end + 1)
    hard = tokens.glued(end) and tokens.glued(end + 1)
    if not (spaced or hard) or not below.isdecimal() or not below.strip("0") or len(below) > 6:
        return numeral
    dated = low[end + 2] == "/" or (at > 0 and low[at - 1] == "/")
    if dated or not low[at].isdecimal() or numeral.size > 1:
        return numeral
    value = PARTS.divide(numeral.value, Decimal(below))
    return replace(scaled_part(tokens, end + 2, at, value, words), words=False)


def is_fraction(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "3/4 of them", "than 1/2" and "1/4 inch" from a date in figures."""
    low = tokens.low
    if low[at + 1] != "/" or not (low[at].isdecimal() and low[at + 2].isdecimal()):
        return False
    if low[at + 3] == "/" or len(low[at]) > 2 or len(low[at + 2]) > 3:
        return False
    words = language.numerals
    told = (
        low[at + 3] == words.of or low[at + 3] in language.units or low[at - 1] in words.before_part
    )
    return told and int(low[at]) < int(low[at + 2])


def read_mixed(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read the rest of "10 1/2" and of the wires' "4-1/2"."""
    low, end = tokens.low, at + numeral.size
    end += low[end] == "-"
    above, below = Decimal(low[end]) if low[end].isdecimal() else _ZERO, Decimal(low[end + 2])
    if not 0 < above < below or below > 128 or numeral.step < 1 or low[end + 3] == "/":
        return numeral
    share = PARTS.divide(above, below)
    return replace(scaled_part(tokens, end + 3, at, numeral.value + share, words), words=False)


def read_repeat(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read "forty-five (45)" and "45 (forty-five)": the number again says nothing new."""
    end = at + numeral.size
    if not numeral.words and tokens.low[end + 1] in words.cardinals:
        spelled = read_cardinal(tokens, end + 1, words)
        if spelled and spelled.value == numeral.value and tokens.low[spelled.end] == ")":
            return replace(numeral, size=spelled.end + 1 - at)
        return numeral
    again = normal(tokens.low[end + 1])
    if numeral.words and again and tokens.low[end + 2] == ")" and Decimal(again) == numeral.value:
        return replace(numeral, size=numeral.size + 3)
    return numeral


def read_ratio(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read "one in five", "three out of ten", "nine times out of ten" as parts of one."""
    low, end = tokens.low, at + numeral.size
    index = end + (low[end] == words.times)
    if low[index] in words.within and index == end:
        begin, inside = index + 1, True
    elif low[index] == words.out_of[0] and low[index + 1] == words.out_of[1]:
        begin, inside = index + 2, False
    elif low[end] == words.of and _is_part_of(low, end + 1, numeral, words):
        begin, inside = end + 1 + (low[end + 1] in words.whole_determiners), True
    else:
        return numeral
    begin += low[begin] in words.every
    whole = _whole(tokens, begin, words)
    if whole is None or not 0 < numeral.value < whole[0] or not is_whole(numeral.value):
        return numeral
    below, finish = whole
    alone = not inside and not low[finish][:1].isalpha()
    likely = alone or _is_whole(numeral.value, below, low[begin], inside=inside)
    if not likely or low[finish] in words.no_whole:
        return numeral
    value = PARTS.divide(numeral.value, below)
    return Numeral(value, part_step(below), finish - at, words=True, part=True)


def read_part_of_each(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read "one person in every six", the noun between the part and the whole, as a part of one."""
    end = at + numeral.size
    whole = _whole(tokens, end + 3, words)
    if whole is None or not tokens.low[end].isalpha() or tokens.low[whole[1]] in words.no_whole:
        return numeral
    if not 0 < numeral.value < whole[0] or not is_whole(numeral.value):
        return numeral
    value = PARTS.divide(numeral.value, whole[0])
    return Numeral(value, part_step(whole[0]), whole[1] - at, words=True, part=True)


def _is_part_of(low: list[str], at: int, numeral: Numeral, words: NumeralWords) -> bool:
    """Tell "6 of 10 Americans" and "3 of the 5" from "one of 10 killed" and "2 of the 5 teams"."""
    if low[at] in words.whole_determiners:
        at += 1
        if low[at + 1][-1:] == "s" and not low[at + 1].endswith("ss"):
            return False  # a whole that is known, and counted by itself
    noun = low[at + 1]
    of_many = low[at] in words.cardinals or low[at].isdecimal()
    told = noun.isalpha() and noun not in words.no_whole and noun not in words.magnitudes
    return numeral.value > 1 and of_many and told


def _whole(tokens: Tokens, at: int, words: NumeralWords) -> tuple[Decimal, int] | None:
    digits = normal(tokens.low[at])
    sum_ = read_cardinal(tokens, at, words) if tokens.low[at] in words.beginning else None
    if sum_ is not None:
        return sum_.value, sum_.end
    if not digits.isdecimal():
        return None
    sum_ = Cardinal(at + 1, group=Decimal(digits), ones=Decimal(digits), digits=True)
    extend(sum_, tokens, words)
    return sum_.value, sum_.end


def _is_whole(above: Decimal, below: Decimal, written: str, *, inside: bool) -> bool:
    """Tell the whole of a ratio from a year or a count of its own ("12 out of 34")."""
    round_ = below <= 10 or below in _ROUND or is_whole(below / 100)
    year = len(written) == 4 and written.isdecimal()
    if inside:
        return not year and (above == 1 or (above < 10 and round_))
    return (above <= 10 and round_) or below in _ROUND


def read_over(tokens: Tokens, at: int, numeral: Numeral, words: NumeralWords) -> Numeral:
    """Read "one over twenty", where nothing is counted after it."""
    end = at + numeral.size
    whole = _whole(tokens, end + 1, words)
    if whole is None or not 0 < numeral.value < whole[0] or tokens.low[whole[1]][:1].isalnum():
        return numeral
    value = PARTS.divide(numeral.value, whole[0])
    return Numeral(value, part_step(whole[0]), whole[1] - at, words=True, part=True)
