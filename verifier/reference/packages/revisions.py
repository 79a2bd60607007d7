"""What must hold between the rows of a package: revisions that do not overlap, and anchors.

Of one thing, by one source and of one rank, one value is on record at a time. A value that was
revised keeps its row and gets a ``known_to``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.model.errors import Problem
from verifier.model.interval import Interval
from verifier.model.quantity import format_number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from verifier.model.fact import Fact
    from verifier.reference.packages.descriptor import Descriptor
    from verifier.reference.packages.resources import Anchor


def in_order(
    facts: Iterable[Fact], problems: list[Problem], unnumbered: Collection[str] = ()
) -> list[Fact]:
    """Return the facts with their revisions numbered; overlaps are added to the problems.

    Facts of the tables ``unnumbered``, by their paths, come as first revisions and may be others;
    in any other table 0 stands for an unstated number.

    The same value of the same source in two tables of a package is one fact, known since the
    earlier of the two days: a wide table often repeats the last vintage of a long one.
    """
    # Of a million things nearly all have one fact: none of those gets a list of its own.
    things: dict[tuple[object, ...], Fact | list[Fact]] = {}
    for fact in facts:
        key = _thing(fact)
        first = things.setdefault(key, fact)
        if isinstance(first, list):
            first.append(fact)
        elif first is not fact:
            things[key] = [first, fact]
    found: list[Fact] = []
    for group in things.values():
        if isinstance(group, list):
            found += _ordered(group, problems, unnumbered)
        else:
            found.append(group)
    return _named_apart(
        [fact if fact.revision else replace(fact, revision=1) for fact in found], problems
    )


def _named_apart(facts: list[Fact], problems: list[Problem]) -> list[Fact]:
    """Return the facts with names of their own: values of two sources get their source's."""
    if len({fact.id for fact in facts}) == len(facts):
        return facts
    rows: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        rows[fact.id].append(fact)
    found = []
    for fact in facts:
        first = rows[fact.id][0]
        if len(rows[fact.id]) > 1 and fact.series:
            source = f"{fact.provenance.source_id}/{fact.rank.value}"
            found.append(replace(fact, id=f"{fact.id}/{source}"))
            continue
        if first is not fact and first.provenance.path != fact.provenance.path:
            message = f"fact_id: {fact.id!r} stands already in {first.provenance.path}"
            problems.append(_at(fact, message, f"line {first.provenance.row} there"))
        found.append(fact)
    return found


def _thing(fact: Fact) -> tuple[object, ...]:
    """Return what a fact is a statement of, by whom, and of which rank.

    Of events, the days themselves are the value: see ``_dated``.
    """
    return fact.subject, fact.measure, fact.place, fact.valid, fact.provenance.source_id, fact.rank


def _ordered(group: list[Fact], problems: list[Problem], unnumbered: Collection[str]) -> list[Fact]:
    if group[0].when is not None:
        return _dated(group, problems)

    def stated(fact: Fact) -> int:
        return 0 if fact.provenance.path in unnumbered else fact.revision

    ordered = sorted(group, key=lambda fact: (fact.known_from or date.min, stated(fact), fact.id))
    kept: list[Fact] = []
    for fact in ordered:
        if kept and _overlap(kept[-1], fact):
            if _repeats(kept[-1], fact):
                kept[-1] = _merged(kept[-1], fact)
                continue
            problems.append(_overlapping(kept[-1], fact))
        number = stated(fact) or (kept[-1].revision + 1 if kept else 1)
        if kept and number <= kept[-1].revision:
            message = f"revision: {number} is known after revision {kept[-1].revision}"
            problems.append(_at(fact, message, f"of {_told(fact)}; number them by known_from"))
        kept.append(fact if fact.revision == number else replace(fact, revision=number))
    return kept


def _dated(group: list[Fact], problems: list[Problem]) -> list[Fact]:
    """Compare dates only where they repeat, or are numbered as revisions of each other.

    Two days of one subject and measure may both be right: an office begins again and again.
    """
    for one, other in pairwise(sorted(group, key=lambda fact: (fact.revision, fact.id))):
        first, second = sorted(
            (one, other), key=lambda fact: (fact.known_from or date.min, fact.id)
        )
        revised = one.revision != other.revision
        if (one.when == other.when or revised) and _overlap(first, second):
            problems.append(_overlapping(first, second))
    return group


def _overlap(first: Fact, second: Fact) -> bool:
    """Tell whether the first, known no later, is still on record when the second comes."""
    begun = second.known_from or date.min
    return first.known_to is None or first.known_to > begun


def _repeats(first: Fact, second: Fact) -> bool:
    elsewhere = first.provenance.path != second.provenance.path
    return elsewhere and first.quantity is not None and _same_value(first, second)


def _same_value(first: Fact, second: Fact) -> bool:
    one, other = first.quantity, second.quantity
    return one is not None and other is not None and (
        (one.interval, one.unit) == (other.interval, other.unit)
    )  # fmt: skip


def _merged(first: Fact, second: Fact) -> Fact:
    ends = (first.known_to, second.known_to)
    return replace(first, known_to=None if None in ends else max(end for end in ends if end))


def _overlapping(first: Fact, second: Fact) -> Problem:
    until = f"until {first.known_to}" if first.known_to else "still"
    message = (
        f"known_from: on record from {second.known_from}, while {first.id} (line "
        f"{first.provenance.row}, {_told(first)}) is on record {until}"
    )
    mend = f"give the earlier row known_to {second.known_from}, or drop one of the two"
    return _at(second, message, mend)


def _told(fact: Fact) -> str:
    return fact.quantity.shown if fact.quantity else str(fact.when)


def _at(fact: Fact, message: str, mend: str) -> Problem:
    return Problem(fact.provenance.path, message, fact.provenance.row, 1, mend)


def check_anchors(anchors: Iterable[Anchor], facts: Iterable[Fact], descriptor: Descriptor) -> None:
    """Add a problem for every value that is not what was to be found: a swapped column, say.

    An anchor holds for the value on record now, in the unit and scale that the table is read in.
    """
    known: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    wanted = list(anchors)
    measures = {anchor.measure for anchor in wanted}
    for fact in facts if wanted else ():
        if fact.measure in measures and fact.quantity is not None:
            known[fact.subject, fact.measure].append(fact)
    for anchor in wanted:
        group = [
            fact
            for fact in known[anchor.entity, anchor.measure]
            if fact.valid == anchor.period and fact.known_to is None
        ]
        at = f"{anchor.measure} of {anchor.entity} in {anchor.period}"
        if not group:
            descriptor.fault(anchor.where, f"no value of {at} is on record now", "see `measures`")
        for fact in group:
            quantity = fact.quantity
            if quantity is None or quantity.interval.middle in _around(anchor):
                continue
            message = (
                f"{at} is {quantity.shown} (line {fact.provenance.row} of "
                f"{fact.provenance.path.rpartition('/')[2]}), not {format_number(anchor.expected)} "
                f"± {format_number(anchor.within)}"
            )
            mend = "is the table of another measure, or are two columns swapped?"
            descriptor.fault(anchor.where, message, mend)


def _around(anchor: Anchor) -> Interval:
    return Interval.around(anchor.expected, anchor.within)
