"""The first article, end to end: its claims, its mutated twins, its silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from verifier.model.finding import Finding, Reason, Verdict
from verifier.model.text import Document, Span
from verifier.pipeline import Verifier
from verifier.reading import read_article

SEED = Path(__file__).parents[2] / "seeds" / "000_1ee38fb1c13d18a8.txt"
CONSISTENT, CONTRADICTED, UNVERIFIED = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNVERIFIED


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


@pytest.fixture(scope="module")
def article() -> Document:
    return read_article(str(SEED))


def _over(findings: tuple[Finding, ...], span: Span) -> list[Finding]:
    return [finding for finding in findings if finding.claim.span.overlaps(span)]


def _twin(article: Document, old: str, new: str) -> tuple[Document, Span]:
    assert article.text.count(old) == 1
    start = article.text.index(old)
    text = article.text.replace(old, new)
    return replace(article, text=text), Span(start, start + len(new))


TWINS = [
    ("2,500 American forces", "25,000 American forces", CONTRADICTED),
    ("2,500 American forces", "250 American forces", CONTRADICTED),
    ("2,500 American forces", "4,500 American forces", CONTRADICTED),
    ("2,500 American forces", "fewer than 2,000 American forces", CONTRADICTED),
    ("2,500 American forces", "about 25,000 troops", CONTRADICTED),
    ("2,500 American forces", "about 2,500 troops", CONSISTENT),
    ("2,500 American forces", "at least 2,000 US troops", CONSISTENT),
    ("2,500 American forces", "2,500 US service members", CONSISTENT),
    ("2,500 American forces", "3,500 American forces", UNVERIFIED),
    ("2,500 American forces", "2,500 British forces", UNVERIFIED),
    ("more than 10 additional fighters", "more than 20 additional fighters", CONTRADICTED),
    ("more than 10 additional fighters", "fewer than 10 additional fighters", CONTRADICTED),
    ("more than 10 additional fighters", "30 additional fighter jets", CONTRADICTED),
    ("more than 10 additional fighters", "12 additional fighters", CONSISTENT),
    ("16,000 civilian contractors", "16,000 American contractors", CONTRADICTED),
    ("16,000 civilian contractors", "26,000 civilian contractors", CONTRADICTED),
    ("16,000 civilian contractors", "6,000 civilian contractors", CONTRADICTED),
    ("16,000 civilian contractors", "nearly 17,000 contractors", CONSISTENT),
    ("16,000 civilian contractors", "17,000 civilian contractors", CONSISTENT),
    ("16,000 civilian contractors", "some 18,000 contractors", UNVERIFIED),
    ("16,000 civilian contractors", "16,000 female contractors", UNVERIFIED),
    ("almost 20 years after", "21 years after", CONTRADICTED),
    ("almost 20 years after", "nearly 30 years after", CONTRADICTED),
    ("almost 20 years after", "more than 20 years after", CONTRADICTED),
    ("almost 20 years after", "a decade after", CONTRADICTED),
    ("almost 20 years after", "close to 20 years after", CONSISTENT),
    ("almost 20 years after", "two decades after", CONSISTENT),
    ("of Afghanistan and the", "of Afghanistan on October 17, 2001 and the", CONTRADICTED),
    ("of Afghanistan and the", "of Afghanistan in 2003 and the", CONTRADICTED),
    ("of Afghanistan and the", "of Afghanistan on 7 October 2001 and the", CONSISTENT),
    ("of September 11, 2001", "of Tuesday, September 11, 2021", CONTRADICTED),
    ("of September 11, 2001", "of September 11, 2002", CONTRADICTED),
    ("of September 11, 2001", "of September 12, 2001", CONTRADICTED),
    ("of September 11, 2001", "of Tuesday, September 11, 2001", CONSISTENT),
    ("in the wake of the attacks", "before the attacks", CONTRADICTED),
    ("last month", "last year", CONTRADICTED),
    ("last month", "last week", CONTRADICTED),
    ("last month", "on April 14", CONSISTENT),
    ("a few days ago", "two years ago", CONTRADICTED),
    ("yesterday at the Pentagon", "three days ago at the Pentagon", CONTRADICTED),
    ("yesterday at the Pentagon", "on Thursday at the Pentagon", CONSISTENT),
    ("next September", "next December", CONSISTENT),
    ("next September", "next June", UNVERIFIED),
    ("this year.", "next year.", CONTRADICTED),
]


@pytest.mark.parametrize(("old", "new", "verdict"), TWINS)
def test_a_twin_gets_the_verdict_its_change_deserves(
    verifier: Verifier, article: Document, old: str, new: str, verdict: Verdict
) -> None:
    twin, changed = _twin(article, old, new)

    verdicts = {finding.verdict for finding in _over(verifier.check(twin).findings, changed)}

    assert verdict in verdicts
    assert verdict is CONTRADICTED or CONTRADICTED not in verdicts


@pytest.mark.parametrize(("old", "new", "verdict"), TWINS)
def test_a_change_in_one_place_accuses_nothing_elsewhere(
    verifier: Verifier, article: Document, old: str, new: str, verdict: Verdict
) -> None:
    twin, changed = _twin(article, old, new)

    elsewhere = [
        finding.claim.text
        for finding in verifier.check(twin).findings
        if finding.verdict is CONTRADICTED and not finding.claim.span.overlaps(changed)
    ]

    assert elsewhere == [], verdict


def test_part_of_them_is_counted_among_what_was_counted(
    verifier: Verifier, article: Document
) -> None:
    new = "16,000 civilian contractors, 6,147 of them US citizens,"
    twin, changed = _twin(article, "16,000 civilian contractors", new)

    found = _over(verifier.check(twin).findings, changed)

    assert [finding.verdict for finding in found] == [CONSISTENT, CONSISTENT]
    assert found[1].evidence[0].fact.subject == "dod-contractors-afghanistan-us"


def test_without_a_date_relative_claims_wait_and_absolute_ones_do_not(
    verifier: Verifier, article: Document
) -> None:
    findings = verifier.check(replace(article, published=None)).findings
    by_text = {finding.claim.text: finding for finding in findings}

    for words in ("a few days ago", "yesterday", "last month", "almost 20 years"):
        assert by_text[words].reason is Reason.ANCHOR_MISSING
    assert by_text["September 11, 2001"].verdict is CONSISTENT


def test_what_became_known_later_withdraws_a_verdict_and_never_accuses(
    verifier: Verifier, article: Document
) -> None:
    findings = verifier.check(article).findings
    deadline = findings[-1]

    assert (deadline.verdict, deadline.verdict_now) == (CONSISTENT, UNVERIFIED)
    assert any("since revised" in remark for remark in deadline.remarks)
    assert all(finding.verdict_now is not CONTRADICTED for finding in findings)


def test_what_was_not_yet_on_record_is_not_evidence(verifier: Verifier) -> None:
    """The withdrawal ended on 30 August 2021; in May nobody could know."""
    text = "The withdrawal from Afghanistan was completed on March 3, 2021."
    (finding,) = verifier.check(Document("a.txt", text, published=date(2021, 5, 7))).findings

    assert (finding.verdict, finding.reason) == (UNVERIFIED, Reason.NOT_YET_PUBLISHED)


def test_every_claim_slices_to_its_words(verifier: Verifier, article: Document) -> None:
    for finding in verifier.check(article).findings:
        assert finding.claim.span.of(article.text) == finding.claim.text


def test_findings_do_not_depend_on_what_stands_around(
    verifier: Verifier, article: Document
) -> None:
    around = "The weather was fine.\n\n"
    moved = replace(article, text=f"{around}{article.text}\n\nNothing else happened.\n")

    plain = [(f.claim.text, f.verdict, f.rule) for f in verifier.check(article).findings]

    assert [(f.claim.text, f.verdict, f.rule) for f in verifier.check(moved).findings] == plain
