"""A time that a figure is held against is not the time of the figure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """country,year,Unemployment rate (%)
Norland,2009,8.4
Norland,2010,8.0
Norland,2011,7.9
"""
PUBLISHED = date(2012, 2, 1)


def verdicts(folder: Path, text: str) -> set[Verdict]:
    file = folder / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    document = Document("article", text, published=PUBLISHED, published_basis="stated")
    return {finding.verdict for finding in Verifier([], [str(file)]).check(document).findings}


@pytest.mark.parametrize(
    "text",
    [
        "Norland's unemployment rate was 7.9 percent, down from 2009.",
        "Norland's unemployment rate was 7.9 percent, down sharply from the 2009 level.",
        "Norland's unemployment rate was 7.9 percent, down from 2009 levels.",
        "Norland's unemployment rate was 7.9 percent, compared with 2009.",
        "Norland's unemployment rate was 7.9 percent, compared to the rate in 2009.",
        "Norland's unemployment rate was 7.9 percent, lower than in 2009.",
        "Compared with 2009, Norland's unemployment rate was 7.9 percent.",
    ],
)
def test_a_figure_is_not_held_against_the_time_it_is_compared_with(
    tmp_path: Path, text: str
) -> None:
    assert Verdict.CONTRADICTED not in verdicts(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "In 2009 Norland's unemployment rate was 7.9 percent.",
        "Norland's unemployment rate was 7.9 percent in 2009, up from 2008.",
        "Norland's unemployment rate was 8.4 percent in 2011, unchanged from 2009.",
    ],
)
def test_a_figure_is_still_held_against_its_own_time(tmp_path: Path, text: str) -> None:
    assert verdicts(tmp_path, text) == {Verdict.CONTRADICTED}
