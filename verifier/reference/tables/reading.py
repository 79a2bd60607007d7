"""A source handed over as it is, to readings of its tables: what it says and what it does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.model.understanding import SourceReading, TableReading
from verifier.reference.places import cell_code
from verifier.reference.tables.captions import read_captions
from verifier.reference.tables.columns import Role, columns_of, period_order
from verifier.reference.tables.facts import aliases_of, facts_of
from verifier.reference.tables.figures import decimal_mark, is_blank, is_numeric
from verifier.reference.tables.measures import figure_columns, with_corner
from verifier.reference.tables.opening import DOCUMENTS, grids_of, open_source, shown_name
from verifier.reference.tables.relation import melted, settled
from verifier.reference.tables.shape import shapes
from verifier.reference.tables.sidecar import Sidecar, read_sidecar, sidecar_path
from verifier.reference.tables.subjects import Origin
from verifier.reference.tables.telling import (
    described,
    left_out,
    sampled,
    understood_of,
    untold,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.fact import Fact
    from verifier.model.statements import StatementReader
    from verifier.model.vocabulary import Alias
    from verifier.reference.tables.opening import Opened
    from verifier.reference.tables.relation import Relation
    from verifier.reference.tables.shape import Shape
    from verifier.reference.tables.sidecar import TableSettings

    Code = Callable[[str], str | None]


def read_source(
    source: str, statements: StatementReader | None = None, place_code: Code = cell_code
) -> tuple[tuple[Fact, ...], tuple[Alias, ...]]:
    """Return the facts of a source and the words for them; ``statements`` reads documents.

    Raises:
        InputError: it cannot be read, or holds nothing to compare with; all problems at once.
    """
    reading = understood(source, statements, place_code)
    facts = tuple(fact for table in reading.tables for fact in table.facts)
    problems = [problem for table in reading.tables for problem in table.problems]
    if problems and (not facts or len(reading.tables) == 1):
        raise InputError(*problems)
    if not facts:
        mend = f"`verifier sources show {reading.source}` tells what was understood"
        raise InputError(Problem(reading.source, "holds no figures", 1, 1, mend))
    aliases = tuple(alias for table in reading.tables for alias in table.aliases)
    return facts, aliases


def understood(
    source: str, statements: StatementReader | None = None, place_code: Code = cell_code
) -> SourceReading:
    """Return what a source says, table by table, the faulty ones with their problems.

    A text, a page without tables and a PDF are documents, whose plain statements are facts.

    Raises:
        InputError: it cannot be opened.
    """
    opened = open_source(source)
    path = sidecar_of(opened)
    sidecar = read_sidecar(path) if path else Sidecar()
    found = [
        shape
        for grid in grids_of(opened)
        for shape in shapes(grid, place_code, sidecar.of(grid.name).header_rows)
    ]
    names = _names(found)
    _refuse_unknown(found, names, sidecar, opened)
    readings = []
    for shape, name in zip(found, names, strict=True):
        settings = sidecar.of(name)
        if settings.read:
            readings.append(_table(shape, name, sidecar, settings, opened, place_code))
    told = [each for each in readings if each.facts or each.problems] or readings
    if not found and opened.format in DOCUMENTS:
        from verifier.reference.documents.reading import read_document

        told = [read_document(opened, sidecar, place_code, statements)]
    return SourceReading(
        shown_name(source),
        opened.format,
        tuple(told),
        str(path or ""),
        corrected=bool(path and path.is_file()),
    )


def sidecar_of(opened: Opened) -> Path | None:
    """Return where the file beside a source is; nothing lies beside a web address."""
    if opened.format == "database":
        local = opened.source.removeprefix("sqlite:///").partition("?")[0]
        return sidecar_path(local) if opened.source.startswith("sqlite:///") else None
    return None if "://" in opened.source else sidecar_path(opened.source)


def _refuse_unknown(found: list[Shape], names: list[str], sidecar: Sidecar, opened: Opened) -> None:
    """Refuse settings of tables and columns that are not there: they would be silently lost.

    Raises:
        InputError: there are some; of one part of a source the other tables are not known.
    """
    known = list(dict.fromkeys([*names, *(shape.grid.name or "table" for shape in found)]))
    told = [name for name in sidecar.tables if not opened.part or name in known]
    problems = sidecar.unknown(told, known or ["no table at all"], "table")
    for shape, name in zip(found, names, strict=True):
        settings = sidecar.of(name)
        headers = [" / ".join(parts) for parts in shape.headers]
        numbered = [f"column {index + 1}" for index in range(len(headers))]
        shown = [each or number for each, number in zip(headers, numbered, strict=True)]
        said = [*settings.columns, *settings.fill_down]
        said = [each for each in said if each not in numbered]
        problems += sidecar.unknown(said, shown, f"column of {name!r}")
    if problems:
        raise InputError(*problems)


def _names(found: list[Shape]) -> list[str]:
    """Name tables as the sidecar does: by the sheet, numbered where a sheet has several."""
    names: list[str] = []
    for shape in found:
        base = shape.grid.name or "table"
        same = sum(name == base or name.startswith(f"{base} (") for name in names)
        names.append(f"{base} ({same + 1})" if same else base)
    return names


def _table(  # noqa: PLR0913 - a table's whole context
    shape: Shape,
    name: str,
    sidecar: Sidecar,
    settings: TableSettings,
    opened: Opened,
    place_code: Code,
) -> TableReading:
    reading = TableReading(shape.grid.where, name)
    if not shape.body:
        return replace(reading, problems=(_problem(shape, "holds a header and no rows"),))
    doubles = _doubles(shape, settings)
    if doubles:
        return replace(reading, problems=doubles)
    cells = [cell for row in shape.body for cell in shape.grid.rows[row] if cell]
    decimal = settings.decimal or decimal_mark(cells, semicolons=shape.grid.semicolons)
    if decimal is None:
        mend = f'write `decimal: ","` or `decimal: "."` in {sidecar_path(opened.source)}'
        message = "does not tell whether 1.234 is more than a thousand or little more than one"
        return replace(reading, problems=(_problem(shape, message, mend),))
    caption = read_captions(shape, _stem(opened), place_code)
    titled = bool(caption.name) and not caption.by_file
    columns = columns_of(shape, place_code, decimal, settings, titled=titled)
    order = period_order(shape, columns, caption.dating, settings)
    if any(column.role is Role.MEASURE for column in columns):
        caption = caption.without_name()  # the rows say what is measured
    columns = figure_columns(columns, caption, order, place_code, settings)
    if not titled and not settings.measure:
        columns = with_corner(columns)
    if not any(column.role is Role.MEASURE for column in columns):
        columns = tuple(replace(each, measure=each.measure or each.header) for each in columns)
    if not any(column.role is Role.FIGURES for column in columns):
        return replace(reading, columns=described(columns), problems=(_no_figures(shape, columns),))
    relation = melted(shape, columns, order, decimal, settings)
    if relation.problems:
        problems = tuple(sorted(relation.problems, key=lambda each: (each.line, each.column)))
        return replace(reading, columns=described(columns), problems=problems)
    observations = [
        replace(each, divisions=(*each.divisions, *caption.divisions)) for each in settled(relation)
    ]
    source = shown_name(opened.source)
    origin = Origin(source, shape, caption, settings, sidecar, place_code, columns)
    facts = facts_of(observations, origin)
    if not facts and relation.unused:
        reading = replace(reading, problems=_unused(shape, relation))
    return replace(
        reading,
        facts=facts,
        aliases=tuple(aliases_of(facts, observations)),
        columns=described(columns, facts=facts, observations=observations),
        rows=sampled(shape, observations, facts),
        understood=understood_of(shape, columns, caption, relation, (order, decimal)),
        untold=untold(facts, columns, relation, origin),
        left_out=left_out(shape, columns, relation),
    )


def _stem(opened: Opened) -> str:
    if opened.format == "database":
        return opened.part if " " not in opened.part else ""
    return PurePosixPath(opened.source.replace("\\", "/").partition("?")[0]).stem


def _problem(shape: Shape, message: str, mend: str = "") -> Problem:
    line = shape.grid.lines[0] if shape.grid.lines else 1
    return Problem(shape.grid.where, message, line or 1, 1, mend)


def _doubles(shape: Shape, settings: TableSettings) -> tuple[Problem, ...]:
    """Return the problems of columns that cannot be told apart, and of rows that are too long."""
    problems = []
    seen: dict[tuple[str, ...], int] = {}
    for column, parts in enumerate(shape.headers):
        texts = [cell for cell in shape.column(column) if not is_blank(cell)]
        figures = sum(map(is_numeric, texts))
        if parts and parts in seen and texts and figures * 2 >= len(texts):
            message = f"column {' / '.join(parts)!r} is named twice"
            mend = f"it is also column {seen[parts] + 1}; give them different names"
            row = shape.header_rows[0] if shape.header_rows else 0
            problems.append(shape.grid.problem(row, column, message, mend, slip=False))
        seen.setdefault(parts, column)
    headed = [column for column, parts in enumerate(shape.headers) if parts]
    if shape.header_rows and headed and not settings.columns:
        width = max(headed) + 1
        for row in shape.body:
            cells = shape.grid.rows[row]
            extra = [column for column in range(width, len(cells)) if cells[column]]
            if extra:
                message = f"{max(extra) + 1} fields where the header has {width}"
                problems.append(shape.grid.problem(row, width, message, _QUOTE))
    return tuple(problems)


_QUOTE = 'a comma inside a cell needs quotes: "1,000"'


def _unused(shape: Shape, relation: Relation) -> tuple[Problem, ...]:
    """Return why no figure of a table could be used."""
    return tuple(
        shape.grid.problem(rows[0], 0, why, "the file beside the table can say more", slip=False)
        for why, rows in relation.unused.items()
    )


def _no_figures(shape: Shape, columns: tuple[object, ...]) -> Problem:
    held = ", ".join(f"{each.header!r}: {each.role}" for each in described(columns))  # type: ignore[arg-type]
    mend = "name a column 'value', or one a measure, beside 'country' and 'year'"
    return _problem(shape, f"has no column of figures ({held})", mend)
