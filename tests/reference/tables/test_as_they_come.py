"""Tables as offices and desks hand them over: each with what it says, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Says = Callable[..., list[Told]]
    Read = Callable[..., SourceReading]

PREAMBLE = """Table 3.1: Population by region, 2019-2020 (thousands)
Source: Statistics Norland

Region,2019,,2020,
,Men,Women,Men,Women
North,1.5,2,3,4
Total,6.5,8,10,12

* provisional
Note: all figures rounded
"""


def test_title_units_levels_of_headers_and_footnotes_are_told_apart(says: Says, read: Read) -> None:
    assert says(PREAMBLE)[:4] == [
        ("North", "Population (Men)", "2019", "1500", ""),
        ("North", "Population (Women)", "2019", "2000", ""),
        ("North", "Population (Men)", "2020", "3000", ""),
        ("North", "Population (Women)", "2020", "4000", ""),
    ]
    (table,) = read(PREAMBLE).tables
    assert {fact.provenance.publisher for fact in table.facts} == {"Statistics Norland"}
    assert any("“Total” does not say of what" in each for each in table.untold)


EUROPEAN = "Land;Jahr;Arbeitslosenquote (%);Einwohner\nFrance;2020;5,9;83.166.711\n"

# name of the file, content, facts
TABLES: list[tuple[str, str, list[tuple[str, ...]]]] = [
    (
        "semicolons.csv",
        EUROPEAN,
        [
            ("France", "Arbeitslosenquote", "2020", "5.9", "%"),
            ("France", "Einwohner", "2020", "83166711", ""),
        ],
    ),
    (
        "two.csv",
        'Museum,Visitors\nLouvre,"8,900,000"\nPrado,"3,200,000"\n',
        [("Louvre", "Visitors", "", "8900000", ""), ("Prado", "Visitors", "", "3200000", "")],
    ),
    (
        "population.csv",
        "France,67391582\nGermany,83240525\n",
        [
            ("France", "population", "", "67391582", ""),
            ("Germany", "population", "", "83240525", ""),
        ],
    ),
    (
        "turned.csv",
        ",France,Germany\nPopulation (millions),67.4,83.2\nGDP (US$ bn),2630,3846\n",
        [
            ("France", "Population", "", "67400000", ""),
            ("Germany", "Population", "", "83200000", ""),
            ("France", "GDP", "", "2630000000000", "$"),
            ("Germany", "GDP", "", "3846000000000", "$"),
        ],
    ),
    (
        "month_ends.csv",
        "date,Sales of cars\n31/01/2020,5\n29/02/2020,6\n31/03/2020,7\n",
        [
            ("", "Sales of cars", "2020-01", "5", ""),
            ("", "Sales of cars", "2020-02", "6", ""),
            ("", "Sales of cars", "2020-03", "7", ""),
        ],
    ),
    (
        "years.csv",
        "Year,Rail journeys (millions)\n2009/10,1258\n2010/11,1354\n",
        [
            ("", "Rail journeys", "2009-01-01/2010-12-31", "1258000000", ""),
            ("", "Rail journeys", "2010-01-01/2011-12-31", "1354000000", ""),
        ],
    ),
    (
        "coded.tsv",
        (
            "country\tgeo code\tunit\ttime\tJobless rate\nFrance\tFR\t%\t2020\t8.0 b\n"
            "Spain\tES\t%\t2020\t:\n"
        ),
        [("France", "Jobless rate", "2020", "8", "%")],
    ),
    (
        "spread.csv",
        "Indicator,2019,2020\nPopulation (millions),67.2,67.4\nJobless rate (%),8.4,8.0\n",
        [
            ("", "Population", "2019", "67200000", ""),
            ("", "Population", "2020", "67400000", ""),
            ("", "Jobless rate", "2019", "8.4", "%"),
            ("", "Jobless rate", "2020", "8", "%"),
        ],
    ),
    (
        "units.csv",
        (
            "country,indicator,unit,scale,year,value\nFrance,GDP,US$,millions,2020,2630318\n"
            "France,Population,persons,3,2020,67392\n"
        ),
        [
            ("France", "GDP", "2020", "2630318000000", "$"),
            ("France", "Population", "2020", "67392000", ""),
        ],
    ),
    (
        "months.csv",
        "Year,Month,Rainfall (mm)\n2020,1,50\n2020,2,61\n",
        [("", "Rainfall", "2020-01", "50", "mm"), ("", "Rainfall", "2020-02", "61", "mm")],
    ),
    (
        "quarters.csv",
        "Year,Quarter,Exports (€ millions)\n2020,Q1,50\n2020,Q2,61\n",
        [("", "Exports", "2020-Q1", "50000000", "€"), ("", "Exports", "2020-Q2", "61000000", "€")],
    ),
    (
        "births.csv",
        "Region,2020\nMen,\nNorth,5\nWomen,\nNorth,7\n",
        [("North", "births (Men)", "2020", "5", ""), ("North", "births (Women)", "2020", "7", "")],
    ),
    (
        "serials.csv",
        "Date,Stock level\n43831,5\n43862,6\n43891,7\n",
        [
            ("", "Stock level", "2020-01", "5", ""),
            ("", "Stock level", "2020-02", "6", ""),
            ("", "Stock level", "2020-03", "7", ""),
        ],
    ),
    (
        "bank.csv",
        (
            '"Data Source","World Development Indicators",\n\n"Country Name","Country Code",'
            '"Indicator Name","Indicator Code","2019","2020",\n"Aruba","ABW","Population, total",'
            '"SP.POP.TOTL","106442","106585",\n'
        ),
        [
            ("Aruba", "Population total", "2019", "106442", ""),
            ("Aruba", "Population total", "2020", "106585", ""),
        ],
    ),
    (
        "stacked.csv",
        "Births\nCountry,2020\nFrance,735196\n\nDeaths\nCountry,2020\nFrance,668922\n",
        [("France", "Births", "2020", "735196", ""), ("France", "Deaths", "2020", "668922", "")],
    ),
    (
        "ages.csv",
        "Country,Year,0-14,65+,Total\nFrance,2020,12,14,67\n",
        [
            ("France", "ages (0-14)", "2020", "12", ""),
            ("France", "ages (65+)", "2020", "14", ""),
            ("France", "ages", "2020", "67", ""),
        ],
    ),
    (
        "beside.csv",
        "Country,GDP 2019 (US$ bn),GDP 2020 (US$ bn)\nFrance,2728,2630\n",
        [
            ("France", "GDP", "2019", "2728000000000", "$"),
            ("France", "GDP", "2020", "2630000000000", "$"),
        ],
    ),
    (
        "codes.csv",
        "iso3,country,year,population\nCIV,Côte d’Ivoire (Republic),2020,26811790\n",
        [("Ivory Coast", "population", "2020", "26811790", "")],
    ),
    (
        "brent_usd.csv",
        "Date,Price\n1987-05-15,18.58\n1987-06-15,18.86\n1987-07-15,19.86\n",
        [
            ("", "brent Price", "1987-05", "18.58", "$"),
            ("", "brent Price", "1987-06", "18.86", "$"),
            ("", "brent Price", "1987-07", "19.86", "$"),
        ],
    ),
    (
        "captioned.csv",
        "Unemployment rate in France by sex (%)\n\nYear,Men,Women,Total\n2020,7.9,8.1,8\n",
        [
            ("France", "Unemployment rate (Men)", "2020", "7.9", "%"),
            ("France", "Unemployment rate (Women)", "2020", "8.1", "%"),
            ("France", "Unemployment rate", "2020", "8", "%"),
        ],
    ),
    (
        "noted.csv",
        "Country,Year,Population\nFrance,2020,67392\n\nNote: figures in thousands\n",
        [("France", "Population", "2020", "67392000", "")],
    ),
    (
        "repeated.csv",
        "Country,2020\nFrance,5\nCountry,2020\nSpain,6\n",
        [("France", "repeated", "2020", "5", ""), ("Spain", "repeated", "2020", "6", "")],
    ),
    (
        "counties.csv",
        (
            "state_name,county_name,votes_gop\nOhio,Adams County,8659\n"
            "Ohio,Allen County,33116\nIowa,Adams County,1530\n"
        ),
        [
            ("Adams County, Ohio", "votes gop", "", "8659", ""),
            ("Allen County", "votes gop", "", "33116", ""),
            ("Adams County, Iowa", "votes gop", "", "1530", ""),
        ],
    ),
    (
        "floats.csv",
        "country,year,population\nFrance,2019,12412000.0\nFrance,2020,13299000.0\n",
        [
            ("France", "population", "2019", "12412000", ""),
            ("France", "population", "2020", "13299000", ""),
        ],
    ),
    (
        "drivers.csv",
        "State,Drivers in collisions per billion miles,Percentage of those who sped\nOhio,14,28\n",
        [
            ("Ohio", "Drivers in collisions per billion miles", "", "14", ""),
            ("Ohio", "Percentage of those who sped", "", "28", "%"),
        ],
    ),
    (
        "folded.csv",
        "Rank,Country,Score\u00b9,Rank,Country,Score\u00b9\n1,Nepal,0.9,3,Peru,0.7\n2,Chile,0.8,,,\n",
        [
            ("Nepal", "Score\u00b9", "", "0.9", ""),
            ("Chile", "Score\u00b9", "", "0.8", ""),
            ("Peru", "Score\u00b9", "", "0.7", ""),
        ],
    ),
    (
        "trains.csv",
        "Jahr;Mois;P\u00e9riode;Trains\n2017;9.0;2017-09;5\n2017;10.0;2017-10;6\n",
        [("", "Trains", "2017-09", "5", ""), ("", "Trains", "2017-10", "6", "")],
    ),
    (
        "located.csv",
        "LOCATION,Country,TIME,Value\nMAC,Macao Special Region,2012,5\nFRA,France,2012,6\n",
        [("Macau", "located", "2012", "5", ""), ("France", "located", "2012", "6", "")],
    ),
    (
        "pounds.csv",
        'Department,Budget 2023-24 (£m),Budget 2024-25 (£bn)\nHealth,"177,000",182\n',
        [
            ("Health", "Budget", "2023-01-01/2024-12-31", "177000000000", "£"),
            ("Health", "Budget", "2024-01-01/2025-12-31", "182000000000", "£"),
        ],
    ),
    (
        "signs.csv",
        "Country,Year,Exports (US$'000),Debt (EUR m),Emissions (kt)\nFrance,2020,5,6,7\n",
        [
            ("France", "Exports", "2020", "5000", "$"),
            ("France", "Debt", "2020", "6000000", "€"),
            ("France", "Emissions", "2020", "7", "kt"),
        ],
    ),
    (
        "league.csv",
        "Team,P,W,Pts\nArsenal,38,26,84\n",
        [
            ("Arsenal", "P", "", "38", ""),
            ("Arsenal", "W", "", "26", ""),
            ("Arsenal", "Pts", "", "84", ""),
        ],
    ),
    (
        "midyear.csv",
        "Country,Population (1 July 2023)\nIndia,1428627663\n",
        [("India", "Population", "2023-07-01", "1428627663", "")],
    ),
    (
        "days.csv",
        "year,month,day,temperature (°C)\n2020,1,1,5.5\n2020,1,2,6.1\n",
        [
            ("", "temperature", "2020-01-01", "5.5", "°C"),
            ("", "temperature", "2020-01-02", "6.1", "°C"),
        ],
    ),
    ("pound.csv", "Year,Value (£)\n2000,10\n", [("", "pound", "2000", "10", "£")]),
    (
        "rain.csv",
        "Rainfall in Spain, 2020 (mm)\n\nStation,Jan,Feb\nMadrid,37,35\n",
        [
            ("Madrid", "Rainfall", "2020-01", "37", "mm"),
            ("Madrid", "Rainfall", "2020-02", "35", "mm"),
        ],
    ),
    (
        "export.csv",
        (
            "Unemployment rate by sex\nLast update,24.11.2020\nSource of data,Eurostat\n"
            "SEX,Females\nUNIT,Percentage of active population\n\nGEO/TIME,2020M08\nBelgium,5.1\n"
        ),
        [("Belgium", "Unemployment rate (Females)", "2020-08", "5.1", "%")],
    ),
    (
        "noted.csv",
        'Country,Year(s),Population\nFrance,2020,65273.5\n\n"footnoteSeqID","Footnote"\n1,"Thousands"\n',
        [("France", "Population", "2020", "65273500", "")],
    ),
]


@pytest.mark.parametrize(("name", "content", "facts"), TABLES, ids=[each[0] for each in TABLES])
def test_a_table_says_whose_what_when_how_much_in_what(
    says: Says, name: str, content: str, facts: list[Told]
) -> None:
    assert sorted(says(content, name)) == sorted(facts)


def test_a_state_that_shares_the_name_of_a_country_is_not_the_country(read: Read) -> None:
    content = "state,year,Insurance premium ($)\nOhio,2020,697\nGeorgia,2020,913\nIowa,2020,649\n"
    (table,) = read(content).tables
    (georgia,) = [fact for fact in table.facts if fact.whose == "Georgia"]
    assert georgia.place is None
    assert georgia.subject not in {"GEO", "Georgia"}
    words = [alias.text for alias in table.aliases if alias.id == georgia.subject]
    assert words == ["state of Georgia"]
    (table,) = read(content.replace("Ohio", "France").replace("Iowa", "Spain")).tables
    assert {fact.place for fact in table.facts} == {"GEO", "FRA", "ESP"}


@pytest.mark.parametrize(
    ("header", "places"),
    [
        ("geo", ["DEU", "GRC", "EUU"]),
        ("iso2", ["DEU", "GRC", "EUU"]),
        ("state", [None, None, None]),
    ],
)
def test_two_letters_are_a_country_where_the_header_asks_for_one(
    read: Read, header: str, places: list[str | None]
) -> None:
    content = f"{header},time,Jobless rate (%)\nDE,2020,3.9\nEL,2020,17.6\nEU27_2020,2020,7.2\n"
    (table,) = read(content).tables
    assert [fact.place for fact in table.facts] == places


DIVIDED = """country,sex,year,unemployment rate (%)
France,Total,2020,8.0
France,Female,2020,8.1
France,Male,2020,7.9
"""


def test_a_part_of_the_whole_is_another_measure_with_words_of_its_own(read: Read) -> None:
    (table,) = read(DIVIDED).tables
    assert {fact.measure for fact in table.facts} == {
        "unemployment rate", "unemployment rate (female)", "unemployment rate (male)",
    }  # fmt: skip
    words = {alias.text for alias in table.aliases if alias.id == "unemployment rate (female)"}
    assert {"female unemployment rate", "women unemployment"} <= words
    assert "unemployment rate" not in words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(says: Says, encoding: str) -> None:
    content = "Stadt;Einwohner\nMünchen;1471508\n".encode(encoding)
    assert says(content) == [("München", "Einwohner", "", "1471508", "")]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(says: Says, mark: str) -> None:
    content = mark.join(["country", "year", "GDP (US$ bn)"]) + "\n"
    content += mark.join(["France", "2020", "2630"]) + "\n"
    assert says(content) == [("France", "GDP", "2020", "2630000000000", "$")]


# content, a part of what is said that it does not tell
UNTOLD = [
    ("date,Sales of cars\n03/04/2020,5\n04/05/2020,6\n", "day_first"),
    ("Country,Year,Population\nFrance,2019,67\n,2020,68\n", "fill_down"),
    ("Country,Total\nFrance,67\n", "no unit is stated"),
    ("Year,Deaths\n2020,67\n", "nothing names whom"),
    ("Country,Deaths\nFrance,67\n", "nothing says when"),
    ("Country,Year,Unemployment rate\nFrance,2020,7\n", "taken for percent by the name"),
    ("Year,Rail trips\nFY2020,5\nFY2021,6\n", "year_begins"),
    ("(US$)\n(EUR)\n\nCountry,Year,Exports\nFrance,2020,7\n", "several units"),
]


@pytest.mark.parametrize(("content", "said"), UNTOLD)
def test_what_a_table_does_not_tell_is_said(read: Read, content: str, said: str) -> None:
    (table,) = read(content).tables
    assert any(said in each for each in table.untold), table.untold


def test_rows_that_say_two_things_of_one_are_left_out_and_named(read: Read) -> None:
    (table,) = read("country,year,value\nFrance,2020,5\nFrance,2020,6\nSpain,2020,7\n").tables
    assert [fact.whose for fact in table.facts] == ["Spain"]
    assert any("line 2, 3" in each for each in table.left_out)


def test_a_table_that_may_mean_two_numbers_is_refused_until_somebody_says(read: Read) -> None:
    content = "Land;Wert\nFrance;1.234\nSpain;5.678\n"
    (table,) = read(content).tables
    assert "1.234" in table.problems[0].message
    (told,) = read(content, sidecar='tables: {table: {decimal: ","}}').tables
    assert [fact.quantity.low for fact in told.facts if fact.quantity] == [1234, 5678]


RECORDS = [{"country": "France", "year": 2020, "stats": {"GDP (US$ bn)": 2630.3}}]
FACT = [("France", "GDP", "2020", "2630300000000", "$")]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(RECORDS), json.dumps({"meta": {"rows": 1}, "data": RECORDS}),
        "\n".join([json.dumps(RECORDS[0]), json.dumps({**RECORDS[0], "year": 2019, "stats": {}})]),
        json.dumps({"country": ["France"], "year": [2020], "GDP (US$ bn)": ["2630.3"]}),
        json.dumps([["country", "year", "GDP (US$ bn)"], ["France", 2020, 2630.3]]),
    ],
)  # fmt: skip
def test_records_of_json_are_a_table_wherever_they_stand(says: Says, content: str) -> None:
    assert says(content, "records.json") == FACT


@pytest.mark.parametrize("content", ["[]", "{}", "3", '"text"', "[1, 2]", "{", "[" * 100_000])
def test_json_without_records_is_refused(read: Read, content: str) -> None:
    from verifier.model.errors import InputError

    with pytest.raises(InputError):
        read(content, "records.json")


def test_a_pipe_table_of_markdown_is_a_table(says: Says) -> None:
    text = (
        "# Energy of 2020\n\nProse.\n\n| Country | Coal (TWh) |\n|---|---:|\n| France | **1.2** |\n"
    )
    assert says(text, "energy.md") == [("France", "Coal", "2020", "1.2", "TWh")]
