"""What an article gets wrong on its own terms; no source is needed."""

from __future__ import annotations

from decimal import Decimal

from verifier.language import calendar
from verifier.model.claim import Parts, Polarity
from verifier.model.finding import Answer, Verdict
from verifier.model.interval import Interval
from verifier.model.quantity import format_interval, format_number
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import date_case, parts_case

_NAMES = {number: name.capitalize() for name, number in reversed(calendar.WEEKDAYS.items())}


@rule("VF501", "document", date_case)
def weekday_belongs_to_the_date(case: Case) -> Answer | None:
    """A weekday written beside a date is that date's weekday.

    The calendar decides it without any source. A weekday that fits says nothing more: the date
    itself is still to be checked.

    | claim                       | verdict      |
    | Monday 23 June 2016         | contradicted |
    | Tuesday, September 11, 2021 | contradicted |
    | Thursday 23 June 2016       | silent       |
    | 23 June 2016                | silent       |
    """
    timex = case.claim.mention.timex if case.claim.mention else None
    if timex is None or timex.weekday is None or timex.period is None:
        return None
    if case.claim.polarity is Polarity.DENIED:
        return None
    day = timex.period.start
    if day.weekday() == timex.weekday:
        return None
    message = f"{day.isoformat()} was a {weekday_name(day.weekday())}"
    return Answer(
        Verdict.CONTRADICTED,
        message,
        claimed=weekday_name(timex.weekday),
        stated=f"{weekday_name(day.weekday())} (calendar)",
    )


def weekday_name(number: int) -> str:
    """Return a weekday's name; 0 is Monday."""
    return _NAMES[number]


@rule("VF502", "document", parts_case)
def parts_fit_the_whole(case: Case) -> Answer | None:
    """Parts of one whole do not add up to more than the whole.

    Each figure counts with what its rounding leaves open. Parts that fall short are no fault: not
    every part need be told.

    | whole | parts      | verdict      |
    | 100   | 45; 40; 25 | contradicted |
    | 100   | 45; 40; 15 | consistent   |
    | 100   | 45; 40     | consistent   |
    | 1,000 | 450; 551   | consistent   |
    """
    if not isinstance(case.claim.form, Parts):
        return None
    whole = case.claim.form.whole.rounded
    total = Interval.point(Decimal(0))
    written = Decimal(0)
    for part in case.claim.form.parts:
        total += part.rounded
        written += part.low
    terms = " + ".join(format_number(part.low) for part in case.claim.form.parts)
    exceeds = total.low > whole.high
    relation = "more than" if exceeds else "not more than"
    message = f"{terms} = {format_number(written)}, {relation} {format_interval(whole)}"
    return Answer(
        Verdict.CONTRADICTED if exceeds else Verdict.CONSISTENT,
        message,
        claimed=format_interval(total),
        stated=f"{format_interval(whole)} (the whole, as written)",
    )
