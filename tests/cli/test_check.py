"""`verifier check`: exit codes, formats, output whole or not at all, pipes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from verifier.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
SEED = str(ROOT / "seeds/000_1ee38fb1c13d18a8.txt")
CONTRADICTED = "The unemployment rate in France was 9.3 percent in 2023.\n"
CONSISTENT = "The unemployment rate in France was 7.3 percent in 2023.\n"
UNVERIFIED = "The unemployment rate in Spain was 7.3 percent in 2023.\n"
TABLE = "country,year,Unemployment rate (%)\nFrance,2023,7.3\nFrance,2024,7.4\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    files = {"wrong": CONTRADICTED, "right": CONSISTENT, "open": UNVERIFIED}
    for name, text in files.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def check(*arguments: str) -> int:
    return main(["check", "--source", "table.csv", *arguments])


def program(
    arguments: Sequence[str], stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "verifier", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["right.txt"], 0),
        (["wrong.txt"], 1),
        (["open.txt"], 0),
        (["open.txt", "--fail-on", "unverified"], 1),
        (["wrong.txt", "--fail-on", "unverified"], 1),
        (["right.txt", "--fail-on", "unverified"], 0),
        (["wrong.txt", "--fail-on", "never"], 0),
        (["wrong.txt", "--exit-zero"], 0),
        (["right.txt", "wrong.txt"], 1),
        (["missing.txt", "--exit-zero"], 2),
        (["wrong.txt", "--format", "yaml"], 2),
        (["wrong.txt", "--fail-on", "always"], 2),
        ([], 2),
    ],
)
def test_the_exit_code_is(arguments: list[str], code: int) -> None:
    assert check(*arguments) == code


def test_the_seed_article_has_no_contradiction(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", SEED]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(SEED)
    assert "0 contradicted" in out
    assert err == ""


@pytest.mark.usefixtures("folder")
def test_a_contradiction_names_place_and_both_intervals(capsys: pytest.CaptureFixture[str]) -> None:
    check("wrong.txt")
    out = capsys.readouterr().out
    assert "wrong.txt:1:37  c01  contradicted  9.3 percent" in out
    assert "source    7.3 %" in out
    assert "table.csv:2" in out
    assert out.endswith("contradicted: wrong.txt:1:37 9.3 percent\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["full", "json", "junit"])
def test_two_runs_give_the_same_bytes_whatever_the_order_of_paths(form: str) -> None:
    arguments = ["check", "--source", "table.csv", "--format", form]
    first = program([*arguments, "wrong.txt", "right.txt", SEED], PYTHONHASHSEED="1")
    second = program([*arguments, SEED, "right.txt", "wrong.txt"], PYTHONHASHSEED="2")
    assert first.stdout == second.stdout != b""
    assert first.stderr == second.stderr == b""


@pytest.mark.usefixtures("folder")
def test_json_holds_all_documents_by_path(capsys: pytest.CaptureFixture[str]) -> None:
    check("wrong.txt", "right.txt", "--format", "json")
    report = json.loads(capsys.readouterr().out)
    assert [each["path"] for each in report["documents"]] == ["right.txt", "wrong.txt"]
    assert report["documents"][1]["findings"][0]["evidence"][0]["file"] == "table.csv"


@pytest.mark.usefixtures("folder")
def test_junit_counts_the_contradictions(capsys: pytest.CaptureFixture[str]) -> None:
    check("wrong.txt", "right.txt", "open.txt", "--format", "junit")
    root = ET.fromstring(capsys.readouterr().out)  # noqa: S314 - our own
    counts = {key: root.get(key) for key in ("tests", "failures", "skipped")}
    assert counts == {"tests": "3", "failures": "1", "skipped": "1"}


def test_a_folder_is_no_article_and_the_error_says_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "drafts").mkdir()
    (folder / "drafts" / "a.md").write_text(CONTRADICTED, encoding="utf-8")
    assert check("drafts") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "drafts: is a directory, not an article" in told.err
    assert "name the articles in it" in told.err


@pytest.mark.usefixtures("folder")
def test_options_may_stand_anywhere(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("right.txt", "--exit-zero", "wrong.txt", "--format", "json", "open.txt") == 0
    assert len(json.loads(capsys.readouterr().out)["documents"]) == 3


@pytest.mark.usefixtures("folder")
def test_quiet_shows_what_counts_and_the_summary(capsys: pytest.CaptureFixture[str]) -> None:
    check("wrong.txt", "right.txt", "open.txt", "--quiet")
    out = capsys.readouterr().out
    assert "wrong.txt:1:37" in out
    assert "right.txt" not in out
    assert "3 claims in 3 articles: 1 consistent, 1 contradicted, 1 unverified" in out


@pytest.mark.usefixtures("folder")
def test_the_date_on_the_command_line_wins(capsys: pytest.CaptureFixture[str]) -> None:
    check("right.txt", "--published", "2024-02-03")
    out = capsys.readouterr().out
    assert "published 2024-02-03 (command line)" in out
    assert "consistent with table.csv as of 2024-02-03" in out


def test_sources_take_the_place_of_the_bundled_ones(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = ROOT / "sources/afghanistan-2021"
    (folder / "nine.txt").write_text("The attacks of September 11, 2001.", encoding="utf-8")
    assert main(["check", "nine.txt", "--sources", str(package)]) == 0
    assert "1 consistent" in capsys.readouterr().out


# --output: whole or not at all.


def test_output_goes_to_the_file_and_not_to_standard_output(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("wrong.txt", "--format", "json", "--output", "report.json") == 1
    assert capsys.readouterr().out == ""
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))["schema"] == 1
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_an_error_leaves_the_old_output_as_it_was(folder: Path) -> None:
    (folder / "report.txt").write_text("old", encoding="utf-8")
    assert check("wrong.txt", "missing.txt", "--output", "report.txt") == 2
    assert (folder / "report.txt").read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")
def test_output_keeps_the_mode_and_follows_a_link(folder: Path) -> None:
    real = folder / "real.txt"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    (folder / "link.txt").symlink_to(real)
    check("wrong.txt", "--output", "link.txt")
    assert (folder / "link.txt").is_symlink()
    assert "contradicted" in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("target", ["nowhere/report.txt", "."])
def test_output_that_cannot_be_written_is_an_error(
    target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("wrong.txt", "--output", target) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"error: {target}: cannot be written: ")


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device")
def test_a_device_is_written_to_and_stays_a_device(folder: Path) -> None:
    assert folder.exists()
    check("wrong.txt", "--output", os.devnull)
    assert not Path(os.devnull).is_file()


# Standard input, pipes, colours.


def test_a_dash_reads_standard_input() -> None:
    done = program(["check", "-"], b"\xef\xbb\xbfThe attacks of September 11, 2001.")
    assert done.returncode == 0
    assert done.stdout.startswith(b"<stdin>\n")


def test_faulty_standard_input_is_named_so() -> None:
    done = program(["check", "-"], b"caf\xe9")
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: <stdin>:1:4: byte 0xe9 is not UTF-8 text")


@pytest.mark.skipif(os.name == "nt", reason="a shell's pipe")
def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    article = tmp_path / "long.txt"
    article.write_text("The attacks of September 11, 2001, came.\n" * 400, encoding="utf-8")
    script = (
        f'"{sys.executable}" -m verifier check "{article}" | head -n 1; echo "${{PIPESTATUS[0]}}"'
    )
    done = subprocess.run(
        ["/bin/bash", "-c", script],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.decode() == f"{article}\n0\n"
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ({"FORCE_COLOR": ""}, False),
    ],
)
def test_colours_follow_the_environment(
    environment: dict[str, str],
    coloured: bool,  # noqa: FBT001 - the last column of the table
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    main(["check", SEED])
    assert ("\x1b[" in capsys.readouterr().out) is coloured


def test_progress_shows_on_a_terminal_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    assert folder.exists()
    for quiet, shown in (([], True), (["-q"], False)):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        check("wrong.txt", "right.txt", *quiet)
        assert ("2 of 2" in terminal.getvalue()) is shown
