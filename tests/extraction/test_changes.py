"""Figures of one change are linked: by how much, to what, from what, and which way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.extraction import extract
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from verifier.model.claim import Mention


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


# text: figure -> (direction, part, word of change)
LINKS: dict[str, dict[str, tuple[str, str, str]]] = {
    "Rents rose by 3 percent to $500 from $485.": {
        "3 percent": ("up", "by", "rose"), "$500": ("up", "to", "rose"),
        "$485": ("up", "from", "rose"),
    },
    "The bank cut its stake to 20 percent from 25 percent.": {
        "20 percent": ("down", "to", "cut"), "25 percent": ("down", "from", "cut"),
    },
    "Support fell 3 percentage points to 41%.": {
        "3 percentage points": ("down", "by", "fell"), "41%": ("down", "to", "fell"),
    },
    "Unemployment doubled to 8%.": {
        "doubled": ("up", "by", "doubled"), "8%": ("up", "to", "doubled"),
    },
    "It lost 40 kg, or 5 percent.": {
        "40 kg": ("down", "by", "lost"), "5 percent": ("down", "by", "lost"),
    },
    "Exports rose by over 900 to some 1,200.": {
        "over 900": ("up", "by", "rose"), "some 1,200": ("up", "to", "rose"),
    },
    "Sales were up nearly 57%.": {"nearly 57%": ("up", "by", "up")},
    "Sales were 5 percent lower than in spring.": {"5 percent": ("down", "by", "lower")},
    "A drop of 5 percent came.": {"5 percent": ("down", "by", "drop")},
    "A 6 percent pay rise came.": {"6 percent": ("up", "by", "rise")},
    "They raised the rate by 25 basis points.": {"25 basis points": ("up", "by", "raised")},
    "Visits jumped from 100,000 in 1980 to 300,000.": {
        "100,000": ("up", "from", "jumped"), "300,000": ("up", "to", "jumped"),
    },
    "Costs rose fivefold.": {"fivefold": ("up", "by", "rose")},
    "It was down by a quarter from last year.": {"a quarter": ("down", "by", "down")},
    "Sales fell a quarter from March.": {"a quarter": ("down", "by", "fell")},
    "Sales are nearly double those of 2019.": {"nearly double": ("up", "by", "double")},
}  # fmt: skip


@pytest.mark.parametrize("text", LINKS)
def test_the_figures_of_a_change_share_its_word(text: str) -> None:
    linked = {
        mention.text: (m.direction.value, m.part.value, m.verb.of(text))
        for mention in mentions_of(text)
        if (m := mention.change) is not None
    }
    assert linked == LINKS[text]


@pytest.mark.parametrize(
    "text",
    ["They raised $5 million.", "It weighs 5 kg.", "She put one hand up.", "It has 20 ships.",
     "Prices fell. It cost 5 percent.", "It fell while 20 men watched.", "They cut a 5 kg cake."],
)  # fmt: skip
def test_a_figure_beside_a_word_of_change_may_have_none(text: str) -> None:
    assert all(mention.change is None for mention in mentions_of(text))
