"""The noun that a figure counts: "2,500 American forces", "6,147 of them US citizens"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import english, words
from verifier.model.claim import Phrase
from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.notation.tokens import Tokens

_REACH = 7
_NO_NOUNS = frozenset({*words.NOT_A_NOUN, *english().counting.stops})


def read_noun(tokens: Tokens, at: int) -> Phrase | None:
    """Read the noun phrase after a figure: modifiers up to its last plural noun.

    The run ends at a function word, verb, number, adverb or mark. Without a plural the last
    word of the run is the head, unless the run is a lone word after "of".
    """
    part = None
    if tokens[at].lower == "of" and tokens[at + 1].lower in words.PART_PRONOUNS:
        part, at = tokens[at + 1].lower, at + 2
    elif tokens[at].lower == "of" and tokens[at + 1].lower in words.DEFINITE_DETERMINERS:
        at += 2
    elif tokens[at].lower == "of":
        at += 1
    end = _run_end(tokens, at)
    if end == at:
        return None
    plural = [index for index in range(at, end) if _is_plural(tokens[index].lower)]
    last = plural[-1] if plural else end - 1
    if not plural and last > at + 1:
        return None
    run = tokens.items[at : last + 1]
    span = Span(run[0].start, run[-1].end)
    modifiers = tuple(token.lower for token in run[:-1] if token.kind != "mark")
    text = span.of(tokens.text)
    return Phrase(span, run[-1].lower, modifiers, text, part)


def _run_end(tokens: Tokens, at: int) -> int:
    index = at
    while index < at + _REACH:
        token = tokens[index]
        hyphen = token.text == "-" and token.glued and tokens[index + 1].glued and index > at
        code = token.kind == "number" and token.glued and tokens[index - 1].text == "-"
        name = token.kind == "word" and len(token.text) > 1 and token.text.isupper()
        if not (hyphen or code or name or _may_stand_in_noun(token.kind, token.lower)):
            break
        index += 1
    return index


def _may_stand_in_noun(kind: str, word: str) -> bool:
    if kind != "word" or word in _NO_NOUNS:
        return False
    return not (word.endswith("ly") and len(word) > 4)


def _is_plural(word: str) -> bool:
    if word in words.IRREGULAR_PLURALS:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(words.SINGULAR_ENDINGS)
