"""Times and parts of a day, with the day they are of: "9 a.m. Tuesday", "Friday night"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain
from verifier.model.timex import Anchor, Clock, Direction, FromTo, Literal, Mod, Part, Same, Shift
from verifier.notation.clock import Time, read_iso_time, read_time
from verifier.notation.time_parts import TimexRead, timex_read

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.clock_words import ClockWords
    from verifier.model.timex import Timex
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens


_NIGHT = "NI"


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class _OfDay:
    """What is said of the time of a day: a time, a part, perhaps a second time, up to ``end``."""

    end: int
    time: Time | None = None
    part: str | None = None
    until: Time | None = None
    mod: str | None = None
    bare: bool = False


def read_time_first(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a time of day and the day it is of, or alone where the words are sure.

    ::

        time  = [("from" | "between")] clock [range clock] ["in" "the" part] [[("on" | "of")] day]
              | [early] part ("of" | "on") day | clock
    """
    words = language.clock
    said = _of_day(tokens, at, words, first=True)
    if said is None or _is_verse(tokens, at, said, language):
        return None
    index = said.end + (tokens.low[said.end] in words.of)
    index += tokens.low[index] in language.time.articles
    part = read_day_part(tokens, said.end, language) if said.time is not None else None
    if part is not None and isinstance(part.timex.anchor, Clock) and part.timex.anchor.hour is None:
        both = _merged(said, _OfDay(part.end, part=part.timex.anchor.part))
        return _read(tokens, at, part.end, both, part.timex.anchor.of, words)
    nearby = language.time.day_words if said.bare else None
    day = _day(tokens, index, language, point, only=nearby)
    if day is None:
        if said.bare or said.time is None or _is_result(tokens, at, said, words):
            return None
        return _read(tokens, at, said.end, said, None, words)
    if said.part is None or said.time is None:
        after = _of_day(tokens, day.end, words, first=False)
        if after is not None and after.part is not None and after.time is None and said.time:
            said = _merged(said, after)
            return _read(tokens, at, after.end, said, day.timex.tree, words, fixed=day.timex)
    return _read(tokens, at, day.end, said, day.timex.tree, words, fixed=day.timex)


def _is_verse(tokens: Tokens, at: int, said: _OfDay, language: Language) -> bool:
    """Tell "John 3:16" and "Lakers 98:87" from a time: a name stands before it."""
    if said.time is None or said.time.half is not None or said.part or said.until:
        return False
    words = language.time
    before = tokens.low[at - 1] if at else ""
    if not tokens.capital(at - 1) or tokens.kind(at - 1) != "word":
        return False
    return not (
        before in words.weekdays
        or before in words.months
        or before in words.time_prepositions
        or before in language.clock.at
    )


def _is_result(tokens: Tokens, at: int, said: _OfDay, words: ClockWords) -> bool:
    """Tell "finished in 3:07:35" from "opened at 10:30": without a half or a day "at" is needed."""
    if said.time is None or said.time.half or said.part or tokens.low[at + 1] != ":":
        return False
    before = tokens.low[at - 1] if at else ""
    asked = words.at | words.openers | words.to | words.past
    return bool(before) and before not in asked and tokens.kind(at - 1) == "word"


def read_after_day(tokens: Tokens, day: TimexRead, language: Language) -> TimexRead:
    """Read on from a day to its time: "Friday night", "tomorrow at 5pm", "Sunday, 9:30"."""
    words = language.clock
    if day.timex.grain is not Grain.DAY:
        return day
    if not _may_tell(tokens.low, day.end, language):
        return day
    iso = read_iso_time(tokens, day.end)
    if iso is not None:
        exact = _OfDay(iso.end, iso)
        return _read(tokens, day.first, iso.end, exact, day.timex.tree, words, fixed=day.timex)
    said = _of_day(tokens, day.end, words, first=False)
    if said is None:
        return day
    tree: Anchor = day.timex.tree
    mod = said.mod
    if isinstance(tree, Part) and said.part is not None:  # "early Friday morning"
        mod = tree.part.value
        tree = tree.of
    more = _of_day(tokens, said.end, words, first=False)
    if more is not None and (more.part is None) != (said.part is None) and more.until is None:
        said = _merged(said, more)
    return _read(tokens, day.first, said.end, said, tree, words, mod=mod, fixed=day.timex)


@per_language
def _tells_time(language: Language) -> frozenset[str]:
    """Return the words, digits aside, that may follow a day and begin its time."""
    words = language.clock
    return frozenset({
        *words.joiners, *words.within, *words.articles, *words.openers, *words.before_told,
        *words.told_after, *words.at, *words.early, *words.parts, *words.named, *words.hours,
        *words.tens, *words.minutes, *words.half, *words.quarter, *words.nights,
    })  # fmt: skip


def _may_tell(low: list[str], at: int, language: Language) -> bool:
    """Look a word or two ahead for a time, before it is read: "9:30", "T18:30", ", in the …"."""
    word, tells = low[at], _tells_time(language)
    if word not in tells:
        return word[:1].isdigit() or (word[:1] == "t" and word[1:2].isdigit())
    words, beyond = language.clock, low[at + 1]
    if word in words.joiners or word in words.within or word in words.articles:
        return beyond in tells or beyond[:1].isdigit()
    return True


def read_day_part(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "last night", "this morning", "tonight", "the next morning", with a time after it."""
    words = language.clock
    low = tokens.low
    index = at
    mod = None
    if low[index] in words.early and low[index + 1] != "-":
        mod, index = words.early[low[index]], index + 1
    night = words.nights.get(low[index])
    if night is not None:
        return _on(tokens, at, index + 1, "NI", Shift(Grain.DAY, night, night), language, mod=mod)
    direction = language.time.directions.get(low[index])
    back = language.time.back_directions.get(low[index])
    same = low[index] in language.time.same_words
    if direction is None and back is None and not same:
        return None
    index += 1
    if low[index] in words.early:
        mod, index = words.early[low[index]], index + 1
    part = words.parts.get(low[index])
    if part is None:
        return None
    anchor: Anchor
    if direction is not None:
        steps = {Direction.PAST: -1, Direction.PRESENT: 0, Direction.FUTURE: 1}
        step = steps.get(Direction(direction), 0)
        anchor = Shift(Grain.DAY, step, step)
        if step > 0:
            anchor = Same(Grain.DAY, 1)
    else:
        anchor = Same(Grain.DAY, back or 0)
    return _on(tokens, at, index + 1, part, anchor, language, mod=mod)


def _on(  # noqa: PLR0913 - the parts of one reading
    tokens: Tokens,
    at: int,
    end: int,
    part: str,
    day: Anchor,
    language: Language,
    *,
    mod: str | None,
) -> TimexRead:
    words = language.clock
    said = _OfDay(end, part=part, mod=mod)
    after = _of_day(tokens, end, words, first=False)
    if after is not None and after.time is not None and after.part is None:
        said = _merged(said, after)
    return _read(tokens, at, said.end, said, day, words, mod=mod)


def _merged(first: _OfDay, after: _OfDay) -> _OfDay:
    return _OfDay(
        after.end,
        first.time or after.time,
        first.part or after.part,
        first.until or after.until,
        first.mod or after.mod,
    )


def _day(
    tokens: Tokens, at: int, language: Language, point: Reader, *, only: dict[str, int] | None
) -> TimexRead | None:
    word = tokens.low[at]
    if not word or word in language.clock.articles or (only is not None and word not in only):
        return None
    day = point(tokens, at, language)
    return day if day is not None and day.timex.grain is Grain.DAY else None


def _of_day(tokens: Tokens, at: int, words: ClockWords, *, first: bool) -> _OfDay | None:
    """Read a time, a range of times, or a part of the day; after a day also "at 5", "in the …"."""
    low = tokens.low
    index = at
    if not first:
        index += low[index] in words.joiners
        index += low[index] in words.within and low[index + 1] in words.openers
        index += low[index] in words.before_told and low[index + 1] in words.told_after
    ranged = low[index] in words.openers
    asked = low[index] in words.at
    index += asked or ranged
    index += (asked or ranged) and low[index] in words.at
    time = read_time(tokens, index, words)
    if time is not None:
        return _timed(tokens, time, words, first=first, asked=asked, ranged=ranged)
    if asked or ranged or (first and low[at] in words.nights):
        return None
    return _part_of_day(tokens, at, words, first=first)


def _timed(  # noqa: PLR0913 - what stands around a time
    tokens: Tokens,
    time: Time,
    words: ClockWords,
    *,
    first: bool,
    asked: bool,
    ranged: bool,
) -> _OfDay | None:
    low = tokens.low
    until = None
    if low[time.end] in words.range_joiners:
        begin = time.end + 1
        until = read_time(tokens, begin + (low[begin] in words.at), words)
        if until is not None and not (until.sure or time.sure or ranged):
            until = None
    if ranged and until is None:
        return None
    end = until.end if until is not None else time.end
    sure = time.sure or (until is not None and until.sure)
    if not sure and not first and not asked:
        return None
    if not sure and not first and _is_counting(tokens, end, words):
        return None
    said = _OfDay(end, time, None, until, bare=not sure)
    part = _part_of_day(tokens, end, words, first=False)
    if part is not None and part.part is not None:
        said = _OfDay(part.end, time, part.part, until, bare=False)
    return said


def _is_counting(tokens: Tokens, at: int, words: ClockWords) -> bool:
    """Tell the 5 of "at 5 places" from that of "Sat at 5." and "at 5 tomorrow"."""
    word = tokens.low[at]
    if not word or word in words.of or word in words.nights or word in words.within:
        return False
    if word[0].isalnum():
        return True
    return word in {"%", "$", "-", "/", ":"} or (word == "." and tokens.glued(at + 1))


def _part_of_day(tokens: Tokens, at: int, words: ClockWords, *, first: bool) -> _OfDay | None:
    """Read "morning", "in the afternoon", "late evening", "in the early hours of the morning"."""
    low = tokens.low
    index = at
    if not first:
        index += low[index] in words.joiners and low[index + 1] in words.within
        index += low[index] in words.within
        index += low[index] in words.articles
    mod = words.early.get(low[index])
    if mod is not None:
        index += 1
        if low[index] in words.early_hours:
            index += 1
            index += low[index] in words.of
            index += low[index] in words.articles
            part = words.parts.get(low[index])
            return _OfDay(index + (part is not None), part=part or "MO", mod=mod)
        index += low[index] == "-"
    part = words.parts.get(low[index])
    if part is None or low[index + 1] in {"-", "'s", "’s"}:
        return None
    if first and low[index] in words.not_first:
        return None
    return _OfDay(index + 1, part=part, mod=mod)


def _read(  # noqa: PLR0913 - the parts of one reading
    tokens: Tokens,
    first: int,
    end: int,
    said: _OfDay,
    day: Anchor | None,
    words: ClockWords,
    *,
    mod: str | None = None,
    fixed: Timex | None = None,
) -> TimexRead:
    mod = mod or said.mod
    if said.part == _NIGHT and said.time is None:
        fixed = None  # a night runs into the next day
    if said.time is None:
        anchor: Anchor = Clock(None, part=said.part, of=day)
        value = f"T{said.part}"
    else:
        last = said.until
        half = last.half if last is not None else None
        begin = _clock(said.time, said.part, day, words, half)
        anchor, value = begin, _written(begin)
        if last is not None:
            ending = _clock(last, said.part, day, words, None)
            anchor, value = FromTo(begin, ending), f"{value}/{_written(ending)}"
    if isinstance(day, Literal):
        value = f"{day.value}{value}"  # a day that no calendar has
    return timex_read(
        tokens, first, end, value, Grain.DAY, "clock",
        period=fixed.period if fixed is not None else None,
        anchor=anchor,
        mod=Mod(mod) if mod else None,
        weekday=fixed.weekday if fixed is not None else None,
    )  # fmt: skip


def _clock(
    time: Time, part: str | None, day: Anchor | None, words: ClockWords, half: str | None
) -> Clock:
    if time.half is None and half is not None and time.hour <= 12:  # "1-2pm"
        time = Time(time.hour, time.minute, time.end, half, time.second)
    hour = time.hour_of_day(part, words.afternoon_parts)
    return Clock(hour, time.minute, time.second, part, time.half, day)


def _written(clock: Clock) -> str:
    second = f":{clock.second:02}" if clock.second is not None else ""
    return f"T{clock.hour:02}:{clock.minute or 0:02}{second}"


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a time of day may begin."""
    words = language.clock
    return frozenset(
        {*words.named, *words.hours, *words.tens, *words.half, *words.quarter, *words.openers,
         *words.parts, *words.minutes, *words.articles}
    )  # fmt: skip


def lone_words(language: Language) -> frozenset[str]:
    """Return the words that may be a time of day, or its first word, whatever follows."""
    return frozenset({*language.clock.named, *language.clock.parts})


def second_words(language: Language) -> frozenset[str]:
    """Return the words that may stand second in a time of day."""
    words = language.clock
    return frozenset(
        {
            ":", *words.halves, *words.glued_halves, *words.o_clock, *words.hundred_hours,
            *words.zones, *words.past, *words.minute_words, *words.range_joiners, *words.named,
            *words.at,
            *language.time.day_words, *words.nights, *words.hours, *words.minutes, *words.tens,
            *words.zeros, *words.half, *words.quarter, *words.parts, *words.within,
            *(str(number) for number in range(25)),
        }
    )  # fmt: skip
