"""The noun that a figure counts: "2,500 American forces", "6,147 of them US citizens"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.extraction.noun_words import (
    JOINER,
    LETTERS,
    PARTICIPLE,
    PLURAL,
    POSSESSIVE,
    SOFT,
    STOP,
    noun_tables,
)
from verifier.model.claim import Phrase
from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.extraction.noun_words import NounTables
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_REACH = 7
_SHORTEST_ADVERB = 4
_NAMING = STOP | LETTERS
_GOING_ON = JOINER | SOFT | POSSESSIVE


def read_noun(tokens: Tokens, at: int, language: Language) -> Phrase | None:
    """Read the noun phrase after a figure: modifiers up to its last plural noun.

    The run ends at a function word, verb, number, adverb or mark. Without a plural the last
    word of the run is the head, unless the run is a lone word after "of".
    """
    if language.counting.head_first:
        return _head_alone(tokens, at, language)
    low = tokens.low
    tables = noun_tables(language)
    part = None
    if low[at] == tables.part:
        following = low[at + 1]
        if following in tables.part_pronouns:
            part, at = following, at + 2
        else:
            at += 1 + (following in tables.determiners)
    end = _run_end(tokens, at, tables)
    if end == at:
        return None
    last, own = end - 1, at
    for index in range(at, end):
        if low[index] in tables.possessive:
            own = index + 1  # "two of the family's lawyers"
    kinds = tables.kinds
    while last >= own and not kinds[low[last]] & PLURAL:
        last -= 1
    if last < own:
        last = end - 1
        alone = last == at and low[at] in tables.degrees  # "of its more than 20 ships"
        if last > own + 1 or alone or (last == at and low[at].endswith(tables.verb_endings[1:])):
            return None
    span = Span(tokens.starts[at], tokens.end(last))
    modifiers = tuple(word for word in low[at:last] if word[0].isalnum())
    return Phrase(span, low[last], modifiers, span.of(tokens.text), part)


def lone_noun(tokens: Tokens, at: int, language: Language) -> Phrase | None:
    """Read the one plural of "25 people in" and "two men.", after which the phrase must end.

    Most counts are of this form; the two readers of longer phrases give the same of it.
    """
    tables = noun_tables(language)
    low, kinds = tokens.low, tables.kinds
    word, following = low[at], low[at + 1]
    if kinds[word] != PLURAL | LETTERS or word in tables.degrees or language.counting.head_first:
        return None
    kind = kinds[following]
    if kind & _GOING_ON or following in {"-", tables.part}:
        return None
    if kind & LETTERS and not (kind & STOP and tokens.text[tokens.starts[at + 1]].islower()):
        return None
    span = Span(tokens.starts[at], tokens.end(at))
    return Phrase(span, word, (), span.of(tokens.text), None)


def _head_alone(tokens: Tokens, at: int, language: Language) -> Phrase | None:
    """Read the one word after the figure: "2.500 soldados", "un millón de personas"."""
    low = tokens.low
    counting = language.counting
    at += low[at] == counting.part
    at += low[at] in counting.determiners
    if not low[at][:1].isalpha() or low[at] in counting.stops:
        return None
    if low[at].endswith(counting.verb_endings) or low[at] in language.cardinals:
        return None
    span = Span(tokens.starts[at], tokens.end(at))
    return Phrase(span, low[at], (), span.of(tokens.text))


def _run_end(tokens: Tokens, at: int, tables: NounTables) -> int:
    low = tokens.low
    kinds = tables.kinds
    index = at
    plural = False
    while index < at + _REACH:
        word = low[index]
        kind = kinds[word]
        if kind & POSSESSIVE and index > at and kinds[low[index + 1]] & _NAMING == LETTERS:
            plural = False  # "two of the family's lawyers"
        elif plural and kind & PARTICIPLE:
            break  # "eight states rejected it"
        elif (kind & _NAMING != LETTERS or word.endswith(tables.adverb_endings)) and (
            _leaves(tokens, index, at, tables)
        ):
            break
        plural = plural or bool(kind & PLURAL)
        index += 1
    return index


def _leaves(tokens: Tokens, index: int, at: int, tables: NounTables) -> bool:
    """Tell the word that has left the phrase which begins at ``at``."""
    word = tokens.low[index]
    if not word or word in tables.stops:
        return len(word) < 2 or not tokens.surface(index, index + 1).isupper()
    if word == "-":
        return index == at or not (tokens.glued(index) and tokens.glued(index + 1))
    if word[0].isalpha():
        adverb = word.endswith(tables.adverb_endings) and len(word) > _SHORTEST_ADVERB
        known = adverb and word not in tables.no_adverbs
        return known and not tokens.surface(index, index + 1).isupper()
    return not (word[0].isdigit() and tokens.low[index - 1] == "-" and tokens.glued(index))
