"""A claim to its evidence, by the form of the claim."""

from __future__ import annotations

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
    Parts,
)
from verifier.model.finding import Match

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.claim import Claim
    from verifier.model.fact import FactCatalog
    from verifier.model.text import Document


def match(claim: Claim, document: Document, catalog: FactCatalog, as_of: date | None) -> Match:
    """Return what the references, as known on a day (None: now), say of a claim.

    Evidence is returned only where every slot agrees; the nearest refused facts come with why.
    """
    return weighed(claim, document, catalog, lambda known: _matched(claim, document, known, as_of))


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
        case Parts():
            return Match()
