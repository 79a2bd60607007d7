"""The report for programs; docs/reference/json.md describes every field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.model.quantity import format_digits
from verifier.reports.phrases import last_day, source_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.fact import Fact
    from verifier.model.finding import Checked, Evidence, Finding, Rejected
    from verifier.model.text import Document

# Goes up when a field changes its meaning or disappears.
SCHEMA = 1


def as_json(checked: Iterable[Checked]) -> str:
    """Return one object with all documents; the same findings give the same text."""
    content = {"schema": SCHEMA, "documents": [_document(each) for each in checked]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _document(checked: Checked) -> dict[str, Any]:
    document = checked.document
    return {
        "path": document.path,
        "published": _text(document.published),
        "published_basis": document.published_basis,
        "title": document.title,
        "findings": [_finding(document, finding) for finding in checked.findings],
    }


def _finding(document: Document, finding: Finding) -> dict[str, Any]:
    claim = finding.claim
    line, column = document.position(claim.span.start)
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "line": line,
        "column": column,
        "text": claim.span.of(document.text),
        "sentence": claim.sentence.span.of(document.text),
        "kind": claim.kind,
        "verdict": finding.verdict.value,
        "verdict_now": finding.verdict_now.value,
        "reason": finding.reason.value if finding.reason else None,
        "rule": finding.rule or None,
        "message": finding.message,
        "claimed": finding.claimed or None,
        "stated": finding.stated or None,
        "slight": finding.slight,
        "remarks": list(dict.fromkeys(finding.remarks)),
        "speaker": claim.speaker.value if claim.speaker else None,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "fingerprint": finding.fingerprint,
        "evidence": [_evidence(each) for each in finding.evidence],
        "rejected": [_rejected(each) for each in finding.rejected],
        "trace": [{"stage": step.stage, "text": step.text} for step in finding.trace],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    slots = [
        {
            "slot": slot.slot,
            "text": slot.text,
            "how": slot.how,
            "origin": slot.origin.value,
            "score": slot.score,
        }
        for slot in evidence.slots
    ]
    fact = evidence.fact
    named, stated = _named(fact), _stated(fact)
    return {**named, "role": evidence.role, **stated, "slots": slots, **_cited(fact)}


def fact_of(fact: Fact) -> dict[str, Any]:
    """Return all that a reader may want to know of a fact, with its citation."""
    return {**_named(fact), **_stated(fact), **_cited(fact)}


def _named(fact: Fact) -> dict[str, Any]:
    return {
        "fact": fact.id,
        "package": fact.package,
        "subject": fact.subject,
        "measure": fact.measure,
    }


def _stated(fact: Fact) -> dict[str, Any]:
    return {
        "value": _value(fact),
        "unit": fact.quantity.unit.symbol if fact.quantity else None,
        "when": _text(fact.when),
        "valid_from": _text(fact.valid.start) if fact.valid else None,
        "valid_to": _text(last_day(fact.valid)) if fact.valid else None,
        "place": fact.place,
        "known_from": _text(fact.known_from),
        "known_assumed": fact.known_assumed,
        "known_to": _text(fact.known_to),
        "revision": fact.revision,
        "rank": fact.rank.value,
        "status": fact.status or None,
        "tolerance": fact.tolerance.stated(),
    }


def _cited(fact: Fact) -> dict[str, Any]:
    source = fact.provenance
    return {
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "published": _text(source.published),
        "retrieved": _text(source.retrieved),
        "licence": source.licence or None,
        "tier": source.tier or None,
        "file": source_file(fact),
        "row": source.row,
        "locator": source.locator or None,
        "note": fact.note or None,
        "share_of": fact.share_of or None,
    }


def _rejected(rejected: Rejected) -> dict[str, Any]:
    fact = rejected.fact
    return {
        "fact": fact.id,
        "why": rejected.why,
        "reason": rejected.reason.value,
        "subject": fact.subject,
        "measure": fact.measure,
        "value": _value(fact),
        "unit": fact.quantity.unit.symbol if fact.quantity else None,
        "when": _text(fact.when),
        "publisher": fact.provenance.publisher,
        "url": fact.provenance.url,
        "file": source_file(fact),
        "row": fact.provenance.row,
    }


def _value(fact: Fact) -> str | None:
    """Return a figure in digits; a range as "low/high", both included, as ISO 8601 writes one."""
    if fact.quantity is None:
        return None
    low, high = format_digits(fact.quantity.low), format_digits(fact.quantity.high)
    return low if low == high else f"{low}/{high}"


def _text(value: object) -> str | None:
    """Return a date or period in its ISO 8601 form."""
    return None if value is None else str(value)
