"""Numbers that are names, scores and votes: read, and never taken for a figure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.model.claim import Mention, Role
from verifier.model.text import Document
from verifier.reading import segment


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


NAMES = [
    "The Boeing 737 landed.", "It is a Catch-22.", "They drove along Route 66.",
    "The line is open 24/7.", "The attacks of 9/11 changed it.", "COVID-19 spread again.",
    "The G20 leaders met.", "Article 370 was revoked.", "The F-18 jets arrived.",
    "It runs version 3.11.2.", "Call 555-0143.", "Call 202-555-0143.",
    "2) The army left.", "1. The army left.", "Apollo 11 landed.",
    "Channel 4 said so.", "They flew B-52 bombers.", "Section 230 protects them.",
    "They use Windows 11.", "Formula 1 returns.", "No. 10 denied this.", "John 3:16 was read.",
    "It is a 50-50 split.", "It is a 50/50 split.", "The S-400 missiles came.",
    "The address 192.168.0.1 was blocked.", "Order 978-3-16-148410-0.", "The M25 is closed.",
    "It was a top-10 hit.", "UN Resolution 1325 passed.", "The U2 concert began.",
    "The MH370 flight vanished.", "The U-20 team won.", "One of them left.",
    "He is number one.", "See Figure 3.",
    "Flight 93 crashed.", "The A380 landed.", "Chapter 11 protects it.", "It is Area 51.",
    "He may march on.", "He sat there.",
    "It runs Python 3.11.", "Call +1 202-555-0143.", "Call (202) 555-0143.",
    "Call 020 7946 0958.", "The 5G networks were built.", "They bought a 4K screen.",
    "They live at 10 Downing Street.", "World War 2 ended.", "The iPhone 12 sells well.",
    "On page 12 he says so.", "The ZIP code 90210 is famous.", "Beverly Hills, CA 90210 is famous.",
    "The Group of 77 met.", "The Fortune 500 companies met.", "The S&P 500 fell.",
    "The Nikkei 225 fell.", "Psalm 23 was read.", "It fell under Article 5 or 6.",
    "Articles 5 and 6 apply.", "See Sections 3, 4 and 9.", "He wrote Million Dollar Baby.",
    "The Big Ten met.", "The Big 12 met.", "The Six Nations met.", "Channel Four said so.",
    "The Group of Seven met.", "They use Windows 10.", "It has an MP3 player.", "It is a 4x4 car.",
    "The Model 3 sold well.", "They sat in Row 21.", "Highway 61 was closed.", "Room 12 is empty.",
    "Super Bowl 50 was played.", "They lost Game 7.", "The 49ers met.",
    "Write to a@b12.com.", "See https://example.com/12/34.", "He lives at SW1A 1AA.",
    "Dak Prescott (4) ran.", "The ISO 3888-2 test was passed.", "The code is #42.",
    "The 0401 train was late.", "The A-10 was grounded.", "The FTSE 100 fell.",
    "It moved to 16-18 Mill Road.", "See pages 12-15.", "They led at half-time.",
    "The second half began.", "It was so [12] and so [16, 17].", "It was so [20-22].",
    "They came in these ways: (1) by sea and (2) by land.", "They came: 1) by sea; 2) by land.",
    "See seasons 4, 11 and 12.", "It began with Operation Dawn 5, and Dawn 6.",
    "He read Sun Yat-sen’s Three Principles.",
    # accounts, cards and numbers that are dialled
    "It went to account 12345678 at the bank.", "The card number 4111 1111 1111 1111 was stolen.",
    "The card 4111 1111 1111 1111 was stolen.", "The IBAN DE89 3704 0044 0532 0130 00 was used.",
    "Witnesses should dial 911.", "She called 999 and waited.", "They can call us on 101.",
    "The hotline, 988, was busy.", "Call 1-800-FLOWERS.",
    # letters, brackets and signs hard on a number
    "Rumours spread on 4chan.", "The firm 23andMe failed.", "His 401(k) shrank.",
    "The 501(c)(3) group met.", "The P5+1 met.", "She sat in seat 12A.", "They built it of 2x4s.",
    "The 747s were grounded.", "CVE-2021-44228 is critical.", "The BA.5 variant spread.",
    # names that end in a number
    "The Fantastic Four return.", "Ocean's Eleven earned much.", "The Chicago Seven were tried.",
    "Nineteen Eighty-Four sold well.", "Toy Story 4 earned much.", "The Jackson 5 sang there.",
    "HB 1234 passed.", "H.R. 1234 passed.", "An RTX 4090 was sold.", "A 737 MAX 8 crashed there.",
    "Rapper 50 Cent sang.", "3M reported a profit.", "It was 3M's plant.", "They use a 4K screen.",
    # steps, classes and sizes
    "On day 3 of the trial he left.", "She has stage 4 cancer.", "They met at gate 12.",
    "Children in Year 9 sit it.", "Year 9 pupils sit it.", "Years 7 to 9 sit it.",
    "She wears size 12.", "A size 10 dress was sold.", "He carried a 9mm pistol.",
    "They fired 155-millimeter shells.", "It was shot on 35mm film.",
    # laws, rulings and papers as they are cited
    "In 347 U.S. 483 the court ruled.", "They sued under 42 U.S.C. § 1983.",
    "See doi:10.1038/182 for it.", "Case No. 1:20-cv-01234 was dismissed.", "Article 19(1) is old.",
    "They met in Courtroom 12B.", "He lives at 1600 Pennsylvania Avenue, Apt. 12.",
    "She wore bib 23 there.", "It moved from version 2.7 to 3.11.",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_a_number_that_is_a_name_is_no_figure(text: str) -> None:
    found = mentions_of(text)
    assert [mention.text for mention in found if mention.role is not Role.IDENTIFIER] == []
    assert all(mention.quantity is None for mention in found)


ORDINALS = ["The 20th century ended.", "The 117th Congress met."]


@pytest.mark.parametrize("text", ORDINALS)
def test_an_ordinal_counts_nothing(text: str) -> None:
    assert all(mention.role is not Role.COUNT for mention in mentions_of(text))


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("They drove along Route 66.", "66"), ("COVID-19 spread.", "19"), ("Open 24/7.", "24/7"),
        ("Call 202-555-0143.", "202-555-0143"), ("Call +1 202-555-0143.", "+1 202-555-0143"),
        ("The 5G networks were built.", "5G"), ("Doors open at 10:30.", "10:30"),
    ],
)  # fmt: skip
def test_an_identifier_is_a_mention_without_a_value(text: str, surface: str) -> None:
    found = [mention.text for mention in mentions_of(text) if mention.role is Role.IDENTIFIER]
    assert surface in found or not found


# Beside a name's word, and still a figure.
FIGURES = [
    ("Boeing 1,200 times denied it.", "1,200 times"), ("Phase 3 percent up.", "3 percent"),
    ("Each day 20 men died.", "20 men"), ("A flat 3 percent is due.", "3 percent"),
    ("FTSE 0.5% up.", "0.5%"), ("It has 5-10 dogs.", "5-10 dogs"), ("It sank (300).", "300"),
    ("It costs 5k dollars.", "5k dollars"), ("In Rome 20 men met.", "20 men"),
    ("They counted four times.", "four times"), ("It fell 16in.", "16in"),
    ("It paid #300 million.", "300 million"), ("There were Republicans 52.", "52"),
    ("Many fell (20) there.", "20"),
    # beside the words and shapes of the names above
    ("The account 300 people signed was false.", "300 people"), ("She called 300 men.", "300 men"),
    ("He called 20 of them.", "20"), ("She rang 20 times.", "20 times"),
    ("It rose 300k.", "300k"), ("A 9mm screw broke.", "9mm"), ("They had 9mm of rain.", "9mm"),
    ("A fleet of 50 F-16s left.", "50"), ("It has 26 Boeing 747s.", "26"),
    ("It cost 50 Cents.", "50 Cents"), ("Some 3M people left.", "Some 3M people"),
    ("They raised 5K there.", "5K"), ("About 4K people came.", "About 4K people"),
    ("Each day 20 men died.", "20 men"), ("The sample size 300 was small.", "300"),
    ("At the gate 12 men sat.", "12 men"), ("In Kabul 20 died.", "20"),
    ("In the UK 12 were hurt.", "12"), ("In the Senate 52 voted.", "52"),
    ("Ann Ray 44 has left.", "44"), ("Crash Leaves 3 Dead in Texas", "3 Dead"),
    ("Police Arrest Four Men in Kabul", "Four Men"), ('"Four men died," he said.', "Four men"),
    ("The 737 passengers sat there.", "737 passengers"), ("Boeing sold 737 planes.", "737 planes"),
    ("It has 60 Leopard 2 tanks.", "60 Leopard"), ("They ordered 50 787s.", "50"),
    ("Some 40 Mi-8s flew.", "Some 40"), ("The press saw 3,000 people.", "3,000 people"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface"), FIGURES)
def test_a_figure_beside_a_word_of_names_stays_a_figure(text: str, surface: str) -> None:
    found = [mention.text for mention in mentions_of(text) if mention.quantity is not None]
    assert found == [surface]


SCORES = [
    ("The bill passed 51-49.", "51-49", 49, 51), ("The bill passed 51 to 49.", "51 to 49", 49, 51),
    ("The game ended 3-1.", "3-1", 1, 3), ("It ended 2–2.", "2–2", 2, 2),
    ("A 3–1 win followed.", "3–1", 1, 3), ("They lost 1-3.", "1-3", 1, 3),
    ("They won by 6 votes to 3.", "6 votes to 3", 3, 6),
    ("The vote was 218 to 213.", "218 to 213", 213, 218),
    ("At 2-0 down they gave up.", "2-0", 0, 2), ("It was a 6-3 ruling.", "6-3", 3, 6),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "low", "high"), SCORES)
def test_a_score_or_vote_is_two_values(text: str, surface: str, low: int, high: int) -> None:
    (mention,) = mentions_of(text)
    assert (mention.role, mention.text) == (Role.SCORE, surface)
    assert mention.quantity is not None
    assert (mention.quantity.low, mention.quantity.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text", ["The house voted 51-⁵.", "They won 4 to ² at home.", "It was 3-²."]
)
def test_a_raised_digit_is_no_side_of_a_score(text: str) -> None:
    assert all(found.role is not Role.SCORE for found in mentions_of(text))


@pytest.mark.parametrize(
    "text",
    ["It has 5-10 dogs.", "Prices fell by 51 to 49.", "It fell from 51 to 49.", "It is 10-5 mm.",
     "It weighs 5 to 10 kg.", "Call 202-555-0143.", "Call 751-613."],
)  # fmt: skip
def test_a_range_or_a_move_is_no_score(text: str) -> None:
    assert all(mention.role is not Role.SCORE for mention in mentions_of(text))
