"""A sentence is answered by a table only where each of its words is explained."""

from __future__ import annotations

import pytest

from verifier.matching.relations import Table, ask
from verifier.model.relation import Relation

REGATTA = """
place | boat      | skipper         | club      | finished        | points | prize
1     | Albatross | Ingrid Solheim  | Bergen    | 4 June 2019     | 41     | 12,000
2     | Heron     | Paolo Ricci     | Genoa     | 4 June 2019     | 38     | 8,000
3     | Sandpiper | Maeve O'Connor  | Galway    | 5 June 2019     | 35     | 5,500
4     | Petrel    | Tomas Lindqvist | Bergen    | 5 June 2019     | 29     | 3,000
5     | Kittiwake | Aiko Tanaka     | Yokohama  | 7 June 2019     | 22     | 1,250
"""
SEASON = """
week | date         | opponent | result   | attendance
1    | September 8  | Rovers   | W 24-10  | 31,204
2    | September 15 | Wanderers| L 7-13   | 28,950
3    | September 22 | Athletic | W 31-3   | 33,411
4    | October 6    | Rovers   | L 14-20  | 40,118
"""


def table(text: str, *captions: str) -> Table:
    header, *rows = (
        tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    )
    lines = tuple(range(2, len(rows) + 2))
    return Table(Relation("example.csv", header, tuple(rows), lines, captions))


REGATTAS = table(REGATTA, "Hansen Regatta 2019")
GAMES = table(SEASON, "Northport United season")

BORNE_OUT = (
    (REGATTAS, "Albatross, skippered by Ingrid Solheim, had 41 points.", "rows"),
    (REGATTAS, "Albatross and Petrel are from Bergen.", "rows"),
    (REGATTAS, "Paolo Ricci had a prize of 8,000 with Heron.", "rows"),
    (REGATTAS, "The skipper of the Petrel is Tomas Lindqvist.", "rows"),
    (REGATTAS, "Sandpiper finished on 5 June 2019 and had 35 points.", "rows"),
    (REGATTAS, "Sandpiper had more than 30 points.", "rows"),
    (REGATTAS, "Ingrid Solheim had the most points.", "extreme"),
    (REGATTAS, "The highest prize was 12,000.", "extreme"),
    (REGATTAS, "Heron had the second most points.", "extreme"),
    (REGATTAS, "Petrel had the lowest points from Bergen.", "extreme"),
    (REGATTAS, "Heron had more points than Petrel.", "comparison"),
    (REGATTAS, "Albatross had 3 more points than Heron.", "comparison"),
    (REGATTAS, "Heron finished before Kittiwake.", "comparison"),
    (REGATTAS, "Albatross and Petrel have the same club.", "comparison"),
    (REGATTAS, "Heron boat had more points than Petrel boat.", "comparison"),
    (REGATTAS, "There were 2 boats from Bergen.", "count"),
    (REGATTAS, "Heron was the only boat from Genoa.", "only"),
    (GAMES, "Northport United won in week 1 with an attendance of 31,204.", "rows"),
    (GAMES, "The attendance on October 6 was 40,118.", "rows"),
    (GAMES, "There were 2 games against Rovers.", "count"),
)

BELIED = (
    (REGATTAS, "Albatross, skippered by Ingrid Solheim, had 14 points.", "rows"),
    (REGATTAS, "The skipper of the Petrel is Aiko Tanaka.", "rows"),
    (REGATTAS, "Sandpiper finished on 7 June 2019.", "rows"),
    (REGATTAS, "Sandpiper had more than 36 points.", "rows"),
    (REGATTAS, "Paolo Ricci had the most points.", "extreme"),
    (REGATTAS, "The highest prize was 8,000.", "extreme"),
    (REGATTAS, "Petrel had more points than Heron.", "comparison"),
    (REGATTAS, "Albatross had 4 more points than Heron.", "comparison"),
    (REGATTAS, "Albatross has the same club as Heron.", "comparison"),
    (REGATTAS, "Petrel boat had more points than Heron boat.", "comparison"),
    (REGATTAS, "There were 3 boats from Bergen.", "count"),
    (REGATTAS, "Petrel was the only boat from Bergen.", "only"),
    (GAMES, "The attendance on October 6 was 28,950.", "rows"),
    (GAMES, "Northport United lost in week 3.", "rows"),
)

LEFT_ALONE = (
    # likeness of more than two, of a row that is two, and of a column that is not named
    (REGATTAS, "Albatross, Heron and Petrel have the same club."),
    (REGATTAS, "Bergen and Genoa have the same prize."),
    (REGATTAS, "Albatross and Heron are the same."),
    # results of several figures, of which one may be what is meant
    (GAMES, "September 15 and October 6 had the same result."),
    # a word that nothing explains
    (REGATTAS, "Albatross, protested by Ingrid Solheim, had 41 points."),
    (REGATTAS, "Heron capsized on 4 June 2019."),
    # denied, hypothetical, foreseen
    (REGATTAS, "Heron did not have 38 points."),
    (REGATTAS, "Heron would have 40 points."),
    (REGATTAS, "If Heron had 40 points."),
    # whose points?
    (REGATTAS, "She had 40 points."),
    # a figure that nothing ties to a column
    (REGATTAS, "Albatross sailed 12."),
    # who is higher in a column of places?
    (REGATTAS, "Heron had a higher place than Petrel."),
    # of somebody else
    (REGATTAS, "Cormorant had 41 points."),
    (GAMES, "Southport City won in week 1."),
    # nothing asked, nothing said
    (REGATTAS, ""),
    (REGATTAS, "Albatross."),
    (REGATTAS, "…"),
)


@pytest.mark.parametrize(("against", "sentence", "form"), BORNE_OUT)
def test_what_the_table_holds_is_borne_out(against: Table, sentence: str, form: str) -> None:
    told = ask(sentence, against)
    assert told is not None
    assert (told.form, told.holds) == (form, True)


@pytest.mark.parametrize(("against", "sentence", "form"), BELIED)
def test_what_one_thing_alone_stands_against_is_belied(
    against: Table, sentence: str, form: str
) -> None:
    told = ask(sentence, against)
    assert told is not None
    assert (told.form, told.holds) == (form, False)


@pytest.mark.parametrize(("against", "sentence"), LEFT_ALONE)
def test_what_is_not_explained_word_by_word_is_left_alone(against: Table, sentence: str) -> None:
    assert ask(sentence, against) is None


@pytest.mark.parametrize(("against", "sentence", "_"), [*BORNE_OUT, *BELIED])
def test_the_order_of_rows_changes_no_answer(against: Table, sentence: str, _: str) -> None:
    relation = against.relation
    turned = Table(
        Relation(
            relation.source,
            relation.headers,
            relation.rows[::-1],
            relation.lines[::-1],
            relation.captions,
        )
    )
    told, again = ask(sentence, against), ask(sentence, turned)
    assert told is not None
    assert again is not None
    assert (told.form, told.holds) == (again.form, again.holds)


def test_an_answer_names_the_row_and_its_cells() -> None:
    told = ask("Sandpiper had 53 points.", REGATTAS)
    assert told is not None
    assert told.says == "line 4: points '35', boat 'Sandpiper'"


PEOPLE = """
country | population   | area (thousands of km2) | growth (%)
Norland | 31.4 million | 210                     | 1.24
Sudmark | 9,870,450    | 88                      | -0.3
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Sudmark has a population of 9,870,000.", "holds"),
        ("Sudmark has a population of 9,870,450.", "holds"),
        ("Sudmark has a population of about 9,900,000.", "holds"),
        ("Sudmark has a population of 9,780,450.", "fails"),
        ("Norland has a growth of 1.2 %.", "holds"),
        ("Norland has a growth of 1.4 %.", "fails"),
        ("Sudmark has a growth of -0.3 %.", "holds"),
        # the cell is too coarse, the figure too loose, the column in another scale
        ("Norland has a population of 31,412,000.", "open"),
        ("Norland has a population of about 40,000,000.", "open"),
        ("Norland has an area of 210.", "open"),
        # a magnitude is read on either side
        ("Norland has an area of 210,000.", "holds"),
        ("Norland has an area of 210 thousand.", "holds"),
        ("Norland has an area of 230 thousand.", "fails"),
        ("Norland has a population of 31.4 million.", "holds"),
        ("Norland has a population of 34.1 million.", "fails"),
        ("Norland has a population of 31.4 billion.", "open"),
    ],
)
def test_a_figure_is_an_interval(sentence: str, verdict: str) -> None:
    told = ask(sentence, table(PEOPLE))
    assert ("holds" if told.holds else "fails") == verdict if told else verdict == "open"


def test_a_total_row_and_a_header_again_are_no_rows() -> None:
    text = "boat | crew\nHeron | 4\nboat | crew\nPetrel | 9\nTotal | 13"
    told = ask("Petrel had the largest crew.", table(text))
    assert told is not None
    assert told.holds
    assert ask("Total had a crew of 13.", table(text)) is None


def test_a_cell_that_cannot_be_read_leaves_the_most_open() -> None:
    text = "boat | crew\nHeron | 4\nPetrel | 9\nTern | seven or eight"
    assert ask("Petrel had the largest crew.", table(text)) is None
