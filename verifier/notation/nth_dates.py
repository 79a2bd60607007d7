"""Times counted inside another: "the last Monday of March", "the first nine months of 1999"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.period import Grain
from verifier.model.timex import (
    WEEKEND,
    Feast,
    Fixed,
    Mod,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    Same,
    Shift,
    Within,
)
from verifier.notation.quarters import read_fiscal
from verifier.notation.relative_dates import LETTERS, read_directed
from verifier.notation.time_parts import (
    ONE_DAY,
    ONE_WEEK,
    OPEN_VALUES,
    TimexRead,
    count_of,
    is_digits,
    ordinal_of,
    timex_read,
    with_anchor,
)
from verifier.notation.years import read_year

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens


def read_nth(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read the n-th unit of a time, or the first or last so many.

    ::

        time = (ordinal ["to"] ["last"] | "last") [count] unit [("of" | "in")] ["the"] time
        unit = grain | weekday | "weekend"
    """
    words = language.time
    low = tokens.low
    number, index = _number(tokens, at, words)
    if number == 0:
        return None
    count = 1
    several = count_of(tokens, index, language)
    if several is not None and low[index] not in words.indefinite and not several.vague:
        count, index = several.low, several.end
    index += low[index] == "-" or low[index] in words.unit_adjectives
    unit = _unit(tokens, index, words)
    if unit is None:
        return None
    end = index + 1
    if isinstance(unit, int) and (low[end] in words.after_words or low[end] in words.before_words):
        return _nth_beside(tokens, at, end, number, unit, language, point)
    joined = low[end] in words.of_words
    inner_at = end + joined
    inner_at += low[inner_at] in words.articles
    inner = point(tokens, inner_at, language) or _unit_alone(tokens, inner_at, words)
    if inner is None or (not joined and low[inner_at] not in words.directions):
        return _first_units(tokens, at, end, number, count, unit)
    if unit is Grain.HALF and inner.timex.grain.days > Grain.YEAR.days and count == 1:
        return _half_of(tokens, at, number, inner)
    if unit in {Grain.QUARTER, Grain.HALF} and inner.timex.period is not None and number > 0:
        return None  # the reader of quarters knows the year
    finer = unit if isinstance(unit, Grain) else Grain.DAY
    if finer.days >= inner.timex.grain.days:
        return None
    anchor = Nth(number, unit, inner.timex.tree, count)
    value = inner.timex.value
    if count > 1 and isinstance(unit, Grain):
        value = f"P{count}{LETTERS[unit]}"
    return timex_read(tokens, at, inner.end, value, finer, "nth", anchor=anchor)


_HALVES = {1: Mod.START, 2: Mod.END, -1: Mod.END}


def _half_of(tokens: Tokens, at: int, number: int, inner: TimexRead) -> TimexRead | None:
    """Read a half of decades and centuries: "the first half of the 2010s" is early in them."""
    mod = _HALVES.get(number)
    if mod is None:
        return None
    timex = inner.timex
    part = Part(mod, timex.tree)
    value, grain = timex.value, timex.grain
    return timex_read(tokens, at, inner.end, value, grain, "half", anchor=part, mod=mod)


def _nth_beside(  # noqa: PLR0913 - a count, a unit, and how to read on
    tokens: Tokens,
    at: int,
    end: int,
    number: int,
    unit: int,
    language: Language,
    point: Reader,
) -> TimexRead | None:
    """Read "third Tuesday after Christmas", "first Sunday before May 5"."""
    words = language.time
    inner = point(tokens, end + 1 + (tokens.low[end + 1] in words.articles), language)
    if inner is None or number < 1 or unit == WEEKEND:
        return None
    count = number if tokens.low[end] in words.after_words else -number
    anchor = Offset(count, count, unit, inner.timex.tree)
    value = inner.timex.value
    return timex_read(tokens, at, inner.end, value, Grain.DAY, "nth", anchor=anchor)


def _number(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int]:
    """Read which: 1, 2, … from the start, -1, -2, … from the end; 0 when it is none."""
    low = tokens.low
    if low[at] in words.last_words:
        return (-2 if low[at] in words.penultimate else -1), at + 1
    ordinal = ordinal_of(tokens, at, words)
    if ordinal is None:
        return 0, at
    end = at + ordinal[1]
    joined = (low[end] == "-" or low[end] in words.range_words) and low[end + 1] in words.last_words
    if joined or low[end] in words.last_words:
        return -ordinal[0] - joined, end + 1 + joined
    return ordinal[0], end


def _unit(tokens: Tokens, at: int, words: TimeWords) -> Grain | int | None:
    word = tokens.low[at]
    unit = words.time_units.get(word)
    if unit is not None:
        return Grain(unit[0]) if unit[1] == 1 else None
    part = words.year_parts.get(word)
    if part is not None:
        return Grain(part[0])
    if word in words.weekend_words:
        return WEEKEND
    weekday = words.weekdays.get(word)
    return weekday if weekday is not None else words.weekday_plurals.get(word)


def _unit_alone(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    """Read the "month" of "the first Monday in the month", the document's own."""
    unit = words.time_units.get(tokens.low[at])
    if (
        unit is None
        or tokens.low[at - 1] not in words.articles
        or tokens.low[at] in words.unit_plurals
    ):
        return None
    grain = Grain(unit[0])
    anchor = Same(grain, definite=True)
    return timex_read(tokens, at, at + 1, OPEN_VALUES[grain], grain, "definite", anchor=anchor)


def _first_units(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens, at: int, end: int, number: int, count: int, unit: Grain | int
) -> TimexRead | None:
    """Read "the first nine months" alone: a length, in a year that is not named."""
    months = unit in {Grain.MONTH, Grain.QUARTER, Grain.WEEK}
    if number != 1 or count < 2 or not isinstance(unit, Grain) or not months:
        return None
    anchor = Nth(number, unit, Same(Grain.YEAR, definite=True), count)
    value = f"P{count}{LETTERS[unit]}"
    return timex_read(tokens, at, end, value, unit, "first-units", anchor=anchor)


def read_within(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a weekday or day in a week, month or year that is directed.

    ::

        time = weekday ["of" | "from" | "in"] directed-week | weekday "after" "next"
             | ordinal ["day"] "of" ["the"] (directed-month | "month")
    """
    words = language.time
    low = tokens.low
    weekday = words.weekdays.get(low[at])
    if weekday is not None:
        return _weekday_within(tokens, at, weekday, language, point)
    ordinal = ordinal_of(tokens, at, words)
    if ordinal is None and is_digits(low[at]) and len(low[at]) <= 2:
        ordinal = int(low[at]), 1
    if ordinal is None or not 1 <= ordinal[0] <= 31:
        return None
    index = at + ordinal[1]
    index += words.time_units.get(low[index]) == ONE_DAY
    if low[index] not in words.of_words:
        return None
    inner_at = index + 1 + (low[index + 1] in words.articles)
    inner = _month_point(tokens, inner_at, language, point)
    if inner is None:
        return None
    anchor = Nth(ordinal[0], Grain.DAY, inner.timex.tree)
    value = f"XXXX-XX-{ordinal[0]:02}"
    return timex_read(tokens, at, inner.end, value, Grain.DAY, "nth", anchor=anchor)


def _month_point(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    words = language.time
    word = tokens.low[at]
    if not (word in words.directions or word in words.time_units or word in words.same_words):
        return None
    inner = point(tokens, at, language) or _unit_alone(tokens, at, words)
    return inner if inner is not None and inner.timex.grain is Grain.MONTH else None


def _weekday_within(
    tokens: Tokens, at: int, weekday: int, language: Language, point: Reader
) -> TimexRead | None:
    words = language.time
    low = tokens.low
    index = at + 1
    value = f"XXXX-WXX-{weekday + 1}"
    if low[index] in words.after_words and low[index + 1] in words.next_words:
        anchor = Offset(1, 1, Grain.WEEK, NamedDay(weekday, day=None))
        return timex_read(tokens, at, index + 2, value, Grain.DAY, "weekday", anchor=anchor)
    if low[at - 1] in words.articles:
        beside = _weekday_beside(tokens, at, weekday, language, point)
        if beside is not None:
            return beside
    index += low[index] == "," or low[index] in words.of_words or low[index] in words.after_words
    index += low[index] in words.articles
    if low[index] not in words.directions and low[index] not in words.back_directions:
        return None
    inner = point(tokens, index, language)
    if (
        inner is None
        or inner.timex.grain is not Grain.WEEK
        or not isinstance(inner.timex.anchor, Shift | Same)
    ):
        return None
    within = Within(NamedDay(weekday), inner.timex.anchor)
    return timex_read(tokens, at, inner.end, value, Grain.DAY, "weekday", anchor=within)


def in_that(tokens: Tokens, read: TimexRead, language: Language, point: Reader) -> TimexRead:
    """Read on from a date without its year: "October of that year", "the 28th of that month"."""
    words = language.time
    low = tokens.low
    index = read.end + (low[read.end] in words.of_words)
    index += low[index] in words.articles
    word = low[index]
    pointing = word in words.same_words or word in words.back_directions or word in words.directions
    if not pointing:
        return read
    inner = point(tokens, index, language)
    if inner is None or inner.timex.grain.days <= read.timex.grain.days:
        return read
    if not isinstance(inner.timex.anchor, Shift | Same):
        return read
    if isinstance(read.timex.anchor, NamedDay) and inner.timex.grain is not Grain.WEEK:
        return read
    if not isinstance(read.timex.anchor, NamedDay) and inner.timex.grain is not Grain.YEAR:
        return read
    within = Within(read.timex.tree, inner.timex.tree)
    return with_anchor(tokens, read, read.first, inner.end, within)


def _weekday_beside(
    tokens: Tokens, at: int, weekday: int, language: Language, point: Reader
) -> TimexRead | None:
    """Read "the Monday after Easter", "the Friday before May 5"."""
    words = language.time
    word = tokens.low[at + 1]
    count = 1 if word in words.after_words else -1 if word in words.before_words else 0
    inner = point(tokens, at + 2, language) if count else None
    if inner is None or not isinstance(inner.timex.tree, Feast | NamedDate | Fixed):
        return None
    if inner.timex.grain is not Grain.DAY:
        return None
    anchor = Offset(count, count, weekday, inner.timex.tree)
    value = f"XXXX-WXX-{weekday + 1}"
    return timex_read(tokens, at, inner.end, value, Grain.DAY, "weekday", anchor=anchor)


def read_week_of(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read "week of October 7", "week 12 [of 2019]": a week by a day in it or by its number."""
    low, words = tokens.low, language.time
    if words.time_units.get(low[at]) != ONE_WEEK:
        return None
    if low[at + 1] in words.joints:
        index = at + 2 + (low[at + 2] in language.time.articles)
        inner = point(tokens, index, language)
        if inner is None or inner.timex.grain is not Grain.DAY:
            return None
        week = Offset(0, 0, Grain.WEEK, inner.timex.tree)
        value = inner.timex.value
        return timex_read(tokens, at, inner.end, value, Grain.WEEK, "week-of", anchor=week)
    number = low[at + 1]
    if not is_digits(number) or not 1 <= int(number[:3]) <= 53:
        return None
    index = at + 2 + (low[at + 2] == "," or low[at + 2] in words.of_words)
    inner = point(tokens, index, language)
    year = inner if inner is not None and inner.timex.grain is Grain.YEAR else None
    whole = year.timex.tree if year else Same(Grain.YEAR, definite=True)
    anchor = Nth(int(number), Grain.WEEK, whole)
    end = year.end if year else at + 2
    value = f"XXXX-W{int(number):02}"
    return timex_read(tokens, at, end, value, Grain.WEEK, "week", anchor=anchor)


_GENITIVES = frozenset({"'s", "’s", "'", "’"})
# "The coming 2025–26 fiscal year's" is as long as a year gets.
_GENITIVE_REACH = 9


def read_year_of(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a directed year and a part of it: "next year's first quarter", "last year's March"."""
    words = language.time
    low = tokens.low
    if _GENITIVES.isdisjoint(low[at + 1 : at + _GENITIVE_REACH]):
        return None
    outer = (
        read_directed(tokens, at, language)
        or read_fiscal(tokens, at, language)
        or read_year(tokens, at, language)
    )
    if outer is None or outer.timex.grain not in {Grain.YEAR, Grain.WEEK}:
        return None
    index = outer.end
    if low[index] not in _GENITIVES:
        return None
    index += 1
    inner = point(tokens, index, language)
    if inner is None or low[index] in words.directions:
        return None
    if inner.timex.grain.days >= outer.timex.grain.days:
        return None
    if outer.timex.grain is Grain.WEEK and not isinstance(inner.timex.anchor, NamedDay):
        return None
    anchor = Within(inner.timex.tree, outer.timex.tree)
    return with_anchor(tokens, inner, at, inner.end, anchor)


__all__ = ["in_that", "read_nth", "read_week_of", "read_within", "read_year_of"]
