"""One pass over a sentence: where a value may begin, the readers of notation are asked in turn."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

from verifier.extraction.beginnings import beginnings
from verifier.extraction.changes import link_changes
from verifier.language import language_of
from verifier.model.text import Span
from verifier.notation.tokens import cut, with_decimal_points

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.extraction.beginnings import Beginnings, Reader
    from verifier.language import Language
    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence
    from verifier.notation.tokens import Tokens


def extract(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the mentions of a sentence in its order; none overlaps another."""
    language = language_of(document.language)
    tokens = _cut(document.text, sentence.span, language)
    heads = _heads(tokens, beginnings(language))
    return _mentions(tokens, heads, 0, language)


def _cut(text: str, span: Span, language: Language) -> Tokens:
    tokens = cut(text, span.start, span.end)
    return with_decimal_points(tokens) if language.decimal_comma else tokens


def extract_all(
    document: Document, sentences: Iterable[Sentence]
) -> tuple[tuple[Sentence, tuple[Mention, ...]], ...]:
    """Return each sentence with its mentions; ``sentences`` stand in the order of the text."""
    language = language_of(document.language)
    tokens = _cut(document.text, Span(0, len(document.text)), language)
    starts, low = tokens.starts, tokens.low
    heads = _heads(tokens, beginnings(language))
    begin = [starts[head] for head, _ in heads]
    begin.append(len(document.text))
    read: list[tuple[Sentence, tuple[Mention, ...]]] = []
    until = last = 0
    for sentence in sentences:
        span = sentence.span
        if begin[until] >= span.end:
            read.append((sentence, ()))
            continue
        at = until if begin[until] >= span.start else bisect_left(begin, span.start, until)
        until = bisect_left(begin, span.end, at)
        first = last if starts[last] == span.start else bisect_left(starts, span.start)
        last = bisect_left(starts, span.end, first)
        own = tokens.part(first, last)
        if starts[last - 1] + len(low[last - 1]) > span.end:  # the sentence's end cuts an address
            own = _cut(document.text, span, language)
        read.append((sentence, _mentions(own, heads[at:until], first, language)))
    return tuple(read)


def _heads(tokens: Tokens, beginnings: Beginnings) -> list[tuple[int, tuple[Reader, ...]]]:
    """Return the tokens at which a value may begin, and the readers to ask at each."""
    low = tokens.low
    begun = list(map(beginnings.__getitem__, tokens.lowers))
    return [
        (index, readers)
        for index in compress(range(tokens.size), begun)
        if (readers := begun[index][low[index + 1]])  # type: ignore[index]  # none of them is None
    ]


def _mentions(
    tokens: Tokens,
    heads: Iterable[tuple[int, tuple[Reader, ...]]],
    first: int,
    language: Language,
) -> tuple[Mention, ...]:
    """Return what is read at the heads; they count from the text's token ``first``."""
    mentions: list[Mention] = []
    end = 0
    for head, readers in heads:
        at = head - first
        if at < end:
            continue
        for reader in readers:
            read = reader(tokens, at, language, end)
            if read is not None:
                mention, end = read
                if mention is not None:
                    mentions.append(mention)
                break
    return tuple(link_changes(tokens, mentions, language)) if mentions else ()
