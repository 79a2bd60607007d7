"""Tests of statistics are read as papers report them, and nothing else is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.model.text import Span
from verifier.notation.reported_tests import reported_tests

READ = (
    # text, statistic, degrees, the least and largest statistic, the least and largest p
    ("t(28) = 2.20, p = .036", "t", "28", "2.195", "2.205", "0.0355", "0.0365"),
    ("t (28)=-2.2, p<.05", "t", "28", "-2.25", "-2.15", "0", "0.05"),
    ("F(2, 56) = 1.20, MSE = 6.61, p > .05", "F", "2 56", "1.195", "1.205", "0.05", "1"),
    ("F(1,1,204)=7.1, p = .01", "F", "1 1204", "7.05", "7.15", "0.005", "0.015"),
    ("χ2(1, N = 226) = 6.90, p <.01", "χ²", "1", "6.895", "6.905", "0", "0.01"),
    ("X²(3) = 1.1, n.s.", "χ²", "3", "1.05", "1.15", "0.05", "1"),
    ("Q(12) = 20.4, p = .06", "χ²", "12", "20.35", "20.45", "0.055", "0.065"),
    ("r(48) = .31, p = .028", "r", "48", "0.305", "0.315", "0.0275", "0.0285"),
    ("z = 1.96; p = .05", "z", "", "1.955", "1.965", "0.045", "0.055"),
    ("Z = 0.5, p = ns", "z", "", "0.45", "0.55", "0.05", "1"),
)

NOT_READ = (
    "t(28) = 2.20",
    "p < .05",
    "f(x) = 2, p = .5",
    "print(2) = 3, p = .5",
    "t(0) = 2.20, p = .036",
    "t(28) > 2.20, p = .036",
    "The first(2) = 2.1 apples",
    "t(28) = , p = .036",
    "F(2) = 1.20, p = .3",
    "size = 1.96; p = .05",
)


@pytest.mark.parametrize(("text", "statistic", "degrees", "low", "high", "least", "most"), READ)
def test_a_report_is_read(
    text: str, statistic: str, degrees: str, low: str, high: str, least: str, most: str
) -> None:
    words = f"It fell, {text}, and stayed so."
    (found,) = reported_tests(words, Span(0, len(words)))
    assert found.span.of(words) == text
    assert found.test.statistic.value == statistic
    assert found.test.degrees == tuple(map(Decimal, degrees.split()))
    assert (found.test.value.low, found.test.value.high) == (Decimal(low), Decimal(high))
    assert (found.test.p.low, found.test.p.high) == (Decimal(least), Decimal(most))


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_whole_report_is_left_alone(text: str) -> None:
    assert not list(reported_tests(text, Span(0, len(text))))


def test_one_tailed_is_told_by_the_text_around() -> None:
    text = "t(28) = 1.80, p = .041"
    within = Span(0, len(text))
    (alone,) = reported_tests(text, within)
    (told,) = reported_tests(text, within, f"All tests were one-tailed. {text}")
    assert (alone.test.one_tailed, told.test.one_tailed) == (False, True)
