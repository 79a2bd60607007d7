"""Packages written for a test, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from verifier.reference.packages import Package, examine

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model.errors import Problem

CITATIONS = """source_id,publisher,title,url,published,retrieved,licence,tier
one,An Agency,A report,https://example.org/1,2021-01-16,2026-11-24,facts-only,primary
two,A Paper,An article,https://example.org/2,,2026-11-24,facts-only,secondary
"""
ALIASES = "kind,id,alias,polarity\nsubject,forces,US forces,+\n"
FACTS = (
    "fact_id,subject,measure,kind,value,unit,valid_from,valid_to,known_from,known_to,revision,rank,"
    "source_id,note"
)
LEVEL = "f.1,forces,troops,count,2500,person,2021-01-15,2021-04-30,2021-01-15,,1,preferred,one,"
RESOURCES = """resources:
  - name: rates
    path: rates.csv
    verifier: {layout: long, entity: country, measure: unemployment, unit: "%", source_id: one}
  - {name: citations, path: citations.csv}
"""
RATES = "country,period,value,known_from\nFRA,2019,8.4,2020-02-01\nNAM,2019,20.0,2020-02-01\n"


@dataclass
class Writer:
    """Writes a package's files and reads it."""

    folder: Path

    def facts(self, block: str = "profile: facts/1", *rows: str, **files: str) -> Writer:
        """Write a package of facts, with ``rows`` or one good row."""
        content = "\n".join((FACTS, *(rows or (LEVEL,)))) + "\n"
        return self.files(
            **{
                "datapackage.yaml": f"verifier: {{{block}}}\n" if "\n" not in block else block,
                "facts.csv": content,
                "citations.csv": CITATIONS,
                "aliases.csv": ALIASES,
                **files,
            }
        )

    def series(
        self, rates: str = RATES, resources: str = RESOURCES, block: str = "", **files: str
    ) -> Writer:
        """Write a package of one series; ``block`` is what stands under ``verifier`` besides."""
        head = f"verifier:\n  profile: series/1\n{block}"
        return self.files(
            **{
                "datapackage.yaml": head + resources,
                "rates.csv": rates,
                "citations.csv": CITATIONS,
                **files,
            }
        )

    def files(self, **contents: str) -> Writer:
        """Write files by name."""
        for name, content in contents.items():
            (self.folder / name).write_text(content, encoding="utf-8")
        return self

    def examined(self) -> tuple[Package, tuple[Problem, ...]]:
        """Read the package as far as it can be read, with its problems."""
        return examine(self.folder)

    def sound(self) -> Package:
        """Read a package that must have no problem."""
        package, problems = self.examined()
        assert not problems, "\n".join(str(problem) for problem in problems)
        return package

    def faults(self) -> list[str]:
        """Return the problems as lines, from the file's name on."""
        _, problems = self.examined()
        return [str(problem).removeprefix(f"{self.folder}/") for problem in problems]


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    return Writer(tmp_path)
