"""Claims about when: dates of events, deadlines, time elapsed, order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.anchoring import anchor
from verifier.interpretation.drafts import draft
from verifier.interpretation.naming import names_around
from verifier.language import calendar, changes, proof, words
from verifier.model.claim import (
    Claim,
    Deadline,
    Elapsed,
    EventDate,
    Mention,
    Order,
    Origin,
    Role,
    Slot,
)
from verifier.model.period import Period
from verifier.model.text import Span
from verifier.model.timex import Clock, Direction, FromTo, NamedDate, antecedent_of
from verifier.model.vocabulary import How
from verifier.notation.tokens import Tokens, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.context import Clause, Context
    from verifier.model.timex import Anchor, Timex
    from verifier.model.vocabulary import Hit, Vocabulary

_PHASES = {phase: phrases(entries) for phase, entries in changes.PHASES.items()}
_ORDERS = phrases(changes.ORDER_CONNECTIVES)
_BETWEEN = frozenset(
    {
        *words.HAPPENING_VERBS,
        *words.FUNCTION_WORDS,
        *words.LIGHT_VERBS,
        *words.AUXILIARIES,
        *words.TIME_WORDS,
        ",",
    }
)
_PHASE_WORDS = frozenset(word for table in _PHASES.values() for phrase in table for word in phrase)
_SPEECH = frozenset(words.REPORTING_VERBS) - _PHASE_WORDS
_AROUND = frozenset({*words.AROUND_EVENT, "from", "to"})
_CONJUNCTIONS = frozenset({"and", "but", "while", "whereas", "when", "as"})
_COORDINATED_GAP = 12


def date_claims(
    context: Context, clause: Clause, used: frozenset[Mention], vocabulary: Vocabulary
) -> Iterator[Claim]:
    """Yield a claim for each date that dates something.

    A date that only says of which time a figure is meant (one of ``used``) is no claim of its
    own, unless it also dates an event that the references know.
    """
    for mention in clause.mentions:
        if mention.role is not Role.DATE or _points_back(mention):
            continue
        events, holder = _events(context, clause, mention, vocabulary)
        if mention.pattern == "anniversary":  # it dates no event that it is the anniversary of
            events = tuple(hit for hit in events if hit.span.gap(mention.span) > 1)
        if (not events and mention in used) or _is_name(mention, events):
            continue
        phase = _phase(holder.tokens, mention.span)
        period = context.period_of(mention, clause, future=phase == "deadline")
        slot = Slot(mention.text, Origin.WORDS, mention.span)
        relation = _deadline(clause.tokens, mention, phase)
        form: Deadline | EventDate
        if relation:
            near = _tied_to_phase(clause.tokens, mention, phase)
            firm = near or any(_adjacent(clause.tokens, hit.span, mention.span) for hit in events)
            named = phase == "deadline"
            form = Deadline(relation, events, named, firm, _other(context, mention, period))
        else:
            firm = bool(events) and _is_firm(holder.tokens, events[0], mention, phase)
            form = EventDate(phase, events, firm, _other(context, mention, period))
        yield draft(context, clause, form, mention.span, mention=mention, period=period, slot=slot)


def _other(context: Context, mention: Mention, period: Period | None) -> Period | None:
    """Return the like-named day on the other side of publication, where no word says which."""
    timex = mention.timex
    named = _day_named(timex) if timex is not None else None
    if timex is None or not isinstance(named, NamedDate) or period is None:
        return None
    if mention.span in context.years and context.years[mention.span].joined:
        return None
    if named.direction is not Direction.UNSAID:
        return None
    ways = (anchor(timex, context.published, future=future) for future in (False, True))
    return next((way for way in ways if way is not None and way != period), None)


def _day_named(timex: Timex) -> Anchor | None:
    """Return what names the day, without its time of day."""
    anchor = timex.anchor.first if isinstance(timex.anchor, FromTo) else timex.anchor
    return anchor.of if isinstance(anchor, Clock) else anchor


def _points_back(mention: Mention) -> bool:
    """Tell "that day": it dates nothing that was not dated before."""
    return mention.timex is not None and antecedent_of(mention.timex.anchor) is not None


def _is_name(mention: Mention, events: tuple[Hit, ...]) -> bool:
    """Tell a date without a year that is part of an event's name: "the attacks of September 11"."""
    timex = mention.timex
    undated = timex is not None and isinstance(_day_named(timex), NamedDate)
    # The article of "the September 11 attacks" is not the date's, and in no name.
    named = mention.value_span
    return undated and any(hit.how is How.EXACT and hit.span.covers(named) for hit in events)


def _events(
    context: Context, clause: Clause, mention: Mention, vocabulary: Vocabulary
) -> tuple[tuple[Hit, ...], Clause]:
    """Return the events a date may date, nearest first, and the clause that names them."""
    if _belongs_to_speech(clause.tokens, mention):
        return (), clause
    around = names_around(context, clause, mention, vocabulary)
    found = tuple(_dated(clause, mention, around))
    if found:
        return found, clause
    position = context.clauses.index(clause)
    lone = len(clause.tokens) <= len(mention.text.split()) + 3
    if lone and position + 1 < len(context.clauses):
        following = context.clauses[position + 1]
        return tuple(_dated(following, mention)), following
    return (), clause


def _dated(clause: Clause, mention: Mention, around: tuple[Hit, ...] = ()) -> Iterator[Hit]:
    """Yield the clause's dated events, the nearest and surest first."""
    hits = [
        hit
        for hit in (*around, *clause.hits)
        if hit.alias.dated
        and hit.alias.positive
        and hit.how is not How.FUZZY
        and not mention.span.covers(hit.span)
        and not _counted_from(mention, hit)
        and not is_denied(hit, clause.hits)
        and _heads_its_phrase(clause.tokens, hit, mention)
    ]
    yield from sorted(
        hits, key=lambda hit: (hit.how is not How.EXACT, hit.span.gap(mention.span), hit.span)
    )


def _counted_from(mention: Mention, hit: Hit) -> bool:
    """Tell "three years before the November 2015 attacks": the event's date begins the count."""
    shared = hit.span.overlaps(mention.span) and mention.span.start < hit.span.start
    return shared and not _AROUND.isdisjoint(mention.text.lower().split())


def is_denied(hit: Hit, hits: tuple[Hit, ...]) -> bool:
    """Tell whether a longer wording on the same words says that something else is meant."""
    return any(
        not other.alias.positive
        and other.id == hit.id
        and other.how is How.EXACT
        and other.span.overlaps(hit.span)
        for other in hits
    )


def _heads_its_phrase(tokens: Tokens, hit: Hit, mention: Mention) -> bool:
    """Tell "the withdrawal" from "the withdrawal talks": no further noun may follow."""
    if hit.how is not How.EXACT or hit.span.overlaps(mention.span):
        return True
    for token in tokens.items:
        if token.start < hit.span.end:
            continue
        if token.start >= mention.span.start and token.start < mention.span.end:
            return True
        plain = token.lower in _BETWEEN or token.lower in _PHASE_WORDS
        ending = token.lower.endswith(("ed", "ing", "ly"))
        joined = token.lower in {"and", "or", "as", "but", *changes.ORDER_CONNECTIVES}
        directed = token.lower in words.NOT_A_NOUN
        return token.kind == "mark" or plain or ending or joined or directed
    return True


def _belongs_to_speech(tokens: Tokens, mention: Mention) -> bool:
    """Tell "said in a briefing on Thursday": the day is that of the saying.

    A capital inside the sentence is no verb's: "the United States invaded Panama in 1989".
    """
    before = [token for token in tokens.items if token.end <= mention.span.start]
    verbs = [
        index
        for index, token in enumerate(before)
        if token.lower in _SPEECH and not (index and token.text[:1].isupper())
    ]
    return bool(verbs) and len(before) - verbs[-1] <= _COORDINATED_GAP


def _phase(tokens: Tokens, near: Span) -> str | None:
    """Return which moment of an event the words date; the nearest such word decides.

    First the word that the date follows: "the treaty signed in 2007 took effect two years later".
    """
    found = []
    for index, token in enumerate(tokens.items):
        for phase, table in _PHASES.items():
            size = tokens.phrase_at(index, table)
            if size:
                word = Span(token.start, tokens[index + size - 1].end)
                followed = word.end <= near.start and _adjacent(tokens, word, near)
                found.append((not followed, word.gap(near), phase))
    return min(found)[2] if found else None


def _deadline(tokens: Tokens, mention: Mention, phase: str | None) -> str | None:
    before = [token.lower for token in tokens.items if token.end <= mention.span.start]
    while before and before[-1] in {"the", "end", "of", "this", "on", "in"}:
        before.pop()
    relation = calendar.DEADLINE_WORDS.get(before[-1]) if before else None
    if phase == "deadline":
        return relation or "on"
    return relation if phase == "event-end" else None


def _is_firm(tokens: Tokens, hit: Hit, mention: Mention, phase: str | None) -> bool:
    """Tell whether the words tie the date to the event.

    They do when nothing but small words stands between the two, or a verb such as "began" says
    what is dated; not when something else happened "during" the event, and after a preposition
    only with a date that needs no anchor and follows: "In 1999, before the attacks" is of
    something else.
    """
    if hit.how is not How.EXACT:
        return False
    if hit.span.overlaps(mention.span):
        return True
    limited = [token.lower for token in tokens.items if token.end <= mention.span.start][-1:]
    if limited and limited[0] in {*words.AROUND_EVENT, "until", "by", "to", "from"}:
        return False
    before = [token.lower for token in tokens.items if token.end <= hit.span.start]
    while before and before[-1] in {"the", "a", "an", "this"}:
        before.pop()
    governor = before[-1] if before else ""
    if governor in words.DURING or _is_complement(before):
        return False
    if phase == "announced" and before[-2:] == ["date", "of"]:
        return False  # the date of an event may be made known on any other day
    if governor in proof.WITHIN_EVENT and not set(tokens.lowers) & set(proof.STAGED):
        return False
    loose = mention.timex is None or mention.timex.period is None
    if governor in words.AROUND_EVENT and (loose or mention.span.end <= hit.span.start):
        return False
    if _adjacent(tokens, hit.span, mention.span):
        return True
    return _tied_to_phase(tokens, mention, phase) and not _parted(tokens, hit.span, mention.span)


def _parted(tokens: Tokens, event: Span, date: Span) -> bool:
    """Tell "Angola gained independence and the war ended in 2002": something else is dated."""
    low, high = min(event.end, date.end), max(event.start, date.start)
    middle = {t.lower for t in tokens.items if t.start >= low and t.end <= high}
    return not middle.isdisjoint(_CONJUNCTIONS)


def _tied_to_phase(tokens: Tokens, mention: Mention, phase: str | None) -> bool:
    """Tell whether the word that names the phase stands by the date: "began on May 1"."""
    if phase is None:
        return False
    for index, token in enumerate(tokens.items):
        size = tokens.phrase_at(index, _PHASES[phase])
        if size:
            span = Span(token.start, tokens[index + size - 1].end)
            if _adjacent(tokens, span, mention.span):
                return True
    return False


def _adjacent(tokens: Tokens, span: Span, date: Span) -> bool:
    """Tell whether nothing but small words stands between a word and the date."""
    low = min(span.end, date.end)
    high = max(span.start, date.start)
    middle = [t.lower for t in tokens.items if t.start >= low and t.end <= high]
    return all(word in _BETWEEN or word in calendar.DEADLINE_WORDS for word in middle)


def _is_complement(before: list[str]) -> bool:
    """Tell "the anniversary of the attacks": another noun is the head, and the date is its."""
    if len(before) < 2 or before[-1] not in {"of", "for", "about", "against", "to", "on"}:
        return False
    return before[-2] not in _PHASE_WORDS and before[-2] not in _BETWEEN


def elapsed_claims(context: Context, clause: Clause) -> Iterator[Claim]:
    """Yield "almost 20 years after the invasion": a length of time and the event it begins with."""
    for mention in clause.mentions:
        duration = mention.duration
        if duration is None or not duration.is_plain or mention.pattern == "attributive":
            continue
        following = [t for t in clause.tokens.items if t.start >= mention.span.end][:1]
        connective = following[0].lower if following else ""
        events: tuple[Hit, ...] = ()
        if connective in changes.ELAPSED_AFTER:
            events = tuple(
                hit
                for hit in sorted(clause.hits, key=lambda hit: hit.span)
                if hit.alias.dated
                and hit.alias.positive
                and hit.span.start >= following[0].end
                and hit.span.start - following[0].end <= _COORDINATED_GAP
                and not is_denied(hit, clause.hits)
            )[:1]
        until, told = _spoken_of(context, clause)
        form = Elapsed(duration, until, events, firm=told or connective == "since")
        slot = Slot("", Origin.DOCUMENT)
        yield draft(context, clause, form, mention.span, mention=mention, period=until, slot=slot)


def _spoken_of(context: Context, clause: Clause) -> tuple[Period | None, bool]:
    """Return the time the sentence speaks of, and whether a date of it says so.

    A date in another clause tells it: an absolute one alone, one counted from publication
    together with the time since. Without one it may be publication, or any time before.
    """
    if context.published is None:
        return None, False
    now = Period.of_day(context.published)
    for other in context.clauses:
        for mention in other.mentions:
            if other is clause or mention.timex is None:
                continue
            period = context.period_of(mention, other)
            if period is None or period.start > context.published:
                continue
            recent = mention.timex.period is None
            return (now.hull(period) if recent else period), True
    return now, False


def order_claims(context: Context, clause: Clause) -> Iterator[Claim]:
    """Yield "the overthrow … in the wake of the attacks": one event after or before another."""
    events = [
        hit
        for hit in clause.hits
        if hit.alias.dated
        and hit.alias.positive
        and hit.how is How.EXACT
        and not is_denied(hit, clause.hits)
    ]
    tokens = clause.tokens
    at = 0
    while at < len(tokens):
        size = tokens.phrase_at(at, _ORDERS)
        if not size:
            at += 1
            continue
        connective = Span(tokens[at].start, tokens[at + size - 1].end)
        first, second = _sides(tokens, events, connective)
        if first and second:
            after, close = changes.ORDER_CONNECTIVES[" ".join(tokens.lowers[at : at + size])]
            span = connective.hull(second.span)
            for mention in clause.mentions:
                if mention.span.overlaps(second.span):
                    span = span.hull(mention.span)
            yield draft(context, clause, Order(after, close, first, second), span)
        at += size


def _sides(
    tokens: Tokens, events: list[Hit], connective: Span
) -> tuple[tuple[Hit, ...], Hit | None]:
    """Return the events right before the connective, coordinated ones too, and the one after."""
    after = [hit for hit in events if hit.span.start >= connective.end]
    second = min(after, key=lambda hit: (hit.span, -hit.size), default=None)
    if second and not _small(tokens, connective.end, second.span.start):
        second = None
    first: list[Hit] = []
    edge = connective.start
    for hit in sorted(events, key=lambda hit: hit.span.end, reverse=True):
        if hit.span.end <= edge and _small(tokens, hit.span.end, edge):
            first.append(hit)
            edge = hit.span.start
    return tuple(reversed(first)), second


def _small(tokens: Tokens, start: int, end: int) -> bool:
    middle = [t.lower for t in tokens.items if t.start >= start and t.end <= end]
    return all(word in _BETWEEN or word == "and" for word in middle) and "," not in middle
