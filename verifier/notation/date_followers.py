"""Which words must follow a word for it to begin a date: most words begin none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.notation import (
    anaphoric_dates,
    dates,
    day_times,
    feasts,
    sets,
    time_modifiers,
    years,
)

if TYPE_CHECKING:
    from verifier.language import Language

_PHRASED = {time_modifiers.read_vague_time, anaphoric_dates.read_same, dates.read_feast}


def followers(language: Language) -> dict[str, frozenset[str]]:
    """Return, for words that begin a date only before certain others, those others.

    Digits may follow any of them. Words that may begin a date whatever follows are left out.
    """
    words = language.time
    table = dates.readers_of(language.code)
    seconds = day_times.second_words(language)
    timed, lone = day_times.heads(language), day_times.lone_words(language)
    begins = frozenset({*table, *timed, *language.clock.nights, *language.clock.early})
    found = dict.fromkeys(words.articles, begins)
    phrases = [phrase.split() for phrase in (*words.vague_times, *words.vague_nouns)]
    for word in timed - lone - table.keys() - words.articles:
        found[word] = seconds
    for word, readers in table.items():
        after = set(seconds) if word in timed else set()
        if word in lone or word in language.clock.early:
            continue
        if years.read_short_year in readers and len(readers) == 1:
            found[word] = frozenset()
        elif not set(readers) - _PHRASED:
            if anaphoric_dates.read_same in readers:
                after |= {*words.same_words, *words.time_units, *words.seasons, *words.weekdays}
            if time_modifiers.read_vague_time in readers:
                after.update("".join(phrase[1:2]) for phrase in phrases if phrase[0] == word)
            after |= feasts.followers(word, language) if dates.read_feast in readers else set()
            if "" not in after:
                found[word] = frozenset(after)
    return _with_sets(found, begins, language)


def _with_sets(
    found: dict[str, frozenset[str]], begins: frozenset[str], language: Language
) -> dict[str, frozenset[str]]:
    """Return the gates with what may follow the first word of a recurring time."""
    for word, gate in sets.gates(language).items():
        if gate is None:
            found.pop(word, None)
        elif word in found or word not in begins:
            found[word] = found.get(word, frozenset()) | gate
    return found
