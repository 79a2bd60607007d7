"""Superlatives: "the highest attendance was 50,000", "A had the second most wins in 1988"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import cells_of, is_kind
from verifier.matching.relations.texts import is_empty
from verifier.model.relation import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement
    from verifier.matching.relations.table import Column

    Part = Sequence[Condition]

_KINDS = (Kind.MOST, Kind.LEAST, Kind.BEST, Kind.WORST, Kind.FIRST, Kind.LAST)
_DOWN = frozenset((Kind.LEAST, Kind.FIRST, Kind.WORST))
_IN_TIME = frozenset((Kind.FIRST, Kind.LAST))
_JUDGING = frozenset((Kind.BEST, Kind.WORST))
_DATED_WORDS = frozenset(questions.OF_DATES)
_SPEEDS = frozenset(questions.SPEEDS)
_PREDICATES = frozenset(questions.PREDICATES)
_REACH = 3
_MOST_CONDITIONS = 6


@dataclass(frozen=True, slots=True)
class _Asked:
    """A superlative with its column, which end it looks for, and the how-manieth from there."""

    word: Link
    column: Column
    header: Link | None
    down: bool
    rank: int
    ordinal: Link | None


def extreme_told(statement: Statement) -> Told | None:
    """Answer a sentence with one superlative of one column of figures or dates.

    Some of its values choose the rows compared and the others describe the one at the end; it
    fails only where no way to tell them apart makes it true.
    """
    asked = _asked(statement)
    if asked is None:
        return None
    conditions = [each for each in statement.conditions if each.link is not asked.ordinal]
    if not conditions or len(conditions) > _MOST_CONDITIONS:
        return None
    if any(each.relation != "=" for each in conditions):
        return None
    if not _is_explained(statement, conditions, asked):
        return None
    found: tuple[int, ...] = ()
    for ways in _ways(statement, conditions, asked):
        best = _best(statement, ways.among, asked)
        if not best:
            continue
        found = found or best
        value = ways.value
        told = statement.holding(ways.answer, frozenset(best))
        if told and (value is None or told & value.places.get(asked.column.index, frozenset())):
            return _told(statement, asked, conditions, tuple(sorted(told)), holds=True)
    if any(each.is_open(statement.table.columns) for each in conditions):
        return None  # a figure that cannot be denied
    return _told(statement, asked, conditions, found, holds=False) if found else None


def _told(
    statement: Statement, asked: _Asked, conditions: Part, rows: Sequence[int], *, holds: bool
) -> Told:
    columns = [asked.column.index]
    for each in conditions:
        columns += sorted(each.places)[:1]
    says = cells_of(statement, rows[0], tuple(dict.fromkeys(columns)))
    return Told("extreme", holds, tuple(rows), says)


def _asked(statement: Statement) -> _Asked | None:
    words = statement.of_kind(*_KINDS)
    if len(words) != 1 or statement.asking(words[0]):
        return None
    word = words[0]
    column, header = _column(statement, word)
    if column is None:
        return None
    down = word.kind in _DOWN
    if column.of_places:
        if word.kind not in _JUDGING:
            return None  # the highest rank may be the first or the last
        down = not down
    elif column.of_times and (word.text in _SPEEDS or word.kind in _JUDGING):
        down = not down
    before = statement.links[statement.at[word] - 1] if statement.at[word] else None
    ordinal = before if before is not None and before.ordinal else None
    rank = int(ordinal.number) if ordinal is not None and ordinal.number is not None else 1
    return _Asked(word, column, header, down, rank, ordinal)


def _column(statement: Statement, word: Link) -> tuple[Column | None, Link | None]:
    """Return the one column that a superlative is of, and the header that says so."""
    header = _header(statement, word)
    table = statement.table
    timed = word.kind in _IN_TIME
    if header is not None:
        columns = [
            each
            for each in statement.columns(header)
            if (each.dated if timed else each.numeric and each.pure)
        ]
        if len(columns) == 1:
            return columns[0], header
        if not timed and word.text not in questions.SAID_OF:
            return None, None
    said_of = questions.SAID_OF.get(word.text, ())
    columns = [each for each in table.columns if each.numeric and set(said_of) & set(each.forms)]
    if word.text in _DATED_WORDS:
        columns = [each for each in table.columns if each.dated]
    return (columns[0], None) if len(columns) == 1 else (None, None)


def _header(statement: Statement, word: Link) -> Link | None:
    """Return the header after a superlative, else the one right before it."""
    at = statement.at[word]
    for link in statement.links[at + 1 : at + 1 + _REACH]:
        if link.kind is Kind.HEADER:
            return link
        if link.kind is not Kind.IDLE:
            break
    before = at - 1
    while before >= 0 and statement.links[before].kind is Kind.IDLE:
        before -= 1
    nearest = statement.links[before] if before >= 0 else None
    return nearest if nearest is not None and nearest.kind is Kind.HEADER else None


def _is_explained(statement: Statement, conditions: Part, asked: _Asked) -> bool:
    for header in statement.dangling():
        if header in {asked.header, statement.core[0]} or is_kind(statement, header):
            continue
        if any(set(header.columns) & set(each.places) for each in conditions):
            continue
        if any(column.numeric for column in statement.columns(header)):
            return False
    return True


@dataclass(frozen=True, slots=True)
class _Way:
    """Which conditions choose the rows compared, which describe the one found, and its value."""

    among: Part
    answer: Part
    value: Condition | None


def _ways(statement: Statement, conditions: Part, asked: _Asked) -> Iterator[_Way]:
    """Yield the ways to tell what is compared from what is said, as far as the order allows."""
    said, chosen = _by_order(statement, conditions, asked.word)
    index = asked.column.index
    values = [
        each
        for each in conditions
        if each.number is not None and (not each.bound or index in each.places)
    ]
    bound = [each for each in values if each.bound and set(each.places) == {index}]
    must = bound if asked.column.numeric else []
    for value in (None, *values):
        if value in chosen or (must and value not in must):
            continue
        rest = [each for each in conditions if each is not value]
        for size in range(len(rest) + 1):
            for among in combinations(rest, size):
                answer = [each for each in rest if each not in among]
                misplaced = any(each in among for each in said) or any(
                    each in answer for each in chosen
                )
                if (answer or value is not None) and not misplaced:
                    yield _Way(among, answer, value)


def _by_order(statement: Statement, conditions: Part, word: Link) -> tuple[Part, Part]:
    """Return what the order of the words makes the answer, and what it makes the choice.

    "The highest X [choice] was [answer]"; "[answer] had the highest X".
    """
    at = {each: statement.at[each.link] for each in conditions}
    place = statement.at[word]
    verbs = [
        number
        for number, link in enumerate(statement.links)
        if number > place and link.kind is Kind.IDLE and link.text in _PREDICATES
    ]
    before = [each for each in conditions if at[each] < place]
    if verbs and not before:
        said = [each for each in conditions if at[each] > verbs[-1]]
        return said, [each for each in conditions if each not in said]
    if before and not verbs:
        return before[-1:], ()
    return (), ()


def _best(statement: Statement, among: Part, asked: _Asked) -> tuple[int, ...]:
    """Return the rows at the end asked for, of those that meet the conditions; none if unsure."""
    column = asked.column
    rows = sorted(statement.holding(among))
    orders = {row: order for row in rows if (order := column.order(row)) is not None}
    if any(row not in orders and not is_empty(column.cells[row]) for row in rows):
        return ()  # a cell that cannot be read may be the one at the end
    ordered = sorted(orders.values(), reverse=not asked.down)
    if len(ordered) < asked.rank or (len(ordered) < 2 and not among):
        return ()
    found = ordered[asked.rank - 1]
    if any(ordered.count(order) > 1 for order in ordered[: asked.rank - 1]):
        return ()  # after a tie, two are second or none is
    return tuple(row for row, order in orders.items() if order == found)
