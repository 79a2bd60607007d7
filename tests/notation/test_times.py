"""Times in words: what is counted, directed, composed or left vague, and what is no time."""

from __future__ import annotations

import pytest

from verifier.language import english
from verifier.model.period import Grain, Period
from verifier.model.timex import (
    WEEKEND,
    DayNumber,
    Direction,
    Either,
    Feast,
    Fiscal,
    Fixed,
    FromTo,
    Mod,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    QuarterOf,
    Reference,
    Same,
    Season,
    Shift,
    ShortYear,
    Weekend,
    Window,
    Within,
)
from verifier.notation.dates import read_date, read_timex
from verifier.notation.tokens import tokenize

# TIMEX3 value of a date that stands alone: spellings.
WHOLE: dict[str, tuple[str, ...]] = {
    "2009-12-25": (
        "12/25/2009", "25/12/2009", "25.12.2009", "2009/12/25", "25-Dec-2009", "25-Dec-09",
        "25/dec/2009", "Dec-25-2009", "2009-dec-25", "20091225", "25 December '09",
        "the 25th of December, 2009", "December twenty-fifth, 2009", "2009 December 25",
    ),
    "1986-01-25": ("twenty five January nineteen eighty six", "25 January nineteen eighty-six"),
    "2005-10": ("October two thousand and five", "October of 2005", "October, 2005"),
    "2013-02": ("2/2013", "2013-02", "2013/02", "02/2013"),
    "2013-Q4": ("2013Q4", "2013, Q4", "4Q 2013", "the 4th qtr of 2013"),
    "2021-Q4": ("4Q21", "4Q 2021"),
        "1996": ("nineteen ninety-six", "the year 1996", "1996 AD", "the year nineteen ninety-six"),
    "1905": ("nineteen oh five", "nineteen hundred and five"),
    "BC0044": ("44 BC", "44 B.C."),
    "198X": ("the 1980s", "1980s", "the nineteen-eighties"),
    "200X": ("the 2000s", "2000s"),
    "18XX": (
        "the 19th century", "the nineteenth century", "nineteenth-century", "the XIX century",
        "XIX-century", "the 1800s", "the early 1800s", "the late 1800s", "mid-1800s",
    ),
    "2021-Q3": ("Q3 2021", "3Q 2021", "third-quarter 2021", "the third quarter of 2021"),
    "2012-04-09/2012-04-17": ("April 9-17, 2012", "9 to 17 April 2012", "April 9 through 17, 2012"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"), [(value, text) for value, texts in WHOLE.items() for text in texts]
)
def test_a_time_has_one_value_however_it_is_written(value: str, text: str) -> None:
    assert read_date(text).value == value


MARCH = NamedDate(3)
YEAR_1999 = Fixed(Period.parse("1999"))

TREES = [
    ("the last Monday of March", Nth(-1, 0, MARCH)),
    ("second Tuesday in March", Nth(2, 1, MARCH)),
    ("the penultimate day of March", Nth(-2, Grain.DAY, MARCH)),
    ("the last weekend of March", Nth(-1, WEEKEND, MARCH)),
    ("the first nine months of 1999", Nth(1, Grain.MONTH, YEAR_1999, 9)),
    ("the third week of 1999", Nth(3, Grain.WEEK, YEAR_1999)),
    ("two years after 1999", Offset(2, 2, Grain.YEAR, YEAR_1999)),
    ("three days before Monday", Offset(-3, -3, Grain.DAY, NamedDay(0))),
    ("two Fridays from now", Offset(2, 2, 4, Shift(Grain.DAY, 0, 0))),
    ("a year and two months ago",
     Offset(-1, -1, Grain.YEAR, Shift(Grain.DAY, 0, 0), ((-2, Grain.MONTH),))),
    ("the week after next", Shift(Grain.WEEK, 2, 2)),
    ("the year before last", Shift(Grain.YEAR, -2, -2)),
    ("March after next", Offset(1, 1, Grain.YEAR, NamedDate(3, None, Direction.FUTURE))),
    ("third Tuesday after March 5", Offset(3, 3, 1, NamedDate(3, 5))),
    ("the Monday after Easter", Offset(1, 1, 0, Feast("easter"))),
    ("the year before", Same(Grain.YEAR, -1)),
    ("fiscal 1999's second quarter", Within(QuarterOf(2, Grain.QUARTER), Fiscal(1999))),
    ("the summer of '42", Within(Season("SU"), ShortYear(42))),
    ("1988's third quarter", Within(QuarterOf(3, Grain.QUARTER), Fixed(Period.parse("1988")))),
    ("year's end", Nth(-1, Grain.MONTH, Same(Grain.YEAR, definite=True))),
    ("last week's Sunday", Within(NamedDay(6), Shift(Grain.WEEK, -1, -1))),
    ("next year's first quarter", Within(QuarterOf(1, Grain.QUARTER), Shift(Grain.YEAR, 1, 1))),
    ("the rest of this year", FromTo(Shift(Grain.DAY, 0, 0), Shift(Grain.YEAR, 0, 0))),
    ("the previous April", Within(NamedDate(4), Same(Grain.YEAR, -1, definite=True))),
    ("the full year", Same(Grain.YEAR, definite=True)),
    ("28 and 29 March", FromTo(NamedDate(3, 28), NamedDate(3, 29))),
    ("three years later", Offset(3, 3, Grain.YEAR, Same(None))),
    ("a week earlier", Offset(-1, -1, Grain.WEEK, Same(None))),
    ("year-ago quarter", Offset(-1, -1, Grain.YEAR, Same(Grain.QUARTER))),
    ("that year", Same(Grain.YEAR)), ("the same day", Same(Grain.DAY)),
    ("the following year", Same(Grain.YEAR, 1)), ("the previous month", Same(Grain.MONTH, -1)),
    ("the quarter", Same(Grain.QUARTER, definite=True)),
    ("October of that year", Within(NamedDate(10), Same(Grain.YEAR))),
    ("Wednesday next week", Within(NamedDay(2), Shift(Grain.WEEK, 1, 1))),
    ("the 15th day of next month", Nth(15, Grain.DAY, Shift(Grain.MONTH, 1, 1))),
    ("early March", Part(Mod.START, MARCH)), ("mid-March", Part(Mod.MID, MARCH)),
    ("the end of March", Part(Mod.END, MARCH)),
    ("later this year", Part(Mod.END, Shift(Grain.YEAR, 0, 0))),
    ("the past two years", Window(Direction.PAST, 2, 2, Grain.YEAR)),
    ("coming weeks", Window(Direction.FUTURE, 2, 9, Grain.WEEK, vague=True)),
    ("last summer", Season("SU", Direction.PAST)),
    ("spring 1999", Within(Season("SP"), YEAR_1999)),
    ("this weekend", Weekend(0, Direction.PRESENT)),
    ("the third quarter", QuarterOf(3, Grain.QUARTER)),
    ("fiscal 1999", Fiscal(1999)), ("FY99", Fiscal(1999)), ("fiscal year 1999", Fiscal(1999)),
    ("next September 5", NamedDate(9, 5, Direction.FUTURE)),
    ("Monday the 21st", NamedDay(0, day=21)),
    ("9 to 17 March", FromTo(NamedDate(3, 9), NamedDate(3, 17))),
    ("recently", Reference(Direction.PAST)), ("now", Reference(Direction.PRESENT)),
    ("11/09/2001",
     Either((Fixed(Period.parse("2001-11-09")), Fixed(Period.parse("2001-09-11"))))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tree"), TREES)
def test_a_time_is_a_tree_of_what_the_words_say(text: str, tree: object) -> None:
    assert read_date(text).anchor == tree


def first_in(text: str) -> str | None:
    tokens = tokenize(text)
    reads = (read_timex(tokens, at, english()) for at in range(len(tokens)))
    return next((read.timex.text for read in reads if read is not None), None)


def values_in(text: str) -> list[str]:
    tokens = tokenize(text)
    found, at = [], 0
    while at < len(tokens):
        read = read_timex(tokens, at, english())
        found += [read.timex.value] if read is not None else []
        at = read.end if read is not None else at + 1
    return found


NO_TIMES = [
    "He may march on.", "May said so.", "The March of the Mothers began.", "They sat there.",
    "It fell on the second try.", "a second chance", "The boy left.", "2000 metres", "1,984 people",
    "It has 2010 levels.",
    "He sold 2015 cars.", "Sun shares rose.", "The fall of Rome was slow.", "more than 2000 men",
    "They spring into action.", "8/1.5 is a formula", "its past", "in her 30s", "32-2015",
    "Half of them left.", "The second half of the match was dull.",
    "The 4th, 15th and 3rd Armies met.", "They wanted to march north.", "Sun, the firm, rose.",
    "It continued to fall to them.", "Bloody Sunday is a name.", "The Sunday Times said so.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_TIMES)
def test_a_word_of_time_in_another_sense_is_no_time(text: str) -> None:
    assert first_in(text) is None


IN_CONTEXT = [
    ("They met on the 15th.", "the 15th"), ("It began in '45.", "'45"),
    ("It grew in the 80s.", "the 80s"), ("It is due on 22/04.", "22/04"),
    ("It lies below 1990 levels.", "1990"), ("It is back to 2019 levels.", "2019"),
    ("the 2008 crash", "the 2008"), ("It will close on Sat.", "Sat"),
    ("It was in the past.", "in the past"), ("He left in May.", "May"),
    ("They plan for the future.", "the future"), ("It ended by spring.", "spring"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface"), IN_CONTEXT)
def test_a_word_of_two_senses_is_a_time_where_a_time_is_asked_for(text: str, surface: str) -> None:
    assert first_in(text) == surface


def test_the_fifteenth_names_no_month() -> None:
    read = read_timex(tokenize("on the 15th"), 1, english())
    assert read is not None
    assert read.timex.anchor == DayNumber(15)


LISTS = [
    ("the late 18th and early 19th centuries", ["17XX", "18XX"]),
    ("the 16th to the 18th century", ["15XX", "17XX"]),
    ("the XV and XVI centuries", ["14XX", "15XX"]),
    ("the third and fourth quarters of 2015", ["2015-Q3", "2015-Q4"]),
    ("the first and second halves of 2017", ["2017-H1", "2017-H2"]),
    ("the second and third quarters", ["XXXX-Q2", "XXXX-Q3"]),
    ("in the 1860s and 70s", ["186X", "187X"]),
    ("in the 1980s and 90s", ["198X", "199X"]),
    ("in the 23rd and 88th minutes", []),
    ("the 2nd and 5th districts", []),
    ("from the 5th to the 7th floor", []),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_every_member_of_a_list_takes_what_its_last_says(text: str, expected: list[str]) -> None:
    assert values_in(text) == expected


SPANS = [
    ("between June 23 and 25", ["XXXX-06-23/XXXX-06-25"]),
    ("between June 23 and 25 in Kent", ["XXXX-06-23/XXXX-06-25"]),
    ("between June 23 and 25 men", ["XXXX-06-23"]),
    ("on June 23 and 25 men fell", ["XXXX-06-23"]),
    ("on May 3, 4 and 5, 1944", ["1944-05-03/1944-05-05"]),
    ("FY2017-18", ["2017/2018"]),
    ("that June day in 1944", ["1944-06"]),
    ("(2011 census)", ["2011"]),
    ("2011 crises", []),
    ("the day after Christmas", ["P1D"]),
    ("a month earlier than usual", []),
    ("next May. Then", ["XXXX-05"]),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_what_stands_beside_a_time_tells_how_far_it_goes(text: str, expected: list[str]) -> None:
    assert values_in(text) == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [("-P2D", "two days ago"), ("-P10W", "ten Fridays ago"), ("-PT1H", "an hour ago")],
)
def test_a_distance_before_the_document_is_a_length_with_a_sign(value: str, text: str) -> None:
    read = read_timex(tokenize(text), 0, english())
    assert read is not None
    assert read.timex.value == value
