"""Tables in the styles of statistical offices and accounts, written for these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.tables.conftest import told
from verifier.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Read = Callable[..., SourceReading]
    Told = tuple[str, str, str, str, str]
    Says = Callable[..., list[Told]]

CODED_TITLE = """T05,Migrants and refugees,,,,
Region/Country/Area,,Year,Series,Value,Footnotes
250,France,2005,Migrant stock: Both sexes (number),6737600,"With departments overseas."
250,France,2005,Migrant stock: Both sexes (% total population),11.0,
"""
ACCOUNTS = """Statement for the year ended 31 December 2023
(in thousands of dollars; parentheses indicate deficits)
,2023 Actual,2022 Actual
Income tax,"$ 1,250,100","$ 1,190,000"
Surplus (deficit),"(40,400)","(38,650)"
"""
COMPANIES = """Company,Revenue 2022,Profit 2022
Alpha,£1.2bn,£140m
Beta,€900m,(€12m)
Gamma,US$3.4 billion,n/a
"""
HEADED = """Country,2019 Q1,2019 Q2
GDP growth (% on previous quarter),,
France,0.6,0.3
Germany,1.0,-0.3
"""
TABLES: list[tuple[str, list[tuple[str, ...]]]] = [
    (
        CODED_TITLE,
        [
            ("France", "Migrant stock: Both sexes", "2005", "6737600", ""),
            ("France", "Migrant stock: Both sexes", "2005", "11", "%"),
        ],
    ),
    (
        ACCOUNTS,
        [
            ("Income tax", "Actual", "2023", "1250100000", "$"),
            ("Income tax", "Actual", "2022", "1190000000", "$"),
            ("Surplus (deficit)", "Actual", "2023", "-40400000", "$"),
            ("Surplus (deficit)", "Actual", "2022", "-38650000", "$"),
        ],
    ),
    (
        COMPANIES,
        [
            ("Alpha", "Revenue", "2022", "1200000000", "£"),
            ("Alpha", "Profit", "2022", "140000000", "£"),
            ("Beta", "Revenue", "2022", "900000000", "€"),
            ("Beta", "Profit", "2022", "-12000000", "€"),
            ("Gamma", "Revenue", "2022", "3400000000", "$"),
        ],
    ),
    (
        HEADED,
        [
            ("France", "GDP growth", "2019-Q1", "0.6", "%"),
            ("France", "GDP growth", "2019-Q2", "0.3", "%"),
            ("Germany", "GDP growth", "2019-Q1", "1", "%"),
            ("Germany", "GDP growth", "2019-Q2", "-0.3", "%"),
        ],
    ),
    (
        "Firm,Sales Q2 2020,Sales Jan 2020,Sales Total 2021,2019 Costs (£m)\nAlpha,3,4,5,6\n",
        [
            ("Alpha", "Sales", "2020-Q2", "3", ""),
            ("Alpha", "Sales", "2020-01", "4", ""),
            ("Alpha", "Sales Total", "2021", "5", ""),
            ("Alpha", "Costs", "2019", "6000000", "£"),
        ],
    ),
    (
        "Bundesland;Einwohner (in Tsd.);Fläche km²\nBayern;13.140,2;70.541,57\n",
        [
            ("Bayern", "Einwohner", "", "13140200", ""),
            ("Bayern", "Fläche", "", "70541.57", "km2"),
        ],
    ),
    (
        "Country,GDP (current US$ bn),Output (constant 2015 US$ bn)\nFrance,2783,2600\n",
        [
            ("France", "GDP", "", "2783000000000", "$"),
            ("France", "Output", "", "2600000000000", "constant 2015 US$ bn"),
        ],
    ),
    (
        "Revenue by firm (£ thousand)\nFirm,2020,2021\nAlpha,£1.2bn,12½\nBeta,£700,(£5)\n",
        [
            ("Alpha", "Revenue", "2020", "1200000000", "£"),
            ("Alpha", "Revenue", "2021", "12500", "£"),
            ("Beta", "Revenue", "2020", "700000", "£"),
            ("Beta", "Revenue", "2021", "-5000", "£"),
        ],
    ),
]


@pytest.mark.parametrize(("content", "facts"), TABLES)
def test_a_table_says_what_its_office_meant(says: Says, content: str, facts: list[Told]) -> None:
    assert sorted(says(content)) == sorted(facts)


SERIES = """"Title","LFS: Unemployment rate: UK: {}: Aged 16 and over: %: SA"
"CDID","QQAA"
"PreUnit",""
"Unit","%"
"Release date","12 November 2024"
"Next release","17 December 2024"
"2023","4.0"
"2023 Q4","3.8"
"2024 JAN","4.0"
"""


def test_a_series_that_begins_with_words_and_their_values_has_no_header(read: Read) -> None:
    (table,) = read(SERIES.format("All")).tables
    assert [told(fact)[1:4] for fact in table.facts] == [
        ("Unemployment rate", "2023", "4"),
        ("Unemployment rate", "2023-Q4", "3.8"),
        ("Unemployment rate", "2024-01", "4"),
    ]
    assert {fact.place for fact in table.facts} == {"GBR"}
    assert {str(fact.known_from) for fact in table.facts} == {"2024-11-12"}


def test_a_series_of_a_part_is_never_that_of_the_whole(read: Read) -> None:
    (table,) = read(SERIES.format("Women")).tables
    assert {fact.what for fact in table.facts} == {"Unemployment rate (Women)"}


MONTHS = """Labour survey
Series title:,(Seas) Unemployment Rate
Type of data:,Percent or rate

Year,Jan,Feb
2021,6.4,6.2
2022,4.0,3.8(P)
"""


def test_months_above_and_years_beside_make_months(says: Says) -> None:
    facts = [
        ("", "Unemployment Rate", "2021-01", "6.4", "%"),
        ("", "Unemployment Rate", "2021-02", "6.2", "%"),
        ("", "Unemployment Rate", "2022-01", "4", "%"),
        ("", "Unemployment Rate", "2022-02", "3.8", "%"),
    ]
    assert says(MONTHS) == facts
    across = "Unemployment rate (%)\nMonth,2021,2022\nJan,6.4,4.0\nFeb,6.2,3.8\n"
    assert sorted((*each[2:],) for each in says(across)) == sorted((*each[2:],) for each in facts)


def test_months_of_years_that_are_no_calendar_years_are_not_dated(read: Read) -> None:
    (table,) = read("Year,Jan,Feb\n2021/22,6,7\n2022/23,8,9\n").tables
    assert not table.facts


def test_keys_that_share_a_cell_are_told_apart(says: Says, read: Read) -> None:
    content = (
        "freq,unit,sex,geo\\TIME_PERIOD\t2019 \t2020 \n"
        "A,PC,T,DE\t3.0 \t3.7 b\nA,PC,F,EL\t17.9 e\t: \n"
    )
    assert [(each[0], each[2], each[3]) for each in says(content, "jobs.tsv")] == [
        ("Germany", "2019", "3"), ("Germany", "2020", "3.7"), ("Greece", "2019", "17.9"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="3 keys where the header has 4"):
        read(content.replace("A,PC,F,EL", "A,PC,EL"), "jobs.tsv")


def test_what_is_no_figure_on_a_page_is_left_out_and_named(read: Read) -> None:
    cells = "<tr><td>{}</td><td>{}</td></tr>"
    rows = [("A", "305"), ("B", "300 (planned 335)"), ("C", "290")]
    body = "".join(cells.format(*row) for row in rows)
    page = f"<table><tr><th>Dam</th><th>Height (m)</th></tr>{body}</table>"
    (table,) = read(page, "page.html").tables
    assert [fact.whose for fact in table.facts] == ["A", "C"]
    assert any("300 (planned 335)" in each for each in table.left_out)
