"""What holds of the mentions, times and reports of any text in any language."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.language import codes, language_of
from verifier.model.text import Document
from verifier.pipeline import extracted
from verifier.reports import extraction_text
from verifier.reports.extraction_json import mention_records

pytestmark = pytest.mark.property


def texts(code: str) -> st.SearchStrategy[str]:
    """Return texts of any characters, and texts of the language's words of figures and times."""
    language = language_of(code)
    time = language.time
    words = sorted(
        {
            *language.cardinals, *language.magnitudes, *language.months, *language.weekdays,
            *time.time_units, *time.directions, *time.directions_after, *time.parts_of,
            *time.ago, *time.ago_before, *time.hence_before, *time.articles, *time.joints,
            *time.range_words, *time.and_words, *time.later, *time.before_words, *time.ordinals,
            *time.vague_times, *time.vague_nouns,
            *language.hedging.before, *language.units, *language.money.table,
            *language.vague_counts, *language.numerals.between,
            "XX", "1.234,5", "3,7", "1,200", "2010", "9999", "0001", "5",
            "31", "%", "€", "$", "-", ",", ".", "/", "(", "Monday", "May", "\n",
        }
    )  # fmt: skip
    return st.text(max_size=60) | st.lists(st.sampled_from(words), max_size=14).map(" ".join)


@pytest.mark.parametrize("code", codes())
def test_mentions_slice_to_their_words_and_every_report_can_be_written(code: str) -> None:
    @settings(max_examples=400)
    @given(texts(code), st.sampled_from([None, date(2021, 5, 7), date.min, date.max]))
    def holds(text: str, published: date | None) -> None:
        found = extracted(Document("a.txt", text, published=published, language=code))
        for mention in found.mentions:
            assert mention.span.of(text)
            assert mention.span.covers(mention.value_span)
        for before, after in pairwise(found.mentions):
            assert before.span.end <= after.span.start
        assert len(mention_records(found)) == len(found.mentions)
        assert extraction_text([found], colour=False, width=88).endswith("\n")

    holds()
