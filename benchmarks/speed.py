"""Measure the speed of extraction against quantulum3 and a bare scan for digits, and its memory.

What is measured, in one run, interleaved, medians of processor time:

* full extraction, sentences and all, of articles of about 4 kB, cut from the text at paragraphs;
* quantulum3 (extra ``benchmarks``) on the same articles, and on single paragraphs, which suit it
  best;
* a bare ``re`` scan of the same articles for digits, with the places found;
* growth: the cost of a character in a document of 1 MB over that in documents of 10 kB;
* peak memory of extracting from the document of 1 MB: what Python allocates while it runs
  (tracemalloc), the text itself not counted.

Every pass reads texts of its own, by a mark at their end, so that nothing remembered of a whole
text can serve. The text is --text FILE, or that of $VERIFIER_SHARED (../shared), or, where there
is none, one made of the articles in seeds/. With --check a missed floor makes the exit code 1;
--json FILE writes the figures.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import statistics
import sys
import time
import tracemalloc
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from floors import HERE, SHARED, missed, note, write

from verifier.extraction import extract_all
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ARTICLE, SHORT, LONG = 4_000, 10_000, 1_000_000
ROUNDS = 5
PEER_ROUNDS = 3
DIGITS = re.compile(r"\d[\d.,]*")
SHARED_TEXT = SHARED / "benchmarks" / "extraction" / "news200k.txt"


def timing_text(path: Path | None) -> str:
    """Return the text to be read, and say which it is."""
    if path is None and SHARED_TEXT.exists():
        path = SHARED_TEXT
    if path is not None:
        print(f"text: {path}")
        return path.read_text(encoding="utf-8")
    note(f"{SHARED_TEXT} is absent: the text is made of seeds/")
    seeds = sorted((HERE.parent / "seeds").glob("*.txt"))
    articles = [seed.read_text(encoding="utf-8").strip() for seed in seeds]
    whole = "\n\n".join(articles)
    return "\n\n".join([whole] * (200_000 // len(whole) + 1))


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text."""
    return [each for each in re.split(r"\n\s*\n", text) if each.strip()]


def cut(text: str, size: int) -> list[str]:
    """Return the text cut at paragraphs into articles of about so many characters."""
    articles: list[str] = []
    held: list[str] = []
    for paragraph in paragraphs(text):
        held.append(paragraph)
        if sum(map(len, held)) >= size:
            articles.append("\n\n".join(held))
            held = []
    return [*articles, "\n\n".join(held)] if held else articles


def extracted(text: str) -> int:
    """Extract from one article and return how many mentions it has."""
    document = Document("article.txt", text)
    return sum(len(mentions) for _, mentions in extract_all(document, segment(document)))


def scanned(text: str) -> int:
    """Find the runs of digits of one article and return how many there are."""
    return len([match.span() for match in DIGITS.finditer(text)])


def peer() -> Callable[[str], object] | None:
    """Return quantulum3's parser; None, with a word why, where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it has no classifier installed
            from quantulum3 import parser
    except ImportError:
        note("quantulum3 is not installed (extra: benchmarks): not compared with it")
        return None
    parse: Callable[[str], object] = parser.parse
    parse("It weighs 3 kg.")  # its tables are read at the first call
    return parse


def marked(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield the texts again and again, each time with another mark at their ends."""
    texts, number = list(texts), 0
    while True:
        number += 1
        yield [f"{text}\n\nPass {number}" for text in texts]


def timed(work: Callable[[str], object], texts: list[str]) -> float:
    """Return the processor time of working through texts, in seconds."""
    gc.collect()
    begun = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - begun


def against(text: str) -> dict[str, float]:
    """Return how extraction compares with quantulum3 and with a scan for digits."""
    parse = peer()
    articles, single = marked(cut(text, ARTICLE)), marked(paragraphs(text))
    ours, scans, whole, fed = [], [], [], []
    for number in range(ROUNDS):
        ours.append(timed(extracted, next(articles)))
        scans.append(timed(scanned, next(articles)))
        if parse and number < PEER_ROUNDS:
            whole.append(timed(parse, next(articles)))
            fed.append(timed(parse, next(single)))
        ours.append(timed(extracted, next(articles)))
        scans.append(timed(scanned, next(articles)))
    extraction = statistics.median(ours)
    figures = {
        "extraction_mb_per_second": round(len(text.encode()) / extraction / 1e6, 2),
        "digit_scan_over_extraction": round(extraction / statistics.median(scans), 1),
    }
    if parse:
        figures["extraction_over_quantulum3"] = round(statistics.median(whole) / extraction, 1)
        by_paragraph = statistics.median(fed) / extraction
        figures["extraction_over_quantulum3_by_paragraph"] = round(by_paragraph, 1)
    return figures


def growth(text: str) -> dict[str, float]:
    """Return the cost of a byte of a long document over that of short ones."""
    long = (text + "\n\n") * (LONG // len(text) + 1)
    long = long[: long.rindex("\n\n", 0, LONG)]
    longs, shorts = marked([long]), marked(cut(text, SHORT))
    costs: dict[str, list[float]] = {"long": [], "short": []}
    for _ in range(2 * ROUNDS):
        for name, texts in (("short", next(shorts)), ("long", next(longs))):
            size = sum(len(each.encode()) for each in texts)
            costs[name].append(timed(extracted, texts) / size)
    ratio = statistics.median(costs["long"]) / statistics.median(costs["short"])
    return {"per_byte_1mb_over_10kb": round(ratio, 3), "peak_mb": peak(next(longs)[0])}


def peak(text: str) -> float:
    """Return the most memory that extraction holds at a time, in MB, its mentions kept."""
    tracemalloc.start()
    document = Document("article.txt", text)
    kept = extract_all(document, segment(document))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return round(most / 1e6, 1)


def report(path: Path | None) -> tuple[dict[str, float], list[str]]:
    """Measure and print; return the figures, and the names of those that miss their floor."""
    text = timing_text(path)
    figures = {**against(text), **growth(text)}
    for name, value in figures.items():
        print(f"{name:42} {value:>10}")
    absent = frozenset({"extraction_over_quantulum3"} - figures.keys())
    if absent and os.environ.get("CI"):
        note("in CI quantulum3 must be there")
        absent = frozenset()
    return figures, missed("extraction", figures, absent=absent)


def main() -> int:
    """Measure, print, compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--text", type=Path, metavar="FILE", help="the text to be read")
    parser.add_argument("--json", metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a floor is missed")
    args = parser.parse_args()
    figures, failures = report(args.text)
    write(args.json, figures)
    return int(bool(failures) and args.check)


if __name__ == "__main__":
    sys.exit(main())
