"""The one way to the web: a session with a cache, bounds, patience and secrets that stay secret.

Everything that the program fetches passes here: the connectors' calls and a table or an article
given by its address.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote, urlsplit, urlunsplit

from verifier.model.errors import InputError, Problem
from verifier.reference.connectors.answer import Answer
from verifier.reference.connectors.guard import Guard
from verifier.reference.connectors.limits import Limits, asked_wait
from verifier.reference.connectors.redaction import RedactingFilter, Secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    import requests

AGENT = "numeric-claim-verifier/{} ({})"
ABOUT = "checks figures of news articles"
CACHE_FILE = "http.sqlite"

_AGAIN = frozenset({429, 500, 502, 503, 504})
_TELLING = 5.0


def _silent(_message: str) -> None:
    """Tell nobody."""


class Session:
    """Asks addresses, one at a time; close it, or use it as a context.

    ``today`` is the day on which answers are retrieved. ``cache`` is a folder for answers, None
    for no cache. With ``offline`` only the cache answers. ``key_parameters`` name what holds a key
    in an address: neither the cache nor a citation shows them. ``contact`` tells
    services whom to ask about the calls. ``tell`` takes what a user who waits should know.
    """

    def __init__(  # noqa: PLR0913 - what a session is made of
        self,
        today: date,
        *,
        cache: Path | None = None,
        offline: bool = False,
        limits: Limits | None = None,
        key_parameters: tuple[str, ...] = (),
        contact: str = "",
        tell: Callable[[str], None] = _silent,
    ) -> None:
        from verifier.reference.connectors.adapter import opened

        self.limits = limits or Limits()
        self.secrets = Secrets()
        self.tell = tell
        self._today = today
        self._key_parameters = key_parameters
        self._offline = offline
        self._guard = Guard()
        self._last: dict[str, float] = {}
        self._cache = cache / CACHE_FILE if cache else None
        self._filter = RedactingFilter(self.secrets)
        with self._cache_named():
            self._session = opened(
                self._cache, self.limits, self._guard, self.secrets, key_parameters
            )
        self._filter.attach()  # the libraries are imported by now, and their loggers are there
        whom = f"{ABOUT}; {contact}" if contact.isprintable() and contact else ABOUT
        self._session.headers["User-Agent"] = AGENT.format(version("numeric-claim-verifier"), whom)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections and the cache."""
        self._filter.detach()
        self._session.close()

    def get(  # noqa: PLR0913 - one call in words
        self,
        address: str,
        parameters: Mapping[str, str | list[str]] | None = None,
        *,
        pause: float = 0.0,
        accept: str = "*/*",
        refused: Callable[[Answer, int], str] | None = None,
        fresh: int | None = None,
    ) -> Answer:
        """Return what an address answers, from the cache if it was asked a moment ago.

        ``pause`` is the least time in seconds between two calls of one host; ``fresh`` is how
        long the answer may be used again. ``refused`` returns the service's own words of an
        answer that is no success.

        Raises:
            InputError: no answer, a refusal, nothing, too much, or a redirect into a private
                network.
        """
        bare, login = self._without_login(address)
        failure = f"gave no answer in {self.limits.attempts} attempts"
        for attempt in range(self.limits.attempts):
            wait: float | None = self.limits.first_wait * 2**attempt
            self._keep_distance(bare, pause)
            response = self._asked(bare, parameters, accept, login, fresh)
            if isinstance(response, str):
                failure = response
            elif response.status_code in _AGAIN:
                failure = self._words(response, refused)
                asked = asked_wait(response.headers)
                if asked is not None and asked > self.limits.patience:
                    mend = f"it asks to wait {asked:.0f} seconds; try again then"
                    raise self._error(bare, failure, mend)
                wait = asked if asked is not None else wait
            elif not response.ok:
                raise self._error(bare, self._words(response, refused))
            elif response.content.strip():
                return self._answer(response)
            else:
                failure = "answered with nothing"
                self.forget(bare, parameters)
            self._wait(bare, failure, wait or 0.0, attempt)
        raise self._error(bare, failure, "try again later")

    def forget(self, address: str, parameters: Mapping[str, str | list[str]] | None = None) -> None:
        """Drop an answer that turned out to be none from the cache."""
        import requests

        cache = getattr(self._session, "cache", None)
        if cache is not None:
            request = requests.Request("GET", address, params=dict(parameters or {}))
            with self._cache_named():
                cache.delete(requests=[self._session.prepare_request(request)])

    def _asked(
        self,
        address: str,
        parameters: Mapping[str, str | list[str]] | None,
        accept: str,
        login: tuple[str, str] | None,
        fresh: int | None,
    ) -> requests.Response | str:
        """Return the response, or what went wrong when another attempt may succeed."""
        import requests

        limits = self.limits
        self._guard.leave_for(address)
        options: dict[str, Any] = {}
        if self._cache:
            options = {"only_if_cached": self._offline}
            options |= {"expire_after": fresh} if fresh is not None else {}
        try:
            with self._cache_named():
                response = self._session.get(
                    address,
                    params=dict(parameters or {}),
                    headers={"Accept": accept},
                    auth=login,
                    timeout=(limits.connect, limits.read),
                    **options,
                )
        except requests.TooManyRedirects:
            raise self._error(address, f"redirects more than {limits.redirects} times") from None
        except requests.Timeout:
            return f"gave no answer within {limits.read:.0f} seconds"
        except requests.ConnectionError as error:
            return f"cannot be reached: {_cause(error)}"
        except requests.exceptions.ChunkedEncodingError:
            return "broke off in the middle of the answer"
        except (requests.RequestException, ValueError) as error:
            raise self._error(address, f"cannot be fetched: {_cause(error)}") from None
        if self._offline and response.status_code == 504 and not response.content:
            mend = "run it once without --offline"
            raise self._error(response.url, "is not in the cache", mend)
        return response

    def _answer(self, response: requests.Response) -> Answer:
        kind = response.headers.get("Content-Type", "")
        made = getattr(response, "created_at", None) if getattr(response, "from_cache", 0) else None
        day = min(made.date(), self._today) if made else self._today
        address = self._shown(response.url)
        return Answer(address, kind, self.secrets.redact_bytes(response.content), day)

    def _shown(self, address: str) -> str:
        """Return an address as it may be shown and cited: without keys."""
        parts = urlsplit(address)
        kept = [
            each
            for each in parts.query.split("&")
            if each.partition("=")[0] not in self._key_parameters
        ]
        return self.secrets.redact(urlunsplit(parts._replace(query="&".join(kept))))

    def _words(
        self, response: requests.Response, refused: Callable[[Answer, int], str] | None
    ) -> str:
        told = refused(self._answer(response), response.status_code) if refused else ""
        reason = f"{response.status_code} {response.reason or ''}".strip()
        return f"answered {reason}" + (f": {told}" if told else "")

    def _error(self, address: str, message: str, mend: str = "") -> InputError:
        redact = self.secrets.redact
        return InputError(Problem(redact(address), redact(message), mend=redact(mend)))

    def _without_login(self, address: str) -> tuple[str, tuple[str, str] | None]:
        """Take a user's name and password out of an address, so that nothing shows them."""
        parts = urlsplit(address)
        if parts.username is None:
            return address, None
        name, password = unquote(parts.username), unquote(parts.password or "")
        self.secrets.add(password)
        bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        return bare, (name, password)

    def _keep_distance(self, address: str, pause: float) -> None:
        host = urlsplit(address).netloc
        pause *= self.limits.pace
        due = self._last.get(host, -pause) + pause - time.monotonic()
        if host in self._last and due > 0:
            time.sleep(due)
        self._last[host] = time.monotonic()

    def _wait(self, address: str, failure: str, seconds: float, attempt: int) -> None:
        if attempt + 1 == self.limits.attempts:
            return
        if seconds >= _TELLING or attempt:
            host = urlsplit(address).netloc
            self.tell(self.secrets.redact(f"{host} {failure}; trying again in {seconds:.0f} s"))
        time.sleep(seconds)

    @contextmanager
    def _cache_named(self) -> Iterator[None]:
        """Name the cache in what goes wrong with it."""
        import sqlite3

        try:
            yield
        except sqlite3.Error as error:
            raise self._cache_error(str(error)) from error
        except (FileExistsError, NotADirectoryError, PermissionError) as error:
            raise self._cache_error(error.strerror or "unknown cause") from error

    def _cache_error(self, cause: str) -> InputError:
        mend = "it holds nothing but copies: delete it, free space, or use --no-cache"
        message = f"the cache cannot be used: {cause}"
        return InputError(Problem(str(self._cache), message, mend=mend))


def _cause(error: Exception) -> str:
    """Return the innermost cause in words; the outer ones repeat the address."""
    inner: BaseException = error
    while inner.__cause__ or inner.__context__:
        inner = inner.__cause__ or inner.__context__ or inner
    return str(getattr(inner, "strerror", None) or inner)
