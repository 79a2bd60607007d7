"""Times that recur, as written: "every Monday", "daily", "twice a week", "Tuesday nights"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.model.period import Grain
from verifier.notation.clock import read_time
from verifier.notation.time_parts import TimexRead, count_of, timex_read

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens

_LETTERS = {
    Grain.SECOND: ("T", "S", 1), Grain.MINUTE: ("T", "M", 1), Grain.HOUR: ("T", "H", 1),
    Grain.DAY: ("", "D", 1), Grain.WEEK: ("", "W", 1), Grain.MONTH: ("", "M", 1),
    Grain.QUARTER: ("", "Q", 1), Grain.HALF: ("", "M", 6), Grain.YEAR: ("", "Y", 1),
    Grain.DECADE: ("", "Y", 10), Grain.CENTURY: ("", "Y", 100),
}  # fmt: skip
_WEEKEND = "XXXX-WXX-WE"


def read_set(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a time that recurs; its value is the rhythm, or the time with X for what changes.

    ::

        set = ("every" | "each" | "any") ["other" | nth | number] what ["at" clock] | rhythm
            | ("once" | "twice" | number "times") ("a" | "per" | "every") [number] unit
            | weekday plural-part | weekdays | "weekends"
        what = unit | weekday [part] | "weekend" | part | month | season | feast | date
    """
    words = language.sets
    low = tokens.low
    word = low[at]
    if word in words.every:
        return _every(tokens, at, at + 1, language, point, quant=words.every[word])
    adverb = words.adverbs.get(word)
    if adverb is not None:
        titled = tokens.capital(at) and tokens.capital(at + 1)
        return None if titled else _rhythm(tokens, at, at + 1, adverb, words.after_adverbs)
    prefix = words.prefixes.get(word)
    if prefix is not None and low[at + 1] in words.hyphens:
        return _prefixed(tokens, at, prefix, language)
    return _often(tokens, at, language, point) or _plural(tokens, at, language)


def _made(  # noqa: PLR0913 - the parts of one value
    tokens: Tokens,
    first: int,
    end: int,
    value: str,
    grain: Grain,
    *,
    quant: str | None = None,
    freq: str | None = None,
) -> TimexRead:
    read = timex_read(tokens, first, end, value, grain, "set")
    return replace(read, timex=replace(read.timex, quant=quant, freq=freq))


def _length(grain: Grain, count: int) -> str:
    time, letter, size = _LETTERS[grain]
    return f"P{time}{count * size}{letter}"


def _rhythm(
    tokens: Tokens, first: int, end: int, unit: tuple[str, int], after: frozenset[str]
) -> TimexRead:
    """Return a rhythm; before a noun ("annual sales") it is told apart by its pattern."""
    grain = Grain(unit[0])
    read = _made(tokens, first, end, _length(grain, unit[1]), grain)
    follows = tokens.low[end]
    attributive = follows[:1].isalpha() and follows not in after
    return replace(read, pattern="rhythm") if attributive else read


def _prefixed(
    tokens: Tokens, at: int, prefix: tuple[int, int], language: Language
) -> TimexRead | None:
    """Read "bi-weekly", "semi-annual"."""
    adverb, after = language.sets.adverbs.get(tokens.low[at + 2]), language.sets.after_adverbs
    if adverb is None:
        return None
    grain, count = Grain(adverb[0]), adverb[1] * prefix[0]
    if prefix[1] > 1 and grain is Grain.YEAR:
        return _rhythm(tokens, at, at + 3, (Grain.MONTH, 12 // prefix[1]), after)
    return _rhythm(tokens, at, at + 3, (grain, count), after) if prefix[1] == 1 else None


def _every(  # noqa: PLR0913 - what is repeated, and how
    tokens: Tokens,
    first: int,
    at: int,
    language: Language,
    point: Reader,
    *,
    quant: str,
    freq: str | None = None,
) -> TimexRead | None:
    words, low = language.sets, tokens.low
    index, count = at, 1
    if low[index] in words.other:
        count, index = words.other[low[index]], index + 1
    elif low[index] not in language.indefinite:
        several = count_of(tokens, index, language)
        if several is not None and not several.vague:
            count, index = several.low, several.end
    unit = language.durations.units.get(low[index])
    if unit is not None:
        grain = Grain(unit[0])
        value, end = _length(grain, count * unit[1]), index + 1
    else:
        named = _named(tokens, index, language, point)
        if named is None or quant == "ANY":
            return None
        value, grain, end = named
    clock = _clock_after(tokens, end, language) if grain is Grain.DAY else None
    if clock is not None:
        value, end = clock
    return _made(tokens, first, end, value, grain, quant=quant, freq=freq)


def _named(
    tokens: Tokens, at: int, language: Language, point: Reader
) -> tuple[str, Grain, int] | None:
    """Read what recurs by its name: its value, grain, and the token after it."""
    words, low = language.time, tokens.low
    word = low[at]
    weekday = words.weekdays.get(word)
    if weekday is None:
        weekday = words.weekday_plurals.get(word)
    if weekday is not None:
        part = language.clock.parts.get(low[at + 1])
        return f"XXXX-WXX-{weekday + 1}{'T' + part if part else ''}", Grain.DAY, at + 1 + bool(part)
    if word in words.weekend_words:
        return _WEEKEND, Grain.DAY, at + 1
    part = language.clock.parts.get(word)
    if part is not None:
        return f"T{part}", Grain.DAY, at + 1
    season = words.seasons.get(word)
    if season is not None:
        return f"XXXX-{season}", Grain.QUARTER, at + 1
    read = point(tokens, at, language) if word else None
    if read is None or not read.timex.value.startswith("XXXX-"):
        return None
    return read.timex.value, read.timex.grain, read.end


def _clock_after(tokens: Tokens, at: int, language: Language) -> tuple[str, int] | None:
    """Read the time of day at which it recurs: "every day at 7:13 p.m."."""
    words = language.clock
    if tokens.low[at] not in words.at:
        return None
    time = read_time(tokens, at + 1, words)
    if time is None or (not time.sure and tokens.low[time.end][:1].isalnum()):
        return None
    hour = time.hour_of_day(None, words.afternoon_parts)
    return f"T{hour:02}:{time.minute or 0:02}", time.end


def _often(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read "twice a week", "three times per month", "once every two years"."""
    words, low = language.sets, tokens.low
    times, index = words.once.get(low[at]), at + 1
    if times is None:
        count = count_of(tokens, at, language)
        if count is None or count.vague or low[count.end] not in words.times:
            return None
        times, index = count.low, count.end + 1
    if low[index] not in words.per:
        return None
    freq = f"{times}X"
    if low[index] in words.every:
        quant = words.every[low[index]]
        return _every(tokens, at, index + 1, language, point, quant=quant, freq=freq)
    unit = language.durations.units.get(low[index + 1])
    if unit is None:
        return None
    grain = Grain(unit[0])
    return _made(tokens, at, index + 2, _length(grain, unit[1]), grain, freq=freq)


def _plural(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "Mondays", "Tuesday nights", "weekdays"."""
    words, low = language.sets, tokens.low
    days = words.weekday_sets.get(low[at])
    if days is not None:
        return _made(tokens, at, at + 1, days, Grain.DAY)
    time = language.time
    weekday = time.weekday_plurals.get(low[at])
    if weekday is not None:
        return _made(tokens, at, at + 1, f"XXXX-WXX-{weekday + 1}", Grain.DAY)
    weekday = time.weekdays.get(low[at])
    part = words.plural_parts.get(low[at + 1])
    if weekday is None or part is None:
        return None
    return _made(tokens, at, at + 2, f"XXXX-WXX-{weekday + 1}T{part}", Grain.DAY)


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a recurring time may begin."""
    words = language.sets
    return frozenset(
        {
            *words.every, *words.adverbs, *words.prefixes, *words.once, *words.weekday_sets,
            *language.time.weekdays, *language.time.weekday_plurals, *language.cardinals,
        }
    )  # fmt: skip


def followers(word: str, language: Language) -> frozenset[str] | None:
    """Return what may follow a word that begins a recurring time; None where anything may."""
    words = language.sets
    plurals = language.time.weekday_plurals
    if word in words.adverbs or word in words.weekday_sets or word in plurals:
        return None
    if word in words.prefixes:
        return words.hyphens
    if word in words.once:
        return words.per
    if word in words.every:
        time = language.time
        return frozenset(
            {
                *words.other, *language.durations.units, *time.weekdays, *time.weekday_plurals,
                *time.weekend_words, *language.clock.parts, *time.seasons, *time.months,
                *language.cardinals, *language.vague_counts, *language.indefinite,
                *time.ordinals, *(name for name in language.feasts.names if name),
            }
        )  # fmt: skip
    return frozenset({*words.plural_parts, *words.times})


def gates(language: Language) -> dict[str, frozenset[str] | None]:
    """Return, for words at which a recurring time may begin, what may follow; None: anything."""
    return {word: followers(word, language) for word in heads(language)}
