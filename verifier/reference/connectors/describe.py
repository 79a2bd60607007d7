"""The datapackage.yaml of a snapshot: what the package holds, what it was made from, its review."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors.profiles import ALIAS_FIELDS, CITATION_FIELDS, Profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Harvest, Request
    from verifier.reference.connectors.revisions import Row

CITATIONS = "citations.csv"
ALIASES = "aliases.csv"

# How long a figure may stand for the present, and when a person should look again, in days by the
# grain of its periods: until the next but one is due.
_AGES = {"year": (730, 365), "quarter": (184, 120), "month": (62, 45), "day": (7, 30)}


def descriptor(
    name: str, connector: Connector, request: Request, harvest: Harvest, rows: tuple[Row, ...]
) -> dict[str, Any]:
    """Return the datapackage.yaml of a new package."""
    day = harvest.answers[0].day
    age, review = _AGES[_grain(rows)]
    asked: dict[str, Any] = {"name": connector.name, "indicator": request.indicator}
    asked |= {"countries": list(request.countries)} if request.countries else {}
    asked |= {"years": list(request.years)} if request.years else {}
    asked |= {"filters": dict(sorted(request.filters.items()))} if request.filters else {}
    asked |= {"vintages": True} if request.vintages else {}
    asked |= {"place": request.place} if request.place else {}
    asked |= {"checked": day.isoformat()}
    licence = {"name": connector.terms.licence}
    table: dict[str, Any] = {"name": harvest.profile.resource, "path": harvest.profile.path}
    if harvest.profile.name == "series/1":
        table["verifier"] = {"layout": "long", "entity": "entity", "period": "period"}
    return {
        "name": name,
        "title": f"{connector.title}: {harvest.title}",
        "version": f"{day:%Y.%m.%d}",
        "licenses": [licence | {"path": connector.terms.licence_url}],
        "sources": [{"title": harvest.title, "path": harvest.page}],
        "verifier": {
            "profile": harvest.profile.name,
            "connector": asked,
            "tolerance": {"rounding": "claim"},
            "max_age_days": age,
            "review_by": (day + timedelta(days=review)).isoformat(),
        },
        "resources": [
            table | {"type": "table", "schema": _schema(harvest.profile)},
            _resource("citations", CITATIONS, CITATION_FIELDS, ["source_id"]),
            _resource("aliases", ALIASES, ALIAS_FIELDS),
        ],
    }


def checked(
    before: Mapping[str, Any], harvest: Harvest, day: date, *, changed: bool
) -> dict[str, Any]:
    """Return the descriptor after a refresh: what a person wrote into it stays."""
    block = dict(before["verifier"])
    block["connector"] = dict(block["connector"]) | {"checked": day.isoformat()}
    review = _AGES[_grain(each.cells for each in harvest.statements)][1]
    block["review_by"] = (day + timedelta(days=review)).isoformat()
    after = dict(before) | {"verifier": block}
    return after | ({"version": f"{day:%Y.%m.%d}"} if changed else {})


def _grain(rows: Iterable[Mapping[str, str]]) -> str:
    """Return the finest grain of the periods of rows."""
    periods = {row.get("period", "") for row in rows}
    lengths = {len(period) for period in periods if "Q" not in period}
    if 10 in lengths:
        return "day"
    if 7 in lengths:
        return "month"
    return "quarter" if any("Q" in period for period in periods) else "year"


def _schema(profile: Profile) -> dict[str, Any]:
    reference = {"resource": "citations", "fields": ["source_id"]}
    return {
        "primaryKey": list(profile.primary),
        "foreignKeys": [{"fields": ["source_id"], "reference": reference}],
        "fields": [dict(each) for each in profile.fields],
    }


def _resource(
    name: str, path: str, fields: tuple[dict[str, Any], ...], primary: list[str] | None = None
) -> dict[str, Any]:
    schema: dict[str, Any] = {"primaryKey": primary} if primary else {}
    schema["fields"] = [dict(each) for each in fields]
    return {"name": name, "path": path, "type": "table", "schema": schema}


def as_yaml(content: Mapping[str, Any]) -> str:
    """Return a descriptor as YAML, in the order in which it was made."""
    import yaml

    class Plain(yaml.SafeDumper):
        """Writes every value out, without anchors, as a person would."""

        def ignore_aliases(self, data: object) -> bool:
            del data
            return True

    return yaml.dump(
        dict(content),
        Dumper=Plain,
        default_flow_style=None,
        sort_keys=False,
        allow_unicode=True,
        width=100,
    )
