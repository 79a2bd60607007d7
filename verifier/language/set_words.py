"""What a language must say for recurring times to be read."""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class SetWords:
    """The words of recurring times; ``language/en/sets.py`` says what each table answers."""

    every: dict[str, str]
    other: dict[str, int]
    adverbs: dict[str, tuple[str, int]]
    after_adverbs: Words
    per: Words
    once: dict[str, int]
    times: Words
    plural_parts: dict[str, str]
    weekday_sets: dict[str, str]
    prefixes: dict[str, tuple[int, int]]
    hyphens: Words
