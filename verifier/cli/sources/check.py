"""`verifier sources check`: every problem of packages at once, with file, line and what to do."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from verifier.cli.options import Help
from verifier.cli.sources.places import add_today_option
from verifier.cli.sources.summaries import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from verifier.cli import Subparsers
    from verifier.model.errors import Problem
    from verifier.reference.packages import Package

_EPILOG = """\
examples:
  verifier sources check
  verifier sources check my-sources/
  verifier sources check my-sources/budget/ --json

Each problem is a line: file:line:column: what is wrong (what to do). Remarks make
nothing unusable: words that lead nowhere, sources that no row cites. With
`pip install 'numeric-claim-verifier[validate]'` the packages are also held against
the whole Data Package standard.

exit codes:
  0  all packages can be used
  1  they can, but a package is past its day of review
  2  a package cannot be used
"""
_OVERDUE, _UNUSABLE = 1, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add `sources check` and its options."""
    parser = subparsers.add_parser(
        "check",
        help="check source packages and name every problem at once",
        usage="verifier sources check [options] [PATH...]",
        description="Check source packages, descriptor and tables together, and name every "
        "problem at once with file, line, column and what to do.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="a package's folder, or a folder of packages; without one, the bundled sources",
    )
    add_today_option(parser)
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def run(args: argparse.Namespace) -> int:
    """Print the problems and remarks of each package, and what became of it."""
    from verifier.cli.output import emit
    from verifier.cli.sources.places import folders, today

    day = today(args)
    checked = [_Checked(folder, day) for folder in folders(args.paths)]
    if args.json:
        content = {"packages": [each.as_json() for each in checked]}
        emit(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    else:
        emit("".join(each.as_text() for each in checked))
    if any(each.standard is None for each in checked):
        print(
            "frictionless is not installed: the Data Package standard was not checked beyond what "
            "this program needs (pip install 'numeric-claim-verifier[validate]')",
            file=sys.stderr,
        )
    if any(each.problems for each in checked):
        return _UNUSABLE
    return _OVERDUE if any(each.overdue for each in checked) else 0


class _Checked:
    """A package with all that was found."""

    def __init__(self, folder: Path, day: date) -> None:
        from verifier.reference.packages import examine, standard_problems, summarised

        package, own = examine(folder)
        self.package: Package = package
        self.standard = standard_problems(folder)
        self.problems = _together(own, self.standard or ())
        self.overdue = summarised(package).overdue(day)

    def as_text(self) -> str:
        """Return the lines of the package."""
        package = self.package
        lines = [str(problem) for problem in self.problems]
        lines += [f"{note} [remark]" for note in package.notes]
        if self.overdue:
            lines.append(f"{package.path}: was to be reviewed by {package.review_by} [overdue]")
        count = len(self.problems)
        facts, wordings = len(package.facts), len(package.aliases)
        told = f"sound: {counted(facts, 'fact')}, {counted(wordings, 'wording')}"
        if count:
            told = counted(count, "problem")
        lines.append(f"{package.name}: {told}")
        return "\n".join(lines) + "\n"

    def as_json(self) -> dict[str, Any]:
        """Return the package as JSON has it."""
        package = self.package
        return {
            "name": package.name,
            "path": package.path,
            "usable": not self.problems,
            "facts": len(package.facts),
            "review_by": package.review_by.isoformat() if package.review_by else None,
            "overdue": self.overdue,
            "standard_checked": self.standard is not None,
            "problems": [_problem(each) for each in self.problems],
            "remarks": [_problem(each) for each in package.notes],
        }


def _together(own: tuple[Problem, ...], standard: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return our problems, and those of the standard in rows where we found none."""
    told = {(problem.path, problem.line) for problem in own}
    more = (problem for problem in standard if (problem.path, problem.line) not in told)
    return (*own, *more)


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.path,
        "line": problem.line or None,
        "column": problem.column or None,
        "message": problem.message,
        "mend": problem.mend or None,
    }
