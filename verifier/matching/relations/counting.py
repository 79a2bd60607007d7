"""Counts of rows: "there were 3 games in May", "A won 4 times", "4 of the games were lost"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.conditions import compares
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.rows import is_kind
from verifier.model.relation import Told

if TYPE_CHECKING:
    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement

_ALLOWED = frozenset((Kind.TIMES, Kind.ONLY, Kind.DIFFERENT, Kind.TOTAL))
_SKIPPED = frozenset((Kind.DIFFERENT, Kind.ONLY, Kind.TOTAL))
_ROW_NOUNS = frozenset(questions.ROW_NOUNS)
_REACH = 3


def count_told(statement: Statement) -> Told | None:
    """Answer a sentence that says how many rows meet what else it says.

    The noun counted is a column of names, of which the different ones are counted too, or a word
    for rows of any table.
    """
    if any(link.kind not in _ALLOWED for link in statement.asking()):
        return None
    counted = [each for each in statement.conditions if _noun(statement, each) is not None]
    if len(counted) != 1:
        return None
    figure = counted[0]
    noun = _noun(statement, figure)
    rest = [each for each in statement.conditions if each is not figure]
    if noun is None or not rest or not _is_explained(statement, rest, noun):
        return None
    if any(each.number is not None and not each.bound and not each.day_like for each in rest):
        return None
    rows = statement.holding(rest)
    table = statement.table
    counts = {len(rows)} | {len(table.distinct(index, rows)) for index in noun.columns}
    if statement.of_kind(Kind.DIFFERENT):
        counts = {len(table.distinct(index, rows)) for index in noun.columns}
    told = figure.number
    if told is None or not counts or told != int(told):
        return None
    holds = any(compares(figure.relation, count, told) for count in counts)
    shown = ", ".join(table.line(row) for row in sorted(rows)[:5])
    says = f"{' or '.join(map(str, sorted(counts)))} found" + (f" ({shown})" if shown else "")
    return Told("count", holds, tuple(sorted(rows)), says)


def _noun(statement: Statement, figure: Condition) -> Link | None:
    """Return the noun that a figure counts: right after it, where a count may stand."""
    link = figure.link
    if figure.number is None or link.ordinal or not figure.relation:
        return None
    place = statement.at[link]
    for following in statement.links[place + 1 : place + 1 + _REACH]:
        if following.kind in _SKIPPED:
            continue
        if following.kind is Kind.HEADER:
            columns = statement.columns(following)
            names = all(not column.numeric or column.dated for column in columns)
            return following if names and _may_count(statement, place) else None
        if following.kind is Kind.TIMES:
            return following
        if following.text in _ROW_NOUNS and _may_count(statement, place):
            return following
        if following.kind is not Kind.CAPTION:
            return None
    return None


def _may_count(statement: Statement, place: int) -> bool:
    """Tell where the sentence begins with the figure, or with "there were"."""
    before = statement.links[:place]
    if not any(
        link.kind not in {Kind.IDLE, Kind.ONLY, Kind.MORE, Kind.LESS, Kind.THAN} for link in before
    ):
        return True
    return any(link.text == questions.THERE for link in before[-4:])


def _is_explained(statement: Statement, rest: list[Condition], noun: Link) -> bool:
    return all(
        header is noun
        or is_kind(statement, header)
        or any(set(header.columns) & set(each.places) for each in rest)
        for header in statement.dangling()
    )
