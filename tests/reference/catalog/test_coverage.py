"""What a package says to be complete for reaches matching, look-ups and explanations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.fact import NO_COVERAGE, Complete, Coverage
from verifier.model.period import Period
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reports import as_explanation
from verifier.reports.lookup import as_text
from verifier.verdicts.registry import rule_by_name

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.catalog.conftest import Desk

STATED = """\
verifier:
  profile: facts/1
  coverage:
    text: All forces of 2021.
    complete:
      - {measures: [troops], period: 2021}
"""
WHOLE = Complete(measures=("troops",), period=Period.parse("2021"))
OF_TWO = Complete(entities=("FRA", "DEU"))


@pytest.mark.parametrize(
    ("said", "measure", "entity", "period", "covered"),
    [
        (Complete(), "troops", None, None, True),
        (Complete(), "troops", "FRA", "1066", True),
        (WHOLE, "troops", None, "2021", True),
        (WHOLE, "troops", None, "2021-04", True),
        (WHOLE, "troops", None, "2020/2021", False),
        (WHOLE, "tanks", None, "2021", False),
        (OF_TWO, "troops", "DEU", "2021", True),
        (OF_TWO, "troops", "ITA", "2021", False),
        (OF_TWO, "troops", None, "2021", False),
    ],
)
def test_a_statement_of_completeness_covers_what_lies_wholly_in_it(
    said: Complete, measure: str, entity: str | None, period: str | None, *, covered: bool
) -> None:
    time = Period.parse(period) if period else None
    found = Coverage("", (said,)).without_gap(measure, entity, time)
    assert found == (said if covered else None)


def test_a_compiled_catalog_gives_back_what_a_package_covers(desk: Desk) -> None:
    (desk.folder / "datapackage.yaml").write_text(STATED, encoding="utf-8")
    for catalog in (desk.load(), desk.load()):  # compiled, and read again
        assert catalog.coverage("package") == Coverage("All forces of 2021.", (WHOLE,))
        assert catalog.coverage("another") == NO_COVERAGE


def test_a_look_up_tells_of_what_its_source_is_complete(desk: Desk) -> None:
    (desk.folder / "datapackage.yaml").write_text(STATED, encoding="utf-8")
    answers = desk.load().look_up("US forces")
    assert answers.found[0].complete == WHOLE
    assert "complete: troops for all subjects, 2021" in as_text("US forces", answers)


def test_evidence_and_its_explanation_tell_of_what_their_source_is_complete(desk: Desk) -> None:
    (desk.folder / "datapackage.yaml").write_text(STATED, encoding="utf-8")
    verifier = Verifier([desk.folder])
    text = "There were 2,500 US forces on 1 February 2021."
    document = Document("a.txt", text, published=date(2021, 2, 2))
    finding = next(each for each in verifier.check(document).findings if each.evidence)
    assert finding.evidence[0].complete == WHOLE
    page = as_explanation(document, finding, rule_by_name(finding.rule))
    assert "its source is complete for troops for all subjects, 2021" in page


def test_what_the_articles_own_publisher_left_out_leaves_no_list_complete(
    desk: Desk, tmp_path: Path
) -> None:
    (desk.folder / "datapackage.yaml").write_text(STATED, encoding="utf-8")
    other = type(desk)(tmp_path / "other", tmp_path / "cache").write("2500")
    citations = (other.folder / "citations.csv").read_text(encoding="utf-8")
    (other.folder / "citations.csv").write_text(citations.replace("An Agency", "The Paper"))
    (other.folder / "datapackage.yaml").write_text(STATED, encoding="utf-8")
    text = "There were 2,500 US forces on 1 February 2021."
    document = Document("a.txt", text, published=date(2021, 2, 2), publisher="The Paper")
    verifier = Verifier([desk.folder, other.folder])
    evidence = [each for one in verifier.check(document).findings for each in one.evidence]
    assert [each.fact.package for each in evidence] == ["package"]
    assert [each.complete for each in evidence] == [None]
