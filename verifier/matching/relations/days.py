"""Days, months and years in sentences and cells, as far as they are given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import calendar, questions
from verifier.matching.relations.texts import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.matching.relations.texts import Word

_MONTHS = calendar.MONTHS
_WEEKDAYS = frozenset(calendar.WEEKDAYS)
_YEARS = range(1000, 2101)
_DAYS = range(1, 32)
# "may" and "march" are words besides: months only after these.
_CAREFUL = frozenset(calendar.WORD_MONTHS)
_BEFORE_MONTH = frozenset((*questions.BEFORE_TIMES, *questions.PARTS_OF_TIMES))
_ISO = re.compile(r"(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{2}|\d{4})")
_LONGEST_CELL = 8
_CENTURY = 30


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is given; None for what is not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def covers(self, other: Day) -> bool:
        """Tell whether another date may be this one: nothing that both give differs.

        What this one gives finer than a year, the other must give too.
        """
        if self.year is not None and other.year is not None and self.year != other.year:
            return False
        if self.month is not None and self.month != other.month:
            return False
        if self.day is not None and self.day != other.day:
            return False
        return self.month is not None or other.year is not None

    @property
    def order(self) -> tuple[int, int, int]:
        """What dates are ordered by."""
        return (self.year or 0, self.month or 0, self.day or 0)


def year_of(word: Word) -> int | None:
    """Return the year that a word of four digits is."""
    year = int(word.text) if word.text.isdecimal() and len(word.text) == 4 else 0
    return year if year in _YEARS else None


def _day_of(word: Word | None) -> int | None:
    if word is None or not word.form.isdecimal() or len(word.form) > 2:
        return None
    day = int(word.form)
    return day if day in _DAYS else None


def day_at(words: Sequence[Word], at: int) -> tuple[Day, int] | None:
    """Read the date that begins at a word, with how many words it takes; a bare year is none.

    >>> day_at(words_of("May 31, 1953"), 0)
    (Day(year=1953, month=5, day=31), 3)
    >>> day_at(words_of("3rd of August"), 0)
    (Day(year=None, month=8, day=3), 3)
    """
    month = _MONTHS.get(words[at].text)
    if month:
        return _month_first(words, at, month)
    day = _day_of(words[at])
    if day is None:
        return None
    then = at + 1 + (_text(words, at + 1) == "of")
    month = _MONTHS.get(_text(words, then))
    if month is None:
        return None
    year = year_of(words[then + 1]) if then + 1 < len(words) else None
    return Day(year, month, day), then - at + 1 + bool(year)


def _month_first(words: Sequence[Word], at: int, month: int) -> tuple[Day, int] | None:
    following = words[at + 1] if at + 1 < len(words) else None
    day = _day_of(following)
    if day:
        year = year_of(words[at + 2]) if at + 2 < len(words) else None
        return Day(year, month, day), 2 + bool(year)
    then = at + 1 + (_text(words, at + 1) == "of")
    year = year_of(words[then]) if then < len(words) else None
    if year:
        return Day(year, month), then - at + 1
    if words[at].text in _CAREFUL and (not at or words[at - 1].text not in _BEFORE_MONTH):
        return None
    return Day(None, month), 1


def _text(words: Sequence[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""


@lru_cache(maxsize=100_000)
def cell_day(text: str) -> Day | None:
    """Return the date that a cell is.

    >>> cell_day("sat 5 / 6 / 1971"), cell_day("1953-05-31").order, cell_day("31 points")
    (None, (1953, 5, 31), None)
    """
    words = words_of(text)
    if not words or len(words) > _LONGEST_CELL:
        return None
    iso = _ISO.fullmatch(text.strip())
    if iso:
        return Day(int(iso[1]), int(iso[2]), int(iso[3]))
    slashed = _SLASHED.fullmatch(text.strip())
    if slashed and int(slashed[1]) <= 12:
        year = int(slashed[3])
        century = 0 if year > 99 else 1900 if year > _CENTURY else 2000
        return Day(year + century, int(slashed[1]), int(slashed[2]))
    first = 1 if words[0].text in _WEEKDAYS and len(words) > 1 else 0
    read = day_at(words, first)
    if read is not None:
        return read[0]
    lone = year_of(words[0]) if len(words) <= 2 else None
    return Day(lone) if lone else None
