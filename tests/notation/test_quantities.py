"""One quantity, many spellings: units, money, ranges, hedges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.language import english
from verifier.model.claim import Comparator, Hedge
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

OPEN: dict[tuple[str, str, str], tuple[str, ...]] = {
    ("0.5", "0.5", "%"): ("half a percent", "half of one percent"),
    ("-5", "-5", "°C"): ("minus 5 degrees Celsius", "minus five degrees Celsius"),
    ("5", "5", "€"): ("5 €", "5€"),
    ("5000000", "5000000", "AUD"): ("AUD 5 million", "5 million Australian dollars"),
    ("5000000", "5000000", "CAD"): ("5 million Canadian dollars",),
    ("5000000", "5000000", "CHF"): ("CHF 5 million", "5 million Swiss francs"),
    ("20", "20", "%"): ("one in five", "1 in 5", "a fifth"),
}


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


@pytest.mark.parametrize(("value", "text"), _cases(OPEN))
@pytest.mark.xfail(strict=True, reason="not read, or read as another quantity")
def test_a_quantity_is_the_same_in_the_rarer_spellings_too(
    value: tuple[str, str, str], text: str
) -> None:
    assert _read(text) == _expected(value)


@pytest.mark.parametrize(("value", "text"), _cases(SPELLINGS))
def test_a_quantity_keeps_its_words(value: tuple[str, str, str], text: str) -> None:
    del value
    quantity = read_figure(text).quantity
    assert str(quantity) == text
    assert read_figure(str(quantity)).quantity == quantity


HEDGES: dict[tuple[Hedge, Comparator], tuple[str, ...]] = {
    (Hedge.NONE, Comparator.EQ): (
        "20", "exactly 20", "only 20", "just 20", "a total of 20", "a record 20",
    ),
    (Hedge.ABOUT, Comparator.EQ): (
        "about 20", "About 20", "around 20", "roughly 20", "approximately 20", "some 20",
        "circa 20", "an estimated 20", "estimated 20", "close to 20", "in the region of 20",
        "more or less 20", "~20", "c. 20", "≈20",
    ),
    (Hedge.BELOW, Comparator.EQ): (
        "nearly 20", "almost 20", "just under 20", "just below 20", "just short of 20",
        "a little under 20", "slightly less than 20", "slightly under 20", "very nearly 20",
        "not quite 20", "approaching 20",
    ),
    (Hedge.ABOVE, Comparator.EQ): (
        "just over 20", "just above 20", "a little over 20", "slightly more than 20",
        "slightly over 20", "a little more than 20",
    ),
    (Hedge.NONE, Comparator.GT): (
        "more than 20", "over 20", "above 20", "upwards of 20", "exceeding 20", "greater than 20",
        ">20", "> 20", "well over 20", "well above 20", "higher than 20", "in excess of 20",
    ),
    (Hedge.NONE, Comparator.GE): (
        "at least 20", "no fewer than 20", "no less than 20", "not less than 20",
        "a minimum of 20", "≥20", "not fewer than 20", "20 or more", "20 or higher", "20+",
        "20 and above", "20-plus",
    ),
    (Hedge.NONE, Comparator.LT): (
        "fewer than 20", "less than 20", "under 20", "below 20", "well under 20", "<20",
        "lower than 20", "short of 20",
    ),
    (Hedge.NONE, Comparator.LE): (
        "up to 20", "as many as 20", "as much as 20", "at most 20", "no more than 20",
        "not more than 20", "a maximum of 20", "≤20", "20 or less", "20 or fewer", "20 and below",
    ),
}  # fmt: skip

OPEN_HEDGES: dict[tuple[Hedge, Comparator], tuple[str, ...]] = {
    (Hedge.ABOUT, Comparator.EQ): ("20 or so", "20-odd"),
}


def _hedged(
    table: dict[tuple[Hedge, Comparator], tuple[str, ...]],
) -> list[tuple[Hedge, Comparator, str]]:
    return [(*key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("hedge", "comparator", "text"), _hedged(HEDGES))
def test_a_hedge_says_how_loosely_or_on_which_side(
    hedge: Hedge, comparator: Comparator, text: str
) -> None:
    figure = read_figure(text)
    assert (figure.hedge, figure.comparator) == (hedge, comparator)
    assert figure.quantity.low == figure.quantity.high == 20


@pytest.mark.parametrize(("hedge", "comparator", "text"), _hedged(OPEN_HEDGES))
@pytest.mark.xfail(strict=True, reason="the hedge is not read")
def test_the_rarer_hedges_say_it_too(hedge: Hedge, comparator: Comparator, text: str) -> None:
    figure = read_figure(text)
    assert (figure.hedge, figure.comparator) == (hedge, comparator)


def test_every_hedge_of_the_lexicon_has_an_example_here() -> None:
    shown = {text.lower().removesuffix("20").strip() for texts in HEDGES.values() for text in texts}
    rest = set(english().hedges) - shown
    assert rest <= {"as few as", "not even"}


@pytest.mark.parametrize("words", sorted(english().units))
def test_every_unit_of_the_lexicon_is_read_whole(words: str) -> None:
    tokens = tokenize(words)
    measured, size = read_unit(tokens, 0)
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
