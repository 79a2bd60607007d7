"""The report for a reader: each claim in its sentence, its verdict, and what bears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.finding import Verdict
from verifier.model.night import plural
from verifier.reports.paint import MARK, UNMARK, Paper
from verifier.reports.phrases import (
    about,
    beginning,
    clean,
    counts,
    dates,
    ending,
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.finding import Checked, Evidence, Finding
    from verifier.model.text import Document, Span

# Characters of the sentence shown on either side of the claim when all of it would be too much.
_AROUND = 110
_WHOLE_SENTENCE = 300


def as_text(
    checked: Iterable[Checked], *, colour: bool, width: int, verdicts: Iterable[Verdict] = Verdict
) -> str:
    """Return the articles with their findings in the order of the text, and a summary.

    ``width`` is in characters; only an address may be longer. Findings of other ``verdicts`` are
    left out, and counted all the same.
    """
    articles, shown = tuple(checked), frozenset(verdicts)
    paper = Paper(width, colour)
    lines: list[str] = []
    for each in articles:
        findings = [finding for finding in each.findings if finding.verdict in shown]
        if findings or shown == set(Verdict):
            lines += _article(paper, each, findings)
    lines += _summary(paper, articles)
    return "\n".join(lines) + "\n"


def _article(paper: Paper, checked: Checked, findings: list[Finding]) -> Iterator[str]:
    document = checked.document
    yield from paper.heading(clean(document.path))
    if document.title:
        yield from paper.line(clean(document.title))
    yield from paper.line(published_line(document))
    if not checked.findings:
        yield from paper.line("no claims found")
    yield ""
    for finding in findings:
        yield from _finding(paper, document, finding)
        yield ""


def _finding(paper: Paper, document: Document, finding: Finding) -> Iterator[str]:
    claim = finding.claim
    word = paper.paint(finding.verdict.value, finding.verdict.value)
    words = clean(claim.span.of(document.text))
    yield f"{where(document, finding)}  {claim.id}  {word}  {words}"
    yield from paper.quotation(quoted(document, claim.sentence.span, claim.span))
    yield from paper.labelled("claim", clean(finding.claimed))
    yield from paper.labelled("source", clean(finding.stated))
    slight = " (a slight discrepancy)" if finding.slight else ""
    verdict = sentence_of_verdict(document, finding) + slight
    yield from paper.labelled("verdict", verdict, finding.verdict.value)
    rule = f" [{finding.rule}]" if finding.rule else ""
    yield from paper.labelled("because", clean(finding.message) + rule)
    if claim.speaker:
        yield from paper.labelled("said by", clean(claim.speaker.value))
    for each in finding.evidence:
        yield from _evidence(paper, each)
    if finding.verdict is Verdict.UNVERIFIED and finding.rejected:
        nearest = finding.rejected[0]
        figure = f"{stated_value(nearest.fact)} ({about(nearest.fact)})"
        yield from paper.labelled("nearest", f"{figure}, not used: {clean(nearest.why)}")
    for remark in unique(finding.remarks):
        yield from paper.labelled("note", remark)
    yield from paper.labelled("now", now_line(finding), finding.verdict_now.value)


def _evidence(paper: Paper, evidence: Evidence) -> Iterator[str]:
    fact = evidence.fact
    source = fact.provenance
    yield from paper.labelled("evidence", f"{stated_value(fact)}: {about(fact)}")
    if not is_loose_table(fact):
        yield from paper.labelled("", f'{clean(source.publisher)}, "{clean(source.title)}"')
    yield from paper.labelled("", ", ".join(filter(None, (dates(source), known(fact)))))
    if not is_loose_table(fact):
        yield from paper.labelled("", clean(source.url))
    yield from paper.labelled("", source_place(fact))
    yield from paper.labelled("", clean(fact.share_of))
    if fact.quantity is not None or fact.when is not None:
        yield from paper.labelled("", clean(fact.note))


def quoted(document: Document, sentence: Span, claim: Span) -> str:
    """Return the sentence on one line with the claim marked, cut around it when very long.

    A claim that reaches beyond its sentence is shown whole.
    """
    text = document.text
    before = clean(text[min(sentence.start, claim.start) : claim.start] + "|")[:-1]
    after = clean("|" + text[claim.end : max(sentence.end, claim.end)])[1:]
    if len(before) + len(claim) + len(after) > _WHOLE_SENTENCE:
        before, after = ending(before, _AROUND), beginning(after, _AROUND)
    return f"{before}{MARK}{clean(claim.of(text))}{UNMARK}{after}"


def _summary(paper: Paper, articles: tuple[Checked, ...]) -> Iterator[str]:
    number = counts(articles)
    told = ", ".join(f"{count} {verdict.value}" for verdict, count in number.items())
    files = f" in {len(articles)} articles" if len(articles) > 1 else ""
    yield from paper.heading(f"{plural(sum(number.values()), 'claim')}{files}: {told}")
    for each in articles:
        for finding in each.findings:
            place = f"{where(each.document, finding)} {clean(finding.claim.text)}"
            if finding.verdict is Verdict.CONTRADICTED:
                yield from paper.line(f"contradicted: {place}", 2)
            elif finding.verdict_now is not finding.verdict:
                yield from paper.line(f"since revised: {place}", 2)
