"""`verifier sources list`: which packages there are, and how much they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cli.options import Help

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers

_EPILOG = """\
examples:
  verifier sources list
  verifier sources list --sources my-sources/
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources list` and its options."""
    parser = subparsers.add_parser(
        "list",
        help="list the source packages",
        usage="verifier sources list [options]",
        description="List the source packages and how many facts each holds.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_sources_option(parser)


def add_sources_option(parser: argparse.ArgumentParser) -> None:
    """Add which folders the packages are looked for in."""
    parser.add_argument(
        "--sources",
        metavar="DIR",
        action="append",
        help="a folder of source packages, in place of the bundled ones; repeatable",
    )


def run(args: argparse.Namespace) -> int:
    """Print a line a package."""
    from verifier.cli.output import emit
    from verifier.pipeline import Verifier

    counts: dict[str, int] = {}
    for fact in Verifier(args.sources).catalog.facts:
        counts[fact.package] = counts.get(fact.package, 0) + 1
    emit("".join(f"{name}  {count} facts\n" for name, count in sorted(counts.items())))
    return 0
