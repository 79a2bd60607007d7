"""The words by which a language tells what is counted, and counts vaguely or in times."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountingWords:
    """What stands around a counted noun; see ``language/en/counting.py`` for each table."""

    head_first: bool
    stops: tuple[str, ...]
    verbs: tuple[str, ...]
    soft_stops: tuple[str, ...]
    determiners: tuple[str, ...]
    possessive: tuple[str, ...]
    degrees: tuple[str, ...]
    joiners: tuple[str, ...]
    part: str
    part_pronouns: tuple[str, ...]
    classifiers: tuple[str, ...]
    plurals: dict[str, str]
    singulars: dict[str, str]
    singular_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    no_adverbs: tuple[str, ...]
    participle_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    collective_names: tuple[str, ...]
    after_names: tuple[str, ...]
    collective_endings: tuple[str, ...]
    one: str
    years: tuple[int, ...]
    idle: tuple[str, ...]
    noughts: tuple[str, ...]
    not_before_nought: tuple[str, ...]
    nought_modifiers: tuple[str, ...]
    superlative_endings: tuple[str, ...]
    superlatives: frozenset[str]
    no_superlatives: frozenset[str]
    half_names: tuple[str, ...]
    never_first: tuple[str, ...]
    no_one: tuple[str, ...]
    points: frozenset[str]
    point_qualifiers: frozenset[str]
    point_rates: frozenset[str]
    point_indices: frozenset[str]
    crosses: frozenset[str]
    vague: dict[str, tuple[str, str]]
    vague_heaps: dict[str, tuple[str, str]]
    vague_scales: tuple[str, ...]
    vague_article: tuple[str, ...]
    vague_part: tuple[str, ...]
