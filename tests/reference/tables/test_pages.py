"""Tables of web pages: spans, captions, footnote marks, several on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Says = Callable[..., list[Told]]
    Read = Callable[..., SourceReading]

PAGE = """<!DOCTYPE html><h2>Nordic countries</h2>
<table><tr><td>Menu<td>Home</table>
<table class="wikitable"><caption>Population of the Nordic countries</caption>
<tr><th rowspan=2>Country<th colspan=2>Population<th rowspan=2>Area (km<sup>2</sup>)</tr>
<tr><th>2019<th>2020</tr>
<tr><td><a>Norway</a><sup>[1]</sup><td>5,347,896<td>5,379,475<sup><a>[a]</a></sup><td>385,207</tr>
<tr><td>Sweden<td>10,285,453<td><span style="display:none">999</span>10,353,442<td>450,295
</table>
<table><caption>Forests</caption><tr><th>Country<th>Year<th>Forest (ha)
<tr><td rowspan=2>Norway<td>2019<td>12,180,000<tr><td>2020<td>12,180,100</table>"""


def test_spans_captions_and_marks_of_notes(says: Says) -> None:
    assert says(PAGE, "nordic.html#2")[:3] == [
        ("Norway", "Population", "2019", "5347896", ""),
        ("Norway", "Population", "2020", "5379475", ""),
        ("Norway", "Area", "", "385207", "km2"),
    ]


@pytest.mark.parametrize("part", ["Forests", "forest", "3"])
def test_a_table_is_chosen_by_its_caption_or_number(says: Says, part: str) -> None:
    assert says(PAGE, f"nordic.html#{part}") == [
        ("Norway", "Forest", "2019", "12180000", "ha"),
        ("Norway", "Forest", "2020", "12180100", "ha"),
    ]


def test_without_a_choice_all_tables_of_figures_are_read(read: Read) -> None:
    reading = read(PAGE, "nordic.html")
    assert [table.name for table in reading.tables] == ["2", "3"]


def test_a_table_that_is_not_there_is_said(read: Read) -> None:
    with pytest.raises(InputError, match="has no table '9'"):
        read(PAGE, "nordic.html#9")


def test_absurd_spans_do_not_fill_the_memory(read: Read) -> None:
    cell = '<td rowspan="4000000000" colspan="4000000000">5'
    page = f"<table><tr><th>Country<th>2020<tr><td>France{cell}</table>"
    (table,) = read(page, "page.html").tables
    assert len(table.columns) <= 2000
