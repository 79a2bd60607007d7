"""Lengths of time as written: "20 years", "two decades", "a decade"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import calendar
from verifier.model.period import Grain
from verifier.model.timex import Duration
from verifier.notation.numerals import heads as numeral_heads
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens


# Counted in years: "two decades" is said of 18 or 22 years, not of 15 or 29.
_IN_YEARS = {
    Grain.DECADE.value: (Decimal(10), Decimal(5)),
    Grain.CENTURY.value: (Decimal(100), Decimal(20)),
}


def _is_one(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "a decade after" from the rate "100 attacks a day": no noun or number stands before."""
    before = tokens[at - 1]
    free = before.kind in {"none", "mark"} or before.lower in _BEFORE_ONE
    singular = not tokens[at + 1].lower.endswith("s")
    return tokens[at].lower in language.indefinite and free and singular


# fmt: off
_BEFORE_ONE = frozenset({
    "about", "almost", "nearly", "just", "than", "for", "within", "over", "under", "after",
    "exactly", "is", "was", "came", "ended", "began", "of", "in", "half", "only", "and", "that",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class DurationRead:
    """A duration read from tokens ``first`` up to, not including, ``end``."""

    duration: Duration
    first: int
    end: int


def read_duration(tokens: Tokens, at: int, language: Language) -> DurationRead | None:
    """``(numeral | "a") grain``: "20 years", "two decades", "a decade"; not "20 years ago"."""
    numeral = read_numeral(tokens, at, language)
    value, size = (numeral.value, numeral.size) if numeral else (Decimal(1), 1)
    word = tokens[at + size]
    if numeral is None and not _is_one(tokens, at, language):
        return None
    grain = language.grains.get(word.lower)
    end = at + size + 1
    if grain is None or tokens[end].lower in {*calendar.AGO, "old"}:
        return None
    text = tokens.text[tokens[at].start : word.end]
    step = numeral.step if numeral else Decimal(1)
    if grain in _IN_YEARS:
        years, open_years = _IN_YEARS[grain]
        value, step, grain = value * years, open_years, Grain.YEAR.value
    duration = Duration(value, value, Grain(grain), step, text)
    return DurationRead(duration, at, end)


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a length of time may begin."""
    return numeral_heads(language)
