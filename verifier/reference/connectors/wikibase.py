"""Wikidata's data model: labels, times with a precision, qualifiers and references.

What is empty is written as an empty list there, whatever it would be if it were not.
Source: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from verifier.reference.connectors.answer import mapping, sequence

POINT, START, END = "P585", "P580", "P582"
_TIME = re.compile(r"\+(\d{4})-(\d\d)-(\d\d)T")
_GREGORIAN = "Q1985727"
_YEAR, _MONTH, _DAY = 9, 10, 11
_PUBLISHED, _RETRIEVED = "P577", "P813"


def data_value(snak: Any) -> tuple[str, dict[str, Any]]:  # noqa: ANN401 - a part of an answer
    """Return the type and the value of a snak; ("", {}) when it has none that is an object."""
    found = mapping(mapping(snak).get("datavalue"))
    value = mapping(found.get("value"))
    known = mapping(snak).get("snaktype", "value") == "value"
    return (str(found.get("type", "")), value) if value and known else ("", {})


def aliases(entity: dict[str, Any], language: str) -> list[str]:
    """Return the other names of an entity."""
    block = mapping(entity.get("aliases")).get(language)
    return [str(mapping(each).get("value", "")) for each in sequence(block)]


def label(entity: Any, language: str) -> str:  # noqa: ANN401 - a part of an answer
    """Return the name of an entity, "" when it has none in the language."""
    block = mapping(mapping(mapping(entity).get("labels")).get(language))
    return str(block.get("value", ""))


def span_of(value: dict[str, Any]) -> dict[str, str] | None:
    """Return the first and last day of a time value; None for what is vaguer than a year.

    >>> span_of({"time": "+1997-07-00T00:00:00Z", "precision": 10})
    {'valid_from': '1997-07-01', 'valid_to': '1997-07-31'}
    """
    match = _TIME.match(str(value.get("time", "")))
    precision = value.get("precision", _DAY)
    model = str(value.get("calendarmodel") or _GREGORIAN).rpartition("/")[2]
    if not match or precision not in (_YEAR, _MONTH, _DAY) or model != _GREGORIAN:
        return None
    year, month, day = (int(each) for each in match.groups())
    try:
        if precision == _YEAR:
            first, last = date(year, 1, 1), date(year, 12, 31)
        elif precision == _MONTH:
            first = date(year, month, 1)
            following = date(year + month // 12, month % 12 + 1, 1)
            last = date.fromordinal(following.toordinal() - 1)
        else:
            first = last = date(year, month, day)
    except ValueError:
        return None
    return {"valid_from": first.isoformat(), "valid_to": last.isoformat()}


def valid_time(claim: dict[str, Any]) -> dict[str, str] | None:
    """Return the time for which a statement holds, by its qualifiers."""
    point = qualifier(claim, POINT)
    if point:
        return point
    start, end = qualifier(claim, START), qualifier(claim, END)
    if not start:
        return None
    return {"valid_from": start["valid_from"], "valid_to": end["valid_to"] if end else ""}


def qualifier(claim: dict[str, Any], name: str) -> dict[str, str] | None:
    """Return the time that a qualifier gives."""
    for snak in sequence(mapping(claim.get("qualifiers")).get(name)):
        kind, value = data_value(snak)
        if kind == "time":
            return span_of(value)
    return None


def first_reference(claim: dict[str, Any]) -> date | None:
    """Return the first day on which one of the references was published, or seen."""
    days = []
    for reference in sequence(claim.get("references")):
        for name in (_PUBLISHED, _RETRIEVED):
            span = qualifier({"qualifiers": mapping(reference).get("snaks")}, name)
            if span:
                days.append(date.fromisoformat(span["valid_to"]))
    return min(days, default=None)


def short_id(claim: dict[str, Any]) -> str:
    """Return what tells the statements of one property apart."""
    return str(claim.get("id") or "").rpartition("$")[2].replace("-", "")[:12]
