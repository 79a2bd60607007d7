"""The two shapes of a snapshot's table: its columns, what identifies a row, what may be revised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from verifier.model.fact import Rank

_ID = {"required": True}


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of table. ``key`` identifies a statement through all its revisions."""

    name: str
    resource: str
    key: tuple[str, ...]
    content: tuple[str, ...]
    columns: tuple[str, ...]
    fields: tuple[dict[str, Any], ...]
    primary: tuple[str, ...]

    @property
    def path(self) -> str:
        """The file's name in the package."""
        return f"{self.resource}.csv"


def _string(name: str, **constraints: object) -> dict[str, Any]:
    return {"name": name, "type": "string"} | ({"constraints": constraints} if constraints else {})


def _typed(name: str, kind: str, **constraints: object) -> dict[str, Any]:
    return {"name": name, "type": kind} | ({"constraints": constraints} if constraints else {})


def _names(fields: tuple[dict[str, Any], ...]) -> tuple[str, ...]:
    return tuple(str(each["name"]) for each in fields)


_KNOWN = (
    _typed("known_from", "date", required=True),
    _typed("known_to", "date"),
    _typed("revision", "integer", required=True, minimum=1),
    _string("rank", enum=[each.value for each in Rank]),
)

_SERIES = (
    _string("entity", required=True),
    _string("measure", required=True),
    _string("period", required=True),
    _typed("value", "number", required=True),
    _string("unit"),
    _typed("scale", "number"),
    _string("obs_status"),
    *_KNOWN,
    _string("source_id", required=True),
    _string("note"),
)

SERIES = Profile(
    name="series/1",
    resource="observations",
    key=("entity", "measure", "period"),
    content=("value", "unit", "scale", "obs_status"),
    columns=_names(_SERIES),
    fields=_SERIES,
    primary=("entity", "measure", "period", "known_from", "revision"),
)

_FACTS = (
    _string("fact_id", required=True, pattern="[a-z0-9][a-z0-9.\\-]*"),
    _string("subject", required=True),
    _string("measure", required=True),
    _string(
        "kind",
        required=True,
        enum=["count", "amount", "rate", "ratio", "date", "duration", "set", "text"],
    ),
    _typed("value", "number"),
    _typed("value_low", "number"),
    _typed("value_high", "number"),
    _string("unit"),
    _typed("valid_from", "date", required=True),
    _typed("valid_to", "date"),
    _string("place"),
    *_KNOWN,
    _string("status", enum=["official", "reported", "estimate", "disputed"]),
    _string("source_id", required=True),
    _string("locator"),
    _string("note"),
)

FACTS = Profile(
    name="facts/1",
    resource="facts",
    key=("subject", "locator"),
    content=("kind", "value", "value_low", "value_high", "unit", "valid_from", "valid_to", "place"),
    columns=_names(_FACTS),
    fields=_FACTS,
    primary=("fact_id",),
)

PROFILES = {each.name: each for each in (SERIES, FACTS)}

CITATION_FIELDS = (
    _string("source_id", required=True),
    _string("publisher", required=True),
    _string("title", required=True),
    {"name": "url", "type": "string", "format": "uri", "constraints": _ID},
    _typed("published", "date"),
    _typed("retrieved", "date", required=True),
    _string("licence", required=True),
    _string("tier", enum=["primary", "secondary", "tertiary"]),
    {"name": "retrieved_from", "type": "string", "format": "uri"},
    _string("sha256", pattern="[0-9a-f]{64}"),
)

ALIAS_FIELDS = (
    _string("kind", enum=["subject", "measure", "unit", "place"]),
    _string("id", required=True),
    _string("alias", required=True),
    _string("lang"),
    _string("polarity", enum=["+", "-"]),
)

CITATION_COLUMNS = _names(CITATION_FIELDS)
ALIAS_COLUMNS = _names(ALIAS_FIELDS)
