"""Parts of a time and times without a date: "early 2020", "the end of May", "recently"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain
from verifier.model.timex import (
    Anchor,
    Direction,
    Fixed,
    FromTo,
    Literal,
    Mod,
    Nth,
    Part,
    Reference,
    Same,
    Season,
    Shift,
    ShortYear,
    Weekend,
    Within,
)
from verifier.notation.time_parts import (
    OPEN_VALUES,
    TimexRead,
    short_year_of,
    timex_read,
    with_anchor,
    year_of,
    year_period,
)
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens


_STEPS = {"past": -1, "present": 0, "future": 1}


def read_part(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a part of a time.

    ::

        time = part ["-" | "in"] ["to" part ["-"]] ["the"] time
             | ("beginning" | "end") "of" ["the"] time
    """
    words = language.time
    low = tokens.low
    part = words.parts.get(low[at])
    if part is None:
        return _part_of(tokens, at, language, point)
    index = at + 1
    index += low[index] == "-"
    if _joins(low[index], words) and low[index + 1 + (low[index + 1] == "-")] in words.parts:
        part = ""
        index += 1 + (low[index + 1] == "-")
        index += 1
        index += low[index] == "-"
    index += low[index] in words.of_words or low[index] in words.day_prepositions
    index += low[index] in words.articles
    inner = point(tokens, index, language) or _lone(tokens, index, words)
    if inner is None or (inner.timex.grain is Grain.DAY and inner.timex.mod is not None):
        return None
    return _as_part(tokens, at, inner, part)


def _part_of(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    words = language.time
    low = tokens.low
    part = words.parts_of.get(low[at])
    if part is None or low[at + 1] not in words.joints:
        return None
    index = at + 2
    index += low[index] in words.about_words
    index += low[index] in words.articles
    inner = point(tokens, index, language) or _definite(tokens, index, words)
    if inner is None:
        return None
    if low[at] in words.turning_words and inner.pattern == "definite":
        whole = _as_part(tokens, at, inner, "")
        open_ = Literal(inner.timex.value)  # of which century only the reader knows
        return with_anchor(tokens, whole, at, inner.end, open_)
    if low[at] in words.rest_words:
        rest = FromTo(Shift(Grain.DAY, 0, 0), inner.timex.tree)
        whole = _as_part(tokens, at, inner, part)
        return with_anchor(tokens, whole, at, inner.end, rest)
    return _as_part(tokens, at, inner, part)


def _joins(word: str, words: TimeWords) -> bool:
    return word in words.range_words or word in words.and_words or word in words.or_words


def _owns(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell the "month" of "the month's end" and "the month of May"."""
    return tokens.low[at] in {"-", "'s", "’s"} or tokens.low[at] in words.joints


def _definite(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    """Read the "month" of "the end of the month", "at the end of month"."""
    unit = words.time_units.get(tokens.low[at])
    if unit is None or tokens.low[at] in words.unit_plurals or _owns(tokens, at + 1, words):
        return None
    grain = Grain(unit[0])
    anchor = Same(grain, definite=True)
    return timex_read(tokens, at, at + 1, OPEN_VALUES[grain], grain, "definite", anchor=anchor)


def _lone(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    """Read the "week" of "earlier in the week", the "summer" of "early summer"."""
    low = tokens.low
    if low[at] in words.seasons:
        return _season(tokens, at, words)
    long = words.time_units.get(low[at], ("", 0))[0] in {"decade", "century"}
    asked = low[at - 1] in words.articles or (long and low[at - 1] == "-")  # "mid-century"
    return _definite(tokens, at, words) if asked else None


def _as_part(tokens: Tokens, at: int, inner: TimexRead, part: str) -> TimexRead:
    timex = inner.timex
    mod = Mod(part) if part else timex.mod
    text = tokens.text[tokens.starts[at] : tokens.end(inner.end - 1)]
    period, anchor = timex.period, timex.anchor
    if mod is not None and part:
        anchor, period = Part(mod, timex.tree), None
    narrowed = replace(timex, text=text, mod=mod, period=period, anchor=anchor)
    return TimexRead(narrowed, at, inner.end, f"part-{inner.pattern}")


def read_fused_part(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "midyear", "EOM", "year-end", "mid-week"."""
    words = language.time
    low = tokens.low
    fused = words.fused_parts.get(low[at])
    if fused is not None:
        if len(low[at]) == 3 and not tokens.surface(at, at + 1).isupper():
            return None
        part, unit, end = fused[0], fused[1], at + 1
    else:
        unit_word = words.time_units.get(low[at])
        index = at + 1 + (low[at + 1] in {"-", "'s", "’s"})
        edge = words.unit_ends.get(low[index])
        if unit_word is None or edge is None or low[at] in words.unit_plurals:
            return None
        if index == at + 1 and unit_word[0] not in {"year", "month"}:
            return None
        part, unit, end = edge, unit_word[0], index + 1
    grain = Grain(unit)
    year = year_of(tokens, end)
    whole: Same = Same(grain, definite=True)
    if year is not None:
        return None
    anchor: Anchor = Part(Mod(part), whole)
    if grain is Grain.YEAR and fused is None and edge_of_year(part):
        anchor = Nth(1 if part == "START" else -1, Grain.MONTH, whole)
    return timex_read(
        tokens, at, end, OPEN_VALUES[grain], grain, "unit-end", anchor=anchor, mod=Mod(part)
    )


def edge_of_year(part: str) -> bool:
    """Tell the start and the end of a year, which are said of its first and last month."""
    return part in {"START", "END"}


def read_season(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``season [["of"] (year | directed-year)]``: "spring 2003", "summer of last year"."""
    words = language.time
    low = tokens.low
    named = _season(tokens, at, words)
    if named is None:
        return None
    index = at + 1 + (low[at + 1] == "," or low[at + 1] in words.of_words)
    year = year_of(tokens, index)
    short = short_year_of(tokens, index)
    if short is not None:
        whole_ = ShortYear(short[0] % 100)
        within = Within(Season(words.seasons[low[at]]), whole_)
        value = named.timex.value
        return timex_read(tokens, at, index + 2, value, Grain.QUARTER, "season", anchor=within)
    if year is not None:
        code = words.seasons[low[at]]
        end = index + 1
        both = low[end] in HYPHENS | {"/"} and tokens.glued(end) and len(low[end + 1]) in {2, 4}
        end += 2 if both and low[end + 1].isdigit() else 0
        whole = Fixed(year_period(year))
        anchor = Within(Season(code), whole)
        value = f"{year:04}-{code}"
        return timex_read(tokens, at, end, value, Grain.QUARTER, "season", anchor=anchor)
    if low[index] in words.directions and low[index + 1] in words.year_words:
        step = _STEPS[words.directions[low[index]]]
        anchor = Within(Season(words.seasons[low[at]]), Shift(Grain.YEAR, step, step))
        value = named.timex.value
        return timex_read(tokens, at, index + 2, value, Grain.QUARTER, "season", anchor=anchor)
    ambiguous = low[at] in words.ambiguous_seasons
    asked = low[at - 1] in words.articles and low[at - 2] in words.time_prepositions
    bare = low[at - 1] in words.year_prepositions
    if ambiguous and not ((asked or bare) and not _follows_word(tokens, at + 1, words)):
        return None
    if not (asked or bare) and _follows_word(tokens, at + 1, words):
        return None
    return named


def _follows_word(tokens: Tokens, at: int, words: TimeWords) -> bool:
    after = tokens.low[at]
    return after[:1].isalnum() and after not in words.may_follow_year


def _season(tokens: Tokens, at: int, words: TimeWords) -> TimexRead | None:
    code = words.seasons.get(tokens.low[at])
    if code is None:
        return None
    value = f"XXXX-{code}"
    anchor = Season(code)
    return timex_read(tokens, at, at + 1, value, Grain.QUARTER, "season", anchor=anchor)


def read_weekend(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "the weekend", "weekend"; not the adjective of "weekend talks"."""
    words = language.time
    low = tokens.low
    if low[at] not in words.weekend_words:
        return None
    if _follows_word(tokens, at + 1, words) or low[at + 1] == "-":
        return None
    before = low[at - 1]
    asked = before in words.articles or before in words.time_prepositions
    if before[:1].isalpha() and not asked:
        return None
    anchor = Weekend()
    return timex_read(tokens, at, at + 1, "XXXX-WXX-WE", Grain.DAY, "weekend", anchor=anchor)


def read_vague_time(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a time without a date: "now", "recently", "at the moment", "in the future"."""
    words = language.time
    low, units = tokens.low, language.durations.units
    if low[at] in words.now_words and low[at - 1] in words.after_words and low[at - 2] in units:
        return None  # "three hours from now"
    size, direction = vague_at(tokens, at, language)
    if not size:
        return None
    value = f"{direction.upper()}_REF"
    anchor = Reference(Direction(direction))
    return timex_read(tokens, at, at + size, value, Grain.DAY, "vague-time", anchor=anchor)


# By the first three words ("" where a phrase has no more) the rest after the first: direction.
Rows = dict[str, dict[str, dict[str, tuple[tuple[list[str], str], ...]]]]


@per_language
def _vague_rows(language: Language) -> tuple[Rows, Rows]:
    """Return the vague times and the vague nouns by their first words, the longest first."""
    words = language.time
    return _rows_of(words.vague_times), _rows_of(words.vague_nouns)


def _rows_of(table: dict[str, str]) -> Rows:
    phrases = sorted(((phrase.split(), table[phrase]) for phrase in table), key=_shortest)
    rows: Rows = {}
    for (first, *rest), direction in phrases:
        second, third = (*rest, "", "")[:2]
        seconds = rows.setdefault(first, {})
        thirds = seconds.setdefault(second, dict(seconds.get("", {})))
        thirds[third] = ((rest, direction), *thirds.get(third, thirds.get("", ())))
    return rows


def _shortest(phrase: tuple[list[str], str]) -> int:
    return len(phrase[0])


def vague_at(tokens: Tokens, at: int, language: Language) -> tuple[int, str]:
    """Return how many tokens a vague time takes at ``at``, and its direction; 0 for none."""
    low, words = tokens.low, language.time
    times, nouns = _vague_rows(language)
    before, word = low[at - 1], low[at]
    named = before in words.articles
    if not named and word not in times:
        named = before in words.range_words or (before in words.range_marks and not low[at + 1])
    seconds = (nouns if named else times).get(word)
    if seconds is None:
        return 0, ""
    thirds = seconds.get(low[at + 1]) or seconds.get("")
    if thirds is None:
        return 0, ""
    for rest, direction in thirds.get(low[at + 2]) or thirds.get("", ()):
        end = at + 1 + len(rest)
        if rest and low[at + 1 : end] != rest:
            continue
        noun = bool(rest) and low[end - 1] in words.vague_nouns
        noun = noun or (named and " ".join(low[at:end]) not in words.vague_times)
        if noun and _follows_word(tokens, end, words):
            return 0, ""
        return end - at, direction
    return 0, ""
