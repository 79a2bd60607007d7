"""How countries are named: in prose, in cells, in headers and by a reader who asks.

A name is met from its capital on, whatever the case of the rest; the longest name wins, and what
holds a country's name and is another thing ("Bank of England", "West Germany") is none.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from verifier.language import english, words
from verifier.notation.tokens import phrases, tokenize

if TYPE_CHECKING:
    from verifier.notation.tokens import Token, Tokens

_SHORT_NAME = 4
_BESIDE = frozenset(words.FUNCTION_WORDS)


def bare(word: str) -> str:
    """Return a word without its possessive ending.

    >>> [bare(word) for word in ("Britain's", "the Netherlands’", "James")]
    ['Britain', 'the Netherlands', 'James']
    """
    for mark in ("'s", "’s", "'", "’"):
        if word.endswith(mark) and len(word) > len(mark):
            return word[: -len(mark)]
    return word


@cache
def _gazetteer() -> tuple[dict[tuple[str, ...], tuple[str, bool, str]], int]:
    table: dict[tuple[str, ...], tuple[str, bool, str]] = {}
    for code, (names, demonyms) in english().places.items():
        for demonym, forms in ((False, names), (True, demonyms)):
            for form in forms:
                table[tokenize(form).lowers] = (code, demonym, form)
    return table, max(len(key) for key in table)


@cache
def _not_places() -> frozenset[tuple[str, ...]]:
    return phrases(words.NOT_PLACES)


def place_at(tokens: Tokens, at: int) -> tuple[str, int, bool] | None:
    """Return the code, number of words and demonymity of the country named at a token."""
    if not tokens[at].text[:1].isupper():
        return None
    table, longest = _gazetteer()
    following = tuple(_plain(token) for token in tokens.items[at : at + longest])
    for size in range(len(following), 0, -1):
        found = table.get(following[:size])
        if found is None or _is_other_name(tokens, at):
            continue
        code, demonym, form = found
        # "us" the pronoun is not "US"; long names may be written in any case.
        if len(form) <= _SHORT_NAME and bare(tokens[at].text) != form:
            continue
        return code, size, demonym
    return None


def _plain(token: Token) -> str:
    return bare(token.lower).replace("’", "'")


def _is_other_name(tokens: Tokens, at: int) -> bool:
    return any(
        tokens.phrase_at(start, _not_places()) > at - start
        for start in range(max(0, at - 3), at + 1)
    )


def named_alone(text: str) -> tuple[str, bool] | None:
    """Return the code of the one country that a text names, and whether by its demonym.

    Small words beside the name do not count; any other word does.
    """
    tokens = tokenize(text)
    found: tuple[str, bool] | None = None
    at = 0
    while at < len(tokens):
        named = place_at(tokens, at)
        if named and found:
            return None
        if named:
            found, at = (named[0], named[2]), at + named[1]
            continue
        if tokens[at].kind != "mark" and tokens[at].lower not in _BESIDE:
            return None
        at += 1
    return found


@lru_cache(maxsize=100_000)
def place_code(name: str) -> str | None:
    """Return the code of a text that is one country's name or code, else None.

    >>> place_code("Britain"), place_code("GBR"), place_code("Atlantis"), place_code("British")
    ('GBR', 'GBR', None, None)
    """
    if name in english().places:
        return name
    named = named_alone(name)
    return named[0] if named and not named[1] else None
