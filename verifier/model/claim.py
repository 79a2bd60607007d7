"""What an article asserts: mentions as read, claims with every slot and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from verifier.model.frozen import quick
from verifier.model.own_terms import OWN_KINDS, OwnTerms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from verifier.model.duration import Duration
    from verifier.model.interval import Interval
    from verifier.model.period import Period
    from verifier.model.quantity import Quantity
    from verifier.model.text import Document, Sentence, Span
    from verifier.model.timex import Resolved, Stretch, Timex
    from verifier.model.vocabulary import Hit


class Hedge(StrEnum):
    """How loosely a figure is given."""

    NONE = "none"
    ABOUT = "about"
    BELOW = "just below"
    ABOVE = "just above"


class Comparator(StrEnum):
    """Which side of a figure the fact must lie on."""

    EQ = "="
    GT = ">"
    GE = ">="
    LT = "<"
    LE = "<="


class Role(StrEnum):
    """What a mention is; only some roles become claims."""

    COUNT = "count"
    MEASUREMENT = "measurement"
    SHARE = "share"
    POINTS = "points"
    MONEY = "money"
    AGE = "age"
    RANK = "rank"
    RATIO = "ratio"
    SCORE = "score"
    CHANGE = "change"
    DATE = "date"
    DURATION = "duration"
    CLOCK = "clock"
    SET = "set"
    VAGUE_TIME = "vague time"
    IDENTIFIER = "identifier"


class Origin(StrEnum):
    """Where a slot was filled from, nearest first."""

    WORDS = "words"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    HEADING = "heading"
    EARLIER = "earlier sentence"
    DOCUMENT = "document"
    DEFAULT = "default"
    MISSING = "missing"


class Polarity(StrEnum):
    """Whether the sentence asserts or denies; UNCLEAR where a negation governs something else."""

    ASSERTED = "asserted"
    DENIED = "denied"
    UNCLEAR = "unclear"


class Modality(StrEnum):
    """In which world the claim is to hold."""

    FACTUAL = "factual"
    PREDICTION = "prediction"
    HYPOTHETICAL = "hypothetical"


class Direction(StrEnum):
    """Which way a quantity went, or which of two is larger."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


class ChangePart(StrEnum):
    """Which value of a change a figure is: "rose by X to Y from Z"."""

    BY = "by"
    TO = "to"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class ChangeLink:
    """The change a figure belongs to: figures that share a ``verb`` are values of one change."""

    direction: Direction
    part: ChangePart
    verb: Span


@quick
@dataclass(frozen=True, slots=True)
class Phrase:
    """The noun a figure counts, with the words between figure and noun: "American forces".

    ``part`` is the pronoun of "6,147 of them US citizens": a part of what was counted before.
    """

    span: Span
    head: str
    modifiers: tuple[str, ...] = ()
    text: str = ""
    part: str | None = None


@quick
@dataclass(frozen=True, slots=True)
class Mention:
    """Words that express a value. ``span`` covers hedge, figure, unit and counted noun.

    ``value_span`` covers the figure alone. ``pattern`` names the reader that read it. ``change``
    tells which value of a change the figure is, if the words make it one. ``counted`` is what a
    count counts, as a unit in the singular: "heart transplant".
    """

    span: Span
    value_span: Span
    role: Role
    pattern: str
    text: str
    quantity: Quantity | None = None
    timex: Timex | None = None
    duration: Duration | None = None
    hedge: Hedge = Hedge.NONE
    comparator: Comparator = Comparator.EQ
    noun: Phrase | None = None
    definite: bool = False
    change: ChangeLink | None = None
    counted: str = ""

    @property
    def kind(self) -> str:
        """What the words express: a "figure", a "time", a "duration", or only a "name"."""
        if self.timex is not None:
            return "time"
        if self.duration is not None:
            return "duration"
        return "name" if self.quantity is None else "figure"


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document with its mentions in the order of the text.

    ``times`` holds, by its span, what each time resolves to by the document's date and tenses;
    ``stretches`` are the ranges and limits among the times, in the order of the text.
    """

    document: Document
    mentions: tuple[Mention, ...]
    times: Mapping[Span, Resolved]
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing a claim says, in words, with the span it was read from and its origin."""

    value: str
    origin: Origin
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A measure has a value, or lies on one side of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A measure moved, perhaps by so much, from one period to another."""

    direction: Direction
    earlier: Period | None
    later: Period | None
    by: Quantity | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One entity's value is larger or smaller than another's."""

    direction: Direction
    left: Hit
    right: Hit


@dataclass(frozen=True, slots=True)
class Parts:
    """Figures given as parts of a whole in one sentence."""

    whole: Quantity
    parts: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class EventDate:
    """An event happened, begins or ends on a date; ``phase`` is which, if the words say.

    ``events`` are the events named, nearest first; ``firm`` tells that the words tie the date to
    the event, and not merely stand in one clause with it. ``other`` is the like-named day on the
    other side of publication, where the words leave it open.
    """

    phase: str | None
    events: tuple[Hit, ...] = ()
    firm: bool = False
    other: Period | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """An event is to be over by, before or on a date.

    ``named`` tells that the words speak of a deadline, and not only of an end to come; ``firm``
    and ``other`` are as in EventDate.
    """

    relation: str
    events: tuple[Hit, ...] = ()
    named: bool = True
    firm: bool = True
    other: Period | None = None


@dataclass(frozen=True, slots=True)
class Elapsed:
    """So much time lies between an event and the moment the sentence speaks of.

    ``firm`` tells that the sentence dates that moment; else it may be any before publication.
    """

    duration: Duration
    until: Period | None
    events: tuple[Hit, ...] = ()
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Order:
    """The events of ``first`` came after (``after``) or before the event of ``second``."""

    after: bool
    close: bool
    first: tuple[Hit, ...]
    second: Hit


@dataclass(frozen=True, slots=True)
class Move:
    """A change told whole: where it began, where it ended, and by how much."""

    direction: Direction
    start: Quantity
    end: Quantity
    by: Quantity


class Statistic(StrEnum):
    """A statistic whose distribution is known where nothing is at work."""

    T = "t"
    F = "F"
    CHI_SQUARE = "χ²"
    Z = "z"
    R = "r"


@dataclass(frozen=True, slots=True)
class StatisticalTest:
    """A test as it is reported: a statistic, its degrees of freedom, and the p-value told.

    ``value`` and ``p`` are what the figures as written leave open: "p < .05" is 0 to 0.05.
    ``one_tailed`` tells that the text speaks of such tests.
    """

    statistic: Statistic
    degrees: tuple[Decimal, ...]
    value: Interval
    p: Interval
    one_tailed: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """A whole sentence, of which a table that was handed over explains every word."""


Form = (
    Level
    | Change
    | Comparison
    | Parts
    | EventDate
    | Deadline
    | Elapsed
    | Order
    | Move
    | StatisticalTest
    | Statement
    | OwnTerms
)
# Judged by themselves, without any reference.
SELF_CONTAINED = (Parts, Move, StatisticalTest, *OWN_KINDS)

KINDS: dict[type, str] = {
    Level: "level",
    Change: "change",
    Comparison: "comparison",
    Parts: "parts",
    EventDate: "date",
    Deadline: "deadline",
    Elapsed: "elapsed",
    Order: "order",
    Move: "move",
    StatisticalTest: "test",
    Statement: "statement",
    **OWN_KINDS,
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion with its scope: what is said, of what, where, when, how, and by whom.

    ``hits`` are the reference vocabulary's words found in the claim's clause; ``nearby`` those
    of the rest of the sentence; ``inherited`` those of earlier sentences and headings, nearest
    first; ``named`` those that name the thing counted. ``period`` is None when the text gives
    none or it cannot be anchored; ``period_slot`` says which. ``reported`` tells indirect speech,
    whose tense is shifted back; ``earlier_period`` is the last time the paragraph or its heading
    spoke of.
    """

    id: str
    form: Form
    sentence: Sentence
    clause: Span
    span: Span
    text: str
    mention: Mention | None
    period: Period | None
    period_slot: Slot
    hits: tuple[Hit, ...] = ()
    nearby: tuple[Hit, ...] = ()
    inherited: tuple[Hit, ...] = ()
    named: tuple[Hit, ...] = ()
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.FACTUAL
    speaker: Slot | None = None
    reported: bool = False
    earlier_period: Period | None = None

    @property
    def kind(self) -> str:
        """The kind's word, as reports and JSON give it."""
        return KINDS[type(self.form)]
