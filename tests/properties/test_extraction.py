"""What holds of the mentions of any text at all."""

from __future__ import annotations

import gc
import sys
import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.extraction import beginnings, extract_all, scan
from verifier.extraction import mentions as extraction_mentions
from verifier.model.text import Document
from verifier.notation import ages
from verifier.notation.tokens import cut
from verifier.pipeline import extracted
from verifier.reading import segment

pytestmark = pytest.mark.property

# What values are made of, so that chance builds things that look like values.
PIECES = (
    *"0123456789 .,-–/:%$€£¥'’\"()~±°+½⅔٣五²⁵·", "\u202f", "\u00a0", "\u0130", "\n", "''",
    "1,000", "12.5", "2021", "1990s", "the", "a", "an", "and", "half", "of", "to", "from",
    "between", "in", "out of", "one", "two", "twenty", "-one", "hundred", "thousand", "million",
    "bn", "k", "dozen", "first", "third", "quarter", "percent", "per cent", "points", "km", "feet",
    "US$", "dollars", "cents", "USD", "about", "more than", "at least", "or more", "-odd",
    "doubled", "times", "rose by", "May", "March", "Sept.", "September 11", "Monday", "last",
    "next", "this", "week", "year", "years", "ago", "later", "early", "mid-", "fiscal", "Q3",
    "Easter", "Christmas", "every", "noon", "3pm", "a.m.", "old", "-year-old", "aged", "Boeing",
    "Article", "COVID-", "people", "troops", "killed", "will", "said",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
)


def mentions(text: str) -> list[tuple[int, int, str]]:
    document = Document("any.txt", text, published=date(2021, 5, 7))
    return [
        (mention.span.start, mention.span.end, mention.text)
        for _, found in extract_all(document, segment(document))
        for mention in found
    ]


@settings(max_examples=600)
@given(TEXTS)
def test_every_span_slices_to_its_surface_and_none_overlaps_another(text: str) -> None:
    found = mentions(text)
    assert all(text[start:end] == surface and surface for start, end, surface in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@settings(max_examples=400)
@given(
    text=TEXTS,
    language=st.sampled_from(["en", "en-GB", "es"]),
    dated=st.booleans(),
    narrative=st.booleans(),
)
def test_any_text_is_resolved_without_an_error(
    text: str, language: str, *, dated: bool, narrative: bool
) -> None:
    published = date(2021, 5, 7) if dated else None
    document = Document("a.txt", text, None, published, language=language, narrative=narrative)
    found = extracted(document)
    assert [mention.span.of(text) for mention in found.mentions] == [
        mention.text for mention in found.mentions
    ]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_the_same_text_gives_the_same_mentions_after_any_other(text: str) -> None:
    first = mentions(text)
    mentions("In 2021 about 5 million people paid $3bn.")
    assert mentions(text) == first


@settings(max_examples=300)
@given(TEXTS)
def test_words_are_cut_between_spaces_as_in_the_whole_text(text: str) -> None:
    stretches, whole = cut(text), cut(f"{text}  ")  # two spaces have a text cut in one
    assert stretches.lowers == whole.lowers
    assert stretches.starts[: stretches.size] == whole.starts[: whole.size]


@settings(max_examples=300)
@given(TEXTS)
def test_a_gate_saves_asking_and_loses_nothing(text: str) -> None:
    found = mentions(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beginnings, "gates", lambda _language: {})
        patch.setattr(beginnings, "number_gates", lambda _language: {})
        patch.setattr(beginnings, "third_words", lambda _language: {})
        patch.setattr(ages, "followers", lambda _language: None)
        patch.setattr(scan, "beginnings", beginnings.Beginnings)
        assert mentions(text) == found


# What stands in and around the phrase that a figure counts.
NOUNS = (
    "people", "men", "US", "us", "of", "them", "the", "soldiers", "'s", "-", ",", ".", "and",
    "nearly", "families", "killed", "in", "two", "30", "kinds", "most", "others", "Taliban",
    "cars'", "news", "were", "family", "or more", "daily",
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(NOUNS), min_size=1, max_size=6).map(" ".join))
def test_a_lone_noun_is_what_the_readers_of_longer_ones_read(words: str) -> None:
    text = f"They saw 25 {words}"
    found = mentions(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extraction_mentions, "lone_noun", lambda *_at: None)
        assert mentions(text) == found


# Runs that make a pattern with nested repeats try every way to split them.
RUNS = [
    "1", "1,", "1.", "1-", "1 ", "-", ", ", "1/", "0,000", "a ", "one ", "twenty-", "million ",
    "and ", "$", "$1 to ", "1 to ", "of the ", "May ", "1 May ", "last ", "in ", "%", "'", ":",
    "more than ", "1:", "x1", "the first ", "year ", "e", "1e", "½", "(", "1(", "$1-", "Q1 ",
    "one and a half ", "between 1 and ", "from 1 to ", "two thirds of ", "US", "A.", "@",
    "the second half of the ", "two days after ", "the first week of the ", "the day after ",
    "early ", "every other ", "a week from ", "between May and ", "last ", "the year of ",
    "three years before the ", "Monday of ", "in ", "half of ", "one and ", "5 feet 3 ",
]  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_a_run_ten_times_as_long_takes_ten_times_the_calls_and_about_ten_times_the_time(
    run: str,
) -> None:
    few, many = run * (2_000 // len(run)), run * (20_000 // len(run))
    mentions(few)
    assert calls(many) < 11 * calls(few) + 100
    # A pattern that backtracks makes no calls; a hundredfold time is what gives it away.
    short, long = few * 4, many * 4
    assert timed(long) < 40 * min(timed(short) for _ in range(3)) + 0.05


def calls(text: str) -> int:
    """How many functions were entered and left: the same on any machine, however busy."""
    counted = 0

    def count(*_event: object) -> None:
        nonlocal counted
        counted += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        mentions(text)
    finally:
        sys.setprofile(before)
    return counted


def timed(text: str) -> float:
    """Processor time, without the collector: it walks all that the other tests have left."""
    gc.disable()
    begun = time.process_time()
    mentions(text)
    spent = time.process_time() - begun
    gc.enable()
    return spent
