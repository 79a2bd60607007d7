"""How the suites write times: a mention as kind and value, resolved by the document's date.

The suites follow three conventions. TIMEX3 (TempEval, TimeBank, AQUAINT, WikiWars) writes a time
at the grain of its words and a span of time as its length. Recognizers-Text and Duckling write
days: a distance is counted to the day, and a span of time runs from its first day to the day after
its last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verifier.interpretation.frame import Side
from verifier.interpretation.resolution import Resolved, resolve
from verifier.model.claim import Role
from verifier.model.period import Grain
from verifier.model.timex import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence

_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y", "quarter": "Q"}
_TO_THE_DAY = dict.fromkeys(Grain, Grain.DAY)
_ONE_FINER = {
    Grain.WEEK: Grain.DAY, Grain.MONTH: Grain.DAY, Grain.QUARTER: Grain.MONTH,
    Grain.YEAR: Grain.MONTH, Grain.DECADE: Grain.YEAR,
}  # fmt: skip
_COUNTED = {
    "rt-datetime": _TO_THE_DAY,
    "duck-time": _ONE_FINER,
    "duck-holiday": _ONE_FINER,
    "dp-relative": _TO_THE_DAY,
    "dp-search": _TO_THE_DAY,
    "sutime-tests": _TO_THE_DAY,
}


def times(
    document: Document, read: Sequence[tuple[Sentence, tuple[Mention, ...]]], case: dict[str, Any]
) -> list[dict[str, Any]]:
    """Return the times of a document, as its suite writes them."""
    prefer = Side.FUTURE if case.get("prefer") == "future" else None
    counted = _COUNTED.get(case["suite"], {})
    found = []
    for mention, resolved in resolve(document, read, prefer=prefer, counted=counted):
        where = {"start": mention.span.start, "end": mention.span.end}
        found.append({**where, **_written(mention, resolved, days=bool(counted))})
    return found


def _written(mention: Mention, resolved: Resolved, *, days: bool) -> dict[str, Any]:
    value = resolved.value
    kind = "date"
    window = mention.timex is not None and isinstance(mention.timex.anchor, Window)
    if days and window and resolved.period is not None:
        value = f"{resolved.period.start}/{resolved.period.end}"
    if "/" in value:
        kind = "period"
    elif value.startswith("P") and value[1:2].isalnum() and "_" not in value:
        kind = "duration"
    elif "T" in value and value[:4].isdigit():
        kind = "datetime"
    if mention.role is Role.SET:
        kind = "set"
    return {"kind": kind, "value": value, "unit": None}


def duration(mention: Mention) -> dict[str, Any] | None:
    """Return kind and value of a length of time; None when the mention is none."""
    if mention.duration is None:
        return None
    letter = _LETTERS.get(mention.duration.grain.value, "D")
    return {"kind": "duration", "value": f"P{mention.duration.low}{letter}", "unit": None}
