"""May we compare? Where not, the claim stays unverified, and the reason says what is missing."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from verifier.model.claim import (
    SELF_CONTAINED,
    Change,
    Deadline,
    Elapsed,
    EventDate,
    Modality,
    Order,
    Polarity,
)
from verifier.model.finding import Answer, Reason, Verdict
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import anchored_case, level_case
from verifier.verdicts.specimens_of_sources import broken_case, two_days_case, witness_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact

_DATED = (EventDate, Deadline)
_A_YEAR = timedelta(365)


@rule("VF001", "comparability", level_case)
def predictions_are_not_checked(case: Case) -> Answer | None:
    """What is said of the future is no claim about what is on record.

    A deadline or a planned date is: it is on record when it was set.

    | claim | fact | mood       | verdict    |
    | 4.0 % | 4 %  | prediction | unverified |
    | 7.3 % | 4 %  | prediction | unverified |
    | 4.0 % | 4 %  | factual    | silent     |
    """
    if case.claim.modality is not Modality.PREDICTION or isinstance(case.claim.form, _DATED):
        return None
    message = "the sentence speaks of the future"
    return Answer(Verdict.UNVERIFIED, message, Reason.PREDICTION)


@rule("VF002", "comparability", level_case)
def hypotheses_are_not_checked(case: Case) -> Answer | None:
    """What may, might, could or should be is not asserted.

    | claim | fact | mood         | verdict    |
    | 7.3 % | 4 %  | hypothetical | unverified |
    | 7.3 % | 4 %  | factual      | silent     |
    """
    if isinstance(case.claim.form, SELF_CONTAINED):
        return None
    if case.claim.polarity is Polarity.UNCLEAR:
        message = "the sentence neither plainly asserts nor denies it"
        return Answer(Verdict.UNVERIFIED, message, Reason.OPINION_OR_HYPOTHETICAL)
    if case.claim.modality is not Modality.HYPOTHETICAL:
        return None
    message = "the sentence says what may or should be, not what is"
    return Answer(Verdict.UNVERIFIED, message, Reason.OPINION_OR_HYPOTHETICAL)


@rule("VF003", "comparability", anchored_case)
def relative_times_need_an_anchor(case: Case) -> Answer | None:
    """A time counted from the article's date cannot be told without that date.

    | claim             | verdict    |
    | last month        | unverified |
    | a few days ago    | unverified |
    | September 11, 2001 | silent     |
    """
    claim = case.claim
    relative = isinstance(claim.form, (*_DATED, Elapsed)) and claim.period is None
    if not relative:
        return None
    what = claim.period_slot.value or claim.text
    message = f"{what!r} needs the article's date, which is not given"
    return Answer(Verdict.UNVERIFIED, message, Reason.ANCHOR_MISSING)


@rule("VF004", "comparability", level_case)
def a_verdict_needs_evidence(case: Case) -> Answer | None:
    """Without a fact of the same thing, place, time and unit there is no verdict.

    | claim | fact | reason         | verdict    |
    | 4.0 % |      | no-source      | unverified |
    | 4.0 % |      | scope-missing  | unverified |
    | 4.0 % | 4 %  |                | silent     |
    """
    if case.match.failure is None or isinstance(case.claim.form, SELF_CONTAINED):
        return None
    dated = isinstance(case.claim.form, _DATED) and case.claim.period is not None
    claimed = str(case.claim.period) if dated else ""
    return Answer(Verdict.UNVERIFIED, case.match.why, case.match.failure, claimed=claimed)


@rule("VF005", "comparability", level_case)
def equal_sources_must_agree(case: Case) -> Answer | None:
    """Where two sources of the same rank disagree, neither decides.

    | claim | fact  | second | verdict    |
    | 2,500 | 2,500 | 3,500  | unverified |
    | 2,500 | 2,500 | 2,500  | silent     |
    """
    facts = [each.fact for each in case.match.evidence if each.role == "value"]
    valued = [fact for fact in facts if fact.quantity is not None]
    if len(valued) < 2:
        return None
    if all(_agree(one, other) for one in valued for other in valued):
        return None
    said = "; ".join(
        f"{fact.provenance.publisher}: {fact.quantity.shown}" for fact in facts if fact.quantity
    )
    return Answer(Verdict.UNVERIFIED, f"sources disagree: {said}", Reason.SOURCES_DISAGREE)


def _agree(one: Fact, other: Fact) -> bool:
    """Tell whether two values, each with what its source allows, have something in common."""
    if one.quantity is None or other.quantity is None:
        return True
    if not one.quantity.unit.comparable(other.quantity.unit):
        return False
    first, second = one.tolerated(one.quantity.unit), other.tolerated(one.quantity.unit)
    return first is None or second is None or first.overlaps(second)


@rule("VF006", "comparability", two_days_case)
def equal_sources_must_agree_on_the_day(case: Case) -> Answer | None:
    """Where two sources of the same rank date one event differently, neither decides.

    Days that the sources themselves allow for are no difference; what they date more than a year
    apart happened twice, as who came into office twice.

    | claim        | fact       | second     | days | verdict    |
    | 14 June 2017 | 2017-06-14 | 2017-06-15 | 0    | unverified |
    | 14 June 2017 | 2017-06-14 | 2017-06-15 | 1    | silent     |
    | 14 June 2017 | 2017-06-14 | 2017-06-14 | 0    | silent     |
    | 14 June 2017 | 2017-06-14 | 2021-06-15 | 0    | silent     |
    """
    if not isinstance(case.claim.form, (*_DATED, Elapsed, Order)):
        return None
    for one, other in combinations([each.fact for each in case.match.evidence], 2):
        same = (one.subject, one.measure) == (other.subject, other.measure)
        if not same or one.provenance.source_id == other.provenance.source_id:
            continue
        if one.dated is None or other.dated is None:
            continue
        near = one.dated.gap(other.dated) <= _A_YEAR
        if near and not one.dated.overlaps(other.dated):
            said = f"{one.provenance.publisher}: {one.when}; {other.provenance.publisher}: "
            message = f"sources disagree: {said}{other.when}"
            return Answer(Verdict.UNVERIFIED, message, Reason.SOURCES_DISAGREE)
    return None


@rule("VF007", "comparability", witness_case)
def a_publisher_is_no_witness_of_its_own(case: Case) -> Answer | None:
    """What the article's own publisher states elsewhere neither confirms nor refutes the article.

    | claim | fact | publisher | article by | verdict    |
    | 4.0 % | 4 %  | The Gazette | Gazette  | unverified |
    | 7.3 % | 4 %  | The Gazette | Gazette  | unverified |
    | 4.0 % | 4 %  | An Office   | Gazette  | silent     |
    """
    if not case.match.circular:
        return None
    message = f"the only reference is by the article's own publisher, {case.match.circular}"
    return Answer(Verdict.UNVERIFIED, message, Reason.NO_SOURCE)


@rule("VF008", "comparability", broken_case)
def values_across_a_break_are_not_compared(case: Case) -> Answer | None:
    """Where a measure began to be taken in another way, what moved may be the method alone.

    | claim       | earlier | later | break      | verdict    |
    | fell 0.3 pp | 4.0 %   | 3.7 % | 2023-01-01 | unverified |
    | rose 0.3 pp | 4.0 %   | 3.7 % | 2022-07-01 | unverified |
    | fell 0.3 pp | 4.0 %   | 3.7 % | 2022-01-01 | silent     |
    | fell 0.3 pp | 4.0 %   | 3.7 % | 2024-01-01 | silent     |
    """
    if not isinstance(case.claim.form, Change):
        return None
    sides = [each.fact for each in case.match.evidence if each.role in {"earlier", "later"}]
    valid = [fact.valid for fact in sides if fact.valid is not None]
    if len(valid) < 2:
        return None
    first, last = min(valid, key=lambda each: each.start), max(valid, key=lambda each: each.start)
    for fact in sides:
        for gap in fact.breaks:
            if first.start < gap.day <= last.start:
                why = f": {gap.note}" if gap.note else ""
                message = f"{fact.measure} is measured in another way from {gap.day} on{why}"
                return Answer(Verdict.UNVERIFIED, message, Reason.REFERENCE_TOO_COARSE)
    return None
