"""One value, many spellings: numbers in digits, words and both."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language import english
from verifier.notation.numerals import read_numeral, written_step
from verifier.notation.tokens import lowered, tokenize


def value_of(text: str) -> Decimal | None:
    """Return the value of a text that is one number from its first token to its last."""
    tokens = tokenize(text)
    numeral = read_numeral(tokens, 0, english())
    return numeral.value if numeral and numeral.size == len(tokens) else None


SPELLINGS: dict[str, tuple[str, ...]] = {
    "0": ("0", "zero"),
    "1": ("1", "one", "1.0"),
    "7": ("7", "seven", "07"),
    "12": ("12", "twelve", "a dozen", "one dozen"),
    "21": ("21", "twenty-one", "twenty one", "Twenty-One"),
    "24": ("24", "two dozen", "twenty-four"),
    "99": ("99", "ninety-nine"),
    "101": ("101", "a hundred and one", "one hundred and one"),
    "1200": ("1,200", "a thousand two hundred", "twelve hundred"),
    "100": ("100", "a hundred", "one hundred", "hundred"),
    "205": ("205", "two hundred and five", "two hundred five"),
    "1000": ("1,000", "1000", "a thousand", "one thousand", "1 thousand", "1k", "1K"),
    "1100": ("1,100", "eleven hundred", "one thousand one hundred", "1.1k"),
    "2500": ("2,500", "2500", "2.5 thousand", "twenty-five hundred", "2.5k"),
    "16832": ("16,832", "16832", "16,832.0", "sixteen thousand eight hundred and thirty-two"),
    "100000": ("100,000", "100k", "a hundred thousand", "one hundred thousand", "1 lakh"),
    "120000": ("120,000", "one hundred twenty thousand", "one hundred and twenty thousand"),
    "500000": ("500,000", "half a million", "five hundred thousand", "0.5 million", "0.5m"),
    "2500000": (
        "2,500,000",
        "2.5 million",
        "2.5m",
        "2.5M",
        "2.5mn",
        "2.5 mn",
        "25 lakh",
        "two and a half million",
        "2 and a half million",
    ),
    "2000000000": ("2 billion", "two billion", "2bn", "2 bn", "2,000 million", "200 crore"),
    "3400000000000": ("3.4 trillion", "3.4tn", "3.4 tn", "3,400 billion"),
    "0.5": ("0.5", "0.50", ".5", "half", "½", "one half", "one-half", "1/2", "point five", "5e-1"),
    "2.5": ("2.5", "two and a half", "2½", "2 ½", "2 1/2", "2-1/2", "two point five", "2 point 5"),
    "1500000": (
        "1.5 million",
        "one and a half million",
        "a million and a half",
        "1½ million",
        "1 500 000",
        "1\u00a0500\u00a0000",
        "1\u202f500\u202f000",
        "1'500'000",
        "1.500.000",
        "15 lakh",
        "1.5mil",
        "1.5 mio",
        "1.5e6",
        "1.5 × 10^6",
        "1.5 × 10⁶",
    ),
    "3.7": ("3.7", "3.70", "3,7", "three point seven"),
    "5000000000": (
        "5 thousand million",
        "five thousand million",
        "5B",
        "5bn",
        "5 bln",
        "500 crores",
    ),
    "1234.5": (
        "1,234.5",
        "1.234,5",
        "1 234.5",
        "1 234,5",
        "\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15",
        "\u0661\u066c\u0662\u0663\u0664\u066b\u0665",
    ),
    "4321": ("4,321", "4 thousand 3 hundred and 21", "four thousand, three hundred and twenty-one"),
    "18": ("18", "1.5 dozen", "eighteen"),
    "122": ("122", "one-hundred-twenty-two", "one twenty two", "a hundred and twenty two"),
    "0.05": ("0.05", "point oh five", "nought point nought five", "zero point zero five", "1/20"),
    "0.25": (
        "0.25",
        "a quarter",
        "one quarter",
        "one-fourth",
        "¼",
        "one in four",
        "1 out of 4",
        "one in every four",
    ),
    "0.75": ("0.75", "three quarters", "three-quarters", "3/4", "¾", "three out of four"),
    "0.9": ("0.9", "nine in ten", "nine out of ten", "nine times out of ten", "nine tenths"),
    "250000": ("250,000", "a quarter of a million", "a quarter million", "2.5 lakhs"),
    "20.6": ("20.6", "twenty and three fifths"),
    "4.6": ("4.6", "twenty-three fifths"),
    "3.25": ("3.25", "three and a quarter", "3 and one fourth", "3¼"),
    "324": ("324", "three hundred and two dozen", "27 dozen"),
    "30": ("30", "two and a half dozen", "one and a half score"),
    "0.000034": ("3.4e-5", "3.4 × 10⁻⁵", "3.4 x 10^-5", "3.4×10^−5"),
    "6": ("6", "half a dozen", "half dozen"),
    "70": ("70", "threescore and ten", "three score and ten"),
    "87": ("87", "four score and seven", "fourscore and seven", "\uff18\uff17", "\u0668\u0667"),
    "45": ("45", "forty-five", "forty-five (45)", "fourty five"),
    "3000000000000": ("3 lakh crore", "3tn", "3 trn", "3T", "three trillion"),
    "100000000000000000000": ("1e20", "10^20", "10²⁰"),
}


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(value, text) for value, texts in table.items() for text in texts]


@pytest.mark.parametrize(("value", "text"), _cases(SPELLINGS))
def test_a_number_is_the_same_however_it_is_spelled(value: str, text: str) -> None:
    assert value_of(text) == Decimal(value)


NO_NUMBER = [
    "1,00", "1,0000", "12,34", "1.2.3", "1,234.5.6", "a", "and", "a few", "an",
    "and five", "dozens", "five and", "-", "", "millions", "a second",
    "four quarters", "5 quarters",
    "one third party", "1/0", "3/4/2021", "12 in 2019", "8 in 5", "555 123 4567", "020 794",
    "one hundred and two hundred", "a score", "a score of 85", "a score and seven",
    "2 in 10 minutes", "point five of",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_NUMBER)
def test_what_is_no_number_is_not_read_as_one(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize(
    "text", ["nineteen eighty-four", "twenty twenty", "nine eleven", "two three"]
)
def test_numbers_side_by_side_are_not_added_up(text: str) -> None:
    assert value_of(text) is None


# The worth of the last digit written as meant.
STEPS = [
    ("7", "1"), ("20", "1"), ("21", "1"), ("500", "10"), ("8600", "100"), ("16000", "1000"),
    ("16832", "1"), ("16,832", "1"), ("500000", "10000"), ("3.7", "0.1"), ("3.70", "0.01"),
    ("0.05", "0.01"), ("2.5 million", "100000"), ("300 million", "1000000"),
    ("3 million", "1000000"),
    ("half a million", "100000"), ("twenty-one", "1"), ("two hundred", "100"),
    ("2bn", "1000000000"), ("half", "0.1"), ("a quarter", "0.08"), ("two thirds", "0.11"),
    ("one in five", "0.07"), ("1 in 100", "0.003"), ("two and a half", "0.1"), ("1e6", "1000000"),
    ("a million and a half", "100000"), ("12 dozen", "1"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "step"), STEPS)
def test_a_number_says_how_finely_it_was_written(text: str, step: str) -> None:
    numeral = read_numeral(tokenize(text), 0, english())
    assert numeral is not None
    assert numeral.step.quantize(Decimal(step)) == Decimal(step)


@pytest.mark.property
@given(st.integers(min_value=0, max_value=10**15))
def test_thousands_separators_change_nothing(number: int) -> None:
    plain = read_numeral(tokenize(str(number)), 0, english())
    grouped = read_numeral(tokenize(f"{number:,}"), 0, english())
    assert plain == grouped
    assert plain is not None
    assert plain.value == number


@pytest.mark.property
@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=6))
def test_the_step_of_a_number_divides_it(number: int, decimals: int) -> None:
    digits = str(Decimal(number).scaleb(-decimals)) if decimals else str(number)
    if "E" not in digits:
        assert Decimal(digits) % written_step(digits) == 0


ONES = dict(
    enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], start=1)
)
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 80: "eighty", 90: "ninety"}


@pytest.mark.property
@given(
    st.sampled_from(sorted(TENS)), st.integers(min_value=1, max_value=9),
    st.integers(min_value=1, max_value=9), st.sampled_from(["thousand", "million", "billion"]),
)  # fmt: skip
def test_a_number_in_words_is_the_sum_of_its_parts(
    tens: int, ones: int, hundreds: int, scale: str
) -> None:
    words = f"{ONES[hundreds]} hundred and {TENS[tens]}-{ONES[ones]}"
    below = hundreds * 100 + tens + ones
    factor = {"thousand": 10**3, "million": 10**6, "billion": 10**9}[scale]
    assert value_of(words) == below
    assert value_of(f"{words} {scale}") == below * factor
    assert value_of(f"{words} {scale} {words}") == below * factor + below


@pytest.mark.property
@given(st.text(max_size=40))
def test_lower_case_keeps_every_character_at_its_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert lowered(lowered(text)) == lowered(text)


@pytest.mark.property
@given(st.text(max_size=60))
def test_tokens_slice_to_their_text_in_order_and_miss_nothing_but_blanks(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for token in tokens.items:
        assert token.text == text[token.start : token.end]
        assert not text[at : token.start].strip()
        assert token.glued == (token.start == at and at > 0)
        at = token.end
    assert not text[at:].strip()
