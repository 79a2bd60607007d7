"""What is asked of the program's own extractor: the statements of a text, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.claim import Claim, Mention
    from verifier.model.period import Period
    from verifier.model.text import Document


class StatementReader(Protocol):
    """Reads what a document asserts; what document sources ask of the pipeline."""

    def __call__(self, document: Document) -> tuple[Claim, ...]:
        """Return the document's claims in the order of the text, unjudged."""
        ...


class MentionReader(Protocol):
    """Reads the figures and times of a text; what tables of words ask of the pipeline."""

    def __call__(
        self, text: str, published: date | None = None
    ) -> tuple[tuple[Mention, Period | None], ...]:
        """Return the mentions in the order of the text, each time with its days if it has any.

        ``published`` is the day from which "five years ago" is reckoned.
        """
        ...
