"""What the rows of a table give besides figures: their time, and the part of the whole they are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from verifier.reference.tables.columns import WORDS, Column, Role, plain
from verifier.reference.tables.periods import Order, is_part, is_untold, read_period, regular

if TYPE_CHECKING:
    import pandas as pd

    from verifier.model.errors import Problem
    from verifier.model.period import Grain, Period
    from verifier.reference.tables.shape import Shape

ROW = "_row"
_DAYS = frozenset({"day", "jour", "tag", "día", "dia"})
UNTOLD_TIME = "the time “{}” does not say enough by itself"


@dataclass(slots=True)
class RowPeriods:
    """Each row's period (``of`` is None without a column of them), and what is wrong with others.

    Days that are spaced like years or months stand for the ``grain``; ``untold`` are the rows whose
    time says too little by itself. ``parts`` are months or quarters of the columns' years.
    """

    of: dict[int, Period | None] | None = None
    parts: dict[int, str] = field(default_factory=dict)
    grain: Grain | None = None
    problems: list[Problem] = field(default_factory=list)
    untold: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def row_periods(
    shape: Shape, columns: tuple[Column, ...], frame: pd.DataFrame, order: Order
) -> RowPeriods:
    """Read each row's period."""
    periods = RowPeriods()
    column = next((each for each in columns if each.role is Role.PERIOD), None)
    parted = [each for each in columns if each.role is Role.PART]
    if column is None:
        return periods
    texts = dict(zip(frame[ROW], frame[column.index], strict=True))
    for part in sorted(parted, key=lambda each: plain(each.header) in _DAYS):
        parts = dict(zip(frame[ROW], frame[part.index], strict=True))
        texts = {row: _joined(text, parts[row], part.header) for row, text in texts.items()}
    read = {text: read_period(text, order) for text in dict.fromkeys(texts.values())}
    grain = regular(period for period in read.values() if period is not None)
    periods.grain = grain
    periods.of = {}
    yearly = any(each.role is Role.FIGURES and each.period is not None for each in columns)
    for row, text in texts.items():
        period = read[text]
        if period is not None and grain is not None:
            period = type(period).containing(period.start, grain)
        if period is None and yearly and is_part(text):
            periods.parts[row] = text
        elif period is None and text and is_untold(text):
            periods.untold[UNTOLD_TIME.format(text)].append(row)
            continue
        elif period is None and text:
            mend = "write 2021, 2021-04, 2021-Q2 or 2021-04-30"
            periods.problems.append(
                shape.grid.problem(row, column.index, f"not a period: {text!r}", mend)
            )
            continue
        periods.of[row] = period
    return periods


def _joined(year: str, part: str, header: str) -> str:
    """Return a year and its month or quarter as one time: "2020", "3" is "2020-03"."""
    year = year.removesuffix(".0")
    lower = part.lower().removesuffix(".0")
    if not part:
        return year
    if "quarter" in header.lower() or lower.startswith("q"):
        return f"{year}-Q{lower.removeprefix('q').lstrip('0')}"
    if lower.isdecimal():
        return f"{year}-{int(lower):02}"
    return f"{part} {year}"


@dataclass(frozen=True, slots=True)
class Division:
    """A column whose values are parts of a whole, by row; ``total`` is what the whole is called."""

    header: str
    of: dict[int, str]
    total: str = ""


def row_divisions(
    shape: Shape, columns: tuple[Column, ...], frame: pd.DataFrame
) -> tuple[Division, ...]:
    """Return the columns that divide what is measured.

    They are those that are called so, and those without which rows could not be told apart: the
    headings between the rows, and columns of words that serve for nothing else.
    """
    named = [each for each in columns if each.role is Role.DIVISION]
    keys = [each.index for each in columns if each.role in _KEYS]
    rows = frame[ROW].tolist()
    found = [_division(each.header, rows, frame[each.index].tolist(), each.total) for each in named]
    table = frame[[*keys, *(each.index for each in named)]].astype(str)
    sections = [shape.sections.get(row, "") for row in shape.body]
    if any(sections) and table.duplicated().any():
        found.append(_division("the headings between the rows", rows, sections))
        table = table.assign(sections=sections)
    for each in columns:
        doubled = int(table.duplicated().sum())
        if not doubled:
            break
        if each.role is not Role.LEFT_OUT or each.because != WORDS:
            continue
        wider = table.assign(**{f"_{each.index}": frame[each.index].astype(str)})
        if int(wider.duplicated().sum()) < doubled:
            table = wider
            found.append(_division(each.header, rows, frame[each.index].tolist()))
    return tuple(found)


def _division(header: str, rows: list[int], values: list[str], total: str = "") -> Division:
    return Division(header, dict(zip(rows, values, strict=True)), total)


_KEYS = frozenset(
    {
        Role.ENTITY,
        Role.WITHIN,
        Role.CODE,
        Role.PERIOD,
        Role.PART,
        Role.MEASURE,
        Role.UNIT,
        Role.PUBLISHER,
        Role.KNOWN_FROM,
        Role.REVISION,
    }
)
