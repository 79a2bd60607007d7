"""A reference document to a reading: its plain statements, and the sentences that are none."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.model.errors import Problem
from verifier.model.fact import Fact, Provenance
from verifier.model.text import Document
from verifier.model.understanding import RowReading, TableReading
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.documents.event_dates import may_recur
from verifier.reference.documents.prose import read_prose
from verifier.reference.documents.statements import read_statements
from verifier.reference.places import names
from verifier.reference.wordings import measure_wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from verifier.model.statements import StatementReader
    from verifier.reference.documents.prose import Prose
    from verifier.reference.documents.statements import Refused, Statement
    from verifier.reference.tables.opening import Opened
    from verifier.reference.tables.sidecar import Sidecar

    Code = Callable[[str], str | None]

TEXT = "text"
_MAX_AGE_DAYS = 730
# Of what comes again, times further apart than this are of another one.
_APART_DAYS = 150
_SHOWN = 30
_QUOTED = 160


def read_document(
    opened: Opened, sidecar: Sidecar, place_code: Code, statements: StatementReader | None
) -> TableReading:
    """Return what a document states plainly.

    Raises:
        InputError: it cannot be read.
    """
    where = f"{opened.source}#{TEXT}" if opened.format in {"html", "docx"} else opened.source
    if statements is None:
        message = "holds no table, and nobody reads the statements of documents here"
        problem = Problem(opened.source, message)
        return TableReading(where, TEXT, problems=(problem,))
    prose = read_prose(opened.content, opened.source, opened.format)
    published = sidecar.published or prose.published
    document = Document(opened.source, prose.text, prose.title or None, published)
    claims = statements(document)
    stated, refused = read_statements(prose.text, claims, place_code)
    maker = _Maker(opened.source, prose, sidecar, place_code)
    facts = tuple(maker.fact(each) for each in stated)
    problems = () if facts else (_nothing(opened.source, refused),)
    return TableReading(
        where,
        TEXT,
        facts=facts,
        aliases=tuple(_aliases(facts)),
        rows=tuple(maker.row(each, fact) for each, fact in zip(stated, facts, strict=True))[
            :_SHOWN
        ],
        understood=tuple(maker.understood()),
        untold=tuple(maker.untold(facts)),
        left_out=tuple(maker.left_out(refused)),
        problems=problems,
    )


def _nothing(source: str, refused: Sequence[Refused]) -> Problem:
    count = f"{len(refused)} sentence{'s' * (len(refused) != 1)} with figures or dates"
    figures = f"; {count} could not be used" if refused else ""
    mend = f"`verifier sources show {source}` says why" if refused else ""
    return Problem(source, f"states no figure and no date plainly{figures}", mend=mend)


class _Maker:
    """Makes facts of one document's statements."""

    def __init__(self, source: str, prose: Prose, sidecar: Sidecar, place_code: Code) -> None:
        self._source, self._prose, self._sidecar, self._code = source, prose, sidecar, place_code
        self._name = PurePath(source).name or source
        self._published = sidecar.published or prose.published

    def fact(self, statement: Statement) -> Fact:
        """Return a statement as a fact, with the sentence as its locator."""
        entity = "" if statement.when else statement.entity  # of an event's name no country is made
        code = self._code(entity) if entity else None
        name = names(code)[0] if code and names(code) else statement.entity
        place = self._prose.place(statement.sentence.start)
        told = statement.when or statement.period
        when = str(told) if told else ""
        moment = statement.when is not None
        again = moment and may_recur(statement.entity, statement.measure)
        parts = [part for part in (name, statement.measure, when) if part]
        return Fact(
            id=f"{PurePath(self._name).stem}:{'/'.join(parts)}",
            package=self._name,
            subject=code or statement.entity,
            measure=statement.measure.lower(),
            provenance=self._provenance(place, statement),
            quantity=statement.quantity,
            when=statement.when,
            valid=statement.period,
            place=None if moment else code,
            known_from=self._sidecar.known_from or self._published,
            max_age_days=self._sidecar.max_age_days or (_APART_DAYS if again else _MAX_AGE_DAYS),
            recurs=again,
            share_of=statement.share_of,
            series=not moment,
            apart=moment,
            subject_name=name,
            measure_name="" if moment else statement.measure,
        )

    def _provenance(self, place: int, statement: Statement) -> Provenance:
        prose, sidecar = self._prose, self._sidecar
        return Provenance(
            publisher=sidecar.publisher or prose.publisher or self._name,
            title=sidecar.title or prose.title or f"{prose.unit} {place}",
            url=sidecar.url or self._source,
            source_id="",
            path=self._source,
            row=place,
            published=self._published,
            licence=sidecar.licence,
            locator=f"{prose.unit} {place}: “{self._sentence(statement)}”",
        )

    def _sentence(self, each: Statement | Refused) -> str:
        text = " ".join(each.sentence.of(self._prose.text).split())
        return text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1]}…"

    def row(self, statement: Statement, fact: Fact) -> RowReading:
        """Return a sentence with what was read of it."""
        place = self._prose.place(statement.sentence.start)
        return RowReading(f"{self._prose.unit} {place}", (self._sentence(statement),), (fact,))

    def understood(self) -> Iterator[str]:
        """Say what the document says of itself."""
        if self._prose.title:
            yield f"title: {self._prose.title}"
        if self._prose.publisher:
            yield f"published by: {self._prose.publisher}"
        if self._prose.published:
            yield f"published: {self._prose.published}"

    def untold(self, facts: Sequence[Fact]) -> Iterator[str]:
        """Say what nobody says."""
        if not self._sidecar.publisher and not self._prose.publisher:
            yield "the publisher is not stated: write `publisher: …`"
        if self._published is None:
            yield "the day it appeared is not stated: write `published: 2021-05-07`"
        undated = [fact.what for fact in facts if fact.valid is None and fact.when is None]
        if undated:
            yield f"when it holds is not stated of {', '.join(dict.fromkeys(undated))}"

    def left_out(self, refused: Sequence[Refused]) -> Iterator[str]:
        """Say which sentences with figures or dates are no evidence, and why."""
        for each in refused[:_SHOWN]:
            place = self._prose.place(each.sentence.start)
            yield f"{self._prose.unit} {place}: {each.why}: {self._sentence(each)}"
        if len(refused) > _SHOWN:
            yield f"and {len(refused) - _SHOWN} more sentences"


def _aliases(facts: Sequence[Fact]) -> Iterator[Alias]:
    package = facts[0].package if facts else ""
    events = {fact.subject for fact in facts if fact.when is not None}
    subjects = {fact.subject for fact in facts if fact.subject and fact.place is None}
    for subject in sorted(subjects):
        dated = subject in events
        yield Alias(AliasKind.SUBJECT, subject, subject, True, dated, package, dated)
    for measure in sorted({fact.measure for fact in facts if fact.when is None}):
        for wording in sorted(measure_wordings(measure)):
            yield Alias(AliasKind.MEASURE, measure, wording, package=package)
