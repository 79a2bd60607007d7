"""Where a table begins, where its header ends, and which rows are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Read = Callable[..., SourceReading]
    Says = Callable[..., list[Told]]

# Content, and the subject, time and value of each fact; the measure is the header's or the file's.
ROWS_OF_YEARS: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Country,Museums\nFrance,9000\n\nGermany,1900\n\nSpain,8000\n",
        [("France", "", "9000"), ("Germany", "", "1900"), ("Spain", "", "8000")],
    ),
    (
        "Country,Museums\nGermany,1900\nFrance,9000\n\nItaly,1900\nSpain,2000\n\nPeru,7\n",
        [
            ("Germany", "", "1900"), ("France", "", "9000"), ("Italy", "", "1900"),
            ("Spain", "", "2000"), ("Peru", "", "7"),
        ],
    ),
    ("France,9000\n\nGermany,1900\n", [("France", "", "9000"), ("Germany", "", "1900")]),
    ("Germany,1900\nFrance,9000\n", [("Germany", "", "1900"), ("France", "", "9000")]),
    (
        "Country,Year,Deaths\nFrance,2020,5\n\nSpain,2020,1950\n\nItaly,2021,7\n",
        [("France", "2020", "5"), ("Spain", "2020", "1950"), ("Italy", "2021", "7")],
    ),
    (
        "Town,Founded,Homes\nA,1850,5000\n\nB,1900,2000\n",
        [("A", "", "1850"), ("A", "", "5000"), ("B", "", "1900"), ("B", "", "2000")],
    ),
]  # fmt: skip

# These are headers, though they look the same.
HEADERS_OF_YEARS: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Town,2019,2020\nNorth,5,6\n\nTown,2019,2020\nEast,3,4\n",
        [
            ("North", "2019", "5"), ("North", "2020", "6"),
            ("East", "2019", "3"), ("East", "2020", "4"),
        ],
    ),
    (
        "Town,2019\n\nNorth,5\n\nTown,2020\n\nEast,3\n",
        [("North", "2019", "5"), ("East", "2020", "3")],
    ),
    (
        "Town,Homes,Area\nNorth,5,3\n\nTown,2019,2020\nEast,4,7\n",
        [("North", "", "5"), ("North", "", "3"), ("East", "2019", "4"), ("East", "2020", "7")],
    ),
    ("France,2019\nMuseums,5\n", [("Museums", "2019", "5")]),
]  # fmt: skip


@pytest.mark.parametrize(("content", "facts"), ROWS_OF_YEARS + HEADERS_OF_YEARS)
def test_a_row_whose_figures_look_like_years_is_no_header(
    says: Says, content: str, facts: list[tuple[str, str, str]]
) -> None:
    told = [(whose, when, value) for whose, _, when, value, _ in says(content)]
    assert sorted(told) == sorted(facts)


def test_a_name_that_is_written_once_for_all_its_years_is_that_of_each(read: Read) -> None:
    content = "Town,Year,Homes\nNorth,2019,5\n,2020,6\nSouth,2019,7\n,2020,8\n"
    (table,) = read(content).tables
    assert [(fact.whose, str(fact.valid)) for fact in table.facts] == [
        ("North", "2019"), ("North", "2020"), ("South", "2019"), ("South", "2020"),
    ]  # fmt: skip
    assert "empty cells mean the one above: Town" in table.understood


@pytest.mark.parametrize(
    "content",
    [
        "Town,Year,Homes\nNorth,2019,5\n,2020,6\nSouth,2019,7\n",
        "Town,Year,Homes\nNorth,2019,5\n,2019,6\nSouth,2019,7\n,2019,8\n",
        "Town,Homes\nNorth,5\n,6\nSouth,7\n,8\n",
        "Town,Year,Homes\n,2019,6\nNorth,2020,5\n,2021,7\n",
    ],
)
def test_a_row_without_a_name_is_of_nobody_where_the_table_does_not_show_whom(
    read: Read, content: str
) -> None:
    (table,) = read(content).tables
    assert {fact.whose for fact in table.facts} <= {"North", "South"}
    assert len(table.facts) == content.count("th,")
    assert any("line" in each for each in table.left_out)
