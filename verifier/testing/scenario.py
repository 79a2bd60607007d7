"""What one scenario gives the verifier, and what comes of it."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.pipeline import Verifier
from verifier.reading import read_article
from verifier.reference import default_sources
from verifier.testing.checking import bundled, written
from verifier.testing.words import only_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from verifier.model.finding import Checked
    from verifier.model.text import Document


@dataclass
class Case:
    """One article and its references; nothing is used that the scenario does not name.

    A relative path is looked for in each of ``homes`` in turn. Input that cannot be used is kept
    as a refusal, for the scenario to expect.
    """

    homes: tuple[Path, ...]
    scratch: Callable[[], Path]
    own_sources: bool = False
    folders: list[Path] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    article: Document | None = None
    result: Checked | None = None
    refusals: list[InputError] = field(default_factory=list)

    def add_reference(self, name: str) -> None:
        """Add a table, a document, or a folder of source packages."""
        path = self._located(name)
        (self.folders if path.is_dir() else self.tables).append(path)

    def add_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Add a table that stands in the scenario."""
        path = self.scratch() / "reference-table.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        self.tables.append(path)

    def read(self, name: str) -> None:
        """Read an article file with its sidecar."""
        try:
            self.article = read_article(str(self._located(name)))
        except InputError as error:
            self.refusals.append(error)

    def write(self, text: str, published: date | None) -> None:
        """Take an article that stands in the scenario."""
        self.article = written(text, published)

    def rewrite(self, old: str, new: str) -> None:
        """Put new words in place of old ones, which must stand in the article once."""
        if self.article is None:
            pytest.fail(f"there is no article to change{self._refused()}", pytrace=False)
        span = only_place(self.article, old)
        text = self.article.text
        changed = text[: span.start] + new + text[span.end :]
        self.article = replace(self.article, text=changed)

    def check(self) -> None:
        """Load the references and check the article."""
        if self.article is None and not self.refusals:
            pytest.fail("the scenario names no article that the verifier reads", pytrace=False)
        try:
            engine = self._engine()
        except InputError as error:
            self.refusals.append(error)
            return
        if self.article is not None:
            self.result = engine.check(self.article)

    def checked(self) -> Checked:
        """Return what was found; fail if nothing was checked, and say why."""
        if self.result is None or self.refusals:
            pytest.fail(f"the article was not checked{self._refused()}", pytrace=False)
        return self.result

    def expect_refusal(self, text: str) -> None:
        """Fail unless an input was refused with a message that holds the text."""
        if not any(text in str(refusal) for refusal in self.refusals):
            pytest.fail(f'nothing was refused with "{text}"{self._refused()}', pytrace=False)

    def _engine(self) -> Verifier:
        if self.own_sources and not self.folders and not self.tables:
            return bundled()
        own = [default_sources()] if self.own_sources else []
        return Verifier([*own, *self.folders], [str(table) for table in self.tables])

    def _located(self, name: str) -> Path:
        paths = [home / name for home in self.homes]
        return next((path for path in paths if path.exists()), paths[0])

    def _refused(self) -> str:
        return "".join(f"\n  refused: {refusal}" for refusal in self.refusals)
