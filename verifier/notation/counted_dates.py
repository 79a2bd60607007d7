"""Distances from now or from another time: "three years ago", "two days after Easter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain
from verifier.model.timex import Anchor, Direction, Mod, Offset, Same, Shift, Window
from verifier.notation.relative_dates import LETTERS
from verifier.notation.time_parts import Count, TimexRead, count_of, timex_read

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens

    # count, unit (a weekday too), further counts, and the token after them
    Distance = tuple[Count, Grain | int, tuple[tuple[int, Grain], ...], int]


def read_counted(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a distance from now, from a time named, or from the time spoken of.

    ::

        time     = distance ("ago" | "back" | "hence" | ["from"] "now")
                 | distance ("earlier" | "later" | "before" | "after")
                 | distance ("from" | "after" | "before") time
        distance = count unit [["and" | ","] count unit]… ["and a half"]

    A vague count is a bound: "a few" is two to seven.
    """
    if _counted(language).isdisjoint(tokens.low[at + 1 : at + _UNIT_REACH]):
        return None
    distance = read_distance(tokens, at, language)
    if distance is None:
        return None
    return _placed(tokens, at, distance, language, point)


def read_distance(tokens: Tokens, at: int, language: Language) -> Distance | None:
    """Read count and unit, with further ones: what they are, and the token after."""
    words = language.time
    low = tokens.low
    count = _half_of(tokens, at, words) or count_of(tokens, at, language)
    if count is None:
        return None
    if low[count.end] in words.half_words:
        return None
    weekday = words.weekday_plurals.get(low[count.end])
    if weekday is not None:
        return count, weekday, (), count.end + 1
    halved = _is_and_a_half(tokens, count.end, words)
    unit_at = count.end + (3 if halved else 0)
    unit_at += low[unit_at] in words.unit_adjectives
    units = _units(language)
    unit = units.get(low[unit_at])
    if unit is None:
        return None
    grain, end = Grain(unit[0]), unit_at + 1
    if halved or _is_and_a_half(tokens, end, words):
        end += 0 if halved else 3
        half = _halved(count, grain)
        return (half[0], half[1], (), end) if half else None
    if unit[1] > 1:
        count = Count(count.low * unit[1], count.high * unit[1], count.end, count.vague)
    if count.half:
        half = _halved(Count(0, 0, count.end), grain)
        return (half[0], half[1], (), end) if half else None
    parts: list[tuple[int, Grain]] = []
    while len(parts) < 5:
        index = end + (low[end] == ",")
        index += low[index] in words.and_words
        more = count_of(tokens, index, language)
        unit = units.get(low[more.end]) if more is not None else None
        if more is None or unit is None or more.vague:
            break
        parts.append((more.low * unit[1], Grain(unit[0])))
        end = more.end + 1
    return count, grain, tuple(parts), end


# No count is so long that its unit stands farther off.
_UNIT_REACH = 12


@per_language
def _counted(language: Language) -> frozenset[str]:
    """Return the words of all that a distance may be counted in."""
    return frozenset({*_units(language), *language.time.weekday_plurals})


@per_language
def _units(language: Language) -> dict[str, tuple[str, int]]:
    """Return the units that a distance may be counted in, those of the clock too."""
    return {**language.time.time_units, **language.durations.units}


def _is_and_a_half(tokens: Tokens, at: int, words: TimeWords) -> bool:
    low = tokens.low
    half = low[at + 1] in words.indefinite and low[at + 2] in words.half_words
    return half and low[at] in words.and_words


def _half_of(tokens: Tokens, at: int, words: TimeWords) -> Count | None:
    low = tokens.low
    if low[at] in words.half_words and low[at + 1] in words.indefinite:
        return Count(0, 0, at + 2, half=True)
    return None


_HALVES = {
    Grain.MINUTE: (Grain.SECOND, 60),
    Grain.HOUR: (Grain.MINUTE, 60),
    Grain.DAY: (Grain.HOUR, 24),
    Grain.YEAR: (Grain.MONTH, 12),
    Grain.DECADE: (Grain.YEAR, 10),
    Grain.CENTURY: (Grain.YEAR, 100),
}


def _halved(count: Count, grain: Grain) -> tuple[Count, Grain] | None:
    """Return so many and a half as a count of a finer unit: 18 months, 15 years."""
    finer = _HALVES.get(grain)
    if finer is None or count.vague:
        return None
    unit, size = finer
    half = size // 2
    return Count(count.low * size + half, count.high * size + half, count.end), unit


_APOSTROPHES = frozenset("'’")


def _placed(
    tokens: Tokens,
    at: int,
    distance: Distance,
    language: Language,
    point: Reader,
) -> TimexRead | None:
    words = language.time
    low = tokens.low
    count, unit, parts, end = distance
    grain = Grain.DAY if isinstance(unit, int) else unit
    word = low[end]
    if word in words.ago:
        return from_now(tokens, at, end + 1, count, unit, parts, -1, language)
    if size := _hence(tokens, at, end, words):
        return from_now(tokens, at, end + size, count, unit, parts, 1, language)
    if not grain.days:
        return None  # "three hours later": of no day that is known
    sign = 1 if word in words.after_words else -1 if word in words.before_words else 0
    if sign:
        read = _from_other(tokens, at, distance, language, point, sign)
        if read is not None:
            return read if read.first == at else None
    back = word in words.earlier
    if not back and word not in words.later:
        return None
    if sign and low[end + 1][:1].isalpha():
        return None  # "two days after the vote": an event that the calendar does not know
    if low[end + 1] in words.than_words:
        return None  # "a month earlier than usual": a difference, and no date
    sign = -1 if back else 1
    same = Same(None)
    moved = tuple((sign * number, each) for number, each in parts)
    anchor = Offset(*_signed(count, sign), unit, same, moved)
    value = _length(count, grain, parts)
    return timex_read(tokens, at, end + 1, value, grain, "later", anchor=anchor)


def _from_other(  # noqa: PLR0913 - a distance, its sign, and how to read on
    tokens: Tokens,
    at: int,
    distance: Distance,
    language: Language,
    point: Reader,
    sign: int,
) -> TimexRead | None:
    """Read "two days after Easter" and, a length, "the three years since 2018".

    Another time alone is what begins a range: "64 days from May 1 to July 4".
    """
    words, low = language.time, tokens.low
    count, unit, parts, end = distance
    grain = Grain.DAY if isinstance(unit, int) else unit
    if grain is Grain.QUARTER and low[end] in words.range_openers:
        return None  # "down a quarter from last year": a fourth of it
    other = _point_after(tokens, end + 1, language, point)
    if other is None or low[other.end] in words.range_words:
        return other
    since = words.limits_before.get(low[end]) == Mod.ON_OR_AFTER
    tree = other.timex.tree
    if not count.half and (since or low[at - 1] in words.articles):
        direction = Direction.FUTURE if sign > 0 else Direction.PAST
        anchor: Anchor = Window(direction, count.low, count.high, unit, vague=count.vague, of=tree)
    else:
        moved = tuple((sign * number, each) for number, each in parts)
        anchor = Offset(*_signed(count, sign), unit, tree, moved)
    value = _length(count, grain, parts)
    return timex_read(tokens, at, other.end, value, grain, "offset", anchor=anchor)


def _hence(tokens: Tokens, at: int, end: int, words: TimeWords) -> int:
    """Return how many tokens "hence", "from now" or "[in two days]' time" takes; 0 for none."""
    low = tokens.low
    word = low[end]
    if word in words.hence:
        return 1
    if word in words.after_words:
        return 2 if low[end + 1] in words.now_words else 0
    if low[end + 1] in words.hence_nouns and low[at - 1] in words.in_words:
        return 2 if word in words.genitives or word in _APOSTROPHES else 0
    return 0


def _point_after(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read the time a distance is counted from; the year of "the 2008 crash" too."""
    index = at + (tokens.low[at] in language.time.articles)
    return point(tokens, index, language)


def _signed(count: Count, sign: int) -> tuple[int, int]:
    low, high = sorted((sign * count.low, sign * count.high))
    return low, high


def _length(count: Count, grain: Grain, parts: tuple[tuple[int, Grain], ...]) -> str:
    """Return a distance as TIMEX3 writes it: "P3M2D", "PT2H30M"."""
    first: tuple[int | str, Grain] = "X" if count.vague else count.low, grain
    dates = times = ""
    for number, each in (first, *parts):
        if each in LETTERS:
            dates += f"{number}{LETTERS[each]}"
        else:
            times += f"{number}{each.value[0].upper()}"  # hours, minutes, seconds
    return f"P{dates}T{times}" if times else f"P{dates}"


def from_now(  # noqa: PLR0913 - a distance, its sign, and how to read on
    tokens: Tokens,
    at: int,
    end: int,
    count: Count,
    unit: Grain | int,
    parts: tuple[tuple[int, Grain], ...],
    sign: int,
    language: Language,
) -> TimexRead:
    """Return a distance from now: ``sign`` is -1 for one into the past, 1 into the future."""
    low, high = _signed(count, sign)
    grain = Grain.DAY if isinstance(unit, int) else unit
    of = Grain.WEEK if isinstance(unit, int) else unit  # "two Fridays ago"
    length = _length(count, of, parts)
    value = f"{'-' if sign < 0 else ''}{length}"
    # "1 year ago tomorrow": counted from another day than the document's.
    day = language.time.day_words.get(tokens.low[end])
    if day is not None and sign < 0:
        origin: Anchor = Shift(Grain.DAY, day, day)
        moved = tuple((sign * number, each) for number, each in parts)
        anchor: Anchor = Offset(low, high, unit, origin, moved)
        return timex_read(tokens, at, end + 1, value, Grain.DAY, "ago", anchor=anchor)
    if isinstance(unit, int) or parts or not grain.days:
        now = Shift(Grain.DAY, 0, 0)
        anchor = Offset(low, high, unit, now, tuple((sign * n, each) for n, each in parts))
    else:
        anchor = Shift(unit, low, high, counted=True)
    return timex_read(tokens, at, end, value, grain, "ago", anchor=anchor)
