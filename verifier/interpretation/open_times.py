"""Times whose words do not say on which side of the document's date they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.timex import (
    Bound,
    Clock,
    Direction,
    Either,
    Feast,
    Fiscal,
    FromTo,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    Same,
    Season,
    Shift,
    Weekend,
    Window,
    Within,
)

if TYPE_CHECKING:
    from verifier.model.timex import Anchor


def is_open(anchor: Anchor) -> bool:
    """Tell a time whose side the tense decides."""
    match anchor:
        case NamedDay() | NamedDate() | Season() | Feast() | Weekend():
            return anchor.direction is Direction.UNSAID
        case Part() | Nth() | Bound():
            return is_open(anchor.of)
        case Offset():
            return is_open(anchor.from_)
        case Clock():
            return anchor.of is not None and is_open(anchor.of)
        case FromTo():
            return is_open(anchor.first)
        case Either():
            return is_open(anchor.options[0])
        case Within() | Shift() | Window() | Same() | Fiscal():
            return False
        case _:
            return True


def open_part(anchor: Anchor) -> Anchor:
    """Return the part of a time that the tense or the text places: the day of "Monday evening"."""
    match anchor:
        case Part() | Nth() | Bound() | Within():
            return open_part(anchor.of)
        case Offset():
            return open_part(anchor.from_)
        case FromTo():
            return open_part(anchor.first)
        case Clock():
            return open_part(anchor.of) if anchor.of is not None else anchor
        case _:
            return anchor
