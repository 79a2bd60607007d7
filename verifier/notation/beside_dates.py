"""Units on a side of another time: "the day after tomorrow", "the year after 2008"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.period import Grain
from verifier.model.timex import Anchor, Direction, Mod, Offset, Same, Shift, Window
from verifier.notation.relative_dates import LETTERS
from verifier.notation.time_parts import (
    ONE_DAY,
    OPEN_VALUES,
    TimexRead,
    is_named,
    timex_read,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens

_OPEN_DAY = OPEN_VALUES[Grain.DAY]


def read_day_beside(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read "[the] day after tomorrow", "day before Christmas", "the year before"."""
    words = language.time
    low = tokens.low
    unit = words.time_units.get(low[at])
    if unit is None or unit[1] > 1 or low[at] in words.unit_plurals:
        return None
    if low[at + 1] in words.after_words:
        step = 1
    elif low[at + 1] in words.before_words:
        step = -1
    else:
        return None
    days = words.day_words.get(low[at + 2])
    if unit != ONE_DAY and low[at - 1] in words.articles and _opens_date(tokens, at + 2, words):
        return _unit_from(tokens, at, step, language, point)
    since = words.limits_before.get(low[at + 1]) == Mod.ON_OR_AFTER
    if since and unit != ONE_DAY:
        return None
    if days is None and low[at - 1] in words.articles and not low[at + 2][:1].isalpha():
        grain = Grain(unit[0])
        anchor_ = Same(grain, step)
        value = OPEN_VALUES[grain]
        return timex_read(tokens, at, at + 2, value, grain, "beside", anchor=anchor_)
    if unit != ONE_DAY:
        return None
    if days is None:
        return _beside_day(tokens, at, step, language, point)
    if days * step < 0:
        return None
    days += step
    anchor = Shift(Grain.DAY, days, days)
    return timex_read(tokens, at, at + 3, _OPEN_DAY, Grain.DAY, "day-word", anchor=anchor)


def _opens_date(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell that a year, a day or a month stands at a token."""
    word = tokens.low[at]
    return word[:1].isdigit() or (word in words.months and is_named(tokens, at, words))


def _unit_from(
    tokens: Tokens, at: int, step: int, language: Language, point: Reader
) -> TimexRead | None:
    """Read "the year after 2008", the next one, and "the decade since 2008", which is a length."""
    words = language.time
    grain = Grain(words.time_units[tokens.low[at]][0])
    other = point(tokens, at + 2, language)
    if other is None or other.timex.grain.days > grain.days:
        return None
    low = tokens.low
    if low[other.end] in words.range_words or low[other.end] in words.range_marks:
        return None  # "the decade from 2010 to 2019"
    since = words.limits_before.get(tokens.low[at + 1]) == Mod.ON_OR_AFTER
    if other.timex.grain is grain and not since:
        anchor: Anchor = Offset(step, step, grain, other.timex.tree)
        value = OPEN_VALUES[grain]
        return timex_read(tokens, at, other.end, value, grain, "offset", anchor=anchor)
    direction = Direction.FUTURE if step > 0 else Direction.PAST
    anchor = Window(direction, 1, 1, grain, of=other.timex.tree)
    value = f"P1{LETTERS[grain]}"
    return timex_read(tokens, at, other.end, value, grain, "offset", anchor=anchor)


def read_eve(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read ``"eve" "of" day``: "on the eve of Easter", the day before it."""
    if tokens.low[at + 1] not in language.time.joints:
        return None
    return _beside_day(tokens, at, -1, language, point)


def _beside_day(
    tokens: Tokens, at: int, step: int, language: Language, point: Reader
) -> TimexRead | None:
    """Read the day on a side of another: "the day after Christmas"."""
    index = at + 2 + (tokens.low[at + 2] in language.time.articles)
    other = point(tokens, index, language)
    if other is None or other.timex.grain is not Grain.DAY or other.timex.tree is None:
        return None
    anchor = Offset(step, step, Grain.DAY, other.timex.tree)
    return timex_read(tokens, at, other.end, "P1D", Grain.DAY, "offset", anchor=anchor)
