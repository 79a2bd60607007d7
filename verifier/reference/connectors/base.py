"""What every connector is: a service with its licence, terms, key, limits and example."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

from verifier.model.errors import InputError, Problem
from verifier.reference.connectors.answer import decimal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.reference.connectors.answer import Answer
    from verifier.reference.connectors.harvest import Found, Harvest, Request
    from verifier.reference.connectors.session import Session

JSON_KINDS = ("application/json", "text/json", "application/vnd.sdmx", "application/javascript")
_MOST_PAGES = 1000
# A service's list of all that it has is long and changes rarely: once a day, in seconds.
DAILY = 86_400
CSV_KINDS = ("text/csv", "application/csv", "text/plain", "text/tab-separated-values")


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which terms a service gives its figures. ``licence`` is an SPDX-like name."""

    publisher: str
    licence: str
    licence_url: str
    page: str
    tier: str = "primary"


class Connector(ABC):
    """A service. ``pause`` is the least time in seconds between two calls.

    ``takes`` names the fields of a Request that it heeds, ``filters`` the filters (None: what
    the service itself knows); what else is asked for is an error.
    ``key_variable`` names the environment variable of the key, empty where none is asked for;
    ``key_parameter`` is how an address carries it.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    terms: ClassVar[Terms]
    address: ClassVar[str]
    example: ClassVar[str]
    about: ClassVar[str]
    takes: ClassVar[frozenset[str]] = frozenset()
    filters: ClassVar[frozenset[str] | None] = None
    key_variable: ClassVar[str] = ""
    key_parameter: ClassVar[str] = ""
    key_page: ClassVar[str] = ""
    pause: ClassVar[float] = 0.2

    def __init__(self, session: Session, environment: Mapping[str, str]) -> None:
        self.session = session
        self.base = (environment.get(self.address_variable()) or self.address).rstrip("/")
        self.key = environment.get(self.key_variable, "").strip() if self.key_variable else ""
        session.secrets.add(self.key)

    @classmethod
    def address_variable(cls) -> str:
        """The environment variable that names a mirror in place of the service."""
        return f"VERIFIER_{cls.name.upper()}_URL"

    @abstractmethod
    def harvest(self, request: Request) -> Harvest:
        """Return what the service says to a request.

        Raises:
            InputError: it does not know the indicator, refuses, or answers what cannot be used.
        """

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return the indicators that the service itself finds for words, best first.

        Raises:
            InputError: it cannot be asked.
        """
        del limit
        raise self.fault(words, f"{self.title} has no search", f"for example {self.example}")

    def get(
        self,
        path: str,
        parameters: Mapping[str, str | list[str]] | None = None,
        kinds: tuple[str, ...] = JSON_KINDS,
        fresh: int | None = None,
    ) -> Answer:
        """Return the answer at a path below the service's address; ``fresh`` as in `Session`.

        Raises:
            InputError: no answer, a refusal, or one of another type than was asked for.
        """
        asked = dict(parameters or {})
        if self.key_variable:
            asked[self.key_parameter] = self._key()
        address = f"{self.base}/{path}"
        answer = self.session.get(
            address,
            asked,
            pause=self.pause,
            accept=kinds[0],
            refused=self.refusal,
            fresh=fresh,
        )
        kind = answer.kind.partition(";")[0].strip().lower()
        if kind and not kind.startswith(kinds):
            self.session.forget(address, asked)
            message = f"answered {kind} where {kinds[0]} was asked for: {answer.beginning()!r}"
            raise answer.fault(message, "the service may be out of order or may refuse: see there")
        return answer

    def json(
        self,
        path: str,
        parameters: Mapping[str, str | list[str]] | None = None,
        fresh: int | None = None,
    ) -> tuple[Any, Answer]:
        """Return an answer as JSON, and the answer; one that is no JSON is not kept.

        Raises:
            InputError: as `get`, or no JSON, or the service's own word that it failed.
        """
        answer = self.get(path, parameters, fresh=fresh)
        try:
            content = answer.json()
            failure = self.failure(content)
        except InputError:
            self._forget(path, parameters)
            raise
        if failure:
            self._forget(path, parameters)
            raise answer.fault(f"{self.title} says: {failure}", self.hint())
        return content, answer

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the words of a failure that comes with the status of a success; "" for none."""
        del content
        return ""

    def refusal(self, answer: Answer, status: int) -> str:
        """Return the service's own words of an answer with the status of a failure."""
        del status
        return answer.beginning()

    def own_words(self, answer: Answer) -> str:
        """Return the failure that an answer states; what is no JSON is shown as it is."""
        try:
            return self.failure(answer.json()) or answer.beginning()
        except InputError:
            return answer.beginning()

    def hint(self) -> str:
        """Return what to do when the service does not know what was asked for."""
        return f"`verifier sources search WORDS --in {self.name}` finds what there is"

    def fault(self, subject: str, message: str, mend: str = "") -> InputError:
        """Return an error about what was asked for."""
        return InputError(Problem(f"{self.name}:{subject}".rstrip(":"), message, mend=mend))

    def _forget(self, path: str, parameters: Mapping[str, str | list[str]] | None) -> None:
        asked = dict(parameters or {}) | ({self.key_parameter: self.key} if self.key else {})
        self.session.forget(f"{self.base}/{path}", asked)

    def _key(self) -> str:
        if not self.key:
            mend = f"get a free one at {self.key_page} and put it into {self.key_variable}"
            raise self.fault("", f"{self.title} asks for a key", mend)
        return self.key


def page_count(told: object, answer: Answer) -> int:
    """Return how many pages a service says there are, at least one.

    Raises:
        InputError: more than anyone would read.
    """
    pages = int(decimal(told) or 1)
    if pages > _MOST_PAGES:
        mend = "ask for fewer countries or years"
        raise answer.fault(f"has {pages:,} pages, more than are read", mend)
    return max(pages, 1)


def segment(text: str) -> str:
    """Return a text as one part of a path: a slash in it is no slash any more.

    >>> segment("../../etc"), segment("SP.POP.TOTL")
    ('..%2F..%2Fetc', 'SP.POP.TOTL')
    """
    return quote(text, safe=";:,")


def rows_of(content: Any, answer: Answer, *path: str) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return the list of objects at a path of an answer.

    Raises:
        InputError: the answer has another shape.
    """
    for name in path:
        content = content.get(name) if isinstance(content, dict) else None
    if not isinstance(content, list) or not all(isinstance(each, dict) for each in content):
        where = ".".join(path) or "the answer"
        raise answer.fault(f"has an unknown shape: {where} is no list of objects")
    return content
