"""A folder to a package: descriptor and tables together, every problem of them at once."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.model.fact import NO_COVERAGE, Coverage
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.locate import DESCRIPTOR
from verifier.reference.packages.cells import columns, labels
from verifier.reference.packages.citations import (
    ALIAS_COLUMNS,
    ALIAS_OPTIONS,
    CITATION_COLUMNS,
    CITATION_OPTIONS,
    Citation,
    check_cells,
    check_columns,
    doubles,
    negatives,
    read_aliases,
    read_citations,
)
from verifier.reference.packages.descriptor import Descriptor, read_descriptor
from verifier.reference.packages.facts import FACT_COLUMNS, FACT_OPTIONS, read_facts
from verifier.reference.packages.remarks import remarks
from verifier.reference.packages.revisions import check_anchors, in_order
from verifier.reference.packages.series import read_series
from verifier.reference.packages.settings import FACTS, Settings, read_settings
from verifier.reference.places import cell_code, places_told
from verifier.reference.rows import Row, read_rows
from verifier.reference.wordings import measure_wordings

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from verifier.model.fact import Fact
    from verifier.reference.packages.resources import Resource


@dataclass(frozen=True, slots=True)
class Package:
    """A source package: what it says, what it covers, and until when somebody vouches for it.

    ``rows`` counts the rows of each table; ``notes`` are remarks that make nothing unusable.
    """

    name: str
    path: str
    title: str = ""
    version: str = ""
    profile: str = FACTS
    facts: tuple[Fact, ...] = ()
    aliases: tuple[Alias, ...] = ()
    coverage: Coverage = NO_COVERAGE
    review_by: date | None = None
    rows: tuple[tuple[str, int], ...] = ()
    notes: tuple[Problem, ...] = ()


def read_package(folder: Path) -> Package:
    """Read a package.

    Raises:
        InputError: anything in it is faulty; every problem found is named with file, line and
            field.
    """
    package, problems = examine(folder)
    if problems:
        raise InputError(*problems)
    return package


def examine(folder: Path) -> tuple[Package, tuple[Problem, ...]]:
    """Read as much of a package as can be read, with all problems, in the order of the files."""
    try:
        descriptor = read_descriptor(folder / DESCRIPTOR)
    except InputError as error:
        return Package(folder.resolve().name, str(folder)), error.problems
    settings = read_settings(descriptor, folder)
    reading = _Reading(settings, descriptor, [], {}, {}, {}, set())
    package = reading.package(folder)
    problems = [*descriptor.problems, *reading.problems]
    order = {descriptor.path: 0, **{str(each.path): 1 for each in settings.resources}}
    problems.sort(key=lambda each: (order.get(each.path, 2), each.path, each.line, each.column))
    return package, tuple(dict.fromkeys(problems))


@dataclass(slots=True)
class _Reading:
    """A package under way: its tables as read, and the problems found so far."""

    settings: Settings
    descriptor: Descriptor
    problems: list[Problem]
    tables: dict[str, tuple[Row, ...]]
    labels: dict[str, str]
    told: dict[str, str | None]
    unnumbered: set[str]

    def package(self, folder: Path) -> Package:
        """Read all tables, the citations first."""
        settings = self.settings
        unread = self._read_tables()
        citations = read_citations(self.tables.get("citations", ()), self.problems)
        self.problems += doubles(self.tables.get("citations", ()), "source_id")
        counts = tuple((name, len(rows)) for name, rows in self.tables.items())
        told = read_aliases(
            self.tables.get("aliases", ()), settings.name, self.problems, apart=settings.apart
        )
        self.told = places_told(alias for alias, _ in told)
        facts: list[Fact] = []
        for resource in settings.resources:
            facts += self._facts(resource, citations)
            if resource.layout is not None:
                self.tables.pop(resource.name, None)  # a million rows, and nobody asks again
        complete = not self.problems
        facts = [self._with_name(fact) for fact in facts] if self.labels else facts
        facts = in_order(facts, self.problems, self.unnumbered)
        if complete:  # with rows missing, what is not found was perhaps only not read
            check_anchors(settings.anchors, facts, self.descriptor)
            self._check_names(facts)
            if not facts and not self.descriptor.problems:
                mend = "add rows, or say how its tables are read: 'verifier: {layout: long}'"
                self.descriptor.fault(("resources",), "give no fact", mend)
        told = self._by_code(told, facts)
        aliases = [alias for alias, _ in told]
        aliases += self._usual_wordings(facts, aliases)
        aliases += negatives(aliases, settings.measures, settings.name)
        return Package(
            name=settings.name,
            path=str(folder),
            title=settings.title,
            version=settings.version,
            profile=settings.profile,
            facts=tuple(facts),
            aliases=tuple(dict.fromkeys(aliases)),
            coverage=settings.coverage,
            review_by=settings.review_by,
            rows=counts,
            notes=(*unread, *remarks(facts, told, citations)) if complete else (),
        )

    def _read_tables(self) -> list[Problem]:
        """Read the rows of every table, and return remarks on those that nobody knows."""
        notes = []
        for resource in self.settings.resources:
            needed = _columns(resource)
            if needed is None:
                message = f"the table {resource.name!r} is not read"
                mend = "name it facts, citations or aliases, or give it 'verifier: {layout: long}'"
                line, column = self.descriptor.places.get(resource.where, (1, 1))
                notes.append(Problem(self.descriptor.path, message, line, column, mend))
                continue
            try:
                rows = read_rows(resource.path, needed[0])
            except InputError as error:
                self.problems += error.problems
                continue
            check_cells(rows, self.problems)
            check_columns(rows, (*needed[0], *needed[1]), self.problems)
            self.tables[resource.name] = rows
        return notes

    def _facts(self, resource: Resource, citations: dict[str, Citation]) -> list[Fact]:
        rows = self.tables.get(resource.name, ())
        if "citations" not in self.tables or not rows:
            return []
        if resource.layout is not None:
            self.labels |= labels(rows, resource.layout)
            if "revision" not in rows[0].places:
                self.unnumbered.add(rows[0].path)
            return read_series(
                rows,
                self.settings,
                resource,
                citations,
                self._code_of,
                self.problems,
                self.labels,
            )
        if _is_facts(resource):
            self.problems += doubles(rows, "fact_id")
            facts = read_facts(rows, self.settings, resource, citations, self.problems)
            return [self._with_place(fact) for fact in facts]
        return []

    def _code_of(self, text: str) -> str | None:
        """Return a place's code; what the package itself calls a place comes first."""
        plain = text.strip().casefold()
        return self.told[plain] if plain in self.told else cell_code(text)

    def _with_place(self, fact: Fact) -> Fact:
        code = self._code_of(fact.place) if fact.place else None
        return replace(fact, place=code) if code and code != fact.place else fact

    def _by_code(self, told: list[tuple[Alias, Row]], facts: list[Fact]) -> list[tuple[Alias, Row]]:
        """Return wordings with the code of whom they are for, where the rows go by it too."""
        known = {name for fact in facts for name in (fact.subject, fact.place)}
        found = []
        for alias, row in told:
            code = None if alias.id in known else self._code_of(alias.id)
            named = code is not None and code in known and alias.kind in _NAMING
            found.append((replace(alias, id=code) if named and code else alias, row))
        return found

    def _with_name(self, fact: Fact) -> Fact:
        """Give a series' fact its entity's name: any table of the package may tell it."""
        if not fact.series:
            return fact
        name = self.labels.get(fact.id.partition("/")[0], "")
        told = name and name not in {fact.subject, fact.subject_name}
        return replace(fact, subject_name=name) if told else fact

    def _check_names(self, facts: list[Fact]) -> None:
        """Name settings of measures and subjects that the package does not have."""
        measures = {fact.measure for fact in facts}
        subjects = {fact.subject for fact in facts}
        for block, names, known in (
            ("measures", self.settings.measures, measures),
            ("subjects", self.settings.recurring, subjects),
        ):
            for name in names:
                if name not in known:
                    close = difflib.get_close_matches(name, sorted(known), 1)
                    mend = f"did you mean {close[0]!r}?" if close else f"{block}: {_some(known)}"
                    where = ("verifier", block, name)
                    self.descriptor.fault(where, f"no row is of {name!r}", mend)

    def _usual_wordings(self, facts: list[Fact], aliases: list[Alias]) -> list[Alias]:
        """Return a measure's own words for a series that has no wordings, and entities' labels."""
        name = self.settings.name
        worded = {alias.id for alias in aliases if alias.positive}
        found = []
        for measure in sorted({fact.measure for fact in facts if fact.series} - worded):
            plain = measure.replace("_", " ").replace("-", " ").lower()
            found += [
                Alias(AliasKind.MEASURE, measure, text, package=name)
                for text in sorted(measure_wordings(plain))
            ]
        entities = {fact.subject for fact in facts if fact.series and fact.place is None}
        found += [
            Alias(AliasKind.SUBJECT, entity, self.labels.get(entity, entity), package=name)
            for entity in sorted(entities - worded)
        ]
        return found


_NAMING = frozenset({AliasKind.SUBJECT, AliasKind.PLACE})


def _is_facts(resource: Resource) -> bool:
    return resource.name == "facts" or resource.name.startswith(("facts-", "facts_"))


def _columns(resource: Resource) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the columns that a table must and may have; None for a table that nobody reads."""
    if resource.layout is not None:
        return (), columns(resource.layout)
    if resource.name == "citations":
        return CITATION_COLUMNS, CITATION_OPTIONS
    if resource.name == "aliases":
        return ALIAS_COLUMNS, ALIAS_OPTIONS
    return (FACT_COLUMNS, FACT_OPTIONS) if _is_facts(resource) else None


def _some(names: set[str]) -> str:
    shown = sorted(names)[:5]
    return ", ".join(shown) + (" …" if len(names) > len(shown) else "")
