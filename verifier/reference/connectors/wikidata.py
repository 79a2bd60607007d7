"""Wikidata: statements about one thing, with rank, qualifiers, and dates as precise as they are.

A compilation by volunteers: a place to find a figure and its reference, of tier tertiary. What has
no point in time is left out, because a number without its day is no evidence. The service wants a
User-Agent that says whom to ask; without one it refuses, or answers 200 with plain text.
Source: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, mapping, written
from verifier.reference.connectors.base import Connector, Terms, rows_of
from verifier.reference.connectors.days import day_of
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import FACTS
from verifier.reference.connectors.units import unit_in_words
from verifier.reference.connectors.wikibase import (
    END,
    POINT,
    START,
    aliases,
    data_value,
    first_reference,
    label,
    short_id,
    span_of,
    valid_time,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_ITEM = re.compile(r"(Q[1-9]\d*)(?:/(P[1-9]\d*(?:,P[1-9]\d*)*))?")
# The dates of an event itself; any other date is of something that happened to the thing, and the
# thing's name alone must not stand for that: "in 2017 Hong Kong had" says nothing of its inception.
_OF_EVENTS = {POINT: "event-date", START: "event-start", END: "event-end"}
_NO_UNIT = "1"
_THING = ("subject", "measure", "kind", "valid_from", "valid_to", "rank")
_TWOFOLD = "figures of one time and rank that differ"
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
                names[name] = label(block, "en") or name
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
        return label(self.entity, "en") or self.id

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
                known = min(first_reference(claim) or modified, modified)
                statements.append(Statement(cells, known))
            elif cells:
                left_out[cells] = left_out.get(cells, 0) + 1
        return _without_contradictions(statements, left_out), left_out

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
            texts = [label(self.entity, language), *aliases(self.entity, language)]
            yield from ((language, text) for text in dict.fromkeys(texts) if len(text) > 2)

    def _cells(self, claim: dict[str, Any]) -> dict[str, str] | str:
        """Return the cells of a fact; the cause when it is left out; "" for other kinds."""
        snak = mapping(claim.get("mainsnak"))
        kind, value = data_value(snak)
        cells: dict[str, str] | str
        if kind == "time":
            span = span_of(value)
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
            "fact_id": naming.identifier(f"{self.id}-{name}-{short_id(claim)}"),
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
        span = valid_time(claim)
        if not span:
            return "figures without a point in time"
        if set(mapping(claim.get("qualifiers"))) & {"P518", "P1001"}:
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


def _without_contradictions(
    statements: list[Statement], left_out: dict[str, int]
) -> list[Statement]:
    """Return the statements without those that another of the same rank contradicts.

    Which of two populations of one year holds is nobody's to guess; of equal ones, one is enough.
    """
    told: dict[tuple[str, ...], dict[tuple[str, ...], Statement]] = {}
    for each in sorted(statements, key=lambda each: each.known_from):
        cells = each.cells
        thing = tuple(cells.get(name, "") for name in _THING)
        value = tuple(cells.get(name, "") for name in ("value", "value_low", "value_high", "unit"))
        told.setdefault(thing, {}).setdefault(value, each)
    kept: list[Statement] = []
    for values in told.values():
        if len(values) == 1:
            kept += values.values()
        else:
            left_out[_TWOFOLD] = left_out.get(_TWOFOLD, 0) + len(values)
    return kept


def _named_by(claim: dict[str, Any]) -> Iterator[str]:
    snak = mapping(claim.get("mainsnak"))
    yield from [str(snak["property"])] if "property" in snak else []
    unit = str(data_value(snak)[1].get("unit") or "")
    if unit and unit != _NO_UNIT:
        yield unit.rpartition("/")[2]


def _singular(name: str) -> str:
    return name.removesuffix("s") if name.endswith("dollars") else name
