"""The words by which a number is a name, as a language has to give them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """What makes a number an identifier; see ``language/en/names.py`` for each table."""

    numbered: frozenset[str]
    numbered_titles: tuple[str, ...]
    numbered_steps: tuple[str, ...]
    no_steps_after: tuple[str, ...]
    numbered_codes: tuple[str, ...]
    reporters: tuple[str, ...]
    calibres: tuple[str, ...]
    arms: tuple[str, ...]
    firms: tuple[str, ...]
    firm_verbs: tuple[str, ...]
    brands: tuple[str, ...]
    groups: tuple[str, ...]
    group_joiner: str
    list_joiners: tuple[str, ...]
    streets: tuple[str, ...]
    postcodes: tuple[tuple[str, ...], ...]
    clock_words: tuple[str, ...]
    letters_after: dict[str, tuple[str, ...]]
    signs_before: tuple[str, ...]
    prefixes: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    score_words: frozenset[str]
    odds: tuple[str, ...]
    score_joiner: str
    score_nouns: frozenset[str]
    movers: frozenset[str]
    ratio_words: tuple[str, ...]
    ratio_after: tuple[str, ...]
    ratio_verbs: tuple[str, ...]
    ratio_margins: tuple[str, ...]
    ratio_links: tuple[str, ...]
    not_ratio_after: tuple[str, ...]
    clock_before: tuple[str, ...]
    long_events: tuple[str, ...]
    phone_words: tuple[str, ...]
    phone_links: tuple[str, ...]
    phone_digits: tuple[int, ...]
