"""How requests and its cache are set up: bounds below the cache, keys above it.

The cache reads an answer to its end before anyone may say that it is too long. So the bound is
kept where the bytes come in, and the cache sees only what is within it.
"""

from __future__ import annotations

import io
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse
from urllib3.exceptions import HTTPError

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.reference.connectors.guard import Guard
    from verifier.reference.connectors.limits import Limits
    from verifier.reference.connectors.redaction import Secrets

_CHUNK = 65536
_HIDDEN = ("Set-Cookie", "Content-Encoding", "Transfer-Encoding", "Content-Length")


def opened(
    cache: Path | None,
    limits: Limits,
    guard: Guard,
    secrets: Secrets,
    key_parameters: tuple[str, ...],
) -> requests.Session:
    """Return a session that keeps answers in ``cache``, or keeps none when it is None.

    Raises:
        sqlite3.Error, OSError: the cache cannot be opened.
    """
    if cache is None:
        session = requests.Session()
    else:
        from requests_cache import CachedSession
        from requests_cache.backends.sqlite import SQLiteCache

        cache.parent.mkdir(parents=True, exist_ok=True)
        # JSON and not pickle: a cache that someone else wrote must not run anything.
        backend = SQLiteCache(cache, serializer="json")
        backend.delete(expired=True)  # a broken file shows itself now
        session = CachedSession(
            backend=backend,
            expire_after=timedelta(seconds=limits.fresh),
            allowable_methods=("GET",),
            allowable_codes=(200,),
            ignored_parameters=(*key_parameters, "Authorization"),
            # The cache masks addresses, but not where a service repeats them in a redirect.
            filter_fn=lambda response: not any(secrets.hold(each) for each in _where(response)),
        )
    session.max_redirects = limits.redirects
    adapter = _Bounded(limits, guard, secrets)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _where(response: requests.Response) -> list[str]:
    return [each.headers.get("Location", "") for each in response.history]


class _Bounded(HTTPAdapter):
    """Passes the guard, then reads an answer to its end or to the bound, whichever comes first."""

    def __init__(self, limits: Limits, guard: Guard, secrets: Secrets) -> None:
        self._limits = limits
        self._guard = guard
        self._secrets = secrets
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - handed through
        """Make the pools of connections, each of which passes the guard."""
        super().init_poolmanager(*args, **options)
        self._guard.watch(self.poolmanager)

    def send(  # type: ignore[override]  # the options of requests, handed through
        self,
        request: requests.PreparedRequest,
        **options: Any,  # noqa: ANN401 - handed through
    ) -> requests.Response:
        """Return the answer, read to its end and without secrets.

        Raises:
            InputError: the address is private, or the answer is too large or too slow.
            requests.RequestException: there is no answer, or it broke off.
        """
        self._guard.pass_by(request.url or "")
        options["stream"] = True
        response = super().send(request, **options)
        address = self._secrets.redact(request.url or "")
        try:
            content = self._read(response, address)
        except HTTPError as error:
            raise requests.exceptions.ChunkedEncodingError(error) from error
        finally:
            response.raw.close()
        self._replace(response, content)
        return response

    def _read(self, response: requests.Response, address: str) -> bytes:
        limit = self._limits
        said = response.headers.get("Content-Length", "")
        if said.isdigit() and int(said) > limit.size:
            raise _too_large(address, limit.size)
        begun = time.monotonic()
        content = bytearray()
        for chunk in response.raw.stream(_CHUNK, decode_content=True):
            content += chunk
            if len(content) > limit.size:
                raise _too_large(address, limit.size)
            if time.monotonic() - begun > limit.whole:
                message = f"was not read to its end within {limit.whole:.0f} seconds"
                raise InputError(Problem(address, message, mend="try again later"))
        return bytes(content)

    def _replace(self, response: requests.Response, content: bytes) -> None:
        """Put the content, unpacked and without secrets, in place of the connection."""
        for name in _HIDDEN:
            response.headers.pop(name, None)
        for name, value in list(response.headers.items()):
            if name.lower() != "location":
                response.headers[name] = self._secrets.redact(value)
        response.raw = HTTPResponse(
            body=io.BytesIO(self._secrets.redact_bytes(content)),
            headers=response.headers,
            status=response.status_code,
            reason=response.reason,
            preload_content=False,
            request_url=response.url,
        )


def _too_large(address: str, size: int) -> InputError:
    return InputError(Problem(address, f"is larger than {size:,} bytes; cut off", mend=_SMALLER))


_SMALLER = "ask for fewer countries or years, or save it and give a path"
