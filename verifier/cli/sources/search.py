"""`verifier sources search`: indicators of the services, and what lies here, by words."""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.service import DEFAULT_FOLDER, add_session_options, asking
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Found

LOCAL = "local"

# Asked when no service is named: no key is needed, and indicators are what they hold.
_EVERYWHERE = ("worldbank", "owid", "eurostat")

_EPILOG = """\
examples:
  verifier sources search unemployment rate
  verifier sources search population --in worldbank
  verifier sources search population --in local --sources my-sources
  verifier sources search "real gdp" --in fred
  verifier sources search "5G coronavirus" --in factcheck

What stands first on the line of an indicator is what `verifier sources add` takes. What lies here
already is shown by its path.
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources search` and its options."""
    parser = subparsers.add_parser(
        "search",
        help="find indicators and packages by words",
        usage="verifier sources search [options] WORD ...",
        description="Find indicators of the statistics services, and packages that lie here\n"
        "already, by words.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("words", metavar="WORD", nargs="+", help="what the figures are about")
    parser.add_argument(
        "--in",
        metavar="SERVICE",
        dest="services",
        action="append",
        help="only there: local (packages that lie here) or a service such as worldbank, owid, "
        "eurostat, fred, wikidata, factcheck; repeatable (default: local and those without a key)",
    )
    parser.add_argument(
        "--sources",
        metavar="DIR",
        action="append",
        help=f"a folder of packages to look through (default: the bundled ones and "
        f"{DEFAULT_FOLDER})",
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=10, help="most hits a service (default: 10)"
    )
    parser.add_argument("--offline", action="store_true", help="only local, or what was asked for")
    parser.add_argument("--json", action="store_true", help="print the hits as JSON")
    add_session_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the hits of every place; one that cannot be asked is named, and the others searched."""
    from verifier.cli.output import emit
    from verifier.reference.connectors import connector_named

    words = " ".join(args.words)
    places = args.services or [LOCAL, *_EVERYWHERE]
    kinds = [connector_named(each) for each in places if each != LOCAL]
    found: list[tuple[str, Found]] = []
    problems: list[Problem] = []
    if LOCAL in places:
        found += [(LOCAL, each) for each in _local(args, words)]
    with asking(args, offline=args.offline) as session:
        for kind in kinds:
            if not args.quiet:
                print(f"asking {kind.title}", file=sys.stderr)
            try:
                hits = kind(session, os.environ).search(words, max(1, args.limit))
                found += [(kind.name, each) for each in hits]
            except InputError as error:
                problems += error.problems
    if args.json:
        rows = [{"in": place, **_as_json(each)} for place, each in found]
        emit(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    else:
        emit(_shown(found, kinds))
    if problems:
        raise InputError(*problems)
    return 0


def _local(args: argparse.Namespace, words: str) -> list[Found]:
    from verifier.reference import default_sources
    from verifier.reference.connectors.local import search_packages

    given = args.sources or [str(default_sources()), DEFAULT_FOLDER]
    folders = [Path(each) for each in given if args.sources or Path(each).is_dir()]
    return search_packages(folders, words)


def _shown(found: list[tuple[str, Found]], kinds: list[type[Connector]]) -> str:
    if not found:
        return "nothing found\n"
    lines = []
    titles = {LOCAL: "here", **{kind.name: kind.title for kind in kinds}}
    for place, title in titles.items():
        hits = [each for where, each in found if where == place]
        if not hits:
            continue
        lines.append(title)
        for each in hits:
            updated = f"  [updated {each.updated}]" if each.updated else ""
            lines.append(f"  {shlex.quote(each.spec)}  {each.title}{updated}")
            if each.about:
                lines.append(f"      {_clipped(each.about)}")
            if place == "factcheck" and each.page:
                lines.append(f"      {each.page}")
    return "\n".join(lines) + "\n"


def _clipped(text: str) -> str:
    return text if len(text) <= 150 else text[:149].rstrip() + "…"


def _as_json(found: Found) -> dict[str, str]:
    return {
        "spec": found.spec,
        "title": found.title,
        "about": found.about,
        "updated": found.updated,
        "page": found.page,
    }
