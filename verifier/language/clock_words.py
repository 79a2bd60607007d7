"""What a language must say for times of day to be read."""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class ClockWords:
    """The words of times of day; ``language/en/clock.py`` says what each table answers."""

    halves: dict[str, str]
    glued_halves: dict[str, str]
    glued_after: frozenset[str]
    priced: frozenset[str]
    each: frozenset[str]
    glued_to: frozenset[str]
    o_clock: Words
    hundred_hours: Words
    named: dict[str, tuple[int, int]]
    hours: dict[str, int]
    minutes: dict[str, int]
    tens: dict[str, int]
    zeros: Words
    past: Words
    to: Words
    half: Words
    quarter: Words
    minute_words: Words
    articles: Words
    at: Words
    within: Words
    parts: dict[str, str]
    nights: dict[str, int]
    afternoon_parts: Words
    early: dict[str, str]
    joiners: Words
    of: Words
    openers: Words
    range_joiners: Words
    zones: Words
    zone_words: Words
    time_words: Words
    not_after: Words
    early_hours: Words
    told_after: Words
    before_told: Words
    added: Words
    taken: Words
    not_first: Words
