"""What a reader should know besides the verdict: of the sources, and of what became known since."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.model.quantity import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.fact import Fact
    from verifier.model.finding import Answer, Match


def remarks_on(then: Match) -> Iterator[str]:
    """Say which other sources disagree, and what of the evidence is not certain."""
    yield from _disagreements(then)
    for each in then.evidence:
        if each.fact.provisional:
            yield f"the value is still to be confirmed ({each.fact.status}): {each.fact.id}"
    assumed = {each.fact.known_from for each in then.evidence if each.fact.known_assumed}
    for day in sorted(day for day in assumed if day):
        yield f"held to be known since its source appeared, on {day}"
    if then.stale and then.evidence:
        yield then.stale


def _disagreements(then: Match) -> Iterator[str]:
    """Say which other sources, known at the time, give another figure."""
    if not then.evidence:
        return
    best = then.evidence[0].fact
    for rival in then.rivals:
        if rival.quantity and best.quantity and rival.quantity.interval != best.quantity.interval:
            told = ", ".join(part for part in (rival.rank.value, rival.status) if part)
            yield (
                f"sources disagree: {rival.provenance.publisher} gives {rival.quantity.shown} "
                f"({told}{_apart(rival, best)}); {best.provenance.publisher} is {best.rank.value}"
            )
        elif rival.when and best.when and _same_thing(rival, best):
            yield f"sources disagree: {rival.provenance.publisher} gives {rival.when}"


def _apart(rival: Fact, best: Fact) -> str:
    one, other = rival.quantity, best.quantity
    if one is None or other is None or not other.low or not one.unit.comparable(other.unit):
        return ""
    share = (one.to(other.unit).low - other.low) / other.low * 100
    return f", {format_number(round(share, 1))} % from it"


def _same_thing(rival: Fact, best: Fact) -> bool:
    same = rival.subject == best.subject and rival.measure == best.measure
    overlap = (
        rival.dated is not None and best.dated is not None and rival.dated.overlaps(best.dated)
    )
    return same and not overlap


def revisions(then: Match, now: Answer) -> Iterator[str]:
    """Say what came on record after the article: of each thing, the last word and since when.

    ``now`` is the answer by what is on record now.
    """
    open_still = all(each.fact.known_to is None for each in then.evidence)
    own = {each.fact.provenance.source_id for each in then.evidence if open_still}
    things: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in sorted(then.later, key=_known):
        key = (fact.subject, fact.measure, fact.provenance.source_id)
        things.setdefault(key, []).append(fact)
    for facts in sorted(things.values(), key=lambda each: _known(each[-1])):
        last = facts[-1]
        if own and last.provenance.source_id not in own:
            who = last.provenance.publisher
            yield f"since then {who} gives {_value(last)}, from {last.known_from} on ({last.id})"
            continue
        often = ""
        if len(facts) > 1:
            often = f", the last of {len(facts)} revisions since {facts[0].known_from}"
        yield f"since revised: {_value(last)} on record from {last.known_from}{often} ({last.id})"
    if not then.later:
        yield f"as known now: {now.message}"


def _known(fact: Fact) -> tuple[date, str]:
    return fact.known_from or date.min, fact.id


def _value(fact: Fact) -> str:
    return str(fact.when) if fact.when or not fact.quantity else fact.quantity.shown
