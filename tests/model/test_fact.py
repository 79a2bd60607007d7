"""What a fact allows, until when it holds, and who stands behind it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from verifier.model.fact import Fact, Provenance
from verifier.model.interval import Interval
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.tolerance import Tolerance
from verifier.model.units import unit

SOURCE = Provenance("A Paper (via The Wire)", "t", "https://example.org/", "one", "facts.csv", 2)
KM, M = unit("km"), unit("m")


def fact(value: str = "100", tolerance: Tolerance = Tolerance(), status: str = "") -> Fact:  # noqa: B008
    quantity = Quantity.exact(value, KM)
    return Fact("f", "p", "s", "m", SOURCE, quantity, tolerance=tolerance, status=status)


ALLOWED = [
    (Tolerance(), "", "0"),
    (Tolerance(relative=Decimal("0.05")), "", "5"),
    (Tolerance(absolute=Decimal(3)), "", "3"),
    (Tolerance(relative=Decimal("0.05"), absolute=Decimal(3)), "", "5"),
    (Tolerance(relative=Decimal("0.05"), provisional=Decimal("0.1")), "", "5"),
    (Tolerance(relative=Decimal("0.05"), provisional=Decimal("0.1")), "provisional", "10"),
    (Tolerance(relative=Decimal("0.2"), provisional=Decimal("0.1")), "estimate", "20"),
]


@pytest.mark.parametrize(("tolerance", "status", "allowed"), ALLOWED)
def test_what_is_allowed_is_the_larger_of_what_is_stated(
    tolerance: Tolerance, status: str, allowed: str
) -> None:
    assert fact(tolerance=tolerance, status=status).allowance(KM) == Decimal(allowed)


def test_an_absolute_tolerance_is_in_the_unit_of_the_value_and_converted_with_it() -> None:
    found = fact(tolerance=Tolerance(absolute=Decimal(3)))
    assert found.allowance(M) == Decimal(3000)
    assert found.tolerated(M) == Interval(Decimal(97000), Decimal(103000))


DAYS = [(0, "2021-05-06/2021-05-07"), (1, "2021-05-05/2021-05-08")]


@pytest.mark.parametrize(("days", "dated"), DAYS)
def test_a_date_has_the_days_on_either_side_that_the_source_allows(days: int, dated: str) -> None:
    when = Period.parse("2021-05-06/2021-05-07")
    event = Fact("f", "p", "s", "m", SOURCE, when=when, tolerance=Tolerance(date_days=days))
    assert event.dated == Period.parse(dated)


VOUCHED = [
    # valid, review by, asked about, whether somebody vouches
    ("2021-01-01/9999-12-30", date(2022, 1, 1), date(2021, 12, 31), True),
    ("2021-01-01/9999-12-30", date(2022, 1, 1), date(2022, 1, 1), True),
    ("2021-01-01/9999-12-30", date(2022, 1, 1), date(2022, 1, 2), False),
    ("2020", date(2022, 1, 1), date(2030, 1, 1), True),
    ("2021-01-01/9999-12-30", None, date(2030, 1, 1), True),
]


@pytest.mark.parametrize(("valid", "review_by", "asked", "vouched"), VOUCHED)
def test_an_open_value_is_vouched_for_until_its_review(
    valid: str,
    review_by: date | None,
    asked: date,
    vouched: bool,  # noqa: FBT001 - the last column of the table above
) -> None:
    level = Fact("f", "p", "s", "m", SOURCE, valid=Period.parse(valid), review_by=review_by)
    assert (level.unreviewed(asked) == "") is vouched


@pytest.mark.parametrize(
    ("name", "own"),
    [("a paper", True), ("The Wire", True), ("Wire", True), ("Another Paper", False), ("", False)],
)
def test_author_and_carrier_both_stand_behind_a_source(
    name: str,
    own: bool,  # noqa: FBT001 - the last column of the table above
) -> None:
    assert SOURCE.published_by(name) is own
