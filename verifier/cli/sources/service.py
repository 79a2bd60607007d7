"""What the commands that ask a service share: options, the session, and how a request is read."""

from __future__ import annotations

import argparse
import os
import re
import sys
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Request
    from verifier.reference.connectors.session import Session

DEFAULT_FOLDER = "sources"

_YEARS = re.compile(r"(\d{4})(?:[:\-–](\d{4}))?")


def add_session_options(parser: argparse.ArgumentParser) -> None:
    """Add how the web is asked."""
    parser.add_argument(
        "--no-cache", action="store_true", help="ask anew, even for what was asked minutes ago"
    )
    parser.add_argument(
        "--quiet", action="store_true", help="show no progress; errors are still shown"
    )


@contextmanager
def asking(args: argparse.Namespace, *, offline: bool = False) -> Iterator[Session]:
    """Open a session as the options say; progress goes to standard error.

    Raises:
        InputError: the cache cannot be used.
    """
    from verifier.reference import cache_folder
    from verifier.reference.connectors import KEY_PARAMETERS
    from verifier.reference.connectors.session import Session

    session = Session(
        date.today(),  # noqa: DTZ011 - the day on the user's own calendar
        cache=None if args.no_cache else cache_folder(os.environ) / "http",
        offline=offline,
        key_parameters=KEY_PARAMETERS,
        contact=os.environ.get("VERIFIER_CONTACT", ""),
        tell=_silent if args.quiet else _told,
    )
    with session:
        yield session


def connector_and_indicator(spec: str) -> tuple[type[Connector], str]:
    """Split "worldbank:SP.POP.TOTL".

    Raises:
        InputError: it is not of that form, or there is no such service.
    """
    from verifier.reference.connectors import CONNECTORS, connector_named

    name, colon, indicator = spec.partition(":")
    if not colon or not indicator.strip():
        examples = ", ".join(each.example.partition(" ")[0] for each in CONNECTORS[:3])
        mend = f"write SERVICE:INDICATOR, such as {examples}"
        raise InputError(Problem(spec, "does not say what is wanted of which service", mend=mend))
    return connector_named(name.strip()), indicator.strip()


def recorded_request(source: Mapping[str, Any], path: str) -> tuple[type[Connector], Request]:
    """Return what a package was made from, as its datapackage.yaml keeps it.

    Raises:
        InputError: the block is damaged.
    """
    from verifier.notation.places import place_code
    from verifier.reference.connectors import connector_named
    from verifier.reference.connectors.harvest import Request

    try:
        years = source.get("years")
        return connector_named(str(source["name"])), Request(
            str(source["indicator"]),
            countries=tuple(str(each) for each in source.get("countries") or ()),
            years=(int(years[0]), int(years[1])) if years else None,
            filters={str(k): str(v) for k, v in dict(source.get("filters") or {}).items()},
            vintages=bool(source.get("vintages")),
            place=str(source.get("place") or ""),
            place_code=place_code,
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        message = f"its 'connector' block cannot be read: {error!r}"
        raise InputError(Problem(path, message)) from error


def year_span(text: str) -> tuple[int, int]:
    """Read "2000:2024" or "2020", both ends inclusive.

    >>> year_span("2000:2024"), year_span("2020")
    ((2000, 2024), (2020, 2020))

    Raises:
        argparse.ArgumentTypeError: it is neither, or ends before it begins.
    """
    match = _YEARS.fullmatch(text.strip())
    if not match:
        message = f"{text!r} is not a span of years (write 2000:2024 or 2020)"
        raise argparse.ArgumentTypeError(message)
    first, last = int(match[1]), int(match[2] or match[1])
    if last < first:
        raise argparse.ArgumentTypeError(f"{text!r} ends before it begins")
    return first, last


def country_codes(text: str) -> tuple[str, ...]:
    """Read "AFG,DEU" or "AFG DEU", upper case, each once, in order.

    >>> country_codes("afg, DEU,AFG")
    ('AFG', 'DEU')

    Raises:
        argparse.ArgumentTypeError: one is no code.
    """
    codes = [each.upper() for each in re.split(r"[,;\s]+", text.strip()) if each]
    for code in codes:
        if not re.fullmatch(r"[A-Z0-9_]{2,12}", code):
            message = f"{code!r} is not a country code (write codes, such as AFG,DEU)"
            raise argparse.ArgumentTypeError(message)
    return tuple(dict.fromkeys(codes))


def name_and_value(text: str) -> tuple[str, str]:
    """Read "unit=PC_ACT".

    Raises:
        argparse.ArgumentTypeError: there is no name, or no value.
    """
    name, _, value = text.partition("=")
    if not re.fullmatch(r"[A-Za-z_][\w.\-]*", name) or not value:
        message = f"{text!r} is not NAME=VALUE (such as unit=PC_ACT)"
        raise argparse.ArgumentTypeError(message)
    return name, value


def _told(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _silent(_message: str) -> None:
    """Tell nobody."""
