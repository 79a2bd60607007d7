"""Single tables: three layouts, one meaning; units in headers; cells as people write them."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.reference import Catalog, load_catalog
from verifier.reference.headers import read_header, read_unit_text

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model.fact import Fact

LONG = """country,measure,year,value
France,Population,2020,67391582
France,Population,2021,67499343
Namibia,Population,2020,2540905
Namibia,Population,2021,2587344
"""
WIDE = """country,year,Population
France,2020,67391582
France,2021,67499343
Namibia,2020,2540905
Namibia,2021,2587344
"""
SPREAD = """country,measure,2020,2021
France,Population,67391582,67499343
Namibia,Population,2540905,2587344
"""


def load(folder: Path, text: str, name: str = "table.csv") -> Catalog:
    file = folder / name
    file.write_bytes(text.encode())
    return load_catalog([], [str(file)])


def told(fact: Fact) -> tuple[str, str, str, Decimal, str, Decimal]:
    """Return what a fact says, without where it stands."""
    assert fact.quantity is not None
    unit = fact.quantity.unit.symbol
    return fact.subject, fact.measure, str(fact.valid), fact.quantity.low, unit, fact.quantity.step


def facts(catalog: Catalog) -> set[tuple[str, str, str, Decimal, str, Decimal]]:
    return {told(fact) for fact in catalog.facts}


def test_three_layouts_give_the_same_facts(tmp_path: Path) -> None:
    long, wide, spread = (load(tmp_path, text) for text in (LONG, WIDE, SPREAD))
    assert facts(long) == facts(wide) == facts(spread)
    assert ("FRA", "population", "2020", Decimal(67391582), "", Decimal(0)) in facts(long)
    assert long.aliases == wide.aliases == spread.aliases


def test_the_order_of_rows_does_not_change_what_a_table_says(tmp_path: Path) -> None:
    header, *rows = LONG.splitlines()
    said = [facts(load(tmp_path, "\n".join([header, *order]))) for order in permutations(rows)]
    assert all(one == said[0] for one in said)


def test_the_order_of_tables_does_not_change_the_catalog(tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in ("a.csv", "b.csv", "c.csv")]
    for name, text in zip(names, (LONG, WIDE, SPREAD), strict=True):
        with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123 - names are what is handed over
            file.write(text)
    catalogs = [load_catalog([], order) for order in permutations(names)]
    assert all(catalog.facts == catalogs[0].facts for catalog in catalogs)
    assert all(catalog.aliases == catalogs[0].aliases for catalog in catalogs)


@pytest.mark.parametrize("header", ["code", "country_code", "country"])
def test_na_is_namibia_and_not_a_missing_value(tmp_path: Path, header: str) -> None:
    catalog = load(tmp_path, f"{header},year,Population\nNA,2020,2540905\nFR,2020,67391582\n")
    by_value = {fact.quantity.low: fact for fact in catalog.facts if fact.quantity}
    assert len(by_value) == 2
    assert by_value[Decimal(2540905)].subject in {"NA", "NAM"}


def test_namibia_by_name_is_a_place(tmp_path: Path) -> None:
    assert {fact.place for fact in load(tmp_path, WIDE).facts} == {"FRA", "NAM"}


def test_a_byte_order_mark_and_line_ends_of_two_characters_change_nothing(tmp_path: Path) -> None:
    marked = load(tmp_path, "\ufeff" + WIDE.replace("\n", "\r\n"))
    assert facts(marked) == facts(load(tmp_path, WIDE))


def test_thousands_in_quotes_are_the_same_figures(tmp_path: Path) -> None:
    quoted = WIDE.replace("67391582", '"67,391,582"').replace("2540905", ' "2,540,905"'.strip())
    assert facts(load(tmp_path, quoted)) == facts(load(tmp_path, WIDE))


@pytest.mark.parametrize("blank", ["", " ", "-", "–", "..", "n/a", "NA", "nan", "null", ":"])
def test_a_blank_cell_is_no_figure_and_no_fault(tmp_path: Path, blank: str) -> None:
    catalog = load(tmp_path, WIDE.replace("67391582", blank))
    assert len(catalog.facts) == 3


def test_cells_that_are_no_figures_are_all_named_with_their_place(tmp_path: Path) -> None:
    text = (
        WIDE.replace("67391582", "many")
        .replace("2587344", "2.58.344")
        .replace(",2021,6", ",2O21,6")
    )
    with pytest.raises(InputError) as raised:
        load(tmp_path, text)
    assert [(problem.line, problem.column) for problem in raised.value.problems] == [
        (2, 3), (3, 2), (5, 3),
    ]  # fmt: skip
    assert "'many'" in raised.value.problems[0].message
    assert "'2O21'" in raised.value.problems[1].message


NO_TABLE = [
    ("", "is empty"), ("country,year,value\n", "no rows"),
    ("country,year\nFrance,2020\n", "no column"),
    ("country,year,value\nFrance,2020,\n", "no figures"),
    ("country,year,value,value\nFrance,2020,1,2\n", "named twice"),
    ("country,year,value\nFrance,2020,1,000\n", "4 fields"),
    ('country,year,value\n"France,2020,1\n', "malformed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), NO_TABLE)
def test_what_is_no_table_is_refused_with_its_path(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        load(tmp_path, text)
    problem = raised.value.problems[0]
    assert problem.path == str(tmp_path / "table.csv")
    assert message in problem.message


def test_a_total_is_a_subject_like_any_other(tmp_path: Path) -> None:
    catalog = load(tmp_path, WIDE + "All regions,2020,7794798739\nTotal,2020,69932487\n")
    assert {fact.subject for fact in catalog.facts} == {"FRA", "NAM", "All regions", "Total"}


# header: name, unit, scale
HEADERS = [
    ("Population", "Population", None, "1"),
    ("Population, thousands", "Population", "", "1000"),
    ("Population (millions)", "Population", "", "1000000"),
    ("GDP (US$ millions)", "GDP", "$", "1000000"),
    ("GDP (US$ bn)", "GDP", "$", "1000000000"),
    ("GDP (EUR)", "GDP", "€", "1"),
    ("GDP [USD million]", "GDP", "$", "1000000"),
    ("Unemployment rate (%)", "Unemployment rate", "%", "1"),
    ("unemployment_rate_pct", "unemployment rate", "%", "1"),
    ("Debt (% of GDP)", "Debt", "%", "1"),
    ("Women (% of total)", "Women", "%", "1"),
    ("Area (km2)", "Area", "km2", "1"),
    ("Area (sq km)", "Area", "km2", "1"),
    ("Rice (tonnes)", "Rice", "t", "1"),
    ("Rice (thousand tonnes)", "Rice", "t", "1000"),
    ("Nurses (number)", "Nurses", "", "1"),
]


@pytest.mark.parametrize(("header", "name", "unit", "scale"), HEADERS)
def test_a_header_says_what_is_measured_and_in_what(
    header: str, name: str, unit: str | None, scale: str
) -> None:
    read = read_header(header)
    assert (read.name, read.scale) == (name, Decimal(scale))
    assert (read.unit.symbol if read.unit else None) == unit


@pytest.mark.parametrize("header", ["% of total", "%"])
def test_a_header_that_is_only_a_unit_keeps_its_words(header: str) -> None:
    read = read_header(header)
    assert read.name.startswith("%")


UNIT_TEXTS = [("%", "%", "1"), ("US$ millions", "$", "1000000"), ("thousand tonnes", "t", "1000"),
              ("thousands", "", "1000"), ("", None, "1"), ("widgets", None, "1")]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "scale"), UNIT_TEXTS)
def test_a_unit_column_says_unit_and_scale(text: str, unit: str | None, scale: str) -> None:
    read, factor = read_unit_text(text)
    assert ((read.symbol if read else None), factor) == (unit, Decimal(scale))


def test_scale_and_precision_of_a_header_reach_the_facts(tmp_path: Path) -> None:
    catalog = load(tmp_path, "country,year,GDP (US$ millions)\nFrance,2020,2630318\n")
    (fact,) = catalog.facts
    assert fact.quantity is not None
    assert (fact.quantity.low, fact.quantity.unit.symbol) == (Decimal(2630318000000), "$")
    assert fact.quantity.step == 1000000


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        ("31400000", "100000", "31.4 million"),
        ("31000000", "1000000", "31 million"),
        ("8520000", "0", "8520000"),
        ("8520000", "0", '"8,520,000"'),
        ("12000", "1000", "12k"),
    ],
)
def test_a_magnitude_in_a_cell_is_the_precision_of_that_cell_alone(
    tmp_path: Path, value: str, step: str, text: str
) -> None:
    catalog = load(tmp_path, f"country,year,Population\nNorland,2022,{text}\nNorland,2023,7\n")
    first, second = (fact.quantity for fact in catalog.facts)
    assert first is not None
    assert second is not None
    assert (first.low, first.step) == (Decimal(value), Decimal(step))
    assert (second.low, second.step) == (Decimal(7), Decimal(0))
