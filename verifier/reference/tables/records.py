"""JSON: records one a row, in a list, under a key, one a line, or as columns of values."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.delimited import decoded
from verifier.reference.tables.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 6
_INSIDE = " > "


def read_json(content: bytes, source: str, key: str = "") -> tuple[Grid, ...]:
    """Read records from JSON or from JSON lines; figures keep the digits they are written in.

    ``key`` names what they stand under, where there are several.

    Raises:
        InputError: no JSON, no such key, or no records in it.
    """
    text, _ = decoded(content, source)
    parsed = _parsed(text, source)
    if key:
        keys = dict(_keys(parsed, _DEEPEST))
        if key not in keys:
            mend = f"it has {', '.join(keys) or 'none'}"
            raise InputError(Problem(source, f"has no key {key!r} that holds records", mend=mend))
        parsed = keys[key]
    records, name = _records(parsed, key)
    if not records:
        mend = 'write a list of objects: [{"country": "France", "year": 2020, "population": 1}]'
        raise InputError(Problem(source, "holds no records", 1, 1, mend))
    flat = _shortened([_flat(record, "", _DEEPEST) for record in records])
    columns = list(dict.fromkeys(key for record in flat for key in record))
    rows = [columns, *([record.get(column, "") for column in columns] for record in flat)]
    lines = tuple(range(len(rows)))
    return (Grid(source, name, tuple(map(tuple, rows)), lines, headers=1, locator="record"),)


def _keys(content: Any, deep: int) -> Iterator[tuple[str, Any]]:
    """Yield every key that holds a list, or columns, with what it holds; the outermost last."""
    if not isinstance(content, dict) or not deep:
        return
    for key, each in content.items():
        yield from _keys(each, deep - 1)
        if isinstance(each, list | dict) and each:
            yield str(key), each


def _parsed(text: str, source: str) -> Any:
    try:
        return json.loads(text, parse_float=str, parse_int=str)
    except RecursionError as error:
        raise InputError(Problem(source, "is nested too deeply to be a table")) from error
    except json.JSONDecodeError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 and error.msg == "Extra data":
            return [_line(line, source, number) for number, line in enumerate(lines, 1)]
        message = f"is not valid JSON: {error.msg}"
        raise InputError(Problem(source, message, error.lineno, error.colno)) from error


def _line(line: str, source: str, number: int) -> Any:
    try:
        return json.loads(line, parse_float=str, parse_int=str)
    except (json.JSONDecodeError, RecursionError) as error:
        message = f"is not valid JSON: {error}"
        raise InputError(Problem(source, message, number, 1)) from error


def _records(content: Any, name: str) -> tuple[list[dict[str, Any]], str]:
    """Return the longest list of objects, and the key it stands under."""
    if isinstance(content, list):
        objects = [each for each in content if isinstance(each, dict)]
        if objects and len(objects) == len(content):
            return objects, name
        lists = [each for each in content if isinstance(each, list)]
        if lists and len(lists) == len(content):
            return _arrays(lists), name
        found = [_records(each, name) for each in content if isinstance(each, list | dict)]
        return max(found, key=lambda pair: len(pair[0]), default=([], name))
    if not isinstance(content, dict):
        return [], name
    columns = {key: each for key, each in content.items() if isinstance(each, list)}
    plain = [each for each in columns.values() if not any(isinstance(x, list | dict) for x in each)]
    if plain and len(plain) == len(content) and len({len(each) for each in plain}) == 1:
        return [dict(zip(columns, row, strict=True)) for row in zip(*plain, strict=True)], name
    nested = [_records(each, key) for key, each in content.items() if isinstance(each, list | dict)]
    best = max(nested, key=lambda pair: len(pair[0]), default=([], name))
    if best[0]:
        return best
    return ([content] if name == "" and content else []), name


def _arrays(lists: list[list[Any]]) -> list[dict[str, Any]]:
    """Return the records of a list of lists whose first is the header."""
    header = [str(each) for each in lists[0]]
    if len(set(header)) < len(header) or not all(len(each) == len(header) for each in lists):
        return []
    return [dict(zip(header, row, strict=True)) for row in lists[1:]]


def _shortened(flat: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return records with the last part of "stats > population" alone, where that is unique."""
    keys = list(dict.fromkeys(key for record in flat for key in record))
    last = Counter(key.rpartition(_INSIDE)[2] for key in keys)
    names = {
        key: short if last[short := key.rpartition(_INSIDE)[2]] == 1 else key.replace(_INSIDE, " ")
        for key in keys
    }
    return [{names[key]: value for key, value in record.items()} for record in flat]


def _flat(record: dict[str, Any], before: str, deep: int) -> dict[str, str]:
    """Return an object's values as text, those of inner objects under "outer > inner"."""
    flat: dict[str, str] = {}
    for key, value in record.items():
        name = f"{before}{_INSIDE}{key}" if before else str(key)
        if isinstance(value, dict) and deep:
            flat |= _flat(value, name, deep - 1)
        elif isinstance(value, bool):
            flat[name] = "TRUE" if value else "FALSE"
        elif value is None:
            flat[name] = ""
        else:
            flat[name] = str(value).strip()
    return flat
