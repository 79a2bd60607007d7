"""Figures of one change: "rose by X to Y from Z" links three figures to one verb."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.claim import ChangeLink, ChangePart, Direction, Mention, Role
from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_ROLES = frozenset({Role.COUNT, Role.MEASUREMENT, Role.SHARE, Role.POINTS, Role.MONEY, Role.CHANGE})
# How far a verb stands from its figure ("cut its key lending rate by"), a noun after its ("a 5
# percent pay rise"), and one figure of a change from the next.
_REACH = 6
_NOUN_REACH = 3
_CHAIN_REACH = 9
_HEDGE_REACH = 3


def link_changes(tokens: Tokens, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return the mentions of a sentence with the change that each belongs to, if it does.

    ::

        change = verb [object] [part] figure ([part] figure)*      "cut its stake to X from Y"
               | noun "of" figure | ["a"] figure [word] noun       "a drop of X", "an X rise"
               | figure (higher | lower | up | down | more …)
        part   = by | to | from | at

    A figure right after a verb tells by how much. Figures of one change share the verb's span.
    """
    tables = _tables(language)
    if tables.words.isdisjoint(tokens.low) and all(each.change is None for each in mentions):
        return mentions
    linked: list[Mention] = []
    before: tuple[ChangeLink, int] | None = None
    for mention in mentions:
        if mention.role not in _ROLES or mention.quantity is None:
            linked.append(mention)
            continue
        first = bisect_left(tokens.starts, mention.span.start)
        end = bisect_left(tokens.starts, mention.span.end, first)
        floor = before[1] if before else 0
        change = mention.change or _at(tokens, mention, (first, end), floor, tables)
        if change is None and before is not None and first - before[1] <= _CHAIN_REACH:
            change = _chained(tokens, before, first, tables)
        if before is not None and change is not None and change.verb == before[0].verb:
            shared = _with_currency(tokens, mention, linked[-1], end, tables.magnitudes)
            linked.append(replace(shared, change=change))
        else:
            linked.append(replace(mention, change=change) if change else mention)
        before = (change, end) if change else None
    return linked


def _with_currency(
    tokens: Tokens, mention: Mention, fellow: Mention, end: int, magnitudes: frozenset[str]
) -> Mention:
    """Return the "480 million" of "rose to 1.2 billion euros from 480 million" as money.

    The words leave it a little open, so no reference is held against it.
    """
    money, bare = fellow.quantity, mention.quantity
    if fellow.role is not Role.MONEY or mention.role is not Role.COUNT or money is None:
        return mention
    if bare is None or mention.noun is not None or tokens.low[end - 1] not in magnitudes:
        return mention
    quantity = replace(bare, unit=money.unit)
    return replace(mention, role=Role.MONEY, pattern="shared currency", quantity=quantity)


def _at(
    tokens: Tokens, mention: Mention, where: tuple[int, int], floor: int, tables: _Motion
) -> ChangeLink | None:
    """Return the change whose word stands right after a figure, or before it."""
    low = tokens.low
    first, end = where
    direction = tables.after.get(low[end])
    # "She put one hand up", but "20 seats up on last year".
    if direction is not None and (mention.role is not Role.COUNT or low[end + 1] in tables.than):
        return ChangeLink(direction, ChangePart.BY, _span(tokens, end))
    found = _verb_before(tokens, first, floor, tables)
    if found is not None:
        return found
    for index in range(end, end + _NOUN_REACH):
        word = low[index]
        if word in tables.modals:
            break  # "5 cm may fall"
        if word in tables.nouns:
            return ChangeLink(tables.nouns[word], ChangePart.BY, _span(tokens, index))
        if word in tables.breaks or word in tables.stops or not word[:1].isalpha():
            break
    return None


def _verb_before(tokens: Tokens, first: int, floor: int, tables: _Motion) -> ChangeLink | None:
    low = tokens.low
    before = low[first - 1]
    quarter = before in tables.articles and low[first - 2] in tables.parts  # "by a quarter point"
    index = first - 1 - (before in tables.ranges or quarter)
    opener = low[index]
    part = tables.parts.get(opener)
    level = part is None and not tables.levels.isdisjoint(low[first : first + _HEDGE_REACH])
    noun_only = part is not None and low[index] == tables.of
    if part is not None:
        index -= 1
    for step in range(_REACH):
        at = index - step
        if at < floor:
            return None
        word = low[at]
        if noun_only:
            direction = tables.nouns.get(word)
        else:
            direction = tables.verbs.get(word)
            if direction is None and part is not None:
                direction = tables.nouns.get(word)
                if direction is not None:
                    part = tables.noun_parts.get(opener, part)
        if direction is not None:
            if _is_idle(tokens, at, part, tables):
                return None
            reached = ChangePart.TO if level else ChangePart.BY  # "fell below 4 percent"
            return ChangeLink(direction, part or reached, _span(tokens, at))
        adverb = word.endswith("ly")
        if word in tables.breaks or not word[:1].isalpha() or (part is None and not adverb):
            return None
    return None


def _is_idle(tokens: Tokens, at: int, part: ChangePart | None, tables: _Motion) -> bool:
    """Tell "make up 5 percent", "Add 500g of flour" and "raised 5 million" from changes."""
    word = tokens.low[at]
    if word in tables.particles and tokens.low[at - 1] in tables.particles_after:
        return True
    return part is None and (word in tables.transitive or (at == 0 and word in tables.orders))


def _chained(
    tokens: Tokens, before: tuple[ChangeLink, int], first: int, tables: _Motion
) -> ChangeLink | None:
    """Return the change that a figure has in common with the figure before it."""
    low = tokens.low
    link, end = before
    between = low[end : first - (low[first - 1] in tables.ranges)]
    part = tables.parts.get(between[-1]) if between else None
    if part is None:
        joined = all(word in tables.chained for word in between)
        return link if joined and len(between) <= _NOUN_REACH else None
    if between[-1] == tables.of or any(word in tables.clauses for word in between[:-1]):
        return None
    return replace(link, part=part)


def _span(tokens: Tokens, at: int) -> Span:
    return Span(tokens.starts[at], tokens.end(at))


@dataclass(frozen=True, slots=True)
class _Motion:
    """A language's words of change, as they are looked up."""

    words: frozenset[str]
    verbs: dict[str, Direction]
    nouns: dict[str, Direction]
    after: dict[str, Direction]
    parts: dict[str, ChangePart]
    noun_parts: dict[str, ChangePart]
    transitive: frozenset[str]
    of: str
    chained: frozenset[str]
    clauses: frozenset[str]
    breaks: frozenset[str]
    than: frozenset[str]
    ranges: frozenset[str]
    levels: frozenset[str]
    modals: frozenset[str]
    stops: frozenset[str]
    orders: frozenset[str]
    articles: frozenset[str]
    magnitudes: frozenset[str]
    particles: frozenset[str]
    particles_after: frozenset[str]


@per_language
def _tables(language: Language) -> _Motion:
    motion = language.motion
    verbs = _both(motion.up_verbs, motion.down_verbs)
    nouns = _both(motion.up_nouns, motion.down_nouns)
    after = _both(motion.up_after, motion.down_after)
    return _Motion(
        words=frozenset({*verbs, *nouns, *after}),
        verbs=verbs,
        nouns=nouns,
        after=after,
        parts={word: ChangePart(part) for word, part in motion.parts.items()},
        noun_parts={word: ChangePart(part) for word, part in motion.noun_parts.items()},
        transitive=frozenset(motion.transitive),
        of=language.counting.part,
        chained=frozenset(motion.chained),
        clauses=frozenset(motion.clauses),
        breaks=frozenset({*motion.clauses, *motion.breaks}),
        than=frozenset(motion.than),
        ranges=frozenset(motion.ranges),
        levels=frozenset(motion.levels),
        modals=frozenset(motion.modals),
        stops=language.counting.stops,
        orders=frozenset(motion.orders),
        articles=frozenset(language.indefinite),
        magnitudes=frozenset({*language.magnitudes, *language.numerals.short}),
        particles=frozenset(motion.particles),
        particles_after=frozenset(motion.particles_after),
    )


def _both(up: tuple[str, ...], down: tuple[str, ...]) -> dict[str, Direction]:
    return dict.fromkeys(up, Direction.UP) | dict.fromkeys(down, Direction.DOWN)
