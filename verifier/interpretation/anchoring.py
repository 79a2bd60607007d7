"""The door of claims to the days a time means: only what is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.frame import Frame, Side

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.period import Period
    from verifier.model.timex import Timex


def anchor(timex: Timex, published: date | None, *, future: bool = False) -> Period | None:
    """Return the days a time means, or None when it needs a date that the document lacks.

    ``future`` is the tense of the clause; it decides where the words leave the direction open.
    None too where the days are likely, but not certain: "the quarter", "the past few weeks".
    """
    if timex.period is not None:
        return timex.period
    if timex.anchor is None:
        return None
    return evaluate(timex.anchor, Frame(published, Side.FUTURE if future else Side.PAST))
