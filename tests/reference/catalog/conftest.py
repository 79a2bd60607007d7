"""Packages to compile, and facts with every field filled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from verifier.model.fact import Break, Fact, Provenance, Rank
from verifier.model.period import Grain, Period
from verifier.model.quantity import Quantity
from verifier.model.tolerance import Rounding, Tolerance
from verifier.model.units import PERCENT
from verifier.reference import Cache, Catalog, load_catalog

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "fact_id,subject,measure,kind,value,unit,valid_from,valid_to,known_from,source_id\n"
CITATIONS = (
    "source_id,publisher,title,url,published,retrieved,licence,tier\n"
    "one,An Agency,A report,https://example.org/1,2021-01-16,2026-11-24,facts-only,primary\n"
)
YEAR = Period(date(2019, 1, 1), date(2020, 1, 1), Grain.YEAR)

FULL = Fact(
    id="f.1",
    package="package",
    subject="forces",
    measure="troops",
    provenance=Provenance(
        publisher="An Agency",
        title="A report",
        url="https://example.org/1",
        source_id="one",
        path="package/facts.csv",
        row=7,
        published=date(2021, 1, 16),
        retrieved=date(2026, 11, 24),
        licence="CC0-1.0",
        tier="primary",
        locator="p. 3",
    ),
    quantity=Quantity(Decimal("2.50"), Decimal("2.5"), PERCENT, Decimal("0.1"), "2.5 to 2.5"),
    valid=YEAR,
    within=YEAR,
    place="AFG",
    known_from=date(2021, 1, 15),
    known_to=date(2021, 4, 30),
    known_assumed=True,
    revision=3,
    rank=Rank.PREFERRED,
    status="estimate",
    tolerance=Tolerance(Decimal("0.05"), Decimal(10), Rounding.CLAIM, 3),
    max_age_days=120,
    review_by=date(2027, 5, 1),
    note="of the year",
    share_of="of GDP",
    series=True,
    recurs=True,
    apart=True,
    subject_name="US forces",
    measure_name="Troops",
    unstated=True,
    required=("adjustment", "place"),
    adjustment=("real", "per head"),
    breaks=(Break(date(2010, 1, 1), "a new count"),),
)


@dataclass
class Desk:
    """A folder of one package, a cache, and what the cache told."""

    folder: Path
    keeps: Path
    told: list[str] = field(default_factory=list)

    def write(self, *values: str, alias: str = "US forces") -> Desk:
        """Write the package anew, with a fact a value."""
        self.folder.mkdir(exist_ok=True)
        rows = (
            f"f.{n},forces-{n},troops,count,{value},person,2021-01-15,2021-04-30,2021-01-15,one\n"
            for n, value in enumerate(values)
        )
        files = {
            "datapackage.yaml": "verifier: {profile: facts/1}\n",
            "facts.csv": HEAD + "".join(rows),
            "citations.csv": CITATIONS,
            "aliases.csv": f"kind,id,alias,polarity\nsubject,forces-0,{alias},+\n",
        }
        for name, content in files.items():
            (self.folder / name).write_text(content, encoding="utf-8")
        return self

    def load(self, *tables: str) -> Catalog:
        """Load the package through the cache."""
        cache = Cache(self.keeps, self.told.append)
        return load_catalog([self.folder], tables, cache=cache)

    def values(self) -> list[str]:
        """Return the values that the catalog gives."""
        return [fact.quantity.text for fact in self.load().facts if fact.quantity]

    @property
    def compiled(self) -> list[Path]:
        """The compiled files that are kept."""
        return sorted(self.keeps.glob("catalogs/*.sqlite"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk whose package has one fact."""
    return Desk(tmp_path / "package", tmp_path / "cache").write("2500")
