"""Words that begin a value only before certain others: most of them begin none."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING

from verifier.language import language_of
from verifier.notation import date_followers, numerals
from verifier.notation.ends import SIGNS
from verifier.notation.unit_phrases import tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.language import Language

_MARKS_BEFORE_FIGURES = frozenset({".", "("})


@cache
def gates(
    code: str, begin_dates: frozenset[str], begin_figures: frozenset[str]
) -> dict[str, frozenset[str]]:
    """Return, for such a word, those others; digits may follow any of them.

    ``begin_dates`` and ``begin_figures`` are the words at which a date and a figure, and nothing
    else, may begin. A gate only saves the asking: it holds every word that a reader could go on
    with.
    """
    language = language_of(code)
    after = {**_after_money(language), **_after_signs(language)}
    after_dates = date_followers.followers(language)
    found = {}
    for word in begin_dates | begin_figures:
        told = [
            followers.get(word)
            for begin, followers in ((begin_dates, after_dates), (begin_figures, after))
            if word in begin
        ]
        known = [words for words in told if words is not None]
        if len(known) == len(told):
            found[word] = frozenset().union(*known)
    for article in language.indefinite:
        found[article] = _after_article(language)
    return found


def _after_money(language: Language) -> dict[str, frozenset[str]]:
    """Return what follows the words of a currency before its sum: "US" "$", "Swiss" "francs"."""
    money, phrases = language.money, tables(language)
    signs = frozenset({*money.signs, *_MARKS_BEFORE_FIGURES, "-"})
    numbers = numerals.heads(language)
    found: dict[str, frozenset[str]] = {}
    for word, endings in phrases.currencies.items():
        lone = not all(rest for rest, _ in endings)
        found[word] = frozenset(rest[0] for rest, _ in endings if rest)
        found[word] |= signs | numbers if lone else frozenset()
    for word in {*money.dollars, *money.letters, *map(str.lower, money.codes)}:
        found[word] = found.get(word, frozenset()) | signs | numbers
    for word in (*numbers, *phrases.before, *money.signs, *language.numerals.lone_parts):
        found.pop(word, None)
    return found


def _after_signs(language: Language) -> dict[str, frozenset[str]]:
    money = language.money
    signs = {*money.signs, *money.letters, *money.dollars, *map(str.lower, money.codes)}
    return dict.fromkeys(
        SIGNS, frozenset({*signs, *_MARKS_BEFORE_FIGURES, *numerals.heads(language)})
    )


def _after_article(language: Language) -> frozenset[str]:
    phrases = tables(language)
    known = (
        language.durations, language.counting, language.numerals, language.time, language.ages,
        tuple(language.money.signs), tuple(phrases.units), tuple(phrases.currencies),
        tuple(phrases.before), phrases.exact_lows,
    )  # fmt: skip
    return frozenset(word for table in known for word in _words(table))


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
