"""Calendar dates as written: days, months, quarters, years, weekdays."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from verifier.language import calendar
from verifier.model.period import Grain, Period
from verifier.model.timex import Anchor, Anniversary, NamedDate, NamedDay, Timex

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d|21\d\d")
_DAY = re.compile(r"(?:[12]\d|3[01]|0?[1-9])")
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th", "d"})


@dataclass(frozen=True, slots=True)
class TimexRead:
    """A date read from tokens ``first`` up to, not including, ``end``, and by which reader."""

    timex: Timex
    first: int
    end: int
    pattern: str


def timex_read(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens,
    at: int,
    end: int,
    value: str,
    grain: Grain,
    pattern: str,
    *,
    period: Period | None = None,
    anchor: Anchor | None = None,
) -> TimexRead:
    """Return what a reader found in tokens ``at`` up to, not including, ``end``."""
    text = tokens.text[tokens[at].start : tokens[end - 1].end]
    return TimexRead(Timex(value, grain, text, period, anchor), at, end, pattern)


def _day_of(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a day of the month, "7" or "7th": its number and its tokens."""
    token = tokens[at]
    if token.kind != "number" or not _DAY.fullmatch(token.text):
        return None
    suffixed = tokens[at + 1].glued and tokens[at + 1].lower in ORDINAL_SUFFIXES
    return int(token.text), 2 if suffixed else 1


def _year_of(tokens: Tokens, at: int) -> int | None:
    token = tokens[at]
    follows = tokens[at + 1]
    if token.kind != "number" or not _YEAR.fullmatch(token.text):
        return None
    if follows.text in {"%", "$"} or (follows.glued and follows.kind == "word"):
        return None
    return int(token.text)


def _month_of(tokens: Tokens, at: int, language: Language) -> tuple[int, int] | None:
    """Read a month's name, capitalised, with its full stop if shortened."""
    token = tokens[at]
    month = language.months.get(token.lower)
    if month is None or not token.text[:1].isupper():
        return None
    dotted = tokens[at + 1].text == "." and tokens[at + 1].glued and len(token.text) <= 4
    return month, 2 if dotted and tokens[at + 2].kind == "number" else 1


def _real_day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.of_day(date(year, month, day))
    except ValueError:
        return None


def read_month_day(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``month = name [day] [,] [year]``: "September 11, 2001", "Sept. 2021", "April 14"."""
    found = _month_of(tokens, at, language)
    if found is None:
        return None
    month, size = found
    index = at + size
    day = _day_of(tokens, index)
    if day and not (tokens[index].kind == "number" and len(tokens[index].text) > 2):
        return _with_day(tokens, at, index + day[1], month, day[0])
    year = _year_of(tokens, index + (tokens[index].text == ","))
    if year:
        end = index + 1 + (tokens[index].text == ",")
        period = Period.containing(date(year, month, 1), Grain.MONTH)
        return timex_read(tokens, at, end, str(period), Grain.MONTH, "month-year", period=period)
    if tokens[at].lower in calendar.AMBIGUOUS_MONTHS and not _asks_for_time(tokens, at):
        return None
    return _without_year(tokens, at, index, month, None)


def _asks_for_time(tokens: Tokens, at: int) -> bool:
    return tokens[at - 1].lower in calendar.TIME_PREPOSITIONS


def _with_day(tokens: Tokens, at: int, index: int, month: int, day: int) -> TimexRead | None:
    comma = tokens[index].text == ","
    year = _year_of(tokens, index + comma)
    if year is None:
        if (month == 2 and day > 29) or (month in {4, 6, 9, 11} and day > 30):
            return None
        return _without_year(tokens, at, index, month, day)
    period = _real_day(year, month, day)
    if period is None:
        return None
    end = index + comma + 1
    return timex_read(tokens, at, end, str(period), Grain.DAY, "month-day-year", period=period)


def _without_year(tokens: Tokens, at: int, index: int, month: int, day: int | None) -> TimexRead:
    """Return a date whose year the document decides, or words such as "this year" after it."""
    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    grain, pattern = (Grain.DAY, "month-day") if day else (Grain.MONTH, "month")
    index_year = index + (tokens[index].lower == "of")
    direction = calendar.DIRECTIONS.get(tokens[index_year].lower)
    if direction and tokens[index_year + 1].lower == "year":
        shift = {"past": -1, "present": 0, "future": 1}[direction]
        when = Anniversary(month, day, shift)
        return timex_read(tokens, at, index_year + 2, value, grain, pattern, anchor=when)
    named = NamedDate(month, day)
    return timex_read(tokens, at, index, value, grain, pattern, anchor=named)


def read_day_month(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``day ["of"] month [year]``: "7 October 2001", "11th of September"."""
    day = _day_of(tokens, at)
    if day is None:
        return None
    index = at + day[1]
    index += tokens[index].lower == "of"
    month = _month_of(tokens, index, language)
    if month is None:
        return None
    return _with_day(tokens, at, index + month[1], month[0], day[0])


def read_iso(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``2021-05-07``, ISO 8601's extended form."""
    del language
    parts = [tokens[at + offset] for offset in range(5)]
    shape = [len(part.text) for part in parts] == [4, 1, 2, 1, 2]
    if not shape or parts[1].text != "-" or not all(part.glued for part in parts[1:]):
        return None
    text = "".join(part.text for part in parts)
    try:
        period = Period.parse(text)
    except ValueError:
        return None
    return timex_read(tokens, at, at + 5, text, Grain.DAY, "iso", period=period)


def read_year(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``year | year "s" | year–yy``: "2021", "the 1990s", "2012–13", where a time is asked for.

    A bare four-digit number is a year after a word such as "in" or "since", in brackets, or when
    no noun follows it.
    """
    year = _year_of(tokens, at)
    decade = _decade_of(tokens, at)
    if decade:
        period = Period.containing(date(decade, 1, 1), Grain.DECADE)
        return timex_read(tokens, at, at + 2, str(period), Grain.DECADE, "decade", period=period)
    if year is None or tokens[at - 1].text in language.currency_signs:
        return None
    end_year = _span_end(tokens, at, year)
    # "2010-2012" and "2012/13" are years wherever they stand; "1200-14" is not.
    between_years = end_year is not None and (len(tokens[at + 2].text) == 4 or end_year == year + 1)
    if not (between_years or _asks_for_time(tokens, at) or _stands_alone(tokens, at)):
        return None
    if end_year:
        period = Period(date(year, 1, 1), date(end_year + 1, 1, 1), Grain.YEAR)
        return timex_read(tokens, at, at + 3, str(period), Grain.YEAR, "year-span", period=period)
    period = Period.containing(date(year, 1, 1), Grain.YEAR)
    return timex_read(tokens, at, at + 1, str(period), Grain.YEAR, "year", period=period)


def _decade_of(tokens: Tokens, at: int) -> int | None:
    token, plural = tokens[at], tokens[at + 1]
    if token.kind != "number" or not (plural.glued and plural.lower == "s"):
        return None
    return int(token.text) if _YEAR.fullmatch(token.text) and token.text[-1] == "0" else None


def _stands_alone(tokens: Tokens, at: int) -> bool:
    before, after = tokens[at - 1], tokens[at + 1]
    if before.kind == "mark" and before.text not in {"(", ","}:
        return False
    return after.kind != "word" and before.kind != "number" and after.text not in {"-", "%", "/"}


def _span_end(tokens: Tokens, at: int, year: int) -> int | None:
    mark, last = tokens[at + 1], tokens[at + 2]
    joined = mark.text in {"-", "–", "/"} and mark.glued and last.glued
    if not joined or last.kind != "number" or len(last.text) not in {2, 4}:
        return None
    end = int(last.text) if len(last.text) == 4 else year // 100 * 100 + int(last.text)
    return end if year < end <= year + 99 else None


_CODE = re.compile(r"(?P<kind>[qh])(?P<number>[1-4])")


def read_period_code(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``code year | year code``: "Q1 2021", "2021 Q1", "H2 2020"."""
    del language
    for code, year_at in ((at, at + 1), (at + 1, at)):
        match = _CODE.fullmatch(tokens[code].lower)
        year = _year_of(tokens, year_at)
        if match is None or year is None or (match["kind"] == "h" and int(match["number"]) > 2):
            continue
        period = Period.parse(f"{year}-{match[0].upper()}")
        return timex_read(tokens, at, at + 2, str(period), period.grain, "code", period=period)
    return None


def read_quarter(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``ordinal ("quarter" | "half") "of" year``: "the first quarter of 2021"."""
    del language
    number = calendar.ORDINAL_QUARTERS.get(tokens[at].lower)
    kind = {"quarter": "Q", "half": "H"}.get(tokens[at + 1].lower)
    year = _year_of(tokens, at + 2 + (tokens[at + 2].lower == "of"))
    if number is None or kind is None or year is None or (kind == "H" and number > 2):
        return None
    end = at + 3 + (tokens[at + 2].lower == "of")
    period = Period.parse(f"{year}-{kind}{number}")
    return timex_read(tokens, at, end, str(period), period.grain, "quarter", period=period)


def read_weekday(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``weekday [[,] date]``: "Thursday", "Tuesday, September 11, 2001"."""
    token = tokens[at]
    weekday = language.weekdays.get(token.lower)
    if weekday is None or not token.text[:1].isupper():
        return None
    index = at + 1 + (tokens[at + 1].text in {",", "."})
    index += tokens[index].lower == "the"
    for reader in (read_month_day, read_day_month, read_iso):
        dated = reader(tokens, index, language)
        if dated and dated.timex.grain is Grain.DAY:
            text = tokens.text[token.start : tokens[dated.end - 1].end]
            timex = replace(dated.timex, text=text, weekday=weekday)
            return TimexRead(timex, at, dated.end, f"weekday-{dated.pattern}")
    if token.lower in calendar.AMBIGUOUS_WEEKDAYS:
        return None
    anchor = NamedDay(weekday)
    value = f"XXXX-WXX-{weekday + 1}"
    return timex_read(tokens, at, at + 1, value, Grain.DAY, "weekday", anchor=anchor)
