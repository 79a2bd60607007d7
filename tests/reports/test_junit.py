"""The report for build servers: it parses, it counts, and it does not change from run to run."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from verifier.model.finding import Checked, Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reports import as_junit

ROOT = Path(__file__).parents[2]
ARTICLE = "seeds/000_1ee38fb1c13d18a8.txt"


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


@pytest.fixture(scope="module")
def checked(verifier: Verifier) -> tuple[Checked, ...]:
    seed = verifier.check_file(str(ROOT / ARTICLE))
    wrong = Document("wrong.txt", "It was Tuesday, September 11, 2021, in <New York> & elsewhere.")
    return seed, verifier.check(wrong)


def parsed(checked: tuple[Checked, ...]) -> ET.Element:
    return ET.fromstring(as_junit(checked))  # noqa: S314 - written by us a moment ago


def test_an_article_is_a_suite_and_a_claim_a_case(checked: tuple[Checked, ...]) -> None:
    root = parsed(checked)
    assert root.tag == "testsuites"
    assert [suite.tag for suite in root] == ["testsuite", "testsuite"]
    assert [len(suite) for suite in root] == [len(each.findings) for each in checked]


@pytest.mark.parametrize(
    ("attribute", "tag", "verdict"),
    [
        ("failures", "failure", Verdict.CONTRADICTED),
        ("skipped", "skipped", Verdict.UNVERIFIED),
    ],
)
def test_counts_are_those_of_the_cases(
    checked: tuple[Checked, ...], attribute: str, tag: str, verdict: Verdict
) -> None:
    root = parsed(checked)
    number = sum(f.verdict is verdict for each in checked for f in each.findings)
    assert number > 0
    assert root.get(attribute) == str(number) == str(len(root.findall(f".//{tag}")))
    assert root.get("tests") == str(len(root.findall(".//testcase")))
    assert root.get("errors") == "0"


def test_a_consistent_claim_passes_without_a_word(checked: tuple[Checked, ...]) -> None:
    cases = parsed(checked).findall("testsuite[1]/testcase")
    for case, finding in zip(cases, checked[0].findings, strict=True):
        assert (len(case) == 0) == (finding.verdict is Verdict.CONSISTENT)


def test_names_of_cases_are_unique_in_an_article(checked: tuple[Checked, ...]) -> None:
    for suite in parsed(checked):
        names = [(case.get("classname"), case.get("name")) for case in suite]
        assert len(names) == len(set(names))


def test_signs_that_xml_refuses_are_left_out(verifier: Verifier) -> None:
    text = "The \x00\x0battacks\ufffe of September 11, 2001, & <more>."
    root = parsed((verifier.check(Document("a\x01.txt", text)),))
    assert root[0].get("name") == "a.txt"


def test_nothing_of_the_clock_or_the_machine_is_in_it(checked: tuple[Checked, ...]) -> None:
    assert not {"time", "timestamp", "hostname"} & {
        key
        for element in parsed(checked).iter()
        for key in element.keys()  # noqa: SIM118 - XML
    }
    assert as_junit(checked) == as_junit(checked)
