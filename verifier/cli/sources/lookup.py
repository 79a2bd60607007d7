"""`verifier sources lookup WORDS…`: what the sources say of something, and who says so."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from verifier.cli.options import Help, add_cache_option, users_cache
from verifier.cli.sources.places import add_sources_option

if TYPE_CHECKING:
    from verifier.cli import Subparsers
    from verifier.model.period import Period
    from verifier.reference import Catalog

_EPILOG = """\
examples:
  verifier sources lookup US troops in Afghanistan
  verifier sources lookup unemployment rate --place Spain --period 2013
  verifier sources lookup sept 11 attaks --json

A score (0 to 100) tells how well the words name what was found, and nothing of
whether it is right. A year among the words asks for that year, as --period does.
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources lookup` and its options."""
    parser = subparsers.add_parser(
        "lookup",
        help="look facts up by words, however misspelt",
        usage="verifier sources lookup [options] WORDS...",
        description="Look facts up by words: their values, who says so, and what came near and "
        "was refused.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("words", metavar="WORDS", nargs="+", help="what is looked for")
    parser.add_argument(
        "--place", metavar="PLACE", help="only of this country, region or city: name or code"
    )
    parser.add_argument(
        "--period",
        metavar="TIME",
        type=period,
        help="only of this time: 2021, 2021-04, 2021-Q2, 2021-04-30 or 2019/2021",
    )
    parser.add_argument(
        "--limit", metavar="N", type=count, default=5, help="at most so many facts (default: 5)"
    )
    add_sources_option(parser)
    parser.add_argument(
        "--source",
        metavar="FILE|URL",
        action="append",
        default=[],
        help="a table to look in besides; repeatable",
    )
    add_cache_option(parser)
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def place_of(text: str, catalog: Catalog) -> str:
    """Return whose figures an option asks for: a name of the sources, else a name or code.

    Raises:
        InputError: nobody knows it, or it may be several.
    """
    from verifier.model.errors import InputError, Problem
    from verifier.reference.places import code_of

    told = catalog.places_called(text)
    if len(told) > 1:
        mend = f"write one of {', '.join(told)}"
        raise InputError(Problem("--place", f"{text!r} may be {len(told)} places", mend=mend))
    code = told[0] if told else code_of(text)
    if code is None:
        mend = "write a country's usual name or its ISO code, or a name that a source has"
        raise InputError(Problem("--place", f"unknown place {text!r}", mend=mend))
    return code


def period(text: str) -> Period:
    """Read a time as an option gives it.

    Raises:
        argparse.ArgumentTypeError: it is no time.
    """
    from verifier.model.period import Period

    try:
        return Period.parse(text)
    except ValueError as error:
        message = f"{error}; write 2021, 2021-04, 2021-Q2 or 2021-04-30"
        raise argparse.ArgumentTypeError(message) from error


def count(text: str) -> int:
    """Read a number of facts.

    Raises:
        argparse.ArgumentTypeError: it is none from 1 to 100.
    """
    if text.isdecimal() and 1 <= int(text) <= 100:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 100")


def run(args: argparse.Namespace) -> int:
    """Print what is found and the nearest refused.

    Raises:
        InputError: a source cannot be used.
    """
    from verifier.cli.output import emit
    from verifier.pipeline import open_catalog
    from verifier.reports.lookup import as_json, as_text

    catalog = open_catalog(args.sources, args.source, users_cache(args))
    words = " ".join(args.words)
    place = place_of(args.place, catalog) if args.place is not None else None
    answers = catalog.look_up(words, place=place, period=args.period, limit=args.limit)
    emit(as_json(words, answers) if args.json else as_text(words, answers))
    return 0
