"""Closed intervals of Decimals: the algebra under every figure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

INFINITY = Decimal("Infinity")

# Wide enough that no figure of an article or a table is ever rounded by arithmetic here.
EXACT = Context(prec=60)


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from ``low`` to ``high``, both included; either end may be infinite.

    Closed ends make ties charitable on purpose: 3.65 is admitted by "3.6" and by "3.7".

    >>> Interval(Decimal(2), Decimal(3)) & Interval(Decimal(3), Decimal(4))
    Interval(low=Decimal('3'), high=Decimal('3'))
    """

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if self.low.is_nan() or self.high.is_nan() or self.low > self.high:
            message = f"an interval needs low <= high, not {self.low}..{self.high}"
            raise ValueError(message)

    @classmethod
    def point(cls, value: Decimal) -> Interval:
        """Return the interval that holds one value."""
        return cls(value, value)

    @classmethod
    def around(cls, value: Decimal, radius: Decimal) -> Interval:
        """Return ``value`` plus or minus ``radius`` (not negative)."""
        return cls(EXACT.subtract(value, radius), EXACT.add(value, radius))

    def __contains__(self, other: Interval | Decimal) -> bool:
        if isinstance(other, Decimal):
            return self.low <= other <= self.high
        return self.low <= other.low and other.high <= self.high

    def overlaps(self, other: Interval) -> bool:
        """Tell whether some value is in both."""
        return self.low <= other.high and other.low <= self.high

    def __and__(self, other: Interval) -> Interval | None:
        if not self.overlaps(other):
            return None
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval that covers both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __add__(self, other: Interval) -> Interval:
        return Interval(EXACT.add(self.low, other.low), EXACT.add(self.high, other.high))

    def __neg__(self) -> Interval:
        return Interval(self.high.copy_negate(), self.low.copy_negate())

    def __sub__(self, other: Interval) -> Interval:
        return self + (-other)

    def scaled(self, factor: Decimal) -> Interval:
        """Return every value times ``factor``; a negative factor swaps the ends."""
        if factor == 0:
            return Interval.point(Decimal(0))
        ends = [EXACT.multiply(end, factor) for end in (self.low, self.high)]
        return Interval(min(ends), max(ends))

    def widened(self, share: Decimal) -> Interval:
        """Return the interval grown at each finite end by ``share`` of that end's size.

        >>> Interval.point(Decimal(200)).widened(Decimal("0.05"))
        Interval(low=Decimal('190.00'), high=Decimal('210.00'))
        """
        if self.low.is_finite():
            low = EXACT.subtract(self.low, EXACT.multiply(self.low.copy_abs(), share))
        else:
            low = self.low
        if self.high.is_finite():
            high = EXACT.add(self.high, EXACT.multiply(self.high.copy_abs(), share))
        else:
            high = self.high
        return Interval(low, high)

    def grown(self, radius: Decimal) -> Interval:
        """Return the interval with ``radius`` (not negative) more at each end."""
        return Interval(EXACT.subtract(self.low, radius), EXACT.add(self.high, radius))

    def distance(self, other: Interval) -> Decimal:
        """Return how far the nearest two values lie apart; 0 when the intervals overlap."""
        below, above = EXACT.subtract(self.low, other.high), EXACT.subtract(other.low, self.high)
        return max(Decimal(0), below, above)

    @property
    def middle(self) -> Decimal:
        """The value half-way; the finite end when the other is infinite."""
        if self.low.is_infinite():
            return self.high
        if self.high.is_infinite():
            return self.low
        return EXACT.divide(EXACT.add(self.low, self.high), Decimal(2))
