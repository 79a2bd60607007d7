"""Records to rows of the history and back; the SQL stands here and nowhere else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.model.finding import Verdict
from verifier.model.night import ArticleRecord, ClaimRecord, FactRecord, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Row = tuple[Any, ...]

_RUN = "runs.id, runs.started, runs.version, runs.rules, runs.sources"
_FINDING = (
    "ordinal, key, fingerprint, kind, text, clause, sentence, start, line, column_number, verdict, "
    "verdict_now, reason, rule, message, claimed, stated, evidence_json"
)

_COLUMNS = tuple(_FINDING.split(", "))

INSERT_RUN = "INSERT INTO runs (started, version, rules, sources, scope) VALUES (?, ?, ?, ?, ?)"
INSERT_ARTICLE = "INSERT INTO articles (run, path, name, sha256, published) VALUES (?, ?, ?, ?, ?)"
INSERT_FACT = "INSERT OR IGNORE INTO facts (digest, content) VALUES (?, ?)"
INSERT_FINDING = (
    f"INSERT INTO findings (run, path, {_FINDING}) VALUES "  # noqa: S608 - constants only
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
LAST_RUN = f"SELECT {_RUN} FROM runs WHERE scope = ? ORDER BY id DESC LIMIT 1"  # noqa: S608 - constants only
NAMES = "SELECT path, name FROM articles WHERE run = ? ORDER BY path"
LAST_OF = (
    f"SELECT {_RUN}, path, name, sha256, published FROM articles "  # noqa: S608 - constants only
    "JOIN runs ON runs.id = articles.run WHERE path = ? ORDER BY run DESC LIMIT 1"
)
FINDINGS = f"SELECT {_FINDING} FROM findings WHERE run = ? AND path = ? ORDER BY ordinal"  # noqa: S608 - constants only
FACT = "SELECT content FROM facts WHERE digest = ?"


def run_row(run: Run) -> Row:
    """Return a run's columns but for its id and scope."""
    return run.started, run.version, run.rules, run.sources


def read_run(row: Row) -> Run:
    """Return the run of a row that begins with its id."""
    number, started, version, rules, sources = row
    return Run(started, version, rules, sources, number)


def article_row(run: int, article: ArticleRecord) -> Row:
    """Return an article's columns."""
    return run, article.path, article.name, article.sha256, article.published


def fact_rows(article: ArticleRecord) -> Iterator[Row]:
    """Yield digest and content of every fact that bears on the article's claims."""
    for claim in article.claims:
        for fact in claim.facts:
            yield fact.digest, json.dumps(fact.content, ensure_ascii=False)


def finding_rows(run: int, article: ArticleRecord) -> Iterator[Row]:
    """Yield the columns of an article's claims."""
    for claim in article.claims:
        evidence = [[fact.key, fact.role, fact.digest] for fact in claim.facts]
        special = {
            "column_number": claim.column,
            "verdict": claim.verdict.value,
            "verdict_now": claim.verdict_now.value,
            "evidence_json": json.dumps(evidence, ensure_ascii=False),
        }
        values = (special[name] if name in special else getattr(claim, name) for name in _COLUMNS)
        yield run, article.path, *values


def digests(findings: Iterable[Row]) -> set[str]:
    """Return the digests of all facts that rows of findings mention."""
    return {digest for row in findings for _, _, digest in json.loads(row[-1])}


def read_article(row: Row, findings: Iterable[Row], contents: Mapping[str, str]) -> ArticleRecord:
    """Return the article of a row, with its findings and the contents of their facts."""
    path, name, sha256, published = row
    claims = tuple(_read_claim(finding, contents) for finding in findings)
    return ArticleRecord(path, name, sha256, published, claims)


def _read_claim(row: Row, contents: Mapping[str, str]) -> ClaimRecord:
    fields = dict(zip(_COLUMNS, row, strict=True))
    evidence = json.loads(fields.pop("evidence_json"))
    fields["column"] = fields.pop("column_number")
    fields["verdict"] = Verdict(fields["verdict"])
    fields["verdict_now"] = Verdict(fields["verdict_now"])
    facts = tuple(
        FactRecord(key, role, digest, _read_content(contents[digest]))
        for key, role, digest in evidence
    )
    return ClaimRecord(**fields, facts=facts)


def _read_content(content: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(content))
