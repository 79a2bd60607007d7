"""`verifier sources refresh`: packages brought up to date, and what changed."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.cli.options import Help
from verifier.cli.sources.service import (
    DEFAULT_FOLDER,
    add_session_options,
    asking,
    recorded_request,
)
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.reference.connectors.revisions import Change
    from verifier.reference.connectors.session import Session
    from verifier.reference.connectors.snapshot import Refreshed

_EPILOG = """\
examples:
  verifier sources refresh
  verifier sources refresh sources/worldbank-sp.pop.totl
  verifier sources refresh my-sources --quiet

A figure that the service changed is not overwritten: the old row gets the
day on which it was replaced, and the new one stands below it, so that an
article of last year is still judged by what could be known then.
"""

# Changes of one kind that are printed in full; a count tells of the rest.
_SHOWN = 20


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources refresh` and its options."""
    parser = subparsers.add_parser(
        "refresh",
        help="bring packages from statistics services up to date",
        usage="verifier sources refresh [options] [PACKAGE ...]",
        description="Ask the services again for packages made by `verifier sources add`,\n"
        "keep what changed beside what was, and print it.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_refresh_options(parser)
    parser.add_argument(
        "--accept-loss",
        action="store_true",
        help="close even many figures that the service does not give any more",
    )


def add_refresh_options(parser: argparse.ArgumentParser) -> None:
    """Add what `diff` has too."""
    parser.add_argument(
        "packages",
        metavar="PACKAGE",
        nargs="*",
        help=f"a package, or a folder of packages (default: {DEFAULT_FOLDER})",
    )
    parser.add_argument("--json", action="store_true", help="print the changes as JSON")
    add_session_options(parser)


def run(args: argparse.Namespace) -> int:
    """Refresh every package; one that fails does not keep the others from it."""
    compared(args, write=True)
    return 0


def compared(args: argparse.Namespace, *, write: bool) -> int:
    """Ask for every package, print the differences, and write them or not; return their number.

    Raises:
        InputError: some package could not be refreshed; the others were.
    """
    from verifier.cli.output import emit
    from verifier.reference.connectors import snapshot

    folders = _folders(args.packages or [DEFAULT_FOLDER])
    problems: list[Problem] = []
    results: list[Refreshed] = []
    with asking(args) as session:
        for folder in folders:
            try:
                refreshed = _compared(folder, session, args)
                if write:
                    snapshot.write(refreshed)
            except InputError as error:
                problems += error.problems
                continue
            results.append(refreshed)
            if not args.json:
                emit(_shown(refreshed, written=write))
    if args.json:
        emit(json.dumps([_as_json(each) for each in results], ensure_ascii=False, indent=2) + "\n")
    if problems:
        raise InputError(*problems)
    return sum(len(each.changes) for each in results)


def _folders(given: list[str]) -> list[Path]:
    """Return the packages of services among what was given; one named itself must be one."""
    from verifier.reference.connectors import snapshot
    from verifier.reference.locate import DESCRIPTOR, package_folders

    found: list[Path] = []
    for each in given:
        folder = Path(each)
        packages = package_folders(folder)
        if (folder / DESCRIPTOR).is_file():
            found.append(folder)
            continue
        made = [package for package in packages if snapshot.is_snapshot(package)]
        if not made:
            message = "holds no package that a statistics service was asked for"
            mend = "`verifier sources add SERVICE:INDICATOR` makes one"
            raise InputError(Problem(str(folder), message, mend=mend))
        found += made
    return list(dict.fromkeys(found))


def _compared(folder: Path, session: Session, args: argparse.Namespace) -> Refreshed:
    from verifier.reference.connectors import snapshot

    before = snapshot.read(folder)
    kind, request = recorded_request(before.source, str(folder))
    if not args.quiet:
        print(f"{folder}: asking {kind.title}", file=sys.stderr)
    connector = kind(session, os.environ)
    harvest = connector.harvest(request)
    accept = getattr(args, "accept_loss", True)
    return snapshot.compare(before, connector, request, harvest, accept_loss=accept)


def _shown(refreshed: Refreshed, *, written: bool) -> str:
    folder = refreshed.snapshot.folder
    if not refreshed.changes:
        return f"{folder}: nothing changed\n"
    kinds: dict[str, list[Change]] = {}
    for change in refreshed.changes:
        kinds.setdefault(change.kind, []).append(change)
    counts = ", ".join(f"{len(changes)} {kind}" for kind, changes in sorted(kinds.items()))
    lines = [f"{folder}: {counts}" + ("" if written else " (not written)")]
    for kind, changes in sorted(kinds.items()):
        lines += [
            f"  {kind:9}  {' '.join(change.key)}  {_difference(change)}"
            for change in sorted(changes, key=_weight)[:_SHOWN]
        ]
        if len(changes) > _SHOWN:
            lines.append(f"  {kind:9}  … and {len(changes) - _SHOWN} more")
    return "\n".join(lines) + "\n"


def _weight(change: Change) -> tuple[float, tuple[str, ...]]:
    """Order changes by how large they are, the largest first, then by what they are about."""
    return -abs(float(change.ratio or 0)), change.key


def _difference(change: Change) -> str:
    if change.old and change.new:
        ratio = change.ratio
        told = "" if ratio is None else f"  ({float(ratio):+.2%})"
        return f"{change.old} -> {change.new}{told}"
    return change.new or change.old


def _as_json(refreshed: Refreshed) -> dict[str, Any]:
    columns = refreshed.snapshot.profile.key
    return {
        "package": str(refreshed.snapshot.folder),
        "retrieved": refreshed.day.isoformat(),
        "changes": [
            {"kind": each.kind, **dict(zip(columns, each.key, strict=True))}
            | {"old": each.old or None, "new": each.new or None}
            for each in refreshed.changes
        ],
    }
