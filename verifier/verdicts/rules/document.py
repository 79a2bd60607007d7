"""What an article gets wrong on its own terms; no source is needed."""

from __future__ import annotations

from decimal import Decimal

from verifier.language import calendar
from verifier.model.claim import Direction, Move, Parts, Polarity, StatisticalTest
from verifier.model.finding import Answer, Verdict
from verifier.model.interval import EXACT, Interval
from verifier.model.quantity import Quantity, format_interval, format_number
from verifier.model.units import PERCENT, POINT
from verifier.verdicts.probability import TWO_SIDED, p_values
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import date_case, move_case, parts_case, statistic_case

_HUNDRED = Decimal(100)
_NAMES = {number: name.capitalize() for name, number in reversed(calendar.WEEKDAYS.items())}


@rule("VF501", "document", date_case)
def weekday_belongs_to_the_date(case: Case) -> Answer | None:
    """A weekday written beside a date is that date's weekday.

    The calendar decides it without any source. A weekday that fits says nothing more: the date
    itself is still to be checked.

    | claim                       | verdict      |
    | Monday 23 June 2016         | contradicted |
    | Tuesday, September 11, 2021 | contradicted |
    | Thursday 23 June 2016       | silent       |
    | 23 June 2016                | silent       |
    """
    timex = case.claim.mention.timex if case.claim.mention else None
    if timex is None or timex.weekday is None or timex.period is None:
        return None
    if case.claim.polarity is Polarity.DENIED:
        return None
    day = timex.period.start
    if day.weekday() == timex.weekday:
        return None
    message = f"{day.isoformat()} was a {weekday_name(day.weekday())}"
    return Answer(
        Verdict.CONTRADICTED,
        message,
        claimed=weekday_name(timex.weekday),
        stated=f"{weekday_name(day.weekday())} (calendar)",
    )


def weekday_name(number: int) -> str:
    """Return a weekday's name; 0 is Monday."""
    return _NAMES[number]


@rule("VF502", "document", parts_case)
def parts_fit_the_whole(case: Case) -> Answer | None:
    """Parts of one whole do not add up to more than the whole.

    Each figure counts with what its rounding leaves open. Parts that fall short are no fault: not
    every part need be told.

    | whole | parts      | verdict      |
    | 100   | 45; 40; 25 | contradicted |
    | 100   | 45; 40; 15 | consistent   |
    | 100   | 45; 40     | consistent   |
    | 1,000 | 450; 551   | consistent   |
    """
    if not isinstance(case.claim.form, Parts):
        return None
    whole = case.claim.form.whole.rounded
    total = Interval.point(Decimal(0))
    written = Decimal(0)
    for part in case.claim.form.parts:
        total += part.rounded
        written += part.low
    terms = " + ".join(format_number(part.low) for part in case.claim.form.parts)
    exceeds = total.low > whole.high
    relation = "more than" if exceeds else "not more than"
    message = f"{terms} = {format_number(written)}, {relation} {format_interval(whole)}"
    return Answer(
        Verdict.CONTRADICTED if exceeds else Verdict.CONSISTENT,
        message,
        claimed=format_interval(total),
        stated=f"{format_interval(whole)} (the whole, as written)",
    )


@rule("VF503", "document", statistic_case)
def p_value_fits_its_statistic(case: Case) -> Answer | None:
    """A p-value is the one that its statistic and degrees of freedom give.

    Both are taken with all that rounds to them. Tests are two-tailed unless the text speaks of
    one-tailed, one-sided or directional ones; t, z and r then halve. Source: the method is that of
    Nuijten and others, Behavior Research Methods 48 (2016).

    | claim                        | verdict      |
    | t(28) = 2.20, p = .036       | consistent   |
    | t(28) = 2.20, p < .05        | consistent   |
    | t(28) = 2.20, p = .018       | contradicted |
    | t(28) = 1.20, p < .05        | contradicted |
    | F(2, 56) = 1.20, p = .309    | consistent   |
    | F(2, 56) = 1.20, p < .001    | contradicted |
    | χ2(1, N = 226) = 6.90, p <.01 | consistent  |
    | r(48) = .31, p = .028        | consistent   |
    | z = 1.96, p = .05            | consistent   |
    | z = 0.50, ns                 | consistent   |
    | z = 2.50, ns                 | contradicted |
    """
    test = case.claim.form
    if not isinstance(test, StatisticalTest):
        return None
    found = p_values(test)
    one_sided = p_values(test, one_tailed=True)
    fits = found.overlaps(test.p)
    halved = not fits and test.statistic in TWO_SIDED and one_sided.overlaps(test.p)
    remarks = ("a one-tailed test would give it",) if halved else ()
    consistent = fits or (halved and test.one_tailed)
    shown = one_sided if halved and test.one_tailed else found
    degrees = ", ".join(format_number(each) for each in test.degrees)
    named = f"{test.statistic.value}({degrees})" if degrees else test.statistic.value
    message = f"{named} gives p = {_shown(shown)}"
    return Answer(
        Verdict.CONSISTENT if consistent else Verdict.CONTRADICTED,
        message,
        remarks=remarks,
        claimed=f"p {_shown(test.p)}",
        stated=f"p {_shown(shown)} (reckoned)",
    )


def _shown(p: Interval) -> str:
    """Return p-values for a reader, to three figures."""
    low, high = (f"{float(each):.3g}" for each in (p.low, p.high))
    return low if low == high else f"{low} to {high}"


@rule("VF504", "document", move_case)
def the_change_is_what_its_ends_give(case: Case) -> Answer | None:
    """The size told of a change is the one between its two ends.

    All three are taken with what rounding, or cutting off, leaves open. A share that moved by
    percentage points did not move by as many percent.

    | direction | from    | to      | by    | verdict      |
    | up        | $4.1bn  | $4.6bn  | 12 %  | consistent   |
    | up        | $4.1bn  | $4.9bn  | 12 %  | contradicted |
    | down      | 1,000   | 950     | 5 %   | consistent   |
    | up        | 1,200   | 845     | 30 %  | contradicted |
    | up        | 4 %     | 6 %     | 2 pp  | consistent   |
    | up        | 4.0 %   | 6.0 %   | 50 %  | consistent   |
    | up        | 4.0 %   | 6.0 %   | 2 %   | contradicted |
    | up        | 212     | 257     | 45    | consistent   |
    | up        | 212     | 257     | 54    | contradicted |
    | up        | 212     | 257 km  | 45    | silent       |
    """
    move = case.claim.form
    if not isinstance(move, Move):
        return None
    found = _moved(move)
    if found is None:
        return None
    size, unit = found
    told = _left_open(move.by)
    claimed = told if move.direction is Direction.UP else -told
    fits = claimed.overlaps(size)
    message = f"from {move.start.shown} to {move.end.shown} is {format_interval(size, unit)}"
    remarks: tuple[str, ...] = ()
    if not fits and unit == "%" and move.start.unit == PERCENT:
        points = _left_open(move.end) - _left_open(move.start)
        remarks = ("it would be as many percentage points",) if claimed.overlaps(points) else ()
    return Answer(
        Verdict.CONSISTENT if fits else Verdict.CONTRADICTED,
        message,
        remarks=remarks,
        claimed=f"{format_interval(claimed, unit)}",
        stated=f"{format_interval(size, unit)} (reckoned)",
    )


def _moved(move: Move) -> tuple[Interval, str] | None:
    """Return how far a move went, in the unit its size is told in; None where that has none."""
    start, end, by = move.start, move.end, move.by
    if not start.unit.comparable(end.unit):
        return None
    first, last = _left_open(start), _left_open(end.to(start.unit))
    shares = start.unit == PERCENT
    if by.unit == POINT:
        return (last - first, by.unit.symbol) if shares else None
    if by.unit == PERCENT:
        if first.low <= 0:
            return None
        low, high = (
            EXACT.multiply(EXACT.divide(later, earlier) - 1, _HUNDRED)
            for later, earlier in ((last.low, first.high), (last.high, first.low))
        )
        return Interval(low, high), by.unit.symbol
    if shares or not by.unit.comparable(start.unit):
        return None
    return _left_open(end.to(by.unit)) - _left_open(start.to(by.unit)), by.unit.symbol


def _left_open(quantity: Quantity) -> Interval:
    """Return all that rounds to a figure as written, or is cut off to it."""
    return quantity.rounded.hull(quantity.truncated)
