"""Lengths of time as written: "20 years", "two and a half hours", "1 year, 2 days", "a decade"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.duration import Duration
from verifier.model.interval import EXACT
from verifier.model.period import Grain
from verifier.notation.duration_counts import Count, read_and_part, read_count
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


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class DurationRead:
    """A duration read from tokens ``first`` up to, not including, ``end``.

    ``attributive`` tells that it is written as an adjective: "two-year", "day-long".
    """

    duration: Duration
    first: int
    end: int
    attributive: bool = False


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
        return _made(tokens, at, at + 1, Count(_ONE, _ONE, _ONE, at + 1), fused, attributive=True)
    if word in words.units and word not in words.parts:
        return _bare(tokens, at, words)
    if words.units.keys().isdisjoint(low[at + 1 : at + _UNIT_REACH]):
        return None
    count = read_count(tokens, at, language)
    if count is None:
        return None
    return _with_unit(tokens, at, count, language)


def _with_unit(tokens: Tokens, at: int, count: Count, language: Language) -> DurationRead | None:
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
    count, end = read_and_part(tokens, end, count, language)
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
    count = Count(Decimal(2), Decimal(99), _ONE, at, vague=True)
    if low[at + 1] == "-" and low[at + 2] in words.long_ending and tokens.glued(at + 2):
        count = count if open_ else Count(_ONE, _ONE, _ONE, at)
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


def _is_share(tokens: Tokens, at: int, unit: tuple[str, int], count: Count) -> bool:
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
    count: Count,
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
