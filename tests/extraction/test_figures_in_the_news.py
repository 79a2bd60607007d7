"""Figures that only the words around them tell: points, sides, years before counts, names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from verifier.extraction import extract
from verifier.model.claim import ChangePart, Direction, Mention, Role
from verifier.model.text import Document
from verifier.reading import segment


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


def figures_of(text: str) -> list[tuple[str, str, Role]]:
    return [
        (str(found.quantity.low), found.quantity.unit.symbol, found.role)
        for found in mentions_of(text)
        if found.quantity is not None
    ]


PERCENTAGE_POINTS = [
    "The jobless rate fell 0.4 points.", "Inflation rose two points to 4%.",
    "Support is at 38%, down 4 points.", "The swing was 4.7 points.", "It fell 0.3 points.",
    "The margin of error is 3 points.", "They cut rates by a quarter of a percentage point.",
    "He leads by 4 points, 47% to 43%.",
]  # fmt: skip
COUNTED_POINTS = [
    "They are three points clear.", "Ruiz scored 28 points.", "The index fell 3 points to 98.",
    "It closed 28 points, or 0.4%, lower.", "They have 45 points from 20 matches.",
    "The Dow added 312.08 points.", "He made three points in his speech.",
    "They hold a two-point lead in the league.", "The club was docked 10 points.",
]  # fmt: skip


@pytest.mark.parametrize("text", PERCENTAGE_POINTS)
def test_points_of_a_rate_are_percentage_points(text: str) -> None:
    assert Role.POINTS in {role for _, _, role in figures_of(text)}


@pytest.mark.parametrize("text", COUNTED_POINTS)
def test_points_of_a_game_or_an_index_are_counted(text: str) -> None:
    assert Role.POINTS not in {role for _, _, role in figures_of(text)}
    assert "point" in {found.counted for found in mentions_of(text)}


YEARS_AND_COUNTS = [
    "Between 1914 and 1918 millions died.", "By 1945 thousands had fled.",
    "In 1990 hundreds of people came.", "From 1939 to 1945 tens of millions fell.",
    "In 2020 dozens of firms failed.",
]  # fmt: skip


@pytest.mark.parametrize("text", YEARS_AND_COUNTS)
def test_a_year_before_a_vague_count_is_not_multiplied(text: str) -> None:
    read = mentions_of(text)
    assert read[0].role is Role.DATE
    assert [found.pattern for found in read if found.quantity] == ["vague count"]


def test_what_is_no_year_is_multiplied_by_a_plural() -> None:
    assert figures_of("It cost 5 millions.") == [("5000000", "", Role.COUNT)]


SIDES = [
    ("The plot is 60 by 120 feet.", ["ft", "ft"]), ("Use a 20 x 30 cm tin.", ["cm", "cm"]),
    ("It has a 2,100-square-foot hall.", ["sqft"]), ("The 1520 sq m hall shut.", ["m2"]),
    ("He won the 100m in Rome.", ["m"]), ("It raised 100m.", [""]),
    ("It made 2.4 billion pounds.", ["£"]), ("It ate 3 million pounds of beef.", ["lb"]),
    ("Take 250g/9oz butter.", ["g", "oz"]), ("He shot a 7-under 65.", [""]),
    ("They dug 98.5 mt.", ["mt"]),
    ("The spread widened 12bp to 145bp.", ["bp", "bp"]), ("A 3m wall stood there.", ["m"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "symbols"), SIDES)
def test_measures_have_their_units(text: str, symbols: list[str]) -> None:
    assert [symbol for _, symbol, _ in figures_of(text)] == symbols


def test_how_many_times_a_measure_is_no_claim() -> None:
    times, weight = mentions_of("Stir in 2 x 400g tins.")
    assert (times.pattern, weight.text) == ("adjective", "400g")


NAMES = [
    "They sell at 7-Eleven.", "He used v2.3.1 then.", "He ran Python 3.11.2 there.",
    "Call +1 (212) 555-0199 now.", "Blink-182 played.", "They met at Studio 54.",
    "Ramesh (35) drove.", "It was a 1-in-100 chance.", "A 2-for-1 split came.",
    "They stand at 5-to-1.", "First-half profit fell.", "Channel 4 News said so.",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_a_number_in_a_name_is_no_figure(text: str) -> None:
    assert figures_of(text) == []


MOVES = [
    ("The gap widened to 7%.", Direction.UP, ChangePart.TO),
    ("The deficit narrowed by 120 basis points.", Direction.DOWN, ChangePart.BY),
    ("Debt mushroomed to 90%.", Direction.UP, ChangePart.TO),
    ("Sales inched up 0.1%.", Direction.UP, ChangePart.BY),
    ("Stocks dwindled to 20 tons.", Direction.DOWN, ChangePart.TO),
    ("Prices edged lower to 30%.", Direction.DOWN, ChangePart.TO),
    ("Costs ballooned from $2bn.", Direction.UP, ChangePart.FROM),
]


@pytest.mark.parametrize(("text", "direction", "part"), MOVES)
def test_verbs_of_change_link_their_figure(
    text: str, direction: Direction, part: ChangePart
) -> None:
    (found,) = mentions_of(text)
    assert found.change is not None
    assert (found.change.direction, found.change.part) == (direction, part)


NO_MOVES = [
    "Some 200 firms expect cuts.",
    "Add 500g of flour.",
    "Some 5 cm may fall there.",
    "Cut 20 squares.",
]


@pytest.mark.parametrize("text", NO_MOVES)
def test_an_order_and_a_verb_after_may_are_no_change(text: str) -> None:
    (found,) = mentions_of(text)
    assert found.change is None


def test_the_noun_is_what_is_owned_and_not_the_owner() -> None:
    (found,) = mentions_of("Two of the family's lawyers left.")
    assert found.noun is not None
    assert (found.noun.head, found.noun.modifiers) == ("lawyers", ("family",))
    assert found.quantity is not None
    assert found.quantity.low == Decimal(2)


YEARS_BEFORE_NOUNS = [
    "In 2015 cases rose.", "Since 2010 women have led it.", "By 2050 people will drive less.",
    "It grew, and until 2014 teachers paid.", "In 2023 shares fell.",
    "In 2018 dollars it was cheap.",
]  # fmt: skip


@pytest.mark.parametrize("text", YEARS_BEFORE_NOUNS)
def test_a_year_that_opens_a_clause_counts_no_noun(text: str) -> None:
    (found,) = mentions_of(text)
    assert found.role is Role.DATE


MAYBE_YEARS = ["It was found in 2015 cases.", "2023 sales were low.", "The 300 2019 cars left."]
COUNTS = [
    "Some 1850 soldiers marched.", "More than 1900 homes burned.", "It sold 2,015 cars.",
    "A total of 2016 entries came.", "After 2000 metres she led.", "It cost 2000 dollars.",
]  # fmt: skip


@pytest.mark.parametrize("text", MAYBE_YEARS)
def test_what_may_be_a_year_is_held_against_nothing(text: str) -> None:
    assert mentions_of(text)[-1].pattern == "year or count"


@pytest.mark.parametrize("text", COUNTS)
def test_a_number_that_other_words_mark_is_a_figure(text: str) -> None:
    (found,) = mentions_of(text)
    assert (found.pattern, found.kind) == ("quantity", "figure")


RANGES = [
    ("Five or six people came.", "5", "6"), ("It made 10-15,000 jobs.", "10000", "15000"),
    ("Some 5-6,000 left.", "5000", "6000"), ("Up to 20-25 men won it.", "20", "25"),
    ("It won 5-10 votes.", "5", "10"), ("It warmed by 1.5 to 2 metres.", "1.5", "2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_two_numbers_side_by_side_bound_a_range(text: str, low: str, high: str) -> None:
    (found,) = mentions_of(text)
    assert found.quantity is not None
    assert (found.quantity.low, found.quantity.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["Call 101 or 0161 496 0000.", "It was 2019 or 2020 cars."])
def test_codes_and_years_are_no_ends_of_a_range(text: str) -> None:
    read = [found.quantity for found in mentions_of(text) if found.quantity is not None]
    assert all(each.low == each.high for each in read)


NAMES_AND_SUMS = [
    ("Delegates left COP31 early.", []),
    ("COP30 talks dragged on.", []),
    ("Fill in form BRL-4.", []),
    ("It costs USD7.25.", ["$"]),
    ("They paid CHF3bn.", ["CHF"]),
    ("It cost COP45,000.", ["COP"]),
    ("She paid GBP35.", ["£"]),
    ("They raised COP30m.", ["COP"]),
    ("He owes COP 30.", ["COP"]),
]


@pytest.mark.parametrize(("text", "symbols"), NAMES_AND_SUMS)
def test_a_code_hard_on_a_short_number_is_a_name(text: str, symbols: list[str]) -> None:
    assert [unit for _, unit, role in figures_of(text) if role is Role.MONEY] == symbols


PENCE = [
    ("Bags sell at 7p apiece.", Role.MONEY),
    ("The levy, 6p, is new.", Role.MONEY),
    ("They cost 4p, and at 3p more sold.", Role.MONEY),
    ("The shop shuts at 8p.", Role.CLOCK),
    ("He left at 7p.", Role.CLOCK),
]


@pytest.mark.parametrize(("text", "role"), PENCE)
def test_pence_after_prices_are_no_time_of_day(text: str, role: Role) -> None:
    assert {found.role for found in mentions_of(text) if found.role is not Role.DATE} == {role}


METRES_AND_MILLIONS = [
    ("The river rose 2.3m overnight.", "2.3", "m"),
    ("Waves of 6.5m hit the pier.", "6.5", "m"),
    ("The tide peaked at 4.7m yesterday.", "4.7", "m"),
    ("She threw the discus 61.4m.", "61.4", "m"),
    ("The population rose to 2.3m.", "2300000.0", ""),
    ("It sold 3.4m on the river.", "3400000.0", ""),
    ("The wave of buyers took 1.5m shares.", "1500000.0", ""),
    ("It sold 1.5 m tickets.", "1500000.0", ""),
    ("It shipped 4 m tonnes.", "4000000", "t"),
    ("It paid 6 m euros.", "6000000", "€"),
    ("A 1.5 m carp was caught.", "1.5", "m"),
    ("It stands 2 m above them.", "2", "m"),
    ("It has 3 m waves.", "3", "m"),
]


@pytest.mark.parametrize(("text", "value", "symbol"), METRES_AND_MILLIONS)
def test_a_small_m_beside_words_of_height_is_metres(text: str, value: str, symbol: str) -> None:
    assert [found[:2] for found in figures_of(text)] == [(value, symbol)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Between 3 m and 4 m people left.", [("3000000", "")]),
        ("It rose from 3 m to 4 m voters.", [("3000000", ""), ("4000000", "")]),
        ("It rose from 3 km to 4 million.", [("3", "km"), ("4000000", "")]),
        ("It fell between 3 m and 4 m.", [("3", "m")]),
    ],
)
def test_both_ends_are_of_what_the_second_counts(text: str, ends: list[tuple[str, str]]) -> None:
    assert [found[:2] for found in figures_of(text)] == ends


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("The gap was 3.2m.", "metres or millions"),
        ("The population was 3.2m.", "quantity"),
        ("It was 320m.", "quantity"),
        ("Some 3.2m people left.", "quantity"),
    ],
)
def test_what_may_be_metres_or_millions_says_so(text: str, pattern: str) -> None:
    assert [found.pattern for found in mentions_of(text) if found.quantity] == [pattern]


PARTS_OF_A_WHOLE = [
    ("7 of 10 Danes agree.", ["0.7"]),
    ("4 of the 5 fled.", ["0.8"]),
    ("Nine of ten pupils passed.", ["0.9"]),
    ("2 of 14 June.", ["2"]),
    ("One of 10 men died.", ["10"]),
    ("Four of the six clubs sank.", ["4", "6"]),
]


@pytest.mark.parametrize(("text", "values"), PARTS_OF_A_WHOLE)
def test_a_number_of_a_number_is_a_share(text: str, values: list[str]) -> None:
    assert [value for value, _, _ in figures_of(text)] == values


RATES = [
    ("It saw 3.1 thefts per 1,000.", [("3.1", "1/1000")]),
    ("It saw 3.1 thefts per 1,000 homes.", [("3.1", "1/1000 homes")]),
]


@pytest.mark.parametrize(("text", "figures"), RATES)
def test_the_base_of_a_rate_is_no_figure(text: str, figures: list[tuple[str, str]]) -> None:
    assert [found[:2] for found in figures_of(text)] == figures


SHARED = [
    ("Sales rose to 2.1 billion euros from 870 million.", ["€", "€"]),
    ("Profit fell to $1.4bn from 1.6bn.", ["$", "$"]),
    ("Profit fell to $3 million from 16 ships.", ["$", ""]),
    ("They paid $2 million for 3 million people.", ["$", ""]),
]


@pytest.mark.parametrize(("text", "symbols"), SHARED)
def test_a_bare_magnitude_takes_the_currency_of_its_change(text: str, symbols: list[str]) -> None:
    read = [found for found in mentions_of(text) if found.quantity is not None]
    assert [found.quantity.unit.symbol for found in read if found.quantity] == symbols
    shared = symbols[1:] == symbols[:1]
    assert [found.pattern == "shared currency" for found in read] == [False, shared]


AGES = [
    ("Under-21s pay half.", ["21"], ["<"]),
    ("Those under 12 or over-70s pay half.", ["12", "70"], ["<", ">"]),
    ("Those under 12 or over 70 pay half.", ["12", "70"], ["<", ">"]),
    ("Children under six ride free.", ["6"], ["<"]),
    ("Voters are over 70, he said.", ["70"], [">"]),
    ("The over-65s and under-fours ride free.", ["65", "4"], [">", "<"]),
    ("Those over 70, he said, may stay.", ["70"], [">"]),
    ("Pupils under the age of 12 left.", ["12"], ["<"]),
    ("Two boys, 14 and 15, ran.", ["14", "15"], ["=", "="]),
    ("She has twins aged 4, and sons aged 6 and 9.", ["4", "6", "9"], ["=", "=", "="]),
    ("Born 1701, and was 52 when he died.", ["52"], ["="]),
    ("Workers over 70 kg left.", [], []),
    ("He told people over 20 years.", [], []),
    ("Those over 40 per cent won.", [], []),
    ("The three votes, 19, 22 and 31, were close.", [], []),
    ("Over 65 men fled.", [], []),
    ("Over-13 miles.", [], []),
]


@pytest.mark.parametrize(("text", "values", "sides"), AGES)
def test_ages_of_groups_and_lists_are_ages(text: str, values: list[str], sides: list[str]) -> None:
    ages = [found for found in mentions_of(text) if found.role is Role.AGE]
    assert [str(found.quantity.low) for found in ages if found.quantity] == values
    assert [found.comparator.value for found in ages if values] == sides


def test_feet_and_inches_may_be_bound_by_hyphens() -> None:
    assert figures_of("The 5-foot-11 guard ran.") == [("71", "inch", Role.MEASUREMENT)]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Women make up 40% of it.", [None]),
        ("They set up 12 shops.", [None]),
        ("They took up 3% of it.", [None]),
        ("Exports shot up 40%.", [Direction.UP]),
        ("It went up 40%.", [Direction.UP]),
        ("They raised rates by a quarter point.", [Direction.UP]),
    ],
)
def test_a_particle_is_no_change(text: str, changes: list[Direction | None]) -> None:
    read = [found.change for found in mentions_of(text) if found.quantity]
    assert [change.direction if change else None for change in read] == changes


@pytest.mark.parametrize("text", ["Only 3 swam.", "Some 40 wept.", "The 5 struck again."])
def test_an_irregular_past_is_no_noun(text: str) -> None:
    assert [found.noun for found in mentions_of(text)] == [None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("He was born c. 1240.", Role.DATE),
        ("In c. 1240 it burned.", Role.DATE),
        ("It had c. 1240 beds.", Role.COUNT),
        ("Take vitamin C. 1240 did.", None),
    ],
)
def test_a_year_after_circa_is_a_date(text: str, role: Role | None) -> None:
    assert role in {found.role for found in mentions_of(text)} or role is None


WHOLES = [
    ("It measures 4 feet 3 inches.", [("51", "inch")]),
    ("She is 5 ft and 2 in tall.", [("62", "inch")]),
    ("It is 2 metres and 15 centimetres long.", [("215", "cm")]),
    ("They swam 2 km and 400 m.", [("2", "km"), ("400", "m")]),
    ("It holds 2 t and 300 kg of sand.", [("2", "t"), ("300", "kg")]),
    ("They sold 2 tonnes and 90,000 kg.", [("2", "t"), ("90000", "kg")]),
    ("They sold 2.5 tonnes and 300 kg.", [("2.5", "t"), ("300", "kg")]),
]


@pytest.mark.parametrize(("text", "figures"), WHOLES)
def test_two_units_are_one_measure_only_where_one_could_be_meant(
    text: str, figures: list[tuple[str, str]]
) -> None:
    assert [found[:2] for found in figures_of(text)] == figures


FACTORS = [
    ("Its shares trade at 9x earnings.", ["9"]),
    ("Its shares trade at nine times annual sales.", ["9"]),
    ("Sales grew 4x.", ["4"]),
    ("Sales grew 4x in a year.", ["4"]),
    ("It is one-and-a-half times bigger.", ["1.5"]),
    ("They ran 4x400m.", []),
    ("He is a three times national champion.", []),
    ("He has a Nexus 5X.", []),
]


@pytest.mark.parametrize(("text", "factors"), FACTORS)
def test_a_multiple_is_a_factor(text: str, factors: list[str]) -> None:
    found = [each for each in figures_of(text) if each[2] is Role.CHANGE]
    assert [value for value, _, _ in found] == factors


TENS = [
    ("Temperatures will be in the 60s and 70s.", [("60", "°"), ("70", "°")]),
    ("Highs in the upper 80s.", [("87", "°")]),
    ("The mercury climbed into the low 90s.", [("90", "°")]),
    ("Nuns in their 60s and 70s sang.", [("60", "year"), ("70", "year")]),
    ("Temperatures rose in the 80s.", []),
    ("Shares hit highs in the 80s.", []),
    ("Songs of the 60s and 70s.", []),
    ("It was hot in the 1970s.", []),
]


@pytest.mark.parametrize(("text", "lows"), TENS)
def test_tens_are_ages_or_degrees_where_the_words_say_so(
    text: str, lows: list[tuple[str, str]]
) -> None:
    assert [found[:2] for found in figures_of(text)] == lows


def test_a_range_that_may_be_a_move_is_held_against_nothing() -> None:
    (found,) = mentions_of("Rents rose by 3 to 8 percent.")
    assert found.pattern == "range or move"
    (found,) = mentions_of("Rents rose by 3-8 percent.")
    assert found.pattern == "quantity"


ODDS = [
    "A one-in-200-year storm came.",
    "A one-in-a-million shot fell.",
    "A four-in-nine chance is low.",
]


@pytest.mark.parametrize("text", ODDS)
def test_odds_in_words_are_names_as_those_in_digits_are(text: str) -> None:
    assert [found.role for found in mentions_of(text)] == [Role.IDENTIFIER]


REACHED = [
    ("Turnout fell below 40%.", ChangePart.TO), ("The index rose above 9,000.", ChangePart.TO),
    ("Turnout fell as low as 40%.", ChangePart.TO), ("Turnout fell more than 4%.", ChangePart.BY),
    ("Turnout fell as much as 4%.", ChangePart.BY), ("Turnout fell by over 4%.", ChangePart.BY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part"), REACHED)
def test_a_bound_that_is_a_level_was_reached(text: str, part: ChangePart) -> None:
    (found,) = mentions_of(text)
    assert found.change is not None
    assert found.change.part is part


def test_both_ends_of_a_move_in_words_have_its_unit() -> None:
    read = figures_of("Rates will rise from four to six percent.")
    assert [found[:2] for found in read] == [("4", "%"), ("6", "%")]
    assert [found[:2] for found in figures_of("It cost 9-and-a-half million pounds.")] == [
        ("9500000.0", "£")
    ]


def test_a_part_of_many_millions_names_what_they_are() -> None:
    assert [found.counted for found in mentions_of("An eighth of the 16m voters left.")] == [
        "voter",
        "voter",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One person in every eight agrees.", ["0.125"]), ("Two cats in every five sat.", ["0.4"]),
        ("One bus in every ten minutes came.", []), ("Three people in every car sang.", []),
    ],
)  # fmt: skip
def test_one_of_every_so_many_is_a_part(text: str, parts: list[str]) -> None:
    assert [value for value, symbol, _ in figures_of(text) if symbol == "ratio"] == parts


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("It closed more than two years ago.", ">"), ("It closed less than a year ago.", "<"),
        ("Rates were lower than a year ago.", "="), ("Rents are higher than two years ago.", "="),
        ("It sold twice as many as a year ago.", "="),
    ],
)  # fmt: skip
def test_what_compares_with_an_earlier_time_does_not_bound_it(text: str, side: str) -> None:
    (found,) = (each for each in mentions_of(text) if each.timex is not None)
    assert found.comparator.value == side
