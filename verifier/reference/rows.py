"""CSV files to rows that know their line, and cells that know their column."""

from __future__ import annotations

import csv
import difflib
import io
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A record of a table: its cells, and the line of the file it ends on.

    The rows of a table share its ``columns`` and ``places``: where each stands, counted from 0.
    """

    path: str
    line: int
    values: tuple[str, ...]
    columns: tuple[str, ...]
    places: dict[str, int]

    @property
    def cells(self) -> dict[str, str]:
        """The cells by column."""
        return {name: self.values[place] for name, place in self.places.items()}

    def text(self, column: str) -> str:
        """Return a cell without surrounding blanks; empty when absent."""
        place = self.places.get(column)
        return "" if place is None else self.values[place].strip()

    def problem(self, column: str, message: str, mend: str = "") -> Problem:
        """Return the problem of a cell; its column number counts fields from 1."""
        place = self.places.get(column, 0) + 1
        return Problem(self.path, f"{column}: {message}", self.line, place, mend)

    def date(self, column: str, problems: list[Problem]) -> date | None:
        """Read an ISO date; a cell that is none is added to the problems."""
        text = self.text(column)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            problems.append(self.problem(column, f"not a date: {text!r}", _mend_date(text)))
            return None

    def number(self, column: str, problems: list[Problem]) -> Decimal | None:
        """Read a plain number; a cell that is none is added to the problems."""
        text = self.text(column)
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            problems.append(self.problem(column, f"not a number: {text!r}", _mend_number(text)))
            return None
        if not value.is_finite():
            problems.append(self.problem(column, f"not a finite number: {text!r}"))
            return None
        return value


_SERIAL_DAY = re.compile(r"[2-5]\d{4}")
_GROUPED = re.compile(r"-?\d{1,3}(?:[,'’\s]\d{3})+(?:\.\d+)?")
# Day 0 of the spreadsheets' calendar, which counts a 29 February 1900 that never was.
_DAY_ZERO = date(1899, 12, 30)


def _mend_date(text: str) -> str:
    if _SERIAL_DAY.fullmatch(text):
        day = date.fromordinal(_DAY_ZERO.toordinal() + int(text))
        return f"a spreadsheet's number for {day}? Format the column as text, write 2021-05-07"
    return "write dates as 2021-05-07; format the column as text, or a spreadsheet rewrites it"


def _mend_number(text: str) -> str:
    if _GROUPED.fullmatch(text):
        plain = re.sub(r"[,'’\s]", "", text)
        return f"write digits without separators: {plain}"
    return "write digits without separators or words, as 16832 or 3.5"


# A table is read as a whole; beyond this, memory would end before the table does.
LARGEST = 1_000_000_000


def read_text(path: Path) -> str:
    """Return a file's text without its byte-order mark.

    Raises:
        InputError: missing, unreadable, empty, binary or not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise InputError(Problem(str(path), "is no file"))
        if path.stat().st_size > LARGEST:
            mend = "split it by measure or by time"
            raise InputError(Problem(str(path), f"is larger than {LARGEST:,} bytes", mend=mend))
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
        places = {name: place for place, name in enumerate(header)}
        # Of a million cells most say one of a few things: each of those is kept once.
        once: dict[str, str] = {}
        for record in reader:
            if not any(cell.strip() for cell in record):
                continue
            if len(record) != len(header):
                message = f"{len(record)} fields where the header has {len(header)}"
                column = min(len(record), len(header)) + 1
                problems.append(Problem(path, message, reader.line_num, column, _QUOTE))
                continue
            keep = once.setdefault if len(once) < _KEPT_ONCE else once.get
            values = tuple(keep(cell, cell) for cell in record)
            rows.append(Row(path, reader.line_num, values, header, places))
    except csv.Error as error:
        raise InputError(Problem(path, f"malformed CSV: {error}", reader.line_num, 1)) from error
    if problems:
        raise InputError(*problems)
    return tuple(rows)


_KEPT_ONCE = 100_000
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
