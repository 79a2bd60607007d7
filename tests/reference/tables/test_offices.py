"""Tables in the styles of statistical offices and accounts, written for these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

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
