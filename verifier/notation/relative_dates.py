"""Times counted from the document's date, as written: "yesterday", "three years ago"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from verifier.language import calendar
from verifier.model.period import Grain
from verifier.model.timex import (
    Anchor,
    Anniversary,
    Direction,
    Either,
    Fiscal,
    Fixed,
    NamedDate,
    NamedDay,
    Offset,
    Season,
    Shift,
    Weekend,
    Window,
)
from verifier.notation.calendar_dates import read_day_month, read_month_day
from verifier.notation.numeric_dates import read_numeric
from verifier.notation.time_parts import (
    ONE_WEEK,
    OPEN_VALUES,
    Count,
    TimexRead,
    count_of,
    is_named,
    month_of,
    ordinal_of,
    timex_read,
    with_anchor,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens

_NAME_REACH = 6
_OPEN_DAY = OPEN_VALUES[Grain.DAY]
_STEPS = {"past": -1, "present": 0, "future": 1}
LETTERS = {
    Grain.DAY: "D", Grain.WEEK: "W", Grain.MONTH: "M", Grain.QUARTER: "Q", Grain.HALF: "H",
    Grain.YEAR: "Y", Grain.DECADE: "DE", Grain.CENTURY: "CE",
}  # fmt: skip


def read_directed(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a direction and what it directs.

    ::

        time = direction ["coming" | "past"] ["fiscal"] (unit | weekday | month | season)
             | direction count units
    """
    words = language.time
    low = tokens.low
    if low[at] in words.recent_words:
        return _window(tokens, at, at + 1, "past", language)
    word = words.directions.get(low[at])
    if word is None:
        return None
    index = at + 1
    if word == "present" and words.directions.get(low[index], word) != word:
        word, index = words.directions[low[index]], index + 1
    fiscal = low[index] in words.fiscal_words
    index += fiscal
    whole = low[index] in words.whole_words
    index += whole
    unit = words.time_units.get(low[index])
    if unit == ONE_WEEK and low[index + 1] == "-" and low[index + 2] in words.unit_ends:
        anchor = Weekend(_STEPS[word], Direction(word))
        return timex_read(tokens, at, index + 3, "XXXX-WXX-WE", Grain.DAY, "weekend", anchor=anchor)
    if unit is not None and low[index] not in words.unit_plurals:
        return _directed_unit(tokens, at, index + 1, word, unit, words, fiscal=fiscal)
    if low[index][:1].isdigit() and (
        low[index + 1] == "/" or (low[index + 1] in words.joints and low[index + 2] in words.months)
    ):
        return _directed_number(tokens, at, index, Direction(word), language)
    named = _directed_name(tokens, at, index, word, words)
    if named is not None or fiscal or whole:
        return named
    return _window(tokens, at, index, word, language)


def _directed_unit(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens,
    at: int,
    end: int,
    word: str,
    unit: tuple[str, int],
    words: TimeWords,
    *,
    fiscal: bool,
) -> TimexRead | None:
    grain, step = Grain(unit[0]), _STEPS[word] * unit[1]
    low = tokens.low
    if low[end] == "-" and tokens.glued(end) and low[end + 1] in words.unit_suffixes:
        return None
    value = OPEN_VALUES[grain]
    if fiscal and grain is Grain.YEAR:
        anchor: Anchor = Fiscal(None, step)
    elif unit[1] > 1 or _is_length(tokens, at, grain, words):
        direction = Direction(word)
        anchor = Window(direction, unit[1], unit[1], grain)
        value = f"P{unit[1]}{LETTERS[grain]}"
    else:
        anchor = Shift(grain, step, step)
    return timex_read(tokens, at, end, value, grain, "directed", anchor=anchor)


def _is_length(tokens: Tokens, at: int, grain: Grain, words: TimeWords) -> bool:
    """Tell "over the past decade", ten years up to now, from "last century", a span of it."""
    long = grain in {Grain.DECADE, Grain.CENTURY}
    named = tokens.low[at] in words.last_words or words.directions[tokens.low[at]] == "present"
    return long and not named and tokens.low[at - 1] in words.articles


def _directed_number(
    tokens: Tokens, at: int, index: int, direction: Direction, language: Language
) -> TimexRead | None:
    """Read "next 5/12" and "el próximo 5 de mayo"."""
    reader = read_numeric if tokens.low[index + 1] == "/" else read_day_month
    read = reader(tokens, index, language)
    anchor = read.timex.anchor if read is not None else None
    options = anchor.options if isinstance(anchor, Either) else (anchor,)
    placed = tuple(
        replace(option, direction=direction) for option in options if isinstance(option, NamedDate)
    )
    if read is None or not placed:
        return None
    both = placed[0] if len(placed) == 1 else Either(placed)
    return with_anchor(tokens, read, at, read.end, both)


def _directed_name(
    tokens: Tokens, at: int, index: int, word: str, words: TimeWords
) -> TimexRead | None:
    low = tokens.low
    name = low[index]
    direction = Direction(word)
    end = index + 1
    if name in words.weekdays:
        if not is_named(tokens, index, words):
            return None
        weekday = words.weekdays[name]
        nearest = low[index - 1] not in words.next_words and low[index - 1] not in words.last_words
        anchor: Anchor = NamedDay(weekday, direction, nearest=nearest)
        value = f"XXXX-WXX-{weekday + 1}"
        return timex_read(tokens, at, end, value, Grain.DAY, "directed", anchor=anchor)
    if name in words.months:
        if not is_named(tokens, index, words):
            return None
        return _directed_month(tokens, at, index, direction, words)
    if name in words.seasons:
        code = words.seasons[name]
        value = f"XXXX-{code}"
        anchor = Season(code, direction)
        return timex_read(tokens, at, end, value, Grain.QUARTER, "season", anchor=anchor)
    if name in words.weekend_words:
        anchor = Weekend(_STEPS[word], direction)
        value = "XXXX-WXX-WE"
        return timex_read(tokens, at, end, value, Grain.DAY, "weekend", anchor=anchor)
    return None


def _directed_month(
    tokens: Tokens, at: int, index: int, direction: Direction, words: TimeWords
) -> TimexRead | None:
    """Read "next September", "this May 5"; a year after it makes the direction idle."""
    low = tokens.low
    month = words.months[low[index]]
    found = month_of(tokens, index, words)
    end = index + (found[1] if found is not None else 1)
    day = None
    word = low[end]
    if word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31:
        if low[end + 1] in {"%", ":"}:
            return None
        day = int(word)
        end += 1 + (low[end + 1] in words.ordinal_endings and tokens.glued(end + 1))
    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    grain = Grain.DAY if day else Grain.MONTH
    anchor = NamedDate(month, day, direction)
    return timex_read(tokens, at, end, value, grain, "directed", anchor=anchor)


def _window(tokens: Tokens, at: int, index: int, word: str, language: Language) -> TimexRead | None:
    """Read "past two years", "next few days", "coming weeks", "this two weeks" never."""
    if word == "present":
        return None
    words = language.time
    low = tokens.low
    count = count_of(tokens, index, language)
    if count is not None and low[index] in words.indefinite and not count.vague:
        return None
    unit_at = count.end if count is not None else index
    unit_at += low[unit_at] in words.unit_adjectives
    return _window_of(tokens, at, unit_at, word, count, language)


def _window_of(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens, first: int, unit_at: int, word: str, count: Count | None, language: Language
) -> TimexRead | None:
    words = language.time
    low = tokens.low
    unit = words.time_units.get(low[unit_at])
    if unit is None:
        return None
    grain, size = Grain(unit[0]), unit[1]
    direction = Direction(word)
    if count is None:
        if low[unit_at] not in words.unit_plurals:
            return None
        anchor = Window(direction, 2, 9, grain, vague=True)
        value = f"PX{LETTERS[grain]}"
    else:
        vague = count.vague and count.high > count.low + 1  # a couple is two
        high = count.high if vague or not count.vague else count.low
        anchor = Window(direction, count.low * size, high * size, grain, vague=vague)
        value = f"P{'X' if vague else count.low * size}{LETTERS[grain]}"
    return timex_read(tokens, first, unit_at + 1, value, grain, "window", anchor=anchor)


# No count is longer: "one hundred and twenty-five".
_COUNT_REACH = 10


def read_counted_direction(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``count direction unit``: "2 next days", "two upcoming weeks"."""
    if language.time.directions.keys().isdisjoint(tokens.low[at + 1 : at + _COUNT_REACH]):
        return None
    count = count_of(tokens, at, language)
    if count is None or tokens.low[at] in language.time.indefinite:
        return None
    word = language.time.directions.get(tokens.low[count.end])
    if word is None or word == "present":
        return None
    words = language.time
    singular = tokens.low[count.end + 1] not in words.unit_plurals
    if singular and tokens.low[count.end] in words.next_words:
        return None  # "they were 3 next week"
    return _window_of(tokens, at, count.end + 1, word, count, language)


def read_day_word(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "yesterday", "today", "tomorrow", "tonight"; what belongs to them is left out."""
    days = language.time.day_words.get(tokens.low[at])
    if days is None or tokens.low[at - 1] in language.time.no_day_after:
        return None
    anchor = Shift(Grain.DAY, days, days)
    return timex_read(tokens, at, at + 1, _OPEN_DAY, Grain.DAY, "day-word", anchor=anchor)


def read_unit_beside(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "week after next", "[the] year before last"; "March after next"."""
    words = language.time
    low = tokens.low
    unit = words.time_units.get(low[at])
    end = at + 3
    if low[at + 1] in words.after_words and low[at + 2] in words.next_words:
        step = 1
    elif low[at + 1] in words.before_words and low[at + 2] in words.last_words:
        step = -1
    else:
        return None
    if low[end] in words.weekdays or low[end] in words.months or low[end] in words.time_units:
        return None  # "the day before last Tuesday"
    if unit is not None and unit[1] == 1 and low[at] not in words.unit_plurals:
        grain = Grain(unit[0])
        anchor: Anchor = Shift(grain, 2 * step, 2 * step)
        return timex_read(tokens, at, end, OPEN_VALUES[grain], grain, "beside", anchor=anchor)
    month = words.months.get(low[at])
    if month is None or not is_named(tokens, at, words):
        return None
    direction = Direction.FUTURE if step > 0 else Direction.PAST
    anchor = Offset(step, step, Grain.YEAR, NamedDate(month, None, direction))
    value = f"XXXX-{month:02}"
    return timex_read(tokens, at, end, value, Grain.MONTH, "beside", anchor=anchor)


def read_anniversary(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``[nth] "anniversary" "of" … month day … [("this" | "last" | "next") "year"]``.

    The named day, in the year the words give, or in the coming one when they give none.
    """
    ordinal = ordinal_of(tokens, at, language.time)
    index = at + (ordinal[1] if ordinal is not None else 0)
    low = tokens.low
    if low[index] not in calendar.ANNIVERSARY or low[index + 1] not in language.time.joints:
        return None
    for inner in range(index + 2, index + 2 + _NAME_REACH):
        dated = read_month_day(tokens, inner, language) or read_day_month(tokens, inner, language)
        if dated and dated.timex.grain is Grain.DAY:
            return _anniversary(tokens, at, dated, ordinal[0] if ordinal else None, language)
    return None


def _anniversary(
    tokens: Tokens, at: int, dated: TimexRead, nth: int | None, language: Language
) -> TimexRead:
    if isinstance(dated.timex.anchor, NamedDate | Anniversary):
        month, day = dated.timex.anchor.month, dated.timex.anchor.day or 1
    else:
        start = dated.timex.period.start if dated.timex.period else date.min
        month, day = start.month, start.day
    end, shift = dated.end, None
    if nth is not None and dated.timex.period is not None:  # the year of the event is told
        told = Offset(nth, nth, Grain.YEAR, Fixed(dated.timex.period))
        value = f"XXXX-{month:02}-{day:02}"
        return timex_read(tokens, at, end, value, Grain.DAY, "anniversary", anchor=told)
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
