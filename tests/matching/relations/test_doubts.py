"""What may be said of another column, unit, time or row is left unanswered."""

from __future__ import annotations

import pytest

from verifier.matching.relations import Table, ask
from verifier.model.relation import Relation

BOATS = """
boat      | played | won | lost | points
Albatross | 20     | 14  | 2    | 46
Heron     | 20     | 13  | 4    | 42
Petrel    | 20     | 4   | 12   | 16
"""
GAMES = """
week | date              | opponent | result | attendance
1    | 7 September 2019  | Falcons  | W      | 31,204
2    | 14 September 2019 | at Hawks | L      | 28,950
3    | 21 September 2019 | Bears    | W      | 33,411
4    | 28 September 2019 | at Bears | W      | 40,118
"""
ROLES = """
year | title   | role     | director  | gross ($ million) | notes
1998 | Winter  | Maria    | Ida Holm  | 12.4              |
2004 | Harbour | Ellen    | Paul Kern | 88.0              |
2009 | Islands | Grace    | Paul Kern | 41.9              |
2015 | May     | Old Lady | Lena Fox  | 7.7               | Cameo
"""
ANSWERS = """
answer | men (%) | women (%) | asked
yes    | 21      | 27        | 480
no     | 43      | 40        | 512
unsure | 36      | 33        | 17
"""
QUARTERS = """
quarter | revenue (million) | margin (%) | share (%)
Q1 2023 | 120.4             | -2.7       | 12
Q2 2023 | 131.0             | 3.7        | 14
Q3 2023 | 142.3             | 6.7        | 15
"""
SEATS = """
member    | elected | votes
Anna Berg | 2014    | 14,210
Tom Ash   | 2018    | 11,432
"""


def table(text: str, *captions: str) -> Table:
    header, *rows = (
        tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    )
    return Table(Relation("t.csv", header, tuple(rows), tuple(range(2, len(rows) + 2)), captions))


CASES = (
    # two headers claim one figure, or one comparison
    (BOATS, "Albatross have lost fewer games than Heron.", "open"),
    (BOATS, "Albatross have lost fewer than Heron.", "holds"),
    (BOATS, "Albatross have 4 more points than Heron.", "holds"),
    (BOATS, "Albatross have 5 more points than Heron.", "fails"),
    # a row that the table does not reach
    (GAMES, "They won in week 8.", "open"),
    (GAMES, "They won in week 3.", "holds"),
    (GAMES, "They lost in week 3.", "fails"),
    (GAMES, "They won 2 weeks in a row.", "open"),
    # who won, of a table of one side's games
    (GAMES, "The Falcons won in week 1.", "open"),
    # "at Bears" is of the Bears
    (GAMES, "The largest crowd was 40,118 for the game at the Bears.", "holds"),
    (GAMES, "There were 2 games against the Bears.", "holds"),
    (GAMES, "There were 3 games against the Bears.", "fails"),
    # what the sides are told apart by is not what they are compared in
    (GAMES, "The game in week 4 had 6,707 more people than the game in week 3.", "open"),
    # finer than the cell, and a month that is a title
    (ROLES, "Harbour was released in May 2004.", "open"),
    (ROLES, "In May she played Ellen.", "open"),
    (ROLES, "May was released in 2015.", "holds"),
    # the row has it under another header
    (ROLES, "Her role in May was a cameo.", "open"),
    (ROLES, "Her role in Winter was Ellen.", "fails"),
    # whom "the only" names
    (ROLES, "The only film by Paul Kern was Harbour.", "fails"),
    (ROLES, "The only film by Lena Fox was May.", "holds"),
    # figures of a scaled column
    (ROLES, "Harbour grossed $88 million.", "holds"),
    (ROLES, "Harbour grossed $78 million.", "fails"),
    (ROLES, "Harbour grossed $88 billion.", "open"),
    # per cent and counts
    (ANSWERS, "21 men said yes.", "open"),
    (ANSWERS, "24 people answered yes.", "open"),
    (QUARTERS, "The share in Q2 2023 was 3.7 percent.", "fails"),
    (QUARTERS, "The share in Q2 2023 was 14 percent.", "holds"),
    (QUARTERS, "The share in Q2 2023 was 14 per cent.", "open"),
    # a year is more than its last quarter
    (QUARTERS, "Revenue was 142.3 million in Q3 2023.", "holds"),
    (QUARTERS, "Revenue was 142.3 million in 2023.", "open"),
    (QUARTERS, "Revenue was 152.3 million in 2023.", "open"),
    # a superlative after the copula names no value of the header
    (QUARTERS, "Revenue was highest in Q3 2023.", "holds"),
    (QUARTERS, "Revenue was highest in Q2 2023.", "fails"),
    # a part that no column numbers
    (GAMES, "In season 2 the largest crowd was 40,118.", "open"),
    (GAMES, "In season 1 the game in week 1 had a crowd of 28,950.", "open"),
    # a year is not a rounded figure
    (SEATS, "Anna Berg was elected in 2014.", "holds"),
    (SEATS, "Anna Berg was elected in 2010.", "fails"),
)


@pytest.mark.parametrize(("against", "sentence", "verdict"), CASES)
def test_what_may_be_of_something_else_is_left_open(
    against: str, sentence: str, verdict: str
) -> None:
    told = ask(sentence, table(against))
    assert ("open" if told is None else "holds" if told.holds else "fails") == verdict


def _holds(told: object) -> object:
    return getattr(told, "holds", None)


@pytest.mark.parametrize(("against", "sentence", "verdict"), CASES)
def test_the_order_of_columns_changes_no_answer(against: str, sentence: str, verdict: str) -> None:
    lines = [line.split("|") for line in against.strip().splitlines()]
    turned = "\n".join("|".join([line[0], *line[:0:-1]]) for line in lines)
    assert _holds(ask(sentence, table(turned))) == {"holds": True, "fails": False}.get(verdict)


@pytest.mark.parametrize(("against", "sentence", "verdict"), CASES)
def test_separators_of_thousands_change_no_answer(
    against: str, sentence: str, verdict: str
) -> None:
    bare = table(against.replace(",", ""))
    assert _holds(ask(sentence, bare)) == {"holds": True, "fails": False}.get(verdict)


@pytest.mark.parametrize(("against", "sentence", "verdict"), CASES)
def test_a_total_row_changes_no_answer(against: str, sentence: str, verdict: str) -> None:
    width = against.strip().splitlines()[0].count("|")
    with_total = against + "Total" + " | 99" * width
    assert _holds(ask(sentence, table(with_total))) == {"holds": True, "fails": False}.get(verdict)
