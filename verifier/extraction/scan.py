"""One pass over a sentence: where a value may begin, the readers of notation are asked in turn."""

from __future__ import annotations

from bisect import bisect_left
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
    return _mentions(tokens, _heads(tokens, beginnings(language.code)), language)


def _cut(text: str, span: Span, language: Language) -> Tokens:
    tokens = cut(text, span.start, span.end)
    return with_decimal_points(tokens) if language.decimal_comma else tokens


def extract_all(
    document: Document, sentences: Iterable[Sentence]
) -> tuple[tuple[Sentence, tuple[Mention, ...]], ...]:
    """Return each sentence with its mentions; ``sentences`` stand in the order of the text."""
    language = language_of(document.language)
    tokens = _cut(document.text, Span(0, len(document.text)), language)
    starts = tokens.starts
    heads = _heads(tokens, beginnings(language.code))
    read: list[tuple[Sentence, tuple[Mention, ...]]] = []
    at, count = 0, len(heads)
    for sentence in sentences:
        span = sentence.span
        while at < count and starts[heads[at][0]] < span.start:
            at += 1
        if at == count or starts[heads[at][0]] >= span.end:
            read.append((sentence, ()))
            continue
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end, first)
        own = tokens.part(first, last)
        if own.end(last - first - 1) > span.end:  # an address that a sentence's end cuts
            own = _cut(document.text, span, language)
        within = []
        while at < count and heads[at][0] < last:
            index, readers = heads[at]
            within.append((index - first, readers))
            at += 1
        read.append((sentence, _mentions(own, within, language)))
    return tuple(read)


def _heads(tokens: Tokens, beginnings: Beginnings) -> list[tuple[int, tuple[Reader, ...]]]:
    """Return the tokens at which a value may begin, and the readers to ask there."""
    low = tokens.low
    telling = beginnings.telling
    heads = []
    asked = list(map(beginnings.__getitem__, tokens.lowers))
    for index in [index for index, beginning in enumerate(asked) if beginning]:
        readers, follow, counted = asked[index]  # type: ignore[misc]  # the others are left out
        if follow is not None:
            after = low[index + 1]
            if after not in follow and not after[:1].isdecimal():
                continue
        elif counted:
            after = low[index + 1]
            if after not in telling and after.isalpha():
                readers = counted
        heads.append((index, readers))
    return heads


def _mentions(
    tokens: Tokens, heads: list[tuple[int, tuple[Reader, ...]]], language: Language
) -> tuple[Mention, ...]:
    mentions: list[Mention] = []
    end = 0
    for at, readers in heads:
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
