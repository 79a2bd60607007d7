"""Text cut into words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

# U+0130 is the one letter that grows when lower-cased; without it offsets survive.
_GROWING = "\u0130"

_TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:[.,]\d+)*|(?<![\w.,])\.\d+)
  | (?P<word>(?:[A-Za-z]\.){2,}|[^\W\d_]\w*(?:['’][^\W\d_]+)*)
  | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)


def lowered(text: str) -> str:
    """Return the text in lower case, every character still at its offset."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text.replace(_GROWING, "I").lower()


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark. ``glued`` tells that nothing stands between it and the one before."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool


@dataclass(frozen=True)
class Tokens:
    """The tokens of one stretch of text; offsets are the whole text's.

    Reading past either end gives an empty token, so readers need no bounds of their own.
    """

    text: str
    items: tuple[Token, ...]

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Token:
        return self.items[index] if 0 <= index < len(self.items) else NOTHING

    def phrase_at(self, index: int, phrases: frozenset[tuple[str, ...]]) -> int:
        """Return how many tokens the longest of the phrases takes at ``index``; 0 for none."""
        if index < 0:
            return 0
        longest = min(_longest(phrases), len(self.items) - index)
        for size in range(longest, 0, -1):
            if self.lowers[index : index + size] in phrases:
                return size
        return 0

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """The lower-case words, for comparing runs of them."""
        return tuple(token.lower for token in self.items)


@cache
def _longest(phrases: frozenset[tuple[str, ...]]) -> int:
    return max((len(phrase) for phrase in phrases), default=0)


NOTHING = Token("", "", 0, 0, "none", glued=False)


@lru_cache(maxsize=512)
def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut ``text[start:end]`` into tokens.

    >>> [token.text for token in tokenize("16,832 U.S. F-18s cost 3.5%.").items]
    ['16,832', 'U.S.', 'F', '-', '18', 's', 'cost', '3.5', '%', '.']
    """
    end = len(text) if end is None else end
    items = []
    before = -1
    for match in _TOKEN.finditer(text, start, end):
        begin, stop = match.span()
        kind = match.lastgroup or "mark"
        items.append(Token(match[0], lowered(match[0]), begin, stop, kind, glued=begin == before))
        before = stop
    return Tokens(text, tuple(items))


def phrases(table: object) -> frozenset[tuple[str, ...]]:
    """Return the entries of a word list or table cut as text is cut."""
    if not hasattr(table, "__iter__"):
        message = f"not a word list: {table!r}"
        raise TypeError(message)
    return frozenset(tokenize(str(entry).lower()).lowers for entry in table)
