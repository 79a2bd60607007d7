"""`verifier sources show` of a table or document: what a journalist reads, what a program does."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from verifier.cli import main

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """Population by region (thousands)
Source: Statistics Norland

Region,2019,2020
North,1.5,3
Total,6.5,10
"""


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a table in the folder in which the command runs."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "regions.csv"
    file.write_text(TABLE)
    return file


def test_a_table_is_shown_with_what_was_understood_and_what_not(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sources", "show", table.name]) == 0
    shown = capsys.readouterr().out
    for part in (
        "regions.csv: 4 facts",
        "Region                        whom the figures are of  (its header)",
        "unit: times 1,000 (by the title “Population by region (thousands)”)",
        "published by: Statistics Norland",
        "“Total” does not say of what it is the total: write `whole: France`",
        "line 5: North | 1.5 | 3",
        "Population of North, 2019: 1,500",
        "`--write-sidecar` drafts it",
    ):
        assert part in shown


def test_the_same_is_there_for_programs(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "show", table.name, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (only,) = told["tables"]
    assert [each["role"] for each in only["columns"]] == ["entity", "figures", "figures"]
    assert only["facts"][0]["value_low"] == "1500"
    assert only["facts"][0]["valid_from"] == "2019-01-01"


def test_every_fact_is_a_row_of_csv(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "show", table.name, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["name"], row["valid_to"], row["value_low"]) for row in rows] == [
        ("North", "2019-12-31", "1500"), ("North", "2020-12-31", "3000"),
        ("Total", "2019-12-31", "6500"), ("Total", "2020-12-31", "10000"),
    ]  # fmt: skip


def test_the_file_beside_a_table_is_drafted_once_and_read_from_then_on(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sources", "show", table.name, "--write-sidecar"]) == 0
    beside = table.with_name("regions.csv.yaml")
    assert "written: regions.csv.yaml" in capsys.readouterr().err
    beside.write_text(beside.read_text().replace("    # period: 2021", "    whole: Norland #"))
    assert main(["sources", "show", table.name]) == 0
    shown = capsys.readouterr().out
    assert "corrected by regions.csv.yaml" in shown
    assert "Population of Norland, 2020: 10,000" in shown
    before = beside.read_text()
    assert main(["sources", "show", table.name, "--write-sidecar"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert beside.read_text() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("country,year,value\nFrance,2020,many\n", "not a figure: 'many'"),
        ("country,code\nFrance,FRA\n", "no column of figures"),
    ],
)
def test_a_table_that_cannot_be_used_is_shown_with_its_faults(
    table: Path, capsys: pytest.CaptureFixture[str], content: str, message: str
) -> None:
    table.write_text(content)
    assert main(["sources", "show", table.name]) == 2
    shown = capsys.readouterr().out
    assert "Faults" in shown
    assert message in shown


def test_a_table_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "show", "nowhere/none.xlsx"]) == 2
    assert "nowhere/none.xlsx: no such file" in capsys.readouterr().err


def test_sentences_of_a_document_are_shown_with_what_was_read_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "norland.txt"
    file.write_text(
        "The unemployment rate in Norland was 7.3 % in 2023.\n"
        "The opposition said unemployment was 12 % in 2023.\n"
    )
    assert main(["sources", "show", str(file)]) == 0
    shown = capsys.readouterr().out
    assert "unemployment rate of Norland, 2023: 7.3 %" in shown
    assert "line 2: it is somebody's speech: The opposition said" in shown


def test_what_is_asked_anew_every_time_says_when_it_was_retrieved(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect("desk.db") as desk:
        desk.execute("CREATE TABLE figures (country TEXT, year INTEGER, deaths INTEGER)")
        desk.execute("INSERT INTO figures VALUES ('France', 2020, 5)")
    desk.close()
    assert main(["sources", "show", "sqlite:///desk.db#figures", "--today", "2024-12-06"]) == 0
    assert "retrieved 2024-12-06; every check asks anew" in capsys.readouterr().err
    assert main(["sources", "show", table.name]) == 0
    assert "retrieved" not in capsys.readouterr().err
