"""Where a table begins, where its header ends, and which rows are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = tuple[str, str, str, str, str]
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
