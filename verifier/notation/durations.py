"""Lengths of time as written: "20 years", "two and a half hours", "1 year, 2 days", "a decade"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.duration import Duration
from verifier.model.interval import EXACT
from verifier.model.period import Grain
from verifier.notation.numerals import heads as numeral_heads
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.duration_words import DurationWords
    from verifier.notation.tokens import Tokens


# Counted in years: "two decades" is said of 18 or 22 years, not of 15 or 29.
_IN_YEARS = {
    Grain.DECADE: (Decimal(10), Decimal(5)),
    Grain.CENTURY: (Decimal(100), Decimal(20)),
}
_ONE = Decimal(1)
_MOST_PARTS = 6
_ORDER = tuple(Grain)
_SIXTY = 60
_ENDLESS = Decimal(10) ** 15
_HYPHENS = frozenset({"-", "–", "\u2011"})


@dataclass(frozen=True, slots=True)
class DurationRead:
    """A duration read from tokens ``first`` up to, not including, ``end``.

    ``attributive`` tells that it is written as an adjective: "two-year", "day-long".
    """

    duration: Duration
    first: int
    end: int
    attributive: bool = False


@dataclass(frozen=True, slots=True)
class _Count:
    """How many units, from ``low`` to ``high``, with written precision, and the token after."""

    low: Decimal
    high: Decimal
    step: Decimal
    end: int
    vague: bool = False
    one: bool = False
    digits: bool = False


# No count is so long that its unit stands farther off.
_UNIT_REACH = 16


def read_duration(tokens: Tokens, at: int, language: Language) -> DurationRead | None:
    """Read the length of time that begins at a token; ages and "20 years ago" are none.

    ::

        duration = length {[","] ["and"] length} [number]
                 | count "-" unit ["-" "long"] | unit ["-" "long"] | "yearlong"
        length   = count [filler] unit ["and" part]
        count    = numeral [("to" | "or" | "-") numeral] ["and" part] | "a" | vague
                 | part ["of"] ["a"]
        part     = ["a" | "one" | "three"] ("half" | "quarter" | "quarters") ["of"] ["a"]

    A unit without a count is an open one, and only where a length is asked for: "it took years".
    """
    words = language.durations
    low = tokens.low
    word = low[at]
    fused = words.long_words.get(word)
    if fused is not None:
        return _made(tokens, at, at + 1, _Count(_ONE, _ONE, _ONE, at + 1), fused, attributive=True)
    if word in words.units and word not in words.parts:
        return _bare(tokens, at, words)
    if words.units.keys().isdisjoint(low[at + 1 : at + _UNIT_REACH]):
        return None
    count = _count(tokens, at, language)
    if count is None:
        return None
    return _with_unit(tokens, at, count, language)


def _with_unit(tokens: Tokens, at: int, count: _Count, language: Language) -> DurationRead | None:
    words = language.durations
    low = tokens.low
    index = count.end
    hyphen = low[index] in _HYPHENS and tokens.glued(index)
    index += hyphen
    filled = index
    while low[index] in words.fillers and index - filled < 3:
        index += 1
    unit = _unit(tokens, index, words, digits=count.digits)
    if unit is None:
        return None
    if count.one and filled == index and (hyphen or not _is_one(tokens, at, index, words)):
        return None
    some_day = low[at] in words.one and unit[0] == Grain.DAY and index == at + 1
    all_days = low[at] in words.whole and count.end == at + 1 and low[index] in words.plural
    if all_days or (some_day and low[at - 1] not in words.before_one):
        return None
    end = index + 1
    if hyphen:
        end = _adjective_end(tokens, end, words)
        return _made(tokens, at, end, count, unit, attributive=True) if end else None
    if low[end] == "-" and tokens.glued(end) and tokens.glued(end + 1):  # "month-long", "year-end"
        long = low[end + 1] in words.long_ending
        return _made(tokens, at, end + 2, count, unit, attributive=True) if long else None
    count, end = _and_part(tokens, end, count, language)
    if not _stands(tokens, end, words) or _is_share(tokens, end, unit, count):
        return None
    read = _made(tokens, at, end, count, unit)
    return _with_parts(tokens, read, language) if not count.vague else read


def _adjective_end(tokens: Tokens, end: int, words: DurationWords) -> int:
    """Return the end of "two-year" or "two-year-long"; 0 for the age "two-year-old"."""
    low = tokens.low
    joined = low[end] == "-" and tokens.glued(end)
    following = low[end + joined]
    if following in words.not_after:
        return 0
    return end + 2 if joined and following in words.long_ending else end


def _bare(tokens: Tokens, at: int, words: DurationWords) -> DurationRead | None:
    """Read a unit without a count: "decades-long", "day-long", and "years" where a time is due."""
    low = tokens.low
    unit = words.units[low[at]]
    open_ = low[at] in words.plural
    count = _Count(Decimal(2), Decimal(99), _ONE, at, vague=True)
    if low[at + 1] == "-" and low[at + 2] in words.long_ending and tokens.glued(at + 2):
        count = count if open_ else _Count(_ONE, _ONE, _ONE, at)
        return _made(tokens, at, at + 3, count, unit, attributive=True)
    if low[at] not in words.bare or not _stands(tokens, at + 1, words):
        return None
    due = low[at - 1] in words.before_bare or (
        low[at + 1] in words.after_bare and tokens.kind(at - 1) in {"none", "word"}
    )
    if not due or low[at + 1] == "-":
        return None
    return _made(tokens, at, at + 1, count, unit)


def _unit(tokens: Tokens, at: int, words: DurationWords, *, digits: bool) -> tuple[str, int] | None:
    word = tokens.low[at]
    unit = words.units.get(word)
    if unit is None or (word in words.short and not digits):
        return None
    follows = tokens.low[at + 1]
    if follows and follows[0].isalnum() and tokens.glued(at + 1):
        return None
    return unit


def _count(tokens: Tokens, at: int, language: Language) -> _Count | None:
    """Read how many units follow."""
    words = language.durations
    low = tokens.low
    index = at + (low[at] in words.another or low[at] in words.whole)
    part = _part(tokens, index, language)
    if part is not None:
        return _Count(part[0], part[0], part[0], part[1])
    vague = _vague(tokens, index, language)
    if vague is not None:
        return vague
    quarters = _quarters(tokens, index, language)
    if quarters is not None:
        return quarters
    numeral = read_numeral(tokens, index, language)
    if numeral is None or not 0 < numeral.value < _ENDLESS:
        if index > at:
            return _Count(_ONE, _ONE, _ONE, index)
        if low[at] in language.indefinite:
            return _Count(_ONE, _ONE, _ONE, at + 1, one=True)
        return None
    end = index + numeral.size
    digits = low[index][0].isdigit()
    if numeral.value < _SIXTY and numeral.value % 1:
        end = _linked(tokens, end, language)
    count = _Count(numeral.value, numeral.value, numeral.step, end, digits=digits)
    return _ranged(tokens, index, count, language) or _and_part(tokens, end, count, language)[0]


def _quarters(tokens: Tokens, at: int, language: Language) -> _Count | None:
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
    return _Count(count, count, _ONE, at + 1, digits=low[at].isdecimal())


def _linked(tokens: Tokens, at: int, language: Language) -> int:
    """Return where the unit of "0.75 of an hour" stands; the same token where none does."""
    words = language.durations
    index = at + (tokens.low[at] in words.part_links)
    index += tokens.low[index] in language.indefinite
    return index if tokens.low[index] in words.units else at


def _vague(tokens: Tokens, at: int, language: Language) -> _Count | None:
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
    return _Count(least, most, _ONE, end, vague=vague)


def _ranged(tokens: Tokens, at: int, count: _Count, language: Language) -> _Count | None:
    """Read on to the other end of "two to three", "5-10", "between 12 and 18"."""
    words = language.durations
    low = tokens.low
    joined = low[count.end] in words.range_joiners or (
        low[count.end] in words.part_joiners and low[at - 1] in words.between
    )
    if not joined:
        return None
    more = read_numeral(tokens, count.end + 1, language)
    if more is None or more.value <= count.low:
        return None
    end = count.end + 1 + more.size
    return replace(count, high=more.value, end=end, digits=low[count.end + 1][:1].isdigit())


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


def _and_part(tokens: Tokens, at: int, count: _Count, language: Language) -> tuple[_Count, int]:
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


def _with_parts(tokens: Tokens, read: DurationRead, language: Language) -> DurationRead:
    """Read on to finer units: "1 year, 2 days and 3 hours", "2 hours ten"."""
    words = language.durations
    low = tokens.low
    duration, end = read.duration, read.end
    parts: list[tuple[Decimal, Grain]] = []
    finest = duration.grain
    while len(parts) < _MOST_PARTS:
        index = end
        while low[index] in words.joiners and index < end + 2:
            index += 1
        numeral = read_numeral(tokens, index, language)
        if numeral is None:
            break
        after = index + numeral.size
        unit = _unit(tokens, after, words, digits=low[index][0].isdigit())
        if unit is None:
            if index == end and not parts and _is_last(tokens, after) and numeral.value < _SIXTY:
                finer = words.finer.get(finest.value)
                if finer is not None:
                    parts.append((numeral.value, Grain(finer)))
                    end = after
            break
        grain = Grain(unit[0])
        if _ORDER.index(grain) >= _ORDER.index(finest) or not _stands(tokens, after + 1, words):
            break
        parts.append((numeral.value * unit[1], grain))
        finest, end = grain, after + 1
    if not parts:
        return read
    text = tokens.surface(read.first, end)
    return replace(read, end=end, duration=replace(duration, parts=tuple(parts), text=text))


def _is_last(tokens: Tokens, at: int) -> bool:
    return tokens.kind(at) in {"none", "mark"} and tokens.low[at] not in {"%", "$", "-", "/"}


def _stands(tokens: Tokens, at: int, words: DurationWords) -> bool:
    """Tell a length from an age, "20 years old", and a distance, "20 years ago"."""
    low = tokens.low
    after = at + (low[at] == "-")
    return low[after] not in words.not_after and not (low[at] == "of" and low[at + 1] == "age")


def _is_share(tokens: Tokens, at: int, unit: tuple[str, int], count: _Count) -> bool:
    """Tell "three quarters of voters" from nine months, and "a quarter" from three."""
    few = count.high <= 4 and (count.one or tokens.low[at] == "of")
    return unit[0] == Grain.QUARTER and few


def _is_one(tokens: Tokens, at: int, unit_at: int, words: DurationWords) -> bool:
    """Tell "a decade after" from the rate "100 attacks a day": no noun or number stands before."""
    before = tokens.low[at - 1] if at else ""
    free = tokens.kind(at - 1) in {"none", "mark"} or before in words.before_one
    return free and tokens.low[unit_at] not in words.plural


def _made(  # noqa: PLR0913 - the parts of one reading
    tokens: Tokens,
    first: int,
    end: int,
    count: _Count,
    unit: tuple[str, int],
    *,
    attributive: bool = False,
) -> DurationRead:
    grain, size = Grain(unit[0]), Decimal(unit[1])
    step = count.step
    least, most = EXACT.multiply(count.low, size), EXACT.multiply(count.high, size)
    if grain in _IN_YEARS and not count.vague:
        years, step = _IN_YEARS[grain]
        least, most = EXACT.multiply(least, years), EXACT.multiply(most, years)
        grain = Grain.YEAR
    if grain is Grain.DECADE:  # open decades are open years
        least, most, grain = EXACT.multiply(least, 10), EXACT.multiply(most, 10), Grain.YEAR
    text = tokens.surface(first, end)
    duration = Duration(least, most, grain, step, text, vague=count.vague)
    return DurationRead(duration, first, end, attributive)


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a length of time may begin."""
    words = language.durations
    return frozenset(
        {
            *numeral_heads(language), *language.vague_counts, *words.many, *words.long_words,
            *words.parts, *words.another, *words.bare, *words.whole,
            *(word for word in words.units if word not in words.short),
        }
    )  # fmt: skip
