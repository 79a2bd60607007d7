"""Words that begin a value only before certain others: most of them begin none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.derived import all_words, per_language
from verifier.notation import date_followers, feasts, numerals
from verifier.notation.date_followers import DIGITS, MARK, NO_TIMES
from verifier.notation.ends import SIGNS
from verifier.notation.tokens import HYPHENS
from verifier.notation.unit_phrases import tables

if TYPE_CHECKING:
    from verifier.language import Language

_MARKS_BEFORE_FIGURES = frozenset({".", "("})


# The words one of which must follow.
Gate = frozenset[str]
Gates = dict[str, Gate]


def opens(gate: Gate, after: str) -> bool:
    """Tell that a word lets a reader go on."""
    if after[:1].isdecimal():
        return DIGITS in gate
    return after in gate or (MARK in gate and not after.isalpha())


@per_language
def gates(language: Language) -> dict[str, Gates]:
    """Return, for each kind of value, the words that begin one only before certain others.

    A gate only saves the asking: it holds every word that the reader could go on with. A word
    without a gate may begin such a value whatever follows.
    """
    article = _after_article(language)
    digits = {DIGITS}
    return {
        "date": {
            **date_followers.followers(language),
            **article["date"],
        },
        "figure": {
            **{word: gate | digits for word, gate in _after_money(language).items()},
            **{word: gate | digits for word, gate in _after_signs(language).items()},
            **article["figure"],
        },
        "duration": article["duration"],
        "vague": article["vague"],
    }


@per_language
def number_gates(language: Language) -> Gates:
    """Return the words that may follow a number, digits or words, by the kind of value it begins.

    Any other word is what the number counts, or its unit. A kind that is left out asks for none.
    """
    time = (
        language.time, language.durations, language.clock, language.sets,
        tuple(feasts.after_numbers(language)), language.counting.points,
    )  # fmt: skip
    numbers = (language.numerals, language.ranges)
    joints = (*language.numerals.joins, *language.numerals.ordinal_endings)
    either = {DIGITS, MARK}
    return {
        "date": all_words(*time, *numbers, but=NO_TIMES) | either,
        "rank": all_words(
            language.cardinals, language.magnitudes, language.numerals.ordinals, joints
        ) | {DIGITS, "-"},
        "score": all_words(language.names.score_nouns, language.names.score_joiner) | HYPHENS,
        "duration": all_words(language.durations, *numbers) | either,
        "factor": all_words(language.motion, language.numerals, but=_AFTER_FACTORS) | either,
    }  # fmt: skip


# What is told in times, after the number and the word that makes it a factor.
_AFTER_FACTORS = frozenset({"compared_nouns", "compared_amounts", "multiplied"})


@per_language
def third_words(language: Language) -> dict[str, dict[str, Gates]]:
    """Return, for each kind of value and word, by the word after it, what must stand third.

    Only where the two alone begin nothing: most of what "in the" begins is no "in the past", and
    most of what the United States do costs no "United States dollars".
    """
    return {"date": date_followers.third_words(language), "figure": _thirds_of_money(language)}


def _thirds_of_money(language: Language) -> dict[str, Gates]:
    """Return the third words of the names of currencies whose first words begin no other figure."""
    money, phrases = language.money, tables(language)
    more = {
        *numerals.heads(language), *phrases.before, *money.signs, *money.dollars, *money.letters,
        *map(str.lower, money.codes), *language.numerals.lone_parts, *language.numerals.minus,
    }  # fmt: skip
    thirds: dict[str, Gates] = {}
    for word in phrases.currencies.keys() - more:
        rows: dict[str, set[str]] = {}
        for rest, _ in phrases.currencies[word]:
            second, third = (*rest, "", "")[:2]
            rows.setdefault(second, set()).add(third)
        thirds[word] = {second: frozenset(row) for second, row in rows.items() if "" not in row}
    return thirds


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


def _after_article(language: Language) -> dict[str, Gates]:
    """Return the gates of "a": most often a noun follows, and nothing begins."""
    phrases = tables(language)
    counts = all_words(language.durations, language.numerals, tuple(language.vague_counts))
    time = all_words(language.time, language.clock, but=NO_TIMES)
    following = {
        "date": counts | time,
        "duration": counts,
        "vague": frozenset(language.counting.vague_article),
        "figure": frozenset().union(
            *(phrases.leading.get(word, ()) for word in language.indefinite)
        ),
    }
    return {kind: dict.fromkeys(language.indefinite, words) for kind, words in following.items()}
