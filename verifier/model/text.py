"""Text and where things stand in it: spans, sentences, documents."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from verifier.model.frozen import quick

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A stretch of a document's text: half-open character offsets, ``text[start:end]``.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Take the offsets; there are more spans than anything else, so they are set directly.

        Raises:
            ValueError: the offsets do not rise from 0.
        """
        if not 0 <= start <= end:
            message = f"a span needs 0 <= start <= end, not {start}..{end}"
            raise ValueError(message)
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the surface the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a character.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def gap(self, other: Span) -> int:
        """Return how many characters lie between the two; 0 when they touch or overlap."""
        return max(0, other.start - self.end, self.start - other.end)

    def hull(self, other: Span) -> Span:
        """Return the smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


_set_start, _set_end = (Span.__dict__[name].__set__ for name in ("start", "end"))


class Position(NamedTuple):
    """A place a person can find in an editor: line and column, both counted from 1."""

    line: int
    column: int


@quick
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or caption, with the headings it stands under.

    ``paragraph`` counts from 0; ``headings`` is the path from the outermost inward.
    """

    span: Span
    index: int
    paragraph: int
    heading: bool = False
    headings: tuple[Span, ...] = ()


@lru_cache(maxsize=8)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(index + 1 for index, letter in enumerate(text) if letter == "\n"))


@dataclass(frozen=True, slots=True)
class Document:
    """An article: its text as read, and what is known about it.

    ``published`` is None when nobody says; nothing then stands in for it.
    ``published_basis`` tells how the date is known ("stated", "deduced: …", "command line").
    ``narrative`` tells a text that recounts events in their order, a history say: a time without
    a year then follows the time named before it, not the document's date.
    """

    path: str
    text: str
    title: str | None = None
    published: date | None = None
    published_basis: str | None = None
    language: str = "en"
    url: str | None = None
    publisher: str | None = None
    narrative: bool = False

    def position(self, offset: int) -> Position:
        r"""Return line and column of a character offset.

        >>> Document("a.txt", "one\ntwo").position(5)
        Position(line=2, column=2)
        """
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)
