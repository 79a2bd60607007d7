"""Tables are kept whole where their rows may be asked, and read no further where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.reference.tables.relations import LARGEST_WHOLE, MOST_WHOLE_CELLS, relations_of

if TYPE_CHECKING:
    from pathlib import Path

BOATS = "boat,skipper,points\nHeron,Paolo Ricci,38\nPetrel,Tomas Lindqvist,29\n"


def test_rows_are_kept_with_their_lines_and_the_title_beside(tmp_path: Path) -> None:
    file = tmp_path / "boats.csv"
    file.write_text(BOATS, encoding="utf-8")
    (tmp_path / "boats.csv.yaml").write_text("title: Hansen Regatta\n", encoding="utf-8")
    (relation,) = relations_of(str(file))
    assert relation.headers == ("boat", "skipper", "points")
    assert relation.rows[1] == ("Petrel", "Tomas Lindqvist", "29")
    assert relation.lines == (2, 3)
    assert relation.captions == ("Hansen Regatta",)


def test_a_table_that_its_owner_leaves_out_is_not_asked(tmp_path: Path) -> None:
    file = tmp_path / "boats.csv"
    file.write_text(BOATS, encoding="utf-8")
    sidecar = "tables:\n  table:\n    read: false\n"
    (tmp_path / "boats.csv.yaml").write_text(sidecar, encoding="utf-8")
    assert relations_of(str(file)) == ()


def test_large_files_and_tables_are_not_read_for_their_rows(tmp_path: Path) -> None:
    file, table = tmp_path / "large.csv", tmp_path / "long.csv"
    row = "Heron,Paolo Ricci,38\n"
    file.write_text(BOATS + row * (LARGEST_WHOLE // len(row) + 1), encoding="utf-8")
    table.write_text("a,b\n" + "1,2\n" * (MOST_WHOLE_CELLS // 2 + 1), encoding="utf-8")
    assert table.stat().st_size < LARGEST_WHOLE
    assert relations_of(str(file)) == ()
    assert relations_of(str(table)) == ()


def test_an_address_is_not_fetched_again_for_its_rows() -> None:
    # Nothing listens there: fetching would raise.
    assert relations_of("http://127.0.0.1:9/boats.csv") == ()
