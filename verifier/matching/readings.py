"""What a statistic's name leaves open, and what a value without a time leaves open."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol, TypeVar

from verifier.matching.drift import REVISED, share_moved, untimed
from verifier.matching.restated import left_open
from verifier.model.tolerance import NO_TOLERANCE
from verifier.notation.statistics import MARK, Statistic, statistic_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.matching.naming import Named
    from verifier.model.claim import Claim
    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.finding import Match
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit


class _OfHit(Protocol):
    """What is known of a candidate: its fact, and the words that name it."""

    @property
    def fact(self) -> Fact: ...
    @property
    def named(self) -> Hit: ...


_Each = TypeVar("_Each", bound=_OfHit)


def statistic_doubts(
    claim: Claim, document: Document, named: Named, catalog: FactCatalog, fact: Fact
) -> Iterator[str]:
    """Yield what the text's name of a fact's statistic leaves open."""
    for hit in named.measures:
        if hit.id == fact.measure:
            statistic = statistic_of(hit.span.of(document.text))
            both = len({each.id for each in named.measures if each.span == hit.span}) > 1
            # The dollar that purchasing power parities are told in is that of the United States.
            if not both and fact.subject != _OF_THE_DOLLAR:
                yield from left_open(statistic, _source(fact, catalog), _off(claim, fact))
            return


_OF_THE_DOLLAR = "USA"


def _source(fact: Fact, catalog: FactCatalog) -> Statistic | None:
    """Return the statistic of a fact, by the whole header where the source has one."""
    for alias in catalog.aliases_of(fact.measure):
        if alias.text.startswith(MARK):
            return statistic_of(alias.text.removeprefix(MARK).strip())
    return statistic_of(fact.measure)


def _off(claim: Claim, fact: Fact) -> Decimal:
    """Return the claim's figure as a multiple of the fact."""
    told = claim.mention.quantity if claim.mention else None
    if told is None or fact.quantity is None or not fact.quantity.unit.comparable(told.unit):
        return Decimal(1)
    stated = fact.quantity.to(told.unit).low
    return abs(told.low / stated) if stated else Decimal(1)


def timed(claim: Claim, found: Match, catalog: FactCatalog) -> Match:
    """Return a match whose value has no period with what it may have moved, or with a doubt."""
    fact = found.evidence[0].fact
    if not fact.series or fact.valid is not None:
        return found
    source = _source(fact, catalog)
    known = untimed(fact, source.moving if source else "", claim.period)
    off = _off(claim, fact)
    if known is None or off <= 0:
        return replace(found, doubts=("the source does not say when its figures hold",))
    evidence = tuple(replace(each, fact=_as_good_as(each.fact)) for each in found.evidence)
    drift = max(found.drift, share_moved(known.times, off))
    return replace(found, evidence=evidence, drift=drift)


def _as_good_as(fact: Fact) -> Fact:
    """Return a value with what its revisions and the years around leave open, if no more is."""
    if fact.tolerance.relative is not None or fact.tolerance.rounding is not NO_TOLERANCE.rounding:
        return fact
    return replace(fact, tolerance=replace(fact.tolerance, relative=REVISED))


def nearest_reading(
    claim: Claim, things: dict[tuple[str, str], list[_Each]]
) -> dict[tuple[str, str], list[_Each]]:
    """Return the nearest of things that one name may mean, for if that is false they all are.

    Things that different words name stay several.
    """
    spans = {each.named.span for group in things.values() for each in group}
    subjects = {subject for subject, _ in things}
    if len(spans) > 1 or len(subjects) > 1:
        return things
    near = min(things, key=lambda key: (_apart(claim, things[key]), key))
    return {near: things[near]}


def _apart(claim: Claim, group: list[_Each]) -> Decimal:
    offs = (_off(claim, each.fact) for each in group)
    return min(max(off, 1 / off) if off else Decimal("Infinity") for off in offs)
