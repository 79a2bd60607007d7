"""`verifier explain` and `verifier rules`: a claim by name, place or words; a rule by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verifier.cli import main

ROOT = Path(__file__).parents[2]
SEED = str(ROOT / "seeds/000_1ee38fb1c13d18a8.txt")


@pytest.mark.parametrize(
    "claim", ["c10", "C10", "29:221", "29:230", "2,500 American forces", "2,500  american"]
)
def test_a_claim_is_found_by_name_place_or_words(
    claim: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", SEED, claim]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{SEED}:29:221  c10  consistent\n")
    assert "VF104 fact-rounds-to-the-figure" in out
    assert out.count("What would change it") == 1


def test_a_line_means_all_its_claims(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", SEED, "19"]) == 0
    out = capsys.readouterr().out
    assert ":19:59  " in out
    assert ":19:274  " in out


@pytest.mark.parametrize("claim", [["c99"], ["2:1"], ["unicorns"], [""], []])
def test_an_unknown_claim_lists_those_there_are(
    claim: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", SEED, *claim]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "  c10  29:221  2,500 American forces\n" in err


@pytest.mark.parametrize("name", ["VF104", "vf104", "fact-rounds-to-the-figure"])
def test_a_rule_is_explained_as_rules_shows_it(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name]) == 0
    explained = capsys.readouterr().out
    assert main(["rules", name]) == 0
    assert explained == capsys.readouterr().out
    assert explained.startswith("VF104 fact-rounds-to-the-figure (exactness, stable)\n")


def test_neither_article_nor_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "VF999"]) == 2
    assert capsys.readouterr().err.startswith("error: VF999: no such file, and no such rule")


def test_an_unknown_rule_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "fact-rounds-to-the-figures"]) == 2
    assert "did you mean 'fact-rounds-to-the-figure'?" in capsys.readouterr().err


def test_the_options_of_check_apply(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The US withdrawal was announced last month.", encoding="utf-8")
    assert main(["explain", str(article), "last month", "--published", "2021-05-07"]) == 0
    assert "published 2021-05-07 (command line)" in capsys.readouterr().out


def test_rules_as_json_hold_what_the_rules_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert rules[0]["id"] == "VF501"
    assert all(rule["law"] and rule["examples"] for rule in rules)
