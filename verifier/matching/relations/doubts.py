"""What leaves a sentence unanswered though a table explains each of its words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import calendar, questions
from verifier.matching.relations.kinds import Kind

if TYPE_CHECKING:
    from verifier.matching.relations.conditions import Condition
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement
    from verifier.matching.relations.table import Column

_PERCENT = frozenset(questions.PERCENT)
_THE = "the"
_ROW_NOUNS = frozenset(questions.ROW_NOUNS)
_UNTIED = frozenset((Kind.IDLE, Kind.NEUTRAL))
_PART_OF_YEAR = re.compile(questions.PART_OF_YEAR, re.IGNORECASE)


def is_doubtful(statement: Statement) -> bool:
    """Tell a sentence of which a figure may be of another column or unit, or a day too fine."""
    return _is_of_the_day(statement) or any(
        _is_of_two_headers(statement, each)
        or _is_of_another_unit(statement, each)
        or _is_too_fine(statement, each)
        or _is_of_a_longer_time(statement, each)
        or _is_a_month(statement, each)
        or _is_a_number_of(statement, each)
        or _is_of_a_part(statement, each)
        for each in statement.conditions
    )


def _is_of_the_day(statement: Statement) -> bool:
    """Tell "last year", reckoned from the day of the article; "the last year" is of the table."""
    links = statement.links
    return any(
        link.text in calendar.DIRECTIONS
        and following.text in calendar.GRAINS
        and (not at or links[at - 1].text != _THE)
        for at, (link, following) in enumerate(pairwise(links))
    )


def _is_of_two_headers(statement: Statement, each: Condition) -> bool:
    """Tell "have won ten games", where "won" is one column and "games" another."""
    if each.number is None:
        return False
    beside = [header for header in statement.beside(each.link) if _is_free(statement, header, each)]
    return any(
        not set(one.columns) & set(other.columns)
        for number, one in enumerate(beside)
        for other in beside[:number]
    )


def _is_free(statement: Statement, header: Link, each: Condition) -> bool:
    owner = statement.owner(header)
    return owner is None or owner is each.link


def _is_of_another_unit(statement: Statement, each: Condition) -> bool:
    """Tell "21 men" of a column of per cent, and "21 %" of one that is not."""
    if each.number is None or not each.bound:
        return False
    place = statement.at[each.link]
    following = statement.links[place + 1] if place + 1 < len(statement.links) else None
    columns: list[Column] = [statement.table.columns[index] for index in each.places]
    if following is None or not columns:
        return False
    if following.text in _PERCENT:
        any_percent = any(column.of_percent for column in statement.table.columns)
        return any_percent and not any(column.of_percent for column in columns)
    counts = following.kind is Kind.HEADER and not _PERCENT.intersection(following.text.split())
    return counts and all("%" in column.forms for column in columns)


def _is_too_fine(statement: Statement, each: Condition) -> bool:
    """Tell "in May 2004" against a cell that gives the year alone."""
    day = each.link.day
    if day is None or day.year is None:
        return False
    return (
        any(
            cell is not None and cell.month is None and cell.year == day.year
            for column in statement.table.columns
            if column.dated
            for cell in column.days
        )
        and not each.rows
    )


def _is_of_a_longer_time(statement: Statement, each: Condition) -> bool:
    """Tell "in 2023" against the cells "Q3 2023" and "Q4 2023": the figure may be the year's."""
    if not each.day_like or each.bound or each.link.magnified:
        return False
    text = each.link.text
    return any(
        len(rows) > 1
        and not statement.table.columns[index].dated
        and not statement.table.columns[index].numeric
        and all(
            _PART_OF_YEAR.search(statement.table.columns[index].cells[row].replace(text, " "))
            for row in rows
        )
        for index, rows in each.places.items()
    )


def _is_a_month(statement: Statement, each: Condition) -> bool:
    """Tell "in May" where a cell that is no date is called May."""
    place = statement.at[each.link]
    if each.link.kind is not Kind.CELL or each.link.text not in calendar.MONTHS or not place:
        return False
    named = any(statement.table.columns[index].dated for index in each.places)
    return not named and statement.links[place - 1].text in questions.BEFORE_TIMES


def _is_a_number_of(statement: Statement, each: Condition) -> bool:
    """Tell "2 weeks", a count, from "week 2": the column only numbers its rows."""
    header = statement.header_of.get(each.link)
    if each.number is None or header is None or each.link.ordinal:
        return False
    return statement.at[header] > statement.at[each.link] and all(
        column.numbers_rows for column in statement.columns(header)
    )


def _is_of_a_part(statement: Statement, each: Condition) -> bool:
    """Tell "in season 1", a part that no column numbers."""
    place = statement.at[each.link]
    before = statement.links[place - 1] if place else None
    return (
        each.number is not None
        and not each.bound
        and before is not None
        and before.kind in _UNTIED
        and before.text in _ROW_NOUNS
        and not each.day_like
    )
