"""Folders of packages and single tables to one catalog; every fault of all of them at once."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.reference.catalog import Catalog
from verifier.reference.catalog.cache import Cache, CacheError
from verifier.reference.catalog.compile import IN_MEMORY, Compiler
from verifier.reference.catalog.inputs import Inputs
from verifier.reference.catalog.labels import words_of
from verifier.reference.catalog.store import Store
from verifier.reference.locate import package_folders, split_part
from verifier.reference.places import aliases, cell_code, names, places_told

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from verifier.model.fact import Coverage, Fact
    from verifier.model.statements import StatementReader
    from verifier.model.vocabulary import Alias
    from verifier.reference.catalog.compile import Forms

    Read = tuple[Iterable[Fact], Iterable[Alias], Mapping[str, Coverage]]


def load_catalog(
    folders: Iterable[str | Path],
    tables: Iterable[str] = (),
    *,
    forms: Forms = words_of,
    statements: StatementReader | None = None,
    cache: Cache | None = None,
) -> Catalog:
    """Read every package of the folders and every table, or what was compiled of them before.

    ``forms`` gives the words of a wording as those of a text are compared with them; ``statements``
    what a reference document asserts; the pipeline hands both in.
    Without a cache, or where it cannot be used, the catalog is compiled in memory.

    Raises:
        InputError: anything is faulty; all problems of all sources are named together.
    """
    sources = _Sources(folders, tables, forms, statements)
    store = sources.kept(cache) if cache else None
    return Catalog(store or Store(sources.compiled()))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Read without Python's search for cycles: facts have none, and it would walk them all anew."""
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()


class _Sources:
    """The packages and tables of a run."""

    def __init__(
        self,
        folders: Iterable[str | Path],
        tables: Iterable[str],
        forms: Forms,
        statements: StatementReader | None,
    ) -> None:
        self._forms, self._statements = forms, statements
        self._told: dict[str, str | None] = {}
        self._problems: list[Problem] = []
        packages: set[Path] = set()
        for folder in folders:
            try:
                packages.update(package_folders(Path(folder)))
            except InputError as error:
                self._problems += error.problems
        self._packages = sorted(packages)
        self._tables = sorted(set(tables))

    def kept(self, cache: Cache) -> Store | None:
        """Return the compiled file's store, compiled now if need be; None: nothing can be kept."""
        if self._problems or not all(
            Path(split_part(table)[0]).is_file() for table in self._tables
        ):
            return None  # what is fetched, or asked of a database, may be another every time

        def recover(error: sqlite3.DatabaseError) -> sqlite3.Connection:
            cache.tell(f"a compiled catalog is damaged ({error}): the sources are read anew")
            return self.compiled()

        try:
            inputs = Inputs(self._packages, self._tables)
            return cache.open(inputs, self._begin, self._fill, recover)
        except (CacheError, OSError) as error:
            cache.tell(f"the cache cannot be used: {error}; the run goes on without it")
            return None

    def compiled(self) -> sqlite3.Connection:
        """Return the tables, compiled in memory."""
        compiler = self._begin(IN_MEMORY)
        self._fill(compiler)
        return compiler.finish()

    def _begin(self, path: str) -> Compiler:
        return Compiler(path, forms=self._forms, place_names=names, built_in=aliases)

    def _fill(self, compiler: Compiler) -> None:
        problems = list(self._problems)
        for read, name in self._readers():
            try:
                with _nothing_collected():
                    facts, wordings, covered = read(name)
                    self._told.update(places_told(wordings))
                    compiler.add(facts, wordings, covered)
            except InputError as error:
                problems += error.problems
        if problems:
            compiler.close()
            raise InputError(*problems)

    def _readers(self) -> list[tuple[Callable[[str], Read], str]]:
        packages = [(self._package, str(package)) for package in self._packages]
        return [*packages, *((self._table, table) for table in self._tables)]

    def _package(self, folder: str) -> Read:
        from verifier.reference.packages import read_package

        package = read_package(Path(folder))
        return package.facts, package.aliases, {package.name: package.coverage}

    def _table(self, table: str) -> Read:
        from verifier.reference.tables import read_source

        return *read_source(table, self._statements, self._code_of), {}

    def _code_of(self, text: str) -> str | None:
        """Return a place's code; what the packages call a place comes first."""
        plain = text.strip().casefold()
        return self._told[plain] if plain in self._told else cell_code(text)
