"""Two opposite bounds are one range; any other two are two figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.model.claim import Comparator, Mention
from verifier.model.text import Document
from verifier.reading import segment


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [each for sentence in segment(document) for each in extract(document, sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "above 1,000 and below 1,500", "more than 1,000 but fewer than 1,500",
        "under 1,500 and over 1,000", "at least 1,000 and at most 1,500", ">1,000 and <1,500",
        "higher than 1,000, lower than 1,500",
    ],
)  # fmt: skip
def test_two_opposite_bounds_are_one_range(text: str) -> None:
    (mention,) = mentions_of(f"The count is {text} ships.")
    assert mention.quantity is not None
    assert (mention.quantity.low, mention.quantity.high) == (Decimal(1000), Decimal(1500))
    assert mention.comparator is Comparator.EQ


@pytest.mark.parametrize(
    "text",
    [
        "It is below 1,000 and above 1,500.", "More than 40 men and more than 10 boys left.",
        "It took more than 40 % and less than 10 km.",
    ],
)  # fmt: skip
def test_bounds_that_leave_nothing_between_them_are_two_figures(text: str) -> None:
    assert len(mentions_of(text)) == 2


def test_a_bound_after_or_belongs_to_the_next_figure() -> None:
    first, second = mentions_of("It counts 200 or more than 300 ships.")
    assert (first.comparator, second.comparator) == (Comparator.EQ, Comparator.GT)
