"""What the sources are worth: rivals and earlier vintages that speak for the claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Reason, Verdict
from verifier.verdicts.intervals import Relation, relate
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.rules.exactness import figures, told
from verifier.verdicts.specimens import level_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact


@rule("VF601", "quality", level_case)
def a_rival_source_may_be_right(case: Case) -> Answer | None:
    """What another source says, or the preferred one said before, is not called wrong.

    Nor is a figure between the two.

    | claim  | fact  | rival | verdict    |
    | 3,500  | 2,500 | 3,500 | unverified |
    | 3,000  | 2,500 | 3,500 | unverified |
    | 25,000 | 2,500 | 3,500 | silent     |
    | 2,500  | 2,500 | 3,500 | silent     |
    """
    both = figures(case)
    if both is None:
        return None
    figure, stated, _ = both
    if relate(figure, stated.rounded) is Relation.INSIDE:
        return None
    others = (*case.match.rivals, *case.match.superseded)
    for other in others:
        if other.quantity is None or not other.quantity.unit.comparable(stated.unit):
            continue
        rival = other.quantity.to(figure.quantity.unit).rounded.widened(other.tolerance)
        spread = rival.hull(stated.interval)
        if not figure.bounded and spread.overlaps(figure.sure):
            return _disagree(case, other.provenance.publisher, other.quantity.shown)
        if figure.bounded and relate(figure, rival) is not Relation.OUTSIDE:
            return _disagree(case, other.provenance.publisher, other.quantity.shown)
    return None


def _shown(fact: Fact) -> str:
    return fact.quantity.shown if fact.quantity else ""


def _disagree(case: Case, publisher: str, value: str) -> Answer:
    fact = case.match.evidence[0].fact
    message = (
        f"{fact.provenance.publisher} says {_shown(fact)}, but {publisher} says {value}: "
        "the claim lies within their difference"
    )
    return told(case, Verdict.UNVERIFIED, message, Reason.SOURCES_DISAGREE)
