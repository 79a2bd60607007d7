"""Times and parts of a day as written, with and without their day."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.extraction import extract_all
from verifier.interpretation.anchoring import anchor
from verifier.interpretation.resolution import resolve
from verifier.model.claim import Role
from verifier.model.text import Document
from verifier.reading import segment


def told(text: str) -> list[tuple[str, str]]:
    """Return each time of a text of Thursday, 10 June 2021, with its value."""
    document = Document("d", text, published=date(2021, 6, 10))
    read = extract_all(document, segment(document))
    return [(mention.text, time.value) for mention, time in resolve(document, read)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 a.m. Tuesday", "2021-06-08T09:00"),
        ("9 am on Tuesday", "2021-06-08T09:00"),
        ("9:30pm EST on Tuesday", "2021-06-08T21:30"),
        ("Tuesday at 9:30 p.m.", "2021-06-08T21:30"),
        ("Tuesday, 21:30", "2021-06-08T21:30"),
        ("8.30pm today", "2021-06-10T20:30"),
        ("today at 8.30 pm", "2021-06-10T20:30"),
        ("19h30 on Tuesday", "2021-06-08T19:30"),
        ("noon Tuesday", "2021-06-08T12:00"),
        ("midnight on Tuesday", "2021-06-08T00:00"),
        ("half past three yesterday", "2021-06-09T03:30"),
        ("a quarter to five yesterday afternoon", "2021-06-09T16:45"),
        ("twenty minutes past eight yesterday evening", "2021-06-09T20:20"),
        ("20 minutes to 2pm tomorrow", "2021-06-11T13:40"),
        ("8 o'clock yesterday", "2021-06-09T08:00"),
        ("six o’clock tomorrow morning", "2021-06-11T06:00"),
        ("five-thirty tomorrow evening", "2021-06-11T17:30"),
        ("tomorrow at seven twenty-seven", "2021-06-11T07:27"),
        ("9 tomorrow", "2021-06-11T09:00"),
        ("tomorrow at 5", "2021-06-11T05:00"),
        ("2021-03-28 17:00:00", "2021-03-28T17:00:00"),
        ("2021-03-28T17:00:05", "2021-03-28T17:00:05"),
        ("2021-03-28T17", "2021-03-28T17:00"),
        ("June 7, 2021, 7:00 PM", "2021-06-07T19:00"),
        ("1730 hours on June 7, 2021", "2021-06-07T17:30"),
        ("from 9:30 to 11:00 on Tuesday", "2021-06-08T09:30/2021-06-08T11:00"),
        ("10 p.m. last night", "2021-06-09T22:00"),
        ("8:30 this morning", "2021-06-10T08:30"),
        ("half past seven tonight", "2021-06-10T19:30"),
        ("5 p.m. local time Tuesday", "2021-06-08T17:00"),
        ("9 a.m. Eastern Daylight Time on Tuesday", "2021-06-08T09:00"),
        ("from 5 to 6 tomorrow afternoon", "2021-06-11T17:00/2021-06-11T18:00"),
        ("1-2pm tomorrow", "2021-06-11T13:00/2021-06-11T14:00"),
    ],
)
def test_a_time_of_day_is_told_with_its_day(text: str, value: str) -> None:
    assert told(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Friday morning", "2021-06-04TMO"),
        ("early Friday morning", "2021-06-04TMO"),
        ("Sunday night", "2021-06-06TNI"),
        ("yesterday evening", "2021-06-09TEV"),
        ("tomorrow afternoon", "2021-06-11TAF"),
        ("June 7 in the morning", "2021-06-07TMO"),
        ("the morning of June 7", "2021-06-07TMO"),
        ("last night", "2021-06-09TNI"),
        ("late last night", "2021-06-09TNI"),
        ("this morning", "2021-06-10TMO"),
        ("later this afternoon", "2021-06-10TAF"),
        ("tonight", "2021-06-10TNI"),
        ("Christmas morning 2020", "2020-12-25TMO"),
    ],
)
def test_a_part_of_the_day_is_told_with_its_day(text: str, value: str) -> None:
    assert [each for _, each in told(text)][:1] == [value]


@pytest.mark.parametrize(
    "text", ["Doors open at 10:30.", "It was 9 a.m. there.", "At noon it rang."]
)
def test_a_time_without_a_day_is_no_date(text: str) -> None:
    document = Document("d", text, published=date(2021, 6, 10))
    ((_, (mention,)),) = extract_all(document, segment(document))
    assert mention.role is Role.CLOCK


@pytest.mark.parametrize(
    "text",
    [
        "John 3:16 was read.", "The ratio is 5:1.", "It rose from two to three.",
        "It fell by 5 on top of that.", "between 5 and 10", "It took 30 minutes to one hour.",
        "half of them", "a quarter of them", "ten after all", "We met at 5 places.",
        "She finished in 3:07:35.", "a night of fear", "the morning after",
    ],
)  # fmt: skip
def test_what_is_no_time_of_day(text: str) -> None:
    document = Document("d", text, published=date(2021, 6, 10))
    assert all(
        mention.role not in {Role.CLOCK, Role.DATE}
        for _, mentions in extract_all(document, segment(document))
        for mention in mentions
    )


def test_a_full_date_with_a_time_keeps_its_day_and_weekday() -> None:
    document = Document("d", "Tuesday, June 8, 2021 at 9 a.m.")
    ((_, (mention,)),) = extract_all(document, segment(document))
    assert mention.timex is not None
    assert str(mention.timex.period) == "2021-06-08"
    assert mention.timex.weekday == 1


def test_claims_know_no_day_of_a_time_without_one_nor_of_a_feast_that_is_sighted() -> None:
    published = date(2021, 6, 10)
    for text in ("It closed at 9 a.m.", "It closed on Eid al-Fitr 2018."):
        document = Document("d", text, published=published)
        ((_, (mention,)),) = extract_all(document, segment(document))
        assert mention.timex is not None
        assert anchor(mention.timex, published) is None
