"""An age is told by the words around a number; elsewhere the number is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.language import english
from verifier.model.claim import Comparator, Mention, Role
from verifier.model.text import Document
from verifier.notation.ages import read_age
from verifier.notation.tokens import tokenize
from verifier.reading import segment


def ages_in(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    found = [each for sentence in segment(document) for each in extract(document, sentence)]
    return [mention for mention in found if mention.role is Role.AGE]


# text, (lowest, highest), span of time
AGES = [
    ("The bridge is 90 years old.", ("90", "90"), "year"),
    ("A 5-year-old won.", ("5", "5"), "year"),
    ("A 5 year-old won.", ("5", "5"), "year"),
    ("A five-year-old boy won.", ("5", "5"), "year"),
    ("The twins are ten months old.", ("10", "10"), "month"),
    ("Six-week-old puppies ran.", ("6", "6"), "week"),
    ("It begins at 6 weeks of age.", ("6", "6"), "week"),
    ("An 87 yo man came.", ("87", "87"), "year"),
    ("She is three and a half years old.", ("3.5", "3.5"), "year"),
    ("Pupils aged 5 to 12 stay home.", ("5", "12"), "year"),
    ("Voters aged 18-24 stayed home.", ("18", "24"), "year"),
    ("Men aged between 20 and 30 left.", ("20", "30"), "year"),
    ("Men between the ages of 20 and 30 left.", ("20", "30"), "year"),
    ("Men between ages 20 and 30 left.", ("20", "30"), "year"),
    ("Babies aged 12 months can walk.", ("12", "12"), "month"),
    ("He left school at the age of 14.", ("14", "14"), "year"),
    ("Many 16- to 24-year-olds left.", ("16", "24"), "year"),
    ("Most 18-24-year-olds left.", ("18", "24"), "year"),
    ("Ann Miller, 44, of Leeds, won.", ("44", "44"), "year"),
    ("They held a boy, 16, for it.", ("16", "16"), "year"),
    ("The patient, 58, left.", ("58", "58"), "year"),
    ("A two-and-a-half-year-old girl left.", ("2.5", "2.5"), "year"),
    ("Miller, 52, was shot.", ("52", "52"), "year"),
    ("They jailed Miller, 52, for life.", ("52", "52"), "year"),
    ("Ana de Ruiz, 33, added a goal.", ("33", "33"), "year"),
    ("“It rains,” said Ana Ruiz, 73.", ("73", "73"), "year"),
    ("The girl, who just turned 6, left.", ("6", "6"), "year"),
    ("He was 34.", ("34", "34"), "year"),
    ("She will be 35 by the end of it.", ("35", "35"), "year"),
    ("She turned 40 and retired.", ("40", "40"), "year"),
    ("She is in her 30s.", ("30", "39"), "year"),
    ("He is in his early 50s.", ("50", "53"), "year"),
    ("They are in their late twenties.", ("27", "29"), "year"),
    ("He wrote it in his teens.", ("13", "19"), "year"),
]


@pytest.mark.parametrize(("text", "values", "span"), AGES)
def test_an_age_has_its_years(text: str, values: tuple[str, str], span: str) -> None:
    (mention,) = ages_in(text)
    assert mention.quantity is not None
    assert (mention.quantity.low, mention.quantity.high) == tuple(map(Decimal, values))
    assert mention.quantity.unit.symbol == span


def test_an_age_may_be_a_bound() -> None:
    (mention,) = ages_in("Those 65 and older may vote early.")
    assert (mention.text, mention.comparator) == ("65 and older", Comparator.GE)
    (mention,) = ages_in("The house is over 100 years old.")
    assert mention.comparator is Comparator.GT


NO_AGES = [
    "It was 34 points ahead.", "It lasted 20 years.", "He scored 34, 20 and 12 points.",
    "The temperature was 34.", "In the 1930s it fell.", "They hit Paris, 44, and Rome, 12.",
    "She was 20 seconds late.", "It sold 18 to 24 cars.", "It has 44, of which 12 sank.",
    "In New York, 24, mostly women, were hurt.", "Labour, 43, and Greens, 12.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_AGES)
def test_a_number_without_such_words_is_no_age(text: str) -> None:
    assert ages_in(text) == []


def test_an_age_is_read_where_it_begins_and_nowhere_else() -> None:
    tokens = tokenize("a 5-year-old boy")
    assert [at for at in range(len(tokens)) if read_age(tokens, at, english())] == [1]
