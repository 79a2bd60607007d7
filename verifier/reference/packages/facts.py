"""The profile facts/1: one assertion a row."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from verifier.model.fact import Fact, Rank
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.tolerance import NO_TOLERANCE, Rounding, Tolerance
from verifier.reference.headers import named_unit
from verifier.reference.packages.citations import Citation, cited
from verifier.reference.packages.descriptor import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from verifier.model.errors import Problem
    from verifier.reference.packages.resources import Resource
    from verifier.reference.packages.settings import Settings
    from verifier.reference.rows import Row

FACT_COLUMNS = ("fact_id", "subject", "measure", "kind", "valid_from", "known_from", "source_id")
TOLERANCE_COLUMNS = (
    "tolerance_relative", "tolerance_absolute", "tolerance_rounding", "tolerance_date_days",
    "tolerance_provisional",
)  # fmt: skip
FACT_OPTIONS = (
    "value", "value_low", "value_high", "unit", "valid_to", "place", "known_to", "revision", "rank",
    "status", "locator", "note", "share_of", *TOLERANCE_COLUMNS,
)  # fmt: skip
KINDS = ("count", "amount", "rate", "ratio", "date", "duration", "set", "text")
STATUSES = ("", "official", "reported", "estimate", "disputed", "provisional", "forecast")
RANKS = ("", *(rank.value for rank in Rank))
FOREVER = date(9999, 12, 30)


def read_facts(
    rows: Iterable[Row],
    settings: Settings,
    resource: Resource,
    citations: Mapping[str, Citation],
    problems: list[Problem],
) -> list[Fact]:
    """Return the facts of a table; a row with a problem gives none."""
    facts = (_fact(row, settings, resource, citations, problems) for row in rows)
    return [fact for fact in facts if fact is not None]


def _fact(
    row: Row,
    settings: Settings,
    resource: Resource,
    citations: Mapping[str, Citation],
    problems: list[Problem],
) -> Fact | None:
    before = len(problems)
    _check_words(row, problems)
    span = _valid(row, problems)
    quantity = _quantity(row, problems)
    citation = cited(row.text("source_id"), "source_id", row, citations, problems)
    known_from, known_to, assumed = known_time(row, citation, problems)
    revision = revision_of(row, problems) or 1
    tolerance = row_tolerance(row, problems)
    if len(problems) > before or span is None or citation is None:
        return None
    dated = row.text("kind") == "date"
    subject, measure = row.text("subject"), row.text("measure")
    recurring = settings.recurring.get(subject, 0)
    asked = settings.of_measure(measure)
    age = asked.max_age_days if asked.max_age_days is not None else settings.max_age_days
    return Fact(
        id=row.text("fact_id"),
        package=settings.name,
        subject=subject,
        measure=measure,
        provenance=citation.provenance(row.text("source_id"), row, row.text("locator")),
        quantity=None if dated else quantity,
        when=span if dated else None,
        valid=None if dated else span,
        place=row.text("place") or None,
        known_from=known_from,
        known_to=known_to,
        known_assumed=assumed,
        revision=revision,
        rank=Rank(row.text("rank") or "normal"),
        status=row.text("status"),
        tolerance=tolerance.over(asked.tolerance).over(resource.tolerance).over(settings.tolerance),
        max_age_days=recurring or age or 0,
        review_by=settings.review_by,
        note=row.text("note"),
        share_of=row.text("share_of"),
        recurs=bool(recurring),
        apart=settings.apart,
        required=asked.required,
        adjustment=asked.adjustment,
        breaks=asked.breaks,
    )


def _check_words(row: Row, problems: list[Problem]) -> None:
    needed = ("fact_id", "subject", "measure")
    problems += [row.problem(column, "is empty") for column in needed if not row.text(column)]
    for column, allowed in (("kind", KINDS), ("rank", RANKS), ("status", STATUSES)):
        text = row.text(column)
        if text not in allowed:
            problems.append(
                row.problem(column, f"unknown word {text!r}", suggestion(text, allowed))
            )
    if row.text("rank") == Rank.DEPRECATED.value and not row.text("note"):
        problems.append(row.problem("note", "is empty", "say why the row was found wrong"))


def _valid(row: Row, problems: list[Problem]) -> Period | None:
    before = len(problems)
    start, end = row.date("valid_from", problems), row.date("valid_to", problems)
    if start is None and len(problems) == before:
        problems.append(row.problem("valid_from", "is empty", "every fact holds from some day"))
    if start and end and end < start:
        problems.append(row.problem("valid_to", f"{end} lies before valid_from {start}"))
    if start is None or len(problems) > before:
        return None
    dated = row.text("kind") == "date"
    return Period.between(start, end or (start if dated else FOREVER))


def known_time(
    row: Row, citation: Citation | None, problems: list[Problem]
) -> tuple[date | None, date | None, bool]:
    """Return from and until when a row was on record, and whether the first is only assumed.

    Without a day of its own it is held to be known since its source was published.
    """
    before = len(problems)
    known_from, known_to = row.date("known_from", problems), row.date("known_to", problems)
    assumed = False
    if known_from is None and len(problems) == before and citation is not None:
        known_from, assumed = citation.published, citation.published is not None
        if known_from is None:
            message = "is empty, and its source has no day of publication"
            mend = "the first day on which the public could know it"
            problems.append(row.problem("known_from", message, mend))
    if known_from and known_to and known_to <= known_from:
        problems.append(row.problem("known_to", f"{known_to} is not after {known_from}"))
    return known_from, known_to, assumed


def revision_of(row: Row, problems: list[Problem]) -> int:
    """Return the number of a row's revision, 0 where it states none."""
    value = row.number("revision", problems)
    if value is None:
        return 0
    if value < 1 or value != value.to_integral_value():
        problems.append(row.problem("revision", f"{value} is no number of a revision", "1, 2, …"))
        return 0
    return int(value)


def row_tolerance(row: Row, problems: list[Problem]) -> Tolerance:
    """Return the tolerance that a row states for itself."""
    if not any(column in row.places for column in TOLERANCE_COLUMNS):
        return NO_TOLERANCE
    allowed = ("", *(each.value for each in Rounding))
    rounding = row.text("tolerance_rounding")
    if rounding not in allowed:
        mend = suggestion(rounding, allowed)
        problems.append(row.problem("tolerance_rounding", f"unknown word {rounding!r}", mend))
        rounding = ""
    days = _amount(row, "tolerance_date_days", problems)
    return Tolerance(
        relative=_amount(row, "tolerance_relative", problems, share=True),
        absolute=_amount(row, "tolerance_absolute", problems),
        rounding=Rounding(rounding) if rounding else None,
        date_days=None if days is None else int(days),
        provisional=_amount(row, "tolerance_provisional", problems, share=True),
    )


def _amount(
    row: Row, column: str, problems: list[Problem], *, share: bool = False
) -> Decimal | None:
    value = row.number(column, problems)
    if value is not None and value < 0:
        problems.append(row.problem(column, f"{value} is negative", f"write {-value}"))
        return None
    if value is not None and share and value >= 1:
        mend = f"for {value} %: {value / 100}"
        problems.append(row.problem(column, f"{value} is a share of more than all", mend))
        return None
    return value


def _quantity(row: Row, problems: list[Problem]) -> Quantity | None:
    value = row.number("value", problems)
    low, high = row.number("value_low", problems), row.number("value_high", problems)
    kind = row.text("kind")
    if kind == "date":
        stated = [name for name in ("value", "value_low", "value_high") if row.text(name)]
        mend = "the date stands in valid_from and valid_to"
        problems += [row.problem(name, "a date has no value", mend) for name in stated]
        return None
    measured = named_unit(row.text("unit"))
    if (low is None) is not (high is None):
        missing = "value_low" if low is None else "value_high"
        if not row.text(missing):
            problems.append(row.problem(missing, "is empty", "a range has two ends"))
        return None
    if low is not None and high is not None:
        if low > high:
            problems.append(row.problem("value_low", f"{low} is above value_high {high}"))
            return None
        if value is not None and not low <= value <= high:
            problems.append(row.problem("value", f"{value} lies outside {low} to {high}"))
        text = row.text("value") or f"{row.text('value_low')} to {row.text('value_high')}"
        return Quantity(low, high, measured, Decimal(0), text)
    if value is None:
        if kind in KINDS and kind != "text" and not row.text("value"):
            problems.append(row.problem("value", "is empty", "write the value, or a range"))
        return None
    return plain_quantity(value, row.text("value"), row.text("unit"))


def plain_quantity(value: Decimal, text: str, symbol: str) -> Quantity:
    """Return a value as finely known as it is written: whole numbers exactly, 3.70 to 0.01."""
    try:
        step = Decimal(1).scaleb(int(value.as_tuple().exponent)) if "." in text else Decimal(0)
    except (InvalidOperation, ValueError):
        step = Decimal(0)
    return Quantity(value, value, named_unit(symbol), step, f"{value:,f}")
