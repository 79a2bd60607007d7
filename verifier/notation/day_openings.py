"""Where a time or part of a day may begin: most words are told apart by the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.notation import day_times

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.time_parts import Reader, TimexRead
    from verifier.notation.tokens import Tokens


# How a word opens a time: as a number, by the word after it, alone, or as a part of a day.
_DIGITS, _CLOCK, _LONE, _PART = 1, 2, 4, 8
_LONGEST = 5  # "10.30"


def opening(word: str, language: Language) -> int:
    """Return how a time or part of a day may begin at a word; 0 where none may."""
    heads_, _, lone = _clock_heads(language)
    digits = word[:1].isdigit() and len(word) <= _LONGEST
    words = language.clock
    part = word in words.nights or word in words.early or word in _day_openers(language)
    return (
        digits * (_DIGITS | _CLOCK)
        | (word in heads_) * _CLOCK
        | (word in lone and word in heads_) * _LONE
        | part * _PART
    )


def read_timed(
    tokens: Tokens, at: int, language: Language, point: Reader, begins: int
) -> TimexRead | None:
    """Read what begins with a time or part of the day, as ``opening`` says that it may."""
    low = tokens.low
    if begins & _CLOCK and (
        begins & _LONE
        or low[at + 1] in _clock_heads(language)[1]
        or low[at - 1] in language.clock.told_after
        or (begins & _DIGITS and _is_hour_mark(tokens, at))
    ):
        read = day_times.read_time_first(tokens, at, language, point)
        if read is not None:
            return read
    return day_times.read_day_part(tokens, at, language) if begins & _PART else None


@per_language
def _clock_heads(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words at which a time of day may begin, that may follow, and that suffice."""
    return (
        day_times.heads(language),
        day_times.second_words(language),
        day_times.lone_words(language),
    )


@per_language
def _day_openers(language: Language) -> frozenset[str]:
    words = language.time
    return frozenset({*words.directions, *words.back_directions, *words.same_words})


def _is_hour_mark(tokens: Tokens, at: int) -> bool:
    """Tell "19h30" from "1H22", the first half of 2022."""
    marked = tokens.low[at + 1][:1] == "h" and tokens.glued(at + 1)
    return marked and not (tokens.low[at] in _HALVES and tokens.capital(at + 1))


_HALVES = frozenset({"1", "2"})
