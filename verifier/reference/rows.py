"""CSV files to rows that know their line, and cells that know their column."""

from __future__ import annotations

import csv
import difflib
import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A record of a table: its cells by column, and the line of the file it ends on."""

    path: str
    line: int
    cells: dict[str, str]
    columns: tuple[str, ...]

    def text(self, column: str) -> str:
        """Return a cell without surrounding blanks; empty when absent."""
        return self.cells.get(column, "").strip()

    def problem(self, column: str, message: str, mend: str = "") -> Problem:
        """Return the problem of a cell; its column number counts fields from 1."""
        place = self.columns.index(column) + 1 if column in self.columns else 1
        return Problem(self.path, f"{column}: {message}", self.line, place, mend)

    def date(self, column: str, problems: list[Problem]) -> date | None:
        """Read an ISO date; a cell that is none is added to the problems."""
        text = self.text(column)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            mend = "write dates as 2021-05-07"
            problems.append(self.problem(column, f"not a date: {text!r}", mend))
            return None

    def number(self, column: str, problems: list[Problem]) -> Decimal | None:
        """Read a plain number; a cell that is none is added to the problems."""
        text = self.text(column)
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            mend = "write digits without separators or words, as 16832 or 3.5"
            problems.append(self.problem(column, f"not a number: {text!r}", mend))
            return None
        if not value.is_finite():
            problems.append(self.problem(column, f"not a finite number: {text!r}"))
            return None
        return value


def read_text(path: Path) -> str:
    """Return a file's text without its byte-order mark.

    Raises:
        InputError: missing, unreadable, empty, binary or not UTF-8.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(Problem(str(path), "no such file")) from error
    except OSError as error:
        cause = error.strerror or "unknown cause"
        raise InputError(Problem(str(path), f"cannot be read: {cause}")) from error
    if not content.strip():
        raise InputError(Problem(str(path), "is empty", 1, 1))
    if b"\0" in content:
        line = content[: content.index(b"\0")].count(b"\n") + 1
        mend = "save it as CSV in UTF-8"
        raise InputError(Problem(str(path), "binary file, not a table", line, 1, mend))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        column = error.start - content[: error.start].rfind(b"\n")
        message = f"byte 0x{content[error.start]:02x} is not UTF-8 text"
        mend = "save the file as UTF-8"
        raise InputError(Problem(str(path), message, line, column, mend)) from error


def read_rows(path: Path, required: tuple[str, ...] = ()) -> tuple[Row, ...]:
    """Read a CSV file whose every record has as many fields as the header.

    Raises:
        InputError: the file cannot be read, a column is missing or named twice, or records have
            too few or too many fields; all such records are named at once.
    """
    return parse_rows(read_text(path), str(path), required)


def parse_rows(text: str, path: str, required: tuple[str, ...] = ()) -> tuple[Row, ...]:
    """Read CSV text; see read_rows."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    problems: list[Problem] = []
    rows = []
    try:
        header = tuple(name.strip() for name in next(reader, []))
        problems += _header_problems(path, header, required)
        if len(header) == 1 and any(mark in header[0] for mark in ";\t|"):
            mend = "separate the columns with commas"
            problem = Problem(path, "the columns are separated by another mark", 1, 1, mend)
            raise InputError(problem)
        for record in reader:
            if not any(cell.strip() for cell in record):
                continue
            if len(record) != len(header):
                message = f"{len(record)} fields where the header has {len(header)}"
                column = min(len(record), len(header)) + 1
                problems.append(Problem(path, message, reader.line_num, column, _QUOTE))
                continue
            rows.append(Row(path, reader.line_num, dict(zip(header, record, strict=True)), header))
    except csv.Error as error:
        raise InputError(Problem(path, f"malformed CSV: {error}", reader.line_num, 1)) from error
    if problems:
        raise InputError(*problems)
    return tuple(rows)


_QUOTE = 'a comma inside a cell needs quotes: "1,000"'


def _header_problems(
    path: str, header: tuple[str, ...], required: tuple[str, ...]
) -> list[Problem]:
    problems = []
    for name in required:
        if name not in header:
            close = difflib.get_close_matches(name, header, 1)
            mend = f"is it {close[0]!r}?" if close else f"columns found: {', '.join(header)}"
            problems.append(Problem(path, f"column {name!r} is missing", 1, 1, mend))
    for place, name in enumerate(header, 1):
        if name and name in header[: place - 1]:
            problems.append(Problem(path, f"column {name!r} is named twice", 1, place))
    return problems
