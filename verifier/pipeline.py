"""The stages composed: an article and its references to findings. The only module to know all."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.extraction import extract_all
from verifier.interpretation import (
    claim_ids,
    distances,
    ended_lengths,
    interpret,
    resolve,
    stretches,
)
from verifier.language import codes, language_code
from verifier.matching import CatalogVocabulary, match_then_and_now
from verifier.matching.prior import prior_checks
from verifier.matching.relations import is_to_be_mended
from verifier.matching.tabled import Tables
from verifier.matching.wording import wording
from verifier.model.claim import Extracted
from verifier.model.errors import InputError, Problem
from verifier.model.finding import Checked, Finding, Reason, Step, Verdict
from verifier.model.text import Document
from verifier.model.tolerance import NO_TOLERANCE, Tolerance
from verifier.reading import read_article, segment
from verifier.reference import default_sources, load_catalog
from verifier.verdicts import judge
from verifier.verdicts.remarks import remarks_on, revisions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from verifier.model.claim import Claim, Mention
    from verifier.model.fact import Fact
    from verifier.model.finding import Evidence, Match
    from verifier.model.period import Period
    from verifier.model.relation import Relation
    from verifier.model.text import Sentence
    from verifier.model.understanding import SourceReading
    from verifier.reference import Cache, Catalog
    from verifier.verdicts.judge import Judgement

_HASH_LENGTH = 16


def extracted(document: Document) -> Extracted:
    """Return every figure and time of a document, the times resolved; no reference is asked.

    Raises:
        InputError: nobody has written the words of the document's language.

    >>> from datetime import date
    >>> from verifier.model.text import Document
    >>> text = "It rose by 3.5% last month."
    >>> found = extracted(Document("a.txt", text, published=date(2021, 5, 7)))
    >>> [mention.text for mention in found.mentions]
    ['3.5%', 'last month']
    >>> [str(time.period) for time in found.times.values()]
    ['2021-04']
    """
    if language_code(document.language) is None:
        known = f"known: {', '.join(codes())}"
        raise InputError(
            Problem(document.path, f"unknown language {document.language!r}", mend=known)
        )
    read = extract_all(document, segment(document))
    resolved = resolve(document, read)
    times = {mention.span: time for mention, time in resolved}
    times |= {mention.span: time for mention, time in distances(document, read)}
    times |= ended_lengths(document, read, times)
    mentions = tuple(mention for _, found in read for mention in found)
    return Extracted(document, mentions, times, stretches(document, resolved))


def open_catalog(
    sources: Iterable[str | Path] | None = None,
    tables: Iterable[str] = (),
    cache: Cache | None = None,
) -> Catalog:
    """Read the packages in the folders of ``sources`` (None: the bundled ones) and tables.

    With a ``cache`` they are read once and compiled; without, every time.

    Raises:
        InputError: a source is faulty; every problem is named.
    """
    folders = (default_sources(),) if sources is None else tuple(sources)
    return load_catalog(
        folders,
        tables,
        forms=_forms,
        statements=_statements,
        cache=cache,
    )


def _statements(document: Document) -> tuple[Claim, ...]:
    """Return what a reference document asserts, by the words of no other reference."""
    empty = load_catalog((), (), forms=_forms)
    read = extract_all(document, segment(document))
    return interpret(document, read, CatalogVocabulary(empty))


def mentions_of(
    text: str, published: date | None = None
) -> tuple[tuple[Mention, Period | None], ...]:
    """Return the figures and times of a text that stands alone, with the days of the times."""
    read = extracted(Document("", text, published=published))
    times = read.times
    return tuple(
        (each, times[each.span].period if each.span in times else None) for each in read.mentions
    )


def _relations(tables: Iterable[str]) -> Iterable[Relation]:
    """Yield the tables that were handed over, whole."""
    from verifier.reference.tables.relations import relations_of

    for table in tables:
        yield from relations_of(table)


def _opened(
    sources: Iterable[str | Path] | None, tables: tuple[str, ...], cache: Cache | None
) -> tuple[Catalog, tuple[Problem, ...]]:
    """Return the catalog, without the tables of which nothing but whole rows can be used."""
    try:
        return open_catalog(sources, tables, cache), ()
    except InputError as error:
        problems = error.problems
        aside = {table for table in tables if _is_no_list_of_figures(table, problems)}
        if not aside:
            raise
    rest = tuple(table for table in tables if table not in aside)
    named = tuple(each for each in problems if any(_is_of(table, (each,)) for table in aside))
    return open_catalog(sources, rest, cache), named


# A fact of the sentence was found, and something kept it from deciding.
_HELD_BACK = frozenset(Reason) - {
    Reason.NO_SOURCE,
    Reason.NO_RULE_DECIDES,
    Reason.ANCHOR_MISSING,
    Reason.SCOPE_MISSING,
}
# More cells than this that are no figures are words, and no slips.
_MOST_SLIPS = 2


def _is_no_list_of_figures(table: str, problems: Iterable[Problem]) -> bool:
    """Tell a table of names and words, of which no facts are made but whose rows can be read.

    One slip or two in a list of statistics are to be mended.
    """
    own = [each for each in problems if _is_of(table, (each,))]
    slips = sum(each.slip for each in own)
    if not own or not _has_rows(table):
        return False
    if slips > _MOST_SLIPS or not slips:
        return True
    columns = [each.column for each in own]
    return not any(is_to_be_mended(each, columns) for each in _relations((table,)))


def _is_of(table: str, problems: Iterable[Problem]) -> bool:
    return any(each.path == table or each.path.startswith(f"{table}#") for each in problems)


def _has_rows(table: str) -> bool:
    try:
        return any(True for _ in _relations((table,)))
    except InputError:
        return False


def understanding(source: str) -> SourceReading:
    """Return what is understood of a table or document that is handed over as it is.

    Raises:
        InputError: it cannot be opened.
    """
    from verifier.reference.tables import understood

    return understood(source, _statements)


class Verifier:
    """References read once, for any number of articles.

    >>> from pathlib import Path
    >>> from verifier.model.text import Document
    >>> text = "The attacks of September 11, 2001, changed the country."
    >>> checked = Verifier().check(Document("example.txt", text))
    >>> [(f.claim.text, f.verdict.value) for f in checked.findings]
    [('September 11, 2001', 'consistent')]
    """

    def __init__(
        self,
        sources: Iterable[str | Path] | None = None,
        tables: Iterable[str] = (),
        cache: Cache | None = None,
        tolerance: Tolerance = NO_TOLERANCE,
    ) -> None:
        """Read the packages in the folders of ``sources`` (None: the bundled ones) and tables.

        With a ``cache`` they are read once and compiled; without, every time. ``tolerance`` holds
        where neither row, measure, table nor package says anything. ``set_aside`` are the problems
        of tables that give no facts, and are held against sentences as they stand.

        Raises:
            InputError: a source is faulty; every problem is named.
        """
        names = tuple(tables)
        self.catalog, self.set_aside = _opened(sources, names, cache)
        self._tables = Tables(_relations(names), mentions_of)
        self._vocabulary = CatalogVocabulary(self.catalog)
        self._tolerance = tolerance

    def check_file(self, path: str, published: date | None = None) -> Checked:
        """Read an article file and check it.

        Raises:
            InputError: the file or its sidecar is faulty.
        """
        return self.check(read_article(path, published))

    def claims(self, document: Document) -> tuple[Claim, ...]:
        """Return the claims of a document, unjudged.

        Raises:
            InputError: the document is in a language in which claims are not read.
        """
        if language_code(document.language) != "en":
            message = f"claims are read in English alone, not in {document.language!r}"
            mend = "`verifier extract` lists figures and times"
            raise InputError(Problem(document.path, message, mend=mend))
        read = extract_all(document, segment(document))
        return interpret(document, read, self._vocabulary, _title(document))

    def check(self, document: Document) -> Checked:
        """Return the document's findings in the order of the text.

        Raises:
            InputError: the document is in a language in which claims are not read.
        """
        findings = [self._finding(document, claim) for claim in self.claims(document)]
        if self._tables:
            findings = self._with_tables(document, findings)
        return Checked(document, tuple(findings))

    def _with_tables(self, document: Document, findings: list[Finding]) -> list[Finding]:
        """Ask the tables about each sentence of which no other reference decided anything.

        What a table decides takes the place of what stayed unverified in its sentence: every word
        of it is explained. It calls nothing wrong of which a fact spoke and was held back.
        """
        decided = {f.claim.sentence for f in findings if f.verdict is not Verdict.UNVERIFIED}
        for sentence in segment(document):
            told = None if sentence in decided else self._tables.told(document, sentence)
            if told is None:
                continue
            claim, found = told
            judgement = judge(claim, found)
            later = judgement.answer.verdict  # a table has no other time than now
            finding = _finding(document, claim, found, judgement, later)
            own = [each for each in findings if each.claim.sentence == sentence]
            held_back = any(each.evidence or each.reason in _HELD_BACK for each in own)
            if finding.verdict is not Verdict.CONTRADICTED or not held_back:
                findings = [each for each in findings if each not in own] + [finding]
        findings.sort(key=lambda each: (each.claim.span, each.claim.kind))
        return [
            replace(each, claim=replace(each.claim, id=name))
            for each, name in zip(findings, claim_ids(len(findings)), strict=True)
        ]

    def _eased(self, found: Match) -> Match:
        """Return what the references say, with the command's tolerance where they state none."""
        if self._tolerance == NO_TOLERANCE:
            return found

        def eased(fact: Fact) -> Fact:
            return replace(fact, tolerance=fact.tolerance.over(self._tolerance))

        evidence = tuple(replace(each, fact=eased(each.fact)) for each in found.evidence)
        rivals, superseded, later = (
            tuple(eased(fact) for fact in facts)
            for facts in (found.rivals, found.superseded, found.later)
        )
        return replace(found, evidence=evidence, rivals=rivals, superseded=superseded, later=later)

    def _finding(self, document: Document, claim: Claim) -> Finding:
        found, since = match_then_and_now(claim, document, self.catalog)
        then = self._eased(found)
        judgement = judge(claim, then)
        now = judgement if since is found else judge(claim, self._eased(since))
        judgement = _borne_out(judgement, now)
        verdict, later = judgement.answer.verdict, now.answer.verdict
        before = prior_checks(claim, document, self.catalog)
        remarks = [*judgement.answer.remarks, *remarks_on(then), *before]
        if later is not verdict:
            remarks += revisions(then, now.answer)
            if later is Verdict.CONTRADICTED:
                # What became known later withdraws a verdict; it never accuses.
                later = Verdict.UNVERIFIED
        return replace(_finding(document, claim, then, judgement, later), remarks=tuple(remarks))


def _title(document: Document) -> tuple[Document, Sentence, tuple[Mention, ...]] | None:
    """Return a document's title, read as a text of its own, where it is one sentence."""
    if not document.title:
        return None
    headline = replace(document, text=document.title, title=None)
    read = extract_all(headline, segment(headline))
    return (headline, *read[0]) if len(read) == 1 else None


def _finding(
    document: Document, claim: Claim, found: Match, judgement: Judgement, later: Verdict
) -> Finding:
    """Put together what is found of a claim; ``later`` is its verdict as of now."""
    answer = judgement.answer
    return Finding(
        claim=claim,
        verdict=answer.verdict,
        verdict_now=later,
        reason=answer.reason,
        rule=judgement.rule,
        message=answer.message,
        evidence=found.evidence,
        rejected=found.rejected,
        remarks=answer.remarks,
        trace=(*_way(claim, found), *judgement.trace),
        claimed=answer.claimed,
        stated=answer.stated,
        slight=answer.slight,
        fingerprint=fingerprint(claim, document),
    )


def _borne_out(then: Judgement, now: Judgement) -> Judgement:
    """Return a judgement without the accusation, where what became known later takes it back."""
    verdicts = then.answer.verdict, now.answer.verdict
    if verdicts != (Verdict.CONTRADICTED, Verdict.CONSISTENT):
        return then
    message = f"{then.answer.message}; but what is on record since bears the article out"
    answer = replace(
        then.answer,
        verdict=Verdict.UNVERIFIED,
        reason=Reason.SOURCES_DISAGREE,
        message=message,
        slight=False,
    )
    return replace(then, answer=answer, trace=(*then.trace, Step("judge", message)))


def _forms(text: str) -> tuple[str, ...]:
    return tuple(word.form for word in wording(text))


def fingerprint(claim: Claim, document: Document) -> str:
    """Return what identifies a claim by content: its kind, its words and its clause's words."""
    clause = " ".join(claim.clause.of(document.text).split())
    content = "\x1f".join((claim.kind, " ".join(claim.text.split()), clause))
    return hashlib.sha256(content.encode(errors="surrogatepass")).hexdigest()[:_HASH_LENGTH]


def _way(claim: Claim, then: Match) -> Iterable[Step]:
    mention = claim.mention
    if mention is not None:
        hedged = f", {mention.hedge.value}" if mention.hedge.value != "none" else ""
        side = f", {mention.comparator.value}" if mention.comparator.value != "=" else ""
        pattern = f"{mention.role.value} by {mention.pattern}{hedged}{side}"
        yield Step("extract", f"{mention.text!r}: {pattern}")
    period = f", period {claim.period} ({claim.period_slot.origin.value})" if claim.period else ""
    world = f"{claim.polarity.value}, {claim.modality.value}"
    speaker = f", said by {claim.speaker.value!r}" if claim.speaker else ""
    yield Step("interpret", f"{claim.kind}: {world}{period}{speaker}")
    for each in then.evidence:
        yield Step("match", f"{each.fact.id}: {_slots(each)}")
        if each.complete:
            yield Step("match", f"{each.fact.id}: its source is complete for {each.complete}")
    for doubt in then.doubts:
        yield Step("match", f"doubt: {doubt}")
    for refused in then.rejected:
        yield Step("match", f"refused {refused.fact.id}: {refused.why}")
    if then.failure:
        yield Step("match", f"{then.failure.value}: {then.why}")


def _slots(each: Evidence) -> str:
    return ", ".join(
        f"{slot.slot} {slot.text!r} {slot.how} ({slot.origin.value})" for slot in each.slots
    )
