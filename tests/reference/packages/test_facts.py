"""Source packages: every fault is named with file, line and field, and all of them at once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError, Problem
from verifier.model.fact import Rank
from verifier.reference import default_sources, load_catalog
from verifier.reference.packages import read_package

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.packages.conftest import Writer
    from verifier.model.fact import Fact
    from verifier.model.vocabulary import Alias

FACTS = (
    "fact_id,subject,measure,kind,value,value_low,value_high,unit,valid_from,valid_to,place,"
    "known_from,known_to,revision,rank,source_id"
)
GOOD = "f.1,forces,troops,count,2500,,,person,2021-01-15,2021-04-30,AFG,2021-01-15,,1,preferred,one"
EVENT = "f.2,invasion,date,date,,,,,2001-10-07,,AFG,2001-10-07,,1,normal,one"
RANGE = "f.3,allies,troops,count,,9500,9999,person,2021-04-01,2021-04-30,AFG,2021-04-15,,1,,two"
CITATIONS = """source_id,publisher,title,url,published,retrieved,licence,tier
one,An Agency,A report,https://example.org/1,2021-01-16,2026-11-24,facts-only,primary
two,A Paper,An article,https://example.org/2,,2026-11-24,facts-only,secondary
"""
ALIASES = "kind,id,alias,polarity\nsubject,forces,US forces,+\nsubject,forces,US contractors,-\n"


def package(folder: Path, *rows: str, citations: str = CITATIONS, aliases: str = ALIASES) -> Path:
    (folder / "datapackage.yaml").write_text("verifier: {profile: facts/1}\n", encoding="utf-8")
    (folder / "facts.csv").write_text("\n".join((FACTS, *rows)) + "\n", encoding="utf-8")
    (folder / "citations.csv").write_text(citations, encoding="utf-8")
    (folder / "aliases.csv").write_text(aliases, encoding="utf-8")
    return folder


def read(folder: Path) -> tuple[tuple[Fact, ...], tuple[Alias, ...]]:
    found = read_package(folder)
    return found.facts, found.aliases


def faults(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as raised:
        read(folder)
    return raised.value.problems


def cells(row: str, **changes: str) -> str:
    """Return a row of facts.csv with some cells changed."""
    named = dict(zip(FACTS.split(","), row.split(","), strict=True)) | changes
    return ",".join(named.values())


def test_a_package_gives_its_facts_with_times_rank_and_origin(tmp_path: Path) -> None:
    facts, aliases = read(package(tmp_path, GOOD, EVENT, RANGE))
    level, event, allies = facts
    assert level.quantity is not None
    assert (level.quantity.low, level.rank, level.place) == (Decimal(2500), Rank.PREFERRED, "AFG")
    assert level.valid is not None
    assert (level.valid.start, level.valid.last) == (date(2021, 1, 15), date(2021, 4, 30))
    assert (level.provenance.publisher, level.provenance.row) == ("An Agency", 2)
    assert level.provenance.path == str(tmp_path / "facts.csv")
    assert event.quantity is None
    assert event.when is not None
    assert event.when.start == date(2001, 10, 7)
    assert allies.quantity is not None
    assert (allies.quantity.low, allies.quantity.high) == (Decimal(9500), Decimal(9999))
    assert [alias.positive for alias in aliases] == [True, False]


FAULTS = [
    ({"fact_id": ""}, "fact_id", "is empty", ""),
    ({"subject": " "}, "subject", "is empty", ""),
    ({"kind": "cuont"}, "kind", "unknown word 'cuont'", "did you mean 'count'?"),
    ({"rank": "preferd"}, "rank", "unknown word 'preferd'", "did you mean 'preferred'?"),
    ({"value": "2.500,0"}, "value", "malformed", ""),
    ({"value": "many"}, "value", "not a number: 'many'", "without separators"),
    ({"value": "NaN"}, "value", "not a finite number", ""),
    ({"valid_from": "15.1.2021"}, "valid_from", "not a date: '15.1.2021'", "2021-05-07"),
    ({"valid_from": "2021-02-30"}, "valid_from", "not a date", "2021-05-07"),
    ({"valid_from": ""}, "valid_from", "is empty", "some day"),
    ({"valid_to": "2020-01-01"}, "valid_to", "lies before valid_from", ""),
    ({"known_to": "2021-01-15"}, "known_to", "is not after 2021-01-15", ""),
    ({"value_low": "3", "value_high": "2"}, "value_low", "3 is above value_high 2", ""),
    ({"source_id": "onee"}, "source_id", "no citation 'onee'", "did you mean 'one'?"),
    ({"source_id": "xyzzy"}, "source_id", "no citation 'xyzzy'", "citations.csv"),
]


@pytest.mark.parametrize(
    ("changes", "column", "message", "mend"), [fault for fault in FAULTS if fault[2] != "malformed"]
)
def test_a_fault_of_a_row_is_named_with_path_line_and_column(
    tmp_path: Path, changes: dict[str, str], column: str, message: str, mend: str
) -> None:
    folder = package(tmp_path, EVENT, cells(GOOD, **changes))
    (problem,) = faults(folder)
    place = FACTS.split(",").index(column) + 1
    assert (problem.path, problem.line, problem.column) == (str(folder / "facts.csv"), 3, place)
    assert problem.message.startswith(f"{column}: ")
    assert message in problem.message
    assert mend in problem.mend
    assert str(problem).startswith(f"{folder / 'facts.csv'}:3:{place}: ")


def test_all_faults_of_all_rows_are_named_at_once(tmp_path: Path) -> None:
    rows = (
        cells(GOOD, value="many", known_from="soon"),
        cells(EVENT, source_id="onee"),
        cells(RANGE, kind="cuont"),
        cells(RANGE, fact_id="f.2"),
    )
    aliases = ALIASES + "subjct,forces,x,+\nsubject,forces,y,yes\nsubject,forces,,+\n"
    found = faults(package(tmp_path, *rows, aliases=aliases))
    places = {(problem.path.rpartition("/")[2], problem.line) for problem in found}
    assert places == {
        ("facts.csv", 2), ("facts.csv", 3), ("facts.csv", 4), ("facts.csv", 5),
        ("aliases.csv", 4), ("aliases.csv", 5), ("aliases.csv", 6),
    }  # fmt: skip
    assert len([problem for problem in found if problem.line == 2]) == 2


def test_a_name_used_twice_is_named_with_the_line_of_the_first(tmp_path: Path) -> None:
    (problem,) = faults(package(tmp_path, GOOD, cells(EVENT, fact_id="f.1")))
    assert (problem.line, problem.column) == (3, 1)
    assert "line 2" in problem.message


def test_a_missing_column_is_named_with_the_likely_spelling(tmp_path: Path) -> None:
    folder = package(tmp_path, GOOD)
    text = (folder / "facts.csv").read_text("utf-8").replace("valid_from", "valid_form")
    (folder / "facts.csv").write_text(text, encoding="utf-8")
    (problem,) = faults(folder)
    assert "column 'valid_from' is missing" in problem.message
    assert problem.mend == "is it 'valid_form'?"


def test_a_row_with_too_many_fields_is_named(tmp_path: Path) -> None:
    folder = package(tmp_path, GOOD, GOOD.replace("f.1", "f.9").replace("2500", "2,500"))
    (problem,) = faults(folder)
    assert (problem.line, problem.mend) == (3, 'a comma inside a cell needs quotes: "1,000"')


@pytest.mark.parametrize("name", ["facts.csv", "citations.csv", "aliases.csv"])
@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "is empty"), (b"a,b\n\xe9", "0xe9"), (b"a\0b", "binary"), (b'a,b\n"x', "malformed CSV")],
)
def test_a_file_that_is_no_table_is_named(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    folder = package(tmp_path, GOOD)
    (folder / name).write_bytes(content)
    (problem,) = faults(folder)
    assert problem.path == str(folder / name)
    assert problem.line >= 1
    assert message in problem.message


def test_a_byte_order_mark_and_line_ends_of_two_characters_change_nothing(tmp_path: Path) -> None:
    plain, _ = read(package(tmp_path, GOOD, EVENT, RANGE))
    for name in ("facts.csv", "citations.csv", "aliases.csv"):
        file = tmp_path / name
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert read(tmp_path)[0] == plain


DESCRIPTORS = [
    ("", "is empty"), ("title: x\n", "no 'verifier' block"), ("a: [", "not valid YAML"),
    ("verifier: {profile: facts/9}\n", "'facts/9' is not known"),
    ("verifier: {profile: facts/1, tolerance: {relative: much}}\n", "not a number: 'much'"),
    ("verifier: {profile: facts/1}\nresources: [7]\n", "no mapping"),
]  # fmt: skip


@pytest.mark.parametrize(("descriptor", "message"), DESCRIPTORS)
def test_a_faulty_descriptor_is_named(tmp_path: Path, descriptor: str, message: str) -> None:
    folder = package(tmp_path, GOOD)
    (folder / "datapackage.yaml").write_text(descriptor, encoding="utf-8")
    (problem,) = faults(folder)
    assert problem.path == str(folder / "datapackage.yaml")
    assert message in problem.message


def test_faults_of_all_packages_are_named_together(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        package(tmp_path / name, cells(GOOD, value="many"))
    with pytest.raises(InputError) as raised:
        load_catalog([tmp_path, tmp_path / "none"])
    paths = [problem.path for problem in raised.value.problems]
    assert len(paths) == 3
    assert str(tmp_path / "none") in paths


def test_the_order_of_rows_and_folders_does_not_change_the_catalog(tmp_path: Path) -> None:
    for name, rows in (("a", (GOOD, EVENT)), ("b", (RANGE,))):
        (tmp_path / name).mkdir()
        package(tmp_path / name, *rows)
    one = load_catalog([tmp_path / "a", tmp_path / "b"])
    two = load_catalog([tmp_path / "b", tmp_path / "a", tmp_path / "a"])
    assert (one.facts, one.aliases) == (two.facts, two.aliases)


def test_known_time_is_half_open(tmp_path: Path) -> None:
    row = cells(GOOD, known_to="2021-05-01")
    ((fact,), _) = read(package(tmp_path, row))
    known = [fact.known_at(date(2021, *day)) for day in ((1, 14), (1, 15), (4, 30), (5, 1))]
    assert known == [False, True, True, False]
    assert not fact.known_at(None)


def test_decimals_of_a_package_say_how_finely_the_value_is_known(tmp_path: Path) -> None:
    ((fact,), _) = read(package(tmp_path, cells(GOOD, value="3.70", unit="%")))
    assert fact.quantity is not None
    assert fact.quantity.step == Decimal("0.01")


def test_the_bundled_sources_name_a_publisher_and_an_address_for_every_fact() -> None:
    catalog = load_catalog([default_sources()])
    assert catalog.facts
    for fact in catalog.facts:
        assert fact.provenance.publisher, fact.id
        assert fact.provenance.url.startswith(("http://", "https://")), fact.id
        assert (fact.quantity is None) != (fact.when is None), fact.id


def test_every_alias_of_the_bundled_sources_leads_to_a_fact() -> None:
    catalog = load_catalog([default_sources()])
    known = {fact.subject for fact in catalog.facts} | {fact.measure for fact in catalog.facts}
    known |= {fact.place for fact in catalog.facts if fact.place}
    assert catalog.aliases
    for alias in catalog.aliases:
        assert alias.kind.value == "unit" or alias.id in known, alias


UNITS = [
    ("EUR", "€"), ("USD", "$"), ("GBP", "£"), ("CHF", "CHF"), ("euros", "€"), ("US$", "$"),
    ("dollars", "$"), ("percent", "%"), ("per cent", "%"), ("kilometres", "km"), ("km", "km"),
    ("kt", "kt"), ("tonnes", "t"), ("days", "day"), ("person", ""), ("", ""),
    ("EUR million", "EUR million"), ("% of GDP", "% of GDP"), ("attacks", "attacks"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "symbol"), UNITS)
def test_a_unit_may_be_written_by_its_sign_its_code_or_its_word(
    write: Writer, written: str, symbol: str
) -> None:
    row = f"f.1,forces,troops,amount,2500,{written},2021-01-15,2021-04-30,2021-01-15,,1,,one,"
    (fact,) = write.facts("profile: facts/1", row).sound().facts
    assert fact.quantity is not None
    assert fact.quantity.unit.symbol == symbol
