"""What a part of a sentence comes to, and how intervals bear a figure out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.matching.boxes.sentence import Kind
from verifier.model.claim import Comparator, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.matching.boxes.sentence import Piece, Saying
    from verifier.model.interval import Interval

TIME, AMOUNT, MEMBER = "box time", "box amount", "box member"
_NEAR, _FAR, _NONE = Decimal("0.1"), Decimal("0.5"), Decimal(0)


@dataclass(frozen=True, slots=True)
class Part:
    """Whether one thing said ``holds``, by the entries in ``rows``; ``says`` shows how."""

    form: str
    holds: bool
    rows: tuple[int, ...]
    says: str


def settles(comparator: Comparator, fact: Interval, told: Interval) -> bool | None:
    """Tell whether a fact lies where a figure says; None where it may or may not.

    Of ">" and "<" the figure itself is refused, of the others it is allowed.

    >>> from decimal import Decimal
    >>> from verifier.model.interval import Interval
    >>> five, wide = Interval.point(Decimal(5)), Interval(Decimal(4), Decimal(6))
    >>> settles(Comparator.EQ, five, wide), settles(Comparator.GT, five, five)
    (True, False)
    >>> settles(Comparator.LT, wide, five) is None
    True
    """
    if comparator is Comparator.EQ:
        if fact in told:
            return True
        return None if fact.overlaps(told) else False
    if comparator in {Comparator.GT, Comparator.GE}:
        equal = comparator is Comparator.GE
        if fact.low > told.high or (equal and fact.low >= told.low):
            return True
        fails = fact.high < told.low or (not equal and fact.high == told.low == told.high)
        return False if fails else None
    equal = comparator is Comparator.LE
    if fact.high < told.low or (equal and fact.high <= told.high):
        return True
    fails = fact.low > told.high or (not equal and fact.low == told.high == told.low)
    return False if fails else None


def agreed(answers: Iterable[bool | None]) -> bool | None:
    """Return True where one reading holds, False where all fail, else None."""
    read = list(answers)
    if any(read):
        return True
    return False if read and all(each is False for each in read) else None


def nearest_keys(saying: Saying, piece: Piece) -> list[Piece]:
    """Return the keys of a sentence, from the nearest to a piece; at a tie the one before it."""

    def away(key: Piece) -> tuple[int, int]:
        after = key.start >= piece.end
        return (key.start - piece.end if after else piece.start - key.end), int(after)

    return sorted(saying.of(Kind.KEY), key=away)


def loosely(hedge: Hedge, fact: Interval, told: Interval) -> bool | None:
    """Tell whether a fact is near a figure that is only told about, or just over or under.

    Near is a tenth of it; what is half of it away is not, and between them it stays open.

    >>> from decimal import Decimal
    >>> from verifier.model.interval import Interval
    >>> [loosely(Hedge.ABOUT, Interval.point(Decimal(each)), Interval.point(Decimal(100)))
    ...  for each in (95, 70, 40)]
    [True, None, False]
    >>> loosely(Hedge.ABOVE, Interval.point(Decimal(95)), Interval.point(Decimal(100)))
    False
    """
    if (hedge is Hedge.ABOVE and fact.high < told.low) or (
        hedge is Hedge.BELOW and fact.low > told.high
    ):
        return False
    away = max(told.low - fact.high, fact.low - told.high, _NONE)
    size = abs(told.low)
    if away <= size * _NEAR and fact.low.is_finite() and fact.high.is_finite():
        return True if fact.high - fact.low <= size * _NEAR * 2 else None
    return False if away >= size * _FAR else None
