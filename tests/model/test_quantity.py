"""Quantities: what a figure leaves open, and units that change nothing but the number."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.interval import Interval
from verifier.model.quantity import Quantity, format_interval, format_number
from verifier.model.units import NUMBER, UNITS, Unit, UnitMismatchError, conversion, unit

pytestmark = pytest.mark.property

VALUES = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=3)
STEPS = st.integers(min_value=-4, max_value=9).map(lambda power: Decimal(1).scaleb(power))
TINY = Decimal(1).scaleb(-40)
ALIKE = [pair for pair in combinations(UNITS, 2) if pair[0].comparable(pair[1])]


def _quantity(ends: tuple[Decimal, Decimal], step: Decimal, measured: Unit) -> Quantity:
    return Quantity(min(ends), max(ends), measured, step)


QUANTITIES = st.builds(_quantity, st.tuples(VALUES, VALUES), STEPS, st.sampled_from(UNITS))


@given(QUANTITIES)
def test_rounding_leaves_the_written_value_open(quantity: Quantity) -> None:
    assert quantity.interval in quantity.rounded


@given(QUANTITIES)
def test_truncation_leaves_the_written_value_open(quantity: Quantity) -> None:
    assert quantity.interval in quantity.truncated


@given(VALUES, STEPS)
def test_rounding_and_truncation_leave_one_step_open(value: Decimal, step: Decimal) -> None:
    quantity = Quantity(value, value, step=step)
    for interval in (quantity.rounded, quantity.truncated):
        assert interval.high - interval.low == step
    assert quantity.rounded.middle == value


@given(VALUES, STEPS)
def test_truncation_leads_away_from_zero(value: Decimal, step: Decimal) -> None:
    truncated = Quantity(value, value, step=step).truncated
    assert min(abs(truncated.low), abs(truncated.high)) == abs(value)


@given(VALUES)
def test_an_exact_value_leaves_nothing_open(value: Decimal) -> None:
    quantity = Quantity.exact(value)
    assert quantity.rounded == quantity.truncated == quantity.interval == Interval.point(value)


@given(QUANTITIES, st.sampled_from(ALIKE))
def test_conversion_there_and_back_is_exact(quantity: Quantity, pair: tuple[Unit, Unit]) -> None:
    source, target = pair
    there = Quantity(quantity.low, quantity.high, source, quantity.step)
    back = there.to(target).to(source)
    assert abs(back.low - there.low) <= TINY
    assert abs(back.high - there.high) <= TINY
    assert abs(back.step - there.step) <= TINY
    assert back.unit == source


@given(QUANTITIES)
def test_conversion_to_the_same_unit_changes_nothing(quantity: Quantity) -> None:
    assert quantity.to(quantity.unit) == quantity


@given(VALUES, VALUES, st.sampled_from(ALIKE))
def test_conversion_keeps_what_is_larger(
    one: Decimal, two: Decimal, pair: tuple[Unit, Unit]
) -> None:
    source, target = pair
    left, right = (Quantity(value, value, source).to(target) for value in (one, two))
    assert (left.low < right.low) == (one < two)
    assert (left.low == right.low) == (one == two)


@given(QUANTITIES, QUANTITIES, st.sampled_from(ALIKE))
def test_conversion_keeps_overlap_and_containment(
    one: Quantity, two: Quantity, pair: tuple[Unit, Unit]
) -> None:
    source, target = pair
    left = Quantity(one.low, one.high, source)
    right = Quantity(two.low, two.high, source)
    moved, other = left.to(target).interval, right.to(target).interval
    assert moved.overlaps(other) == left.interval.overlaps(right.interval)
    assert (other in moved) == (right.interval in left.interval)


@given(VALUES, STEPS, st.sampled_from(ALIKE))
def test_conversion_keeps_what_a_figure_leaves_open(
    value: Decimal, step: Decimal, pair: tuple[Unit, Unit]
) -> None:
    source, target = pair
    quantity = Quantity(value, value, source, step)
    moved = quantity.to(target).rounded
    rounded = quantity.rounded
    ends = Quantity(rounded.low, rounded.high, source).to(target)
    assert abs(moved.low - ends.low) <= TINY * 10**9
    assert abs(moved.high - ends.high) <= TINY * 10**9


@given(QUANTITIES)
def test_conversion_keeps_the_words(quantity: Quantity) -> None:
    written = Quantity(quantity.low, quantity.high, NUMBER, quantity.step, "some words")
    assert str(written.to(NUMBER)) == "some words"


@pytest.mark.parametrize(
    ("source", "target"),
    [("km", "kg"), ("%", "pp"), ("$", "€"), ("", "%"), ("day", "1/day"), ("widget", "")],
)
def test_units_of_two_dimensions_cannot_be_converted(source: str, target: str) -> None:
    with pytest.raises(UnitMismatchError):
        conversion(unit(source), unit(target))
    with pytest.raises(UnitMismatchError):
        Quantity.exact(1, unit(source)).to(unit(target))


@given(VALUES)
def test_a_number_printed_and_read_is_the_same(value: Decimal) -> None:
    assert Decimal(format_number(value).replace(",", "")) == value


INTERVALS_PRINTED = [
    ("3.65", "3.75", "%", "3.65 to 3.75 %"),
    ("16832", "16832", "", "16,832"),
    ("16832.00", "16832.00", "kg", "16,832 kg"),
    ("10", "Infinity", "", "10 or more"),
    ("-Infinity", "10", "%", "10 % or less"),
    ("-3.5", "-3.5", "°C", "-3.5 °C"),
]


@pytest.mark.parametrize(("low", "high", "symbol", "printed"), INTERVALS_PRINTED)
def test_an_interval_is_printed_as_a_person_writes_it(
    low: str, high: str, symbol: str, printed: str
) -> None:
    assert format_interval(Interval(Decimal(low), Decimal(high)), symbol) == printed


def test_a_converted_quantity_is_shown_without_decimals_that_nobody_wrote() -> None:
    mile = Quantity(Decimal("1.609344"), Decimal("1.609344"), unit("km"), Decimal("0.000001"))
    assert mile.to(unit("ft")).shown == "5,280 ft"
