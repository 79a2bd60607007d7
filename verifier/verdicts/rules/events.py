"""When things happened: dates, deadlines, time elapsed, order."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Deadline, Elapsed, EventDate, Modality, Order, Polarity
from verifier.model.finding import Answer, Reason, Verdict
from verifier.model.interval import Interval
from verifier.model.period import Grain, Period, years_between
from verifier.model.quantity import Quantity, format_interval
from verifier.verdicts.intervals import Figure, Relation, relate
from verifier.verdicts.rule import Case, rule
from verifier.verdicts.specimens import deadline_case, elapsed_case, event_case, order_case

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.finding import Evidence

_DAYS_A_YEAR = Decimal("365.25")
# "In the wake of": fact-checkers let a year or two pass; beyond, nothing is decided.
_CLOSE_DAYS = 730


@rule("VF401", "special", event_case)
def event_happened_on_the_date(case: Case) -> Answer | None:
    """An event is dated rightly when some moment it may mean lies in the days named.

    A withdrawal's date may be that of its beginning or of its end: contradicted only when every
    reading fails, and only when the words tie the date to the event. Sources may allow some days
    on either side: the day of an earthquake depends on where the clock hangs.

    | claim              | fact                     | tie   | days | verdict      |
    | September 11, 2001 | 2001-09-11               | firm  | 0    | consistent   |
    | April 2021         | 2021-04-14               | firm  | 0    | consistent   |
    | October 17, 2001   | 2001-10-07               | firm  | 0    | contradicted |
    | November 20, 2001  | 2001-11-13/2001-12-07    | firm  | 0    | consistent   |
    | 1 May 2021         | 2021-05-01 or 2021-08-30 | firm  | 0    | consistent   |
    | October 17, 2001   | 2001-10-07               | loose | 0    | unverified   |
    | October 8, 2001    | 2001-10-07               | firm  | 1    | consistent   |
    | October 9, 2001    | 2001-10-07               | firm  | 1    | contradicted |
    """
    claim = case.claim
    if not isinstance(claim.form, EventDate) or claim.period is None:
        return None
    if claim.polarity is Polarity.DENIED:
        return None
    readings = [(each, each.fact.when) for each in case.match.evidence if each.fact.when]
    stated = " or ".join(f"{when} ({each.fact.measure})" for each, when in readings)
    claimed = str(claim.period)
    admitted = [period for period in (claim.period, claim.form.other) if period is not None]
    for each, when in readings:
        dated = each.fact.dated or when
        met = [period for period in admitted if period.overlaps(dated)]
        if met:
            claimed = str(met[0])
            message = f"{each.fact.whose}: {each.fact.what} {when} lies in {claimed}"
            if not met[0].overlaps(when):
                days = each.fact.tolerance.date_days
                message = f"{each.fact.whose}: {each.fact.what} {when}, within {days} days"
            if len(readings) > 1:
                message += f", read as its {each.fact.measure}"
            return Answer(Verdict.CONSISTENT, message, claimed=claimed, stated=stated)
    message = f"the references give {stated}, not {claimed}"
    if claim.modality is Modality.PREDICTION:
        return Answer(
            Verdict.UNVERIFIED, message, Reason.PREDICTION, claimed=claimed, stated=stated
        )
    other = _another_date(case, [claim.period])
    if other is not None:
        why, reason = other
        message = f"{message}; {why}"
        return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)
    if not claim.form.firm or case.match.doubts:
        why = "; ".join(case.match.doubts[:2]) or "the words do not tie the date to the event"
        message = f"{why}; {message}"
        return Answer(
            Verdict.UNVERIFIED, message, Reason.AMBIGUOUS_MATCH, claimed=claimed, stated=stated
        )
    return Answer(Verdict.CONTRADICTED, message, claimed=claimed, stated=stated)


@rule("VF402", "special", deadline_case)
def deadline_is_the_one_set(case: Case) -> Answer | None:
    """A deadline is told rightly when the day set lies in, or for "by" and "before" not after, it.

    "By September" admits any day of September: who says so need not mean its first. Who foresees
    an end before the deadline contradicts no deadline; only who names another one does. Who names
    the one that was set before is out of date, not wrong.

    | claim                | fact       | before     | verdict      |
    | by September 2021    | 2021-09-11 |            | consistent   |
    | by December 2021     | 2021-09-11 |            | consistent   |
    | by June 2021         | 2021-09-11 |            | contradicted |
    | on September 11, 2021 | 2021-09-11 |           | consistent   |
    | on September 11, 2022 | 2021-09-11 |           | contradicted |
    | before July 2021     | 2021-09-11 |            | contradicted |
    | on September 11, 2021 | 2021-08-31 | 2021-09-11 | unverified  |
    | on August 31, 2021   | 2021-08-31 | 2021-09-11 | consistent   |
    | on August 15, 2021   | 2021-08-31 | 2021-09-11 | contradicted |
    """
    claim = case.claim
    if not isinstance(claim.form, Deadline) or claim.period is None:
        return None
    if claim.polarity is Polarity.DENIED:
        return None
    when = case.match.evidence[0].fact.when
    if when is None:
        return None
    relation = claim.form.relation
    claimed, stated = f"{relation} {claim.period}", f"{when} (deadline set)"
    admitted = [period for period in (claim.period, claim.form.other) if period is not None]
    dated = case.match.evidence[0].fact.dated or when
    met = any(dated.overlaps(period) for period in admitted)
    if relation in {"by", "before"}:
        met = met or dated.end <= claim.period.start
    message = f"the deadline set was {when}; the claim says {claimed}"
    if met:
        meant = next((period for period in admitted if dated.overlaps(period)), claim.period)
        claimed = f"{relation} {meant}"
        message = f"the deadline set was {when}; the claim says {claimed}"
        return Answer(Verdict.CONSISTENT, message, claimed=claimed, stated=stated)
    if not claim.form.firm or case.match.doubts:
        why = "; ".join(case.match.doubts[:2]) or "the words do not tie the date to the deadline"
        message = f"{why}; {message}"
        return Answer(
            Verdict.UNVERIFIED, message, Reason.AMBIGUOUS_MATCH, claimed=claimed, stated=stated
        )
    if not claim.form.named:
        message = f"an end is foreseen {claimed}; the deadline set was {when}"
        return Answer(
            Verdict.UNVERIFIED, message, Reason.PREDICTION, claimed=claimed, stated=stated
        )
    other = _another_date(case, admitted)
    if other is not None:
        why, reason = other
        message = f"{message}; {why}"
        return Answer(Verdict.UNVERIFIED, message, reason, claimed=claimed, stated=stated)
    return Answer(Verdict.CONTRADICTED, message, claimed=claimed, stated=stated)


def _another_date(case: Case, admitted: list[Period]) -> tuple[str, Reason] | None:
    """Return what else has the date told, and what follows: an older plan, a source, an event."""
    things = {(each.fact.subject, each.fact.measure) for each in case.match.evidence}
    for fact in (*case.match.superseded, *case.match.rivals):
        dated = fact.dated
        if dated is None or not any(dated.overlaps(period) for period in admitted):
            continue
        if (fact.subject, fact.measure) not in things:
            other = f"{fact.whose} ({fact.what} {fact.when}) is another one named here"
            return other, Reason.AMBIGUOUS_MATCH
        if fact in case.match.superseded:
            until = f", until {fact.known_to}" if fact.known_to else ""
            return f"{fact.when} was on record before{until}", Reason.SOURCE_STALE
        return f"{fact.provenance.publisher} gives {fact.when}", Reason.SOURCES_DISAGREE
    return None


@rule("VF403", "special", elapsed_case)
def time_elapsed_since_the_event(case: Case) -> Answer | None:
    """A length of time since an event is reckoned on the calendar, then judged like any figure.

    | claim              | event      | article    | verdict      |
    | almost 20 years    | 2001-10-07 | 2021-05-07 | consistent   |
    | close to 20 years  | 2001-10-07 | 2021-05-07 | consistent   |
    | 20 years           | 2001-10-07 | 2021-05-07 | consistent   |
    | more than 20 years | 2001-10-07 | 2021-05-07 | contradicted |
    | 21 years           | 2001-10-07 | 2021-05-07 | contradicted |
    | two decades        | 2001-10-07 | 2021-05-07 | consistent   |
    | almost 21 years    | 2001-10-07 | 2021-05-07 | unverified   |
    """
    claim = case.claim
    form, mention = claim.form, claim.mention
    if not isinstance(form, Elapsed) or mention is None or form.until is None:
        return None
    readings = [(each.fact, each.fact.dated) for each in case.match.evidence]
    dates = [(fact, since) for fact, since in readings if since is not None]
    if not dates or claim.polarity is Polarity.DENIED:
        return None
    step = form.duration.step
    quantity = Quantity(form.duration.low, form.duration.high, step=step)
    figure = Figure(quantity, mention.hedge, mention.comparator)
    told = [(fact, *_passed(figure, since, form)) for fact, since in dates]
    # Of several times that an event may be of, the one that agrees is meant, else the last.
    fact, relation, passed = min(told, key=lambda each: (_FAVOUR[each[1]], abs(each[2].low)))
    grain = form.duration.grain.value
    claimed, stated = (
        format_interval(figure.widest, f"{grain}s"),
        format_interval(passed, f"{grain}s"),
    )
    message = f"from {fact.when} to {form.until} is {stated}"
    if relation is Relation.BETWEEN:
        return Answer(
            Verdict.UNVERIFIED,
            f"{message}: neither clearly within nor clearly beyond {mention.text!r}",
            Reason.NO_RULE_DECIDES,
            claimed=claimed,
            stated=stated,
        )
    if relation is Relation.OUTSIDE and (not form.firm or case.match.doubts):
        why = "; ".join(case.match.doubts[:2]) or "the sentence does not say until when it counts"
        message += f"; {why}"
        return Answer(
            Verdict.UNVERIFIED, message, Reason.SCOPE_MISSING, claimed=claimed, stated=stated
        )
    verdict = Verdict.CONSISTENT if relation is Relation.INSIDE else Verdict.CONTRADICTED
    return Answer(verdict, message, claimed=claimed, stated=stated)


_FAVOUR = {Relation.INSIDE: 0, Relation.BETWEEN: 1, Relation.OUTSIDE: 2}


def _passed(figure: Figure, since: Period, form: Elapsed) -> tuple[Relation, Interval]:
    passed = elapsed(since, form.until or since, form.duration.grain)
    relation = relate(figure, passed)
    if relation is Relation.BETWEEN and passed.overlaps(figure.sure):
        relation = Relation.INSIDE
    return relation, passed


def elapsed(since: Period, until: Period, grain: Grain) -> Interval:
    """Return the least and most time from one period to another, counted in a grain."""
    ends = (_length(since.last, until.start, grain), _length(since.start, until.last, grain))
    return Interval(min(ends), max(ends))


def _length(first: date, last: date, grain: Grain) -> Decimal:
    if first > last:
        return -_length(last, first, grain)
    if not grain.months:
        return Decimal((last - first).days) / grain.days
    years, days = years_between(first, last)
    return round((years + days / _DAYS_A_YEAR) * 12 / grain.months, 2)


@rule("VF404", "special", order_case)
def one_event_came_after_the_other(case: Case) -> Answer | None:
    """What is said to come after an event begins no earlier than the event; "before" likewise.

    "In the wake of" also says: soon. Beyond two years nothing is decided.

    | first      | order          | second     | verdict      |
    | 2001-10-07 | after          | 2001-09-11 | consistent   |
    | 2001-10-07 | in the wake of | 2001-09-11 | consistent   |
    | 2001-10-07 | before         | 2001-09-11 | contradicted |
    | 2001-09-11 | after          | 2001-10-07 | contradicted |
    | 2011-05-02 | in the wake of | 2001-09-11 | unverified   |
    """
    form = case.claim.form
    if not isinstance(form, Order) or case.claim.polarity is Polarity.DENIED:
        return None
    firsts = [each for each in case.match.evidence if each.role == "first"]
    second = next(each for each in case.match.evidence if each.role == "second").fact.when
    dates = [(each, each.fact.when) for each in firsts if each.fact.when]
    if second is None or len(dates) < len(firsts):
        return None
    word = "after" if form.after else "before"
    stated = "; ".join(_told(each, when, second) for each, when in dates)
    apart = [(each.fact.dated or when) for each, when in dates]
    held = [_follows(when, second) if form.after else _follows(second, when) for when in apart]
    claimed = f"{word} {second}"
    if not all(held):
        return Answer(Verdict.CONTRADICTED, stated, claimed=claimed, stated=stated)
    far = [when for _, when in dates if abs((when.start - second.start).days) > _CLOSE_DAYS]
    if form.close and far:
        return Answer(
            Verdict.UNVERIFIED,
            f"{stated}: too long for the words",
            Reason.NO_RULE_DECIDES,
            claimed=claimed,
            stated=stated,
        )
    return Answer(Verdict.CONSISTENT, stated, claimed=claimed, stated=stated)


def _follows(later: Period, earlier: Period) -> bool:
    return later.last >= earlier.start


def _told(each: Evidence, when: Period, second: Period) -> str:
    days = (when.start - second.start).days
    side = "after" if days >= 0 else "before"
    return f"{each.fact.whose} {when}, {abs(days)} days {side} {second}"
