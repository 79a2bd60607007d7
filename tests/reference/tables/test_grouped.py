"""What stands over several columns or rows is said of each of them, where that is plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.reference.tables.grouped import filled_down, joined_heads
from verifier.reference.tables.relations import relations_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("headers", "first", "expected"),
    [
        (("", "dose", "dose"), ("", "low", "high"), ("", "dose low", "dose high")),
        (("arm", "dose", "dose", "n"), ("arm", "1", "2", "n"), ("arm", "dose 1", "dose 2", "n")),
        (("", "dose", "dose"), ("mice", "3", "4"), None),  # a row of its own
        (("", "dose", "n"), ("", "low", "30"), None),  # no header repeats
        (("", "dose", "dose", "n"), ("", "low", "high", "30"), None),  # a figure beside
        (("", "dose", "dose"), ("", "low", "low"), None),  # nothing told apart
    ],
)
def test_a_header_row_is_joined_to_the_headers_it_tells_apart(
    headers: tuple[str, ...], first: tuple[str, ...], expected: tuple[str, ...] | None
) -> None:
    assert joined_heads(headers, first) == expected


def test_labels_stand_over_the_rows_below_them_alone_where_each_group_has_like_rows() -> None:
    grouped = (("farms", "mean", "3"), ("", "median", "2"), ("mills", "mean", "5"))
    assert [row[0] for row in filled_down(grouped)] == ["farms", "farms", "mills"]
    once = (("farms", "north", "3"), ("", "south", "2"))
    assert filled_down(once) == once
    figures = (("farms", "1", "3"), ("", "1", "2"))
    assert filled_down(figures) == figures


def test_a_file_with_spanning_heads_keeps_the_lines_of_its_rows(tmp_path: Path) -> None:
    file = tmp_path / "dose.csv"
    file.write_text(",dose,dose,note\n,100,500,\nMist,1.5,2.5,x\nHaze,3.5,4.5,y\nRain,5.5,6.5,z\n")
    (relation,) = relations_of(str(file))
    assert relation.headers == ("", "dose 100", "dose 500", "note")
    assert relation.lines == (3, 4, 5)
