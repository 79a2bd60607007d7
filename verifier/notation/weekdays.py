"""Weekdays as written, alone or before their date, and days of a month that is not named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain
from verifier.model.timex import DayNumber, Literal, NamedDate, NamedDay
from verifier.notation.calendar_dates import read_day_month, read_month_day
from verifier.notation.time_parts import (
    TimexRead,
    is_digits,
    is_named,
    is_rank,
    ordinal_of,
    timex_read,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens


def read_weekday(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a weekday, with the date it stands before.

    ::

        date = weekday ["."] [[","] ["the"] (month-date | day-date | iso | day)]
    """
    words = language.time
    weekday = words.weekdays.get(tokens.low[at])
    if weekday is None:
        return None
    low = tokens.low
    if _is_name(tokens, at, words):
        return None
    index = at + 1 + (low[at + 1] in {",", "."} and low[at + 1] != "")
    index += low[index] in words.articles
    if not (low[index][:1].isdigit() or low[index] in _dates_begin(language)):
        return _read_alone(tokens, at, weekday, language)
    dated = read_month_day(tokens, index, language) or read_day_month(tokens, index, language)
    if dated is not None and dated.timex.grain is Grain.DAY and "/" not in dated.timex.value:
        timex = dated.timex
        anchor_ = timex.anchor
        if isinstance(anchor_, NamedDate):
            anchor_ = replace(anchor_, weekday=weekday)
        return timex_read(
            tokens, at, dated.end, timex.value, Grain.DAY, f"weekday-{dated.pattern}",
            period=timex.period, anchor=anchor_, weekday=weekday,
        )  # fmt: skip
    numbered = _weekday_number(tokens, at, index, weekday, words)
    return numbered or _read_alone(tokens, at, weekday, language)


@per_language
def _dates_begin(language: Language) -> frozenset[str]:
    """Return the words, digits aside, that begin the date or the day after a weekday."""
    words = language.time
    return frozenset({*words.months, *words.ordinals, *words.ordinal_tens, *language.cardinals})


def _read_alone(tokens: Tokens, at: int, weekday: int, language: Language) -> TimexRead | None:
    words, low = language.time, tokens.low
    alone = at == 0 and tokens.size <= 2
    if not (alone or is_named(tokens, at, words)) or not _is_lone_weekday(tokens, at, words):
        return None
    value = f"XXXX-WXX-{weekday + 1}"
    end = at + 1
    recurs = low[end] in words.of_words and low[end + 1] in language.sets.every
    if recurs or _is_any(tokens, at, words):  # "the first Friday of each month"
        anchor_ = Literal(value)
        return timex_read(tokens, at, end, value, Grain.DAY, "weekday", anchor=anchor_)
    if len(low[at]) <= 4 and low[end] == "." and tokens.glued(end) and not tokens.capital(end + 1):
        end += low[end + 1] != ""
    anchor = NamedDay(weekday)
    return timex_read(tokens, at, end, value, Grain.DAY, "weekday", anchor=anchor)


def _is_name(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell "Bloody Sunday" and "the Sunday Times" from days."""
    low = tokens.low
    after = low[at + 1] in words.paper_names and tokens.capital(at + 1)
    return after or (low[at - 1] in words.day_epithets and tokens.capital(at - 1))


def _is_any(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell "it fell on a Sunday", of no week that is known, from "a Sunday vote"."""
    after = tokens.low[at + 1]
    free = not after[:1].isalpha() or after in words.may_follow_year
    return free and tokens.low[at - 1] in words.indefinite and after != "-"


def _is_lone_weekday(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell "on Sat" from the verb "sat" and the star "Sun"."""
    if tokens.low[at] not in words.ambiguous_weekdays:
        return True
    before = tokens.low[at - 1]
    asked = before in words.time_prepositions or before in words.directions
    after = tokens.low[at + 1]
    if not before:
        return at + 2 >= tokens.size
    if after[:1].isalpha() and after not in words.may_follow_year:
        return False  # "with Sun Yat-sen"
    return asked and tokens.capital(at) and after not in words.of_words


def _weekday_number(
    tokens: Tokens, at: int, index: int, weekday: int, words: TimeWords
) -> TimexRead | None:
    """Read "Monday the 21st", "Friday 31", "Mon 13th"."""
    ordinal = ordinal_of(tokens, index, words)
    article = tokens.low[index - 1] in words.articles
    after = tokens.low[index + ordinal[1]] if ordinal is not None else ""
    if article and after[:1].isalpha() and after not in words.may_follow_year:
        return None  # "On Friday the first train ran"
    if (
        ordinal is not None
        and ordinal[0] <= 31
        and (article or tokens.low[index + 1] in words.ordinal_endings)
    ):
        day, end = ordinal[0], index + ordinal[1]
    else:
        word = tokens.low[index]
        plain = index == at + 1 and is_digits(word) and len(word) <= 2 and 1 <= int(word) <= 31
        after = tokens.low[index + 1]
        if (
            not plain
            or after in {":", "%", "-"}
            or (after[:1].isalpha() and after not in words.may_follow_year)
        ):
            return None
        day, end = int(word), index + 1
    anchor = NamedDay(weekday, day=day)
    value = f"XXXX-XX-{day:02}"
    return timex_read(
        tokens, at, end, value, Grain.DAY, "weekday-day", anchor=anchor, weekday=weekday
    )


def read_day_number(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"the" ordinal``, a day of a month that is not named: "on the 15th"."""
    words = language.time
    low = tokens.low
    if low[at - 1] not in words.articles:
        return None
    spelled = low[at][:1].isalpha()
    if spelled and low[at - 2] not in words.day_prepositions:
        return None
    day = ordinal_of(tokens, at, words)
    if day is None or day[0] > 31:
        return None
    end = at + day[1]
    after = low[end]
    listed = after == "," or after in words.and_words
    if listed and ordinal_of(tokens, end + 1, words) is not None:
        return None  # "the 4th, 15th and 3rd Armies"
    if is_rank(tokens, end, words):
        return None
    if after in words.range_words or after in words.or_words:
        index = end + 1 + (low[end + 1] in words.articles)
        last = ordinal_of(tokens, index, words)
        after = low[index + last[1]] if last is not None else after
    if after == "-" and tokens.glued(end) and tokens.glued(end + 1):
        return None  # "the 10th-largest bank"
    if after[:1].isalpha() and after not in words.may_follow_year:
        return None  # "the 15th try", "from the 5th to the 7th floor"
    anchor = DayNumber(day[0])
    value = f"XXXX-XX-{day[0]:02}"
    return timex_read(tokens, at, end, value, Grain.DAY, "day", anchor=anchor)
