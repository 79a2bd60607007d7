"""Cells as offices write them: figures, blanks, bounds, formulas."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.reference.tables.figures import (
    decimal_mark,
    is_blank,
    is_bound,
    is_formula,
    read_cell,
)

# decimal mark, cell, value, unit, step, status
CELLS = [
    (".", "1234", "1234", "", "0", ""), (".", "1,234", "1234", "", "0", ""),
    (".", "1,234.5", "1234.5", "", "0.1", ""), (".", "1.5e3", "1500", "", "0", ""),
    (".", "−5", "-5", "", "0", ""), (".", "(1,234)", "-1234", "", "0", ""),
    (".", "31.4 million", "31400000", "", "100000", ""), (".", "4.0%", "4.0", "%", "0.1", ""),
    (".", "$1,234", "1234", "$", "1", ""), (".", "8.1 p", "8.1", "", "0.1", "provisional"),
    (".", "8.1p", "8.1", "", "0.1", "provisional"),
    (".", "12.3 (e)", "12.3", "", "0.1", "estimate"),
    (".", "13 b", "13", "", "0", ""), (".", "3.4[2]", "3.4", "", "0.1", ""),
    (".", "1,234*", "1234", "", "0", ""), (".", "7¹", "7", "", "0", ""),
    (".", "1 234 567", "1234567", "", "0", ""), (".", "1\u202f234", "1234", "", "0", ""),
    (".", "1'234", "1234", "", "0", ""), (".", "12,34,567", "1234567", "", "0", ""),
    (",", "1.234", "1234", "", "0", ""), (",", "1.234,5", "1234.5", "", "0.1", ""),
    (",", "12,5", "12.5", "", "0.1", ""), (",", "1 234,5", "1234.5", "", "0.1", ""),
    (",", "4,0 %", "4.0", "%", "0.1", ""), (",", "-1.234.567", "-1234567", "", "0", ""),
]  # fmt: skip


@pytest.mark.parametrize(("decimal", "text", "value", "unit", "step", "status"), CELLS)
def test_a_cell_is_a_figure(
    decimal: str, text: str, value: str, unit: str, step: str, status: str
) -> None:
    cell = read_cell(text, decimal)
    assert cell is not None
    quantity = cell.quantity
    assert (quantity.low, quantity.unit.symbol, quantity.step) == (
        Decimal(value), unit, Decimal(step),
    )  # fmt: skip
    assert cell.status == status


@pytest.mark.parametrize(
    ("decimal", "text"),
    [(".", "many"), (".", "2.58.344"), (".", "68,3"), (".", "(5)"), (".", "5 apples and 3 pears"),
     (",", "12.5"), (".", "=1+1"), (".", "12,3456"), (".", "+"), (".", "1-2-3")],
)  # fmt: skip
def test_what_may_be_no_figure_is_none(decimal: str, text: str) -> None:
    assert read_cell(text, decimal) is None


MARKS = [
    (["1.234,5", "7"], False, ","), (["12,5", "13,25"], True, ","), (["1.234.567"], True, ","),
    (["1,234.5"], True, "."), (["12.5"], True, "."), (["1,234"], False, "."), (["5"], True, "."),
    (["1.234"], True, None), (["1,234"], True, None), (["12.5", "12,5"], False, None),
    (["1 234,5"], False, ","), (["67.391", "83.240"], False, "."),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "semicolons", "mark"), MARKS)
def test_a_table_shows_its_decimal_mark_or_nobody_guesses(
    cells: list[str],
    semicolons: bool,  # noqa: FBT001 - a column of the table above
    mark: str | None,
) -> None:
    assert decimal_mark(cells, semicolons=semicolons) == mark


@pytest.mark.parametrize("text", ["", "..", "n/a", "N/A", "#REF!", "–", ":", "x", "nan", "NULL"])
def test_a_blank_is_no_figure_on_purpose(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["0", "5", "many", "unknown"])
def test_a_figure_or_word_is_no_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("text", "is_one"), [("<5", True), (">95", True), ("≥1", True), ("5", False), ("<a", False)]
)
def test_a_bound_is_no_figure(text: str, is_one: bool) -> None:  # noqa: FBT001 - an example
    assert is_bound(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("=SUM(A1:A9)", True), ("=1+1", True), ("=cmd|' /C calc'!A0", True), ("@SUM(1)", True),
     ('+HYPERLINK("http://a")', True), ("-3.5", False), ("+5", False), ("- 5", False),
     ("5", False)],
)  # fmt: skip
def test_a_formula_is_told_from_a_figure(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_formula(text) is is_one
