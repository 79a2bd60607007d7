"""What is found of a claim: evidence, verdict, reason, trace."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model.claim import Claim, Origin
    from verifier.model.fact import Complete, Fact
    from verifier.model.relation import Told
    from verifier.model.text import Document


class Verdict(StrEnum):
    """Three, never more; nuance is in the reason and the remarks."""

    CONSISTENT = "consistent"
    CONTRADICTED = "contradicted"
    UNVERIFIED = "unverified"


class Reason(StrEnum):
    """Why a claim stays unverified: a closed list."""

    NO_SOURCE = "no-source"
    AMBIGUOUS_MATCH = "ambiguous-match"
    SCOPE_MISSING = "scope-missing"
    OUTSIDE_PERIOD = "outside-period"
    UNIT_MISMATCH = "unit-mismatch"
    REFERENCE_TOO_COARSE = "reference-too-coarse"
    PREDICTION = "prediction"
    OPINION_OR_HYPOTHETICAL = "opinion-or-hypothetical"
    ANCHOR_MISSING = "anchor-missing"
    SOURCE_STALE = "source-stale"
    SOURCES_DISAGREE = "sources-disagree"
    NOT_YET_PUBLISHED = "not-yet-published"
    NO_RULE_DECIDES = "no-rule-decides"


@dataclass(frozen=True, slots=True)
class SlotMatch:
    """How one slot of a claim met the fact: "subject", "American forces", exact, from the words."""

    slot: str
    text: str
    how: str
    origin: Origin
    score: float = 100.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact that bears on a claim; ``role`` says as what: value, earlier, later, left, right.

    ``complete`` is the source's statement, if it makes one, that nothing is missing of the fact's
    measure in its time: what holds of all others can be told from such a source alone.
    """

    fact: Fact
    slots: tuple[SlotMatch, ...]
    role: str = "value"
    complete: Complete | None = None

    @property
    def firm(self) -> bool:
        """Whether every slot was met by an exact wording, and none was inherited or fuzzy."""
        return all(slot.how in FIRM for slot in self.slots)


FIRM = frozenset({"exact", "period", "latest"})
# The words stand near the figure, but do not say that it is theirs: enough to agree with, never
# to accuse by.
BORROWED = "borrowed"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that was looked at and refused, and why; the nearest come first."""

    fact: Fact
    why: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Match:
    """All that the references say of a claim.

    ``evidence`` decides; ``rivals`` are other facts of the same scope known at the time;
    ``superseded`` and ``later`` are other vintages of it: known before, and since. ``drift`` is
    how much the value may have moved between the fact's period and the claim's, as a share.
    ``doubts`` are why the words do not prove that the figure is said of the fact. ``circular``
    names the publisher where it is the article's own and no other reference is there; ``stale``
    says why nobody vouches for the evidence any more. ``told`` is what a whole table says.
    """

    evidence: tuple[Evidence, ...] = ()
    rivals: tuple[Fact, ...] = ()
    superseded: tuple[Fact, ...] = ()
    later: tuple[Fact, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    failure: Reason | None = None
    why: str = ""
    drift: Decimal = Decimal(0)
    doubts: tuple[str, ...] = ()
    circular: str = ""
    stale: str = ""
    told: Told | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule says. ``claimed`` and ``stated`` are the two intervals, as printed."""

    verdict: Verdict
    message: str
    reason: Reason | None = None
    remarks: tuple[str, ...] = ()
    claimed: str = ""
    stated: str = ""
    slight: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way from words to verdict."""

    stage: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim with its verdict, and everything a reader needs to check it.

    ``verdict`` is taken as of publication, ``verdict_now`` with what is on record since.
    ``fingerprint`` identifies the claim by content, whatever stands around it.
    """

    claim: Claim
    verdict: Verdict
    verdict_now: Verdict
    reason: Reason | None
    rule: str
    message: str
    evidence: tuple[Evidence, ...]
    rejected: tuple[Rejected, ...]
    remarks: tuple[str, ...]
    trace: tuple[Step, ...]
    claimed: str
    stated: str
    slight: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A document with its findings, in the order of the text."""

    document: Document
    findings: tuple[Finding, ...]
