"""`verifier sources add`: an indicator of a statistics service as a package to check with."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.service import (
    DEFAULT_FOLDER,
    add_session_options,
    asking,
    connector_and_indicator,
    country_codes,
    name_and_value,
    year_span,
)
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Harvest, Request
    from verifier.reference.connectors.snapshot import Snapshot

_EPILOG = """\
examples:
  verifier sources add worldbank:SP.POP.TOTL
  verifier sources add worldbank:SP.POP.TOTL --countries AFG,PAK --years 2000:2024
  verifier sources add worldbank:SP.POP.TOTL --countries AFG --vintages
  verifier sources add owid:life-expectancy --into my-sources
  verifier sources add fred:UNRATE --called "unemployment rate"
  verifier sources add eurostat:une_rt_a --filter unit=PC_ACT --filter sex=T \\
      --filter age=Y15-74 --called "unemployment rate"

The package lies in a folder of its own: read what is in it, correct its
words in aliases.csv, then check with --sources. `verifier sources search`
finds indicators. FRED and Google Fact Check ask for a key: docs/guide/
connectors.md says how to get one and where it is kept.
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources add` and its options."""
    parser = subparsers.add_parser(
        "add",
        help="freeze an indicator of a statistics service into a package",
        usage="verifier sources add [options] SERVICE:INDICATOR",
        description="Ask a statistics service once, and keep its figures as a package of\n"
        "CSV files with their citation. Checks read the package and never the web.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "spec", metavar="SERVICE:INDICATOR", help="what is wanted, such as worldbank:SP.POP.TOTL"
    )
    parser.add_argument(
        "--countries",
        metavar="CODES",
        type=country_codes,
        default=(),
        help="only these countries: three-letter codes with commas, such as AFG,DEU",
    )
    parser.add_argument(
        "--years",
        metavar="YEARS",
        type=year_span,
        help="only these years: 2000:2024 (both included) or 2020",
    )
    parser.add_argument(
        "--filter",
        metavar="NAME=VALUE",
        type=name_and_value,
        action="append",
        default=[],
        help="fix a dimension of the dataset, such as unit=PC_ACT; repeatable",
    )
    parser.add_argument(
        "--vintages",
        action="store_true",
        help="also what the figures were before they were revised, where the service keeps it "
        "(worldbank with --countries, fred); old articles need it",
    )
    parser.add_argument(
        "--place", metavar="CODE", default="", help="the country, where the series does not say it"
    )
    parser.add_argument(
        "--called",
        metavar="WORDS",
        action="append",
        default=[],
        help='what articles call it, such as "unemployment rate"; repeatable',
    )
    parser.add_argument(
        "--into",
        metavar="DIR",
        default=DEFAULT_FOLDER,
        help=f"the folder of packages to put it into (default: {DEFAULT_FOLDER})",
    )
    parser.add_argument("--name", metavar="NAME", help="the package's name in place of our own")
    add_session_options(parser)


def run(args: argparse.Namespace) -> int:
    """Ask the service and write the package; print what is in it."""
    from verifier.cli.output import emit
    from verifier.notation.places import place_code
    from verifier.reference.connectors import snapshot
    from verifier.reference.connectors.harvest import Request
    from verifier.reference.connectors.naming import identifier

    kind, indicator = connector_and_indicator(args.spec)
    name = args.name or identifier(f"{kind.name}-{indicator}")
    if not re.fullmatch(r"[a-z0-9][a-z0-9._\-]*", name):
        mend = "use lower-case letters, digits and hyphens"
        raise InputError(Problem(name, "is no name for a package", mend=mend))
    folder = Path(args.into) / name
    if folder.exists():
        mend = f"`verifier sources refresh {folder}` updates it; or give another --name"
        raise InputError(Problem(str(folder), "exists already", mend=mend))
    request = Request(
        indicator,
        countries=args.countries,
        years=args.years,
        filters=dict(args.filter),
        vintages=args.vintages,
        place=args.place.upper(),
        called=tuple(args.called),
        place_code=place_code,
    )
    _refuse_unheeded(request, kind)
    with asking(args) as session:
        connector = kind(session, os.environ)
        harvest = connector.harvest(request)
    _refuse_vague_words(args, harvest)
    made = snapshot.create(folder, connector, request, harvest)
    emit(_shown(made, harvest))
    for note in harvest.notes:
        print(f"note: {note}", file=sys.stderr)
    print(f"check with it: verifier check ARTICLE --sources {args.into}", file=sys.stderr)
    return 0


def _refuse_unheeded(request: Request, kind: type[Connector]) -> None:
    """Refuse an option that the service would not heed: the package would hold something else."""
    options = {name: f"--{name}" for name in ("countries", "years", "vintages", "place")}
    options["filters"] = "--filter"
    for name, option in options.items():
        if getattr(request, name) and name not in kind.takes:
            heeded = sorted(options[each] for each in kind.takes)
            mend = f"it heeds {', '.join(heeded)}" if heeded else "it heeds no such option"
            raise InputError(Problem(option, f"means nothing to {kind.title}", mend=mend))
    known = kind.filters if kind.filters is not None else frozenset(request.filters)
    for name in sorted(request.filters.keys() - known):
        mend = f"it knows {', '.join(f'{each}=…' for each in sorted(known))}"
        raise InputError(Problem(f"--filter {name}", f"means nothing to {kind.title}", mend=mend))


def _refuse_vague_words(args: argparse.Namespace, harvest: Harvest) -> None:
    measures = {each.cells["measure"] for each in harvest.statements}
    if args.called and len(measures) > 1:
        shown = ", ".join(sorted(measures)[:6])
        message = f"{args.called[0]!r} would name {len(measures)} measures: {shown}"
        mend = "choose one of them with --filter, or write the words into aliases.csv"
        raise InputError(Problem(args.spec, message, mend=mend))


def _shown(made: Snapshot, harvest: Harvest) -> str:
    standing = [row for row in made.rows if not row.get("known_to")]
    subjects = {row.get("entity") or row.get("subject", "") for row in made.rows}
    times = sorted(row.get("period") or row.get("valid_from", "") for row in made.rows)
    citation = made.citations[0]
    lines = [
        str(made.folder),
        f"  {harvest.title}",
        f"  {len(standing)} figures, {len(subjects)} subjects, {times[0]} to {times[-1]}",
        f"  {len(made.rows) - len(standing)} earlier vintages",
        f"  {citation['publisher']}, {citation['licence']}, {citation['url']}",
    ]
    measures = sorted({(row["measure"], row.get("unit", "")) for row in made.rows})
    lines += [f"  measure {measure}" + (f" in {unit}" * bool(unit)) for measure, unit in measures]
    return "\n".join(lines) + "\n"
