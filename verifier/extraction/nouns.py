"""The noun that a figure counts: "2,500 American forces", "6,147 of them US citizens"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import english, words
from verifier.model.claim import Phrase
from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.notation.tokens import Tokens

_REACH = 7
_SHORTEST_ADVERB = 4
_PART_PRONOUNS = frozenset(words.PART_PRONOUNS)
_DETERMINERS = frozenset(words.DEFINITE_DETERMINERS)
_NO_ADVERBS = frozenset(english().counting.no_adverbs)
_IRREGULAR_PLURALS = frozenset({*words.IRREGULAR_PLURALS, *english().counting.plurals})
_NO_NOUNS = frozenset({*words.NOT_A_NOUN, *english().counting.stops})


def read_noun(tokens: Tokens, at: int) -> Phrase | None:
    """Read the noun phrase after a figure: modifiers up to its last plural noun.

    The run ends at a function word, verb, number, adverb or mark. Without a plural the last
    word of the run is the head, unless the run is a lone word after "of".
    """
    low = tokens.low
    part = None
    if low[at] == "of":
        following = low[at + 1]
        if following in _PART_PRONOUNS:
            part, at = following, at + 2
        else:
            at += 1 + (following in _DETERMINERS)
    end = _run_end(tokens, at)
    if end == at:
        return None
    last = end - 1
    while last >= at and not _is_plural(low[last]):
        last -= 1
    if last < at:
        last = end - 1
        if last > at + 1 or (last == at and low[at].endswith("ing")):
            return None
    span = Span(tokens.starts[at], tokens.end(last))
    modifiers = tuple(word for word in low[at:last] if word[0].isalnum())
    return Phrase(span, low[last], modifiers, span.of(tokens.text), part)


def _run_end(tokens: Tokens, at: int) -> int:
    low = tokens.low
    index = at
    while index < at + _REACH:
        word = low[index]
        if not word or word in _NO_NOUNS:
            if not (len(word) > 1 and tokens.surface(index, index + 1).isupper()):
                break
        elif word == "-":
            if index == at or not (tokens.glued(index) and tokens.glued(index + 1)):
                break
        elif word[0].isalpha():
            adverb = word.endswith("ly") and len(word) > _SHORTEST_ADVERB
            if (
                adverb
                and word not in _NO_ADVERBS
                and not tokens.surface(index, index + 1).isupper()
            ):
                break
        elif not (word[0].isdigit() and low[index - 1] == "-" and tokens.glued(index)):
            break
        index += 1
    return index


def _is_plural(word: str) -> bool:
    if word in _IRREGULAR_PLURALS:
        return True
    return len(word) > 2 and word[-1] == "s" and not word.endswith(words.SINGULAR_ENDINGS)
