"""Whether titles and notes say that the figures of a table may still change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.period import Period


def _any_of(words: Iterable[str]) -> str:
    return r"\b(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b"


_UNSETTLED = re.compile(
    rf"(?P<before>.*?){_any_of(tables.UNSETTLED)}"
    rf"(?=\W*$|\s*[,;.:)\]]|\s+{_any_of(tables.UNSETTLED_FIGURES)})",
    re.IGNORECASE | re.DOTALL,
)
_OTHERWISE = re.compile(_any_of((*tables.LEGENDS, *tables.SETTLED)), re.IGNORECASE)
# "p = provisional", "(p) provisional" and "* provisional" explain marks that single cells have.
_MARK = re.compile(
    r"(?:^|[\s(,;\[])(?:(?:[a-z]{1,2}|[*†‡¹²³]+)\s*[)\]=:–-]+|[b-z]|[*†‡¹²³]+)\s*$", re.IGNORECASE
)
_MARK_AFTER = re.compile(r"\W*\(?(?:[a-z]|[*†‡¹²³]+)\)?\W*$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def unsettled_years(text: str) -> tuple[int, ...] | None:
    """Return the years whose figures a text calls provisional, () for all, None for none.

    >>> unsettled_years("Note: provisional figures"), unsettled_years("2023 data are preliminary.")
    ((), (2023,))
    >>> unsettled_years("p = provisional"), unsettled_years("Figures are no longer provisional")
    (None, None)
    """
    found = _UNSETTLED.match(text)
    if found is None or _OTHERWISE.search(text) or _MARK.search(found["before"]):
        return None
    rest = text[found.end() :]
    if rest.strip() and _MARK_AFTER.fullmatch(rest) and re.search(r"\w|[*†‡¹²³]", rest):
        return None
    return tuple(dict.fromkeys(int(year) for year in _YEAR.findall(text)))


def is_unsettled(years: tuple[int, ...] | None, period: Period | None) -> bool:
    """Tell whether a value of a period is among those called provisional."""
    if years is None:
        return False
    if not years or period is None:
        return True
    return any(period.start.year <= year <= period.last.year for year in years)
