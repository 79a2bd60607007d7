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
    names,
    numerals,
    places,
    proof,
    tenses,
    times,
    units,
    words,
)
from verifier.language.hedging import HedgeWords
from verifier.language.naming import NameWords
from verifier.language.time_words import TimeWords, time_words


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
    hedging: HedgeWords
    names: NameWords
    places: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    time: TimeWords


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
        hedging=HedgeWords(
            before=hedges.HEDGES,
            after=hedges.AFTER,
            after_round=hedges.AFTER_ROUND,
            round_endings=hedges.ROUND_ENDINGS,
            slight=hedges.SLIGHT,
            great=hedges.GREAT,
            over=hedges.OVER,
            under=hedges.UNDER,
            denials=hedges.DENIALS,
            governed=hedges.GOVERNED,
            over_time=hedges.OVER_TIME,
            over_time_after=hedges.OVER_TIME_AFTER,
            articles=hedges.ARTICLES,
        ),
        names=NameWords(
            numbered=names.NUMBERED,
            numbered_titles=names.NUMBERED_TITLES,
            brands=names.BRANDS,
            groups=names.GROUPS,
            group_joiner=names.GROUP_JOINER,
            list_joiners=names.LIST_JOINERS,
            streets=names.STREETS,
            postcodes=names.POSTCODES,
            clock_words=names.CLOCK_WORDS,
            letters_after=names.LETTERS_AFTER,
            signs_before=names.SIGNS_BEFORE,
            prefixes=names.PREFIXES,
            pairs=names.PAIRS,
            score_words=names.SCORE_WORDS,
            score_joiner=names.SCORE_JOINER,
            score_nouns=names.SCORE_NOUNS,
            movers=names.MOVERS,
        ),
        places=places.PLACES,
        time=time_words(times, calendar, tenses, numerals),
    )


__all__ = ["Language", "calendar", "changes", "english", "frames", "measures", "proof", "words"]
