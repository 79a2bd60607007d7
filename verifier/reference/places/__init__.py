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


def code_of(text: str) -> str | None:
    """Return the code of a place by its name, demonym or code; None where it is no or many."""
    if text in english().places:
        return text
    plain = text.casefold().strip()
    found = {code for code in english().places for name in names(code) if name.casefold() == plain}
    return found.pop() if len(found) == 1 else None
