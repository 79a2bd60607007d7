"""Two sides are a ratio where the words speak of one, and a time of day or a score elsewhere."""

from __future__ import annotations

import pytest

from verifier.extraction import extract
from verifier.model.claim import Hedge, Mention, Role
from verifier.model.text import Document
from verifier.reading import segment


def mentions_of(text: str, language: str = "en") -> list[Mention]:
    document = Document("a.txt", text, language=language)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


def ratios_of(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [
        (found.text, str(found.quantity.low))
        for found in mentions_of(text, language)
        if found.role is Role.RATIO and found.quantity is not None
    ]


RATIOS = [
    ("Goats outnumber sheep 5:1.", [("5:1", "5")]),
    ("Goats outnumber sheep by nearly four to one.", [("nearly four to one", "4")]),
    ("The ratio of goats to sheep is 7:2.", [("7:2", "3.5")]),
    ("It holds at a ratio of 12 to 1.", [("12 to 1", "12")]),
    ("A pupil-teacher ratio of 18:1 is usual.", [("18:1", "18")]),
    ("The plan has a scale of 1:2,000.", [("1:2,000", "0.0005")]),
    ("It is a 1:20,000 scale plan.", [("1:20,000", "0.00005")]),
    ("It was won by a 4-to-1 margin.", [("4-to-1", "4")]),
    ("A two-to-one majority agreed.", [("two-to-one", "2")]),
    ("A 75:25 split was agreed.", [("75:25", "3")]),
    ("The ratio fell to 1:800 from 1:400.", [("1:800", "0.00125"), ("1:400", "0.0025")]),
]


@pytest.mark.parametrize(("text", "ratios"), RATIOS)
def test_two_sides_of_a_ratio_are_the_first_over_the_second(
    text: str, ratios: list[tuple[str, str]]
) -> None:
    assert ratios_of(text) == ratios


NO_RATIOS = [
    "They met at 5:10.", "The ratio was published at 5:10.", "They won 5:1.", "It ended 5 to 1.",
    "The ratio rose from 5 to 8.", "The ratio rose 5 to 8 percent.",
    "It won a majority of 51 to 49.",
    "A ratio of 2 to 3 percent is low.", "It runs from 5:00 to 9:00 on a scale.",
    "Psalm 5:1 says so.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_RATIOS)
def test_times_scores_and_moves_are_no_ratios(text: str) -> None:
    assert ratios_of(text) == []


def test_a_ratio_has_its_hedge_and_becomes_no_figure_of_its_own() -> None:
    (found,) = mentions_of("Goats outnumber sheep by about 3 to 1.")
    assert (found.hedge, found.role, found.text) == (Hedge.ABOUT, Role.RATIO, "about 3 to 1")


def test_a_language_says_ratios_in_its_own_words() -> None:
    assert ratios_of("Es una proporción de cuatro a uno.", "es") == [("cuatro a uno", "4")]
    assert ratios_of("La relación pasó de 3 a 1.", "es") == []
