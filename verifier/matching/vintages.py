"""Which of several statements of one thing counts on a day, and what the others say."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from verifier.model.fact import Fact, Rank

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.period import Period

_TIERS = {"primary": 0, "secondary": 1, "tertiary": 2}
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

    Of those known, the better rank counts, then the later revision, and of figures of one period
    the better tier: the document itself before a report on it. Two of the same rank and tier and
    from two sources both stay: where they disagree, nobody may decide.
    """
    usable = [fact for fact in facts if fact.rank is not Rank.DEPRECATED]
    known = sorted((fact for fact in usable if fact.known_at(as_of)), key=_order)
    best = tuple(fact for fact in known if _order(fact)[0] == _order(known[0])[0])
    best = _of_best_tier(_latest_revisions(best))
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


def _of_best_tier(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the figures that no better source gives for their period; an unsaid tier is as good.

    Dates are all kept: who came into office twice did so by two sources.
    """
    best: dict[Period | None, int] = {}
    for fact in facts:
        tier = _TIERS.get(fact.provenance.tier)
        if tier is not None and fact.quantity is not None:
            best[fact.valid] = min(best.get(fact.valid, tier), tier)

    def as_good(fact: Fact) -> bool:
        tier = _TIERS.get(fact.provenance.tier)
        return fact.quantity is None or tier is None or tier == best[fact.valid]

    return tuple(fact for fact in facts if as_good(fact))


def _latest_revisions(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    newest: dict[str, int] = defaultdict(int)
    for fact in facts:
        key = fact.provenance.source_id
        newest[key] = max(newest[key], fact.revision)
    return tuple(fact for fact in facts if fact.revision == newest[fact.provenance.source_id])


def _ended(fact: Fact, as_of: date | None) -> bool:
    day = as_of or date.max
    return fact.known_to is not None and fact.known_to <= day
