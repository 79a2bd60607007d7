"""Files of office programs: read as they are seen, refused when they are traps."""

from __future__ import annotations

import io
import zipfile
from importlib import import_module
from typing import TYPE_CHECKING, Any

import docx
import pytest
from odf.opendocument import OpenDocumentSpreadsheet  # type: ignore[import-untyped]
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow  # type: ignore[import-untyped]
from odf.text import P  # type: ignore[import-untyped]

from tests.reference.tables.conftest import told
from verifier.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Read = Callable[..., SourceReading]
    Says = Callable[..., list[tuple[str, str, str, str, str]]]


def cell(text: str = "", **settings: Any) -> Any:
    made = TableCell(**settings)
    if text:
        made.addElement(P(text=text))
    return made


def row(*cells: Any, **settings: Any) -> Any:
    made = TableRow(**settings)
    for each in cells:
        made.addElement(each)
    return made


def percent(text: str, value: str) -> Any:
    return cell(text, valuetype="percentage", value=value)


def saved(**sheets: list[Any]) -> bytes:
    book, content = OpenDocumentSpreadsheet(), io.BytesIO()
    for name, parts in sheets.items():
        table = Table(name=name)
        for each in parts:
            table.addElement(each)
        book.spreadsheet.addElement(table)
    book.save(content)
    return content.getvalue()


JOBS = [
    row(cell("Labour market of Norland")),
    row(
        cell("Country"), cell("Jobless rate", numbercolumnsspanned=2), CoveredTableCell(),
        cell("Pay"),
    ),
    row(cell(), cell("2019"), cell("2020"), cell("2020")),
    row(
        cell("France"), percent("8%", "0.084"), percent("8%", "0.08"),
        cell("$5", valuetype="currency", currency="USD", value="5"),
    ),
    row(cell(numbercolumnsrepeated=16384), numberrowsrepeated=1048000),
]  # fmt: skip
TOWNS = [
    row(cell("Town"), cell("Homes")),
    row(cell("North"), cell("7", valuetype="float", value="7")),
]


def test_a_sheet_is_read_as_it_is_seen(says: Says) -> None:
    assert says(saved(Jobs=JOBS), "jobs.ods") == [
        ("France", "Jobless rate", "2019", "8.4", "%"),
        ("France", "Jobless rate", "2020", "8", "%"),
        ("France", "Pay", "2020", "5", "$"),
    ]


def test_a_sheet_is_told_by_its_content_and_chosen_by_its_name(read: Read) -> None:
    content = saved(Jobs=JOBS, Towns=TOWNS)
    assert [table.name for table in read(content, "figures").tables] == ["Jobs", "Towns"]
    (table,) = read(content, "figures.ods#towns").tables
    assert [told(fact)[:2] for fact in table.facts] == [("North", "Homes")]
    with pytest.raises(InputError, match="has no sheet 'Births'"):
        read(content, "figures.ods#Births")


def test_hidden_rows_and_columns_are_left_out_and_named(read: Read) -> None:
    sheet = [
        TableColumn(),
        TableColumn(visibility="collapse"),
        TableColumn(),
        row(cell("Town"), cell("Old"), cell("Homes")),
        row(cell("North"), cell("3"), cell("7")),
        row(cell("South"), cell("4"), cell("8"), visibility="collapse"),
    ]
    (table,) = read(saved(A=sheet), "a.ods").tables
    assert [told(fact)[:4] for fact in table.facts] == [("North", "Homes", "", "7")]
    assert {"hidden rows were left out: 3", "hidden columns were left out: 2"} <= set(
        table.understood
    )


def test_a_formula_without_a_value_is_no_figure_and_is_counted(read: Read) -> None:
    sheet = [*TOWNS, row(cell("South"), cell(formula="of:=SUM([.B2])"))]
    (table,) = read(saved(A=sheet), "a.ods").tables
    assert [fact.whose for fact in table.facts] == ["North"]
    assert any("1 formulas have no stored value" in each for each in table.understood)


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.namelist():
            packing = zipfile.ZIP_STORED if each == "mimetype" else None
            new.writestr(each, part if each == name else old.read(each), packing)
    return changed.getvalue()


def word(*paragraphs: tuple[str, str], rows: list[tuple[str, str]] | None = None) -> bytes:
    document, content = docx.Document(), io.BytesIO()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    if rows:
        table = document.add_table(rows=len(rows), cols=2)
        for at, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.cell(at, column).text = text
    document.save(content)
    return content.getvalue()


PLAIN = ("The unemployment rate in France was 8.0 % in 2020.", "Normal")
QUOTED = ("The unemployment rate in Spain was 99 % in 2020.", "Quote")
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'
ENDLESS = [row(cell("7", numbercolumnsrepeated=999_999_999))]
TALL = [row(*(cell("7") for _ in range(100)), numberrowsrepeated=999_999_999)]
MERGED = [row(cell("7", numbercolumnsspanned=99_999, numberrowsspanned=99_999))]

TRAPS = [
    ("a.ods", with_part(saved(A=TOWNS), "content.xml", LAUGHS), "declares entities"),
    ("a.docx", with_part(word(PLAIN), "word/document.xml", LAUGHS), "declares entities"),
    ("a.ods", with_part(saved(A=TOWNS), "content.xml", b" " * 50_000_000), "unpacks to"),
    ("a.docx", with_part(word(PLAIN), "word/document.xml", b" " * 50_000_000), "unpacks to"),
    ("a.ods", with_part(saved(A=TOWNS), "content.xml", b"<x>"), "no readable OpenDocument"),
    ("a.docx", with_part(word(PLAIN), "word/document.xml", b"<x>"), "no readable Word"),
    ("a.ods", saved(A=TOWNS)[:300], "no readable"),
    ("a.ods", saved(A=ENDLESS), "too many columns"),
    ("a.ods", saved(A=TALL), "more than 20,000,000 cells"),
    ("a.ods", saved(A=MERGED), "merged cells without end"),
]


@pytest.mark.parametrize(("name", "content", "message"), TRAPS)
def test_a_trap_is_refused(read: Read, name: str, content: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(content, name)


@pytest.mark.parametrize(
    ("module", "name", "content", "extra"),
    [
        ("odf", "a.ods", saved(A=TOWNS), r"\[ods\]"),
        ("docx", "a.docx", word(PLAIN), r"\[docx\]"),
    ],
)
def test_what_is_not_installed_is_named(
    read: Read, monkeypatch: pytest.MonkeyPatch, module: str, name: str, content: bytes, extra: str
) -> None:
    def absent(wanted: str, *rest: Any) -> Any:
        if wanted.partition(".")[0] == module:
            raise ImportError(wanted)
        return import_module(wanted, *rest)

    monkeypatch.setattr("verifier.reference.tables.extras.import_module", absent)
    with pytest.raises(InputError, match=extra):
        read(content, name)


def test_the_plain_word_of_a_document_is_evidence_and_its_quotations_are_not() -> None:
    from verifier.reference.documents.prose import read_prose

    prose = read_prose(word(PLAIN, QUOTED), "report.docx", "docx")
    assert PLAIN[0] in prose.text
    assert "Spain" not in prose.text
    assert prose.place(prose.text.index("France")) == 1


def test_a_table_of_a_document_has_the_paragraph_above_as_title(says: Says) -> None:
    title = ("Births by country, 2020", "Normal")
    rows = [("Country", "Births"), ("France", "735196"), ("Spain", "341315")]
    assert says(word(PLAIN, title, rows=rows), "births.docx") == [
        ("France", "Births", "2020", "735196", ""), ("Spain", "Births", "2020", "341315", ""),
    ]  # fmt: skip
