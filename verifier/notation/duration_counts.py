"""How many units a length of time has: "three", "two to five", "one and a half", "a few"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_SIXTY = 60
_ENDLESS = Decimal(10) ** 15


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class Count:
    """How many units, from ``low`` to ``high``, with written precision, and the token after."""

    low: Decimal
    high: Decimal
    step: Decimal
    end: int
    vague: bool = False
    one: bool = False
    digits: bool = False


def read_count(tokens: Tokens, at: int, language: Language) -> Count | None:
    """Read how many units follow, and where the unit stands."""
    words = language.durations
    low = tokens.low
    index = at + (low[at] in words.another or low[at] in words.whole)
    part = _part(tokens, index, language)
    if part is not None:
        return Count(part[0], part[0], part[0], part[1])
    vague = _vague(tokens, index, language)
    if vague is not None:
        return vague
    quarters = _quarters(tokens, index, language)
    if quarters is not None:
        return quarters
    numeral = read_numeral(tokens, index, language)
    if numeral is None or not 0 < numeral.value < _ENDLESS:
        if index > at:
            return Count(_ONE, _ONE, _ONE, index)
        if low[at] in language.indefinite:
            return Count(_ONE, _ONE, _ONE, at + 1, one=True)
        return None
    end = index + numeral.size
    digits = low[index][0].isdigit()
    if numeral.value < _SIXTY and numeral.value % 1:
        end = _linked(tokens, end, language)
    count = Count(numeral.value, numeral.value, numeral.step, end, digits=digits)
    return (
        _ranged(tokens, index, count, language)
        or _hyphenated(tokens, end, count, language)
        or read_and_part(tokens, end, count, language)[0]
    )


def _hyphenated(tokens: Tokens, at: int, count: Count, language: Language) -> Count | None:
    """Read on to "two-and-a-half-year"."""
    words = language.durations
    low = tokens.low
    index = at
    for table in (words.part_joiners, frozenset(language.indefinite)):
        if low[index] != "-" or low[index + 1] not in table:
            return None
        index += 2
    size = words.denominators.get(low[index + 1])
    if low[index] != "-" or not size:
        return None
    more = Decimal(size)
    return replace(count, low=count.low + more, high=count.high + more, step=more, end=index + 2)


def _quarters(tokens: Tokens, at: int, language: Language) -> Count | None:
    """Read the count of "three quarters", which as a numeral is 0.75."""
    words = language.durations
    low = tokens.low
    unit = words.units.get(low[at + 1])
    if unit is None or low[at + 1] not in words.denominators:
        return None
    follows = low[at + 2]
    whole = words.part_links | words.units.keys() | language.magnitudes.keys()
    if follows in whole or follows in language.indefinite:
        return None
    number = language.cardinals.get(low[at]) or (low[at].isdecimal() and int(low[at][:3]))
    if not number:
        return None
    count = Decimal(number)
    return Count(count, count, _ONE, at + 1, digits=low[at].isdecimal())


def _linked(tokens: Tokens, at: int, language: Language) -> int:
    """Return where the unit of "0.75 of an hour" stands; the same token where none does."""
    words = language.durations
    index = at + (tokens.low[at] in words.part_links)
    index += tokens.low[index] in language.indefinite
    return index if tokens.low[index] in words.units else at


def _vague(tokens: Tokens, at: int, language: Language) -> Count | None:
    low = tokens.low
    index = at + (low[at] in language.indefinite)
    bounds = language.vague_counts.get(low[index])
    if bounds is None and index == at:
        bounds = language.durations.many.get(low[index])
    if bounds is None:
        return None
    end = index + 1
    end += low[end] in language.durations.part_links
    vague = bounds[1] - bounds[0] > 1
    least, most = Decimal(bounds[0]), Decimal(bounds[1])
    if not vague:  # a couple
        most = least
    return Count(least, most, _ONE, end, vague=vague)


def _ranged(tokens: Tokens, at: int, count: Count, language: Language) -> Count | None:
    """Read on to the other end of "two to three", "5-10", "between 12 and 18"."""
    words = language.durations
    low = tokens.low
    joined = low[count.end] in words.range_joiners or (
        low[count.end] in words.part_joiners and low[at - 1] in words.between
    )
    if not joined:
        return None
    index = count.end + 1
    if low[index - 1] == "-" and low[index] in words.range_joiners:  # "10-to-15-year"
        index += 1 + (low[index + 1] == "-")
    more = read_numeral(tokens, index, language)
    if more is None or more.value <= count.low:
        return None
    end = index + more.size
    return replace(count, high=more.value, end=end, digits=low[index][:1].isdigit())


def _part(tokens: Tokens, at: int, language: Language) -> tuple[Decimal, int] | None:
    """Read "half a", "a half", "one quarter of an", "three quarters of": so much of a unit."""
    words = language.durations
    low = tokens.low
    index = at
    times = _ONE
    if low[index] in language.indefinite:
        index += 1
    elif low[index] in language.cardinals and low[index + 1] in words.denominators:
        times = Decimal(language.cardinals[low[index]])
        index += 1
    elif low[index] not in words.parts:
        return None
    size = words.denominators.get(low[index])
    if not size:
        return None
    index += 1
    index += low[index] in words.part_links
    index += low[index] in language.indefinite or low[index] == "-"
    if low[index] not in words.units:
        return None
    return EXACT.multiply(times, Decimal(size)), index


def read_and_part(tokens: Tokens, at: int, count: Count, language: Language) -> tuple[Count, int]:
    """Read "and a half", "and three quarters of an": before the unit or after it."""
    words = language.durations
    low = tokens.low
    if low[at] not in words.part_joiners or count.vague:
        return count, at
    index = at + 1
    times = _ONE
    if low[index] in language.indefinite:
        index += 1
    elif low[index] in language.cardinals and low[index + 1] in words.denominators:
        times = Decimal(language.cardinals[low[index]])
        index += 1
    size = words.denominators.get(low[index])
    if not size:
        return count, at
    index += 1
    link = index + (low[index] in words.part_links)
    link += low[link] in language.indefinite
    before_unit = low[link] in words.units and at == count.end
    if low[link] in words.units and not before_unit:
        return count, at  # "an hour and half a day"
    end = link if before_unit else index
    more = EXACT.multiply(times, Decimal(size))
    added = replace(count, low=count.low + more, high=count.high + more, step=more, end=end)
    return replace(added, one=False), end
