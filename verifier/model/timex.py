"""Times as a sentence gives them: anchored, or waiting for the document's date.

Under-specified first, resolved later: a Timex never knows the document. Its ``anchor`` is a small
tree of the nodes below; ``interpretation`` alone resolves it. Source: TIMEX3.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from verifier.model.frozen import quick

if TYPE_CHECKING:
    from verifier.model.period import Grain, Period
    from verifier.model.text import Span


class Direction(StrEnum):
    """Which of the like-named times is meant: last, this, next; UNSAID leaves it to the tense."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNSAID = "unsaid"


class Mod(StrEnum):
    """How a time is narrowed or loosened, in TIMEX3's words."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A time that needs no anchor, as a part of one that does: "the 2008" of "after 2008"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Literal:
    """A time outside the calendar of dates, as TIMEX3 writes it: "BC0044", "FYXXXX"."""

    value: str


@dataclass(frozen=True, slots=True)
class Either:
    """One of several readings, the likelier first: "11/09/2001" by American or European order."""

    options: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Shift:
    """So many grains from the document's date: "yesterday" is -1 day, "a few days ago" -7 to -2.

    Both ends are included. A vague count is a bound, never a point. ``counted`` tells "a month
    ago" from "last month": how finely a counted distance is told is a matter of convention.
    """

    grain: Grain
    low: int
    high: int
    counted: bool = field(default=False, compare=False)


@quick
@dataclass(frozen=True, slots=True)
class NamedDay:
    """A weekday without a date: 0 is Monday; ``day`` is the 21 of "Monday the 21st".

    ``nearest`` tells "this coming Friday" from "next Friday", which to some is a week later.
    """

    weekday: int
    direction: Direction = Direction.UNSAID
    day: int | None = None
    nearest: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A month, perhaps with a day, without a year: "next September", "September 11".

    ``weekday`` is the one the words give beside it; it may tell the year.
    """

    month: int
    day: int | None = None
    direction: Direction = Direction.UNSAID
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class DayNumber:
    """A day of a month that the words do not name: "the 15th"."""

    day: int


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A month, perhaps with a day, in a year counted from the document's: "July 4 this year".

    Without ``year_shift`` the words leave the year open.
    """

    month: int
    day: int | None
    year_shift: int | None = None


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year of which two digits are given: "'45", "the class of 87", "the 80s" (``decade``)."""

    digits: int
    decade: bool = False


@dataclass(frozen=True, slots=True)
class QuarterOf:
    """A quarter (grain QUARTER) or half-year of a year that the words leave open: 1 to 4.

    ``fiscal`` quarters are counted from a start of the year that nobody gives.
    """

    number: int
    grain: Grain
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal or school year, named by a number or (None) counted from the document's."""

    year: int | None
    shift: int = 0
    school: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """A season: "SP", "SU", "FA", "WI", in the direction the words give."""

    code: str
    direction: Direction = Direction.UNSAID


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday, so many weeks from the document's; None leaves it to the tense."""

    weeks: int | None = None
    direction: Direction = Direction.UNSAID


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday or feast by its key, or its ``weekend``; its days are reckoned by resolution."""

    name: str
    direction: Direction = Direction.UNSAID
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """The time ``part`` that lies in ``of``: "Monday of last week", "Easter 2011"."""

    part: Anchor
    of: Anchor


@dataclass(frozen=True, slots=True)
class Nth:
    """The ``number``-th ``unit`` of ``of``: "the last Monday of March", "the first nine months".

    ``number`` counts from 1, negative numbers from the end. A ``unit`` is a grain, a weekday (0 is
    Monday), or WEEKEND. ``count`` units are meant, beginning (from the end: ending) there.
    """

    number: int
    unit: Grain | int
    of: Anchor
    count: int = 1


WEEKEND = 7  # as a unit beside the weekdays 0 to 6


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units after (``low``, ``high`` > 0) or before (< 0) another time.

    "Three days after Easter", "two weeks before Monday", "2 Fridays from now". ``parts`` are
    further counts: "a year and two months". The result is as fine as ``unit``, or finer where
    ``from_`` is given to the day.
    """

    low: int
    high: int
    unit: Grain | int
    from_: Anchor
    parts: tuple[tuple[int, Grain], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Early, mid or late in a time; a period that contains it is the time itself."""

    part: Mod
    of: Anchor


@dataclass(frozen=True, slots=True)
class FromTo:
    """From one time to another, both included: "from 2010 to 2015", "26 June to 28 June"."""

    first: Anchor
    last: Anchor


@dataclass(frozen=True, slots=True)
class Bound:
    """A time limited on one side: ``relation`` is BEFORE, AFTER, ON_OR_BEFORE or ON_OR_AFTER."""

    relation: Mod
    of: Anchor


@dataclass(frozen=True, slots=True)
class Window:
    """The last (PAST) or next (FUTURE) so many units: "the past two years", "coming weeks".

    A ``vague`` count is given as its bounds. ``of`` is the time that it is counted from, if not
    now: "the three years since 2018".
    """

    direction: Direction
    low: int
    high: int
    unit: Grain | int
    vague: bool = False
    of: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, or a part of the day by its TIMEX3 code ("MO", "NI"), on the day of ``of``.

    ``of`` is None where the words name no day. ``half`` is None where "5" may be of the morning
    or of the afternoon.
    """

    hour: int | None
    minute: int | None = None
    second: int | None = None
    part: str | None = None
    half: str | None = None
    of: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Past, present or future without a date: "recently", "now", "in the future"."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class Same:
    """The time last named in the text, seen at a grain, moved by so many grains.

    "That year", "the same day", "the following year" (shift 1), "the year" (``definite``: the
    document's own if none was named). A grain of None is the grain it was named with.
    """

    grain: Grain | None
    shift: int = 0
    definite: bool = False


Anchor = (
    Shift
    | NamedDay
    | NamedDate
    | DayNumber
    | Anniversary
    | ShortYear
    | QuarterOf
    | Fiscal
    | Season
    | Weekend
    | Feast
    | Within
    | Nth
    | Offset
    | Part
    | FromTo
    | Bound
    | Window
    | Clock
    | Reference
    | Same
    | Fixed
    | Literal
    | Either
)


def antecedent_of(when: Anchor | None) -> Same | None:
    """Return the part of a time that points back to a time named before, if one does."""
    match when:
        case Same():
            return when
        case Part() | Nth() | Bound():
            return antecedent_of(when.of)
        case Within():
            return antecedent_of(when.of) or antecedent_of(when.part)
        case Offset():
            return antecedent_of(when.from_)
        case FromTo():
            return antecedent_of(when.first) or antecedent_of(when.last)
        case Clock():
            return antecedent_of(when.of)
        case _:
            return None


@quick
@dataclass(frozen=True, slots=True)
class Timex:
    """A date as written: a ``period`` when it stands alone, an ``anchor`` when it does not.

    ``value`` is TIMEX3-like, X where the text is silent ("XXXX-09-11"). ``weekday`` is the
    weekday the words assert beside a full date, if they do. ``mod`` is TIMEX3's modifier. Of a
    time that recurs ``quant`` is its quantifier ("EVERY") and ``freq`` how often ("2X").
    """

    value: str
    grain: Grain
    text: str
    period: Period | None = None
    anchor: Anchor | None = None
    weekday: int | None = None
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None

    @property
    def tree(self) -> Anchor:
        """The time as a part of a larger one."""
        if self.anchor is not None:
            return self.anchor
        return Fixed(self.period) if self.period is not None else Literal(self.value)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time as it is told: its TIMEX3 value, and its days where the document decides them."""

    value: str
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from one time to another, or on one side of a time: "from May to July", "since 2010".

    None leaves that side open. ``first`` and ``last`` are the places of its times among those of
    the document; ``relation`` is that of a limit, None for a range.
    """

    span: Span
    first: int
    last: int
    begin: Period | None = None
    end: Period | None = None
    relation: Mod | None = None

    @property
    def kind(self) -> str:
        """What it is called: a range has two times, a limit one."""
        return "limit" if self.relation else "range"
