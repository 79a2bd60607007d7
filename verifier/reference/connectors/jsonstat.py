"""JSON-stat 2.0: a cube of values with its dimensions, as Eurostat and others send it.

Values stand in one list, or sparsely by their flat index, in row-major order: the last dimension
turns fastest. Source: https://json-stat.org/full/
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any, TypeVar

from verifier.reference.connectors.answer import decimal, mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

T = TypeVar("T")

# The most cells that Eurostat itself sends; a size beyond it is a fault of the answer.
_MOST_CELLS = 5_000_000


class ShapeError(ValueError):
    """Raised for what is no JSON-stat dataset; the text says why."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One axis: its id, and its categories in order, code to label."""

    id: str
    categories: dict[str, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its code on every axis; ``status`` is as sent ("p", "e", "b")."""

    codes: dict[str, str]
    value: Decimal
    status: str


@dataclass(frozen=True, slots=True)
class Cube:
    """A dataset: its label, when it was updated, its axes and its values."""

    label: str
    updated: str
    dimensions: tuple[Dimension, ...]
    cells: tuple[Cell, ...]


def decode(content: Any) -> Cube:  # noqa: ANN401 - an answer before it is looked at
    """Return the cube of a JSON-stat dataset; cells without a value are left out.

    >>> cube = decode({"version": "2.0", "class": "dataset", "label": "L", "id": ["geo", "time"],
    ...     "size": [2, 2], "value": {"3": 7}, "dimension": {
    ...     "geo": {"category": {"index": ["DE", "FR"]}},
    ...     "time": {"category": {"index": {"2024": 1, "2023": 0}}}}})
    >>> cube.cells[0].codes
    {'geo': 'FR', 'time': '2024'}

    Raises:
        ShapeError: it is none, or its parts do not fit together.
    """
    if not isinstance(content, dict) or content.get("class", "dataset") != "dataset":
        raise ShapeError("is no JSON-stat dataset")
    if "id" not in content:
        raise ShapeError("is no JSON-stat 2.0: it may be of an older version")
    ids, sizes = _all(content.get("id"), str), _all(content.get("size"), int)
    if not ids or len(ids) != len(sizes):
        raise ShapeError("its 'id' and 'size' do not fit together")
    count = prod(sizes)
    if any(size < 0 for size in sizes) or count > _MOST_CELLS:
        raise ShapeError(f"its size {sizes} is not believed")
    described = content.get("dimension")
    if not isinstance(described, dict):
        raise ShapeError("its 'dimension' is missing")
    dimensions = tuple(
        _dimension(each, size, described.get(each)) for each, size in zip(ids, sizes, strict=True)
    )
    cells = tuple(_cells(content, dimensions, tuple(sizes), count))
    label, updated = str(content.get("label", "")), str(content.get("updated", ""))
    return Cube(label, updated, dimensions, cells)


def _all(values: object, kind: type[T]) -> list[T]:
    """Return a list whose values are all of a kind; an empty one for anything else."""
    if not isinstance(values, list) or not all(type(each) is kind for each in values):
        return []
    return values


def _dimension(name: str, size: int, block: Any) -> Dimension:  # noqa: ANN401 - as above
    category = mapping(mapping(block).get("category"))
    if not category:
        raise ShapeError(f"dimension {name!r} has no categories")
    labels = mapping(category.get("label"))
    index = category.get("index") or list(labels)
    if isinstance(index, dict):
        codes = sorted(index, key=lambda code: decimal(index[code]) or 0)
    else:
        codes = [str(code) for code in sequence(index)]
    if len(codes) != size:
        raise ShapeError(f"dimension {name!r} has {len(codes)} categories where {size} are said")
    named = {code: str(labels.get(code, code)) for code in codes}
    return Dimension(name, named)


def _cells(
    content: dict[str, Any], dimensions: tuple[Dimension, ...], sizes: tuple[int, ...], count: int
) -> Iterator[Cell]:
    values, statuses = content.get("value"), content.get("status")
    if isinstance(values, list):
        numbered = dict(enumerate(values))
    elif isinstance(values, dict) and all(str(key).isdigit() for key in values):
        numbered = {int(key): value for key, value in values.items()}
    else:
        raise ShapeError("its 'value' is neither a list nor values by index")
    axes = [tuple(dimension.categories) for dimension in dimensions]
    for flat in sorted(numbered):
        if flat >= count:
            raise ShapeError(f"a value has the index {flat} where {count} cells are said")
        value = decimal(numbered[flat])
        if value is None:
            continue
        codes, rest = {}, flat
        for dimension, axis, size in reversed(list(zip(dimensions, axes, sizes, strict=True))):
            rest, place = divmod(rest, size)
            codes[dimension.id] = axis[place]
        ordered = {dimension.id: codes[dimension.id] for dimension in dimensions}
        yield Cell(ordered, value, _status(statuses, flat))


def _status(statuses: Any, flat: int) -> str:  # noqa: ANN401 - as above
    """Return the status of a cell: one for all, a list, or by index, as the standard allows."""
    if isinstance(statuses, str):
        return statuses
    if isinstance(statuses, list):
        return str(statuses[flat] or "") if flat < len(statuses) else ""
    return str(statuses.get(str(flat)) or "") if isinstance(statuses, dict) else ""
