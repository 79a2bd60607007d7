"""The words by which references are found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from verifier.model.text import Span


class AliasKind(StrEnum):
    """What an alias names."""

    SUBJECT = "subject"
    MEASURE = "measure"
    UNIT = "unit"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Alias:
    """A wording for an id. With ``positive`` false it says: these words mean something else.

    ``dated`` tells that the subject is an event: a reference gives it a date. ``apart`` tells that
    the package's subjects have nothing to do with one another.
    """

    kind: AliasKind
    id: str
    text: str
    positive: bool = True
    dated: bool = False
    package: str = ""
    apart: bool = False

    @property
    def topic(self) -> str:
        """Which other wordings speak of the same matter: the package's, or this subject's alone."""
        return topic(self.package, self.id, apart=self.apart)


def topic(package: str, subject: str, *, apart: bool) -> str:
    """Return the name of what is written about: a package of one matter, or a subject of many.

    >>> topic("afghanistan-2021", "doha-agreement", apart=False)
    'afghanistan-2021'
    >>> topic("world-events", "berlin-wall-fall", apart=True)
    'world-events/berlin-wall-fall'
    """
    return f"{package}/{subject}" if apart else package


class How(IntEnum):
    """How surely words were recognised, weakest first.

    WORDS: the alias's words stand apart or in another order. FUZZY: the spelling differs.
    """

    FUZZY = 1
    WORDS = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """An alias found in a text. ``score`` is 100 unless ``how`` is FUZZY; ``size`` counts words."""

    alias: Alias
    span: Span
    how: How
    score: float
    size: int

    @property
    def kind(self) -> AliasKind:
        """What the alias names."""
        return self.alias.kind

    @property
    def id(self) -> str:
        """What is named."""
        return self.alias.id


@dataclass(frozen=True, slots=True)
class Worded:
    """An alias with its words as those of a text are compared with them."""

    alias: Alias
    forms: tuple[str, ...]


class Wordings(Protocol):
    """Aliases by their words, in an order that no order of sources can change."""

    @property
    def longest(self) -> int:
        """The most words that a wording has."""
        ...

    def knows(self, form: str) -> bool:
        """Tell whether any wording has a word."""
        ...

    def exactly(self, forms: tuple[str, ...]) -> tuple[Worded, ...]:
        """Return the wordings of just these words, in whatever order."""
        ...

    def led_by(self, form: str) -> tuple[Worded, ...]:
        """Return the wordings of several words whose longest word is this."""
        ...

    def begun(self, start: str, size: int) -> tuple[Worded, ...]:
        """Return the wordings of so many words that begin with two letters and may be misspelt.

        Short ones never are: they resemble too much else.
        """
        ...


class Vocabulary(Protocol):
    """Finds the references' words in a stretch of text; what interpretation asks of matching."""

    def spot(self, text: str, within: Span) -> tuple[Hit, ...]:
        """Return every alias and place named inside ``within``, in the order of the text."""
        ...

    def whole_names(self, text: str, within: Span) -> tuple[Span, ...]:
        """Return the names that hold commas or brackets and are one: "GDP, PPP (US$)"."""
        ...
