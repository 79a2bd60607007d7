"""A finding in a few lines, for the author of an expectation that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.fact import Fact
    from verifier.model.finding import Finding
    from verifier.model.text import Document


def explain(document: Document, finding: Finding) -> str:
    """Return where the claim stands, its verdict, and everything that led there."""
    line, column = document.position(finding.claim.span.start)
    reason = f" because of {finding.reason.value}" if finding.reason else ""
    head = f'{line}:{column}: "{finding.claim.text}" is {finding.verdict.value}{reason}'
    lines = [f"{head} ({finding.claim.kind}, {finding.rule})"]
    lines += [f"    {topic + ':':<10}{text}" for topic, text in _details(finding)]
    lines += [f"    {'rejected:':<10}{each.fact.id}: {each.why}" for each in finding.rejected]
    return "\n".join(lines)


def mentions(finding: Finding, text: str) -> bool:
    """Tell whether a finding says a text in its message, remarks, evidence or speaker.

    Neither case nor the kind of blanks matters.
    """
    return any(_plain(text) in _plain(said) for _, said in _details(finding))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _details(finding: Finding) -> Iterator[tuple[str, str]]:
    yield "message", finding.message
    if finding.claimed:
        yield "claimed", finding.claimed
    if finding.stated:
        yield "stated", finding.stated
    if finding.claim.speaker:
        yield "speaker", finding.claim.speaker.value
    for each in finding.evidence:
        yield "evidence", f"{each.role} {_fact(each.fact)}"
    for remark in finding.remarks:
        yield "remark", remark


def _fact(fact: Fact) -> str:
    origin = fact.provenance
    stated = f"{fact.id}: {fact.when or fact.quantity}"
    valid = f" for {fact.valid}" if fact.valid and not fact.when else ""
    known = f", on record from {fact.known_from}" if fact.known_from else ""
    where = f"{origin.publisher}, {origin.title}, row {origin.row}"
    return f"{stated}{valid}{known} ({where})"
