"""Calendar dates as written: days, months, weekdays, with or without their year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period
from verifier.model.timex import Anniversary, FromTo, Literal, NamedDate
from verifier.notation.time_parts import (
    ONE_DAY,
    TimexRead,
    count_of,
    day_of,
    full_year,
    is_digits,
    is_rank,
    is_real,
    month_of,
    month_period,
    short_year_of,
    spelled_year_of,
    timex_read,
    year_of,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.model.timex import Anchor
    from verifier.notation.tokens import Tokens

ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th", "d"})
_SHIFTS = {"past": -1, "present": 0, "future": 1}


def read_month_day(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a date that begins with its month.

    ::

        date = month [","] ["the"] day ["-" day] [","] [year]
             | month ["of" | "in" | ","] year | month ["day" | "morning" | … "in" year]
    """
    words = language.time
    found = month_of(tokens, at, words)
    if found is None:
        return None
    month, size = found
    low = tokens.low
    index = at + size
    day_at = index + (low[index] in words.articles)
    day = day_of(tokens, day_at, words) if _is_day(tokens, day_at, words) else None
    if day is not None:
        return _month_day(tokens, at, month, day[0], day_at + day[1], words)
    if low[index + 1] in words.in_words and _is_day_name(low[index], language):
        year_of_day = year_of(tokens, index + 2)
        if year_of_day is not None:
            return _month_year(tokens, at, month, year_of_day, index + 3)
    comma = low[index] in {",", "-"} or low[index] in words.of_words
    year = _year(tokens, index + comma, words, short=low[index] in words.of_words)
    if year is not None and (low[index] != "-" or tokens.glued(index)):
        return _month_year(tokens, at, month, *year)
    if not _is_lone_month(tokens, at, index, words):
        return None
    return _without_year(tokens, at, index, month, None, words)


def _is_day_name(word: str, language: Language) -> bool:
    """Tell the "day" of "that June day in 1944", the "morning" of "one May morning in 1916"."""
    return word in language.clock.parts or language.time.time_units.get(word) == ONE_DAY


def _is_day(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the 3 of "May 3" and the "third" of "May third" from "March second-quarter"."""
    word = tokens.low[at]
    if is_digits(word):
        after = tokens.low[at + 1]
        clock = after == ":" and tokens.glued(at + 2)
        return not (clock or after == "%" or (after == "/" and tokens.glued(at + 1)))
    return word in words.ordinals or word in words.ordinal_tens


def _is_lone_month(tokens: Tokens, at: int, end: int, words: TimeWords) -> bool:
    """Tell a month from the modal "may", the verb "march", and a name such as "April Jones"."""
    low = tokens.low
    if low[at] in words.ambiguous_months or len(low[at]) <= 3:
        before = low[at - 2] if low[at - 1] == "-" else low[at - 1]
        directed = before in words.directions or before in words.parts or before in words.joints
        if not tokens.capital(at):
            return directed and low[at] not in words.word_months
        asked = low[at - 1] in words.time_prepositions or low[at - 1] in words.range_words
        asked = asked or (low[at - 1] in words.range_marks and low[at - 2] in words.months)
        if not (asked or directed):
            joined = low[end] in words.range_words or low[end] in words.range_marks
            return joined and low[end + 1] in words.months
        return not (low[end] in words.joints and low[end + 1] in words.articles)
    return True


def _month_day(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens, at: int, month: int, day: int, end: int, words: TimeWords
) -> TimexRead | None:
    if not is_real(month, day):
        year = _year(tokens, end + (tokens.low[end] == ","), words, short=False)
        return _unreal(tokens, at, year[1], month, day, f"{year[0]:04}") if year else None
    if is_rank(tokens, end, words):
        return _without_year(tokens, at, at + 1, month, None, words)  # "in May the 9th and last"
    if tokens.low[end - 1] in words.ordinals and tokens.capital(end - 1) and tokens.capital(end):
        return _without_year(tokens, at, at + 1, month, None, words)  # "by May the Second Army"
    last = _last_day(tokens, at, end, day, month, words)
    if last is not None:
        return _days(tokens, at, last[1], month, day, last[0], words)
    return _with_day(tokens, at, end, month, day, words)


def _last_day(  # noqa: PLR0913 - where the date begins and its day ends
    tokens: Tokens, first: int, at: int, day: int, month: int, words: TimeWords
) -> tuple[int, int] | None:
    """Read the 17 of "April 9-17" and "the seventeenth" of "through the seventeenth"."""
    low = tokens.low
    at, last_listed = _listed_days(tokens, at, day)
    between = low[first - 1] in words.range_openers and _ends_range(tokens, at + 2, words)
    also = low[at] in words.and_words and (low[at + 1] == str(last_listed + 1) or between)
    if last_listed != day and not also:
        return None
    if not (also or low[at] in words.range_words or low[at] in words.range_marks):
        return None
    index = at + 1 + (low[at + 1] in words.articles)
    if not (is_digits(low[index]) or _is_day(tokens, index, words)):
        return None
    last = day_of(tokens, index, words)
    if last is None or not is_real(month, last[0]) or last[0] == day:
        return None
    end = index + last[1]
    if low[end] in words.months or low[end] in {"/", ":"} or low[end] in words.time_units:
        return None
    return (last[0], end) if last[0] > day or low[at] not in words.range_marks else None


def _listed_days(tokens: Tokens, at: int, day: int) -> tuple[int, int]:
    """Pass the days that follow one by one: ", 4" of "May 3, 4 and 5"; its end and the last."""
    low, first = tokens.low, day
    while low[at] == "," and low[at + 1] == str(day + 1):
        day, at = day + 1, at + 2
    return at + (day > first and low[at] == ","), day


def _ends_range(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the day of "between June 23 and 25 in Kent" from the count of "and 25 men"."""
    after = tokens.low[at]
    ends = not after[:1].isalnum() or after in words.may_follow_year
    return ends or after in words.ordinal_endings


def _days(  # noqa: PLR0913 - both ends of one range
    tokens: Tokens, at: int, end: int, month: int, first: int, last: int, words: TimeWords
) -> TimexRead | None:
    """Return the days from one to another of a month, or of the next when they fall."""
    comma = tokens.low[end] == "," or tokens.low[end] in words.of_words
    year = _year(tokens, end + comma, words, short=False)
    after = month % 12 + 1 if last < first else month
    value = f"XXXX-{month:02}-{first:02}/XXXX-{after:02}-{last:02}"
    if year is None:
        anchor: Anchor = FromTo(NamedDate(month, first), NamedDate(after, last))
        return timex_read(tokens, at, end, value, Grain.DAY, "days", anchor=anchor)
    ends = (_real_day(year[0], month, first), _real_day(year[0] + (after < month), after, last))
    if ends[0] is None or ends[1] is None:
        return None
    period = ends[0].hull(ends[1])
    return timex_read(tokens, at, year[1], str(period), Grain.DAY, "days", period=period)


def _with_day(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens, at: int, end: int, month: int, day: int, words: TimeWords
) -> TimexRead | None:
    low = tokens.low
    comma = low[end] in {",", "-"} or low[end] in words.of_words
    comma = comma or (low[end] == "." and low[end - 1] in words.months)
    year = _year(tokens, end + comma, words, short=True)
    if year is None or (low[end] == "-" and not tokens.glued(end)):
        if not is_real(month, day):
            return _unreal(tokens, at, end, month, day, "XXXX")
        return _without_year(tokens, at, end, month, day, words)
    period = _real_day(year[0], month, day)
    if period is None:
        return _unreal(tokens, at, year[1], month, day, f"{year[0]:04}")
    text = str(period)
    return timex_read(tokens, at, year[1], text, Grain.DAY, "month-day-year", period=period)


def _unreal(  # noqa: PLR0913 - the parts of one date
    tokens: Tokens, at: int, end: int, month: int, day: int, year: str
) -> TimexRead:
    """Return a date that no calendar has, 31 June or 29 February 2023: as written, without days."""
    value = f"{year}-{month:02}-{day:02}"
    anchor = Literal(value)
    return timex_read(tokens, at, end, value, Grain.DAY, "no-such-day", anchor=anchor)


def _month_year(tokens: Tokens, at: int, month: int, year: int, end: int) -> TimexRead:
    period = month_period(year, month)
    return timex_read(tokens, at, end, str(period), Grain.MONTH, "month-year", period=period)


def _real_day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.of_day(date(year, month, day))
    except ValueError:
        return None


def _year(tokens: Tokens, at: int, words: TimeWords, *, short: bool) -> tuple[int, int] | None:
    """Read the year of a month: its number and the token after it.

    ``short`` allows two plain digits: "15 April of 87", "14th April 15".
    """
    low = tokens.low
    year = year_of(tokens, at)
    if year is not None:
        era = low[at + 1] in words.eras_after and tokens.capital(at + 1)
        return year, at + 1 + era
    read = short_year_of(tokens, at) or spelled_year_of(tokens, at, words)
    if read is not None:
        return read[0], at + read[1]
    word = low[at]
    if short and len(word) == 2 and is_digits(word) and _ends_date(tokens, at + 1, words):
        return full_year(int(word)), at + 1
    return None


def _ends_date(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell that nothing follows two digits of a year which would make them a figure."""
    after = tokens.low[at]
    if tokens.low[at - 2] == ",":
        return False
    return not after or after in {".", ",", ")", ";", "?", "!"} or after in words.may_follow_year


def _without_year(  # noqa: PLR0913 - the parts of one date
    tokens: Tokens, at: int, end: int, month: int, day: int | None, words: TimeWords
) -> TimexRead:
    """Return a date whose year the document decides, or words such as "this year" after it."""
    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    grain, pattern = (Grain.DAY, "month-day") if day else (Grain.MONTH, "month")
    low = tokens.low
    year_at = end + (low[end] in words.of_words)
    direction = words.directions.get(low[year_at])
    if direction and low[year_at + 1] in words.year_words:
        when = Anniversary(month, day, _SHIFTS[direction])
        return timex_read(tokens, at, year_at + 2, value, grain, pattern, anchor=when)
    weekday_at = end + (low[end] == ",")
    weekday = words.weekdays.get(low[weekday_at]) if day and low[end] == "," else None
    if weekday is not None and tokens.capital(weekday_at):
        end = weekday_at + 1
    else:
        weekday = None
    named = NamedDate(month, day, weekday=weekday)
    return timex_read(tokens, at, end, value, grain, pattern, anchor=named, weekday=weekday)


# "From the twenty-first to the twenty-third day of the month of May".
_MONTH_REACH = 16


def read_day_month(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a date that begins with its day.

    ::

        date = day [range ["the"] day] ["of" | "day of" | "-"] ["the"] month [year]
    """
    words = language.time
    if words.months.keys().isdisjoint(tokens.low[at + 1 : at + _MONTH_REACH]):
        return None
    day = day_of(tokens, at, words) or _cardinal_day(tokens, at, language)
    if day is None:
        return None
    low = tokens.low
    index = at + day[1]
    last: tuple[int, int] | None = None
    joined = low[index] in words.range_words or low[index] in words.range_marks
    between = low[index] in words.and_words and (
        _opens(tokens, at, words) in words.range_openers or low[index + 1] == str(day[0] + 1)
    )
    if joined or between:
        last_at = index + 1 + (low[index + 1] in words.articles)
        last = day_of(tokens, last_at, words)
        if last is None:
            return None
        index = last_at + last[1]
    index += words.time_units.get(low[index]) == ONE_DAY and low[index + 1] in words.joints
    index += low[index] in words.joints
    month = month_of(tokens, index, words)
    if month is None or not _allows_month(tokens, at, index, day, words):
        return None
    end = index + month[1]
    if last is not None:
        if not (is_real(month[0], day[0]) and is_real(month[0], last[0]) and day[0] < last[0]):
            return None
        return _days(tokens, at, end, month[0], day[0], last[0], words)
    written = tokens.capital(index) or low[index - 1] in words.joints
    if not is_real(month[0], day[0]) and not written:
        return None
    return _with_day(tokens, at, end, month[0], day[0], words)


def read_listed_days(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``day ("," day)… [","] "and" day month [year]``: "3, 4 and 5 May 1944".

    Days that follow one another only: those between others are not meant.
    """
    low, words = tokens.low, language.time
    if len(low[at]) > 2 or not is_digits(low[at]) or len(low[at + 2]) > 2:
        return None
    first = int(low[at])
    index, listed = _listed_days(tokens, at + 1, first)
    last = listed + 1
    if listed == first or low[index] not in words.and_words or low[index + 1] != str(last):
        return None
    month = month_of(tokens, index + 2, words)
    if month is None or not tokens.capital(index + 2):
        return None
    if not (is_real(month[0], first) and is_real(month[0], last)):
        return None
    return _days(tokens, at, index + 2 + month[1], month[0], first, last, words)


def _cardinal_day(tokens: Tokens, at: int, language: Language) -> tuple[int, int] | None:
    """Read "twenty five January 1986": a day in a cardinal, beside a month with its year."""
    count = count_of(tokens, at, language)
    words = language.time
    if count is None or count.low != count.high or count.low > 31 or count.vague:
        return None
    month = month_of(tokens, count.end, words)
    if month is None or _year(tokens, count.end + month[1], words, short=False) is None:
        return None
    return count.low, count.end - at


def _opens(tokens: Tokens, at: int, words: TimeWords) -> str:
    before = tokens.low[at - 1]
    return tokens.low[at - 2] if before in words.articles else before


def _allows_month(
    tokens: Tokens, at: int, index: int, day: tuple[int, int], words: TimeWords
) -> bool:
    """Tell "11 May" from "11 may", "the second March" from "the second of March"."""
    spelled = not is_digits(tokens.low[at])
    if spelled and tokens.low[index - 1] not in words.joints:
        return tokens.low[index] not in words.ambiguous_months and tokens.low[index + 1] != ""
    if tokens.capital(index) or tokens.low[index] not in words.word_months:
        return True
    return tokens.low[index - 1] in words.joints or day[1] == 2
