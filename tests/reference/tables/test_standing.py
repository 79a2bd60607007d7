"""What notes and corners say of a whole table: that figures may still change, what is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.reference.tables.standing import unsettled_years

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Read = Callable[..., SourceReading]
    Says = Callable[..., list[Told]]

UNSETTLED = [
    ("Note: provisional figures", ()),
    ("Figures are provisional.", ()),
    ("Preliminary results", ()),
    ("GDP by country (provisional)", ()),
    ("Data are preliminary, and may change.", ()),
    ("All values subject to revision", ()),
    ("Provisional data for 2023", (2023,)),
    ("2022 and 2023 figures are provisional", (2022, 2023)),
    ("p = provisional", None),
    ("p provisional, r revised", None),
    ("(p) provisional", None),
    ("* Provisional", None),
    ("Provisional (p)", None),
    ("Provisional figures are marked with an asterisk", None),
    ("Figures are no longer provisional", None),
    ("Final figures, which replace the preliminary estimates", None),
    ("Deaths by the Provisional IRA, by year", None),
    ("Attendance at preliminary rounds", None),
    ("Note: figures in thousands", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "years"), UNSETTLED)
def test_a_note_calls_all_figures_or_those_of_some_years_provisional(
    text: str, years: tuple[int, ...] | None
) -> None:
    assert unsettled_years(text) == years


TABLE = "Country,Year,Unemployment rate (%)\nFrance,2021,7.9\nFrance,2022,7.3\n"


@pytest.mark.parametrize(
    ("note", "statuses"),
    [
        ("", ["", ""]),
        ("Note: provisional figures\n", ["provisional", "provisional"]),
        ("Note: figures for 2022 are provisional\n", ["", "provisional"]),
        ("Note: p = provisional\n", ["", ""]),
    ],
)
def test_what_a_note_calls_provisional_is_a_value_still_to_be_confirmed(
    read: Read, note: str, statuses: list[str]
) -> None:
    (table,) = read(TABLE + note).tables
    assert [fact.status for fact in table.facts] == statuses
    assert any("still to be confirmed" in each for each in table.understood) is any(statuses)


def test_a_mark_at_a_figure_says_more_than_a_note(read: Read) -> None:
    content = "Country,Year,Rate (%),Status\nFrance,2021,7.9,\nFrance,2022,7.3,forecast\n"
    (table,) = read(f"{content}Note: provisional figures\n").tables
    assert [fact.status for fact in table.facts] == ["provisional", "forecast"]


CORNERS = [
    ("Unemployment rate (%)", "Unemployment rate", "7.9", "%"),
    ("GDP (US$ billions)", "GDP", "7900000000", "$"),
    ('"Population, thousands"', "Population", "7900", ""),
]


@pytest.mark.parametrize(("corner", "measure", "value", "unit"), CORNERS)
def test_what_is_measured_may_stand_over_the_places(
    says: Says, corner: str, measure: str, value: str, unit: str
) -> None:
    facts = says(f"{corner},2021,2022\nFrance,7.9,7.3\nGermany,3.6,3.1\n")
    assert facts[0] == ("France", measure, "2021", value, unit)
    assert {what for _, what, *_ in facts} == {measure}


@pytest.mark.parametrize("corner", ["Country", "Jurisdiction", "Land", ""])
def test_a_word_for_places_is_no_measure_and_what_is_measured_is_asked(
    read: Read, corner: str
) -> None:
    (table,) = read(f"{corner},2021,2022\nFrance,7.9,7.3\nGermany,3.6,3.1\n").tables
    assert not any(fact.what == corner for fact in table.facts)
    assert any("does not say what is measured" in each for each in table.untold)


def test_a_title_goes_before_the_corner(says: Says) -> None:
    facts = says("Jobless rate of youths\n\nRate (%),2021,2022\nFrance,7.9,7.3\nGermany,3.6,3.1\n")
    assert {what for _, what, *_ in facts} == {"Jobless rate of youths"}
