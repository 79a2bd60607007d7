"""`verifier sources show NAME`: one package in full: measures, subjects, times, coverage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.places import add_sources_option, add_today_option
from verifier.model.errors import InputError

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers

_EPILOG = """\
examples:
  verifier sources show afghanistan-2021
  verifier sources show my-sources/budget/
  verifier sources show afghanistan-2021 --json
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources show` and its options."""
    parser = subparsers.add_parser(
        "show",
        help="show what a source package holds",
        usage="verifier sources show [options] NAME",
        description="Show what a source package holds: its measures with their units, of whom and "
        "of which time, what it covers, and by when it is to be reviewed.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("name", metavar="NAME", help="a package's name, or its folder")
    add_sources_option(parser)
    add_today_option(parser)
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def run(args: argparse.Namespace) -> int:
    """Print the package.

    Raises:
        InputError: there is no such package, or it cannot be used.
    """
    from verifier.cli.output import emit
    from verifier.cli.sources.places import examined, named, today
    from verifier.cli.sources.summaries import as_json, shown
    from verifier.reference.packages import summarised

    package, problems = examined(named(args.name, args.sources))
    if problems:
        raise InputError(*problems)
    summary = summarised(package)
    emit(as_json([summary], today(args)) if args.json else shown(summary, today(args)))
    return 0
