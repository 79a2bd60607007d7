"""What a nightly run saw, and what changed since the run before: plain records for page and store.

A record holds words and values as they were printed, never live objects: last month's night must
stay readable after the sources, the rules and the article have moved on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from verifier.model.finding import Verdict

# Parts that a fact may have besides those of the evidence. A refused candidate explains a verdict
# and does not carry it.
RELATED = "other vintage or rival"
REFUSED = "refused"


class CauseKind(StrEnum):
    """What can change a verdict, in the order in which causes are named."""

    ARTICLE = "article"
    SOURCE = "source"
    RULE = "rule"


class ChangeKind(StrEnum):
    """What differs from the run before, in the order of the page."""

    NEW_ARTICLE = "new article"
    GONE_ARTICLE = "article gone"
    DATE = "publication date changed"
    EDITED = "claim edited"
    VERDICT = "verdict changed"
    EVIDENCE = "evidence changed"
    NEW = "new claim"
    GONE = "claim gone"


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A fact as it bore on a claim: its key ("package/id"), its part, and its content then.

    ``role`` is the evidence's ("value", "earlier" ...), RELATED or REFUSED.
    ``digest`` identifies ``content``, which is pairs of field and value.
    """

    key: str
    role: str
    digest: str
    content: tuple[tuple[str, str], ...]

    def field(self, name: str) -> str:
        """Return one field of the content; empty when it has none of that name."""
        return dict(self.content).get(name, "")


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A finding as the history keeps it.

    ``key`` is the fingerprint and which of its kind in the article ("91ac….1"); ``start`` counts
    characters from 0, lines and columns from 1. ``reason`` and ``rule`` are empty where the
    finding has none.
    """

    ordinal: int
    key: str
    fingerprint: str
    kind: str
    text: str
    clause: str
    sentence: str
    start: int
    line: int
    column: int
    verdict: Verdict
    verdict_now: Verdict
    reason: str
    rule: str
    message: str
    claimed: str
    stated: str
    facts: tuple[FactRecord, ...] = ()

    @property
    def evidence(self) -> tuple[FactRecord, ...]:
        """The facts that decided."""
        return tuple(fact for fact in self.facts if fact.role not in {REFUSED, RELATED})

    @property
    def carriers(self) -> tuple[FactRecord, ...]:
        """The facts that carry the verdict: the evidence, its rivals and its other vintages."""
        return tuple(fact for fact in self.facts if fact.role != REFUSED)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article of a run. ``path`` identifies it (absolute); ``name`` is the path as given.

    ``sha256`` is of its text; ``published`` is ISO, empty when nobody says.
    """

    path: str
    name: str
    sha256: str
    published: str
    claims: tuple[ClaimRecord, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """One run: when it began (ISO, with offset), and with which program, rules and sources.

    ``id`` is 0 until the history has given it one.
    """

    started: str
    version: str
    rules: str
    sources: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something changed. ``fact`` with ``old`` and ``new`` name what moved, if a fact did."""

    kind: CauseKind
    text: str
    fact: str = ""
    old: str = ""
    new: str = ""
    publisher: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs from the run before, with every cause that holds."""

    kind: ChangeKind
    name: str
    causes: tuple[Cause, ...]
    old: ClaimRecord | None = None
    new: ClaimRecord | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read, and why."""

    name: str
    message: str


@dataclass(frozen=True, slots=True)
class Night:
    """A run beside the one before it; ``previous`` is None on the first night."""

    run: Run
    previous: Run | None
    articles: tuple[ArticleRecord, ...]
    changes: tuple[Change, ...]
    failures: tuple[Failure, ...] = ()

    @property
    def claims(self) -> tuple[tuple[ArticleRecord, ClaimRecord], ...]:
        """Every claim with its article, in the order of paths and text."""
        return tuple((article, claim) for article in self.articles for claim in article.claims)

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many claims have each verdict; every verdict is there."""
        found = Counter(claim.verdict for _, claim in self.claims)
        return {verdict: found[verdict] for verdict in Verdict}

    @property
    def headline(self) -> str:
        """The night in one sentence; a quiet one is said to be quiet."""
        checked = f"checked {plural(len(self.claims), 'claim')} in "
        checked += plural(len(self.articles), "article")
        if self.failures:
            checked += f", {plural(len(self.failures), 'article')} could not be read"
        if self.previous is None:
            return f"{checked}: the first run, nothing to compare with yet"
        if not self.changes:
            return f"{checked}: nothing new"
        return f"{checked}: {plural(len(self.changes), 'change')}"


def plural(count: int, noun: str) -> str:
    """Write a count with its noun.

    >>> plural(1, "claim"), plural(12, "claim")
    ('1 claim', '12 claims')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
