"""Wikidata: statements about one thing, with rank, qualifiers, and dates as precise as they are.

A compilation by volunteers: a place to find a figure and its reference, of tier tertiary. What has
no point in time is left out, because a number without its day is no evidence. The service wants a
User-Agent that says whom to ask; without one it refuses, or answers 200 with plain text.
Source: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, written
from verifier.reference.connectors.base import Connector, Terms, rows_of
from verifier.reference.connectors.days import day_of
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import FACTS
from verifier.reference.connectors.units import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_ITEM = re.compile(r"(Q[1-9]\d*)(?:/(P[1-9]\d*(?:,P[1-9]\d*)*))?")
_TIME = re.compile(r"\+(\d{4})-(\d\d)-(\d\d)T")
_GREGORIAN = "Q1985727"
_YEAR, _MONTH, _DAY = 9, 10, 11
_POINT, _START, _END = "P585", "P580", "P582"
_PUBLISHED, _RETRIEVED = "P577", "P813"
# The dates of an event itself; any other date is of something that happened to the thing, and the
# thing's name alone must not stand for that: "in 2017 Hong Kong had" says nothing of its inception.
_OF_EVENTS = {_POINT: "event-date", _START: "event-start", _END: "event-end"}
_NO_UNIT = "1"
_LANGUAGES = ("en", "es")
_MOST_IDS = 50  # of one call


class Wikidata(Connector):
    """Statements of one item of Wikidata."""

    name = "wikidata"
    title = "Wikidata"
    about = "figures and dates of one person, place or thing, as volunteers compiled them"
    terms = Terms(
        "Wikidata",
        "CC0-1.0",
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "https://www.wikidata.org/wiki/Wikidata:Licensing",
        tier="tertiary",
    )
    address = "https://www.wikidata.org"
    example = "wikidata:Q8646/P1082"
    pause = 1.0

    def harvest(self, request: Request) -> Harvest:
        """Return the dated quantities and the dates of an item, of all or of some properties."""
        match = _ITEM.fullmatch(request.indicator)
        if not match:
            message = "is not of the form Q8646 or Q8646/P1082,P2046"
            raise self.fault(request.indicator, message, self.hint())
        content, answer = self.json(f"wiki/Special:EntityData/{match[1]}.json")
        entities = content.get("entities") if isinstance(content, dict) else None
        entity = next(iter(entities.values()), None) if isinstance(entities, dict) else None
        if not isinstance(entity, dict) or not isinstance(entity.get("claims"), dict):
            raise answer.fault("describes no item", self.hint())
        wanted = set(match[2].split(",")) if match[2] else None
        claims = [
            claim
            for name, block in sorted(entity["claims"].items())
            if (wanted is None or name in wanted) and isinstance(block, list)
            for claim in block
            if isinstance(claim, dict)
        ]
        names, more = self._names(claims)
        item = Item(str(entity.get("id") or match[1]), entity, names, request)
        statements, left_out = item.read(claims, day_of(entity.get("modified")) or answer.day)
        if not statements:
            raise answer.fault("holds no figure with a day and no date", self.hint())
        return Harvest(
            FACTS,
            f"{item.label} ({item.id})",
            f"https://www.wikidata.org/wiki/{item.id}",
            tuple(statements),
            (answer, *more),
            updated=day_of(entity.get("modified")),
            wordings=tuple(item.wordings(statements)),
            notes=tuple(f"{count} left out: {why}" for why, count in sorted(left_out.items())),
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the items that Wikidata's own search finds."""
        asked = {
            "action": "wbsearchentities",
            "search": words,
            "language": "en",
            "type": "item",
            "limit": str(min(limit, 50)),
            "format": "json",
        }
        content, answer = self.json("w/api.php", asked)
        return tuple(
            Found(
                f"{self.name}:{row.get('id')}",
                str(row.get("label") or row.get("id")),
                str(row.get("description") or ""),
                page=f"https://www.wikidata.org/wiki/{row.get('id')}",
            )
            for row in rows_of(content, answer, "search")
        )[:limit]

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the error that comes with status 200."""
        error = content.get("error") if isinstance(content, dict) else None
        return str(error.get("info") or error.get("code")) if isinstance(error, dict) else ""

    def _names(self, claims: list[dict[str, Any]]) -> tuple[dict[str, str], tuple[Answer, ...]]:
        """Return the English names of the properties and units of statements."""
        ids = sorted({name for claim in claims for name in _named_by(claim)})
        names: dict[str, str] = {}
        answers = []
        for first in range(0, len(ids), _MOST_IDS):
            asked = {
                "action": "wbgetentities",
                "ids": "|".join(ids[first : first + _MOST_IDS]),
                "props": "labels",
                "languages": "en",
                "format": "json",
            }
            content, answer = self.json("w/api.php", asked)
            answers.append(answer)
            entities = content.get("entities") if isinstance(content, dict) else None
            for name, block in (entities if isinstance(entities, dict) else {}).items():
                names[name] = _label(block, "en") or name
        return names, tuple(answers)


@dataclass(frozen=True, slots=True)
class Item:
    """An item with the names of its properties and units."""

    id: str
    entity: dict[str, Any]
    names: dict[str, str]
    request: Request

    @property
    def label(self) -> str:
        """Its English name, or its id."""
        return _label(self.entity, "en") or self.id

    @property
    def subject(self) -> str:
        """The id of its facts' subject: a country's code, or its name as one word."""
        return self.request.place_code(self.label) or naming.identifier(self.label)

    def read(
        self, claims: list[dict[str, Any]], modified: date
    ) -> tuple[list[Statement], dict[str, int]]:
        """Return the statements that can be used, and how many cannot, by cause."""
        statements = []
        left_out: dict[str, int] = {}
        for claim in claims:
            cells = self._cells(claim)
            if isinstance(cells, dict):
                known = min(_referenced(claim) or modified, modified)
                statements.append(Statement(cells, known))
            elif cells:
                left_out[cells] = left_out.get(cells, 0) + 1
        return statements, left_out

    def wordings(self, statements: list[Statement]) -> Iterator[Wording]:
        """Yield the words for the item, for what happened to it, and for its measures."""
        subjects = {each.cells["subject"]: each.cells["happened"] for each in statements}
        for subject, happened in sorted(subjects.items()):
            for language, text in self._labels():
                if not happened:
                    yield Wording("subject", subject, text, lang=language)
                elif language == "en":
                    yield Wording("subject", subject, f"{happened} of {text}")
        counted = {each.cells["measure"] for each in statements if each.cells["kind"] != "date"}
        for measure in sorted(counted):
            name = measure.replace("-", " ")
            yield from naming.wordings(measure, name, self.request.called)

    def _labels(self) -> Iterator[tuple[str, str]]:
        for language in _LANGUAGES:
            texts = [_label(self.entity, language)]
            block = self.entity.get("aliases", {}).get(language, ())
            texts += [str(each.get("value", "")) for each in block if isinstance(each, dict)]
            yield from ((language, text) for text in dict.fromkeys(texts) if len(text) > 2)

    def _cells(self, claim: dict[str, Any]) -> dict[str, str] | str:
        """Return the cells of a fact; the cause when it is left out; "" for other kinds."""
        snak = claim.get("mainsnak") or {}
        value = (snak.get("datavalue") or {}).get("value")
        kind = (snak.get("datavalue") or {}).get("type")
        if snak.get("snaktype") != "value" or not isinstance(value, dict):
            return ""
        cells: dict[str, str] | str
        if kind == "time":
            span = _span(value)
            cells = {"kind": "date"} | span if span else "dates of no one year"
        elif kind == "quantity":
            cells = self._quantity(value, claim)
        else:
            return ""
        if isinstance(cells, str):
            return cells
        name = str(snak.get("property"))
        measure, subject, happened = self.names.get(name, name), self.subject, ""
        if kind == "time":
            happened = "" if name in _OF_EVENTS else measure.removeprefix("date of ")
            subject = naming.identifier(f"{self.label} {happened}") if happened else subject
            measure = _OF_EVENTS.get(name, "event-date")
        return cells | {
            "fact_id": naming.identifier(f"{self.id}-{name}-{_short(claim)}"),
            "subject": subject,
            "happened": happened,
            "measure": naming.identifier(measure),
            "place": self.request.place_code(self.label) or "",
            "rank": str(claim.get("rank") or "normal"),
            "status": "reported",
            "locator": str(claim.get("id") or ""),
        }

    def _quantity(self, value: dict[str, Any], claim: dict[str, Any]) -> dict[str, str] | str:
        amount = decimal(value.get("amount"))
        if amount is None:
            return "amounts that are no number"
        span = _valid(claim)
        if not span:
            return "figures without a point in time"
        if set(claim.get("qualifiers") or {}) & {"P518", "P1001"}:
            return "figures of a part only"
        unit_id = str(value.get("unit") or _NO_UNIT).rpartition("/")[2]
        unit, scale = ("", decimal(1))
        if unit_id != _NO_UNIT:
            unit, scale = unit_in_words(_singular(self.names.get(unit_id, unit_id)))
        factor = scale or decimal(1)
        low, high = decimal(value.get("lowerBound")), decimal(value.get("upperBound"))
        cells = {"kind": "amount" if unit else "count", "value": written(amount * (factor or 1))}
        if low is not None and high is not None and low < high:
            cells |= {"value_low": written(low * (factor or 1))}
            cells |= {"value_high": written(high * (factor or 1))}
        return cells | {"unit": unit} | span


def _named_by(claim: dict[str, Any]) -> Iterator[str]:
    snak = claim.get("mainsnak") or {}
    yield from [str(snak["property"])] if "property" in snak else []
    value = (snak.get("datavalue") or {}).get("value")
    unit = str(value.get("unit") or "") if isinstance(value, dict) else ""
    if unit and unit != _NO_UNIT:
        yield unit.rpartition("/")[2]


def _label(entity: Any, language: str) -> str:  # noqa: ANN401 - a part of an answer
    block = entity.get("labels", {}).get(language) if isinstance(entity, dict) else None
    return str(block.get("value", "")) if isinstance(block, dict) else ""


def _span(value: dict[str, Any]) -> dict[str, str] | None:
    """Return the first and last day of a time value; None for what is vaguer than a year.

    >>> _span({"time": "+1997-07-00T00:00:00Z", "precision": 10})
    {'valid_from': '1997-07-01', 'valid_to': '1997-07-31'}
    """
    match = _TIME.match(str(value.get("time", "")))
    precision = value.get("precision", _DAY)
    model = str(value.get("calendarmodel") or _GREGORIAN).rpartition("/")[2]
    if not match or precision not in {_YEAR, _MONTH, _DAY} or model != _GREGORIAN:
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


def _valid(claim: dict[str, Any]) -> dict[str, str] | None:
    """Return the time for which a statement holds, by its qualifiers."""
    point = _qualifier(claim, _POINT)
    if point:
        return point
    start, end = _qualifier(claim, _START), _qualifier(claim, _END)
    if not start:
        return None
    return {"valid_from": start["valid_from"], "valid_to": end["valid_to"] if end else ""}


def _qualifier(claim: dict[str, Any], name: str) -> dict[str, str] | None:
    for snak in (claim.get("qualifiers") or {}).get(name, ()):
        value = (snak.get("datavalue") or {}).get("value")
        if isinstance(value, dict):
            return _span(value)
    return None


def _referenced(claim: dict[str, Any]) -> date | None:
    """Return the first day on which one of the references was published, or seen."""
    days = []
    for reference in claim.get("references") or ():
        for name in (_PUBLISHED, _RETRIEVED):
            span = _qualifier({"qualifiers": reference.get("snaks") or {}}, name)
            if span:
                days.append(date.fromisoformat(span["valid_to"]))
    return min(days, default=None)


def _short(claim: dict[str, Any]) -> str:
    return str(claim.get("id") or "").rpartition("$")[2].replace("-", "")[:12]


def _singular(name: str) -> str:
    return name.removesuffix("s") if name.endswith("dollars") else name
