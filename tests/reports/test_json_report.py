"""The report for programs: its shape, its bytes, and nothing in it of the machine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from verifier.pipeline import Verifier
from verifier.reports import as_json

if TYPE_CHECKING:
    from verifier.model.finding import Checked

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds/000_1ee38fb1c13d18a8.txt"


@pytest.fixture(scope="module")
def checked() -> Checked:
    return Verifier().check_file(str(ARTICLE))


@pytest.fixture(scope="module")
def document(checked: Checked) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(as_json([checked]))
    assert report["schema"] == 1
    (only,) = report["documents"]
    assert isinstance(only, dict)
    return only


def test_a_document_names_its_date_and_how_it_is_known(document: dict[str, Any]) -> None:
    assert document["published"] == "2021-05-07"
    assert document["published_basis"].startswith("deduced")
    assert document["title"].startswith("Afghan government")


def test_offsets_lines_and_columns_lead_to_the_words(document: dict[str, Any]) -> None:
    text = ARTICLE.read_bytes().decode("utf-8")
    lines = text.split("\n")
    assert document["findings"]
    for finding in document["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["text"]
        assert finding["sentence"] in text
        assert lines[finding["line"] - 1][finding["column"] - 1 :].startswith(
            finding["text"].split("\n")[0]
        )


def test_a_reason_is_given_exactly_when_a_claim_is_unverified(document: dict[str, Any]) -> None:
    for finding in document["findings"]:
        assert (finding["reason"] is not None) == (finding["verdict"] == "unverified")


def test_evidence_carries_value_times_and_provenance(document: dict[str, Any]) -> None:
    by_text = {finding["text"]: finding for finding in document["findings"]}
    (evidence,) = by_text["2,500 American forces"]["evidence"]
    assert evidence["value"] == "2500"
    assert (evidence["valid_from"], evidence["valid_to"]) == ("2021-01-15", "2021-04-30")
    assert evidence["file"] == "afghanistan-2021/facts.csv"
    assert evidence["row"] == 5
    assert evidence["url"].startswith("https://")
    assert evidence["tolerance"] == {"relative": "0.05", "rounding": "claim", "date_days": "0"}
    assert {slot["slot"] for slot in evidence["slots"]} == {"subject", "place", "period"}


def test_every_field_is_described_on_the_documentation_page(document: dict[str, Any]) -> None:
    page = (ROOT / "docs/reference/json.md").read_text(encoding="utf-8")
    keys = set(document)
    for finding in document["findings"]:
        keys |= set(finding)
        for part in ("evidence", "rejected", "trace"):
            keys |= {key for each in finding[part] for key in each}
    assert not [key for key in sorted(keys) if f"`{key}`" not in page]


def test_two_installs_at_different_places_give_the_same_bytes(
    tmp_path: Path, checked: Checked
) -> None:
    shutil.copytree(ROOT / "sources", tmp_path / "elsewhere")
    again = Verifier([tmp_path / "elsewhere"]).check_file(str(ARTICLE))
    assert as_json([again]) == as_json([checked])


def test_no_path_of_the_installation_is_in_it(checked: Checked) -> None:
    report = as_json([checked]).replace(str(ARTICLE), "")
    assert str(ROOT) not in report


def test_letters_beyond_ascii_stay_letters_and_the_text_ends_in_a_line_feed(
    checked: Checked,
) -> None:
    report = as_json([checked])
    assert "\\u" not in report
    assert report.endswith("}\n")


def test_no_articles_are_an_empty_list() -> None:
    assert json.loads(as_json([])) == {"schema": 1, "documents": []}
