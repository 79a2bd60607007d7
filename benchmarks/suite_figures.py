"""How the suites write figures: a mention as kind, value, unit and modifier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verifier.model.claim import Comparator, Hedge, Role

if TYPE_CHECKING:
    from verifier.model.claim import Mention
    from verifier.model.quantity import Quantity
    from verifier.model.timex import Duration

# Suites whose makers write a bound as an open range; elsewhere it is a hedge beside the value.
_OPEN_RANGES = ("duck-", "rt-numberrange")
_UPPER = frozenset({Comparator.LT, Comparator.LE})
_LOWER = frozenset({Comparator.GT, Comparator.GE})
_SIGNS = {Hedge.ABOUT: "~", Hedge.BELOW: "<", Hedge.ABOVE: ">"}


def modifier(mention: Mention) -> str:
    """Return the sign by which the suites write a hedge, bound or direction."""
    if mention.change is not None:
        return mention.change.direction.value
    if mention.comparator in _UPPER:
        return "<"
    if mention.comparator in _LOWER:
        return ">"
    return _SIGNS.get(mention.hedge, "=")


def value_of(quantity: Quantity | Duration) -> object:
    """Return the value of a figure, a list of two for a range."""
    low, high = float(quantity.low), float(quantity.high)
    return low if low == high else [low, high]


def figure(mention: Mention, case: dict[str, Any]) -> dict[str, Any]:
    """Return kind, value and unit of a figure."""
    quantity = mention.quantity
    assert quantity is not None
    low, high = float(quantity.low), float(quantity.high)
    value = value_of(quantity)
    if case["suite"].startswith(_OPEN_RANGES):
        if mention.comparator in _UPPER:
            value = [None, high]
        elif mention.comparator in _LOWER:
            value = [low, None]
    kind, unit = _KINDS.get(mention.role, "quantity"), quantity.unit.symbol or None
    if mention.role is Role.COUNT:
        kind = "quantity" if mention.noun else "number"
        unit = " ".join((*mention.noun.modifiers, mention.noun.head)) if mention.noun else None
    elif quantity.unit.dimension == "temperature":
        kind = "temperature"
    elif mention.role is Role.SHARE and unit == "ratio":
        kind, unit = "number", None
    return {"kind": kind, "value": value, "unit": unit}


_KINDS = {
    Role.SHARE: "percent", Role.POINTS: "percent", Role.MONEY: "money", Role.AGE: "age",
    Role.RANK: "ordinal", Role.SCORE: "range", Role.CHANGE: "number",
}  # fmt: skip
