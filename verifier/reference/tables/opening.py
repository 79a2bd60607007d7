"""A source's name to its bytes and their format: files, addresses, databases, parts of them.

What follows ``#`` chooses a part: ``figures.xlsx#Sheet2``, ``page.html#3``, ``desk.db#SELECT …``.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from verifier.model.errors import InputError, Problem
from verifier.reference.fetch import fetch, is_address
from verifier.reference.locate import split_part
from verifier.reference.tables.columnar import read_parquet
from verifier.reference.tables.database import (
    SQLITE_FILES,
    is_database,
    read_database,
    without_password,
)
from verifier.reference.tables.delimited import decoded, delimiter_of, read_delimited
from verifier.reference.tables.grid import Grid, check_size
from verifier.reference.tables.opendocument import read_opendocument
from verifier.reference.tables.records import read_json
from verifier.reference.tables.webpage import read_html, read_markdown
from verifier.reference.tables.word import read_word_tables
from verifier.reference.tables.workbook import read_workbook

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENTS = ("html", "markdown", "text", "pdf", "docx")
TEXT_PART = "text"
_FORMATS = {
    ".csv": "delimited", ".tsv": "delimited", ".tab": "delimited", ".psv": "delimited",
    ".xlsx": "workbook", ".xlsm": "workbook", ".xls": "workbook", ".xltx": "workbook",
    ".parquet": "parquet", ".pq": "parquet", ".json": "json", ".jsonl": "json", ".ndjson": "json",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown",
    ".txt": "text", ".pdf": "pdf", ".ods": "ods", ".docx": "docx",
    **dict.fromkeys(SQLITE_FILES, "database"),
}  # fmt: skip
_MAGIC = (
    (b"PAR1", "parquet"), (b"SQLite format 3\0", "database"), (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0", "workbook"),
)  # fmt: skip
_KINDS = {
    "text/html": "html", "application/xhtml+xml": "html", "application/json": "json",
    "application/pdf": "pdf", "text/markdown": "markdown",
}  # fmt: skip
_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"Rar!": "rar"}
_TABULAR_LINES = 0.8


@dataclass(frozen=True, slots=True)
class Opened:
    """A source as it was handed over: its name without the part, the part, content and format."""

    source: str
    part: str
    content: bytes
    format: str


def open_source(source: str) -> Opened:
    """Read a source's bytes and tell their format; a database is only named.

    Raises:
        InputError: missing, unreadable, too large, packed, or of no known format.
    """
    name, part = split_part(source)
    if is_database(name):
        return Opened(name, part, b"", "database")
    if is_address(name):
        fetched = fetch(name)
        kind = _KINDS.get(fetched.kind.partition(";")[0].strip().lower(), "")
        suffix = PurePosixPath(urlsplit(name).path).suffix.lower()
        told = _by_content(fetched.content) or kind or _FORMATS.get(suffix) or "delimited"
        return Opened(without_password(name), part, fetched.content, told)
    content = _read_file(name)
    suffix = Path(name).suffix.lower()
    told = _by_content(content) or _FORMATS.get(suffix) or _by_look(content, name)
    if told == "database":
        return Opened(f"sqlite:///{name}", part, b"", told)
    return Opened(name, part, content, told)


def _read_file(name: str) -> bytes:
    path = Path(name)
    try:
        check_size(name, path.stat().st_size)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(Problem(name, "no such file")) from error
    except OSError as error:
        cause = error.strerror or "unknown cause"
        raise InputError(Problem(name, f"cannot be read: {cause}")) from error
    for magic, packing in _PACKED.items():
        if content.startswith(magic):
            message = f"is packed with {packing}"
            raise InputError(Problem(name, message, mend="unpack it first"))
    return content


def _by_content(content: bytes) -> str:
    if content.startswith(b"PK\x03\x04"):
        return _by_archive(content)
    return next((told for magic, told in _MAGIC if content.startswith(magic)), "")


def _by_archive(content: bytes) -> str:
    """Tell the office programs' files apart, which are all archives."""
    if content[30:].startswith(b"mimetype" + _SPREADSHEET):
        return "ods"
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "docx" if "word/document.xml" in archive.namelist() else "workbook"
    except (zipfile.BadZipFile, ValueError, OSError):
        return "workbook"  # whose reader says what is wrong with it


def _by_look(content: bytes, name: str) -> str:
    start = content.lstrip()[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<body", b"<?xml")):
        return "html"
    if start.startswith((b"{", b"[")):
        return "json"
    if Path(name).suffix and not _is_tabular(content, name):
        return "text"
    return "delimited"


def _is_tabular(content: bytes, name: str) -> bool:
    """Tell separated fields from prose: nearly every line has the same mark as often, no stop."""
    text, _ = decoded(content, name)
    mark = delimiter_of(text)
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    counts = [line.count(mark) for line in lines]
    commonest = max(set(counts), key=counts.count) if counts else 0
    told = sum(line.rstrip().endswith((".", "!", "?", ".”", '."')) for line in lines)
    even = commonest > 0 and counts.count(commonest) >= _TABULAR_LINES * len(counts)
    return even and len(lines) > 1 and told * 2 < len(lines)


def grids_of(opened: Opened) -> tuple[Grid, ...]:
    """Return the tables of a source; a document without any has none.

    Raises:
        InputError: it cannot be read as what it is, or has no such part.
    """
    source, part, content = opened.source, opened.part, opened.content
    if opened.format == "database":
        return read_database(source, part)
    if part == TEXT_PART and opened.format in DOCUMENTS:
        return ()
    if opened.format in _WITH_PARTS:
        return _WITH_PARTS[opened.format](content, source, part)
    _refuse_part(opened)
    match opened.format:
        case "parquet":
            return read_parquet(content, source)
        case "text":
            return read_delimited(content, source) if _is_tabular(content, source) else ()
        case "pdf":
            return ()
        case _:
            return read_delimited(content, source)


def _read_markdown(content: bytes, source: str, part: str) -> tuple[Grid, ...]:
    return read_markdown(decoded(content, source)[0], source, part)


_WITH_PARTS: dict[str, Callable[[bytes, str, str], tuple[Grid, ...]]] = {
    "workbook": read_workbook,
    "ods": read_opendocument,
    "docx": read_word_tables,
    "json": read_json,
    "html": read_html,
    "markdown": _read_markdown,
}


def _refuse_part(opened: Opened) -> None:
    """Refuse to choose where there is nothing to choose from.

    Raises:
        InputError: a part is named.
    """
    if opened.part:
        message = f"has no parts to choose from, and so no {opened.part!r}"
        mend = "write its name without what follows the #"
        raise InputError(Problem(opened.source, message, mend=mend))


def shown_name(source: str) -> str:
    """Return a source's name as it may appear in reports: without a password."""
    return without_password(source)
