"""Tables and documents from the web, fetched once when asked for by address; never otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from verifier.model.errors import InputError, Problem

SIZE_LIMIT = 20_000_000
_ATTEMPTS = 2
_UNUSABLE = ("image/", "audio/", "video/", "font/")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered, and the kind that it says this is."""

    content: bytes
    kind: str


def is_address(source: str) -> bool:
    """Tell an http(s) address from a path."""
    return source.startswith(("http://", "https://"))


def fetch(address: str) -> Fetched:
    """Return what is at an address.

    Raises:
        InputError: no answer in time, a refusal, a redirect into a private network, a picture or
            the like, or over 20 MB.
    """
    from verifier.reference.connectors.limits import Limits
    from verifier.reference.connectors.session import Session

    limits = Limits(size=SIZE_LIMIT, attempts=_ATTEMPTS)
    try:
        with Session(date.min, limits=limits) as session:  # nobody asks here when it was
            answer = session.get(address)
    except InputError as error:
        raise InputError(*(_with_mend(problem) for problem in error.problems)) from None
    kind = answer.kind or "text/csv"
    if kind.startswith(_UNUSABLE):
        mend = "give the address of the table itself"
        raise InputError(Problem(address, f"is {kind}, not a table", mend=mend))
    return Fetched(answer.content, kind)


def _with_mend(problem: Problem) -> Problem:
    other = "save it and give a path"
    return replace(problem, mend=f"{problem.mend}, or {other}" if problem.mend else f"or {other}")
