"""Periods as tables write them: "2019/20", "Q1 2020", "Jan-21", "31.12.2019", "2020M02", 43831.

The order of day and month in "03/04/2021" is told from the column's other cells; where they do not
tell it, nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.period import Grain, Period

if TYPE_CHECKING:
    from collections.abc import Iterable

_YEAR = re.compile(r"(1[5-9]|20|21)\d\d")
_NOTED_YEAR = re.compile(r"((?:1[5-9]|20|21)\d\d)\s*(?:\[[^\]]*\]|\(?[pefr]\)?|\*+|[¹²³])?")
_LABELLED = re.compile(
    r"(?:year|anno|calendar year|cy|yr|y)[\s_]*((?:1[5-9]|20|21)\d\d)", re.IGNORECASE
)
_AS_WORLD_BANK = re.compile(r"(\d{4}) \[YR(\d{4})\]")
_SPAN = re.compile(r"(?:fy\s*)?(\d{4})\s*[/–—-]\s*(\d{2}|\d{4})", re.IGNORECASE)
_PAIR = re.compile(r"(\d{4})[/–-](\d{2})")
_FISCAL = re.compile(r"fy\s?'?(\d{4}|\d{2})", re.IGNORECASE)
_QUARTER = re.compile(
    r"(?P<y1>\d{4})[\s:/_.-]*(?:Q|T|quarter )(?P<q1>[1-4])"
    r"|(?:Q|T)(?P<q2>[1-4])[\s:/_.,-]*'?(?P<y2>\d{4}|\d{2})"
    r"|(?P<q3>[1-4])(?:st|nd|rd|th)? (?:quarter|qtr),?(?: of)? (?P<y3>\d{4})",
    re.IGNORECASE,
)
_QUARTERLY = re.compile(r"Q[1-4]", re.IGNORECASE)
_HALF = re.compile(
    r"(?P<y1>\d{4})[\s:/_.-]*(?:H|S)(?P<h1>[12])|H(?P<h2>[12])[\s:/_.-]*(?P<y2>\d{4})",
    re.IGNORECASE,
)
_MONTH_CODE = re.compile(r"(\d{4})[\s:_-]?M(0?[1-9]|1[0-2])", re.IGNORECASE)
_MONTH_DIGITS = re.compile(r"(\d{4})[/.](0[1-9]|1[0-2])")
_WEEK = re.compile(r"(\d{4})[\s-]?W(\d{1,2})", re.IGNORECASE)
_NAMED = re.compile(r"[\s,./_-]+")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T]+0{1,2}:00(?::00)?)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})(?:[ T]+0{1,2}:00(?::00)?)?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_ISO_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
)
_ENDING = re.compile(
    r"(?:as (?:at|of)|at|on|end(?:ing)? of|year end(?:ed|ing)|end|to|week ending)\s+(?=\S*\d|\w+ )",
    re.IGNORECASE,
)
_YEAR_ENDED = re.compile(r"(?:year|12 months) (?:end(?:ed|ing)|to)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\s*(?:\[[^\]]*\]|\((?:p|e|r|prov\.?|provisional|est\.?|estimate|preliminary)\)|\*+|[¹²³†‡]))+$"
)

# Excel counts days from here; 1900 is a leap year to it, so dates before March 1900 are not read.
_EXCEL_ZERO = date(1899, 12, 30)
_SERIALS = range(18264, 73050)  # 1950 to the end of 2099


@dataclass(frozen=True, slots=True)
class Order:
    """How a column writes times: day or month first (None: untold), and if as Excel's serials.

    ``spans`` tells whether "2009/10" is two years or a month; ``year_begins`` is the month and day
    on which the fiscal years of the table begin, if anybody says so; ``years_ended`` tells that a
    bare year is the one that ended in it.
    """

    day_first: bool | None = None
    serials: bool = False
    spans: bool | None = None
    year_begins: tuple[int, int] | None = None
    years_ended: bool = False


def order_of(texts: Iterable[str], *, serials: bool) -> Order:
    """Tell the order of day and month from a column's cells: a number above 12 is no month.

    ``serials`` says that the header speaks of dates, so that whole numbers may be Excel's days.
    """
    first = second = False
    counted = other = 0
    pairs: set[tuple[int, int]] = set()
    for text in texts:
        if not text:
            continue
        pair = _PAIR.fullmatch(text)
        if pair:
            pairs.add((int(pair[1]), int(pair[2])))
        match = _NUMERIC.fullmatch(text)
        if match:
            first = first or int(match[1]) > 12
            second = second or int(match[2]) > 12
        is_serial = text.isdecimal() and int(text) in _SERIALS and not _YEAR.fullmatch(text)
        counted += is_serial
        other += not is_serial
    day_first = None if first == second else first
    return Order(day_first, serials and counted > 0 and other == 0, _are_spans(pairs))


def _are_spans(pairs: set[tuple[int, int]]) -> bool | None:
    """Tell years ("2009-10", "2010-11") from months ("2009-10", "2009-11"); one may be both."""
    if not pairs:
        return None
    if any(not 1 <= second <= 12 for _, second in pairs):
        return True
    following = all(second == (first + 1) % 100 for first, second in pairs)
    return (True if len(pairs) > 1 else None) if following else False


def is_year(text: str) -> bool:
    """Tell a year, bare or as "2019 [YR2019]", "2019 (p)" or "Year 2019"."""
    stripped = text.strip()
    return bool(
        _NOTED_YEAR.fullmatch(stripped)
        or _AS_WORLD_BANK.fullmatch(stripped)
        or _LABELLED.fullmatch(stripped)
    )


@lru_cache(maxsize=65536)
def read_period(text: str, order: Order = Order()) -> Period | None:
    """Read a period as a cell or header writes it; None when it is none, or could be two.

    >>> str(read_period("2019/20")), str(read_period("Q3 2021")), str(read_period("Jan-21"))
    ('2019-01-01/2020-12-31', '2021-Q3', '2021-01')
    >>> read_period("03/04/2021")
    """
    plain = _TAIL.sub("", " ".join(text.replace("\u00a0", " ").split()))
    if not plain or not any(letter.isdigit() for letter in plain):
        return None
    ended = _YEAR_ENDED.match(plain)
    if ended:
        return _year_ended(read_period(plain[ended.end() :], order))
    plain = _ENDING.sub("", plain, count=1) if _ENDING.match(plain) else plain
    try:
        return _read(plain, order)
    except (ValueError, OverflowError):
        return None


def _year_ended(end: Period | None) -> Period | None:
    """Return the twelve months up to a day's or a month's end; a year does not say which."""
    if end is None or end.grain not in {Grain.DAY, Grain.MONTH}:
        return None
    return Period(end.end.replace(year=end.end.year - 1), end.end, Grain.YEAR)


def _read(text: str, order: Order) -> Period | None:
    if order.serials and text.isdecimal():
        return Period.of_day(_EXCEL_ZERO + timedelta(days=int(text)))
    year = _NOTED_YEAR.fullmatch(text) or _LABELLED.fullmatch(text)
    year = year or _AS_WORLD_BANK.fullmatch(text)
    if year and order.years_ended and order.year_begins not in {None, (1, 1)}:
        return _twelve_months(int(year[1]) - 1, order)
    if year:
        return Period.parse(year[1])
    if re.fullmatch(r"\d{4}\.0", text):
        return Period.parse(text[:4]) if _YEAR.fullmatch(text[:4]) else None
    for read in (_coded, _spanned, _numeric, _named):
        found = read(text, order)
        if found is not None:
            return found
    timed = _ISO_TIME.fullmatch(text)
    iso = timed[1] if timed else text
    if order.spans and _PAIR.fullmatch(iso):
        return None
    return Period.parse(iso) if re.match(r"(1[5-9]|20|21)\d", iso) else None


def _coded(text: str, order: Order) -> Period | None:
    quarter = _QUARTER.fullmatch(text)
    if quarter:
        year = quarter["y1"] or quarter["y2"] or quarter["y3"]
        number = quarter["q1"] or quarter["q2"] or quarter["q3"]
        return Period.parse(f"{_full(year)}-Q{number}")
    half = _HALF.fullmatch(text)
    if half:
        return Period.parse(f"{half['y1'] or half['y2']}-H{half['h1'] or half['h2']}")
    month = _MONTH_CODE.fullmatch(text)
    if order.spans is False:
        month = month or _MONTH_DIGITS.fullmatch(text)
    if month:
        return Period.parse(f"{month[1]}-{int(month[2]):02}")
    week = _WEEK.fullmatch(text)
    return Period.parse(f"{week[1]}-W{int(week[2]):02}") if week else None


def _spanned(text: str, order: Order) -> Period | None:
    """Read "2019/20", "2019-2020"; and "FY2020" where the table's fiscal years have a first day."""
    fiscal = _FISCAL.fullmatch(text)
    if fiscal and order.year_begins:
        return _twelve_months(int(_full(fiscal[1])) - (order.year_begins != (1, 1)), order)
    span = _SPAN.fullmatch(text)
    pair = _PAIR.fullmatch(text)
    if span is None or (pair and order.spans is False):
        return None
    if pair and order.spans is None and 1 <= int(pair[2]) <= 12:
        return None  # October 2009 to some, two years to others
    first = int(span[1])
    last = int(span[2]) if len(span[2]) == 4 else first // 100 * 100 + int(span[2])
    last += 100 if len(span[2]) == 2 and last < first else 0
    if not _YEAR.fullmatch(str(first)) or not first < last <= first + 100:
        return None
    if order.year_begins and last == first + 1:
        return _twelve_months(first, order)
    return Period(date(first, 1, 1), date(last + 1, 1, 1), Grain.YEAR)


def _twelve_months(year: int, order: Order) -> Period:
    month, day = order.year_begins or (1, 1)
    return Period(date(year, month, day), date(year + 1, month, day), Grain.YEAR)


def _numeric(text: str, order: Order) -> Period | None:
    compact = _COMPACT.fullmatch(text)
    if compact:
        return Period.of_day(date(int(compact[1]), int(compact[2]), int(compact[3])))
    first = _YEAR_FIRST.fullmatch(text)
    if first:
        return Period.of_day(date(int(first[1]), int(first[2]), int(first[3])))
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    day, month, year = int(match[1]), int(match[2]), int(_full(match[3]))
    dotted = "." in text
    if order.day_first is None and not dotted and day <= 12 and month <= 12 and day != month:
        return None
    if order.day_first is False or (order.day_first is None and month > 12):
        day, month = month, day
    return Period.of_day(date(year, month, day))


def _named(text: str, _: Order) -> Period | None:
    """Read "Jan-21", "January 2021", "21 March 2020", "Mar 21, 2020", "2021 Jan", "Sept. 2020"."""
    parts = [part for part in _NAMED.split(text) if part]
    months = english().months
    named = [index for index, part in enumerate(parts) if part.lower() in months]
    if len(named) != 1 or not 2 <= len(parts) <= 3:
        return None
    month = months[parts[named[0]].lower()]
    rest = [re.sub(r"(?<=\d)(st|nd|rd|th)$", "", p) for i, p in enumerate(parts) if i != named[0]]
    rest = [part.lstrip("'’") for part in rest]
    if not all(part.isdecimal() for part in rest):
        return None
    if len(rest) == 1:
        return Period.parse(f"{_full(rest[0])}-{month:02}") if len(rest[0]) in {2, 4} else None
    day, year = (rest[1], rest[0]) if len(rest[0]) == 4 else (rest[0], rest[1])
    return Period.of_day(date(int(_full(year)), month, int(day)))


def is_part(text: str) -> bool:
    """Tell a month or a quarter without its year: "Jan", "March", "Q1"."""
    return bool(_QUARTERLY.fullmatch(text)) or text.lower() in english().months


def part_of(year: Period | None, part: str) -> Period | None:
    """Return the month or quarter of a calendar year; None where the year is none, or not told.

    >>> str(part_of(Period.parse("2020"), "Feb")), str(part_of(Period.parse("2020"), "Q3"))
    ('2020-02', '2020-Q3')
    """
    if year is None or year != Period.containing(year.start, Grain.YEAR):
        return None
    return read_period(f"{part} {year.start.year}")


def _full(year: str) -> str:
    """Return a year of two digits as spreadsheets read it: from 1930 to 2029."""
    if len(year) != 2:
        return year
    return f"20{year}" if int(year) < 30 else f"19{year}"


def could_be_period(text: str, order: Order) -> bool:
    """Tell a period, also one whose reading is not told: "03/04/2021", "FY2020"."""
    return read_period(text, order) is not None or is_untold(text)


def is_untold(text: str) -> bool:
    """Tell a time that says too little by itself: "03/04/2021", "FY2020", "Year ending May"."""
    plain = text.strip()
    told = _NUMERIC.fullmatch(plain) or _PAIR.fullmatch(plain) or _FISCAL.fullmatch(plain)
    return bool(told or (_YEAR_ENDED.match(plain) and any(map(str.isdigit, plain))))


def regular(periods: Iterable[Period]) -> Grain | None:
    """Return the grain of which single days stand for the whole; None when days are days.

    "1971-01-01, 1972-01-01, …" are years, "1987-05-15, 1987-06-15, …" months.
    """
    days = {period.start for period in periods if period.grain is Grain.DAY and period.length == 1}
    if len(days) < 3:
        return None
    ordered = sorted(days)
    gaps = [(second - first).days for first, second in pairwise(ordered)]
    spots = {day.day for day in days}
    ends = all(_is_month_end(day) for day in days)
    if not (len(spots) == 1 or ends) or min(gaps) < 28:
        return None
    months = {day.month for day in days}
    if len(months) == 1 and min(gaps) >= 365:
        return Grain.YEAR if months <= {1, 12} and (spots == {1} or ends) else None
    thirds = {month % 3 for month in months}
    if len(thirds) == 1 and min(gaps) >= 89 and min(gaps) <= 92:
        begins = thirds == {1} and spots == {1}
        return Grain.QUARTER if begins or (thirds == {0} and ends) else None
    return Grain.MONTH if min(gaps) <= 31 else None


def _is_month_end(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1
