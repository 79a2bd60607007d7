"""The report for a reader: what it shows of each finding, and what it never says."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from verifier.model.finding import Checked, Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reports import FORMATS, as_explanation, as_text

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds/000_1ee38fb1c13d18a8.txt"
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


@pytest.fixture(scope="module")
def checked(verifier: Verifier) -> Checked:
    return verifier.check_file(str(ARTICLE))


@pytest.fixture(scope="module")
def text(checked: Checked) -> str:
    return as_text([checked], colour=False, width=88)


def test_the_heading_says_when_the_article_appeared_and_how_that_is_known(text: str) -> None:
    assert "published 2021-05-07 (deduced: " in text


def test_without_a_date_the_heading_says_what_follows(verifier: Verifier) -> None:
    checked = verifier.check(Document("a.txt", "It happened last month."))
    assert "no date: relative dates stay unverified" in as_text([checked], colour=False, width=88)


def test_a_finding_shows_place_verdict_sentence_intervals_and_source(text: str) -> None:
    block = next(part for part in text.split("\n\n") if "  2,500 American forces" in part)
    assert block.startswith(f"{ARTICLE}:29:221  ")
    assert "«2,500 American forces»" in block
    assert re.search(r"^    claim     2,4\d\d to ", block, re.MULTILINE)
    assert re.search(r"^    source    2,500 ", block, re.MULTILINE)
    assert "consistent with AFP (via Japan Today) as of 2021-05-07" in block
    assert "published 2021-01-16, retrieved 2026-11-24" in block
    assert "https://japantoday.com/" in block
    assert "afghanistan-2021/facts.csv:5 (para 1)" in block
    assert "sources disagree" in block


def test_a_revision_since_is_told_beside_the_verdict(text: str) -> None:
    assert "since revised: 2021-08-31" in text
    assert "now       unverified with what has been published since" in text


def test_the_summary_counts_every_verdict_also_the_absent_one(text: str, checked: Checked) -> None:
    verdicts = [finding.verdict for finding in checked.findings]
    told = ", ".join(f"{verdicts.count(verdict)} {verdict}" for verdict in Verdict)
    assert f"\n{len(verdicts)} claims: {told}\n" in text


def test_the_words_true_and_false_are_never_said(text: str) -> None:
    assert not re.search(r"\b(true|false)\b", text, re.IGNORECASE)


def test_a_contradicted_claim_is_named_in_the_summary(verifier: Verifier) -> None:
    document = Document("a.txt", "The war began after Tuesday, September 11, 2021.")
    checked = verifier.check(document)
    assert [finding.verdict for finding in checked.findings][:1] == [Verdict.CONTRADICTED]
    text = as_text([checked], colour=False, width=88)
    assert re.search(r"^  contradicted: a\.txt:1:\d+ ", text, re.MULTILINE)


@pytest.mark.parametrize("width", [60, 88, 200])
def test_only_words_that_cannot_be_broken_are_wider_than_the_terminal(
    checked: Checked, width: int
) -> None:
    for line in as_text([checked], colour=False, width=width).splitlines():
        if not line.startswith(str(ARTICLE)):  # the place and its claim stay on one line
            assert len(line) <= width or len(line.split()) == 1, line


def test_colours_change_nothing_but_the_marks_around_the_claim(checked: Checked, text: str) -> None:
    coloured = as_text([checked], colour=True, width=88)
    assert coloured != ESCAPE.sub("", coloured)
    assert "«" not in coloured
    assert ESCAPE.sub("", coloured) == text.replace("«", "").replace("»", "") or (
        " ".join(ESCAPE.sub("", coloured).split())
        == " ".join(text.replace("«", "").replace("»", "").split())
    )


def test_an_article_cannot_steer_the_terminal(verifier: Verifier) -> None:
    text = "The \x1b[2Jattacks \x9b31mof September 11, 2001,\u202e changed it."
    document = Document("\x1b]0;title\x07.txt", text, published=date(2021, 5, 7))
    checked = verifier.check(document)
    assert checked.findings
    for report in (
        as_text([checked], colour=False, width=88),
        FORMATS["junit"]([checked]),
        as_explanation(document, checked.findings[0], None),
    ):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", report)


def test_an_article_without_claims_says_so(verifier: Verifier) -> None:
    checked = verifier.check(Document("a.txt", "Nothing is asserted here."))
    text = as_text([checked], colour=False, width=88)
    assert "no claims found" in text
    assert "0 claims: 0 consistent, 0 contradicted, 0 unverified" in text


def test_a_long_sentence_is_cut_around_the_claim_between_words(verifier: Verifier) -> None:
    long = "and so the long story went on and on " * 20
    document = Document("a.txt", f"It was {long}after the attacks of September 11, 2001, {long}.")
    text = as_text([verifier.check(document)], colour=False, width=88)
    assert "«September 11, 2001»" in text
    assert "    … " in text
    assert len(text) < 2500


def test_identical_remarks_are_told_once(checked: Checked) -> None:
    text = as_text([checked, checked], colour=False, width=88)
    for block in text.split("\n\n"):
        notes = [line for line in block.splitlines() if line.startswith("    note ")]
        assert len(notes) == len(set(notes))
