"""The two ends of one range in order: "between March and June" told in May is of last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.open_times import is_open
from verifier.interpretation.stretches import is_range
from verifier.interpretation.time_values import value_of
from verifier.model.period import Grain
from verifier.model.timex import NamedDate, NamedDay, Part, Resolved, Season

if TYPE_CHECKING:
    from verifier.model.claim import Mention
    from verifier.model.text import Document
    from verifier.model.timex import Timex


def set_in_order(document: Document, found: list[tuple[Mention, Resolved]]) -> None:
    """Mend the last two times where they are a range that would end before it begins.

    Looking back its beginning is moved back; looking ahead, and in a history, its end on.
    """
    if len(found) < 2:
        return
    (one, first), (two, last) = found[-2], found[-1]
    begin, end = first.period, last.period
    if _takes_year(document, one, two) and one.timex is not None and end is not None:
        found[-2] = (one, _moved(one.timex, Frame(end.start, Side.PAST, likely=True), first))
        return
    if begin is None or end is None or end.start >= begin.start:
        return
    if one.timex is None or two.timex is None:
        return
    kind = _undirected(one.timex)
    if kind is None or kind is not _undirected(two.timex) or not is_range(document, one, two):
        return
    published = document.published
    looks_back = published is not None and begin.start <= published
    if looks_back and not document.narrative:
        found[-2] = (one, _moved(one.timex, Frame(end.start, Side.PAST, likely=True), first))
    else:
        found[-1] = (two, _moved(two.timex, Frame(begin.start, Side.FUTURE, likely=True), last))


def _takes_year(document: Document, one: Mention, two: Mention) -> bool:
    """Tell "from 21 February to 18 December 1916", whose first day has the year of its last."""
    if one.timex is None or two.timex is None or two.timex.period is None:
        return False
    dated = _undirected(one.timex) is NamedDate and two.timex.grain in {Grain.DAY, Grain.MONTH}
    return dated and is_range(document, one, two)


def _undirected(timex: Timex) -> type | None:
    """Return the kind of a time whose year or week its words leave open."""
    anchor = timex.anchor
    anchor = anchor.of if isinstance(anchor, Part) else anchor
    named = isinstance(anchor, NamedDay | NamedDate | Season)
    return type(anchor) if named and anchor is not None and is_open(anchor) else None


def _moved(timex: Timex, frame: Frame, resolved: Resolved) -> Resolved:
    period = evaluate(timex.anchor, frame) if timex.anchor is not None else None
    return resolved if period is None else Resolved(value_of(timex, period), period)
