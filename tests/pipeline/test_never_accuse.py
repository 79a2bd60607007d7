"""A false contradiction is the worst defect: sentences that only look like a reference's claim."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model.finding import Finding

TABLE = """country,indicator,year,value,unit
UK,unemployment rate,2022,3.7,%
UK,unemployment rate,2023,4.0,%
France,unemployment rate,2023,7.3,%
UK,population,2023,68265200,persons
France,population,2023,68170000,persons
UK,CPI inflation,2022,9.1,%
UK,CPI inflation,2023,7.3,%
UK,nurses,2019,300000,persons
UK,nurses,2023,354000,persons
"""

# Each names a measure, an entity or a figure of the table, and claims something else.
OTHER_THINGS = [
    "In London, unemployment was 5.2% in 2023.",
    "London's unemployment rate was 5.2% in 2023.",
    "Youth unemployment in the UK was 12% in 2023.",
    "UK unemployment among women was 3.1% in 2023.",
    "UK unemployment benefits cost 2.1% of GDP in 2023.",
    "Unemployment in the UK was 4% in 2023, with 45% of those surveyed unhappy.",
    "In 2023, 30,000 nurses in the UK went on strike.",
    "About 12,000 nurses left the health service in the UK in 2023.",
    "Some 200,000 people in Britain are homeless.",
    "More than 1.3 million people in the UK were unemployed in 2023.",
    "UK wages of nurses rose 5% between 2019 and 2023.",
    "Scotland had a population of 5.4 million in 2023.",
    "Unemployment in the UK and France was 5% in 2023.",
    "The minister said unemployment in the UK could reach 9% in 2023.",
    "The population of the UK aged over 65 was 12 million in 2023.",
    "UK core inflation was 5.1% in 2023.",
    "UK inflation was 4.0% in December 2023.",
    "Inflation in the UK's services sector was 6.4% in 2023.",
    "If UK unemployment was 10% in 2023, the government would fall.",
    "Was UK unemployment 9% in 2023?",
    "Nobody claimed that unemployment in the UK was 9% in 2023.",
    "UK unemployment will be 9% in 2027.",
    "UK inflation peaked at 11.1% in October 2022.",
    "UK unemployment rose to 4.3% in the three months to January.",
    "The UK has 40,000 nurse vacancies.",
    "Nurses in the UK earned 35,000 pounds in 2023.",
    "The UK recruited 28,000 nurses from India in 2023.",
    "Of the 67 million people in Britain, 4% were unemployed in 2023.",
    "One in five people in the UK were poor in 2023.",
    "UK food inflation was 19% in 2023.",
    "A poll of 2,000 people in the UK found 45% were unhappy about inflation in 2023.",
    "UK population density is 279 people per square kilometre.",
    "Unemployment averaged 5% in the UK between 2010 and 2020.",
    "A survey of 100 voters in 45 towns found that 80 towns had no bus.",
    # another time, without a year in the clause
    "Under an earlier government, unemployment in the UK rose to 11.9%.",
    "When the minister took office, unemployment in the UK was 7.9%.",
    "During the pandemic, inflation in the UK was 0.9%.",
    "Inflation in the UK was 10.1% at the start of 2023.",
    "Inflation in the UK was down to 4.0% by the end of 2023.",
    "UK unemployment rose to 4.0% in 2023 from 3.7% a year earlier.",
    # another thing in the same sentence
    "UK shares fell 2% on inflation in 2023.",
    "Despite high inflation, tourism to the UK rose 11% in 2023.",
    "House prices in the UK fell 1.8% in 2023 as inflation bit.",
    "UK inflation fell by 1.8 percentage points to 7.3% in 2023.",
    "Energy accounted for 1.5% of inflation in the UK in 2023.",
    "The chance that UK unemployment exceeds 5% in 2023 was put at 30%.",
    "In 2023 unemployment in the UK was 5.2% in Leeds.",
    "There were 40 nurses in the UK in 2023 at the congress.",
    "There were 1.5 nurses a day in the UK in 2023.",
    "There were 900 nurses in the UK in 2023 in whose care a patient died.",
    "UK unemployment was 5.7% in 2023 on the national definition.",
    # speech, fiction and falsehood told as such
    "The OECD put UK unemployment at 3.4% in 2023.",
    "The spokesman wrongly claimed that unemployment in the UK was 10% in 2023.",
    "A false post says unemployment in the UK was 10% in 2023.",
    # the subject stands before a comma, or the figure is narrowed after one
    "Cardiff, in the UK, had unemployment of 6.2% in 2023.",
    "Ireland, next to the UK, had unemployment of 4.3% in 2023.",
    "A hospital chain, the UK's biggest, had 25,000 nurses in 2023.",
    "Unemployment in the UK was 17% in 2023 (under-25s).",
    "Unemployment in the UK was 5.7% in 2023, counted the national way.",
    "Inflation in the UK was 6.4% in 2023, stripping out food.",
    "The UK had 300,000 nurses in 2023, self-employed ones not counted.",
    "Inflation in the UK was 0.5% per month in 2023.",
    "UK inflation is 3.9%.",
    "Inflation in the UK has fallen to 4% since 2022.",
    # parts that may share members
    "Of 100 patients, 60 had fever, 50 a cough and 30 a rash.",
    "Of 10 goals, 8 came in 2023, 7 of them from penalties.",
]

EVENTS = [
    "Three American soldiers were killed in Afghanistan on May 3, 2021.",
    "At least 13 US troops died in the attack in Kabul, Afghanistan.",
    "Talks on the withdrawal from Afghanistan resumed on Monday.",
    "The withdrawal talks in Afghanistan began on February 3, 2021.",
    "Britain has 750 troops in Afghanistan.",
    "The US had 1,200 troops in Iraq in April 2021.",
    "In Iraq, the US kept 900 troops.",
    "The Taliban attacked a base during the withdrawal of US forces on May 5, 2021.",
    "The Soviet withdrawal from Afghanistan ended on February 15, 1989.",
    "President Biden marked the anniversary of the attacks of September 11 on May 2, 2021.",
    "Austin gave a press conference at the Pentagon on March 21, 2021.",
    "The US army had 480,000 American soldiers in 2021.",
    "More than 2,400 American troops died in Afghanistan in 20 years.",
    "About 18,000 Afghans who worked for American forces have applied for visas.",
    "Trump's deal set a deadline of May 1 for the withdrawal of American forces.",
    "The invasion of Iraq began on March 20, 2003.",
    "Two years after the invasion of Afghanistan, the US invaded Iraq.",
    "The attacks of September 11 killed 2,977 people.",
    "A war that saw 700,000 American troops serve in Afghanistan is ending.",
    "The number of US military personnel in Afghanistan peaked at 100,000 in 2010-2012.",
    "Work is under way ahead of the May 1 start of the withdrawal from Afghanistan.",
    "The date defies a May deadline for withdrawal under a deal that was reached last year.",
    "There were 48,500 US troops in Afghanistan in 2008.",
    "By 2010, 100,000 American soldiers were in Afghanistan.",
    "The invasion of Afghanistan was planned on October 2, 2001.",
    "Under another president there were nearly 100,000 US troops in Afghanistan.",
    "There used to be 14,000 US troops in Afghanistan.",
    "Early in the war, 1,300 US troops were in Afghanistan.",
    "It was 2011. There were 98,000 US troops in Afghanistan.",
    "2009\n\nThe United States has 68,000 troops in Afghanistan.",
    "Another 1,000 US troops are in Afghanistan.",
    "There are 1,000 more US troops in Afghanistan than declared.",
    "Only 12 US troops were in the convoy in Afghanistan.",
    "1,000 US troops remain at an airfield near Bagram in Afghanistan.",
    "US troops in Afghanistan and Iraq number 5,000.",
    "A company named Dyno has 1,000 contractors in Afghanistan.",
    "There are 600 contractors in Afghanistan who maintain aircraft.",
    "The US withdrew 1,500 troops from Afghanistan.",
    "In the novel, 50,000 American troops are in Afghanistan.",
    "Correction: an earlier version said 25,000 US troops were in Afghanistan.",
    "The Taliban did not attack the 2,500 US troops in Afghanistan.",
    "Without the 2,500 US troops in Afghanistan, Kabul would fall.",
    "The Taliban launched 100 attacks a day since the withdrawal began on May 1.",
    "The Australian troop withdrawal began in June 2020.",
    "The troop withdrawal from Mali began in June 2020.",
    "Poland announced the withdrawal of its troops on March 30, 2021.",
    "The champion announced her withdrawal on May 21.",
    "The US invasion of Panama began on December 20, 1989.",
    "At a press conference at the Pentagon on May 3, Kirby said it was on track.",
    "Germany set a deadline for withdrawal on July 4, 2021.",
    "Next Saturday is the 20th anniversary of the September 11 attacks.",
    "Iraq, unlike Afghanistan, has 1,900 US troops.",
    "Biden moved the deadline for the withdrawal from September 11 to August 31.",
    "The withdrawal is 44 percent complete, the US Central Command said on Tuesday.",
    "The US withdrawal from Afghanistan is to be completed by July 4, Austin said.",
    "The September 11 attacks took place more than 15 years ago.",
    "The September 11 attacks happened nearly 21 years ago.",
    "The September 11 attacks led to the war.",
    "The invasion of Afghanistan began more than 10 years ago.",
    "The war began shortly after the September 11 attacks.",
]


@pytest.fixture(scope="module")
def with_table(tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    """Return a verifier that knows the table and the bundled sources."""
    table: Path = tmp_path_factory.mktemp("tables") / "britain.csv"
    table.write_text(TABLE, encoding="utf-8")
    return Verifier(tables=[str(table)])


def _contradicted(verifier: Verifier, text: str, published: date) -> list[Finding]:
    checked = verifier.check(Document("article.txt", text, published=published))
    return [finding for finding in checked.findings if finding.verdict is Verdict.CONTRADICTED]


@pytest.mark.parametrize("sentence", OTHER_THINGS)
def test_another_thing_of_the_same_name_is_never_contradicted(
    with_table: Verifier, sentence: str
) -> None:
    assert _contradicted(with_table, sentence, date(2024, 2, 1)) == []


@pytest.mark.parametrize("sentence", EVENTS)
def test_another_event_of_the_same_name_is_never_contradicted(
    with_table: Verifier, sentence: str
) -> None:
    assert _contradicted(with_table, sentence, date(2021, 5, 25)) == []


def test_all_of_them_in_one_article_are_not_contradicted_either(with_table: Verifier) -> None:
    """Inheritance from sentence to sentence must not make a target of an innocent figure."""
    text = "\n\n".join(OTHER_THINGS)

    assert _contradicted(with_table, text, date(2024, 2, 1)) == []


def test_all_of_them_in_one_paragraph_are_not_contradicted_either(with_table: Verifier) -> None:
    text = " ".join(OTHER_THINGS)

    assert _contradicted(with_table, text, date(2024, 2, 1)) == []


PLAINLY_FALSE = [
    ("UK unemployment was 9.0% in 2023.", date(2024, 2, 1)),
    ("The UK unemployment rate stood at 9.0% in 2023.", date(2024, 2, 1)),
    ("Britain's jobless rate was 9.0% in 2023.", date(2024, 2, 1)),
    ("In 2023, unemployment in the UK reached 9.0 percent.", date(2024, 2, 1)),
    ("The minister said the UK had 500,000 nurses in 2023.", date(2024, 2, 1)),
    ("The number of nurses in the UK rose by 58% between 2019 and 2023.", date(2024, 2, 1)),
    ("The UK's population was 78.3 million in 2023.", date(2024, 2, 1)),
    ("France had a larger population than the UK in 2023.", date(2024, 2, 1)),
    ("There are 25,000 US troops in Afghanistan.", date(2021, 5, 7)),
    ("The United States still has 25,000 troops in Afghanistan, Biden said.", date(2021, 5, 7)),
    ("There are 60,000 Pentagon contractors in Afghanistan.", date(2021, 5, 7)),
    ("On January 15, 2021, there were 9,000 US troops in Afghanistan.", date(2021, 5, 7)),
    ("The US invasion of Afghanistan began on October 17, 2001.", date(2021, 5, 7)),
    ("The terrorist attacks on September 11, 2002, killed nearly 3,000.", date(2021, 5, 7)),
    ("Biden announced the US withdrawal in March.", date(2021, 5, 7)),
    ("The US withdrawal from Afghanistan started on 11 May 2021.", date(2021, 5, 20)),
]


@pytest.mark.parametrize(("sentence", "published"), PLAINLY_FALSE)
def test_a_false_claim_with_everything_said_is_contradicted(
    with_table: Verifier, sentence: str, published: date
) -> None:
    """Abstaining from all would keep the law above as well; this keeps it honest."""
    assert _contradicted(with_table, sentence, published)


def test_a_year_that_is_not_over_has_no_figure_to_contradict_with(with_table: Verifier) -> None:
    text = "The UK had 360,000 nurses in 2023. Unemployment in the UK was 3.8% in 2023."

    assert _contradicted(with_table, text, date(2023, 6, 15)) == []


def test_the_plain_false_claim_is_contradicted(with_table: Verifier) -> None:
    """The table must be able to contradict, or the tests above would say nothing."""
    found = _contradicted(with_table, "UK unemployment was 7.3% in 2023.", date(2024, 2, 1))

    assert [finding.claim.text for finding in found] == ["7.3%"]
