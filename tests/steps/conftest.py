"""Steps of the features that speak of extraction; those of claims and verdicts are the plugin's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when

from verifier.model.claim import Extracted
from verifier.model.finding import Verdict
from verifier.pipeline import extracted
from verifier.reports.extraction_json import mention_records
from verifier.testing.words import only_place

if TYPE_CHECKING:
    from typing import Any

    from verifier.testing.scenario import Case

FOUND = pytest.StashKey[Extracted]()


@given(parsers.re(r'the article is in "(?P<language>\w+)"'))
def _(verifier_case: Case, language: str) -> None:
    assert verifier_case.article is not None
    verifier_case.article = replace(verifier_case.article, language=language)


@when("the verifier extracts its figures and times")
def _(verifier_case: Case, request: pytest.FixtureRequest) -> None:
    assert verifier_case.article is not None
    request.node.stash[FOUND] = extracted(verifier_case.article)


def over(request: pytest.FixtureRequest, words: str) -> list[dict[str, Any]]:
    """Return what was found over words of the article, as `extract --format json` tells it."""
    found = request.node.stash[FOUND]
    span = only_place(found.document, words)
    return [
        record
        for record in mention_records(found)
        if record["start"] < span.end and span.start < record["end"]
    ]


@then(parsers.re(r'"(?P<words>.+)" is an? (?P<role>[\w ]+) of "(?P<value>.+)" in "(?P<unit>.*)"'))
def _(request: pytest.FixtureRequest, words: str, role: str, value: str, unit: str) -> None:
    (record,) = over(request, words)
    assert (record["role"], record["value"], record["unit"] or "") == (role, value, unit)


@then("nothing is contradicted")
def _(verifier_case: Case) -> None:
    findings = verifier_case.checked().findings
    assert [each.claim.text for each in findings if each.verdict is Verdict.CONTRADICTED] == []


@then(parsers.re(r'"(?P<words>.+)" is hedged as "(?P<hedge>.+)"'))
def _(request: pytest.FixtureRequest, words: str, hedge: str) -> None:
    (record,) = over(request, words)
    assert record["text"] == words
    assert hedge in {record["hedge"], record["comparator"]}


@then(parsers.re(r'"(?P<words>.+)" is the time "(?P<days>.+)"'))
def _(request: pytest.FixtureRequest, words: str, days: str) -> None:
    (record,) = over(request, words)
    assert record["resolved"] == days


@then(parsers.re(r'the time of "(?P<words>.+)" is open'))
def _(request: pytest.FixtureRequest, words: str) -> None:
    (record,) = over(request, words)
    assert (record["kind"], record["resolved"]) == ("time", None)


@then(parsers.re(r'nothing is measured by "(?P<words>.+)"'))
def _(request: pytest.FixtureRequest, words: str) -> None:
    assert [record for record in over(request, words) if record["kind"] != "name"] == []
