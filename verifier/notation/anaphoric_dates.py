"""Times that point back to one named before: "that year", "the quarter", "the year-ago period"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.period import Grain
from verifier.model.timex import (
    Anchor,
    Fixed,
    Literal,
    NamedDate,
    NamedDay,
    Offset,
    QuarterOf,
    Same,
    Season,
    Shift,
    Within,
)
from verifier.notation.relative_dates import LETTERS
from verifier.notation.time_parts import (
    ONE_DAY,
    OPEN_VALUES,
    TimexRead,
    is_named,
    ordinal_of,
    timex_read,
    year_of,
    year_period,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens


def _grain_of(word: str, words: TimeWords) -> Grain | None:
    unit = words.time_units.get(word)
    return Grain(unit[0]) if unit is not None and word not in words.unit_plurals else None


def read_same(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``("that" | "same" | "that same") (unit | weekday | season)``: "that year"."""
    words = language.time
    low = tokens.low
    index = at + 1
    index += low[index] in words.same_words
    name = low[index]
    unit = words.time_units.get(name)
    if unit is not None and unit[1] == 1 and name not in words.unit_plurals:
        grain = Grain(unit[0])
        if low[index + 1] == "-" and tokens.glued(index + 1):
            return None
        return _same(tokens, at, index + 1, Same(grain), grain, "same")
    if name in words.seasons:
        anchor: Anchor = Within(Season(words.seasons[name]), Same(Grain.YEAR))
        value = f"XXXX-{words.seasons[name]}"
        return timex_read(tokens, at, index + 1, value, Grain.QUARTER, "same", anchor=anchor)
    if name in words.weekdays and tokens.capital(index):
        day = words.weekdays[name]
        value = f"XXXX-WXX-{day + 1}"
        anchor = Within(NamedDay(day), Same(Grain.WEEK))
        return timex_read(tokens, at, index + 1, value, Grain.DAY, "same", anchor=anchor)
    return None


def _same(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens, at: int, end: int, anchor: Anchor, grain: Grain, pattern: str
) -> TimexRead:
    return timex_read(tokens, at, end, OPEN_VALUES[grain], grain, pattern, anchor=anchor)


def read_beside(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``("following" | "previous" | "next") unit``, said of a time named before."""
    words = language.time
    low = tokens.low
    step = words.back_directions.get(low[at])
    if step is None:
        if low[at] not in words.next_words or low[at - 1] not in words.articles:
            return None
        step = 1
    if low[at] in words.directions and low[at - 1] not in words.articles:
        return None
    index = at + 1
    name = low[index]
    unit = words.time_units.get(name)
    if unit is not None and unit[1] == 1 and name not in words.unit_plurals:
        grain = Grain(unit[0])
        near = low[at] in words.next_words and grain is not Grain.DAY
        if near:
            return None
        anchor: Anchor = Same(grain, step, definite=low[at - 1] not in words.articles)
        if grain in {Grain.DECADE, Grain.CENTURY}:
            value = f"P1{LETTERS[grain]}"  # "over the following decade": ten years
            return timex_read(tokens, at, index + 1, value, grain, "beside", anchor=anchor)
        return _same(tokens, at, index + 1, anchor, grain, "beside")
    if low[at] in words.next_words:
        return None
    return _named_beside(tokens, at, step, words)


def _named_beside(tokens: Tokens, at: int, step: int, words: TimeWords) -> TimexRead | None:
    """Read "the following Friday", "the previous April", "the following spring"."""
    index, name = at + 1, tokens.low[at + 1]
    year = Same(Grain.YEAR, step, definite=True)
    if name in words.weekdays:
        day = words.weekdays[name]
        anchor = Within(NamedDay(day), Same(Grain.WEEK, step, definite=True))
        value, grain = f"XXXX-WXX-{day + 1}", Grain.DAY
    elif name in words.months and is_named(tokens, index, words):
        anchor = Within(NamedDate(words.months[name]), year)
        value, grain = f"XXXX-{words.months[name]:02}", Grain.MONTH
    elif name in words.seasons:
        anchor = Within(Season(words.seasons[name]), year)
        value, grain = f"XXXX-{words.seasons[name]}", Grain.QUARTER
    else:
        return None
    return timex_read(tokens, at, index + 1, value, grain, "beside", anchor=anchor)


def read_whole(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"the" ("full" | "whole" | "entire") unit``: "the full year"."""
    words = language.time
    unit = words.time_units.get(tokens.low[at + 1])
    if unit is None or unit[1] > 1:
        return None
    all_of = tokens.low[at] in words.all_words and unit != ONE_DAY
    if all_of and tokens.low[at + 1] not in words.unit_plurals:
        value = f"P1{LETTERS[Grain(unit[0])]}"
        length = Literal(value)
        return timex_read(tokens, at, at + 2, value, Grain(unit[0]), "whole", anchor=length)
    if tokens.low[at - 1] not in words.articles:
        return None
    if tokens.low[at + 1] in words.unit_plurals or unit[0] in {"day", "decade", "century"}:
        return None
    grain = Grain(unit[0])
    return _same(tokens, at, at + 2, Same(grain, definite=True), grain, "whole")


def read_definite(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"the" unit``: the year, quarter, month or week that is spoken of.

    Not where a noun, an "of" or an event follows: "the year of the flood", "the week in which".
    """
    words = language.time
    low = tokens.low
    if low[at - 1] not in words.articles:
        return None
    word = low[at]
    unit = words.time_units.get(word)
    if unit is None or unit[1] > 1 or word in words.unit_plurals:
        return None
    grain = Grain(unit[0])
    after = low[at + 1]
    if after in {"'s", "’s"} or (after[:1].isalpha() and after not in words.after_definite):
        return None
    if after in words.ending_words or (
        (after in words.range_words or after in words.range_openers)
        and grain is not Grain.DAY
        and _is_dated(tokens, at + 2, words)
    ):
        # "The year ended March 31", "the year to June": a length; when it lay is told by its end.
        value = f"P1{LETTERS[grain]}"
        anchor_: Anchor = Literal(value)
        return timex_read(tokens, at, at + 1, value, grain, "definite", anchor=anchor_)
    if grain is Grain.DAY and low[at - 2] not in words.time_prepositions:
        return None
    if after == "-" and tokens.glued(at + 1):
        return None
    anchor = Same(grain, definite=True)
    return _same(tokens, at, at + 1, anchor, grain, "definite")


def _is_dated(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell that a date may begin at a token, as no verb does: "to [the end of] March"."""
    low = tokens.low
    at += low[at] in words.articles
    if low[at] in words.months or low[at] in words.weekdays:
        return is_named(tokens, at, words) and tokens.capital(at)
    if low[at] in words.parts_of or low[at] in words.parts:
        return low[at + 1] in words.of_words or low[at + 1] == "-" or low[at + 1] in words.months
    return low[at][:1].isdigit() and (
        low[at + 1] in words.months or year_of(tokens, at) is not None
    )


def read_year_ago(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read what lies a unit before the time named: "year-ago period", "year-earlier quarter".

    ::

        time = ["comparable" | "corresponding"] "year" "-" ("ago" | "earlier" | "before")
               [ordinal] ["period" | "quarter" | …]
    """
    words = language.time
    low = tokens.low
    index = at
    if low[index] in words.comparable:
        index += 1
    grain = words.time_units.get(low[index])
    if grain is None or low[index + 1] != "-" or not tokens.glued(index + 2):
        return None
    if low[index + 2] not in words.ago and low[index + 2] not in words.earlier:
        return None
    unit = Grain(grain[0])
    end = index + 3
    ordinal = ordinal_of(tokens, end, words)
    numbered = ordinal is not None and low[end + ordinal[1]] in words.year_parts
    if ordinal is not None and numbered:
        part = Grain(words.year_parts[low[end + ordinal[1]]][0])
        within = Within(QuarterOf(ordinal[0], part), Same(Grain.YEAR, -1, definite=True))
        size = ordinal[1] + 1
        return _same(tokens, at, end + size, within, part, "year-ago")
    named = _grain_of(low[end], words)
    end += named is not None or low[end] in words.period_words
    anchor = Offset(-1, -1, unit, Same(named))
    return _same(tokens, at, end, anchor, named or unit, "year-ago")


def read_year_quarter(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "the 1988 period", "the 1988 quarter": the time named, in another year."""
    words = language.time
    low = tokens.low
    grain = _grain_of(low[at + 1], words)
    if grain is None and low[at + 1] not in words.period_words:
        return None
    if low[at - 1] not in words.articles or len(low[at]) != 4 or not low[at].isdigit():
        return None
    if not 1500 <= int(low[at]) < 2200:
        return None
    year = Fixed(year_period(int(low[at])))
    anchor = Within(Same(grain), year)
    return _same(tokens, at, at + 2, anchor, grain or Grain.YEAR, "year-period")


def read_latest(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"latest" unit``: "the latest quarter", the last that is over."""
    words: TimeWords = language.time
    fiscal = tokens.low[at + 1] in words.fiscal_words
    name = tokens.low[at + 1 + fiscal]
    unit = words.time_units.get(name)
    if unit is None or name in words.unit_plurals:
        return None
    grain = Grain(unit[0])
    if grain in {Grain.DECADE, Grain.CENTURY}:
        return None  # "la última década" is ten years, whichever
    last = Shift(grain, -1, -1)
    if grain in {Grain.YEAR, Grain.MONTH, Grain.WEEK}:
        return timex_read(
            tokens, at, at + 2 + fiscal, OPEN_VALUES[grain], grain, "latest", anchor=last
        )
    anchor = Same(grain, definite=True)
    return _same(tokens, at, at + 2 + fiscal, anchor, grain, "latest")
