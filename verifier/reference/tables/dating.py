"""What titles and notes say of time: of when the figures are, since when they are known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from verifier.language import statistics, tables
from verifier.model.period import Grain, Period
from verifier.reference.tables.periods import read_period

if TYPE_CHECKING:
    from collections.abc import Iterable

# How a line begins that is no title.
LABELS = (
    *(*tables.SOURCE_WORDS, *tables.NOTE_WORDS),
    *(*tables.PUBLISHED_WORDS, *tables.AS_OF_WORDS),
)
_YEAR = r"(?:1[89]|20)\d\d"
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_NUMBERS = r"\d{1,2}[./-]\d{1,2}[./-]" + _YEAR
_DATE = (
    rf"{_YEAR}-\d\d-\d\d|{_NUMBERS}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH} (?:\d{{1,2}}(?:st|nd|rd|th)?, ?)?{_YEAR}"
    rf"|Q[1-4][ -]?{_YEAR}|{_YEAR}(?:\s?[/–-]\s?\d{{2,4}})?(?:[\s-]?Q[1-4])?"
)
# The year of an index ("2015=100") is no time of its figures.
DATED = re.compile(rf"\b(?:{_DATE})\b(?!\s?=\s?100)")
_SPANNED = re.compile(r"(?:^|\s)(?:" + "|".join(tables.SPANS) + r")\s*$")


def _before(words: Iterable[str]) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"^\W*(?:{listed})\b\W*(?P<when>{_DATE})", re.IGNORECASE)


_PUBLISHED = _before(tables.PUBLISHED_WORDS)
_AS_OF = _before(tables.AS_OF_WORDS)
_YEARS_ENDED = re.compile(
    rf"\byears? end(?:ed|ing|s)? (?:on )?(?P<day>(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}}\b)?)"
    rf"(?:,? (?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_ANY_YEAR = "2023"


@dataclass(frozen=True, slots=True)
class Dating:
    """The times that stand around a table; None where nothing tells them.

    ``period`` is when its figures hold, ``within`` the years of which each row has its latest,
    ``as_of`` the day of which a note gives them, ``published``
    the day they appeared; ``year_begins`` month and day on which its years begin. ``said`` are the
    words that told each.
    """

    period: Period | None = None
    within: Period | None = None
    as_of: Period | None = None
    published: date | None = None
    year_begins: tuple[int, int] | None = None
    said: tuple[tuple[str, str], ...] = ()


def read_dating(
    titles: Iterable[tuple[str, str]], notes: Iterable[tuple[str, str]], labels: re.Pattern[str]
) -> Dating:
    """Read titles and notes, each with the words that name it; ``labels`` open what is no title."""
    titles = list(titles)
    said: dict[str, str] = {}
    published = as_of = None
    for text, words in (*titles, *notes):
        when = _told(_PUBLISHED, text)
        if when and published is None:
            published, said["published"] = when.end - timedelta(days=1), words
        when = _told(_AS_OF, text)
        if when and as_of is None:
            as_of, said["as of"] = when, words
    plain = [
        (text, words)
        for text, words in titles
        if not labels.match(text) and not _PUBLISHED.match(text) and not _AS_OF.match(text)
    ]
    year_begins = _year_begins(plain)
    period, within = _period(plain, said), _within(plain, said)
    return Dating(period, within, as_of, published, year_begins, tuple(said.items()))


def _told(pattern: re.Pattern[str], text: str) -> Period | None:
    match = pattern.match(text)
    return read_period(match["when"]) if match else None


def _period(texts: Iterable[tuple[str, str]], said: dict[str, str]) -> Period | None:
    found: dict[Period | None, str] = {}
    for text, words in texts:
        ended = _YEARS_ENDED.search(text)
        if ended:
            when = f"{ended['day']} {ended['year']}" if ended["year"] else ""
            found[read_period(f"year ended {when}")] = words
        rest = text[: ended.start()] + text[ended.end() :] if ended else text
        for match in DATED.finditer(rest):
            found[_date(match[0], rest[: match.start()])] = words
    if len(found) != 1:
        return None
    ((period, words),) = found.items()
    if period is not None:
        said["period"] = words
    return period


_LATEST = re.compile(
    r"\b(?:" + "|".join(statistics.LATEST) + r")\b[^()]*?(?P<first>" + _YEAR + r")"
    r"\s?(?:[–-]|to|and)\s?(?P<last>" + _YEAR + ")",
    re.IGNORECASE,
)


def _within(texts: Iterable[tuple[str, str]], said: dict[str, str]) -> Period | None:
    for text, words in texts:
        years = years_of_latest(text)
        if years is not None:
            said["within"] = words
            return years
    return None


def years_of_latest(title: str) -> Period | None:
    """Return the years of "most recent value, 2010-2014", of one of which each row is."""
    match = _LATEST.search(title)
    if match is None or match["first"] >= match["last"]:
        return None
    first, last = int(match["first"]), int(match["last"])
    return Period(date(first, 1, 1), date(last + 1, 1, 1), Grain.YEAR)


def _date(text: str, before: str) -> Period | None:
    """Read a date of a title; the end of a span ("January to March 2020") is no time of all."""
    if _SPANNED.search(before):
        return None
    period = read_period(text)
    if period is None and not re.fullmatch(_NUMBERS, text):
        period = read_period(text[-4:])  # "Spain 2020"
    return period


def _year_begins(texts: Iterable[tuple[str, str]]) -> tuple[int, int] | None:
    for text, _ in texts:
        ended = _YEARS_ENDED.search(text)
        day = read_period(f"{ended['day']} {ended['year'] or _ANY_YEAR}") if ended else None
        if day is not None and day.grain in {Grain.DAY, Grain.MONTH}:
            return day.end.month, day.end.day
    return None
