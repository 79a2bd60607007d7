"""A figure is an interval: what was written, and what it leaves open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from verifier.model.frozen import quick
from verifier.model.interval import EXACT, Interval
from verifier.model.units import NUMBER, Unit, conversion


@quick
@dataclass(frozen=True, slots=True)
class Quantity:
    """A closed interval of Decimals in a unit, as written, with its written precision.

    ``low`` and ``high`` are equal for a single figure and differ for a range ("5 to 10").
    ``step`` is the worth of the last digit that was written as meant: 0.1 for "3.7", 1000 for
    "16,000", 100,000 for "2.5 million"; 0 for an exact value.
    """

    low: Decimal
    high: Decimal
    unit: Unit = NUMBER
    step: Decimal = Decimal(0)
    text: str = ""

    @classmethod
    def exact(cls, value: Decimal | int | str, unit: Unit = NUMBER) -> Quantity:
        """Return a value known exactly."""
        number = Decimal(value)
        return cls(number, number, unit, Decimal(0), str(value))

    @property
    def interval(self) -> Interval:
        """The figure as written, nothing left open."""
        return Interval(self.low, self.high)

    @property
    def rounded(self) -> Interval:
        """What rounds to the figure: half a step either way, ends included.

        >>> Quantity(Decimal("3.7"), Decimal("3.7"), step=Decimal("0.1")).rounded
        Interval(low=Decimal('3.65'), high=Decimal('3.75'))
        """
        half = EXACT.divide(self.step, Decimal(2))
        return Interval(EXACT.subtract(self.low, half), EXACT.add(self.high, half))

    @property
    def truncated(self) -> Interval:
        """What the figure is a cut-off form of: up to one step away from zero, end included.

        >>> Quantity(Decimal(16000), Decimal(16000), step=Decimal(1000)).truncated
        Interval(low=Decimal('16000'), high=Decimal('17000'))
        """
        if self.low < 0:
            return Interval(EXACT.subtract(self.low, self.step), self.high)
        return Interval(self.low, EXACT.add(self.high, self.step))

    def to(self, unit: Unit) -> Quantity:
        """Return the same quantity in another unit of the same dimension, exactly where possible.

        Raises:
            UnitMismatchError: the dimensions differ.
        """
        factor, offset = conversion(self.unit, unit)

        def convert(value: Decimal, shift: int) -> Decimal:
            scaled = EXACT.multiply(value, Decimal(factor.numerator))
            scaled = EXACT.divide(scaled, Decimal(factor.denominator))
            if not shift:
                return scaled
            moved = EXACT.divide(Decimal(offset.numerator), Decimal(offset.denominator))
            return EXACT.add(scaled, moved)

        return replace(
            self,
            low=convert(self.low, 1),
            high=convert(self.high, 1),
            step=convert(self.step, 0),
            unit=unit,
        )

    @property
    def shown(self) -> str:
        """The value with its unit and as many decimals as were written, for any reader.

        >>> from verifier.model.units import PERCENT
        >>> Quantity(Decimal("4.0"), Decimal("4.0"), PERCENT, Decimal("0.1"), "4.0").shown
        '4.0 %'
        """
        # "31.4 million" has the step 100000.0, and no decimals.
        digits, exponent = self.step.normalize().as_tuple()[1:]
        decimals = -int(exponent) if digits == (1,) else 0  # a converted step is no decimal place
        unit = f" {self.unit.symbol}" if self.unit.symbol else ""
        if decimals > 0 and self.low == self.high:
            return f"{self.low:,.{decimals}f}{unit}"
        return format_interval(self.interval, self.unit.symbol)

    def __str__(self) -> str:
        return self.text or self.shown


_SMALL, _LEAST_SHOWN = Decimal("0.001"), Decimal("1e-15")  # what is less is left by dividing


def format_number(value: Decimal) -> str:
    """Write a Decimal with thousands separators and no needless zeros.

    >>> format_number(Decimal("16832.00")), format_number(Decimal("3.650"))
    ('16,832', '3.65')
    >>> format_number(Decimal("0.000012345")), format_number(Decimal(2) / 3)
    ('0.00001234', '0.6667')
    """
    if value.is_infinite():
        return "∞" if value > 0 else "-∞"
    if _LEAST_SHOWN < abs(value) < _SMALL:
        rounded = round(value, 3 - value.adjusted())  # "one in 100,000" is not nought
    else:
        rounded = round(value, 4) if abs(value) < Decimal(10) ** 20 else value
    return _without_zeros(f"{rounded:,f}")


def format_digits(value: Decimal) -> str:
    """Write a Decimal in digits alone, never with an exponent; needless zeros go.

    >>> format_digits(Decimal("2.5E+6")), format_digits(Decimal("16832.00"))
    ('2500000', '16832')
    """
    return _without_zeros(f"{value:f}")


def _without_zeros(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_interval(interval: Interval, symbol: str = "") -> str:
    """Write an interval with its unit, a single value when both ends are the same.

    >>> format_interval(Interval(Decimal("3.65"), Decimal("3.75")), "%")
    '3.65 to 3.75 %'
    """
    unit = f" {symbol}" if symbol else ""
    if interval.low == interval.high:
        return f"{format_number(interval.low)}{unit}"
    if interval.high.is_infinite():
        return f"{format_number(interval.low)}{unit} or more"
    if interval.low.is_infinite():
        return f"{format_number(interval.high)}{unit} or less"
    return f"{format_number(interval.low)} to {format_number(interval.high)}{unit}"
