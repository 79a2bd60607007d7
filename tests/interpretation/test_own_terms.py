"""What an article tells twice is held against itself; what the words leave open is let alone."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

VERIFIER = Verifier(())
CONTRADICTED, CONSISTENT = Verdict.CONTRADICTED, Verdict.CONSISTENT
OWN_RULES = {"VF502", *(f"VF{number}" for number in range(504, 530))}


def told(text: str, title: str | None = None) -> list[Verdict]:
    """Return what the rules of an article's own terms say of a text of 7 May 2021."""
    document = Document("article.txt", text, title=title, published=date(2021, 5, 7))
    return [each.verdict for each in VERIFIER.check(document).findings if each.rule in OWN_RULES]


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (CONSISTENT, "In the vote 45 of the 121 members (37.2 %) were absent."),
        (CONSISTENT, "Three of 12 patients (25 %, 95 % CI 5-57 %) fell ill."),
        (CONTRADICTED, "The poll found 30 % (120 of 500) in favour."),
        (CONTRADICTED, "The crash killed eight people: three men, four women and two children."),
        (CONTRADICTED, "There were 3 men and 4 women, a total of 8 people."),
        (CONTRADICTED, "Prices halved from $40 to $35."),
        (CONTRADICTED, "Sales quintupled to 100 from 50."),
        (CONSISTENT, "They gave $500 to 10 people, $50 each."),
        (CONTRADICTED, "The car covered 120 km in 2 hours, averaging 20 km/h."),
        (CONTRADICTED, "The plan gave $40bn to 330 million people, or $1,200 per person."),
        (CONSISTENT, "The king ruled for 10 years (1701-1711)."),
        (CONTRADICTED, "The king ruled for 20 years (1701-1711)."),
        (CONTRADICTED, "The twelve-year war (1991-1999) was over."),
        (CONTRADICTED, "In the poll 45 % said yes, 40 % said no and 25 % were undecided."),
        (CONSISTENT, "In the poll 45 % said yes, 40 % said no and 15 % were undecided."),
        (CONSISTENT, "Profit rose from $50m to $70m, up 40 %."),
        (CONTRADICTED, "Profit rose from $50m to $70m, an increase of 80 %."),
        (CONTRADICTED, "Support rose from 5 % to 7 %, up 40 points."),
        (CONTRADICTED, "The strike lasted six weeks, from 3 May 2020 to 17 May 2020."),
        (CONTRADICTED, "The firm was founded in 1999 and closed three years later, in 2005."),
        (CONTRADICTED, "He served from 1995 to 1990."),
        (CONTRADICTED, "On Monday the town marked the 75th anniversary of the 1944 battle."),
        (CONTRADICTED, "He was born in 1950 and died in 1940."),
        (CONTRADICTED, "The 61-year-old, born in 1970, was fined."),
        (CONTRADICTED, "It happened on 29 February 2019."),
        (CONTRADICTED, "They met at 25:30 GMT."),
        (CONTRADICTED, "The lowest temperature was -500 °F."),
        (CONTRADICTED, "Some 104 % of respondents agreed."),
        (CONTRADICTED, "A 170-year-old woman was there."),
        (CONTRADICTED, "The island lies at latitude 95° north."),
        (CONTRADICTED, "The mean number of children was 2.43 (n = 15)."),
    ],
)
def test_what_one_sentence_tells_is_reckoned(verdict: Verdict, text: str) -> None:
    assert told(text) in ([verdict], [verdict, verdict])


@pytest.mark.parametrize(
    "text",
    [
        "Debt is 120 % of GDP. Sales are 104 % of last year's.",
        "The bearing was 95° north. The rate rose 1.4 times.",
        "A 220-year-old tree fell.",
        "Of them 60 % liked tea, 70 % liked coffee, and 10 % were undecided.",
        "In the poll 45 % of men said yes, 70 % of women said no and 25 % were undecided.",
        "Support rose from 5 % to 7 %, up 2 % on the year.",
        "Profit rose from $50m to $70m, and margins were up 3 %.",
        "About 45 of 120 (40 %) came.",
        "Some 120 of 400 members (12 % of all members) agreed.",
        "They won 3 of the 10 seats, 48 % of the vote.",
        "He hit 3 of 10 shots and 40 % of free throws.",
        "A man, three women and four men, a total of nine people, died.",
        "Eight people — three men, four women and a child — died.",
        "The shop sold nine items (three red and four blue).",
        "Profit nearly doubled from 20 to 30. The number doubled from 20 in May to 30.",
        "He paid $1,000 for 10 tickets and $50 each way.",
        "The car covered 100 km in 2 hours at 80 km/h at best.",
        "Life expectancy rose three years from 1990 to 2000.",
        "The empire lasted 50 years, from 323 to 281 BC.",
        "In 2020 the film that celebrated the 50th anniversary of the 1969 landing won a prize.",
        "He was born in 1950 after his father died in 1940.",
        "The 45-year-old met a woman born in 1999.",
        "He, born in 1950, wrote that Homer died in 1900.",
        "M = 3.47, n = 20. The mean temperature was 3.47 (n = 20).",
        "On a five-point scale averaged over 8 items (M = 3.47, n = 20).",
        "It is not true that the strike lasted twelve years, from 1991 to 1999.",
    ],
)
def test_what_the_words_leave_open_is_let_alone(text: str) -> None:
    assert CONTRADICTED not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The population of Norway is 5.4 million. Norway has a population of 4.5 million.",
        "In 2019 Norway spent $5m on roads. Roads matter. In 2019, Norway spent $7m on roads.",
    ],
)
def test_a_figure_told_twice_of_one_thing_and_time_is_the_same(text: str) -> None:
    assert told(text) == [CONTRADICTED]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has a population of 5.4 million. Sweden has a population of 10 million.",
        "Norway has a population of 5.4 million. Norway has a population of about 5 million.",
        "Norway has a population of 5.4 million. Norway has a population of 5 million.",
        "In 2019 Norway spent $5 million on roads. In 2020 Norway spent $7 million on roads.",
        "In 2019 Norway spent $5m on roads. In 2019 Norway spent another $7m on roads.",
        "In 2019 France sold $5m to Germany. In 2019 Germany sold $7m to France.",
        "In 2019 Oslo got $5m from Rome to Bari. In 2019 Oslo got $7m to Rome from Bari.",
        "The Lakers scored 20 points. The Lakers scored 30 points.",
        "Norway has 5 hospitals. Norway has 9 airports.",
        "Norway has 5 hospitals. “Norway has 9 hospitals,” the mayor said.",
        "It has a population of 5.4 million. It has a population of 9 million.",
    ],
)
def test_what_may_be_of_another_thing_or_time_is_not_told_twice(text: str) -> None:
    assert told(text) == []


BODY = "A fire killed 14 people in an Ohio home on Monday."


@pytest.mark.parametrize(
    ("verdicts", "title", "text"),
    [
        ([CONTRADICTED], "Fire kills 12 in Ohio home", BODY),
        ([], "Fire kills 14 in Ohio home", BODY),
        ([], "Fire kills nearly 12 in Ohio home", BODY),
        ([], "Fire kills 12 in Ohio home?", BODY),
        ([], "Fire kills 12 in Ohio home", f"{BODY[:-1]} last year."),
        ([], "Fire kills 12 in Ohio home", f"{BODY[:-11]} in 2019."),
        ([], "Flood kills 12 in Ohio home", BODY),
        ([], "Fire kills 12 in Ohio home", f"{BODY} Of them 12 were old."),
        ([], "Fire kills 12 in Ohio home", f"{BODY[:-1]} and two dogs."),
    ],
)
def test_a_headline_tells_the_figure_of_its_article(
    verdicts: list[Verdict], title: str, text: str
) -> None:
    assert told(text, title) == verdicts
    assert told(f"{title}\n\n{text}") == verdicts
