"""Real tables handed over as they are, held against their own cells by a second reading.

The tables are other people's and stand outside the repository, in the folder data of
$VERIFIER_SHARED (../shared). Each is read twice: by the program, and here with the csv module and
what a person sees at a glance: which columns hold whom, when, what, and in what unit.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.period import Grain, Period
from verifier.notation.places import place_code
from verifier.reference.tables import understood

if TYPE_CHECKING:
    from verifier.model.understanding import TableReading

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("VERIFIER_SHARED") or ROOT.parent / "shared") / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"no real tables in {DATA}; name their folder with VERIFIER_SHARED"
)


@dataclass(frozen=True)
class Seen:
    """What a person sees of a table; ``measures`` gives name and unit of each column of figures."""

    file: str
    measures: dict[str, tuple[str, str]]
    entity: str = ""
    period: str = ""
    grain: Grain = Grain.YEAR
    whose: str = ""
    known_from: str = ""
    places: tuple[str, ...] = ()
    untold: tuple[str, ...] = field(default=())


FILE_ALONE, NOBODY, NO_UNIT, NO_TIME = (
    "file's name alone", "nothing names whom", "no unit is stated", "nothing says when",
)  # fmt: skip
COVID = ("China", "US", "United_Kingdom", "Italy", "France", "Germany", "Spain", "Iran")

TABLES = [
    Seen(
        "brent_monthly_usd.csv",
        {"Price": ("brent Price", "$")},
        "",
        "Date",
        Grain.MONTH,
        untold=(FILE_ALONE, NOBODY),
    ),
    Seen(
        "co2_fossil_by_nation_1950on.csv",
        {
            "Total": ("co2 fossil", ""),
            "Solid Fuel": ("Solid Fuel", ""),
            "Liquid Fuel": ("Liquid Fuel", ""),
            "Gas Fuel": ("Gas Fuel", ""),
            "Cement": ("Cement", ""),
            "Gas Flaring": ("Gas Flaring", ""),
            "Per Capita": ("co2 fossil Per Capita", ""),
            "Bunker fuels (Not in Total)": ("Bunker fuels", ""),
        },
        "Country",
        "Year",
        untold=(NO_UNIT, FILE_ALONE),
    ),
    Seen(
        "co2_ppm_mauna_loa_annual.csv",
        {
            "Mean": ("co2 mauna loa Mean", "ppm"),
            "Uncertainty": ("co2 mauna loa Uncertainty", "ppm"),
        },
        "",
        "Year",
        untold=(FILE_ALONE, NOBODY),
    ),
    Seen(
        "covid_key_countries_wide.csv",
        dict.fromkeys(COVID, ("covid", "")),
        "",
        "Date",
        Grain.DAY,
        places=COVID,
        untold=(FILE_ALONE, NO_UNIT),
    ),
    Seen(
        "covid_worldwide_daily.csv",
        {
            "Confirmed": ("Confirmed", ""),
            "Recovered": ("Recovered", ""),
            "Deaths": ("Deaths", ""),
            "Increase rate": ("covid Increase rate", ""),
        },
        "",
        "Date",
        Grain.DAY,
        untold=(NOBODY,),
    ),
    Seen(
        "fx_annual.csv",
        {"Exchange rate": ("Exchange rate", "")},
        "Country",
        "Date",
        untold=(NO_UNIT,),
    ),
    Seen(
        "global_temp_anomaly_annual.csv",
        {"Mean": ("global temp anomaly Mean", "")},
        "",
        "Year",
        untold=(NO_UNIT, NOBODY),
    ),
    Seen(
        "owid_co2_1990on_vintage2020-12-09.csv",
        {
            "co2": ("co2", ""),
            "co2_per_capita": ("co2 per capita", ""),
            "share_global_co2": ("share global co2", "%"),
            "cumulative_co2": ("cumulative co2", ""),
            "population": ("population", ""),
            "gdp": ("gdp", ""),
        },
        "country",
        "year",
        untold=(NO_UNIT, "taken for percent by the name"),
    ),
    Seen(
        "owid_life_expectancy.csv",
        {"Life expectancy": ("Life expectancy", "")},
        "Entity",
        "Year",
        untold=(NO_UNIT,),
    ),
    Seen(
        "owid_working_hours.csv",
        {"Working hours per worker": ("Working hours per worker", "")},
        "Entity",
        "Year",
    ),
    Seen(
        "us_cpi_u.csv",
        {"Index": ("cpi u Index", ""), "Inflation": ("Inflation", "%")},
        "",
        "Date",
        Grain.MONTH,
        "United States",
        untold=(NO_UNIT, "taken for percent by the name"),
    ),
    Seen(
        "us_gdp_growth_vintages.csv",
        {"value": ("gdp growth", "%")},
        "",
        "date",
        Grain.QUARTER,
        "United States",
        "known_from",
    ),
    Seen(
        "us_gdp_quarter.csv",
        {
            "level-current": ("gdp level-current", ""),
            "level-chained": ("gdp level-chained", ""),
            "change-current": ("gdp change-current", ""),
            "change-chained": ("gdp change-chained", ""),
        },
        "",
        "date",
        Grain.QUARTER,
        "United States",
        untold=(NO_UNIT,),
    ),
    *(
        Seen(
            f"us_president_{year}_state.csv",
            {
                "votes_gop": ("votes gop", ""),
                "votes_dem": ("votes dem", ""),
                "total_votes": ("total votes", ""),
            },
            "state_name",
            untold=(NO_TIME,),
        )
        for year in (2020, 2024)
    ),
    Seen(
        "wb_gdp_current_usd.csv",
        {"value": ("gdp current", "$")},
        "country",
        "year",
        untold=(FILE_ALONE,),
    ),
    Seen(
        "wb_gdp_vintages.csv",
        {"value": ("gdp", "")},
        "country_code",
        "year",
        known_from="known_from",
        untold=(NO_UNIT,),
    ),
    Seen("wb_gini.csv", {"Value": ("gini", "")}, "Country Name", "Year", untold=(NO_UNIT,)),
    Seen(
        "wb_inflation_cpi_pct.csv",
        {"value": ("inflation cpi", "%")},
        "country",
        "year",
        untold=(FILE_ALONE,),
    ),
    Seen("wb_population.csv", {"value": ("population", "")}, "country", "year", untold=(NO_UNIT,)),
    Seen(
        "wb_population_vintages.csv",
        {"value": ("population", "")},
        "country_code",
        "year",
        known_from="known_from",
        untold=(NO_UNIT,),
    ),
]


@cache
def reading(file: str) -> TableReading:
    (table,) = understood(str(DATA / file)).tables
    return table


@cache
def rows(file: str) -> tuple[dict[str, str], ...]:
    with (DATA / file).open(encoding="utf-8-sig", newline="") as stream:
        return tuple(csv.DictReader(stream))


def same_place(name: str, whose: str) -> bool:
    """Tell "AFGHANISTAN", "AFG" and "Afghanistan" of one country; other names stand as they are."""
    code = place_code(name.replace("_", " "))
    return name == whose or (code is not None and code == place_code(whose))


@pytest.mark.parametrize("seen", TABLES, ids=[seen.file for seen in TABLES])
def test_every_cell_is_the_fact_that_a_person_sees(seen: Seen) -> None:
    named = seen.measures
    cells = [
        (line, column, row[column])
        for line, row in enumerate(rows(seen.file), 2)
        for column in named
        if row[column].strip()
    ]
    facts = Counter(
        (fact.provenance.row, fact.what, fact.quantity.low, fact.quantity.unit.symbol)
        for fact in reading(seen.file).facts
        if fact.quantity
    )
    expected = Counter((line, *named_value(named[column], text)) for line, column, text in cells)
    assert facts == expected


def named_value(measure: tuple[str, str], text: str) -> tuple[str, Decimal, str]:
    return measure[0], Decimal(text), measure[1]


@pytest.mark.parametrize("seen", TABLES, ids=[seen.file for seen in TABLES])
def test_every_fact_is_of_whom_and_when_its_row_says(seen: Seen) -> None:
    table = rows(seen.file)
    for fact in reading(seen.file).facts:
        row = table[fact.provenance.row - 2]
        if seen.entity:
            assert same_place(row[seen.entity], fact.whose) or same_code(row, fact.place)
        elif not seen.places:
            assert fact.whose == seen.whose
        if seen.period:
            day = Period.parse(row[seen.period]).start
            assert fact.valid == Period.containing(day, seen.grain)
        else:
            assert fact.valid is None
        assert str(fact.known_from or "") == (row[seen.known_from] if seen.known_from else "")
        assert fact.whose not in {"FRA", "USA", "DEU"}


def same_code(row: dict[str, str], place: str | None) -> bool:
    return place is not None and place in row.values()


@pytest.mark.parametrize("seen", TABLES, ids=[seen.file for seen in TABLES])
def test_what_the_table_does_not_tell_is_said(seen: Seen) -> None:
    said = reading(seen.file).untold
    for part in seen.untold:
        assert any(part in each for each in said), (part, said)


def test_columns_that_are_countries_give_each_its_own_figures() -> None:
    file = "covid_key_countries_wide.csv"
    table = rows(file)
    for fact in reading(file).facts:
        row = table[fact.provenance.row - 2]
        (column,) = [name for name in COVID if same_place(name, fact.whose)]
        assert fact.quantity is not None
        assert Decimal(row[column]) == fact.quantity.low


def test_of_counties_of_one_name_each_is_told_with_its_state() -> None:
    file = "us_president_2020_county.csv"
    names = Counter(row["county_name"] for row in rows(file))
    facts = [fact for fact in reading(file).facts if fact.what == "votes gop"]
    assert len(facts) == len(rows(file))
    for fact in facts:
        row = rows(file)[fact.provenance.row - 2]
        alone = names[row["county_name"]] == 1
        name = row["county_name"] if alone else f"{row['county_name']}, {row['state_name']}"
        assert fact.whose == name


def test_a_year_that_stands_twice_with_two_figures_is_left_out_and_named() -> None:
    file = "us_employment_annual.csv"
    table = reading(file)
    years = Counter(row["year"] for row in rows(file))
    doubled = {line for line, row in enumerate(rows(file), 2) if years[row["year"]] > 1}
    population = [fact for fact in table.facts if fact.measure_name == "population"]
    assert {fact.whose for fact in table.facts} == {"United States"}
    assert doubled
    assert not doubled & {fact.provenance.row for fact in population}
    assert any(str(min(doubled)) in each for each in table.left_out)
    assert {fact.quantity.unit.symbol for fact in population if fact.quantity} == {"", "%"}


LISTS = [
    "country_codes.csv", "currency_codes.csv", "owid_co2_codebook.csv", "owid_energy_codebook.csv",
    "us_congress_current.csv", "us_executive_terms.csv",
]  # fmt: skip


@pytest.mark.parametrize("file", LISTS)
def test_a_list_without_figures_is_no_source_and_says_what_it_holds(file: str) -> None:
    (problem,) = reading(file).problems
    assert "has no column of figures" in problem.message
    assert next(iter(rows(file)[0])) in problem.message


def test_all_tables_of_the_folder_are_looked_at() -> None:
    looked_at = {seen.file for seen in TABLES} | set(LISTS)
    looked_at |= {"us_president_2020_county.csv", "us_employment_annual.csv"}
    assert {path.name for path in DATA.glob("*.csv")} == looked_at
