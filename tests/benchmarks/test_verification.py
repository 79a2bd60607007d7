"""The benchmark of verdicts counts what it says it counts."""

from __future__ import annotations

import importlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

HOME = Path(__file__).parents[2] / "benchmarks"

TABLE = "boat,skipper,points\nHeron,Paolo Ricci,38\nPetrel,Tomas Lindqvist,29\n"
CLAIMS = (
    ("Heron had 38 points.", "consistent"),
    ("Heron had 83 points.", "contradicted"),
    ("Petrel had the most points.", "contradicted"),
    ("Petrel was launched in Bergen.", "unverified"),
    ("Petrel is faster than Heron.", "consistent"),
)


@pytest.fixture
def verification(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(HOME))
    return importlib.import_module("verification")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tables" / "own").mkdir(parents=True)
    (tmp_path / "tables" / "own" / "boats.csv").write_text(TABLE, encoding="utf-8")
    cases = (
        {
            "id": f"own-{number}",
            "suite": "own",
            "claim": claim,
            "context": None,
            "published": None,
            "sources": ["tables/own/boats.csv"],
            "source_titles": ["Hansen Regatta: results"],
            "label": label,
        }
        for number, (claim, label) in enumerate(CLAIMS)
    )
    lines = "".join(f"{json.dumps(case)}\n" for case in cases)
    (tmp_path / "own.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_every_case_has_a_verdict_from_its_own_table(
    verification: ModuleType, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pred.jsonl"
    told, failures = verification.report(folder, None, out)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [row["verdict"] for row in rows] == [
        "consistent",
        "contradicted",
        "contradicted",
        "unverified",
        "unverified",
    ]
    assert told["own"]["cov"] == 60.0
    assert told["own"]["acc"] == 100.0
    assert failures == []


def test_the_sources_are_left_as_they_were(verification: ModuleType, folder: Path) -> None:
    before = sorted(path.name for path in folder.rglob("*"))
    verification.report(folder)
    assert sorted(path.name for path in folder.rglob("*")) == before


def test_the_figures_are_those_of_the_counts(verification: ModuleType) -> None:
    pairs = Counter(
        {
            ("consistent", "consistent"): 6,
            ("consistent", "contradicted"): 1,
            ("consistent", "unverified"): 3,
            ("contradicted", "contradicted"): 3,
            ("contradicted", "consistent"): 1,
            ("unverified", "unverified"): 4,
            ("unverified", "consistent"): 1,
        }
    )
    figures = verification.figures(pairs)
    assert figures["n"] == 19
    assert figures["cov"] == pytest.approx(100 * 12 / 19, abs=0.05)
    assert figures["acc"] == pytest.approx(100 * 9 / 12)
    assert figures["Pcon"] == pytest.approx(75)
    assert figures["Rcon"] == pytest.approx(75)
    assert figures["FCR"] == pytest.approx(10)
    assert figures["FCRu"] == pytest.approx(40.4, abs=0.05)
    assert figures["over"] == pytest.approx(20)


def test_where_no_suites_are_it_says_so(
    verification: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verification.report(tmp_path / "nowhere") == ({}, [])
    assert "skipped: no suites in" in capsys.readouterr().err
