"""What a look-up by words finds, and what came near and is not it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model.fact import Complete, Fact


@dataclass(frozen=True, slots=True)
class Answer:
    """A fact for the words; ``more`` counts the thing's other facts, of other times or sources.

    ``score`` runs from 0 to 100 and ranks: it says how well the words name the thing, and nothing
    of whether the fact is right. ``label`` is the names that were met. ``complete`` is
    the source's statement, if it makes one, that nothing is missing beside the fact.
    """

    fact: Fact
    score: float
    label: str
    more: int
    complete: Complete | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A fact that came near, and why it is no answer."""

    fact: Fact
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What a look-up found, the best first, and the nearest that it refused."""

    found: tuple[Answer, ...]
    refused: tuple[Refused, ...]
