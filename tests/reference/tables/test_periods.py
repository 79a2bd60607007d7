"""Times of cells and headers: one reading, or none."""

from __future__ import annotations

import pytest

from verifier.model.period import Grain, Period
from verifier.reference.tables.periods import Order, order_of, read_period, regular

READ = [
    ("2019", "2019"), ("2019.0", "2019"), ("2020 [YR2020]", "2020"), ("2020 (p)", "2020"),
    ("2020*", "2020"), ("Year 2019", "2019"), ("2019/20", "2019-01-01/2020-12-31"),
    ("2019-20", "2019-01-01/2020-12-31"), ("2019–2020", "2019-01-01/2020-12-31"),
    ("1999/00", "1999-01-01/2000-12-31"), ("Q1 2020", "2020-Q1"), ("2020Q1", "2020-Q1"),
    ("2020-Q1", "2020-Q1"), ("1st quarter 2020", "2020-Q1"), ("Q3 '21", "2021-Q3"),
    ("H1 2020", "2020-H1"), ("2020S2", "2020-H2"), ("2020M02", "2020-02"), ("2020-02", "2020-02"),
    ("Jan-21", "2021-01"), ("Jan 2021", "2021-01"), ("January 2021", "2021-01"),
    ("2021 Jan", "2021-01"), ("Dec '20", "2020-12"), ("21 March 2020", "2020-03-21"),
    ("Mar 21, 2020", "2020-03-21"), ("31.12.2019", "2019-12-31"), ("13/04/2021", "2021-04-13"),
    ("04/13/2021", "2021-04-13"), ("2020/3/9", "2020-03-09"), ("20200131", "2020-01-31"),
    ("2021-01-05T00:00:00", "2021-01-05"), ("As of 1 January 2020", "2020-01-01"),
    ("2020-W05", "2020-W05"), ("5.6.2020", "2020-06-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), READ)
def test_a_time_is_read_however_a_table_writes_it(text: str, period: str) -> None:
    assert str(read_period(text)) == period


NOT_READ = [
    "", "total", "12", "1234", "Week 5", "03/04/2021", "FY2020", "Year ending 2020",
    "year to May",
    "2009/10", "31/02/2020", "0-14", "65+", "1.5", "2O21", "13/13/2020", "99999", "3000",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time_or_may_be_two_is_not_read(text: str) -> None:
    assert read_period(text) is None


ORDERS = [
    (["03/04/2021", "13/04/2021"], "03/04/2021", "2021-04-03"),
    (["03/04/2021", "04/13/2021"], "03/04/2021", "2021-03-04"),
    (["03/04/2021", "13/04/2021", "04/13/2021"], "03/04/2021", "None"),
    (["2009/10", "2010/11"], "2009/10", "2009-01-01/2010-12-31"),
    (["2009-10", "2009-11"], "2009-10", "2009-10"),
    (["2009-10", "2010-11", "2012-13"], "2009-10", "2009-01-01/2010-12-31"),
    (["2009/10"], "2009/10", "None"),
    (["2009-10"], "2009-10", "2009-10"),
]  # fmt: skip


@pytest.mark.parametrize(("column", "text", "period"), ORDERS)
def test_the_other_cells_of_a_column_tell_how_it_writes(
    column: list[str], text: str, period: str
) -> None:
    assert str(read_period(text, order_of(column, serials=False))) == period


def test_day_numbers_of_a_spreadsheet_are_dates_only_under_a_header_of_dates() -> None:
    dated = order_of(["43831", "43862"], serials=True)
    assert str(read_period("43831", dated)) == "2020-01-01"
    assert read_period("43831", order_of(["43831"], serials=False)) is None
    assert not order_of(["2019", "2020"], serials=True).serials
    assert not order_of(["43831", "Q1 2020"], serials=True).serials


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2019/20", "2019-04-01/2020-03-31"),
        ("FY2020", "2019-04-01/2020-03-31"),
        ("2019", "2019"),
    ],
)
def test_a_fiscal_year_has_days_where_somebody_says_when_it_begins(text: str, period: str) -> None:
    assert str(read_period(text, Order(year_begins=(4, 1)))) == period


REGULAR = [
    (["1971-01-01", "1972-01-01", "1973-01-01"], Grain.YEAR),
    (["1971-12-31", "1972-12-31", "1973-12-31"], Grain.YEAR),
    (["2020-01-01", "2020-04-01", "2020-07-01"], Grain.QUARTER),
    (["2020-03-31", "2020-06-30", "2020-09-30"], Grain.QUARTER),
    (["1987-05-15", "1987-06-15", "1987-07-15"], Grain.MONTH),
    (["2020-01-31", "2020-02-29", "2020-03-31"], Grain.MONTH),
    (["2020-01-01", "2020-01-02", "2020-01-03"], None),
    (["2020-01-01", "2021-01-01"], None),
    (["2019-05-06", "2020-05-06", "2021-05-06"], None),
    (["2020-01-06", "2020-01-13", "2020-01-20"], None),
]  # fmt: skip


@pytest.mark.parametrize(("days", "grain"), REGULAR)
def test_days_spaced_like_years_or_months_stand_for_those(
    days: list[str], grain: Grain | None
) -> None:
    assert regular(Period.parse(day) for day in days) is grain
