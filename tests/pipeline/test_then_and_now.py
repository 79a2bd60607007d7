"""What the references say now is matched anew only where a fact has changed since publication."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reference.catalog.conftest import FULL, YEAR
from verifier.matching import match_then_and_now
from verifier.matching.match import match
from verifier.model.text import Document
from verifier.pipeline import Verifier

TEXTS = (
    "In 2021 the US had 2,500 troops in Afghanistan. September 11, 2001, came first.",
    "The Berlin Wall fell in 1989. The Soviet Union was dissolved on 26 December 1991.",
    "There were 16,000 contractors in Afghanistan. Kabul fell on 15 August 2021.",
    "Barack Obama became president on 20 January 2009, and left office in 2017.",
)
DAYS = (date(1990, 1, 1), date(2020, 12, 31), date(2021, 5, 7), date(2026, 11, 24), None)


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


@pytest.mark.parametrize("published", DAYS, ids=str)
@pytest.mark.parametrize("text", TEXTS)
def test_matching_once_says_the_same_as_matching_twice(
    verifier: Verifier, text: str, published: date | None
) -> None:
    document = Document("a.txt", text, published=published)
    claims = verifier.claims(document)
    assert claims
    for claim in claims:
        twice = tuple(match(claim, document, verifier.catalog, day) for day in (published, None))
        assert match_then_and_now(claim, document, verifier.catalog) == twice


def test_what_nobody_has_changed_since_is_not_matched_again(verifier: Verifier) -> None:
    document = Document("a.txt", TEXTS[1], published=date(2026, 11, 24))
    pairs = [
        match_then_and_now(claim, document, verifier.catalog) for claim in verifier.claims(document)
    ]
    assert all(then is now for then, now in pairs)


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        (date(2021, 1, 14), True),  # came on record the day after
        (date(2021, 1, 15), True),  # and went off it later
        (date(2021, 4, 29), True),
        (date(2021, 4, 30), False),
    ],
)
def test_a_fact_moves_when_it_comes_on_record_and_when_it_goes_off_it(
    day: date, *, moved: bool
) -> None:
    assert FULL.valid == YEAR
    assert FULL.moved_since(day) is moved
