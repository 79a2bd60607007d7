"""Cases of what an article's own figures and dates say, made from the rows of rules' tables."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.finding import Match
from verifier.model.interval import INFINITY, Interval
from verifier.model.own_terms import (
    Anniversary,
    Lasting,
    Lifetime,
    Limited,
    Multiple,
    NoSuchTime,
    PerOne,
    Proportion,
    Restated,
    Total,
    WholeMean,
)
from verifier.notation.dates import read_date
from verifier.notation.durations import read_duration
from verifier.notation.quantities import read_figure
from verifier.notation.tokens import tokenize
from verifier.verdicts.rule import Case
from verifier.verdicts.specimens import specimen_claim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.model.claim import Form
    from verifier.model.duration import Duration
    from verifier.model.period import Period
    from verifier.model.quantity import Quantity


def _case(form: Form, text: str) -> Case:
    return Case(specimen_claim(form, text), Match())


def _quantity(text: str) -> Quantity:
    return read_figure(text.strip()).quantity


def _period(text: str) -> Period:
    period = read_date(text).period
    if period is None:
        message = f"not a date: {text!r}"
        raise ValueError(message)
    return period


def _duration(text: str) -> Duration:
    read = read_duration(tokenize(text), 0, english())
    if read is None:
        message = f"not a length of time: {text!r}"
        raise ValueError(message)
    return read.duration


def limited_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns figure, kind, least and most; empty: no bound."""
    least = Decimal(row["least"]) if row["least"] else -INFINITY
    most = Decimal(row["most"]) if row["most"] else INFINITY
    form = Limited(_quantity(row["figure"]), Interval(least, most), row["kind"])
    return _case(form, row["figure"])


def no_such_time_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns time and why; empty: there is such a time."""
    if not row["why"]:
        return _case(Total(_quantity("1"), ()), row["time"])
    return _case(NoSuchTime(row["why"]), row["time"])


def lifetime_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns born, until, age and, if given, "so far"."""
    age = _quantity(row["age"]) if row["age"] else None
    so_far = row.get("so far") == "yes"
    return _case(Lifetime(_period(row["born"]), _period(row["until"]), age, so_far), row["age"])


def lasting_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns length, from and to."""
    form = Lasting(_duration(row["length"]), _period(row["from"]), _period(row["to"]))
    return _case(form, row["length"])


def anniversary_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns number, of and kept."""
    form = Anniversary(int(row["number"]), _period(row["of"]), _period(row["kept"]))
    return _case(form, row["number"])


def proportion_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns part, whole and share."""
    part, whole, share = (_quantity(row[name]) for name in ("part", "whole", "share"))
    return _case(Proportion(part, whole, share), row["share"])


def total_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns total and parts ("3; 4")."""
    parts = tuple(_quantity(part) for part in row["parts"].split(";"))
    return _case(Total(_quantity(row["total"]), parts), row["total"])


def multiple_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns from, to and times."""
    start, end = _quantity(row["from"]), _quantity(row["to"])
    return _case(Multiple(start, end, Decimal(row["times"])), row["times"])


def per_one_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns total, count and each."""
    total, count, each = (_quantity(row[name]) for name in ("total", "count", "each"))
    return _case(PerOne(total, count, each), row["each"])


def whole_mean_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns mean, count and items."""
    form = WholeMean(_quantity(row["mean"]), int(row["count"]), int(row["items"]))
    return _case(form, row["mean"])


def restated_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns figure and elsewhere."""
    here, there = _quantity(row["figure"]), _quantity(row["elsewhere"])
    return _case(Restated(here, there, "line 1, column 1", row["elsewhere"]), row["figure"])
