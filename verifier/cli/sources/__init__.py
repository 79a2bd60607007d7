"""`verifier sources`: the reference sources, looked at and kept. Each subcommand is one module."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from verifier.cli.options import Help

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Command, Subparsers

# In the order of `verifier sources --help`; each a module of this folder with `add_parser` (which
# gets the subparsers of `sources`) and `run`, as a command has.
SUBCOMMANDS = ("list", "show", "search", "lookup", "check", "add", "refresh", "diff")

_EPILOG = """\
examples:
  verifier sources list
  verifier sources show afghanistan-2021
  verifier sources check my-sources/
  verifier sources lookup US troops in Afghanistan
  verifier sources add worldbank:SP.POP.TOTL --countries AFG,PAK
  verifier sources SUBCOMMAND --help
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources` and its subcommands."""
    parser = subparsers.add_parser(
        "sources",
        help="look at the reference sources, check them and keep them",
        usage="verifier sources [--help] SUBCOMMAND ...",
        description="Look at the reference sources that articles are compared with.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    below = parser.add_subparsers(
        title="subcommands",
        dest="subcommand",
        metavar="SUBCOMMAND",
        required=True,
        prog="verifier sources",
    )
    for name in SUBCOMMANDS:
        _subcommand(name).add_parser(below)


def run(args: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code."""
    return _subcommand(args.subcommand).run(args)


def _subcommand(name: str) -> Command:
    return cast("Command", import_module(f"{__name__}.{name}"))
