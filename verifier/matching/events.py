"""Events named in a text to the dates that references give them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.language import proof
from verifier.matching.event_doubts import event_doubts
from verifier.matching.vintages import Vintages, choose
from verifier.model.claim import Elapsed, Origin
from verifier.model.finding import Evidence, Match, Reason, Rejected, SlotMatch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.model.claim import Claim, Order
    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit

# What is never meant when the words do not say which moment of an event is dated.
_PLANS = frozenset({"announced", "deadline"})
# One day serves for an event without parts, whatever moment the words name.
_SINGLE = "event-date"
_START, _END = "event-start", "event-end"
_PARTS = frozenset({_START, _END, "signed", "in-force"})
_SHOWN = 3


def match_event(
    claim: Claim,
    document: Document,
    catalog: FactCatalog,
    as_of: date | None,
    asked: tuple[tuple[Hit, ...], str | None],
) -> Match:
    """Return the dates of the nearest named event that has any; each is one reading.

    ``asked`` are the events, nearest first, and the phase that the words date.
    """
    events, phase = asked
    rejected: list[Rejected] = []
    unknown_yet = False
    for hit in events:
        facts = _of_phase(catalog, hit.id, phase)
        groups = [choose(group, as_of) for group in _by_measure(facts)]
        known = [group for group in groups if group.best]
        if not known:
            unknown_yet = unknown_yet or bool(facts)
            rejected += _refused(catalog.about(hit.id, None), phase, as_of)
            continue
        others = _others(claim, catalog, hit, phase, as_of)
        found = _matched(claim, hit, known, groups, rejected)
        found = replace(found, rivals=(*found.rivals, *others))
        if found.evidence:
            reasons = event_doubts(claim, hit, document, found.evidence[0].fact, catalog)
            found = replace(
                found,
                doubts=(
                    *reasons,
                    *_names_it(claim, hit, phase, document),
                    *_goes_on(claim, phase, facts),
                ),
            )
        return found
    if unknown_yet:
        why = "the references give this date only later than the article"
        return Match(rejected=_first(rejected), failure=Reason.NOT_YET_PUBLISHED, why=why)
    why = "no reference names an event of this clause"
    if events:
        why = f"the references give {events[0].alias.text!r} no date of this kind"
    return Match(rejected=_first(rejected), failure=Reason.NO_SOURCE, why=why)


def _matched(
    claim: Claim,
    hit: Hit,
    known: list[Vintages],
    groups: list[Vintages],
    rejected: list[Rejected],
) -> Match:
    slot = SlotMatch("event", hit.alias.text, hit.how.name.lower(), Origin.CLAUSE, hit.score)
    evidence = tuple(
        Evidence(fact, (slot,), fact.measure) for group in known for fact in group.best
    )
    far = [each.fact for each in evidence if _is_another(claim, each.fact)]
    if far:
        why = f"such events recur; {far[0].id} is another one"
        more = [Rejected(fact, why, Reason.AMBIGUOUS_MATCH) for fact in far]
        return Match(rejected=_first([*more, *rejected]), failure=Reason.AMBIGUOUS_MATCH, why=why)
    return Match(
        evidence=evidence,
        rivals=tuple(fact for group in known for fact in group.rivals),
        superseded=tuple(fact for group in groups for fact in group.superseded),
        later=tuple(fact for group in groups for fact in group.later),
        rejected=_first(rejected),
    )


def _others(
    claim: Claim, catalog: FactCatalog, chosen: Hit, phase: str | None, as_of: date | None
) -> tuple[Fact, ...]:
    """Return the dates of the other events that the sentence names, however loosely.

    For a deadline, of every subject of the same source: several deadlines of one matter are easily
    told by the same words.
    """
    named = sorted({hit.id for hit in (*claim.hits, *claim.nearby) if hit.alias.dated})
    if phase == "deadline":
        same = {fact.topic for fact in catalog.about(chosen.id, phase)}
        named = sorted({f.subject for f in catalog.about(None, phase) if f.topic in same})
    return tuple(
        fact
        for subject in named
        if subject != chosen.id
        for fact in _of_phase(catalog, subject, phase)
        if fact.known_at(as_of)
    )


def _names_it(claim: Claim, hit: Hit, phase: str | None, document: Document) -> Iterator[str]:
    """Yield a doubt for "the Treaty of Rome of 1957 took effect": the year is of the name.

    Where a word says which moment is told, the date that goes with the event's own name may be of
    any other moment of it: "the 1957 Treaty of Rome took effect in 1958".
    """
    between = document.text[hit.span.end : claim.span.start].strip().lower()
    after = hit.span.end <= claim.span.start and between in proof.NAMED_BY
    before = claim.span.end <= hit.span.start <= claim.span.end + 1
    if phase is not None and (after or before or hit.span.overlaps(claim.span)):
        yield f"{claim.text!r} goes with the name of the event"


def _goes_on(claim: Claim, phase: str | None, facts: list[Fact]) -> Iterator[str]:
    """Yield a doubt where no word says which moment is dated, and the event may have lasted to it.

    "The trials took place in 1946" is no error because they began in 1945.
    """
    when = {fact.measure: fact.when for fact in facts if fact.when is not None}
    start, end = when.get(_START), when.get(_END)
    if phase is not None or start is None or _SINGLE in when or claim.period is None:
        return
    if claim.period.end >= start.start and (end is None or claim.period.start <= end.end):
        yield f"the event began {start}, and may be dated by any day of it"


def _is_another(claim: Claim, fact: Fact) -> bool:
    if not fact.recurs or fact.when is None or claim.period is None:
        return False
    return fact.when.gap(claim.period).days > fact.max_age_days


def _of_phase(catalog: FactCatalog, subject: str, phase: str | None) -> list[Fact]:
    dated = [fact for fact in catalog.about(subject, None) if fact.when is not None]
    if phase is None:
        return [fact for fact in dated if fact.measure not in _PLANS]
    same = [fact for fact in dated if fact.measure == phase]
    if same or phase in _PLANS or any(fact.measure in _PARTS for fact in dated):
        return same
    return [fact for fact in dated if fact.measure == _SINGLE]


def _by_measure(facts: list[Fact]) -> list[list[Fact]]:
    measures = sorted({fact.measure for fact in facts})
    return [[fact for fact in facts if fact.measure == measure] for measure in measures]


def _refused(facts: tuple[Fact, ...], phase: str | None, as_of: date | None) -> list[Rejected]:
    refused = []
    for fact in facts:
        if fact.when is None:
            continue
        if not fact.known_at(as_of):
            refused.append(Rejected(fact, "not on record then", Reason.NOT_YET_PUBLISHED))
        else:
            why = f"dates the {fact.measure}, not the {phase or 'event itself'}"
            refused.append(Rejected(fact, why, Reason.NO_SOURCE))
    return refused


def _first(rejected: list[Rejected]) -> tuple[Rejected, ...]:
    return tuple(rejected[:_SHOWN])


def match_elapsed(
    claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None
) -> Match:
    """Return the beginning of the event that the time is counted from."""
    events = claim.form.events if isinstance(claim.form, Elapsed) else ()
    return match_event(claim, document, catalog, as_of, (events, "event-start"))


def match_order(catalog: FactCatalog, as_of: date | None, form: Order) -> Match:
    """Return the dates of all the events that are put in order."""
    evidence = []
    for role, hits in (("first", form.first), ("second", (form.second,))):
        for hit in hits:
            facts = _of_phase(catalog, hit.id, "event-start")
            best = choose(facts, as_of).best
            if not best:
                why = f"no date known for {hit.alias.text!r}"
                return Match(failure=Reason.NO_SOURCE, why=why)
            if len({fact.when for fact in best}) > 1:
                why = f"{hit.alias.text!r} happened more than once"
                return Match(failure=Reason.AMBIGUOUS_MATCH, why=why)
            slot = SlotMatch(
                "event", hit.alias.text, hit.how.name.lower(), Origin.CLAUSE, hit.score
            )
            evidence.append(Evidence(best[0], (slot,), role))
    return Match(evidence=tuple(evidence))
