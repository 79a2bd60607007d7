"""FRED and ALFRED: economic series of the United States, the latter with every revision.

Values are text, "." where there is none. A window of real time clips the dates of the vintages in
the answer, so ALFRED is asked for whole runs of release dates, at most 2,000 at once, and what was
cut in two is put together again.
Source: https://fred.stlouisfed.org/docs/api/fred/
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, written
from verifier.reference.connectors.base import Connector, Terms, page_count, rows_of
from verifier.reference.connectors.days import day_of, within
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE_SIZE = 100_000
_RELEASES_PAGE = 10_000
_MOST_RELEASES = 2_000
_FOREVER = date(9999, 12, 31)
_ELSEWHERE = re.compile(r"\b(?:for|in|of)\s+(?:the\s+)?[A-Z]")
_HOME = re.compile(r"\bU\.?S\.?\b|\bUnited States\b|\bAll Urban Consumers\b|\bthe US\b")

_Vintage = tuple[date, date, str]


class Fred(Connector):
    """Economic series of the Federal Reserve Bank of St. Louis, as they stand today."""

    name = "fred"
    title = "FRED"
    about = "economic series, most of the United States: GDP, unemployment, prices, interest"
    terms = Terms(
        "Federal Reserve Bank of St. Louis (FRED)",
        "FRED-terms-attribution",
        "https://fred.stlouisfed.org/legal/",
        "https://fred.stlouisfed.org/docs/api/terms_of_use.html",
        tier="secondary",
    )
    address = "https://api.stlouisfed.org/fred"
    example = "fred:UNRATE"
    takes = frozenset({"years", "vintages", "place"})
    key_variable = "FRED_API_KEY"
    key_parameter = "api_key"
    key_page = "https://fredaccount.stlouisfed.org/apikeys"
    pause = 0.5  # 120 calls a minute are allowed

    def harvest(self, request: Request) -> Harvest:
        """Return a series as it stands; with vintages, as it stood on every release date."""
        content, told = self._series("series", request.indicator)
        series = next(iter(rows_of(content, told, "seriess")), None)
        if series is None:
            raise told.fault("describes no series", self.hint())
        place, note = _place(series, request)
        if not place:
            message = f"{series.get('title')!r} does not say which country it is about"
            raise told.fault(message, "say it with --place, such as --place USA")
        symbol, scale = unit_in_words(str(series.get("units") or ""))
        title = str(series.get("title") or request.indicator)
        adjusted = str(series.get("seasonal_adjustment") or "")
        cells = {"entity": place, "measure": naming.identifier(title)}
        cells |= {"unit": symbol, "scale": written(scale)}
        updated = day_of(series.get("last_updated"))
        if self.vintages(request):
            statements, answers = self._vintages(request, cells, series)
        else:
            statements, answers = self._latest(request, cells, series, updated)
        if not statements:
            raise told.fault("holds no figure for these years", self.hint())
        words = naming.wordings(cells["measure"], title, request.called)
        return Harvest(
            SERIES,
            f"{title} ({request.indicator}, {series.get('units')}, {adjusted})",
            f"https://fred.stlouisfed.org/series/{request.indicator}",
            statements,
            (*answers, told),
            updated=updated,
            wordings=words,
            notes=tuple(each for each in (note, _adjustment(adjusted)) if each),
        )

    def vintages(self, request: Request) -> bool:
        """Tell whether every revision is wanted."""
        return request.vintages

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the series that the service's own search finds, best first."""
        asked = {"search_text": words, "limit": str(min(limit, 1000)), "file_type": "json"}
        content, answer = self.json("series/search", asked)
        return tuple(
            Found(
                f"{self.name}:{row.get('id')}",
                str(row.get("title", "")),
                f"{row.get('frequency')}, {row.get('units')}, {row.get('seasonal_adjustment')}; "
                f"{row.get('observation_start')} to {row.get('observation_end')}",
                str(row.get("last_updated") or "")[:10],
                f"https://fred.stlouisfed.org/series/{row.get('id')}",
            )
            for row in rows_of(content, answer, "seriess")
        )[:limit]

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the error message of an answer."""
        message = content.get("error_message") if isinstance(content, dict) else None
        return str(message or "")

    def refusal(self, answer: Answer, status: int) -> str:
        """Return the error message, which comes with status 400."""
        del status
        return self.own_words(answer)

    def _series(self, path: str, series: str, **asked: str) -> tuple[Any, Answer]:
        return self.json(path, {"series_id": series, "file_type": "json", **asked})

    def _latest(
        self,
        request: Request,
        cells: dict[str, str],
        series: dict[str, Any],
        updated: date | None,
    ) -> tuple[tuple[Statement, ...], tuple[Answer, ...]]:
        rows, answers = self._observations(request, {})
        statements = []
        for row in rows:
            value, period = _read(row, series)
            if value is not None and period and within(period, request.years):
                known = updated or answers[0].day
                statements.append(Statement(cells | {"period": period, "value": value}, known))
        return tuple(statements), answers

    def _vintages(
        self, request: Request, cells: dict[str, str], series: dict[str, Any]
    ) -> tuple[tuple[Statement, ...], tuple[Answer, ...]]:
        releases, answers = self._releases(request.indicator)
        kept: dict[str, list[_Vintage]] = {}
        for first in range(0, len(releases), _MOST_RELEASES):
            window = releases[first : first + _MOST_RELEASES]
            following = releases[first + _MOST_RELEASES :][:1]
            end = following[0] - timedelta(days=1) if following else _FOREVER
            asked = {"realtime_start": window[0].isoformat(), "realtime_end": end.isoformat()}
            rows, more = self._observations(request, asked)
            answers = (*answers, *more)
            self.session.tell(f"{self.title}: {len(window)} release dates, {len(rows)} values")
            for row in rows:
                value, period = _read(row, series)
                since, until = day_of(row.get("realtime_start")), day_of(row.get("realtime_end"))
                if value is not None and period and since and until:
                    kept.setdefault(period, []).append((since, until, value))
        statements = [
            Statement(cells | {"period": period, "value": value}, since, ended, vintage=True)
            for period, vintages in sorted(kept.items())
            if within(period, request.years)
            for since, ended, value in _joined(vintages)
        ]
        return tuple(statements), answers

    def _releases(self, series: str) -> tuple[list[date], tuple[Answer, ...]]:
        days: set[date] = set()
        answers: list[Answer] = []
        for content, answer in self._pages("series/vintagedates", series, {}, _RELEASES_PAGE):
            found = content.get("vintage_dates") if isinstance(content, dict) else None
            answers.append(answer)
            dates = found if isinstance(found, list) else []
            days |= {day for each in dates if (day := day_of(each))}
        if not days:
            raise answers[0].fault("names no release date", self.hint())
        return sorted(days), tuple(answers)

    def _observations(
        self, request: Request, asked: dict[str, str]
    ) -> tuple[list[dict[str, Any]], tuple[Answer, ...]]:
        if request.years:
            asked = asked | {
                "observation_start": f"{request.years[0]}-01-01",
                "observation_end": f"{request.years[1]}-12-31",
            }
        rows: list[dict[str, Any]] = []
        answers: list[Answer] = []
        path = "series/observations"
        for content, answer in self._pages(path, request.indicator, asked, _PAGE_SIZE):
            rows += rows_of(content, answer, "observations")
            answers.append(answer)
        return rows, tuple(answers)

    def _pages(
        self, path: str, series: str, asked: dict[str, str], size: int
    ) -> Iterator[tuple[Any, Answer]]:
        """Yield the answers until the count that they state is reached."""
        page, pages = 0, 1
        while page < pages:
            offset = {"limit": str(size), "offset": str(page * size)}
            content, answer = self._series(path, series, **asked, **offset)
            yield content, answer
            count = decimal(content.get("count")) if isinstance(content, dict) else None
            pages = page_count(-(-(count or 0) // size), answer)
            page += 1


class Alfred(Fred):
    """The same series with every revision, from the day of its release."""

    name = "alfred"
    title = "ALFRED"
    about = "the series of FRED with every revision, each with the day from which it was known"
    example = "alfred:GDP"

    def vintages(self, request: Request) -> bool:
        """Want every revision."""
        del request
        return True


def _read(row: dict[str, Any], series: dict[str, Any]) -> tuple[str | None, str | None]:
    value = decimal(row.get("value"))
    return (None if value is None else written(value)), _period(row.get("date"), series)


def _period(text: object, series: dict[str, Any]) -> str | None:
    """Return the period that begins on a day, by the frequency of the series."""
    day = day_of(text)
    if day is None:
        return None
    frequency = str(series.get("frequency_short") or "D")
    if frequency == "A":
        return str(day.year)
    if frequency == "Q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if frequency == "M":
        return f"{day:%Y-%m}"
    # Of a week or a half-year only the day is told: a claim about that day alone may meet it.
    return day.isoformat()


def _joined(vintages: list[_Vintage]) -> Iterator[tuple[date, date | None, str]]:
    """Yield vintages with a half-open end; a value that a window cut in two is one again."""
    run: list[_Vintage] = []
    for since, until, value in sorted(vintages):
        last = run[-1] if run else None
        if last and last[2] == value and last[1] + timedelta(days=1) >= since:
            run[-1] = (last[0], max(until, last[1]), value)
        else:
            run.append((since, until, value))
    for since, until, value in run:
        yield since, (until + timedelta(days=1) if until < _FOREVER else None), value


def _place(series: dict[str, Any], request: Request) -> tuple[str, str]:
    """Return the country of a series, and what a person should know of the choice."""
    if request.place:
        return request.place, ""
    title = str(series.get("title") or "")
    if _ELSEWHERE.search(title) and not _HOME.search(title):
        return "", ""
    return "USA", "taken as a series of the United States; --place says otherwise"


def _adjustment(words: str) -> str:
    seasonal = words.lower().startswith("seasonally")
    return "seasonally adjusted: articles may use the unadjusted figure" if seasonal else ""
