"""A count over a year is held against no month of it, and what is put off against no past one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """country,month,Deaths
Norland,2021-03,410
Norland,2020-06,300
"""
MONTH = "In March 2021, deaths in Norland reached {}."


def verdicts(folder: Path, text: str) -> set[Verdict]:
    file = folder / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    document = Document("a", text, published=date(2021, 5, 7), published_basis="stated")
    return {finding.verdict for finding in Verifier([], [str(file)]).check(document).findings}


def test_the_month_itself_is_judged(tmp_path: Path) -> None:
    assert Verdict.CONSISTENT in verdicts(tmp_path, MONTH.format(410))
    assert Verdict.CONTRADICTED in verdicts(tmp_path, MONTH.format("9,000"))


@pytest.mark.parametrize(
    "text",
    [
        "In the 12 months to March 2021, deaths in Norland reached 9,000.",
        "In the year to March 2021, deaths in Norland reached 9,000.",
        "In the year to March, deaths in Norland reached 9,000.",
        "In the year ended March 31, 2021, deaths in Norland reached 9,000.",
        "In the 12 months to the end of March 2021, deaths in Norland reached 9,000.",
        "Deaths in Norland were 9,000 in the year to March 2021.",
        "Over the five years to March 2021, deaths in Norland reached 9,000.",
        "More than 10 months ago, deaths in Norland reached 9,000.",
    ],
)
def test_a_count_over_a_length_of_time_is_not_held_against_its_last_month(
    text: str, tmp_path: Path
) -> None:
    assert Verdict.CONTRADICTED not in verdicts(tmp_path, text)
