"""A statement in other words gets the same answer; what restricts, denies or bounds is heeded."""

from __future__ import annotations

import pytest

from verifier.matching.relations import Table, ask
from verifier.matching.relations.rewordings import forms_of_verb
from verifier.model.relation import Relation

BOATS = """
place | boat      | skipper         | club     | finished    | points | prize ($)
1     | Albatross | Ingrid Solheim  | Bergen   | 4 June 2019 | 41     | 12,000
2     | Heron     | Paolo Ricci     | Genoa    | 4 June 2019 | 38     | 8,000
3     | Sandpiper | Maeve O'Connor  | Galway   | 5 June 2019 | 35     | 5,500
4     | Petrel    | Tomas Lindqvist | Bergen   | 6 June 2019 | 29     | 3,000
"""
GAMES = """
week | date              | opponent | venue       | result | crowd
1    | 7 September 2019  | Falcons  | Hill Park   | W      | 31,204
2    | 14 September 2019 | Hawks    | River Field | L      | 28,950
3    | 21 September 2019 | Bears    | Hill Park   | W      | 33,411
"""


def table(text: str, *captions: str) -> Table:
    header, *rows = (
        tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    )
    return Table(Relation("t.csv", header, tuple(rows), tuple(range(2, len(rows) + 2)), captions))


SHOWS = """
no | title    | country        | original air date | budget ($) | winner
1  | Harbour  | United Kingdom | 4 June 2019       | 51,000     | Ann Hill
2  | Islands  | Denmark        | 11 June 2019      | 48,500     | Tom Berg
3  | Mountain | Norway         | 18 June 2019      | 62,000     | Eva Lund
"""
MEDALS = """
nation  | gold | silver
Norland | 4    | 1
Sudmark | 2    | 3
"""

CASES = (
    # what is won or drawn is a column; alone, the verbs tell who won
    (MEDALS, "Norland won more gold than Sudmark.", "holds"),
    (MEDALS, "Norland won fewer gold than Sudmark.", "fails"),
    (MEDALS, "Norland won against Sudmark.", "open"),
    (GAMES, "The game at River Field drew a crowd of 28,950.", "holds"),
    (GAMES, "The game at River Field drew a crowd of 31,204.", "fails"),
    # the row of a number
    (SHOWS, "Episode 2 is titled Islands.", "holds"),
    (SHOWS, "Episode 2 is titled Mountain.", "fails"),
    # countries by their people; other people's say nothing against a row
    (SHOWS, "The Danish Islands had a budget of 48,500 dollars.", "holds"),
    (SHOWS, "The British Harbour had a budget of $51,000.", "holds"),
    (SHOWS, "The Finnish Harbour had a budget of $51,000.", "open"),
    (SHOWS, "Harbour had a budget of $48,500.", "fails"),
    # the only day there is, of an event that the column does not name
    (SHOWS, "Harbour began on 4 June 2019.", "holds"),
    (SHOWS, "Harbour began on 11 June 2019.", "open"),
    (SHOWS, "Harbour aired on 11 June 2019.", "fails"),
    # verbs of having, of being, of taking part
    (BOATS, "Albatross boasts 41 points.", "holds"),
    (BOATS, "Albatross amassed 41 points.", "holds"),
    (BOATS, "Albatross garnered 14 points.", "fails"),
    (BOATS, "Albatross possesses the highest tally of points.", "holds"),
    (BOATS, "Paolo Ricci possesses the highest tally of points.", "fails"),
    (BOATS, "Ingrid Solheim occupies place 1.", "holds"),
    (BOATS, "Heron hails from Genoa with 38 points.", "holds"),
    (GAMES, "The crowd on 7 September 2019 reached 31,204.", "holds"),
    (GAMES, "The crowd on 7 September 2019 stood at 28,950.", "fails"),
    # comparisons
    (BOATS, "Heron achieved a greater number of points compared to Petrel.", "holds"),
    (BOATS, "Petrel achieved a greater number of points compared to Heron.", "fails"),
    (BOATS, "Albatross had 3 additional points compared with Heron.", "holds"),
    (BOATS, "Albatross had 4 additional points compared with Heron.", "fails"),
    (BOATS, "Heron finished prior to Petrel.", "holds"),
    (BOATS, "Petrel finished prior to Heron.", "fails"),
    (BOATS, "Sandpiper garnered in excess of 30 points.", "holds"),
    (BOATS, "Sandpiper garnered in excess of 36 points.", "fails"),
    # the headers' words in other words
    (GAMES, "The largest attendance was 33,411.", "holds"),
    (GAMES, "The attendance at River Field was 28,950.", "holds"),
    (GAMES, "The peak attendance was 31,204.", "fails"),
    # "compared to" without a comparative, "additional" without a pair
    (BOATS, "Heron was compared to Petrel.", "open"),
    (BOATS, "Heron had additional points.", "open"),
    # a slip of the pen bears out and never denies; two words may be meant, or a short one
    (BOATS, "Albatros had 41 points.", "holds"),
    (BOATS, "Sandpipper had 35 points.", "holds"),
    (BOATS, "Sandpipper had 53 points.", "open"),
    (BOATS, "Kestrel had 29 points.", "open"),
    (BOATS, "Hern had 38 points.", "open"),
    (BOATS, "Ingrid Solhiem had the hihgest points.", "holds"),
    (BOATS, "Paolo Ricci had the hihgest points.", "open"),
    # two clauses of one row, and a list of rows
    (BOATS, "Heron had 38 points and received a prize of 8,000.", "holds"),
    (BOATS, "Heron had 38 points and received a prize of 5,500.", "fails"),
    (BOATS, "Albatross and Petrel hail from Bergen.", "holds"),
    # the last of several
    (BOATS, "Petrel was the final boat.", "open"),
    # an adverb or a verb that only tells how, where all the rest holds
    (BOATS, "Albatross, steering smoothly, had 41 points with Ingrid Solheim.", "holds"),
    (BOATS, "Heron gracefully had 38 points.", "holds"),
    # but nothing is denied by it
    (BOATS, "Heron gracefully had 39 points.", "open"),
    # what one did by whom, what bounds, orders, denies, or is a quality
    (BOATS, "Albatross, protested by Ingrid Solheim, had 41 points.", "open"),
    (BOATS, "Heron nearly had 38 points.", "open"),
    (BOATS, "Heron previously had 38 points.", "open"),
    (BOATS, "Heron missed 38 points.", "open"),
    (BOATS, "Heron never had 38 points.", "open"),
    (BOATS, "The qualifying Heron had 38 points.", "open"),
    (BOATS, "The women's Heron had 38 points.", "open"),
    (BOATS, "Heron had 38 away points.", "open"),
    (BOATS, "Heron had 38 junior points.", "open"),
    (BOATS, "The unbeaten Heron had 38 points.", "open"),
    (BOATS, "Heron allegedly had 38 points.", "open"),
    (BOATS, "The highest points achieved while drifting were 41.", "open"),
)


@pytest.mark.parametrize(("against", "sentence", "verdict"), CASES)
def test_other_words_change_no_answer(against: str, sentence: str, verdict: str) -> None:
    told = ask(sentence, table(against))
    assert ("open" if told is None else "holds" if told.holds else "fails") == verdict


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("boast", "boast boasts boasting boasted"),
        ("hold held", "hold held holds holding"),
        ("carry", "carry carries carrying carried"),
        ("face", "face faces facing faced"),
        ("possess", "possess possesses possessing possessed"),
    ],
)
def test_verbs_have_their_regular_forms(verb: str, forms: str) -> None:
    assert list(forms_of_verb(verb)) == forms.split()


def test_a_word_read_as_another_is_told() -> None:
    told = ask("Albatros had 41 points.", table(BOATS))
    assert told is not None
    assert told.says.endswith("('albatros' read as 'albatross')")
