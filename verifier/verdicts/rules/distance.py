"""How far apart is far enough? The last word: contradicted, or too near to say."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Reason, Verdict
from verifier.model.quantity import format_number
from verifier.verdicts.intervals import (
    INHERITED_DISTANCE,
    WEAK_DISTANCE,
    Figure,
    Relation,
    relate,
    share_off,
)
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.rules.exactness import exact_only, figures, is_loose, off_by, told
from verifier.verdicts.specimens import level_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact
    from verifier.model.finding import Evidence
    from verifier.model.quantity import Quantity


@rule("VF107", "distance", level_case)
def figure_is_not_the_facts(case: Case) -> Answer | None:
    """A figure is contradicted when the fact lies beyond every admissible reading of it.

    Beyond also the source's tolerance and what the value may have moved since. Where a slot was
    inherited, a fifth of the fact is asked besides; where the words only resemble, a third; where
    they merely stand beside the figure, it is never contradicted.

    | claim         | fact     | tolerance | match     | drift | verdict      |
    | 25,000        | 2,500    | 5 %       | exact     | 0 %   | contradicted |
    | 3.7 %         | 4.0 %    | 0 %       | exact     | 0 %   | contradicted |
    | more than 20  | 12       | 5 %       | exact     | 0 %   | contradicted |
    | more than 10  | 10       | 5 %       | exact     | 0 %   | unverified   |
    | nearly 17,000 | 12,000   | 5 %       | exact     | 0 %   | contradicted |
    | nearly 20,000 | 18,500   | 5 %       | exact     | 0 %   | unverified   |
    | 3.68 %        | 3.7 %    | 0 %       | exact     | 0 %   | unverified   |
    | 3.7 %         | 4.0 %    | 0 %       | inherited | 0 %   | unverified   |
    | 7.3 %         | 4.0 %    | 0 %       | inherited | 0 %   | contradicted |
    | 3,000         | 2,500    | 5 %       | words     | 0 %   | unverified   |
    | 4.3 %         | 4.0 %    | 0 %       | exact     | 8 %   | unverified   |
    | 45 %          | 4.0 %    | 0 %       | borrowed  | 0 %   | unverified   |
    """
    both = figures(case)
    if both is None:
        return None
    figure, stated, fact = both
    tolerated = fact.tolerated(figure.quantity.unit) or stated.rounded
    grown = tolerated.widened(case.match.drift)
    off = off_by(figure, stated)
    message = f"{_names(fact)} is {stated.shown}"
    if off and off != "exact":
        message += f"; the claim is {off} off"
    if is_loose(case.match):
        doubt = "; ".join(case.match.doubts[:2]) or "the words only stand beside it"
        message += f"; but the sentence does not clearly give the figure of it: {doubt}"
        return told(case, Verdict.UNVERIFIED, message, Reason.AMBIGUOUS_MATCH)
    if relate(figure, grown) is not Relation.OUTSIDE:
        return told(case, Verdict.UNVERIFIED, f"{message}: too near to call wrong", _near(both))
    asked = distance_asked(case.match.evidence)
    if asked and share_off(figure, stated.interval) < asked:
        percent = format_number(asked * 100)
        message += f"; a match this loose asks for {percent} %"
        return told(case, Verdict.UNVERIFIED, message, Reason.AMBIGUOUS_MATCH)
    return told(case, Verdict.CONTRADICTED, message)


def _names(fact: Fact) -> str:
    return f"{fact.what} of {fact.whose}" if fact.whose else fact.what


def _near(both: tuple[Figure, Quantity, Fact]) -> Reason:
    figure, stated, fact = both
    if exact_only(fact):
        return Reason.NO_RULE_DECIDES
    coarse = stated.rounded.overlaps(figure.sure) and not figure.bounded
    return Reason.REFERENCE_TOO_COARSE if coarse else Reason.NO_RULE_DECIDES


def distance_asked(evidence: tuple[Evidence, ...]) -> Decimal:
    """Return how far off a figure must be, as a share of the fact, for evidence met like this."""
    ways = {slot.how for each in evidence for slot in each.slots}
    if ways & {"words", "fuzzy"}:
        return WEAK_DISTANCE
    return INHERITED_DISTANCE if "inherited" in ways else Decimal(0)
