"""Two figures compared: changes between periods, and one entity against another."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Change, Comparison, Direction, Polarity
from verifier.model.finding import Answer, Reason, Verdict
from verifier.model.interval import EXACT, Interval
from verifier.model.quantity import Quantity, format_interval, format_number
from verifier.model.units import PERCENT, POINT, conversion
from verifier.verdicts.intervals import INHERITED_DISTANCE, Figure, Relation, relate, share_off
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import change_case, comparison_case

if TYPE_CHECKING:
    from fractions import Fraction

    from verifier.model.finding import Evidence
    from verifier.model.units import Unit

_HUNDRED = Decimal(100)


def _two(case: Case, first: str, second: str) -> tuple[Quantity, Quantity] | None:
    roles = {each.role: each.fact.quantity for each in case.match.evidence}
    left, right = roles.get(first), roles.get(second)
    if left is None or right is None or not left.unit.comparable(right.unit):
        return None
    return left, right.to(left.unit)


@rule("VF201", "special", change_case)
def change_went_the_way_told(case: Case) -> Answer | None:
    """What is said to have fallen did not rise.

    Where rounding leaves the direction open, nothing is decided.

    | claim       | earlier | later | verdict      |
    | fell        | 3.7 %   | 4.0 % | contradicted |
    | rose        | 3.7 %   | 4.0 % | consistent   |
    | fell 0.3 pp | 3.7 %   | 4.0 % | contradicted |
    | rose 0.3 pp | 3.7 %   | 4.0 % | silent       |
    | rose        | 4.0 %   | 4.0 % | unverified   |
    """
    form = case.claim.form
    pair = _two(case, "earlier", "later") if isinstance(form, Change) else None
    if not isinstance(form, Change) or pair is None or case.claim.polarity is Polarity.DENIED:
        return None
    earlier, later = pair
    difference = later.rounded - earlier.rounded
    if form.direction is Direction.DOWN:
        difference = -difference
    stated = f"{earlier.shown} to {later.shown}"
    claimed = f"went {form.direction.value}"
    if difference.high < 0 and case.match.doubts:
        return _doubtful(case, f"from {stated}", claimed, stated)
    if difference.high < 0:
        message = f"from {stated} it went the other way"
        return Answer(Verdict.CONTRADICTED, message, claimed=claimed, stated=stated)
    if form.by is not None:
        return None
    if difference.low > 0:
        message = f"from {stated}"
        return Answer(Verdict.CONSISTENT, message, claimed=claimed, stated=stated)
    message = f"from {stated}: rounding leaves the direction open"
    reason = Reason.REFERENCE_TOO_COARSE
    return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)


@rule("VF202", "special", change_case)
def change_is_as_large_as_told(case: Case) -> Answer | None:
    """A change is reckoned from the two values: percent of the earlier, or points between rates.

    Percent and percentage points are different things. Who writes one for the other is
    contradicted, and told which of the two would be right.

    | claim          | earlier | later   | verdict      |
    | rose 18 %      | 300000  | 354000  | consistent   |
    | rose 28 %      | 300000  | 354000  | contradicted |
    | fell 1.8 pp    | 9.1 %   | 7.3 %   | consistent   |
    | fell 180 basis points | 9.1 %   | 7.3 %   | consistent   |
    | fell 1.8 %     | 9.1 %   | 7.3 %   | contradicted |
    | fell 19.8 %    | 9.1 %   | 7.3 %   | consistent   |
    | fell 15 %      | 9.1 %   | 7.3 %   | contradicted |
    | fell 20.3 %    | 9.1 %   | 7.3 %   | unverified   |
    | rose about 20 % | 300000  | 354000 | unverified   |
    | rose 54,000    | 300000  | 354000  | consistent   |
    """
    form, mention = case.claim.form, case.claim.mention
    if not isinstance(form, Change) or mention is None or mention.quantity is None:
        return None
    pair = _two(case, "earlier", "later")
    if pair is None or case.claim.polarity is Polarity.DENIED:
        return None
    up = form.direction is Direction.UP
    by = _in_percent(mention.quantity)
    moved = _moved(pair[0].rounded, pair[1].rounded, by, pair[0].unit, up=up)
    written = _moved(pair[0].interval, pair[1].interval, by, pair[0].unit, up=up)
    if moved is None or written is None:
        message = f"a change in {by.unit.symbol} is not reckoned from {pair[0].unit.symbol}"
        return Answer(Verdict.UNVERIFIED, message, Reason.UNIT_MISMATCH)
    figure = Figure(by, mention.hedge, mention.comparator)
    symbol = by.unit.symbol
    claimed, stated = format_interval(figure.widest, symbol), format_interval(moved, symbol)
    message = f"from {pair[0].shown} to {pair[1].shown} is {stated}"
    if relate(figure, written) is Relation.INSIDE:
        return Answer(Verdict.CONSISTENT, message, claimed=claimed, stated=stated)
    if relate(figure, moved) is Relation.OUTSIDE and case.match.doubts:
        return _doubtful(case, message, claimed, stated)
    if relate(figure, moved) is Relation.OUTSIDE and _may_contradict(case, figure, moved):
        message += _points_for_percent(*pair, by)
        return Answer(Verdict.CONTRADICTED, message, claimed=claimed, stated=stated)
    message += ": too near to call either way"
    reason = Reason.REFERENCE_TOO_COARSE
    return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)


def _in_percent(by: Quantity) -> Quantity:
    """Return a part of the whole as percent of it: "rose by a third"."""
    return by.to(PERCENT) if by.unit.symbol == "ratio" else by


def _doubtful(case: Case, message: str, claimed: str, stated: str) -> Answer:
    message += f"; but {'; '.join(case.match.doubts[:2])}"
    reason = Reason.AMBIGUOUS_MATCH
    return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)


def _may_contradict(case: Case, figure: Figure, moved: Interval) -> bool:
    if all(each.firm for each in case.match.evidence):
        return True
    return share_off(figure, moved) >= INHERITED_DISTANCE


def _moved(
    earlier: Interval, later: Interval, by: Quantity, measured: Unit, *, up: bool
) -> Interval | None:
    """Return the size of the change in the unit it is told in; None where that makes no sense."""
    if by.unit == PERCENT:
        if earlier.low <= 0:
            return None
        ratio = Interval(
            EXACT.divide(later.low, earlier.high), EXACT.divide(later.high, earlier.low)
        )
        change = (ratio - Interval.point(Decimal(1))).scaled(_HUNDRED)
    elif by.unit.dimension == POINT.dimension and measured.dimension == PERCENT.dimension:
        change = (later - earlier).scaled(_quotient(measured.factor / by.unit.factor))
    elif by.unit.comparable(measured):
        factor, _ = conversion(measured, by.unit)
        change = (later - earlier).scaled(_quotient(factor))
    else:
        return None
    return change if up else -change


def _quotient(factor: Fraction) -> Decimal:
    return EXACT.divide(Decimal(factor.numerator), Decimal(factor.denominator))


def _points_for_percent(earlier: Quantity, later: Quantity, by: Quantity) -> str:
    if by.unit != PERCENT or earlier.unit != PERCENT:
        return ""
    points = abs(later.low - earlier.low)
    return f"; percent v points: it is {format_number(points)} percentage points"


@rule("VF301", "special", comparison_case)
def the_larger_is_larger(case: Case) -> Answer | None:
    """Who is said to have more has more, in the same period.

    | claim   | left       | right      | verdict      |
    | larger  | 68,170,000 | 68,265,000 | contradicted |
    | smaller | 68,170,000 | 68,265,000 | consistent   |
    | larger  | 4.0 %      | 4.0 %      | unverified   |
    """
    form = case.claim.form
    pair = _two(case, "left", "right") if isinstance(form, Comparison) else None
    if not isinstance(form, Comparison) or pair is None:
        return None
    left, right = pair
    difference = left.rounded - right.rounded
    if form.direction is Direction.DOWN:
        difference = -difference
    sides = {each.role: each for each in case.match.evidence}
    stated = f"{_side(sides['left'])} v {_side(sides['right'])}"
    claimed = "more" if form.direction is Direction.UP else "less"
    if difference.low <= 0 <= difference.high:
        reason = Reason.REFERENCE_TOO_COARSE
        message = f"{stated}: too near to tell"
        return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)
    holds = (difference.low > 0) is not (case.claim.polarity is Polarity.DENIED)
    if not holds and case.match.doubts:
        return _doubtful(case, stated, claimed, stated)
    verdict = Verdict.CONSISTENT if holds else Verdict.CONTRADICTED
    return Answer(verdict, stated, claimed=claimed, stated=stated)


def _side(each: Evidence) -> str:
    shown = each.fact.quantity.shown if each.fact.quantity else ""
    return f"{each.fact.whose} {shown} ({each.fact.valid})"
