"""Two values are one range where the words join them, and two figures elsewhere."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.model.text import Document
from verifier.reading import segment


def values_in(text: str) -> list[tuple[str, str, str]]:
    document = Document("a.txt", text)
    found = [each for sentence in segment(document) for each in extract(document, sentence)]
    quantities = [mention.quantity for mention in found if mention.quantity is not None]
    return [
        (f"{each.low.normalize():f}", f"{each.high.normalize():f}", each.unit.symbol)
        for each in quantities
    ]


RANGES = [
    ("It costs $5-10 billion.", ("5000000000", "10000000000", "$")),
    ("It costs between $5 and $10.", ("5", "10", "$")),
    ("It costs from 10 to 20 dollars.", ("10", "20", "$")),
    ("Prices range from €5 to €10 million.", ("5000000", "10000000", "€")),
    ("The waves are 8- to 16-metre walls.", ("8", "16", "m")),
    ("It is 30 cm to 1 m deep.", ("0.3", "1", "m")),
    ("It is 900 to 1,200 km away.", ("900", "1200", "km")),
    ("It took 2 to 3 per cent.", ("2", "3", "%")),
    ("It rose between 2% and about 3%.", ("2", "3", "%")),
    ("They are 5 km - 10 km apart.", ("5", "10", "km")),
    ("It was 20°C–25°C there.", ("20", "25", "°C")),
    ("It weighs 100 ± 5 kg.", ("95", "105", "kg")),
    ("Rents rose by 3 to 8 percent.", ("3", "8", "%")),
    ("Rents rose 3 to 8 percent.", ("3", "8", "%")),
    ("They sell boats of all sizes, from 3 to 9 tonnes.", ("3", "9", "t")),
    ("Some four or five hundred left.", ("400", "500", "")),
    ("Three to four hundred thousand left.", ("300000", "400000", "")),
    ("Between two and three hundred left.", ("200", "300", "")),
    ("Ten to one hundred left.", ("10", "100", "")),
    ("He sold 3-4 dozen.", ("36", "48", "")),
    ("A dozen or two left.", ("12", "24", "")),
    ("One to three quarters of it.", ("0.25", "0.75", "ratio")),
    ("Between a quarter and a half of it.", ("0.25", "0.5", "ratio")),
]


@pytest.mark.parametrize(("text", "values"), RANGES)
def test_a_range_has_two_ends_in_one_unit(text: str, values: tuple[str, str, str]) -> None:
    assert values_in(text) == [values]


NO_RANGES = [
    ("It rose from 2.5 to 9.1 percent.", [("2.5", "2.5", "%"), ("9.1", "9.1", "%")]),
    ("It fell by 0.4 to 5.2 kg.", [("0.4", "0.4", ""), ("5.2", "5.2", "kg")]),
    ("It rose by 3 percent to 8 percent.", [("3", "3", "%"), ("8", "8", "%")]),
    ("It fell 3% to 2.6 million.", [("3", "3", "%"), ("2600000", "2600000", "")]),
    ("A rise of 3% to 2.6 million.", [("3", "3", "%"), ("2600000", "2600000", "")]),
    ("Jobs rose by 30 to 90.", [("30", "30", ""), ("90", "90", "")]),
    ("Rents rose 9 to 20 pence.", [("9", "9", ""), ("20", "20", "pence")]),
    ("A rise in May, from 40 to 90.", [("40", "40", ""), ("90", "90", "")]),
    (
        "It saw a threefold gain (from 30 to 90).",
        [("3", "3", "times"), ("30", "30", ""), ("90", "90", "")],
    ),
    ("One or five hundred.", [("500", "500", "")]),
    ("It has 5 km to 3 ships.", [("5", "5", "km"), ("3", "3", "")]),
    ("They gave 45 and 50 mg.", [("45", "45", "mg"), ("50", "50", "mg")]),
    ("It cost $5 and 10 euros.", [("5", "5", "$"), ("10", "10", "€")]),
]


@pytest.mark.parametrize(("text", "values"), NO_RANGES)
def test_two_values_stay_two(text: str, values: list[tuple[str, str, str]]) -> None:
    assert values_in(text) == values


def test_a_shared_magnitude_never_turns_a_range_around() -> None:
    ((low, high, _),) = values_in("It sold 900 to 1.2 million ships.")
    assert Decimal(low) < Decimal(high)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("It rose from 46.5 to 48 million.", "46500000", "48000000"),
        ("It fell from 250 to 125 thousand.", "250000", "125000"),
        ("It rose from $1.2 to $3bn.", "1200000000", "3000000000"),
        ("It rose from 900 to 1.2 million.", "900", "1200000"),
        ("It rose from 2 million to 3 million.", "2000000", "3000000"),
        ("It rose from 46.5 to 48.", "46.5", "48"),
    ],
)
def test_the_magnitude_after_the_second_value_of_a_move_is_the_firsts_too(
    text: str, first: str, second: str
) -> None:
    assert [low for low, _, _ in values_in(text)] == [first, second]
