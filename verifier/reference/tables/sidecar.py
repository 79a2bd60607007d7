"""The small YAML file beside a table that says what the table does not: FILE.yaml beside FILE."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.columns import Role
from verifier.reference.tables.grid import check_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# What a column may be; "leave out" reads nothing of it.
ROLES = tuple(role.value for role in Role)
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class ColumnSettings:
    """What is said of one column; empty where nothing is."""

    role: str = ""
    measure: str = ""
    unit: str = ""
    scale: Decimal | None = None
    entity: str = ""
    period: str = ""
    total: str = ""


@dataclass(frozen=True, slots=True)
class TableSettings:
    """What is said of one table; empty where nothing is. ``header_rows`` are line numbers."""

    read: bool = True
    header_rows: tuple[int, ...] | None = None
    measure: str = ""
    unit: str = ""
    scale: Decimal | None = None
    entity: str = ""
    period: str = ""
    whole: str = ""
    decimal: str = ""
    day_first: bool | None = None
    year_begins: str = ""
    blanks: tuple[str, ...] = ()
    fill_down: tuple[str, ...] = ()
    columns: Mapping[str, ColumnSettings] = field(default_factory=dict)

    def of(self, header: str, index: int) -> ColumnSettings | None:
        """Return what is said of a column, by its header or its number; ``index`` is from 0."""
        return self.columns.get(header) or self.columns.get(f"column {index + 1}")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What is said of a source as a whole, and of each of its tables by name."""

    publisher: str = ""
    title: str = ""
    url: str = ""
    licence: str = ""
    published: date | None = None
    known_from: date | None = None
    max_age_days: int | None = None
    tables: Mapping[str, TableSettings] = field(default_factory=dict)
    path: str = ""
    text: str = ""

    def of(self, table: str) -> TableSettings:
        """Return what is said of a table; "table" names the only one of a file."""
        return self.tables.get(table or "table", TableSettings())

    def unknown(self, named: Iterable[str], known: Sequence[str], what: str) -> list[Problem]:
        """Return a problem for each name that is said and that the source does not have."""
        problems = []
        for name in named:
            if name not in known:
                message = f"there is no {what} {name!r}: {_suggested(name, known)}"
                problems.append(Problem(self.path, message, _line_of(name, self.text), 1))
        return problems


def sidecar_path(source: str) -> Path:
    """Return where the file beside a source lies: "gdp.csv" has "gdp.csv.yaml"."""
    return Path(f"{source}.yaml")


def read_sidecar(path: Path) -> Sidecar:
    """Read the file beside a source; where there is none, nothing is said.

    Raises:
        InputError: it is no YAML, or has keys or values that mean nothing; all named at once.
    """
    import yaml

    try:
        if not path.is_file():
            return Sidecar()
        check_size(str(path), path.stat().st_size, _LARGEST)
        text = path.read_bytes().decode("utf-8-sig")
        content = yaml.safe_load(text)
    except OSError as error:
        cause = error.strerror or "unknown cause"
        raise InputError(Problem(str(path), f"cannot be read: {cause}")) from error
    except UnicodeDecodeError as error:
        raise InputError(Problem(str(path), "is not UTF-8 text")) from error
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        cause = getattr(error, "problem", None) or "not YAML"
        raise InputError(Problem(str(path), f"is not valid YAML: {cause}", line, column)) from error
    reader = _Reader(str(path), text)
    sidecar = reader.sidecar(content if content is not None else {})
    if reader.problems:
        raise InputError(*reader.problems)
    return sidecar


class _Reader:
    """Reads parsed YAML into settings, and keeps every problem with its line."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._text = text

    def sidecar(self, content: Any) -> Sidecar:
        content = self._mapping(content, "the file", _names(Sidecar, "path", "text"))
        tables = self._mapping(content.get("tables") or {}, "tables", None)
        return Sidecar(
            **{key: _text(content.get(key)) for key in ("publisher", "title", "url", "licence")},
            published=self._day(content, "published"),
            known_from=self._day(content, "known_from"),
            max_age_days=self._days(content, "max_age_days"),
            tables={_text(name): self._table(each) for name, each in tables.items()},
            path=self.path,
            text=self._text,
        )

    def _table(self, content: Any) -> TableSettings:
        content = self._mapping(content or {}, "a table", _names(TableSettings))
        columns = self._mapping(content.get("columns") or {}, "columns", None)
        texts = ("measure", "unit", "entity", "period", "whole", "year_begins", "decimal")
        settings = {key: _text(content.get(key)) for key in texts}
        if settings["year_begins"] and not _is_day_of_year(settings["year_begins"]):
            self._say("year_begins", 'write month and day, as "04-01"')
            settings["year_begins"] = ""
        if settings["decimal"] not in {"", ".", ","}:
            self._say("decimal", 'write "." or ","')
        rows = content.get("header_rows")
        if rows is not None and not (
            isinstance(rows, list) and all(isinstance(row, int) for row in rows)
        ):
            self._say("header_rows", "write line numbers, as [4, 5], or [] for none")
            rows = None
        return TableSettings(
            read=content.get("read") is not False,
            header_rows=None if rows is None else tuple(rows),
            **settings,
            scale=self._number(content, "scale"),
            day_first=self._truth(content, "day_first"),
            blanks=self._texts(content, "blanks"),
            fill_down=self._texts(content, "fill_down"),
            columns={_text(name): self._column(each) for name, each in columns.items()},
        )

    def _column(self, content: Any) -> ColumnSettings:
        if isinstance(content, str):
            content = {"role": content}
        content = self._mapping(content or {}, "a column", _names(ColumnSettings))
        role = _text(content.get("role"))
        if role and role not in ROLES:
            self._say(role, f"unknown role {role!r}: {_suggested(role, ROLES)}")
        texts = {key: _text(content.get(key)) for key in _names(ColumnSettings, "scale")}
        return ColumnSettings(**texts, scale=self._number(content, "scale"))

    def _mapping(self, content: Any, what: str, known: tuple[str, ...] | None) -> dict[Any, Any]:
        if not isinstance(content, dict):
            self._say(str(content), f"{what} is not a list of 'key: value'")
            return {}
        for key in content:
            if known is not None and key not in known:
                mend = _suggested(str(key), known)
                self._say(str(key), f"unknown key {key!r} of {what}: {mend}")
        return content

    def _day(self, content: dict[Any, Any], key: str) -> date | None:
        value = content.get(key)
        if value is None or isinstance(value, date):
            return value
        try:
            return date.fromisoformat(_text(value))
        except ValueError:
            self._say(key, f"not a date: {value!r}; write it as 2021-05-07")
            return None

    def _days(self, content: dict[Any, Any], key: str) -> int | None:
        value = content.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
            return value
        self._say(key, f"not a number of days: {value!r}")
        return None

    def _number(self, content: dict[Any, Any], key: str) -> Decimal | None:
        value = content.get(key)
        if value is None:
            return None
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or not number:
            self._say(key, f"not a factor: {value!r}; write 1000 for thousands")
            return None
        return number

    def _truth(self, content: dict[Any, Any], key: str) -> bool | None:
        value = content.get(key)
        if value is None or isinstance(value, bool):
            return value
        self._say(key, f"write true or false, not {value!r}")
        return None

    def _texts(self, content: dict[Any, Any], key: str) -> tuple[str, ...]:
        value = content.get(key) or ()
        if isinstance(value, list | tuple):
            return tuple(_text(each) for each in value)
        self._say(key, f"write a list, as [a, b], not {value!r}")
        return ()

    def _say(self, word: str, message: str) -> None:
        self.problems.append(Problem(self.path, message, _line_of(word, self._text), 1))


def _names(kind: type, *without: str) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in without)


def _suggested(name: str, known: Sequence[str]) -> str:
    """Say what may have been meant: the closest of the names, or all of them."""
    lower = {each.lower(): each for each in reversed(known)}
    close = difflib.get_close_matches(name.lower(), lower, 1)
    return f"did you mean {lower[close[0]]!r}?" if close else f"one of {', '.join(known)}"


def _line_of(word: str, text: str) -> int:
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if word and word in line), 1)


def _is_day_of_year(text: str) -> bool:
    """Tell the month and day of every year: "04-01"; not "04-99", and not "02-29"."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", text)
    try:
        return bool(match and date(2001, int(match[1]), int(match[2])))
    except ValueError:
        return False


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
