"""Feasts and holidays by key: on which days of a year they fall.

A feast is one line of a table (its rule) and one line of each language (its names).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.model.feasts.christian import CHRISTIAN
from verifier.model.feasts.civil import CIVIL
from verifier.model.feasts.faiths import FAITHS
from verifier.model.feasts.observances import OBSERVANCES
from verifier.model.feasts.rules import Hebrew, Rule

if TYPE_CHECKING:
    from verifier.model.period import Period

FEASTS: dict[str, Rule] = {**CIVIL, **OBSERVANCES, **CHRISTIAN, **FAITHS}

_FIRST, _LAST = 1583, 2399  # before it no Gregorian calendar; the rules of today hold no longer


@lru_cache(maxsize=2048)
def feast_in(name: str, year: int) -> tuple[Period, ...]:
    """Return when a feast falls in a year: none, one or (of lunar calendars) two periods.

    Raises:
        KeyError: no feast has this key.
    """
    rule = FEASTS[name]
    return rule.periods(year) if _FIRST <= year <= _LAST else ()


def begins_at_sunset(name: str) -> bool:
    """Tell that a feast begins on the evening before the days that ``feast_in`` returns."""
    rule = FEASTS[name]
    return isinstance(rule, Hebrew) and rule.eve


def is_reckoned(name: str) -> bool:
    """Tell that a feast's day is reckoned, and may differ by a day from place to place."""
    return FEASTS[name].reckoned


__all__ = ["FEASTS", "Rule", "begins_at_sunset", "feast_in", "is_reckoned"]
