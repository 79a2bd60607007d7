"""How exact was it said? Bounds, hedges, rounding, truncation and the source's tolerance."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Hedge, Level, Polarity
from verifier.model.finding import BORROWED, Answer, Reason, Verdict
from verifier.model.quantity import Quantity, format_interval, format_number
from verifier.model.tolerance import Rounding
from verifier.verdicts.intervals import Figure, Relation, relate, share_off
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import level_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact
    from verifier.model.finding import Match

_PERCENT = Decimal(100)


def figures(case: Case) -> tuple[Figure, Quantity, Fact] | None:
    """Return the claimed figure, the stated one in its unit, and the fact; None if no level."""
    mention = case.claim.mention
    if not isinstance(case.claim.form, Level) or mention is None or mention.quantity is None:
        return None
    if not case.match.evidence:
        return None
    fact = case.match.evidence[0].fact
    if fact.quantity is None or not fact.quantity.unit.comparable(mention.quantity.unit):
        return None
    figure = Figure(mention.quantity, mention.hedge, mention.comparator)
    return figure, fact.quantity.to(mention.quantity.unit), fact


def told(case: Case, verdict: Verdict, message: str, reason: Reason | None = None) -> Answer:
    """Return an answer that shows both intervals."""
    both = figures(case)
    if both is None:
        return Answer(verdict, message, reason)
    figure, stated, fact = both
    symbol = figure.quantity.unit.symbol
    shown = format_interval(stated.interval, symbol)
    if fact.allowance(figure.quantity.unit):
        shown += f" (± {allowed(fact)} tolerated)"
    slight = verdict is Verdict.CONTRADICTED and share_off(figure, stated.interval) <= _SLIGHT
    return Answer(
        verdict,
        message,
        reason,
        claimed=format_interval(figure.widest, symbol),
        stated=shown,
        slight=slight,
    )


def allowed(fact: Fact) -> str:
    """Return what the source allows, as a reader would write it: "5 %", or "20 km"."""
    if fact.tolerance.absolute is None or fact.quantity is None:
        return f"{format_number(fact.share * _PERCENT)} %"
    symbol = fact.quantity.unit.symbol
    text = format_number(fact.tolerance.absolute) + (f" {symbol}" if symbol else "")
    return f"{format_number(fact.share * _PERCENT)} % or {text}" if fact.share else text


def is_loose(match: Match) -> bool:
    """Tell whether the words merely stand beside the figure, or leave a doubt."""
    borrowed = any(slot.how == BORROWED for each in match.evidence for slot in each.slots)
    return borrowed or bool(match.doubts)


# A discrepancy within this share of the fact would not change what a reader concludes.
_SLIGHT = Decimal("0.05")


def off_by(figure: Figure, stated: Quantity) -> str:
    """Return by how much the written figure differs from the fact: "-4.94 %"."""
    middle = stated.interval.middle
    if middle == 0 or figure.bounded:
        return ""
    off = (figure.quantity.interval.middle - middle) / abs(middle) * _PERCENT
    return f"{off:+.2f} %" if off else "exact"


@rule("VF101", "exactness", level_case)
def denial_turns_the_verdict(case: Case) -> Answer | None:
    """Who denies a figure is contradicted when it is so, and consistent when it is not.

    | claim | fact  | polarity | verdict      |
    | 4 %   | 4.0 % | denied   | contradicted |
    | 4 %   | 7.3 % | denied   | consistent   |
    | 4 %   | 4.5 % | denied   | unverified   |
    | 4 %   | 4.0 % | asserted | silent       |
    """
    both = figures(case)
    if both is None or case.claim.polarity is not Polarity.DENIED:
        return None
    figure, stated, fact = both
    relation = relate(figure, stated.rounded)
    message = f"{_names(fact)} is {stated.shown}, and the sentence denies {figure.quantity.text}"
    if relation is Relation.INSIDE and not case.match.doubts:
        return told(case, Verdict.CONTRADICTED, message)
    wide = fact.tolerated(figure.quantity.unit)
    near = wide is not None and wide.overlaps(figure.widest)
    if relation is Relation.OUTSIDE and not near:
        return told(case, Verdict.CONSISTENT, message)
    message += "".join(f"; {doubt}" for doubt in case.match.doubts[:2])
    return told(case, Verdict.UNVERIFIED, message, Reason.NO_RULE_DECIDES)


@rule("VF102", "exactness", level_case)
def fact_lies_on_the_side_told(case: Case) -> Answer | None:
    """A bound is a test of inequality, not of distance.

    "More than ten" is not ten. Up to the source's tolerance beyond the bound nothing is decided.

    | claim                | fact | tolerance | verdict    |
    | more than 10         | 12   | 5 %       | consistent |
    | at least 12          | 12   | 0 %       | consistent |
    | up to 12             | 12   | 0 %       | consistent |
    | at least 7.3 %       | 7.3 % | 0 %      | consistent |
    | 12 or more           | 12   | 0 %       | consistent |
    | more than 20         | 12   | 5 %       | silent     |
    | no fewer than 20     | 12   | 0 %       | silent     |
    """
    both = figures(case)
    if both is None or not both[0].bounded or is_loose(case.match):
        return None
    figure, stated, fact = both
    if relate(figure, stated.interval) is not Relation.INSIDE:
        return None
    sign = figure.comparator.value
    message = f"{_names(fact)} is {stated.shown} {sign} {format_number(figure.quantity.low)}"
    return told(case, Verdict.CONSISTENT, message)


@rule("VF103", "exactness", level_case)
def hedge_reaches_the_fact(case: Case) -> Answer | None:
    """A hedged figure reaches five percent to the side its hedge points to.

    "Nearly" points below, "just over" above, "about" both ways. From five to ten percent readers
    differ, and nothing is decided.

    | claim          | fact     | verdict    |
    | nearly 17,000  | 16,832   | consistent |
    | about 2,500    | 2,500    | consistent |
    | about 4 %      | 3.68 %   | consistent |
    | nearly 17,000  | 17,200   | silent     |
    | just over 100  | 103      | consistent |
    | nearly 20,000  | 18,500   | silent     |
    """
    both = figures(case)
    if both is None or both[0].hedge is Hedge.NONE or both[0].bounded:
        return None
    figure, stated, fact = both
    if relate(figure, stated.rounded) is not Relation.INSIDE:
        return None
    hedge = figure.hedge.value
    message = f"{_names(fact)} is {stated.shown}, {hedge} {format_number(figure.quantity.low)}"
    return told(case, Verdict.CONSISTENT, message)


@rule("VF104", "exactness", level_case)
def fact_rounds_to_the_figure(case: Case) -> Answer | None:
    """A figure is read as precisely as it was written, and no more.

    Where the source asks for the exact figure, a rounded one is not confirmed by it.

    | claim        | fact       | rounding | verdict    |
    | 3.7 %        | 3.68 %     | claim    | consistent |
    | 68.3 million | 68,265,200 | claim    | consistent |
    | 5 to 10      | 7          | claim    | consistent |
    | 3.7 %        | 3.81 %     | claim    | silent     |
    | 16,000       | 16,832     | claim    | silent     |
    | 2,600        | 2,603      | none     | silent     |
    | 2,603        | 2,603      | none     | consistent |
    """
    both = figures(case)
    if both is None or both[0].hedge is not Hedge.NONE or both[0].bounded:
        return None
    figure, stated, fact = both
    if stated.interval not in figure.sure:
        return None
    if exact_only(fact) and stated.interval != figure.quantity.interval:
        return None
    message = f"{_names(fact)} is {stated.shown}, which rounds to {figure.quantity.text}"
    if figure.quantity.interval == stated.interval:
        message = f"{_names(fact)} is {stated.shown}, exactly as told"
    return told(case, Verdict.CONSISTENT, message)


@rule("VF105", "exactness", level_case)
def fact_was_cut_to_the_figure(case: Case) -> Answer | None:
    """A figure may have been rounded down: what is cut off to it is consistent, and so remarked.

    | claim  | fact   | verdict    |
    | 16,000 | 16,832 | consistent |
    | 3.7 %  | 3.78 % | consistent |
    | 17,000 | 16,832 | silent     |
    | 16,000 | 17,832 | silent     |
    """
    both = figures(case)
    if both is None or both[0].hedge is not Hedge.NONE or both[0].bounded:
        return None
    figure, stated, fact = both
    if stated.interval in figure.sure or stated.interval not in figure.quantity.truncated:
        return None
    if is_loose(case.match) or exact_only(fact):
        return None
    off = off_by(figure, stated)
    message = f"{_names(fact)} is {stated.shown}, cut to {figure.quantity.text}"
    answer = told(case, Verdict.CONSISTENT, message)
    return Answer(
        answer.verdict,
        answer.message,
        remarks=(f"rounded down: the figure told is {off} from the one stated",),
        claimed=answer.claimed,
        stated=answer.stated,
    )


@rule("VF106", "exactness", level_case)
def figure_is_within_tolerance(case: Case) -> Answer | None:
    """A figure within the tolerance that the source states is not wrong.

    | claim  | fact   | tolerance | status      | verdict    |
    | 2,550  | 2,500  | 5 %       |             | consistent |
    | 2,550  | 2,500  | 0 %       |             | silent     |
    | 2,900  | 2,500  | 5 %       |             | silent     |
    | 2,520  | 2,500  | 20        |             | consistent |
    | 2,521  | 2,500  | 20        |             | silent     |
    | 2,700  | 2,500  | 5 % / 10 % | provisional | consistent |
    | 2,700  | 2,500  | 5 % / 10 % | official   | silent     |
    """
    both = figures(case)
    if both is None or both[0].bounded or both[0].hedge is not Hedge.NONE:
        return None
    figure, stated, fact = both
    if is_loose(case.match):
        return None
    allowance = fact.allowance(figure.quantity.unit)
    if not allowance or figure.quantity.interval.distance(stated.interval) > allowance:
        return None
    message = f"{_names(fact)} is {stated.shown}: {off_by(figure, stated)}, within {allowed(fact)}"
    return told(case, Verdict.CONSISTENT, message)


def exact_only(fact: Fact) -> bool:
    """Tell whether the source asks for its figures to the last digit."""
    return fact.tolerance.rounding is Rounding.NONE


def _names(fact: Fact) -> str:
    return f"{fact.what} of {fact.whose}" if fact.whose else fact.what
