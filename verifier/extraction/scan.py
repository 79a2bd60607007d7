"""One pass over a sentence: where a value may begin, the readers of notation are asked in turn."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.extraction.mentions import (
    read_date_mention,
    read_duration_mention,
    read_figure_mention,
    skip_identifier,
)
from verifier.language import english
from verifier.notation import dates, durations, quantities
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.language import Language
    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence
    from verifier.notation.tokens import Tokens

    # Returns the mention that begins at a token, None to skip what stands there, and the token
    # after it; nothing when it reads nothing. Tokens before the last argument are taken.
    Reader = Callable[[Tokens, int, Language, int], tuple[Mention | None, int] | None]

_DIGITS = frozenset("0123456789.")


def extract(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the mentions of a sentence in its order; none overlaps another."""
    language = english()
    readers = _readers(language.code)
    tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
    low = tokens.low
    mentions: list[Mention] = []
    end = 0
    for at in [
        index
        for index, word in enumerate(low)
        if word in readers or (word and (word[0] in _DIGITS or not word.isascii()))
    ]:
        if at < end:
            continue
        for reader in readers.get(low[at]) or _AT_DIGITS:
            read = reader(tokens, at, language, end)
            if read is not None:
                mention, end = read
                if mention is not None:
                    mentions.append(mention)
                break
    return tuple(mentions)


# In the order of precedence: a date is no code, a code no length of time, a length no figure.
_AT_DIGITS: tuple[Reader, ...] = (
    read_date_mention,
    skip_identifier,
    read_duration_mention,
    read_figure_mention,
)


@cache
def _readers(code: str) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word at which a value may begin, the readers to ask there."""
    del code
    language = english()
    begins = (
        (read_date_mention, dates.heads(language)),
        (read_duration_mention, durations.heads(language)),
        (read_figure_mention, quantities.heads(language)),
    )
    words = {word for _, heads in begins for word in heads}
    return {word: tuple(reader for reader, heads in begins if word in heads) for word in words}
