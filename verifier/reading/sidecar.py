"""The small file beside an article that says what its text does not: when, where, by whom."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from verifier.language import codes, language_code
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ("title", "published", "published_basis", "language", "url", "publisher", "genre")
# A report tells times from its own date; a narrative from the time told before.
GENRES = ("news", "narrative")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a sidecar says; None where it is silent."""

    title: str | None = None
    published: date | None = None
    published_basis: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    genre: str | None = None


def read_sidecar(path: Path) -> Sidecar:
    """Read ``<article>.yaml``; a missing file says nothing.

    Raises:
        InputError: the file is not YAML, has an unknown key, or a date that is none; every
            problem is named with its line.
    """
    if not path.is_file():
        return Sidecar()
    import yaml

    try:
        text = path.read_text(encoding="utf-8-sig")
        content = yaml.safe_load(text)
    except UnicodeDecodeError as error:
        problem = Problem(str(path), f"not UTF-8 text at byte {error.start + 1}")
        raise InputError(problem) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        cause = getattr(error, "problem", None) or str(error).splitlines()[0]
        problem = Problem(str(path), f"not valid YAML: {cause}", line, column)
        raise InputError(problem) from error
    except ValueError as error:  # a YAML date such as 2021-13-45
        line, column = _place(text, "published")
        problem = Problem(str(path), f"published is not a date: {error}", line, column, _DATE_HELP)
        raise InputError(problem) from error
    if content is None:
        return Sidecar()
    if not isinstance(content, dict):
        message = "expected keys and values, such as 'published: 2021-05-07'"
        raise InputError(Problem(str(path), message, 1, 1))
    return _checked(path, text, content)


_DATE_HELP = "write it as 2021-05-07"


def _checked(path: Path, text: str, content: dict[Any, Any]) -> Sidecar:
    problems = []
    for key, value in content.items():
        line, column = _place(text, str(key))
        if key not in KEYS:
            close = difflib.get_close_matches(str(key), KEYS, 1)
            mend = f"did you mean {close[0]!r}?" if close else f"known keys: {', '.join(KEYS)}"
            problems.append(Problem(str(path), f"unknown key {key!r}", line, column, mend))
        elif key == "published" and type(value) is not date:
            message = f"published is not a date: {value!r}"
            problems.append(Problem(str(path), message, line, column, _DATE_HELP))
        elif key != "published" and not isinstance(value, str | None):
            message = f"{key} is not text: {value!r}"
            problems.append(Problem(str(path), message, line, column, "put it in quotes"))
        elif key == "genre" and value not in {*GENRES, None}:
            message = f"unknown genre {value!r}"
            mend = f"write {' or '.join(GENRES)}"
            problems.append(Problem(str(path), message, line, column, mend))
        elif key == "language" and value is not None and language_code(value) is None:
            message = f"unknown language {value!r}"
            mend = f"known: {', '.join(codes())}"
            problems.append(Problem(str(path), message, line, column, mend))
    if problems:
        raise InputError(*problems)
    return Sidecar(**content)


def _place(text: str, key: str) -> tuple[int, int]:
    """Return line and column of a key's value."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.split(":")[0].strip() == key:
            after = line.partition(":")[2]
            return number, len(line) - len(after.lstrip()) + 1
    return 1, 1
