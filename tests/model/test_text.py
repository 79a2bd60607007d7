"""Spans, and where an offset is found in an editor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.text import Document, Position, Span

pytestmark = pytest.mark.property

TEXTS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\r\n\t ab")), max_size=60)


@st.composite
def drawn_spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(min_value=0, max_value=30))
    return Span(start, start + draw(st.integers(min_value=0, max_value=30)))


SPANS = drawn_spans()


def naive(text: str, offset: int) -> Position:
    """Walk to the offset, character by character."""
    line, column = 1, 1
    for character in text[:offset]:
        line, column = (line + 1, 1) if character == "\n" else (line, column + 1)
    return Position(line, column)


@given(TEXTS, st.data())
def test_a_position_is_where_walking_the_text_leads(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(min_value=0, max_value=len(text)))
    assert Document("a.txt", text).position(offset) == naive(text, offset)


@given(st.lists(st.text(alphabet="abé𝄞 ", max_size=9), min_size=1), st.data())
def test_a_line_end_of_two_characters_is_one_line_end(
    lines: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(min_value=0, max_value=len(lines) - 1))
    offset = sum(len(line) + 2 for line in lines[:number])
    document = Document("a.txt", "\r\n".join(lines))
    assert document.position(offset) == Position(number + 1, 1)


@given(SPANS, SPANS)
def test_spans_overlap_just_when_they_share_a_character(one: Span, two: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(two.start, two.end))
    if len(one) and len(two):
        assert one.overlaps(two) == two.overlaps(one) == bool(shared)


@given(SPANS, SPANS)
def test_a_hull_covers_both_and_begins_and_ends_with_one_of_them(one: Span, two: Span) -> None:
    hull = one.hull(two)
    assert hull == two.hull(one)
    assert hull.covers(one)
    assert hull.covers(two)
    assert hull.start in {one.start, two.start}
    assert hull.end in {one.end, two.end}


@given(SPANS, SPANS)
def test_a_gap_is_what_the_hull_has_beyond_both(one: Span, two: Span) -> None:
    assert one.gap(two) == two.gap(one)
    beyond = len(one.hull(two)) - len(one) - len(two)
    assert one.gap(two) == max(0, beyond)


@given(SPANS, SPANS)
def test_spans_that_cover_each_other_are_the_same(one: Span, two: Span) -> None:
    assert (one.covers(two) and two.covers(one)) == (one == two)


@given(SPANS, st.text(min_size=61, max_size=80))
def test_a_span_slices_as_many_characters_as_it_is_long(span: Span, text: str) -> None:
    assert len(span.of(text)) == len(span)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_a_span_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a span needs"):
        Span(start, end)
