"""Rules keep their word: every row of every rule's table is executed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.verdicts import FAMILIES, RULES, rule_by_name

if TYPE_CHECKING:
    from verifier.verdicts.rule import Rule

ROWS = [(rule, row) for rule in RULES for row in rule.examples]
SILENT = "silent"


def _name(value: object) -> str:
    if isinstance(value, dict):
        return " / ".join(str(cell) for cell in value.values())
    return getattr(value, "id", str(value))


@pytest.mark.parametrize(("rule", "row"), ROWS, ids=_name)
def test_a_rule_keeps_its_word(rule: Rule, row: dict[str, str]) -> None:
    answer = rule.decide(rule.build(row))

    assert row["verdict"] == (answer.verdict.value if answer else SILENT)


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_an_unverified_answer_says_why_and_no_other_does(rule: Rule) -> None:
    for row in rule.examples:
        answer = rule.decide(rule.build(row))
        if answer is not None:
            assert (answer.reason is not None) is (answer.verdict is Verdict.UNVERIFIED)
            assert answer.message


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_law_is_one_sentence_that_fits_a_line(rule: Rule) -> None:
    assert rule.law.endswith(".")
    assert len(rule.law) <= 100
    assert rule.law[0].isupper()


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_rule_shows_a_case_it_decides_and_one_it_does_not(rule: Rule) -> None:
    verdicts = {row["verdict"] for row in rule.examples}

    assert len(rule.examples) >= 2
    assert verdicts - {SILENT}
    assert verdicts & {SILENT, Verdict.UNVERIFIED.value} or len(verdicts) > 1


def test_ids_and_names_are_used_once() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(re.fullmatch(r"VF\d{3}", rule.id) for rule in RULES)


def test_each_rule_stands_in_the_family_it_names() -> None:
    for family, rules in FAMILIES.items():
        assert {rule.family for rule in rules} == {family}


def test_every_rule_written_is_in_the_registry() -> None:
    """A rule that no family lists would never be asked."""
    folder = Path(__file__).parents[2] / "verifier" / "verdicts" / "rules"
    written = [
        number
        for file in sorted(folder.glob("*.py"))
        for number in re.findall(r'@rule\("(VF\d+)"', file.read_text(encoding="utf-8"))
    ]

    assert written
    assert sorted(written) == sorted(rule.id for rule in RULES)


def test_a_rule_is_found_by_id_and_by_name() -> None:
    rule = RULES[0]

    assert rule_by_name(rule.id.lower()) is rule
    assert rule_by_name(rule.name) is rule
    assert rule_by_name("VF999") is None
