"""Tables by address, from a real server on this machine."""

from __future__ import annotations

import threading
from decimal import Decimal
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.reference import fetch, load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = "country,year,Population\nFrance,2020,67391582\n"
ANSWERS: dict[str, tuple[int, str, bytes]] = {
    "/table.csv": (200, "text/csv; charset=utf-8", TABLE.encode()),
    "/marked.csv": (200, "text/csv", b"\xef\xbb\xbf" + TABLE.encode()),
    "/plain": (200, "text/plain", TABLE.encode()),
    "/page": (200, "text/html; charset=utf-8", b"<html><table></table></html>"),
    "/figures.html": (
        200,
        "text/html",
        b"<table><tr><th>country<th>year<th>Population<tr><td>France<td>2020<td>67391582</table>",
    ),
    "/records": (
        200,
        "application/json",
        b'[{"country": "France", "year": 2020, "Population": 67391582}]',
    ),
    "/picture": (200, "image/png", b"\x89PNG"),
    "/latin.csv": (200, "text/csv", b"country,year,value\nCura\x81ao,2020,1\n"),
    "/broken.csv": (500, "text/csv", b""),
}


class Answering(BaseHTTPRequestHandler):
    """Gives the answers above, and 404 to anything else."""

    def do_GET(self) -> None:
        status, kind, content = ANSWERS.get(self.path, (404, "text/plain", b"none"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Yield the address of a server that is closed at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as listening:
        thread = threading.Thread(target=partial(listening.serve_forever, 0.01), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}"
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize(
    "path", ["/table.csv", "/marked.csv", "/plain", "/figures.html", "/records"]
)
def test_a_table_at_an_address_is_a_source(server: str, path: str) -> None:
    catalog = load_catalog([], [server + path])
    (fact,) = catalog.facts
    assert fact.quantity is not None
    assert (fact.subject, fact.quantity.low) == ("FRA", Decimal(67391582))
    assert fact.provenance.url == server + path


REFUSED = [
    ("/page", "holds no table", ""), ("/picture", "is image/png", "table itself"),
    ("/none.csv", "404", "save it"), ("/broken.csv", "500", "save it"),
    ("/latin.csv", "is not UTF-8", ""),
]  # fmt: skip


@pytest.mark.parametrize(("path", "message", "mend"), REFUSED)
def test_an_answer_that_is_no_table_is_refused_with_its_address(
    server: str, path: str, message: str, mend: str
) -> None:
    with pytest.raises(InputError) as raised:
        load_catalog([], [server + path])
    (problem,) = raised.value.problems
    assert problem.path == server + path
    assert message in problem.message
    assert mend in problem.mend


def test_too_large_an_answer_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "SIZE_LIMIT", 10)
    with pytest.raises(InputError, match="larger than 10 bytes"):
        fetch.fetch(f"{server}/table.csv")


def test_a_server_that_is_not_there_is_named() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as closed:
        address = f"http://127.0.0.1:{closed.server_address[1]}/table.csv"
    with pytest.raises(InputError) as raised:
        fetch.fetch(address)
    assert raised.value.problems[0].path == address


@pytest.mark.parametrize(
    ("source", "is_one"),
    [("http://a.org/b.csv", True), ("https://a.org", True), ("a.csv", False), ("ftp://a", False),
     ("/http://x", False)],
)  # fmt: skip
def test_only_http_is_an_address(source: str, is_one: bool) -> None:  # noqa: FBT001 - an example
    assert fetch.is_address(source) is is_one
