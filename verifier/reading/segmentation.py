"""Documents to sentences: paragraphs, headings, and full stops that end something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import language_of
from verifier.model.text import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.text import Document

_PARAGRAPH = re.compile(r"\S(?:[^\r\n]*\S)?")
# The group is the space before the next sentence.
_STOP = re.compile(r"[.!?…]+[\"”’')\]]*(?=(\s+)[\"“‘'(\[«¿¡]?[A-ZÀ-ÖØ-Þ0-9])")
_OPENERS_TO_SPACE = str.maketrans(dict.fromkeys('("“‘', " "))
_CLOSERS = "\"”’')]"
_ENDERS = frozenset(".!?…:;,")
_HEADING_WORDS = 12
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s")
# No word ends a sentence, or is an abbreviation, that begins this far before the stop.
_WORD_REACH = 40


def segment(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences in the order of the text; every character of prose is in one.

    A short paragraph without a closing mark is a heading, and what follows stands under it.
    """
    text = document.text
    abbreviations = language_of(document.language).abbreviations
    sentences: list[Sentence] = []
    headings: tuple[Span, ...] = ()
    number = -1
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        number += 1
        closed = text[end - 1] in _ENDERS and text[start] != "#"
        if not closed and _is_heading(text, start, end):
            headings = (Span(start, end),)
            sentences.append(Sentence(headings[0], len(sentences), number, heading=True))
            continue
        for span in _sentences(text, start, end, abbreviations):
            sentences.append(Sentence(span, len(sentences), number, headings=headings))
    return tuple(sentences)


def _is_heading(text: str, start: int, end: int) -> bool:
    if text[start] == "#" and _MARKDOWN_HEADING.match(text, start, end):
        return True
    last = end
    while last > start and text[last - 1] in _CLOSERS:
        last -= 1
    if last > start and text[last - 1] in _ENDERS:
        return False
    return len(text[start:end].split()) <= _HEADING_WORDS


def _sentences(text: str, start: int, end: int, abbreviations: frozenset[str]) -> Iterator[Span]:
    for match in _STOP.finditer(text, start, end):
        stop, after = match.span()
        last = text[stop - 1]
        if last.isdigit() and _is_marker(text, start, stop):
            continue
        if text[stop] == "." and _is_abbreviation(text, start, stop, abbreviations):
            continue
        yield Span(start, after)
        start = match.end(1)
    if start < end:
        yield Span(start, end)


def _is_marker(text: str, start: int, stop: int) -> bool:
    """Tell the number of a list item, "1.", which ends no sentence."""
    return text[max(start, stop - _WORD_REACH) : stop].strip().isdigit()


def _is_abbreviation(text: str, start: int, stop: int, abbreviations: frozenset[str]) -> bool:
    """Tell the full stop of "Gov. Ray" and "J. Ray", which ends no sentence."""
    if text[stop + 1 : stop + 2] == ".":
        return False  # "…"
    start = max(start, stop - _WORD_REACH)
    word = text[text.rfind(" ", start, stop) + 1 or start : stop]
    if not word.isalnum():  # other spaces, or what opens a quotation
        before = text[start:stop]
        if not before or before[-1].isspace():
            return False
        word = before.rsplit(None, 1)[-1].translate(_OPENERS_TO_SPACE).rpartition(" ")[2]
    return word.lower() in abbreviations or (len(word) == 1 and word.isupper())
