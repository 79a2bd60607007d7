"""What fact-checkers have said before of a sentence like this one: shown, and deciding nothing.

A review speaks of a claim in words; figures are left out of the comparison, because the same claim
with another figure is what a reader wants to know of.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.matching.wording import comparable, wording
from verifier.model.fact import PRIOR_CHECK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.matching.wording import Word
    from verifier.model.claim import Claim
    from verifier.model.fact import FactCatalog
    from verifier.model.text import Document

# A sentence is like a reviewed claim when it has most of its words, and not by chance alone.
_SHARE = 0.6
_FEWEST = 3
_SHOWN = 3


def prior_checks(claim: Claim, document: Document, catalog: FactCatalog) -> Iterator[str]:
    """Say which reviews the references hold of claims in the words of this sentence, best first."""
    reviews = catalog.about(None, PRIOR_CHECK)
    if not reviews:
        return
    said = _words(comparable(document.text, claim.sentence.span))
    found = []
    for review in reviews:
        asked = _asked(review.subject)
        shared = len(said & asked)
        elsewhere = any(form.startswith("@") and form not in said for form in asked)
        if not elsewhere and shared >= max(_FEWEST, _SHARE * len(asked)):
            found.append((-shared / len(asked), review.id, review))
    for _, _, review in sorted(found, key=lambda each: each[:2])[:_SHOWN]:
        day = f", {review.known_from}" if review.known_from else ""
        where = review.provenance.locator or review.provenance.url
        yield f"checked before: “{review.subject}” {review.note}{day} ({where})"


@lru_cache(maxsize=100_000)
def _asked(claim: str) -> frozenset[str]:
    return _words(wording(claim))


def _words(words: Iterable[Word]) -> frozenset[str]:
    """Return the words without figures; a country is the same whatever stands before it."""
    forms = {word.form.rpartition(" ")[2] for word in words}
    figures = english().magnitudes
    return frozenset(form for form in forms if form.lstrip("@").isalpha() and form not in figures)
