"""How far honest figures and dates of one thing may lie apart, as the sources say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


class Rounding(StrEnum):
    """Whether a figure written in round numbers tells the value.

    CLAIM: as precisely as the article writes it. NONE: only to the last digit; a rounded figure
    is then neither confirmed nor called wrong.
    """

    CLAIM = "claim"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What a source allows; None where it says nothing.

    ``relative`` and ``provisional`` are shares (0.05 is 5 %), the latter for values that are still
    to be confirmed; ``absolute`` is in the unit of the value; ``date_days`` are whole days.
    """

    relative: Decimal | None = None
    absolute: Decimal | None = None
    rounding: Rounding | None = None
    date_days: int | None = None
    provisional: Decimal | None = None

    def over(self, weaker: Tolerance) -> Tolerance:
        """Return this one, with what it leaves open taken from a weaker statement.

        ``relative`` and ``absolute`` are two ways to say one thing: who gives either has said it.

        >>> from decimal import Decimal
        >>> row, package = Tolerance(absolute=Decimal(5)), Tolerance(Decimal("0.05"), date_days=1)
        >>> str(row.over(package))
        'absolute 5, date_days 1'
        """
        if self == NO_TOLERANCE:
            return weaker
        own = self.relative is not None or self.absolute is not None
        return Tolerance(
            relative=self.relative if own else weaker.relative,
            absolute=self.absolute if own else weaker.absolute,
            rounding=self.rounding if self.rounding is not None else weaker.rounding,
            date_days=self.date_days if self.date_days is not None else weaker.date_days,
            provisional=self.provisional if self.provisional is not None else weaker.provisional,
        )

    def __str__(self) -> str:
        return ", ".join(f"{name} {value}" for name, value in self.stated().items())

    def stated(self) -> dict[str, str]:
        """Return what is stated, as text by name."""
        return {
            name: str(value)
            for name, value in (
                ("relative", self.relative),
                ("absolute", self.absolute),
                ("rounding", self.rounding.value if self.rounding else None),
                ("date_days", self.date_days),
                ("provisional", self.provisional),
            )
            if value is not None
        }


NO_TOLERANCE = Tolerance()
