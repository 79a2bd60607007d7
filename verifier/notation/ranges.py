"""Two values as one figure: "5 to 10 percent", "$5-10 billion", "2,000 ± 5 pounds"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, unit
from verifier.notation.digits import normal
from verifier.notation.ends import DASHES, End, measured_end, read_end
from verifier.notation.fractions import PARTS
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
_PAUSES = frozenset(",(")
# Two ends of a range that follows a verb of change are seldom farther apart.
_FARTHEST_SPAN = 4
_RATE = "ratio"
_A_FEW = 3


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
    low, words = tokens.low, language.ranges
    joint = _joint(tokens, at, first, language)
    if joint is None:
        return None
    index, mark, may_move = joint
    index += 1
    index += low[index] in DASHES and low[index - 2] in DASHES
    while low[index] in words.loosely:
        index += 1
    paid = first.unit.symbol if first.before else ""
    second = read_end(tokens, index, language, paid=paid)
    if second is None:
        return None
    if mark in words.to and first.stated and first.unit.dimension == _RATE and not second.stated:
        return None  # "down 3% to 2.6 million": a percentage does not lend its unit forwards
    if first.unit.symbol == "m" and low[second.end - 1] == "m":
        second = second if _share_millions(tokens, first, second) else _as_metres(second)
    by = at > 0 and low[at - 1] in words.spanned
    if (mark in DASHES and not _dashed(tokens, first, second)) or (by and not second.stated):
        return None
    if may_move and not _spans(first, second, share=not by):
        return None
    _share_words(first, second, _shared_value(tokens, index, first, language))
    return second


def _joint(tokens: Tokens, at: int, first: End, language: Language) -> tuple[int, str, bool] | None:
    """Return where the joint of a range stands, its mark, and whether it may be one of a move."""
    low, words = tokens.low, language.ranges
    index = first.end
    mark = low[index]
    before = low[at - 1] if at > 0 else ""
    opened = at - 1 - (at > 1 and before in words.loosely)  # "entre un 2 y un 3 %"
    if mark in DASHES and low[index + 1] in words.to:  # "8- to 16-metre", "5-to-10"
        index, mark = index + 1, low[index + 1]
    if mark not in words.to:
        between = opened >= 0 and low[opened] in language.numerals.between
        joined = mark in DASHES or (between and mark in language.numerals.joins)
        return (index, mark, False) if joined else None
    moved = before in words.movers or (first.stated and _led(low, at, language) in words.moves)
    moved = moved or _is_moved(low, opened, words)
    spanned = before in words.spanned and not first.stated  # "trails by 3 to 5 points"
    may_move = moved and not (spanned and low[at - 2] not in words.moves)
    if may_move and (first.stated or before in words.origins):
        may_move = False
        if not _ranges(tokens, at, language):
            return None  # "widened 12bp to 145bp", "rose from 5 to 10"
    if low[index + 1] in words.loosely and _leads(tokens, at, language) in words.movers:
        return None  # "rose by over 1,000 to some 12,500": each end has its own hedge
    return index, mark, may_move


def _spans(first: End, second: End, *, share: bool) -> bool:
    """Tell "rose by 5 to 10 percent", a range, from "fell by 0.3 to 4.2 percent", a move to 4.2.

    A unit that the second alone has is of both ends, where they are not far apart; without "by"
    only a rate is told so.
    """
    near = 0 < first.value < second.value <= _FARTHEST_SPAN * first.value
    return near and second.stated and (not share or second.unit.dimension == _RATE)


def _shared_value(tokens: Tokens, index: int, first: End, language: Language) -> Decimal:
    """Return the first end's value multiplied as the second's, at ``index``, is in words.

    By a hundred in "six or seven hundred", by twelve in "2-3 dozen", by a third in "one to two
    thirds"; the first of "ten to one hundred" stands for itself.
    """
    words, low = language.numerals, tokens.low
    numeral = read_numeral(tokens, index, language)
    if first.scale != 1 or first.stated or first.share or numeral is None or numeral.size == 1:
        return first.value
    written = Decimal(words.cardinals.get(low[index]) or normal(low[index]) or 0)
    multiplied = all(
        word in words.magnitudes or word in words.collectives or word in words.plural_parts
        for word in low[index + 1 : index + numeral.size]
        if word != "-"
    )
    if not multiplied or not 0 < first.value < written:
        return first.value
    return PARTS.divide(EXACT.multiply(first.value, numeral.value), written)


def _share_words(first: End, second: End, value: Decimal) -> None:
    if value != first.value:
        first.value, first.step = value, second.step
        first.scale, first.share = second.scale, second.share


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


def read_alternative(tokens: Tokens, at: int, first: End, language: Language) -> End | None:
    """Read the "six" of "five or six people": the count lies between the two."""
    low = tokens.low
    if low[first.end] not in language.ranges.alternatives or first.stated or first.share:
        return None
    word = low[first.end + 1]
    coded = word[:1] == "0" or (word.isdecimal() and len(word) == _YEAR_DIGITS)
    index = first.end + 1
    second = None if coded else read_end(tokens, index, language)
    if second is None or second.stated or second.before:
        return None
    least = _shared_value(tokens, index, first, language)
    if not least < second.value <= 2 * least or (second.share and least == first.value):
        return _one_or_two(tokens, at, first, second, language)
    _share_words(first, second, least)
    return second


def _one_or_two(tokens: Tokens, at: int, first: End, second: End, language: Language) -> End | None:
    """Read the "two" of "a dozen or two": so many of what "a" counts one of."""
    words, low = language.numerals, tokens.low
    many = low[first.end - 1] in words.collectives or low[first.end - 1] in words.magnitudes
    counted = low[at] in words.indefinite and many and second.end == first.end + 2
    if not counted or not 1 < second.value <= _A_FEW or low[first.end + 1] not in words.cardinals:
        return None
    value = EXACT.multiply(first.value, second.value)
    return replace(first, value=value, end=second.end)


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


def _led(low: Sequence[str], at: int, language: Language) -> str:
    """Return the word before a figure; before "casi un 3 %" the one before its hedge."""
    index = at - 1
    if low[index] in language.indefinite:
        while index > 0 and low[index] in language.ranges.loosely:
            index -= 1
    return low[index]


def _is_moved(low: Sequence[str], at: int, words: RangeWords) -> bool:
    """Tell "bajó ayer del 12 % al 11 %" from "una tasa del 11 % al 12 %"."""
    if at < 1 or low[at] not in words.origins:
        return False
    return any(word in words.movers for word in low[max(at - _VERB_REACH, 0) : at])


def _ranges(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "ranging from 5 to 10" from "rose from 5 to 10" and "a rise, from 5 to 10"."""
    words, low = language.ranges, tokens.low
    if low[at - 1] not in words.origins:
        return False
    before = low[at - 2] if at > 1 else ""
    if before not in words.ranging:
        return False
    return before not in _PAUSES or not any(
        word in words.changes or word.endswith(language.motion.fold)
        for word in low[max(at - 2 - _VERB_REACH, 0) : at - 2]
    )


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
    digits = low[index][:1].isdecimal() and low[first.end - 1][:1].isdecimal()
    words_too = moved and low[index] in language.cardinals  # "from five to seven percent"
    if not (digits or words_too):
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
    if second is None or second.before != first.before:
        return
    if second.scale == 1:
        _share_words(first, second, _shared_value(tokens, first.end + 1, first, language))
        return
    if first.stated and not first.before:
        _share_millions(tokens, first, second)
        return
    scaled = EXACT.multiply(first.value, second.scale)
    if scaled <= second.value * _FARTHEST_MOVE and second.value <= scaled * _FARTHEST_MOVE:
        first.value, first.scale = scaled, second.scale
        first.step = EXACT.multiply(first.step, second.scale)
