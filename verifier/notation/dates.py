"""Dates as written: text to a Timex, never to today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import calendar, english
from verifier.notation.calendar_dates import (
    TimexRead,
    read_day_month,
    read_iso,
    read_month_day,
    read_period_code,
    read_quarter,
    read_weekday,
    read_year,
)
from verifier.notation.relative_dates import (
    read_ago,
    read_anniversary,
    read_day_word,
    read_directed,
)
from verifier.notation.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.language import Language
    from verifier.model.timex import Timex


def read_timex(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read the date that begins at a token, the longest reading first; None when there is none."""
    for reader in READERS:
        read = reader(tokens, at, language)
        if read is not None:
            return read
    return None


# Longest readings first: the order is the precedence.
READERS: tuple[Callable[[Tokens, int, Language], TimexRead | None], ...] = (
    read_anniversary,
    read_weekday,
    read_iso,
    read_month_day,
    read_day_month,
    read_quarter,
    read_period_code,
    read_directed,
    read_day_word,
    read_ago,
    read_year,
)


def read_date(text: str) -> Timex:
    """Read a text that is one date and nothing else.

    >>> read_date("September 11, 2001").value
    '2001-09-11'

    Raises:
        ValueError: the text is not a date.
    """
    tokens = tokenize(text)
    read = read_timex(tokens, 0, english())
    if read is None or read.end < len(tokens):
        message = f"not a date: {text!r}"
        raise ValueError(message)
    return read.timex


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a date may begin."""
    return frozenset(
        {
            *language.months, *language.weekdays, *language.vague_counts, *language.indefinite,
            *language.cardinals, *calendar.DIRECTIONS, *calendar.DAY_WORDS,
            *calendar.ORDINAL_QUARTERS, "the", "q1", "q2", "q3", "q4", "h1", "h2",
        }
    )  # fmt: skip
