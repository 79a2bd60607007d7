"""Parts of years: quarters, halves and fiscal years, as codes and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain, Period
from verifier.model.timex import Fiscal, Fixed, FromTo, Nth, QuarterOf
from verifier.notation.time_parts import (
    TimexRead,
    is_digits,
    is_joiner,
    ordinal_of,
    timex_read,
    widened,
    year_of,
    year_period,
)
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens


def read_period_code(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a quarter or half-year as a code: "Q1 2021", "2021-Q1", "H2 2020", "1Q21", "Q3"."""
    low, words = tokens.low, language.time
    code = _code(low[at])
    if code is not None:
        gap = low[at + 1] in {"-", "/", ","} or low[at + 1] in words.joints
        year = year_of(tokens, at + 1 + gap)
        if year is not None:
            return _coded(tokens, at, at + 2 + gap, year, code)
        if not tokens.capital(at) and not _is_joined(tokens, at, words):
            return None
        grain = Grain.QUARTER if code[0] == "Q" else Grain.HALF
        anchor = QuarterOf(int(code[1]), grain)
        return timex_read(tokens, at, at + 1, f"XXXX-{code}", grain, "code", anchor=anchor)
    if not low[at][:1].isdigit():
        return None
    fused = low[at + 1]
    if len(low[at]) == 1 and fused[:1] in {"q", "h"} and is_digits(fused[1:]) and len(fused) == 3:
        code = _code(f"{fused[0]}{low[at]}")
        return _coded(tokens, at, at + 2, full(int(fused[1:])), code) if code else None
    if len(low[at]) == 1 and low[at + 1] in {"q", "h"} and tokens.glued(at + 1):
        code = _code(f"{low[at + 1]}{low[at]}")
        year = year_of(tokens, at + 2)
        return _coded(tokens, at, at + 3, year, code) if code and year is not None else None
    gap = low[at + 1] in {"-", "/", ","}
    code = _code(low[at + 1 + gap])
    if code is None or len(low[at]) != 4 or not is_digits(low[at]):
        return None
    year = int(low[at])
    return _coded(tokens, at, at + 2 + gap, year, code) if 1500 <= year < 2200 else None


def _is_joined(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the "q2" of "q1 and q2"."""
    joiners = words.and_words | words.or_words | words.range_words
    return bool({tokens.low[at + 1], tokens.low[at - 1]} & joiners)


def _code(word: str) -> str | None:
    if len(word) != 2 or word[0] not in "qh" or word[1] not in "1234":
        return None
    return word.upper() if word[0] == "q" or word[1] in "12" else None


def _coded(tokens: Tokens, at: int, end: int, year: int, code: str) -> TimexRead:
    period = Period.parse(f"{year}-{code}")
    return timex_read(tokens, at, end, str(period), period.grain, "code", period=period)


def read_fiscal(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a fiscal, calendar or school year.

    ::

        time = ("fiscal" | "financial" | "school") ["year"] [year]
             | "FY" ["-"] (yyyy | yy) | "FY2020"
    """
    words = language.time
    low = tokens.low
    word = low[at]
    joined = words.code_years.get(word[:2])
    if joined is not None and len(word) in {4, 6} and is_digits(word[2:]):
        number = int(word[2:])
        span = _fiscal_span(tokens, at, at, number) if number > 99 else None
        if span is not None:
            return span
        return _fiscal(tokens, at, at + 1, number if number > 99 else full(number), joined)
    school = word in words.school_words
    index = at + 1
    named = low[index] in words.year_words
    index += named
    index += low[index] == "-" and tokens.glued(index)
    year = year_of(tokens, index)
    if year is not None:
        kind = words.code_years.get(word, "school" if school else "fiscal")
        span = _fiscal_span(tokens, at, index, year)
        if span is not None:
            return span
        return _fiscal(tokens, at, index + 1, year, kind)
    if word in words.code_years and len(low[index]) == 2 and is_digits(low[index]):
        return _fiscal(tokens, at, index + 1, full(int(low[index])), words.code_years[word])
    if not named:
        return None
    anchor = Fiscal(None, 0, school)
    value = "SYXXXX" if school else "FYXXXX"
    return timex_read(tokens, at, at + 2, value, Grain.YEAR, "fiscal", anchor=anchor)


@per_language
def year_kinds(language: Language) -> frozenset[str]:
    """Return the words of years that are not the calendar's: "the 2024 fiscal year"."""
    return language.time.fiscal_words | language.time.school_words


def read_year_fiscal(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``year ["-" yy] ("fiscal" | "financial" | "school") "year"``: "the 2024 fiscal year"."""
    words = language.time
    low = tokens.low
    end = at + 1 + 2 * (low[at + 1] in HYPHENS | {"/"})
    school = low[end] in words.school_words
    if low[end] not in year_kinds(language) or low[end + 1] not in words.year_words:
        return None
    year = year_of(tokens, at)
    if year is None:
        return None
    if end == at + 1:
        return _fiscal(tokens, at, end + 2, year, "school" if school else "fiscal")
    span = _fiscal_span(tokens, at, at, year)
    return widened(tokens, span, at, end + 2) if span is not None else None


def _fiscal_span(tokens: Tokens, at: int, index: int, year: int) -> TimexRead | None:
    """Read the two years of "fiscal 2012-13", the first of which stands at ``index``."""
    low = tokens.low
    both = low[index + 1] in HYPHENS | {"/"} and tokens.glued(index + 1)
    if not both or low[index + 2] != f"{(year + 1) % 100:02}":
        return None
    first = year_period(year)
    value = f"{year:04}/{year + 1:04}"
    anchor = FromTo(Fixed(first), Fixed(first.shifted(Grain.YEAR, 1)))
    return timex_read(tokens, at, index + 3, value, Grain.YEAR, "fiscal", anchor=anchor)


def _listed(tokens: Tokens, at: int, end: int, number: int, language: Language) -> TimexRead | None:
    """Read the "third" of "the third and fourth quarters of 2015"."""
    index = end + 1 + (tokens.low[end + 1] in language.time.articles)
    last = read_quarter(tokens, index, language)
    if last is None or number < 0:
        return None
    timex, value = last.timex, f"{last.timex.value[:-1]}{number}"
    if timex.period is not None:
        period = Period.parse(value)
        return timex_read(tokens, at, end, value, timex.grain, "quarter", period=period)
    if not isinstance(timex.anchor, QuarterOf | Nth):
        return None
    anchor = replace(timex.anchor, number=number)
    return timex_read(tokens, at, end, value, timex.grain, "quarter", anchor=anchor)


def full(digits: int) -> int:
    """Return the fiscal year that two digits mean: 1970 to 2069."""
    return digits + (2000 if digits < 70 else 1900)


def _fiscal(tokens: Tokens, at: int, end: int, year: int, kind: str) -> TimexRead:
    if kind == "calendar":
        period = year_period(year)
        return timex_read(tokens, at, end, str(period), Grain.YEAR, "year", period=period)
    school = kind == "school"
    anchor = Fiscal(year, 0, school)
    value = f"{'SY' if school else ''}{year:04}"
    return timex_read(tokens, at, end, value, Grain.YEAR, "fiscal", anchor=anchor)


def read_quarter(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a numbered part of a year, with its year if the words give one.

    ::

        time = ordinal ["fiscal"] ["-"] ("quarter" | "half") [["of" ["the" "year"]] year]
             | "fourth-quarter"
    """
    words = language.time
    low = tokens.low
    if low[at] in words.last_words:
        ordinal = (-1, 1)
    else:
        read = ordinal_of(tokens, at, words)
        if read is None:
            return None
        ordinal = read
    index = at + ordinal[1]
    fiscal = low[index] in words.fiscal_words
    index += fiscal
    index += low[index] == "-"
    part = words.year_parts.get(low[index])
    if part is None and is_joiner(low[index], words):
        return _listed(tokens, at, index, ordinal[0], language)
    if part is None or ordinal[0] > part[1] or ordinal[0] < 0:
        return None
    grain, number = Grain(part[0]), ordinal[0]
    end = index + 1
    year_at = end + (low[end] in words.of_words)
    fiscal_at = low[year_at] in words.fiscal_words
    year = year_of(tokens, year_at + fiscal_at)
    code = f"{'Q' if grain is Grain.QUARTER else 'H'}{number}"
    if year is not None and not (fiscal or fiscal_at):
        period = Period.parse(f"{year}-{code}")
        text = str(period)
        return timex_read(tokens, at, year_at + 1, text, period.grain, "quarter", period=period)
    if year is not None:
        end = year_at + fiscal_at + 1
        anchor = Nth(number, grain, Fiscal(year))
        return timex_read(tokens, at, end, f"{year}-{code}", grain, "quarter", anchor=anchor)
    if grain is Grain.HALF and (
        low[at - 1] not in words.articles
        or (low[end][:1].isalpha() and low[end] not in words.may_follow_year)
    ):
        return None  # "the second half of the match"
    plain = QuarterOf(number, grain, fiscal)
    return timex_read(tokens, at, end, f"XXXX-{code}", grain, "quarter", anchor=plain)
