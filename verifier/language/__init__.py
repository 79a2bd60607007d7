"""Languages: what a language must say for the readers of notation and the stages to work.

``assembly`` says how a folder becomes a Language. The modules named here are English: the stages
that make claims and judge them know no other language yet.
"""

from __future__ import annotations

from verifier.language.assembly import Language, assembled, codes
from verifier.language.en import calendar, changes, frames, measures, proof, words


def english() -> Language:
    """Return English."""
    return assembled("en")


from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from verifier.language.counts import CountingWords
from verifier.language.duration_words import DurationWords, duration_words
from verifier.language.en import (
    counting,
    currencies,
    durations,
    feasts,
    feasts_christian,
    feasts_civil,
    feasts_faiths,
    feasts_observances,
    hedges,
    motion,
    names,
    numerals,
    places,
    ranges,
    tenses,
    times,
    units,
)
from verifier.language.feast_words import FeastWords, name_tree
from verifier.language.hedging import HedgeWords
from verifier.language.motions import MotionWords
from verifier.language.naming import NameWords
from verifier.language.numeral_words import NumeralWords, RangeWords
from verifier.language.time_words import TimeWords, time_words
from verifier.language.unit_words import MoneyWords, UnitWords
from verifier.model.currencies import CODES

if TYPE_CHECKING:
    from types import ModuleType

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Language:
    """One language's lexicon, as plain tables; see ``language/en`` for what each one answers."""

    code: str
    numerals: NumeralWords
    ranges: RangeWords
    unit_words: UnitWords
    money: MoneyWords
    cardinals: dict[str, int]
    magnitudes: dict[str, str]
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
    durations: DurationWords


def _tables(kind: type[T], module: ModuleType) -> T:
    """Fill a dataclass of tables from the module that has each under its name in capitals."""
    named = {field.name: getattr(module, field.name.upper()) for field in fields(cast("Any", kind))}
    return kind(**named)


@cache
def english() -> Language:
    """Return English."""
    unit_words, money = _units(), _money()
    return Language(
        code="en",
        numerals=_numerals(),
        ranges=_ranges(),
        unit_words=unit_words,
        money=money,
        cardinals=numerals.CARDINALS,
        magnitudes=numerals.MAGNITUDES,
        indefinite=numerals.INDEFINITE,
        vague_counts=numerals.VAGUE_COUNTS,
        units=unit_words.table,
        currency_signs=currencies.SIGNS,
        currency_words=money.table,
        dollars=currencies.DOLLARS,
        months=calendar.MONTHS,
        weekdays=calendar.WEEKDAYS,
        grains=calendar.GRAINS,
        counting=_tables(CountingWords, counting),
        hedging=_tables(HedgeWords, hedges),
        motion=_tables(MotionWords, motion),
        names=_tables(NameWords, names),
        places=places.PLACES,
        time=time_words(times, calendar, tenses, numerals),
        durations=duration_words(durations),
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


def language_code(tag: str) -> str | None:
    """Return the known language of a tag such as "en" or "es-MX"; None for an unknown one.

    >>> language_code("es-MX"), language_code("tlh")
    ('es', None)
    """
    code = tag.strip().lower().replace("_", "-").partition("-")[0]
    return code if code in codes() else None


def language_of(tag: str) -> Language:
    """Return the language of a document's tag.

    Raises:
        ValueError: nobody has written its folder.
    """
    code = language_code(tag)
    if code is None:
        message = f"unknown language {tag!r}; known: {', '.join(codes())}"
        raise ValueError(message)
    return assembled(code)


__all__ = [
    "Language",
    "calendar",
    "changes",
    "codes",
    "english",
    "frames",
    "language_code",
    "language_of",
    "measures",
    "proof",
    "words",
]
