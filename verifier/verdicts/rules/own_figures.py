"""Figures that an article tells of one thing, held against one another and against what can be."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from verifier.model.finding import Answer, Verdict
from verifier.model.interval import EXACT, Interval
from verifier.model.own_terms import (
    Limited,
    Multiple,
    PerOne,
    Proportion,
    Restated,
    Total,
    WholeMean,
)
from verifier.model.quantity import Quantity, format_interval, format_number
from verifier.model.units import NUMBER
from verifier.verdicts.rule import Case, Status, rule
from verifier.verdicts.specimens_of_own_terms import (
    limited_case,
    multiple_case,
    per_one_case,
    proportion_case,
    restated_case,
    total_case,
    whole_mean_case,
)

_HUNDRED = Decimal(100)


def _left_open(quantity: Quantity) -> Interval:
    """Return all that rounds to a figure as written, or is cut off to it."""
    return quantity.rounded.hull(quantity.truncated)


def _counted(quantity: Quantity) -> Interval:
    """Return what a count leaves open: nothing, unless it is told in tens or more."""
    exact = quantity.unit == NUMBER and quantity.step <= 1
    return quantity.interval if exact else _left_open(quantity)


def _answer(told: Interval, found: Interval, unit: str, message: str) -> Answer:
    """Return whether a figure told and one reckoned have anything in common."""
    return Answer(
        Verdict.CONSISTENT if told.overlaps(found) else Verdict.CONTRADICTED,
        message,
        claimed=format_interval(told, unit),
        stated=f"{format_interval(found, unit)} (reckoned)",
    )


@rule("VF505", "document", limited_case, Status.PREVIEW)
def the_figure_can_be(case: Case) -> Answer | None:
    """A figure lies within the bounds of its kind.

    | figure  | kind          | least   | most | verdict      |
    | 1.4     | a probability | 0       | 1    | contradicted |
    | 0.4     | a probability | 0       | 1    | silent       |
    | -300 °C | a temperature | -273.15 |      | contradicted |
    | -273 °C | a temperature | -273.15 |      | silent       |
    """
    form = case.claim.form
    if not isinstance(form, Limited) or form.quantity.rounded.overlaps(form.bounds):
        return None
    symbol = form.quantity.unit.symbol
    bounds = format_interval(form.bounds, symbol)
    message = f"{form.what} is {bounds}, never {form.quantity.shown}"
    return Answer(Verdict.CONTRADICTED, message, claimed=form.quantity.shown, stated=bounds)


@rule("VF510", "document", proportion_case, Status.PREVIEW)
def the_share_is_the_part_of_the_whole(case: Case) -> Answer | None:
    """The percentage told beside "so many of so many" is the one that the two give.

    All three are taken with what rounding, or cutting off, leaves open.

    | part | whole | share  | verdict      |
    | 120  | 400   | 30 %   | consistent   |
    | 120  | 400   | 25 %   | contradicted |
    | 45   | 121   | 37.2 % | consistent   |
    | 45   | 121   | 37.1 % | consistent   |
    | 45   | 121   | 37.9 % | contradicted |
    """
    form = case.claim.form
    if not isinstance(form, Proportion):
        return None
    part, whole = _counted(form.part), _counted(form.whole)
    if part.low < 0 or whole.low <= 0:
        return None
    low, high = (
        EXACT.multiply(EXACT.divide(one, other), _HUNDRED)
        for one, other in ((part.low, whole.high), (part.high, whole.low))
    )
    message = f"{form.part.shown} of {form.whole.shown} is {format_interval(Interval(low, high))} %"
    return _answer(_left_open(form.share), Interval(low, high), "%", message)


@rule("VF511", "document", total_case, Status.PREVIEW)
def the_total_is_the_sum_of_its_parts(case: Case) -> Answer | None:
    """Parts that are told as all there is add up to the total.

    | total | parts      | verdict      |
    | 7     | 3; 4       | consistent   |
    | 8     | 3; 4       | contradicted |
    | 1,000 | 450; 551   | consistent   |
    """
    form = case.claim.form
    if not isinstance(form, Total) or not form.parts:
        return None
    found = Interval.point(Decimal(0))
    for part in form.parts:
        found += _counted(part)
    terms = " + ".join(format_number(part.low) for part in form.parts)
    written = format_number(sum((part.low for part in form.parts), Decimal(0)))
    message = f"{terms} = {written}, and {form.total.shown} are told"
    return _answer(_counted(form.total), found, form.total.unit.symbol, message)


@rule("VF512", "document", multiple_case, Status.PREVIEW)
def the_multiple_is_what_its_ends_give(case: Case) -> Answer | None:
    """What is said to have doubled, tripled or halved became so many times what it was.

    A multiple is told in round figures: all that rounds to it, or is cut off to it, is meant.

    | from | to | times | verdict      |
    | 20   | 61 | 3     | consistent   |
    | 20   | 50 | 4     | contradicted |
    | $20m | $35m | 2   | consistent   |
    | 20   | 25 | 2     | contradicted |
    | 40   | 19 | 0.5   | consistent   |
    | 40   | 35 | 0.5   | contradicted |
    """
    form = case.claim.form
    if not isinstance(form, Multiple) or not form.start.unit.comparable(form.end.unit):
        return None
    start, end = _left_open(form.start), _left_open(form.end.to(form.start.unit))
    if start.low <= 0 or end.low <= 0:
        return None
    found = Interval(EXACT.divide(end.low, start.high), EXACT.divide(end.high, start.low))
    whole = form.times >= 1
    slack = Decimal("0.5") if whole else form.times / 4
    told = Interval(form.times - slack, form.times + (1 if whole else slack))
    shown = Interval(round(found.low, 2), round(found.high, 2))
    message = f"from {form.start.shown} to {form.end.shown} is {format_interval(shown)} times"
    return _answer(told, found, "times", message)


@rule("VF513", "document", per_one_case, Status.PREVIEW)
def each_gets_the_total_over_the_count(case: Case) -> Answer | None:
    """What falls to each is the total divided by how many share it.

    | total | count       | each | verdict      |
    | $40bn | 330 million | $121 | consistent   |
    | $40bn | 330 million | $1m  | contradicted |
    | 100 km | 2          | 50 km | consistent  |
    | $100  | 2           | 50 km | silent      |
    """
    form = case.claim.form
    if not isinstance(form, PerOne) or not form.total.unit.comparable(form.each.unit):
        return None
    total, count = _left_open(form.total.to(form.each.unit)), _counted(form.count)
    if total.low < 0 or count.low <= 0:
        return None
    found = Interval(EXACT.divide(total.low, count.high), EXACT.divide(total.high, count.low))
    symbol = form.each.unit.symbol
    message = f"{form.total.shown} / {form.count.shown} = {format_interval(found, symbol)}"
    return _answer(_left_open(form.each), found, symbol, message)


@rule("VF514", "document", whole_mean_case, Status.PREVIEW)
def a_mean_of_whole_numbers_can_be(case: Case) -> Answer | None:
    """A mean of so many whole numbers is a whole sum divided by how many they are.

    Source: Brown and Heathers, "The GRIM Test", Social Psychological and Personality Science 8
    (2017). A scale of several items multiplies the count.

    | mean | count | items | verdict      |
    | 3.45 | 20    | 1     | consistent   |
    | 3.47 | 20    | 1     | contradicted |
    | 3.47 | 10    | 2     | contradicted |
    | 3.48 | 20    | 2     | consistent   |
    | 3.47 | 150   | 1     | silent       |
    """
    form = case.claim.form
    if not isinstance(form, WholeMean):
        return None
    size = Decimal(form.count * form.items)
    if form.mean.step <= 0 or size * form.mean.step >= 1:
        return None  # some whole sum gives every mean of so few decimals
    sums = form.mean.rounded.scaled(size)
    least = sums.low.to_integral_value(ROUND_CEILING)
    fits = least <= sums.high
    below, above = (
        round(EXACT.divide(EXACT.multiply(form.mean.low, size).to_integral_value(way), size), 4)
        for way in (ROUND_FLOOR, ROUND_CEILING)
    )
    nearest = f"{format_number(below)} or {format_number(above)}"
    message = f"no {format_number(size)} whole numbers have the mean {form.mean.shown}"
    if fits:
        message = f"{format_number(least)} / {format_number(size)} rounds to {form.mean.shown}"
    return Answer(
        Verdict.CONSISTENT if fits else Verdict.CONTRADICTED,
        message,
        claimed=form.mean.shown,
        stated=f"{format_number(EXACT.divide(least, size))}" if fits else f"{nearest} (reckoned)",
    )


@rule("VF515", "document", restated_case, Status.PREVIEW)
def the_document_tells_one_figure(case: Case) -> Answer | None:
    """A figure that is told twice, of the same thing and time, is the same both times.

    The words of both places are the same but for the figure; of a headline, all stand in the
    sentence. Each figure is taken with what rounding, or cutting off, leaves open.

    | figure      | elsewhere   | verdict      |
    | 5.4 million | 4.5 million | contradicted |
    | 14          | 12          | contradicted |
    | 5.4 million | 5 million   | silent       |
    | $14         | 12 km       | silent       |
    """
    form = case.claim.form
    if not isinstance(form, Restated) or not form.quantity.unit.comparable(form.other.unit):
        return None
    here, there = _left_open(form.quantity), _left_open(form.other.to(form.quantity.unit))
    if here.overlaps(there):
        return None
    message = f"{form.place} says {form.other.shown}, here it is {form.quantity.shown}"
    return Answer(
        Verdict.CONTRADICTED,
        message,
        remarks=(f"{form.place}: {form.words!r}",),
        claimed=form.quantity.shown,
        stated=f"{form.other.shown} ({form.place})",
    )
