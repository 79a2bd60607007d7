"""`verifier sources list, show, check`: what a desk sees of its packages, and the exit codes."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from verifier.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[3]
WDI = ROOT / "features/data/wdi-population"
GDP = ROOT / "features/data/us-gdp-2013"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 - a function of this file
    def command(*arguments: object) -> tuple[int, str, str]:
        code = main(["sources", *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    folder = tmp_path / "gdp"
    shutil.copytree(GDP, folder)
    table = folder / "gdp.csv"
    table.write_text(table.read_text("utf-8").replace("17102.5", '"17,102.5"'), encoding="utf-8")
    descriptor = folder / "datapackage.yaml"
    text = descriptor.read_text("utf-8").replace("max_age_days", "max_age")
    descriptor.write_text(text, encoding="utf-8")
    return folder


def test_a_sound_package_is_told_with_its_size_and_ends_with_0(run: Any) -> None:  # noqa: ANN401
    code, out, _ = run("check", WDI)
    assert (code, out) == (0, "wdi-population: sound: 436 facts, 6 wordings\n")


def test_every_problem_of_descriptor_and_tables_is_told_at_once_and_ends_with_2(
    run: Any,  # noqa: ANN401
    faulty: Path,
) -> None:
    code, out, _ = run("check", faulty)
    assert code == 2
    lines = out.splitlines()
    assert lines[0].startswith(f"{faulty}/datapackage.yaml:7:3: verifier.max_age: unknown key")
    assert lines[0].endswith("(did you mean 'max_age_days'?)")
    assert lines[1].startswith(f"{faulty}/gdp.csv:2:3: billions_usd: not a number: '17,102.5'")
    assert lines[1].endswith("(write digits without separators: 17102.5)")
    assert lines[-1] == "gdp: 2 problems"


@pytest.mark.parametrize(("day", "code"), [("2014-12-31", 0), ("2015-01-01", 1)])
def test_a_package_past_its_review_ends_with_1(run: Any, day: str, code: int) -> None:  # noqa: ANN401
    found, out, _ = run("check", GDP, "--today", day)
    assert found == code
    assert ("was to be reviewed by 2014-12-31 [overdue]" in out) is bool(code)


def test_the_descriptor_itself_may_be_named(run: Any) -> None:  # noqa: ANN401
    assert run("check", WDI / "datapackage.yaml")[0] == 0


def test_without_a_path_the_bundled_sources_are_checked(run: Any) -> None:  # noqa: ANN401
    code, out, _ = run("check", "--today", "2026-11-24")
    assert code == 0
    assert "afghanistan-2021: sound" in out


def test_a_folder_without_a_package_is_refused(run: Any, tmp_path: Path) -> None:  # noqa: ANN401
    code, out, err = run("check", tmp_path)
    assert (code, out) == (2, "")
    assert "holds no source" in err


def test_json_has_the_places_as_numbers(run: Any, faulty: Path) -> None:  # noqa: ANN401
    code, out, _ = run("check", faulty, "--json")
    (package,) = json.loads(out)["packages"]
    assert code == 2
    assert (package["name"], package["usable"]) == ("gdp", False)
    assert [(p["line"], p["column"]) for p in package["problems"]] == [(7, 3), (2, 3)]


def test_without_the_validator_that_is_said_and_nothing_else_changes(
    run: Any,  # noqa: ANN401
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "frictionless", None)
    code, out, err = run("check", WDI)
    assert (code, out) == (0, "wdi-population: sound: 436 facts, 6 wordings\n")
    assert "frictionless is not installed" in err


def test_the_validator_finds_what_a_schema_alone_knows(run: Any, tmp_path: Path) -> None:  # noqa: ANN401
    pytest.importorskip("frictionless", reason="the extra 'validate' is not installed")
    folder = tmp_path / "gdp"
    shutil.copytree(GDP, folder)
    descriptor = folder / "datapackage.yaml"
    text = descriptor.read_text("utf-8")
    old = "{name: country, type: string, constraints: {required: true}}"
    assert old in text
    new = old.replace("required: true", 'required: true, pattern: "[A-Z]{2}"')
    descriptor.write_text(text.replace(old, new), encoding="utf-8")
    code, out, _ = run("check", folder, "--today", "2014-12-01")
    assert code == 2
    assert f"{folder}/gdp.csv:2:1: " in out
    assert "(found by frictionless)" in out


@pytest.mark.parametrize("folder", sorted(p.parent for p in ROOT.glob("*/*/datapackage.yaml")))
def test_the_bundled_packages_are_sound_by_both(run: Any, folder: Path) -> None:  # noqa: ANN401
    pytest.importorskip("frictionless", reason="the extra 'validate' is not installed")
    code, out, _ = run("check", folder, "--today", "2026-11-24")
    assert code == 0, out


def test_list_tells_size_time_and_freshness(run: Any) -> None:  # noqa: ANN401
    arguments = ("list", "--sources", ROOT / "features/data", "--today", "2026-11-24")
    code, out, _ = run(*arguments)
    assert code == 0
    blocks = out.split("\n\n")
    assert [block.split()[0] for block in blocks] == [
        "forces-unranked",
        "us-gdp-2013",
        "wdi-population",
    ]
    assert "436 facts, 1 measure, 6 subjects, 2005-01-01 to 2024-12-31" in blocks[2]
    assert "OVERDUE for review since 2014-12-31" in blocks[1]


def test_list_names_what_cannot_be_used_and_ends_with_2(run: Any, faulty: Path) -> None:  # noqa: ANN401
    code, out, err = run("list", "--sources", faulty, "--sources", WDI)
    assert code == 2
    assert out.startswith("wdi-population")
    assert f"{faulty}: 2 problems; see: verifier sources check {faulty}" in err


SHOWN: Sequence[str] = (
    "not said", "436, 2005-01-01 to 2024-12-31", "316 facts are superseded",
    "population in number: 436 values", "Afghanistan, Eritrea, Germany", "± 2 %",
)  # fmt: skip


def test_show_tells_measures_units_subjects_and_times(run: Any) -> None:  # noqa: ANN401
    code, out, _ = run("show", "wdi-population", "--sources", ROOT / "features/data")
    assert code == 0
    assert [text for text in SHOWN if text not in out] == []
    assert run("show", WDI)[1] == out


def test_show_as_json_has_every_measure(run: Any) -> None:  # noqa: ANN401
    (package,) = json.loads(run("show", GDP, "--json", "--today", "2026-11-24")[1])["packages"]
    assert (package["facts"], package["superseded"], package["overdue"]) == (4, 3, True)
    (measure,) = package["measures"]
    assert (measure["measure"], measure["units"], measure["kind"]) == ("gdp", ["$"], "series")


def test_a_misspelt_name_gets_a_suggestion(run: Any) -> None:  # noqa: ANN401
    code, out, err = run("show", "wdi-popluation", "--sources", ROOT / "features/data")
    assert (code, out) == (2, "")
    assert "did you mean 'wdi-population'?" in err
