"""May we compare? Where not, the claim stays unverified, and the reason says what is missing."""

from __future__ import annotations

from verifier.model.claim import Deadline, Elapsed, EventDate, Modality, Parts, Polarity
from verifier.model.finding import Answer, Reason, Verdict
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import anchored_case, level_case

_DATED = (EventDate, Deadline)


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
    if isinstance(case.claim.form, Parts):
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
    if case.match.failure is None or isinstance(case.claim.form, Parts):
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
    quantities = [fact.quantity for fact in facts if fact.quantity is not None]
    if len(quantities) < 2:
        return None
    spread = [q.rounded.widened(facts[0].tolerance) for q in quantities]
    if all(first.overlaps(second) for first in spread for second in spread):
        return None
    said = "; ".join(
        f"{fact.provenance.publisher}: {fact.quantity.shown}" for fact in facts if fact.quantity
    )
    return Answer(Verdict.UNVERIFIED, f"sources disagree: {said}", Reason.SOURCES_DISAGREE)
