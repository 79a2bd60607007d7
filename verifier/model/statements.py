"""What is asked of the program's own extractor: the statements of a text, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from verifier.model.claim import Claim
    from verifier.model.text import Document


class StatementReader(Protocol):
    """Reads what a document asserts; what document sources ask of the pipeline."""

    def __call__(self, document: Document) -> tuple[Claim, ...]:
        """Return the document's claims in the order of the text, unjudged."""
        ...
