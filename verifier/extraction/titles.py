"""Numbers that end a name or a title: "the Fantastic Four", "Toy Story 4", "HB 1234"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.extraction.counted import run_plurals
from verifier.extraction.name_words import name_tables
from verifier.extraction.noun_words import is_plural, noun_tables

if TYPE_CHECKING:
    from verifier.extraction.name_words import Names
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_LONGEST = 5
_LONGEST_NAME = 6
_LEAST_WORD = 4
_MODEL_WORDS = 2
_AROUND = 20
_SUBJECT_AND_VERB = 2
_INITIALS = range(2, 6)
_QUOTES = frozenset({'"', "“", "‘", "'"})


def spelled_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the token after a number word that is part of a name; 0 where it counts.

    The word has a capital letter.

    "Big Ten", "the Six Nations", "the Fantastic Four", "Ocean's Eleven", "Nineteen Eighty-Four".
    """
    low = tokens.low
    title = _year_title_end(tokens, at, names)
    if title or at == 0 or low[at - 1] in _QUOTES:
        return title
    before = low[at - 1]
    capital = tokens.capital(at - 1)
    if capital and (before in names.titles or before in names.numbered):
        return at + 1
    if before == names.group_joiner and low[at - 2] in names.groups and tokens.capital(at - 2):
        return at + 1
    owned = before in names.possessive and tokens.capital(at - 2)
    if (owned or (capital and before.isalpha())) and is_prose(tokens, at, names):
        return at + 1
    if capital and at > 1:
        return 0
    named = tokens.capital(at + 1) and low[at + 1].isalpha() and not tokens.glued(at + 1)
    return (at + 1) * (named and (before[:1].isalpha() or before in names.possessive))


def _year_title_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of "Nineteen Eighty-Four", two numbers that make no third."""
    low = tokens.low
    first, second = names.tens.get(low[at]), names.tens.get(low[at + 1])
    if not first or not second or not tokens.capital(at + 1) or tokens.glued(at + 1):
        return 0
    hyphened = low[at + 2] == "-" and low[at + 3] in names.numbers
    return at + 2 + 2 * hyphened


def is_prose(tokens: Tokens, at: int, names: Names) -> bool:
    """Tell a sentence, around ``at``, from a headline that writes its words with a capital."""
    low = tokens.low
    return any(
        low[index].isalpha()
        and not tokens.capital(index)
        and (
            low[index] in names.verbs
            or (len(low[index]) >= _LEAST_WORD and low[index] not in names.stops)
        )
        for index in range(max(0, at - _AROUND), min(tokens.size, at + _AROUND))
    )


def is_name(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell that the capital word after a number makes it a name: "787 Dreamliner", "11 Pro Max".

    "20 Taliban" and "300 Chinese" are counts, and so is whatever runs on to a plural, or stands in
    a headline: "Crash Leaves 3 Dead".
    """
    tables = noun_tables(language)
    word = tokens.low[at]
    if not tokens.capital(at) or word in tables.stops or word.endswith(tables.collective_endings):
        return False
    if run_plurals(tokens, at, language):
        return False
    headline = at > _SUBJECT_AND_VERB and tokens.capital(at - 2)
    return not headline or is_prose(tokens, at, name_tables(language))


def counts_nothing(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell that no plural follows a number, nor what it could be a part of."""
    following = tokens.low[at + 1]
    return not run_plurals(tokens, at + 1, language) and following not in language.magnitudes


def ends_title(tokens: Tokens, at: int, language: Language, names: Names) -> bool:
    """Tell a number at the end of a name of which the words before it are the rest.

    ::

        title = INITIALS number | article Name number | (start of sentence) Name Name digit verb
              | (after a number) Name number                 the 2 of "60 Leopard 2 tanks"

    Where a preposition stands before it, no verb may follow: "in the Senate 52 voted".
    """
    low = tokens.low
    last = at - 1
    before, following = low[last], low[at + 1]
    if not before.isalpha() or len(low[at]) > _LONGEST or "," in low[at]:
        return False
    if before in language.months or before in language.weekdays or following == names.part:
        return False
    first = _first_of_name(tokens, last)
    counted = first > 0 and (low[first - 1].isdecimal() or low[first - 1] in names.numbers)
    if counted and at - first <= _MODEL_WORDS:
        return True
    if not counts_nothing(tokens, at, language):
        return False
    initials = _is_initials(tokens, last, at + 1)
    if not initials and (before in names.stops or is_plural(before, noun_tables(language))):
        return False
    verb = following in names.verbs or following.endswith(names.participle_endings)
    if first == 0 and not initials:
        # but "Ann Ray 44 has"
        sequel = last > 0 and len(low[at]) == 1 and low[0] not in names.stops
        return verb and (sequel or low[0] in names.articles)
    article = first > 0 and low[first - 1] in names.articles
    introduced = low[first - 1 - article] if first > article else ""
    governed = introduced in names.stops and introduced not in names.verbs
    named = initials or (article and not tokens.capital(at + 1))
    return named and not (verb and governed)


def _first_of_name(tokens: Tokens, at: int) -> int:
    """Return the first of the words with a capital letter that end at a token."""
    low = tokens.low
    first = at
    while first > max(0, at - _LONGEST_NAME) and tokens.capital(first - 1):
        if not low[first - 1].isalpha():
            break
        first -= 1
    return first


def _is_initials(tokens: Tokens, at: int, after: int) -> bool:
    """Tell "HB" and "RTX" from a word of a headline that is all in capitals."""
    if len(tokens.low[at]) not in _INITIALS or not tokens.surface(at, at + 1).isupper():
        return False
    around = [
        index for index in (at - 1, after) if len(tokens.low[index]) > 1 and tokens.capital(index)
    ]
    return not any(tokens.surface(index, index + 1).isupper() for index in around)
