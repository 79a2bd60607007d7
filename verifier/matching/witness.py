"""Whether the evidence may speak at all: independent of the article, fresh, and enough told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from verifier.matching.accounting import adjusted
from verifier.model.claim import Origin
from verifier.model.finding import Match, Reason, Rejected
from verifier.model.units import NUMBER
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from verifier.model.claim import Claim
    from verifier.model.fact import Coverage, Fact, FactCatalog
    from verifier.model.finding import Evidence
    from verifier.model.text import Document
    from verifier.model.vocabulary import Alias

# Pages of many publishers; to share such an address says nothing.
_SHARED_HOSTS = ("archive.org", "archive.today", "github.com", "github.io", "google.com")
_UNTOLD = frozenset({Origin.DEFAULT, Origin.MISSING})


@dataclass(frozen=True, slots=True)
class Independent:
    """A catalog without what the article's own publisher states."""

    catalog: FactCatalog
    document: Document

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All other facts."""
        return tuple(fact for fact in self.catalog.facts if not is_own(fact, self.document))

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """All wordings."""
        return self.catalog.aliases

    def coverage(self, package: str) -> Coverage:
        """Return what a package holds; what is left out here leaves gaps, so nothing is whole."""
        return replace(self.catalog.coverage(package), complete=())

    def aliases_of(self, identity: str) -> tuple[Alias, ...]:
        """Return the wordings of one subject, measure, unit or place."""
        return self.catalog.aliases_of(identity)

    def aliases_on(self, topic: str) -> tuple[Alias, ...]:
        """Return the wordings of one topic."""
        return self.catalog.aliases_on(topic)

    def about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        """Return the other facts of a subject and a measure; None stands for any."""
        found = self.catalog.about(subject, measure)
        return tuple(fact for fact in found if not is_own(fact, self.document))


def is_own(fact: Fact, document: Document) -> bool:
    """Tell whether the article's own publisher, or its own site, stands behind a fact."""
    if document.publisher and fact.provenance.published_by(document.publisher):
        return True
    own, other = _site(document.url or ""), _site(fact.provenance.url)
    shared = any(f".{own}".endswith(f".{host}") for host in _SHARED_HOSTS)
    return bool(own) and own == other and not shared


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def weighed(
    claim: Claim,
    document: Document,
    catalog: FactCatalog,
    matched: Callable[[FactCatalog], Match],
) -> Match:
    """Return what the references say, by others than the article's publisher where possible."""
    asked = catalog
    found = matched(asked)
    own = [each.fact for each in found.evidence if is_own(each.fact, document)]
    if own:
        independent = Independent(catalog, document)
        others = matched(independent)
        circular = own[0].provenance.publisher
        found = others if others.evidence else replace(found, circular=circular)
        asked = independent if others.evidence else catalog
    for each in found.evidence:
        missing = _unfilled(claim, document, each)
        if missing:
            why = f"asks for {missing}, which the text does not give"
            refused = (Rejected(each.fact, why, Reason.SCOPE_MISSING), *found.rejected)
            why = f"the reference {why}"
            return Match(rejected=refused, failure=Reason.SCOPE_MISSING, why=why)
    day = claim.period.last if claim.period else document.published
    evidence = tuple(_with_completeness(each, asked) for each in found.evidence)
    return replace(found, evidence=evidence, stale=_stale(found, day))


def _with_completeness(evidence: Evidence, catalog: FactCatalog) -> Evidence:
    """Return evidence with the source's word, if it gives any, that it has all of its kind."""
    fact = evidence.fact
    whole = catalog.coverage(fact.package).holding(fact)
    return replace(evidence, complete=whole) if whole else evidence


def _stale(found: Match, day: date | None) -> str:
    if day is None:
        return ""
    return next((why for each in found.evidence if (why := each.fact.unreviewed(day))), "")


def _unfilled(claim: Claim, document: Document, evidence: Evidence) -> str:
    """Return what the fact's measure asks a claim to say, and this one does not; empty if all."""
    asked = evidence.fact.required
    return next((slot for slot in asked if not _fills(claim, document, evidence, slot)), "")


def _fills(claim: Claim, document: Document, evidence: Evidence, slot: str) -> bool:
    told = {each.slot for each in evidence.slots if each.origin not in _UNTOLD}
    match slot:
        case "entity":
            return bool(told & {"entity", "subject", "event"})
        case "place":
            fact = evidence.fact
            return "place" in told or ("entity" in told and fact.place in {None, fact.subject})
        case "period":
            return claim.period is not None and claim.period_slot.span is not None
        case "unit":
            mention = claim.mention
            quantity = mention.quantity if mention else None
            return quantity is not None and quantity.unit != NUMBER
        case _:
            said = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
            return bool(tuple(adjusted(said, evidence.fact)))
