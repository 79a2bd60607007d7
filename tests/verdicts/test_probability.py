"""P-values agree with the tables of the textbooks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.model.claim import Statistic, StatisticalTest
from verifier.model.interval import Interval
from verifier.verdicts.probability import p_values

# Critical values at the level given, two-sided for t and z. Source: NIST/SEMATECH e-Handbook of
# Statistical Methods, 1.3.6.7 (tables of the normal, t, F and chi-square distributions).
CRITICAL = (
    (Statistic.Z, "", "1.960", "0.05"),
    (Statistic.T, "10", "2.228", "0.05"),
    (Statistic.T, "28", "2.048", "0.05"),
    (Statistic.F, "1 10", "4.965", "0.05"),
    (Statistic.F, "5 20", "2.711", "0.05"),
    (Statistic.CHI_SQUARE, "1", "3.841", "0.05"),
    (Statistic.CHI_SQUARE, "10", "18.307", "0.05"),
)


@pytest.mark.parametrize(("statistic", "degrees", "value", "level"), CRITICAL)
def test_a_critical_value_gives_its_level(
    statistic: Statistic, degrees: str, value: str, level: str
) -> None:
    point = Interval.point(Decimal(value))
    test = StatisticalTest(
        statistic, tuple(map(Decimal, degrees.split())), point, point, one_tailed=False
    )
    assert p_values(test).low == pytest.approx(Decimal(level), abs=Decimal("0.0001"))


def test_a_correlation_is_its_t() -> None:
    degrees, r = Decimal(48), Decimal("0.31")
    t = r * (degrees / (1 - r * r)).sqrt()
    points = Interval.point(r), Interval.point(t)
    by_r, by_t = (
        p_values(StatisticalTest(statistic, (degrees,), point, point, one_tailed=False)).low
        for statistic, point in zip((Statistic.R, Statistic.T), points, strict=True)
    )
    assert by_r == pytest.approx(by_t, abs=Decimal("1e-9"))


def test_a_statistic_of_nought_has_a_p_of_one() -> None:
    around = Interval(Decimal("-0.05"), Decimal("0.05"))
    test = StatisticalTest(Statistic.T, (Decimal(28),), around, around, one_tailed=False)
    assert p_values(test).high == 1


def test_one_tailed_halves_what_has_two_tails() -> None:
    point = Interval.point(Decimal("2.0"))
    halves = []
    for statistic, degrees in ((Statistic.Z, ()), (Statistic.F, (Decimal(2), Decimal(56)))):
        test = StatisticalTest(statistic, degrees, point, point, one_tailed=True)
        halves.append(p_values(test, one_tailed=True).low / p_values(test).low)
    assert halves == [Decimal("0.5"), Decimal(1)]
