"""Dates in digits: 2021-05-07, 12/25/2009, 19.02.2010, 05-Aug-2016, 20091225."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period
from verifier.model.timex import Either, Fixed, NamedDate, Season, Within
from verifier.notation.time_parts import (
    FIRST_YEAR,
    LAST_YEAR,
    TimexRead,
    day_of,
    full_year,
    is_digits,
    is_real,
    month_period,
    timex_read,
    year_period,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.model.timex import Anchor
    from verifier.notation.tokens import Tokens

_FIRST_MONTH_YEAR = 1800
_MARKS = frozenset("-/.–")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
_COMPACT = re.compile(r"(1[89]\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")


def read_numeric(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a date in digits, its month perhaps a name.

    ::

        date  = part mark part mark part | dd.mm.yyyy | yyyymmdd | dd "/" mm
        mark  = "-" | "/" | "."; twice the same, no blanks around

    A year of four digits may stand first or last; a month by name anywhere. Of two numbers that
    may both be months the language's region decides; where it does not, both readings stand.
    """
    word = tokens.low[at]
    if len(word) >= 6:
        return _in_one_token(tokens, at, word, language)
    mark = tokens.low[at + 1]
    if mark not in _MARKS or len(word) > 4 or not tokens.glued(at + 1):
        return None
    if tokens.low[at + 3] != mark or not tokens.glued(at + 3):
        month = _month_and_year(tokens, at, language)
        if month is not None:
            return month
        return _day_and_month(tokens, at, language) if mark == "/" else None
    if not (tokens.glued(at + 2) and tokens.glued(at + 3) and tokens.glued(at + 4)):
        return None
    if tokens.low[at + 5] == mark and tokens.glued(at + 5) and tokens.glued(at + 6):
        return None
    parts = (word, tokens.low[at + 2], tokens.low[at + 4])
    return _of_parts(tokens, at, parts, language, iso=mark == "-")


def read_named_numeric(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``month mark dd mark yyyy``: "Sep-23-2020"."""
    low = tokens.low
    mark = low[at + 1]
    if mark not in _MARKS or low[at + 3] != mark or low[at] not in language.time.months:
        return None
    if not all(tokens.glued(index) for index in range(at + 1, at + 5)):
        return None
    return _of_parts(tokens, at, (low[at], low[at + 2], low[at + 4]), language)


def _in_one_token(tokens: Tokens, at: int, word: str, language: Language) -> TimexRead | None:
    match = _DOTTED.fullmatch(word)
    if match is not None:
        parts = match.groups()
        if parts[3]:
            return _dated(tokens, at, at + 1, [(int(parts[3]), int(parts[4]), int(parts[5]))])
        year = int(parts[2]) if len(parts[2]) == 4 else full_year(int(parts[2]))
        first, second = int(parts[0]), int(parts[1])
        options = [(year, second, first)]  # points are no American mark, but "9.11.2001" is met
        if second <= 12 and len(language.date_orders) > 1:
            options.append((year, first, second))
        return _dated(tokens, at, at + 1, options)
    match = _COMPACT.fullmatch(word)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups())
    return _dated(tokens, at, at + 1, [(year, month, day)])


def _of_parts(
    tokens: Tokens, at: int, parts: tuple[str, str, str], language: Language, *, iso: bool = False
) -> TimexRead | None:
    """Return the date of three parts: a year, a month and a day in one of the written orders."""
    words = language.time
    named = [index for index, part in enumerate(parts) if part in words.months]
    numbers = [int(part) for part in parts if is_digits(part) and len(part) <= 4]
    if len(named) + len(numbers) != 3 or len(named) > 1:
        return None
    years = [index for index, part in enumerate(parts) if len(part) == 4 and is_digits(part)]
    year_at = years[0] if years else 2
    if not is_digits(parts[year_at]) or (not years and len(parts[2]) != 2):
        return None
    year = int(parts[year_at])
    year = year if years else full_year(year)
    rest = [index for index in range(3) if index != year_at]
    if named:
        day = next(parts[index] for index in rest if index not in named)
        options = [(year, words.months[parts[named[0]]], int(day))]
    else:
        first, second = (int(parts[index]) for index in rest)
        if year_at == 0:
            options = [(year, first, second)]
        else:
            options = [(year, *each) for each in _ordered(first, second, language)]
    iso = iso and year_at == 0 and not named
    return _dated(tokens, at, at + 5, options, pattern="iso" if iso else "numeric")


def _ordered(first: int, second: int, language: Language) -> list[tuple[int, int]]:
    """Return two numbers as month and day, in the orders of the region that are possible.

    What the region's orders do not allow is read in the other one.
    """
    orders = {"month": (first, second), "day": (second, first)}
    possible = {
        order: each for order, each in orders.items() if 1 <= each[0] <= 12 and is_real(*each)
    }
    told = [possible[order] for order in language.date_orders if order in possible]
    return told or list(possible.values())


def _dated(
    tokens: Tokens,
    at: int,
    end: int,
    options: list[tuple[int, int, int]],
    pattern: str = "numeric",
) -> TimexRead | None:
    """Return the one real date among the options, or that they are two."""
    follows = tokens.low[end]
    if follows in {"%", "$"} or (follows == "/" and tokens.glued(end)):
        return None
    periods: list[Period] = []
    for year, month, day in options:
        try:
            period = Period.of_day(date(year, month, day))
        except ValueError:
            continue
        if FIRST_YEAR <= year <= LAST_YEAR and period not in periods:
            periods.append(period)
    if not periods:
        return None
    value = str(periods[0])
    if len(periods) == 1:
        return timex_read(tokens, at, end, value, Grain.DAY, pattern, period=periods[0])
    anchor: Anchor = Either(tuple(Fixed(period) for period in periods))
    return timex_read(tokens, at, end, value, Grain.DAY, pattern, anchor=anchor)


def _month_and_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "2/2013", "2014-10" and "2014/10"; "2010-12" are rather two years."""
    if tokens.low[at - 1] in language.names.numbered:
        return None  # "Ley 7/2021"
    low = tokens.low
    first, last = low[at], low[at + 2]
    if not tokens.glued(at + 2) or not (is_digits(first) and is_digits(last)):
        return None
    year, month = (first, last) if len(first) == 4 else (last, first)
    if len(year) != 4 or len(month) > 2 or not 1 <= int(month) <= 12:
        return None
    number = int(year)
    span = len(first) == 4 and number % 100 < int(month)
    if span or not _FIRST_MONTH_YEAR <= number <= LAST_YEAR or low[at + 3] in {"%", "/"}:
        return None
    period = month_period(number, int(month))
    text = str(period)
    return timex_read(tokens, at, at + 3, text, Grain.MONTH, "numeric", period=period)


def _day_and_month(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "22/04" after a word that asks for a time; elsewhere it is a fraction or a score."""
    low, words = tokens.low, language.time
    before = low[at - 1]
    second_end = before in words.range_marks and low[at - 3] == "/"
    second_end = second_end or (low[at + 3] in words.range_marks and low[at + 5] == "/")
    alone = before == "" and low[at + 3] == ""
    asked = alone or before in words.time_prepositions or before in words.directions
    if not (asked or second_end):
        return None
    if not tokens.glued(at + 2) or not (is_digits(low[at]) and is_digits(low[at + 2])):
        return None
    first, second = int(low[at]), int(low[at + 2])
    if low[at + 3][:1].isalpha() and low[at + 3] not in words.may_follow_year:
        return None
    named = [NamedDate(month, day) for month, day in _ordered(first, second, language)]
    if not named or len(low[at + 2]) > 2:
        return None
    single = len(named) == 1 or named[0] == named[1]
    anchor: Anchor = named[0] if single else Either(tuple(named))
    value = f"XXXX-{named[0].month:02}-{named[0].day:02}"
    return timex_read(tokens, at, at + 3, value, Grain.DAY, "day/month", anchor=anchor)


def read_year_month(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``yyyy (month [day] | season)``: "2017 April", "2017 April 5", "2017 summer"."""
    words = language.time
    low = tokens.low
    if not FIRST_YEAR <= int(low[at]) <= LAST_YEAR:
        return None
    month = words.months.get(low[at + 1])
    season = words.seasons.get(low[at + 1])
    named = low[at + 1] not in words.ambiguous_seasons or (
        low[at - 1] in words.articles and low[at + 2] not in words.of_words
    )
    if season is not None and named:
        whole = Fixed(year_period(int(low[at])))
        within = Within(Season(season), whole)
        value = f"{low[at]}-{season}"
        return timex_read(tokens, at, at + 2, value, Grain.QUARTER, "season", anchor=within)
    if month is None or (low[at + 1] in words.ambiguous_months and not tokens.capital(at + 1)):
        return None
    year = int(low[at])
    day = day_of(tokens, at + 2, words)
    if day is not None and is_digits(low[at + 2]) and is_real(month, day[0]):
        return _dated(tokens, at, at + 2 + day[1], [(year, month, day[0])], pattern="year-month")
    period = month_period(year, month)
    text = str(period)
    return timex_read(tokens, at, at + 2, text, Grain.MONTH, "year-month", period=period)
