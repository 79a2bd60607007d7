"""Sentences held against the tables that were handed over, each as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.boxes import Box, ask_box, is_box
from verifier.matching.relations import COLUMN, Sided, Table
from verifier.model.claim import Claim, Origin, Slot, Statement
from verifier.model.fact import Fact, Provenance
from verifier.model.finding import Evidence, Match, Reason, SlotMatch
from verifier.notation.statistics import is_qualified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.model.relation import Relation, Told
    from verifier.model.statements import MentionReader
    from verifier.model.text import Document, Sentence

_QUOTES = frozenset('"“”«»„')
_MOST_WORDS = 60


class Tables:
    """The tables of a run, made ready once for any number of sentences."""

    def __init__(self, relations: Iterable[Relation], reader: MentionReader) -> None:
        """Index the tables; ``reader`` finds the figures and times of the words of boxes."""
        self._reader = reader
        self._tables: tuple[Sided | Box, ...] = tuple(
            Box(relation, reader) if is_box(relation) else Sided(relation) for relation in relations
        )

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self._tables)

    def told(self, document: Document, sentence: Sentence) -> tuple[Claim, Match] | None:
        """Return a sentence as a claim with what the tables say of it; None where they say nothing.

        A quotation and a sentence of more words than anybody follows are not asked about.
        """
        text = sentence.span.of(document.text)
        if _QUOTES & set(text) or len(text.split()) > _MOST_WORDS:
            return None
        asked = (self._asked(document, sentence, table) for table in self._tables)
        answers = [each for each in asked if each is not None]
        if not answers:
            return None
        claim = Claim(
            id="",
            form=Statement(),
            sentence=sentence,
            clause=sentence.span,
            span=sentence.span,
            text=text,
            mention=None,
            period=None,
            period_slot=Slot("", Origin.MISSING),
        )
        return claim, _match(answers)

    def _asked(
        self, document: Document, sentence: Sentence, table: Sided | Box
    ) -> tuple[Table | Box, Told] | None:
        text = sentence.span.of(document.text)
        if isinstance(table, Sided):
            answer = table.ask(text)
            # Whose column says what of men, or per head, its cells do not tell: it accuses nobody.
            return None if answer and not answer[1].holds and is_qualified(text) else answer
        above = f"{document.title}\n{document.text[: sentence.span.start]}"
        told = ask_box(text, table, self._reader, document.published, above=above)
        return (table, told) if told is not None else None


def _match(answers: Sequence[tuple[Table | Box, Told]]) -> Match:
    evidence = tuple(_evidence(table, told) for table, told in answers)
    if len({told.holds for _, told in answers}) > 1:
        why = "one table bears it out and another does not"
        return Match(evidence=evidence, failure=Reason.SOURCES_DISAGREE, why=why)
    return Match(evidence=evidence, told=answers[0][1])


def _evidence(table: Table | Box, told: Told) -> Evidence:
    """Return a table's answer as a fact: the rows that decide, with the first one's place."""
    relation = table.relation
    by_rows = told.rows and relation.locator != COLUMN
    line = relation.lines[table.numbers[told.rows[0]]] if by_rows else 1
    name = relation.source
    provenance = Provenance(name, "; ".join(relation.captions), name, name, name, line)
    fact = Fact(
        f"{name}:{line}",
        name,
        "table",
        "table",
        provenance,
        note=told.says,
        measure_name="the table",
    )
    return Evidence(fact, (SlotMatch("sentence", told.form, "exact", Origin.WORDS),))
