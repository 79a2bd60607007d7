"""Claims about how much: levels and bounds, changes, comparisons, parts of a whole."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from verifier.interpretation.drafts import draft
from verifier.language import changes, proof, words
from verifier.model.claim import (
    Change,
    Claim,
    Comparison,
    Direction,
    Level,
    Mention,
    Origin,
    Parts,
    Phrase,
    Role,
    Slot,
)
from verifier.model.period import Grain, Period
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, How
from verifier.notation.tokens import Tokens, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.context import Clause, Context
    from verifier.model.vocabulary import Hit, Vocabulary

FIGURES = frozenset({Role.COUNT, Role.MEASUREMENT, Role.SHARE, Role.POINTS, Role.MONEY})
_UP, _DOWN = phrases(changes.UP_VERBS), phrases(changes.DOWN_VERBS)
# "Makes up", "sets down": another verb altogether.
_PHRASAL = frozenset(
    {"make", "makes", "made", "making", "take", "takes", "took", "set", "sets", "pick", "end",
     "ended", "bring", "brought", "back", "give", "gave", "sign", "signed", "line", "hold", "held"}
)  # fmt: skip
_AMBIGUOUS = frozenset(changes.AMBIGUOUS_CHANGES)
_SMALL_COUNT = 12
_LEAST_PARTS = 3


def is_asserted(mention: Mention) -> bool:
    """Tell whether a figure is the thing asserted.

    "The two sides" and "both sides" presuppose their number; nobody could look it up.
    """
    if mention.quantity is None or mention.role not in FIGURES:
        return False
    small = mention.role is Role.COUNT and mention.quantity.high <= _SMALL_COUNT
    presupposed = small and mention.definite
    empty = mention.noun is not None and mention.noun.head in words.EMPTY_NOUNS
    return not (presupposed or empty)


def parts_claim(context: Context) -> tuple[Claim, frozenset[Mention]] | None:
    """Return "Of 100 respondents, 45 said yes, 40 said no …", and the mentions it uses up."""
    figures = [
        (mention, clause)
        for clause in context.clauses
        for mention in clause.mentions
        if mention.role is Role.COUNT and mention.quantity is not None
    ]
    lowers = set(context.tokens.lowers)
    exclusive = lowers & {*proof.EXCLUSIVE_WHOLES, *proof.EXCLUSIVE_PARTS}
    shared = lowers & set(proof.SHARED_PARTS)
    if shared or not exclusive or len(figures) < _LEAST_PARTS:
        return None
    whole, *parts = (mention for mention, _ in figures)
    before = [t.lower for t in context.tokens.items if t.end <= whole.span.start]
    if before[-1:] == ["the"]:  # "of the 120 seats"
        before.pop()
    if not before or before[-1] not in {"of", "among"} or whole.noun is None:
        return None
    if any(_counts_other(part, whole.noun) for part in parts):
        return None
    quantities = tuple(part.quantity for part in parts if part.quantity is not None)
    if whole.quantity is None:
        return None
    span = whole.span.hull(parts[-1].span)
    claim = draft(context, figures[0][1], Parts(whole.quantity, quantities), span)
    return claim, frozenset(mention for mention, _ in figures)


def _counts_other(part: Mention, whole: Phrase) -> bool:
    """Tell a part that counts something else than the whole: "45 towns" of "100 voters"."""
    noun = part.noun
    return noun is not None and noun.head.endswith("s") and noun.head != whole.head


def comparison_claim(context: Context, clause: Clause) -> Claim | None:
    """Return "France has a larger population than the UK"."""
    tokens = clause.tokens
    for index, token in enumerate(tokens.items):
        if token.lower != changes.THAN or _in_mention(clause, token.start):
            continue
        direction = _comparative(tokens, index)
        left = _entities(clause.hits, end=token.start)
        right = _entities(clause.hits, start=token.end)
        measure = any(hit.kind is AliasKind.MEASURE for hit in clause.hits)
        if direction is None or not left or not right or not measure:
            continue
        period, slot = context.scope_period(clause, clause.span)
        span = left[0].span.hull(right[0].span)
        form = Comparison(direction, left[-1], right[0])
        return draft(context, clause, form, span, period=period, slot=slot)
    return None


def _in_mention(clause: Clause, offset: int) -> bool:
    place = Span(offset, offset + 1)
    return any(mention.span.covers(place) for mention in clause.mentions)


def _comparative(tokens: Tokens, than: int) -> Direction | None:
    for index in range(than - 1, max(-1, than - 8), -1):
        if tokens[index].lower in changes.COMPARATIVES_UP:
            return Direction.UP
        if tokens[index].lower in changes.COMPARATIVES_DOWN:
            return Direction.DOWN
    return None


def _entities(hits: tuple[Hit, ...], start: int = 0, end: int | None = None) -> list[Hit]:
    return [
        hit
        for hit in hits
        if hit.kind in {AliasKind.PLACE, AliasKind.SUBJECT}
        and hit.alias.positive
        and hit.span.start >= start
        and (end is None or hit.span.end <= end)
    ]


def change_claim(context: Context, clause: Clause) -> tuple[Claim, frozenset[Mention]] | None:
    """Return "unemployment fell 0.3 points between 2022 and 2023", and the figure it uses up."""
    verb = _change_verb(clause)
    if verb is None:
        return None
    direction, where = verb
    by = _by(clause, where)
    measured = any(hit.kind is AliasKind.MEASURE for hit in clause.hits)
    measured = measured and where.of(context.document.text).lower() not in _AMBIGUOUS
    dates = [mention for mention in clause.mentions if mention.role is Role.DATE]
    if by is None and not (measured and dates and not _has_figure(clause)):
        return None
    if by is not None and not is_asserted(by):
        return None
    earlier, later, slot = _endpoints(context, clause, where)
    quantity = by.quantity if by else None
    span = where.hull(by.span) if by else where
    claim = draft(
        context,
        clause,
        Change(direction, earlier, later, quantity),
        span,
        mention=by,
        period=later,
        slot=slot,
    )
    return claim, frozenset({by} if by else set())


def _has_figure(clause: Clause) -> bool:
    return any(mention.role in FIGURES for mention in clause.mentions)


def _change_verb(clause: Clause) -> tuple[Direction, Span] | None:
    tokens = clause.tokens
    for index, token in enumerate(tokens.items):
        if _in_mention(clause, token.start) or tokens[index - 1].lower in _PHRASAL:
            continue
        for direction, table in ((Direction.UP, _UP), (Direction.DOWN, _DOWN)):
            size = tokens.phrase_at(index, table)
            if size:
                return direction, Span(token.start, tokens[index + size - 1].end)
    return None


def _by(clause: Clause, verb: Span) -> Mention | None:
    """Return the figure by which something moved: after the verb, not "to" or "from" it."""
    for mention in clause.mentions:
        if mention.role not in FIGURES or mention.span.start < verb.end:
            continue
        between = [t for t in clause.tokens.items if verb.end <= t.start < mention.span.start]
        if between and between[-1].lower in {"to", "from", "at", "in", "past", "beyond"}:
            return None
        if mention.text.split()[0].lower() in _LEVEL_SIDES:
            return None  # "has fallen below 3.2 %" gives where it stands
        return mention if len(between) <= _REACH else None
    for mention in clause.mentions:  # "an 18 % rise"
        if mention.role in FIGURES and 0 <= verb.start - mention.span.end <= 1:
            return mention
    return None


_REACH = 4
_LEVEL_SIDES = frozenset({"below", "under", "above"})


def _endpoints(
    context: Context, clause: Clause, verb: Span
) -> tuple[Period | None, Period | None, Slot]:
    """Return the two periods of a change as the words give them; None where they are silent."""
    source = clause
    dates = [mention for mention in clause.mentions if mention.role is Role.DATE]
    lead = context.lead()
    if not dates and lead is not None:
        source = lead
        dates = [mention for mention in lead.mentions if mention.role is Role.DATE]
    if not dates:
        period, slot = context.scope_period(clause, verb)
        return None, period, slot
    periods = [(context.period_of(mention, source), mention) for mention in dates]
    slot = Slot(dates[0].text, Origin.CLAUSE, dates[0].span)
    known = [(period, mention) for period, mention in periods if period is not None]
    if len(known) >= 2:
        first, second = sorted((period for period, _ in known[:2]), key=lambda each: each.start)
        return first, second, slot
    if not known:
        return None, None, slot
    only, mention = known[0]
    if only.grain is Grain.YEAR and only.length > Grain.YEAR.days + 1:
        first = Period.containing(only.start, Grain.YEAR)
        return first, Period.containing(only.last, Grain.YEAR), slot
    before = [t.lower for t in source.tokens.items if t.end <= mention.span.start]
    if before and before[-1] in {"since", "from", "with", "than"}:
        return only, None, slot
    return None, only, slot


def level_claims(
    context: Context, clause: Clause, used: frozenset[Mention], vocabulary: Vocabulary
) -> Iterator[Claim]:
    """Yield a claim for each figure asserted that no other form has used up."""
    for mention in clause.mentions:
        if mention in used or not is_asserted(mention) or _is_in_name(mention, clause):
            continue
        summed = mention.role not in _RATES
        period, slot = context.scope_period(clause, mention.span, summed=summed)
        if slot.span is None:
            period, slot = _labelled(clause, mention) or (period, slot)
        named = _named(context, mention, vocabulary)
        yield draft(
            context,
            clause,
            Level(),
            mention.span,
            mention=mention,
            period=period,
            slot=slot,
            named=named,
        )


def _labelled(clause: Clause, mention: Mention) -> tuple[Period, Slot] | None:
    """Return the year that labels a figure: "GDP (US$) 2012: 5,734"."""
    before = [t for t in clause.tokens.items if t.end <= mention.span.start][-2:]
    if len(before) < 2 or before[1].text != ":" or not _YEAR.fullmatch(before[0].text):
        return None
    year = before[0]
    slot = Slot(year.text, Origin.CLAUSE, Span(year.start, year.end))
    return Period.containing(date(int(year.text), 1, 1), Grain.YEAR), slot


_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def _is_in_name(mention: Mention, clause: Clause) -> bool:
    """Tell a number that belongs to what is measured: "(2005 = 100)", "aged 15 to 24"."""
    for hit in clause.hits:
        within = hit.span.start < mention.span.start and hit.span.covers(mention.span)
        if within and hit.kind is AliasKind.MEASURE and hit.how is How.EXACT:
            return True
    before = [t for t in clause.tokens.items if t.end <= mention.span.start][-2:]
    return len(before) == 2 and before[1].text == "=" and before[0].kind == "number"


_RATES = frozenset({Role.SHARE, Role.POINTS})


def _named(context: Context, mention: Mention, vocabulary: Vocabulary) -> tuple[Hit, ...]:
    """Return what names the thing counted; "6,147 of them US citizens" counts contractors."""
    noun = mention.noun
    if noun is None:
        return ()
    if noun.part is None:
        return vocabulary.spot(context.document.text, noun.span)
    whole = _antecedent(context, mention)
    words_counted = f"{noun.text} {whole.head}" if whole else noun.text
    return vocabulary.spot(words_counted, Span(0, len(words_counted)))


def _antecedent(context: Context, mention: Mention) -> Phrase | None:
    earlier = [
        other.noun
        for clause in context.clauses
        for other in clause.mentions
        if other.noun is not None and other.span.end <= mention.span.start
    ]
    return earlier[-1] if earlier else None
