"""What the sources are worth: rivals, other vintages, values that may change, sources gone old."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Reason, Verdict
from verifier.model.quantity import format_number
from verifier.verdicts.intervals import INHERITED_DISTANCE, Figure, Relation, relate, share_off
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.rules.exactness import figures, told
from verifier.verdicts.specimens import level_case
from verifier.verdicts.specimens_of_sources import reviewed_case, vintage_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact
    from verifier.model.quantity import Quantity


@rule("VF601", "quality", level_case)
def a_rival_source_may_be_right(case: Case) -> Answer | None:
    """What another source says is not called wrong, though a better one says otherwise.

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
    figure, stated, fact = both
    for other in case.match.rivals:
        if _speaks_for(other, figure, stated):
            message = (
                f"{fact.provenance.publisher} says {_shown(fact)}, but "
                f"{other.provenance.publisher} says {_shown(other)}: "
                "the claim lies within their difference"
            )
            return told(case, Verdict.UNVERIFIED, message, Reason.SOURCES_DISAGREE)
    return None


@rule("VF602", "quality", vintage_case)
def a_superseded_value_is_out_of_date_not_invented(case: Case) -> Answer | None:
    """What the reference said before, or came to say later, is not called wrong.

    A value that was superseded is out of date; one that a later revision bears out was early.
    Nor is a figure between two vintages called wrong.

    | claim  | fact   | before | later  | verdict    |
    | 18,000 | 16,832 | 18,000 |        | unverified |
    | 17,500 | 16,832 | 18,000 |        | unverified |
    | 28.3   | 34.4   |        | 28.3   | unverified |
    | 30.0   | 34.4   |        | 28.3   | unverified |
    | 20,000 | 16,832 | 18,000 |        | silent     |
    | 16,832 | 16,832 | 18,000 |        | silent     |
    | 50.0   | 34.4   |        | 28.3   | silent     |
    """
    both = figures(case)
    if both is None:
        return None
    figure, stated, fact = both
    for other in _nearest(case.match.superseded, figure):
        if _speaks_for(other, figure, stated):
            since = f", superseded on {other.known_to}" if other.known_to else ""
            message = f"the reference says {_shown(fact)}; it said {_shown(other)} before{since}"
            return told(case, Verdict.UNVERIFIED, message, Reason.SOURCE_STALE)
    for other in _nearest(case.match.later, figure):
        if _speaks_for(other, figure, stated):
            since = f" from {other.known_from}" if other.known_from else " later"
            message = f"the reference said {_shown(fact)} then; it says {_shown(other)}{since} on"
            return told(case, Verdict.UNVERIFIED, message, Reason.SOURCES_DISAGREE)
    return None


@rule("VF603", "quality", level_case)
def a_provisional_value_may_still_move(case: Case) -> Answer | None:
    """A provisional value calls nothing wrong that lies within a fifth of it.

    Unless its source says how far such values move: then that decides.

    | claim | fact  | tolerance | status      | verdict    |
    | 4.3 % | 4.0 % | 0 %       | provisional | unverified |
    | 4.3 % | 4.0 % | 0 %       | estimate    | unverified |
    | 4.3 % | 4.0 % | 0 %       | official    | silent     |
    | 7.3 % | 4.0 % | 0 %       | provisional | silent     |
    | 4.3 % | 4.0 % | 0 % / 2 % | provisional | silent     |
    | 4.0 % | 4.0 % | 0 %       | provisional | silent     |
    """
    both = figures(case)
    if both is None:
        return None
    figure, stated, fact = both
    if not fact.provisional or fact.tolerance.provisional is not None:
        return None
    inside = relate(figure, stated.rounded) is Relation.INSIDE
    if inside or share_off(figure, stated.interval) >= INHERITED_DISTANCE:
        return None
    percent = format_number(INHERITED_DISTANCE * 100)
    message = f"{_shown(fact)} is a value still to be confirmed ({fact.status}), and the claim "
    message += f"lies within {percent} % of it"
    return told(case, Verdict.UNVERIFIED, message, Reason.REFERENCE_TOO_COARSE)


@rule("VF604", "quality", reviewed_case)
def an_unreviewed_source_calls_nothing_wrong(case: Case) -> Answer | None:
    """After its day of review, nobody vouches that what was open then is so still.

    | claim  | fact  | review by  | asked about | verdict    |
    | 25,000 | 2,500 | 2021-05-23 | 2022-02-01  | unverified |
    | 25,000 | 2,500 | 2021-05-23 | 2021-05-07  | silent     |
    | 2,500  | 2,500 | 2021-05-23 | 2022-02-01  | silent     |
    """
    both = figures(case)
    if both is None or not case.match.stale:
        return None
    figure, stated, fact = both
    if relate(figure, stated.rounded) is Relation.INSIDE:
        return None
    message = f"the reference says {_shown(fact)}, but {case.match.stale}"
    return told(case, Verdict.UNVERIFIED, message, Reason.SOURCE_STALE)


def _nearest(vintages: tuple[Fact, ...], figure: Figure) -> list[Fact]:
    """Order vintages: what the figure tells comes first, then the newest."""

    def tells(fact: Fact) -> bool:
        value = fact.tolerated(figure.quantity.unit) if _comparable(fact, figure) else None
        return value is not None and relate(figure, value) is Relation.INSIDE

    newest = sorted(vintages, key=lambda fact: (fact.known_from or date.min, fact.id), reverse=True)
    return sorted(newest, key=lambda fact: not tells(fact))


def _comparable(fact: Fact, figure: Figure) -> bool:
    return fact.quantity is not None and fact.quantity.unit.comparable(figure.quantity.unit)


def _speaks_for(other: Fact, figure: Figure, stated: Quantity) -> bool:
    """Tell whether another value is what a figure tells, or the figure lies between the two.

    Not where the fact itself is what the figure tells.
    """
    if relate(figure, stated.rounded) is Relation.INSIDE:
        return False
    if not _comparable(other, figure):
        return False
    rival = other.tolerated(figure.quantity.unit)
    if rival is None:
        return False
    if figure.bounded:
        return relate(figure, rival) is not Relation.OUTSIDE
    return rival.hull(stated.interval).overlaps(figure.sure)


def _shown(fact: Fact) -> str:
    return fact.quantity.shown if fact.quantity else ""
