"""How much or how many, by the figures of a box, in whatever unit of their kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.boxes.part import AMOUNT, Part, agreed, loosely, nearest_keys, settles
from verifier.matching.boxes.sentence import Kind
from verifier.matching.relations.kinds import Kind as Question
from verifier.model.claim import Comparator, Hedge
from verifier.model.units import NUMBER

if TYPE_CHECKING:
    from verifier.matching.boxes.box import Entry
    from verifier.matching.boxes.sentence import Piece, Saying
    from verifier.model.claim import Mention
    from verifier.model.interval import Interval
    from verifier.model.quantity import Quantity


def amount_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer a figure by the nearest entry that has figures of its kind, converted."""
    mention = piece.mention
    if mention is None or mention.quantity is None:
        return None
    told = mention.quantity
    for key in nearest_keys(saying, piece)[:2]:
        entries = [each for each in key.entries if _figures(each, told)]
        if len(entries) > 1:
            return None
        if entries:
            return _answer(saying, entries[0], mention, told)
    return None


def compared(saying: Saying) -> Part | None:
    """Answer which of two entries is more: "it grossed more than its budget"."""
    asks, keys = saying.of(Kind.ASK), saying.of(Kind.KEY)
    if len(keys) != 2 or [each.asks for each in asks[1:]] != [Question.THAN]:
        return None
    if saying.of(Kind.MENTION) or saying.of(Kind.VALUE) or asks[0].asks not in _MORE:
        return None
    if not keys[0].start < asks[1].start < keys[1].start:
        return None
    one, another = (_only_figure(key) for key in keys)
    if one is None or another is None or not one[1].unit.comparable(another[1].unit):
        return None
    side = Comparator.GT if asks[0].asks is Question.MORE else Comparator.LT
    left, right = one[1].interval, another[1].to(one[1].unit).interval
    holds = settles(side, left, right)
    if holds is None or one[0] is another[0]:
        return None
    says = f"{saying.box.line(one[0])}; {saying.box.line(another[0])}"
    return Part(AMOUNT, holds, (one[0].row, another[0].row), says)


_MORE = (Question.MORE, Question.LESS)


def _only_figure(key: Piece) -> tuple[Entry, Quantity] | None:
    entries = [each for each in key.entries if each.values.figures]
    if len(entries) != 1 or len(entries[0].values.figures) != 1:
        return None
    return entries[0], entries[0].values.figures[0]


def _figures(entry: Entry, told: Quantity) -> list[Quantity]:
    """Return the figures of an entry that a figure can be held against; the first is its own."""
    return [
        figure
        for figure in entry.values.figures
        if figure.unit == told.unit or (told.unit != NUMBER and told.unit.comparable(figure.unit))
    ]


def _answer(saying: Saying, entry: Entry, mention: Mention, told: Quantity) -> Part | None:
    figures = _figures(entry, told)
    same = [figure for figure in figures if figure.unit == figures[0].unit]
    answers = [_settled(mention, figure.to(told.unit), told) for figure in figures]
    first_counts = told.unit == NUMBER and _begins(entry)
    if len(same) > 1 and len(set(answers)) > 1 and not first_counts:
        return None  # of several figures one is meant, and nothing says which
    holds = answers[0] if first_counts else agreed(answers)
    if holds is None:
        return None
    verb = "is" if holds else "is not"
    return Part(AMOUNT, holds, (entry.row,), f"{saying.box.line(entry)} {verb} {mention.text!r}")


def _begins(entry: Entry) -> bool:
    """Tell a value that begins with its figure, "62 from 20 nations": what follows explains it."""
    return entry.text[:1].isdigit()


def _settled(mention: Mention, fact: Quantity, told: Quantity) -> bool | None:
    """Hold a figure against what one leaves open, rounded or cut; bounds against it as written."""
    if mention.hedge is not Hedge.NONE:
        return loosely(mention.hedge, fact.interval, told.interval)
    if mention.comparator is not Comparator.EQ:
        return settles(mention.comparator, fact.interval, told.interval)
    around: Interval = told.rounded.hull(told.truncated)
    if fact.rounded.overlaps(around):
        return True if fact.interval in around or fact.interval.overlaps(told.rounded) else None
    return False
