"""What the figures of a column measure: name, unit, scale, and what the header holds besides."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import tables
from verifier.model.units import NUMBER, PERCENT, unit
from verifier.reference.headers import read_header, read_unit_text, share_in
from verifier.reference.tables.columns import PLACES, Column, Role, places_across, plain
from verifier.reference.tables.periods import is_part, part_of, read_period
from verifier.reference.wordings import is_generic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.reference.tables.captions import Caption
    from verifier.reference.tables.periods import Order
    from verifier.reference.tables.sidecar import TableSettings

    Code = Callable[[str], str | None]

_AGES = re.compile(
    r"(?:aged? )?(?:\d{1,3}\s?(?:[-–]|to)\s?\d{1,3}|\d{1,3}\+|(?:under|over|below)[ -]\d{1,3}s?"
    r"|\d{1,3} (?:and|or) over)(?: ?(?:years?|yrs?))?(?: old)?",
    re.IGNORECASE,
)
_GROUPS = {word: group for group in tables.GROUPS for word in group}
_TOTALS = frozenset(tables.TOTALS)


YEARLESS = "it is a part of a year that nobody states: write `period: 2021`"


def figure_columns(
    columns: tuple[Column, ...],
    caption: Caption,
    order: Order,
    place_code: Code,
    settings: TableSettings,
) -> tuple[Column, ...]:
    """Return the columns with what each figure column's header says told apart."""
    figures = [column for column in columns if column.role is Role.FIGURES]
    has_period = any(column.role is Role.PERIOD for column in columns)
    if not has_period:
        columns = tuple(_with_year_apart(column, order) for column in columns)
        figures = [column for column in columns if column.role is Role.FIGURES]
    dated = [each for each in figures if any(read_period(part, order) for part in each.parts)]
    periods = bool(dated) and (len(dated) > 1 or not has_period) and len(dated) * 2 >= len(figures)
    place_code = _spaced(place_code)
    places = places_across(columns, place_code)
    divided = sum(any(is_group(part) for part in each.parts) for each in figures) > 0
    taken = (order if periods else None, place_code if places else None, divided, has_period)
    return tuple(
        _parted(column, taken, caption, settings) if column.role is Role.FIGURES else column
        for column in columns
    )


def with_corner(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns of years with the measure that stands over the places: "GDP (US$)".

    Only what states a unit or a scale is a measure there; "Jurisdiction" is not.
    """
    figures = [column for column in columns if column.role is Role.FIGURES]
    corners = [each for each in columns if each.role is Role.ENTITY and each.because == PLACES]
    if len(corners) != 1 or not all(column.period for column in figures):
        return columns
    header = read_header(corners[0].header)
    if not header.name or (header.unit is None and header.scale == 1):
        return columns
    return tuple(
        replace(
            column,
            measure=header.name,
            unit=column.unit or header.unit,
            scale=column.scale * header.scale,
            share_of=column.share_of or header.share_of,
        )
        if column.role is Role.FIGURES
        else column
        for column in columns
    )


_YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
_FINER = (
    r"(?:(?:[QHT][1-4]|FY|(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?)[\s-]?" + _YEAR + ")"
    r"|(?:" + _YEAR + r"[\s:_-]?(?:[QHTM]\d{1,2}|[A-Z][a-z]{2,8}))"
)
_BESIDE = (
    r"(?P<name>.*?[^\W\d_].*?)[\s_,(]+(?P<year>{0})\)?(?P<unit>\s*[(\[].*)?"
    r"|(?P<first>{0})[\s_:-]+(?P<rest>.*[^\W\d_].*)"
)
# "Exports Q2 2020" is of a quarter, "Exports Total 2020" of a year: the finer is tried first.
_BESIDES = tuple(re.compile(_BESIDE.replace("{0}", each)) for each in (_FINER, _YEAR))


def _with_year_apart(column: Column, order: Order) -> Column:
    """Return "GDP 2020" and "2020_gdp" as two parts, the measure and its time."""
    if column.role is not Role.FIGURES:
        return column
    parts: list[str] = []
    for part in column.parts:
        parts += _apart(part, order)
    return replace(column, parts=tuple(parts))


def _apart(part: str, order: Order) -> tuple[str, ...]:
    timed = _TIMED.fullmatch(part)
    if read_period(part, order) or (timed and read_period(timed[2], order)):
        return (part,)
    for beside in _BESIDES:
        match = beside.fullmatch(part)
        time = (match["year"] or match["first"]) if match else ""
        if match and (beside is _BESIDES[-1] or read_period(time, order)):
            name = match["name"] + (match["unit"] or "") if match["name"] else match["rest"]
            return name, time
    return (part,)


_TIMED = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]*\d{4}[^()\[\]]*)[)\]]")


def _parted(
    column: Column,
    taken: tuple[Order | None, Code | None, bool, bool],
    caption: Caption,
    settings: TableSettings,
) -> Column:
    """Tell apart what a header says: period, entity and part of the whole, if the headers do."""
    order, place_code, divided, by_row = taken
    parts, groups, period, entity = list(column.parts), [], None, ""
    for index, part in enumerate(parts):
        # "Population (1 July 2023)" is a time, and no unit.
        inside = _TIMED.fullmatch(part)
        period = read_period(inside[2]) if inside and period is None else period
        parts[index] = inside[1] if inside and read_period(inside[2]) else part
    if order is not None:
        found = (read_period(part, order) for part in parts)
        period = next((each for each in found if each), period)
        parts = [part for part in parts if read_period(part, order) is None]
    if place_code is not None:
        entity = next((part for part in parts if place_code(part)), "")
        parts = [part for part in parts if part != entity]
    if divided:
        groups = [part for part in parts if is_group(part) or part.lower() in _TOTALS]
        parts = [part for part in parts if part not in groups]
        groups = [part for part in groups if part.lower() not in _TOTALS]
    part = next((part for part in parts if is_part(part)), "")
    if part and period is None:
        year = read_period(settings.period) if settings.period else caption.dating.period
        period = None if by_row else part_of(year, part)
        if period is None and not by_row:
            return replace(column, role=Role.LEFT_OUT, because=YEARLESS)
        column = replace(column, part=part if by_row else "")
        parts = [each for each in parts if each != part]
    told = replace(column, period=period, entity=entity.replace("_", " "), divisions=tuple(groups))
    return _named(told, parts, caption, settings)


def _spaced(place_code: Code) -> Code:
    """Return a reader of places that also knows "United_Kingdom"."""
    return lambda text: place_code(text.replace("_", " "))


def is_group(part: str) -> bool:
    """Tell a part of a whole population: "Women", "15-24", "65+"."""
    return (len(part) > 1 and part.lower() in _GROUPS) or bool(_AGES.fullmatch(part.strip()))


def _named(column: Column, parts: list[str], caption: Caption, settings: TableSettings) -> Column:
    units = [part for part in parts[1:] if _is_unit(part)]
    words = " ".join(part for part in parts if part not in units)
    header = read_header(words) if words else None
    if header and plain(words) in tables.VALUE:
        header = replace(header, name="")
    if header and header.unit is not None and header.unit.symbol == "ratio":
        header = replace(
            header, name=words.replace("_", " "), unit=None
        )  # a ratio of what is untold
    column = replace(
        column,
        measure=_camel(header.name) if header else "",
        unit=header.unit if header else None,
        scale=header.scale if header else Decimal(1),
        share_of=header.share_of if header else "",
    )
    if _PERCENT_OF.match(words):
        column = replace(column, measure=words, unit=PERCENT)
    for text in units:
        stated, scale = read_unit_text(text.strip("()[] "))
        column = replace(column, unit=stated or column.unit, scale=column.scale * scale)
    if _is_unit(column.measure) and not _PERCENT_OF.match(column.measure):
        stated, scale = read_unit_text(column.measure)
        column = replace(
            column,
            measure="",
            unit=stated or column.unit,
            scale=column.scale * scale,
            share_of=share_in(words) or column.share_of,
        )
    return _corrected(_titled(column, caption, settings), settings)


# "% of GDP" is a unit, "Percentage of drivers who were speeding" names what is measured.
_PERCENT_OF = re.compile(
    r"(?:%|per ?cent(?:age)?|pct)\s+(?:of\s+)?\S+(?:\s+\S+){2,}", re.IGNORECASE
)


def _camel(name: str) -> str:
    """Return "labor force" of "laborForce"; acronyms keep their case."""
    return re.sub(r"(?<=[a-z]{2})(?=[A-Z][a-z])", " ", name)


def _is_unit(text: str) -> bool:
    bare = text.strip("()[] ")
    # A lone letter is a column's short name ("W" for won), and no unit.
    lettered = len(bare) == 1 and bare.isalpha()
    return bool(bare) and not lettered and read_unit_text(bare)[0] is not None


def _titled(column: Column, caption: Caption, settings: TableSettings) -> Column:
    """Give a column without a telling name that of the title: "Price" is the "brent price"."""
    title = settings.measure or caption.name
    if not title or not is_generic(column.measure):
        return column
    known = {*title.lower().split(), *tables.VALUE, *tables.WHOLES}
    own = [word for word in column.measure.split() if word.lower() not in known]
    return replace(column, measure=" ".join([title, *own]))


def _corrected(column: Column, settings: TableSettings) -> Column:
    said = settings.of(column.header, column.index)
    if said is None:
        return column
    if said.unit:
        stated, scale = read_unit_text(said.unit)
        column = replace(column, unit=stated or unit(said.unit), scale=scale)
    return replace(
        column,
        measure=said.measure or column.measure,
        unit=NUMBER if column.unit is None and said.scale is not None else column.unit,
        scale=column.scale if said.scale is None else said.scale,
        entity=said.entity or column.entity,
        period=read_period(said.period) if said.period else column.period,
    )


def group_words(value: str) -> tuple[str, ...]:
    """Return the wordings of a part of a whole: "Female" is also "women"."""
    return tuple(word for word in _GROUPS.get(value.lower(), (value,)) if len(word) > 1) or (value,)


def is_total(value: str, total: str = "") -> bool:
    """Tell the value that stands for the whole: "Total", "Both sexes", "T"."""
    lower = " ".join(value.lower().split())
    return not lower or lower in _TOTALS or (bool(total) and lower == total.lower())


def is_percent_by_name(name: str, values: Iterable[Decimal]) -> bool:
    """Tell a rate in percent by its name: "unemployment rate"; never against its values.

    Values all between -1 and 1 may be shares written as fractions, and are not called percent.
    """
    lower = f" {name.lower()} "
    if any(f" {word}" in lower for word in tables.NO_PERCENT_NAMES):
        return False
    if not any(f" {word} " in lower for word in tables.PERCENT_NAMES) and "%" not in lower:
        return False
    sizes = [abs(value) for value in values]
    largest = max(sizes, default=Decimal(0))
    return Decimal(1) < largest <= Decimal(5000) or not sizes
