"""A document's mentions to its claims, in the order of the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.interpretation.clauses import split_clauses
from verifier.interpretation.context import Clause, Context
from verifier.interpretation.drafts import draft
from verifier.interpretation.events import date_claims, elapsed_claims, order_claims
from verifier.interpretation.figures import (
    FIGURES,
    change_claim,
    comparison_claim,
    level_claims,
    parts_claim,
)
from verifier.interpretation.line import Line
from verifier.interpretation.moves import move_claims
from verifier.interpretation.own_terms import own_claims
from verifier.interpretation.restated import headline_claims, restated_claims
from verifier.interpretation.told_lengths import as_value
from verifier.interpretation.told_years import Telling
from verifier.model.claim import Role
from verifier.model.own_terms import Limited, NoSuchTime
from verifier.model.text import Span
from verifier.notation.reported_tests import reported_tests
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.claim import Claim, Mention
    from verifier.model.period import Period
    from verifier.model.text import Document, Sentence
    from verifier.model.vocabulary import Hit, Vocabulary
    from verifier.notation.reported_tests import ReportedTest
    from verifier.notation.tokens import Tokens

# What claims are made of; ranks, ages, scores and vague times are read and left alone as yet.
_CLAIMED = FIGURES | {Role.DATE, Role.DURATION}

# Counts that no reference is held against: bounds too wide, the tens of degrees, "one of them", "a
# four-door car", and what may be a year, metres, the two values of a move, or of another unit than
# its words say.
_UNCLAIMED = frozenset({
    "vague count", "one", "adjective", "year or count", "metres or millions", "range or move",
    "shared currency", "tens",
})  # fmt: skip

# How many sentences back a place or subject may be taken over from.
REACH_BACK = 6


def interpret(
    document: Document,
    read: Iterable[tuple[Sentence, tuple[Mention, ...]]],
    vocabulary: Vocabulary,
    title: tuple[Document, Sentence, tuple[Mention, ...]] | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of a document, numbered c01, c02 … in the order of the text.

    ``title`` is the document's title, read as a text of its own, where it is one sentence.
    """
    claims: list[Claim] = []
    lines: list[Line] = []
    earlier: list[tuple[Hit, ...]] = []
    paragraph = -1
    last: Period | None = None
    headed: Period | None = None
    telling = Telling(document)
    whole = f"{document.title or ''}\n{document.text}"  # a paper may say anywhere how it tested
    for sentence, found in read:
        tests = tuple(reported_tests(document.text, sentence.span, whole))
        mentions = tuple(
            mention
            for mention in found
            if mention.role in _CLAIMED
            and mention.pattern not in _UNCLAIMED
            and not any(mention.span.overlaps(each.span) for each in tests)
        )
        if sentence.paragraph != paragraph:
            paragraph, last = sentence.paragraph, None
        heading = headed if sentence.headings else None
        context = _context(document, sentence, mentions, vocabulary, earlier)
        years = telling.read(sentence, found)
        context = replace(context, earlier_period=last or heading, years=years)
        spoken = [m.timex.period for m in mentions if m.timex is not None and m.timex.period]
        last = spoken[-1] if spoken else last
        if sentence.heading:
            headed = last
        if found:
            lines.append(Line(context, found))
        own = tuple(own_claims(context, found))
        taken = {each.span for each in own if isinstance(each.form, Limited | NoSuchTime)}
        claims += own
        claims += (each for each in _claims(context, vocabulary) if each.span not in taken)
        claims += (
            draft(context, _clause_of(context, each), each.test, each.span) for each in tests
        )
        earlier.insert(0, tuple(hit for clause in context.clauses for hit in clause.hits))
    claims += restated_claims(lines)
    if title is not None:
        heading_of, sentence, found = title
        context = _context(heading_of, sentence, found, vocabulary, [])
        claims += headline_claims(Line(context, found), lines)
    elif lines and lines[0].context.sentence.heading and lines[0].context.sentence.index == 0:
        claims += headline_claims(lines[0], lines[1:])
    claims.sort(key=lambda claim: (claim.span, claim.kind))
    return tuple(
        replace(claim, id=name) for claim, name in zip(claims, claim_ids(len(claims)), strict=True)
    )


def claim_ids(count: int) -> Iterator[str]:
    """Yield so many ids, c01, c02 …, all of one length."""
    width = max(2, len(str(count)))
    return (f"c{number:0{width}}" for number in range(1, count + 1))


def _clause_of(context: Context, test: ReportedTest) -> Clause:
    found = (each for each in context.clauses if each.span.covers(test.span))
    return next(found, context.clauses[-1])


def _context(
    document: Document,
    sentence: Sentence,
    mentions: tuple[Mention, ...],
    vocabulary: Vocabulary,
    earlier: list[tuple[Hit, ...]],
) -> Context:
    text, span = document.text, sentence.span
    tokens = tokenize(text, span.start, span.end)
    names = vocabulary.whole_names(text, span)
    figures = tuple(mention.span for mention in mentions)
    protected = (*figures, *names, *_labelling(tokens, names, figures))
    clauses = tuple(
        Clause(
            where,
            tokenize(text, where.start, where.end),
            tuple(as_value(each, hits) for each in mentions if where.covers(each.value_span)),
            hits,
            _opener(tokens, where),
        )
        for where in split_clauses(tokens, protected)
        for hits in (vocabulary.spot(text, where),)
    )
    inherited = [hit for hits in earlier[:REACH_BACK] for hit in hits]
    for heading in sentence.headings:
        inherited += vocabulary.spot(text, heading)
    return Context(document, sentence, tokens, clauses, tuple(inherited))


def _labelling(
    tokens: Tokens, names: tuple[Span, ...], figures: tuple[Span, ...]
) -> Iterator[Span]:
    """Yield the colons between a measure's name and its figure: "GDP (US$) 2012: 5,734"."""
    for index, token in enumerate(tokens.items):
        following = tokens[index + 1].start
        named = token.text == ":" and any(name.end <= token.start for name in names)
        if named and any(figure.start == following for figure in figures):
            yield Span(token.start, token.end)


def _opener(tokens: Tokens, where: Span) -> str:
    """Return the word right before a clause; empty at the sentence's beginning."""
    before = [token.lower for token in tokens.items if token.end <= where.start]
    return before[-1] if before else ""


def _claims(context: Context, vocabulary: Vocabulary) -> list[Claim]:
    parts = parts_claim(context)
    claims = [parts[0]] if parts else []
    used = parts[1] if parts else frozenset()
    claims += move_claims(context)
    scoped = _scopes_a_figure(context)
    for clause in context.clauses:
        comparison = comparison_claim(context, clause)
        change = change_claim(context, clause)
        if comparison:
            claims.append(comparison)
        if change:
            claims.append(change[0])
            used |= change[1]
        claims += level_claims(context, clause, used, vocabulary)
        claims += elapsed_claims(context, clause)
        claims += order_claims(context, clause)
        busy = scoped or comparison is not None or change is not None
        dates = frozenset(m for m in clause.mentions if m.role is Role.DATE)
        claims += date_claims(context, clause, dates if busy else frozenset(), vocabulary)
    return claims


def _scopes_a_figure(context: Context) -> bool:
    return any(mention.role in FIGURES for clause in context.clauses for mention in clause.mentions)
