"""Excel as people keep it: merged titles, hidden rows, formats, several sheets, formulas."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest

from verifier.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Says = Callable[..., list[Told]]
    Read = Callable[..., SourceReading]


def saved(book: openpyxl.Workbook) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def budget() -> openpyxl.Workbook:
    """Return a book with notes, a budget of merged title and hidden row, prices, a hidden sheet."""
    book = openpyxl.Workbook()
    notes = book.active
    assert notes is not None
    notes.title = "Notes"
    notes["A1"] = "This workbook holds the budget"
    sheet = book.create_sheet("Budget")
    for row in (
        ["Federal budget (€ millions)"], [], ["Ministry", "2019", "2020", "Share 2020"],
        ["Defence", 45000, 46000, 0.128], ["Labour", 148000, 170000, 0.47], ["Secret", 1, 2, 0.1],
        ["Total", "=SUM(B4:B5)", 216000, 0.6], ["Source: Ministry of Finance"],
    ):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("A1:D1")
    for number in range(4, 8):
        sheet.cell(number, 4).number_format = "0.0%"
    sheet.row_dimensions[6].hidden = True
    prices = book.create_sheet("Prices")
    prices.append(["Date", "Beer price"])
    for month in (1, 2, 3):
        prices.append([datetime.fromisoformat(f"2020-{month:02}-01"), 10.1 * month])
        prices.cell(month + 1, 2).number_format = "[$€-407] #,##0.00"
    old = book.create_sheet("Old")
    old.sheet_state = "hidden"
    old.append(["country", "year", "value"])
    old.append(["France", 2020, 1])
    return book


BUDGET = [
    ("Defence", "Federal budget", "2019", "45000000000", "€"),
    ("Defence", "Federal budget", "2020", "46000000000", "€"),
    ("Defence", "Federal budget Share", "2020", "12.8", "%"),
]


def test_a_sheet_is_read_as_it_is_seen(says: Says, read: Read) -> None:
    content = saved(budget())
    told = says(content, "figures.xlsx#Budget")
    assert told[:3] == BUDGET
    assert not any("Secret" in each for each in told)
    (table,) = read(content, "figures.xlsx#Budget").tables
    assert {fact.provenance.publisher for fact in table.facts} == {"Ministry of Finance"}
    assert any("hidden rows were left out: 6" in each for each in table.understood)
    assert any("1 formulas have no stored value" in each for each in table.understood)
    assert not any("Total" in each and "2019" in each for each in told)


def test_without_a_choice_every_visible_sheet_with_a_table_is_read(read: Read) -> None:
    reading = read(saved(budget()), "figures.xlsx")
    assert [table.name for table in reading.tables] == ["Budget", "Prices"]


@pytest.mark.parametrize("part", ["Prices", "prices", "3"])
def test_a_sheet_is_chosen_by_name_or_number_and_formats_give_units(says: Says, part: str) -> None:
    assert says(saved(budget()), f"figures.xlsx#{part}") == [
        ("", "Beer price", "2020-01", "10.1", "€"), ("", "Beer price", "2020-02", "20.2", "€"),
        ("", "Beer price", "2020-03", "30.3", "€"),
    ]  # fmt: skip


def test_a_hidden_sheet_is_read_when_it_is_named(says: Says) -> None:
    assert says(saved(budget()), "population.xlsx#Old") == [
        ("France", "Old", "2020", "1", "")
    ]  # fmt: skip


def test_a_sheet_that_is_not_there_is_named_with_those_that_are(read: Read) -> None:
    with pytest.raises(InputError, match=r"has no sheet 'Bugdet'.*'Budget'"):
        read(saved(budget()), "figures.xlsx#Bugdet")


def test_merged_cells_speak_for_all_they_cover(says: Says) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Country", "Population (millions)", None], [None, 2019, 2020], ["France", 67.2, 67.4],
        ["Spain", 47.1, 47.4],
    ):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("A1:A2")
    assert says(saved(book), "book.xlsx") == [
        ("France", "Population", "2019", "67200000", ""),
        ("France", "Population", "2020", "67400000", ""),
        ("Spain", "Population", "2019", "47100000", ""),
        ("Spain", "Population", "2020", "47400000", ""),
    ]


def test_dates_as_dates_and_float_noise_are_what_the_sheet_shows(says: Says) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Day", "Rainfall (mm)"])
    sheet.append([date(2020, 5, 7), 0.1 + 0.2])
    assert says(saved(book), "rain.xlsx") == [("", "Rainfall", "2020-05-07", "0.3", "mm")]
