"""Where a time or part of a day may begin: most words are told apart by the next one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import language_of
from verifier.notation import day_times

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.time_parts import Reader, TimexRead
    from verifier.notation.tokens import Tokens


def read_timed(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read what begins with a time or part of the day; most words are told apart by the next."""
    low = tokens.low
    word = low[at]
    heads_, after, lone = _clock_heads(language.code)
    digits = word[:1].isdigit() and len(word) <= 5
    if (digits or word in heads_) and (
        low[at + 1] in after
        or word in lone
        or low[at - 1] in language.clock.told_after
        or (digits and low[at + 1][:1] == "h" and tokens.glued(at + 1))
    ):
        read = day_times.read_time_first(tokens, at, language, point)
        if read is not None:
            return read
    words = language.clock
    if word in words.nights or word in words.early or word in _day_openers(language.code):
        return day_times.read_day_part(tokens, at, language)
    return None


@cache
def _clock_heads(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words at which a time of day may begin, that may follow, and that suffice."""
    language = language_of(code)
    return (
        day_times.heads(language),
        day_times.second_words(language),
        day_times.lone_words(language),
    )


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a time or part of a day may begin."""
    words = language.clock
    openers = _day_openers(language.code)
    return frozenset({*_clock_heads(language.code)[0], *words.nights, *words.early, *openers})


@cache
def _day_openers(code: str) -> frozenset[str]:
    words = language_of(code).time
    return frozenset({*words.directions, *words.back_directions, *words.same_words})
