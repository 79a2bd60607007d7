"""Words find the things that they may name, and times and places are met exactly."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.reference.catalog.conftest import FULL
from verifier.model.fact import Fact, Rank
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference import Catalog
from verifier.reference.places import names


def fact(subject: str, measure: str, year: int, value: int = 1, **more: object) -> Fact:
    base = replace(
        FULL,
        id=f"{subject}/{measure}/{year}/{value}",
        subject=subject,
        subject_name="",
        measure=measure,
        measure_name="",
        quantity=Quantity.exact(value),
        valid=Period.parse(str(year)),
        place=None,
        known_to=None,
    )
    return replace(base, **more)  # type: ignore[arg-type]


FACTS = [
    *(fact("MMR", "unemployment rate", year, place="MMR") for year in range(2010, 2015)),
    *(fact("FRA", "unemployment rate", year, place="FRA") for year in range(2010, 2015)),
    fact("FRA", "gross domestic product per capita", 2012, place="FRA"),
    fact("FRA", "gross domestic product", 2012, place="FRA"),
    fact("National Bank of Oslavia", "net profit (index 2015 = 100)", 2011),
    fact("University of Oslavia", "students enrolled", 2011),
    fact("us-withdrawal", "deadline", 2021, place="AFG"),
]
ALIASES = [Alias(AliasKind.SUBJECT, "us-withdrawal", "withdrawal of US troops", package="package")]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.of(FACTS, ALIASES, place_names=names)


@pytest.mark.parametrize(
    ("words", "subject", "measure"),
    [
        ("unemployment rate France", "FRA", "unemployment rate"),
        ("France unemployment", "FRA", "unemployment rate"),
        ("French jobless unemployment rate", "FRA", "unemployment rate"),
        ("unemploymnet rate Frnace", "FRA", "unemployment rate"),
        ("unemployment rate Myanmar", "MMR", "unemployment rate"),
        ("GDP per capita France", "FRA", "gross domestic product per capita"),
        ("gross domestic product france", "FRA", "gross domestic product"),
        ("natl bank of Oslavia net profit", "National Bank of Oslavia", None),
        ("Oslavia univ. students", "University of Oslavia", "students enrolled"),
        ("deadline us troops withdrawl", "us-withdrawal", "deadline"),
        ("WITHDRAWAL  of US-troops!", "us-withdrawal", "deadline"),
    ],
)
def test_words_find_a_thing_misspelt_shortened_or_turned_about(
    catalog: Catalog, words: str, subject: str, measure: str | None
) -> None:
    best = catalog.look_up(words).found[0]
    assert best.fact.subject == subject
    assert measure in {None, best.fact.measure}


@pytest.mark.parametrize("words", ["bananas", "", "?!", "2012", "xq", "the of", "é" * 5000])
def test_words_of_nothing_find_nothing(catalog: Catalog, words: str) -> None:
    assert catalog.look_up(words).found == ()


@pytest.mark.parametrize(
    ("words", "period", "found"),
    [
        ("unemployment rate France", None, "2014"),
        ("unemployment rate France 2012", None, "2012"),
        ("unemployment rate France 2012", "2011", "2011"),
        ("unemployment rate France", "2013", "2013"),
        ("Oslavia bank net profit index 2015 = 100", None, "2011"),
        ("Oslavia bank net profit index 2015 = 100 2011", None, "2011"),
    ],
)
def test_the_time_asked_for_is_met_and_the_latest_answers_where_none_is(
    catalog: Catalog, words: str, period: str | None, found: str
) -> None:
    asked = Period.parse(period) if period else None
    best = catalog.look_up(words, period=asked).found[0].fact
    assert best.valid == Period.parse(found)


def test_a_fact_of_another_time_or_place_is_refused_with_the_reason(catalog: Catalog) -> None:
    late = catalog.look_up("unemployment rate France 2020")
    assert late.found == ()
    assert late.refused[0].why == "is of 2014, not 2020"
    there = catalog.look_up("unemployment rate", place="MMR")
    assert {answer.fact.subject for answer in there.found} == {"MMR"}
    assert "is of France, not Myanmar" in {each.why for each in there.refused}


def test_of_statements_of_one_time_what_is_on_record_now_of_the_better_rank_answers() -> None:
    known = FULL.known_from
    vintages = [
        fact("FRA", "rate", 2012, 1, known_to=known),
        fact("FRA", "rate", 2012, 2, rank=Rank.NORMAL),
        fact("FRA", "rate", 2012, 3, rank=Rank.PREFERRED),
        fact("FRA", "rate", 2012, 4, rank=Rank.DEPRECATED),
    ]
    (answer,) = Catalog.of(vintages, place_names=names).look_up("rate France").found
    assert (answer.fact.quantity and answer.fact.quantity.low, answer.more) == (Decimal(3), 3)


def test_no_more_answers_than_asked_for_and_the_best_first(catalog: Catalog) -> None:
    found = catalog.look_up("unemployment rate", limit=1).found
    assert len(found) == 1
    scores = [each.score for each in catalog.look_up("Oslavia").found]
    assert scores == sorted(scores, reverse=True)
