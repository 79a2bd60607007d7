"""`verifier sources show NAME`: one package or table in full, as it was understood."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.cli.sources.places import add_sources_option, add_today_option, today
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from verifier.cli import Subparsers
    from verifier.model.understanding import SourceReading

_EPILOG = """\
examples:
  verifier sources show afghanistan-2021
  verifier sources show my-sources/budget/
  verifier sources show afghanistan-2021 --json
  verifier sources show budget.xlsx
  verifier sources show budget.xlsx#Sheet2 --write-sidecar
  verifier sources show https://example.org/figures.csv
  verifier sources show "desk.db#SELECT country, year, gdp FROM figures"
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources show` and its options."""
    parser = subparsers.add_parser(
        "show",
        help="show what a source package or a table holds, and how it was understood",
        usage="verifier sources show [options] NAME",
        description="Show what a source package holds: its measures with their units, of whom and "
        "of which time, what it covers, and by when it is to be reviewed. Of a table or document "
        "handed over as it is (a file, an address, a database): what was understood of it, what "
        "could not be told, and how rows were read.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("name", metavar="NAME", help="a package's name or folder, or a table")
    add_sources_option(parser)
    add_today_option(parser)
    written = parser.add_mutually_exclusive_group()
    written.add_argument("--json", action="store_true", help="write JSON, for programs")
    written.add_argument(
        "--csv", action="store_true", help="write every fact read of a table as CSV"
    )
    parser.add_argument(
        "--write-sidecar",
        action="store_true",
        help="write what was understood of a table to the file beside it (FILE.yaml), to correct",
    )


def is_table(name: str) -> bool:
    """Tell a table or document from a package's name or folder."""
    from verifier.reference import is_table_source

    return is_table_source(name)


def show_table(args: argparse.Namespace) -> int:
    """Print what was understood of a table, or write the file that corrects it.

    Raises:
        InputError: it cannot be opened, or a file beside it stands there already.
    """
    from verifier.cli.output import emit
    from verifier.pipeline import understanding
    from verifier.reports.source_text import source_csv, source_json, source_text

    reading = understanding(args.name)
    if args.write_sidecar:
        write_sidecar(reading)
    if args.json:
        emit(source_json(reading))
    elif args.csv:
        emit(source_csv(reading))
    elif not args.write_sidecar:
        emit(source_text(reading))
    if "://" in args.name and not args.write_sidecar:
        print(_retrieved(today(args)), file=sys.stderr)
    faulty = any(table.problems and not table.facts for table in reading.tables)
    return 2 if faulty and not any(table.facts for table in reading.tables) else 0


def _retrieved(day: date) -> str:
    """Say of when an address or a database was shown, and how to hold it still."""
    return (
        f"retrieved {day}; every check asks anew, and may be answered otherwise: to hold it still, "
        "save it to a file and give its path. Since when its figures are known is said by the "
        "table itself or by the file beside it (`published: …`), never by the day of retrieval"
    )


def write_sidecar(reading: SourceReading) -> None:
    """Draft the file beside a source.

    Raises:
        InputError: it stands there already, or nothing can lie beside the source.
    """
    from verifier.reference.tables import drafted
    from verifier.reference.whole_files import replace_file

    if not reading.sidecar:
        mend = "save the table to a file first"
        raise InputError(Problem(reading.source, "has no place for a file beside it", mend=mend))
    if Path(reading.sidecar).exists():
        mend = "edit it, or delete it to have it drafted anew"
        raise InputError(Problem(reading.sidecar, "is there already; not overwritten", mend=mend))
    replace_file(reading.sidecar, drafted(reading))
    print(f"written: {reading.sidecar}", file=sys.stderr)


def run(args: argparse.Namespace) -> int:
    """Print the package.

    Raises:
        InputError: there is no such package, or it cannot be used.
    """
    if is_table(args.name):
        return show_table(args)
    from verifier.cli.output import emit
    from verifier.cli.sources.places import named, today
    from verifier.cli.sources.summaries import as_json, shown
    from verifier.reference.packages import examine, summarised

    package, problems = examine(named(args.name, args.sources))
    if problems:
        raise InputError(*problems)
    summary = summarised(package)
    emit(as_json([summary], today(args)) if args.json else shown(summary, today(args)))
    return 0
