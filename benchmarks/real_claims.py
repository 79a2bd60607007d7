"""Hold real claims against a reference of their true figure: no right one may be contradicted.

A line of the file has the ``claim``, its ``label`` by fact-checkers, its ``date``, and the figure
told (``claimed``) with the true one (``actual``), null where they are no single number. Of each
claim with a true figure the reference is a table of it alone, under the claim's own words for what
it counts, with its country and its year, where it names them. Without FILE it is that of
$VERIFIER_SHARED (../shared); where there is none the program says so and ends with 0.

    n             right claims with a true figure     consistent    share called so
    contradicted  right claims called contradicted: the floor allows none
    accused       wrong claims with a true figure that were called contradicted, in percent

Floors stand in floors.toml; with --check a missed floor makes the exit code 1.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from floors import SHARED, missed, note, write

from verifier.language import words
from verifier.model.text import Document
from verifier.notation.places import place_at
from verifier.notation.tokens import tokenize
from verifier.pipeline import Verifier

CLAIMS = SHARED / "benchmarks" / "verification" / "real-claims.jsonl"
CONSISTENT, CONTRADICTED, UNVERIFIED = "consistent", "contradicted", "unverified"
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_SMALL = frozenset({*words.FUNCTION_WORDS, *words.AUXILIARIES, *words.REPORTING_VERBS})
_MOST_WORDS = 4


def measures(claim: str) -> list[str]:
    """Return the runs of content words of a claim, each a name that a table may give its figure."""
    runs: list[list[str]] = [[]]
    for token in tokenize(claim).items:
        if token.kind == "word" and token.lower not in _SMALL:
            runs[-1].append(token.text.lower())
        elif runs[-1]:
            runs.append([])
    return [" ".join(run[-_MOST_WORDS:]) for run in runs if run]


def countries(claim: str) -> list[str]:
    """Return the countries that a claim names, as it names them; the United States where none."""
    tokens = tokenize(claim)
    found = []
    for index in range(len(tokens)):
        place = place_at(tokens, index)
        if place and not place[2]:
            found.append(tokens.surface(index, index + place[1]))
    return found or ["United States"]


def verdicts_on(case: dict[str, Any], desk: Path) -> set[str]:
    """Return the verdicts on a claim, each with a table that names its figure another way."""
    told = case.get("date")
    published = date.fromisoformat(told[:10]) if told else None
    year = next(iter(_YEAR.findall(case["claim"])), str(published.year) if published else "")
    found = set()
    for number, measure in enumerate(measures(case["claim"])):
        path = desk / f"table-{number}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["country", *(["year"] if year else []), measure])
            for country in countries(case["claim"]):
                rows.writerow([country, *([year] if year else []), case["actual"]])
        document = Document("claim.txt", case["claim"], published=published)
        checked = Verifier((), [str(path)]).check(document)
        found |= {finding.verdict.value for finding in checked.findings}
    return found


def figures(cases: list[dict[str, Any]]) -> dict[str, float]:
    """Return how many right claims were called what, and the share of wrong ones accused."""
    counts: Counter[tuple[str, str]] = Counter()
    with TemporaryDirectory() as desk:
        for case in cases:
            found = verdicts_on(case, Path(desk))
            said = next((each for each in (CONTRADICTED, CONSISTENT) if each in found), UNVERIFIED)
            counts[case["label"], said] += 1
            if (case["label"], said) == (CONSISTENT, CONTRADICTED):
                note(f"contradicted, and right: {case['claim']}")
    right = sum(n for (label, _), n in counts.items() if label == CONSISTENT)
    wrong = sum(n for (label, _), n in counts.items() if label == CONTRADICTED)
    return {
        "n": right,
        "consistent": round(100 * counts[CONSISTENT, CONSISTENT] / max(right, 1), 1),
        "contradicted": counts[CONSISTENT, CONTRADICTED],
        "accused": round(100 * counts[CONTRADICTED, CONTRADICTED] / max(wrong, 1), 1),
    }


def main() -> int:
    """Check the claims, print the figures and compare with the floors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, default=CLAIMS)
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    args = parser.parse_args()
    if not args.file.is_file():
        note(f"skipped: no claims in {args.file} (set VERIFIER_SHARED, or name a file)")
        return 0
    lines = args.file.read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines if line.strip()]
    told = figures([case for case in cases if case.get("actual") is not None])
    print("  ".join(f"{name} {value}" for name, value in told.items()))
    failures = missed("real-claims", told)
    write(args.json, told)
    return int(bool(failures) and args.check)


if __name__ == "__main__":
    raise SystemExit(main())
