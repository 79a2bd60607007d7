"""`verifier explain`: how one claim came to its verdict, or what a rule says."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import STDIN, Help, add_input_options, read_inputs
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.model.finding import Checked, Finding

_PLACE = re.compile(r"(?P<line>\d+)(?::(?P<column>\d+))?")
_UNUSABLE = 2
_EPILOG = """\
CLAIM is one of
  c03                 the name that `check` gives it
  29:221              the line and column where it stands, or the line alone
  "2,500 American"    words of it

examples:
  verifier explain article.txt c03
  verifier explain article.txt 29:221
  verifier explain article.txt "last month" --published 2021-05-07
  verifier explain VF104
  verifier explain fact-rounds-to-the-figure
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `explain` and its options."""
    parser = subparsers.add_parser(
        "explain",
        help="show how a claim came to its verdict, or what a rule says",
        usage="verifier explain [options] PATH CLAIM\n       verifier explain RULE",
        description="Show how a claim came to its verdict, or what a rule says.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "path", metavar="PATH|RULE", help="an article, - for standard input, or a rule's id or name"
    )
    parser.add_argument("claim", metavar="CLAIM", nargs="?", help="which claim; see below")
    add_input_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the explanation of every claim that is meant; none is an error that lists them."""
    from verifier.cli.output import emit
    from verifier.reports import as_explanation
    from verifier.verdicts.registry import rule_by_name

    if args.claim is None and args.path != STDIN and not Path(args.path).exists():
        return _rule(args.path)
    verifier, (document,), _ = read_inputs(args, [args.path])
    checked = verifier.check(document)
    meant = () if args.claim is None else meant_findings(checked, args.claim)
    if not meant:
        _list_claims(checked, args.claim)
        return _UNUSABLE
    pages = [as_explanation(document, each, rule_by_name(each.rule)) for each in meant]
    emit("\n".join(pages))
    return 0


def _rule(name: str) -> int:
    from verifier.cli.rules import print_rule
    from verifier.verdicts.registry import rule_by_name

    if rule_by_name(name) is None:
        mend = "give an article and a claim, or a rule; `verifier rules` lists the rules"
        raise InputError(Problem(name, "no such file, and no such rule", mend=mend))
    return print_rule(name, "text")


def meant_findings(checked: Checked, claim: str) -> tuple[Finding, ...]:
    """Return the findings that an id, a place or words mean, the narrowest reading first."""
    findings = checked.findings
    wanted = _plain(claim)
    by_id = tuple(each for each in findings if each.claim.id == wanted)
    place = _PLACE.fullmatch(wanted)
    at_place = _at(checked, int(place["line"]), place["column"]) if place else ()
    same = tuple(each for each in findings if _plain(each.claim.text) == wanted)
    part = tuple(each for each in findings if wanted and wanted in _plain(each.claim.text))
    return by_id or at_place or same or part


def _at(checked: Checked, line: int, column: str | None) -> tuple[Finding, ...]:
    document = checked.document
    on_line = [
        (each, start.column)
        for each in checked.findings
        if (start := document.position(each.claim.span.start)).line == line
    ]
    if column is None:
        return tuple(each for each, _ in on_line)
    wanted = int(column)
    begun = tuple(each for each, start in on_line if start == wanted)
    return begun or tuple(
        each for each, start in on_line if start <= wanted < start + len(each.claim.span)
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _list_claims(checked: Checked, claim: str | None) -> None:
    document = checked.document
    if not checked.findings:
        print(f"error: {document.path}: holds no claims", file=sys.stderr)
        return
    asked = "name one of its claims" if claim is None else f"no claim {claim!r}; its claims are"
    print(f"error: {document.path}: {asked}:", file=sys.stderr)
    for finding in checked.findings:
        line, column = document.position(finding.claim.span.start)
        words = " ".join(finding.claim.text.split())
        print(f"  {finding.claim.id}  {line}:{column}  {words}", file=sys.stderr)
