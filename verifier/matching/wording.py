"""Words made comparable: case, plural, possessive and country names out of the way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from verifier.language import proof, words
from verifier.model.text import Span
from verifier.notation.places import bare, place_at
from verifier.notation.plurals import singular
from verifier.notation.tokens import Token, Tokens, tokenize

_SKIPPED = frozenset(
    {*words.FUNCTION_WORDS, *words.LIGHT_VERBS, *words.TIME_WORDS, *words.AUXILIARIES, "s"}
)
_LIGHT_BEFORE_PLACE = frozenset({"took", "taking"})
_BREAKS = frozenset(',;:()[]"“”!?')
_INSIDE = frozenset(proof.INSIDE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its comparable form; ``place`` is an ISO code when it names a country.

    ``segment`` counts the breaks (commas, quotation marks …) before it in its stretch of text.
    """

    form: str
    span: Span
    segment: int
    place: str | None = None
    demonym: bool = False


def comparable(text: str, within: Span | None = None) -> tuple[Word, ...]:
    """Return the content words of a stretch of text in comparable form.

    >>> [word.form for word in comparable("the US army's attacks of September 11")]
    ['@USA', 'army', 'attack', 'september', '11']
    """
    span = within or Span(0, len(text))
    tokens = tokenize(text, span.start, span.end)
    found: list[Word] = []
    segment, at = 0, 0
    while at < len(tokens):
        place = place_at(tokens, at)
        if place:
            code, size, demonym = place
            where = Span(tokens[at].start, tokens[at + size - 1].end)
            found.append(Word(f"{_relation(tokens, at)}@{code}", where, segment, code, demonym))
            at += size
            continue
        token = tokens[at]
        segment += token.text in _BREAKS
        if token.kind != "mark" and not _is_skipped(token, tokens[at + 1]):
            found.append(Word(_form(token), Span(token.start, token.end), segment))
        at += 1
    return tuple(found)


def _relation(tokens: Tokens, at: int) -> str:
    """Return what a preposition makes of the country named at a token.

    "Troops in Afghanistan" are not "Afghan troops", nor is "independence from Pakistan" Pakistan's,
    whatever the order of the words.
    """
    if tokens[at - 1].lower in _INSIDE:
        return "in "
    before = tokens[at - 2] if tokens[at - 1].lower == "the" else tokens[at - 1]
    return "from " if before.lower == "from" else ""


@lru_cache(maxsize=100_000)
def wording(text: str) -> tuple[Word, ...]:
    """Return the content words of an alias or other short text, kept for the next time."""
    return comparable(text)


def _is_skipped(token: Token, following: Token) -> bool:
    """Tell a word that names nothing: "took place", but not "took office"."""
    if token.lower in _LIGHT_BEFORE_PLACE and following.lower != "place":
        return False
    return bare(token.lower) in _SKIPPED and not (token.text.isupper() and len(token.text) > 1)


def _form(token: Token) -> str:
    if token.kind == "number":
        return token.text.replace(",", "")
    return singular(bare(token.lower).replace(".", "").replace("_", " "))
