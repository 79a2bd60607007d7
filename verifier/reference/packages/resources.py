"""The tables of a package as its descriptor names them: where they lie and how they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from verifier.model.period import Grain, Period
from verifier.model.tolerance import NO_TOLERANCE, Rounding, Tolerance

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from verifier.reference.packages.descriptor import Block, Where

LAYOUTS = ("long", "wide")
PERIOD_TYPES = tuple(grain.value for grain in (Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.DAY))
_WORDINGS = ("citations", "aliases")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A value that must be found, or the table is not what it says; ``where`` is for messages."""

    where: Where
    measure: str
    entity: str
    period: Period
    expected: Decimal
    within: Decimal


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table of the profile series/1 is to be read: columns, or one value for all rows."""

    kind: str
    entity: str
    period: str
    measure: str
    value: str
    unit: str
    scale: Decimal
    period_type: str
    source_id: str
    known_from: date | None
    known_to: date | None


@dataclass(frozen=True, slots=True)
class Resource:
    """One table of the package: where it lies and how it is read."""

    name: str
    path: Path
    tolerance: Tolerance = NO_TOLERANCE
    layout: Layout | None = None
    missing: frozenset[str] = frozenset({""})
    where: Where = ()


def read_tolerance(outer: Block) -> Tolerance:
    """Return what a block states under ``tolerance``."""
    block = outer.block("tolerance")
    rounding = block.choice("rounding", tuple(each.value for each in Rounding))
    tolerance = Tolerance(
        relative=block.share("relative"),
        absolute=block.number("absolute"),
        rounding=Rounding(rounding) if rounding else None,
        date_days=block.whole("date_days"),
        provisional=block.share("provisional"),
    )
    block.close()
    return tolerance


def read_anchors(outer: Block, measure: str = "") -> list[Anchor]:
    """Return the anchors of a block; ``measure`` is that of its table, where it has one."""
    found = []
    for block in outer.entries("anchors"):
        named = block.text("measure", measure)
        entity, period = block.text("entity"), read_period(block, "period")
        expected, within = block.text("expected"), block.text("within", "0")
        block.close()
        if not (named and entity and period and expected):
            mend = "{measure: …, entity: …, period: 2010, expected: 1.64, within: 0.05}"
            block.fault("", "an anchor needs measure, entity, period and expected", mend)
            continue
        try:
            value = Decimal(expected)
            share = within.endswith("%")
            reach = Decimal(within.rstrip(" %")) * (abs(value) / 100 if share else 1)
        except ArithmeticError:
            message = f"{expected!r} within {within!r} is no number"
            block.fault("expected", message, "write expected: 1.64, within: 0.05 (or 5 %)")
            continue
        if reach < 0:
            block.fault("within", f"{within} is negative", f"write {within.lstrip('-')}")
            continue
        found.append(Anchor(block.where, named, entity, period, value, reach))
    return found


def read_resources(top: Block, folder: Path, anchors: list[Anchor]) -> list[Resource]:
    """Return the tables; their anchors are added to ``anchors``."""
    found, declared = [], set()
    for block in top.entries("resources"):
        if not block.keys():
            continue  # no mapping, and named as that already
        name = block.text("name")
        declared.add(name)
        path = _path(block, folder)
        inner = block.block("verifier")
        layout = _layout(inner) if "layout" in inner else None
        measure = layout.measure if layout else ""
        anchors += read_anchors(inner, measure)
        tolerance = read_tolerance(inner)
        if layout is None and inner.keys():
            _known_layout_keys(inner)
        inner.close()
        missing = block.block("schema").words("missingValues") or ("",)
        if path is not None:
            found.append(Resource(name, path, tolerance, layout, frozenset(missing), block.where))
    wanted = ("citations",) if "resources" in top else ("facts", *_WORDINGS)
    # A bare descriptor stands for the usual three files.
    found += [Resource(name, folder / f"{name}.csv") for name in wanted if name not in declared]
    return found


def _path(block: Block, folder: Path) -> Path | None:
    """Return where a resource lies: inside the package, and nowhere else."""
    text = block.text("path")
    mend = "put the file into the package's folder and give its name"
    if not text:
        block.fault("" if "path" not in block else "path", "names no file", mend)
        return None
    parts = PurePosixPath(text.replace("\\", "/"))
    if "://" in text:
        block.fault("path", f"{text!r} is an address", "save the table in the package's folder")
    elif parts.is_absolute() or PureWindowsPath(text).drive or ".." in parts.parts:
        block.fault("path", f"{text!r} leads out of the package", mend)
    elif not (folder / parts).resolve().is_relative_to(folder.resolve()):
        block.fault("path", f"{text!r} is a link that leads out of the package", mend)
    else:
        return folder / parts
    return None


def _layout(block: Block) -> Layout:
    kind = block.choice("layout", LAYOUTS, "long")
    pattern = block.text("period", "" if kind == "wide" else "period")
    if kind == "wide":
        try:
            re.compile(pattern or r"^(1[5-9]|20|21)\d\d$")
        except re.error as error:
            block.fault("period", f"{pattern!r} is no pattern: {error}", "^(19|20)[0-9]{2}$")
            pattern = ""
    layout = Layout(
        kind=kind,
        entity=block.text("entity", "entity"),
        period=pattern or (r"^(1[5-9]|20|21)\d\d$" if kind == "wide" else "period"),
        measure=block.text("measure", "measure"),
        value=block.text("value", "value"),
        unit=block.text("unit", "unit"),
        scale=_scale(block),
        period_type=block.choice("period_type", PERIOD_TYPES),
        source_id=block.text("source_id", "source_id"),
        known_from=block.day("known_from"),
        known_to=block.day("known_to"),
    )
    if layout.known_from and layout.known_to and layout.known_to <= layout.known_from:
        block.fault("known_to", f"{layout.known_to} is not after {layout.known_from}")
    return layout


def _scale(block: Block) -> Decimal:
    scale = block.number("scale")
    if scale == 0:
        block.fault("scale", "0 makes nothing of every value", "write 1, 1000 or 1000000")
    return scale or Decimal(1)


_LAYOUT_KEYS = (
    "entity", "period", "measure", "value", "unit", "scale", "period_type", "source_id",
    "known_from", "known_to",
)  # fmt: skip


def _known_layout_keys(block: Block) -> None:
    """Ask for the layout where the rest of one stands; a misspelt key is named by itself."""
    block.raw("layout")
    stated = [key for key in _LAYOUT_KEYS if key in block]
    for key in _LAYOUT_KEYS:
        block.raw(key)
    if stated:
        block.fault("", "says how a series is read, but no layout", "add 'layout: long' or 'wide'")


def read_period(block: Block, key: str) -> Period | None:
    """Return a period; what is none is a problem."""
    text = block.text(key)
    if not text:
        return None
    try:
        return Period.parse(text)
    except ValueError:
        block.fault(key, f"not a period: {text!r}", "write 2021, 2021-04, 2021-Q2 or 1900/2025")
        return None
