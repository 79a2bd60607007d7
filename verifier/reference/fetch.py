"""Tables from the web, fetched once when asked for by address; nothing is fetched otherwise."""

from __future__ import annotations

from importlib.metadata import version

from verifier.model.errors import InputError, Problem

_TIMEOUT_SECONDS = (5, 30)
SIZE_LIMIT = 20_000_000
_TEXTUAL = ("text/", "application/csv", "application/octet-stream", "application/vnd.ms-excel")


def is_address(source: str) -> bool:
    """Tell an http(s) address from a path."""
    return source.startswith(("http://", "https://"))


def fetch_table(address: str) -> str:
    """Return the text of a CSV table at an address.

    Raises:
        InputError: no answer in time, a refusal, a page instead of a table, or over 20 MB.
    """
    import requests

    agent = f"numeric-claim-verifier/{version('numeric-claim-verifier')}"
    try:
        with requests.get(
            address, headers={"User-Agent": agent}, timeout=_TIMEOUT_SECONDS, stream=True
        ) as answer:
            answer.raise_for_status()
            kind = answer.headers.get("Content-Type", "text/csv")
            if "html" in kind or not kind.startswith(_TEXTUAL):
                mend = "give the address of the CSV file itself"
                raise InputError(Problem(address, f"is {kind}, not a CSV table", mend=mend))
            content = b""
            for chunk in answer.iter_content(65536):
                content += chunk
                if len(content) > SIZE_LIMIT:
                    raise InputError(Problem(address, f"is larger than {SIZE_LIMIT:,} bytes"))
    except requests.RequestException as error:
        problem = Problem(address, f"cannot be fetched: {error}", mend="or save it and give a path")
        raise InputError(problem) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"byte {error.start + 1} is not UTF-8 text"
        raise InputError(Problem(address, message)) from error
