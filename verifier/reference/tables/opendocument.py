"""OpenDocument spreadsheets: what a reader of the sheet sees, merged cells included.

Formulas are never computed: the values stored with them are read. Hidden rows, columns and
sheets are left out, and named.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.headers import read_unit_text
from verifier.reference.tables.extras import extra
from verifier.reference.tables.grid import MOST_CELLS, Grid, squared
from verifier.reference.tables.workbook import chosen_sheets, listed, refuse_bombs

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHAT = "OpenDocument spreadsheet"
_HIDDEN = frozenset({"collapse", "filter"})
# No office program has more columns.
_WIDEST = 20_000
_MIDNIGHT = "T00:00:00"


def read_opendocument(content: bytes, source: str, sheet: str) -> tuple[Grid, ...]:
    """Read one sheet, or every visible one when none is named.

    Raises:
        InputError: no spreadsheet, packed too densely to be honest, holding entity declarations,
            with too many cells, or without such a sheet.
    """
    refuse_bombs(content, source, _WHAT)
    opendocument = extra("odf.opendocument", "ods", source, f"an {_WHAT}")
    try:
        book = opendocument.load(io.BytesIO(content))
        tables = list(_inside(book.spreadsheet, "table"))
        hidden = _hidden_styles(book)
    except Exception as error:
        message = f"is no readable {_WHAT}: {type(error).__name__}: {error}"
        mend = "open it and save it anew, without a password"
        raise InputError(Problem(source, message, mend=mend)) from error
    names = [_told(each, "table", "name") for each in tables]
    shown = [
        name
        for name, each in zip(names, tables, strict=True)
        if _told(each, "table", "style-name") not in hidden
    ]
    chosen = chosen_sheets(names, shown, source, sheet)
    return tuple(
        _Sheet(source, name).read(each)
        for name, each in zip(names, tables, strict=True)
        if name in chosen
    )


def _hidden_styles(book: Any) -> frozenset[str]:
    """Return the names of the styles by which a sheet is not shown."""
    return frozenset(
        _told(style, "style", "name")
        for style in _inside(book.automaticstyles, "style")
        for properties in _inside(style, "table-properties")
        if _told(properties, "table", "display") == "false"
    )


def _inside(element: Any, name: str) -> Iterator[Any]:
    """Yield what lies in an element under a name, in groups too, and not inside each other."""
    for child in element.childNodes:
        if not hasattr(child, "qname"):
            continue
        if child.qname[1] == name:
            yield child
        else:
            yield from _inside(child, name)


def _told(element: Any, space: str, name: str) -> str:
    """Return an attribute as text; "" where it is not given."""
    for (uri, local), value in element.attributes.items():
        if local == name and f":{space}:" in uri:
            return str(value)
    return ""


def _count(element: Any, name: str) -> int:
    written = _told(element, "table", name)
    return max(1, int(written)) if written.isdecimal() else 1


def _hidden_columns(table: Any) -> frozenset[int]:
    hidden: set[int] = set()
    at = 0
    for column in _inside(table, "table-column"):
        repeated = _count(column, "number-columns-repeated")
        if _told(column, "table", "visibility") in _HIDDEN:
            hidden |= set(range(at, min(at + repeated, _WIDEST)))
        at += repeated
    return frozenset(hidden)


@dataclass(slots=True)
class _Sheet:
    """A sheet as it is read; columns and rows count from 0, a merged content fills its range."""

    source: str
    name: str
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    units: dict[tuple[int, int], str] = field(default_factory=dict)
    spread: dict[tuple[int, int], str] = field(default_factory=dict)
    unseen: frozenset[int] = frozenset()
    unstored: int = 0
    cells: int = 0

    def read(self, table: Any) -> Grid:
        """Return the sheet as a grid."""
        self.unseen = _hidden_columns(table)
        line = 1
        hidden: list[int] = []
        for row in _inside(table, "table-row"):
            repeated = _count(row, "number-rows-repeated")
            if _told(row, "table", "visibility") in _HIDDEN:
                hidden += range(line, min(line + repeated, line + 11))
            else:
                self._add(row, line, repeated)
            line += repeated
        while self.rows and not any(self.rows[-1]):
            self.rows.pop()
            self.lines.pop()
        remarks = [f"hidden rows were left out: {listed(hidden)}"] if hidden else []
        if self.unseen:
            numbers = listed(sorted(column + 1 for column in self.unseen))
            remarks.append(f"hidden columns were left out: {numbers}")
        if self.unstored:
            message = f"{self.unstored} formulas have no stored value: open the file and save it"
            remarks.append(message)
        return Grid(
            self.source,
            self.name,
            squared(self.rows),
            tuple(self.lines),
            units=self.units,
            remarks=tuple(remarks),
            locator="row",
        )

    def _add(self, row: Any, line: int, repeated: int) -> None:
        texts: list[str] = []
        units: dict[int, str] = {}
        for cell in row.childNodes:
            if not hasattr(cell, "qname") or not cell.qname[1].endswith("table-cell"):
                continue
            self._cell(cell, line, texts, units)
        seen = [column for column in range(len(texts)) if column not in self.unseen]
        units = {at: units[column] for at, column in enumerate(seen) if column in units}
        texts = [texts[column] for column in seen]
        while texts and not texts[-1]:
            texts.pop()
        # Sheets end with a million empty rows that are said in one.
        times = repeated if texts else 1
        self.cells += times * len(texts)
        if self.cells > MOST_CELLS:
            message = f"the sheet {self.name!r} has more than {MOST_CELLS:,} cells; refused"
            raise InputError(Problem(self.source, message))
        for offset in range(times):
            self.units |= {(len(self.rows), column): unit for column, unit in units.items()}
            self.rows.append(list(texts))
            self.lines.append(line + offset)

    def _cell(self, cell: Any, line: int, texts: list[str], units: dict[int, str]) -> None:
        repeated = _count(cell, "number-columns-repeated")
        covered = cell.qname[1] == "covered-table-cell"
        text, unit = ("", "") if covered else _shown(cell)
        stored = bool(_told(cell, "office", "value-type"))
        self.unstored += bool(_told(cell, "table", "formula")) and not stored
        across = _count(cell, "number-columns-spanned")
        down = _count(cell, "number-rows-spanned")
        if text and across * down > 1:
            self._spread(text, (line, len(texts)), down, across)
        if not text and not covered:
            texts += [""] * min(repeated, _WIDEST)
            return
        if len(texts) + repeated > MOST_CELLS:
            message = f"the sheet {self.name!r} has too many columns; refused"
            raise InputError(Problem(self.source, message))
        for _ in range(repeated):
            if unit:
                units[len(texts)] = unit
            texts.append(self.spread.get((line, len(texts)), "") if covered else text)

    def _spread(self, text: str, at: tuple[int, int], down: int, across: int) -> None:
        if down * across + len(self.spread) > MOST_CELLS // 10:
            message = f"the sheet {self.name!r} has merged cells without end; refused"
            raise InputError(Problem(self.source, message))
        for row in range(at[0], at[0] + down):
            for column in range(at[1], at[1] + across):
                self.spread[row, column] = text


def _shown(cell: Any) -> tuple[str, str]:
    """Return a cell's text and the unit that its format shows."""
    kind = _told(cell, "office", "value-type")
    if kind in {"float", "percentage", "currency"}:
        return _number(_told(cell, "office", "value"), kind), _unit(cell, kind)
    if kind == "date":
        return _told(cell, "office", "date-value").removesuffix(_MIDNIGHT), ""
    if kind == "boolean":
        return _told(cell, "office", "boolean-value").upper(), ""
    # Comments are paragraphs too, but not of the cell's own.
    lines = [str(each) for each in cell.childNodes if getattr(each, "qname", ("", ""))[1] == "p"]
    return " ".join(" ".join(lines).split()), ""


def _number(written: str, kind: str) -> str:
    try:
        value = Decimal(written)
    except InvalidOperation:
        return written
    if not value.is_finite():
        return written
    return f"{(value * 100).normalize() if kind == 'percentage' else value:f}"


def _unit(cell: Any, kind: str) -> str:
    if kind == "percentage":
        return "%"
    code = _told(cell, "office", "currency")
    unit = read_unit_text(code)[0] if kind == "currency" and code else None
    return unit.symbol if unit is not None else ""
