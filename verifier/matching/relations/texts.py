"""Words of sentences, headers and cells, made comparable."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from verifier.language import questions
from verifier.notation.plurals import singular

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\.\d+|\d+(?:st|nd|rd|th)?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*|[%$€£#]|[^\W_]+"
)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
# A dash before a figure is a sign unless a figure or a word is joined by it: "5 - 11", "t-17".
_SIGNED = re.compile(r"(?:^|[\s(=])[-−]\s?$")
_JOINED = re.compile(r"[\d)]\s?[-−]\s?$")
BLANKS = frozenset(questions.BLANKS)


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the form it is compared by, and where it stands; ``number`` where it is one."""

    text: str
    form: str
    start: int
    end: int
    number: Decimal | None = None
    ordinal: bool = False


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Return a text in lower case without accents.

    >>> plain("Škoda")
    'skoda'
    """
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each)).lower().strip()


@lru_cache(maxsize=200_000)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text; marks between them are dropped, and a possessive s.

    >>> [word.form for word in words_of("The teams' 3rd game: 1,234 - 56.5%")]
    ['the', 'team', '3', 'game', '1234', '56.5', '%']
    """
    low = plain(text)
    found = []
    for match in _WORD.finditer(low):
        word = match.group()
        if word in {"s", "'s", "’s"}:
            continue
        if word[0].isdigit() or word[0] == ".":
            found.append(_figure(word, match, low))
            continue
        word = word.replace(".", "")  # "U.S." is "US"
        bare = word[:-2] if word.endswith(("'s", "’s")) else word
        form = singular(bare) if bare.isalpha() else bare
        found.append(Word(word, form, match.start(), match.end()))
    return tuple(found)


def _figure(word: str, match: re.Match[str], text: str) -> Word:
    ordinal = _ORDINAL.fullmatch(word)
    digits = ordinal[1] if ordinal else word.replace(",", "")
    number = Decimal(digits)
    before = text[max(0, match.start() - 3) : match.start()]
    if _SIGNED.search(before) and not _JOINED.search(before):
        number = -number
    return Word(digits, digits, match.start(), match.end(), number, bool(ordinal))


def forms_of(text: str) -> tuple[str, ...]:
    """Return the comparable forms of a text's words."""
    return tuple(word.form for word in words_of(text))


def is_empty(cell: str) -> bool:
    """Tell a cell that says nothing: "", "-", "n/a"."""
    return plain(cell) in BLANKS
