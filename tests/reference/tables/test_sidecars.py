"""The file beside a table: drafted from what was understood, corrected by hand, read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from verifier.model.errors import InputError
from verifier.reference.tables import drafted

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.understanding import SourceReading

    Told = tuple[str, str, str, str, str]
    Says = Callable[..., list[Told]]
    Read = Callable[..., SourceReading]

CARBON = "Year,Country,Total,Per Capita\n2020,FRANCE,23,0.5\n2020,All countries,99,0.1\n"

# what is written beside, and what the first fact then says
CORRECTIONS = [
    ("table: {scale: 1000}", ("France", "Total", "2020", "23000", "")),
    ("table: {unit: thousand tonnes}", ("France", "Total", "2020", "23000", "t")),
    ("table: {measure: CO2 emissions}", ("France", "CO2 emissions", "2020", "23", "")),
    ("table: {columns: {Total: {measure: CO2 emissions, unit: t, scale: 3667}}}",
     ("France", "CO2 emissions", "2020", "84341", "t")),
    ("table: {columns: {Total: leave out}}", ("France", "Per Capita", "2020", "0.5", "")),
    ("table: {columns: {Year: leave out}, period: 2019}",
     ("France", "Total", "2019", "23", "")),
    ("table: {columns: {Country: leave out}, entity: Spain}",
     ("Spain", "Total", "2020", "23", "")),
]  # fmt: skip


@pytest.mark.parametrize(("beside", "fact"), CORRECTIONS)
def test_what_stands_beside_a_table_wins(says: Says, beside: str, fact: Told) -> None:
    content = CARBON if "entity" not in beside else CARBON.rsplit("\n", 2)[0]
    assert says(content, sidecar=f"tables: {{{beside}}}")[0] == fact


def test_the_row_of_the_whole_gets_the_name_of_the_whole(says: Says) -> None:
    told = says(CARBON, sidecar="tables: {table: {whole: World}}")
    assert ("World", "Total", "2020", "99", "") in told


def test_order_of_dates_fiscal_years_blanks_and_names_left_out_can_be_said(says: Says) -> None:
    dates = "date,Sales of cars\n03/04/2020,5\n04/05/2020,6\n"
    assert says(dates, sidecar="tables: {table: {day_first: true}}")[0][2] == "2020-04-03"
    years = "Year,Rail trips\nFY2020,5\n"
    told = says(years, sidecar='tables: {table: {year_begins: "04-01"}}')
    assert told[0][2] == "2019-04-01/2020-03-31"
    blank = "Country,Year,Deaths\nFrance,2020,see note\nSpain,2020,6\n"
    assert len(says(blank, sidecar="tables: {table: {blanks: [see note]}}")) == 1
    pivot = "Country,Year,Deaths\nFrance,2019,5\n,2020,6\n"
    told = says(pivot, sidecar="tables: {table: {fill_down: [Country]}}")
    assert [each[0] for each in told] == ["France", "France"]


def test_the_rows_of_the_header_can_be_said(says: Says) -> None:
    content = "A,B\nx,y\nCountry,2020\nFrance,5\n"
    told = says(
        content, "deaths.csv", sidecar="tables: {table: {header_rows: [3], measure: deaths}}"
    )
    assert told == [("France", "deaths", "2020", "5", "")]


def test_who_published_it_and_when_reaches_every_fact(read: Read) -> None:
    beside = (
        "publisher: CDIAC\ntitle: Fossil carbon\nurl: https://example.org/c\nlicence: CC0\n"
        "published: 2024-12-06\n"
    )
    (table,) = read(CARBON, sidecar=beside).tables
    for fact in table.facts:
        origin = fact.provenance
        assert (origin.publisher, origin.title, origin.url) == (
            "CDIAC", "Fossil carbon", "https://example.org/c",
        )  # fmt: skip
        assert origin.licence == "CC0"
        assert str(fact.known_from) == "2024-12-06"
    assert not any("publisher" in each for each in table.untold)


def test_a_draft_is_yaml_and_changes_nothing_that_was_understood(read: Read) -> None:
    reading = read(CARBON)
    draft = drafted(reading)
    assert set(yaml.safe_load(draft)["tables"]["table"]["columns"]) == {
        "Year", "Country", "Total", "Per Capita",
    }  # fmt: skip
    again = read(CARBON, sidecar=draft)
    assert [fact.quantity for table in again.tables for fact in table.facts] == [
        fact.quantity for table in reading.tables for fact in table.facts
    ]
    assert again.corrected


# what is written beside, a part of the problem that is named, and its line
FAULTS = [
    ("publsher: X\n", "did you mean 'publisher'?", 1),
    ("tables:\n  table:\n    colums: {}\n", "did you mean 'columns'?", 3),
    ("tables:\n  table:\n    columns:\n      Sex: divison\n", "did you mean 'division'?", 4),
    ("tables: {table: {scale: many}}\n", "not a factor", 1),
    ("published: yesterday\n", "not a date", 1),
    ('tables: {table: {decimal: ";"}}\n', 'write "." or ","', 1),
    ("tables: {table: {year_begins: April}}\n", 'as "04-01"', 1),
    ('tables: {table: {year_begins: "04-99"}}\n', 'as "04-01"', 1),
    ('tables: {table: {year_begins: "02-29"}}\n', 'as "04-01"', 1),
    ("max_age_days: -5\n", "not a number of days", 1),
    ("max_age_days: 0\n", "not a number of days", 1),
    ("tables:\n  tabel: {scale: 1000}\n", "no table 'tabel': did you mean 'table'?", 2),
    ("tables:\n  Births: {scale: 1000}\n", "no table 'Births': one of table", 2),
    ("tables:\n  table:\n    columns:\n      total: leave out\n", "did you mean 'Total'?", 4),
    ("tables:\n  table:\n    columns:\n      column 9: leave out\n", "no column of 'table'", 4),
    ("tables: {table: {fill_down: [Contry]}}\n", "did you mean 'Country'?", 1),
    ("tables: {table: {header_rows: three}}\n", "line numbers", 1),
    ("tables: [a]\n", "not a list of 'key: value'", 1),
    ("a: b: c\n", "not valid YAML", 1),
    ("- x\n", "not a list of 'key: value'", 1),
]


@pytest.mark.parametrize(("beside", "message", "line"), FAULTS)
def test_a_fault_beside_a_table_is_named_with_its_line(
    read: Read, beside: str, message: str, line: int
) -> None:
    with pytest.raises(InputError) as raised:
        read(CARBON, sidecar=beside)
    (problem,) = raised.value.problems[:1]
    assert problem.path.endswith("table.csv.yaml")
    assert message in problem.message
    assert problem.line == line


def test_all_faults_beside_a_table_are_named_at_once(read: Read) -> None:
    with pytest.raises(InputError) as raised:
        read(CARBON, sidecar="publsher: X\npublished: never\ntables: {table: {scale: 0}}\n")
    assert len(raised.value.problems) == 3


def test_a_tag_that_would_run_something_is_refused(read: Read) -> None:
    with pytest.raises(InputError, match="not valid YAML"):
        read(CARBON, sidecar="publisher: !!python/object/apply:os.system [echo]\n")


def test_a_file_beside_a_table_is_never_cut(read: Read) -> None:
    with pytest.raises(InputError, match="more than the 1,000,000"):
        read(CARBON, sidecar="publisher: X\n" + "# padding\n" * 120_000)


def test_a_table_that_is_left_out_or_not_chosen_is_still_known(read: Read) -> None:
    page = "# One\n\n|A|2019|\n|---|---|\n|x|5|\n\n# Two\n\n|A|2020|\n|---|---|\n|y|6|\n"
    beside = 'tables: {"1": {read: false}, "2": {scale: 1000}}'
    (table,) = read(page, "page.md", beside).tables
    assert table.name == "2"
    (table,) = read(page, "page.md#2", beside).tables
    assert table.name == "2"


NESTED = """{"a": [{"country": "France", "year": 2020, "deaths": 5}],
"b": {"c": [{"country": "Spain", "year": 2020, "deaths": 6}]}}"""
HEADED = "# One\n\n|A|2019|\n|---|---|\n|x|5|\n\n# Two\n\n|A|2020|\n|---|---|\n|y|6|\n"

# a file, its name, and the subjects of the facts of the part that is named
PARTS = [(NESTED, "file.json#c", ["Spain"]), (HEADED, "file.md#Two", ["y"])]


@pytest.mark.parametrize(("content", "name", "subjects"), PARTS)
def test_a_part_is_chosen_by_its_name(
    says: Says, content: str, name: str, subjects: list[str]
) -> None:
    told = says(content, name)
    assert [each[0] for each in told] == subjects
    assert {each[4] for each in told} == {""}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (CARBON, "file.csv#2"),
        ('[{"country": "France", "deaths": 5}]', "file.json#x"),
        ("# One\n\n|A|2019|\n|---|---|\n|x|5|\n", "file.md#2"),
        ("France had 67 million inhabitants in 2020.", "file.txt#2"),
    ],
)
def test_a_part_that_is_not_there_is_refused(read: Read, content: str, name: str) -> None:
    with pytest.raises(InputError, match=r"'(2|x)'"):
        read(content, name)
