"""SDMX: what central banks and statistics offices exchange, read by the optional `sdmx1`.

The library knows the services and their dialects and decodes the messages; the calls themselves
are this program's own, with its limits and its cache. Source: https://sdmx.org
"""

from __future__ import annotations

import io
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import Answer, decimal, written
from verifier.reference.connectors.base import Connector, Terms
from verifier.reference.connectors.days import period_of, within
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.units import unit_in_words
from verifier.reference.places.codes import by_short_code

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPEC = re.compile(r"([A-Z][A-Z0-9_]*)/([A-Za-z0-9_@][A-Za-z0-9_@,.]*)(?:/([A-Za-z0-9_.+]*))?")
_AREAS = ("REF_AREA", "GEO", "COUNTRY", "LOCATION", "AREA")
_TIMES = ("TIME_PERIOD", "TIME")
_TITLES = ("SERIES_NAME", "TITLE_COMPL", "TITLE")
_UNITS = ("UNIT", "UNIT_MEASURE")
_LARGEST_POWER = 15


@dataclass(frozen=True, slots=True)
class Observation:
    """One value as the message has it, with its dimensions and attributes by id."""

    value: Any
    dimensions: dict[str, str]
    attributes: dict[str, str]

    def first(self, names: tuple[str, ...]) -> str:
        """Return the first of these dimensions or attributes that is there."""
        known = self.attributes | self.dimensions
        return next((known[name] for name in names if known.get(name)), "")


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
    example = "sdmx:ECB/EXR/A.USD.EUR.SP00.A --place EMU"
    takes = frozenset({"years", "filters", "place"})
    pause = 1.0  # the OECD allows 60 calls an hour

    def harvest(self, request: Request) -> Harvest:
        """Return the figures of SERVICE/FLOW/KEY."""
        match = _SPEC.fullmatch(request.indicator)
        if not match:
            message = "is not of the form SERVICE/FLOW/KEY"
            raise self.fault(request.indicator, message, f"for example {self.example}")
        library = self._library()
        service, flow, key = match[1], match[2], match[3] or ""
        source, address, accepted = self._address(library, service, flow, key, request)
        answer = self.session.get(address, pause=self.pause, accept=accepted)
        found = _observations(library, answer)
        titles: dict[str, str] = {}
        statements = list(_statements(found, flow, request, titles, answer))
        if not statements:
            raise answer.fault("holds no figure for this question")
        self.session.tell(f"{self.title}: {len(statements)} figures")
        return Harvest(
            SERIES,
            f"{source}: {flow} {key}".strip(),
            address,
            tuple(statements),
            (answer,),
            wordings=tuple(
                wording
                for measure, title in sorted(titles.items())
                for wording in naming.wordings(measure, title, request.called)
            ),
            publisher=source,
            notes=("codes stand for names: look at aliases.csv",),
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the services that the library knows; their flows have no common search."""
        library = self._library()
        found = []
        for name in sorted(library.list_sources()):
            title = str(library.get_source(name).name or name)
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
        # What it warns of is told here, where it matters, in the user's words.
        logging.getLogger("sdmx").addHandler(logging.NullHandler())
        return sdmx

    def _address(
        self,
        library: Any,  # noqa: ANN401 - an optional package
        service: str,
        flow: str,
        key: str,
        request: Request,
    ) -> tuple[str, str, str]:
        """Return the service's name, the address of a flow there, and what it is asked for."""
        if service not in library.list_sources():
            known = ", ".join(sorted(library.list_sources()))
            raise self.fault(request.indicator, f"unknown service {service!r}", f"known: {known}")
        parameters: dict[str, str] = dict(request.filters)
        if request.years:
            first, last = request.years
            parameters |= {"startPeriod": str(first), "endPeriod": str(last)}
        client = library.Client(service)
        official = str(client.source.url).rstrip("/")
        asked = client.get("data", flow, key=key or None, params=parameters, dry_run=True)
        address = str(asked.url)
        if self.base:
            address = self.base + address.removeprefix(official)
        accepted = str(asked.headers.get("Accept") or "*/*")
        return str(client.source.name or service), address, accepted


def _observations(library: Any, answer: Answer) -> list[Observation]:  # noqa: ANN401
    """Return the observations of a message.

    Raises:
        InputError: the library cannot read it.
    """
    found = []
    try:
        message = library.read_sdmx(io.BytesIO(answer.content))
        for dataset in message.data:
            for each in dataset.obs:
                dimensions = {str(k): str(v.value) for k, v in each.key.values.items()}
                attributes = {str(k): str(v.value) for k, v in each.attrib.items()}
                found.append(Observation(each.value, dimensions, attributes))
    except Exception as error:
        raise answer.fault(f"is no SDMX that can be read: {error!r}"[:300]) from error
    return found


def _statements(
    found: list[Observation],
    flow: str,
    request: Request,
    titles: dict[str, str],
    answer: Answer,
) -> Iterator[Statement]:
    """Yield the figures; dimensions that differ become part of the measure."""
    apart = [name for name in _dimensions(found) if name not in {*_AREAS, *_TIMES}]
    for each in found:
        period = period_of(each.first(_TIMES))
        value = decimal(each.value if isinstance(each.value, str | int) else repr(each.value))
        if value is None or period is None or not within(period, request.years):
            continue
        entity = _entity(each, request)
        if not entity:
            message = "does not say which country it is about"
            raise answer.fault(message, "say it with --place, such as --place EMU")
        named = each.first(_TITLES) or flow
        title = ", ".join([named, *(f"{name} {each.dimensions.get(name)}" for name in apart)])
        measure = naming.identifier(title)
        titles[measure] = title
        symbol, scale = unit_in_words(each.first(_UNITS))
        power = decimal(each.first(("UNIT_MULT",)))
        if power is not None and 0 <= power <= _LARGEST_POWER:
            scale = scale.scaleb(int(power))
        cells = {"entity": entity, "measure": measure, "period": period, "value": written(value)}
        status = each.first(("OBS_STATUS",))
        cells |= {"unit": symbol, "scale": written(scale)}
        cells |= {"obs_status": "" if status == "A" else status}  # A is a normal value
        yield Statement(cells, answer.day)


def _dimensions(found: list[Observation]) -> list[str]:
    """Return the dimensions that have more than one value, in their order."""
    values: dict[str, set[str]] = {}
    for each in found:
        for name, value in each.dimensions.items():
            values.setdefault(name, set()).add(value)
    return [name for name, distinct in values.items() if len(distinct) > 1]


def _entity(each: Observation, request: Request) -> str:
    """Return the country's code where it is known, the service's own code of anything else."""
    code = each.first(_AREAS)
    known = by_short_code().get(code) if len(code) == 2 else None
    return request.place or known or request.place_code(code) or code
