"""The words of names, indexed so that a million names are as quickly searched as a thousand.

A *name* is a wording of a subject, a measure or a place. For each word the index holds its names
as sorted numbers; for each word of four letters and more the words that one slip of the pen apart
from it share (Garbe's symmetric deletes: a key is the word's first letters without one of them).
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from array import array
from collections import defaultdict
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

TABLES = """
CREATE TABLE name(
  n INTEGER PRIMARY KEY, kind TEXT NOT NULL, owner INTEGER NOT NULL, text TEXT NOT NULL,
  mass REAL NOT NULL
);
CREATE TABLE word(n INTEGER PRIMARY KEY, word TEXT UNIQUE NOT NULL, names INTEGER NOT NULL);
CREATE TABLE posting(
  word INTEGER NOT NULL, kind TEXT NOT NULL, names BLOB NOT NULL, PRIMARY KEY(word, kind)
) WITHOUT ROWID;
CREATE TABLE slip(key INTEGER NOT NULL, word INTEGER NOT NULL, PRIMARY KEY(key, word))
  WITHOUT ROWID;
"""
SUBJECT, MEASURE, PLACE = "s", "m", "p"
KINDS = (SUBJECT, MEASURE, PLACE)

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%€$£]")
_SLIP_LETTERS = 4  # shorter words are taken as they are written
_KEY_LETTERS = 7
_INITIALS = range(3, 7)


@lru_cache(maxsize=200_000)
def _plain(word: str) -> str:
    """Return a word in lower case, without accents, possessive and plural.

    >>> [_plain(word) for word in ("Forces", "Côte", "women's", "Austria")]
    ['force', 'cote', 'women', 'austria']
    """
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.replace("’", "'"))
        word = "".join(each for each in word if not unicodedata.combining(each))
    word = word.lower().removesuffix("'s").replace("'", "")
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return word


def words_of(text: str) -> tuple[str, ...]:
    """Return a name's words in comparable form, in their order.

    >>> words_of("Côte d’Ivoire: unemployment_rates, total (%)")
    ('cote', 'divoire', 'unemployment', 'rate', 'total', '%')
    """
    return tuple(_plain(word) for word in _WORD.findall(text))


def initials(words: tuple[str, ...]) -> str | None:
    """Return what a name of several words may be shortened to: "gdp"."""
    letters = "".join(word[0] for word in words if word.isalpha() and word not in _SMALL)
    return letters if len(letters) in _INITIALS else None


_SMALL = frozenset({"of", "the", "and", "for", "in", "to", "on", "by", "a"})


def slip_keys(word: str) -> set[int]:
    """Return the keys under which words are kept that may be a misspelling of one another."""
    if len(word) < _SLIP_LETTERS or not word.isalpha():
        return set()
    start = word[:_KEY_LETTERS]
    keys = {start, *(start[:at] + start[at + 1 :] for at in range(len(start)))}
    return {zlib.crc32(key.encode()) for key in keys}


def weight(names: int, all_names: int) -> float:
    """Return how much a word tells: much when few names have it."""
    return log(1 + all_names / names)


def write_labels(connection: sqlite3.Connection, names: Iterable[tuple[str, int, str]]) -> None:
    """Index names, each a kind, its owner's number and its text."""
    numbers: dict[str, int] = {}
    found: dict[tuple[int, str], array[int]] = defaultdict(lambda: array("I"))
    kept: list[tuple[int, str, int, str, tuple[int, ...]]] = []
    for number, (kind, owner, text) in enumerate(names):
        words = words_of(text)
        known = dict.fromkeys(numbers.setdefault(word, len(numbers)) for word in words)
        short = initials(words)
        extra = () if short is None else (numbers.setdefault(short, len(numbers)),)
        for word in dict.fromkeys((*known, *extra)):
            found[word, kind].append(number)
        kept.append((number, kind, owner, text, tuple(known)))
    counts = array("I", bytes(4 * len(numbers)))
    for (word, _), held in found.items():
        counts[word] += len(held)
    masses = [weight(count, len(kept) or 1) for count in counts]
    connection.executemany(
        "INSERT INTO name VALUES (?,?,?,?,?)",
        ((*row, sum(masses[word] for word in words)) for *row, words in kept),
    )
    connection.executemany(
        "INSERT INTO word VALUES (?,?,?)", ((n, word, counts[n]) for word, n in numbers.items())
    )
    connection.executemany(
        "INSERT INTO posting VALUES (?,?,?)",
        ((word, kind, held.tobytes()) for (word, kind), held in sorted(found.items())),
    )
    connection.executemany("INSERT INTO slip VALUES (?,?)", _slips(numbers))


def _slips(numbers: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Yield keys with their words; sorted, as the table keeps them."""
    pairs = array("Q")
    for word, number in numbers.items():
        pairs.extend((key << 32) | number for key in slip_keys(word))
    for pair in sorted(pairs):
        yield pair >> 32, pair & 0xFFFFFFFF
