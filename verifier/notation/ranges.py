"""Two values as one figure: "5 to 10 percent", "$5-10 billion", "2,000 ± 5 pounds"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, unit
from verifier.notation.ends import DASHES, End, measured_end, read_end
from verifier.notation.hedges import read_hedge_before
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.language import Language
    from verifier.language.numeral_words import RangeWords
    from verifier.model.units import Unit
    from verifier.notation.tokens import Tokens

    # the token after the figure; its lower and upper end and written precision; its unit
    Read = tuple[int, tuple[Decimal, Decimal, Decimal], Unit]

_ONE = Decimal(1)
_MILLION = Decimal(10**6)
_THOUSAND = Decimal(1000)
_YEAR_DIGITS = 4
_VERB_REACH = 5


def alone(end: End) -> Read:
    """Return one end as a figure of its own."""
    return end.end, (end.value, end.value, end.step), end.unit


def read_tolerance(tokens: Tokens, first: End, language: Language) -> Read:
    """Read "2,000.45±0.01 pounds", "5 +/- 1 %"."""
    index = first.end + (1 if tokens.low[first.end] == "±" else 3)
    numeral = read_numeral(tokens, index, language)
    if numeral is None:
        return alone(first)
    radius = measured_end(tokens, index, numeral, language)
    measured = radius.unit if radius.stated else first.unit
    low, high = EXACT.subtract(first.value, radius.value), EXACT.add(first.value, radius.value)
    return radius.end, (low, high, first.step), measured


def read_second(tokens: Tokens, at: int, first: End, language: Language) -> End | None:
    """Read the far end of a range: "-10", "to 10", "and 10" after "between"; None for none."""
    low = tokens.low
    index = first.end
    mark = low[index]
    before = low[at - 1] if at > 0 else ""
    words = language.ranges
    opened = at - 1 - (at > 1 and before in words.loosely)  # "entre un 2 y un 3 %"
    between = opened >= 0 and low[opened] in language.numerals.between
    if mark in DASHES and low[index + 1] in words.to:  # "8- to 16-metre", "5-to-10"
        index, mark = index + 1, low[index + 1]
    if mark in words.to:
        moved = before in words.movers or (first.stated and before in words.moves)
        moved = moved or _is_moved(low, opened, words)
        spanned = before in words.spanned and not first.stated  # "trails by 3 to 5 points"
        spanned = spanned and low[at - 2] not in words.moves  # but "fell by 2 to 5 kg"
        if moved and not spanned and not _ranges(tokens, at, words):
            return None  # "widened 12bp to 145bp"
        if low[index + 1] in words.loosely and _leads(tokens, at, language) in words.movers:
            return None  # "rose by over 1,000 to some 12,500": each end has its own hedge
    elif mark not in DASHES and not (between and mark in language.numerals.joins):
        return None
    index += 1
    index += low[index] in DASHES and low[index - 2] in DASHES
    while low[index] in words.loosely:
        index += 1
    paid = first.unit.symbol if first.before else ""
    second = read_end(tokens, index, language, paid=paid)
    if second is not None and first.unit.symbol == "m" and tokens.low[second.end - 1] == "m":
        second = second if _share_millions(tokens, first, second) else _as_metres(second)
    bare = before in words.spanned and second is not None and not second.stated
    if second is None or bare or (mark in DASHES and not _dashed(tokens, first, second)):
        return None
    return second


def _leads(tokens: Tokens, at: int, language: Language) -> str:
    """Return the word before the hedge of the figure that begins at a token."""
    first = read_hedge_before(tokens, at, language)[2]
    return tokens.low[first - 1] if 0 < first < at else ""


def share_thousands(tokens: Tokens, first: End, second: End) -> None:
    """Give the first of "10-15,000 jobs" the thousands of the second."""
    low = tokens.low
    written = low[first.end + 1]
    bare = low[first.end] in DASHES and first.scale == 1 and first.value < _THOUSAND
    if bare and low[first.end - 1].isdecimal() and written.endswith(",000") and second.scale == 1:
        scaled = EXACT.multiply(first.value, _THOUSAND)
        if scaled < second.value:
            first.value, first.step = scaled, second.step


def read_alternative(tokens: Tokens, first: End, language: Language) -> End | None:
    """Read the "six" of "five or six people": the count lies between the two."""
    low = tokens.low
    if low[first.end] not in language.ranges.alternatives or first.stated or first.share:
        return None
    word = low[first.end + 1]
    coded = word[:1] == "0" or (word.isdecimal() and len(word) == _YEAR_DIGITS)
    second = None if coded else read_end(tokens, first.end + 1, language)
    if second is None or second.stated or second.before or second.share:
        return None
    return second if first.value < second.value <= 2 * first.value else None


def _share_millions(tokens: Tokens, first: End, second: End) -> bool:
    """Give the first of "3 m and 4 m people", read as metres, the millions of the second."""
    written = tokens.low[first.end - 1] == tokens.low[second.end - 1] == "m"
    apart = not (tokens.glued(first.end - 1) or tokens.glued(second.end - 1))
    if not (written and apart) or second.scale != _MILLION or second.before:
        return False
    first.value, first.step = (
        EXACT.multiply(first.value, _MILLION), EXACT.multiply(first.step, _MILLION)
    )  # fmt: skip
    first.unit, first.scale, first.stated = NUMBER, _MILLION, False
    return True


def _as_metres(end: End) -> End:
    """Return the second of "8m-16m" in metres, as the first is."""
    if end.stated or end.scale != _MILLION:
        return end
    value, step = EXACT.divide(end.value, _MILLION), EXACT.divide(end.step, _MILLION)
    return replace(end, value=value, step=step, unit=unit("m"), scale=_ONE, stated=True)


def _is_moved(low: Sequence[str], at: int, words: RangeWords) -> bool:
    """Tell "bajó ayer del 12 % al 11 %" from "una tasa del 11 % al 12 %"."""
    if at < 1 or low[at] not in words.origins:
        return False
    return any(word in words.movers for word in low[max(at - _VERB_REACH, 0) : at])


def _ranges(tokens: Tokens, at: int, words: RangeWords) -> bool:
    """Tell "ranging from 5 to 10" from "rose from 5 to 10"."""
    if tokens.low[at - 1] not in words.origins:
        return False
    return (tokens.low[at - 2] if at > 1 else "") in words.ranging


def _dashed(tokens: Tokens, first: End, second: End) -> bool:
    """Tell the range "100 - 1000 l" from a dash between two thoughts: a shared unit follows."""
    mark = first.end
    if tokens.glued(mark) and tokens.glued(mark + 1):
        return True
    if tokens.low[mark] != "-":
        return False
    if first.stated and not first.before:  # "30 degrees - 40 degrees"
        return second.stated and second.unit == first.unit and first.value < second.value
    return second.stated and not second.before and not first.stated


def join_ends(first: End, second: End) -> Read:
    """Put two ends together, in one unit and at one magnitude."""
    if first.stated and second.stated and not second.unit.comparable(first.unit):
        return alone(first)
    measured = second.unit if second.stated else first.unit
    low, high, step = first.value, second.value, max(first.step, second.step)
    if first.scale == 1 and second.scale > 1 and low < high:
        scaled = EXACT.multiply(low, second.scale)
        if scaled <= high and (not first.stated or first.before):
            low, step = scaled, second.step
    if first.stated and second.stated and first.unit != second.unit:
        moved = Quantity(low, low, first.unit, first.step).to(second.unit)
        low, step = moved.low, max(moved.step, second.step)
    if low > high:
        single = (first.value, first.value, first.step)
        shared = measured if not first.stated and second.stated else first.unit
        return first.end, single, shared
    return second.end, (low, high, step), measured


def shared_unit(tokens: Tokens, at: int, first: End, language: Language) -> Unit | None:
    """Give the first of "45 and 50 mg" and of "from 2.5 to 9.1 percent" the unit of the second."""
    low = tokens.low
    mark = low[first.end]
    words = language.ranges
    moved = mark in words.to and at > 0 and low[at - 1] in words.origins
    if not (moved or mark in language.numerals.joins or mark in words.alternatives):
        return None
    index = first.end + 1
    if not low[index][:1].isdecimal() or not low[first.end - 1][:1].isdecimal():
        return None
    second = read_end(tokens, index, language)
    if second is None or not second.stated or second.before or second.scale > 1:
        return None
    return second.unit if moved or second.unit.dimension not in {"count", "degrees"} else None


# A figure seldom moves by more than this between "from" and "to".
_FARTHEST_MOVE = 20


def share_scale(tokens: Tokens, at: int, first: End, language: Language) -> None:
    """Give the first of "from 46.5 to 48 million" the magnitude of the second.

    Not the first of "from 900 to 1.2 million", which is the 900 it says.
    """
    low, words = tokens.low, language.ranges
    if first.scale != 1 or not (at > 0 and low[at - 1] in words.origins):
        return
    if low[first.end] not in words.to:
        return
    second = read_end(tokens, first.end + 1, language)
    if second is None or second.scale == 1 or second.before != first.before:
        return
    if first.stated and not first.before:
        _share_millions(tokens, first, second)
        return
    scaled = EXACT.multiply(first.value, second.scale)
    if scaled <= second.value * _FARTHEST_MOVE and second.value <= scaled * _FARTHEST_MOVE:
        first.value, first.scale = scaled, second.scale
        first.step = EXACT.multiply(first.step, second.scale)
