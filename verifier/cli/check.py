"""`verifier check`: articles to findings, a report, and an exit code that a build can act on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from verifier.cli.options import (
    POLICIES,
    Help,
    add_exit_options,
    add_input_options,
    add_output_option,
    exit_code,
    is_to_file,
    read_inputs,
    spare_inputs,
    stops,
)
from verifier.model.errors import InputError
from verifier.model.finding import Verdict

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.model.errors import Problem
    from verifier.model.finding import Checked
    from verifier.model.text import Document
    from verifier.pipeline import Verifier

FORMATS = ("full", "json", "junit")

_EPILOG = """\
examples:
  verifier check article.txt
  verifier check drafts/*.txt --published 2021-05-07
  verifier check article.txt --source budget.csv
  verifier check article.txt --sources my-sources/ --fail-on unverified
  verifier check drafts/*.txt --format junit --output report.xml
  some-program | verifier check - --format json

exit codes:
  0  no finding at or above --fail-on
  1  at least one
  2  wrong usage, a source that cannot be used, an article that cannot be used
     (the others are reported, unless --output names a file), an internal error
  130  interrupted with Ctrl-C
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `check` and its options."""
    parser = subparsers.add_parser(
        "check",
        help="check articles and report each claim with its verdict",
        usage="verifier check [options] PATH...",
        description="Check articles and report each claim with its verdict.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="an article (plain text or Markdown), or - for standard input",
    )
    add_input_options(parser)
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=FORMATS,
        default=FORMATS[0],
        help="full (for reading, the default), json (for programs) or junit (for build servers)",
    )
    add_output_option(parser)
    add_exit_options(parser)
    parser.add_argument(
        "-q",
        "--quiet",
        action="store_true",
        help="show only the findings that --fail-on counts, and the summary (format full); no "
        "progress",
    )


def run(args: argparse.Namespace) -> int:
    """Check the articles that can be used; a file is written only if all of them can.

    Raises:
        InputError: an article cannot be used; what was found in the others is printed first.
    """
    spare_inputs(args.output, (*args.paths, *args.source))
    verifier, documents, problems = read_inputs(args, args.paths)
    checked = _checked(verifier, documents, problems, quiet=args.quiet)
    if stops(problems, checked, args):
        raise InputError(*problems)
    _deliver(args, checked)
    if problems:
        raise InputError(*problems)
    return exit_code(args, (finding.verdict for each in checked for finding in each.findings))


def _checked(
    verifier: Verifier, documents: list[Document], problems: list[Problem], *, quiet: bool
) -> list[Checked]:
    """Return what is found in each document; ``problems`` takes what keeps one from being read."""
    progress = len(documents) > 1 and not quiet and sys.stderr.isatty()
    checked = []
    for number, document in enumerate(documents, 1):
        if progress:
            print(f"\r{number} of {len(documents)}", end="", file=sys.stderr, flush=True)
        try:
            checked.append(verifier.check(document))
        except InputError as error:
            problems += error.problems
        except Exception as error:
            error.add_note(f"while checking {document.path}")
            raise
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    return checked


def _deliver(args: argparse.Namespace, checked: list[Checked]) -> None:
    from verifier.cli.output import colours, emit, width
    from verifier.reference.whole_files import replace_file
    from verifier.reports import FORMATS as REPORTS
    from verifier.reports import PLAIN_WIDTH, as_text

    to_file = is_to_file(args)
    if args.format == "full":
        text = as_text(
            checked,
            colour=not to_file and colours(),
            width=PLAIN_WIDTH if to_file else width(),
            verdicts=POLICIES[args.fail_on] if args.quiet else Verdict,
        )
    else:
        text = REPORTS[args.format](checked)
    if to_file:
        replace_file(args.output, text)
    else:
        emit(text)
