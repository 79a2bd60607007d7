"""Days and periods as services write them."""

from __future__ import annotations

import re
from datetime import date

_PERIOD = re.compile(r"(\d{4})(?:-?(?:Q([1-4])|S([12])|W(\d\d)|M?(\d\d)(?:-(\d\d))?))?")


def day_of(text: object) -> date | None:
    """Return the day that a time stamp begins with, None when it begins with none.

    >>> day_of("2026-07-13T11:00:00+0200"), day_of("28.02.2026"), day_of(None)
    (datetime.date(2026, 7, 13), datetime.date(2026, 2, 28), None)
    """
    written = str(text or "").strip()[:10]
    german = re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", written)
    if german:
        written = f"{german[3]}-{german[2]}-{german[1]}"
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def period_of(text: str) -> str | None:
    """Return a period as the program writes it; None for half-years and weeks, which it has not.

    >>> [period_of(each) for each in ("2024", "2025Q4", "2025-Q4", "2026M02", "2026-02-03")]
    ['2024', '2025-Q4', '2025-Q4', '2026-02', '2026-02-03']
    >>> [period_of(each) for each in ("2024-S1", "2024-W07", "", "2026M13")]
    [None, None, None, None]
    """
    match = _PERIOD.fullmatch(text.strip())
    if not match:
        return None
    year, quarter, half, week, month, day = match.groups()
    if half or week:
        return None
    if quarter:
        return f"{year}-Q{quarter}"
    if day:
        return text if day_of(text) else None
    if month:
        return f"{year}-{month}" if 1 <= int(month) <= 12 else None
    return year


def within(period: str, years: tuple[int, int] | None) -> bool:
    """Tell whether a period begins in one of the years, both inclusive."""
    return years is None or years[0] <= int(period[:4]) <= years[1]
