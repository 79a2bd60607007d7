"""A box of facts about one thing: two columns, what is told and how it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from verifier.language import boxes
from verifier.matching.boxes.values import Values, values_of
from verifier.matching.relations.texts import forms_of, is_empty, plain
from verifier.model.period import Period, add_months
from verifier.notation.places import place_at, place_code
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.relation import Relation
    from verifier.model.statements import MentionReader

_KEY_HEADERS, _VALUE_HEADERS = frozenset(boxes.KEY_HEADERS), frozenset(boxes.VALUE_HEADERS)
_KEYS = frozenset(word for keys, _ in boxes.ENTRIES.values() for word in keys)
_CHOICES, _PEOPLE = frozenset(boxes.CHOICES), frozenset(boxes.PEOPLE)
_DESCRIBING = frozenset(boxes.DESCRIBING)
_NAMES = frozenset(("name", "names", "title", "aka", "known as"))
_LONGEST_KEY = 6
_KNOWN_KEYS = 3
_MOST_KEYS = 200
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_SEMICOLON = re.compile(r"\s*;\s*(?![^()]*\))")
_COMMA = re.compile(r"\s*,\s*(?:and\s+)?(?![^()]*\))")
_MOST_WORDS_OF_NAME = 4


@dataclass(frozen=True)
class Entry:
    """One line of a box: a key and all that stands beside it."""

    row: int
    key: str
    text: str
    values: Values

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words of its key, comparable."""
        return forms_of(self.key)

    @cached_property
    def groups(self) -> frozenset[str]:
        """The entries of a box in general that it may be, by the words of its key."""
        words = set(plain(self.key).replace("(", " ").replace(")", " ").split()) | set(self.forms)
        return frozenset(
            group for group, (keys, _) in boxes.ENTRIES.items() if words.intersection(keys)
        )

    @cached_property
    def value_forms(self) -> tuple[str, ...]:
        """The words of its value, comparable."""
        return forms_of(self.text)

    @cached_property
    def members(self) -> tuple[str, ...]:
        """What it lists, without what stands in brackets; a single text where it is no list."""
        bare = _BRACKETS.sub(" ", self.text)
        parts = [part.strip(" .") for part in _SEMICOLON.split(bare) if part.strip(" .")]
        if len(parts) == 1:
            finer = [part.strip(" .") for part in _COMMA.split(bare) if part.strip(" .")]
            if all(len(part.split()) <= _MOST_WORDS_OF_NAME for part in finer):
                parts = finer
        return tuple(parts)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of the countries that its value names."""
        tokens = tokenize(self.text)
        found = (place_at(tokens, at) for at in range(len(tokens.items)))
        return frozenset(each[0] for each in found if each is not None)

    @property
    def country(self) -> str | None:
        """The country in which its value ends, "Lyon, France"; None where it ends in none."""
        parts = [part.strip() for part in _BRACKETS.sub(" ", self.text).split(",")]
        return place_code(parts[-1]) if len(self.members) == 1 or len(parts) > 1 else None

    @property
    def is_choice(self) -> bool:
        """Whether others may be left out of its list."""
        words = set(self.forms) | set(plain(self.key).split())
        return bool(words & _CHOICES or self.groups & _CHOICES)

    @property
    def is_of_people(self) -> bool:
        """Whether its values are names of people or firms."""
        return bool(self.groups & _PEOPLE)

    @property
    def describes(self) -> bool:
        """Whether a sentence may say its value without naming it: "an American singer"."""
        return bool(
            (set(plain(self.key).replace("(", " ").split()) | set(self.forms)) & _DESCRIBING
        )


class Box:
    """The entries of a relation that is a box, and the names of what it is about."""

    def __init__(self, relation: Relation, reader: MentionReader) -> None:
        """Read the entries; ``reader`` finds the figures and times of a text."""
        self.relation = relation = _whole(relation)
        self.entries = tuple(
            Entry(row, key.strip(), text.strip(), values_of(text, reader))
            for row, (key, text) in enumerate(_pairs(relation))
            if not is_empty(text)
        )
        self.numbers = tuple(range(len(relation.rows)))
        names = [entry.text for entry in self.entries if set(entry.forms) & _NAMES]
        self.names = frozenset(
            form for text in (*relation.captions, *names) for form in forms_of(text)
        )

    @cached_property
    def latest(self) -> Period | None:
        """The latest time that it tells: it was written then or later."""
        times = [day for entry in self.entries for day in entry.values.days]
        times += [
            each
            for entry in self.entries
            for years in entry.values.years
            for each in (years.first, years.last)
            if each
        ]
        for entry in self.of_group("birth"):
            if entry.values.days and entry.values.ages and not self.of_group("death"):
                born, age = entry.values.days[0].start, int(entry.values.ages[0].low)
                times.append(Period.of_day(add_months(born, age * 12)))
        return max(times, key=lambda each: each.start, default=None)

    def line(self, entry: Entry) -> str:
        """Return an entry as it stands: "line 4: Born '12 March 1970'"."""
        place = self.relation.lines[entry.row]
        return f"{self.relation.locator} {place}: {entry.key} {entry.text!r}"

    def dated(self, group: str) -> tuple[Entry, ...]:
        """Return the entries of a group that have days: "Born", and not "Birth name"."""
        return tuple(entry for entry in self.of_group(group) if entry.values.days)

    def of_group(self, *groups: str) -> tuple[Entry, ...]:
        """Return the entries that are one of some in general."""
        return tuple(entry for entry in self.entries if entry.groups & set(groups))


def is_box(relation: Relation) -> bool:
    """Tell a table of two columns that tells one thing's facts, a key and a value a row.

    Its headers say so, or its first column holds keys that any such box may have.
    """
    if len(relation.headers) != 2 or not 1 < len(relation.rows) <= _MOST_KEYS:
        return False
    keys = [plain(row[0]) for row in relation.rows]
    if len(set(keys)) < len(keys) or any(len(key.split()) > _LONGEST_KEY for key in keys):
        return False
    first, second = map(plain, relation.headers)
    if first in _KEY_HEADERS and second in _VALUE_HEADERS:
        return True
    known = sum(bool(_KEYS & set(key.split())) for key in keys)
    return known >= _KNOWN_KEYS and known * 2 >= len(keys)


def _whole(relation: Relation) -> Relation:
    """Return a box with its first line, where a reader took that for headers; a title is a caption.

    "Born | 12 March 1931" begins a box without headers, "The Quiet Veil |" one under its title.
    """
    first, second = relation.headers
    if plain(first) in _KEY_HEADERS and plain(second) in _VALUE_HEADERS:
        return relation
    if not second.strip() or plain(second) == plain(first):
        return replace(relation, captions=(*relation.captions, first))
    lines = (relation.lines[0] - 1, *relation.lines)
    return replace(relation, rows=((first, second), *relation.rows), lines=lines)


def _pairs(relation: Relation) -> Iterator[tuple[str, str]]:
    for row in relation.rows:
        yield row[0], row[1]
