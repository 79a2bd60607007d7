"""What was understood of a table in words for its owner: no format, no jargon, no guess unsaid."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.model.quantity import format_digits, format_number
from verifier.model.understanding import ColumnReading, RowReading
from verifier.reference.tables.columns import Column, Role
from verifier.reference.tables.periods import read_period
from verifier.reference.tables.relation import NAMELESS
from verifier.reference.tables.row_keys import UNTOLD_TIME
from verifier.reference.tables.subjects import is_whole
from verifier.reference.wordings import is_generic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.model.fact import Fact
    from verifier.reference.tables.captions import Caption
    from verifier.reference.tables.periods import Order
    from verifier.reference.tables.relation import Observation, Relation
    from verifier.reference.tables.shape import Shape
    from verifier.reference.tables.subjects import Origin

_MOST_LINES = 8
# How a table writes its times and its decimals.
Writing = tuple["Order", str]
_SAYS = {
    Role.ENTITY: "whom the figures are of",
    Role.WITHIN: "where that lies",
    Role.CODE: "a code of whom they are of",
    Role.PERIOD: "when they hold",
    Role.PART: "the month or quarter of the year",
    Role.MEASURE: "what is measured",
    Role.UNIT: "the unit",
    Role.SCALE: "the scale, as thousands",
    Role.DIVISION: "a part of the whole, as women or one sector",
    Role.PUBLISHER: "who says so",
    Role.KNOWN_FROM: "since when it is known",
    Role.KNOWN_TO: "until when it was known",
    Role.REVISION: "the number of the revision",
    Role.STATUS: "whether it is provisional",
    Role.LEFT_OUT: "not used",
}


def described(
    columns: Sequence[Column],
    facts: Sequence[Fact] = (),
    observations: Sequence[Observation] = (),
) -> tuple[ColumnReading, ...]:
    """Return every column with its role in words, figure columns with measure, unit and scale."""
    samples: dict[int, Fact] = {}
    for fact, each in zip(facts, observations, strict=True):
        samples.setdefault(each.column.index, fact)
    return tuple(
        ColumnReading(
            column.header or f"column {column.index + 1}",
            column.role.value,
            _says(column, samples.get(column.index)),
            column.because,
            *_settable(column, samples.get(column.index)),
        )
        for column in columns
    )


def _settable(column: Column, fact: Fact | None) -> tuple[str, str, str, bool]:
    """Return measure, unit and scale of a column that names them itself, and if nobody does."""
    if column.role is not Role.FIGURES or column.period or column.entity or fact is None:
        return "", "", "", False
    unit = fact.quantity.unit.symbol if fact.quantity and not fact.unstated else ""
    return column.measure, unit, format_digits(column.scale), fact.unstated


def sampled(
    shape: Shape, observations: Sequence[Observation], facts: Sequence[Fact]
) -> tuple[RowReading, ...]:
    """Return the first, the middle and the last rows with what was read of each."""
    read: dict[int, list[Fact]] = {}
    for each, fact in zip(observations, facts, strict=True):
        read.setdefault(each.row, []).append(fact)
    rows = list(read)
    chosen = sorted({*range(min(3, len(rows))), len(rows) // 2, len(rows) - 1} - {-1})
    grid = shape.grid
    return tuple(
        RowReading(f"{grid.locator} {grid.lines[row]}", grid.rows[row], tuple(read[row]))
        for row in (rows[each] for each in chosen if each < len(rows))
    )


def _says(column: Column, fact: Fact | None) -> str:
    if column.role is not Role.FIGURES:
        return _SAYS[column.role]
    if fact is None or fact.quantity is None:
        return column.measure or "figures"
    says = fact.what if column.measure or not fact.measure else "figures"
    unit = fact.quantity.unit.symbol
    says += f", in {unit}" if unit else ", plain numbers"
    if fact.share_of:
        says += f" {fact.share_of}"
    if column.scale != 1:
        says += f", times {format_number(column.scale)}"
    if column.entity:
        says += f", of {fact.whose}"
    if column.period:
        says += f", for {column.period}"
    return says


def understood_of(
    shape: Shape, columns: Sequence[Column], caption: Caption, relation: Relation, wrote: Writing
) -> tuple[str, ...]:
    """Say what was understood of the table as a whole, each with the words that told it."""
    return tuple(_understood(shape, columns, caption, relation, wrote))


def _understood(
    shape: Shape, columns: Sequence[Column], caption: Caption, relation: Relation, wrote: Writing
) -> Iterator[str]:
    order, decimal = wrote
    lines = [str(shape.grid.lines[row]) for row in shape.header_rows]
    if len(lines) > 1:
        yield f"the header stands on {shape.grid.locator}s {', '.join(lines)}"
    elif not any(shape.headers):
        yield "there is no header"
    if decimal == ",":
        yield "1.234,5 is one thousand two hundred and thirty-four and a half"
    if order.serials:
        yield "the dates are the day numbers of a spreadsheet"
    if order.day_first is not None:
        yield f"dates are written {'day' if order.day_first else 'month'} first"
    if relation.grain is not None:
        yield f"each date stands for its whole {relation.grain}"
    for what, words in caption.said:
        used = any(caption.name in column.measure for column in columns)
        told = {
            "name": f"what is measured: {caption.name}" if used else "",
            "unit": f"unit: {_unit(caption)}",
            "period": f"time: {caption.dating.period}",
            "published": f"known since: {caption.dating.published}",
            "as of": f"as they were: {caption.dating.as_of}",
            "place": f"of: {caption.place}",
            "divisions": f"all figures are of: {', '.join(caption.divisions)}",
            "publisher": f"published by: {caption.publisher}",
            "unsettled": f"still to be confirmed: {_unsettled(caption)}",
        }.get(what)
        if told:
            yield f"{told} (by {words})"
    yield from _arranged(relation)
    yield from shape.grid.remarks
    yield from shape.remarks


def _unsettled(caption: Caption) -> str:
    return ", ".join(map(str, caption.unsettled or ())) or "all figures"


def _arranged(relation: Relation) -> Iterator[str]:
    if relation.filled:
        yield f"empty cells mean the one above: {', '.join(relation.filled)}"
    if relation.divided_by:
        yield f"rows are parts of a whole by: {', '.join(relation.divided_by)}"


def _unit(caption: Caption) -> str:
    scale = f"times {format_number(caption.scale)}" if caption.scale != 1 else ""
    symbol = caption.unit.symbol if caption.unit is not None else ""
    return ", ".join(part for part in (symbol, scale) if part) or "plain numbers"


def untold(
    facts: Sequence[Fact], columns: Sequence[Column], relation: Relation, origin: Origin
) -> tuple[str, ...]:
    """Say what the table does not tell, with the line of the sidecar that would."""
    return tuple(_untold(facts, columns, relation, origin))


def _untold(
    facts: Sequence[Fact], columns: Sequence[Column], relation: Relation, origin: Origin
) -> Iterator[str]:
    caption = origin.caption
    unstated = dict.fromkeys(fact.what for fact in facts if fact.unstated and _plain(fact))
    if unstated:
        yield (
            f"no unit is stated for {_listed(unstated)}: taken for plain numbers; if they are "
            "thousands, write `scale: 1000`, if money, `unit: US$`"
        )
    percents = dict.fromkeys(fact.what for fact in facts if fact.unstated and not _plain(fact))
    if percents:
        yield f"no unit is stated for {_listed(percents)}: taken for percent by the name"
    if caption.because("units disagree"):
        yield f"several units are named, and none is used: {caption.because('units disagree')}"
    if any(not fact.subject for fact in facts):
        yield (
            "nothing names whom the figures are of; they serve only where a text names nobody "
            "either: write `entity: France`"
        )
    if any(fact.valid is None for fact in facts):
        yield "nothing says when the figures hold: write `period: 2021`"
    used = caption.by_file and any(
        column.role is Role.FIGURES and caption.name in column.measure for column in columns
    )
    if used:
        yield (
            f"what is measured is told by the file's name alone: “{caption.name}”; "
            "write `measure: …` if it is something else"
        )
    vague = {fact.what for fact in facts if is_generic(fact.what) or read_period(fact.what)}
    if vague:
        yield f"{_listed(sorted(vague))} does not say what is measured: write `measure: …`"
    wholes = dict.fromkeys(fact.subject for fact in facts if is_whole(fact.subject))
    if wholes:
        yield f"{_listed(wholes)} does not say of what it is the total: write `whole: France`"
    yield from _times_and_names(columns, relation)
    yield from _not_published(facts, columns, origin)


def _not_published(
    facts: Sequence[Fact], columns: Sequence[Column], origin: Origin
) -> Iterator[str]:
    if not any(fact.known_from for fact in facts):
        yield "since when the figures are known is not stated: write `published: 2021-05-07`"
    by_row = any(column.role is Role.PUBLISHER for column in columns)
    if not by_row and origin.sidecar.publisher == "" and origin.caption.publisher == "":
        yield "the publisher is not stated: write `publisher: …`"


def _times_and_names(columns: Sequence[Column], relation: Relation) -> Iterator[str]:
    times = [each for each in relation.unused if each.startswith(UNTOLD_TIME.partition("{")[0])]
    if any("/" in each or "-" in each for each in times):
        yield "whether day or month is written first: write `day_first: true` or `false`"
    if any("FY" in each.upper() or "ear" in each for each in times):
        yield 'when the years begin: write `year_begins: "04-01"`'
    if NAMELESS in relation.unused:
        names = [each.header for each in columns if each.role is Role.ENTITY]
        yield f"whom rows without a name are of; if the row above, write `fill_down: {names}`"


def _plain(fact: Fact) -> bool:
    return fact.quantity is not None and not fact.quantity.unit.symbol


def _listed(names: Iterable[str]) -> str:
    shown = [f"“{name}”" for name in names]
    rest = f" and {len(shown) - _MOST_LINES} more" if len(shown) > _MOST_LINES else ""
    return ", ".join(shown[:_MOST_LINES]) + rest


def left_out(shape: Shape, columns: Sequence[Column], relation: Relation) -> tuple[str, ...]:
    """Say what was not used, and why."""
    said = []
    for why, rows in relation.unused.items():
        lines = [str(line) for line in sorted({shape.grid.lines[row] for row in rows})]
        shown = ", ".join(lines[:_MOST_LINES]) + (" …" if len(lines) > _MOST_LINES else "")
        said.append(f"{why}: {shape.grid.locator} {shown}")
    unused = Counter(
        column.because for column in columns if column.role is Role.LEFT_OUT and column.because
    )
    for because in unused:
        names = [
            each.header or f"column {each.index + 1}"
            for each in columns
            if each.role is Role.LEFT_OUT and each.because == because
        ]
        names = [name for name in names if name not in relation.divided_by]
        if names:
            said.append(f"{_listed(names)}: {because}")
    return tuple(said)
