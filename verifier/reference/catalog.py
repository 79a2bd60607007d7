"""All facts and wordings of a run, in an order that no order of sources can change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.fact import Fact
    from verifier.model.vocabulary import Alias


class Catalog:
    """Facts by subject and measure, and the words that lead to them."""

    def __init__(self, facts: Iterable[Fact], aliases: Iterable[Alias]) -> None:
        self._facts = tuple(sorted(facts, key=_fact_order))
        dated = {fact.subject for fact in self._facts if fact.when is not None}
        marked = {replace(alias, dated=alias.id in dated) for alias in aliases}
        self._aliases = tuple(sorted(marked, key=_alias_order))
        self._by_key: dict[tuple[str | None, str | None], list[Fact]] = defaultdict(list)
        for fact in self._facts:
            for subject in (fact.subject, None):
                for measure in (fact.measure, None):
                    self._by_key[subject, measure].append(fact)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        return self._facts

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """All wordings."""
        return self._aliases

    def about(self, subject: str | None, measure: str | None) -> tuple[Fact, ...]:
        """Return the facts of a subject and a measure; None stands for any."""
        return tuple(self._by_key.get((subject, measure), ()))


def _fact_order(fact: Fact) -> tuple[str, str, str, int]:
    return fact.package, fact.id, fact.provenance.path, fact.provenance.row


def _alias_order(alias: Alias) -> tuple[str, str, str, bool, str]:
    return alias.kind.value, alias.id, alias.text, alias.positive, alias.package
