"""Which of several statements of one thing counts on a day, and what the others say."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from verifier.model.fact import Fact, Rank

if TYPE_CHECKING:
    from collections.abc import Iterable

_RANKS = {Rank.PREFERRED: 0, Rank.NORMAL: 1, Rank.DEPRECATED: 2}


@dataclass(frozen=True, slots=True)
class Vintages:
    """The statements of one thing on a day.

    ``best`` decides. ``rivals`` are known too and lower ranked or as good; ``superseded`` were
    known before; ``later`` are known since.
    """

    best: tuple[Fact, ...]
    rivals: tuple[Fact, ...]
    superseded: tuple[Fact, ...]
    later: tuple[Fact, ...]


def choose(facts: Iterable[Fact], as_of: date | None) -> Vintages:
    """Sort the statements of one subject and measure by what was on record on a day.

    Of those known, the better rank counts, then the later revision. Two of the same rank and
    from two sources both stay: where they disagree, nobody may decide.
    """
    usable = [fact for fact in facts if fact.rank is not Rank.DEPRECATED]
    known = sorted((fact for fact in usable if fact.known_at(as_of)), key=_order)
    best = tuple(fact for fact in known if _order(fact)[0] == _order(known[0])[0])
    best = _latest_revisions(best)
    superseded = [fact for fact in usable if _ended(fact, as_of)]
    later = [
        fact
        for fact in usable
        if as_of is not None and fact.known_from is not None and fact.known_from > as_of
    ]
    rivals = tuple(fact for fact in known if fact not in best)
    return Vintages(best, rivals, tuple(superseded), tuple(later))


def _order(fact: Fact) -> tuple[int, int, str]:
    return _RANKS[fact.rank], -fact.revision, fact.id


def _latest_revisions(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    newest: dict[str, int] = defaultdict(int)
    for fact in facts:
        key = fact.provenance.source_id
        newest[key] = max(newest[key], fact.revision)
    return tuple(fact for fact in facts if fact.revision == newest[fact.provenance.source_id])


def _ended(fact: Fact, as_of: date | None) -> bool:
    day = as_of or date.max
    return fact.known_to is not None and fact.known_to <= day


def of_the_time(before: Fact, fact: Fact) -> bool:
    """Tell whether what was on record before is of the same time: 2018 is no vintage of 2010.

    In a list of facts, each level took the place of the one before it.
    """
    if before.valid is None or fact.valid is None:
        return True
    if not fact.series:
        return before.valid.start <= fact.valid.start
    return before.valid.overlaps(fact.valid)
