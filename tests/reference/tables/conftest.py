"""What a table says, in the fewest words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.reference.tables import understood

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verifier.model.fact import Fact
    from verifier.model.understanding import SourceReading

Told = tuple[str, str, str, str, str]


def told(fact: Fact) -> Told:
    """Return whose, what, when, how much and in what unit."""
    assert fact.quantity is not None
    value = f"{fact.quantity.low.normalize():f}"
    return fact.whose, fact.what, str(fact.valid or ""), value, fact.quantity.unit.symbol


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., SourceReading]:
    """Return a reader of a table that is written to a file of a name."""

    def reader(content: str | bytes, name: str = "table.csv", sidecar: str = "") -> SourceReading:
        file, _, part = name.partition("#")
        path = tmp_path / file
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        if sidecar:
            (tmp_path / f"{file}.yaml").write_text(sidecar, encoding="utf-8")
        return understood(f"{path}#{part}" if part else str(path))

    return reader


@pytest.fixture
def says(read: Callable[..., SourceReading]) -> Callable[..., list[Told]]:
    """Return a reader of a table to what its facts say, in their order."""

    def reader(content: str | bytes, name: str = "table.csv", sidecar: str = "") -> list[Told]:
        reading = read(content, name, sidecar)
        problems = [str(problem) for table in reading.tables for problem in table.problems]
        assert not problems, problems
        return [told(fact) for table in reading.tables for fact in table.facts]

    return reader
