"""Tables of figures alone are asked both ways, and a figure is found where row and column meet."""

from __future__ import annotations

import pytest

from verifier.matching.relations import Sided, is_of_statistics, is_to_be_mended
from verifier.model.relation import Relation

ASSAY = """
measure         | Control | Low dose | High dose
Mean weight     | 21.4    | 20.9     | 18.2
Median weight   | 21.0    | 20.5     | 18.0
Survival (%)    | 96      | 91       | 64
"""
SITES = """
site     | lead  | output | grade
Millpond | 0.011 | 2,450  | image 6
Old Quay | 0.53  | 1,500  | 4
Weir     | 0.2   | 720    | 9
"""
ALLOYS = """
alloy  | hardness (HV) | yield stress (MPa) | % recovered | # recovered
Koril  | 182           | 312.5              | 40                  | 12
Tennit | 175           | 298.1              | 55                  | 22
Ostrel | 240           | 355.0              | 61                  | 31
"""


def relation(text: str) -> Relation:
    header, *rows = (
        tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    )
    return Relation("example.csv", header, tuple(rows), tuple(range(2, len(rows) + 2)))


TRACES = Sided(relation(SITES))
ASSAYS, METALS = Sided(relation(ASSAY)), Sided(relation(ALLOYS))


@pytest.mark.parametrize(
    ("table", "sentence", "holds"),
    [
        (ASSAYS, "Low dose had a higher survival than high dose.", True),
        (ASSAYS, "Control had a higher median weight than high dose.", True),
        (ASSAYS, "Low dose had a lower median weight than high dose.", False),
        (METALS, "The hardness of Koril is 182.", True),
        (METALS, "The hardness value for Koril is 182.", True),
        (METALS, "The hardness value for Koril is 240.", False),
        (METALS, "The yield stress of Ostrel is 355.", True),
        (METALS, "Ostrel has 61% of recovered.", True),
    ],
)
def test_a_table_of_figures_answers_from_either_side(
    table: Sided, sentence: str, *, holds: bool
) -> None:
    answer = table.ask(sentence)
    assert answer is not None
    assert answer[1].holds is holds


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (METALS, "The hardness of Koril is about 250."),
        (METALS, "The hardness of Koril and Tennit differ by 7."),
        (METALS, "The yield stress of Ostrel is 355,000."),
        (METALS, "The hardness of Koril is >182."),
        (TRACES, "The lead of Millpond is 0."),
        (TRACES, "The output of Old Quay is 2,000."),
        (TRACES, "Weir had the highest grade."),
        (METALS, "The ductility of Ostrel is 240."),
        (ASSAYS, "High dose had the lowest mean weight."),  # of its column, another is lower
    ],
)
def test_what_row_and_column_do_not_settle_stays_open(table: Sided, sentence: str) -> None:
    assert table.ask(sentence) is None


def test_a_turned_table_tells_its_columns_as_places() -> None:
    answer = ASSAYS.ask("Control had a higher mean weight than high dose.")
    assert answer is not None
    assert answer[1].says.startswith("column 2: ")


def test_a_table_of_words_is_not_turned() -> None:
    assert Sided(relation("a | b | c\nx | red | 1\ny | blue | 2")).aside is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("country | year | rate (%)\nNorland | 2023 | 7.3\nNorland | 2024 | high", True),
        ("country | 2023 | 2024\nNorland | 7.3 | high\nSudland | 5.1 | 5.0", True),
        ("round | boat | points\n1 | Heron | 41\nplayoff | Petrel | 38", False),
        (
            "year | winner | club | points\n2019 | Ann | Bergen | 41\n2020 | Bo | Genoa | none",
            False,
        ),
    ],
)
def test_statistics_are_names_times_and_figures(text: str, *, expected: bool) -> None:
    assert is_of_statistics(relation(text)) is expected


def test_a_row_longer_than_its_header_is_to_be_mended() -> None:
    table = relation("boat | points | \nHeron | 41 | \nPetrel | 1 | 200")
    assert is_to_be_mended(table, [3])
    assert not is_to_be_mended(table, [2])
