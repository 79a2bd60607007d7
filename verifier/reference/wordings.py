"""The wordings by which an article may name a measure."""

from __future__ import annotations

import re

from verifier.language import measures, tables, words

_GENERIC = frozenset(tables.GENERIC)
_WORD_ENDS = re.compile(r"[\s/–—-]+")


def is_generic(name: str) -> bool:
    """Tell a name that says nothing by itself: "Total", "Mean", "level-current"."""
    words = [word for word in _WORD_ENDS.split(name.lower().replace("_", " ")) if word]
    return all(word in _GENERIC for word in words)


def measure_wordings(measure: str) -> set[str]:
    """Return the ways an article may name a measure: its name, its core, its known synonyms.

    A core that says nothing by itself ("price" of "brent price") is none.

    >>> sorted(measure_wordings("unemployment rate"))
    ['jobless rate', 'joblessness', 'unemployment', 'unemployment rate']
    """
    core = " ".join(word for word in measure.split() if word not in words.STATISTIC_WORDS)
    named = {measure, core} - {""}
    named = {name for name in named if not is_generic(name)}
    for group in measures.SYNONYMS:
        if named & set(group):
            named |= set(group)
    return named
