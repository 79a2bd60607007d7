"""Series, long and wide: one value a period, with the traps that tables have been met with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.fact import Break
from verifier.model.period import Period
from verifier.model.vocabulary import AliasKind
from verifier.reference.packages import read_package

if TYPE_CHECKING:
    from tests.reference.packages.conftest import Writer
    from verifier.model.fact import Fact

WDI = Path(__file__).parents[3] / "features/data/wdi-population"


def layout(keys: str) -> str:
    return (
        "resources:\n  - name: rates\n    path: rates.csv\n"
        f"    verifier: {{{keys}}}\n  - {{name: citations, path: citations.csv}}\n"
    )


def test_a_long_table_gives_a_fact_a_row_with_the_finest_decimals_of_its_column(
    write: Writer,
) -> None:
    first, second = write.series().sound().facts
    assert first.quantity is not None
    assert second.quantity is not None
    assert (first.subject, first.place, first.measure) == ("FRA", "FRA", "unemployment")
    assert (first.quantity.low, first.quantity.unit.symbol) == (Decimal("8.4"), "%")
    assert first.quantity.step == second.quantity.step == Decimal("0.1")
    assert first.valid == Period.parse("2019")
    assert first.series
    assert (first.provenance.publisher, first.provenance.row) == ("An Agency", 2)


def test_a_wide_table_gives_a_fact_a_cell(write: Writer) -> None:
    wide = "name,code,2018,2019,comment\nFrance,FRA,9.0,8.4,x\nNamibia,NAM,,20.0,\n"
    keys = (
        'layout: wide, entity: code, period: "^20[0-9]{2}$", measure: unemployment, unit: "%", '
        "source_id: one, known_from: 2020-02-01"
    )
    facts = write.series(wide, layout(keys)).sound().facts
    told = [(f.subject, str(f.valid), f.quantity and f.quantity.shown, f.whose) for f in facts]
    assert told == [
        ("FRA", "2018", "9.0 %", "France"),
        ("FRA", "2019", "8.4 %", "France"),
        ("NAM", "2019", "20.0 %", "Namibia"),
    ]
    assert {fact.known_from for fact in facts} == {date(2020, 2, 1)}


def test_na_is_namibia_where_a_code_stands_and_no_value_where_a_value_does(write: Writer) -> None:
    rates = "country,period,value,known_from\nNA,2019,20.0,2020-02-01\n"
    (fact,) = write.series(rates).sound().facts
    assert fact.id.startswith("NA/")
    (fault,) = write.series("country,period,value,known_from\nFRA,2019,NA,2020-02-01\n").faults()
    assert fault.startswith("rates.csv:2:3: value: no value: 'NA' (leave the cell empty")


def test_cells_that_the_schema_calls_missing_give_nothing(write: Writer) -> None:
    resources = layout(
        'layout: long, entity: country, measure: u, unit: "%", source_id: one'
    ).replace("    verifier", '    schema: {missingValues: ["", ".."]}\n    verifier')
    rates = "country,period,value,known_from\nFRA,2018,..,2020-02-01\nFRA,2019,8.4,2020-02-01\n"
    (fact,) = write.series(rates, resources).sound().facts
    assert fact.valid == Period.parse("2019")


PERIODS = [
    ("2019", "", "2019"),
    ("2019-Q4", "", "2019-Q4"),
    ("2019Q4", "", "2019-Q4"),
    ("2019M02", "", "2019-02"),
    ("2019-02", "", "2019-02"),
    ("2014-01-01", "quarter", "2014-Q1"),
    ("2014-01-01", "year", "2014"),
    ("2014-04", "quarter", "2014-Q2"),
    ("2014", "year", "2014"),
]


@pytest.mark.parametrize(("written", "kind", "period"), PERIODS)
def test_a_period_is_read_as_statistics_write_it(
    write: Writer, written: str, kind: str, period: str
) -> None:
    keys = "layout: long, entity: country, measure: u, source_id: one"
    keys += f", period_type: {kind}" if kind else ""
    rates = f"country,period,value,known_from\nFRA,{written},8.4,2020-02-01\n"
    (fact,) = write.series(rates, layout(keys)).sound().facts
    assert fact.valid == Period.parse(period)


@pytest.mark.parametrize(
    ("written", "kind", "message"),
    [
        ("soon", "", "not a period: 'soon'"),
        ("2014-02-01", "quarter", "'2014-02-01' is no quarter"),
        ("2014", "month", "'2014' is no month"),
        ("43831", "", "not a period"),
    ],
)
def test_what_is_no_period_is_named(write: Writer, written: str, kind: str, message: str) -> None:
    keys = "layout: long, entity: country, measure: u, source_id: one"
    keys += f", period_type: {kind}" if kind else ""
    rates = f"country,period,value,known_from\nFRA,{written},8.4,2020-02-01\n"
    (fault,) = write.series(rates, layout(keys)).faults()
    assert fault.startswith("rates.csv:2:2: period: ")
    assert message in fault


def test_a_scale_multiplies_and_says_how_finely_the_value_is_known(write: Writer) -> None:
    keys = "layout: long, entity: country, measure: gdp, unit: $, scale: 1000000, source_id: one"
    rates = "country,period,value,known_from\nFRA,2019,2728.9,2020-02-01\n"
    (fact,) = write.series(rates, layout(keys)).sound().facts
    assert fact.quantity is not None
    assert fact.quantity.low == Decimal(2728900000)
    assert fact.quantity.step == Decimal(100000)


FLAGS = [
    ("", ""), ("A", ""), ("p", "provisional"), ("E", "estimate"), ("F", "forecast"),
    ("bp", "provisional"),
]  # fmt: skip


@pytest.mark.parametrize(("flag", "status"), FLAGS)
def test_a_status_is_read_by_its_letters(write: Writer, flag: str, status: str) -> None:
    rates = f"country,period,value,known_from,obs_status\nFRA,2019,8.4,2020-02-01,{flag}\n"
    (fact,) = write.series(rates).sound().facts
    assert (fact.status, fact.provisional) == (status, bool(status))


def test_an_unknown_status_is_named(write: Writer) -> None:
    rates = "country,period,value,known_from,obs_status\nFRA,2019,8.4,2020-02-01,?\n"
    (fault,) = write.series(rates).faults()
    assert "unknown status '?'" in fault


def test_a_break_flag_breaks_the_whole_series_at_its_period(write: Writer) -> None:
    rates = (
        "country,period,value,known_from,obs_status\nFRA,2018,9.0,2020-02-01,\n"
        "FRA,2019,8.4,2020-02-01,b\nNAM,2019,20.0,2020-02-01,\n"
    )
    facts = write.series(rates).sound().facts
    assert {fact.breaks for fact in facts if fact.subject == "FRA"} == {(Break(date(2019, 1, 1)),)}
    assert {fact.breaks for fact in facts if fact.subject == "NAM"} == {()}


BAD_CELLS = [
    ("8,4", '"8,4"', "not a number"),
    ("16,832", '"16,832"', "write digits without separators: 16832"),
    ("16 832", "16 832", "write digits without separators: 16832"),
    ("=1+1", "=1+1", "a formula"),
    ("inf", "inf", "not a finite number"),
]


@pytest.mark.parametrize(("_shown", "cell", "message"), BAD_CELLS)
def test_a_cell_that_is_no_plain_number_is_named(
    write: Writer, _shown: str, cell: str, message: str
) -> None:
    rates = f"country,period,value,known_from\nFRA,2019,{cell},2020-02-01\n"
    faults = write.series(rates).faults()
    assert any(message in fault and fault.startswith("rates.csv:2:3: ") for fault in faults)


MISSING_COLUMNS = [
    ("land,period,value,known_from\nFRA,2019,1,2020-01-01\n", "country", "no such column"),
    ("country,perod,value,known_from\nFRA,2019,1,2020-01-01\n", "period", "no such column"),
    ("country,period,known_from\nFRA,2019,2020-01-01\n", "value", "no such column"),
    ("country,period,value,known_form\nFRA,2019,1,2020-01-01\n", "known_form", "'known_from'?"),
]


@pytest.mark.parametrize(("rates", "column", "message"), MISSING_COLUMNS)
def test_a_missing_or_misspelt_column_is_named(
    write: Writer, rates: str, column: str, message: str
) -> None:
    faults = write.series(rates).faults()
    assert any(column in fault and message in fault for fault in faults), faults


def test_a_series_without_wordings_is_found_by_its_own_words(write: Writer) -> None:
    aliases = write.series().sound().aliases
    texts = {alias.text for alias in aliases if alias.kind is AliasKind.MEASURE}
    assert {"unemployment", "jobless rate"} <= texts


def population(year: int) -> list[Fact]:
    package = read_package(WDI)
    wanted = Period.parse(str(year))
    return [f for f in package.facts if f.subject == "AFG" and f.valid == wanted]


def test_a_wide_table_that_repeats_a_long_one_adds_nothing_but_what_is_new() -> None:
    package = read_package(WDI)
    assert len(package.facts) == 436
    assert dict(package.rows) == {"population_wide": 6, "population_long": 436, "citations": 1}
    assert {fact.whose for fact in package.facts} >= {"Afghanistan", "World"}


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2012, 10, 16), None), (date(2012, 10, 17), 34385000), (date(2015, 8, 15), 34385000),
        (date(2015, 8, 16), 28397812), (date(2024, 12, 31), 28189672), (date(2025, 1, 1), 28284089),
    ],
)  # fmt: skip
def test_one_vintage_is_on_record_at_a_time(day: date, value: int | None) -> None:
    known = [fact for fact in population(2010) if fact.known_at(day)]
    assert [fact.quantity and fact.quantity.low for fact in known] == ([value] if value else [])
