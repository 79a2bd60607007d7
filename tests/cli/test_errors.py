"""What cannot be used is named with its place and what to do about it, all at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from verifier import cli
from verifier.cli import main

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "sources/afghanistan-2021"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text("The attacks of September 11, 2001.", encoding="utf-8")
    return tmp_path


def errors(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Return the lines of standard error; the run ends with 2 and prints nothing else."""
    assert main(["check", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    return err.splitlines()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "bad.txt:1:1: is empty"),
        (b" \n\t\n", "bad.txt:1:1: is empty"),
        (b"one\ntwo \0 three", "bad.txt:2:5: binary file, not text"),
        (b"one\ncaf\xe9 au lait", "bad.txt:2:4: byte 0xe9 is not UTF-8 text"),
    ],
)
def test_an_article_that_is_no_text(
    content: bytes, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.txt").write_bytes(content)
    (line,) = errors(capsys, "bad.txt")
    assert line.startswith(f"error: {told}")


def test_a_missing_article(capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = errors(capsys, "gone.txt")
    assert line == "error: gone.txt: no such file (check the spelling and the folder)"


def test_a_folder_is_no_article(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    (line,) = errors(capsys, "empty")
    assert line.startswith("error: empty: is a directory, not an article")


@pytest.mark.parametrize("text", ["7 May 2021", "2021-5-7", "20210507", "2021-02-30", ""])
def test_an_option_that_is_no_date(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    *_, line = errors(capsys, "good.txt", "--published", text)
    assert line.startswith("verifier check: error: argument --published: ")
    assert repr(text) in line
    assert "2021-05-07" in line


def test_a_sidecar_whose_date_is_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.yaml").write_text("title: A\npublished: 7 May\n", encoding="utf-8")
    (line,) = errors(capsys, "good.txt")
    told = "error: good.yaml:2:12: published is not a date: '7 May' (write it as 2021-05-07)"
    assert line == told


def test_a_table_with_a_cell_that_is_no_figure(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = "country,year,Unemployment rate (%)\nFrance,2023,7.3\nFrance,2024,high\n"
    (folder / "t.csv").write_text(table, encoding="utf-8")
    (line,) = errors(capsys, "good.txt", "--source", "t.csv")
    assert line.startswith("error: t.csv:3:3: not a figure: 'high'")


def test_a_package_with_a_broken_row(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(PACKAGE, folder / "mine/afghanistan-2021")
    facts = folder / "mine/afghanistan-2021/facts.csv"
    rows = facts.read_text(encoding="utf-8").split("\n")
    column = rows[0].split(",").index("valid_from") + 1
    rows[4] = rows[4].replace(",2021-01-15,2021-04-30,", ",15 January,2021-04-30,")
    facts.write_text("\n".join(rows), encoding="utf-8")
    (line,) = errors(capsys, "good.txt", "--sources", "mine")
    place = Path("mine/afghanistan-2021/facts.csv")
    assert line.startswith(f"error: {place}:5:{column}: ")
    assert "15 January" in line


def test_problems_of_all_articles_and_sources_are_told_together(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.txt").write_bytes(b"\xff")
    lines = errors(
        capsys, "gone.txt", "good.txt", "bad.txt", "--source", "gone.csv", "--sources", "no"
    )
    assert len(lines) == 4
    for name in ("no", "gone.csv", "bad.txt", "gone.txt"):
        assert any(line.startswith(f"error: {name}:") for line in lines)


def test_an_unexpected_failure_is_no_finding(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of cheese")

    monkeypatch.setattr("verifier.pipeline.Verifier.check", broken)
    assert main(["check", "good.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("internal error")
    assert "out of cheese" in err
    assert "while checking good.txt" in err


def test_an_interruption_has_its_own_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("verifier.pipeline.Verifier.check", interrupted)
    assert main(["check", "good.txt"]) == 130


def test_an_installation_that_lacks_a_command_says_so_whatever_is_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "COMMANDS", ("rules", "absent"))
    assert main(["rules", "VF104"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert "No module named 'verifier.cli.absent'" in err
