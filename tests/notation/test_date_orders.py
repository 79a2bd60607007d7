"""Month or day first: what the region of a document's language says of dates in digits."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.extraction import extract_all
from verifier.interpretation.anchoring import anchor
from verifier.language import language_of
from verifier.model.text import Document
from verifier.model.timex import Either
from verifier.notation.dates import read_timex
from verifier.notation.tokens import tokenize
from verifier.reading import segment

PUBLISHED = date(2026, 1, 15)
MONTH_FIRST = ["en-US", "en_us", "en-Latn-US", "en-PR"]
DAY_FIRST = ["en-GB", "en-AU", "en-IN", "en-IE", "en-NZ", "en-ZA", "es", "es-ES", "es-MX", "es-AR"]
OPEN = ["en", "en-Latn", "en-CA", "en-PH"]

BOTH = ["12/5/2025", "12/05/2025", "12-5-2025", "12-05-25"]
DECIDED = [
    ("25/12/2009", "2009-12-25"), ("12/25/2009", "2009-12-25"), ("5/5/2009", "2009-05-05"),
    ("25.12.2009", "2009-12-25"), ("2025-12-05", "2025-12-05"), ("2025/12/05", "2025-12-05"),
    ("25-12-2009", "2009-12-25"), ("12-Dec-2009", "2009-12-12"),
]  # fmt: skip


def period(text: str, tag: str) -> str | None:
    """Return what a claim may use."""
    before = "El acto fue el" if tag.startswith("es") else "It opened on"
    document = Document("a.txt", f"{before} {text}.", published=PUBLISHED, language=tag)
    ((_, (mention,)),) = extract_all(document, segment(document))
    assert mention.timex is not None
    found = anchor(mention.timex, PUBLISHED)
    return str(found) if found is not None else None


@pytest.mark.parametrize("text", BOTH)
@pytest.mark.parametrize("tag", MONTH_FIRST)
def test_the_month_stands_first_in_the_united_states(text: str, tag: str) -> None:
    assert period(text, tag) == "2025-12-05"


@pytest.mark.parametrize("text", [*BOTH, "12.5.2025"])
@pytest.mark.parametrize("tag", DAY_FIRST)
def test_the_day_stands_first_in_every_other_region_and_in_spanish(text: str, tag: str) -> None:
    assert period(text, tag) == "2025-05-12"


@pytest.mark.parametrize("text", [*BOTH, "12.5.2025", "next 12/5"])
@pytest.mark.parametrize("tag", OPEN)
def test_a_claim_gets_no_day_where_both_orders_are_possible(text: str, tag: str) -> None:
    assert period(text, tag) is None


@pytest.mark.parametrize(("text", "day"), DECIDED)
@pytest.mark.parametrize("tag", [*MONTH_FIRST, *DAY_FIRST, *OPEN])
def test_what_one_order_alone_allows_is_read_everywhere(text: str, day: str, tag: str) -> None:
    if "Dec" in text and tag.startswith("es"):
        return
    assert period(text, tag) == day


@pytest.mark.parametrize(
    ("tag", "days"), [("en", [(3, 4), (4, 3)]), ("en-US", [(3, 4)]), ("en-GB", [(4, 3)])]
)
def test_a_day_without_a_year_is_read_in_the_same_order(
    tag: str, days: list[tuple[int, int]]
) -> None:
    read = read_timex(tokenize("3/4"), 0, language_of(tag))
    assert read is not None
    when = read.timex.anchor
    options = when.options if isinstance(when, Either) else (when,)
    assert [(each.month, each.day) for each in options] == days  # type: ignore[union-attr]
