"""Feasts as written: their names, directions and years; and what is no feast."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.extraction import extract_all
from verifier.interpretation.resolution import resolve
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from verifier.interpretation.frame import Side


def told(text: str, *, prefer: Side | None = None) -> list[tuple[str, str]]:
    """Return each time of a text of 10 June 2021, with its value."""
    document = Document("d", text, published=date(2021, 6, 10))
    read = extract_all(document, segment(document))
    return [(mention.text, time.value) for mention, time in resolve(document, read, prefer=prefer)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Easter 2010", "2010-04-04"),
        ("Easter Sunday, 2010", "2010-04-04"),
        ("Easter of two thousand twelve", "2012-04-08"),
        ("Good Friday of last year", "2020-04-10"),
        ("Christmas 3 years ago", "2018-12-25"),
        ("Christmas in two years", "2023-12-25"),
        ("last Thanksgiving", "2020-11-26"),
        ("next Martin Luther King Jr. Day", "2022-01-17"),
        ("St. Patrick's Day 2019", "2019-03-17"),
        ("St Patrick’s Day 2019", "2019-03-17"),
        ("Saint Patricks day 2019", "2019-03-17"),
        ("New Year's Eve 2019", "2019-12-31"),
        ("Mothers' Day 2020", "2020-05-10"),
        ("ramadan 2020", "2020-04-24/2020-05-23"),
        ("Id-ul-Fitr 2019", "2019-06-04"),
        ("eid al fitr 2019", "2019-06-04"),
        ("Deepavali 2020", "2020-11-14"),
        ("Chanukah 2018", "2018-12-03/2018-12-10"),
        ("Tu B'Shvat 2020", "2020-02-10"),
        ("Día de Muertos 2020", "2020-11-02"),
        ("Labor Day weekend 2019", "2019-08-31/2019-09-02"),
        ("World Water Day 2019", "2019-03-22"),
        ("International Day for the Eradication of Poverty 2019", "2019-10-17"),
    ],
)
def test_a_feast_is_read_with_the_year_its_words_give(text: str, value: str) -> None:
    assert told(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It closed on Christmas Day.", "2020-12-25"),
        ("It will close on Christmas Day.", "2021-12-25"),
        ("They will meet this Thanksgiving.", "2021-11-25"),
        ("They met last Easter.", "2021-04-04"),
    ],
)
def test_a_feast_without_a_year_is_placed_by_its_direction_or_the_tense(
    text: str, value: str
) -> None:
    assert [each for _, each in told(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Christmas Island lies south of Java.",
        "He lent his name to it.",
        "It came as an epiphany to her.",
        "The Tet offensive began.",
        "a new year and new hopes",
        "The army day by day lost ground.",
        "Eastern states objected.",
    ],
)
def test_everyday_words_and_parts_of_other_names_are_no_feasts(text: str) -> None:
    assert told(text) == []
