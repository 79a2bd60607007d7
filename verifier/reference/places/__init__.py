"""Countries and other places: their codes, and the names that lead to them."""

from __future__ import annotations

from verifier.language import english


def names(code: str) -> tuple[str, ...]:
    """Return what a place's code is called, the usual name first; nothing for an unknown code.

    >>> names("CIV")[:2]
    ('Ivory Coast', "Côte d'Ivoire")
    """
    named = english().places.get(code)
    return () if named is None else (*named[0], *named[1])
