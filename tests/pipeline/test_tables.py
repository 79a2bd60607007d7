"""Articles against one table: what the table's units, magnitudes and years say of a claim."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Reason, Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model.finding import Finding

DEBT = """country,year,GDP (US$ millions),Debt (% of GDP)
Sudovia,2022,1210000,90.1
Sudovia,2023,1198000,91.7
"""
PEOPLE = """country,year,Population
Norland,2022,31.4 million
Norland,2023,8520000
"""


def only_finding(folder: Path, table: str, text: str) -> Finding:
    file = folder / "table.csv"
    file.write_text(table, encoding="utf-8")
    document = Document("article", text, published=date(2024, 5, 1), published_basis="stated")
    (finding,) = Verifier([], [str(file)]).check(document).findings
    return finding


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (Verdict.CONSISTENT, "Sudovia's debt was 91.7% of GDP in 2023."),
        (Verdict.CONTRADICTED, "Sudovia's debt was 71.7% of GDP in 2023."),
        (Verdict.CONSISTENT, "The GDP of Sudovia was $1.2 trillion in 2023."),
        # a share of something else, of somebody else, or of a part
        (Verdict.UNVERIFIED, "Sudovia's debt was 191% of exports in 2023."),
        (Verdict.UNVERIFIED, "Sudovia's debt was 2% of world GDP in 2023."),
        (Verdict.UNVERIFIED, "Sudovia's debt was 2% of Germany's GDP in 2023."),
        (Verdict.UNVERIFIED, "Sudovia's foreign debt was 40% of GDP in 2023."),
        (Verdict.UNVERIFIED, "Sudovia's debt service was 5% of GDP in 2023."),
        (Verdict.UNVERIFIED, "The trade deficit of Sudovia was 3% of GDP in 2023."),
    ],
)
def test_the_whole_of_a_share_is_not_what_the_figure_measures(
    tmp_path: Path, verdict: Verdict, text: str
) -> None:
    assert only_finding(tmp_path, DEBT, text).verdict is verdict


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (Verdict.CONSISTENT, "Norland had a population of 31.4 million in 2022."),
        (Verdict.CONTRADICTED, "Norland had a population of 35 million in 2022."),
        # within what "31.4 million" leaves open
        (Verdict.UNVERIFIED, "Norland had a population of 31,412,000 in 2022."),
        (Verdict.CONSISTENT, "Norland had a population of 8,520,000 in 2023."),
        (Verdict.CONTRADICTED, "Norland had a population of 9,120,000 in 2023."),
    ],
)
def test_a_cell_is_as_precise_as_it_was_written(
    tmp_path: Path, verdict: Verdict, text: str
) -> None:
    finding = only_finding(tmp_path, PEOPLE, text)
    assert finding.verdict is verdict
    assert re.search(r"\.0(?!\d)", finding.message) is None


def test_the_nearest_refused_fact_is_that_of_the_year_told(tmp_path: Path) -> None:
    finding = only_finding(tmp_path, DEBT, "Sudovia's foreign debt was 40% of GDP in 2023.")
    assert finding.reason is Reason.SCOPE_MISSING
    assert str(finding.rejected[0].fact.valid) == "2023"


SHARED = [
    ("The population of Georgia was 10.7 million in 2020.", "unverified"),
    ("Georgia had a population of 10.7 million in 2020.", "unverified"),
    ("The population of Georgia was 3.7 million in 2020.", "consistent"),
    ("The population of Georgia was 10.7 million in 2020. Its capital is Tbilisi.", "contradicted"),
    ("The population of Armenia was 10.7 million in 2020.", "contradicted"),
]


@pytest.mark.parametrize(("text", "verdict"), SHARED)
def test_a_name_that_two_places_share_never_accuses_unless_the_text_tells_which(
    tmp_path: Path, text: str, verdict: str
) -> None:
    table = "country,code,year,population\nGeorgia,GEO,2020,3722716\nArmenia,ARM,2020,2805608\n"
    assert only_finding(tmp_path, table, text).verdict.value == verdict
