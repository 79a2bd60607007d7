"""Check the claims of a folder of suites against their own sources, and say how often it is right.

A suite is a JSON Lines file: one case a line with ``id``, ``suite``, ``claim``, ``context`` (what
stands above it), ``published``, ``sources`` (paths from the folder), ``source_titles`` and the
``label``. Each goes through the public door with its own sources and their titles, and nothing
else. Without SPLIT_DIR the suites are those of $VERIFIER_SHARED (../shared); where there are none
the program says so and ends with 0. A line of PRED.jsonl is ``{"id": …, "verdict": …}``.

    n     cases                       cov   share decided
    acc   right of those decided      Pcon  right of those called contradicted
    Rcon  contradicted claims found   FCR   consistent claims called contradicted
    FCRu  upper end of its 95 % Wilson interval
    over  unverified claims decided

All in percent. Floors stand in floors.toml; with --check a missed floor makes the exit code 1.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from floors import SHARED, floors, judged, note, write

from verifier.model.errors import InputError
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Pairs = Counter[tuple[str, str]]
    Figures = dict[str, float | None]

SUITES = SHARED / "benchmarks" / "verification" / "dev"
CONSISTENT, CONTRADICTED, UNVERIFIED = "consistent", "contradicted", "unverified"
# The suites whose sources are tables; their false contradictions are counted together.
TABLES = ("tabfact", "semtabfacts", "infotabs", "statclaims", "pubhealthtab", "scitab")
COLUMNS = ("cov", "acc", "Pcon", "Rcon", "FCR", "FCRu", "over")
_Z = 1.96


def cases(folder: Path, suite: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield the cases of every suite in a folder, or of one."""
    for path in sorted(folder.glob(f"{suite or '*'}.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def verdict_on(case: dict[str, Any], folder: Path, desk: Path) -> str:
    """Return the worst verdict on any part of a claim; a source that cannot be used decides none.

    The title of a source is written as a reader would, into the file beside a copy of it.
    """
    published = date.fromisoformat(case["published"][:10]) if case.get("published") else None
    document = Document(case["id"], case["claim"], title=case["context"], published=published)
    sources = [str(_titled(folder / path, title, desk)) for path, title in _sources(case)]
    try:
        checked = Verifier((), sources).check(document)
    except InputError:
        return UNVERIFIED
    found = {finding.verdict.value for finding in checked.findings}
    if CONTRADICTED in found:
        return CONTRADICTED
    return CONSISTENT if found == {CONSISTENT} else UNVERIFIED


def _sources(case: dict[str, Any]) -> Iterator[tuple[str, str]]:
    titles = case.get("source_titles") or [""] * len(case["sources"])
    yield from zip(case["sources"], titles, strict=True)


def _titled(path: Path, title: str | None, desk: Path) -> Path:
    copy = desk / path.parent.name / path.name
    if not copy.exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(path)
        if title:
            # JSON is YAML too, and quotes whatever a title holds.
            text = json.dumps({"title": title}, ensure_ascii=False)
            Path(f"{copy}.yaml").write_text(text, encoding="utf-8")
    return copy


def figures(pairs: Pairs) -> Figures:
    """Return a suite's figures from its counts of (label, verdict)."""
    gold = Counter(dict.fromkeys((CONSISTENT, CONTRADICTED, UNVERIFIED), 0))
    for (label, _), number in pairs.items():
        gold[label] += number
    decided = sum(n for (_, said), n in pairs.items() if said != UNVERIFIED)
    accused = sum(n for (_, said), n in pairs.items() if said == CONTRADICTED)
    right = pairs[CONSISTENT, CONSISTENT] + pairs[CONTRADICTED, CONTRADICTED]
    false = pairs[CONSISTENT, CONTRADICTED]
    over = sum(n for (label, said), n in pairs.items() if label == UNVERIFIED != said)
    return {
        "n": pairs.total(),
        "cov": _share(decided, pairs.total()),
        "acc": _share(right, decided),
        "Pcon": _share(pairs[CONTRADICTED, CONTRADICTED], accused),
        "Rcon": _share(pairs[CONTRADICTED, CONTRADICTED], gold[CONTRADICTED]),
        "FCR": _share(false, gold[CONSISTENT]),
        "FCRu": _upper(false, gold[CONSISTENT]),
        "over": _share(over, gold[UNVERIFIED]),
    }


def _share(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def _upper(part: int, whole: int) -> float | None:
    """Return the upper end of a share's 95 % interval, in percent. Source: Wilson (1927)."""
    if not whole:
        return None
    share = part / whole
    spread = _Z * ((share * (1 - share) + _Z**2 / (4 * whole)) / whole) ** 0.5
    return round(100 * (share + _Z**2 / (2 * whole) + spread) / (1 + _Z**2 / whole), 1)


def run(
    found: Iterable[dict[str, Any]], folder: Path
) -> tuple[dict[str, str], dict[str, Pairs], float]:
    """Return the verdicts by case, the counts by suite, and the median milliseconds of a case."""
    verdicts: dict[str, str] = {}
    counts: dict[str, Pairs] = {}
    times = []
    with TemporaryDirectory() as desk:
        for case in found:
            begun = time.perf_counter()
            said = verdict_on(case, folder, Path(desk))
            times.append(time.perf_counter() - begun)
            verdicts[case["id"]] = said
            counts.setdefault(case["suite"], Counter())[case["label"], said] += 1
    return verdicts, counts, 1000 * median(times) if times else 0.0


def table(counts: dict[str, Pairs]) -> dict[str, Figures]:
    """Return the figures of each suite, of the table suites pooled, and of all."""
    told = {suite: figures(pairs) for suite, pairs in counts.items()}
    groups = {"tables": TABLES, "ALL": tuple(counts)}
    for name, suites in groups.items():
        pooled = sum((counts[suite] for suite in suites if suite in counts), Counter())
        if len(counts) > 1 and pooled:
            told[name] = figures(pooled)
    return told


def report(
    folder: Path | None, suite: str | None = None, out: Path | None = None
) -> tuple[dict[str, Figures], list[str]]:
    """Run the suites of a folder (None: the shared ones); return the figures and missed floors."""
    folder = folder or SUITES
    if not folder.is_dir():
        note(f"skipped: no suites in {folder} (set VERIFIER_SHARED, or name a folder)")
        return {}, []
    verdicts, counts, milliseconds = run(cases(folder, suite), folder)
    if out:
        lines = (json.dumps({"id": name, "verdict": said}) for name, said in verdicts.items())
        out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    told = table(counts)
    failures = _show(told)
    print(f"median of a case: {milliseconds:.1f} ms")
    return told, failures


def main() -> int:
    """Run the suites, print the table and compare with the floors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="SPLIT_DIR", nargs="?", type=Path)
    parser.add_argument("--suite", metavar="NAME", help="only this suite")
    parser.add_argument("--out", metavar="PRED.jsonl", type=Path, help="write the verdicts")
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    args = parser.parse_args()
    if args.folder and not args.folder.is_dir():
        parser.error(f"{args.folder}: no such folder")
    measured, failures = report(args.folder, args.suite, args.out)
    write(args.json, measured)
    return int(bool(failures) and args.check)


def _show(told: dict[str, Figures]) -> list[str]:
    """Print the table; return the floors that are missed."""
    bounds = floors()
    missed = []
    print(f"{'':14}{'n':>6}" + "".join(f"{name:>7}" for name in COLUMNS))
    for suite, row in told.items():
        cells = "".join(f"{'-' if row[name] is None else row[name]:>7}" for name in COLUMNS)
        kept = bounds.get(f"verdicts-{suite}", {})
        fails = [name for name, bound in kept.items() if judged(row[name], bound) == "MISSED"]
        missed += [f"{suite} {name}" for name in fails]
        print(f"{suite:14}{row['n']:>6}{cells}  {'MISSED: ' + ', '.join(fails) if fails else ''}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
