"""The forms of the newsroom in whole sentences: each is found whole, with its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.extraction import extract
from verifier.model.claim import Role
from verifier.model.quantity import format_digits
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from verifier.model.claim import Mention

# sentence: what is found in it, as (words, role, value); a bound stands before its value
FIGURES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "Almost 7,000 birds were counted.": (("Almost 7,000 birds", "count", "just below 7000"),),
    "More than 60% of drivers agree.": (("More than 60% of drivers", "share", "> 60 %"),),
    "Up to 3 million jars were sold.": (("Up to 3 million jars", "count", "<= 3000000"),),
    "At least 24 were rescued.": (("At least 24", "count", ">= 24"),),
    "Some 800 shops reopened.": (("Some 800 shops", "count", "about 800"),),
    "Fewer than one in eight boats returned.": (
        ("Fewer than one in eight", "share", "< 0.125 ratio"),
    ),
    "Three-quarters of farmers backed it.": (
        ("Three-quarters of farmers", "share", "0.75 ratio"),
    ),
    "Two out of ten flats are empty.": (("Two out of ten", "share", "0.2 ratio"),),
    "Debt doubled to 9%.": (("doubled", "change", "2 times"), ("9%", "share", "9 %")),
    "Rents quadrupled.": (("quadrupled", "change", "4 times"),),
    "Complaints rose sixfold.": (("sixfold", "change", "6 times"),),
    "Catches fell by half.": (("half", "share", "0.5 ratio"),),
    "Yields rose 15 basis points.": (("15 basis points", "points", "15 bp"),),
    "Turnout fell 4 percentage points to 52%.": (
        ("4 percentage points", "points", "4 pp"), ("52%", "share", "52 %"),
    ),
    "Output shrank between 4% and 5%.": (("4% and 5%", "share", "4 to 5 %"),),
    "The bridge costs $3-4 billion.": (("$3-4 billion", "money", "3000000000 to 4000000000 $"),),
    "The club is worth $2.6bn.": (("$2.6bn", "money", "2600000000 $"),),
    "The gap hit £1.7tn.": (("£1.7tn", "money", "1700000000000 £"),),
    "Wage growth eased to 3.4 per cent.": (("3.4 per cent", "share", "3.4 %"),),
    "A quarter of a million fans came.": (("A quarter of a million fans", "count", "250000"),),
    "Dozens were trapped and hundreds moved.": (
        ("Dozens", "count", "24 to 100"), ("hundreds", "count", "100 to 1000"),
    ),
    "Half a dozen clubs objected.": (("Half a dozen clubs", "count", "6"),),
    "Tens of thousands marched.": (("Tens of thousands", "count", "10000 to 100000"),),
    "The mast is 900ft tall.": (("900ft", "measurement", "900 ft"),),
    "The motion passed 52-48.": (("52-48", "score", "48 to 52"),),
    "Methane reached 1,900 ppb.": (("1,900 ppb", "share", "1900 ppb"),),
    "She earned $70,000 a year.": (("$70,000", "money", "70000 $/year"),),
    "He lost 20 men on Route 9.": (("20 men", "count", "20"), ("9", "identifier", "")),
}  # fmt: skip


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


def value_of(mention: Mention) -> str:
    quantity = mention.quantity
    if quantity is None:
        return ""
    low, high = format_digits(quantity.low), format_digits(quantity.high)
    bound = mention.comparator.value if mention.comparator.value != "=" else ""
    hedge = mention.hedge.value if mention.hedge.value != "none" else ""
    value = low if low == high else f"{low} to {high}"
    return " ".join(part for part in (hedge, bound, value, quantity.unit.symbol) if part)


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_of_the_newsroom_is_found_whole(text: str) -> None:
    found = tuple((m.text, m.role.value, value_of(m)) for m in mentions_of(text))
    assert found == FIGURES[text]


# sentence: (words, role) of what is found
TIMES: dict[str, tuple[tuple[str, str], ...]] = {
    "The 1970s drought ended.": (("The 1970s", "date"),),
    "A few weeks ago she left.": (("A few weeks ago", "date"),),
    "By next October it will close.": (("next October", "date"),),
    "It has shrunk since late 2019.": (("late 2019", "date"),),
    "Exports fell in the third quarter of 2018.": (("the third quarter of 2018", "date"),),
    "In fiscal 2017 it made money.": (("fiscal 2017", "date"),),
    "Friday's match was lost.": (("Friday", "date"),),
    "The mid-1990s were better.": (("The mid-1990s", "date"),),
}


@pytest.mark.parametrize("text", TIMES)
def test_a_time_of_the_newsroom_is_found_whole(text: str) -> None:
    assert tuple((m.text, m.role.value) for m in mentions_of(text)) == TIMES[text]


# What is read and is no claim about how many: ages, ranks, lengths of time as adjectives.
UNCOUNTED = [
    "The 6-year-old girl was found.", "It ranks third in the league.",
    "The 30th anniversary of the strike is near.",
]  # fmt: skip


def test_an_anniversary_is_numbered() -> None:
    first = mentions_of("The 30th anniversary of the strike is near.")[0]
    assert (first.role, value_of(first)) == (Role.RANK, "30")


@pytest.mark.parametrize("text", UNCOUNTED)
def test_ages_and_ranks_count_nothing(text: str) -> None:
    assert all(mention.role is not Role.COUNT for mention in mentions_of(text))
