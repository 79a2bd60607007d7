"""Malicious and broken files: refused with a clear message, never run, never swallowed whole."""

from __future__ import annotations

import cProfile
import io
import pstats
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from verifier.model.errors import InputError
from verifier.reference.tables import understood
from verifier.reference.tables.grid import check_size

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verifier.model.understanding import SourceReading

    Read = Callable[..., SourceReading]


def workbook(parts: dict[str, bytes]) -> bytes:
    """Return a workbook some of whose parts are replaced."""
    book, content, changed = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["country", "year", "population"])
    sheet.append(["France", 2020, 67391582])
    book.save(content)
    with (
        zipfile.ZipFile(content) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in set(parts) - set(old.namelist()):
            new.writestr(name, parts[name])
    return changed.getvalue()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"""
FILE_ENTITY = (
    b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst>&a;</sst>"""
)

WORKBOOKS = [
    ("many laughs", {"xl/worksheets/sheet1.xml": LAUGHS}, "declares entities"),
    (
        "in UTF-16",
        {"xl/worksheets/sheet1.xml": LAUGHS.decode().encode("utf-16")},
        "declares entities",
    ),
    ("a file of this machine", {"xl/sharedStrings.xml": FILE_ENTITY}, "declares entities"),
    ("a bomb", {"xl/media/image1.png": b"\0" * 200_000_000}, "unpacks to"),
    ("no sheet", {"xl/workbook.xml": b"<workbook/>"}, "no readable Excel workbook"),
    ("no XML", {"xl/worksheets/sheet1.xml": b"\xff\xfe\x00"}, "no readable Excel workbook"),
]


@pytest.mark.parametrize(("name", "parts", "message"), WORKBOOKS, ids=[w[0] for w in WORKBOOKS])
def test_a_workbook_that_does_harm_is_refused(
    read: Read, name: str, parts: dict[str, bytes], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        read(workbook(parts), f"{name}.xlsx")


def test_the_same_workbook_without_the_harm_is_read(read: Read) -> None:
    (table,) = read(workbook({}), "fine.xlsx").tables
    assert [fact.whose for fact in table.facts] == ["France"]


@pytest.mark.parametrize("content", [b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0 old", b"PK\x03\x04"])
def test_what_is_no_workbook_is_said_to_be_none(read: Read, content: bytes) -> None:
    with pytest.raises(InputError) as raised:
        read(content, "figures.xlsx")
    assert "figures.xlsx" in str(raised.value)


FORMULAS = ["=1+1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://a.example")', "@SUM(A1)", "+A1*(2)"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_a_csv_is_never_computed(read: Read, formula: str) -> None:
    quoted = formula.replace('"', '""')
    (table,) = read(f'country,year,value\nFrance,2020,5\nSpain,2020,"{quoted}"\n').tables
    assert table.facts == ()
    assert "formula, which is never computed" in table.problems[0].message
    assert table.problems[0].line == 3


def test_facts_written_as_csv_hold_no_formula(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("company,year,staff\n=cmd|calc,2020,5\n+Plus Ltd,2020,6\n-3 Ltd,2020,7\n")
    command = [sys.executable, "-m", "verifier", "sources", "show", str(file), "--csv"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    cells = [cell for line in shown.splitlines()[1:] for cell in line.split(",")]
    assert len(cells) > 20
    assert not [cell for cell in cells if cell[:1] in "=+@" and cell]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x1f\x8b\x08 packed", "packed with gzip"), (b"BZh9 packed", "packed with bzip2"),
        (b"country,year\n\0\0", "binary file"), (b"", "is empty"), (b" \n \n", "is empty"),
        (b'country,year,value\n"France,2020,5\n', "malformed CSV"),
        (b"country,value\nFrance," + b"9" * 2_000_000, "malformed CSV"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(read: Read, content: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(content, "table.csv")


def test_a_file_of_any_size_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "huge.csv"
    with file.open("wb") as sparse:
        sparse.truncate(10_000_000_000)
    with pytest.raises(InputError, match="10,000,000,000 bytes"):
        understood(str(file))


def test_the_limit_itself_is_allowed() -> None:
    check_size("a.csv", 10, limit=10)
    with pytest.raises(InputError):
        check_size("a.csv", 11, limit=10)


def test_a_page_reads_nothing_of_this_machine(read: Read) -> None:
    page = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    page += "<table><tr><th>Country<th>2020<tr><td>&a;<td>5</table>"
    (table,) = read(page, "page.html").tables
    assert [fact.whose for fact in table.facts] == ["&a;"]


DEEP = "<div>" * 20_000 + "<table><tr><th>Country<th>2020<tr><td>France<td>5</table>"


@pytest.mark.parametrize("lines", ["one word\n", "7 and\n", "one, two\n\n", "one\n\n"])
def test_ten_times_as_many_lines_without_a_figure_take_ten_times_the_calls(
    read: Read, lines: str
) -> None:
    read("title\n")  # what is read once a process is read now
    assert calls(read, lines * 2000) < 11 * calls(read, lines * 200)


def calls(read: Read, content: str) -> int:
    """Count the functions that are entered: the same on any machine, however busy."""
    profile = cProfile.Profile()
    profile.runcall(read, content)
    counted: int = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
    return counted


def test_a_page_nested_without_end_ends(read: Read) -> None:
    try:
        read(DEEP, "page.html")
    except InputError as error:
        assert "page.html" in str(error)  # noqa: PT017 - either end is a good one


@pytest.mark.parametrize("name", ["table.parquet", "table.pq"])
def test_what_is_no_parquet_is_refused(read: Read, name: str) -> None:
    with pytest.raises(InputError, match="no readable Parquet file"):
        read(b"PAR1 nothing PAR1", name)


EXTRAS = [
    ("openpyxl", "figures.xlsx", "excel"), ("pyarrow", "figures.parquet", "parquet"),
    ("sqlalchemy", "figures.db", "sql"), ("lxml", "figures.html", "html"),
    ("pypdfium2", "figures.pdf", "pdf"),
]  # fmt: skip
CONTENTS = {
    ".xlsx": workbook({}), ".parquet": b"PAR1", ".db": b"SQLite format 3\0", ".html": b"<table>",
    ".pdf": b"%PDF-1.4",
}  # fmt: skip


@pytest.mark.parametrize(("package", "name", "extra"), EXTRAS)
def test_a_package_that_is_missing_is_named_with_what_brings_it(
    tmp_path: Path, package: str, name: str, extra: str
) -> None:
    file = tmp_path / name
    file.write_bytes(CONTENTS[file.suffix])
    program = (
        f"import sys; sys.modules[{package!r}] = None\n"
        "from verifier.pipeline import understanding\n"
        f"understanding({str(file)!r})"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert f"pip install 'numeric-claim-verifier[{extra}]'" in ended.stderr
    assert f"{package}, which is not installed" in ended.stderr
