"""World Bank: the World Development Indicators and the other databases of its API, version 2.

The API gives XML unless asked for JSON, and says its errors with HTTP status 200. Aggregates
(World, Euro area) stand among the countries. Source 57 keeps the earlier releases of the World
Development Indicators, one a month or so, each with its month and not its day.
Source: https://datahelpdesk.worldbank.org/knowledgebase/topics/125589
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, mapping, sequence, written
from verifier.reference.connectors.base import DAILY, Connector, Terms, page_count, rows_of, segment
from verifier.reference.connectors.days import day_of, period_of
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PAGE_SIZE = 10_000
_ARCHIVE = "57"
_MOST_COUNTRIES = 30


class WorldBank(Connector):
    """The World Bank's indicators by country and year."""

    name = "worldbank"
    title = "World Bank"
    about = "development indicators of 217 economies by year: population, GDP, inflation, health"
    terms = Terms(
        "World Bank",
        "CC-BY-4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "https://www.worldbank.org/en/about/legal/terms-of-use-for-datasets",
    )
    address = "https://api.worldbank.org/v2"
    example = "worldbank:SP.POP.TOTL"
    takes = frozenset({"countries", "years", "filters", "vintages"})
    pause: ClassVar[float] = 0.3

    def harvest(self, request: Request) -> Harvest:
        """Return an indicator's figures; with vintages, of every release that was archived."""
        if request.vintages and not 0 < len(request.countries) <= _MOST_COUNTRIES:
            message = "every release of every country is too much to ask for"
            mend = f"name up to {_MOST_COUNTRIES} countries with --countries"
            raise self.fault(request.indicator, message, mend)
        if request.vintages and request.filters:
            message = "the archive of releases knows no filters"
            raise self.fault(request.indicator, message, "leave out --filter or --vintages")
        head, rows, answers = self._current(request)
        updated = day_of(head.get("lastupdated"))
        title = next((_title(row) for row in rows if _title(row)), request.indicator)
        symbol, scale = unit_in_title(title)
        measure = naming.identifier(title)
        common = {"measure": measure, "unit": symbol, "scale": written(scale)}
        statements = tuple(self._statements(rows, common, updated or answers[0].day))
        if request.vintages:
            archived, more = self._archived(request, common)
            statements, answers = (*archived, *statements), (*answers, *more)
        if not statements:
            raise answers[0].fault("holds no figure for these countries and years", self.hint())
        nameless = sum(not row.get("countryiso3code") for row in rows)
        return Harvest(
            SERIES,
            title,
            f"https://data.worldbank.org/indicator/{segment(request.indicator)}",
            statements,
            answers,
            updated=updated,
            wordings=(
                *naming.wordings(measure, title, request.called),
                *_places(rows, request),
            ),
            notes=(f"{nameless} rows without a country code were left out",) if nameless else (),
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the indicators whose name holds every word: the API has no search of its own."""
        content, answer = self.json(
            "indicator", {"format": "json", "per_page": "32000", "source": "2"}, fresh=DAILY
        )
        wanted = words.lower().split()
        found = []
        for row in rows_of((*sequence(content), [], [])[1], answer):
            name = str(row.get("name", ""))
            if row.get("id") and all(word in f"{name} {row['id']}".lower() for word in wanted):
                about = " ".join(str(row.get("sourceNote", "")).split())
                found.append(Found(f"{self.name}:{row['id']}", name, about))
        return tuple(sorted(found, key=lambda each: (len(each.title), each.title))[:limit])

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the message that comes in place of a head, with status 200."""
        head = content[0] if isinstance(content, list) and content else content
        messages = head.get("message") if isinstance(head, dict) else None
        if isinstance(messages, list) and messages and isinstance(messages[0], dict):
            return str(messages[0].get("value") or messages[0].get("key") or "an error")
        if not isinstance(content, dict) and not (isinstance(content, list) and content):
            return "nothing: the answer has no head"
        return ""

    def _current(
        self, request: Request
    ) -> tuple[dict[str, Any], list[dict[str, Any]], tuple[Answer, ...]]:
        countries = ";".join(request.countries) or "all"
        path = f"country/{segment(countries)}/indicator/{segment(request.indicator)}"
        asked = {"format": "json", "per_page": str(_PAGE_SIZE)}
        asked |= {"date": "{}:{}".format(*request.years)} if request.years else {}
        asked |= request.filters
        rows: list[dict[str, Any]] = []
        answers: list[Answer] = []
        head: dict[str, Any] = {}
        page, pages = 1, 1
        while page <= pages:
            content, answer = self.json(path, asked | {"page": str(page)})
            first, body = (*sequence(content), None, None)[:2]
            head = mapping(first)
            rows += rows_of(body or [], answer)
            answers.append(answer)
            pages = page_count(head.get("pages"), answer)
            self.session.tell(f"{self.title}: page {page} of {pages}")
            page += 1
        if not rows:
            raise answers[0].fault("holds no figure for these countries and years", self.hint())
        return head, rows, tuple(answers)

    def _statements(
        self, rows: Iterable[dict[str, Any]], common: dict[str, str], known: date
    ) -> Iterator[Statement]:
        for row in rows:
            value, period = decimal(row.get("value")), period_of(str(row.get("date", "")))
            if value is None or period is None or not row.get("countryiso3code"):
                continue
            cells = {"entity": str(row["countryiso3code"]), "period": period}
            cells |= {"value": written(value), "obs_status": str(row.get("obs_status") or "")}
            yield Statement(common | cells, known)

    def _archived(
        self, request: Request, common: dict[str, str]
    ) -> tuple[list[Statement], tuple[Answer, ...]]:
        """Return a statement a release at which a value was new, oldest first."""
        span = range(request.years[0], request.years[1] + 1) if request.years else None
        times = ";".join(f"YR{year}" for year in span) if span else "all"
        path = (
            f"sources/{_ARCHIVE}/country/{segment(';'.join(request.countries))}"
            f"/series/{segment(request.indicator)}/version/all/time/{segment(times)}/data"
        )
        seen: dict[tuple[str, str], dict[str, str]] = {}
        answers: list[Answer] = []
        page, pages = 1, 1
        while page <= pages:
            asked = {"format": "json", "per_page": str(_PAGE_SIZE), "page": str(page)}
            content, answer = self.json(path, asked)
            for row in rows_of(content, answer, "source", "data"):
                _note_release(row, seen)
            answers.append(answer)
            pages = page_count(content.get("pages"), answer)
            self.session.tell(f"{self.title}: archived releases, page {page} of {pages}")
            page += 1
        statements: list[Statement] = []
        for (entity, period), releases in sorted(seen.items()):
            statements += _vintages(common | {"entity": entity, "period": period}, releases)
        return statements, tuple(answers)


def _note_release(row: dict[str, Any], seen: dict[tuple[str, str], dict[str, str]]) -> None:
    concepts = {
        str(each.get("concept", "")).lower(): str(each.get("id", ""))
        for each in map(mapping, sequence(row.get("variable")))
    }
    value = decimal(row.get("value"))
    period = period_of(concepts.get("time", "").removeprefix("YR"))
    if value is not None and period and concepts.get("country") and concepts.get("version"):
        releases = seen.setdefault((concepts["country"], period), {})
        releases[concepts["version"]] = written(value)


def _vintages(common: dict[str, str], releases: dict[str, str]) -> Iterator[Statement]:
    """Yield the releases that changed a value; each is known by the last day of its month."""
    fresh: list[tuple[date, str]] = []
    for version, value in sorted(releases.items()):
        known = _release_day(version)
        if known and (not fresh or fresh[-1][1] != value):
            fresh.append((known, value))
    ends = [*(known for known, _ in fresh[1:]), None]
    for (known, value), until in zip(fresh, ends, strict=False):
        yield Statement(common | {"value": value}, known, until, vintage=True)


def _release_day(version: str) -> date | None:
    """Return the last day of a release's month: by then it was public.

    >>> _release_day("201604")
    datetime.date(2016, 4, 30)
    """
    match = re.fullmatch(r"(\d{4})(0[1-9]|1[0-2])", version)
    if not match:
        return None
    year, month = int(match[1]), int(match[2])
    return date(year, month, calendar.monthrange(year, month)[1])


def _places(rows: Iterable[dict[str, Any]], request: Request) -> Iterator[Wording]:
    """Yield the names of aggregates: countries are known already."""
    named = ((r.get("countryiso3code"), mapping(r.get("country")).get("value")) for r in rows)
    for code, name in sorted({(str(code or ""), str(name or "")) for code, name in named}):
        if code and name and request.place_code(name) is None:
            yield Wording("subject", code, name)


def _title(row: dict[str, Any]) -> str:
    return str(mapping(row.get("indicator")).get("value") or "")
