"""One finding in full: from the words to the verdict, and what would have changed it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from verifier.model.claim import Origin
from verifier.model.finding import Reason, Verdict
from verifier.reports.paint import MARK, UNMARK
from verifier.reports.phrases import (
    about,
    clean,
    dates,
    days,
    is_loose_table,
    known,
    now_line,
    published_line,
    sentence_of_verdict,
    source_place,
    stated_value,
    unique,
    where,
)
from verifier.reports.terminal import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.claim import Claim, Slot
    from verifier.model.finding import Evidence, Finding
    from verifier.model.text import Document
    from verifier.reports.rules_page import RuleText

_WIDTH = 88

# What the reader can do about each reason.
_REMEDIES = {
    Reason.NO_SOURCE: "a reference that states this: add one with --source FILE.csv, or a row to "
    "a source package",
    Reason.AMBIGUOUS_MATCH: "words that single out one of the references, or a preferred rank",
    Reason.SCOPE_MISSING: "words in the article that say of what, where or when, or a "
    "reference that speaks of what they say",
    Reason.OUTSIDE_PERIOD: "a reference that holds in the claim's period",
    Reason.UNIT_MISMATCH: "a reference in a unit that can be converted to the claim's",
    Reason.REFERENCE_TOO_COARSE: "a reference that states the value more finely",
    Reason.PREDICTION: "nothing on record yet: come back when it has come to pass",
    Reason.OPINION_OR_HYPOTHETICAL: "a sentence that asserts it",
    Reason.ANCHOR_MISSING: "the article's date: give --published DATE, or write it in the sidecar",
    Reason.SOURCE_STALE: "a more recent edition of the reference",
    Reason.SOURCES_DISAGREE: "a reference of higher rank, or a preferred rank for one of them",
    Reason.NOT_YET_PUBLISHED: "a reference that was on record when the article appeared",
    Reason.NO_RULE_DECIDES: "a rule for claims of this form, or a fact further from the figure",
}


def as_explanation(document: Document, finding: Finding, rule: RuleText | None) -> str:
    """Return the way from words to verdict; ``rule`` is the rule that decided, if one did."""
    parts = [
        _head(document, finding),
        _part("Read as", _reading(document, finding.claim)),
        _part("Compared with", _compared(finding)),
        _part("Refused", _refused(finding)),
        _part("Arithmetic", _arithmetic(finding)),
        _part("Rule", _rule(rule)),
        _part("Verdict", _verdict(document, finding)),
        _part("What would change it", _change(finding)),
        _part("Trace", [f"{step.stage}: {clean(step.text)}" for step in finding.trace]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(document: Document, finding: Finding) -> str:
    claim = finding.claim
    sentence = quoted(document, claim.sentence.span, claim.span)
    sentence = sentence.replace(MARK, "«").replace(UNMARK, "»")
    first = f"{where(document, finding)}  {claim.id}  {finding.verdict}"
    return "\n".join([first, *_wrap(published_line(document)), "", *_wrap(sentence)])


def _part(title: str, lines: list[str]) -> str:
    if not lines:
        return ""
    return "\n".join([title, *(wrapped for line in lines for wrapped in _wrap(line))])


def _wrap(line: str) -> list[str]:
    text = line.lstrip()
    indent = "  " + " " * (len(line) - len(text))
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _reading(document: Document, claim: Claim) -> list[str]:
    lines = [f"kind: {claim.kind}, {claim.polarity}, {claim.modality}"]
    mention = claim.mention
    if mention is not None:
        lines.append(f"words: {clean(mention.text)!r}, a {mention.role}, read by {mention.pattern}")
        if mention.hedge.value != "none":
            lines.append(f"hedge: {mention.hedge}")
        if mention.comparator.value != "=":
            lines.append(f"comparator: {mention.comparator}")
        if mention.noun:
            lines.append(f"counted: {clean(mention.noun.span.of(document.text))!r}")
    lines.append(f"period: {_period(claim)}")
    if claim.speaker:
        lines.append(f"speaker: {_slot(claim.speaker)}")
    return lines


def _period(claim: Claim) -> str:
    words = _slot(claim.period_slot)
    if claim.period is None:
        return f"none ({words})" if words else "none"
    return f"{days(claim.period)}, {words}"


def _slot(slot: Slot) -> str:
    if slot.origin is Origin.MISSING:
        return "missing"
    source = f"from the {slot.origin}"
    return f"{clean(slot.value)!r}, {source}" if slot.value else source


def _compared(finding: Finding) -> list[str]:
    return [line for each in finding.evidence for line in _evidence(each)]


def _evidence(evidence: Evidence) -> Iterator[str]:
    fact = evidence.fact
    source = fact.provenance
    yield f"{fact.id} as {evidence.role}: {stated_value(fact)}"
    yield f"  about: {about(fact)}"
    for slot in evidence.slots:
        score = "" if slot.how != "fuzzy" else f" {slot.score:.0f} of 100"
        words = f"{clean(slot.text)!r}" if slot.text else "nothing said"
        yield f"  {slot.slot}: {words}, {slot.how}{score}, from the {slot.origin}"
    ranked = [f"rank {fact.rank}", f"status {fact.status}" if fact.status else "", known(fact)]
    yield "  " + ", ".join(part for part in ranked if part)
    if not is_loose_table(fact):
        tier = f" ({source.tier})" if source.tier else ""
        yield f'  {clean(source.publisher)}, "{clean(source.title)}"{tier}'
        yield f"  {dates(source)}"
        yield f"  {clean(source.url)}"
    yield f"  {source_place(fact)}"
    if evidence.complete:
        yield f"  its source is complete for {clean(str(evidence.complete))}"
    if fact.share_of:
        yield f"  a share {clean(fact.share_of)}"
    if fact.note:
        yield f"  note: {clean(fact.note)}"


def _refused(finding: Finding) -> list[str]:
    return [
        f"{each.fact.id}: {stated_value(each.fact)}, {clean(each.fact.provenance.publisher)}: "
        f"{clean(each.why)} ({each.reason})"
        for each in finding.rejected
    ]


def _arithmetic(finding: Finding) -> list[str]:
    lines = []
    if finding.claimed:
        lines.append(f"the words leave open: {clean(finding.claimed)}")
    if finding.stated:
        lines.append(f"the source states:    {clean(finding.stated)}")
    return lines


def _rule(rule: RuleText | None) -> list[str]:
    if rule is None:
        return ["none decided: all were silent"]
    lines = [f"{rule.id} {rule.name}", rule.law]
    return [*lines, " ".join(rule.reason.split())] if rule.reason else lines


def _verdict(document: Document, finding: Finding) -> list[str]:
    lines = [sentence_of_verdict(document, finding), clean(finding.message)]
    if finding.slight:
        lines.append("the discrepancy is slight: it would not change what a reader concludes")
    lines += [f"note: {remark}" for remark in unique(finding.remarks)]
    if document.published is not None:
        lines.append(f"now: {now_line(finding) or 'the same with what has been published since'}")
    return lines


def _change(finding: Finding) -> list[str]:
    if finding.verdict is Verdict.UNVERIFIED:
        return [_REMEDIES[finding.reason]] if finding.reason else []
    if not finding.claimed:
        return []
    if finding.verdict is Verdict.CONSISTENT:
        return [f"a source that states something outside: {clean(finding.claimed)}"]
    return [f"a source of the same scope that states something inside: {clean(finding.claimed)}"]
