"""What each column of a table is, told from its header and its cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from verifier.language import english, tables
from verifier.reference.headers import read_header
from verifier.reference.tables.figures import is_blank, is_bound, is_numeric, read_cell
from verifier.reference.tables.periods import (
    Order,
    could_be_period,
    is_year,
    order_of,
    read_period,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.model.period import Period
    from verifier.model.units import Unit
    from verifier.reference.tables.dating import Dating
    from verifier.reference.tables.shape import Shape
    from verifier.reference.tables.sidecar import TableSettings

    Code = Callable[[str], str | None]


class Role(StrEnum):
    """What a column is; the words are those of the sidecar."""

    ENTITY = "entity"
    WITHIN = "within"
    CODE = "code"
    PERIOD = "period"
    PART = "part of the period"
    MEASURE = "measure"
    FIGURES = "figures"
    UNIT = "unit"
    SCALE = "scale"
    DIVISION = "division"
    PUBLISHER = "publisher"
    KNOWN_FROM = "known from"
    KNOWN_TO = "known to"
    REVISION = "revision"
    STATUS = "status"
    LEFT_OUT = "leave out"


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its role, why it has that, and, of figures, what its header says.

    ``index`` counts from 0. ``measure`` is empty where the title must name it. ``divisions`` are
    the parts of the whole that the header names ("Men"); ``total`` is what stands for the whole.
    ``part`` is a month or quarter ("Jan") of the year that the row says.
    """

    index: int
    header: str
    parts: tuple[str, ...] = ()
    role: Role = Role.LEFT_OUT
    because: str = ""
    measure: str = ""
    unit: Unit | None = None
    scale: Decimal = Decimal(1)
    share_of: str = ""
    period: Period | None = None
    part: str = ""
    entity: str = ""
    divisions: tuple[str, ...] = ()
    total: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """How much of a column's cells, blanks aside, are figures, periods, places or codes."""

    texts: tuple[str, ...]
    figures: float
    periods: float
    places: float
    codes: float
    distinct: int


PLACES = "its cells are places"
WORDS = "its cells are words"
_DATES = frozenset({"date", "dates", "day", "month", "datum", "fecha"})
_SAMPLE = 400
_MOSTLY = 0.5
_NEARLY_ALL = 0.9
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_CODE = re.compile(r"[A-Z]{2,3}|[A-Z]{1,2}[0-9]{1,8}|[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{4,5}")
_IDENTIFIER = re.compile(
    r"(?:.* )?(?:id|fips|uuid|isbn|wikidata|geoid)|.*\bnumeric\b.*|.*\bcode\b.*"
)
_PARTS = re.compile(r"q[1-4]|(?:0?[1-9]|[12]\d|3[01])(?:\.0)?", re.IGNORECASE)

# In the order in which they are asked: the first lexicon that knows a header decides.
_LEXICON: tuple[tuple[Role, tuple[str, ...]], ...] = (
    (Role.PERIOD, tables.PERIOD),
    (Role.KNOWN_FROM, tables.KNOWN_FROM),
    (Role.KNOWN_TO, tables.KNOWN_TO),
    (Role.REVISION, tables.REVISION),
    (Role.UNIT, tables.UNIT),
    (Role.SCALE, tables.SCALE),
    (Role.CODE, tables.CODE),
    (Role.LEFT_OUT, (*tables.NOTE, *tables.IDENTIFIERS)),
    (Role.STATUS, tables.STATUS),
    (Role.PUBLISHER, tables.PUBLISHER),
    (Role.MEASURE, tables.MEASURE),
    (Role.DIVISION, tables.DIVISIONS),
    (Role.ENTITY, tables.ENTITY),
)


def plain(header: str) -> str:
    """Return a header as the lexicons write it: "Country_Name (en)" is "country name"."""
    bare = _BRACKETS.sub(" ", header).replace("_", " ").replace("-", " ").strip(" .:*\ufeff")
    return " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", bare).lower().split())


def columns_of(
    shape: Shape, place_code: Code, decimal: str, settings: TableSettings, *, titled: bool
) -> tuple[Column, ...]:
    """Tell every column's role; ``titled`` says that a title names what is measured.

    Measures, units and the like of figure columns are told afterwards.
    """
    profiles = [
        _profile(shape.column(index), place_code, decimal) for index in range(_width(shape))
    ]
    columns = [_first_look(shape, index, profiles[index]) for index in range(_width(shape))]
    columns = _one_period(columns, profiles)
    across = places_across(columns, place_code)
    columns = _one_entity(columns, profiles, shape, titled=titled, across=across)
    return tuple(_corrected(column, settings) for column in columns)


def _width(shape: Shape) -> int:
    return len(shape.headers)


def _profile(cells: list[str], place_code: Code, decimal: str) -> Profile:
    distinct = tuple(dict.fromkeys(cell for cell in cells if not is_blank(cell)))
    texts = distinct[:_SAMPLE]
    order = order_of(texts, serials=False)
    return Profile(
        texts,
        _share(texts, lambda text: _is_figure(text, decimal)),
        _share(texts, lambda text: could_be_period(text, order)),
        _share(texts, lambda text: place_code(text) is not None),
        _share(texts, lambda text: bool(_CODE.fullmatch(text))),
        len(distinct),
    )


def _share(texts: tuple[str, ...], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, texts)) / len(texts) if texts else 0.0


def _is_figure(text: str, decimal: str) -> bool:
    if is_numeric(text) or is_bound(text):
        return True
    return any(map(str.isdigit, text)) and read_cell(text, decimal) is not None


def _first_look(shape: Shape, index: int, profile: Profile) -> Column:
    parts = shape.headers[index]
    header = " / ".join(parts)
    column = Column(index, header, parts)
    name = plain(header)
    numeric = profile.figures >= _MOSTLY
    if name in tables.VALUE:
        return replace(column, role=Role.FIGURES, because="its header")
    for role, words in _LEXICON:
        if name in words and _may_be(role, profile, numeric=numeric):
            return replace(column, role=role, because="its header")
    names = all(part in tables.ENTITY for part in name.split("/"))
    if names and name != "area" and numeric and read_header(header).unit is None:
        return replace(column, because="its cells are numbers that name somebody")
    if _IDENTIFIER.fullmatch(name) and (numeric or profile.codes >= _MOSTLY):
        role = Role.LEFT_OUT if numeric else Role.CODE
        return replace(column, role=role, because="its header: it tells rows apart")
    unnamed = not name or name.startswith("unnamed") or name == "index"
    if unnamed and numeric and _runs(profile.texts) and index == 0:
        return replace(column, because="it only counts the rows")
    if unnamed and profile.periods >= _NEARLY_ALL:
        return replace(column, role=Role.PERIOD, because="its cells are times")
    if numeric:
        return replace(column, role=Role.FIGURES, because="its cells are figures")
    if profile.periods >= _NEARLY_ALL:
        return replace(column, role=Role.PERIOD, because="its cells are times")
    return replace(column, because=WORDS if profile.texts else "it is empty")


def _may_be(role: Role, profile: Profile, *, numeric: bool) -> bool:
    """Refuse a role that the cells speak against: a "state" of numbers is no place."""
    if role is Role.PERIOD:
        return profile.periods >= 0.3 or _are_parts(profile) or (numeric and profile.distinct > 0)
    if role in {Role.KNOWN_FROM, Role.KNOWN_TO}:
        return profile.periods >= _MOSTLY or not profile.texts
    if role in {Role.ENTITY, Role.MEASURE, Role.PUBLISHER, Role.STATUS, Role.UNIT}:
        return not numeric
    return True


def _are_parts(profile: Profile) -> bool:
    """Tell months and quarters without their year: "Q1", "3", "March"."""
    months = english().months
    return bool(profile.texts) and all(
        _PARTS.fullmatch(text) or text.lower() in months for text in profile.texts
    )


def _runs(texts: tuple[str, ...]) -> bool:
    """Tell 0, 1, 2 … or 1, 2, 3 …, which number the rows."""
    numbers = [int(text) for text in texts if text.isdecimal()]
    whole = len(numbers) == len(texts) and len(numbers) > 1
    return (
        whole and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] < 2
    )


def _one_period(columns: list[Column], profiles: list[Profile]) -> list[Column]:
    """Keep one column of periods: the finest that says whole times; months join their years."""
    found = [column for column in columns if column.role is Role.PERIOD]
    whole = [column for column in found if profiles[column.index].periods >= 0.3]
    chosen = max(whole or found, key=lambda each: profiles[each.index].distinct, default=None)
    named = [each for each in found if each is not chosen]
    for column in named:
        role = Role.LEFT_OUT
        because = f"“{chosen.header}” already says when" if chosen else ""
        yearly = chosen and all(map(is_year, profiles[chosen.index].texts))
        if column not in whole and _are_parts(profiles[column.index]) and yearly:
            role, because = Role.PART, "its cells are months or quarters"
        columns[column.index] = replace(column, role=role, because=because)
    return columns


def _one_entity(
    columns: list[Column], profiles: list[Profile], shape: Shape, *, titled: bool, across: bool
) -> list[Column]:
    """Tell whom the rows are of: the finest of the columns that name somebody."""
    named = [column for column in columns if column.role is Role.ENTITY]
    words = [each for each in columns if each.because == WORDS]
    if not named:
        places = [each for each in words if profiles[each.index].places >= _MOSTLY]
        codes = [each for each in columns if each.role is Role.CODE]
        measured = any(each.role is Role.MEASURE for each in columns)
        lone = words[:1] if not codes or not places else []
        told = lone and (across or _are_measures(lone[0], columns, profiles, titled=titled))
        if not places and told and not measured:
            column = replace(lone[0], role=Role.MEASURE, because="its cells name what is measured")
            columns[column.index] = column
            return columns
        chosen = (places or lone or codes)[:1]
        for column in chosen:
            because = PLACES if column in places else WORDS
            columns[column.index] = replace(column, role=Role.ENTITY, because=because)
        return columns
    coded = [each for each in named if profiles[each.index].codes >= _MOSTLY]
    if coded and len(coded) < len(named):
        for each in coded:
            columns[each.index] = replace(each, role=Role.CODE, because="its cells are codes")
        named = [each for each in named if each not in coded]
    placed = [each for each in named if profiles[each.index].places >= _MOSTLY]
    finest = max(
        named, key=lambda each: (profiles[each.index].distinct, each in placed, each.index)
    )
    crossed = [each for each in named if each != finest and _crossed(shape, finest, each)]
    if placed and finest not in placed and placed[0] in crossed:
        finest, crossed = placed[0], [finest, *(each for each in crossed if each != placed[0])]
    for column in named:
        if column != finest and column in crossed:
            because = f"each of “{finest.header}” has rows of several"
            columns[column.index] = replace(column, role=Role.DIVISION, because=because)
        elif column != finest:
            because = f"“{finest.header}” lies in it"
            columns[column.index] = replace(column, role=Role.WITHIN, because=because)
    return columns


def places_across(columns: Iterable[Column], place_code: Code) -> bool:
    """Tell a table whose columns are places: "France", "Germany", "Spain"."""
    figures = [each for each in columns if each.role is Role.FIGURES]
    places = [
        each for each in figures if any(place_code(part.replace("_", " ")) for part in each.parts)
    ]
    return len(places) > 1 and len(places) * 2 >= len(figures)


def _crossed(shape: Shape, first: Column, second: Column) -> bool:
    """Tell columns that divide each other (country and product) from those that nest (county)."""
    pairs = {
        (shape.grid.rows[row][first.index], shape.grid.rows[row][second.index])
        for row in shape.body
    }
    firsts, seconds = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    fewest = min(len(firsts), len(seconds))
    return (
        fewest > 1
        and len(pairs) > max(len(firsts), len(seconds)) * 1.5
        and (len(pairs) >= 0.3 * len(firsts) * len(seconds))
    )


def _are_measures(
    column: Column, columns: list[Column], profiles: list[Profile], *, titled: bool
) -> bool:
    """Tell rows that name measures ("GDP (US$ bn)", "Population") from rows that name things."""
    texts = profiles[column.index].texts
    with_units = sum(bool(_BRACKETS.search(text) or "%" in text) for text in texts)
    figures = [each for each in columns if each.role is Role.FIGURES]
    spread = sum(any(read_period(part) for part in each.parts) for each in figures)
    return spread == len(figures) and bool(texts) and with_units * 3 >= len(texts) and not titled


def _corrected(column: Column, settings: TableSettings) -> Column:
    said = settings.of(column.header, column.index)
    if said is None:
        return column
    role = Role(said.role) if said.role else column.role
    if not said.role and (said.measure or said.unit or said.scale):
        role = Role.FIGURES
    return replace(column, role=role, because="the file beside it", total=said.total)


def period_order(
    shape: Shape, columns: Iterable[Column], dating: Dating, settings: TableSettings
) -> Order:
    """Tell how a table writes its times, from its column of periods or its headers."""
    headers = [part for each in columns if each.role is Role.FIGURES for part in each.parts]
    column = next((each for each in columns if each.role is Role.PERIOD), None)
    if column is None:
        order = order_of(headers, serials=False)
    else:
        serials = plain(column.header) in _DATES
        order = order_of(dict.fromkeys(shape.column(column.index)), serials=serials)
    if settings.day_first is not None:
        order = replace(order, day_first=settings.day_first)
    if dating.year_begins:
        order = replace(order, year_begins=dating.year_begins, years_ended=True)
    if settings.year_begins:
        month, day = settings.year_begins.split("-")
        order = replace(order, year_begins=(int(month), int(day)))
    return order
