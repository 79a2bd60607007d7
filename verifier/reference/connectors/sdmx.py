"""SDMX: what central banks and statistics offices exchange, read by the optional `sdmx1`.

The library knows the services and their dialects and decodes the messages; the calls themselves
are this program's own, with its limits and its cache. Source: https://sdmx.org
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError
from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import decimal, written
from verifier.reference.connectors.base import Connector, Terms
from verifier.reference.connectors.days import period_of, within
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPEC = re.compile(r"([A-Z][A-Z0-9_]*)/([A-Za-z0-9_@,.]+)(?:/([A-Za-z0-9_.+]*))?")
_AREAS = ("REF_AREA", "GEO", "COUNTRY", "LOCATION", "AREA", "CURRENCY")
_TIMES = ("TIME_PERIOD", "TIME")


class Sdmx(Connector):
    """One flow of a service that speaks SDMX."""

    name = "sdmx"
    title = "SDMX"
    about = "central banks and statistics offices: ECB, IMF, OECD, ILO, BIS and 30 more"
    terms = Terms(
        "the service named",
        "see-publisher",
        "https://sdmx.org",
        "https://sdmx1.readthedocs.io/en/latest/sources.html",
    )
    address = ""
    example = "sdmx:ECB/EXR/A.USD.EUR.SP00.A"
    pause = 1.0  # the OECD allows 60 calls an hour

    def harvest(self, request: Request) -> Harvest:
        """Return the figures of SERVICE/FLOW/KEY."""
        match = _SPEC.fullmatch(request.indicator)
        if not match:
            message = "is not of the form SERVICE/FLOW/KEY"
            raise self.fault(request.indicator, message, f"for example {self.example}")
        library = self._library()
        service, flow, key = match.groups()
        asked, source = self._asked(library, service, flow, key or "", request)
        answer = self.session.get(asked.url, pause=self.pause, accept=_accept(asked))
        try:
            message = library.read_sdmx(io.BytesIO(answer.content))
            records = list(_records(library, message))
        except InputError:
            raise
        except Exception as error:
            raise answer.fault(f"is no SDMX that can be read: {error!r}"[:300]) from error
        statements = []
        titles: dict[str, str] = {}
        codes: set[str] = set()
        for record in records:
            cells = _cells(record, flow, request, titles)
            if cells and within(cells["period"], request.years):
                codes.add(cells["entity"])
                statements.append(Statement(cells, answer.day))
        if not statements:
            raise answer.fault("holds no figure for this question")
        self.session.tell(f"{self.title}: {len(statements)} figures")
        words = tuple(
            wording
            for measure, title in sorted(titles.items())
            for wording in naming.wordings(measure, title, request.called)
        )
        return Harvest(
            SERIES,
            f"{source.name}: {flow} {key or ''}".strip(),
            asked.url,
            tuple(statements),
            (answer,),
            wordings=(*words, *(Wording("subject", code, code) for code in sorted(codes))),
            publisher=str(source.name),
            notes=("codes stand for names: add words to aliases.csv",),
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the services that the library knows; their flows have no common search."""
        library = self._library()
        found = []
        for name in sorted(library.list_sources()):
            source = library.get_source(name)
            title = str(source.name or name)
            if all(word in f"{name} {title}".lower() for word in words.lower().split()):
                about = "give a flow and a key from the service's own pages"
                found.append(Found(f"{self.name}:{name}/FLOW/KEY", title, about))
        return tuple(found[:limit])

    def _library(self) -> Any:  # noqa: ANN401 - an optional package
        try:
            import sdmx
        except ImportError as error:
            mend = "install it: pip install 'numeric-claim-verifier[sdmx]'"
            raise self.fault("", "needs the optional package sdmx1", mend) from error
        return sdmx

    def _asked(
        self,
        library: Any,  # noqa: ANN401 - an optional package
        service: str,
        flow: str,
        key: str,
        request: Request,
    ) -> tuple[Any, Any]:
        if service not in library.list_sources():
            known = ", ".join(sorted(library.list_sources()))
            raise self.fault(request.indicator, f"unknown service {service!r}", f"known: {known}")
        parameters = {}
        if request.years:
            parameters = {
                "startPeriod": str(request.years[0]),
                "endPeriod": str(request.years[1]),
            }
        source = library.get_source(service)
        client = library.Client(service)
        if self.base:
            client.source.url = self.base
        asked = client.get("data", flow, key=key, params=parameters, dry_run=True, validate=False)
        return asked.prepare() if hasattr(asked, "prepare") else asked, source


def _accept(asked: Any) -> str:  # noqa: ANN401 - a request of the library
    return str(asked.headers.get("Accept") or "application/vnd.sdmx.genericdata+xml;version=2.1")


def _records(library: Any, message: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401
    """Yield the observations with their dimensions and attributes as text."""
    for dataset in message.data:
        frame = library.to_pandas(dataset, attributes="osg")
        table = frame.reset_index() if hasattr(frame, "reset_index") else frame
        for record in table.to_dict("records"):
            yield {str(name): str(value) for name, value in record.items()}


def _cells(
    record: dict[str, str], flow: str, request: Request, titles: dict[str, str]
) -> dict[str, str] | None:
    value = decimal(record.get("value"))
    time = next((name for name in _TIMES if name in record), "")
    period = period_of(record.get(time, ""))
    if value is None or period is None:
        return None
    area = next((name for name in _AREAS if name in record), "")
    unit = record.get("UNIT") or record.get("UNIT_MEASURE") or ""
    symbol, scale = unit_in_words(unit)
    power = decimal(record.get("UNIT_MULT"))
    if power is not None and 0 <= power <= 15:
        scale = scale.scaleb(int(power))
    title = record.get("TITLE") or record.get("TITLE_COMPL") or f"{flow} {request.indicator}"
    measure = naming.identifier(title)
    titles[measure] = title
    return {
        "entity": request.place or record.get(area) or "",
        "measure": measure,
        "period": period,
        "value": written(value),
        "unit": symbol,
        "scale": written(scale),
        "obs_status": record.get("OBS_STATUS", "").replace("A", ""),
    }
