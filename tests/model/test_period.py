"""The calendar's algebra: half-open days, grains, and written forms that can be read again."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verifier.model.period import Grain, Period, add_days, add_months, years_between

pytestmark = pytest.mark.property

DAYS = st.dates(min_value=date(1500, 1, 1), max_value=date(2199, 12, 31))
ANY_DAY = st.dates()
GRAINS = st.sampled_from([grain for grain in Grain if grain.days])
WRITTEN = st.sampled_from([grain for grain in Grain if 0 < grain.days < 1000])
COUNTS = st.integers(min_value=-400, max_value=400)
NATURAL = st.builds(Period.containing, DAYS, GRAINS)


@st.composite
def spans(draw: st.DrawFn) -> Period:
    """Return any run of days at any grain."""
    start = draw(DAYS)
    length = draw(st.integers(min_value=1, max_value=4000))
    return Period(start, start + timedelta(length), draw(GRAINS))


PERIODS = st.one_of(NATURAL, spans())


@given(DAYS, WRITTEN)
def test_a_calendar_period_written_and_read_is_the_same(day: date, grain: Grain) -> None:
    period = Period.containing(day, grain)
    assert Period.parse(str(period)) == period


@given(spans().filter(lambda period: period.grain is Grain.DAY))
def test_a_run_of_days_written_and_read_is_the_same(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(spans().filter(lambda period: period.grain.days < 1000))
def test_any_period_written_and_read_has_the_same_days(period: Period) -> None:
    again = Period.parse(str(period))
    assert (again.start, again.end) == (period.start, period.end)


@pytest.mark.parametrize("grain", [Grain.DECADE, Grain.CENTURY])
def test_decades_and_centuries_written_and_read_are_the_same(grain: Grain) -> None:
    period = Period.containing(date(1994, 5, 6), grain)
    assert Period.parse(str(period)) == period


WRITTEN_FORMS = [
    ("2021", date(2021, 1, 1), date(2021, 12, 31)),
    ("2021-02", date(2021, 2, 1), date(2021, 2, 28)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2021-02-14", date(2021, 2, 14), date(2021, 2, 14)),
    ("2021-Q1", date(2021, 1, 1), date(2021, 3, 31)),
    ("2021-Q4", date(2021, 10, 1), date(2021, 12, 31)),
    ("2021-H1", date(2021, 1, 1), date(2021, 6, 30)),
    ("2021-H2", date(2021, 7, 1), date(2021, 12, 31)),
    ("2021-W01", date(2021, 1, 4), date(2021, 1, 10)),
    ("2020-W53", date(2020, 12, 28), date(2021, 1, 3)),
    ("2021/2022", date(2021, 1, 1), date(2022, 12, 31)),
    ("2021-04-30/2021-05-05", date(2021, 4, 30), date(2021, 5, 5)),
    (" 2021 ", date(2021, 1, 1), date(2021, 12, 31)),
]


@pytest.mark.parametrize(("text", "first", "last"), WRITTEN_FORMS)
def test_a_written_period_has_its_first_and_last_day(text: str, first: date, last: date) -> None:
    period = Period.parse(text)
    assert (period.start, period.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "", "21", "2021-13", "2021-00", "2021-02-29", "2021-04-31", "2021-Q5", "2021-Q0", "2021-H3",
        "2021-W54", "2021-W00", "2021-1", "20210", "2021-05-07T10:00", "May 2021", "2021-05-07/",
        "/2021", "2022/2021", "2021-05-07/2021-05-01", "0000", "-2021",
    ],
)  # fmt: skip
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Period.parse(text)


@given(st.text(max_size=30))
def test_no_text_does_worse_to_the_reader_than_a_refusal(text: str) -> None:
    try:
        period = Period.parse(text)
    except ValueError:
        return
    assert period.start < period.end


@given(ANY_DAY, GRAINS)
def test_the_ends_of_the_calendar_do_not_raise(day: date, grain: Grain) -> None:
    period = Period.containing(day, grain)
    assert period.start <= day
    assert period.end == date.max or day < period.end
    assert str(period)


@given(PERIODS, GRAINS, st.integers(min_value=-20000, max_value=20000))
def test_shifting_never_leaves_the_calendar(period: Period, grain: Grain, count: int) -> None:
    moved = period.shifted(grain, count)
    assert date.min <= moved.start < moved.end <= date.max


@given(DAYS, GRAINS, COUNTS)
def test_a_calendar_period_shifted_by_its_grain_and_back_is_the_same(
    day: date, grain: Grain, count: int
) -> None:
    period = Period.containing(day, grain)
    moved = period.shifted(grain, count)
    assume(date(2, 1, 1) < moved.start and moved.end < date(9999, 1, 1))
    assert moved.shifted(grain, -count) == period


@given(DAYS, WRITTEN, COUNTS)
def test_a_calendar_period_shifted_by_its_grain_is_a_calendar_period(
    day: date, grain: Grain, count: int
) -> None:
    moved = Period.containing(day, grain).shifted(grain, count)
    assert moved == Period.containing(moved.start, grain)


@given(DAYS, GRAINS, COUNTS, COUNTS)
def test_shifting_twice_is_shifting_by_the_sum(day: date, grain: Grain, one: int, two: int) -> None:
    period = Period.containing(day, grain)
    for count in (one, one + two):
        moved = period.shifted(grain, count)
        assume(date(2, 1, 1) < moved.start and moved.end < date(9999, 1, 1))
    assert period.shifted(grain, one).shifted(grain, two) == period.shifted(grain, one + two)


@given(PERIODS, GRAINS)
def test_shifting_by_nothing_changes_nothing(period: Period, grain: Grain) -> None:
    assert period.shifted(grain, 0) == period


@given(DAYS, st.sampled_from([each for each in Grain if each.days and each is not Grain.WEEK]))
def test_the_next_period_begins_where_this_one_ends(day: date, grain: Grain) -> None:
    this = Period.containing(day, grain)
    following = this.shifted(grain, 1)
    assert this.end == following.start
    assert not this.overlaps(following)
    assert this & following is None
    assert this.gap(following) == timedelta(0)


@given(DAYS, GRAINS)
def test_a_day_lies_in_its_calendar_period(day: date, grain: Grain) -> None:
    period = Period.containing(day, grain)
    assert day in period
    assert Period.of_day(day) in period
    assert Period.containing(day, grain) == Period.containing(period.last, grain)


@given(DAYS)
def test_calendar_periods_of_longer_grain_hold_the_shorter_ones(day: date) -> None:
    grains = (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE)
    periods = [Period.containing(day, grain) for grain in (*grains, Grain.CENTURY)]
    for shorter, longer in pairwise(periods):
        assert shorter in longer


@given(PERIODS)
def test_the_first_and_last_day_are_in_and_the_end_is_out(period: Period) -> None:
    assert period.start in period
    assert period.last in period
    assert period.end not in period
    assert period.length == (period.last - period.start).days + 1


@given(DAYS, st.integers(min_value=0, max_value=3000))
def test_between_two_days_both_are_in(first: date, days: int) -> None:
    last = first + timedelta(days)
    period = Period.between(first, last)
    assert (period.start, period.last, period.length) == (first, last, days + 1)


@given(PERIODS, PERIODS, DAYS)
def test_intersection_holds_just_the_days_of_both(left: Period, right: Period, day: date) -> None:
    both = left & right
    assert (both is not None) == left.overlaps(right) == right.overlaps(left)
    assert (both is not None and day in both) == (day in left and day in right)


@given(PERIODS, PERIODS)
def test_intersection_commutes_and_lies_in_both(left: Period, right: Period) -> None:
    both = left & right
    assert both == right & left
    if both is not None:
        assert both in left
        assert both in right
        assert both.grain.days == min(left.grain.days, right.grain.days)


@given(PERIODS, PERIODS, PERIODS)
def test_intersection_associates(one: Period, two: Period, three: Period) -> None:
    first, last = one & two, two & three
    assert (first and first & three) == (last and one & last)


@given(PERIODS)
def test_a_period_with_itself_is_itself(period: Period) -> None:
    assert period & period == period
    assert period.hull(period) == period


@given(PERIODS, PERIODS, PERIODS)
def test_hull_commutes_associates_and_holds_both(one: Period, two: Period, three: Period) -> None:
    hull = one.hull(two)
    assert hull == two.hull(one)
    assert one in hull
    assert two in hull
    assert hull.hull(three) == one.hull(two.hull(three))
    assert (hull.start, hull.end) == (min(one.start, two.start), max(one.end, two.end))


@given(PERIODS, PERIODS)
def test_there_is_a_gap_only_where_nothing_is_shared(left: Period, right: Period) -> None:
    assert left.gap(right) == right.gap(left) >= timedelta(0)
    if left.overlaps(right):
        assert left.gap(right) == timedelta(0)
    assert left.length + right.length + left.gap(right).days >= left.hull(right).length


@given(DAYS, DAYS)
def test_years_and_days_between_lead_from_the_first_day_to_the_last(one: date, two: date) -> None:
    first, last = sorted((one, two))
    years, days = years_between(first, last)
    assert years >= 0
    assert 0 <= days <= 365
    assert add_days(add_months(first, 12 * years), days) == last
    assert add_months(first, 12 * (years + 1)) > last


@given(DAYS, st.integers(min_value=0, max_value=300))
def test_an_anniversary_is_whole_years_away(day: date, count: int) -> None:
    assert years_between(day, add_months(day, 12 * count)) == (count, 0)


@given(DAYS, st.integers(min_value=-3000, max_value=3000))
def test_adding_months_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or (moved.day < day.day and add_days(moved, 1).day == 1)


@given(ANY_DAY, st.integers(min_value=-(10**7), max_value=10**7))
def test_adding_days_is_held_inside_the_calendar(day: date, days: int) -> None:
    ordinal = day.toordinal() + days
    expected = min(max(ordinal, date.min.toordinal()), date.max.toordinal())
    assert add_days(day, days).toordinal() == expected


@given(PERIODS)
def test_an_empty_or_backward_period_is_refused(period: Period) -> None:
    for end in (period.start, period.start - timedelta(1)):
        with pytest.raises(ValueError, match="start < end"):
            Period(period.start, end)


def test_the_first_decade_ends_before_the_second_begins() -> None:
    first = Period.containing(date(5, 1, 1), Grain.DECADE)
    second = Period.containing(date(15, 1, 1), Grain.DECADE)
    assert not first.overlaps(second)
