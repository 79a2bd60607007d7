"""A file is replaced as a whole, or stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.reference.whole_files import replace_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_replaced_with_its_permissions_and_nothing_is_left_beside_it(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    replace_file(file, "new\udcff")
    assert file.read_text(encoding="utf-8") == "new\\udcff"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_what_a_link_leads_to_is_replaced_and_not_the_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a.txt", tmp_path / "link.txt"
    file.write_text("old", encoding="utf-8")
    link.symlink_to(file)
    replace_file(str(link), "new")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("place", ["none/a.txt", "file/a.txt"])
def test_what_cannot_be_written_is_named_and_leaves_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be written"):
        replace_file(tmp_path / place, "new")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
