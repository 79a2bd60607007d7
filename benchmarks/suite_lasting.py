"""How Recognizers-Text and Duckling write a length of time beside its first day: as one period."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from verifier.model.period import Grain, Period

Value = dict[str, Any]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LENGTH = re.compile(r"P(\d+)([DWMY])")
_GRAINS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_FOR = re.compile(r",?\s+for\s+")
_FROM = re.compile(r",?\s+(?:from|starting|beginning)(?:\s+(?:on|from))?\s+")


def lasting(values: list[Value], text: str) -> list[Value]:
    """Return the values with "18 December for 10 days" and "3 days from today" as periods."""
    values = sorted(values, key=lambda value: int(value["start"]))
    joined: list[Value] = []
    for value in values:
        before = joined[-1] if joined else None
        period = _joined(before, value, text) if before is not None else None
        if before is None or period is None:
            joined.append(value)
        else:
            joined[-1] = {**before, "end": value["end"], "kind": "period", "value": period}
    return joined


def _joined(first: Value, second: Value, text: str) -> str | None:
    between = text[first["end"] : second["start"]]
    if _FOR.fullmatch(between):
        return _period(first["value"], second["value"])
    counted = text[: first["start"]].lower().rstrip().endswith("for")
    return (
        _period(second["value"], first["value"]) if counted and _FROM.fullmatch(between) else None
    )


def _period(day: object, length: object) -> str | None:
    found = _LENGTH.fullmatch(str(length))
    if found is None or not _DAY.fullmatch(str(day)):
        return None
    start = Period.of_day(date.fromisoformat(str(day)))
    return f"{start.start}/{start.shifted(_GRAINS[found[2]], int(found[1])).start}"
