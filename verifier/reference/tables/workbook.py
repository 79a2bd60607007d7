"""Excel workbooks: what a reader of the sheet sees, merged cells and number formats included.

Formulas are never computed: the values stored with them are read. Hidden rows, columns and sheets
are left out, and named.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.extras import extra
from verifier.reference.tables.grid import MOST_CELLS, Grid, squared

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_UNPACKED = 500_000_000
_LARGEST_RATIO = 200
_SMALL = 5_000_000
_OLE = b"\xd0\xcf\x11\xe0"
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_SIGNS = {"€": "€", "£": "£", "¥": "¥", "$": "$", "₹": "₹"}
_CURRENCY = re.compile(r"\[\$([^-\]]*)")
_QUOTED = re.compile(r'"([^"]*)"')


def read_workbook(content: bytes, source: str, sheet: str) -> tuple[Grid, ...]:
    """Read one sheet, or every visible one when none is named.

    Raises:
        InputError: no workbook, protected by a password, packed too densely to be honest, holding
            entity declarations, or without such a sheet.
    """
    if content.startswith(_OLE):
        mend = "save it as .xlsx without a password"
        message = "is an old Excel file (.xls) or protected by a password"
        raise InputError(Problem(source, message, mend=mend))
    has_formulas = refuse_bombs(content, source)
    openpyxl = extra("openpyxl", "excel", source, "an Excel file")
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
        # Only the workbook itself tells an empty cell from a formula that nobody has computed.
        formulas = (
            openpyxl.load_workbook(io.BytesIO(content), keep_links=False) if has_formulas else book
        )
    except Exception as error:
        message = f"is no readable Excel workbook: {type(error).__name__}: {error}"
        raise InputError(Problem(source, message, mend="open it and save it anew")) from error
    if not book.worksheets:
        raise InputError(Problem(source, "is no readable Excel workbook: it has no sheet"))
    return tuple(_grid(book[name], formulas[name], source) for name in _chosen(book, source, sheet))


def refuse_bombs(content: bytes, source: str, what: str = "Excel workbook") -> bool:
    """Refuse an archive that unpacks to too much, or whose XML declares entities.

    Returns whether a sheet holds formulas; ``what`` names the kind of file in messages.

    Raises:
        InputError: it does, or is no archive.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts, formulas = archive.infolist(), False
            unpacked = sum(part.file_size for part in parts)
            dense = unpacked > _SMALL and unpacked > _LARGEST_RATIO * len(content)
            if unpacked > LARGEST_UNPACKED or dense:
                message = f"unpacks to {unpacked:,} bytes from {len(content):,}; refused"
                mend = "if it is yours, save it as CSV or plain text"
                raise InputError(Problem(source, message, mend=mend))
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    with archive.open(part) as file:
                        xml = file.read(LARGEST_UNPACKED)
                    _refuse_entities(xml, source, part.filename)
                    formulas = formulas or b"<f>" in xml or b"<f " in xml
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        message = f"is no readable {what}: {error}"
        raise InputError(Problem(source, message, mend="open it and save it anew")) from error
    return formulas


def _refuse_entities(xml: bytes, source: str, name: str) -> None:
    plain = xml.replace(b"\0", b"")  # UTF-16 has a zero beside every letter
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        message = f"{name} declares entities, which no office program writes; refused"
        raise InputError(Problem(source, message))


def _chosen(book: Any, source: str, sheet: str) -> list[str]:
    shown = [each.title for each in book.worksheets if each.sheet_state == "visible"]
    return chosen_sheets([each.title for each in book.worksheets], shown, source, sheet)


def chosen_sheets(names: list[str], shown: list[str], source: str, sheet: str) -> list[str]:
    """Return the sheet of a name or number; every one that is shown where none is named.

    Raises:
        InputError: there is no such sheet.
    """
    if not sheet:
        return shown
    for name in names:
        if name == sheet or name.lower() == sheet.lower():
            return [name]
    if sheet.isdecimal() and 0 < int(sheet) <= len(names):
        return [names[int(sheet) - 1]]
    mend = f"it has {', '.join(repr(name) for name in names)}"
    raise InputError(Problem(source, f"has no sheet {sheet!r}", mend=mend))


def _grid(sheet: Any, formulas: Any, source: str) -> Grid:
    if sheet.max_row * sheet.max_column > MOST_CELLS:
        cells = f"{sheet.max_row:,} rows and {sheet.max_column:,} columns"
        message = f"the sheet {sheet.title!r} has {cells}; refused"
        raise InputError(Problem(source, message, mend="delete what is empty and save it anew"))
    hidden_rows = [i for i, each in sheet.row_dimensions.items() if each.hidden]
    hidden_columns = set(_hidden_columns(sheet))
    read = _Cells(sheet, formulas)
    for cells in sheet.iter_rows():
        if cells[0].row not in hidden_rows:
            read.add([cell for cell in cells if cell.column not in hidden_columns])
    remarks = []
    if hidden_rows:
        remarks.append(f"hidden rows were left out: {listed(sorted(hidden_rows))}")
    if hidden_columns:
        letters = [_letter(each) for each in sorted(hidden_columns)]
        remarks.append(f"hidden columns were left out: {', '.join(letters)}")
    if read.unstored:
        count = read.unstored
        remarks.append(f"{count} formulas have no stored value: open the file and save it")
    return Grid(
        source,
        sheet.title,
        squared(read.rows),
        tuple(read.lines),
        units=read.units,
        remarks=tuple(remarks),
        locator="row",
    )


class _Cells:
    """The cells of a sheet as they are shown, a merged range's content in each of its cells."""

    def __init__(self, sheet: Any, formulas: Any) -> None:
        self.rows: list[list[str]] = []
        self.lines: list[int] = []
        self.units: dict[tuple[int, int], str] = {}
        self.unstored = 0
        self._formulas = formulas
        self._spread = _merged(sheet)

    def add(self, cells: list[Any]) -> None:
        """Add a row of cells."""
        row: list[str] = []
        for cell in cells:
            origin = self._spread.get((cell.row, cell.column), cell)
            text, unit = _shown(origin)
            if origin.value is None:
                written = self._formulas.cell(origin.row, origin.column).value
                self.unstored += written is not None
            if unit:
                self.units[len(self.rows), len(row)] = unit
            row.append(text)
        self.rows.append(row)
        self.lines.append(cells[0].row if cells else 0)


def listed(numbers: list[int]) -> str:
    """Return the first ten numbers, and how many more there are."""
    shown = ", ".join(str(each) for each in numbers[:10])
    return shown + (f" and {len(numbers) - 10} more" if len(numbers) > 10 else "")


def _letter(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _hidden_columns(sheet: Any) -> Iterator[int]:
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            yield from range(dimension.min, dimension.max + 1)


def _merged(sheet: Any) -> dict[tuple[int, int], Any]:
    """Return, for each cell of a merged range, the cell that holds its content."""
    spread = {}
    for area in sheet.merged_cells.ranges:
        first = sheet.cell(area.min_row, area.min_col)
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                spread[row, column] = first
    return spread


def _shown(cell: Any) -> tuple[str, str]:
    """Return a cell's text and the unit that its number format shows."""
    value, form = cell.value, cell.number_format or ""
    if value is None:
        return "", ""
    if isinstance(value, bool):
        return ("TRUE" if value else "FALSE"), ""
    if isinstance(value, datetime):
        return (value.date().isoformat() if value.time() == time() else value.isoformat()), ""
    if isinstance(value, date):
        return value.isoformat(), ""
    if not isinstance(value, int | float):
        return str(value).strip(), ""
    if "%" in _LITERAL.sub("", form):
        return _number(value * 100), "%"
    return _number(value), _currency(form)


def _number(value: float) -> str:
    """Write a number with the 15 digits that a spreadsheet keeps: 0.1 + 0.2 is 0.3 there."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.15g}"
    if "e" in text:
        return f"{Decimal(text):f}"
    return text


def _currency(form: str) -> str:
    bracketed = _CURRENCY.search(form)
    shown = bracketed[1].strip() if bracketed else ""
    for text in (shown, *_QUOTED.findall(form), form):
        for sign, unit in _SIGNS.items():
            if sign in text and "[$-" not in form.replace(f"[${shown}", ""):
                return unit
    return shown if len(shown) == 3 and shown.isupper() else ""
