"""Tables and documents from the web, fetched once when asked for by address; never otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version

from verifier.model.errors import InputError, Problem

_TIMEOUT_SECONDS = (5, 30)
SIZE_LIMIT = 20_000_000
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
        InputError: no answer in time, a refusal, a picture or the like, or over 20 MB.
    """
    import requests

    agent = f"numeric-claim-verifier/{version('numeric-claim-verifier')}"
    try:
        with requests.get(
            address, headers={"User-Agent": agent}, timeout=_TIMEOUT_SECONDS, stream=True
        ) as answer:
            answer.raise_for_status()
            kind = answer.headers.get("Content-Type", "text/csv")
            if kind.startswith(_UNUSABLE):
                mend = "give the address of the table itself"
                raise InputError(Problem(address, f"is {kind}, not a table", mend=mend))
            content = bytearray()
            for chunk in answer.iter_content(65536):
                content += chunk
                if len(content) > SIZE_LIMIT:
                    raise InputError(Problem(address, f"is larger than {SIZE_LIMIT:,} bytes"))
    except requests.RequestException as error:
        problem = Problem(address, f"cannot be fetched: {error}", mend="or save it and give a path")
        raise InputError(problem) from error
    return Fetched(bytes(content), kind)
