"""What a language must say for lengths of time to be read."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

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
    another: Words


def duration_words(lexicon: ModuleType) -> DurationWords:
    """Gather the words from a language's module, which names each table in capitals."""
    tables: dict[str, Any] = {}
    for field in fields(DurationWords):
        table = getattr(lexicon, field.name.upper())
        tables[field.name] = table if isinstance(table, dict) else frozenset(table)
    return DurationWords(**tables)
