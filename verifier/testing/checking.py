"""Articles and references by whatever name a test gives them, to findings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reading import read_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.finding import Checked

UNNAMED = "article"


@cache
def bundled() -> Verifier:
    """Return the verifier with the bundled sources alone; they do not change during a run."""
    return Verifier()


@dataclass(frozen=True, slots=True)
class ArticleCheck:
    """Checks articles against the source packages in ``sources``."""

    sources: tuple[str | Path, ...]

    def __call__(
        self,
        article: str | Path,
        *,
        published: date | str | None = None,
        tables: Iterable[str | Path] = (),
    ) -> Checked:
        """Check a text (str) or a file (Path); ``published`` is a date or ISO 8601.

        Raises:
            InputError: the article, a source or a table is faulty.
            ValueError: ``published`` is no date.
        """
        day = date.fromisoformat(published) if isinstance(published, str) else published
        if isinstance(article, Path):
            document = read_article(str(article), day)
        else:
            document = written(article, day)
        return Verifier(self.sources, [str(table) for table in tables]).check(document)


def written(text: str, published: date | None) -> Document:
    """Return a text that stands in a test as a document; a line of it is a paragraph."""
    basis = "stated" if published else None
    return Document(UNNAMED, text, published=published, published_basis=basis)
