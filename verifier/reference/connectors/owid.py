"""Our World in Data: the figures behind its charts, named by the chart's address.

A chart may hold several columns, each with its own unit and its own date of change in the
metadata. The long names of CSV and metadata differ, so the short names are asked for.
Source: https://docs.owid.io/projects/etl/api/chart-api/
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, mapping, written
from verifier.reference.connectors.base import CSV_KINDS, Connector, Terms, rows_of, segment
from verifier.reference.connectors.days import day_of, period_of, within
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_KEYS = frozenset({"entity", "code", "year", "day"})
_OWN_CODE = "OWID_"


class OurWorldInData(Connector):
    """Charts of Our World in Data."""

    name = "owid"
    title = "Our World in Data"
    about = "long series on health, energy, poverty, climate: the figures behind a chart"
    terms = Terms(
        "Our World in Data",
        "CC-BY-4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "https://ourworldindata.org/faqs#how-can-i-embed-one-of-your-interactive-charts-in-my-website",
        tier="secondary",
    )
    address = "https://ourworldindata.org"
    example = "owid:life-expectancy"
    takes = frozenset({"countries", "years", "filters"})
    filters = frozenset({"column"})
    pause = 0.5

    def harvest(self, request: Request) -> Harvest:
        """Return the figures of a chart's columns; `--filter column=NAME` takes one of them."""
        path = f"grapher/{segment(request.indicator)}"
        metadata, told = self.json(f"{path}.metadata.json", {"useColumnShortNames": "true"})
        asked = {"v": "1", "csvType": "full", "useColumnShortNames": "true"}
        figures = self.get(f"{path}.csv", asked, CSV_KINDS)
        columns = mapping(mapping(metadata).get("columns"))
        if not columns:
            raise told.fault("has an unknown shape: 'columns' is missing")
        wanted = request.filters.get("column")
        found = list(_columns(figures, columns, wanted))
        chart = mapping(metadata.get("chart"))
        days = [each.updated for each in found if each.updated]
        statements, wordings = self._statements(figures, found, request)
        if not statements:
            raise figures.fault("holds no figure for these countries and years", self.hint())
        for column in found:
            wordings += naming.wordings(column.measure, column.title, request.called)
        citation = str(chart.get("citation") or "")
        return Harvest(
            SERIES,
            str(chart.get("title") or request.indicator),
            f"https://ourworldindata.org/grapher/{segment(request.indicator)}",
            statements,
            (figures, told),
            updated=max(days, default=None),
            wordings=wordings,
            publisher=f"Our World in Data, from {citation}" if citation else "",
            notes=(f"the figures come from {citation}; their terms apply",) if citation else (),
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the charts that the site's own search finds."""
        asked = {"q": words, "type": "charts", "hitsPerPage": str(min(limit, 100))}
        content, answer = self.json("api/search", asked)
        return tuple(
            Found(
                f"{self.name}:{row.get('slug')}",
                str(row.get("title", "")),
                str(row.get("subtitle") or ""),
                page=str(row.get("url") or ""),
            )
            for row in rows_of(content, answer, "results")
            if row.get("slug") and row.get("type", "chart") == "chart"
        )[:limit]

    def _statements(
        self, figures: Answer, columns: list[_Column], request: Request
    ) -> tuple[tuple[Statement, ...], tuple[Wording, ...]]:
        wanted = {code.upper() for code in request.countries}
        names: dict[str, str] = {}
        statements = []
        for record in csv.DictReader(io.StringIO(figures.text())):
            row = {name.lower(): value for name, value in record.items() if name}
            entity = _entity(row)
            period = period_of(str(row.get("year") or row.get("day") or ""))
            if not period or not entity or not within(period, request.years):
                continue
            if wanted and entity not in wanted:
                continue
            names[entity] = str(row.get("entity"))
            for column in columns:
                value = decimal(str(record.get(column.header, "")))
                if value is not None:
                    cells = {"entity": entity, "period": period, "value": written(value)}
                    known = column.updated or figures.day
                    statements.append(Statement(cells | column.cells, known))
        self.session.tell(f"{self.title}: {len(statements)} figures")
        unknown = {code: name for code, name in names.items() if request.place_code(name) is None}
        wordings = tuple(Wording("subject", code, name) for code, name in sorted(unknown.items()))
        return tuple(statements), wordings


class _Column:
    """A column of a chart with what the metadata says of it."""

    def __init__(self, header: str, block: dict[str, Any]) -> None:
        self.header = header
        self.title = str(block.get("titleShort") or block.get("titleLong") or header)
        self.measure = naming.identifier(self.title)
        symbol, scale = unit_in_words(str(block.get("unit") or block.get("shortUnit") or ""))
        factor = decimal(block.get("conversionFactor")) or Decimal(1)
        self.cells = {"measure": self.measure, "unit": symbol, "scale": written(scale)}
        self.updated: date | None = day_of(block.get("lastUpdated"))
        if factor != 1:
            self.cells["unit"] = f"{symbol} × {factor}"  # comparable with nothing


def _columns(figures: Answer, columns: dict[str, Any], wanted: str | None) -> Iterator[_Column]:
    """Yield the columns of figures that the metadata describes.

    Raises:
        InputError: the wanted one is not there, or no column is described.
    """
    header = next(csv.reader(io.StringIO(figures.text())), [])
    described: dict[str, dict[str, Any]] = {}
    for name, block in columns.items():
        if isinstance(block, dict):
            for each in (name, block.get("shortName"), block.get("titleShort")):
                described.setdefault(str(each), block)
    known = [name for name in header if name in described and name.lower() not in _KEYS]
    if not known or (wanted and wanted not in known):
        message = f"has no column {wanted!r}" if wanted else "has no column that is described"
        mend = f"columns: {', '.join(known or header)}"
        raise figures.fault(message, mend)
    for name in known:
        if wanted in {None, name}:
            yield _Column(name, described[name])


def _entity(row: dict[str, str]) -> str:
    """Return the ISO code of a country, the name of anything else."""
    code = (row.get("code") or "").strip()
    return code if code and not code.startswith(_OWN_CODE) else (row.get("entity") or "").strip()
