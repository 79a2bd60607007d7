#!/usr/bin/env python3
"""Bring the program's output shown in README and docs up to date; with --check only tell.

A fenced block after `<!-- output: COMMAND -->` is the command's whole output. After
`<!-- output: COMMAND | from: TEXT | to: TEXT -->` it is the part from the first line that holds
the one text up to, not including, the first later line that holds the other (to the end without
`to:`). Between `<!-- units -->` and `<!-- /units -->` stands a table of all units; --check
leaves it out, so that a row in a lexicon is the whole of a change.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
from pathlib import Path

from verifier.cli import main as verifier
from verifier.language import english
from verifier.model.currencies import PARTS, SIGNED
from verifier.model.units import known_units

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
BLOCK = re.compile(
    r"(?P<head><!-- output: verifier (?P<command>[^\n|]*?)"
    r"(?: \| from: (?P<first>[^\n|]*?))?(?: \| to: (?P<last>[^\n|]*?))? -->\n```text\n)"
    r"(?P<shown>.*?)(?P<tail>```)",
    re.DOTALL,
)
UNITS = re.compile(r"(<!-- units -->\n).*?(<!-- /units -->)", re.DOTALL)
RULES = ROOT / "docs" / "reference" / "rules.md"


def printed(command: str) -> str:
    """Return what a command prints, run from the root of the tree."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        verifier(command.split())
    return out.getvalue()


def part(text: str, first: str | None, last: str | None) -> str:
    """Return the lines from the one that holds ``first`` up to the one that holds ``last``."""
    lines = text.splitlines(keepends=True)
    begin = next(i for i, line in enumerate(lines) if first in line) if first else 0
    end = len(lines)
    if last:
        end = next(i for i, line in enumerate(lines) if i > begin and last in line)
    return "".join(lines[begin:end]).rstrip("\n") + "\n"


def units() -> str:
    """Return a table of the units by dimension, each with its name where English has one."""
    names = english().unit_words.names
    rows: dict[str, list[str]] = {}
    for each in known_units():
        if each.dimension != "count":
            name = names.get(each.symbol, each.symbol)
            told = f" {name}" if name != each.symbol else ""
            rows.setdefault(each.dimension, []).append(f"`{each.symbol}`{told}")
    rows["money, each currency with itself alone"] = [
        *(f"`{each}`" for each in sorted(SIGNED)),
        "others by their ISO 4217 code, by `BTC`, or by a name that several share (`peso`)",
    ]
    rows["parts of money, with their currency"] = [f"`{each}`" for each in PARTS]
    lines = ["| dimension | symbols |", "|---|---|"]
    lines += [f"| {dimension} | {', '.join(told)} |" for dimension, told in rows.items()]
    return "\n".join(lines) + "\n"


def refreshed(page: str, *, whole: bool) -> str:
    """Return a page with every block brought up to date; ``whole``: the units too."""

    def renew(match: re.Match[str]) -> str:
        text = part(printed(match["command"]), match["first"], match["last"])
        return f"{match['head']}{text}{match['tail']}"

    if whole:
        page = UNITS.sub(lambda match: match[1] + units() + match[2], page)
    return BLOCK.sub(renew, page)


def main() -> int:
    """Rewrite what is out of date, or with --check name it and return 1."""
    os.chdir(ROOT)
    os.environ["NO_COLOR"] = "1"
    only_tell = "--check" in sys.argv
    wanted = {
        page: refreshed(page.read_text(encoding="utf-8"), whole=not only_tell) for page in PAGES
    }
    wanted[RULES] = printed("rules --format markdown")
    stale = [page for page, text in wanted.items() if page.read_text(encoding="utf-8") != text]
    for page in stale:
        print(f"{page.relative_to(ROOT)} is out of date; run: python .ci/refresh_docs.py")
        if not only_tell:
            page.write_text(wanted[page], encoding="utf-8")
    return int(bool(stale) and only_tell)


if __name__ == "__main__":
    sys.exit(main())
