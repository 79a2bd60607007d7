"""What a language must say for lengths of time to be read."""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class DurationWords:
    """The words of lengths of time; ``language/en/durations.py`` says what each table answers."""

    units: dict[str, tuple[str, int]]
    plural: Words
    bare: Words
    short: Words
    long_words: dict[str, tuple[str, int]]
    fillers: Words
    many: dict[str, tuple[int, int]]
    parts: dict[str, str]
    denominators: dict[str, str]
    part_joiners: Words
    part_links: Words
    joiners: Words
    range_joiners: Words
    between: Words
    finer: dict[str, str]
    before_one: Words
    before_bare: Words
    after_bare: Words
    not_after: Words
    long_ending: Words
    whole: Words
    one: Words
    another: Words
