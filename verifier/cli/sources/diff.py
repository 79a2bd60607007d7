"""`verifier sources diff`: what a refresh would change, without changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.refresh import add_refresh_options, compared

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers

_EPILOG = """\
examples:
  verifier sources diff
  verifier sources diff sources/worldbank-sp.pop.totl
  verifier sources diff --json > changes.json

exit codes: 0 nothing would change, 1 something would, 2 it cannot be told
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources diff` and its options."""
    parser = subparsers.add_parser(
        "diff",
        help="show what a refresh would change, without changing it",
        usage="verifier sources diff [options] [PACKAGE ...]",
        description="Ask the services again and show what is different from the packages;\n"
        "nothing is written.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_refresh_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the differences; 1 when there are any."""
    return int(bool(compared(args, write=False)))
