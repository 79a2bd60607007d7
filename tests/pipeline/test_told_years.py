"""A text that tells of another year is not held against the year of its publication."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """country,month,Unemployment rate (%)
Norland,2018-02,4.1
Norland,2018-04,4.3
Norland,2018-05,4.4
"""
PUBLISHED = date(2018, 6, 14)
NOW = "Norland's unemployment rate was 9.3% in April."


def verdicts(folder: Path, text: str) -> set[Verdict]:
    file = folder / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    document = Document("article", text, published=PUBLISHED, published_basis="stated")
    return {finding.verdict for finding in Verifier([], [str(file)]).check(document).findings}


@pytest.mark.parametrize(
    "text",
    [
        "The slump hit Norland on 3 March 1932. In April, Norland's unemployment rate was 19%.",
        "The slump of 1932 was long. In April, Norland's unemployment rate was 19%.",
        "The slump hit Norland in March 1932.\n\nIn April, Norland's unemployment rate was 19%.",
        "A bank fell on the night of 3 March 1932. In April, Norland's unemployment rate was 19%.",
        "It began on 3 March 1932. In April, Norland's unemployment rate was 19% at last.",
        # a chain of dates without a year goes on over paragraphs
        "It began in March 1932.\n\nOn 9 March a bank fell.\n\nOn 2 May two did.\n\n" + NOW,
        "Norland's unemployment rate was 12% in February, 15% in April and 19% in May 1932.",
        "Norland's unemployment rate rose from 12% in April to 19% in May 1932.",
        # within one sentence
        "Norland's unemployment rate was 12% in March 1932 and 19% in April.",
        "Norland's unemployment rate rose from 12% in March 1932 to 19% in April.",
        "In 1932 the slump began, and in April Norland's unemployment rate was 19%.",
        # the year stands after the last of the dates
        "Norland's unemployment rate was 19% in April and May 1932.",
        "Norland's unemployment rate was 19% in February, April and May 1932.",
        "Norland's unemployment rate was 19% from 3 April to 5 May 1932.",
        "Norland's unemployment rate was 19% between 3 April and 5 May 1932.",
    ],
)
def test_a_date_without_a_year_in_a_story_of_another_year_is_never_contradicted(
    tmp_path: Path, text: str
) -> None:
    assert verdicts(tmp_path, text) == {Verdict.UNVERIFIED}


@pytest.mark.parametrize(
    "text",
    [
        NOW,
        f"The rate had been the highest since 2008. {NOW}",
        f"The slump of 1932 was long.\n\n{NOW}",
        f"The slump began in March 1932. On Monday the bank spoke of this year. {NOW}",
        "Norland's unemployment rate was 9.3% in April, up from 5% in May 2012.",
    ],
)
def test_what_only_mentions_another_year_is_told_of_the_documents(
    tmp_path: Path, text: str
) -> None:
    assert Verdict.CONTRADICTED in verdicts(tmp_path, text)


@pytest.mark.parametrize(
    "before", ["The first plan was of 12 March 2014.", "Soviet forces had entered in 1979."]
)
def test_an_event_told_after_another_year_is_never_contradicted(before: str) -> None:
    text = f"{before} The withdrawal of US forces from Afghanistan began on March 3."
    document = Document("article", text, published=date(2021, 5, 25), published_basis="stated")
    findings = Verifier().check(document).findings

    assert Verdict.CONTRADICTED not in {finding.verdict for finding in findings}
