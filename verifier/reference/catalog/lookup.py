"""Words, however misspelt, shortened or turned about, to the things that they may name.

Words find names by the index of ``labels``; names of subjects, measures and places find the things
that have facts; the best of those are scored by rapidfuzz against the query. Nothing here decides
a verdict: a score proposes.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest, nsmallest
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from verifier.reference.catalog import labels
from verifier.reference.catalog.labels import MEASURE, PLACE, SUBJECT

if TYPE_CHECKING:
    from verifier.reference.catalog.store import Row, Store

# A word that so many names have finds none by itself: it adds to those that rarer words found.
_COMMON = 2_500
_ENOUGH = 3_000
_READINGS = 12
_SHORTENED_FROM = 2
_WORDS = 32  # of a query; the rest is left
_PLACE_KNOWN = 0.5  # of a place's name so much must be in the query: "of" names no Republic of …
_NAMED = """SELECT (SELECT id FROM subject WHERE n = ?), (SELECT id FROM measure WHERE n = ?),
  (SELECT text FROM term WHERE n = ?)"""
_NAMES, _OWNERS, _THINGS = 100, 40, 40
# Of things of which one half alone is named: so many subjects or measures, so many things of each.
_HALVES, _OF_ONE = 6, 20


@dataclass(frozen=True, slots=True)
class Found:
    """A thing, how well the words name it (0 to 100), and the names that were met."""

    thing: int
    subject: str
    measure: str
    place: str | None
    facts: int
    score: float
    label: str

    def is_of(self, place: str | None) -> bool:
        """Tell whether it is of a place, by its code; anything is of None."""
        return place is None or place in {self.place, self.subject}


@dataclass(frozen=True, slots=True)
class _Reading:
    """A word of the index for a word of the query, and how alike they are (1: the same)."""

    word: int
    names: int
    likeness: float


@dataclass(slots=True)
class _Name:
    """A name met: whose, its text, and the weight of each word of the query that it explains."""

    owner: int
    text: str
    mass: float
    met: dict[int, float]

    @property
    def score(self) -> float:
        got = sum(self.met.values())
        return float(got * self.known**0.5)

    @property
    def known(self) -> float:
        """How much of the name the query has, by weight: 1 is all."""
        return float(sum(self.met.values()) / self.mass) if self.mass else 0.0


class Labels:
    """The names of a catalog, searched by words."""

    def __init__(self, store: Store) -> None:
        self._store = store
        ((self._all,),) = store.rows("SELECT coalesce(max(n), 0) + 1 FROM name")
        self._readings_of = lru_cache(maxsize=4096)(self._read_word)
        self._posting = lru_cache(maxsize=256)(self._read_posting)

    def find(self, text: str, limit: int, place: str | None = None) -> list[Found]:
        """Return the things that the words of a text may name, the likeliest first.

        Those of a place, if one is given by its code, come before all others.
        """
        words = labels.words_of(text)
        readings = [self._readings_of(word) for word in dict.fromkeys(words[:_WORDS])]
        named = {kind: self._names(kind, readings) for kind in labels.KINDS}
        weights = [self._worth(each) for each in readings]
        found = self._things(" ".join(words), named, weights, place)
        found.sort(key=lambda each: (not each.is_of(place), -each.score, -each.facts, each.thing))
        return found[:limit]

    def _worth(self, readings: tuple[_Reading, ...]) -> float:
        """Return how much a word of the query tells; one that nothing has tells nothing."""
        best = max(readings, key=lambda each: each.likeness, default=None)
        return labels.weight(best.names, self._all) * best.likeness if best else 0.0

    def _read_word(self, word: str) -> tuple[_Reading, ...]:
        """Return the words of the index that a word may stand for."""
        rows = self._store.rows("SELECT n, word, names FROM word WHERE word = ?", word)
        exact = bool(rows)
        keys = labels.slip_keys(word)
        if keys:
            marks = ",".join("?" * len(keys))
            query = f"""SELECT DISTINCT word.n, word.word, names FROM slip
              JOIN word ON word.n = slip.word WHERE slip.key IN ({marks})"""
            rows += self._store.rows(query, *sorted(keys))
        elif not exact and word.isalpha() and len(word) >= _SHORTENED_FROM:
            rows += self._shortened(word)
        if not exact and keys and len(word) <= 6:
            rows += self._shortened(word)
        found: dict[int, _Reading] = {}
        for number, other, names in rows:
            likeness = _likeness(word, other)
            if likeness:
                found[number] = _Reading(number, names, likeness)
        best = sorted(found.values(), key=lambda each: (-each.likeness, each.word))
        return tuple(best[:_READINGS])

    def _shortened(self, word: str) -> list[tuple[int, str, int]]:
        """Return the words that a word may be short for: "govt", "intl", "prov"."""
        pattern = "*".join(word) + "*"
        query = """SELECT n, word, names FROM word WHERE word GLOB ? AND length(word) >= ?
          ORDER BY word NOT GLOB ?, names DESC LIMIT ?"""
        return self._store.rows(query, pattern, len(word) + 2, f"{word}*", 4 * _READINGS)

    def _read_posting(self, word: int, kind: str) -> array[int]:
        rows = self._store.rows("SELECT names FROM posting WHERE word = ? AND kind = ?", word, kind)
        held: array[int] = array("I")
        for (content,) in rows:
            held.frombytes(content)
        return held

    def _names(self, kind: str, readings: list[tuple[_Reading, ...]]) -> list[_Name]:
        """Return the names of a kind that the words explain best."""
        lists: list[tuple[int, float, array[int]]] = []
        for at, each in enumerate(readings):
            for reading in each:
                held = self._posting(reading.word, kind)
                if held:
                    worth = labels.weight(reading.names, self._all) * reading.likeness
                    lists.append((at, worth, held))
        lists.sort(key=lambda each: (-each[1], len(each[2]), each[0]))
        met = _gathered(lists)
        sums = ((sum(words.values()), -name) for name, words in met.items())
        rough = [-name for _, name in nlargest(_NAMES, sums)]
        marks = ",".join("?" * len(rough))
        query = f"SELECT n, owner, text, mass FROM name WHERE n IN ({marks})"
        rows = self._store.rows(query, *rough)
        names = [_Name(owner, text, mass, met[n]) for n, owner, text, mass in rows]
        best: dict[int, _Name] = {}
        for name in sorted(names, key=lambda each: (-each.score, each.text)):
            best.setdefault(name.owner, name)
        return list(best.values())[:_OWNERS]

    def _things(
        self, query: str, named: dict[str, list[_Name]], weights: list[float], place: str | None
    ) -> list[Found]:
        subjects = {name.owner: name for name in named[SUBJECT]}
        measures = {name.owner: name for name in named[MEASURE]}
        places = {name.owner: name for name in named[PLACE] if name.known >= _PLACE_KNOWN}
        there = self._rows_of(place, list(measures)) if place else []
        rows = dict.fromkeys((*there, *self._rows(list(subjects), list(measures))))
        rough = []
        for row in rows:
            got = [part for part in (subjects.get(row[1]), measures.get(row[2])) if part]
            at = places.get(row[3])
            if at and not any(at.met.keys() <= part.met.keys() for part in got):
                got.append(at)
            rough.append((_coverage(got, weights), row, got))
        most = _THINGS + len(there)
        best = nsmallest(most, rough, key=lambda each: (-each[0], -each[1][4], each[1][0]))
        return [self._scored(query, *each) for each in best]

    def _rows_of(self, place: str, measures: list[int]) -> list[Row]:
        """Return the things of a place and any of these measures."""
        return self._store.rows(
            f"""SELECT n, subject, measure, place, facts FROM thing
            WHERE measure IN ({_marks(measures)}) AND (
              place = (SELECT n FROM term WHERE text = ?)
              OR subject = (SELECT n FROM subject WHERE id = ?))
            ORDER BY facts DESC LIMIT {_THINGS}""",
            *measures,
            place,
            place,
        )

    def _rows(self, subjects: list[int], measures: list[int]) -> list[Row]:
        """Return the things of these subjects and measures: n, subject, measure, place, facts.

        Things of which only one of the two is named come too, but few of them.
        """
        columns = "SELECT n, subject, measure, place, facts FROM thing"
        found = self._store.rows(
            f"{columns} WHERE subject IN ({_marks(subjects)}) AND measure IN ({_marks(measures)})",
            *subjects,
            *measures,
        )
        for subject in subjects[:_HALVES]:
            found += self._store.rows(f"{columns} WHERE subject = ? LIMIT {_OF_ONE}", subject)
        for measure in measures[:_HALVES]:
            latest = f"{columns} WHERE measure = ? ORDER BY facts DESC LIMIT {_OF_ONE}"
            found += self._store.rows(latest, measure)
        return found

    def _scored(self, query: str, coverage: float, row: Row, parts: list[_Name]) -> Found:
        n, subject_n, measure_n, place_n, facts = row
        ((subject, measure, place),) = self._store.rows(_NAMED, subject_n, measure_n, place_n)
        label = " ".join(part.text for part in parts)
        alike = fuzz.token_sort_ratio(query, " ".join(labels.words_of(label)))
        return Found(n, subject, measure, place, facts, 50 * coverage + alike / 2, label)


def _marks(values: list[int]) -> str:
    return ",".join("?" * len(values))


def _gathered(lists: list[tuple[int, float, array[int]]]) -> dict[int, dict[int, float]]:
    """Return for each name the weight that each word of the query gives it.

    The lists come with the most telling first: these say which names there are, and as soon as
    there are enough, or a word is common, the others only add to them.
    """
    met: dict[int, dict[int, float]] = defaultdict(dict)
    taken = 0
    for at, worth, held in lists:
        if not met or (taken + len(held) <= _ENOUGH and len(held) <= _COMMON):
            taken += len(held)
            for name in held:
                if met[name].get(at, 0.0) < worth:
                    met[name][at] = worth
            continue
        for name, words in met.items():
            if words.get(at, 0.0) < worth:
                index = bisect_left(held, name)
                if index < len(held) and held[index] == name:
                    words[at] = worth
    return met


def _likeness(word: str, other: str) -> float:
    """Return how alike two words are: 1 the same, 0 too far; a shortening is 0.6 to 0.8."""
    if word == other:
        return 1.0
    distance = OSA.distance(word, other, score_cutoff=2)
    allowed = 1 if len(word) < 8 else 2
    if distance <= allowed and len(word) >= 4:
        return 1 - 2 * distance / (len(word) + len(other))
    if len(word) <= 6 and len(other) >= len(word) + 2 and other[0] == word[0]:
        return 0.8 if other.startswith(word) else 0.6
    return 0.0


def _coverage(parts: list[_Name], weights: list[float]) -> float:
    """Return how much of the query the names explain, and how much of them is in the query."""
    met: dict[int, float] = {}
    for part in parts:
        for at, worth in part.met.items():
            met[at] = max(met.get(at, 0.0), worth)
    whole = sum(weights) or 1.0
    mass = sum(part.mass for part in parts) or 1.0
    got = sum(met.values())
    return float(got / whole * (got / mass) ** 0.5)
