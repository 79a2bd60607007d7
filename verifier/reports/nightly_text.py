"""A night in a few lines: for a terminal, or the mail that a scheduler sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.reports.nightly_page import now_turned, ranked, turned
from verifier.reports.phrases import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.night import Cause, Change, Night


def nightly_text(night: Night) -> str:
    """Return the headline, the counts, and each change with its causes; ends in a line feed."""
    counts = ", ".join(f"{number} {verdict.value}" for verdict, number in night.counts.items())
    lines = [night.headline, counts]
    for change in ranked(night):
        lines += ["", *_change(change)]
    return "\n".join(lines) + "\n"


def _change(change: Change) -> Iterator[str]:
    claim = change.new or change.old
    place = f"{change.name}:{claim.line}:{claim.column}" if claim else change.name
    words = claim.text if claim else change.text
    yield clean(f"{change.kind.value}: {place}" + (f": {words}" if words else ""))
    moved = " → ".join(turned(change))
    if moved:
        yield f"  {clean(moved)}"
    if now_turned(change):
        yield f"  {now_turned(change)}"
    for cause in change.causes:
        yield f"  {clean(_cause(cause))}"


def _cause(cause: Cause) -> str:
    moved = " → ".join(each for each in (cause.old, cause.new) if each)
    text = f"{cause.kind.value}: {cause.text}" + (f": {moved}" if moved else "")
    if not cause.fact:
        return text
    origin = " ".join(each for each in dict.fromkeys((cause.publisher, cause.url)) if each)
    return f"{text} ({cause.fact}; {origin})"
