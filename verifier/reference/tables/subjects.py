"""Whom the figures of a table are of, and where the table comes from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.reference.places.codes import EUROSTAT, by_short_code
from verifier.reference.tables.columns import Column, Role, plain
from verifier.reference.tables.measures import is_total

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.reference.tables.captions import Caption
    from verifier.reference.tables.relation import Observation
    from verifier.reference.tables.shape import Shape
    from verifier.reference.tables.sidecar import Sidecar, TableSettings

    Code = Callable[[str], str | None]


_SHORT_CODED = ("geo", "countr", "iso", "alpha 2", "ref area", "reference area")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a table comes from, and what is said of it as a whole."""

    source: str
    shape: Shape
    caption: Caption
    settings: TableSettings
    sidecar: Sidecar
    place_code: Code
    columns: tuple[Column, ...] = ()
    file: str = field(init=False)
    stem: str = field(init=False)
    package: str = field(init=False)

    def __post_init__(self) -> None:
        """Fill the file's name, that without its ending, and the table's short name."""
        path, grid = PurePath(self.source), self.shape.grid
        object.__setattr__(self, "file", path.name)
        object.__setattr__(self, "stem", path.stem)
        alone = grid.source == grid.where
        object.__setattr__(self, "package", path.name if alone else f"{path.name}#{grid.name}")

    def by_short_code(self, role: Role, text: str) -> str | None:
        """Return the country of two letters under a header that asks for one: "geo", "iso2".

        Elsewhere "GA" may be Georgia among the states of the US.
        """
        if len(text) != 2 or not text.isupper():
            return None
        headers = [plain(each.header) for each in self.columns if each.role is role]
        asked = any(word in header for header in headers for word in _SHORT_CODED)
        return EUROSTAT.get(text, by_short_code().get(text)) if asked else None


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a figure is of: the id, the name for readers and the ISO code of a country."""

    id: str
    name: str
    place: str | None = None


def subject_of(
    each: Observation, ambiguous: frozenset[str], origin: Origin, noun: str = ""
) -> Subject:
    """Return whom a figure is of: the cell, the column's header, the sidecar or the title says.

    ``noun`` is what a column names that holds no countries: "state" for Georgia among US states,
    which is not the country and answers only to "state of Georgia".
    """
    said = origin.settings.entity or origin.caption.place
    name = each.column.entity or each.entity or each.code or said
    if each.entity and is_whole(each.entity) and origin.settings.whole:
        name = origin.settings.whole
    code = origin.place_code(name) if name else None
    if code is None and name == each.entity:
        code = origin.by_short_code(Role.ENTITY, name)
    if code is None and each.code and not each.column.entity and not noun:
        code = origin.place_code(each.code) or origin.by_short_code(Role.CODE, each.code)
    if code is not None and noun and name == each.entity:
        return Subject(f"{name} ({noun})", name)
    if code is not None:
        names = english().places.get(code, ((name,), ()))[0]
        return Subject(code, names[0], code)
    if each.entity in ambiguous and each.within:
        name = f"{each.entity}, {each.within}"
    return Subject(name, name)


_COUNTRIES = (
    "countr",
    "nation",
    "economy",
    "member state",
    "reference area",
    "pays",
    "land",
    "geo",
)


def kind_of(observations: Iterable[Observation], origin: Origin) -> str:
    """Return what the column of entities names where it is not countries; "" where it is."""
    index = next((each.index for each in origin.columns if each.role == Role.ENTITY), None)
    if index is None:
        return ""
    header = plain(origin.columns[index].header)
    names = {(each.entity, each.code) for each in observations if each.entity}
    places = sum(any(map(origin.place_code, filter(None, pair))) for pair in names)
    if places * 2 >= len(names) or any(word in header for word in (*_COUNTRIES, *_SHORT_CODED)):
        return ""
    return header.removesuffix("name").strip() or "entry"


def is_whole(entity: str) -> bool:
    """Tell the row of a total from one that names somebody."""
    return bool(entity) and is_total(entity)


def ambiguous_in(observations: Iterable[Observation]) -> frozenset[str]:
    """Return the entities that lie in several others: "Adams County" of many states."""
    within: dict[str, set[str]] = defaultdict(set)
    for each in observations:
        within[each.entity].add(each.within)
    return frozenset(name for name, places in within.items() if len(places) > 1)
