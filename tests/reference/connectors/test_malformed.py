"""Whatever a service sends in place of what it should: figures or a clear error, never a crash."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import CODES, LIMITS, TODAY, Reply, reply
from verifier.model.errors import InputError
from verifier.reference.connectors.eurostat import Eurostat
from verifier.reference.connectors.factcheck import FactCheck
from verifier.reference.connectors.fred import Alfred, Fred
from verifier.reference.connectors.harvest import Request
from verifier.reference.connectors.owid import OurWorldInData
from verifier.reference.connectors.session import Session
from verifier.reference.connectors.wikidata import Wikidata
from verifier.reference.connectors.worldbank import WorldBank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.reference.connectors.conftest import Web
    from verifier.reference.connectors.base import Connector

JUNK: tuple[Any, ...] = (None, [], {}, "x", -1, True, [None], {"x": None}, "9" * 400)

KEYS = {"FRED_API_KEY": "abcdefgh", "GOOGLE_FACT_CHECK_API_KEY": "abcdefgh"}


@dataclass(frozen=True)
class Case:
    """A service with a good answer on each of its paths."""

    kind: type[Connector]
    indicator: str
    answers: dict[str, Any]
    wanted: dict[str, Any] = field(default_factory=dict)


WORLD_BANK_ROW = {
    "indicator": {"id": "X", "value": "Population, total"},
    "country": {"id": "MX", "value": "Mexico"},
    "countryiso3code": "MEX", "date": "2024", "value": 7, "obs_status": "",
}  # fmt: skip
HEAD = {"pages": 1, "lastupdated": "2026-02-24"}
RELEASE = {
    "variable": [
        {"concept": "Country", "id": "MEX"}, {"concept": "Version", "id": "201204"},
        {"concept": "Time", "id": "YR2010"},
    ],
    "value": 6,
}  # fmt: skip
CUBE = {
    "version": "2.0", "class": "dataset", "label": "L", "updated": "2026-02-06",
    "id": ["geo", "time"], "size": [1, 1], "value": {"0": 5}, "status": {"0": "p"},
    "dimension": {
        "geo": {"label": "G", "category": {"index": {"PL": 0}, "label": {"PL": "Poland"}}},
        "time": {"label": "T", "category": {"index": ["2024"], "label": {"2024": "2024"}}},
    },
}  # fmt: skip
SERIES = {
    "id": "GDP", "title": "Gross Domestic Product", "frequency_short": "Q",
    "units": "Billions of Dollars", "seasonal_adjustment": "SA", "last_updated": "2026-04-30",
}  # fmt: skip
OBSERVED = {
    "date": "2013-10-01", "value": "1.5",
    "realtime_start": "2014-01-30", "realtime_end": "9999-12-31",
}  # fmt: skip
TIME = {"time": "+2011-00-00T00:00:00Z", "precision": 9, "calendarmodel": "Q1985727"}
AMOUNT = {"amount": "+5", "unit": "x/Q2", "lowerBound": "+4", "upperBound": "+6"}
CLAIM = {
    "id": "Q1$a", "rank": "normal",
    "mainsnak": {
        "snaktype": "value", "property": "P1082",
        "datavalue": {"type": "quantity", "value": AMOUNT},
    },
    "qualifiers": {"P585": [{"datavalue": {"type": "time", "value": TIME}}]},
    "references": [{"snaks": {"P813": [{"datavalue": {"type": "time", "value": TIME}}]}}],
}  # fmt: skip
ITEM = {
    "id": "Q1", "modified": "2026-04-01T00:00:00Z", "labels": {"en": {"value": "Hong Kong"}},
    "aliases": {"en": [{"value": "HKSAR"}]}, "claims": {"P1082": [CLAIM]},
}  # fmt: skip
REVIEW = {
    "publisher": {"name": "P", "site": "p.org"}, "url": "https://p.org/x",
    "reviewDate": "2020-03-31T00:00:00Z", "textualRating": "False",
}  # fmt: skip
REVIEWED = {"text": "T", "claimant": "C", "claimDate": "2020", "claimReview": [REVIEW]}
NAMED = {"labels": {"en": {"value": "population"}}}

CASES = [
    Case(WorldBank, "X", {"/country/.*": [HEAD, [WORLD_BANK_ROW]]}),
    Case(
        WorldBank, "X",
        {
            "/country/.*": [HEAD, [WORLD_BANK_ROW]],
            "/sources/.*": {"pages": 1, "source": {"data": [RELEASE]}},
        },
        {"countries": ("MEX",), "vintages": True},
    ),
    Case(
        OurWorldInData, "c",
        {"/grapher/c.metadata.json": {
            "chart": {"title": "T", "citation": "C"},
            "columns": {"a": {"titleShort": "A", "shortName": "a", "unit": "%", "shortUnit": "%",
                              "lastUpdated": "2025-01-01", "conversionFactor": 1}},
        }},
    ),
    Case(Eurostat, "x", {"/statistics/.*": CUBE}),
    Case(
        Fred, "GDP",
        {
            "/series": {"seriess": [SERIES]},
            "/series/observations": {"count": 1, "observations": [OBSERVED]},
        },
    ),
    Case(
        Alfred, "GDP",
        {
            "/series": {"seriess": [SERIES]},
            "/series/vintagedates": {"count": 1, "vintage_dates": ["2014-01-30"]},
            "/series/observations": {"count": 1, "observations": [OBSERVED]},
        },
    ),
    Case(
        Wikidata, "Q1",
        {
            "/wiki/.*": {"entities": {"Q1": ITEM}},
            "/w/api.php": {"entities": {"P1082": NAMED, "Q2": {"labels": {}}}},
        },
    ),
    Case(
        FactCheck, "x",
        {"/claims:search": {"claims": [REVIEWED]}},
    ),
]  # fmt: skip


def damaged(content: Any) -> Iterator[Any]:  # noqa: ANN401 - JSON
    """Yield the content with each of its parts, in turn, replaced by each kind of junk."""
    for path in paths(content):
        for junk in JUNK:
            made = copy.deepcopy(content)
            if not path:
                yield junk
                continue
            inside = made
            for step in path[:-1]:
                inside = inside[step]
            inside[path[-1]] = junk
            yield made
        if path and isinstance(path[-1], str):
            made = copy.deepcopy(content)
            inside = made
            for step in path[:-1]:
                inside = inside[step]
            del inside[path[-1]]
            yield made


def paths(content: Any, so_far: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    yield so_far
    if isinstance(content, dict):
        for name, value in content.items():
            yield from paths(value, (*so_far, name))
    elif isinstance(content, list):
        for place, value in enumerate(content):
            yield from paths(value, (*so_far, place))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind.name}-{len(case.answers)}")
def test_damaged_answers_are_figures_or_a_clear_error(web: Web, case: Case) -> None:
    web.answer("/grapher/c.csv", Reply(b"Entity,Code,Year,a\nX,MEX,2020,1\n", "text/csv"))
    environment = KEYS | {case.kind.address_variable(): web.address}
    request = Request(case.indicator, place_code=CODES.get, **case.wanted)
    limits = replace(LIMITS, attempts=1)
    refused = taken = 0
    with Session(TODAY, limits=limits) as session:
        connector = case.kind(session, environment)
        for broken in case.answers:
            for path, content in case.answers.items():
                web.answer(path, reply(content))
            assert connector.harvest(request).statements
            for content in damaged(case.answers[broken]):
                web.answer(broken, reply(content))
                try:
                    harvest = connector.harvest(request)
                except InputError:
                    refused += 1
                else:
                    taken += 1
                    assert all(each.cells["measure"] for each in harvest.statements)
    assert refused > 20
    assert taken > 20


SEARCHES = [
    (WorldBank, "/indicator", [HEAD, [{"id": "X", "name": "Population", "sourceNote": "n"}]]),
    (OurWorldInData, "/api/search", {"results": [{"slug": "s", "title": "T", "type": "chart"}]}),
    (Fred, "/series/search", {"seriess": [SERIES]}),
    (Wikidata, "/w/api.php", {"search": [{"id": "Q1", "label": "L", "description": "d"}]}),
    (FactCheck, "/claims:search", {"claims": [REVIEWED]}),
]


@pytest.mark.parametrize(("kind", "path", "content"), SEARCHES)
def test_damaged_hits_are_hits_or_a_clear_error(
    web: Web, kind: type[Connector], path: str, content: object
) -> None:
    environment = KEYS | {kind.address_variable(): web.address}
    with Session(TODAY, limits=replace(LIMITS, attempts=1)) as session:
        connector = kind(session, environment)
        web.answer(path, reply(content))
        assert connector.search("t" if kind is not WorldBank else "pop", 10)
        for broken in damaged(content):
            web.answer(path, reply(broken))
            try:
                found = connector.search("pop", 10)
            except InputError:
                continue
            assert all(each.spec.startswith(kind.name) for each in found)
