"""The words by which a language tells what is counted, and counts vaguely or in times."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountingWords:
    """What stands around a counted noun; see ``language/en/counting.py`` for each table."""

    head_first: bool
    stops: frozenset[str]
    verbs: tuple[str, ...]
    soft_stops: frozenset[str]
    determiners: frozenset[str]
    possessive: frozenset[str]
    degrees: frozenset[str]
    joiners: frozenset[str]
    part: str
    part_pronouns: frozenset[str]
    classifiers: frozenset[str]
    plurals: dict[str, str]
    singulars: dict[str, str]
    singular_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    no_adverbs: frozenset[str]
    participle_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    collective_names: frozenset[str]
    after_names: frozenset[str]
    collective_endings: tuple[str, ...]
    one: str
    years: tuple[int, ...]
    idle: frozenset[str]
    noughts: tuple[str, ...]
    not_before_nought: tuple[str, ...]
    nought_modifiers: tuple[str, ...]
    superlative_endings: tuple[str, ...]
    superlatives: frozenset[str]
    no_superlatives: frozenset[str]
    half_names: frozenset[str]
    never_first: frozenset[str]
    no_one: frozenset[str]
    points: frozenset[str]
    point_qualifiers: frozenset[str]
    point_rates: frozenset[str]
    point_indices: frozenset[str]
    crosses: frozenset[str]
    vague: dict[str, tuple[str, str]]
    vague_heaps: dict[str, tuple[str, str]]
    vague_scales: frozenset[str]
    vague_article: frozenset[str]
    vague_part: frozenset[str]
