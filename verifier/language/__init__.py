"""Languages: what a language must say for the readers of notation and the stages to work.

``assembly`` says how a folder becomes a Language. The modules named here are English: the stages
that make claims and judge them know no other language yet.
"""

from __future__ import annotations

from functools import lru_cache

from verifier.language.assembly import Language, assembled, codes, regional
from verifier.language.en import (
    ages,
    boxes,
    calendar,
    changes,
    documents,
    frames,
    leftovers,
    measures,
    own_terms,
    proof,
    questions,
    rewordings,
    statistics,
    tables,
    thesaurus,
    words,
)


def english() -> Language:
    """Return English."""
    return assembled("en")


def language_code(tag: str) -> str | None:
    """Return the known language of a tag such as "en" or "es-MX"; None for an unknown one.

    >>> language_code("es-MX"), language_code("tlh")
    ('es', None)
    """
    code = tag.strip().lower().replace("_", "-").partition("-")[0]
    return code if code in codes() else None


@lru_cache(maxsize=256)
def language_of(tag: str) -> Language:
    """Return the language of a document's tag; its region decides the order of dates in digits.

    >>> language_of("en-GB").date_orders, language_of("en-US").date_orders
    (('day',), ('month',))

    Raises:
        ValueError: nobody has written its folder.
    """
    code = language_code(tag)
    if code is None:
        message = f"unknown language {tag!r}; known: {', '.join(codes())}"
        raise ValueError(message)
    return regional(code, _region(tag))


def _region(tag: str) -> str:
    """Return a tag's region in lower case, "gb" of "en-Latn-GB"; "" where it gives none."""
    parts = tag.strip().lower().replace("_", "-").split("-")[1:]
    return next((part for part in parts[:2] if len(part) == 2 and part.isascii()), "")


__all__ = [
    "Language",
    "ages",
    "boxes",
    "calendar",
    "changes",
    "codes",
    "documents",
    "english",
    "frames",
    "language_code",
    "language_of",
    "leftovers",
    "measures",
    "own_terms",
    "proof",
    "questions",
    "rewordings",
    "statistics",
    "tables",
    "thesaurus",
    "words",
]
