"""`verifier sources lookup`: a reader's words are answered with facts and who says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from verifier.cli import main

if TYPE_CHECKING:
    from pathlib import Path

RATES = "country,year,unemployment rate (%)\nFrance,2013,10.3\nSpain,2013,26.1\nSpain,2014,24.4\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "rates.csv"
    path.write_text(RATES, encoding="utf-8")
    return str(path)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["sources", "lookup", *arguments]) == 0
    return capsys.readouterr().out


def test_a_fact_comes_with_its_value_its_source_and_a_score(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = printed(capsys, "withdrawl", "of", "US", "troops", "deadline", "--limit", "1")
    assert "deadline of " in text
    assert "https://" in text
    assert "afghanistan-2021/facts.csv:" in text
    assert "score " in text


def test_place_and_period_are_met_and_what_is_near_is_refused_with_the_reason(
    capsys: pytest.CaptureFixture[str], table: str
) -> None:
    asked = ("unemployment", "--place", "Spain", "--period", "2013", "--source", table)
    text = printed(capsys, *asked)
    found, _, refused = text.partition("near, but refused:")
    assert "26.1 %" in found
    assert "24.4" not in text
    assert "10.3 %" in refused
    assert "is of France, not Spain" in refused


def test_json_has_the_facts_with_their_citations_and_the_refused(
    capsys: pytest.CaptureFixture[str], table: str
) -> None:
    told = json.loads(printed(capsys, "unemployment Spain 2014", "--source", table, "--json"))
    assert told["words"] == "unemployment Spain 2014"
    best = told["found"][0]
    assert (best["value"], best["unit"], best["place"]) == ("24.4", "%", "ESP")
    assert {"score", "label", "more", "publisher", "url", "row"} <= best.keys()
    assert {"score", "why", "fact"} <= told["refused"][0].keys()


def test_nothing_found_is_said_and_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "zzyzx", "qwrtp") == "nothing found for 'zzyzx qwrtp'\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("rate", "--place", "Korea"), "unknown place 'Korea'"),
        (("rate", "--period", "soon"), "not a date, month, quarter or year: 'soon'"),
        (("rate", "--limit", "0"), "'0' is no number from 1 to 100"),
        ((), "the following arguments are required: WORDS"),
    ],
)
def test_what_cannot_be_asked_is_named(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    assert main(["sources", "lookup", *arguments]) == 2
    assert told in capsys.readouterr().err
