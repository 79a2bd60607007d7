"""What a figure counts, and counts without a figure: units in the singular, bounds, factors."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.language import english
from verifier.model.claim import Comparator, Hedge, Mention, Role
from verifier.model.text import Document
from verifier.reading import segment


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


COUNTED = [
    ("Doctors carried out 700 kidney transplants there.", "kidney transplant"),
    ("She has three different jobs to do.", "different job"),
    ("They fixed 12 boxes, 5 churches.", "box"), ("They held nine parties.", "party"),
    ("Two dozen men left.", "man"), ("Some 3 million people fled.", "people"),
    ("Two of Anna’s brothers left.", "anna brother"),
    ("He sold 30 printed and digital maps.", "printed and digital map"),
    ("It stole 60 Opel and Ford cars.", "opel ford car"),
    ("The 9 member trade bloc met.", "member trade bloc"),
    ("They bought 40 freshly painted coal-fired plants.", "coal-fired plant"),
    ("There are 20 kinds of bread rolls.", "kind bread roll"),
    ("Over 20 of its lorries stood still.", "lorry"),
    ("It sank 20 Taliban boats.", "taliban boat"), ("300 Chinese came.", "chinese"),
    ("It rose to 20.", ""), ("It fell to 20 in May.", ""), ("The 20 and the rest.", ""),
    ("A four-cylinder engine drove it.", "cylinder"), ("Two of the five teams lost.", "team"),
    ("Three family members met.", "family member"), ("650 MPs voted.", "mp"),
    ("Two US senators left.", "us senator"), ("It took at least 20 lives.", "life"),
    ("Six work permits were issued.", "work permit"), ("Six men work there.", "man"),
    ("Five Iraqis were held.", "iraqi"), ("20 people dead, 16,000 dead pigs.", "people"),
    ("Tens of thousands of children flooded Rio’s squares.", "child"),
    ("12 first-graders left.", "first-grader"),
    ("One of the most useful tools broke.", "useful tool"), ("He lifted one arm.", "arm"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit"), COUNTED)
def test_a_count_names_what_it_counts_as_a_unit(text: str, unit: str) -> None:
    mention = mentions_of(text)[0]
    assert mention.role is Role.COUNT
    assert mention.counted.replace(" and ", " ") == unit.replace(" and ", " ")


PRONOUNS = ["No one left.", "One can see it.", "This one broke.", "One of them left.",
            "They saw one another.", "One is enough.", "One day he left.",
            "Air Force One departed.", "One need not go.", "If one uses it, it breaks.",
            "A one-off charge came."]  # fmt: skip


def test_one_million_is_a_count_like_any_other() -> None:
    (mention,) = mentions_of("It bought one million shares.")
    assert (mention.pattern, mention.text) == ("quantity", "one million shares")


@pytest.mark.parametrize("text", PRONOUNS)
def test_one_the_pronoun_counts_nothing(text: str) -> None:
    assert [mention for mention in mentions_of(text) if mention.role is Role.COUNT] == []


# The least and the most that the words cover.
@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Zero injuries were recorded.", ["injury"]), ("Zero people left.", ["people"]),
        ("It had zero new cases.", ["new case"]), ("The net zero targets are far.", []),
        ("Zero-hours contracts rose.", []), ("Zero tolerance laws failed.", []),
        ("They build zero carbon homes.", []), ("A zero emissions van came.", []),
        ("It fell to zero.", []), ("Zero interest rates ended.", []),
    ],
)  # fmt: skip
def test_nought_counts_what_is_many_and_nothing_in_a_compound(
    text: str, counted: list[str]
) -> None:
    counts = [found for found in mentions_of(text) if found.role is Role.COUNT]
    assert [found.counted for found in counts] == counted
    assert {found.quantity.high for found in counts if found.quantity} <= {Decimal(0)}


VAGUE = [
    ("Dozens were hurt.", "Dozens", "24", "100"), ("Hundreds fled.", "Hundreds", "100", "1000"),
    ("Tens of thousands fled.", "Tens of thousands", "10000", "100000"),
    ("Hundreds of millions of them left.", "Hundreds of millions", "100000000", "1000000000"),
    ("They lost several dogs.", "several", "3", "12"), ("A few men left.", "A few", "3", "9"),
    ("They sold a few hundred cars.", "a few hundred", "300", "900"),
    ("A couple of million people came.", "A couple of million", "2000000", "3000000"),
    ("They own several dozen ships.", "several dozen", "36", "144"),
    ("Only a handful of men stayed.", "a handful", "3", "9"),
    ("Scores of people drowned.", "Scores", "40", "200"),
    ("It has millions of readers.", "millions", "1000000", "10000000"),
    ("Several hundred thousand birds left.", "Several hundred thousand", "300000", "1200000"),
    ("A few hundred million birds left.", "A few hundred million", "300000000", "900000000"),
    ("Several tens of thousands left.", "Several tens of thousands", "30000", "120000"),
    ("It sank several hundreds of boats.", "several hundreds", "300", "1200"),
    ("Several million-dollar homes burnt.", "Several", "3", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "low", "high"), VAGUE)
def test_a_vague_count_is_a_bound_and_no_point(
    text: str, surface: str, low: str, high: str
) -> None:
    (mention,) = (found for found in mentions_of(text) if found.pattern == "vague count")
    assert mention.value_span.of(text) == surface
    assert mention.quantity is not None
    assert (mention.quantity.low, mention.quantity.high) == (Decimal(low), Decimal(high))


def test_a_vague_count_has_its_unit_and_its_hedge() -> None:
    (mention,) = mentions_of("It cost at least tens of thousands of dollars.")
    assert (mention.role, mention.comparator) == (Role.MONEY, Comparator.GE)
    assert mention.quantity is not None
    assert mention.quantity.unit.symbol == "$"


UNCOUNTED = ["He scores goals.", "Few came.", "They met many men.", "The couple married.",
             "A couple who fled came back.", "They score points."]  # fmt: skip


@pytest.mark.parametrize("text", UNCOUNTED)
def test_words_that_only_look_vague_count_nothing(text: str) -> None:
    assert mentions_of(text) == []


FACTORS = [
    ("Prices tripled.", "tripled", "3"), ("Output doubled in May.", "doubled", "2"),
    ("Costs rose fivefold.", "fivefold", "5"), ("A ten-fold rise came.", "ten-fold", "10"),
    ("It saw a 10-fold rise.", "10-fold", "10"), ("They halved it.", "halved", "0.5"),
    ("It is three times as large.", "three times", "3"),
    ("She is 1.5 times as tall.", "1.5 times", "1.5"), ("It pays twice as much.", "twice", "2"),
    ("It is 2.5 times the size of Wales.", "2.5 times", "2.5"), ("It sells 3x more.", "3x", "3"),
    ("Half as many came.", "Half", "0.5"), ("It will double the tax.", "double", "2"),
    ("Rents have quadrupled.", "quadrupled", "4"),
    ("It is twice the national average.", "twice", "2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "value"), FACTORS)
def test_a_factor_is_a_change_in_times(text: str, surface: str, value: str) -> None:
    (mention,) = (found for found in mentions_of(text) if found.role is Role.CHANGE)
    assert mention.value_span.of(text) == surface
    assert mention.quantity is not None
    assert (mention.quantity.low, mention.quantity.unit.symbol) == (Decimal(value), "times")


def test_a_factor_has_its_hedge() -> None:
    (mention,) = mentions_of("Exports more than doubled.")
    assert (mention.text, mention.comparator) == ("more than doubled", Comparator.GT)
    (mention,) = mentions_of("Exports almost tripled.")
    assert (mention.text, mention.hedge) == ("almost tripled", Hedge.BELOW)


@pytest.mark.parametrize(
    "text",
    ["They booked a double room.", "He doubled down.", "He came three times.", "She called twice.",
     "They play in the doubles.", "Three times a week he ran.", "She scored twice as they won."],
)  # fmt: skip
def test_what_happens_so_many_times_is_no_factor(text: str) -> None:
    assert all(mention.role is not Role.CHANGE for mention in mentions_of(text))


def test_every_factor_of_the_lexicon_is_read() -> None:
    for word in english().motion.bare_factors:
        assert mentions_of(f"It {word}.")[0].role is Role.CHANGE


YEARS = ["The 2019 review was out.", "A 1997 college final was played."]


@pytest.mark.parametrize("text", YEARS)
def test_a_bare_year_counts_nothing(text: str) -> None:
    assert all(mention.role is not Role.COUNT for mention in mentions_of(text))
