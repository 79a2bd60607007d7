"""The words of ages and ranks in one language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AgeWords:
    """How a language says ages; ``language/en/ages`` says what each table holds."""

    old: tuple[str, ...]
    of_age: tuple[str, ...]
    spans: dict[str, str]
    short: tuple[str, ...]
    aged: tuple[str, ...]
    aged_joins: tuple[str, ...]
    persons: tuple[str, ...]
    being: tuple[str, ...]
    modals: tuple[str, ...]
    adverbs: tuple[str, ...]
    after: tuple[str, ...]
    older: tuple[str, ...]
    place_before: tuple[str, ...]
    tellers: tuple[str, ...]
    people: tuple[str, ...]
    groups: frozenset[str]
    bounds: dict[str, str]
    plural_numbers: dict[str, int]
    list_joins: tuple[str, ...]
    at_death: tuple[str, ...]
    possessives: tuple[str, ...]
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
