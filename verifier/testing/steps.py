"""The Gherkin steps. Every suite sees them, so each begins with words that no other would use.

A dozen, and a test keeps it so: what an editor has to learn fits on a page. Here stand the wordings
alone; what they do is in `scenario` and `findings`. The program itself is loaded by the first step
that is used.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when

from verifier.testing.findings import expect_mention, expect_no_claim, expect_verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_bdd.parser import Feature, Step

    from verifier.testing.scenario import Case

_FOLDER = pytest.StashKey[Path]()


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Remember where the feature lies: its relative paths begin there."""
    request.node.stash[_FOLDER] = Path(feature.filename).parent


def pytest_bdd_step_error(
    feature: Feature, step: Step, step_func: Callable[..., object], exception: BaseException
) -> None:
    """Add the line of the feature to a failure of a step of ours."""
    if step_func.__module__ == __name__ and isinstance(exception, pytest.fail.Exception):
        line = f"{feature.filename}:{step.line_number}: {step.keyword} {step.name}"
        exception.msg = f"{line}\n{exception.msg}"


@pytest.fixture
def verifier_case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """What the steps of one scenario share."""
    from verifier.testing.scenario import Case

    homes = (request.node.stash[_FOLDER], request.config.rootpath)
    return Case(homes, lambda: tmp_path_factory.mktemp("verifier"))


@given(parsers.re(r'the reference table "(?P<name>[^"]+)"'))
def _(verifier_case: Case, name: str) -> None:
    verifier_case.add_reference(name)


@given("the reference table:")
def _(verifier_case: Case, datatable: list[list[str]]) -> None:
    verifier_case.add_rows(datatable)


@given("the verifier's own sources")
def _(verifier_case: Case) -> None:
    verifier_case.own_sources = True


@given(parsers.re(r'the verifier reads the article "(?P<name>[^"]+)"'))
def _(verifier_case: Case, name: str) -> None:
    verifier_case.read(name)


@given(parsers.re(r"the verifier reads an article published on (?P<day>\S+):"))
def _(verifier_case: Case, day: str, docstring: str) -> None:
    try:
        published = date.fromisoformat(day)
    except ValueError:
        pytest.fail(f'"{day}" is no date; write it as 2024-02-01', pytrace=False)
    verifier_case.write(docstring, published)


@given("the verifier reads an article without a date:")
def _(verifier_case: Case, docstring: str) -> None:
    verifier_case.write(docstring, None)


@given(parsers.re(r'the verifier reads "(?P<new>.*)" where the article says "(?P<old>.+)"'))
def _(verifier_case: Case, new: str, old: str) -> None:
    verifier_case.rewrite(old, new)


@when("the verifier checks the article")
def _(verifier_case: Case) -> None:
    verifier_case.check()


_VERDICT = (
    r'the verdict on "(?P<words>.+)" is (?P<verdict>[\w-]+)( because of "(?P<reason>[^"]*)")?'
)


@then(parsers.re(_VERDICT))
def _(verifier_case: Case, words: str, verdict: str, reason: str | None) -> None:
    expect_verdict(verifier_case.checked(), words, verdict, reason)


@then(parsers.re(r'the finding on "(?P<words>.+)" mentions "(?P<text>.+)"'))
def _(verifier_case: Case, words: str, text: str) -> None:
    expect_mention(verifier_case.checked(), words, text)


@then(parsers.re(r'nothing is claimed by "(?P<words>.+)"'))
def _(verifier_case: Case, words: str) -> None:
    expect_no_claim(verifier_case.checked(), words)


@then(parsers.re(r'the verifier refuses it with "(?P<text>.+)"'))
def _(verifier_case: Case, text: str) -> None:
    verifier_case.expect_refusal(text)
