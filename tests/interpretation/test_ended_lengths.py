"""A length of time with its end covers the days up to that end."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.model.text import Document
from verifier.pipeline import extracted

ENDED = [
    ("In the year to March it rose.", "the year", "2020-04-01", "2021-03-31"),
    ("In the year to March 2019 it rose.", "the year", "2018-04-01", "2019-03-31"),
    ("In the year to the end of April it rose.", "the year", "2020-05-01", "2021-04-30"),
    ("In the year to 5 April 2020 it rose.", "the year", "2019-04-06", "2020-04-05"),
    ("In the year ended March 31 it rose.", "the year", "2020-04-01", "2021-03-31"),
    ("In the 12 months to March it rose.", "12 months", "2020-04-01", "2021-03-31"),
    ("For the nine months ended Sept. 30, 2020, it rose.", "nine months", "2020-01-01",
     "2020-09-30"),
    ("In the quarter to March it rose.", "the quarter", "2021-01-01", "2021-03-31"),
    ("In the week to Sunday it rose.", "the week", "2021-04-26", "2021-05-02"),
]  # fmt: skip
MERE = [
    "It took three months to May.", "It took two months to march to Rome.",
    "In the five years to 2020 it rose.", "In the decade to 2020 it rose.",
    "He had two years to 1 June 2019.",
]  # fmt: skip


def days(text: str) -> dict[str, tuple[date, date]]:
    found = extracted(Document("a.txt", text, published=date(2021, 5, 7)))
    return {
        span.of(text): (time.period.start, time.period.last)
        for span, time in found.times.items()
        if time.period is not None and time.value.startswith("P")
    }


@pytest.mark.parametrize(("text", "words", "first", "last"), ENDED)
def test_a_length_with_its_end_covers_the_days_up_to_it(
    text: str, words: str, first: str, last: str
) -> None:
    assert days(text) == {words: (date.fromisoformat(first), date.fromisoformat(last))}


@pytest.mark.parametrize("text", MERE)
def test_a_length_before_an_infinitive_or_a_year_covers_none(text: str) -> None:
    assert days(text) == {}


def test_what_is_to_come_in_so_long_has_its_days() -> None:
    assert days("It lasted two weeks.") == {}
    text = "It will open in 18 months."
    found = extracted(Document("a.txt", text, published=date(2021, 5, 7)))
    assert [time.value for time in found.times.values()] == ["2022-11"]
