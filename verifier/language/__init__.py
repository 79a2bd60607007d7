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
    currencies,
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
    ranges,
    tenses,
    times,
    units,
    words,
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


def _numerals() -> NumeralWords:
    return NumeralWords(
        cardinals=numerals.CARDINALS,
        magnitudes=numerals.MAGNITUDES,
        plurals=frozenset(numerals.PLURAL_MAGNITUDES),
        short=numerals.SHORT_MAGNITUDES,
        spaced=frozenset(numerals.SPACED_MAGNITUDES),
        capitals=frozenset(numerals.CAPITAL_MAGNITUDES),
        collectives=numerals.COLLECTIVES,
        ordinals=numerals.ORDINALS,
        ordinal_endings=frozenset(numerals.ORDINAL_ENDINGS),
        denominators=numerals.DENOMINATORS,
        lone_parts=frozenset(numerals.LONE_PARTS),
        vulgar=numerals.VULGAR,
        indefinite=frozenset(numerals.INDEFINITE),
        joins=frozenset(numerals.AND),
        points=frozenset(numerals.POINT),
        noughts=frozenset(numerals.DIGIT_NOUGHTS),
        minus=frozenset(numerals.MINUS),
        half=numerals.HALF,
        of=numerals.OF,
        between=frozenset(numerals.BETWEEN),
        within=frozenset(numerals.IN),
        out_of=numerals.OUT_OF,
        times=numerals.TIMES,
        over=frozenset(numerals.OVER),
        after_part=frozenset(numerals.AFTER_PART),
        after_point=frozenset(numerals.AFTER_POINT),
        no_whole=frozenset(numerals.NO_WHOLE),
    )


def _ranges() -> RangeWords:
    return RangeWords(
        to=frozenset(ranges.TO),
        alternatives=frozenset(ranges.ALTERNATIVES),
        joins=frozenset(numerals.AND),
        origins=frozenset(ranges.ORIGINS),
        movers=frozenset({*ranges.MOVERS, *changes.UP_VERBS, *changes.DOWN_VERBS}),
        ranging=frozenset(ranges.RANGING),
        loosely=frozenset(ranges.LOOSELY),
    )


def _units() -> UnitWords:
    return UnitWords(
        units=units.UNITS,
        prefixed=units.PREFIXED,
        prefixes=units.PREFIXES,
        squares=units.SQUARES,
        cubes=units.CUBES,
        squared=units.SQUARED,
        cubed=units.CUBED,
        exact_case=units.EXACT_CASE,
        closing=units.CLOSING,
        after_length=frozenset(units.AFTER_LENGTH),
        after_metres=frozenset({*units.AFTER_LENGTH, *units.AFTER_METRES}),
        angles=frozenset(units.ANGLES),
        not_degrees=frozenset(units.NOT_DEGREES),
        below_zero=units.BELOW_ZERO,
        per=frozenset(units.PER),
        each=units.EACH,
    )


def _money() -> MoneyWords:
    return MoneyWords(
        signs=currencies.SIGNS,
        dollars=currencies.DOLLARS,
        glued_dollars=frozenset(currencies.GLUED_DOLLARS),
        letters=currencies.LETTERS,
        words=currencies.WORDS,
        codes=CODES,
        careful=frozenset(currencies.CAREFUL),
        large=frozenset(currencies.LARGE),
        spending=frozenset(currencies.SPENDING),
        pounds=frozenset(currencies.AMBIGUOUS_POUNDS),
        parts=frozenset(currencies.PARTS),
        joins=frozenset(currencies.JOINS),
        after_part=frozenset(currencies.MAY_FOLLOW_PART),
    )


__all__ = ["Language", "calendar", "changes", "english", "frames", "measures", "proof", "words"]
