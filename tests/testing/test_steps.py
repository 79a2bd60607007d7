"""How few the steps are, that the guide has all of them, and how expectations fail."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from verifier.model.errors import InputError
from verifier.testing import steps
from verifier.testing.findings import (
    expect_mention,
    expect_no_claim,
    expect_verdict,
    finding_on,
)
from verifier.testing.scenario import Case

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_bdd.parsers import StepParser

    from verifier.model.finding import Checked
    from verifier.testing.checking import ArticleCheck

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guide" / "behaviour-specs.md"
MOST_STEPS = 12
RIGHT = "September 11, 2001"

Failed = pytest.fail.Exception


def defined() -> list[StepFunctionContext]:
    """Return the steps that the module offers, as pytest-bdd knows them."""
    ours = [
        context
        for context in step_function_context_registry.values()
        if context.step_func.__module__ == steps.__name__
    ]
    assert ours
    return ours


def parser_of(step: StepFunctionContext) -> StepParser:
    return step.parser


def documented() -> list[tuple[str, str]]:
    """Return keyword and wording of the steps in the guide's table."""
    rows = re.findall(r"^\| `(Given|When|Then) (.+?)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    return [(keyword.lower(), wording) for keyword, wording in rows]


def test_an_editor_learns_a_dozen_steps() -> None:
    assert len(defined()) <= MOST_STEPS


def test_the_guide_has_every_step_and_no_other() -> None:
    used = set()
    for keyword, wording in documented():
        matching = [
            index
            for index, step in enumerate(defined())
            if step.type == keyword and parser_of(step).is_matching(wording)
        ]
        assert len(matching) == 1, wording
        used.update(matching)
    assert used == set(range(len(defined())))


def test_no_step_begins_as_a_step_of_anybody_else_may() -> None:
    ours = ("the verifier", "the reference table", "the verdict on", "the finding on", "nothing is")
    for _, wording in documented():
        assert wording.startswith(ours), wording


@pytest.fixture
def checked(verifier_check: ArticleCheck) -> Checked:
    text = (
        "It was the year of the attacks.\n"
        "The attacks of September 11, 2001, came before the attacks of September 11, 2002.\n"
        "Some 100 of 1,100 people left."
    )
    return verifier_check(text, published="2021-05-07")


def test_words_that_are_not_there_fail(checked: Checked) -> None:
    with pytest.raises(Failed, match=r'"September 12" does not occur in article'):
        finding_on(checked, "September 12")


def test_words_that_occur_twice_fail_and_every_place_is_named(checked: Checked) -> None:
    with pytest.raises(Failed, match=r"occurs 2 times(.|\n)*2:16: (.|\n)*2:63: "):
        finding_on(checked, "September 11")


def test_a_figure_within_a_figure_is_no_occurrence(checked: Checked) -> None:
    assert "100" in finding_on(checked, "100").claim.text


def test_words_across_claims_with_different_verdicts_fail_and_list_them(checked: Checked) -> None:
    words = "September 11, 2001, came before the attacks of September 11, 2002"
    with pytest.raises(Failed) as failure:
        finding_on(checked, words)
    assert "different verdicts" in str(failure.value)
    assert '"September 11, 2001" is consistent' in str(failure.value)
    assert '"September 11, 2002" is contradicted' in str(failure.value)


def test_the_exact_words_of_a_claim_mean_that_claim(checked: Checked) -> None:
    assert finding_on(checked, RIGHT).verdict.value == "consistent"
    assert finding_on(checked, "September 11, 2002").verdict.value == "contradicted"


def test_line_ends_and_blanks_in_words_do_not_matter(checked: Checked) -> None:
    assert finding_on(checked, "September  11,\n2001").verdict.value == "consistent"


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        (
            lambda checked: expect_verdict(checked, RIGHT, "contradicted"),
            r"is consistent, not contradicted\n(.|\n)*evidence: .*2001-09-11.*row 17",
        ),
        (
            lambda checked: expect_verdict(checked, RIGHT, "unverified", "no-rule-decides"),
            r"is consistent, not unverified because of no-rule-decides",
        ),
        (
            lambda checked: expect_verdict(checked, RIGHT, "consistant"),
            r'"consistant" is no verdict; did you mean consistent\?',
        ),
        (
            lambda checked: expect_verdict(checked, RIGHT, "unverified", "because"),
            r'"because" is no reason; known: no-source, ambiguous-match',
        ),
        (
            lambda checked: expect_mention(checked, RIGHT, "rounded"),
            r'does not mention "rounded"(.|\n)*message: ',
        ),
        (
            lambda checked: expect_no_claim(checked, "before the attacks of September 11, 2002"),
            r"something is claimed by(.|\n)*2002.* is contradicted",
        ),
        (
            lambda checked: expect_verdict(checked, "It was the year", "consistent"),
            r"nothing is claimed by(.|\n)*the claims are\n  2:16: ",
        ),
    ],
)
def test_a_failure_says_why(
    checked: Checked, expect: Callable[[Checked], None], message: str
) -> None:
    with pytest.raises(Failed, match=message):
        expect(checked)


def test_a_mention_is_found_in_message_evidence_and_publisher(checked: Checked) -> None:
    for text in ("lies in 2001-09-11", "AFG.911.DATE", "commission"):
        expect_mention(checked, RIGHT, text)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    (tmp_path / "feature").mkdir()
    return Case((tmp_path / "feature", tmp_path), lambda: tmp_path)


def test_files_beside_the_feature_go_before_files_in_the_root(case: Case) -> None:
    beside, root = case.homes
    (root / "a.txt").write_text("In the root.", encoding="utf-8")
    case.read("a.txt")
    assert case.article
    assert case.article.text == "In the root."
    (beside / "a.txt").write_text("Beside.", encoding="utf-8")
    case.read("a.txt")
    assert case.article.text == "Beside."


def test_a_verdict_on_a_refused_article_fails_with_the_refusal(case: Case) -> None:
    case.read("missing.txt")
    case.check()
    with pytest.raises(Failed, match=r"was not checked\n  refused: .*missing\.txt: no such file"):
        case.checked()


def test_a_verdict_before_the_check_fails(case: Case) -> None:
    with pytest.raises(Failed, match="was not checked"):
        case.checked()


def test_a_check_without_an_article_fails(case: Case) -> None:
    with pytest.raises(Failed, match="names no article"):
        case.check()


def test_an_article_that_reads_well_is_not_refused(case: Case) -> None:
    (case.homes[0] / "a.txt").write_text("Fine.", encoding="utf-8")
    case.read("a.txt")
    case.check()
    with pytest.raises(Failed, match='nothing was refused with "no such file"'):
        case.expect_refusal("no such file")


def test_only_named_references_are_used(case: Case) -> None:
    (case.homes[0] / "a.txt").write_text("The attacks of September 11, 2001.", encoding="utf-8")
    case.read("a.txt")
    case.check()
    assert not any(finding.evidence for finding in case.checked().findings)
    case.own_sources = True
    case.check()
    expect_verdict(case.checked(), "September 11, 2001", "consistent")


def test_a_folder_of_packages_is_a_reference(case: Case) -> None:
    (case.homes[0] / "a.txt").write_text("The attacks of September 11, 2001.", encoding="utf-8")
    case.read("a.txt")
    case.add_reference(str(ROOT / "sources" / "afghanistan-2021"))
    case.check()
    expect_verdict(case.checked(), "September 11, 2001", "consistent")


def test_a_fixture_reads_article_files_with_their_sidecar(verifier_check: ArticleCheck) -> None:
    checked = verifier_check(ROOT / "seeds" / "000_1ee38fb1c13d18a8.txt")
    expect_verdict(checked, "a few days ago", "consistent")


def test_a_fixture_raises_for_input_that_cannot_be_used(
    verifier_check: ArticleCheck, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="no such file"):
        verifier_check(tmp_path / "missing.txt")
