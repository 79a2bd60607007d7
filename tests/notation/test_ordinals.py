"""A rank is read in digits and words, and told from seconds, fractions, names and times."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.language import english
from verifier.model.claim import Role
from verifier.model.text import Document
from verifier.notation.ordinals import read_ordinal
from verifier.notation.tokens import tokenize
from verifier.reading import segment

ORDINALS: dict[str, tuple[str, ...]] = {
    "1": ("1st", "first", "First"),
    "2": ("2nd", "second"),
    "3": ("3rd", "third"),
    "12": ("12th", "twelfth"),
    "21": ("21st", "twenty-first", "twenty first", "twentyfirst"),
    "25": ("25th", "twenty-fifth", "Twenty Fifth"),
    "90": ("90th", "ninetieth"),
    "100": ("100th", "hundredth", "one hundredth"),
    "101": ("101st", "one hundred and first", "hundred and first"),
    "125": ("125th", "one hundred twenty fifth", "one hundred and twenty-fifth"),
    "1000": ("1,000th", "thousandth", "one thousandth"),
    "2000": ("2000th", "two thousandth"),
    "1000000000000": ("trillionth",),
    "3000000000042": ("three trillion and forty second", "three trillion and forty-second"),
}


@pytest.mark.parametrize(
    ("rank", "text"), [(rank, text) for rank, texts in ORDINALS.items() for text in texts]
)
def test_a_rank_is_the_same_however_it_is_spelled(rank: str, text: str) -> None:
    tokens = tokenize(text)
    read = read_ordinal(tokens, 0, english())
    assert read is not None
    assert (read.value, read.size) == (Decimal(rank), len(tokens))


@pytest.mark.parametrize("text", ["twenty", "5", "one second", "three", "5 th", "1.5th", "a", ""])
def test_what_is_no_rank_is_not_read_as_one(text: str) -> None:
    assert read_ordinal(tokenize(text), 0, english()) is None


def ranks_in(text: str) -> list[str]:
    document = Document("a.txt", text)
    found = [each for sentence in segment(document) for each in extract(document, sentence)]
    return [mention.text for mention in found if mention.role is Role.RANK]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("It is second in the union.", "second"),
        ("It ranks 31st of all.", "31st"),
        ("He won a second term.", "second"),
        ("There is a second reason.", "second"),
        ("It was the third largest bank.", "third"),
        ("It is the third-tallest tower.", "third"),
        ("It is the 12th-best club.", "12th"),
        ("It is the twenty-first-longest river.", "twenty-first"),
        ("It is the second-most-visited park.", "second"),
    ],
)
def test_a_rank_is_a_mention(text: str, rank: str) -> None:
    assert ranks_in(text) == [rank]


@pytest.mark.parametrize(
    "text",
    [
        "The 117th Congress met.", "It ended in the 20th century.", "It took 0.5 second.",
        "It took a second.",
        "A fifth of voters left.", "It rose in the second quarter of 2020.", "Two thirds left.",
        "They live on First Avenue.", "It is a second-hand car.", "A third-party claim failed.",
        "They played a second-test match.", "It is a first-rate hotel.",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_rank_is_none(text: str) -> None:
    assert ranks_in(text) == []
