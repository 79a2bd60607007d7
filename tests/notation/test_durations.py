"""Lengths of time as written: their TIMEX3 value, and what is no length of time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.language import english
from verifier.notation.durations import DurationRead, read_duration
from verifier.notation.tokens import tokenize


def read(text: str, at: int = 0) -> DurationRead | None:
    return read_duration(tokenize(text), at, english())


VALUES = {
    "P2Y": ("2 years", "two years", "2 yrs", "two-year", "two full years", "another two years",
            "two consecutive years", "two more years"),
    "P1Y": ("a year", "one year", "another year", "a whole year", "an additional year",
            "year-long", "yearlong"),
    "P20Y": ("two decades", "20 years"),
    "P15Y": ("a decade and a half",),
    "P250Y": ("two and a half centuries",),
    "P2.5Y": ("two-and-a-half-year", "two and a half years"),
    "P0.5Y": ("half a year", "half-year"),
    "P9M": ("nine months", "9 mths"),
    "P3Q": ("three quarters",),
    "P2W": ("two weeks", "a fortnight", "a couple of weeks", "2 wks"),
    "P30D": ("30 days", "thirty trading days", "30-day", "30-day-long"),
    "P0.5D": ("half a day",),
    "P1W": ("all week", "whole week"),
    "P1D": ("entire day",),
    "PT24H": ("24 hours", "24-hour", "24hrs", "24h"),
    "PT1.5H": ("1.5 hours", "one and a half hours", "an hour and a half", "one hour and half"),
    "PT0.5H": ("half an hour", "a half hour", "a half-hour", "half-hour"),
    "PT0.75H": ("three quarters of an hour",),
    "PT0.25H": ("a quarter of an hour", "quarter of an hour"),
    "PT1.75H": ("one and three quarters hours", "one and three quarters of an hour"),
    "PT2M": ("two minutes", "2 mins", "2min", "2 fewer minutes"),
    "PT45S": ("45 seconds", "45 secs"),
    "PT1H15M": ("1 hour fifteen", "one hour, fifteen minutes", "1 hour and 15 minutes"),
    "P1Y2DT3H4S": ("1 year, 2 days, 3 hours and 4 seconds",),
    "P5DT3H": ("five days and three hours", "5 days, 3 hours", "5 days 3 hours"),
    "PXY": ("several years", "many years", "a few years", "decades-long"),
    "PXM": ("several months", "months-long"),
    "P1M": ("a month-long", "one month"),
    "PTXM": ("a few minutes",),
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"), [(value, text) for value, texts in VALUES.items() for text in texts]
)
def test_a_length_of_time_has_one_value_however_it_is_spelled(value: str, text: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.duration.value, found.duration.text) == (value, text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("two to three weeks", 2, 3),
        ("5-10 years", 5, 10),
        ("10-to-15-year", 10, 15),
        ("2 or 3 days", 2, 3),
    ],
)
def test_a_range_keeps_both_its_ends(text: str, low: int, high: int) -> None:
    found = read(text)
    assert found is not None
    assert (found.duration.low, found.duration.high) == (Decimal(low), Decimal(high))
    assert not found.duration.vague


def test_between_opens_a_range() -> None:
    found = read("between 12 and 18 months", 1)
    assert found is not None
    assert (found.duration.low, found.duration.high) == (Decimal(12), Decimal(18))


@pytest.mark.parametrize("text", ["It took years.", "for decades", "within weeks"])
def test_a_unit_without_a_count_is_an_open_length_where_one_is_asked_for(text: str) -> None:
    tokens = tokenize(text)
    found = [each for at in range(len(tokens)) if (each := read_duration(tokens, at, english()))]
    assert len(found) == 1
    assert found[0].duration.vague


@pytest.mark.parametrize(
    "text",
    [
        "20 years ago", "20 years old", "20-year-old", "5 years of age", "three quarters of voters",
        "a quarter", "30s", "20 men", "years", "a-year", "half", "last years", "the days",
        "monthly", "secondhand", "0 days", "One day he left.", "all weeks", "a year-end deal",
    ],
)  # fmt: skip
def test_ages_shares_and_bare_units_are_no_lengths_of_time(text: str) -> None:
    tokens = tokenize(text)
    assert not any(read_duration(tokens, at, english()) for at in range(len(tokens)))


def test_a_rate_is_no_length_of_time() -> None:
    tokens = tokenize("100 deaths a year")
    assert read_duration(tokens, 2, english()) is None


@pytest.mark.parametrize("text", ["two hours", "several years", "1 year, 2 days", "5 minutes"])
def test_open_composed_and_short_lengths_are_not_held_against_two_dates(text: str) -> None:
    found = read(text)
    assert found is not None
    assert not found.duration.is_plain
