"""Measure the catalog at a million facts: compiling, opening, looking up; print it with its floors.

The facts are of a made-up world drawn from --seed (see catalog_names.py): countries, regions, banks
and companies; measures as statistical offices name them; years. The queries are drawn from the same
seed and are never those that anything was tuned on unless the seed is the same. Compared with are
the start of bare Python, ten thousand facts, and rapidfuzz over the label of every fact.

Times are ratios within one run: of processor time for look-ups, of processes started alternately
for opening; so a slower or busier machine prints about the same. compile_s alone is in seconds, by
the clock on the wall, and includes making the facts.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_names import noisy, world
from floors import missed, write
from rapidfuzz import fuzz, process

from verifier.language import english
from verifier.model.fact import Fact, Provenance
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.catalog.catalog import Catalog
from verifier.reference.catalog.compile import Compiler
from verifier.reference.catalog.labels import words_of
from verifier.reference.catalog.store import Store
from verifier.reference.places import names

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY, FEW = 1_000_000, 10_000
STARTS, BRUTE_QUERIES = 25, 5
YEARS = range(1960, 2025)
LONGEST_SERIES = 5
SOURCES = 60

# The most memory a process has held, in kB; Linux tells it of the program alone, and not of the
# process that it was before it became that program.
MEMORY = """
import resource, sys
try:
    with open("/proc/self/status") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak // 1000 if sys.platform == "darwin" else peak)
"""
OPEN = """
from verifier.reference.catalog.store import Store
print(Store.open({path!r}).answers({subject!r}, {measure!r}))
"""
OPEN_AS_FACTS = """
from verifier.reference.catalog.catalog import Catalog
from verifier.reference.catalog.store import Store
print(Catalog(Store.open({path!r})).about({subject!r}, {measure!r})[0])
"""
OPEN_BY_WORDS = """
from verifier.reference.catalog.catalog import Catalog
from verifier.reference.catalog.store import Store
print(Catalog(Store.open({path!r})).look_up({words!r}).found[0])
"""


@dataclass(frozen=True)
class Target:
    """A fact that a query asks for."""

    subject: str
    measure: str
    year: int


class Made:
    """So many facts of a seed's world, made anew each time they are asked for."""

    def __init__(self, seed: int, count: int) -> None:
        self._seed, self._count = seed, count
        measures = min(1_500, max(60, count // 500))
        self.world = world(random.Random(f"{seed} world"), max(200, count // 10), measures)
        self._codes = {named[0]: code for code, (named, _) in english().places.items()}

    def series(self) -> Iterator[tuple[str, str, int, int]]:
        """Yield a subject's name, a measure, a first year and a number of years."""
        chance, seen, left = random.Random(f"{self._seed} series"), set(), self._count
        subjects, measures = self.world.subjects, self.world.measures
        while left:
            pair = chance.randrange(len(subjects)), chance.randrange(len(measures))
            if pair in seen:
                continue
            seen.add(pair)
            years = min(left, chance.randint(1, LONGEST_SERIES))
            left -= years
            yield subjects[pair[0]], measures[pair[1]], chance.choice(YEARS[:-years]), years

    def facts(self) -> Iterator[Fact]:
        """Yield the facts."""
        chance, row = random.Random(f"{self._seed} values"), 0
        periods = {year: Period.parse(str(year)) for year in YEARS}
        cited = [
            {
                "publisher": f"Statistical office {n}",
                "title": f"Yearbook, table {n}",
                "url": f"https://example.org/{n}",
                "source_id": f"s{n}",
                "path": f"sources/package-{n}/values.csv",
                "published": date(2020, 1, 1 + n % 28),
                "licence": "CC0-1.0",
            }
            for n in range(SOURCES)
        ]
        for name, measure, first, years in self.series():
            source, code = chance.randrange(SOURCES), self._codes.get(name)
            for year in range(first, first + years):
                row += 1
                value = Decimal(chance.randrange(10**7)).scaleb(-1)
                yield Fact(
                    id=f"p{source}:{row}",
                    package=f"package-{source}",
                    subject=code or name,
                    subject_name=name if code else "",
                    measure=measure,
                    provenance=Provenance(row=row, **cited[source]),
                    quantity=Quantity(value, value, text=str(value)),
                    valid=periods[year],
                    place=code,
                    series=True,
                )

    def aliases(self) -> Iterator[Alias]:
        """Yield a short wording for each measure."""
        for measure in self.world.measures:
            yield Alias(AliasKind.MEASURE, measure, measure.partition(" (")[0], package="package-0")

    def labels(self) -> list[str]:
        """Return the label of every fact, as brute force compares them."""
        return [
            f"{name} {measure} {year}".lower()
            for name, measure, first, years in self.series()
            for year in range(first, first + years)
        ]

    def queries(self, count: int) -> list[tuple[str, Target]]:
        """Return words for facts drawn at random, half of them with a year."""
        chance = random.Random(f"{self._seed} queries")
        every = list(self.series())
        found = []
        for name, measure, first, years in chance.sample(every, min(count, len(every))):
            year = chance.randrange(first, first + years)
            words = noisy(chance, name, measure)
            dated = f"{words} {year}" if chance.random() < 0.5 else words
            found.append((dated, Target(self._codes.get(name) or name, measure, year)))
        return found


def compiled(made: Made, path: str) -> None:
    """Compile the facts into a file."""
    compiler = Compiler(path, forms=words_of, place_names=names)
    compiler.add(made.facts(), made.aliases())
    compiler.finish()
    compiler.close()


def measured_compile(seed: int, count: int, path: str) -> tuple[float, float]:
    """Compile in a process of its own; return its seconds and the most memory it held, in MB."""
    told = [__file__, "--seed", str(seed), "--facts", str(count), "--compile", path]
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, *told], capture_output=True, text=True, check=True)
    return time.perf_counter() - begun, float(done.stdout) / 1e3


def started(code: str) -> float:
    """Run code in a new Python and return its seconds."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def held(code: str) -> float:
    """Run code in a new Python and return the most memory it held, in MB."""
    told = [sys.executable, "-c", code + MEMORY]
    done = subprocess.run(told, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1]) / 1e3


def opening(path: str, made: Made) -> dict[str, float]:
    """Compare a new process that opens the catalog and asks once with one that does nothing."""
    words, target = made.queries(1)[0]
    asked = {"path": path, "subject": target.subject, "measure": target.measure, "words": words}
    codes = {
        "open_and_lookup": OPEN.format(**asked),
        "open_and_fact": OPEN_AS_FACTS.format(**asked),
        "open_and_fuzzy": OPEN_BY_WORDS.format(**asked),
    }
    times: dict[str, list[float]] = {name: [] for name in ("bare", *codes)}
    for _ in range(STARTS):
        times["bare"].append(started("pass"))
        for name, code in codes.items():
            times[name].append(started(code))
    most = max(held(code) for code in codes.values())
    bare = statistics.median(times["bare"])
    figures = {f"{name}_over_python": statistics.median(times[name]) / bare for name in codes}
    return {**{name: round(each, 2) for name, each in figures.items()}, "open_rss_mb": round(most)}


def looked_up(path: str, queries: list[tuple[str, Target]]) -> tuple[float, float, float]:
    """Return the median seconds of a look-up, the slowest of twenty, and the recall at five."""
    catalog = Catalog(Store.open(path))
    times, met = [], 0
    for words, target in queries:
        begun = time.process_time()
        answers = catalog.look_up(words, limit=5)
        times.append(time.process_time() - begun)
        met += any(_is(answer.fact, target, words) for answer in answers.found)
    times.sort()
    return statistics.median(times), times[len(times) * 19 // 20], met / len(queries)


def _is(fact: Fact, target: Target, words: str) -> bool:
    same = (fact.subject, fact.measure) == (target.subject, target.measure)
    year = f" {target.year}"
    return same and (not words.endswith(year) or str(fact.valid) == year.strip())


def brute(made: Made, queries: list[tuple[str, Target]]) -> float:
    """Return the median seconds of comparing a query with the label of every fact."""
    labels, times = made.labels(), []
    for words, _ in queries[:BRUTE_QUERIES]:
        begun = time.process_time()
        process.extract(words.lower(), labels, scorer=fuzz.token_sort_ratio, limit=5)
        times.append(time.process_time() - begun)
    return statistics.median(times)


def report(seed: int, count: int, queries: int) -> dict[str, float]:
    """Measure all; return the figures."""
    few, many = Made(seed, min(FEW, count)), Made(seed, count)
    with tempfile.TemporaryDirectory() as folder:
        small, large = str(Path(folder) / "few.sqlite"), str(Path(folder) / "many.sqlite")
        compiled(few, small)
        seconds, memory = measured_compile(seed, count, large)
        figures = {
            "facts": count,
            "compile_s": round(seconds, 1),
            "compile_rss_mb": round(memory),
            "file_mb": round(Path(large).stat().st_size / 1e6),
            **opening(large, many),
        }
        quick, _, _ = looked_up(small, few.queries(queries))
        asked = many.queries(queries)
        median, slow, recall = looked_up(large, asked)
        slowest = brute(many, asked)
    return {
        **figures,
        "fuzzy_p50_ms": round(median * 1e3, 2),
        "fuzzy_p95_ms": round(slow * 1e3, 2),
        "fuzzy_p50_1m_over_10k": round(median / quick, 2),
        "brute_over_fuzzy": round(slowest / median),
        "recall_at_5": round(recall, 4),
    }


def main() -> int:
    """Measure, print, compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of facts and queries")
    parser.add_argument("--facts", type=int, default=MANY, metavar="N", help=f"default: {MANY:,}")
    parser.add_argument("--queries", type=int, default=400, metavar="N", help="default: 400")
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    parser.add_argument("--compile", metavar="FILE", help="compile the facts there and do no more")
    args = parser.parse_args()
    if args.compile:
        compiled(Made(args.seed, args.facts), args.compile)
        exec(MEMORY)  # noqa: S102 - the line that the opened processes end with
        return 0
    figures = report(args.seed, args.facts, args.queries)
    for name, value in figures.items():
        print(f"{name:30} {value:>12,}")
    print()
    failures = missed("catalog", figures)
    write(args.json, figures)
    return int(bool(failures) and args.check)


if __name__ == "__main__":
    sys.exit(main())
