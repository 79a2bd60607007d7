"""Run the extractor over a folder of suites, write what it reads and say how much of it is right.

A suite is a JSON Lines file: one case a line with ``id``, ``suite``, ``text``, ``reference_date``,
``scope`` and the ``expected`` spans. Without CASES_DIR they are those of $VERIFIER_SHARED
(../shared); where there are none the program says so and ends with 0. A line of PRED.jsonl is
``{"id": …, "predicted": [{"start", "end", "kind", "value", "unit", …}, …]}``. The laws of the
scoring stand in scoring.py, the floors in floors.toml; with --check a missed floor makes the exit
code 1, and --json FILE writes the figures.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import suite_newsquant
from floors import SHARED, floors, judged, note, write
from scoring import Tally, score
from suite_figures import bare, figure, is_bare, modifier
from suite_lasting import lasting
from suite_times import IN_DAYS, duration, times

from verifier.extraction import extract_all
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITES = SHARED / "benchmarks" / "extraction" / "dev"
# The one suite that labels hedges and changes, and whose values count without their units too.
LABELLED = "newsquant"


def cases(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the cases of every suite in a folder."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def predict(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what the extractor reads in a case's text, as a suite writes it."""
    if is_bare(case):
        return bare(case)
    reference = case.get("reference_date")
    published = date.fromisoformat(reference[:10]) if reference else None
    narrative = case.get("doctype") == "narrative"
    document = Document(case["id"], case["text"], published=published, narrative=narrative)
    read = extract_all(document, segment(document))
    if case["suite"] == LABELLED:
        return suite_newsquant.figures(read, document.text)
    predicted = times(document, read, case)
    placed = {each["start"] for each in predicted}
    for _, mentions in read:
        for mention in mentions:
            if mention.span.start in placed:
                continue
            value = duration(mention, case["suite"])
            if value is None and mention.quantity is not None:
                value = {**figure(mention, case), "modifier": modifier(mention)}
            if value is not None:
                where = {"start": mention.span.start, "end": mention.span.end}
                predicted.append({**where, **value})
    return lasting(predicted, document.text) if case["suite"] in IN_DAYS else predicted


def measure(folder: Path, out: Path | None) -> dict[str, Tally]:
    """Return the tally of every suite in a folder, in order; write the predictions to ``out``."""
    tallies: dict[str, Tally] = {}
    written = []
    for case in cases(folder):
        predicted = predict(case)
        tallies.setdefault(case["suite"], Tally()).add(score(case, predicted))
        written.append(json.dumps({"id": case["id"], "predicted": predicted}) + "\n")
    if out:
        out.write_text("".join(written), encoding="utf-8")
    return tallies


def figures(suite: str, tally: Tally) -> dict[str, float]:
    """Return what a suite is measured by, in percent."""
    named = {"overlap": tally.overlap_f1, "value": tally.value_f1}
    if suite == LABELLED:
        named = {
            "overlap": tally.overlap_f1,
            "value": tally.bare_f1,
            "value_and_unit": tally.value_f1,
            "hedge_and_change": tally.label_f1,
        }
    return {name: round(value, 1) for name, value in named.items()}


def table(measured: dict[str, dict[str, float]], tallies: dict[str, Tally]) -> list[str]:
    """Print a line a suite and figure, with its floor; return the figures that miss theirs."""
    bounds = {suite: floors().get(suite, {}) for suite in measured}
    failures = []
    print(f"{'suite':16} {'cases':>6} {'spans':>6} {'overlap':>8} {'value':>7} {'floor':>6}")
    for suite, named in measured.items():
        tally = tallies[suite]
        counts = f"{suite:16} {tally.cases:6} {tally.expected:6} {named['overlap']:8.1f}"
        for name, value in named.items():
            if name == "overlap":
                continue
            floor = bounds[suite].get(name)
            told = judged(value, floor)
            least = f"{floor['least']:6.1f}" if floor else " " * 6
            label = "" if name == "value" else f"  {name.replace('_', ' ')}"
            print(f"{counts} {value:7.1f} {least}  {told}{label}".rstrip())
            counts = " " * len(counts)
            if told == "MISSED":
                failures.append(f"{suite} {name}")
    return failures


def report(
    folder: Path | None, out: Path | None = None
) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Measure and print the suites; return the figures, and those that miss their floor."""
    folder = folder or SUITES
    if not folder.is_dir():
        note(f"{folder}: no such folder; the suites were not measured")
        return {}, []
    tallies = measure(folder, out)
    measured = {suite: figures(suite, tally) for suite, tally in tallies.items()}
    return measured, table(measured, tallies)


def main() -> int:
    """Predict, score, print, compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", type=Path, nargs="?", metavar="CASES_DIR")
    parser.add_argument("--out", type=Path, metavar="PRED.jsonl", help="write the predictions")
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    args = parser.parse_args()
    if args.cases and not args.cases.is_dir():
        parser.error(f"{args.cases}: no such folder")
    measured, failures = report(args.cases, args.out)
    write(args.json, measured)
    return int(bool(failures) and args.check)


if __name__ == "__main__":
    sys.exit(main())
