"""Findings to the records that a history keeps and a page shows."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.night import REFUSED, RELATED, ArticleRecord, ClaimRecord, FactRecord
from verifier.nightly.digests import content_digest, fact_content, fact_key, text_digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.finding import Checked, Finding
    from verifier.model.text import Document


def article_record(checked: Checked, catalog: FactCatalog) -> ArticleRecord:
    """Return an article with its findings as records."""
    document = checked.document
    seen: Counter[str] = Counter()
    claims = []
    for ordinal, finding in enumerate(checked.findings):
        seen[finding.fingerprint] += 1
        key = f"{finding.fingerprint}.{seen[finding.fingerprint]}"
        claims.append(_claim(finding, document, catalog, ordinal, key))
    return ArticleRecord(
        path=article_key(document.path),
        name=document.path,
        sha256=text_digest(document.text),
        published=str(document.published or ""),
        claims=tuple(claims),
    )


def article_key(path: str) -> str:
    """Return what an article is known by: two projects may each have a ``drafts/a.txt``."""
    return str(Path(path).resolve())


def _claim(
    finding: Finding, document: Document, catalog: FactCatalog, ordinal: int, key: str
) -> ClaimRecord:
    claim = finding.claim
    position = document.position(claim.span.start)
    return ClaimRecord(
        ordinal=ordinal,
        key=key,
        fingerprint=finding.fingerprint,
        kind=claim.kind,
        text=_plain(claim.text),
        clause=_plain(claim.clause.of(document.text)),
        sentence=_plain(claim.sentence.span.of(document.text)),
        start=claim.span.start,
        line=position.line,
        column=position.column,
        verdict=finding.verdict,
        verdict_now=finding.verdict_now,
        reason=finding.reason.value if finding.reason else "",
        rule=finding.rule,
        message=finding.message,
        claimed=finding.claimed,
        stated=finding.stated,
        facts=_facts(finding, catalog),
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _facts(finding: Finding, catalog: FactCatalog) -> tuple[FactRecord, ...]:
    """Return the facts that bear on a finding: each once, in its weightiest role."""
    found: dict[str, FactRecord] = {}
    for each in finding.evidence:
        _add(found, each.fact, each.role)
    for each in finding.evidence:
        for fact in _related(each.fact, catalog):
            _add(found, fact, RELATED)
    for refused in finding.rejected:
        _add(found, refused.fact, REFUSED)
    return tuple(found.values())


def _add(found: dict[str, FactRecord], fact: Fact, role: str) -> None:
    content = fact_content(fact)
    digest = content_digest(fact.id, content)
    if any(record.digest == digest for record in found.values()):
        return
    # A table may give several rows one name; none of them may hide another.
    key, count = fact_key(fact), 1
    while key in found:
        count += 1
        key = f"{fact_key(fact)}#{count}"
    found[key] = FactRecord(key, role, digest, content)


def _related(fact: Fact, catalog: FactCatalog) -> Iterable[Fact]:
    """Yield what else the sources say of the same thing: rivals and other vintages.

    Figures of another period are left out, so that next month's row is no news for this one.
    """
    for other in catalog.about(fact.subject, fact.measure):
        apart = fact.valid and other.valid and not fact.valid.overlaps(other.valid)
        if other is not fact and other.place == fact.place and not apart:
            yield other
