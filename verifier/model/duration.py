"""Lengths of time as a sentence gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model.frozen import quick
from verifier.model.interval import EXACT
from verifier.model.period import Grain

if TYPE_CHECKING:
    from decimal import Decimal

_CLOCK_GRAINS = (Grain.SECOND, Grain.MINUTE, Grain.HOUR)
_LETTERS = {
    Grain.SECOND: ("S", 1), Grain.MINUTE: ("M", 1), Grain.HOUR: ("H", 1), Grain.DAY: ("D", 1),
    Grain.WEEK: ("W", 1), Grain.MONTH: ("M", 1), Grain.QUARTER: ("Q", 1), Grain.HALF: ("M", 6),
    Grain.YEAR: ("Y", 1), Grain.DECADE: ("Y", 10), Grain.CENTURY: ("Y", 100),
}  # fmt: skip
_VAGUE_LETTERS = {Grain.CENTURY: "C"}


@quick
@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written: from ``low`` to ``high`` grains, with written precision.

    ``parts`` are the finer units beside it ("1 year, 2 days"). A ``vague`` count is a bound, never
    a point: "years" is two or more.
    """

    low: Decimal
    high: Decimal
    grain: Grain
    step: Decimal
    text: str
    parts: tuple[tuple[Decimal, Grain], ...] = ()
    vague: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell a definite count of days or longer units, which two dates can be held against."""
        return not (self.parts or self.vague or self.grain in _CLOCK_GRAINS)

    @property
    def value(self) -> str:
        """The TIMEX3 value: "P20Y", "PT1.5H", "P1Y2D", "PXW"; of a range the lower end."""
        if self.vague:
            time = "T" if self.grain in _CLOCK_GRAINS else ""
            return f"P{time}X{_VAGUE_LETTERS.get(self.grain) or _LETTERS[self.grain][0]}"
        dates = times = ""
        for count, grain in ((self.low, self.grain), *self.parts):
            letter, size = _LETTERS[grain]
            if grain in _CLOCK_GRAINS:
                times += _written(count, size) + letter
            else:
                dates += _written(count, size) + letter
        return f"P{dates}T{times}" if times else f"P{dates}"


def _written(count: Decimal, size: int) -> str:
    number = f"{EXACT.multiply(count, size):f}"
    return number.rstrip("0").rstrip(".") if "." in number else number
