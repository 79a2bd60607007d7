"""`verifier rules`: the rules that give verdicts, each with its law, reason and examples."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from verifier.cli.options import Help
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers

FORMATS = ("text", "markdown", "json")

_EPILOG = """\
examples:
  verifier rules
  verifier rules VF104
  verifier rules fact-rounds-to-the-figure --format json
  verifier rules --format markdown > docs/reference/rules.md
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `rules` and its options."""
    parser = subparsers.add_parser(
        "rules",
        help="list the rules, or show one with its examples",
        usage="verifier rules [options] [RULE]",
        description="List the rules, or show one with its examples.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("rule", metavar="RULE", nargs="?", help="a rule's id or name")
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=FORMATS,
        default=FORMATS[0],
        help="text (the default), markdown (the rule reference) or json",
    )


def run(args: argparse.Namespace) -> int:
    """Print the rules in the order in which they are asked."""
    return print_rule(args.rule, args.format)


def print_rule(name: str | None, form: str) -> int:
    """Print one rule, or all when none is named.

    Raises:
        InputError: there is no such rule.
    """
    from verifier.cli.output import emit, width
    from verifier.reports import rules_json, rules_markdown, rules_text
    from verifier.verdicts.registry import RULES, rule_by_name

    chosen = RULES
    if name is not None:
        rule = rule_by_name(name)
        if rule is None:
            known = [word for each in RULES for word in (each.id.lower(), each.name)]
            close = difflib.get_close_matches(name.lower(), known, 1)
            mend = f"did you mean {close[0]!r}?" if close else "`verifier rules` lists them"
            raise InputError(Problem(name, "no such rule", mend=mend))
        chosen = (rule,)
    if form == "markdown":
        emit(rules_markdown(chosen))
    elif form == "json":
        emit(rules_json(chosen))
    else:
        emit(rules_text(chosen, width=width()))
    return 0
