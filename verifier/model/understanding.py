"""What was understood of a source that was handed over as it is, and what could not be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model.errors import Problem
    from verifier.model.fact import Fact
    from verifier.model.vocabulary import Alias


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """What a column is taken for, and by what: ("GDP (US$ bn)", "figures", "GDP, in $ …", …).

    ``measure``, ``unit`` and ``scale`` are those of a column of figures that names them itself;
    ``unstated`` tells that nobody states the unit.
    """

    header: str
    role: str
    says: str
    because: str
    measure: str = ""
    unit: str = ""
    scale: str = ""
    unstated: bool = False


@dataclass(frozen=True, slots=True)
class RowReading:
    """A row as it stands in the source, with what was read of it."""

    place: str
    cells: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class TableReading:
    """One table, or one document, with its facts.

    ``where`` is how it is chosen on the command line, ``name`` how the sidecar calls it.
    ``untold`` is what nobody can tell from the table, ``left_out`` what was not used, and why;
    ``problems`` is why there are no facts.
    """

    where: str
    name: str
    facts: tuple[Fact, ...] = ()
    aliases: tuple[Alias, ...] = ()
    columns: tuple[ColumnReading, ...] = ()
    rows: tuple[RowReading, ...] = ()
    understood: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceReading:
    """A source with all its tables; ``sidecar`` is the file that corrects it, "" where none can."""

    source: str
    format: str
    tables: tuple[TableReading, ...]
    sidecar: str = ""
    corrected: bool = False
