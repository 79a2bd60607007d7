"""Cases made from the rows of rules' tables, through the real readers of figures and dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.claim import (
    Change,
    Claim,
    Comparison,
    Deadline,
    Direction,
    Elapsed,
    EventDate,
    Form,
    Level,
    Mention,
    Modality,
    Move,
    Order,
    Origin,
    Parts,
    Polarity,
    Role,
    Slot,
)
from verifier.model.fact import Fact, Provenance, Rank
from verifier.model.finding import Evidence, Match, Reason, SlotMatch
from verifier.model.period import Period
from verifier.model.text import Sentence, Span
from verifier.model.tolerance import Rounding, Tolerance
from verifier.model.vocabulary import Alias, AliasKind, Hit, How
from verifier.notation.dates import read_date
from verifier.notation.durations import read_duration
from verifier.notation.hedges import read_hedge_before
from verifier.notation.quantities import read_figure
from verifier.notation.reported_tests import reported_tests
from verifier.notation.tokens import tokenize
from verifier.verdicts.rule import Case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.model.quantity import Quantity

_SPAN = Span(0, 1)
_SOURCE = Provenance("a publisher", "a table", "https://example.org/", "example", "example.csv", 2)


def specimen_claim(form: Form, text: str, mention: Mention | None = None) -> Claim:
    """Return a claim of a form with nothing around it."""
    return Claim(
        id="c01",
        form=form,
        sentence=Sentence(_SPAN, 0, 0),
        clause=_SPAN,
        span=_SPAN,
        text=text,
        mention=mention,
        period=None,
        period_slot=Slot("", Origin.DOCUMENT),
    )


def specimen_fact(quantity: Quantity | None = None, when: Period | None = None) -> Fact:
    """Return a fact of an example table."""
    return Fact("fact", "example", "thing", "measure", _SOURCE, quantity=quantity, when=when)


def _evidence(fact: Fact, how: str = "exact", role: str = "value") -> Evidence:
    return Evidence(fact, (SlotMatch("subject", "thing", how, Origin.WORDS),), role)


def stated_quantity(text: str) -> Quantity:
    """Return a reference's figure: whole numbers are exact, decimals were rounded."""
    quantity = read_figure(text).quantity
    return replace(quantity, step=Decimal(0)) if "." not in text else quantity


def level_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim, fact and, if given, tolerance, match, rival, drift, polarity."""
    figure = read_figure(row["claim"])
    mention = Mention(
        _SPAN,
        _SPAN,
        Role.COUNT,
        "quantity",
        row["claim"],
        quantity=figure.quantity,
        hedge=figure.hedge,
        comparator=figure.comparator,
    )
    claim = specimen_claim(Level(), row["claim"], mention)
    if row.get("polarity") == "denied":
        claim = replace(claim, polarity=Polarity.DENIED)
    if row.get("mood"):
        claim = replace(claim, modality=Modality(row["mood"]))
    if row.get("reason"):
        return Case(claim, Match(failure=Reason(row["reason"]), why="nothing fits"))
    fact = specimen_fact(stated_quantity(row["fact"]))
    tolerance = _tolerance(row.get("tolerance", ""), row.get("rounding", ""))
    status = row.get("status", "")
    fact = replace(fact, tolerance=tolerance, rank=Rank.PREFERRED, status=status)
    evidence = [_evidence(fact, row.get("match") or "exact")]
    if row.get("second"):
        other = replace(fact, id="second", quantity=stated_quantity(row["second"]))
        evidence.append(_evidence(other))
    rivals: tuple[Fact, ...] = ()
    if row.get("rival"):
        rivals = (replace(fact, id="rival", quantity=stated_quantity(row["rival"])),)
    drift = Decimal(row.get("drift", "0").strip(" %") or 0) / 100
    return Case(claim, Match(evidence=tuple(evidence), rivals=rivals, drift=drift))


def _tolerance(text: str, rounding: str) -> Tolerance:
    """Read "5 %" (a share), "20" (in the fact's unit) or "5 % / 10 %" (the second: provisional)."""
    usual, _, provisional = (each.strip() for each in text.partition("/"))
    share = usual.endswith("%")
    return Tolerance(
        relative=Decimal(usual.strip(" %")) / 100 if share else None,
        absolute=Decimal(usual) if usual and not share else None,
        rounding=Rounding(rounding) if rounding else None,
        provisional=Decimal(provisional.strip(" %")) / 100 if provisional else None,
    )


def _date_mention(text: str) -> tuple[Mention, Period | None]:
    timex = read_date(text)
    return Mention(_SPAN, _SPAN, Role.DATE, "date", text, timex=timex), timex.period


def event_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns claim (a date), fact (a day or A/B), and, if given, tie."""
    mention, period = _date_mention(row["claim"])
    form = EventDate(None, firm=row.get("tie", "firm") == "firm")
    claim = replace(specimen_claim(form, row["claim"], mention), period=period)
    days = Tolerance(date_days=int(row.get("days") or 0))
    evidence = [
        _evidence(replace(specimen_fact(when=Period.parse(text.strip())), tolerance=days))
        for text in row.get("fact", "").split(" or ")
        if text.strip()
    ]
    return Case(claim, Match(evidence=tuple(evidence)))


def deadline_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim ("by September 2021"), fact (the day set) and the one before."""
    relation, _, when = row["claim"].partition(" ")
    mention, period = _date_mention(when)
    claim = replace(specimen_claim(Deadline(relation), row["claim"], mention), period=period)
    fact = specimen_fact(when=Period.parse(row["fact"]))
    before = (specimen_fact(when=Period.parse(row["before"])),) if row.get("before") else ()
    return Case(claim, Match(evidence=(_evidence(fact),), superseded=before))


def elapsed_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns claim ("almost 20 years"), event and article (days)."""
    tokens = tokenize(row["claim"])
    for at in range(len(tokens)):
        read = read_duration(tokens, at, english())
        if read is not None:
            break
    else:
        message = f"not a duration: {row['claim']!r}"
        raise ValueError(message)
    hedge, comparator, _ = read_hedge_before(tokens, read.first, english(), time=True)
    mention = Mention(
        _SPAN,
        _SPAN,
        Role.DURATION,
        "duration",
        row["claim"],
        duration=read.duration,
        hedge=hedge,
        comparator=comparator,
    )
    until = Period.of_day(date.fromisoformat(row["article"]))
    claim = specimen_claim(Elapsed(read.duration, until), row["claim"], mention)
    claim = replace(claim, period=until)
    fact = specimen_fact(when=Period.parse(row["event"]))
    return Case(claim, Match(evidence=(_evidence(fact),)))


def order_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns first, order ("after", "in the wake of", "before"), second."""
    hit = Hit(Alias(AliasKind.SUBJECT, "event", "event"), _SPAN, How.EXACT, 100.0, 1)
    form = Order(row["order"] != "before", row["order"] == "in the wake of", (hit,), hit)
    first = _evidence(specimen_fact(when=Period.parse(row["first"])), role="first")
    second = _evidence(specimen_fact(when=Period.parse(row["second"])), role="second")
    return Case(specimen_claim(form, row["order"]), Match(evidence=(first, second)))


def change_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns claim ("fell 0.3 pp", "rose"), earlier and later."""
    verb, _, amount = row["claim"].partition(" ")
    direction = Direction.DOWN if verb == "fell" else Direction.UP
    mention = None
    if amount:
        figure = read_figure(amount)
        mention = Mention(
            _SPAN,
            _SPAN,
            Role.SHARE,
            "quantity",
            amount,
            quantity=figure.quantity,
            hedge=figure.hedge,
            comparator=figure.comparator,
        )
    by = mention.quantity if mention else None
    years = Period.parse("2022"), Period.parse("2023")
    claim = specimen_claim(Change(direction, *years, by), row["claim"], mention)
    facts = [
        (role, replace(specimen_fact(stated_quantity(row[role])), valid=period, series=True))
        for role, period in zip(("earlier", "later"), years, strict=True)
    ]
    evidence = tuple(_evidence(fact, role=role) for role, fact in facts)
    return Case(claim, Match(evidence=evidence))


def comparison_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns claim ("larger", "smaller"), left and right."""
    hit = Hit(Alias(AliasKind.SUBJECT, "entity", "entity"), _SPAN, How.EXACT, 100.0, 1)
    direction = Direction.UP if row["claim"] == "larger" else Direction.DOWN
    claim = specimen_claim(Comparison(direction, hit, hit), row["claim"])
    evidence = tuple(
        _evidence(specimen_fact(stated_quantity(row[role])), role=role)
        for role in ("left", "right")
    )
    return Case(claim, Match(evidence=evidence))


def parts_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns whole and parts ("45, 40, 25")."""
    whole = read_figure(row["whole"]).quantity
    parts = tuple(read_figure(part.strip()).quantity for part in row["parts"].split(";"))
    return Case(specimen_claim(Parts(whole, parts), row["parts"]), Match())


def move_case(row: Mapping[str, str]) -> Case:
    """Build a case from the columns direction, from, to and by."""
    start, end, by = (read_figure(row[name]).quantity for name in ("from", "to", "by"))
    move = Move(Direction(row["direction"]), start, end, by)
    return Case(specimen_claim(move, row["by"]), Match())


def statistic_case(row: Mapping[str, str]) -> Case:
    """Build a case from the column claim, a test with its p-value."""
    text = row["claim"]
    found = next(iter(reported_tests(text, Span(0, len(text)))))
    return Case(specimen_claim(found.test, text), Match())


def date_case(row: Mapping[str, str]) -> Case:
    """Build a case from the column claim, a date with or without its weekday."""
    mention, period = _date_mention(row["claim"])
    claim = replace(specimen_claim(EventDate(None), row["claim"], mention), period=period)
    return Case(claim, Match(failure=Reason.NO_SOURCE, why="no reference"))


def anchored_case(row: Mapping[str, str]) -> Case:
    """Build a case from the column claim, a date in an article that has no date itself."""
    mention, period = _date_mention(row["claim"])
    claim = replace(specimen_claim(EventDate(None), row["claim"], mention), period=period)
    slot = Slot(row["claim"], Origin.WORDS, _SPAN)
    return Case(replace(claim, period_slot=slot), Match(evidence=(_evidence(_ANY_DAY),)))


_ANY_DAY = specimen_fact(when=Period.parse("2021-04-14"))
