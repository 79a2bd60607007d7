"""What a package says of itself under the key ``verifier:``, checked and typed.

Precedence of a tolerance: row, measure, resource, package, command.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from verifier.model.fact import NO_COVERAGE, REQUIRABLE, Break, Complete, Coverage
from verifier.model.tolerance import NO_TOLERANCE, Tolerance
from verifier.reference.packages.descriptor import Block, Descriptor, suggestion
from verifier.reference.packages.resources import (
    Anchor,
    Resource,
    read_anchors,
    read_period,
    read_resources,
    read_tolerance,
)

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

FACTS, SERIES = "facts/1", "series/1"
PROFILES = (FACTS, SERIES)


@dataclass(frozen=True, slots=True)
class MeasureSettings:
    """What holds for one measure of the package."""

    tolerance: Tolerance = NO_TOLERANCE
    max_age_days: int | None = None
    not_same_as: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    adjustment: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a descriptor says; resources by name."""

    name: str
    title: str = ""
    version: str = ""
    profile: str = FACTS
    tolerance: Tolerance = NO_TOLERANCE
    max_age_days: int | None = None
    review_by: date | None = None
    coverage: Coverage = NO_COVERAGE
    measures: dict[str, MeasureSettings] = field(default_factory=dict)
    recurring: dict[str, int] = field(default_factory=dict)
    apart: bool = False
    anchors: tuple[Anchor, ...] = ()
    resources: tuple[Resource, ...] = ()

    def of_measure(self, measure: str) -> MeasureSettings:
        """Return what holds for a measure."""
        return self.measures.get(measure, _NOTHING)


_NOTHING = MeasureSettings()


def read_settings(descriptor: Descriptor, folder: Path) -> Settings:
    """Read the settings; what is wrong is added to the descriptor's problems."""
    top = descriptor.top()
    name = folder.resolve().name
    if not isinstance(descriptor.content.get("verifier"), dict):
        top.fault("", "has no 'verifier' block", f"add 'verifier: {{profile: {FACTS}}}'")
        return Settings(name)
    block = top.block("verifier")
    profile = block.text("profile")
    if profile not in PROFILES:
        block.fault("profile", f"{profile!r} is not known", suggestion(profile, PROFILES))
    anchors = [*read_anchors(block)]
    resources = read_resources(top, folder, anchors)
    settings = Settings(
        name=name,
        title=top.text("title"),
        version=top.text("version"),
        profile=profile,
        tolerance=read_tolerance(block),
        max_age_days=block.whole("max_age_days"),
        review_by=block.day("review_by"),
        coverage=_coverage(block),
        measures={key: _measure(each) for key, each in block.blocks("measures").items()},
        recurring=_recurring(block),
        apart=block.choice("subjects_apart", ("true", "false"), "false") == "true",
        anchors=tuple(anchors),
        resources=tuple(resources),
    )
    block.raw("connector")  # whoever fetched the package keeps there what is needed to do it again
    block.close()
    return settings


def _measure(block: Block) -> MeasureSettings:
    adjustment = block.words("adjustment")
    slots = block.words("requires")
    for slot in slots:
        if slot not in REQUIRABLE:
            block.fault("requires", f"unknown slot {slot!r}", suggestion(slot, REQUIRABLE))
    if "adjustment" in slots and not adjustment:
        mend = "add 'adjustment: [seasonally adjusted]' with the words that say so"
        block.fault("requires", "asks for an adjustment that is not named", mend)
    settings = MeasureSettings(
        tolerance=read_tolerance(block),
        max_age_days=block.whole("max_age_days"),
        not_same_as=block.words("not_same_as"),
        required=slots,
        adjustment=adjustment,
        breaks=_breaks(block),
    )
    block.close()
    return settings


def _breaks(outer: Block) -> tuple[Break, ...]:
    found = []
    for block in outer.entries("breaks"):
        day = block.day("from")
        if day is None and "from" not in block:
            block.fault("", "says no day", "write it as {from: 2020-01-01, note: why}")
        elif day is not None:
            found.append(Break(day, block.text("note")))
        block.text("note")
        block.close()
    return tuple(sorted(found, key=lambda each: each.day))


def _recurring(outer: Block) -> dict[str, int]:
    found = {}
    for name, block in outer.blocks("subjects").items():
        days = block.whole("recurs_within_days")
        if days:
            found[name] = days
        block.close()
    return found


def _coverage(outer: Block) -> Coverage:
    if isinstance(outer.raw("coverage"), str):
        return Coverage(outer.text("coverage"))
    block = outer.block("coverage")
    complete = []
    for entry in block.entries("complete"):
        measures, entities = entry.words("measures"), entry.words("entities")
        complete.append(Complete(measures or None, entities or None, read_period(entry, "period")))
        entry.close()
    coverage = Coverage(block.text("text"), tuple(complete))
    block.close()
    return coverage
