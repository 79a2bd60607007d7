"""Findings to bytes: for a reader, for programs, for a build server.

A format is one function from the checked documents to a text that ends in a line feed. It adds
nothing of its own to a verdict, and reads no clock: the same findings give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.reports.explain import as_explanation
from verifier.reports.extraction_json import extraction_json, extraction_jsonl
from verifier.reports.extraction_text import extraction_text
from verifier.reports.json_report import as_json
from verifier.reports.junit import as_junit
from verifier.reports.rules_page import rules_json, rules_markdown, rules_text
from verifier.reports.terminal import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.model.claim import Extracted
    from verifier.model.finding import Checked

__all__ = [
    "EXTRACTION_FORMATS",
    "FORMATS",
    "PLAIN_WIDTH",
    "as_explanation",
    "as_json",
    "as_junit",
    "as_text",
    "extraction_text",
    "rules_json",
    "rules_markdown",
    "rules_text",
]

# Where no terminal says how wide it is.
PLAIN_WIDTH = 88

# The formats for programs; a reader's, `as_text`, depends on a width and on colours besides.
FORMATS: dict[str, Callable[[Iterable[Checked]], str]] = {"json": as_json, "junit": as_junit}
EXTRACTION_FORMATS: dict[str, Callable[[Iterable[Extracted]], str]] = {
    "json": extraction_json,
    "jsonl": extraction_jsonl,
}
