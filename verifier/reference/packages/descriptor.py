"""A descriptor (datapackage.yaml) to plain values that know their line and column.

Scalars stay text, so that a number is the one that was written. The settings are read through
``Block``, which names every key that nobody reads.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.rows import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Where = tuple[str | int, ...]

# A short file can unfold to a huge one through YAML's references.
_MOST_VALUES = 50_000
_DEEPEST = 30


@dataclass(slots=True)
class Descriptor:
    """A descriptor's content, where each value of it stands, and the problems found in it."""

    path: str
    content: Any = None
    places: dict[Where, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, where: Where, message: str, mend: str = "") -> None:
        """Add a problem at a value, or at the nearest one around it."""
        place = where
        while place not in self.places and place:
            place = place[:-1]
        line, column = self.places.get(place, (1, 1))
        named = ".".join(str(part) for part in where)
        told = f"{named}: {message}" if named else message
        self.problems.append(Problem(self.path, told, line, column, mend))

    def top(self) -> Block:
        """Return the whole as a block."""
        return Block(self, (), self.content)


def read_descriptor(path: Path) -> Descriptor:
    """Read a descriptor.

    Raises:
        InputError: it cannot be read, or is no YAML mapping.
    """
    import yaml

    descriptor = Descriptor(str(path))
    text = read_text(path)
    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        count = iter(range(_MOST_VALUES))
        descriptor.content = _plain(node, (), descriptor, count)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        cause = getattr(error, "problem", None) or "not YAML"
        problem = Problem(str(path), f"not valid YAML: {cause}", line, column)
        raise InputError(problem) from error
    if not isinstance(descriptor.content, dict):
        raise InputError(Problem(str(path), "is no mapping of keys to values", 1, 1))
    return descriptor


def _plain(node: Any, where: Where, descriptor: Descriptor, count: Iterator[int]) -> Any:  # noqa: ANN401 - YAML
    import yaml

    if next(count, None) is None or len(where) > _DEEPEST:
        raise InputError(Problem(descriptor.path, "unfolds to too many values", 1, 1))
    if node is None:
        return None
    descriptor.places[where] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key, inside in node.value:
            name = str(key.value)
            inner = (*where, name)
            value = _plain(inside, inner, descriptor, count)
            descriptor.places[inner] = (key.start_mark.line + 1, key.start_mark.column + 1)
            if name in found:
                descriptor.fault(inner, "stands here twice", "keep one of the two")
            found[name] = value
        return found
    if isinstance(node, yaml.SequenceNode):
        return [
            _plain(value, (*where, at), descriptor, count) for at, value in enumerate(node.value)
        ]
    return None if node.tag.endswith(":null") else str(node.value)


class Block:
    """A mapping read key by key. A value of the wrong kind is a problem and counts as absent."""

    def __init__(self, descriptor: Descriptor, where: Where, content: Any) -> None:  # noqa: ANN401 - YAML
        self.descriptor = descriptor
        self.where = where
        self._known: list[str] = []
        self._content: dict[str, Any] = content if isinstance(content, dict) else {}
        if content is not None and not isinstance(content, dict):
            self.fault("", f"{content!r} is no mapping", "write it as {key: value}")

    def __contains__(self, key: str) -> bool:
        return self._content.get(key) is not None

    def keys(self) -> tuple[str, ...]:
        """Return the keys that stand there."""
        return tuple(self._content)

    def fault(self, key: str, message: str, mend: str = "") -> None:
        """Add a problem at a key; "" is the block itself."""
        self.descriptor.fault((*self.where, key) if key else self.where, message, mend)

    def raw(self, key: str) -> Any:  # noqa: ANN401 - YAML
        """Return what stands there as it is."""
        self._known.append(key)
        return self._content.get(key)

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self.raw(key)
        if value is None:
            return default
        if not isinstance(value, str):
            self.fault(key, "is no text", "write one word or sentence")
            return default
        return " ".join(value.split())

    def choice(self, key: str, allowed: tuple[str, ...], default: str = "") -> str:
        """Return one of some words."""
        value = self.text(key, default)
        if value != default and value not in allowed:
            self.fault(key, f"unknown word {value!r}", suggestion(value, allowed))
            return default
        return value

    def number(self, key: str) -> Decimal | None:
        """Return a number that is not negative."""
        text = self.text(key)
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite():
            self.fault(key, f"not a number: {text!r}", "write it as 0.05 or 20")
            return None
        if value < 0:
            self.fault(key, f"{text} is negative", f"write {text.lstrip('-')}")
            return None
        return value

    def share(self, key: str) -> Decimal | None:
        """Return a share: 0.05 for 5 %; more than the whole is taken for a slip."""
        value = self.number(key)
        if value is not None and value >= 1:
            self.fault(key, f"{value} is a share of more than all", f"for {value} %: {value / 100}")
            return None
        return value

    def whole(self, key: str) -> int | None:
        """Return a whole number that is not negative."""
        value = self.number(key)
        if value is not None and value != value.to_integral_value():
            self.fault(key, f"{value} is no whole number")
            return None
        return None if value is None else int(value)

    def day(self, key: str) -> date | None:
        """Return a day."""
        text = self.text(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.fault(key, f"not a date: {text!r}", "write dates as 2021-05-07")
            return None

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; a single text is a list of one."""
        value = self.raw(key)
        if value is None:
            return ()
        entries = value if isinstance(value, list) else [value]
        if not all(isinstance(each, str) for each in entries):
            self.fault(key, "is no list of words", "write it as [one, two]")
            return ()
        return tuple(" ".join(each.split()) for each in entries)

    def block(self, key: str) -> Block:
        """Return a mapping; empty when absent."""
        return Block(self.descriptor, (*self.where, key), self.raw(key))

    def blocks(self, key: str) -> dict[str, Block]:
        """Return a mapping of names to mappings."""
        outer = self.block(key)
        return {name: outer.block(name) for name in outer.keys()}  # noqa: SIM118 - no dict

    def entries(self, key: str) -> list[Block]:
        """Return a list of mappings."""
        value = self.raw(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault(key, "is no list", "write each entry after a dash")
            return []
        where = (*self.where, key)
        return [Block(self.descriptor, (*where, at), each) for at, each in enumerate(value)]

    def close(self) -> None:
        """Name every key that was never read: misspelt, it would be lost in silence."""
        for key in self._content:
            if key not in self._known:
                self.fault(key, f"unknown key {key!r}", suggestion(key, tuple(self._known)))


def suggestion(word: str, allowed: tuple[str, ...]) -> str:
    """Return what was probably meant, or all that may stand there."""
    close = difflib.get_close_matches(word, allowed, 1)
    return f"did you mean {close[0]!r}?" if close else f"one of {', '.join(filter(None, allowed))}"
