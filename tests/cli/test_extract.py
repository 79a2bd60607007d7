"""`verifier extract`: formats, exit codes, output whole or not at all, pipes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.cli import main
from verifier.reading.sidecar import GENRES, KEYS

ROOT = Path(__file__).parents[2]
SEED = str(ROOT / "seeds/000_1ee38fb1c13d18a8.txt")
TEXT = "The ferry carried 640 passengers on 3 June 2019.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "none.txt").write_text("Nothing to count here.\n", encoding="utf-8")
    return tmp_path


def extract(*arguments: str) -> int:
    return main(["extract", *arguments])


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["ferry.txt"], 0),
        (["none.txt"], 0),
        (["ferry.txt", "none.txt", "--format", "jsonl"], 0),
        (["missing.txt"], 2),
        (["."], 2),
        (["ferry.txt", "missing.txt"], 2),
        (["ferry.txt", "--format", "yaml"], 2),
        (["ferry.txt", "--published", "yesterday"], 2),
        (["ferry.txt", "--output", "ferry.txt"], 2),
        ([], 2),
    ],
)
def test_the_exit_code_is(arguments: list[str], code: int) -> None:
    assert extract(*arguments) == code


@pytest.mark.usefixtures("folder")
def test_a_reader_sees_place_role_words_and_value(capsys: pytest.CaptureFixture[str]) -> None:
    extract("ferry.txt")
    out = capsys.readouterr().out
    assert out.startswith("ferry.txt\nno date: relative dates stay unresolved\n\n1:19 ")
    assert "640 passengers" in out
    assert "2019-06-03, to the day" in out
    assert out.endswith("2 mentions: 1 count, 1 date\n")


@pytest.mark.usefixtures("folder")
def test_json_is_one_document_of_all_articles(capsys: pytest.CaptureFixture[str]) -> None:
    extract("none.txt", "ferry.txt", "--format", "json")
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == 1
    assert [each["path"] for each in report["articles"]] == ["ferry.txt", "none.txt"]
    assert [len(each["mentions"]) for each in report["articles"]] == [2, 0]


@pytest.mark.usefixtures("folder")
def test_jsonl_is_one_mention_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    extract("none.txt", "ferry.txt", "--format", "jsonl")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["path"], line["value"]) for line in lines] == [
        ("ferry.txt", "640"),
        ("ferry.txt", "2019-06-03"),
    ]


@pytest.mark.usefixtures("folder")
def test_a_relative_time_resolves_by_the_date_on_the_command_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "last.txt").write_text("It closed last month.", encoding="utf-8")
    extract("last.txt")
    assert "; not resolved;" in capsys.readouterr().out
    extract("last.txt", "--published", "2019-06-03")
    assert "; resolved to 2019-05;" in capsys.readouterr().out


def test_language_and_genre_of_the_command_line_win_over_the_sidecar(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("Gastaron 1.234,5 euros.", encoding="utf-8")
    (folder / "a.yaml").write_text("language: en\ngenre: narrative\n", encoding="utf-8")
    extract("a.txt", "--language", "es-MX", "--format", "json")
    article = json.loads(capsys.readouterr().out)["articles"][0]
    assert (article["language"], article["mentions"][0]["value"]) == ("es-MX", "1234.5")
    (folder / "b.txt").write_text("It was built in 1850. In June it fell.", encoding="utf-8")
    (folder / "b.yaml").write_text("published: 2019-06-03\ngenre: narrative\n", encoding="utf-8")
    for genre, month in ((), "1850-06"), (("--genre", "news"), "2018-06"):
        extract("b.txt", *genre)
        told = capsys.readouterr().out
        assert ("1850-06" in told) is (month == "1850-06")


@pytest.mark.usefixtures("folder")
def test_wrong_usage_shows_the_usage_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["--frob"], ["--language", "tlh"], ["--genre", "poem"]):
        assert extract("ferry.txt", *wrong) == 2
        assert capsys.readouterr().err.startswith("usage: verifier extract [options] PATH...\n")


def test_the_help_names_the_sidecar_and_each_of_its_keys(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert extract("--help") == 0
    told = capsys.readouterr().out.partition("the file beside an article")[2]
    assert "article.yaml" in told
    assert [key for key in KEYS if key not in told] == []
    assert [genre for genre in GENRES if genre not in told] == []


@pytest.mark.parametrize("command", ["extract", "check"])
def test_html_is_refused_and_nothing_is_to_be_read_in_an_empty_file(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.HTML").write_text("Five km.", encoding="utf-8")
    (folder / "b.txt").write_text("\n<!DOCTYPE html><p>Five km.", encoding="utf-8")
    (folder / "c.txt").write_text(" \n", encoding="utf-8")
    assert main([command, "a.HTML", "b.txt", "c.txt"]) == 2
    mend = "only plain text (.txt, .md) can be read"
    assert capsys.readouterr().err.splitlines() == [
        f"error: a.HTML:1:1: HTML, not text ({mend})",
        f"error: b.txt:1:1: HTML, not text ({mend})",
        "error: c.txt:1:1: is empty (there is nothing to read)",
    ]


@pytest.mark.parametrize("command", ["extract", "check"])
@pytest.mark.parametrize("form", ["full", "json"])
def test_an_article_that_cannot_be_used_keeps_no_other_from_the_reader(
    command: str, form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.txt").write_bytes(b"caf\xe9")
    assert main([command, "gone.txt", "ferry.txt", "bad.txt", "--format", form]) == 2
    out, err = capsys.readouterr()
    assert "ferry.txt" in out
    assert [line.split(":")[1].strip() for line in err.splitlines()] == ["bad.txt", "gone.txt"]


def test_an_article_in_a_language_without_claims_keeps_no_other_from_the_reader(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "es.txt").write_text("Subió un 3 %.", encoding="utf-8")
    (folder / "es.yaml").write_text("language: es\n", encoding="utf-8")
    assert main(["check", "es.txt", "ferry.txt"]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("ferry.txt\n")
    assert err.startswith("error: es.txt: claims are read in English alone")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", ["extract", "check"])
def test_a_path_without_a_letter_is_told_as_such(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, ""]) == 2
    assert capsys.readouterr().err.startswith("error: '': the path is empty (")


def test_output_goes_to_the_file_and_not_to_standard_output(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert extract("ferry.txt", "--format", "json", "--output", "mentions.json") == 0
    assert capsys.readouterr().out == ""
    assert json.loads((folder / "mentions.json").read_text(encoding="utf-8"))["schema"] == 1


def test_an_error_leaves_the_old_output_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "old.txt").write_text("old", encoding="utf-8")
    assert extract("ferry.txt", "gone.txt", "--output", "old.txt") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: gone.txt: no such file")
    assert (folder / "old.txt").read_text(encoding="utf-8") == "old"


def test_faults_are_named_with_their_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.txt").write_bytes(b"one\ncaf\xe9 au lait")
    (folder / "drafts").mkdir()
    assert extract("bad.txt", "drafts") == 2
    byte, directory = capsys.readouterr().err.splitlines()
    assert byte.startswith("error: bad.txt:2:4: byte 0xe9 is not UTF-8 text")
    assert directory.startswith("error: drafts: is a directory, not an article")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["full", "json", "jsonl"])
def test_two_runs_give_the_same_bytes_whatever_the_order_of_paths(form: str) -> None:
    def run(*paths: str, seed: str) -> bytes:
        command = [sys.executable, "-m", "verifier", "extract", "--format", form, *paths]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
        done = subprocess.run(command, capture_output=True, check=True, env=environment)
        assert done.stderr == b""
        return done.stdout

    first = run("ferry.txt", SEED, seed="1")
    assert first == run(SEED, "ferry.txt", "ferry.txt", seed="2") != b""


def test_a_dash_reads_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "verifier", "extract", "-"],
        input=b"\xef\xbb\xbfIt weighs 3 kg.",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"<stdin>\n")
    assert b"1:11 " in done.stdout


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
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
    extract(SEED)
    assert ("\x1b[" in capsys.readouterr().out) is coloured
