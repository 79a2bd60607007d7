"""Figures to the facts of the same measure, entity, place and period."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.matching.doubts import doubts
from verifier.matching.drift import carried_drift
from verifier.matching.naming import Named, named_thing
from verifier.matching.readings import nearest_reading, statistic_doubts, timed
from verifier.matching.restated import restated
from verifier.matching.scope import Entity, entities, period_slot, place_slot
from verifier.matching.vintages import choose, of_the_time
from verifier.model.claim import Change, Claim, Comparison, Origin
from verifier.model.finding import BORROWED, Evidence, Match, Reason, Rejected, SlotMatch
from verifier.model.period import Grain, Period
from verifier.model.units import PERCENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit

_SHOWN = 3
_PRESENT = Origin.DOCUMENT


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact whose subject and measure the words name, and how."""

    fact: Fact
    slots: tuple[SlotMatch, ...]
    named: Hit
    doubt: str = ""


def match_level(
    claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None
) -> Match:
    """Return the fact of the claim's thing, entity, place and period."""
    named = named_thing(claim, document)
    candidates = sorted(
        _candidates(claim, document, catalog, named),
        key=lambda each: _time_apart(each.fact, claim, document.published),
    )
    if not candidates:
        return _nothing(claim, catalog, named, document)
    named = _explained(named, candidates)
    if named.unexplained:
        qualifier = ", ".join(named.unexplained)
        why = f"the reference does not speak of {qualifier!r}"
        return _refused(candidates, why, Reason.SCOPE_MISSING)
    fitting: list[Candidate] = []
    rejected: list[Rejected] = []
    for candidate in candidates:
        outcome = _fit(claim, document, candidate)
        if isinstance(outcome, Rejected):
            rejected.append(outcome)
        else:
            fitting.append(outcome)
    found = _select(claim, fitting, rejected, as_of, document.published)
    if not found.evidence:
        return found
    fact = found.evidence[0].fact
    units = tuple(each.doubt for each in fitting if each.fact is fact and each.doubt)
    found = timed(claim, found, catalog)
    left = statistic_doubts(claim, document, named, catalog, fact)
    return replace(
        found, doubts=(*doubts(claim, document, fact, catalog), *units, *left, *found.doubts)
    )


def _explained(named: Named, candidates: Iterable[Candidate]) -> Named:
    """Return what is named without the qualifiers that are the references' own."""
    own: set[str] = set()
    for each in candidates:
        own.add(each.fact.share_of.lower())
        own.update(word for phrase in each.fact.adjustment for word in phrase.lower().split())
    left = tuple(word for word in named.unexplained if word.lower() not in own)
    return replace(named, unexplained=left)


def _time_apart(fact: Fact, claim: Claim, published: date | None) -> tuple[bool, int, str]:
    """Order facts: the nearest in time is what a reader looks at next."""
    asked = claim.period or (Period.of_day(published) if published else None)
    if asked is None or fact.valid is None:
        return False, 0, fact.id
    return not asked.overlaps(fact.valid), asked.gap(fact.valid).days, fact.id


def _candidates(
    claim: Claim, document: Document, catalog: FactCatalog, named: Named
) -> tuple[Candidate, ...]:
    """Return the facts that subject words name, or else a measure's of the entities named."""
    found: list[Candidate] = []
    measures = {hit.id for hit in named.measures}
    for hit in named.subjects or named.weak:
        facts = [fact for fact in catalog.about(hit.id, None) if fact.quantity is not None]
        same = [fact for fact in facts if fact.measure in measures]
        slots = (_slot("subject", hit, named),)
        found += [Candidate(fact, slots, hit) for fact in same or facts]
    if found or not named.measures:
        return tuple(found)
    taken = tuple(hit.span for hit in named.measures)
    whom = entities(claim, document, taken)
    ids = dict.fromkeys(entity.id for entity in whom)
    for hit in named.measures:
        of = ids or ("", hit.id)  # nobody's: a constant's subject is its measure
        for fact in (fact for each in of for fact in catalog.about(each, hit.id)):
            slot = _entity_slot(fact, whom)
            if slot is not None and fact.quantity is not None:
                found.append(Candidate(fact, (_slot("measure", hit, named), slot), hit))
    return tuple(found)


def _slot(name: str, hit: Hit, named: Named) -> SlotMatch:
    how = hit.how.name.lower() if named.tied else BORROWED
    return SlotMatch(name, hit.alias.text, how, Origin.CLAUSE, hit.score)


def _entity_slot(fact: Fact, whom: tuple[Entity, ...]) -> SlotMatch | None:
    if fact.subject in {"", fact.measure}:
        return SlotMatch("entity", "", "exact", Origin.DEFAULT) if not whom else None
    for entity in whom:
        if entity.id == fact.subject:
            how = entity.how.name.lower()
            if entity.origin is Origin.EARLIER:
                how = "inherited" if entity.sole else BORROWED
            return SlotMatch("entity", entity.text, how, entity.origin)
    return None


def _fit(claim: Claim, document: Document, candidate: Candidate) -> Candidate | Rejected:
    fact = candidate.fact
    name = candidate.named.span.of(document.text)
    told = restated(claim, fact, candidate.named, name)
    if told is None and claim.mention and claim.mention.quantity and fact.quantity:
        asked, stated = claim.mention.quantity.unit, fact.quantity.unit
        why = f"is in {stated.symbol or 'plain numbers'}, not {asked.symbol or 'a number'}"
        return Rejected(fact, why, Reason.UNIT_MISMATCH)
    if told is not None:
        fact = told.fact
        candidate = replace(candidate, fact=fact, doubt=told.doubt)
    place: SlotMatch | None = None
    if not fact.series:
        place = place_slot(claim, document, fact, candidate.named.span)
        if place is None:
            why = f"is of {fact.place}, which the text does not name for it"
            return Rejected(fact, why, Reason.SCOPE_MISSING)
    period = period_slot(claim, fact, document.published)
    if isinstance(period, tuple):
        return Rejected(fact, *period)
    extra = (place, period) if place else (period,)
    return replace(candidate, slots=(*candidate.slots, *extra))


def _select(
    claim: Claim,
    fitting: list[Candidate],
    rejected: list[Rejected],
    as_of: date | None,
    published: date | None,
) -> Match:
    """Return the one thing that fits; several things, or none, are a reason to abstain."""
    things: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for candidate in fitting:
        things[candidate.fact.subject, candidate.fact.measure].append(candidate)
    if not things:
        reason = rejected[0].reason
        for wanted in _TELLING:
            if any(each.reason is wanted for each in rejected):
                reason = wanted
        why = next(each.why for each in rejected if each.reason is reason)
        return Match(
            rejected=tuple(rejected[:_SHOWN]), failure=reason, why=f"the nearest fact {why}"
        )
    if len(things) > 1:
        things = nearest_reading(claim, things)
    if len(things) > 1:
        names = ", ".join(" / ".join(key) for key in sorted(things))
        why = f"the words fit several things: {names}"
        more = [Rejected(each.fact, why, Reason.AMBIGUOUS_MATCH) for each in fitting]
        return Match(rejected=tuple(more[:_SHOWN]), failure=Reason.AMBIGUOUS_MATCH, why=why)
    (group,) = things.values()
    return _latest(claim, group, rejected, as_of, published)


# Which refusal is worth telling first, the most telling last.
_TELLING = (
    Reason.UNIT_MISMATCH,
    Reason.SCOPE_MISSING,
    Reason.OUTSIDE_PERIOD,
    Reason.SOURCE_STALE,
    Reason.ANCHOR_MISSING,
)


def _latest(
    claim: Claim,
    group: list[Candidate],
    rejected: list[Rejected],
    as_of: date | None,
    published: date | None,
) -> Match:
    facts = [candidate.fact for candidate in group]
    if claim.period_slot.origin is _PRESENT and facts[0].valid is not None:
        known = [fact for fact in facts if fact.known_at(as_of)]
        newest = max((fact.valid.end for fact in known if fact.valid), default=None)
        if newest is not None:
            facts = [fact for fact in facts if fact.valid and fact.valid.end == newest]
    vintages = choose(facts, as_of)
    if not vintages.best:
        more = [Rejected(fact, "not on record then", Reason.NOT_YET_PUBLISHED) for fact in facts]
        why = "the references give this figure only later than the article"
        return Match(rejected=tuple(more[:_SHOWN]), failure=Reason.NOT_YET_PUBLISHED, why=why)
    evidence = tuple(
        Evidence(candidate.fact, candidate.slots)
        for candidate in group
        if candidate.fact in vintages.best
    )
    drift = Decimal(0)
    if claim.period_slot.origin is _PRESENT:
        known = [each.fact for each in group if each.fact.known_at(as_of)]
        drift = carried_drift(facts[0], known, published)
    earlier = tuple(
        each.fact
        for each in rejected
        if each.fact.known_to is not None
        and each.fact.subject == evidence[0].fact.subject
        and each.fact.measure == evidence[0].fact.measure
        and (as_of is None or each.fact.known_to <= as_of)
        and of_the_time(each.fact, evidence[0].fact)
    )
    return Match(
        evidence=evidence,
        rivals=vintages.rivals,
        superseded=(*vintages.superseded, *earlier),
        later=vintages.later,
        rejected=tuple(rejected[:_SHOWN]),
        drift=drift,
    )


def _nothing(claim: Claim, catalog: FactCatalog, named: Named, document: Document) -> Match:
    near: list[Rejected] = []
    for hit in named.denied:
        for fact in catalog.about(hit.id, None)[:1]:
            why = f"{hit.alias.text!r} is something else"
            near.append(Rejected(fact, why, Reason.NO_SOURCE))
    for hit in named.measures:
        for fact in catalog.about(None, hit.id)[:_SHOWN]:
            why = f"is of {fact.whose or fact.what}, which the text does not name for it"
            near.append(Rejected(fact, why, Reason.SCOPE_MISSING))
    if named.measures and not entities(claim, document, tuple(hit.span for hit in named.measures)):
        why = "the text does not say of whom"
        return Match(rejected=tuple(near[:_SHOWN]), failure=Reason.SCOPE_MISSING, why=why)
    why = "no reference speaks of this"
    return Match(rejected=tuple(near[:_SHOWN]), failure=Reason.NO_SOURCE, why=why)


def _refused(candidates: Iterable[Candidate], why: str, reason: Reason) -> Match:
    rejected = tuple(Rejected(candidate.fact, why, reason) for candidate in candidates)
    return Match(rejected=rejected[:_SHOWN], failure=reason, why=why)


def match_change(
    claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None, form: Change
) -> Match:
    """Return the two facts a change is measured between, as evidence "earlier" and "later"."""
    named = named_thing(claim, document)
    series = [each for each in _candidates(claim, document, catalog, named) if each.fact.series]
    if not series:
        return _nothing(claim, catalog, named, document)
    named = _explained(named, series)
    if named.unexplained:
        why = f"the reference does not speak of {', '.join(named.unexplained)!r}"
        return _refused(series, why, Reason.SCOPE_MISSING)
    if len({(each.fact.subject, each.fact.measure) for each in series}) > 1:
        return _refused(series, "the words fit several series", Reason.AMBIGUOUS_MATCH)
    untold = claim.period_slot.span is not None and form.earlier is None
    later = form.later or (None if untold else _newest(series, document, as_of))
    if later is None:
        return _refused(series, "the text does not say when", Reason.ANCHOR_MISSING)
    earlier = form.earlier or _year_before(later)
    found = []
    for role, period in (("earlier", earlier), ("later", later)):
        facts = [each for each in series if each.fact.valid == period]
        best = choose([each.fact for each in facts], as_of).best
        if not best:
            return _refused(series, f"no value for {period}", Reason.OUTSIDE_PERIOD)
        given = form.earlier if role == "earlier" else form.later
        how = "period" if given else "latest"
        slot = SlotMatch("period", str(period), how, claim.period_slot.origin)
        slots = next(each.slots for each in facts if each.fact == best[0])
        found.append(Evidence(best[0], (*slots, slot), role))
    reasons = (*doubts(claim, document, found[1].fact, catalog), *_unsure_change(named, claim))
    reasons = (*reasons, *_unsettled(found))
    return Match(evidence=tuple(found), doubts=(*reasons, *_unsure_percent(found, form)))


def _unsure_change(named: Named, claim: Claim) -> Iterator[str]:
    behind = any(hit.span.start >= claim.span.start for hit in named.measures)
    if behind or not named.tied:
        yield "the words do not say that it is the measure that moved"


def _unsure_percent(found: list[Evidence], form: Change) -> Iterator[str]:
    """Yield why a percentage told of a change may not be that of the two values."""
    stated = found[1].fact.quantity
    if form.by is None or stated is None or form.by.unit != PERCENT:
        return
    if stated.unit.dimension.startswith("money"):
        yield "a change of money may be told in real terms"
    whole = found[1].fact.share_of
    if whole:
        yield f"the reference is a share {whole}, the change may be of the amount"
    if stated.unit == PERCENT and form.by.rounded.overlaps(stated.rounded):
        yield "the figure told is the level itself"


def _newest(series: list[Candidate], document: Document, as_of: date | None) -> Period | None:
    if document.published is None:
        return None
    periods = [
        each.fact.valid
        for each in series
        if each.fact.valid is not None
        and each.fact.known_at(as_of)
        and each.fact.valid.start <= document.published
        and (document.published - each.fact.valid.end).days <= each.fact.max_age_days
    ]
    return max(periods, key=lambda period: period.end, default=None)


def _year_before(period: Period) -> Period:
    return period.shifted(Grain.YEAR, -1)


def match_comparison(
    claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None, form: Comparison
) -> Match:
    """Return one measure's facts of two entities, as evidence "left" and "right"."""
    named = named_thing(claim, document)
    if not named.measures:
        return _nothing(claim, catalog, named, document)
    measure = named.measures[0]
    sides = {}
    for role, hit in (("left", form.left), ("right", form.right)):
        facts = [fact for fact in catalog.about(hit.id, measure.id) if fact.quantity and fact.valid]
        sides[role] = [fact for fact in facts if fact.known_at(as_of)]
    if not sides["left"] or not sides["right"]:
        return _nothing(claim, catalog, named, document)
    period = claim.period or _common(sides, document)
    if claim.period is None and claim.period_slot.span is not None:
        return Match(failure=Reason.ANCHOR_MISSING, why="the date needs the article's date")
    if period is None:
        return Match(failure=Reason.ANCHOR_MISSING, why="neither text nor article says when")
    found = []
    for role, hit in (("left", form.left), ("right", form.right)):
        best = choose([fact for fact in sides[role] if fact.valid == period], as_of).best
        if not best:
            refused = tuple(
                Rejected(fact, f"is not of {period}", Reason.OUTSIDE_PERIOD)
                for fact in sides[role][:_SHOWN]
            )
            why = f"no value of {hit.id} for {period}"
            return Match(rejected=refused, failure=Reason.OUTSIDE_PERIOD, why=why)
        how = "period" if claim.period else "latest"
        slots = (
            _slot("measure", measure, replace(named, tied=True)),
            SlotMatch("entity", hit.alias.text, hit.how.name.lower(), Origin.CLAUSE),
            SlotMatch("period", str(period), how, claim.period_slot.origin),
        )
        found.append(Evidence(best[0], slots, role))
    return Match(evidence=tuple(found), doubts=tuple(_unsettled(found)))


def _unsettled(found: list[Evidence]) -> Iterator[str]:
    """Yield which of two values is still to be confirmed: their difference moves with either."""
    for each in found:
        if each.fact.provisional:
            yield f"the value of {each.fact.valid} is still to be confirmed ({each.fact.status})"


def _common(sides: dict[str, list[Fact]], document: Document) -> Period | None:
    """Return the latest period that both entities have a value for, as of the article's date."""
    if document.published is None:
        return None
    left = {fact.valid for fact in sides["left"] if fact.valid}
    right = {fact.valid for fact in sides["right"] if fact.valid}
    begun = [period for period in left & right if period.start <= document.published]
    return max(begun, key=lambda period: (period.end, period.length), default=None)
