"""Cases about the sources themselves, made from the rows of rules' tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from verifier.model.claim import EventDate
from verifier.model.fact import Break, Fact
from verifier.model.finding import Evidence, Match
from verifier.model.period import Period
from verifier.model.tolerance import Tolerance
from verifier.verdicts.rule import Case
from verifier.verdicts.specimens import (
    change_case,
    date_case,
    level_case,
    specimen_fact,
    stated_quantity,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def vintage_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim, fact, and its values before and later, if there were any."""
    case = level_case(row)
    fact = case.match.evidence[0].fact
    before, later = (
        (replace(fact, id=name, quantity=stated_quantity(row[name])),) if row[name] else ()
        for name in ("before", "later")
    )
    return Case(case.claim, replace(case.match, superseded=before, later=later))


def reviewed_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim, fact, review by, and the day that the claim speaks of."""
    case = level_case(row)
    due = date.fromisoformat(row["review by"])
    still = Period.between(date(2021, 1, 15), date.max)
    fact = replace(case.match.evidence[0].fact, valid=still, review_by=due)
    stale = fact.unreviewed(date.fromisoformat(row["asked about"]))
    return Case(case.claim, replace(case.match, stale=stale))


def witness_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim, fact, the publisher of the fact and that of the article."""
    case = level_case(row)
    source = replace(case.match.evidence[0].fact.provenance, publisher=row["publisher"])
    own = row["publisher"] if source.published_by(row["article by"]) else ""
    return Case(case.claim, replace(case.match, circular=own))


def two_days_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim (a date), the days that two sources give, and the days allowed."""
    case = date_case(row)
    claim = replace(case.claim, form=EventDate(None, firm=True))
    tolerance = Tolerance(date_days=int(row["days"]))
    facts = [
        replace(specimen_fact(when=Period.parse(row[name])), tolerance=tolerance)
        for name in ("fact", "second")
    ]
    facts[1] = _of_another_source(facts[1])
    return Case(claim, Match(evidence=tuple(Evidence(fact, ()) for fact in facts)))


def _of_another_source(fact: Fact) -> Fact:
    source = replace(fact.provenance, source_id="another", publisher="another publisher")
    return replace(fact, provenance=source)


def broken_case(row: Mapping[str, str]) -> Case:
    """Build a case from claim, earlier (2022), later (2023) and the day of the break."""
    case = change_case(row)
    gap = (Break(date.fromisoformat(row["break"])),)
    evidence = tuple(
        replace(each, fact=replace(each.fact, breaks=gap)) for each in case.match.evidence
    )
    return Case(case.claim, replace(case.match, evidence=evidence))
