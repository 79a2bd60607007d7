"""The words of ages and ranks in one language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AgeWords:
    """How a language says ages; ``language/en/ages`` says what each table holds."""

    old: frozenset[str]
    of_age: tuple[str, ...]
    spans: dict[str, str]
    short: frozenset[str]
    aged: frozenset[str]
    aged_joins: frozenset[str]
    persons: frozenset[str]
    being: frozenset[str]
    modals: frozenset[str]
    adverbs: frozenset[str]
    after: frozenset[str]
    older: frozenset[str]
    place_before: frozenset[str]
    particles: frozenset[str]
    tellers: frozenset[str]
    people: frozenset[str]
    groups: frozenset[str]
    bounds: dict[str, str]
    plural_numbers: dict[str, int]
    list_joins: frozenset[str]
    at_death: frozenset[str]
    possessives: frozenset[str]
    parts: dict[str, tuple[int, int]]
    decades: dict[str, int]
    decade_ending: str
    bearers: frozenset[str]
    not_bearers: frozenset[str]
    bearing: frozenset[str]
    before: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather what may stand before an age that no span of time follows."""
        told = {*self.aged, *self.aged_joins, *self.being, *self.adverbs, *self.bounds}
        told |= {",", *self.list_joins}
        object.__setattr__(self, "before", frozenset(told))
