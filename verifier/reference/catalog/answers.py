"""Words to facts: what a fact-checker asks a catalog by hand, and what came near and is not it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model.answers import Answer, Answers, Refused
from verifier.model.period import Period
from verifier.reference.catalog.codec import fact_of
from verifier.reference.catalog.lookup import Labels

if TYPE_CHECKING:
    from verifier.model.fact import Fact
    from verifier.reference.catalog.lookup import Found
    from verifier.reference.catalog.store import Store

# Below, the words merely resemble a name; measured on queries of benchmarks/catalog.py.
ENOUGH = 50.0
_CONSIDERED = 24
_REFUSED = 5
_YEAR = re.compile(r"(?<![\w.,])(?:1[5-9]|20)\d\d(?![\w.,]*\d)")


class Lookup:
    """Answers words from a catalog's tables."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._labels = Labels(store)

    def look_up(
        self, words: str, *, place: str | None = None, period: Period | None = None, limit: int = 5
    ) -> Answers:
        """Return the facts that words ask for.

        ``place`` is a code and ``period`` a time, both to be met exactly; a year among the words
        counts as a period unless one is given. Without any, the latest fact answers.
        """
        period = period or _told_year(words)
        found: list[Answer] = []
        refused: list[Refused] = []
        for thing in self._labels.find(words, _CONSIDERED):
            if len(found) >= limit:
                break
            fact = self._nearest(thing, period)
            why = _why_not(thing, fact, place, period)
            if why:
                refused.append(Refused(fact, thing.score, why))
            else:
                found.append(Answer(fact, thing.score, thing.label, thing.facts - 1))
        return Answers(tuple(found), tuple(refused[:_REFUSED]))

    def _nearest(self, thing: Found, period: Period | None) -> Fact:
        starts = period.start.toordinal() if period else None
        ends = period.end.toordinal() if period else None
        rows = self._store.of_thing(thing.thing, starts, ends, 24)
        facts = [fact_of(row) for row in rows]
        # Of statements of one time, what is on record now, of the better rank, comes first.
        first = facts[0]
        same = [fact for fact in facts if (fact.when, fact.valid) == (first.when, first.valid)]
        ranks = ("preferred", "normal", "deprecated")
        return min(same, key=lambda fact: (fact.known_to is not None, ranks.index(fact.rank.value)))


def _told_year(words: str) -> Period | None:
    years = _YEAR.findall(words)
    return Period.parse(years[-1]) if len(set(years)) == 1 else None


def _why_not(thing: Found, fact: Fact, place: str | None, period: Period | None) -> str:
    """Return why a fact is no answer; empty when it is one."""
    if place is not None and place not in {thing.place, thing.subject}:
        return f"is of {fact.whose if thing.place is None else thing.place}, not {place}"
    time = fact.when or fact.valid
    if period is not None and time is not None and not period.overlaps(time):
        return f"is of {time}, not {period}"
    if thing.score < ENOUGH:
        return "the words name it too loosely"
    return ""
