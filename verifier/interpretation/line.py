"""One sentence's mentions with the words between them, for what is reckoned from its figures."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.interpretation.drafts import draft
from verifier.model.claim import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.context import Context
    from verifier.model.claim import Claim, Mention, Parts
    from verifier.model.own_terms import OwnTerms
    from verifier.model.text import Span


@dataclass(frozen=True)
class Line:
    """A sentence with all its mentions, in the order of the text."""

    context: Context
    mentions: tuple[Mention, ...]

    def between(self, one: Span, other: Span) -> tuple[str, ...]:
        """Return the lower-case words and marks from the end of one span to the next."""
        starts, size = self.context.tokens.starts, self.context.tokens.size
        first = bisect_left(starts, one.end, 0, size)
        return tuple(self.context.tokens.low[first : bisect_left(starts, other.start, first, size)])

    def before(self, span: Span, count: int = 1) -> tuple[str, ...]:
        """Return so many words before a span, in their order; fewer at the beginning."""
        at = bisect_left(self.context.tokens.starts, span.start, 0, self.context.tokens.size)
        return tuple(self.context.tokens.low[max(at - count, 0) : at])

    def after(self, span: Span, count: int = 1) -> tuple[str, ...]:
        """Return so many words after a span; empty ones past the end."""
        tokens = self.context.tokens
        at = bisect_left(tokens.starts, span.end, 0, tokens.size)
        return tuple(tokens.low[at : at + count])

    def claim(self, form: OwnTerms | Parts, span: Span) -> Iterator[Claim]:
        """Yield the claim of a form over its words, where the sentence asserts it as a fact."""
        clauses = self.context.clauses
        clause = next((each for each in clauses if each.span.overlaps(span)), None)
        if clause is None:
            return
        made = draft(self.context, clause, form, span)
        if made.polarity is Polarity.ASSERTED and made.modality is Modality.FACTUAL:
            yield made
