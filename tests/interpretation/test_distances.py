"""A length of time becomes a date where the words and the tense place an event by it."""

from __future__ import annotations

from datetime import date, time

import pytest

from verifier.extraction import extract_all
from verifier.interpretation.distances import distances
from verifier.interpretation.resolution import resolve
from verifier.model.text import Document
from verifier.reading import segment

PLACED = [
    ("It will open in two weeks.", "2021-W20"), ("It will open in ten days.", "2021-05-17"),
    ("It will open in a year and two months.", "2022-07-07"), ("In three years.", "2024"),
    ("It will open in 20 minutes.", "2021-05-07T10:50:00"),
]  # fmt: skip
LENGTHS = [
    "He ran it in two hours.", "It fell by half in two years.", "It lasted two weeks.",
    "It will last two weeks.", "It will open in a few days.",
]  # fmt: skip


def placed(text: str) -> list[str]:
    document = Document("a.txt", text, published=date(2021, 5, 7))
    read = extract_all(document, segment(document))
    return [resolved.value for _, resolved in distances(document, read, moment=time(10, 30))]


@pytest.mark.parametrize(("text", "value"), PLACED)
def test_what_is_to_come_in_so_long_has_a_date(text: str, value: str) -> None:
    assert placed(text) == [value]


AWAY = [
    ("It broke three hours ago.", "2021-05-07T07:30:00"),
    ("It will open half an hour from now.", "2021-05-07T11:00:00"),
    ("It broke a day and two hours ago.", "2021-05-06T08:30:00"),
]


@pytest.mark.parametrize(("text", "value"), AWAY)
def test_hours_are_counted_from_the_moment_of_publication(text: str, value: str) -> None:
    document = Document("a.txt", text, published=date(2021, 5, 7))
    read = extract_all(document, segment(document))
    (found,) = resolve(document, read, moment=time(10, 30))
    assert found[1].value == value


@pytest.mark.parametrize("text", LENGTHS)
def test_a_mere_length_has_none(text: str) -> None:
    assert placed(text) == []
