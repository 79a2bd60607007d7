"""Changes that a sentence tells whole: "rose 12 % to $4.6bn from $4.1bn"."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.interpretation.drafts import draft
from verifier.language import changes
from verifier.model.claim import ChangePart, Comparator, Hedge, Move
from verifier.model.text import Span
from verifier.model.units import PERCENT, POINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.interpretation.context import Clause, Context
    from verifier.model.claim import Claim, Direction, Mention

_PARTS = (ChangePart.FROM, ChangePart.TO, ChangePart.BY)
_BETWEEN = frozenset(
    (*changes.BETWEEN_ENDS, *changes.UP_VERBS, *changes.DOWN_VERBS, *changes.CHANGE_NOUNS)
)
_OTHERWISE = frozenset(changes.RECKONED_OTHERWISE)


def move_claims(context: Context) -> Iterator[Claim]:
    """Yield each change of which a sentence tells the beginning, the end and the size.

    Nothing may stand between them that makes the size one of something else: "rose 3 % on the year
    to 50 from 48 a month before". A figure that is hedged or bounded is not reckoned with.
    """
    if _OTHERWISE & set(context.tokens.lowers):
        return
    groups: dict[Span, list[tuple[Mention, Clause]]] = defaultdict(list)
    for clause in context.clauses:
        for mention in clause.mentions:
            if mention.change is not None:
                groups[mention.change.verb].append((mention, clause))
    _join_retold(context, groups)
    for verb, found in groups.items():
        parts = {mention.change.part: mention for mention, _ in found if mention.change}
        if len(found) != len(_PARTS) or len(parts) != len(_PARTS):
            continue
        mentions = [parts[part] for part in _PARTS]
        plain = all(map(is_plain, mentions)) and is_one_phrase(context, mentions)
        if plain and _is_reckonable(mentions):
            direction = next(m.change.direction for m in mentions if m.change is not None)
            yield _claim(context, found[0][1], mentions, direction, verb)


def _join_retold(context: Context, groups: dict[Span, list[tuple[Mention, Clause]]]) -> None:
    """Join a size that has a word of its own to the ends before it: "rose from 5 to 7, up 40 %".

    Only where the size ends its clause: "up 40 % on the year" may be of another time.
    """
    for (verb, ends), (other, size) in pairwise(tuple(groups.items())):
        parts = {mention.change.part for mention, _ in ends if mention.change}
        changes_told = [each[0].change for each in (ends[0], size[0]) if each[0].change]
        alone = len(size) == 1 and len(ends) == len(parts) and parts == {*_PARTS} - {ChangePart.BY}
        if not alone or changes_told[-1].part is not ChangePart.BY:
            continue
        last = size[0][0]
        same_way = changes_told[0].direction is changes_told[-1].direction
        follows = all(mention.span.end <= last.span.start for mention, _ in ends)
        after = [token.lower for token in context.tokens.items if token.start >= last.span.end]
        if same_way and follows and (not after or after[0] in _CLAUSE_ENDS):
            groups[verb] = [*ends, size[0]]
            del groups[other]


_CLAUSE_ENDS = frozenset(".,;)!—–")


def _claim(
    context: Context, clause: Clause, mentions: list[Mention], direction: Direction, verb: Span
) -> Claim:
    start, end, by = (mention.quantity for mention in mentions if mention.quantity is not None)
    span = verb
    for mention in mentions:
        span = span.hull(mention.span)
    return draft(context, clause, Move(direction, start, end, by), span)


def _is_reckonable(mentions: list[Mention]) -> bool:
    """Tell whether the size is in a unit that the two ends give one in."""
    start, end, by = (mention.quantity.unit for mention in mentions if mention.quantity is not None)
    if by == POINT:
        return start == end == PERCENT
    return start.comparable(end) and (by == PERCENT or (start != PERCENT and by.comparable(start)))


def is_plain(mention: Mention) -> bool:
    """Tell a single figure without a hedge or a bound."""
    single = mention.quantity is not None and mention.quantity.low == mention.quantity.high
    return single and mention.hedge is Hedge.NONE and mention.comparator is Comparator.EQ


def is_one_phrase(context: Context, mentions: Iterable[Mention]) -> bool:
    """Tell whether only small words and words of change stand between the figures."""
    ordered = sorted(mentions, key=lambda mention: mention.span)
    first, last = ordered[0].span, ordered[-1].span
    return all(
        token.lower in _BETWEEN
        or any(mention.span.covers(Span(token.start, token.end)) for mention in ordered)
        for token in context.tokens.items
        if first.end <= token.start < last.start
    )
