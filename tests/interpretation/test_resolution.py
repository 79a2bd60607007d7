"""A time is resolved by the document's date, the tense around it and the times named before."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.extraction import extract_all
from verifier.interpretation.anchoring import anchor
from verifier.interpretation.frame import Side
from verifier.interpretation.resolution import resolve
from verifier.interpretation.stretches import stretches
from verifier.model.period import Grain
from verifier.model.text import Document
from verifier.notation.dates import read_date
from verifier.reading import segment

PUBLISHED = date(2021, 5, 7)  # a Friday


def values(text: str, *, narrative: bool = False, prefer: Side | None = None) -> list[str]:
    document = Document("a.txt", text, published=PUBLISHED, narrative=narrative)
    read = extract_all(document, segment(document))
    return [resolved.value for _, resolved in resolve(document, read, prefer=prefer)]


TENSES = [
    ("The shop will close on Monday.", "2021-05-10"),
    ("The shop closed on Monday.", "2021-05-03"),
    ("The vote is due Tuesday.", "2021-05-11"),
    ("He said Thursday that he left.", "2021-05-06"),
    ("They agreed it in June.", "2020-06"),
    ("They will agree in June.", "2021-06"),
    ("It plans to open on Jan. 3.", "2022-01-03"),
    ("It opened on Jan. 3.", "2021-01-03"),
    ("The talks last until Tuesday.", "2021-05-11"),
    ("It is out on December 7.", "2020-12-07"),
    ("It ended June 30.", "2020-06-30"),
    ("The summit is set for June.", "2021-06"),
    ("Under a June deal it will pay.", "2020-06"),
    # what is put off stands behind its preposition at once
    ("The vote was postponed to June.", "2021-06"),
    ("They postponed the vote to June.", "2021-06"),
    ("They pushed the vote back to Tuesday.", "2021-05-11"),
    ("It was brought forward to Monday.", "2021-05-10"),
    ("It was rescheduled for Tuesday.", "2021-05-11"),
    ("They moved to Paris in June.", "2020-06"),
    ("They postponed a vote on Monday.", "2021-05-03"),
    ("A rule dating back to June was dropped.", "2020-06"),
    ("Stocks extended losses for Tuesday.", "2021-05-04"),
    # timetables
    ("The trial opens on Monday.", "2021-05-10"),
    ("The vote takes place on Thursday.", "2021-05-13"),
    ("It passed in a close vote on Monday.", "2021-05-03"),
    ("Shares ended lower on Monday.", "2021-05-03"),
    # what is told as to come then
    ("He said he would leave on Monday.", "2021-05-10"),
    ("It would have opened on Monday.", "2021-05-03"),
    # a past form that governs a day holds however far the day lies
    ("The law took effect on July 3.", "2020-07-03"),
    ("The quake struck at 04:17 local time on July 3.", "2020-07-03T04:17"),
]


@pytest.mark.parametrize(("text", "value"), TENSES)
def test_the_tense_of_the_clause_tells_which_monday_is_meant(text: str, value: str) -> None:
    assert values(text) == [value]


GRAINS = [
    ("It fell last week.", "2021-W17"),
    ("It fell six weeks ago.", "2021-W12"),
    ("It fell two years ago.", "2019"),
    ("It fell in the 1990s.", "199X"),
    ("It fell last summer.", "2020-SU"),
    ("It fell in early 2020.", "2020"),
    ("It fell over the past two years.", "P2Y"),
    ("It fell in recent weeks.", "PXW"),
    ("It grew over the past decade.", "P1DE"),
    ("It grew last decade.", "201X"),
    ("It fell in the first nine months of 2020.", "P9M"),
    ("It fell recently.", "PAST_REF"),
    ("It fell in the last week of March 2020.", "2020-W13"),
    ("It fell on the last Monday of March 2020.", "2020-03-30"),
    ("It fell three days after March 3, 2020.", "2020-03-06"),
    ("It fell in the summer of '68.", "1968-SU"),
    ("The class of '24 met.", "2024"),
    ("It fell in the year before last.", "2019"),
    ("It fell at year-end.", "2021-12"),
    ("It fell in the first quarter.", "2021-Q1"),
    ("It fell in the fourth quarter.", "2020-Q4"),
]


@pytest.mark.parametrize(("text", "value"), GRAINS)
def test_a_time_is_never_finer_than_its_words(text: str, value: str) -> None:
    assert values(text) == [value]


BACK = [
    ("It rose in June 2018. Later that year it fell.", ["2018-06", "2018"]),
    ("It rose in the third quarter of 2018. It had fallen a year earlier.", ["2018-Q3", "2017-Q3"]),
    ("It rose in 2018. The following year it fell.", ["2018", "2019"]),
    ("It rose on May 3, 2018. Two days later it fell.", ["2018-05-03", "2018-05-05"]),
    ("It rose in 2018. It fell in June of that year.", ["2018", "2018-06"]),
    # what is coarser than the count, a limit or an aside is no time to count from
    ("A 19th-century mill burned. It rose from the year-ago period.", ["18XX", "XXXX"]),
    ("A 1960s tower burned. Later that year it was sold.", ["196X", "XXXX"]),
    ("It rose in 2018. Two months later it fell.", ["2018", "P2M"]),
    ("It rose in 2018. That day it fell.", ["2018", "XXXX-XX-XX"]),
    ("It was the most since 1976. It rose from a year earlier.", ["1976", "P1Y"]),
    ("A 2010 survey failed. It rose from a year earlier.", ["2010", "P1Y"]),
    ("The following year it fell.", ["XXXX"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BACK)
def test_a_time_points_back_to_the_one_named_before(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_history_goes_on_from_the_time_it_told_of_and_news_from_its_date() -> None:
    text = "The siege began in March 1915. In June it was lifted, and the next month they left."
    assert values(text, narrative=True) == ["1915-03", "1915-06", "1915-07"]
    assert values(text)[1] == "2020-06"


def test_an_aside_of_another_age_does_not_lead_a_history_astray() -> None:
    text = (
        "It began in March 1915. They met in April 1916 and in May 1917. "
        "A film of 2004 shows it. On 3 June they left."
    )
    assert values(text, narrative=True)[-1] == "1917-06-03"


LENT = [
    ("They fought in November and December 1942.", ["1942-11", "1942-12"]),
    ("They fought between late June and early July 1941.", ["1941-06", "1941-07"]),
    ("They fought from November to February 1942.", ["1941-11", "1942-02"]),
    ("They fought in June and left in December 1942.", ["2020-06", "1942-12"]),
    ("It rained in May, June and July 1794.", ["1794-05", "1794-06", "1794-07"]),
    ("It rained from 2 November to 3 February 1917.", ["1916-11-02", "1917-02-03"]),
]


@pytest.mark.parametrize(("text", "expected"), LENT)
def test_a_month_takes_the_year_of_the_one_it_is_joined_to(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_caller_may_look_ahead() -> None:
    assert values("Monday", prefer=Side.FUTURE) == ["2021-05-10"]


# What claims may use: certain days, or none.
CERTAIN = [
    ("early 2020", "2020"), ("the end of March 2020", "2020-03"), ("mid-2020", "2020"),
    ("the last Monday of March 2020", "2020-03-30"), ("yesterday", "2021-05-06"),
]  # fmt: skip
UNCERTAIN = [
    "five days before the 2016 vote", "two weeks after the 2019 storm",
    "that year", "the quarter", "three years later", "the past two years", "11/09/2001", "FY2020",
    "last summer", "the 80s", "recently", "the third quarter", "the weekend",
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), CERTAIN)
def test_a_part_of_a_time_is_anchored_as_what_contains_it(text: str, period: str) -> None:
    assert str(anchor(read_date(text), PUBLISHED)) == period


@pytest.mark.parametrize("text", UNCERTAIN)
def test_a_claim_gets_no_days_that_are_only_likely(text: str) -> None:
    document = Document("a.txt", f"It fell in {text}.", published=PUBLISHED)
    mentions = [m for _, found in extract_all(document, segment(document)) for m in found]
    timexes = [mention.timex for mention in mentions if mention.timex is not None]
    assert timexes
    assert anchor(timexes[0], PUBLISHED) is None


STRETCHES = [
    ("They met from March to May 2019.", "2019-03-01", "2019-06-01"),
    ("They met between June 26 and June 28, 2019.", "2019-06-26", "2019-06-29"),
    ("They have met since 2010.", "2010-01-01", None),
    ("They met before 2010.", None, "2011-01-01"),
    ("They met in 2010 or later.", "2010-01-01", None),
]


@pytest.mark.parametrize(("text", "begin", "end"), STRETCHES)
def test_two_times_make_a_range_and_one_a_limit(
    text: str, begin: str | None, end: str | None
) -> None:
    document = Document("a.txt", text, published=PUBLISHED)
    times = resolve(document, extract_all(document, segment(document)))
    (stretch,) = stretches(document, times)
    assert str(stretch.begin.start if stretch.begin else None) == str(begin)
    assert str(stretch.end.end if stretch.end else None) == str(end)


def test_a_distance_is_told_as_finely_as_the_caller_asks() -> None:
    document = Document("a.txt", "It fell two years ago.", published=PUBLISHED)
    read = extract_all(document, segment(document))
    ((_, resolved),) = resolve(document, read, counted={Grain.YEAR: Grain.DAY})
    assert resolved.value == "2019-05-07"


TOLD = [
    ("It began on 3 March 1932. On 9 April it ended.", ["1932-03-03", "1932-04-09"]),
    ("It ran from 1 May to 9 July 1932. On 3 June it rained.",
     ["1932-05-01", "1932-07-09", "1932-06-03"]),
    # an aside, a limit, a name, another paragraph, the future, what moves the story on
    ("A plan of 1932 failed. It closed on 9 April.", ["1932", "2021-04-09"]),
    ("It is the first since 3 March 1932. It closed on 9 April.", ["1932-03-03", "2021-04-09"]),
    ("The 3 March 1932 fire is a tale. It closed on 9 April.", ["1932-03-03", "2021-04-09"]),
    ("It began on 3 March 1932.\n\nIt closed on 9 April.", ["1932-03-03", "2021-04-09"]),
    ("It began on 3 March 1932.\n\nIt shut Monday. It closed on 9 April.",
     ["1932-03-03", "2021-05-03", "2021-04-09"]),
    ("It began on 3 March 1932. It will close on 9 June.", ["1932-03-03", "2021-06-09"]),
    ("It began on 3 March 1932. Four years later it failed. It closed on 9 April.",
     ["1932-03-03", "1936", "2021-04-09"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_news_goes_on_with_a_day_of_another_year_in_its_paragraph(
    text: str, expected: list[str]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rose in the second quarter of 2020. In 2017 it fell from 5% four years earlier.",
            "2013",
        ),
        ("It was 4% in the second quarter of 2019, from 5% a year earlier.", "2018-Q2"),
    ],
)
def test_only_a_year_before_a_quarter_is_that_quarter_of_the_year_before(
    text: str, expected: str
) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was signed on 12/06/2021.", "2021-12-06"),
        ("It was signed on 12/03/2021.", "2021-03-12"),
        ("It will be signed on 12/03/2021.", "2021-12-03"),
    ],
)
def test_of_two_orders_of_day_and_month_the_past_tense_takes_the_one_gone_by(
    text: str, value: str
) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It arrived over the weekend.", "2021-W17-WE"),
        ("They will meet at the weekend.", "2021-W18-WE"),
        ("Snow is forecast for the weekend.", "2021-W18-WE"),
    ],
)
def test_the_tense_tells_which_weekend(text: str, value: str) -> None:
    assert values(text) == [value]


GONE_ON = [
    ("Ten days ago they crossed; three days later they left.", ["2021-04-27", "2021-04-30"]),
    ("Two weeks ago it fell. A week later it rose.", ["2021-W16", "2021-W17"]),
    ("Last year it fell. Two years later it rose.", ["2020", "P2Y"]),
    ("By Wednesday the toll was 30.", ["2021-05-05"]),
    ("By Wednesday the toll should reach 30.", ["2021-05-12"]),
    ("He said he will leave by Wednesday.", ["2021-05-12"]),
    ("They attacked on May 11.", ["2020-05-11"]),
    ("They will attack on May 11.", ["2021-05-11"]),
    ("By May 11 the toll was 30.", ["2020-05-11"]),
]


@pytest.mark.parametrize(("text", "expected"), GONE_ON)
def test_what_is_told_as_past_never_lies_after_the_document(text: str, expected: list[str]) -> None:
    assert values(text) == expected


ORDERED = [
    ("Between March and June it rained.", ["2020-03", "2020-06"]),
    ("It rained from March to June.", ["2020-03", "2020-06"]),
    ("It rained from Thursday to Friday.", ["2021-05-06", "2021-05-07"]),
    ("It rained from Monday to Saturday.", ["2021-04-26", "2021-05-01"]),
    ("It will rain from November to February.", ["2021-11", "2022-02"]),
    ("It rained in March and in June.", ["2021-03", "2020-06"]),
    ("It lasted from 21 February to 18 December 1916.", ["1916-02-21", "1916-12-18"]),
    ("It lasted from November to March 1944.", ["1943-11", "1944-03"]),
    ("It lasted from Feb. 1915 to March 1916.", ["1915-02", "1916-03"]),
    ("It rained in March and snowed in May 1916.", ["2021-03", "1916-05"]),
]


@pytest.mark.parametrize(("text", "expected"), ORDERED)
def test_the_ends_of_a_range_are_in_order(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_in_a_history_a_range_goes_on_into_the_next_year() -> None:
    text = "The siege began in May 1915. It rained from July to February."
    assert values(text, narrative=True) == ["1915-05", "1915-07", "1916-02"]


UNPLACED = [
    ("They met on 3 May 1914. On Wednesday they left.", ["1914-05-03", "1914-05-06"]),
    ("They met in May 1914. On Wednesday they left.", ["1914-05", "XXXX-WXX-3"]),
    ("On Monday they left.", ["XXXX-WXX-1"]),
    ("Yesterday they left.", ["XXXX-XX-XX"]),
    ("Last month they left.", ["XXXX-XX"]),
    ("In May they left.", ["XXXX-05"]),
    ("They met in 1914. Two days later they left.", ["1914", "P2D"]),
    ("They met on 3 May 1914. Two days later they left.", ["1914-05-03", "1914-05-05"]),
    (
        "They met in 1914. The following year they left. On Christmas Day that year it fell.",
        ["1914", "1915", "1915-12-25"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNPLACED)
def test_a_history_places_nothing_by_the_day_it_was_published(
    text: str, expected: list[str]
) -> None:
    assert values(text, narrative=True) == expected


HENCE = [
    ("It opens in two days' time.", ["2021-05-09"]),
    ("It opens in a week’s time.", ["2021-W19"]),
    ("It opens in three months' time.", ["2021-08"]),
    ("They had two days' time.", []),
    ("Some years ago it fell.", ["PAST_REF"]),
    ("Some people fell.", []),
]


@pytest.mark.parametrize(("text", "expected"), HENCE)
def test_a_distance_in_time_is_counted_from_the_document(text: str, expected: list[str]) -> None:
    assert values(text) == expected


PARTS = [
    ("It fell since the mid-1990s.", ("1993-05-01", None)),
    ("It fell until mid-June 2020.", (None, "2020-06-20")),
    ("It fell since late 2019.", ("2019-09-01", None)),
    ("It fell since 2019.", ("2019-01-01", None)),
    ("It fell from late 2018 until early 2019.", ("2018-09-01", "2019-04-30")),
    ("It fell from 2018 until 2019.", ("2018-01-01", "2019-12-31")),
]


@pytest.mark.parametrize(("text", "days"), PARTS)
def test_a_limit_by_a_part_of_a_time_lies_in_its_third(
    text: str, days: tuple[str | None, str | None]
) -> None:
    document = Document("a.txt", text, published=PUBLISHED)
    times = resolve(document, extract_all(document, segment(document)))
    (stretch,) = stretches(document, times)
    begin = str(stretch.begin.start) if stretch.begin else None
    end = str(stretch.end.last) if stretch.end else None
    assert (begin, end) == days


def test_the_year_to_a_date_is_no_range_that_begins_in_a_year() -> None:
    document = Document("a.txt", "It rose in the year to June 30.", published=PUBLISHED)
    times = resolve(document, extract_all(document, segment(document)))
    assert stretches(document, times) == ()


LISTED = [
    ("It fell on 3, 4 and 5 May 1944.", ["1944-05-03/1944-05-05"]),
    ("It fell on 3, 4, and 5 May 1944.", ["1944-05-03/1944-05-05"]),
    ("It sold 3, 4 and 5 in May 1944.", ["1944-05"]),
    ("It sold 3, 9 and 5 May 1944.", ["1944-05-05"]),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_days_listed_one_by_one_are_all_meant(text: str, expected: list[str]) -> None:
    assert values(text) == expected


NAMED_PARTS = [
    ("It opened on the eve of Easter 2020.", ["2020-04-11"]),
    ("It opened on the eve of the vote.", []),
    ("It opened at the turn of the century.", ["XXXX"]),
    ("It opened at the turn of the 20th century.", ["19XX"]),
    ("It will close by mid-century.", ["20XX"]),
    ("It will close by mid-table.", []),
    ("It grew in the first half of the 2010s.", ["201X"]),
    ("It grew in the second half of the 19th century.", ["18XX"]),
    ("It grew in the first half of 2019.", ["2019-H1"]),
    ("It led in the first half of the match.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED_PARTS)
def test_a_part_of_a_named_time_is_that_times(text: str, expected: list[str]) -> None:
    assert values(text) == expected


FROM_ANOTHER = [
    ("In the three years since 2018 it grew.", "P3Y", "2019-01-01", "2021-12-31"),
    ("In the decade since 2008 it grew.", "P1DE", "2009-01-01", "2018-12-31"),
    ("In the two weeks before 5 June 2020 it grew.", "P2W", "2020-05-22", "2020-06-04"),
    ("It grew over the past decade.", "P1DE", "2011-01-01", "2020-12-31"),
    ("The year after 2008 was bad.", "2009", "2009-01-01", "2009-12-31"),
    ("It fell three years after 2018.", "2021", "2021-01-01", "2021-12-31"),
    ("It fell 3 months and 2 days ago.", "2021-02-05", "2021-02-05", "2021-02-05"),
    ("They met on the 20th anniversary of the attacks of 11 September 2001.", "2021-09-11",
     "2021-09-11", "2021-09-11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "first", "last"), FROM_ANOTHER)
def test_a_length_counted_from_a_time_is_no_point_and_a_distance_is(
    text: str, value: str, first: str, last: str
) -> None:
    document = Document("a.txt", text, published=PUBLISHED)
    ((_, resolved),) = (
        each
        for each in resolve(document, extract_all(document, segment(document)))
        if each[0].pattern != "rank"
    )
    assert resolved.period is not None
    found = (resolved.value, str(resolved.period.start), str(resolved.period.last))
    assert found == (value, first, last)


NO_WEEK = [
    ("It fell on a Sunday.", ["XXXX-WXX-7"]), ("A Sunday vote failed.", ["2021-05-02"]),
    ("On Friday the first train ran.", ["2021-05-07"]),
    ("On Friday the 7th it ran.", ["2021-05-07"]),
    ("It met on the first Friday of each month.", ["XXXX-WXX-5", "P1M"]),
    ("It fell in the week before the vote.", []),
    ("It fell that week before the vote.", ["XXXX-WXX"]),
    ("In the decade from 2010 to 2019 it rose.", ["P1DE", "2010", "2019"]),
    ("It holds from the 2024 fiscal year.", ["2024"]),
    ("It rose in the 2023-24 financial year.", ["2023-01-01/2024-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NO_WEEK)
def test_what_belongs_to_another_word_is_no_time_of_its_own(text: str, expected: list[str]) -> None:
    assert values(text) == expected


SPANISH = [
    ("El viernes votarán.", "2021-05-07"), ("El lunes votarán.", "2021-05-10"),
    ("El lunes votaron.", "2021-05-03"), ("El lunes saldrán.", "2021-05-10"),
    ("La policía detuvo el lunes a dos.", "2021-05-03"), ("El lunes cerró.", "2021-05-03"),
    ("Murió hace dos años y tres meses.", "2019-02-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), SPANISH)
def test_the_endings_of_spanish_verbs_tell_which_monday_is_meant(text: str, value: str) -> None:
    document = Document("a.txt", text, published=PUBLISHED, language="es")
    read = extract_all(document, segment(document))
    assert [resolved.value for _, resolved in resolve(document, read)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [("Murió hace tres días.", "-P3D"), ("Murió hace dos años y tres meses.", "-P2Y3M"),
     ("Murió hace unas semanas.", "-PXW"), ("Vendrá dentro de dos semanas.", "P2W")],
)  # fmt: skip
def test_a_distance_in_spanish_is_written_as_timex3_writes_it(text: str, value: str) -> None:
    document = Document("a.txt", text, language="es")
    found = [m.timex for _, each in extract_all(document, segment(document)) for m in each]
    assert [timex.value for timex in found if timex is not None] == [value]
