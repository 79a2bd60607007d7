"""What a figure counts, in the singular: "700 heart transplants" counts a heart transplant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.extraction.noun_words import (
    ADVERB,
    FULL,
    JOINER,
    LEAST,
    LETTERS,
    PARTICIPLE,
    PLURAL,
    POSSESSIVE,
    TELLING,
    is_adverb,
    is_plural,
    noun_tables,
)
from verifier.notation.quantities import read_unit

if TYPE_CHECKING:
    from verifier.extraction.noun_words import NounTables
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_REACH = 9
_LONGEST_SINGULAR = 3
_FIRST_RECENT = 1800
_LONGEST_NAME = 4
_PLURAL_S = "s"


def read_counted(
    tokens: Tokens, at: int, language: Language, *, share: bool = False
) -> tuple[str, int]:
    """Read the noun phrase after a figure: its unit in the singular, and the token after it.

    ::

        counted   = ["of" determiner*] ["most"] modifier* noun ["of" noun]   "kinds of shop"
        modifier  = word | word "-" word | word "and" word | name "'s"

    The head is the last plural of the run; the run ends at a function word, a verb, a number or a
    mark. Without a plural a run of up to three words is the unit ("11 member trade agreement").
    Without a noun the unit is empty and the end is ``at``. ``share`` tells that the figure is a
    part of one thing or of many: "half the cargo", "a fifth of the Dutch".
    """
    tables = noun_tables(language)
    low = tokens.low
    begin = at
    if low[begin] == tables.part:
        begin += 1
    elif low[begin][:1].isdigit():
        size = read_unit(tokens, begin + 1, language)[1]
        begin += size + 1 if size else 0  # "eight 2-litre bottles"
    while low[begin] in tables.determiners and (share or begin > at):
        begin += 1
    begin += low[begin] in tables.degrees
    if begin > at and (low[begin][:1].isdigit() or low[begin] in tables.numbers):
        begin += 1  # "two of the five teams"
        short = low[begin] in language.numerals.short and tokens.glued(begin)
        begin += short or low[begin] in language.magnitudes  # "of the 16m voters"
    words, plurals, index = _run(tokens, begin, tables)
    if not words:
        return "", at
    if plurals:
        words, index = words[: plurals[-1][0] + 1], plurals[-1][1]
    elif not share and not _may_be_singular(tokens, begin, words, tables):
        return "", at
    head = words[-1]
    words[-1] = singular(head, language)
    if low[index] == tables.part and head in tables.classifiers:
        more, plural, end = _run(tokens, index + 1, tables)
        if plural:
            more, end = more[: plural[-1][0] + 1], plural[-1][1]
            words += [*more[:-1], singular(more[-1], language)]
            index = end
    return " ".join(words), index


def _may_be_singular(tokens: Tokens, at: int, words: list[str], tables: NounTables) -> bool:
    """Tell "11 member trade bloc" and "300 Chinese" from "3 raising" and "787 Dreamliner"."""
    if tokens.capital(at):
        return words[0].endswith(tables.collective_endings)
    lone_verb = len(words) == 1 and words[0].endswith(tables.verb_endings)
    return len(words) <= _LONGEST_SINGULAR and not lone_verb


def _run(
    tokens: Tokens, at: int, tables: NounTables
) -> tuple[list[str], list[tuple[int, int]], int]:
    """Return the words of a noun phrase, its plurals as (word, token after), and its end."""
    low = tokens.low
    words: list[str] = []
    plurals: list[tuple[int, int]] = []
    owners: list[tuple[int, int]] = []
    kinds = tables.kinds
    index, limit = at, at + _REACH
    while index < limit:
        word = low[index]
        kind = kinds[word]
        if kind & TELLING == LETTERS or (kind & TELLING == FULL and not plurals):
            words.append(word)
        elif kind & POSSESSIVE:
            owners, plurals = plurals, []
        elif word == "-" and words and tokens.glued(index) and tokens.glued(index + 1):
            part, index, kind = _bound(tokens, index + 1, tables)
            words[-1] += "-" + part
        elif words and word.isdecimal() and _is_model(tokens, index):
            part, index, kind = _bound(tokens, index, tables)
            words.append(part)  # "400 Boeing 737s", "60 Leopard 2 tanks"
        elif _ends_noun(tokens, index, tables, words, plurals):
            break
        elif kind & ADVERB:
            # "decently sized plants": the adverb takes its participle along
            index += bool(kinds[low[index + 1]] & PARTICIPLE)
            kind = kinds[low[index]]
        elif not kind & JOINER:
            words.append(word)
        index += 1
        if kind & PLURAL and words:
            plurals.append((len(words) - 1, index))
    return words, plurals or owners, index


def _bound(tokens: Tokens, at: int, tables: NounTables) -> tuple[str, int, int]:
    """Return a part of a model's name, its last token, and what it may be."""
    word = tokens.low[at]
    if _ends_model(tokens, at):  # "50 F-16s"
        return word + _PLURAL_S, at + 1, PLURAL
    return word, at, tables.kinds[word]


def _is_model(tokens: Tokens, at: int) -> bool:
    """Tell a model's number by the name before it, or by its plural."""
    return tokens.capital(at - 1) or _ends_model(tokens, at)


def _ends_model(tokens: Tokens, at: int) -> bool:
    """Tell the number of "F-16s" and "737s", models in the plural."""
    low = tokens.low
    return low[at + 1] == _PLURAL_S and low[at].isdigit() and tokens.glued(at + 1)


def run_plurals(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell that a noun phrase with a plural begins at a token."""
    return bool(_run(tokens, at, noun_tables(language))[1])


def _ends_noun(
    tokens: Tokens, at: int, tables: NounTables, words: list[str], plurals: list[tuple[int, int]]
) -> bool:
    """Tell that a word has left the noun phrase whose words and plurals stand before it."""
    low = tokens.low
    word = low[at]
    if word in tables.joiners:
        return bool(plurals) or not words or not _goes_on(tokens, at + 1, tables)
    if word in tables.soft_stops:
        return bool(words) or low[at + 1] in tables.stops
    if word in tables.stops:
        return len(word) < 2 or not tokens.surface(at, at + 1).isupper()  # "the US population"
    # "20 children flooded it"
    return not word[:1].isalpha() or (bool(plurals) and word.endswith(tables.participle_endings))


def _goes_on(tokens: Tokens, at: int, tables: NounTables) -> bool:
    """Tell that a plural follows at once, for which "digital and physical" are two modifiers."""
    low = tokens.low
    for index in range(at, at + LEAST):
        word = low[index]
        if word in tables.stops or not word[:1].isalpha():
            return False
        if is_plural(word, tables):
            return index > at
    return False


def singular(word: str, language: Language) -> str:
    """Return a plural's singular; what is no plural stays as it is.

    >>> from verifier.language import english
    >>> [singular(word, english()) for word in ("bosses", "burglaries", "people", "men", "homes")]
    ['boss', 'burglary', 'people', 'man', 'home']
    """
    tables = noun_tables(language)
    if word in tables.plurals:
        return tables.plurals[word]
    if word[-1:] != "s" or not is_plural(word, tables):
        return word
    for ending, one in language.counting.singulars.items():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + one
    return word[:-1]


def ends_name(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell a bare number at the end of a name, "Operation Dawn 5,", from a count or an age.

    The word before it has a capital within the sentence and is no plural ("Republicans 52"), and
    the number ends its phrase.
    """
    low = tokens.low
    before = low[at - 1]
    if at < 2 or not tokens.capital(at - 1) or len(low[at]) > _LONGEST_NAME:
        return False
    if low[at + 1] not in language.counting.after_names or before in language.months:
        return False
    return before.isalpha() and not is_plural(before, noun_tables(language))


def is_year(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell a bare year that no date took in, "the 2019 review", from "2015 cases"."""
    word = tokens.low[at]
    if not language.counting.years:
        return False
    first, last = language.counting.years
    if len(word) != len(str(first)) or not first < int(word) <= last or word.endswith("000"):
        return False
    _, plurals, _ = _run(tokens, at + 1, noun_tables(language))
    return not plurals


def may_be_year(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "2015 cases" where the words leave open whether it is a year: "in 2015 cases rose"."""
    low = tokens.low
    word, before = low[at], low[at - 1]
    limits = language.numerals.year_limits
    if not limits or len(word) != len(str(limits[0])) or not word.isdecimal():
        return False
    if not _FIRST_RECENT <= int(word) <= limits[1]:
        return False
    return at == 0 or before[:1].isdecimal() or before in language.time.may_open_year


def _counts_none(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "zero deaths" and "zero new cases" from "zero rates" of tax and "zero carbon homes"."""
    low, words = tokens.low, language.counting
    if low[at - 1] in words.not_before_nought or low[at - 1] in words.determiners:
        return False
    counted, plurals, _ = _run(
        tokens, at + 1 + (low[at + 1] in words.nought_modifiers), noun_tables(language)
    )
    return bool(plurals) and len(counted) == 1


def counts_one(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "one hand" and "one of the men" from the pronoun: "no one", "one can", "this one".

    Nought counts what is many, "zero deaths", and nothing in a name ("net zero emissions").
    """
    low = tokens.low
    counting = language.counting
    tables = noun_tables(language)
    if low[at] in counting.noughts:
        return _counts_none(tokens, at, language)
    named = at > 0 and tokens.capital(at) and tokens.capital(at - 1)
    if named or low[at] != counting.one or low[at - 1] in counting.no_one:
        return False  # "Air Force One", "no one"
    word = low[at + 1]
    if word == tables.part:
        return low[at + 2] in tables.determiners or low[at + 3] in tables.possessive
    unnamed = word in tables.stops or word in tables.soft_stops or word in language.grains
    unnamed = unnamed or not word.isalpha()
    # "if one uses it": what one counts is no plural
    unnamed = unnamed or (is_plural(word, tables) and _ends_noun(tokens, at + 2, tables, [], []))
    return not unnamed and not is_adverb(word, tables)
