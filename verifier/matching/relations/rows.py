"""What a sentence says of single rows: "A won 3 medals in 1988", "A has 2 and B has 4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.kinds import Kind
from verifier.model.relation import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement

    Part = Sequence[Condition]

_JOINS = frozenset(questions.JOINS)
_LIST_JOINS = frozenset(questions.LIST_JOINS)
_AFTER_KIND = frozenset(questions.AFTER_KIND)
_OF_TIMES = frozenset(questions.OF_TIMES)
_LONGEST_JOIN = 4
_LONG_CELL = 3
_TELLING = 1000


def rows_told(statement: Statement) -> Told | None:
    """Answer a sentence that asks nothing of the table but rows in which all it says holds.

    It fails only where one condition alone stands against rows that meet all the others.
    """
    weak = [each for each in statement.conditions if _is_weak(statement, each)]
    firm = [each for each in statement.conditions if each not in weak]
    if len(firm) < 2 or statement.asking() or not _is_explained(statement, firm):
        return None
    if any(not each.bound and not _is_telling(statement, each) for each in firm):
        return None
    borne = _borne_out(statement, firm, weak)
    if borne is not None:
        return borne or None
    return _denied(statement, firm)


def _borne_out(statement: Statement, firm: Part, weak: Part) -> Told | tuple[()] | None:
    """Return what bears a sentence out; () where it half does, None where nothing does."""
    for parts in _readings(statement, firm):
        found = [statement.holding(part) for part in parts]
        if not all(found):
            continue
        lone = [part for part in parts if len(part) < 2]
        if lone and not _may_be_list(firm, lone):
            continue  # "… 18 wins and was the 11th seed": one row has both
        short = bool(lone)
        vague = any(not any(statement.holding([*part, each]) for part in parts) for each in weak)
        if short or vague:
            return ()
        rows = tuple(sorted({min(rows) for rows in found}))
        return Told("rows", holds=True, rows=rows, says=_said(statement, rows, firm))
    return None


def _denied(statement: Statement, firm: Part) -> Told | None:
    """Return the rows in which all holds but one condition."""
    parts: Sequence[Part] = (firm,)
    if _clash(firm):
        split = [
            parts
            for parts in _readings(statement, firm)
            if len(parts) > 1 and all(len(part) > 1 and not _clash(part) for part in parts)
        ]
        if len(split) != 1:
            return None
        parts = split[0]
    if any(
        _is_doubtful(statement, each, firm) or _is_count(statement, each, firm) for each in firm
    ):
        return None
    for part in parts:
        if statement.holding(part):
            continue
        for left_out in reversed(part):
            rows = statement.holding([each for each in part if each is not left_out])
            if rows and _is_beyond(statement, left_out, rows):
                return None
            if rows:
                nearest = tuple(sorted(rows))[:1]
                says = _said(statement, nearest, [left_out, *part])
                return Told("rows", holds=False, rows=nearest, says=says)
    return None


def _is_doubtful(statement: Statement, each: Condition, firm: Part) -> bool:
    """Tell a condition that may have been tied to the wrong cells."""
    if each.link.kind is Kind.NUMBER:
        return (not each.rows and not each.bound) or each.is_open(statement.table.columns)
    if _is_of_another_event(statement, each):
        return True
    if not each.link.partial:
        return False
    cells = {
        statement.table.columns[column].cells[row]
        for column, rows in each.places.items()
        for row in rows
    }
    others = [other for other in firm if other is not each]
    return len(cells) > 1 or (len(firm) > 2 and bool(statement.holding(others)))


def _is_of_another_event(statement: Statement, each: Condition) -> bool:
    """Tell "resigned on 31 May" of a column "date successor seated": the day is another event's."""
    if each.link.day is None or each.bound:
        return False
    return all(
        any(form not in _OF_TIMES for form in statement.table.columns[index].forms)
        for index in each.places
    )


def _is_beyond(statement: Statement, each: Condition, rows: frozenset[int]) -> bool:
    """Tell a value that the table does not reach, or that a row has under another header.

    Where no cell holds a figure and the rest of the sentence leads to several rows, "they won in
    week 8" is of a row that is not there.
    """
    if each.link.kind is Kind.CELL:
        return any(rows & held for held in (each.link.places or {}).values())
    return each.relation == "=" and not each.rows and _differ(statement, each, rows)


def _differ(statement: Statement, each: Condition, rows: frozenset[int]) -> bool:
    """Tell rows that hold different things in the columns asked of."""
    return any(len(statement.table.distinct(column, rows)) > 1 for column in each.places)


def _is_count(statement: Statement, each: Condition, firm: Part) -> bool:
    """Tell a figure that may count the rows: "6 games there" are six, and not the sixth."""
    rest = [other for other in firm if other is not each]
    return each.number is not None and len(statement.holding(rest)) == each.number


def _is_explained(statement: Statement, firm: Part) -> bool:
    """Tell whether every header is of a value, or only names the kind of thing spoken of."""
    for header in statement.dangling():
        columns = statement.columns(header)
        texts = all(not each.numeric or each.dated or each.index == 0 for each in columns)
        if texts and (header is statement.core[0] or is_kind(statement, header)):
            continue
        if not any(set(header.columns) & set(each.places) for each in firm):
            return False
    return True


def is_kind(statement: Statement, header: Link) -> bool:
    """Tell "the player with …", "the game on …"."""
    place = statement.at[header] + 1
    following = statement.links[place] if place < len(statement.links) else None
    return following is not None and following.text in _AFTER_KIND


def _is_telling(statement: Statement, each: Condition) -> bool:
    """Tell a value that says by itself what it is of: a name, a date, a year, a long figure."""
    number = each.number
    if number is None:
        return True
    if each.relation != "=":
        return False
    if number == int(number) and 1000 <= number <= 2100:
        columns = (statement.table.columns[index] for index in each.places)
        return any(column.dated or not column.numeric for column in columns)
    return abs(number) >= _TELLING or number != int(number)


def _is_weak(statement: Statement, each: Condition) -> bool:
    """Tell a word that stands somewhere in long cells: it says little of the row."""
    link = each.link
    if not link.partial or link.end - link.start > 1:
        return False
    columns = statement.table.columns
    return len(each.places) > 1 or all(
        len(columns[index].cells[row].split()) > _LONG_CELL
        for index, rows in each.places.items()
        for row in rows
    )


def _readings(statement: Statement, conditions: Part) -> Iterator[Sequence[Part]]:
    """Yield the conditions as one row; as one for each of a list; as clauses one after another."""
    yield (conditions,)
    for first in range(len(conditions) - 1):
        end = first + 1
        while end < len(conditions) and _is_list(statement, *conditions[end - 1 : end + 1]):
            end += 1
        if end > first + 1:
            rest = [*conditions[:first], *conditions[end:]]
            yield [[each, *rest] for each in conditions[first:end]]
            break
    for at in range(1, len(conditions)):
        between = statement.between(conditions[at - 1].link, conditions[at].link)
        if any(link.text in _JOINS for link in between):
            yield conditions[:at], conditions[at:]


def _is_list(statement: Statement, left: Condition, right: Condition) -> bool:
    """Tell "A and B", two values of one column with nothing but "and" between them."""
    between = statement.between(left.link, right.link)
    joined = all(link.kind is Kind.IDLE and link.text in _LIST_JOINS for link in between)
    return joined and len(between) <= _LONGEST_JOIN and _of_one_column(left, right)


def _may_be_list(firm: Part, lone: Sequence[Part]) -> bool:
    """Tell whether a value that stands alone beside a join may be one more of those before it."""
    return any(
        not set(part[0].places).isdisjoint(other.places)
        for part in lone
        for other in firm
        if part and other is not part[0]
    )


def _of_one_column(left: Condition, right: Condition) -> bool:
    return len(left.places) == 1 and set(left.places) == set(right.places)


def _clash(part: Part) -> bool:
    """Tell whether two values are asked of one cell."""
    return any(
        _of_one_column(left, right) and not left.rows & right.rows
        for at, right in enumerate(part)
        for left in part[:at]
    )


def _said(statement: Statement, rows: Sequence[int], conditions: Part) -> str:
    """Return what rows hold in the columns spoken of: "line 5: team 'Ajax', points '41'"."""
    wanted = dict.fromkeys(index for each in conditions for index in _column_of(each, rows))
    return "; ".join(cells_of(statement, row, tuple(wanted)) for row in rows)


def _column_of(each: Condition, rows: Sequence[int]) -> Sequence[int]:
    """Return the columns in which a condition holds in a row, else all it may be of."""
    met = [index for index, held in each.places.items() if held & set(rows)]
    return (met or sorted(each.places))[:2]


def cells_of(statement: Statement, row: int, columns: Sequence[int]) -> str:
    """Return the cells of a row, each with its header."""
    table = statement.table
    cells = (
        f"{table.columns[index].name or f'column {index + 1}'} {table.columns[index].cells[row]!r}"
        for index in columns
    )
    return f"{table.line(row)}: {', '.join(cells)}"


def links_of(conditions: Part) -> frozenset[Link]:
    """Return the words of conditions."""
    return frozenset(each.link for each in conditions)
