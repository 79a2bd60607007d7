"""Nouns without their plural endings, so that they compare."""

from __future__ import annotations

from verifier.language import words


def singular(word: str) -> str:
    """Return a word without its plural ending; irregular plurals stay as they are.

    >>> [singular(word) for word in ("forces", "parties", "boxes", "virus", "fighters")]
    ['force', 'party', 'box', 'virus', 'fighter']
    """
    if len(word) < 4 or word.endswith(words.SINGULAR_ENDINGS) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    return word[:-1]
