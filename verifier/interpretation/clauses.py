"""Sentences to clauses: the stretch in which words belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import words
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.notation.tokens import Tokens

_MARKS = frozenset(',;:()[]—–"“”?!')


def split_clauses(tokens: Tokens, protected: Iterable[Span]) -> tuple[Span, ...]:
    """Cut a sentence at commas, brackets, quotation marks and subordinating words.

    Nothing inside a protected span (a date with its comma, a figure) is a boundary.
    """
    guarded = tuple(protected)
    clauses: list[Span] = []
    first: int | None = None
    for index, token in enumerate(tokens.items):
        place = Span(token.start, token.end)
        inside = any(span.covers(place) for span in guarded)
        mark = token.kind == "mark" and token.text in _MARKS and not inside
        # A dash inside a word or a range joins; one with blanks around it divides.
        mark = mark and not (token.text in "–—" and token.glued)
        pronoun = tokens[index - 1].lower == "than" or tokens[index + 1].lower == "of"
        word = token.lower in words.CLAUSE_WORDS and not inside and not pronoun
        if (mark or word) and first is not None:
            clauses.append(Span(tokens[first].start, tokens[index - 1].end))
            first = None
        if not mark and not word and first is None:
            first = index
    if first is not None:
        clauses.append(Span(tokens[first].start, tokens[len(tokens) - 1].end))
    return tuple(clauses)
