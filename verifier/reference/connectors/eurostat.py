"""Eurostat: the statistics of the European Union, as JSON-stat 2.0.

A dataset is a cube; what is not fixed with --filter becomes part of the measure. A question that
is too big is refused with 413, or answered with status 200 and a warning in place of the figures.
Source: https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError
from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, written
from verifier.reference.connectors.base import CSV_KINDS, DAILY, Connector, Terms, segment
from verifier.reference.connectors.days import day_of, period_of, within
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.jsonstat import Cell, Cube, Dimension, ShapeError, decode
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_words
from verifier.reference.places.codes import EUROSTAT, by_short_code, short_codes

if TYPE_CHECKING:
    from collections.abc import Iterator

_GEO, _TIME, _UNIT, _FREQUENCY = "geo", "time", "unit", "freq"
_WHOLE = frozenset({"total", "total all", "all items hicp", "all-items hicp", "all ages"})
_MOST_MEASURES = 60
_SMALLER = "name dimensions with --filter, fewer --countries or fewer --years"


class Eurostat(Connector):
    """Eurostat's datasets."""

    name = "eurostat"
    title = "Eurostat"
    about = "official statistics of the European Union: prices, unemployment, population, debt"
    terms = Terms(
        "Eurostat",
        "CC-BY-4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "https://ec.europa.eu/eurostat/web/main/help/copyright-notice",
    )
    address = "https://ec.europa.eu/eurostat/api/dissemination"
    example = "eurostat:une_rt_m --filter unit=PC_ACT --filter sex=T --filter age=TOTAL"
    takes = frozenset({"countries", "years", "filters"})
    pause = 0.5

    def harvest(self, request: Request) -> Harvest:
        """Return the figures of a dataset, cut to the filters."""
        asked: dict[str, Any] = {"format": "JSON", "lang": "EN", **request.filters}
        if request.countries:
            asked[_GEO] = [_geo(each) for each in request.countries]
        if request.years:
            asked |= {
                "sinceTimePeriod": str(request.years[0]),
                "untilTimePeriod": str(request.years[1]),
            }
        path = f"statistics/1.0/data/{segment(request.indicator)}"
        content, answer = self.json(path, asked)
        try:
            cube = decode(content)
        except ShapeError as error:
            raise answer.fault(str(error)) from error
        self.session.tell(f"{self.title}: {len(cube.cells)} figures")
        return self._harvest(request, cube, answer)

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the datasets of the table of contents whose title holds every word."""
        answer = self.get("catalogue/toc/txt", {"lang": "en"}, CSV_KINDS, DAILY)
        wanted = words.lower().split()
        found: dict[str, Found] = {}
        for row in csv.DictReader(io.StringIO(answer.text()), delimiter="\t"):
            title, code = str(row.get("title") or "").strip(), str(row.get("code") or "").strip()
            known = f"{title} {code}".lower()
            if row.get("type") not in {"dataset", "table"} or not code:
                continue
            if all(word in known for word in wanted):
                span = f"{row.get('data start') or '?'} to {row.get('data end') or '?'}"
                day = day_of(row.get("last update of data"))
                spec = f"{self.name}:{code}"
                found[code] = Found(spec, title, span, day.isoformat() if day else "")
        return tuple(sorted(found.values(), key=lambda each: (len(each.title), each.spec))[:limit])

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the warning or error that comes in place of figures, with status 200."""
        if not isinstance(content, dict):
            return "something that is no dataset"
        for name in ("error", "warning"):
            told = content.get(name)
            told = told[0] if isinstance(told, list) and told else told
            if isinstance(told, dict):
                label = str(told.get("label") or told.get("status") or name)
                return f"{label}: {_SMALLER}" if "413" in str(told.get("status")) else label
        return ""

    def refusal(self, answer: Answer, status: int) -> str:
        """Return the service's own words; for 413 also what to ask instead."""
        try:
            told = self.failure(answer.json())
        except InputError:  # what is no JSON is shown as it is
            told = answer.beginning()
        return f"too much was asked for: {_SMALLER}" if status == 413 else told

    def _harvest(self, request: Request, cube: Cube, answer: Answer) -> Harvest:
        updated = day_of(cube.updated)
        splitting = tuple(_splitting(cube))
        statements, titles = [], {}
        for cell in cube.cells:
            period = period_of(cell.codes.get(_TIME, ""))
            if period is None or not within(period, request.years):
                continue
            title = _title(cube, cell, splitting)
            titles[naming.identifier(title)] = title
            cells = _cells(cube, cell, request, naming.identifier(title), period)
            statements.append(Statement(cells, updated or answer.day))
        if not statements:
            raise answer.fault("holds no figure for this question", self.hint())
        if len(titles) > _MOST_MEASURES:
            open_ones = ", ".join(f"{each.id} ({len(each.categories)})" for each in splitting)
            message = f"holds {len(titles)} different measures, by {open_ones}"
            raise answer.fault(message, "choose with --filter, such as --filter unit=PC_ACT")
        words = tuple(
            wording
            for measure, title in sorted(titles.items())
            for wording in naming.wordings(measure, title, request.called)
        )
        return Harvest(
            SERIES,
            cube.label or request.indicator,
            f"https://ec.europa.eu/eurostat/databrowser/view/{segment(request.indicator)}",
            tuple(statements),
            (answer,),
            updated=updated,
            wordings=(*words, *_places(cube, request)),
        )


def _axis(cube: Cube, name: str) -> Dimension | None:
    return next((each for each in cube.dimensions if each.id == name), None)


def _splitting(cube: Cube) -> Iterator[Dimension]:
    """Yield the dimensions that make one measure different from another."""
    for each in cube.dimensions:
        if each.id not in {_GEO, _TIME, _FREQUENCY}:
            yield each


def _title(cube: Cube, cell: Cell, splitting: tuple[Dimension, ...]) -> str:
    """Return a measure's title: the dataset's, with the labels that say which part it is."""
    parts = []
    for dimension in splitting:
        label = dimension.categories[cell.codes[dimension.id]]
        if dimension.id == _UNIT:
            parts.append(f"({label})")
        elif label.lower() not in _WHOLE:
            parts.append(f", {label}")
    return " ".join([cube.label, *parts]).replace(" ,", ",")


def _cells(cube: Cube, cell: Cell, request: Request, measure: str, period: str) -> dict[str, str]:
    unit = _axis(cube, _UNIT)
    symbol, scale = unit_in_words(unit.categories[cell.codes[_UNIT]]) if unit else ("", None)
    return {
        "entity": _entity(cube, cell.codes.get(_GEO, ""), request),
        "measure": measure,
        "period": period,
        "value": written(cell.value),
        "unit": symbol,
        "scale": written(scale) if scale is not None else "1",
        "obs_status": cell.status,
    }


def _entity(cube: Cube, code: str, request: Request) -> str:
    """Return the ISO code of a country, Eurostat's own code of anything else."""
    geo = _axis(cube, _GEO)
    label = geo.categories.get(code, "") if geo else ""
    known = None
    if len(code) == 2:
        known = EUROSTAT.get(code) or by_short_code().get(code)
    return known or request.place_code(label) or code or "EU"


def _geo(code: str) -> str:
    """Return Eurostat's code of a country that is given by an ISO code, or by Eurostat's own.

    >>> [_geo(each) for each in ("DEU", "GRC", "GB", "EL", "EU27_2020")]
    ['DE', 'EL', 'UK', 'EL', 'EU27_2020']
    """
    alpha3 = by_short_code().get(code, code)
    own = next((own for own, other in EUROSTAT.items() if other == alpha3), None)
    return own or short_codes().get(code, (code,))[0]


def _places(cube: Cube, request: Request) -> Iterator[Wording]:
    geo = _axis(cube, _GEO)
    for code, label in (geo.categories if geo else {}).items():
        if _entity(cube, code, request) == code:
            yield Wording("subject", code, label)
