"""Measure all that has a floor, print it beside its floor in floors.toml.

The verdicts on the seed article and the speed of a check are measured here, the suites of
extraction by extraction.py, the speed of extraction by speed.py, and the suites of claims by
verification.py. With --check a missed floor
makes the exit code 1; --json FILE writes the figures.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import extraction
import speed as extraction_speed
import verification
from floors import HERE, missed, write

from verifier.model.text import Span
from verifier.pipeline import Verifier
from verifier.reading import read_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.finding import Finding

SEED = HERE.parent / "seeds" / "000_1ee38fb1c13d18a8.txt"
ROUNDS = 15
LONGER = 50


def seed_accuracy(verifier: Verifier) -> dict[str, float]:
    """Count gold claims whose verdict a finding over them has, and controls without any."""
    findings = verifier.check(read_article(str(SEED))).findings
    lines = (HERE / "seed.gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold = [row for line in lines if "id" in (row := json.loads(line))]
    right = sum(_meets(findings, row) for row in gold if row["expected"] != "not-extracted")
    silent = sum(not _over(findings, row) for row in gold if row["expected"] == "not-extracted")
    return {"claims_with_the_gold_verdict": right, "negative_controls_left_alone": silent}


def _over(findings: tuple[Finding, ...], row: dict[str, object]) -> list[Finding]:
    span = Span(int(str(row["start"])), int(str(row["end"])))
    return [finding for finding in findings if finding.claim.span.overlaps(span)]


def _meets(findings: tuple[Finding, ...], row: dict[str, object]) -> bool:
    over = _over(findings, row)
    return bool(over) and all(finding.verdict.value == row["expected"] for finding in over)


def speed(verifier: Verifier) -> dict[str, float]:
    """Time a check against a scan for digits, interleaved, and one of a longer text."""
    article = read_article(str(SEED))
    longer = replace(article, text=article.text * LONGER)
    digits = re.compile(r"\d+")
    checks, scans = [], []
    for _ in range(ROUNDS):
        scans.append(_timed(lambda: digits.findall(article.text)))
        checks.append(_timed(lambda: verifier.check(article)))
    long_checks = [_timed(lambda: verifier.check(longer)) for _ in range(3)]
    check, scan = statistics.median(checks), statistics.median(scans)
    return {
        "check_over_digit_scan": round(check / scan, 1),
        "growth_per_character": round(statistics.median(long_checks) / LONGER / check, 3),
    }


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> int:
    """Measure, print, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    args = parser.parse_args()
    verifier = Verifier()
    figures = {"seed": seed_accuracy(verifier), "speed": speed(verifier)}
    failures = [name for group, named in figures.items() for name in missed(group, named)]
    print()
    suites, fallen = extraction.report(None)
    print()
    extracting, slow = extraction_speed.report(None)
    print()
    verdicts, wrong = verification.report(None)
    write(
        args.json,
        {**figures, "suites": suites, "extraction": extracting, "verdicts": verdicts},
    )
    return int(bool(failures + fallen + slow + wrong) and args.check)


if __name__ == "__main__":
    sys.exit(main())
