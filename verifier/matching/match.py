"""A claim to its evidence, by the form of the claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from verifier.matching.events import match_elapsed, match_event, match_order
from verifier.matching.figures import match_change, match_comparison, match_level
from verifier.matching.witness import weighed
from verifier.model.claim import (
    Change,
    Comparison,
    Deadline,
    Elapsed,
    EventDate,
    Level,
    Order,
)
from verifier.model.finding import Match

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.claim import Claim
    from verifier.model.fact import Coverage, Fact, FactCatalog
    from verifier.model.text import Document
    from verifier.model.vocabulary import Alias


def match(claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None) -> Match:
    """Return what the references, as known on a day (None: now), say of a claim.

    Evidence is returned only where every slot agrees; the nearest refused facts come with why.
    """
    return weighed(claim, document, catalog, lambda known: _matched(claim, document, known, as_of))


@dataclass(frozen=True, slots=True)
class Watched:
    """A catalog that notes whether a fact it gives was another on a day than it is now.

    Two of one catalog are equal, so that what is drawn from it may be kept for all of them.
    """

    catalog: FactCatalog
    day: date = field(compare=False)
    moved: list[Fact] = field(default_factory=list, compare=False)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        return self._noted(self.catalog.facts)

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """All wordings."""
        return self.catalog.aliases

    def about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        """Return the facts of a subject and a measure; None stands for any."""
        return self._noted(self.catalog.about(subject, measure))

    def coverage(self, package: str) -> Coverage:
        """Return what a package holds, and what of it without a gap."""
        return self.catalog.coverage(package)

    def aliases_of(self, identity: str) -> tuple[Alias, ...]:
        """Return the wordings of one subject, measure, unit or place."""
        return self.catalog.aliases_of(identity)

    def aliases_on(self, topic: str) -> tuple[Alias, ...]:
        """Return the wordings of one topic."""
        return self.catalog.aliases_on(topic)

    def _noted(self, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        if not self.moved:
            self.moved.extend(islice((fact for fact in facts if fact.moved_since(self.day)), 1))
        return facts


def match_then_and_now(
    claim: Claim, document: Document, catalog: FactCatalog
) -> tuple[Match, Match]:
    """Return what the references said when the article appeared, and what they say now.

    The second is the first itself where no fact that was looked at has changed since.
    """
    if document.published is None:
        found = match(claim, document, catalog, None)
        return found, found
    watched = Watched(catalog, document.published)
    then = match(claim, document, watched, document.published)
    return then, match(claim, document, catalog, None) if watched.moved else then


def _matched(claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None) -> Match:
    match claim.form:
        case Level():
            return match_level(claim, document, catalog, as_of)
        case Change():
            return match_change(claim, document, catalog, as_of, claim.form)
        case Comparison():
            return match_comparison(claim, document, catalog, as_of, claim.form)
        case EventDate(phase=phase, events=events):
            return match_event(claim, document, catalog, as_of, (events, phase))
        case Deadline(events=events):
            return match_event(claim, document, catalog, as_of, (events, "deadline"))
        case Elapsed():
            return match_elapsed(claim, document, catalog, as_of)
        case Order():
            return match_order(catalog, as_of, claim.form)
        case _:  # judged by itself, or told by a table
            return Match()
