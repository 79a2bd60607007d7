"""Folders of packages and single tables to one catalog; every fault of all of them at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.reference.catalog import Catalog
from verifier.reference.catalog.labels import words_of
from verifier.reference.fetch import fetch_table, is_address
from verifier.reference.locate import package_folders
from verifier.reference.package import read_package
from verifier.reference.table import read_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.model.fact import Fact
    from verifier.model.vocabulary import Alias


def load_catalog(
    folders: Iterable[str | Path],
    tables: Iterable[str] = (),
    *,
    place_code: Callable[[str], str | None],
    forms: Callable[[str], tuple[str, ...]] = words_of,
) -> Catalog:
    """Read every package of the folders and every table.

    Raises:
        InputError: anything is faulty; all problems of all sources are named together.
    """
    facts: list[Fact] = []
    aliases: list[Alias] = []
    problems: list[Problem] = []
    packages: list[Path] = []
    for folder in folders:
        try:
            packages += package_folders(Path(folder))
        except InputError as error:
            problems += error.problems
    readers: list[Callable[[], tuple[tuple[Fact, ...], tuple[Alias, ...]]]] = []
    readers += [_package_reader(package) for package in sorted(set(packages))]
    readers += [_table_reader(table, place_code) for table in sorted(set(tables))]
    for reader in readers:
        try:
            more_facts, more_aliases = reader()
        except InputError as error:
            problems += error.problems
            continue
        facts += more_facts
        aliases += more_aliases
    if problems:
        raise InputError(*problems)
    return Catalog.of(facts, aliases, forms=forms)


def _package_reader(package: Path) -> Callable[[], tuple[tuple[Fact, ...], tuple[Alias, ...]]]:
    return lambda: read_package(package)


def _table_reader(
    table: str, place_code: Callable[[str], str | None]
) -> Callable[[], tuple[tuple[Fact, ...], tuple[Alias, ...]]]:
    def read() -> tuple[tuple[Fact, ...], tuple[Alias, ...]]:
        text = fetch_table(table) if is_address(table) else None
        return read_table(table, place_code, text)

    return read
