"""What a language must say for feasts to be read: their names, and the words around them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import product

# A tree of words: under each word those that may follow it; under "" the key of a feast.
Names = dict[str, "Names | str"]

_BRACES = re.compile(r"\{([^{}]*)\}")
_CUT = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*|['’]s\b")
POSSESSIVES = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class FeastWords:
    """The names of feasts as a tree, and words that decide how a name is meant.

    ``idle`` words are skipped inside a name; ``day`` words may follow any name. ``common`` names
    are everyday words as well, and need a capital letter; ``not_after`` makes a name part of
    another one: "Christmas Island".
    """

    names: Names
    idle: frozenset[str]
    day: frozenset[str]
    weekend: frozenset[str]
    common: frozenset[tuple[str, ...]]
    not_after: frozenset[str]


def folded(word: str) -> str:
    """Return a word as names are compared: without apostrophes and accents."""
    if word.isascii() and "'" not in word:
        return word
    plain = unicodedata.normalize("NFKD", word.replace("’", "").replace("'", ""))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def name_tree(tables: tuple[dict[str, str], ...], idle: frozenset[str]) -> Names:
    """Return the names of all feasts as a tree of words.

    Raises:
        ValueError: two feasts have the same name.
    """
    tree: Names = {}
    for table in tables:
        for key, written in table.items():
            for name in _spellings(written):
                for words in _cuts(name, idle):
                    _plant(tree, words, key)
    return tree


def _spellings(written: str) -> list[str]:
    """Return every name of "A | {B|C} D": bars inside braces part the ways to write a part."""
    names = []
    depth, begun = 0, 0
    for index, mark in enumerate(f"{written}|"):
        depth += {"{": 1, "}": -1}.get(mark, 0)
        if mark == "|" and not depth:
            names.extend(_expanded(written[begun:index]))
            begun = index + 1
    return names


def _expanded(name: str) -> list[str]:
    inner = _BRACES.search(name)
    if inner is None:
        return [name]
    return [
        spelling
        for choice in inner[1].split("|")
        for spelling in _expanded(name[: inner.start()] + choice + name[inner.end() :])
    ]


def _cuts(name: str, idle: frozenset[str]) -> list[tuple[str, ...]]:
    """Return a name as words: a possessive with its ending apart, and written as one word."""
    words: list[list[str]] = []
    pieces = _CUT.findall(name.lower())
    for index, piece in enumerate(pieces):
        if piece in POSSESSIVES:
            last = index == len(pieces) - 1
            word = words[-1][0]
            words[-1] = [f"{word}s"] if last else [word, f"{word}s"]
            if last:
                words[-1].append(f"{word} {POSSESSIVES[0]}")
        elif piece not in idle:
            words.append(list({folded(piece), piece}))
    return [tuple(" ".join(choice).split()) for choice in product(*words)]


def _plant(tree: Names, words: tuple[str, ...], key: str) -> None:
    for word in words:
        branch = tree.setdefault(word, {})
        if isinstance(branch, dict):  # the keys stand under "", which is no word
            tree = branch
    if tree.setdefault("", key) != key:
        message = f"{' '.join(words)!r} is a name of both {tree['']!r} and {key!r}"
        raise ValueError(message)
