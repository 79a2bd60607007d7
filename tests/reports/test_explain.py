"""An explanation holds each step from the words to the verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.model.finding import Checked, Finding, Reason
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reports import as_explanation, rules_markdown, rules_text
from verifier.reports.explain import _REMEDIES
from verifier.verdicts.registry import RULES, rule_by_name

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds/000_1ee38fb1c13d18a8.txt"


@pytest.fixture(scope="module")
def checked() -> Checked:
    return Verifier().check_file(str(ARTICLE))


def finding(checked: Checked, text: str) -> Finding:
    return next(each for each in checked.findings if each.claim.text == text)


def page(checked: Checked, text: str) -> str:
    found = finding(checked, text)
    return as_explanation(checked.document, found, rule_by_name(found.rule))


def test_it_goes_from_the_words_to_the_verdict(checked: Checked) -> None:
    text = page(checked, "2,500 American forces")
    titles = (
        "Read as",
        "Compared with",
        "Refused",
        "Arithmetic",
        "Rule",
        "Verdict",
        "What would change it",
        "Trace",
    )
    places = [text.index(f"\n\n{title}\n") for title in titles]
    assert places == sorted(places)
    assert "from the clause" in text
    assert "(outside-period)" in text
    assert RULES[0].law not in text
    assert "A figure is read as precisely as it was written" in text


def test_for_an_unverified_claim_it_says_what_is_missing(checked: Checked) -> None:
    assert "a reference that states this" in page(checked, "Thursday")


def test_every_reason_has_a_remedy() -> None:
    assert set(_REMEDIES) == set(Reason)


def test_without_a_date_the_missing_anchor_is_named() -> None:
    checked = Verifier().check(Document("a.txt", "The US withdrawal began last month."))
    (found,) = checked.findings
    text = as_explanation(checked.document, found, rule_by_name(found.rule))
    assert "no date: relative dates stay unverified" in text
    assert "--published DATE" in text


def test_the_verdict_as_known_now_stands_beside_the_one_then(checked: Checked) -> None:
    text = page(checked, "the anniversary of the September 11 attacks this year")
    assert "now: unverified with what has been published since" in text


def test_the_rule_page_holds_every_rule_with_law_and_examples() -> None:
    text = rules_markdown(RULES)
    for rule in RULES:
        assert f"### {rule.id} {rule.name}\n\n**{rule.law}**\n" in text
    assert text.count("\n| ") == sum(len(rule.examples) + 1 for rule in RULES)


def test_the_rule_list_is_no_wider_than_asked() -> None:
    assert max(len(line) for line in rules_text(RULES, width=70).splitlines()) <= 70
