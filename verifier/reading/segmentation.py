"""Documents to sentences: paragraphs, headings, and full stops that end something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import language_of
from verifier.model.text import Sentence, Span

if TYPE_CHECKING:
    from verifier.model.text import Document

# To a full stop of the pattern only "\n" ends a line; it runs on three times as fast as a set.
_PARAGRAPH = re.compile(r"\S(?:.*\S)?")
_PARAGRAPH_OF_ANY_LINE = re.compile(r"\S(?:[^\r\n]*\S)?")
# The group is the space before the next sentence. A lone set at the head is what ``re`` skips to.
_STOP = re.compile(r"[.!?…][.!?…]*[\"”’')\]]*(?=(\s+)[\"“‘'(\[«¿¡]?[A-ZÀ-ÖØ-Þ0-9])")
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
    paragraphs = _PARAGRAPH_OF_ANY_LINE if "\r" in text else _PARAGRAPH
    for paragraph in paragraphs.finditer(text):
        start, end = paragraph.span()
        number += 1
        closed = text[end - 1] in _ENDERS and text[start] != "#"
        if not closed and _is_heading(text, start, end):
            headings = (Span(start, end),)
            sentences.append(Sentence(headings[0], len(sentences), number, heading=True))
            continue
        for match in _STOP.finditer(text, start, end):
            if not _is_within(text, start, match.start(), abbreviations):
                span = Span(start, match.end())
                sentences.append(Sentence(span, len(sentences), number, False, headings))
                start = match.end(1)
        if start < end:
            span = Span(start, end)
            sentences.append(Sentence(span, len(sentences), number, False, headings))
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


def _is_within(text: str, start: int, stop: int, abbreviations: frozenset[str]) -> bool:
    """Tell the stop of "1. Ray" and "Gov. Ray" within the sentence that begins at ``start``."""
    if text[stop - 1].isdigit() and _is_marker(text, start, stop):
        return True
    return text[stop] == "." and _is_abbreviation(text, start, stop, abbreviations)


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
    if word.lower() in abbreviations or (len(word) == 1 and word.isupper()):
        return True
    # "H.R. 1234 passed": a number goes on with initials
    initials = word[-2:-1] == "." and word.replace(".", "").isupper()
    return initials and text[stop + 2 : stop + 3].isdigit()
