"""The rules asked in order; the first that is not silent decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Reason, Step, Verdict
from verifier.verdicts.registry import RULES
from verifier.verdicts.rule import Case

if TYPE_CHECKING:
    from verifier.model.claim import Claim
    from verifier.model.finding import Match


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer, the rule that gave it (empty when all were silent), and the way there."""

    answer: Answer
    rule: str
    trace: tuple[Step, ...]


def judge(claim: Claim, match: Match) -> Judgement:
    """Ask every rule in order; silence everywhere is unverified, reason no-rule-decides."""
    case = Case(claim, match)
    silent: list[str] = []
    for rule in RULES:
        answer = rule.decide(case)
        if answer is not None:
            trace = (_silent(silent), Step("judge", f"{rule.id} {rule.name}: {answer.message}"))
            return Judgement(answer, rule.id, trace)
        silent.append(rule.id)
    answer = Answer(Verdict.UNVERIFIED, "no rule decides this", Reason.NO_RULE_DECIDES)
    return Judgement(answer, "", (_silent(silent),))


def _silent(ids: list[str]) -> Step:
    return Step("judge", f"silent: {', '.join(ids) or 'none'}")
