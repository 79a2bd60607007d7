"""One quantity, many spellings: units, money, ranges, hedges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.language import english
from verifier.notation.quantities import read_figure, read_unit
from verifier.notation.tokens import tokenize

# (low, high, unit): spellings
SPELLINGS: dict[tuple[str, str, str], tuple[str, ...]] = {
    ("3.7", "3.7", "%"): ("3.7%", "3.7 %", "3.7 percent", "3.7 per cent", "3.7 pct", "3.70 %"),
    ("-3.7", "-3.7", "%"): ("-3.7%", "−3.7 %", "-3.7 percent"),
    ("3", "3", "%"): ("3 %", "three percent", "Three per cent", "+3%"),
    ("0.5", "0.5", "pp"): ("0.5 percentage points", "0.5 pp", "0.5 points"),
    ("50", "50", "bp"): ("50 basis points", "fifty basis points"),
    ("2400000000", "2400000000", "$"): (
        "$2.4bn", "$2.4 bn", "$2.4 billion", "US$2.4 billion", "US$ 2.4bn", "$2,400,000,000",
        "2.4 billion dollars", "2.4 billion US dollars", "2.4 billion USD", "$2,400m",
    ),
    ("5000000", "5000000", "€"): ("€5m", "€5 million", "5 million euros", "5 million EUR"),
    ("10", "10", "£"): ("£10", "ten pounds sterling", "10 GBP"),
    ("5", "10", "%"): ("5 to 10 percent", "5-10 %", "5–10%", "5% to 10%", "five to ten percent"),
    ("0.5", "0.5", "%"): (".5 percent", "0.5 %"),
    ("5000000", "5000000", "AUD"): ("A$5 million",),
    ("5000000", "5000000", "CAD"): ("C$5 million",),
    ("5000000", "5000000", "HKD"): ("HK$5 million",),
    ("4", "4", "kW"): ("4 kW",),
    ("5000000", "10000000", ""): ("5-10 million", "5 to 10 million", "5 million to 10 million"),
    ("5000000", "10000000", "$"): ("$5-10 million", "$5m-$10m", "$5 million to $10 million"),
    ("16832", "16832", "kg"): ("16,832 kg", "16832 kilograms", "16,832kg", "16,832 kilos"),
    ("5", "5", "km"): ("5 km", "5km", "five kilometres", "5 kilometers"),
    ("12", "12", "km2"): ("12 sq km", "12 square kilometres", "12 square kilometers"),
    ("120", "120", "kmh"): ("120 km/h", "120 kph", "120 kilometres per hour"),
    ("5", "5", "°C"): ("5 °C", "5°C", "5 degrees Celsius", "five degrees Celsius"),
    ("3", "3", "t"): ("3 tonnes", "3 metric tons", "three metric tons"),
    ("40", "40", "mi"): ("40 miles", "forty miles"),
    ("40", "40", "nmi"): ("40 nautical miles",),
    ("600", "600", "MW"): ("600 MW", "600 megawatts"),
    ("600", "600", "MWh"): ("600 MWh", "600mwh"),
}  # fmt: skip


def _cases(
    table: dict[tuple[str, str, str], tuple[str, ...]],
) -> list[tuple[tuple[str, str, str], str]]:
    return [(value, text) for value, texts in table.items() for text in texts]


def _read(text: str) -> tuple[Decimal, Decimal, str]:
    quantity = read_figure(text).quantity
    return quantity.low, quantity.high, quantity.unit.symbol


def _expected(value: tuple[str, str, str]) -> tuple[Decimal, Decimal, str]:
    return Decimal(value[0]), Decimal(value[1]), value[2]


@pytest.mark.parametrize(("value", "text"), _cases(SPELLINGS))
def test_a_quantity_is_the_same_however_it_is_spelled(
    value: tuple[str, str, str], text: str
) -> None:
    assert _read(text) == _expected(value)


def test_between_and_joins_a_range() -> None:
    for text in ("between 5 and 10 percent", "between 5% and 10%"):
        assert _read(text) == _expected(("5", "10", "%"))


@pytest.mark.parametrize(("value", "text"), _cases(SPELLINGS))
def test_a_quantity_keeps_its_words(value: tuple[str, str, str], text: str) -> None:
    del value
    quantity = read_figure(text).quantity
    assert str(quantity) == text
    assert read_figure(str(quantity)).quantity == quantity


@pytest.mark.parametrize("words", sorted(english().units))
def test_every_unit_of_the_lexicon_is_read_whole(words: str) -> None:
    tokens = tokenize(words)
    measured, size = read_unit(tokens, 0, english())
    assert size == len(tokens)
    assert measured.symbol == english().units[words]
    assert measured.dimension != measured.symbol, "a unit that nothing can be compared with"


@pytest.mark.parametrize(
    "text",
    ["", "about", "twenty or thirty men", "percent", "%", "$", "about about 20 men", "the army"],
)
def test_what_is_no_figure_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a figure"):
        read_figure(text)


@pytest.mark.parametrize("text", ["5 7", "20 men", "about 20 men", "5 % here"])
def test_a_figure_with_anything_after_it_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a figure"):
        read_figure(text)
