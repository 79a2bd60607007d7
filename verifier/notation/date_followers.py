"""Which words must follow a word for it to begin a date: most words begin none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.derived import all_words
from verifier.notation import (
    anaphoric_dates,
    calendar_dates,
    dates,
    day_times,
    feasts,
    quarters,
    relative_dates,
    sets,
    time_modifiers,
    weekdays,
    years,
)

if TYPE_CHECKING:
    from verifier.language import Language

_PHRASED = {time_modifiers.read_vague_time, anaphoric_dates.read_same, dates.read_feast}
# None of them reads a word alone: another word of time follows, a number or a mark.
_LED = {
    *_PHRASED,
    dates.read_counted,
    dates.read_part,
    dates.read_year_of,
    relative_dates.read_directed,
    relative_dates.read_counted_direction,
    anaphoric_dates.read_beside,
    anaphoric_dates.read_whole,
    dates.read_nth_of,
    dates.read_within,
    relative_dates.read_anniversary,
    calendar_dates.read_day_month,
    years.read_century,
    quarters.read_quarter,
    weekdays.read_day_number,
}
# What stands for any number in digits, and for any mark or the end of the text.
DIGITS, MARK = "\t", "\n"


def followers(language: Language) -> dict[str, frozenset[str]]:
    """Return, for words that begin a date only before certain others, those others.

    Words that may begin a date whatever follows are left out.
    """
    words = language.time
    table = dates.readers_of(language)
    seconds = day_times.second_words(language)
    timed, lone = day_times.heads(language), day_times.lone_words(language)
    begins = frozenset({*table, *timed, *language.clock.nights, *language.clock.early})
    found = dict.fromkeys(words.articles, begins | {DIGITS})
    led = _time_words(language) | {DIGITS, MARK}
    phrases = [phrase.split() for phrase in (*words.vague_times, *words.vague_nouns)]
    for word in timed - lone - table.keys() - words.articles:
        found[word] = seconds | {DIGITS}
    for word, readers in table.items():
        after = set(seconds) if word in timed else set()
        if word in lone or word in language.clock.early:
            continue
        if years.read_short_year in readers and len(readers) == 1:
            found[word] = frozenset({DIGITS})
        elif not set(readers) - _LED and word not in language.cardinals:
            if anaphoric_dates.read_same in readers:
                after |= {*words.same_words, *words.time_units, *words.seasons, *words.weekdays}
            if time_modifiers.read_vague_time in readers:
                after.update("".join(phrase[1:2]) for phrase in phrases if phrase[0] == word)
            if word in language.feasts.names:
                after |= feasts.followers(word, language)
            more = led if set(readers) - _PHRASED else set()
            if "" not in after:
                found[word] = frozenset(after | more)
    return _with_sets(found, begins, language)


def third_words(language: Language) -> dict[str, dict[str, frozenset[str]]]:
    """Return, for "in" and its like, by the word after it, the words that must stand third.

    Most of what "in the" begins is no "in the past", and "father of" no "Father's Day". Only words
    that begin nothing but such phrases, or nothing but feasts, are told so.
    """
    words = language.time
    found: dict[str, dict[str, set[str]]] = {}
    for phrase in (*words.vague_times, *words.vague_nouns):
        first, second, third = (*phrase.split(), "", "")[:3]
        found.setdefault(first, {}).setdefault(second, set()).add(third)
    more = {*day_times.heads(language), *sets.heads(language)}
    thirds: dict[str, dict[str, frozenset[str]]] = {}
    for word, readers in dates.readers_of(language).items():
        if word in more or len(set(readers)) > 1:
            continue
        if time_modifiers.read_vague_time in readers:
            rows = found[word].items()
            thirds[word] = {second: frozenset(third) for second, third in rows if "" not in third}
        elif dates.read_feast in readers and "" not in feasts.followers(word, language):
            thirds[word] = feasts.third_words(word, language)
    return thirds


def _with_sets(
    found: dict[str, frozenset[str]], begins: frozenset[str], language: Language
) -> dict[str, frozenset[str]]:
    """Return the gates with what may follow the first word of a recurring time."""
    for word, gate in sets.gates(language).items():
        if gate is None:
            found.pop(word, None)
        elif word in found or word not in begins:
            found[word] = found.get(word, frozenset()) | gate | {DIGITS}
    return found


# Words by which a number is told not to be a time.
NO_TIMES = frozenset({"not_a_year_after", "not_a_year_before", "measures_after_number"})


def _time_words(language: Language) -> frozenset[str]:
    """Return the words that times are made of, and the numbers in words."""
    return all_words(
        language.time, language.clock, language.sets, language.feasts, language.durations,
        language.numerals, language.ranges, language.cardinals, language.vague_counts,
        language.indefinite, but=NO_TIMES,
    )  # fmt: skip
