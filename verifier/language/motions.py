"""The words by which a language says that something rose, fell or was multiplied."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotionWords:
    """Words of change beside figures; see ``language/en/motion.py`` for each table."""

    factors: dict[str, tuple[str, str]]
    bare_factors: tuple[str, ...]
    factor_before: tuple[str, ...]
    factor_not_before: tuple[str, ...]
    fold: str
    times: tuple[str, ...]
    times_mark: tuple[str, ...]
    compared: tuple[str, ...]
    compared_amounts: tuple[str, ...]
    compared_article: tuple[str, ...]
    compared_nouns: tuple[str, ...]
    multiplied: tuple[str, ...]
    half: str
    up_verbs: tuple[str, ...]
    down_verbs: tuple[str, ...]
    transitive: tuple[str, ...]
    up_nouns: tuple[str, ...]
    down_nouns: tuple[str, ...]
    up_after: tuple[str, ...]
    down_after: tuple[str, ...]
    modals: tuple[str, ...]
    orders: tuple[str, ...]
    particles: tuple[str, ...]
    particles_after: tuple[str, ...]
    ranges: tuple[str, ...]
    levels: tuple[str, ...]
    than: tuple[str, ...]
    parts: dict[str, str]
    noun_parts: dict[str, str]
    chained: tuple[str, ...]
    clauses: tuple[str, ...]
    breaks: tuple[str, ...]
