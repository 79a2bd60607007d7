"""A sentence with all that is known around it, as the forms of claims need it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.interpretation.anchoring import anchor
from verifier.interpretation.ended_lengths import ended_length, is_ended
from verifier.interpretation.frame import Side
from verifier.interpretation.open_times import is_open
from verifier.interpretation.tense import side_of
from verifier.language import calendar, changes, language_of, words
from verifier.model.claim import Comparator, Hedge, Mention, Modality, Origin, Polarity, Role, Slot
from verifier.model.text import Span
from verifier.notation.tokens import Tokens, phrases

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from verifier.interpretation.told_years import Told
    from verifier.model.period import Period
    from verifier.model.text import Document, Sentence
    from verifier.model.vocabulary import Hit

# Besides reporting verbs: the clause after "that" is asserted.
_ASSERTING = frozenset(
    {"showed", "shows", "show", "found", "finds", "noteworthy", "estimated", "estimates",
     "confirmed", "confirms", "fact", "know", "knows", "known", "clear", "reported", "means"}
)  # fmt: skip
_MERELY = frozenset({"less", "fewer", "more", "even", "only", "just", "merely"})
# Between a negation and what it denies.
_DENIED_THROUGH = frozenset(
    {"have", "had", "has", "be", "been", "at", "a", "an", "in", "fact", "any", "reach", "exceed",
     "total", "stand", "begin", "end", "start", "happen", "on", "take", "place"}
)  # fmt: skip
_NOBODY = frozenset({"nobody", "no", "none", "nothing", "few"})
_NEGATIONS = phrases(words.NEGATIONS)
_PREDICTIONS = phrases(words.PREDICTIONS)
_HYPOTHETICALS = phrases(words.HYPOTHETICALS)
_BASELINE_REACH = 6  # "compared with the level of"
_BASELINE_WORDS = frozenset(changes.BASELINE_WORDS)
_BASELINES = phrases(changes.BASELINES)
_MOVES = frozenset({*changes.UP_VERBS, *changes.DOWN_VERBS, "unchanged"})


@dataclass(frozen=True)
class Clause:
    """A clause: its span, the mentions and the references' words in it.

    ``opener`` is the word that subordinates it, if one does: "that", "if", "when".
    """

    span: Span
    tokens: Tokens
    mentions: tuple[Mention, ...]
    hits: tuple[Hit, ...]
    opener: str = ""

    @cached_property
    def predicts(self) -> bool:
        """Whether the clause speaks of what is to come."""
        return _holds(self.tokens, _PREDICTIONS)

    def modality(self) -> Modality:
        """Return the world the clause speaks of."""
        if self.predicts:
            return Modality.PREDICTION
        supposed = self.opener in words.HYPOTHETICALS
        if supposed or _holds(self.tokens, _HYPOTHETICALS, but_not_named=True):
            return Modality.HYPOTHETICAL
        return Modality.FACTUAL

    def polarity(self, before: Span) -> Polarity:
        """Return whether the clause denies a figure or event.

        A negation denies what it stands by: "was not 4 %", "did not have 2,500 troops". Elsewhere
        in the clause ("did not attack the 2,500 troops") it leaves the figure neither asserted
        nor denied.
        """
        for index, token in enumerate(self.tokens.items):
            if token.start >= before.start:
                break
            contracted = token.lower.endswith(("n't", "n’t"))
            size = 1 if contracted else self.tokens.phrase_at(index, _NEGATIONS)
            if not size:
                continue
            between = [t.lower for t in self.tokens.items[index + size :] if t.end <= before.start]
            if self.tokens[index + size].lower in _MERELY:
                return Polarity.ASSERTED
            near = all(word in _DENIED_THROUGH for word in between)
            return Polarity.DENIED if near and token.lower != "without" else Polarity.UNCLEAR
        return Polarity.ASSERTED


def _holds(
    tokens: Tokens, table: frozenset[tuple[str, ...]], *, but_not_named: bool = False
) -> bool:
    for index, token in enumerate(tokens.items):
        if but_not_named and token.text[:1].isupper() and index:
            continue  # "May" the month
        if tokens.phrase_at(index, table):
            return True
        if token.lower.endswith(("'ll", "’ll")) and ("'ll",) in table:
            return True
    return False


@dataclass(frozen=True)
class Context:
    """One sentence, its clauses, and what earlier text lends it."""

    document: Document
    sentence: Sentence
    tokens: Tokens
    clauses: tuple[Clause, ...]
    inherited: tuple[Hit, ...]
    earlier_period: Period | None = None
    years: Mapping[Span, Told] = field(default_factory=dict)

    @property
    def published(self) -> date | None:
        """The document's date."""
        return self.document.published

    def text(self, span: Span) -> str:
        """Return the surface of a span."""
        return span.of(self.document.text)

    def asserted(self, clause: Clause, before: Span) -> tuple[Polarity, Modality]:
        """Return whether and in which world a clause is asserted, the clause above it included.

        "It is not true that" and "he denied that" deny; "nobody said that" and a question leave
        it open.
        """
        polarity, modality = clause.polarity(before), clause.modality()
        if self.text(self.sentence.span).rstrip("\"”’')]").endswith("?"):
            return polarity, Modality.HYPOTHETICAL
        if clause.opener != "that":
            return polarity, modality
        position = self.clauses.index(clause)
        above = self.clauses[position - 1] if position else None
        if above is None or (above.mentions and above.hits):
            return polarity, modality
        lowers = set(above.tokens.lowers)
        end = Span(above.span.end, above.span.end)
        negated = above.polarity(end) is not Polarity.ASSERTED or bool(lowers & _NOBODY)
        reports = lowers & {*words.REPORTING_VERBS, *words.AFFIRMATIONS, *words.DENIALS}
        if not (reports or lowers & _ASSERTING):
            return Polarity.UNCLEAR, modality
        denies = bool(lowers & set(words.DENIALS))
        if negated and lowers & set(words.AFFIRMATIONS):
            denies = not denies
        elif negated:
            return polarity, Modality.HYPOTHETICAL
        if denies:
            turned = Polarity.DENIED if polarity is Polarity.ASSERTED else Polarity.ASSERTED
            return turned, modality
        return polarity, modality

    def nearby(self, clause: Clause) -> tuple[Hit, ...]:
        """Return the references' words in the sentence's other clauses, nearest first."""
        others = [hit for other in self.clauses if other is not clause for hit in other.hits]
        return tuple(sorted(others, key=lambda hit: (hit.span.gap(clause.span), hit.span)))

    def period_of(self, mention: Mention, clause: Clause, *, future: bool = False) -> Period | None:
        """Return the days a date mention means; ``future`` where the words look ahead.

        A date without a year takes that of the date it is joined to; None where the text has just
        told of another year than the document's, unless the words look ahead.
        """
        bounded = mention.comparator is not Comparator.EQ or mention.hedge is not Hedge.NONE
        if mention.timex is None or bounded:
            return None  # "more than 20 years ago"
        if mention.span in self.years:
            told = self.years[mention.span]
            if told.joined:
                return anchor(mention.timex, told.period.start)
            if not (future or clause.predicts):
                return None
        ahead = future or clause.predicts or self._looks_ahead(mention)
        return anchor(mention.timex, self.published, future=ahead)

    def _looks_ahead(self, mention: Mention) -> bool:
        """Tell a month or weekday that a verb puts ahead: "was postponed to June"."""
        when = mention.timex.anchor if mention.timex is not None else None
        if when is None or not is_open(when):
            return False
        first = bisect_left(self.tokens.starts, mention.span.start, 0, self.tokens.size)
        end = bisect_left(self.tokens.starts, mention.span.end, 0, self.tokens.size)
        words = language_of(self.document.language).time
        return side_of(self.tokens, first, end, words) is Side.FUTURE

    def scope_period(
        self, clause: Clause, of: Span, *, summed: bool = False
    ) -> tuple[Period | None, Slot]:
        """Return the period a figure is said of, and where that was read.

        The nearest date of the clause; else that of a clause of dates alone ("In 2023, …"); else
        that of the clause before, which a "when" or a comma carries on; else none: the present of
        the document. What is ``summed`` over "the year to March" is said of the year, a rate of
        its end.
        """
        source, origin = clause, Origin.CLAUSE
        dates = [mention for mention in _dates(clause) if not _is_limit(clause, mention)]
        if not dates:
            origin = Origin.SENTENCE
            source = self.lead() or self._before(clause) or clause
            dates = [mention for mention in _dates(source) if not _is_limit(source, mention)]
        if not dates:
            return None, Slot("", Origin.DOCUMENT)
        if len(dates) > 1:
            pair = self._paired(clause, source, dates, of)
            if pair is not None:
                return pair
        nearest = min(dates, key=lambda mention: (mention.span.gap(of), mention.span < of))
        ended = self._ended(source, nearest)
        if ended is None:
            return self.period_of(nearest, source), Slot(nearest.text, origin, nearest.span)
        length, end = ended
        period = self.period_of(end, source)
        if not summed:
            return period, Slot(end.text, origin, end.span)
        span = length.span.hull(end.span)
        whole = period and ended_length(self.document, length, end, period)
        return whole, Slot(self.text(span), origin, span)

    def _ended(self, source: Clause, nearest: Mention) -> tuple[Mention, Mention] | None:
        """Return a length of time and its end, one of which a date is: "the year to March"."""
        for one, two in pairwise(source.mentions):
            if nearest in {one, two} and is_ended(self.document, one, two):
                return one, two
        return None

    def _paired(
        self, clause: Clause, source: Clause, dates: list[Mention], of: Span
    ) -> tuple[Period | None, Slot] | None:
        """Return the period of a figure beside "between 2022 and 2023" or "from 2022 to 2023".

        "From 3.7 %" is of the first, "to 4.0 %" of the second; any other figure is of both.
        """
        first, second = dates[0], dates[1]
        opener = _word_before(source, first.span)
        between = self.document.text[first.span.end : second.span.start].strip(" ,")
        joined = (opener, between) in {("between", "and"), ("from", "to"), ("from", "until")}
        if not joined:
            return None
        periods = self.period_of(first, source), self.period_of(second, source)
        word = _word_before(clause, of)
        if word in {"from", "to"}:
            chosen, index = (first, 0) if word == "from" else (second, 1)
            return periods[index], Slot(chosen.text, Origin.CLAUSE, chosen.span)
        span = first.span.hull(second.span)
        slot = Slot(self.text(span), Origin.CLAUSE, span)
        if periods[0] is None or periods[1] is None:
            return None, slot
        return periods[0].hull(periods[1]), slot

    def lead(self) -> Clause | None:
        """Return the clause of dates alone: "In 2023, …"."""
        for clause in self.clauses:
            alone = (
                len(clause.mentions) == len(_dates(clause)) and len(clause.tokens) <= _LEAD_WORDS
            )
            if clause.mentions and alone:
                return clause
        return None

    def _before(self, clause: Clause) -> Clause | None:
        """Return the nearest clause before that holds a date, in a sentence without speech."""
        position = self.clauses.index(clause)
        for other in reversed(self.clauses[:position]):
            if _dates(other):
                return other
        return None


def _is_limit(clause: Clause, mention: Mention) -> bool:
    """Tell times that no figure is of: "to leave by September", "down from 2019 levels"."""
    if _word_before(clause, mention.span) in {*calendar.DEADLINE_WORDS, "since"}:
        return True
    return _is_baseline(clause, mention)


def _is_baseline(clause: Clause, mention: Mention) -> bool:
    """Tell the time that a figure is held against: "compared with the rate in 2019"."""
    items = [token for token in clause.tokens.items if token.end <= mention.span.start]
    for index in range(max(len(items) - _BASELINE_REACH, 0), len(items)):
        size = clause.tokens.phrase_at(index, _BASELINES)
        size = size or (items[index].lower == "from" and _moves_before(clause, index))
        if size and all(token.lower in _BASELINE_WORDS for token in items[index + size :]):
            return True
    return False


def _moves_before(clause: Clause, index: int) -> bool:
    """Tell "down sharply from 2019" and "unchanged from May" from "from 2019 to 2021"."""
    words_before = [token.lower for token in clause.tokens.items[max(index - 4, 0) : index]]
    return not _MOVES.isdisjoint(words_before)


def _word_before(clause: Clause, span: Span) -> str:
    before = [t.lower for t in clause.tokens.items if t.end <= span.start and t.kind == "word"]
    return before[-1] if before else ""


def _dates(clause: Clause) -> list[Mention]:
    return [mention for mention in clause.mentions if mention.role is Role.DATE]


_LEAD_WORDS = 6
