"""One quantity, many spellings: units, money, ranges, hedges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.language import english
from verifier.model.units import known_units
from verifier.notation.quantities import read_figure, read_quantity, read_unit
from verifier.notation.tokens import tokenize

# (low, high, unit): spellings
SPELLINGS: dict[tuple[str, str, str], tuple[str, ...]] = {
    ("3.7", "3.7", "%"): ("3.7%", "3.7 %", "3.7 percent", "3.7 per cent", "3.7 pct", "3.70 %"),
    ("-3.7", "-3.7", "%"): ("-3.7%", "−3.7 %", "-3.7 percent"),
    ("3", "3", "%"): ("3 %", "three percent", "Three per cent", "+3%"),
    ("0.5", "0.5", "pp"): (
        "0.5 percentage points", "0.5 pp", "0.5 points", "half a percentage point", "0.5pp",
        "0.5 of a percentage point",
    ),
    ("50", "50", "bp"): ("50 basis points", "fifty basis points"),
    ("2400000000", "2400000000", "$"): (
        "$2.4bn", "$2.4 bn", "$2.4 billion", "US$2.4 billion", "US$ 2.4bn", "$2,400,000,000",
        "2.4 billion dollars", "2.4 billion US dollars", "2.4 billion USD", "$2,400m",
    ),
    ("5000000", "5000000", "€"): ("€5m", "€5 million", "5 million euros", "5 million EUR"),
    ("10", "10", "£"): ("£10", "ten pounds sterling", "10 GBP"),
    ("5", "10", "%"): ("5 to 10 percent", "5-10 %", "5–10%", "5% to 10%", "five to ten percent"),
    ("0.5", "0.5", "%"): (".5 percent", "0.5 %"),
    ("5000000", "5000000", "AUD"): (
        "A$5 million", "A$5m", "A$ 5 million", "AUD 5 million", "5m Australian dollars",
    ),
    ("5000000", "5000000", "CAD"): ("C$5 million",),
    ("5000000", "5000000", "HKD"): ("HK$5 million",),
    ("4", "4", "kW"): ("4 kW",),
    ("5000000", "10000000", ""): ("5-10 million", "5 to 10 million", "5 million to 10 million"),
    ("5000000", "10000000", "$"): ("$5-10 million", "$5m-$10m", "$5 million to $10 million"),
    ("16832", "16832", "kg"): ("16,832 kg", "16832 kilograms", "16,832kg", "16,832 kilos"),
    ("5", "5", "km"): ("5 km", "5km", "five kilometres", "5 kilometers"),
    ("12", "12", "km2"): ("12 sq km", "12 square kilometres", "12 square kilometers"),
    ("9.8", "9.8", "m/s2"): (
        "9.8 m/s²", "9.8 m/s2", "9.8 m/s^2", "9.8 metres per second squared",
        "9.8 meters per second per second",
    ),
    ("9.8", "9.8", "mps"): ("9.8 m/s", "9.8 metres per second"),
    ("32.2", "32.2", "ft/s2"): ("32.2 ft/s²", "32.2 feet per second squared"),
    ("120", "120", "kmh"): ("120 km/h", "120 kph", "120 kilometres per hour"),
    ("5", "5", "°C"): ("5 °C", "5°C", "5 degrees Celsius", "five degrees Celsius"),
    ("3", "3", "t"): ("3 tonnes", "3 metric tons", "three metric tons"),
    ("40", "40", "mi"): ("40 miles", "forty miles"),
    ("40", "40", "nmi"): ("40 nautical miles",),
    ("600", "600", "MW"): ("600 MW", "600 megawatts"),
    ("600", "600", "MWh"): ("600 MWh", "600mwh"),
    ("-5", "-5", "°C"): ("-5 °C", "minus 5 degrees Celsius", "minus five degrees C", "−5°C", "-5C"),
    ("98.6", "98.6", "°F"): ("98.6°F", "98.6 degrees F", "98.6 Fahrenheit", "98.6 ° Fahrenheit"),
    ("-2", "-2", "°"): ("2 degrees below zero", "2 below zero", "minus two degrees", "-2°"),
    ("30", "40", "°C"): ("30 to 40 °C", "30-40 degrees Celsius", "30°C to 40°C", "30°C–40°C"),
    ("0.2", "0.2", "ratio"): ("one in five", "1 in 5", "a fifth", "one-fifth", "two out of ten"),
    ("5", "5", "€"): ("5 €", "5€", "€5", "EUR 5", "EUR5", "5 EUR", "five euros", "€5.00"),
    ("5000000", "5000000", "CHF"): (
        "CHF 5 million", "CHF5m", "5 million Swiss francs", "5 CHF million", "5 MCHF",
    ),
    ("20", "20", "₹"): ("Rs. 20", "Rs 20", "Rs20", "₹20", "INR 20", "twenty rupees"),
    ("13.45", "13.45", "$"): (
        "$13.45", "thirteen dollars forty-five cents", "13 dollars 45", "13 dollars and 45 cents",
        "USD13.45", "US$ 13.45", "13.45 US dollars", "$13 45 cents",
    ),
    ("3.01", "3.01", "£"): ("£3.01", "3 GBP 1 pence", "3 pounds 1 pence", "£3 and 1p"),
    ("50", "50", "pence"): ("50p", "50 pence", "fifty pence"),
    ("50", "50", "cent"): ("50 cents", "50¢", "fifty cents", "50c"),
    ("42", "42", "UAH"): ("UAH 42", "42 hryvnia", "₴42", "42 Ukrainian hryvnias"),
    ("42", "42", "SEK"): ("SEK 42", "42 Swedish kronor", "SEK42"),
    ("42", "42", "FIM"): ("42 Finnish markka", "42 markka"),
    ("42", "42", "peso"): ("42 pesos",),
    ("42", "42", "MXN"): ("42 Mexican pesos", "MXN 42", "MX$42"),
    ("5000000", "10000000", "€"): (
        "€5-10m", "€5m-10m", "5-10 million euros", "€5 to €10 million", "€5m to €10m",
    ),
    ("62", "62", "inch"): ("5 feet 2 inches", "5 ft 2 in", "5'2\"", "5' 2\"", "five foot two"),
    ("172", "172", "lb"): ("12 stone 4 pounds", "12 stone 4", "12 st 4 lb"),
    ("305", "305", "cm"): ("3 m 5 cm", "3m and 5cm", "3 metres, 5 centimetres"),
    ("0.25", "0.25", "mi"): ("a quarter of a mile", "quarter mile", "¼ mile", "1/4 mile"),
    ("2.5", "2.5", "mi"): ("two and a half miles", "2½ miles", "2 1/2 miles", "2.5-mile"),
    ("1", "1", "kg"): ("a kilogram", "one kilogram", "1 kg"),
    ("8", "16", "inch"): ("8in-16in", "8 to 16 inches", "8-16in"),
    ("3", "3", "cup"): ("3 cups", "three cups"),
    ("2", "7", "g"): ("2-7 g", "2 -7 g", "2 to 7 grams", "2g-7g", "2 g to about 7 g"),
    ("99", "101", "lb"): ("100±1 pounds", "100 ± 1 lb", "100 +/- 1 lb"),
    ("5", "5", "m"): ("5 m", "5m", "five metres", "5 meters"),
    ("5000000", "5000000", ""): ("5M", "5 million", "5mn"),
    ("4", "4", "km3"): ("4 km^3", "4 cubic kilometres", "4 km cubed", "4 km³", "4km3"),
    ("20", "20", "kg"): ("20 [kg]", "20 {kg}", "20 (kg)", "20kg"),
    ("2", "2", "GB"): ("2 GB", "2 gigabytes", "2gb"),
    ("220", "220", "V"): ("220 V", "220V", "220 volts"),
    ("5", "5", "bp"): ("5 bps", "five basis points"),
    ("40", "40", "mpg"): ("40 mpg", "40 miles per gallon"),
    ("8", "16", "m"): ("8- to 16-metre", "8 to 16 m", "8m-16m", "8 m to 16 m"),
    ("12.34", "12.34", "€"): ("12,34 €", "€12,34", "€12.34"),
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


NO_UNIT = [
    ("30 C. Smith", "30"), ("5 in 2019", "5"), ("5 t-shirts", "5"), ("200 men", "200"),
    ("9 am", "9"), ("7 pm", "7"), ("100 won", "100"), ("3 can", "3"),
    ("800,000 F-Series", "800,000"), ("5 F-16s", "5"),
    ("5 a", "5"), ("20 stone walls", "20"), ("two degrees from Oxford", "two"), ("5m people", "5m"),
    ("4 real", "4"), ("10 mark", "10"), ("6 million a", "6 million"), ("1 May", "1"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure"), NO_UNIT)
def test_a_word_that_is_spelled_like_a_unit_is_none(text: str, figure: str) -> None:
    read = read_quantity(tokenize(text), 0, english())
    assert read is not None
    assert (read.quantity.text, read.quantity.unit.dimension) == (figure, "count")


@pytest.mark.parametrize("digits", ["1" * 40, "0." + "3" * 40, "-" + "7" * 40])
def test_no_digit_of_a_long_number_is_lost(digits: str) -> None:
    assert read_figure(f"{digits} kg").quantity.low == Decimal(digits)


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


def test_no_unit_of_the_lexicon_is_a_known_one_misspelled() -> None:
    """A symbol that nobody knows is a unit that equals only itself; "Km" would be a mistake."""
    known = {each.symbol: each for each in known_units()}
    folded = {symbol.lower() for symbol in known}
    symbols = set(english().units.values()) - set(known)
    assert [symbol for symbol in sorted(symbols) if symbol.lower() in folded] == []


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
