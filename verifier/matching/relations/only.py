"""Exclusive claims: "A is the only club from Ajaccio", "only A scored more than 50"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import cells_of
from verifier.model.relation import Told

if TYPE_CHECKING:
    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.statement import Statement

_COPULAS = frozenset(questions.COPULAS)
_DETERMINERS = frozenset(questions.ARTICLES)


def _head(statement: Statement, place: int) -> list[Condition]:
    """Return whom "the only film by A was B" names: B, after the copula."""
    if not place or statement.links[place - 1].text not in _DETERMINERS:
        return []
    copulas = [at for at, link in enumerate(statement.links) if link.text in _COPULAS]
    return [
        each for each in statement.conditions if copulas and statement.at[each.link] > copulas[-1]
    ]


def only_told(statement: Statement) -> Told | None:
    """Answer a sentence that says of whom alone something holds.

    It holds where every row that meets the rest is of the one named; the table is taken whole.
    """
    words = statement.of_kind(Kind.ONLY)
    if len(words) != 1 or statement.asking(words[0]):
        return None
    place = statement.at[words[0]]
    before = [each for each in statement.conditions if statement.at[each.link] < place]
    after = [each for each in statement.conditions if statement.at[each.link] > place]
    following = statement.links[place + 1] if place + 1 < len(statement.links) else None
    if following is None or following.kind is Kind.NUMBER:
        return None
    head = _head(statement, place)
    if not before and head:
        before, after = head, [each for each in after if each not in head]
    if not before:
        before, after = after[:1], after[1:]
    if not before or not after or any(len(each.places) != 1 for each in before):
        return None
    if any(
        column.numeric for header in statement.dangling() for column in statement.columns(header)
    ):
        return None
    named, rest = statement.holding(before), statement.holding(after)
    if not named:
        return None
    column = next(iter(before[0].places))
    table = statement.table
    others = sorted(
        row
        for row in rest
        if not table.distinct(column, frozenset((row,))) <= table.distinct(column, named)
    )
    shared = sorted(named & rest)
    shown = tuple(others[:1] or shared[:1] or sorted(named)[:1])
    columns = tuple(dict.fromkeys(index for each in (*before, *after) for index in each.places))
    says = cells_of(statement, shown[0], columns[:3])
    return Told("only", bool(shared) and not others, shown, says)
