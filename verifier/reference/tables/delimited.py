"""CSV, TSV and their kin: the encoding and the delimiter are found."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from verifier.model.encodings import WINDOWS, is_windows, marked_encoding
from verifier.model.errors import InputError, Problem
from verifier.reference.tables.grid import Grid, squared

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 200
_FIELD_LIMIT = 1_000_000
# As Eurostat's bulk files begin: "freq,unit,geo\\TIME_PERIOD", then the times, a tab between.
_KEYED = re.compile(r"\ufeff?[\w ,]+\\\w+[^\S\n]*\t")


def decoded(content: bytes, source: str) -> tuple[str, str]:
    """Return a text and its encoding: by its mark, UTF-8, else Windows-1252 (which holds Latin-1).

    Raises:
        InputError: empty, binary, or in none of these.
    """
    if not content.strip():
        raise InputError(Problem(source, "is empty", 1, 1))
    marked = marked_encoding(content)
    if marked is not None:
        try:
            return content.decode(marked), marked.removesuffix("-sig")
        except UnicodeDecodeError as error:
            raise InputError(_undecodable(source, content, error.start)) from error
    if b"\0" in content:
        line = content[: content.index(b"\0")].count(b"\n") + 1
        mend = "save it as CSV in UTF-8"
        raise InputError(Problem(source, "binary file, not a table", line, 1, mend))
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if not is_windows(content):
            raise InputError(_undecodable(source, content, error.start)) from error
        return content.decode(WINDOWS), "windows-1252"


def _undecodable(source: str, content: bytes, at: int) -> Problem:
    line = content[:at].count(b"\n") + 1
    column = at - content[:at].rfind(b"\n")
    message = f"byte 0x{content[at]:02x} is not UTF-8 text"
    return Problem(source, message, line, column, "save the file as UTF-8")


def delimiter_of(text: str) -> str:
    """Return the mark that cuts most lines into equally many fields; a comma where none does."""
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]
    scores = {mark: _score(lines, mark) for mark in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda mark: scores[mark])
    return best if scores[best] > (0, 0) else ","


def _score(lines: list[str], mark: str) -> tuple[int, int]:
    """Return how many lines have the commonest number of fields above one, and that number."""
    try:
        records = csv.reader(lines, delimiter=mark)
        counts = Counter(len(record) for record in records if len(record) > 1)
    except csv.Error:
        return 0, 0
    fields, count = max(counts.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    return count, fields


def read_delimited(content: bytes, source: str) -> tuple[Grid, ...]:
    """Read one table of separated fields.

    Raises:
        InputError: no text, or quotes that do not close.
    """
    text, encoding = decoded(content, source)
    first, _, rest = text.partition("\n")
    delimiter = None
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        delimiter, text = first.strip()[-1], f"\n{rest}"  # how spreadsheets tell one another
    keyed = _KEYED.match(text)
    delimiter = delimiter or ("\t" if keyed else delimiter_of(text))
    rows, lines = _records(text, delimiter, source)
    if keyed:
        rows = _keys_apart(rows, lines, source)
    remarks = []
    if encoding != "utf-8":
        remarks.append(f"read as {encoding}")
    if delimiter != ",":
        shown = {"\t": "tabs", ";": "semicolons", "|": "bars"}.get(delimiter, repr(delimiter))
        remarks.append(f"the columns are separated by {shown}")
    grid = Grid(
        source, "", squared(rows), tuple(lines), remarks=tuple(remarks), semicolons=delimiter == ";"
    )
    return (grid,)


def _keys_apart(rows: list[list[str]], lines: list[int], source: str) -> list[list[str]]:
    """Return rows whose first cell, several keys with commas between, is a cell a key.

    Raises:
        InputError: a row has more keys than the header, or fewer.
    """
    keys = rows[0][0].partition("\\")[0].split(",")
    apart = [[*map(str.strip, keys), *rows[0][1:]]]
    for row, line in zip(rows[1:], lines[1:], strict=True):
        cells = [cell.strip() for cell in row[0].split(",")] if any(row) else [""] * len(keys)
        if len(cells) != len(keys):
            message = f"{len(cells)} keys where the header has {len(keys)}: {row[0]!r}"
            raise InputError(Problem(source, message, line, 1))
        apart.append([*cells, *row[1:]])
    return apart


def _records(text: str, delimiter: str, source: str) -> tuple[list[list[str]], list[int]]:
    before = csv.field_size_limit(_FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    try:
        for record in reader:
            rows.append([cell.strip() for cell in record])
            lines.append(reader.line_num)
    except csv.Error as error:
        mend = "a quote inside a quoted cell is written twice"
        message = f"malformed CSV: {error}"
        raise InputError(Problem(source, message, reader.line_num, 1, mend)) from error
    finally:
        csv.field_size_limit(before)
    return rows, lines
