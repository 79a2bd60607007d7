"""Years and more as written: years, spans of years, decades, centuries, quarters, fiscal years."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period
from verifier.model.timex import Literal, ShortYear
from verifier.notation.time_parts import (
    LAST_YEAR,
    ROMANS,
    TimexRead,
    is_digits,
    is_joiner,
    ordinal_of,
    roman_of,
    short_year_of,
    spelled_year_of,
    timex_read,
    year_of,
    year_period,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens

_DASHES = frozenset({"-", "–", "—", "/", "~"})
_FIRST_DECADE = 1500
_LAST_CENTURY = 21
_LONGEST_REIGN = 500
_YOUNG_CENTURY = 2000
_FIRST_RECENT, _LAST_RECENT = 1800, 2050  # of these a bare number says a year before a noun


def read_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a year, a span of years or a decade in digits.

    ::

        time = year ["–" (year | yy)] | year "s" | ["'"] yy "s" | number era

    A bare four-digit number is a year where the words around it ask for a time or leave no
    noun to be counted.
    """
    words = language.time
    low = tokens.low
    decade = _decade(tokens, at, words)
    if decade is not None:
        return decade
    era = _with_era(tokens, at, words)
    if era is not None:
        return era
    year = year_of(tokens, at)
    before = low[at - 1]
    if year is None or before in language.currency_signs:
        return None
    if low[at + 1] in _QUOTES and _is_title(tokens, at):
        return None
    end_year = _span_end(tokens, at, year)
    asked = before in words.time_prepositions or before in words.range_openers
    if end_year is not None:
        # "2010-2012" and "2012/13" are years wherever they stand; "1200-14" is not.
        certain = len(low[at + 2]) == 4 or end_year == year + 1
        bracketed = before in {"(", "["} and low[at + 3] in {")", "]", ",", ";"}
        free = certain or asked or bracketed or before in words.year_determiners
        if not free or (year < _FIRST_DECADE and not bracketed):
            return None
        period = Period(date(year, 1, 1), date(end_year + 1, 1, 1), Grain.YEAR)
        return timex_read(tokens, at, at + 3, str(period), Grain.YEAR, "year-span", period=period)
    if not (
        _stands_alone(tokens, at, words) if year >= _FIRST_DECADE else _is_asked(tokens, at, words)
    ):
        return None
    period = year_period(year)
    return timex_read(tokens, at, at + 1, str(period), Grain.YEAR, "year", period=period)


def _is_title(tokens: Tokens, at: int) -> bool:
    """Tell a number before a quotation mark that is quoted by itself: the novel "1984"."""
    low = tokens.low
    return low[at - 1] in _QUOTES and tokens.glued(at) and tokens.glued(at + 1)


_QUOTES = frozenset('"“”«»')


def _decade(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    """Read "1990s", "'90s", "90s", "1990's"."""
    low = tokens.low
    word = low[at]
    marked = low[at + 1] in words.decade_marks and tokens.glued(at + 1)
    if not marked or not is_digits(word) or word[-1] != "0":
        return None
    first = at
    if len(word) == 4:
        year = int(word)
        if not _FIRST_DECADE <= year < 2200 or (
            len(low[at + 1]) > 1 and not _plural(tokens, at, words)
        ):
            return None
        return _of_decade(tokens, at, at + 2, year)
    if len(word) != 2 or len(low[at + 1]) > 1:
        return None
    if low[at - 1] in {"'", "’", "‘"} and tokens.glued(at):
        first = at - 1
    elif _follows_decade(tokens, at, words):
        before = low[at - 3]
        if len(before) == 4:
            year = int(before) // 100 * 100 + int(word)
            return _of_decade(tokens, at, at + 2, year)
    elif not _asks_for_decade(tokens, at, words):
        return None
    number = int(word)
    century = 1900 if number >= 20 else 2000
    period = Period.containing(date(century + number, 1, 1), Grain.DECADE)
    anchor = ShortYear(number, decade=True)
    value = str(period)
    return timex_read(tokens, first, at + 2, value, Grain.DECADE, "decade", anchor=anchor)


def _follows_decade(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the "70s" of "the 1960s and 70s"."""
    low = tokens.low
    marked = low[at - 2] in words.decade_marks and is_digits(low[at - 3])
    if not (marked and is_joiner(low[at - 1], words) and low[at - 3][-1] == "0"):
        return False
    dated = len(low[at - 3]) == 4 or low[at - 4] in {"'", "’", "‘"}
    return dated or _asks_for_decade(tokens, at - 3, words)  # not "in their 70s and 80s"


def _plural(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the plural "in the 1990's" from the genitive "1990's winner"."""
    return bool({tokens.low[at - 1], tokens.low[at - 2]} & words.articles)


def _asks_for_decade(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell "in the 80s" from "in her 80s" and "temperatures in the 80s"."""
    before = tokens.low[at - 1]
    if before == "-":
        before = tokens.low[at - 2]
    return before in words.articles or before in words.parts or before in words.year_prepositions


def _of_decade(tokens: Tokens, first: int, end: int, year: int) -> TimexRead:
    if year % 100 == 0 and year != _YOUNG_CENTURY:
        # "The late 1800s" and "the 1800s" are of the century, the 2000s as yet a decade.
        period = Period.containing(date(year, 1, 1), Grain.CENTURY)
        grain = Grain.CENTURY
    else:
        period = Period.containing(date(year, 1, 1), Grain.DECADE)
        grain = Grain.DECADE
    return timex_read(tokens, first, end, str(period), grain, "decade", period=period)


def read_decade_word(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "the nineties", "the nineteen-eighties"."""
    words = language.time
    low = tokens.low
    teens = words.teens.get(low[at])
    if teens is not None:
        number_at = at + 1 + (low[at + 1] == "-")
        tens = words.decade_words.get(low[number_at])
        if tens is None:
            return None
        return _of_decade(tokens, at, number_at + 1, teens * 100 + tens)
    tens = words.decade_words.get(low[at])
    before = low[at - 2] if low[at - 1] == "-" else low[at - 1]
    if tens is None or not (before in words.articles or before in words.parts):
        return None
    period = Period.containing(date(1900 + tens, 1, 1), Grain.DECADE)
    anchor = ShortYear(tens, decade=True)
    value = str(period)
    return timex_read(tokens, at, at + 1, value, Grain.DECADE, "decade", anchor=anchor)


def read_short_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "'45" where a time is asked for."""
    words = language.time
    if not is_digits(tokens.low[at + 1]):
        return None
    if tokens.low[at + 2] in words.decade_marks and tokens.glued(at + 2):
        read = _decade(tokens, at + 1, words)
        return read if read is not None and read.first == at else None
    if tokens.low[at - 1] not in words.time_prepositions:
        return None
    read_short = short_year_of(tokens, at)
    if read_short is None:
        return None
    year = read_short[0]
    anchor = ShortYear(year % 100)
    return timex_read(tokens, at, at + 2, f"{year:04}", Grain.YEAR, "short-year", anchor=anchor)


def _with_era(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    """Read "44 BC", "AD 79", "2014 A.D."; the number may have one to four digits."""
    low = tokens.low
    if not is_digits(low[at]) or len(low[at]) > 4:
        return None
    number = int(low[at])
    if low[at + 1] in words.eras_before and tokens.capital(at + 1):
        end = at + 2
        value = f"BC{number:04}"
        return timex_read(tokens, at, end, value, Grain.YEAR, "era", anchor=Literal(value))
    after = low[at + 1] in words.eras_after and tokens.capital(at + 1)
    before = low[at - 1] in words.eras_after and tokens.capital(at - 1)
    if not (after or before) or not 1 <= number <= 2199:
        return None
    first, end = at - before, at + 1 + after
    period = year_period(number)
    return timex_read(tokens, first, end, str(period), Grain.YEAR, "era", period=period)


def read_era_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read an era before its year: "AD 79"."""
    if not tokens.capital(at):
        return None
    read = _with_era(tokens, at + 1, language.time)
    return read if read is not None and read.first == at else None


def _stands_alone(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the year in "(2015)", "the 2015 season" and "in 2015" from "2015 cases"."""
    low = tokens.low
    before, after = low[at - 1], low[at + 1]
    if before and not before[-1].isalnum() and before[-1] != "." and before not in _BEFORE_MARKS:
        return False
    if before in {"-", "/"} and _is_number(low[at - 2]) and tokens.glued(at):
        return False
    bounded = low[at - 2] in words.later or low[at - 2] in words.earlier  # "no later than 2015"
    named = before in words.not_a_year_before and not bounded
    if after in _AFTER_MARKS or named or _is_number(before):
        return False
    if not after[:1].isalpha() or after in words.may_follow_year:
        return not (after[:1].isdigit())
    if after in words.money_of_year and before in words.money_at:
        return True
    recent = _FIRST_RECENT <= int(low[at]) <= _LAST_RECENT
    if recent and after in words.levels_of_year and before in words.level_at:
        return True
    if recent and _opens_clause(tokens, at, words):
        return True
    if after in words.not_a_year_after:
        return False
    if before in words.year_determiners:
        return True
    plural = (
        after[-1:] in words.plural_endings
        and after[-2:] not in words.singular_endings
        and not tokens.capital(at + 1)
    )
    return not plural and (recent or before in words.time_prepositions)


def _opens_clause(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the year of "In 2015 cases rose" and "since 2015 cases rose" from a count of cases."""
    low = tokens.low
    before, after = low[at - 1], low[at + 1]
    if before not in words.year_openers or after in words.measures_after_number:
        return False
    first = at == 1 or low[at - 2] in _CLAUSE_MARKS
    return before in words.year_keepers or first


def _is_asked(tokens: Tokens, at: int, words: TimeWords) -> bool:
    before, after = tokens.low[at - 1], tokens.low[at + 1]
    if before == "." and tokens.glued(at - 1):
        before = f"{tokens.low[at - 2]}."  # "c. 1200"
    strong = before in words.year_prepositions or before in words.year_words
    return strong and (not after[:1].isalpha() or after in words.may_follow_year)


def _is_number(word: str) -> bool:
    return word[:1].isdigit()


_BEFORE_MARKS = frozenset({"(", ",", '"', "“", ";", ":", "[", "'", "‘", "—", "–", "-", "/", "…"})
_CLAUSE_MARKS = frozenset({"", ",", ";", ":", "—", "–", '"', "“", "("})
_AFTER_MARKS = frozenset({"-", "–", "%", "/", "$", "€", "£", "°"})


def _span_end(tokens: Tokens, at: int, year: int) -> int | None:
    low = tokens.low
    mark, last = low[at + 1], low[at + 2]
    if mark not in _DASHES or len(last) not in {2, 4} or not is_digits(last):
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    if low[at + 3] == mark and tokens.glued(at + 3):
        return None
    end = int(last) if len(last) == 4 else year // 100 * 100 + int(last)
    if len(last) == 2 and end < year:
        end += 100
    longest = _LONGEST_REIGN if low[at - 1] in {"(", "["} else 99
    return end if year < end <= year + longest and end <= LAST_YEAR else None


def read_spelled_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "nineteen ninety-six"; "two thousand" only where a year is spoken of."""
    words = language.time
    read = spelled_year_of(tokens, at, words)
    if read is None:
        return None
    year, end = read[0], at + read[1]
    if at and tokens.capital(at) and tokens.capital(at + 1):
        return None  # "Nineteen Eighty-Four", a title
    before, after = tokens.low[at - 1], tokens.low[end]
    free = not after[:1].isalpha() or after in words.may_follow_year
    free = free or (before in words.indefinite and after[-1:] not in words.plural_endings)
    if year >= 2000:
        named = before in words.year_words
        if not named and not (before in words.year_prepositions and free):
            return None
    elif not free or year < _FIRST_DECADE:
        return None
    period = year_period(year)
    return timex_read(tokens, at, end, str(period), Grain.YEAR, "year", period=period)


def read_year_word(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"year" ["of"] year``: "the year 2008", "the year two thousand"."""
    words = language.time
    low = tokens.low
    index = at + 1 + (low[at + 1] in words.joints)
    year = year_of(tokens, index)
    end = index + 1
    if year is None:
        read = spelled_year_of(tokens, index, words)
        if read is None:
            return None
        year, end = read[0], index + read[1]
    period = year_period(year)
    return timex_read(tokens, at, end, str(period), Grain.YEAR, "year", period=period)


# "I" alone is nearly always the pronoun.
ROMAN_HEADS = frozenset(ROMANS) - {"i"}


def read_century(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``(ordinal | roman) ["-"] "century" [era]``: "the 19th century", "the XIX century"."""
    words = language.time
    low = tokens.low
    ordinal = _century_number(tokens, at, words)
    if ordinal is None:
        return None
    index = at + ordinal[1]
    if _is_listed(tokens, index, words):
        return _of_century(tokens, at, index, ordinal[0])
    index += low[index] == "-"
    if low[index] not in words.century_words or not 1 <= ordinal[0] <= 21:
        return None
    end = index + 1
    if low[end] in words.century_names and tokens.capital(index) and tokens.capital(end):
        return None  # "20th Century Fox"
    if low[end] in words.eras_before:
        value = f"BC{ordinal[0] - 1:02}"
        return timex_read(
            tokens, at, end + 1, value, Grain.CENTURY, "century", anchor=Literal(value)
        )
    end += low[end] in words.eras_after
    return _of_century(tokens, at, end, ordinal[0])


def _century_number(tokens: Tokens, at: int, words: TimeWords) -> tuple[int, int] | None:
    ordinal = ordinal_of(tokens, at, words)
    if ordinal is None and (roman := roman_of(tokens, at)):
        return roman, 1
    return ordinal


def _of_century(tokens: Tokens, at: int, end: int, number: int) -> TimexRead | None:
    if not 1 <= number <= _LAST_CENTURY:
        return None
    period = Period.containing(date(max(1, (number - 1) * 100), 1, 1), Grain.CENTURY)
    return timex_read(tokens, at, end, str(period), Grain.CENTURY, "century", period=period)


def _is_listed(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the "18th" of "the late 18th and early 19th centuries"."""
    low = tokens.low
    if not is_joiner(low[at], words):
        return False
    index = at + 1 + (low[at + 1] in words.articles)
    index += low[index] in words.parts
    index += low[index] == "-"
    ordinal = _century_number(tokens, index, words)
    if ordinal is None:
        return False
    index += ordinal[1]
    index += low[index] == "-"
    return low[index] in words.century_words and low[index + 1] not in words.eras_before
