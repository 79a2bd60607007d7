"""A real web server on this machine that answers as the statistics services do."""

from __future__ import annotations

import json
import re
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from verifier.reference.connectors.harvest import Request
from verifier.reference.connectors.limits import Limits
from verifier.reference.connectors.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Found, Harvest

    Ask = Callable[..., Harvest]
    Look = Callable[..., tuple[Found, ...]]

TODAY = date(2026, 5, 7)
JSON = "application/json;charset=utf-8"

# Waits are real but short; everything else is as the program has it.
LIMITS = Limits(connect=2.0, read=2.0, whole=10.0, first_wait=0.01, patience=3.0, pace=0.0)


@dataclass(frozen=True)
class Reply:
    """One answer. ``endless`` bytes follow the body, made as they are sent."""

    body: bytes = b""
    kind: str = JSON
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    pause: float = 0.0
    endless: int = 0
    cut: bool = False


@dataclass(frozen=True)
class Asked:
    """One call as it came in."""

    path: str
    query: dict[str, str]
    agent: str
    at: float


def reply(content: object, **options: Any) -> Reply:  # noqa: ANN401 - the fields of Reply
    """Return JSON content as an answer."""
    return Reply(json.dumps(content).encode(), **options)


class Web:
    """Routes by regular expression of the path; several replies come one after another."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.sent = 0
        self._routes: list[tuple[re.Pattern[str], list[Any]]] = []
        self.address = ""

    def answer(self, path: str, *replies: Reply | Callable[[dict[str, str], str], Reply]) -> None:
        """Answer a path; the last reply is given again and again. The newest route wins."""
        self._routes.insert(0, (re.compile(path), list(replies)))

    def find(self, path: str, query: dict[str, str]) -> Reply:
        for pattern, replies in self._routes:
            if pattern.fullmatch(path):
                chosen = replies.pop(0) if len(replies) > 1 else replies[0]
                found: Reply = chosen(query, path) if callable(chosen) else chosen
                return found
        return Reply(b"<html>not found</html>", "text/html", 404)


def _handler(web: Web) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            query = {name: ",".join(values) for name, values in parse_qs(parts.query).items()}
            path = unquote(parts.path)
            agent = self.headers.get("User-Agent", "")
            web.asked.append(Asked(path, query, agent, time.monotonic()))
            found = web.find(path, query)
            time.sleep(found.pause)
            self.send_response(found.status)
            if found.kind:
                self.send_header("Content-Type", found.kind)
            if not found.endless:
                length = len(found.body) + 10 * found.cut
                self.send_header("Content-Length", str(length))
            for name, value in found.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(found.body)
                left, chunk = found.endless, b" " * 65536
                while left > 0:
                    self.wfile.write(chunk)
                    web.sent += len(chunk)
                    left -= len(chunk)
            except OSError:
                return  # the reader has had enough

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    return Answering


@pytest.fixture
def web() -> Iterator[Web]:
    """Yield a server that is closed at the end."""
    with serving("127.0.0.1") as made:
        yield made


@contextmanager
def serving(host: str) -> Iterator[Web]:
    """Open a server at an address of this machine."""
    made = Web()
    with ThreadingHTTPServer((host, 0), _handler(made)) as server:
        server.daemon_threads = True
        made.address = f"http://{host}:{server.server_address[1]}"
        thread = threading.Thread(target=partial(server.serve_forever, 0.01), daemon=True)
        thread.start()
        yield made
        server.shutdown()
        thread.join()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Yield a session with a cache of its own and the day of 7 May 2026."""
    with Session(
        TODAY, cache=tmp_path / "cache", limits=LIMITS, key_parameters=("api_key", "key")
    ) as made:
        yield made


@pytest.fixture
def ask(web: Web, session: Session) -> Ask:
    """Return how a connector is asked for an indicator of the server above."""

    def asked(
        kind: type[Connector],
        indicator: str,
        environment: dict[str, str] | None = None,
        **wanted: Any,  # noqa: ANN401 - the fields of Request
    ) -> Harvest:
        named = {kind.address_variable(): web.address} | (environment or {})
        request = Request(indicator, place_code=CODES.get, **wanted)
        return kind(session, named).harvest(request)

    return asked


@pytest.fixture
def look(web: Web, session: Session) -> Look:
    """Return how a connector's search is asked."""

    def looked(
        kind: type[Connector],
        words: str,
        limit: int = 10,
        environment: dict[str, str] | None = None,
    ) -> tuple[Found, ...]:
        named = {kind.address_variable(): web.address} | (environment or {})
        return kind(session, named).search(words, limit)

    return looked


# The countries of the tests, by name.
CODES = {"Afghanistan": "AFG", "Mexico": "MEX", "Poland": "POL", "Hong Kong": "HKG"}


def cells(harvest: Harvest, *columns: str) -> list[tuple[str, ...]]:
    """Return some columns of a harvest."""
    return [tuple(each.cells.get(name, "") for name in columns) for each in harvest.statements]
