"""The tables of a catalog give back what was put into them, in an order of their own."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import permutations

import pytest

from tests.reference.catalog.conftest import FULL, YEAR
from verifier.model.fact import Fact
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference import Catalog

EVENT = replace(FULL, id="f.2", quantity=None, valid=None, when=YEAR, place=None, note="")
BARE = Fact("f.3", "package", "other", "count", replace(FULL.provenance, row=9))
BOTH = replace(FULL, id="f.4", when=YEAR)


def alias(text: str, identity: str = "forces", *, positive: bool = True) -> Alias:
    return Alias(AliasKind.SUBJECT, identity, text, positive, package="package", apart=True)


def test_the_specimen_fills_every_field_of_a_fact_but_an_events() -> None:
    default = {each.name: each.default for each in fields(Fact)}
    unfilled = {name for name in default if getattr(FULL, name) == default[name]}
    assert unfilled == {"when"}


@pytest.mark.parametrize("fact", [FULL, EVENT, BARE, BOTH], ids=lambda fact: fact.id)
def test_a_fact_comes_back_with_every_field(fact: Fact) -> None:
    (found,) = Catalog.of([fact]).facts
    assert found == fact
    assert repr(found) == repr(fact)  # 2.50 and 2.5 are equal, and written otherwise


def test_facts_and_wordings_have_one_order_whatever_the_order_they_come_in() -> None:
    wordings = [alias("US forces"), alias("US army"), alias("the army", positive=False)]
    catalogs = [
        Catalog.of(facts, order)
        for facts in permutations((FULL, EVENT, BARE))
        for order in permutations(wordings)
    ]
    found = {(catalog.facts, catalog.aliases) for catalog in catalogs}
    assert len(found) == 1


@pytest.mark.parametrize(
    ("subject", "measure", "expected"),
    [
        ("forces", "troops", ["f.1", "f.2"]),
        ("forces", None, ["f.1", "f.2"]),
        (None, "count", ["f.3"]),
        (None, None, ["f.1", "f.2", "f.3"]),
        ("forces", "count", []),
        ("nobody", None, []),
    ],
)
def test_facts_are_found_by_subject_and_measure_and_none_stands_for_any(
    subject: str | None, measure: str | None, expected: list[str]
) -> None:
    catalog = Catalog.of([BARE, EVENT, FULL])
    assert [fact.id for fact in catalog.about(subject, measure)] == expected


def test_a_wording_of_a_subject_with_a_date_is_marked_as_an_events() -> None:
    catalog = Catalog.of([EVENT, BARE], [alias("US forces"), alias("others", "other")])
    assert {each.text: each.dated for each in catalog.aliases} == {
        "US forces": True,
        "others": False,
    }


def test_wordings_are_found_by_their_words_their_longest_word_and_their_first_letters() -> None:
    catalog = Catalog.of([FULL], [alias("US forces"), alias("army"), alias("forces of the US")])
    texts = {
        "exactly": [each.alias.text for each in catalog.exactly(("us", "force"))],
        "led by": [each.alias.text for each in catalog.led_by("force")],
        "begun": [each.alias.text for each in catalog.begun("us", 2)],
        "of one": [each.text for each in catalog.aliases_of("forces")],
        "of a topic": [each.text for each in catalog.aliases_on("package/forces")],
    }
    assert texts == {
        "exactly": ["US forces"],
        "led by": ["US forces", "forces of the US"],
        "begun": ["US forces"],
        "of one": ["US forces", "army", "forces of the US"],
        "of a topic": ["US forces", "army", "forces of the US"],
    }
    assert (catalog.knows("army"), catalog.knows("navy"), catalog.longest) == (True, False, 4)
    assert catalog.begun("ar", 1) == ()  # too short to be a misspelling of anything
