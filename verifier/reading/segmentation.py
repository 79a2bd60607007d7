"""Documents to sentences: paragraphs, headings, and full stops that end something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import words
from verifier.model.text import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.text import Document

_PARAGRAPH = re.compile(r"[^\r\n]+")
_STOP = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9])")
_LAST_WORD = re.compile(r"[^\s(\"“‘]+$")
_ENDED = re.compile(r"[.!?…:;,][\"”’')\]]*\s*$")
_HEADING_WORDS = 12
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s")


def segment(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences in the order of the text; every character of prose is in one.

    A short paragraph without a closing mark is a heading, and what follows stands under it.
    """
    sentences: list[Sentence] = []
    headings: tuple[Span, ...] = ()
    for number, paragraph in enumerate(_paragraphs(document.text)):
        surface = paragraph.of(document.text)
        if _is_heading(surface):
            headings = (paragraph,)
            sentences.append(Sentence(paragraph, len(sentences), number, heading=True))
            continue
        for span in _sentences(document.text, paragraph):
            sentences.append(Sentence(span, len(sentences), number, headings=headings))
    return tuple(sentences)


def _paragraphs(text: str) -> Iterator[Span]:
    for match in _PARAGRAPH.finditer(text):
        stripped = _stripped(text, Span(*match.span()))
        if stripped:
            yield stripped


def _stripped(text: str, span: Span) -> Span | None:
    surface = span.of(text)
    if not surface.strip():
        return None
    lead = len(surface) - len(surface.lstrip())
    return Span(span.start + lead, span.start + len(surface.rstrip()))


def _is_heading(surface: str) -> bool:
    if _MARKDOWN_HEADING.match(surface):
        return True
    return len(surface.split()) <= _HEADING_WORDS and not _ENDED.search(surface)


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in _STOP.finditer(text, paragraph.start, paragraph.end):
        before = text[start : match.start()]
        if _is_abbreviation(before, match[0]) or _is_marker(before):
            continue
        span = _stripped(text, Span(start, match.end()))
        if span:
            yield span
        start = match.end()
    rest = _stripped(text, Span(start, paragraph.end))
    if rest:
        yield rest


def _is_marker(before: str) -> bool:
    """Tell the number of a list item, "1.", which ends no sentence."""
    return before.strip().isdigit()


def _is_abbreviation(before: str, mark: str) -> bool:
    if not mark.startswith(".") or mark.startswith(".."):
        return False
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    surface = word[0]
    return surface.lower() in words.ABBREVIATIONS or (len(surface) == 1 and surface.isupper())
