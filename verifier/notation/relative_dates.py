"""Times counted from the document's date, as written: "yesterday", "three years ago"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.language import calendar
from verifier.model.period import Grain
from verifier.model.timex import Anchor, Anniversary, Direction, NamedDate, NamedDay, Shift
from verifier.notation.calendar_dates import (
    ORDINAL_SUFFIXES,
    TimexRead,
    read_day_month,
    read_month_day,
    timex_read,
)
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_NAME_REACH = 6
_LARGEST_COUNT = 10_000


def read_directed(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``("last" | "this" | "next") (grain | weekday | month)``: "last month", "next September"."""
    word = calendar.DIRECTIONS.get(tokens[at].lower)
    name = tokens[at + 1]
    if word is None:
        return None
    direction = Direction(word)
    step = {"past": -1, "present": 0, "future": 1}[word]
    text_value = f"{word.upper()}_REF"
    if name.lower in language.grains and not name.lower.endswith("s"):
        grain = Grain(language.grains[name.lower])
        anchor: Anchor = Shift(grain, step, step)
        return timex_read(tokens, at, at + 2, text_value, grain, "directed", anchor=anchor)
    if name.lower in language.weekdays and name.text[:1].isupper():
        day = NamedDay(language.weekdays[name.lower], direction)
        return timex_read(tokens, at, at + 2, text_value, Grain.DAY, "directed", anchor=day)
    month = language.months.get(name.lower)
    if month is None or not name.text[:1].isupper():
        return None
    dated = NamedDate(month, None, direction)
    return timex_read(tokens, at, at + 2, f"XXXX-{month:02}", Grain.MONTH, "directed", anchor=dated)


def read_day_word(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``"yesterday" | "today" | "tomorrow" | "tonight"``."""
    del language
    days = calendar.DAY_WORDS.get(tokens[at].lower)
    if days is None or tokens[at + 1].lower in {"'s", "’s"}:
        return None
    anchor = Shift(Grain.DAY, days, days)
    return timex_read(tokens, at, at + 1, f"DAY{days:+}", Grain.DAY, "day-word", anchor=anchor)


def read_ago(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``count grain ("ago" | "earlier")``: "three years ago", "a few days ago".

    A vague count is a bound: "a few" is two to seven.
    """
    counted = _count(tokens, at, language)
    if counted is None:
        return None
    low, high, index = counted
    grain_word = language.grains.get(tokens[index].lower)
    if grain_word is None or tokens[index + 1].lower not in calendar.AGO:
        return None
    grain = Grain(grain_word)
    anchor = Shift(grain, -high, -low)
    value = f"-P{low}..{high}{grain.value}"
    return timex_read(tokens, at, index + 2, value, grain, "ago", anchor=anchor)


def _count(tokens: Tokens, at: int, language: Language) -> tuple[int, int, int] | None:
    """Read how many: lowest, highest, and the next token."""
    index = at + (tokens[at].lower in language.indefinite)
    vague = language.vague_counts.get(tokens[index].lower)
    if vague:
        index += 1 + (tokens[index + 1].lower == "of")
        return *vague, index
    numeral = read_numeral(tokens, at, language)
    if numeral and numeral.value == int(numeral.value) and numeral.value < _LARGEST_COUNT:
        return int(numeral.value), int(numeral.value), at + numeral.size
    if index > at and tokens[index].lower in language.grains:
        return 1, 1, index
    return None


def read_anniversary(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """``"the" [nth] "anniversary" "of" … month day … [("this" | "last" | "next") "year"]``.

    The named day, in the year the words give, or in the coming one when they give none.
    """
    index = at + (tokens[at].lower == "the")
    index += 2 * (tokens[index].kind == "number" and tokens[index + 1].lower in ORDINAL_SUFFIXES)
    if tokens[index].lower not in calendar.ANNIVERSARY or tokens[index + 1].lower != "of":
        return None
    for inner in range(index + 2, index + 2 + _NAME_REACH):
        dated = read_month_day(tokens, inner, language) or read_day_month(tokens, inner, language)
        if dated and dated.timex.grain is Grain.DAY:
            return _anniversary(tokens, at, dated, language)
    return None


def _anniversary(tokens: Tokens, at: int, dated: TimexRead, language: Language) -> TimexRead:
    if isinstance(dated.timex.anchor, NamedDate | Anniversary):
        month, day = dated.timex.anchor.month, dated.timex.anchor.day or 1
    else:
        start = dated.timex.period.start if dated.timex.period else date.min
        month, day = start.month, start.day
    end, shift = dated.end, None
    if isinstance(dated.timex.anchor, Anniversary):
        shift = dated.timex.anchor.year_shift
    for index in range(dated.end, dated.end + 4):
        directed = read_directed(tokens, index, language)
        if directed and directed.timex.grain is Grain.YEAR:
            anchor = directed.timex.anchor
            shift, end = (anchor.low if isinstance(anchor, Shift) else 0), directed.end
            break
    value = f"XXXX-{month:02}-{day:02}"
    when = Anniversary(month, day, shift)
    return timex_read(tokens, at, end, value, Grain.DAY, "anniversary", anchor=when)
