"""Article files to documents. Nothing is guessed: an unreadable file is an error that says why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.encodings import WINDOWS, is_windows, marked_encoding
from verifier.model.errors import InputError, Problem
from verifier.model.text import Document
from verifier.reading.sidecar import read_sidecar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

SUFFIXES = (".txt", ".md")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_HTML_OPENINGS = ("<!doctype html", "<html")
_OPENING = 20  # characters, enough for each
_SAMPLE = 200


def read_article(path: str, published: date | None = None) -> Document:
    """Read a text file and the sidecar beside it (``article.yaml`` for ``article.txt``).

    ``published`` wins over the sidecar. Offsets are those of the text without a byte-order mark;
    line ends are kept as they are.

    Raises:
        InputError: the file is missing, a directory, empty, binary, HTML or in an unknown
            encoding, or its sidecar is faulty.
    """
    if not path:
        mend = "give the path of an article, or - for standard input"
        raise InputError(Problem("''", "the path is empty", mend=mend))
    file = Path(path)
    text = decoded(_content(file), path)
    sidecar = read_sidecar(file.with_suffix(".yaml"))
    if published:
        basis: str | None = "command line"
    else:
        published, basis = sidecar.published, sidecar.published_basis
    return Document(
        path=path,
        text=text,
        title=sidecar.title,
        published=published,
        published_basis=basis or ("stated" if published else None),
        language=sidecar.language or "en",
        url=sidecar.url,
        publisher=sidecar.publisher,
        narrative=sidecar.genre == "narrative",
    )


def _content(file: Path) -> bytes:
    if file.is_dir():
        mend = f"name the articles in it, such as {file / '*.txt'}"
        raise InputError(Problem(str(file), "is a directory, not an article", mend=mend))
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        mend = "check the spelling and the folder"
        raise InputError(Problem(str(file), "no such file", mend=mend)) from error
    except OSError as error:
        cause = error.strerror or "unknown cause"
        raise InputError(Problem(str(file), f"cannot be read: {cause}")) from error


_MEND = "only plain text (.txt, .md) can be read"


def decoded(content: bytes, path: str) -> str:
    """Return an article's bytes as text: by its byte-order mark, else UTF-8.

    ``path`` names it in errors.

    Raises:
        InputError: empty, binary, HTML, or in another encoding.
    """
    text = _text(content, path)
    opening = text.lstrip()[:_OPENING].lower()
    if path.lower().endswith(_HTML_SUFFIXES) or opening.startswith(_HTML_OPENINGS):
        raise InputError(Problem(path, "HTML, not text", 1, 1, _MEND))
    if not text.strip():
        raise InputError(Problem(path, "is empty", 1, 1, "there is nothing to read"))
    return text


def _text(content: bytes, path: str) -> str:
    marked = marked_encoding(content)
    if marked not in {None, "utf-8-sig"}:
        try:
            return content.decode(str(marked))
        except UnicodeDecodeError as error:
            message = f"begins as {str(marked).upper()} text and is none: {error.reason}"
            raise InputError(Problem(path, message, 1, 1, _MEND)) from error
    if b"\0" in content:
        line, column = _byte_place(content, content.index(b"\0"))
        wide = _wide_encoding(content)
        message, mend = "binary file, not text", _MEND
        if wide:
            message = f"{wide} text without a byte-order mark"
            mend = f"save the file as UTF-8, or convert it: iconv -f {wide} -t UTF-8"
        raise InputError(Problem(path, message, line, column, mend))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _byte_place(content, error.start)
        byte = content[error.start : error.start + 1]
        message = f"byte 0x{byte.hex()} is not UTF-8 text"
        mend = "save the file as UTF-8"
        if is_windows(content):
            message += f"; in Windows-1252 it is {byte.decode(WINDOWS)!r}"
            mend += ", or convert it: iconv -f WINDOWS-1252 -t UTF-8"
        raise InputError(Problem(path, message, line, column, mend)) from error


def _wide_encoding(content: bytes) -> str:
    """Return the encoding of text whose every other byte is nought; empty where it is none."""
    sample = content[:_SAMPLE]
    for first, encoding in ((1, "UTF-16LE"), (0, "UTF-16BE")):
        other = sample[1 - first :: 2]
        if not any(sample[first::2]) and b"\0" not in other:
            return encoding
    return ""


def _byte_place(content: bytes, offset: int) -> tuple[int, int]:
    before = content[:offset]
    line_start = before.rfind(b"\n") + 1
    column = len(before[line_start:].decode("utf-8", "replace")) + 1
    return before.count(b"\n") + 1, column


def article_paths(paths: Iterable[str]) -> tuple[str, ...]:
    """Return the article files of paths, directories searched through, sorted and each once.

    Raises:
        InputError: a directory holds no article.
    """
    found: set[str] = set()
    for path in paths:
        folder = Path(path)
        if not folder.is_dir():
            found.add(path)
            continue
        inside = [str(file) for file in folder.rglob("*") if file.suffix in SUFFIXES]
        if not inside:
            mend = f"articles end in {' or '.join(SUFFIXES)}"
            raise InputError(Problem(path, "holds no article", mend=mend))
        found.update(inside)
    return tuple(sorted(found))
