"""Days, ages and lengths of time that an article tells of one thing, held against one another."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Verdict
from verifier.model.interval import Interval
from verifier.model.own_terms import Anniversary, Lasting, Lifetime, NoSuchTime
from verifier.model.period import Grain
from verifier.model.quantity import format_interval
from verifier.verdicts.rule import Case, Status, rule
from verifier.verdicts.specimens_of_own_terms import (
    anniversary_case,
    lasting_case,
    lifetime_case,
    no_such_time_case,
)

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.period import Period


@rule("VF506", "document", no_such_time_case, Status.PREVIEW)
def the_day_or_hour_exists(case: Case) -> Answer | None:
    """A day that is written is in the calendar, and a time of day on the clock.

    | time         | why              | verdict      |
    | 31 June 2019 | June has 30 days | contradicted |
    | 30 June 2019 |                  | silent       |
    """
    form = case.claim.form
    if not isinstance(form, NoSuchTime):
        return None
    message = f"there is no {case.claim.text}: {form.why}"
    return Answer(Verdict.CONTRADICTED, message, claimed=case.claim.text, stated=form.why)


@rule("VF507", "document", lifetime_case, Status.PREVIEW)
def the_age_fits_the_days_of_life(case: Case) -> Answer | None:
    """An age is the years from birth to the day it is told of, and nobody dies before birth.

    Years told without their days leave a year open. "So far" is an age that the article gives of
    some day before its own: only one that is too high is then wrong.

    | born          | until      | age | so far | verdict      |
    | 12 March 1950 | 4 May 2010 | 60  |        | consistent   |
    | 12 March 1950 | 4 May 2010 | 61  |        | contradicted |
    | 1950          | 2010       | 59  |        | consistent   |
    | 1950          | 2010       | 62  |        | contradicted |
    | 1950          | 1940       |     |        | contradicted |
    | 1970          | May 2021   | 45  | yes    | silent       |
    | 1970          | May 2021   | 54  | yes    | contradicted |
    """
    form = case.claim.form
    if not isinstance(form, Lifetime):
        return None
    if form.until.last < form.born.start:
        message = f"{form.until} is before {form.born}, the time of birth"
        return Answer(
            Verdict.CONTRADICTED, message, claimed=str(form.until), stated=f"after {form.born}"
        )
    if form.age is None:
        return None
    years = _completed(form.born, form.until)
    told = form.age.interval
    fits = told.overlaps(years)
    if form.at_least and not fits and told.high < years.low:
        return None
    message = f"from {form.born} to {form.until} is {format_interval(years)} years"
    return Answer(
        Verdict.CONSISTENT if fits else Verdict.CONTRADICTED,
        message,
        claimed=format_interval(told, "years"),
        stated=f"{format_interval(years)} years (reckoned)",
    )


def _completed(born: Period, until: Period) -> Interval:
    """Return the completed years that days of birth and of later leave open."""
    least = _years(born.last, until.start)
    most = _years(born.start, until.last)
    return Interval(Decimal(max(least, 0)), Decimal(max(most, 0)))


def _years(first: date, last: date) -> int:
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


@rule("VF508", "document", lasting_case, Status.PREVIEW)
def the_length_fits_its_ends(case: Case) -> Answer | None:
    """A length of time is the one from its first date to its last, and the first comes first.

    Both ends may count or neither; a length is taken with what rounding leaves open.

    | length   | from       | to          | verdict      |
    | 8 years  | 1991       | 1999        | consistent   |
    | 9 years  | 1991       | 1999        | consistent   |
    | 12 years | 1991       | 1999        | contradicted |
    | 10 days  | 3 May 2020 | 12 May 2020 | consistent   |
    | 20 days  | 3 May 2020 | 12 May 2020 | contradicted |
    | 5 years  | 1995       | 1990        | contradicted |
    """
    form = case.claim.form
    if not isinstance(form, Lasting):
        return None
    if form.end.last < form.start.start:
        message = f"{form.end} is before {form.start}"
        return Answer(
            Verdict.CONTRADICTED, message, claimed=f"to {form.end}", stated=f"from {form.start}"
        )
    if form.duration is None:
        return None
    grain = form.duration.grain
    size = _size(grain)
    least = Decimal(max((form.end.start - form.start.last).days - _SLACK[grain], 0)) / size
    most = Decimal((form.end.end - form.start.start).days + _SLACK[grain]) / size
    half = form.duration.step / 2
    told = Interval(form.duration.low - half, form.duration.high + form.duration.step)
    found = Interval(least, most)
    fits = told.overlaps(found)
    shown = Interval(round(least, 1), round(most, 1))
    unit = f"{grain.value}s"
    message = f"from {form.start} to {form.end} is {format_interval(shown, unit)}"
    return Answer(
        Verdict.CONSISTENT if fits else Verdict.CONTRADICTED,
        message,
        claimed=f"{format_interval(Interval(form.duration.low, form.duration.high), unit)}",
        stated=f"{format_interval(shown, unit)} (reckoned)",
    )


# Months and years have no one length in days: so many days they may differ from the usual.
_SLACK = {
    Grain.DAY: 0, Grain.WEEK: 1, Grain.MONTH: 3, Grain.QUARTER: 3, Grain.HALF: 3, Grain.YEAR: 3,
    Grain.DECADE: 366, Grain.CENTURY: 1830,
}  # fmt: skip
_LENGTHS = {Grain.MONTH: Decimal("30.44"), Grain.YEAR: Decimal("365.25")}


def _size(grain: Grain) -> Decimal:
    """Return how many days a grain has on average."""
    return _LENGTHS.get(grain) or Decimal(grain.days)


@rule("VF509", "document", anniversary_case, Status.PREVIEW)
def the_anniversary_falls_in_its_year(case: Case) -> Answer | None:
    """The so-manieth anniversary is kept so many years after.

    | number | of           | kept          | verdict      |
    | 50     | 1969         | 2019          | consistent   |
    | 50     | 1969         | 2018          | contradicted |
    | 50     | 20 July 1969 | 20 July 2019  | consistent   |
    """
    form = case.claim.form
    if not isinstance(form, Anniversary):
        return None
    first, last = (day.year + form.number for day in (form.of.start, form.of.last))
    fits = first <= form.kept.last.year and form.kept.start.year <= last
    due = f"{first}" if first == last else f"{first} to {last}"
    message = f"{form.number} years after {form.of} is {due}"
    return Answer(
        Verdict.CONSISTENT if fits else Verdict.CONTRADICTED,
        message,
        claimed=str(form.kept),
        stated=f"{due} (reckoned)",
    )
