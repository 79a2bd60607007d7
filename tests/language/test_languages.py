"""A language is a folder: what it must and must not hold, and what an unknown one is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.cli import main
from verifier.language import codes, english, language_code, language_of
from verifier.language.assembly import Lexicon
from verifier.model.errors import InputError
from verifier.model.text import Document
from verifier.pipeline import Verifier, extracted

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = [code for code in codes() if code != "en"]


def tables(code: str) -> set[tuple[str, str]]:
    return {
        (home, name)
        for home, module in Lexicon(code).modules.items()
        for name in vars(module)
        if name.isupper() and not name.startswith("_")
    }


def test_every_folder_is_a_language() -> None:
    assert codes() == ("en", "es")
    assert [language_of(code).code for code in codes()] == list(codes())


@pytest.mark.parametrize("code", OTHERS)
def test_every_table_of_a_language_is_one_of_english(code: str) -> None:
    """A misspelled name would be silently empty."""
    known = {name for _, name in tables("en")}
    assert [each for each in sorted(tables(code)) if each[1] not in known] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_a_language_does_not_say_is_not_taken_from_english(code: str) -> None:
    language = language_of(code)
    assert not {"january", "monday", "two", "miles", "about"} & {
        *language.months,
        *language.weekdays,
        *language.cardinals,
        *language.units,
        *language.hedging.before,
    }


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("en-GB", "en"), ("ES", "es"), ("es_MX", "es"), ("tlh", None), ("", None)],
)
def test_a_tag_names_a_language(tag: str, code: str | None) -> None:
    assert language_code(tag) == code


def test_an_unknown_language_is_refused_and_not_read_as_english() -> None:
    with pytest.raises(InputError, match="unknown language 'tlh'"):
        extracted(Document("a.txt", "Five km.", language="tlh"))
    with pytest.raises(ValueError, match="known: en, es"):
        language_of("tlh")


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Gastaron 1.234,5 euros.", encoding="utf-8")
    return tmp_path / "a.yaml"


def test_the_sidecar_chooses_the_language(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.write_text("language: es\n", encoding="utf-8")
    assert main(["extract", "a.txt"]) == 0
    assert "1,234.5 €" in capsys.readouterr().out


def test_an_unknown_language_is_named_with_its_place(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.write_text("title: A\nlanguage: tlh\n", encoding="utf-8")
    for command in ("extract", "check"):
        assert main([command, "a.txt"]) == 2
        told = "error: a.yaml:2:11: unknown language 'tlh' (known: en, es)\n"
        assert capsys.readouterr().err == told


def test_claims_are_read_in_english_alone(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.write_text("language: es\n", encoding="utf-8")
    assert main(["check", "a.txt"]) == 2
    told = "error: a.txt: claims are read in English alone, not in 'es' "
    assert capsys.readouterr().err.startswith(told)
    with pytest.raises(InputError):
        Verifier().check(Document("a.txt", "Hola.", language="es"))


def test_english_is_the_reference() -> None:
    assert english() is language_of("en")
