"""The catalog of a run: facts and wordings, in an order that no order of sources can change."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from verifier.model.vocabulary import Alias, AliasKind, Worded
from verifier.reference.catalog.codec import ALIAS_COLUMNS, alias_of, coverage_of, fact_of
from verifier.reference.catalog.schema import SEPARATOR
from verifier.reference.catalog.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.answers import Answers
    from verifier.model.fact import Coverage, Fact
    from verifier.model.period import Period
    from verifier.reference.catalog.answers import Lookup
    from verifier.reference.catalog.compile import Forms, PlaceNames
    from verifier.reference.catalog.store import Row

_KEPT = 8192


class Catalog:
    """Facts by subject and measure, and the words that lead to them.

    Read from a compiled file, or from tables in memory; the two answer alike. It is a FactCatalog
    for matching and a Wordings for the vocabulary.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._about = lru_cache(_KEPT)(self._read_about)
        self._knows = lru_cache(_KEPT)(self._read_knows)
        self._coverage = lru_cache(_KEPT)(self._read_coverage)
        self._worded = lru_cache(_KEPT)(self._read_worded)

    @classmethod
    def of(
        cls,
        facts: Iterable[Fact],
        aliases: Iterable[Alias] = (),
        *,
        forms: Forms | None = None,
        place_names: PlaceNames = lambda _: (),
    ) -> Catalog:
        """Compile facts and wordings in memory."""
        # Whoever opens a compiled file needs none of this.
        from verifier.reference.catalog.compile import IN_MEMORY, Compiler
        from verifier.reference.catalog.labels import words_of

        compiler = Compiler(IN_MEMORY, forms=forms or words_of, place_names=place_names)
        compiler.add(facts, aliases)
        return cls(Store(compiler.finish()))

    @property
    def store(self) -> Store:
        """The tables."""
        return self._store

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts in their order."""
        return tuple(fact_of(row) for row in self._store.everything())

    def about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        """Return the facts of a subject and a measure; None stands for any."""
        return self._about(subject, measure)

    def _read_about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        return tuple(fact_of(row) for row in self._store.about(subject, measure))

    @cached_property
    def aliases(self) -> tuple[Alias, ...]:
        """All wordings."""
        return tuple(each.alias for each in self._worded("1 = ?", 1))

    def aliases_of(self, identity: str) -> tuple[Alias, ...]:
        """Return the wordings of one subject, measure, unit or place."""
        return tuple(each.alias for each in self._worded("id = ?", identity))

    def aliases_on(self, topic: str) -> tuple[Alias, ...]:
        """Return the wordings of one topic."""
        return tuple(each.alias for each in self._worded("topic = ?", topic))

    @cached_property
    def longest(self) -> int:
        """The most words that a wording has."""
        ((longest,),) = self._store.rows("SELECT value FROM meta WHERE name = 'longest'")
        return int(longest)

    def knows(self, form: str) -> bool:
        """Tell whether any wording has a word."""
        return self._knows(form)

    def _read_knows(self, form: str) -> bool:
        return bool(self._store.rows("SELECT 1 FROM form WHERE form = ?", form))

    def exactly(self, forms: tuple[str, ...]) -> tuple[Worded, ...]:
        """Return the wordings of just these words, in whatever order."""
        return self._worded("ordered = ?", SEPARATOR.join(sorted(forms)))

    def led_by(self, form: str) -> tuple[Worded, ...]:
        """Return the wordings of several words whose longest word is this."""
        return self._worded("rarest = ?", form)

    def begun(self, start: str, size: int) -> tuple[Worded, ...]:
        """Return the wordings of so many words that begin with two letters and may be misspelt."""
        return self._worded("start = ? AND size = ?", start, size)

    def _read_worded(self, condition: str, *values: object) -> tuple[Worded, ...]:
        query = f"SELECT {ALIAS_COLUMNS}, forms FROM alias WHERE {condition} ORDER BY seq"
        return tuple(_worded(row) for row in self._store.rows(query, *values))

    def coverage(self, package: str) -> Coverage:
        """Return what a package holds, and what of it without a gap."""
        return self._coverage(package)

    def _read_coverage(self, package: str) -> Coverage:
        query = "SELECT body FROM coverage WHERE package = ? ORDER BY body"
        return coverage_of(body for (body,) in self._store.rows(query, package))

    def places_called(self, text: str) -> tuple[str, ...]:
        """Return whom the sources call so: the places they name, else their subjects."""
        for kind in (AliasKind.PLACE, AliasKind.SUBJECT):
            query = """SELECT DISTINCT id FROM alias
              WHERE kind = ? AND positive AND text = ? COLLATE NOCASE ORDER BY id"""
            found = self._store.rows(query, kind.value, text.strip())
            if found:
                return tuple(identity for (identity,) in found)
        return ()

    def look_up(
        self, words: str, *, place: str | None = None, period: Period | None = None, limit: int = 5
    ) -> Answers:
        """Return the facts that words ask for, however misspelt; see ``answers.Lookup``."""
        return self._lookup.look_up(words, place=place, period=period, limit=limit)

    @cached_property
    def _lookup(self) -> Lookup:
        from verifier.reference.catalog.answers import Lookup

        return Lookup(self._store, self.coverage)


def _worded(row: Row) -> Worded:
    *columns, forms = row
    return Worded(alias_of(tuple(columns)), tuple(forms.split(SEPARATOR)) if forms else ())
