"""`verifier sources list`: which packages there are, what they hold and how fresh they are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.places import add_sources_option, add_today_option

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers

_EPILOG = """\
examples:
  verifier sources list
  verifier sources list --sources my-sources/
  verifier sources list --json

exit codes:
  0  all packages can be used
  2  a package cannot: `verifier sources check` says why
"""
_UNUSABLE = 2


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources list` and its options."""
    parser = subparsers.add_parser(
        "list",
        help="list the source packages: what they hold, how fresh they are",
        usage="verifier sources list [options]",
        description="List the source packages: how much each holds, of which time, and when it "
        "was last looked after.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_sources_option(parser)
    add_today_option(parser)
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def run(args: argparse.Namespace) -> int:
    """Print the packages; those that cannot be used are named on standard error."""
    from verifier.cli.output import emit
    from verifier.cli.sources.places import folders, today
    from verifier.cli.sources.summaries import as_json, counted, listed
    from verifier.reference.packages import examine, summarised

    sound, faulty = [], []
    for folder in folders(args.sources):
        package, problems = examine(folder)
        if problems:
            faulty.append((folder, len(problems)))
        else:
            sound.append(summarised(package))
    emit(as_json(sound, today(args)) if args.json else listed(sound, today(args)))
    for folder, count in faulty:
        told = counted(count, "problem")
        print(f"error: {folder}: {told}; see: verifier sources check {folder}", file=sys.stderr)
    return _UNUSABLE if faulty else 0
