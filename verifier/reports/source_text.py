"""What was understood of a source that was handed over as it is, for its owner to read."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from verifier.model.quantity import format_digits
from verifier.reports.phrases import clean, days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.fact import Fact
    from verifier.model.understanding import SourceReading, TableReading

_CELLS = 90
_MOST_FACTS = 6
_NAME = 28


def source_text(reading: SourceReading) -> str:
    """Say table by table what was understood, with rows as they stand and what was read of them."""
    return "\n".join(_lines(reading)) + "\n"


def _lines(reading: SourceReading) -> Iterator[str]:
    count = sum(len(table.facts) for table in reading.tables)
    yield f"{reading.source}: {_counted(count, 'fact')}"
    if reading.corrected:
        yield f"corrected by {reading.sidecar}"
    for table in reading.tables:
        yield ""
        yield from _table(table, alone=len(reading.tables) == 1)
    if reading.sidecar and not reading.corrected:
        yield ""
        yield f"To correct this, write {reading.sidecar}: `--write-sidecar` drafts it."


def _table(table: TableReading, *, alone: bool) -> Iterator[str]:
    if not alone:
        yield f"{table.where}: {_counted(len(table.facts), 'fact')}"
        yield ""
    if table.columns:
        yield "Columns"
        for column in table.columns:
            because = f"  ({column.because})" if column.because else ""
            yield f"  {_cut(column.header, _NAME):{_NAME}}  {column.says}{because}"
        yield ""
    for title, told in (
        ("Understood", table.understood),
        ("Could not be told", table.untold),
        ("Left out", table.left_out),
        ("Faults", tuple(str(problem) for problem in table.problems)),
    ):
        if told:
            yield title
            yield from (f"  {clean(each)}" for each in told)
            yield ""
    if table.rows:
        yield "Rows as they stand, and what was read of them"
        for row in table.rows:
            yield f"  {row.place}: {_cut(' | '.join(row.cells), _CELLS)}"
            yield from (f"      {sentence(fact)}" for fact in row.facts[:_MOST_FACTS])
            if len(row.facts) > _MOST_FACTS:
                yield f"      and {len(row.facts) - _MOST_FACTS} more"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _cut(text: str, width: int) -> str:
    plain = clean(text)
    return plain if len(plain) <= width else f"{plain[: width - 1]}…"


def sentence(fact: Fact) -> str:
    """Return a fact as a sentence: "GDP of France, 2020: 2,630,318,000,000 $"."""
    of = f" of {fact.whose}" if fact.whose else ""
    when = f", {days(fact.valid)}" if fact.valid else ""
    status = f" ({fact.status})" if fact.status else ""
    value = fact.quantity.shown if fact.quantity else str(fact.when)
    share = f" {fact.share_of}" if fact.share_of else ""
    known = f", on record from {fact.known_from}" if fact.known_from else ""
    return clean(f"{fact.what}{of}{when}: {value}{share}{status}{known}")


def source_json(reading: SourceReading) -> str:
    """Return the same for programs, with every fact."""
    content = {
        "source": reading.source,
        "format": reading.format,
        "sidecar": reading.sidecar or None,
        "corrected": reading.corrected,
        "tables": [_table_json(table) for table in reading.tables],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _table_json(table: TableReading) -> dict[str, Any]:
    return {
        "where": table.where,
        "name": table.name,
        "columns": [
            {"header": each.header, "role": each.role, "says": each.says, "because": each.because}
            for each in table.columns
        ],
        "understood": list(table.understood),
        "untold": list(table.untold),
        "left_out": list(table.left_out),
        "problems": [str(problem) for problem in table.problems],
        "facts": [dict(zip(_COLUMNS, _record(fact), strict=True)) for fact in table.facts],
    }


_COLUMNS = (
    "subject", "name", "measure", "value_low", "value_high", "unit", "valid_from", "valid_to",
    "known_from", "status", "publisher", "row",
)  # fmt: skip


def _record(fact: Fact) -> tuple[str, ...]:
    low = format_digits(fact.quantity.low) if fact.quantity else ""
    high = format_digits(fact.quantity.high) if fact.quantity else ""
    return (
        fact.subject,
        fact.whose,
        fact.what,
        low,
        high,
        fact.quantity.unit.symbol if fact.quantity else "",
        str(fact.valid.start) if fact.valid else "",
        str(fact.valid.last) if fact.valid else "",
        str(fact.known_from or ""),
        fact.status,
        fact.provenance.publisher,
        str(fact.provenance.row),
    )


def source_csv(reading: SourceReading) -> str:
    """Return every fact as one row of a CSV table that no spreadsheet takes for a program."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for table in reading.tables:
        rows.writerows([neutralised(cell) for cell in _record(fact)] for fact in table.facts)
    return written.getvalue()


def neutralised(text: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula when it opens the file.

    Source: OWASP, "CSV Injection": a quote before what begins with =, +, -, @, tab or return,
    unless it is a number.

    >>> neutralised("=1+1"), neutralised("-3.5"), neutralised("France")
    ("'=1+1", '-3.5', 'France')
    """
    if text[:1] not in {"=", "+", "-", "@", "\t", "\r"}:
        return text
    return text if text[1:].replace(".", "", 1).isdecimal() and text[0] == "-" else f"'{text}"
