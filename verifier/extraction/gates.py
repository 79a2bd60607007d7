"""Words that begin a value only before certain others: most of them begin none."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING

from verifier.language import language_of
from verifier.notation import dates, numerals
from verifier.notation.ends import SIGNS
from verifier.notation.unit_phrases import tables

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS_BEFORE_FIGURES = frozenset({".", "("})


@cache
def gates(
    code: str, only_dates: frozenset[str], only_figures: frozenset[str]
) -> dict[str, frozenset[str]]:
    """Return, for such a word, those others; digits may follow any of them.

    ``only_dates`` and ``only_figures`` are the words at which nothing but a date, or a figure,
    may begin. A gate only saves the asking: it holds every word that a reader could go on with.
    """
    language = language_of(code)
    after_dates = dates.followers(language)
    found = {word: after_dates[word] for word in only_dates & after_dates.keys()}
    money = language.money
    begins = {*numerals.heads(language), *money.codes, *money.letters, *money.dollars}
    for word, endings in tables(language).currencies.items():  # "Swiss" of "Swiss francs 5"
        if word in only_figures and word not in begins and all(rest for rest, _ in endings):
            found[word] = frozenset(rest[0] for rest, _ in endings)
    signs = {*money.signs, *money.letters, *money.dollars, *map(str.lower, money.codes)}
    for sign in SIGNS:
        found[sign] = frozenset({*signs, *_MARKS_BEFORE_FIGURES, *numerals.heads(language)})
    counted = {
        *_words(language.durations), *_words(language.counting), *_words(language.numerals),
        *_words(language.time), *_words(language.ages), *tables(language).units,
        *tables(language).currencies, *money.signs, *tables(language).before,
        *tables(language).exact_lows,
    }  # fmt: skip
    for article in language.indefinite:
        found[article] = frozenset(counted)
    return found


@cache
def after_numbers(code: str) -> frozenset[str]:
    """Return the words that may make a date, a length, a rank or a score of a number before them.

    Any other word is what the number counts, or its unit.
    """
    language = language_of(code)
    tables_ = (
        language.time, language.durations, language.clock, language.numerals, language.counting,
        language.ranges, language.ages, language.names, language.motion, language.feasts,
    )  # fmt: skip
    return frozenset(word for table in tables_ for word in _words(table))


def _words(table: object) -> Iterator[str]:
    """Yield every word of a table of words, the first of each phrase."""
    if isinstance(table, str):
        yield table.split(" ")[0].partition("-")[0]
    elif is_dataclass(table):
        for field in fields(table):
            yield from _words(getattr(table, field.name))
    elif isinstance(table, dict | frozenset | set | tuple | list):
        for entry in table:
            yield from _words(entry)
