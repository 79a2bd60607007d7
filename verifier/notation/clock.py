"""Times of day as written: "3 a.m.", "half past three", "noon", "19h30", "nine thirty"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.language.clock_words import ClockWords
    from verifier.notation.tokens import Tokens

_DIGITS = re.compile(r"[0-9]{1,2}")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{2})")
_H_MINUTES = re.compile(r"h([0-5][0-9])?")
_NOON, _DAY, _HOUR = 12, 24, 60


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class Time:
    """A time of day up to token ``end``; ``half`` is "am", "pm" or None where nothing tells.

    ``minute`` is None where the words give the hour alone. ``sure`` tells that the words can be
    nothing else; a bare "5" needs a day beside it.
    """

    hour: int
    minute: int | None
    end: int
    half: str | None = None
    second: int | None = None
    sure: bool = True

    def hour_of_day(self, part: str | None, afternoon: frozenset[str]) -> int:
        """Return the hour from 0 to 24, by its half or by the part of the day beside it."""
        half = self.half
        if half is None and part is not None and self.hour <= _NOON:
            half = "pm" if part in afternoon else "am"
            if part == "NI" and self.hour < 6:
                half = "am"
            if part == "AF" and self.hour == _NOON:
                return _NOON
            if half == "pm" and self.hour == _NOON:
                return _DAY
        if half == "am":
            return self.hour % _NOON
        if half == "pm":
            return self.hour % _NOON + _NOON
        return self.hour


def read_time(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    """Read the time of day that begins at a token.

    ::

        time  = hour [":" minute [":" second]] [half] [zone] | hour "h" [minute] | hour half
              | hour "o'clock" | "noon" | "midnight" | HHMM ("hours" | zone)
              | ("half" | "quarter" | minute ["minutes"]) ("past" | "to") hour [half]
              | hour-word minute-word
    """
    low = tokens.low
    word = low[at]
    if not word:
        return None
    told = _told(tokens, at, words) if low[at - 1] in words.told_after else None
    if told is not None:
        time: Time | None = told
    elif word[0].isdigit():
        after = low[at + 1]
        around = after in words.minute_words or after in words.past or after in words.to
        time = (_around(tokens, at, words) if around else None) or _digits(tokens, at, words)
    elif word in words.named:
        hour, minute = words.named[word]
        time = Time(hour, minute, at + 1)
    else:
        time = _around(tokens, at, words) or _spelled(tokens, at, words)
    return _with_zone(tokens, time, words) if time is not None else None


def _told(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    """Read an hour that the words before it tell: "a las 18.00 horas", "a las ocho y media".

    ::

        told = hour ["." minute | ":" minute | ("y" | "menos") minutes] ["horas"]

    The hour alone needs "horas", a part of the day or the end of the clause after it.
    """
    low = tokens.low
    if low[at - 2] not in words.before_told:
        return None
    dotted = _DOTTED.fullmatch(low[at])
    if dotted is not None:
        hour, end = int(dotted[1]), at + 1
        minute: int | None = int(dotted[2])
    elif low[at + 1] == ":":
        return None
    else:
        found = words.hours.get(low[at])
        if found is None and _DIGITS.fullmatch(low[at]):
            found = int(low[at])
        if found is None:
            return None
        hour, minute, end = _with_added(tokens, at, found, words)
    half, end = _half(tokens, end, words)
    named = end > at + 1 or dotted is not None or low[end] in words.hundred_hours
    end += low[end] in words.hundred_hours
    sure = named or half is not None or not low[end][:1].isalnum()
    time = _time(hour, minute, end, half)
    if time is not None and low[end] not in {"%", "$", "€", "/", "-"}:
        time.sure = sure
        return time
    return None


def _with_added(
    tokens: Tokens, at: int, hour: int, words: ClockWords
) -> tuple[int, int | None, int]:
    """Return the hour, the minutes and the end of "ocho y media", "seis menos cuarto"."""
    low = tokens.low
    sign = low[at + 1]
    word = low[at + 2]
    minutes = 30 if word in words.half else 15 if word in words.quarter else words.minutes.get(word)
    if minutes is None or not hour or not (sign in words.added or sign in words.taken):
        return hour, None, at + 1
    if sign in words.added:
        return hour, minutes, at + 3
    return (hour - 1 or _NOON), _HOUR - minutes, at + 3


def _with_zone(tokens: Tokens, time: Time, words: ClockWords) -> Time:
    low, end = tokens.low, time.end
    if not time.sure:
        return time
    if low[end] in words.zones:
        return Time(time.hour, time.minute, end + 1, time.half, time.second)
    while low[end] in words.zone_words and end < time.end + 3:  # "Eastern Daylight Time"
        end += 1
    named = end > time.end and low[end] in words.time_words
    return Time(time.hour, time.minute, end + 1, time.half, time.second) if named else time


def _digits(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    low = tokens.low
    word = low[at]
    dotted = _DOTTED.fullmatch(word)
    if dotted is not None:
        half, end = _half(tokens, at + 1, words)
        return _time(int(dotted[1]), int(dotted[2]), end, half) if half else None
    if len(word) == 4:
        return _four_digits(tokens, at, words)
    if _DIGITS.fullmatch(word) is None or int(word) > _DAY:
        return None
    hour, end = int(word), at + 1
    french = _H_MINUTES.fullmatch(low[end]) if tokens.glued(end) else None
    if french is not None:
        beside = words.at | words.of | words.range_joiners
        return _time(hour, int(french[1] or 0), end + 1, None) if french[1] or (
            low[end + 1] in beside
        ) else None  # fmt: skip
    if low[end] == ":" and tokens.glued(end) and tokens.glued(end + 1):
        return _with_minutes(tokens, hour, end, words)
    half, end = _half(tokens, end, words)
    if low[end] in words.o_clock:
        half, end = _half(tokens, end + 1, words)
        return _time(hour, None, end, half)
    return _time(hour, None, end, half, sure=half is not None)


_AFTER_T = re.compile(r"t([01][0-9]|2[0-4])")


def read_iso_time(tokens: Tokens, at: int) -> Time | None:
    """Read the "T18:32:56" that follows a date of ISO 8601."""
    low = tokens.low
    found = _AFTER_T.fullmatch(low[at]) if tokens.glued(at) else None
    if found is None:
        return None
    parts: list[int] = []
    end = at + 1
    while len(parts) < 2 and low[end] == ":" and _second(low[end + 1][:2]):
        parts.append(int(low[end + 1][:2]))
        end += 2
    minute, second = (*parts, None, None)[:2]
    end += low[end] == "z" and tokens.glued(end)
    return Time(int(found[1]), minute, end, None, second)


def _four_digits(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    """Read "1730 hours", "0915 GMT"."""
    word, follows = tokens.low[at], tokens.low[at + 1]
    known = follows in words.hundred_hours or (follows in words.zones and tokens.capital(at + 1))
    if word[:1] == "0" and tokens.low[at - 1] in words.at and word.isdecimal() and word[2:] < "60":
        return Time(int(word[:2]), int(word[2:]), at + 1)
    if known and word.isdecimal() and word[:2] < "24" and word[2:] < "60":
        return Time(int(word[:2]), int(word[2:]), at + 2)
    return None


def _with_minutes(tokens: Tokens, hour: int, colon: int, words: ClockWords) -> Time | None:
    low = tokens.low
    minutes = low[colon + 1]
    if len(minutes) != 2 or not minutes.isdecimal():
        return None
    second, end = None, colon + 2
    if low[end] == ":" and tokens.glued(end) and _second(low[end + 1]):
        second, end = int(low[end + 1]), end + 2
    if low[end] == "-" and low[end + 2] == "-" and tokens.glued(end) and tokens.glued(end + 2):
        return None  # "No. 1:20-cv-01234", a docket
    half, end = _half(tokens, end, words)
    return _time(hour, int(minutes), end, half, second)


def _second(word: str) -> bool:
    return len(word) == 2 and word.isdecimal() and int(word) < _HOUR


def _half(tokens: Tokens, at: int, words: ClockWords) -> tuple[str | None, int]:
    """Read "a.m." or "pm": the half of the day, and the token after."""
    low = tokens.low
    half = words.halves.get(low[at])
    if half in {"noon", "midnight"}:
        return ("pm" if half == "noon" else "am"), at + 1
    if half is not None:
        return half, at + 1
    glued = words.glued_halves.get(low[at])
    if glued is not None and tokens.glued(at) and low[at + 1] != "-":
        before = low[at - 2]
        priced = before not in words.glued_to and _is_price(tokens, at, words)
        if before not in words.glued_after or priced:
            return None, at
        return glued, at + 1
    return None, at


def _is_price(tokens: Tokens, at: int, words: ClockWords) -> bool:
    """Tell the pence of "at 5p a bag" and "the levy, 5p," from the hour of "at 5p"."""
    low = tokens.low
    if low[at + 1] in words.articles or low[at + 1] in words.each:
        return True
    return not words.priced.isdisjoint(low[max(0, at - _PRICE_REACH) : at - 1])


_PRICE_REACH = 12


def _time(  # noqa: PLR0913 - the parts of a time
    hour: int,
    minute: int | None,
    end: int,
    half: str | None,
    second: int | None = None,
    *,
    sure: bool = True,
) -> Time | None:
    if hour > _DAY or (minute or 0) >= _HOUR:
        return None
    if half is not None and not 0 < hour <= _NOON:
        half = None  # "15:30 pm"
    return Time(hour, minute, end, half, second, sure)


def _around(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    """Read "half past three", "a quarter to five", "20 minutes to 2pm", "ten past eight"."""
    low = tokens.low
    index = at + (low[at] in words.articles)
    if low[index] in words.half:
        minutes, index = 30, index + 1
    elif low[index] in words.quarter:
        minutes, index = 15, index + 1
    else:
        read = _minutes(tokens, at, words)
        if read is None:
            return None
        minutes, index = read
        index += low[index] in words.minute_words
    sign = 1 if low[index] in words.past else -1 if low[index] in words.to else 0
    if sign == 0 or not 0 < minutes < _HOUR:
        return None
    ranged = low[at - 1] in words.openers and low[index - 1] not in words.minute_words
    if sign < 0 and (low[index - 1] in words.half or ranged):  # "from 5 to 6"
        return None
    hour = _hour(tokens, index + 1, words)
    if hour is None or low[hour.end] in words.not_after or low[hour.end] in words.minute_words:
        return None
    if sign < 0:
        before = hour.hour - 1 if hour.hour > 1 or hour.half is None else _NOON
        minutes, whole = _HOUR - minutes, before % _DAY
    else:
        whole = hour.hour
    # "ten to five" may be a score or a range: only minutes, halves and quarters are sure
    sure = hour.sure or low[index - 1] in words.minute_words | words.half | words.quarter
    return Time(whole, minutes, hour.end, hour.half, None, sure)


def _hour(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    low = tokens.low
    word = low[at]
    if word in words.named:
        hour, _ = words.named[word]
        return Time(hour or _DAY, 0, at + 1)
    number = words.hours.get(word)
    if number is None and word.isdecimal() and len(word) <= 2:
        number = int(word)
    if number is None or not 0 < number <= _NOON or low[at + 1] in {":", "%"}:
        return None
    half, end = _half(tokens, at + 1, words)
    end += low[end] in words.o_clock
    return Time(number, 0, end, half, None, end > at + 1)


def _minutes(tokens: Tokens, at: int, words: ClockWords) -> tuple[int, int] | None:
    low = tokens.low
    word = low[at]
    if word.isdecimal() and len(word) <= 2:
        return int(word), at + 1
    tens = words.tens.get(word)
    if tens is not None:
        last = at + 1 + (low[at + 1] == "-")
        ones = words.hours.get(low[last], 0)
        return (tens + ones, last + 1) if 0 < ones < 10 else (tens, at + 1)
    if word in words.zeros and low[at + 1] in words.hours:
        return words.hours[low[at + 1]], at + 2
    number = words.minutes.get(word)
    return (number, at + 1) if number is not None else None


def _spelled(tokens: Tokens, at: int, words: ClockWords) -> Time | None:
    """Read "five", "five thirty", "seven twenty-seven", "six o'clock", "six pm"."""
    low = tokens.low
    hour = words.hours.get(low[at])
    if hour is None:
        return None
    end = at + 1
    index = end + (low[end] == "-" and tokens.glued(end))
    minutes = _minutes(tokens, index, words) if not low[index][:1].isdigit() else None
    minute = None
    if minutes is not None and (minutes[0] >= 10 or low[index] in words.zeros):
        minute, end = minutes
        end += low[end] in words.minute_words
    half, end = _half(tokens, end, words)
    o_clock = low[end] in words.o_clock
    if o_clock:
        half, end = _half(tokens, end + 1, words)
    return Time(hour, minute, end, half, None, bool(half) or o_clock)


__all__ = ["Time", "read_iso_time", "read_time"]
