"""What titles and notes say of time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.reference.tables.dating import LABELS, read_dating

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Read = Callable[..., SourceReading]

_LABELS = re.compile(r"(?:" + "|".join(map(re.escape, LABELS)) + r")\b", re.IGNORECASE)

# A title; when its figures hold, the day it speaks of, the day they appeared.
TITLES = [
    ("Prices on 30 September 2023", "2023-09-30", "", ""),
    ("Voters, May 1, 2021", "2021-05-01", "", ""),
    ("Deaths in Q1 2020", "2020-Q1", "", ""),
    ("2020 Q3 results", "2020-Q3", "", ""),
    ("Spain 2020", "2020", "", ""),
    ("Population, 2019-2020 (thousands)", "2019-01-01/2020-12-31", "", ""),
    ("Sales for the year ended 31 March 2023", "2022-04-01/2023-03-31", "", ""),
    ("Year ending December 2022", "2022", "", ""),
    ("Data as of 30 September 2023", "", "2023-09-30", ""),
    ("Position at 1 April 2024", "", "2024-04-01", ""),
    ("Published: 9 November 2023", "", "", "2023-11-09"),
    ("Last update 24.11.2020", "", "", "2020-11-24"),
    ("Last Updated Date 2023-07-06", "", "", "2023-07-06"),
    ("Released: November 2023", "", "", "2023-11-30"),
    # none of these is the time of a table
    ("CPI (2015=100)", "", "", ""),
    ("Births, 2010 to 2020", "", "", ""),
    ("Trade, January to March 2023", "", "", ""),
    ("Elections of 12 May 2021 and 3 June 2022", "", "", ""),
    ("Release date 12-11-2024", "", "", ""),
    ("Next release 17 December 2024", "", "", ""),
    ("At 01/02/2023 prices", "", "", ""),
    ("Updated yearly since 2001", "", "", ""),
    ("Retrieved 3 May 2021", "", "", ""),
]


@pytest.mark.parametrize(("title", "holds", "as_of", "published"), TITLES)
def test_a_title_says_when_its_figures_hold_and_when_they_appeared(
    title: str, holds: str, as_of: str, published: str
) -> None:
    dating = read_dating([(title, "the title")], [], _LABELS)
    found = (dating.period, dating.as_of, dating.published)
    assert tuple(str(each or "") for each in found) == (holds, as_of, published)


def test_two_titles_of_two_times_tell_none() -> None:
    titles = [("Prices in 2020", "a"), ("Wages in 2021", "b")]
    assert read_dating(titles, [], _LABELS).period is None


def test_what_appeared_on_a_day_is_known_since_then(read: Read) -> None:
    (table,) = read("Waiting list\nPublished: 9 November 2023\nTrust,Patients\nA,5\nB,6\n").tables
    assert {str(fact.known_from) for fact in table.facts} == {"2023-11-09"}
    assert {fact.valid for fact in table.facts} == {None}
    assert not any("since when" in each for each in table.untold)


def test_the_day_of_which_figures_are_given_dates_those_without_a_time(read: Read) -> None:
    note = "\nData as of 30 September 2023\n"
    (table,) = read(f"Trust,Patients\nA,5\nB,6\n{note}").tables
    assert {(str(fact.valid), fact.known_from) for fact in table.facts} == {("2023-09-30", None)}
    (table,) = read(f"Trust,Year,Patients\nA,2021,5\nB,2022,6\n{note}").tables
    assert [(str(fact.valid), str(fact.known_from)) for fact in table.facts] == [
        ("2021", "2023-09-30"), ("2022", "2023-09-30"),
    ]  # fmt: skip


def test_years_that_end_in_march_are_no_calendar_years(read: Read) -> None:
    content = "Accounts for the year ended 31 March 2023\n,2023,2022\nSales,5,6\nCosts,7,8\n"
    (table,) = read(content).tables
    assert {str(fact.valid) for fact in table.facts} == {
        "2022-04-01/2023-03-31", "2021-04-01/2022-03-31",
    }  # fmt: skip
    (table,) = read(content.replace("31 March", "31 December")).tables
    assert {str(fact.valid) for fact in table.facts} == {"2023", "2022"}


def test_where_nobody_says_since_when_a_table_is_known_that_is_said(read: Read) -> None:
    (table,) = read("Country,Year,Deaths\nFrance,2020,5\n").tables
    assert any("`published: " in each for each in table.untold)
