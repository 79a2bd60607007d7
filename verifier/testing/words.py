"""Words of a specification to their one place in an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.model.text import Document

_AROUND = 25


def occurrences(text: str, words: str) -> tuple[Span, ...]:
    """Return where words stand as whole words and whole figures; any blank stands for any other.

    >>> occurrences("100 of 1,100 in 100 days, 100.", "100")
    (Span(start=0, end=3), Span(start=16, end=19), Span(start=26, end=29))
    """
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if words[:1].isalnum():
        pattern = r"(?<!\w)(?<!\d[.,])" + pattern
    if words[-1:].isalnum():
        pattern += r"(?!\w)(?![.,]\d)"
    return tuple(Span(*match.span()) for match in re.finditer(pattern, text))


def only_place(document: Document, words: str) -> Span:
    """Return the one place of words in a document; fail and say where if there are none or more."""
    found = occurrences(document.text, words)
    if len(found) == 1:
        return found[0]
    if not found:
        pytest.fail(f'"{words}" does not occur in {document.path}', pytrace=False)
    places = "\n".join(f"  {place(document, span)}" for span in found)
    message = f'"{words}" occurs {len(found)} times in {document.path}; add words that tell which'
    pytest.fail(f"{message}\n{places}", pytrace=False)


def place(document: Document, span: Span) -> str:
    """Return line and column of a span with the text around it."""
    line, column = document.position(span.start)
    start, end = max(0, span.start - _AROUND), span.end + _AROUND
    return f"{line}:{column}: …{' '.join(document.text[start:end].split())}…"
