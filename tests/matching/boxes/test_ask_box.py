"""A box of facts about one thing answers what it has a key for, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.matching.boxes import Box, ask_box, is_box
from verifier.model.relation import Relation
from verifier.pipeline import mentions_of


def relation(text: str, title: str, headers: tuple[str, str] = ("field", "value")) -> Relation:
    rows = tuple(
        (key.strip(), value.strip())
        for key, value in (line.split("|") for line in text.strip().splitlines())
    )
    return Relation("box.csv", headers, rows, tuple(range(2, len(rows) + 2)), (title,))


PERSON = """
Birth name   | Adele Anna Marchetti
Born         | 12 March 1931 (1931-03-12), Springfield, Ohio, United States
Died         | 4 May 2009 (aged 78), Lyon, France
Nationality  | American
Occupation   | Composer; pianist
Years active | 1952-1990
Spouse(s)    | Edith Vane (m. 1955; div. 1961); Ruth Halloran (m. 1964)
Children     | Paul; Greta; Simon
Awards       | Orsay Prize (1972)
Height       | 6 ft 2 in (188 cm)
"""
FILM = """
Directed by  | Maren Holt
Produced by  | Ivo Kranz; Della Moor
Written by   | Ivo Kranz
Release date | October 3, 1997 (Vienna); October 10, 1997 (Austria)
Running time | 134 minutes
Country      | Austria
Budget       | $6.5 million
Box office   | $41.2 million
"""
STATION = """
Opened          | 14 June 1895
Closed          | 2 September 1962
Platforms       | 4
Operator        | Coastal Light Railways
Line length     | 88.6 km (55.1 mi)
"""
SHOW = """
Length  | 1 : 17 : 09
Dancers | 62 from 20 towns
Storage | 16 GB / 32 GB
"""
BAND = """
Origin       | Aarhus, Denmark
Genres       | Post-punk; noise rock
Years active | 1988-present
Labels       | Kobalt; Red Barn
"""


def box(text: str, title: str) -> Box:
    return Box(relation(text, title), mentions_of)


ADA = box(PERSON, "Adele Marchetti")
VEIL = box(FILM, "The Quiet Veil")
PORT = box(STATION, "Harwick Pier Station")
TRACK = box(SHOW, "Winter Maps")
TIDE = box(BAND, "Tide Engine")

BORNE_OUT = (
    (ADA, "Adele Marchetti was born in 1931.", "box time"),
    (ADA, "Adele Marchetti was born in the early 1930s.", "box time"),
    (ADA, "Adele Marchetti was born in the 20th century.", "box time"),
    (ADA, "Adele Marchetti was born before 1940 and died after 2000.", "box time"),
    (ADA, "Adele Marchetti was active in the 1970s.", "box time"),
    (ADA, "Adele Marchetti died at the age of 78.", "box amount"),
    (ADA, "Adele Marchetti died before turning 80.", "box amount"),
    (ADA, "Adele Marchetti lived for more than half a century.", "box amount"),
    (ADA, "Adele Marchetti is over 180 cm tall.", "box amount"),
    (ADA, "Adele Marchetti married before she was 30 years old.", "box amount"),
    (ADA, "Adele Marchetti was active for more than 30 years.", "box amount"),
    (ADA, "Adele Marchetti has three children.", "box member"),
    (ADA, "Adele Marchetti married twice.", "box member"),
    (ADA, "Adele Marchetti was born in Springfield, Ohio.", "box member"),
    (ADA, "Adele Marchetti was an American composer.", "box member"),
    (ADA, "Adele Marchetti died in France.", "box member"),
    (VEIL, "The Quiet Veil was directed by Maren Holt.", "box member"),
    (VEIL, "The Quiet Veil has multiple producers.", "box member"),
    (VEIL, "The Quiet Veil is a 1997 film.", "box time"),
    (VEIL, "The Quiet Veil is a 1997 film directed by Maren Holt.", "box time"),
    (VEIL, "The Quiet Veil is over two hours long.", "box amount"),
    (VEIL, "The Quiet Veil grossed more than $40 million.", "box amount"),
    (VEIL, "The box office of The Quiet Veil was more than its budget.", "box amount"),
    (PORT, "Harwick Pier Station closed more than 60 years after it opened.", "box amount"),
    (PORT, "Harwick Pier Station opened before it closed.", "box time"),
    (PORT, "Harwick Pier Station has 4 platforms.", "box amount"),
    (TIDE, "Tide Engine has been active since the 1980s.", "box time"),
    (TIDE, "Tide Engine is a Danish band.", "box member"),
    (TRACK, "Winter Maps is more than an hour in length.", "box amount"),
    (PORT, "The line length of Harwick Pier Station is about 90 km.", "box amount"),
    (VEIL, "The Quiet Veil had a budget of just over $6 million.", "box amount"),
    (TRACK, "Winter Maps had more than 50 dancers.", "box amount"),
)
BELIED = (
    (ADA, "Adele Marchetti was born in 1941.", "box time"),
    (ADA, "Adele Marchetti was born in the late 1930s.", "box time"),
    (ADA, "Adele Marchetti died before 2000.", "box time"),
    (ADA, "Adele Marchetti died at the age of 87.", "box amount"),
    (ADA, "Adele Marchetti won the Orsay Prize at the age of 50.", "box amount"),
    (ADA, "Adele Marchetti lived for less than 70 years.", "box amount"),
    (ADA, "Adele Marchetti is less than 6 feet tall.", "box amount"),
    (ADA, "Adele Marchetti has four children.", "box member"),
    (ADA, "Adele Marchetti was born in Canada.", "box member"),
    (VEIL, "The Quiet Veil was directed by Ivo Kranz.", "box member"),
    (VEIL, "The Quiet Veil is a 2003 film directed by Maren Holt.", "box time"),
    (VEIL, "The Quiet Veil has multiple directors.", "box member"),
    (VEIL, "The Quiet Veil is less than two hours long.", "box amount"),
    (VEIL, "The Quiet Veil was released in the summer of 1994.", "box time"),
    (VEIL, "The Quiet Veil had a budget of more than $10 million.", "box amount"),
    (PORT, "Harwick Pier Station closed before it opened.", "box time"),
    (VEIL, "The Quiet Veil had a budget of just over $8 million.", "box amount"),
    (PORT, "The line length of Harwick Pier Station is about 200 km.", "box amount"),
    (PORT, "Harwick Pier Station has 6 platforms.", "box amount"),
)
LEFT_OPEN = (
    (ADA, "Adele Marchetti was the only pianist in Ohio."),
    (ADA, "Adele Marchetti never lived in France."),
    (ADA, "Adele Marchetti wrote three operas."),
    (ADA, "Adele Marchetti won two awards."),
    (ADA, "Adele Marchetti lived in two centuries."),
    (ADA, "Adele Marchetti was born in the summer of 1931 because of the war."),
    (ADA, "Edwin Marlow was born in 1931 beside Clara Dunn."),
    (VEIL, "The Quiet Veil was directed by Maren Holt in Vienna with Jonas Peel."),
    (VEIL, "The Quiet Veil was released in October 1997 to good reviews."),
    (VEIL, "The Quiet Veil sold 2 million tickets."),
    (PORT, "Harwick Pier Station had 4 platforms when it opened in 1895."),
    (TIDE, "Tide Engine has been active for less than 60 years."),
    (PORT, "The line length of Harwick Pier Station is about 110 km."),
    (TRACK, "Winter Maps needs 16 GB of storage."),
    (TIDE, "Tide Engine sounds like noise rock from Oslo."),
)


@pytest.mark.parametrize(("asked", "sentence", "form"), BORNE_OUT)
def test_a_sentence_holds_where_each_part_of_it_holds(asked: Box, sentence: str, form: str) -> None:
    told = ask_box(sentence, asked, mentions_of)
    assert told is not None
    assert told.holds, told
    assert told.form == form
    assert told.says.startswith("line ")


@pytest.mark.parametrize(("asked", "sentence", "form"), BELIED)
def test_a_sentence_fails_where_one_part_of_it_fails(asked: Box, sentence: str, form: str) -> None:
    told = ask_box(sentence, asked, mentions_of)
    assert told is not None
    assert (told.holds, told.form) == (False, form)


@pytest.mark.parametrize(("asked", "sentence"), LEFT_OPEN)
def test_what_the_box_has_no_key_for_stays_open(asked: Box, sentence: str) -> None:
    assert ask_box(sentence, asked, mentions_of) is None


def test_what_goes_on_is_reckoned_to_the_day_of_the_article() -> None:
    sentence = "Tide Engine has been active for less than 30 years."
    early = ask_box(sentence, TIDE, mentions_of, date(2005, 3, 1))
    late = ask_box(sentence, TIDE, mentions_of, date(2024, 3, 1))
    assert early is not None
    assert early.holds
    assert late is not None
    assert not late.holds


def test_a_pronoun_is_for_whom_the_text_above_names() -> None:
    sentence = "She died at the age of 78."
    named = ask_box(sentence, ADA, mentions_of, above="Marchetti lived in Lyon.")
    assert named is not None
    assert named.holds
    assert ask_box(sentence, ADA, mentions_of, above="Clara Dunn lived in Lyon.") is None


def test_the_first_line_of_a_box_without_headers_is_an_entry() -> None:
    lines = "Died | 4 May 2009\nOccupation | Composer\nChildren | Paul; Greta"
    headers = ("Born", "12 March 1931")
    told = ask_box(
        "Adele Marchetti was born in 1931.",
        Box(relation(lines, "Adele Marchetti", headers), mentions_of),
        mentions_of,
    )
    assert told is not None
    assert told.holds
    assert told.says.startswith("line 1: Born")


def test_a_title_over_the_keys_names_what_the_box_is_about() -> None:
    titled = Box(relation(FILM, "", ("The Quiet Veil", "")), mentions_of)
    told = ask_box("The Quiet Veil is a 1997 film.", titled, mentions_of)
    assert told is not None
    assert told.holds


def test_a_box_is_told_by_its_headers_or_its_keys() -> None:
    assert is_box(relation(FILM, "The Quiet Veil"))
    assert is_box(relation(FILM, "The Quiet Veil", ("The Quiet Veil", "")))
    towns = "Harwick | 12,400\nMoss End | 3,250\nPell | 980"
    assert not is_box(relation(towns, "Towns", ("town", "population")))
    twice = "Born | 1931\nBorn | 1932\nDied | 1999\nChildren | 2"
    assert not is_box(relation(twice, "People", ("what", "when")))
