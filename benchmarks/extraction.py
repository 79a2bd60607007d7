"""Run the extractor over a folder of suites and score what it reads.

A suite is a JSON Lines file: one case a line with ``id``, ``suite``, ``text``,
``reference_date``, ``scope`` and the ``expected`` spans.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suite_figures import figure, modifier
from suite_times import duration, times

from verifier.extraction import extract_all
from verifier.model.text import Document
from verifier.reading import segment

if TYPE_CHECKING:
    from collections.abc import Iterator


def cases(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the cases of every suite in a folder."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def predict(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what the extractor reads in a case's text, in the scorer's form."""
    reference = case.get("reference_date")
    published = date.fromisoformat(reference[:10]) if reference else None
    narrative = case.get("doctype") == "narrative"
    document = Document(case["id"], case["text"], published=published, narrative=narrative)
    read = extract_all(document, segment(document))
    predicted = times(document, read, case)
    for _, mentions in read:
        for mention in mentions:
            value = duration(mention)
            if value is None and mention.quantity is not None:
                value = {**figure(mention, case), "modifier": modifier(mention)}
            if value is not None:
                where = {"start": mention.span.start, "end": mention.span.end}
                predicted.append({**where, **value})
    return predicted


def main() -> int:
    """Predict, write, score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path, metavar="CASES_DIR")
    parser.add_argument("--out", type=Path, metavar="PRED.jsonl")
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as out:
        for case in cases(args.cases):
            out.write(json.dumps({"id": case["id"], "predicted": predict(case)}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
