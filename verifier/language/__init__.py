"""Languages: what a language must say for the readers of notation and the stages to work."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from verifier.language.counts import CountingWords
from verifier.language.en import (
    calendar,
    changes,
    counting,
    feasts,
    feasts_christian,
    feasts_civil,
    feasts_faiths,
    feasts_observances,
    frames,
    hedges,
    measures,
    motion,
    names,
    numerals,
    places,
    proof,
    tenses,
    times,
    units,
    words,
)
from verifier.language.feast_words import FeastWords, name_tree
from verifier.language.hedging import HedgeWords
from verifier.language.motions import MotionWords
from verifier.language.naming import NameWords
from verifier.language.time_words import TimeWords, time_words

if TYPE_CHECKING:
    from types import ModuleType

T = TypeVar("T")


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
    counting: CountingWords
    hedging: HedgeWords
    motion: MotionWords
    names: NameWords
    places: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    time: TimeWords
    feasts: FeastWords


def _tables(kind: type[T], module: ModuleType) -> T:
    """Fill a dataclass of tables from the module that has each under its name in capitals."""
    named = {field.name: getattr(module, field.name.upper()) for field in fields(cast("Any", kind))}
    return kind(**named)


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
        counting=_tables(CountingWords, counting),
        hedging=_tables(HedgeWords, hedges),
        motion=_tables(MotionWords, motion),
        names=_tables(NameWords, names),
        places=places.PLACES,
        time=time_words(times, calendar, tenses, numerals),
        feasts=FeastWords(
            names=name_tree(
                (
                    feasts_civil.CIVIL_FEASTS,
                    feasts_observances.OBSERVANCES_FEASTS,
                    feasts_christian.CHRISTIAN_FEASTS,
                    feasts_faiths.FAITHS_FEASTS,
                ),
                frozenset(feasts.IDLE),
            ),
            idle=frozenset(feasts.IDLE),
            day=frozenset(feasts.DAY),
            weekend=frozenset(feasts.WEEKEND),
            common=frozenset(tuple(name.split()) for name in feasts.COMMON),
            not_after=frozenset(feasts.NOT_AFTER),
        ),
    )


__all__ = ["Language", "calendar", "changes", "english", "frames", "measures", "proof", "words"]
