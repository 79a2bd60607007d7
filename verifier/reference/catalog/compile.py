"""Facts and wordings to the tables of a catalog, in one pass that holds no fact for long."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from verifier.model.vocabulary import AliasKind
from verifier.reference.catalog import labels, schema
from verifier.reference.catalog.codec import (
    FACT_FIELDS,
    alias_row,
    coverage_body,
    fact_row,
    frame_key,
    frame_row,
)
from verifier.reference.catalog.schema import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from verifier.model.fact import Coverage, Fact
    from verifier.model.vocabulary import Alias

    Forms = Callable[[str], tuple[str, ...]]
    PlaceNames = Callable[[str], tuple[str, ...]]
    BuiltIn = Callable[[Iterable[str], Iterable[str], Iterable[Alias]], Iterable[Alias]]

IN_MEMORY = ":memory:"
_NOTHING: Mapping[str, Coverage] = MappingProxyType({})
# Shorter wordings are never taken for a misspelling of others.
_FUZZY_LENGTH = 6
_FOR_BUILDING = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA cache_size=-131072",
    "PRAGMA temp_store=FILE",
    "PRAGMA locking_mode=EXCLUSIVE",
)


class Compiler:
    """Takes facts and wordings source by source, and makes a catalog of them.

    ``forms`` gives the words of a wording as texts are compared with them; ``place_names`` the
    names of a place's code, so that a look-up finds "Burma" where a table says MMR; ``built_in``
    the wordings that subjects and places have although no source gives any.
    """

    def __init__(
        self, path: str, *, forms: Forms, place_names: PlaceNames, built_in: BuiltIn | None = None
    ) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in _FOR_BUILDING:
            self.connection.execute(pragma)
        if path == IN_MEMORY:
            self.connection.execute("PRAGMA temp_store=MEMORY")
        self._forms, self._place_names, self._built_in = forms, place_names, built_in
        self.connection.executescript(schema.TABLES + labels.TABLES)
        self.connection.execute(schema.STAGED)
        self.connection.execute(schema.FACTS)
        self.connection.execute("BEGIN")
        self._subjects: dict[str, int] = {}
        self._measures: dict[str, int] = {}
        self._frames: dict[tuple[object, ...], int] = {}
        self._terms: dict[str, int] = {}
        self._aliases: set[Alias] = set()
        # What subjects and measures are called for readers, by kind and number.
        self._called: dict[tuple[str, int, str], None] = {}

    def add(
        self,
        facts: Iterable[Fact],
        aliases: Iterable[Alias] = (),
        covered: Mapping[str, Coverage] = _NOTHING,
    ) -> None:
        """Take in facts and wordings of a source, and what its packages cover."""
        columns = ",".join("?" * FACT_FIELDS)
        insert = f"INSERT INTO staged({schema.FACT_COLUMNS}) VALUES ({columns})"
        self.connection.executemany(insert, self._rows(facts))
        self._aliases.update(aliases)
        rows = [(package, coverage_body(each)) for package, each in covered.items()]
        self.connection.executemany("INSERT INTO coverage VALUES (?,?)", rows)

    def close(self) -> None:
        """Let go of the tables."""
        self.connection.close()

    def _rows(self, facts: Iterable[Fact]) -> Iterator[tuple[object, ...]]:
        subjects, measures, frames = self._subjects, self._measures, self._frames
        # Neighbours nearly always share a frame, and comparing is quicker than hashing.
        last: tuple[object, ...] = ()
        frame = 0
        for fact in facts:
            subject = subjects.setdefault(fact.subject, len(subjects) + 1)
            measure = measures.setdefault(fact.measure, len(measures) + 1)
            key = frame_key(fact)
            if key != last:
                last, frame = key, frames.setdefault(key, len(frames) + 1)
            if fact.subject_name:
                self._called[labels.SUBJECT, subject, fact.subject_name] = None
            if fact.measure_name:
                self._called[labels.MEASURE, measure, fact.measure_name] = None
            yield fact_row(fact, subject, measure, frame, self._term)

    def _term(self, text: str | None) -> int | None:
        """Return a text's number; None for nothing."""
        return self._terms.setdefault(text, len(self._terms) + 1) if text else None

    def finish(self) -> sqlite3.Connection:
        """Order what was taken in, index it, and return the connection."""
        run = self.connection
        run.executemany("INSERT INTO subject VALUES (?,?)", _numbered(self._subjects))
        run.executemany("INSERT INTO measure VALUES (?,?)", _numbered(self._measures))
        rows = ((number, *frame_row(key)) for key, number in self._frames.items())
        run.executemany("INSERT INTO frame VALUES (?,?,?,?,?,?,?)", rows)
        self._frames.clear()
        run.executemany("INSERT INTO term VALUES (?,?)", _numbered(self._terms))
        run.execute(schema.FILLING)
        for statement in schema.THINGS.split(";"):
            run.execute(statement)
        for statement in schema.INDEXES.split(";"):
            run.execute(statement)
        if self._built_in:
            found = run.execute(
                "SELECT text FROM term WHERE n IN (SELECT place FROM thing) ORDER BY text"
            )
            places = [text for (text,) in found]
            told = [*self._built_in(list(self._subjects), places, self._aliases)]
            self._aliases.update(each for alias in told for each in self._by_package(alias))
        self._write_aliases()
        labels.write_labels(run, self._names())
        run.execute("INSERT INTO meta VALUES ('format', ?)", (str(schema.FORMAT),))
        run.execute("COMMIT")
        run.execute("DROP TABLE temp.staged")
        run.execute("ANALYZE")
        return run

    def _by_package(self, alias: Alias) -> Iterator[Alias]:
        """Yield a wording of a subject or place once for every package that has facts of it."""
        if alias.kind is AliasKind.PLACE:
            packages = self._packages_of_places[alias.id]
        else:
            query = """SELECT DISTINCT frame.package FROM fact JOIN frame ON frame.n = fact.frame
              WHERE fact.subject = ?"""
            found = self.connection.execute(query, (self._subjects[alias.id],))
            packages = {package for (package,) in found}
        for package in packages:
            yield replace(alias, package=package)

    @cached_property
    def _packages_of_places(self) -> dict[str, set[str]]:
        """Return which packages have facts of a place; no index leads there, so read once."""
        query = """SELECT term.text, frame.package FROM
          (SELECT DISTINCT place, frame FROM fact WHERE place IS NOT NULL) AS found
          JOIN term ON term.n = found.place JOIN frame ON frame.n = found.frame"""
        packages: dict[str, set[str]] = defaultdict(set)
        for place, package in self.connection.execute(query):
            packages[place].add(package)
        return packages

    def _write_aliases(self) -> None:
        query = "SELECT DISTINCT s.id FROM fact JOIN subject s ON s.n = subject WHERE fact.dated"
        dated = {subject for (subject,) in self.connection.execute(query)}
        forms: set[str] = set()
        longest, rows = 1, []
        for seq, alias in enumerate(sorted(self._aliases, key=_alias_order), 1):
            words = self._forms(alias.text)
            forms.update(words)
            longest = max(longest, len(words))
            marked = replace(alias, dated=alias.id in dated)
            rows.append((seq, *alias_row(marked), *_keys(words)))
        self.connection.executemany(
            "INSERT INTO alias VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )
        self.connection.executemany("INSERT INTO form VALUES (?)", ((each,) for each in forms))
        self.connection.execute("INSERT INTO meta VALUES ('longest', ?)", (str(longest),))

    def _names(self) -> Iterator[tuple[str, int, str]]:
        """Yield the names of all subjects, measures and places that have facts."""
        worded: dict[tuple[AliasKind, str], list[str]] = {}
        for alias in sorted(self._aliases, key=_alias_order):
            if alias.positive:
                worded.setdefault((alias.kind, alias.id), []).append(alias.text)
        called: dict[tuple[str, int], list[str]] = {}
        for kind, number, text in self._called:
            called.setdefault((kind, number), []).append(text)

        def named(kind: str, number: int, name: str, *of: AliasKind) -> Iterator[str]:
            yield from called.get((kind, number), ())
            yield name
            for each in of:
                yield from worded.get((each, name), ())
            if AliasKind.PLACE in of:
                yield from self._place_names(name)

        places = "SELECT text, n FROM term WHERE n IN (SELECT place FROM thing)"
        found = (
            (labels.SUBJECT, self._subjects.items(), (AliasKind.SUBJECT, AliasKind.PLACE)),
            (labels.MEASURE, self._measures.items(), (AliasKind.MEASURE,)),
            (labels.PLACE, self.connection.execute(places).fetchall(), (AliasKind.PLACE,)),
        )
        for kind, numbered, of in found:
            for name, number in numbered:
                texts = dict.fromkeys(named(kind, number, name, *of))
                yield from ((kind, number, text) for text in texts if text)


def _numbered(numbers: dict[str, int]) -> Iterator[tuple[int, str]]:
    return ((number, name) for name, number in numbers.items())


def _keys(words: tuple[str, ...]) -> tuple[object, ...]:
    """Return the columns forms, ordered, rarest, start, size of a wording."""
    joined = " ".join(words)
    rarest = (
        max(words, key=lambda form: (len(form), form))
        if len(set(words)) == len(words) > 1
        else None
    )
    start = joined[:2] if len(joined) >= _FUZZY_LENGTH else None
    ordered = SEPARATOR.join(sorted(words))
    return SEPARATOR.join(words), ordered, rarest, start, len(words)


def _alias_order(alias: Alias) -> tuple[str, str, str, bool, str]:
    return alias.kind.value, alias.id, alias.text, alias.positive, alias.package
