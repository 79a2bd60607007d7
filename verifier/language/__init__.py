"""Languages: what a language must say for the readers of notation and the stages to work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verifier.language.en import (
    calendar,
    changes,
    frames,
    hedges,
    measures,
    numerals,
    places,
    proof,
    units,
    words,
)


@dataclass(frozen=True, slots=True)
class Language:
    """One language's lexicon, as plain tables; see ``language/en`` for what each one answers."""

    code: str
    cardinals: dict[str, int]
    magnitudes: dict[str, str]
    short_magnitudes: dict[str, str]
    collectives: dict[str, int]
    indefinite: tuple[str, ...]
    vague_counts: dict[str, tuple[int, int]]
    units: dict[str, str]
    currency_signs: dict[str, str]
    currency_words: dict[str, str]
    dollars: dict[str, str]
    months: dict[str, int]
    weekdays: dict[str, int]
    grains: dict[str, str]
    hedges: dict[str, tuple[str, str]]
    bounds_after: dict[str, str]
    places: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]


@cache
def english() -> Language:
    """Return English."""
    return Language(
        code="en",
        cardinals=numerals.CARDINALS,
        magnitudes=numerals.MAGNITUDES,
        short_magnitudes=numerals.SHORT_MAGNITUDES,
        collectives=numerals.COLLECTIVES,
        indefinite=numerals.INDEFINITE,
        vague_counts=numerals.VAGUE_COUNTS,
        units=units.UNITS,
        currency_signs=units.CURRENCY_SIGNS,
        currency_words=units.CURRENCY_WORDS,
        dollars=units.DOLLARS,
        months=calendar.MONTHS,
        weekdays=calendar.WEEKDAYS,
        grains=calendar.GRAINS,
        hedges=hedges.HEDGES,
        bounds_after=hedges.BOUNDS_AFTER,
        places=places.PLACES,
    )


__all__ = ["Language", "calendar", "changes", "english", "frames", "measures", "proof", "words"]
