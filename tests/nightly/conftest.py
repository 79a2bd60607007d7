from __future__ import annotations

import csv
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.nightly import Store, run_nightly
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from verifier.model.night import Night

ROOT = Path(__file__).parents[2]
FIRST_NIGHT = datetime(2021, 5, 8, 5, 30, tzinfo=UTC)

ARTICLE = (
    "Joe Biden ordered last month the withdrawal of 2,500 American forces and 16,000 "
    "contractors from Afghanistan.\n\n"
    "The attacks of September 11, 2001, changed the country.\n\n"
    "The withdrawal is to be completed by next September, as the president said.\n"
)


@dataclass
class Desk:
    """Articles, sources and a history in one folder, and nights that follow one another."""

    folder: Path
    nights: int = 0

    @property
    def drafts(self) -> Path:
        return self.folder / "drafts"

    @property
    def article(self) -> Path:
        return self.drafts / "withdrawal.txt"

    @property
    def sources(self) -> Path:
        return self.folder / "sources"

    @property
    def history(self) -> Path:
        return self.folder / "state" / "history.sqlite"

    def write(self, text: str, name: str = "withdrawal", published: str | None = None) -> Path:
        path = self.drafts / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        if published:
            sidecar = path.with_suffix(".yaml")
            sidecar.write_text(f"published: {published}\n", encoding="utf-8")
        return path

    def edit(self, old: str, new: str) -> None:
        text = self.article.read_text(encoding="utf-8")
        assert old in text
        self.write(text.replace(old, new))

    def revise(self, fact_id: str, **cells: str) -> None:
        """Change cells of one row of the facts; no cells take the row out."""
        path = self.sources / "afghanistan-2021" / "facts.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        (row,) = [row for row in rows if row["fact_id"] == fact_id]
        if cells:
            row.update(cells)
        else:
            rows.remove(row)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(row))
            writer.writeheader()
            writer.writerows(rows)

    @property
    def runs(self) -> int:
        """How many runs the history holds."""
        with closing(sqlite3.connect(self.history)) as connection:
            return int(connection.execute("SELECT count(*) FROM runs").fetchone()[0])

    def store(self) -> Store:
        return Store(self.history)

    def night(self, *paths: str) -> Night:
        started = FIRST_NIGHT + timedelta(days=self.nights)
        self.nights += 1
        with self.store() as store:
            verifier = Verifier([self.sources])
            return run_nightly(paths or (str(self.drafts),), verifier, store, started)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.drafts.mkdir()
    shutil.copytree(ROOT / "sources" / "afghanistan-2021", made.sources / "afghanistan-2021")
    made.write(ARTICLE, published="2021-05-07")
    return made
