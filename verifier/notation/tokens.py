"""Text cut into words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, chain
from sys import intern
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier.notation.numeral import Numeral

from verifier.model.currencies import HARD_CODES

# U+0130 is the one letter that grows when lower-cased; without it offsets survive.
_GROWING = "\u0130"

# Figures in the forms of other scripts and widths, one character for one: digits of Arabic,
# Persian and of full width, then their signs of percent, decimals and thousands, and the full-width
# stop, comma, colon, slash, hyphen, dollar, pound and yen.
_FOREIGN = (
    "".join(chr(first + digit) for first in (0x0660, 0x06F0, 0xFF10) for digit in range(10))
    + "\u066a\ufe6a\uff05\u066b\u066c\uff0e\uff0c\uff1a\uff0f\uff0d\uff04\uffe1\uffe5"
)
_PLAIN = "0123456789" * 3 + "%%%.,.,:/-$£¥"
_FOREIGN_FIGURE = re.compile(f"[{_FOREIGN}]")
_PLAINLY = str.maketrans(_FOREIGN, _PLAIN)

# Every alternative takes the space after it, so that lengths alone give the offsets. The first
# is the plain word, which the general word below would read as well: it is most of any text.
_TOKEN = re.compile(
    rf"""
    (?: [a-z]{{2,}}(?=[ ,])
      | \d+(?:[.,]\d+)*
      | (?=[a-z]{{2,3}}\d)(?:{"|".join(HARD_CODES)})(?=\d)
      | (?:https?://|www\.)\S+
      | (?:[a-z]\.){{2,}}
      | [^\W\d_]\w*(?:['’](?!s\b)[^\W\d_]+)*
      | ['’]s\b
      | (?<![\w.,])\.\d+
      | [^\w\s] | _
    )\s*
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r"\s*")


class _SpacedOut(Exception):  # noqa: N818 - a signal, and no error
    """A text has two spaces in a row, or a line that begins with one."""


class _Cuts(dict[str, "tuple[Any, ...]"]):
    """The words of the stretches between single spaces, each cut once: most come again.

    Each word is followed by the number of characters it takes, with the space after it. Nothing
    in a token's pattern looks beyond a space, so a stretch is cut as the whole text is. Equal
    words are one string, whose hash is known and which is found at the first look.
    """

    def __missing__(self, stretch: str) -> tuple[Any, ...]:
        if not stretch or stretch[0].isspace():
            raise _SpacedOut
        if len(self) >= _MOST_STRETCHES:
            self.clear()
        pieces = _TOKEN.findall(stretch + " ")
        found = tuple(part for piece in pieces for part in (intern(piece.rstrip()), len(piece)))
        if len(stretch) <= _LONGEST_STRETCH:
            self[stretch] = found
        return found


_CUTS = _Cuts()
_MOST_STRETCHES = 65_536
_LONGEST_STRETCH = 40

# What joins the two ends of a range, of a score, or the parts of a code.
HYPHENS = frozenset({"-", "–"})

# Readers look a few tokens past either end; there they find nothing instead of an error.
REACH = 24
_PADDING = ("",) * REACH


@lru_cache(maxsize=16)
def lowered(text: str) -> str:
    r"""Return the text in lower case, every character still at its offset, its figures plain.

    >>> lowered("By \uff15\uff10\uff05")
    'by 50%'
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    lower = lower if len(lower) == len(text) else text.replace(_GROWING, "I").lower()
    return lower.translate(_PLAINLY) if _FOREIGN_FIGURE.search(lower) else lower


# "1.234,5" and "3,7"; "11.9.2001" and "3.5" are none of these.
_COMMA_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+")
_SWAPPED = str.maketrans(".,", ",.")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark. ``glued`` tells that nothing stands between it and the one before."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool


NOTHING = Token("", "", 0, 0, "none", glued=False)


class Tokens:
    """The tokens of one stretch of text; offsets are the whole text's.

    The readers of notation are on the way of every figure, so the tokens stand in parallel
    lists: ``low`` holds the lower-case words and ``starts`` their offsets. Up to ``REACH`` tokens
    past either end ``low`` reads as an empty word, so readers need no bounds of their own.
    ``numerals`` remembers what number begins at a token in a language, for all who ask;
    ``depth`` counts how deep a reader of composed times is in its parts.
    """

    __slots__ = ("_items", "_lowers", "depth", "low", "numerals", "size", "starts", "text")

    def __init__(self, text: str, low: list[str], starts: list[int]) -> None:
        """Take the words and offsets of the text, unpadded."""
        self.text = text
        self.size = len(low)
        self.low = low
        self.low.extend(_PADDING)
        self.starts = starts
        self.numerals: dict[tuple[str, int], Numeral | None] = {}
        self.depth = 0
        self._items: tuple[Token, ...] | None = None
        self._lowers: tuple[str, ...] | None = None

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, index: int) -> Token:
        """Return a token; past either end an empty one."""
        return self.items[index] if 0 <= index < self.size else NOTHING

    def glued(self, index: int) -> bool:
        """Tell that nothing stands between a token and the one before it."""
        if not 0 < index < self.size:
            return False
        starts = self.starts
        return starts[index] == starts[index - 1] + len(self.low[index - 1])

    def end(self, index: int) -> int:
        """Return the offset just after a token."""
        return self.starts[index] + len(self.low[index])

    def surface(self, first: int, end: int) -> str:
        """Return the text of the tokens ``first`` up to, not including, ``end``."""
        last = end - 1
        return self.text[self.starts[first] : self.starts[last] + len(self.low[last])]

    def capital(self, index: int) -> bool:
        """Tell that a token begins with a capital letter."""
        return 0 <= index < self.size and self.text[self.starts[index]].isupper()

    def kind(self, index: int) -> str:
        """Return "number", "word" or "mark"; "none" past either end."""
        word = self.low[index] if index >= 0 else ""
        if not word:
            return "none"
        if word[0].isdigit() or (word[0] == "." and len(word) > 1):
            return "number"
        return "word" if word[0].isalnum() else "mark"

    @property
    def items(self) -> tuple[Token, ...]:
        """The tokens as objects, for the stages that look at each in turn."""
        if self._items is None:
            before = -1
            built = []
            for index in range(self.size):
                start, lower = self.starts[index], self.low[index]
                end = start + len(lower)
                surface = self.text[start:end]
                kind = self.kind(index)
                built.append(Token(surface, lower, start, end, kind, glued=start == before))
                before = end
            self._items = tuple(built)
        return self._items

    @property
    def lowers(self) -> tuple[str, ...]:
        """The lower-case words, for comparing runs of them."""
        if self._lowers is None:
            self._lowers = tuple(self.low[: self.size])
        return self._lowers

    def part(self, first: int, end: int) -> Tokens:
        """Return the tokens ``first`` up to, not including, ``end`` as tokens of their own."""
        return Tokens(self.text, self.low[first:end], self.starts[first : end + 1])

    def phrase_at(self, index: int, phrases: frozenset[tuple[str, ...]]) -> int:
        """Return how many tokens the longest of the phrases takes at ``index``; 0 for none."""
        if index < 0:
            return 0
        longest = min(_longest(phrases), self.size - index)
        for size in range(longest, 0, -1):
            if tuple(self.low[index : index + size]) in phrases:
                return size
        return 0


@cache
def _longest(phrases: frozenset[tuple[str, ...]]) -> int:
    return max((len(phrase) for phrase in phrases), default=0)


@lru_cache(maxsize=512)
def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut ``text[start:end]`` into tokens, and remember them.

    >>> [token.text for token in tokenize("16,832 U.S. F-18s cost 3.5%.").items]
    ['16,832', 'U.S.', 'F', '-', '18', 's', 'cost', '3.5', '%', '.']
    """
    return cut(text, start, end)


def cut(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut ``text[start:end]`` into tokens: for a whole document, which nobody asks for twice."""
    lower = lowered(text)
    end = len(text) if end is None else end
    space = _SPACE.match(lower, start, end)
    first = space.end() if space else start
    stretches = lower[first:end].split(" ")
    try:
        cuts = list(chain.from_iterable(map(_CUTS.__getitem__, stretches)))
        low, sizes = cuts[::2], cuts[1::2]
    except _SpacedOut:
        pieces = _TOKEN.findall(lower, first, end)
        low, sizes = list(map(str.rstrip, pieces)), list(map(len, pieces))
    starts = list(accumulate(sizes, initial=first))
    starts[-1] = end
    return Tokens(text, low, starts)


def with_decimal_points(tokens: Tokens) -> Tokens:
    """Return the tokens of a text that writes "1.234,5", its numbers as "1,234.5" for the readers.

    Words as the text has them stay in the text: ``surface`` gives them.

    >>> with_decimal_points(tokenize("el 3,7 % de 1.234 a 11.9.2001")).lowers
    ('el', '3.7', '%', 'de', '1,234', 'a', '11.9.2001')
    """
    low = [
        word.translate(_SWAPPED) if word[0].isdigit() and _COMMA_DECIMAL.fullmatch(word) else word
        for word in tokens.low[: tokens.size]
    ]
    return Tokens(tokens.text, low, tokens.starts)


def phrases(table: object) -> frozenset[tuple[str, ...]]:
    """Return the entries of a word list or table cut as text is cut."""
    if not hasattr(table, "__iter__"):
        message = f"not a word list: {table!r}"
        raise TypeError(message)
    return frozenset(tokenize(str(entry).lower()).lowers for entry in table)
