"""One pass over a sentence: where a value may begin, the readers of notation are asked in turn."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from verifier.extraction import factors, roles, vague
from verifier.extraction.changes import link_changes
from verifier.extraction.factors import read_factor_mention
from verifier.extraction.gates import after_numbers, gates
from verifier.extraction.mentions import (
    read_date_mention,
    read_duration_mention,
    read_figure_mention,
    read_identifier_mention,
)
from verifier.extraction.ranks import read_age_mention, read_rank_mention
from verifier.extraction.scores import read_score_mention
from verifier.extraction.vague import read_vague_mention
from verifier.language import language_of
from verifier.model.text import Span
from verifier.notation import ages, dates, durations, ordinals, quantities
from verifier.notation.tokens import cut, with_decimal_points

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.language import Language
    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence
    from verifier.notation.tokens import Tokens

    # Returns the mention that begins at a token, None to skip what stands there, and the token
    # after it; nothing when it reads nothing. Tokens before the last argument are taken.
    Reader = Callable[[Tokens, int, Language, int], tuple[Mention | None, int] | None]

_DIGITS = frozenset("0123456789")
_DIGITS_OR_POINT = _DIGITS | {"."}
_ASCII_END = "~"


def extract(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the mentions of a sentence in its order; none overlaps another."""
    language = language_of(document.language)
    readers = _readers(language.code)
    tokens = _cut(document.text, sentence.span, language)
    heads = _heads(tokens, readers, _gates(language.code)[0])
    return _mentions(tokens, heads, readers, language)


def _cut(text: str, span: Span, language: Language) -> Tokens:
    tokens = cut(text, span.start, span.end)
    return with_decimal_points(tokens) if language.decimal_comma else tokens


def extract_all(
    document: Document, sentences: Iterable[Sentence]
) -> tuple[tuple[Sentence, tuple[Mention, ...]], ...]:
    """Return each sentence with its mentions; ``sentences`` stand in the order of the text."""
    language = language_of(document.language)
    readers = _readers(language.code)
    tokens = _cut(document.text, Span(0, len(document.text)), language)
    starts = tokens.starts
    begins = _heads(tokens, readers, _gates(language.code)[0])
    read: list[tuple[Sentence, tuple[Mention, ...]]] = []
    at = 0
    for sentence in sentences:
        span = sentence.span
        first = bisect_left(starts, span.start)
        at = bisect_left(begins, first, at)
        if at == len(begins) or starts[begins[at]] >= span.end:
            read.append((sentence, ()))
            continue
        last = bisect_left(starts, span.end, first)
        own = tokens.part(first, last)
        if own.end(last - first - 1) > span.end:  # an address that a sentence's end cuts
            own = _cut(document.text, span, language)
        until = bisect_left(begins, last, at)
        heads = [index - first for index in begins[at:until]]
        read.append((sentence, _mentions(own, heads, readers, language)))
        at = until
    return tuple(read)


def _heads(
    tokens: Tokens, readers: dict[str, tuple[Reader, ...]], gated: dict[str, frozenset[str]]
) -> list[int]:
    """Return the tokens at which a value may begin."""
    low = tokens.low
    heads = []
    for index in [
        index
        for index, word in enumerate(tokens.lowers)
        if word in readers or word[0] in _DIGITS_OR_POINT
    ]:
        word = low[index]
        if word == ".":
            continue
        follow = gated.get(word)
        if follow is not None:
            after = low[index + 1]
            if after not in follow and not (after and after[0] in _DIGITS):
                continue
        heads.append(index)
    return heads


def _mentions(
    tokens: Tokens, heads: list[int], readers: dict[str, tuple[Reader, ...]], language: Language
) -> tuple[Mention, ...]:
    low = tokens.low
    _, numbers, telling = _gates(language.code)
    mentions: list[Mention] = []
    end = 0
    for at in heads:
        if at < end:
            continue
        word = low[at]
        asked = readers.get(word, _AT_DIGITS)
        if asked is _AT_DIGITS or word in numbers:
            after = low[at + 1]
            year = asked is _AT_DIGITS and len(word) == _YEAR_SIZE
            if after not in telling and after.isalpha() and not year:
                asked = _COUNTED
        for reader in asked:
            read = reader(tokens, at, language, end)
            if read is not None:
                mention, end = read
                if mention is not None:
                    mentions.append(mention)
                break
    return tuple(link_changes(tokens, mentions, language)) if mentions else ()


# In the order of precedence: a date is no length of time, a length no code, a code no figure.
_AT_DIGITS: tuple[Reader, ...] = (
    read_age_mention,
    read_date_mention,
    read_rank_mention,
    read_score_mention,
    read_duration_mention,
    read_identifier_mention,
    read_factor_mention,
    read_figure_mention,
)


# Before a word that no table of times or ranks knows, a number counts, or is an age or a name.
_COUNTED: tuple[Reader, ...] = (read_age_mention, read_identifier_mention, read_figure_mention)
_YEAR_SIZE = 4


@cache
def _readers(code: str) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word at which a value may begin, the readers to ask there."""
    language = language_of(code)
    begins = (
        (read_age_mention, ages.heads(language)),
        (read_date_mention, dates.heads(language) - language.time.articles),
        (read_rank_mention, ordinals.heads(language)),
        (read_identifier_mention, roles.heads(language)),
        (read_factor_mention, factors.heads(language)),
        (read_duration_mention, durations.heads(language)),
        (read_figure_mention, quantities.heads(language)),
        (read_vague_mention, vague.heads(language)),
    )
    words = {word for _, heads in begins for word in heads}
    return {word: tuple(reader for reader, heads in begins if word in heads) for word in words}


@cache
def _gates(code: str) -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    """Return what must follow a word, the numbers in words, and what tells more of a number."""
    begins: dict[Reader, set[str]] = {read_date_mention: set(), read_figure_mention: set()}
    for word, asked in _readers(code).items():
        if begins.keys() >= set(asked):
            for reader in asked:
                begins[reader].add(word)
    begin_dates, begin_figures = map(frozenset, begins.values())
    numbers = frozenset(language_of(code).cardinals)
    return gates(code, begin_dates, begin_figures), numbers, after_numbers(code)
