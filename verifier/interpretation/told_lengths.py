"""Lengths of time that are the value of a statistic: a life expectancy of 75.3 years."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language import statistics
from verifier.model.claim import Mention, Role
from verifier.model.period import Grain
from verifier.model.quantity import Quantity
from verifier.model.units import unit
from verifier.model.vocabulary import AliasKind, Hit, How
from verifier.notation.statistics import statistic_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_YEARS = "years"


def as_value(mention: Mention, hits: Iterable[Hit]) -> Mention:
    """Return a length in years as a figure, where its clause names a statistic of such lengths.

    Elsewhere it is a time between two events, and is returned as it is.
    """
    duration = mention.duration
    if duration is None or not duration.is_plain or duration.grain is not Grain.YEAR:
        return mention
    if not any(_is_measured_in_time(hit) for hit in hits):
        return mention
    told = Quantity(duration.low, duration.high, unit(_YEARS), duration.step, duration.text)
    return replace(mention, role=Role.MEASUREMENT, quantity=told, duration=None)


def _is_measured_in_time(hit: Hit) -> bool:
    if hit.kind is not AliasKind.MEASURE or hit.how is not How.EXACT or not hit.alias.positive:
        return False
    statistic = statistic_of(hit.alias.text)
    terms = statistic.terms if statistic else frozenset()
    return any(statistics.MEASURED_IN.get(term) == _YEARS for term in terms)
