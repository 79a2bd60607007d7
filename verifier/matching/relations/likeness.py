"""Words of sentences and headers that mean one thing, by theme or by what they are made of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import questions, thesaurus

if TYPE_CHECKING:
    from verifier.matching.relations.table import Column

THEMES = (
    *thesaurus.SPORT,
    *thesaurus.ELECTIONS,
    *thesaurus.SCREEN_AND_MUSIC,
    *thesaurus.PLACES,
    *thesaurus.MADE_THINGS,
    *thesaurus.HEALTH,
    *thesaurus.FIGURES_AND_TIMES,
)
_ENDINGS = questions.ENDINGS
_SHORTEST_STEM = 4
_OF_MONEY = frozenset(thesaurus.OF_MONEY)
_MONEY_WORDS = frozenset(thesaurus.MONEY_WORDS)


def is_unit_of(word: str, column: Column) -> bool:
    """Tell a sign or name of money of a column that measures money: "$", "dollars"."""
    return word in _MONEY_WORDS and not _OF_MONEY.isdisjoint(column.forms)


@cache
def _alike() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in THEMES:
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(words) for word, words in found.items()}


def is_like(form: str, header: tuple[str, ...]) -> bool:
    """Tell a word that means one of a header's, or is made of it: "skippered" of "skipper"."""
    if form in header or _alike().get(form, frozenset()).intersection(header):
        return True
    if len(form) <= _SHORTEST_STEM:
        return False
    stems = {form, _stem(form)}
    return any(each in stems or _stem(each) in stems for each in header)


def _stem(form: str) -> str:
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
            return form.removesuffix(ending)
    return form[:-1] if form.endswith("e") and len(form) > _SHORTEST_STEM else form
