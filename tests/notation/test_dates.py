"""One time, many spellings; what the words leave open stays open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.language import english
from verifier.model.period import Grain
from verifier.model.timex import NamedDate, NamedDay, Shift
from verifier.notation.dates import read_date, read_timex
from verifier.notation.durations import read_duration
from verifier.notation.tokens import tokenize

# One period and the ways to write it.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "2001-09-11": (
        "September 11, 2001", "September 11 2001", "Sept. 11, 2001", "Sep 11, 2001",
        "September 11th, 2001", "11 September 2001", "11 Sept 2001", "11 Sept. 2001",
        "11th September 2001", "11th of September 2001", "11 of September, 2001", "2001-09-11",
        "Tuesday, September 11, 2001", "Tuesday, 11 September 2001", "Tuesday 11 September 2001",
        "Tuesday the 11th of September 2001", "September the 11th, 2001",
        "Tue, Sept. 11, 2001", "SEPTEMBER 11, 2001",
    ),
    "2020-02-29": ("February 29, 2020", "29 February 2020", "Feb. 29, 2020"),
    "2021-05": ("May 2021", "May, 2021"),
    "2001-09": ("September 2001", "Sept. 2001", "September, 2001", "Sep 2001"),
    "2021-Q1": ("first quarter of 2021", "Q1 2021", "2021 Q1", "2021-Q1",
                "first-quarter 2021", "1Q 2021"),
    "2021-H1": ("first half of 2021", "H1 2021"),
    "2021-Q4": ("fourth quarter of 2021",),
    "2021": ("2021",),
    "199X": ("1990s",),
    "2012-01-01/2013-12-31": ("2012-2013", "2012–13", "2012–2013"),
}  # fmt: skip


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(value, text) for value, texts in table.items() for text in texts]


@pytest.mark.parametrize(("period", "text"), _cases(SPELLINGS))
def test_a_date_is_the_same_however_it_is_spelled(period: str, text: str) -> None:
    timex = read_date(text)
    assert str(timex.period) == period
    assert timex.text == text
    assert timex.anchor is None


WEEKDAYS = [("Tuesday, September 11, 2001", 1), ("Monday, 11 September 2001", 0)]


@pytest.mark.parametrize(("text", "weekday"), WEEKDAYS)
def test_the_weekday_is_what_the_words_assert_even_if_wrong(text: str, weekday: int) -> None:
    assert read_date(text).weekday == weekday


# value in TIMEX3's manner: X where the text is silent
UNSAID = [
    ("September 11", "XXXX-09-11", Grain.DAY), ("11 September", "XXXX-09-11", Grain.DAY),
    ("11th of September", "XXXX-09-11", Grain.DAY), ("September", "XXXX-09", Grain.MONTH),
    ("next September", "XXXX-09", Grain.MONTH), ("Thursday", "XXXX-WXX-4", Grain.DAY),
    ("February 29", "XXXX-02-29", Grain.DAY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "grain"), UNSAID)
def test_a_date_without_a_year_gets_none(text: str, value: str, grain: Grain) -> None:
    timex = read_date(text)
    assert (timex.value, timex.grain, timex.period) == (value, grain, None)
    assert isinstance(timex.anchor, NamedDate | NamedDay)


# grain, lowest and highest shift: spellings
SHIFTS: dict[tuple[Grain, int, int], tuple[str, ...]] = {
    (Grain.DAY, 0, 0): ("today", "Today", "this day"),
    (Grain.DAY, -1, -1): ("yesterday", "one day ago", "a day ago", "1 day ago"),
    (Grain.DAY, 1, 1): ("tomorrow",),
    (Grain.MONTH, -1, -1): ("last month", "past month", "previous month", "a month ago"),
    (Grain.YEAR, 0, 0): ("this year", "current year"),
    (Grain.YEAR, 1, 1): ("next year", "coming year"),
    (Grain.YEAR, -20, -20): ("20 years ago", "twenty years ago"),
    (Grain.DAY, -7, -2): ("a few days ago", "few days ago"),
    (Grain.WEEK, -3, -2): ("a couple of weeks ago", "a couple weeks ago"),
    (Grain.YEAR, -10, -3): ("several years ago",),
    (Grain.DECADE, -2, -2): ("two decades ago",),
    (Grain.DAY, -2, -2): ("the day before yesterday",),
    (Grain.DAY, 2, 2): ("the day after tomorrow",),
    (Grain.MONTH, -6, -6): ("half a year ago",),
    (Grain.MONTH, -30, -30): ("two and a half years ago",),
    (Grain.WEEK, 3, 3): ("three weeks from now",),
}


def _shifts(
    table: dict[tuple[Grain, int, int], tuple[str, ...]],
) -> list[tuple[Grain, int, int, str]]:
    return [(*key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("grain", "low", "high", "text"), _shifts(SHIFTS))
def test_a_relative_time_is_so_many_grains_away(
    grain: Grain, low: int, high: int, text: str
) -> None:
    assert read_date(text).anchor == Shift(grain, low, high)


NO_DATE = [
    "", "may", "march", "September 31, 2001", "31 June 2021", "February 29, 2021",
    "February 30", "2021-13-01", "2021-02-29", "Marchand",
    "1234", "2021%", "years ago", "last", "20 years", "the army", "2,021", "1490s", "1895x",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        read_date(text)


@pytest.mark.parametrize("text", ["yesterday's", "Today's"])
def test_a_possessive_day_word_is_no_date_of_its_own(text: str) -> None:
    read = read_timex(tokenize(text), 0, english())
    assert read is None or read.end < len(tokenize(text)) or read.timex.text == text


# (low, high, grain): spellings
DURATIONS: dict[tuple[str, Grain], tuple[str, ...]] = {
    ("1", Grain.YEAR): ("one year", "1 year"),
    ("20", Grain.YEAR): ("20 years", "twenty years", "two decades", "2 decades"),
    ("6", Grain.WEEK): ("six weeks", "6 weeks"),
    ("90", Grain.DAY): ("90 days", "ninety days"),
    ("3.5", Grain.YEAR): ("3.5 years",),
    ("2.5", Grain.YEAR): ("two and a half years", "2½ years"),
    ("1.5", Grain.YEAR): ("one and a half years", "a year and a half"),
    ("0.5", Grain.YEAR): ("half a year",),
}


def _durations(table: dict[tuple[str, Grain], tuple[str, ...]]) -> list[tuple[str, Grain, str]]:
    return [(*key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("length", "grain", "text"), _durations(DURATIONS))
def test_a_duration_is_the_same_however_it_is_spelled(length: str, grain: Grain, text: str) -> None:
    read = read_duration(tokenize(text), 0, english())
    assert read is not None
    duration = read.duration
    assert (duration.low, duration.high, duration.grain) == (
        Decimal(length),
        Decimal(length),
        grain,
    )
    assert duration.text == text


@pytest.mark.parametrize("text", ["20 years ago", "20 years old", "20 men", "years"])
def test_what_is_no_length_of_time_is_not_read_as_one(text: str) -> None:
    assert read_duration(tokenize(text), 0, english()) is None


@pytest.mark.parametrize("text", ["three quarters of voters", "Three quarters of the country"])
def test_a_fraction_is_no_length_of_time(text: str) -> None:
    assert read_duration(tokenize(text), 0, english()) is None
