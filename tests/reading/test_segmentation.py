"""Sentences: nothing of the prose is lost, nothing is said twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language import words
from verifier.model.text import Document, Span
from verifier.reading import segment

PIECES = st.sampled_from(
    ["The army left.", "Dr.", "U.S.", "He said: “No!”", "a.m.", "\n", "\r\n", "\n\n", " ", "\t",
     "# Title", "Title", "1.", "?", "…", "...", "\u2028", "\x85", "\u00a0", "Mr. A. Smith",
     "(Yes.)", "2,500", "İ", "."]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=20).map("".join))


def surfaces(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in segment(Document("a.txt", text))]


@pytest.mark.property
@given(TEXTS)
def test_every_character_of_prose_is_in_exactly_one_sentence(text: str) -> None:
    covered = [0] * len(text)
    for sentence in segment(Document("a.txt", text)):
        for offset in range(sentence.span.start, sentence.span.end):
            covered[offset] += 1
    for character, times in zip(text, covered, strict=True):
        assert times <= 1
        assert times == 1 or character.isspace()


@pytest.mark.property
@given(TEXTS)
def test_sentences_are_in_order_and_counted_and_do_not_overlap(text: str) -> None:
    sentences = segment(Document("a.txt", text))
    assert [sentence.index for sentence in sentences] == list(range(len(sentences)))
    for before, after in pairwise(sentences):
        assert before.span.end <= after.span.start
        assert before.paragraph <= after.paragraph


@pytest.mark.property
@given(TEXTS)
def test_a_sentence_has_no_blanks_around_it_and_stands_in_one_line(text: str) -> None:
    for surface in surfaces(text):
        assert surface == surface.strip() != ""
        assert "\n" not in surface
        assert "\r" not in surface


@pytest.mark.property
@given(TEXTS)
def test_headings_over_a_sentence_stand_before_it_and_are_headings(text: str) -> None:
    sentences = segment(Document("a.txt", text))
    headings = {sentence.span for sentence in sentences if sentence.heading}
    for sentence in sentences:
        for heading in sentence.headings:
            assert heading in headings
            assert heading.end <= sentence.span.start


@pytest.mark.property
@given(st.lists(st.sampled_from(["The army left.", "It was 3.7 %.", "He stayed!"]), min_size=1))
def test_line_ends_of_two_characters_give_the_same_sentences(lines: list[str]) -> None:
    assert surfaces("\r\n".join(lines)) == surfaces("\n".join(lines)) == lines


CUT = [
    ("The army left. It came back.", ["The army left.", "It came back."]),
    ("Did it leave? Yes! It did.", ["Did it leave?", "Yes!", "It did."]),
    ("He said: “It left.” They agreed.", ["He said: “It left.”", "They agreed."]),
    ("(It left.) They agreed.", ["(It left.)", "They agreed."]),
    ("It rose to 3.7. That is much.", ["It rose to 3.7.", "That is much."]),
    ("Brown v. Board ended it. Roe followed.", ["Brown v. Board ended it.", "Roe followed."]),
    ("It cost $2.5 million. That is much.", ["It cost $2.5 million.", "That is much."]),
    ("It left… They stayed.", ["It left…", "They stayed."]),
]


@pytest.mark.parametrize(("text", "sentences"), CUT)
def test_a_closing_mark_before_a_capital_ends_a_sentence(text: str, sentences: list[str]) -> None:
    assert surfaces(text) == sentences


@pytest.mark.parametrize("word", words.ABBREVIATIONS)
def test_an_abbreviation_ends_no_sentence(word: str) -> None:
    text = f"It was seen by {word}. Smith and many others in Kabul."
    assert surfaces(text) == [text]
    capital = f"It was seen by {word.capitalize()}. Smith and many others in Kabul."
    assert surfaces(capital) == [capital]


@pytest.mark.parametrize("text", ["He met George W. Bush there.", "The U.S. Army left."])
def test_an_initial_ends_no_sentence(text: str) -> None:
    assert surfaces(text) == [text]


@pytest.mark.parametrize("text", ["1. The army left.", "12. The army left Kabul."])
def test_a_list_marker_ends_no_sentence(text: str) -> None:
    assert surfaces(text) == [text]


HEADINGS = ["The war in figures", "# The war in figures.", "### 2021", "Casualties"]
PROSE = ["The war ended.", "Who left?", "He said so:", "first, second,", " ".join(["word"] * 13)]


@pytest.mark.parametrize("line", HEADINGS)
def test_a_short_line_without_a_closing_mark_is_a_heading_and_stands_over_what_follows(
    line: str,
) -> None:
    heading, prose = segment(Document("a.txt", f"{line}\n\nThe army left."))
    assert heading.heading
    assert prose.headings == (Span(0, len(line)),)
    assert not prose.heading


@pytest.mark.parametrize("line", PROSE)
def test_a_line_with_a_closing_mark_or_of_many_words_is_no_heading(line: str) -> None:
    assert not segment(Document("a.txt", line))[0].heading
