"""Names of statistics are the same where heads and qualifiers are, and in no other case."""

from __future__ import annotations

import pytest

from verifier.notation.statistics import is_qualified, statistic_of

SAME = [
    ("GDP (current US$)", "nominal gross domestic product"),
    ("GDP per capita (current US$)", "gross domestic product per head"),
    ("GNI, PPP (current international $)", "gni_in_ppp_dollars"),
    ("Health expenditure, total (% of GDP)", "health spending as a percentage of GDP"),
    ("Life expectancy at birth, total (years)", "average life expectancy"),
    ("Fertility rate, total (births per woman)", "total fertility rate"),
    ("Population, total", "total population"),
    ("Inflation, consumer prices (annual %)", "consumer price inflation"),
    ("Internet users (per 100 people)", "internet users (% of population)"),
    ("Mortality rate, infant (per 1,000 live births)", "infant mortality rate"),
]
OTHERS = [
    ("GDP (current US$)", "GDP, PPP (current international $)"),
    ("GDP (current US$)", "GDP (constant 2015 US$)"),
    ("GDP", "GDP per capita"),
    ("GDP", "GDP growth"),
    ("GDP", "GNI"),
    ("Life expectancy", "male life expectancy"),
    ("Population", "urban population"),
    ("Unemployment", "youth unemployment"),
    ("Health expenditure (% of GDP)", "Health expenditure per capita"),
    ("Consumer price index", "Consumer price inflation"),
    ("Health expenditure (% of GDP)", "Military expenditure (% of GDP)"),
    ("Labor force participation rate (ages 15+)", "Labor force participation rate"),
]


def _key(name: str) -> str:
    statistic = statistic_of(name)
    assert statistic is not None, name
    return statistic.key()


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_statistic_is_the_same_under_another_name(one: str, other: str) -> None:
    assert _key(one) == _key(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_a_qualifier_makes_another_statistic(one: str, other: str) -> None:
    assert _key(one) != _key(other)


@pytest.mark.parametrize("name", ["number of goals", "Rank", "GDP (half of a bracket"])
def test_what_names_no_statistic_is_left_alone(name: str) -> None:
    assert statistic_of(name) is None


def test_a_name_leaves_its_prices_open_only_where_usage_does() -> None:
    bare, told, people = map(statistic_of, ("GDP", "GDP (current US$)", "population"))

    assert bare is not None
    assert told is not None
    assert people is not None
    assert bare.open_in == ("price", ("nominal", "ppp"))
    assert told.open_in == people.open_in == ("", ())


@pytest.mark.parametrize(
    ("text", "qualified"),
    [
        ("Life expectancy for men in Brazil was 71.7 years.", True),
        ("Germany spent 11.7% of GDP on health.", True),
        ("GDP reached $5,000 per person.", True),
        ("Inflation in Britain was 4 per cent.", False),
        ("The population of Brazil is 210 million.", False),
        ("The team scored five goals.", False),
    ],
)
def test_a_text_tells_of_a_part_or_a_rate(text: str, *, qualified: bool) -> None:
    assert is_qualified(text) is qualified
