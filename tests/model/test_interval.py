"""The algebra of closed intervals, each law on its own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verifier.model.interval import INFINITY, Interval

pytestmark = pytest.mark.property

FINITE = st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, places=4)
SHARES = st.decimals(min_value=0, max_value=2, places=3)


def _ordered(ends: tuple[Decimal, Decimal]) -> Interval:
    return Interval(min(ends), max(ends))


BOUNDED = st.tuples(FINITE, FINITE).map(_ordered)
INTERVALS = st.one_of(
    BOUNDED,
    FINITE.map(lambda low: Interval(low, INFINITY)),
    FINITE.map(lambda high: Interval(-INFINITY, high)),
    st.just(Interval(-INFINITY, INFINITY)),
)


@given(INTERVALS, INTERVALS)
def test_intersection_commutes(left: Interval, right: Interval) -> None:
    assert left & right == right & left


@given(INTERVALS, INTERVALS)
def test_hull_commutes(left: Interval, right: Interval) -> None:
    assert left.hull(right) == right.hull(left)


@given(INTERVALS, INTERVALS, INTERVALS)
def test_intersection_associates(one: Interval, two: Interval, three: Interval) -> None:
    first, last = one & two, two & three
    assert (first and first & three) == (last and one & last)


@given(INTERVALS, INTERVALS, INTERVALS)
def test_hull_associates(one: Interval, two: Interval, three: Interval) -> None:
    assert one.hull(two).hull(three) == one.hull(two.hull(three))


@given(INTERVALS)
def test_an_interval_with_itself_is_itself(interval: Interval) -> None:
    assert interval & interval == interval
    assert interval.hull(interval) == interval


@given(INTERVALS, INTERVALS)
def test_intersection_and_hull_absorb_each_other(left: Interval, right: Interval) -> None:
    assert left & left.hull(right) == left
    both = left & right
    if both is not None:
        assert left.hull(both) == left


@given(INTERVALS, INTERVALS)
def test_intersection_lies_in_both_and_hull_holds_both(left: Interval, right: Interval) -> None:
    both, hull = left & right, left.hull(right)
    assert left in hull
    assert right in hull
    if both is not None:
        assert both in left
        assert both in right


@given(INTERVALS, INTERVALS, FINITE)
def test_a_value_is_in_the_intersection_just_when_it_is_in_both(
    left: Interval, right: Interval, value: Decimal
) -> None:
    both = left & right
    assert (both is not None and value in both) == (value in left and value in right)


@given(INTERVALS, INTERVALS)
def test_intervals_overlap_just_when_they_have_an_intersection(
    left: Interval, right: Interval
) -> None:
    assert left.overlaps(right) == right.overlaps(left) == (left & right is not None)


@given(INTERVALS, INTERVALS)
def test_what_is_contained_overlaps(outer: Interval, inner: Interval) -> None:
    if inner in outer:
        assert outer.overlaps(inner)
        assert outer & inner == inner


@given(INTERVALS, INTERVALS)
def test_containment_both_ways_is_equality(left: Interval, right: Interval) -> None:
    assert (left in right and right in left) == (left == right)


@given(INTERVALS, INTERVALS, INTERVALS)
def test_containment_is_transitive(one: Interval, two: Interval, three: Interval) -> None:
    inner, middle, outer = one, one.hull(two), one.hull(two).hull(three)
    assert inner in middle
    assert middle in outer
    assert inner in outer


@given(INTERVALS, SHARES)
def test_widening_keeps_every_value(interval: Interval, share: Decimal) -> None:
    assert interval in interval.widened(share)


@given(INTERVALS, SHARES, SHARES)
def test_widening_by_more_gives_more(interval: Interval, one: Decimal, two: Decimal) -> None:
    less, more = sorted((one, two))
    assert interval.widened(less) in interval.widened(more)


@given(INTERVALS, INTERVALS, SHARES.filter(lambda share: share <= 1))
def test_widening_keeps_containment(left: Interval, right: Interval, share: Decimal) -> None:
    assert left.widened(share) in left.hull(right).widened(share)


@given(INTERVALS)
def test_widening_by_nothing_changes_nothing(interval: Interval) -> None:
    assert interval.widened(Decimal(0)) == interval


@given(INTERVALS)
def test_negation_twice_is_no_negation(interval: Interval) -> None:
    negated = -interval
    assert -negated == interval


@given(INTERVALS, FINITE)
def test_negation_mirrors_every_value(interval: Interval, value: Decimal) -> None:
    assert (value in interval) == (-value in -interval)


@given(INTERVALS, INTERVALS)
def test_subtraction_is_addition_of_the_negative(left: Interval, right: Interval) -> None:
    assert left - right == left + -right


@given(INTERVALS, INTERVALS)
def test_addition_commutes(left: Interval, right: Interval) -> None:
    assert left + right == right + left


@given(BOUNDED, BOUNDED)
def test_the_difference_holds_zero_just_when_the_two_overlap(
    left: Interval, right: Interval
) -> None:
    assert (Decimal(0) in left - right) == left.overlaps(right)


@given(BOUNDED, BOUNDED, st.data())
def test_the_sum_holds_the_sum_of_any_two_values(
    left: Interval, right: Interval, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from([left.low, left.high, left.middle]))
    two = data.draw(st.sampled_from([right.low, right.high, right.middle]))
    assert one + two in left + right


@given(INTERVALS, FINITE.filter(lambda factor: factor > 0))
def test_scaling_by_a_negative_factor_swaps_the_ends(interval: Interval, factor: Decimal) -> None:
    mirrored, scaled = interval.scaled(-factor), interval.scaled(factor)
    ends = (scaled.high.copy_negate(), scaled.low.copy_negate())
    assert (mirrored.low, mirrored.high) == ends


@given(INTERVALS)
def test_scaling_by_one_changes_nothing(interval: Interval) -> None:
    assert interval.scaled(Decimal(1)) == interval


@given(BOUNDED)
def test_scaling_by_zero_leaves_zero(interval: Interval) -> None:
    assert interval.scaled(Decimal(0)) == Interval.point(Decimal(0))


@given(INTERVALS, INTERVALS)
def test_distance_is_zero_just_when_the_two_overlap(left: Interval, right: Interval) -> None:
    assert left.distance(right) == right.distance(left)
    assert (left.distance(right) == 0) == left.overlaps(right)


@given(INTERVALS)
def test_the_middle_lies_inside(interval: Interval) -> None:
    assume(interval != Interval(-INFINITY, INFINITY))
    assert interval.middle in interval


@given(FINITE, FINITE)
def test_a_point_holds_its_value_and_no_other(value: Decimal, other: Decimal) -> None:
    point = Interval.point(value)
    assert value in point
    assert (other in point) == (other == value)
    assert point.middle == value


@given(FINITE, FINITE.map(abs))
def test_around_a_value_both_ends_are_as_far(value: Decimal, radius: Decimal) -> None:
    around = Interval.around(value, radius)
    assert value in around
    assert around.high - value == value - around.low == radius


@given(BOUNDED)
def test_the_whole_line_holds_everything_and_is_neutral(interval: Interval) -> None:
    line = Interval(-INFINITY, INFINITY)
    assert interval in line
    assert interval & line == interval
    assert interval.hull(line) == line


@given(FINITE)
def test_an_infinite_end_stays_infinite(value: Decimal) -> None:
    above = Interval(value, INFINITY)
    assert above.widened(Decimal(1)).high == INFINITY
    assert (-above).low == -INFINITY
    assert (above + Interval.point(value)).high == INFINITY
    assert above.scaled(Decimal(-2)).low == -INFINITY


@given(FINITE, FINITE)
def test_ends_the_wrong_way_round_are_refused(one: Decimal, two: Decimal) -> None:
    assume(one != two)
    with pytest.raises(ValueError, match="low <= high"):
        Interval(max(one, two), min(one, two))


@pytest.mark.parametrize("ends", [("NaN", "1"), ("1", "NaN"), ("NaN", "NaN")])
def test_what_is_no_number_is_refused_as_an_end(ends: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="low <= high"):
        Interval(Decimal(ends[0]), Decimal(ends[1]))


@pytest.mark.parametrize(
    "interval", [Interval(Decimal(1), INFINITY), Interval(-INFINITY, INFINITY)]
)
def test_scaling_an_unbounded_interval_by_zero_leaves_zero(interval: Interval) -> None:
    assert interval.scaled(Decimal(0)) == Interval.point(Decimal(0))


LONG = Decimal("1234567890123456789012345678901.5")


def test_widening_is_exact_for_figures_of_many_digits() -> None:
    assert Interval.point(LONG).widened(Decimal(0)) == Interval.point(LONG)


def test_negation_is_exact_for_figures_of_many_digits() -> None:
    negated = -Interval.point(LONG)
    assert -negated == Interval.point(LONG)


def test_distance_is_exact_for_figures_of_many_digits() -> None:
    other = Interval.point(LONG).scaled(Decimal(2))
    assert other.distance(Interval.point(LONG)) == LONG
