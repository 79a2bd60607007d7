"""How the suites write figures: a mention as kind, value, unit and modifier."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from verifier.language import english
from verifier.model.claim import Comparator, Hedge, Role
from verifier.notation.numerals import read_numeral, read_sign
from verifier.notation.ordinals import read_ordinal
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from verifier.model.claim import Mention
    from verifier.model.quantity import Quantity
    from verifier.model.timex import Duration

# Suites whose makers write a bound as an open range; elsewhere it is a hedge beside the value.
_OPEN_RANGES = ("duck-", "rt-numberrange")
# Suites of a model that reads numbers alone, inside anything: dates, sums, lengths of time.
_BARE = ("rt-number", "rt-ordinal", "duck-number")
# Duckling takes vague counts for points.
_VAGUE_POINTS = {
    "a pair": 2,
    "a pair of": 2,
    "pair": 2,
    "couple": 2,
    "few": 3,
    "a couple of": 2,
    "a couple": 2,
    "a few": 3,
}
# Recognizers-Text calls every ton the same and reads no rates.
_RT_UNITS = {"t": "Ton", "ton": "Ton", "DEM": "German mark"}
_NO_RATES = ("rt-", "duck-")
# Recognizers-Text has percent before its number too: its pattern of the prefixed percentage.
_PREFIXED_PERCENT = re.compile(
    r"(?:^|[^\d%\s]\s+|^\s+)(?:per ?cents?|percentages?) of\s*$", re.IGNORECASE
)
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


def is_bare(case: dict[str, Any]) -> bool:
    """Tell a suite that wants numbers or ranks alone, whatever they are part of."""
    return case["suite"] in _BARE


def bare(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the numbers or ranks of a text as the readers of notation alone find them."""
    language, tokens = english(), tokenize(case["text"])
    kind = case["scope"][0]
    predicted: list[dict[str, Any]] = []
    at = 0
    while at < tokens.size:
        sign = read_sign(tokens, at, language) or int(tokens.low[at] in "-−–" and at == 0)
        read = read_ordinal if kind == "ordinal" else read_numeral
        numeral = read(tokens, at + sign, language)
        phrase = tokens.text[tokens.starts[at] :].strip().lower()
        if phrase in _VAGUE_POINTS:
            value, end = float(_VAGUE_POINTS[phrase]), tokens.size
        elif numeral is None:
            at += 1
            continue
        elif _is_idle(tokens.low, at, at + sign + numeral.size):
            at += sign + numeral.size
            continue
        else:
            value, end = float(numeral.value) * (-1 if sign else 1), at + sign + numeral.size
        where = {"start": tokens.starts[at], "end": tokens.end(end - 1)}
        predicted.append({**where, "kind": kind, "value": value, "unit": None})
        at = end
    return predicted


def _is_idle(low: list[str], at: int, end: int) -> bool:
    """Tell "a trillionth", a part and no rank, and letters that make digits a code."""
    return low[at - 1] in {"a", "an"} and at > 0 and low[end - 1].endswith("illionth")


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
    kind, unit = _KINDS.get(mention.role, "quantity"), unit_of(quantity, case)
    prefixed = _PREFIXED_PERCENT.search(case["text"], 0, mention.value_span.start)
    if case["suite"] == "rt-percent" and mention.role is Role.COUNT and prefixed:
        return {"kind": "percent", "value": value, "unit": "percent"}
    if mention.role is Role.COUNT:
        kind, unit = "number", None
    elif quantity.unit.dimension in {"temperature", "degrees"}:
        kind = "temperature"
    elif mention.role is Role.SHARE and quantity.unit.symbol == "ratio":
        kind, unit = "number", None
    return {"kind": kind, "value": value, "unit": unit}


def unit_of(quantity: Quantity, case: dict[str, Any]) -> str | None:
    """Return the name of a unit, without what it is for each of where the suite has no rates."""
    symbol = quantity.unit.symbol
    if case["suite"].startswith("grobid"):  # papers write symbols
        return symbol or None
    over, _, each = symbol.partition("/")
    if symbol in english().unit_words.names or not each:
        over, each = symbol, ""
    if case["suite"].startswith("rt-") and over in _RT_UNITS:
        return "Metric ton" if "metric" in quantity.text.lower() else _RT_UNITS[over]
    language = english()
    name = language.money.names.get(over) or language.unit_words.names.get(over) or over
    if over == "$" and not case["suite"].startswith("rt-"):
        name = "dollar"
    if over in {"lb", "£"}:
        name = "pound"
    if each and not case["suite"].startswith(_NO_RATES):
        name = f"{name} per {each}"
    return name or None


_KINDS = {
    Role.SHARE: "percent", Role.POINTS: "percent", Role.MONEY: "money", Role.AGE: "age",
    Role.RANK: "ordinal", Role.SCORE: "range", Role.CHANGE: "number",
}  # fmt: skip
