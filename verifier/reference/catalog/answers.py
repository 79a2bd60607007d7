"""Words to facts: what a fact-checker asks a catalog by hand, and what came near and is not it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model.answers import Answer, Answers, Refused
from verifier.model.fact import Rank
from verifier.model.period import Period
from verifier.reference.catalog.codec import fact_of
from verifier.reference.catalog.lookup import Labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.fact import Coverage, Fact
    from verifier.reference.catalog.lookup import Found
    from verifier.reference.catalog.store import Store

# Below, the words merely resemble a name; measured on queries of benchmarks/catalog.py.
ENOUGH = 50.0
_CONSIDERED = 24
_REFUSED = 5
_OF_ONE_TIME = 12  # statements looked at: sources and vintages
_TIME = slice(5, 9)  # of a row: dated, starts, ends, grain
_YEAR = re.compile(r"(?<![\w.,])(?:1[5-9]|20)\d\d(?![\w.,]*\d)")


class Lookup:
    """Answers words from a catalog's tables."""

    def __init__(self, store: Store, coverage: Callable[[str], Coverage]) -> None:
        self._store, self._coverage = store, coverage
        self._labels = Labels(store)

    def look_up(
        self, words: str, *, place: str | None = None, period: Period | None = None, limit: int = 5
    ) -> Answers:
        """Return the facts that words ask for.

        ``place`` is a code and ``period`` a time, both to be met exactly. Unless one is given, a
        year among the words is one, but for the 2015 of "index 2015 = 100", which is the
        measure's. Without any, the latest fact answers.
        """
        years = frozenset(_YEAR.findall(words))
        found: list[Answer] = []
        refused: list[tuple[bool, Refused]] = []
        for thing in self._labels.find(words, _CONSIDERED, place):
            if len(found) >= limit:
                break
            asked = period or _asked(years, thing)
            fact = self._nearest(thing, asked)
            why = _why_not(thing, fact, place, asked)
            if why:
                kin = bool(place) and bool(_kinship(thing, fact, place))
                refused.append((not kin, Refused(fact, thing.score, why)))
            else:
                whole = self._coverage(fact.package).holding(fact)
                found.append(Answer(fact, thing.score, thing.label, thing.facts - 1, whole))
        refused.sort(key=lambda each: each[0])  # what belongs together comes first
        return Answers(tuple(found), tuple(each for _, each in refused[:_REFUSED]))

    def _nearest(self, thing: Found, period: Period | None) -> Fact:
        starts = period.start.toordinal() if period else None
        ends = period.end.toordinal() if period else None
        rows = self._store.of_thing(thing.thing, starts, ends, _OF_ONE_TIME)
        facts = [fact_of(row) for row in rows if row[_TIME] == rows[0][_TIME]]
        # Of statements of one time, what is on record now, of the better rank, comes first.
        ranks = tuple(Rank)
        return min(facts, key=lambda each: (each.known_to is not None, ranks.index(each.rank)))


def _asked(years: frozenset[str], thing: Found) -> Period | None:
    """Return the one year of the words that is not in a thing's names."""
    left = years.difference(_YEAR.findall(thing.label))
    return Period.parse(min(left)) if len(left) == 1 else None


def _kinship(thing: Found, fact: Fact, place: str | None) -> str:
    """Return what a thing's place is to the place asked for."""
    from verifier.reference.places import relation  # names of places take a while to load

    time = fact.when or fact.valid
    code = fact.subject if thing.place is None else thing.place
    return relation(code, place, time.start if time else None) if place else ""


def _why_not(thing: Found, fact: Fact, place: str | None, period: Period | None) -> str:
    """Return why a fact is no answer; empty when it is one."""
    time = fact.when or fact.valid
    if not thing.is_of(place):
        from verifier.reference.places import usual_name

        code = fact.subject if thing.place is None else thing.place
        known = _kinship(thing, fact, place)
        of = usual_name(code) or (fact.whose if thing.place is None else code)
        asked = usual_name(place or "") or place
        return f"is of {of}, {f'{known}, ' if known else ''}not {asked}"
    if period is not None and time is not None and not period.overlaps(time):
        return f"is of {time}, not {period}"
    if thing.score < ENOUGH:
        return "the words name it too loosely"
    return ""
