"""The year that a date without one is told in, where the text and not the document gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.interpretation.anchoring import anchor
from verifier.interpretation.open_times import is_open, open_part
from verifier.language import language_of
from verifier.model.period import Grain, Period
from verifier.model.timex import (
    DayNumber,
    Direction,
    Feast,
    Fixed,
    Mod,
    NamedDate,
    NamedDay,
    Nth,
    Part,
    Same,
    Season,
    Weekend,
    antecedent_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.language.time_words import TimeWords
    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence, Span
    from verifier.model.timex import Anchor, Timex

_GAP, _FIGURE_GAP = 6, 24
_UNDATED = (NamedDate, NamedDay, DayNumber, Season, Feast, Weekend)
_WORD = 12
_CALENDAR = frozenset({Grain.DAY, Grain.MONTH})


def _dated(mention: Mention) -> Period | None:
    """Return the day or month with its year that a time is, or is a part of."""
    if mention.timex is None:
        return None
    tree = mention.timex.tree
    dated = tree.of if isinstance(tree, Part) else tree
    calendar = isinstance(dated, Fixed) and dated.period.grain in _CALENDAR
    return dated.period if isinstance(dated, Fixed) and calendar else None


def _joined(text: str, mention: Mention, following: Mention, words: TimeWords) -> bool:
    """Tell a date without a year in a list or range with the time after it."""
    anchored = mention.timex.anchor if mention.timex is not None else None
    named = anchored.of if isinstance(anchored, Part) else anchored
    if not isinstance(named, NamedDate) or named.direction is not Direction.UNSAID:
        return False
    gap = text[mention.span.end : following.span.start]
    joiner = gap.strip(" ,").lower()
    joins = words.and_words | words.or_words | words.range_words | words.range_marks
    if len(gap) <= _GAP:
        return not joiner or joiner in joins
    # "12% in March and 15% in May 1932": a figure beside each of them
    first, *rest = joiner.split() or [""]
    listed = first in joins or gap.startswith(",")
    figures = (word for word in (first, *rest) if word not in joins | words.in_words)
    return len(gap) <= _FIGURE_GAP and listed and all(word[0].isdigit() for word in figures)


def _is_same(when: Anchor) -> bool:
    """Tell "that year" and "the end of the month", which do not move on: "the following year"."""
    inner = when.of if isinstance(when, Part | Nth) else when
    return isinstance(inner, Same) and not inner.shift


@dataclass(frozen=True, slots=True)
class Told:
    """The dated time that gives a date its year: ``joined`` to it, or told of last.

    ``near``: told of in this paragraph, and nothing has moved the story on since.
    """

    period: Period
    near: bool
    joined: bool = False


class Telling:
    """What year a text tells of: the document's, until a time with another year is named.

    The year holds for its paragraph; that of a day or month also for the next paragraph, and from
    there on for as long as dates without a year follow; a time counted from the document ends it.
    """

    def __init__(self, document: Document) -> None:
        """Begin with the document's own time."""
        self._document = document
        self._words = language_of(document.language).time
        self._told: Period | None = None
        self._paragraph = self._first = 0
        self._moved = False
        self._named: Period | None = None

    def read(self, sentence: Sentence, mentions: Sequence[Mention]) -> Mapping[Span, Told]:
        """Return the sentence's times without a year that are not of the document's year."""
        found: dict[Span, Told] = {}
        paragraph = sentence.paragraph
        lent = self._lent(mentions)
        begun: Period | None = None
        for mention in mentions:
            timex = mention.timex
            if timex is None:
                continue
            if mention.span in lent:
                found[mention.span] = Told(lent[mention.span], near=True, joined=True)
                begun = begun or anchor(timex, lent[mention.span].start)
                continue
            if begun is not None:
                self._tell(begun, paragraph)
                begun = None
                continue
            if self._told is not None and self._is_elsewhere(timex, self._told, paragraph):
                near = paragraph == self._first and not self._moved
                found[mention.span] = Told(self._told, near)
                self._paragraph, self._named = paragraph, None
            else:
                self._note(mention, timex, paragraph)
        if self._named is not None:
            self._tell(self._named, paragraph)
            self._moved, self._named = True, None
        return found

    def _lent(self, mentions: Sequence[Mention]) -> Mapping[Span, Period]:
        """Return what the times of a list take from its last: "in May, June and July 1794"."""
        lent: dict[Span, Period] = {}
        following: Mention | None = None
        for mention in reversed([each for each in mentions if each.timex is not None]):
            if following is not None and _joined(
                self._document.text, mention, following, self._words
            ):
                period = lent.get(following.span) or _dated(following)
                if period is not None:
                    lent[mention.span] = period
            following = mention
        return lent

    def _note(self, mention: Mention, timex: Timex, paragraph: int) -> None:
        """Note a time that tells of its own year, or of the document's."""
        core = open_part(timex.tree)
        if isinstance(core, Fixed):
            self._note_dated(mention, core.period, paragraph)
            return
        self._named = None
        if timex.anchor is None:
            return
        if antecedent_of(timex.anchor) is not None:
            stays = timex.grain.days <= 1 or _is_same(timex.anchor)
            self._moved = self._moved or not stays
        elif not is_open(timex.anchor) or isinstance(core, NamedDay):
            self._told = None

    def _note_dated(self, mention: Mention, period: Period, paragraph: int) -> None:
        """Note a time with its year, unless it is a limit: "the highest since 2008".

        What only names an event ("the attacks of May 2, 2001", "the May 2, 2001, attacks") may
        tell of the year from the next sentence on, if no other time follows in its own.
        """
        start = mention.span.start
        before = self._document.text[max(start - _WORD, 0) : start].lower().split()
        word = before[-1] if before else ""
        words = self._words
        attributive = word in words.articles or mention.text.split()[0].lower() in words.articles
        if word in words.joints or (attributive and period.grain in _CALENDAR):
            self._named = period
        elif words.limits_before.get(word) != Mod.ON_OR_AFTER:
            self._named = None
            self._tell(period, paragraph)

    def _tell(self, period: Period, paragraph: int) -> None:
        self._told, self._moved = period, False
        self._paragraph = self._first = paragraph

    def _is_elsewhere(self, timex: Timex, told: Period, paragraph: int) -> bool:
        if timex.anchor is None or not is_open(timex.anchor):
            return False
        named = open_part(timex.anchor)
        if not isinstance(named, _UNDATED):
            return False
        numbered = isinstance(named, NamedDay | DayNumber | Weekend)
        if numbered and told.grain is not Grain.DAY:
            return False
        reach = 1 if told.grain in _CALENDAR and not numbered else 0
        if not self._document.narrative and paragraph - self._paragraph > reach:
            return False
        period = anchor(timex, self._document.published)
        return period is not None and not told.start.year <= period.start.year <= told.last.year
