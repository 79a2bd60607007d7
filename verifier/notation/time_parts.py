"""The parts that dates are written with: days, months, years, ordinals, counts of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period
from verifier.model.timex import Anchor, Mod, Timex
from verifier.notation.cardinals import read_cardinal
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens

    # What begins at a token, or nothing.
    Reader = Callable[[Tokens, int, Language], "TimexRead | None"]

FIRST_YEAR, LAST_YEAR = 1000, 2199
_FIRST_BARE_YEAR = 1500
_LARGEST_COUNT = 9999
_LAST_DAY = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Two digits of a year: "'29" is 2029, "'30" is 1930.
_PIVOT = 30

# What is written of a time that only the document or the text before can tell: its grain.
OPEN_VALUES = {
    Grain.SECOND: "XXXX-XX-XXTXX:XX:XX",
    Grain.MINUTE: "XXXX-XX-XXTXX:XX",
    Grain.HOUR: "XXXX-XX-XXTXX",
    Grain.DAY: "XXXX-XX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.HALF: "XXXX-HX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXXX",
    Grain.CENTURY: "XXXX",
}

# Units of time as the tables of a language give them.
ONE_DAY, ONE_WEEK = ("day", 1), ("week", 1)


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class TimexRead:
    """A date read from tokens ``first`` up to, not including, ``end``, and by which reader."""

    timex: Timex
    first: int
    end: int
    pattern: str


def timex_read(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens,
    first: int,
    end: int,
    value: str,
    grain: Grain,
    pattern: str,
    *,
    period: Period | None = None,
    anchor: Anchor | None = None,
    mod: Mod | None = None,
    weekday: int | None = None,
) -> TimexRead:
    """Return what a reader found in tokens ``first`` up to, not including, ``end``."""
    text = tokens.text[tokens.starts[first] : tokens.end(end - 1)]
    return TimexRead(Timex(value, grain, text, period, anchor, weekday, mod), first, end, pattern)


def widened(tokens: Tokens, read: TimexRead, first: int, end: int | None = None) -> TimexRead:
    """Return a reading that takes in the tokens before and after it."""
    end = read.end if end is None else end
    if (first, end) == (read.first, read.end):
        return read
    timex = read.timex
    return timex_read(
        tokens, first, end, timex.value, timex.grain, read.pattern,
        period=timex.period, anchor=timex.anchor, mod=timex.mod, weekday=timex.weekday,
    )  # fmt: skip


def with_anchor(tokens: Tokens, read: TimexRead, first: int, end: int, anchor: Anchor) -> TimexRead:
    """Return a reading that takes in more tokens and is anchored otherwise."""
    timex = read.timex
    return timex_read(
        tokens, first, end, timex.value, timex.grain, read.pattern,
        anchor=anchor, mod=timex.mod, weekday=timex.weekday,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def year_period(year: int) -> Period:
    """Return a calendar year."""
    return Period.containing(date(year, 1, 1), Grain.YEAR)


@lru_cache(maxsize=4096)
def month_period(year: int, month: int) -> Period:
    """Return a month of a year."""
    return Period.containing(date(year, month, 1), Grain.MONTH)


def is_digits(word: str) -> bool:
    """Tell a token of the digits 0 to 9 alone."""
    return word.isascii() and word.isdigit()


def ordinal_of(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    """Read "3rd", "third", "twenty-third": the number and its tokens."""
    low = tokens.low
    word = low[at]
    if is_digits(word):
        suffixed = low[at + 1] in words.ordinal_endings and tokens.glued(at + 1)
        return (int(word), 2) if suffixed and len(word) <= 4 else None
    number = words.ordinals.get(word)
    if number is not None:
        return number, 1
    tens = words.ordinal_tens.get(word)
    if tens is None:
        return None
    last = at + 1 + (low[at + 1] == "-")
    ones = words.ordinals.get(low[last])
    return (tens + ones, last - at + 1) if ones is not None and ones < 10 else None


_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
ROMANS = dict(zip(_ROMANS.split(), range(1, 22), strict=True))


def roman_of(tokens: Tokens, at: int) -> int:
    """Read the number of a century in Roman capitals, "XIX"; 0 where there is none."""
    number = ROMANS.get(tokens.low[at], 0)
    return number if number and tokens.surface(at, at + 1).isupper() else 0


def day_of(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    """Read a day of the month, "7", "7th" or "seventh": its number and its tokens."""
    word = tokens.low[at]
    if is_digits(word):
        if len(word) > 2 or not 1 <= int(word) <= 31:
            return None
        suffixed = tokens.low[at + 1] in words.ordinal_endings and tokens.glued(at + 1)
        return int(word), 2 if suffixed else 1
    read = ordinal_of(tokens, at, words)
    return read if read is not None and read[0] <= 31 else None


def month_of(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    """Read a month's name, with its full stop if shortened: its number and its tokens."""
    low = tokens.low
    month = words.months.get(low[at])
    if month is None:
        return None
    short = len(low[at]) <= 4 and low[at] not in words.short_months
    dotted = short and low[at + 1] == "." and tokens.glued(at + 1) and low[at + 2] != ""
    return month, 2 if dotted and not tokens.capital(at + 2) else 1


def is_named(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell that a word can only be the month or weekday: capitalised, or of no other meaning."""
    word = tokens.low[at]
    return tokens.capital(at) or (
        word not in words.ambiguous_months
        and word not in words.ambiguous_weekdays
        and len(word) > 3
    )


def is_joiner(word: str, words: TimeWords) -> bool:
    """Tell a word that joins the times of a list or range: "and", "or", "to"."""
    return word in words.and_words or word in words.or_words or word in words.range_words


def is_rank(tokens: Tokens, end: int, words: TimeWords) -> bool:
    """Tell "the 15th and final round" from a day of the month: "May 15th and last week"."""
    low = tokens.low
    after, counted = low[end + 1], low[end + 2]
    told = after in words.last_words or after in words.latest_words
    timed = counted in words.time_units or counted in words.weekdays or counted in words.months
    return low[end] in words.and_words and told and not timed


def is_real(month: int, day: int) -> bool:
    """Tell that a month has such a day in some year."""
    return 1 <= day <= _LAST_DAY[month]


def year_of(tokens: Tokens, at: int, *, bare: bool = False) -> int | None:
    """Read a year of four digits; ``bare`` years begin in 1500, others in 1000."""
    low = tokens.low
    word = low[at]
    if len(word) != 4 or not is_digits(word):
        return None
    year = int(word)
    if not (_FIRST_BARE_YEAR if bare else FIRST_YEAR) <= year <= LAST_YEAR:
        return None
    follows = low[at + 1]
    if follows in {"%", "$"}:
        return None
    if follows and follows[0].isalpha() and tokens.glued(at + 1):
        return None
    return year


def full_year(digits: int) -> int:
    """Return the year that two digits mean."""
    return digits + (2000 if digits < _PIVOT else 1900)


def short_year_of(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read "'45" or "’45": the year and its tokens."""
    low = tokens.low
    if low[at] not in {"'", "’", "‘"} or not tokens.glued(at + 1):
        return None
    word = low[at + 1]
    if len(word) != 2 or not is_digits(word) or _is_word_after(tokens, at + 2):
        return None
    return full_year(int(word)), 2


def _is_word_after(tokens: Tokens, at: int) -> bool:
    return tokens.low[at][:1].isalpha() and tokens.glued(at)


def spelled_year_of(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    """Read "nineteen ninety-six", "nineteen hundred and five", "two thousand and five".

    ::

        year = (teens | "twenty") (teens | tens ["-"] [ones] | "oh" ones)
             | teens "hundred" ["and"] [below]
             | "two" "thousand" ["and"] [below]
    """
    low = tokens.low
    first = low[at]
    century = words.teens.get(first) or (20 if words.tens.get(first) == 20 else None)
    if century is not None:
        if low[at + 1] in words.zero_tens and low[at + 2] in words.ones:
            return century * 100 + words.ones[low[at + 2]], 3
        if low[at + 1] in words.hundred:
            return _and_below(tokens, at + 2, century * 100, 2, words)
        rest = _two_digits(tokens, at + 1, words)
        return (century * 100 + rest[0], 1 + rest[1]) if rest and rest[0] >= 10 else None
    if words.ones.get(first) == 2 and low[at + 1] in words.thousand:
        return _and_below(tokens, at + 2, 2000, 2, words)
    return None


def _and_below(tokens: Tokens, at: int, base: int, size: int, words: TimeWords) -> tuple[int, int]:
    joined = tokens.low[at] in words.and_words
    rest = _two_digits(tokens, at + joined, words)
    return (base + rest[0], size + joined + rest[1]) if rest else (base, size)


def _two_digits(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    low = tokens.low
    word = low[at]
    number = words.teens.get(word) or words.ones.get(word)
    if number is not None:
        return number, 1
    tens = words.tens.get(word)
    if tens is None:
        return None
    last = at + 1 + (low[at + 1] == "-")
    ones = words.ones.get(low[last])
    return (tens + ones, last - at + 1) if ones else (tens, 1)


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class Count:
    """How many: lowest and highest, the token after, and whether a half is added."""

    low: int
    high: int
    end: int
    vague: bool = False
    half: bool = False


def count_of(tokens: Tokens, at: int, language: Language) -> Count | None:
    """Read how many units: "3", "twenty-five", "a", "a few", "a couple of", "2 or 3".

    ::

        count = number [("or" | "to" | "-") number] | ["a"] vague ["of"] | "a" | "half" "a"
    """
    low = tokens.low
    words = language.time
    index = at + (low[at] in words.indefinite)
    vague = language.vague_counts.get(low[index])
    if vague is not None:
        end = index + 1
        return Count(
            *vague,
            end + (low[end] in words.joints or low[end] in words.unit_adjectives),
            vague=True,
        )
    if index > at:
        return Count(1, 1, index)
    first = _number(tokens, at, language)
    if first is None:
        return None
    number, end = first
    joined = low[end] in HYPHENS or low[end] in words.or_words or low[end] in words.range_words
    second = _number(tokens, end + 1, language) if joined else None
    if second is not None and second[0] > number:
        return Count(number, second[0], second[1])
    return Count(number, number, end)


def _number(tokens: Tokens, at: int, language: Language) -> tuple[int, int] | None:
    low = tokens.low
    word = low[at].replace(",", "")
    if is_digits(word):
        return (int(word), at + 1) if int(word[:6]) <= _LARGEST_COUNT and len(word) < 6 else None
    number = language.cardinals.get(word)
    if number is None:
        return None
    if number == 0:
        return None
    end = at + 1
    if number >= 20:
        last = end + (low[end] == "-")
        ones = language.cardinals.get(low[last], 0)
        if 0 < ones < 10:
            return number + ones, last + 1
    if low[end] in language.numerals.collectives:  # "two dozen", "four score and seven"
        sum_ = read_cardinal(tokens, at, language.numerals)
        return (int(sum_.value), sum_.end) if sum_ is not None else (number, end)
    if low[end] in language.time.hundred:
        return _hundreds(tokens, end + 1, number * 100, language)
    return number, end


def _hundreds(tokens: Tokens, at: int, base: int, language: Language) -> tuple[int, int]:
    joined = tokens.low[at] in language.time.and_words
    rest = (
        _number(tokens, at + joined, language) if not is_digits(tokens.low[at + joined]) else None
    )
    return (base + rest[0], rest[1]) if rest is not None and rest[0] < 100 else (base, at)
