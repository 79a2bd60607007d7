"""A table as it is handed over: what it is called, its headers, and every cell as text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """A table of rows. ``lines`` are where the rows stand in the source, one each.

    ``captions`` are what stands around it: titles, notes, the name of its sheet.
    """

    source: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    captions: tuple[str, ...] = ()
    locator: str = "line"


@dataclass(frozen=True, slots=True)
class Told:
    """What a table says of a sentence: whether it ``holds``, by which ``form`` of question.

    ``rows`` number those that decide, from 0; ``says`` is what they say, in words.
    """

    form: str
    holds: bool
    rows: tuple[int, ...]
    says: str
