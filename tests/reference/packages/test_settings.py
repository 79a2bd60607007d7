"""What a package says of itself is read or named, key by key; nothing is lost in silence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from verifier.model.fact import Break, Complete
from verifier.model.period import Period

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.packages.conftest import Writer

MISTAKES = [
    ("profile: facts/1, tolerence: {relative: 0.05}", "unknown key 'tolerence'", "'tolerance'?"),
    ("profile: facts/1, tolerance: {relativ: 0.05}", "unknown key 'relativ'", "'relative'?"),
    ("profile: facts/1, tolerance: {relative: -0.05}", "-0.05 is negative", "write 0.05"),
    ("profile: facts/1, tolerance: {absolute: -3}", "-3 is negative", "write 3"),
    ("profile: facts/1, tolerance: {date_days: -1}", "-1 is negative", "write 1"),
    ("profile: facts/1, tolerance: {date_days: 1.5}", "no whole number", ""),
    ("profile: facts/1, tolerance: {relative: 5}", "5 is a share of more than all", "0.05"),
    ("profile: facts/1, tolerance: {rounding: clam}", "unknown word 'clam'", "'claim'?"),
    ("profile: facts/1, tolerance: 0.05", "'0.05' is no mapping", "{key: value}"),
    ("profile: facts/1, tolerance: {relative: much}", "not a number: 'much'", "0.05"),
    ("profile: facts/1, review_by: next May", "not a date: 'next May'", "2021-05-07"),
    ("profile: facts/1, max_age_days: -7", "-7 is negative", "write 7"),
    ("profile: facts/2", "'facts/2' is not known", "facts/1"),
    ("profile: facts/1, subjects_apart: yes", "unknown word 'yes'", "true"),
    (
        "profile: facts/1, measures: {troops: {max_age: 3}}",
        "unknown key 'max_age'",
        "'max_age_days'?",
    ),
    ("profile: facts/1, measures: {trops: {max_age_days: 3}}", "no row is of 'trops'", "'troops'?"),
    (
        "profile: facts/1, subjects: {forcs: {recurs_within_days: 3}}",
        "no row is of 'forcs'",
        "'forces'?",
    ),
    (
        "profile: facts/1, measures: {troops: {requires: [plaze]}}",
        "unknown slot 'plaze'",
        "'place'?",
    ),
    (
        "profile: facts/1, measures: {troops: {requires: adjustment}}",
        "an adjustment that is not named",
        "adjustment:",
    ),
    ("profile: facts/1, measures: {troops: {breaks: [{note: x}]}}", "says no day", "from:"),
    ("profile: facts/1, coverage: {complete: [{measure: x}]}", "unknown key 'measure'", "measures"),
    (
        "profile: facts/1, coverage: {complete: [{period: soon}]}",
        "not a period: 'soon'",
        "1900/2025",
    ),
    (
        "profile: facts/1, anchors: [{entity: FRA}]",
        "an anchor needs measure, entity, period",
        "expected: 1.64",
    ),
    (
        "profile: facts/1, anchors: [{measure: m, entity: e, period: 2010, expected: x}]",
        "no number",
        "1.64",
    ),
]


@pytest.mark.parametrize(("block", "message", "mend"), MISTAKES, ids=[each[1] for each in MISTAKES])
def test_a_mistake_is_named_with_its_place_and_what_was_meant(
    write: Writer, block: str, message: str, mend: str
) -> None:
    (fault,) = write.facts(block).faults()
    assert fault.startswith("datapackage.yaml:1:")
    assert message in fault
    assert mend in fault


def test_the_place_of_a_mistake_is_the_line_of_its_key(write: Writer) -> None:
    block = "verifier:\n  profile: facts/1\n  measures:\n    troops:\n      max_age: 30\n"
    (fault,) = write.facts(block).faults()
    assert fault.startswith("datapackage.yaml:5:7: verifier.measures.troops.max_age: ")


def test_descriptor_and_tables_are_told_together(write: Writer) -> None:
    rows = (LEVEL_WITHOUT_DAY,)
    faults = write.facts("profile: facts/1, review_bye: 2021-05-07", *rows).faults()
    assert [fault.partition(":")[0] for fault in faults] == ["datapackage.yaml", "facts.csv"]


LEVEL_WITHOUT_DAY = "f.1,forces,troops,count,2500,person,,2021-04-30,2021-01-15,,1,preferred,one,"


def test_all_that_a_measure_may_say_reaches_its_facts(write: Writer) -> None:
    block = (
        "profile: facts/1, review_by: 2027-05-23, max_age_days: 120, measures: {troops: {"
        "max_age_days: 30, requires: [place, adjustment], adjustment: [on the ground], "
        "breaks: [{from: 2021-02-01, note: counted anew}]}}"
    )
    (fact,) = write.facts(block).sound().facts
    assert (fact.max_age_days, fact.review_by) == (30, date(2027, 5, 23))
    assert fact.required == ("place", "adjustment")
    assert fact.adjustment == ("on the ground",)
    assert fact.breaks == (Break(date(2021, 2, 1), "counted anew"),)


def test_coverage_is_a_text_or_a_statement_of_what_is_complete(write: Writer) -> None:
    assert write.facts("profile: facts/1, coverage: Some levels").sound().coverage.text == (
        "Some levels"
    )
    block = (
        "profile: facts/1, coverage: {text: All levels, complete: ["
        "{measures: troops, entities: [forces], period: 2020/2021}, {}]}"
    )
    coverage = write.facts(block).sound().coverage
    assert coverage.text == "All levels"
    assert coverage.complete == (
        Complete(("troops",), ("forces",), Period.parse("2020/2021")),
        Complete(),
    )


LEVELS = [
    # row, measure, table, package; what holds: relative, absolute, days
    ("0.01", "relative: 0.02", "relative: 0.03", "relative: 0.04", ("0.01", None, None)),
    ("", "relative: 0.02", "relative: 0.03", "relative: 0.04", ("0.02", None, None)),
    ("", "", "relative: 0.03", "relative: 0.04", ("0.03", None, None)),
    ("", "", "", "relative: 0.04, date_days: 2", ("0.04", None, 2)),
    ("", "", "date_days: 1", "relative: 0.04, date_days: 2", ("0.04", None, 1)),
    ("", "absolute: 5", "", "relative: 0.04", (None, "5", None)),
    ("0.01", "absolute: 5", "", "", ("0.01", None, None)),
    ("", "", "", "", (None, None, None)),
]


@pytest.mark.parametrize(("row", "measure", "table", "package", "holds"), LEVELS)
def test_a_tolerance_is_the_rows_else_the_measures_the_tables_the_packages(
    write: Writer,
    row: str,
    measure: str,
    table: str,
    package: str,
    holds: tuple[str | None, str | None, int | None],
) -> None:
    rates = f"country,period,value,known_from,tolerance_relative\nFRA,2019,8.4,2020-02-01,{row}\n"
    block = f"  tolerance: {{{package}}}\n  measures: {{u: {{tolerance: {{{measure}}}}}}}\n"
    resources = (
        "resources:\n  - name: rates\n    path: rates.csv\n    verifier: {layout: long, entity: "
        f"country, measure: u, source_id: one, tolerance: {{{table}}}}}\n"
        "  - {name: citations, path: citations.csv}\n"
    )
    (fact,) = write.series(rates, resources, block).sound().facts
    relative, absolute, days = holds
    assert fact.tolerance.relative == (Decimal(relative) if relative else None)
    assert fact.tolerance.absolute == (Decimal(absolute) if absolute else None)
    assert fact.tolerance.date_days == days


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("tolerance_relative", "-0.05", "-0.05 is negative"),
        ("tolerance_relative", "5", "a share of more than all"),
        ("tolerance_date_days", "-1", "-1 is negative"),
        ("tolerance_rounding", "clam", "unknown word 'clam'"),
        ("tolerance_absolute", "some", "not a number: 'some'"),
    ],
)
def test_a_faulty_tolerance_of_a_row_is_named_with_its_cell(
    write: Writer, column: str, value: str, message: str
) -> None:
    rates = f"country,period,value,known_from,{column}\nFRA,2019,8.4,2020-02-01,{value}\n"
    (fault,) = write.series(rates).faults()
    assert fault.startswith("rates.csv:2:5: ")
    assert message in fault


PATHS = [
    ("/etc/passwd", "leads out of the package"),
    ("../facts.csv", "leads out of the package"),
    ("a/../../facts.csv", "leads out of the package"),
    ("..\\facts.csv", "leads out of the package"),
    ("C:\\facts.csv", "leads out of the package"),
    ("https://example.org/facts.csv", "is an address"),
    ("file:///etc/passwd", "is an address"),
    ("link.csv", "a link that leads out of the package"),
    ("", "names no file"),
]


@pytest.mark.parametrize(("path", "message"), PATHS)
def test_a_table_lies_in_the_package_and_nowhere_else(
    write: Writer, tmp_path: Path, path: str, message: str
) -> None:
    (tmp_path / "outside.csv").write_text("secret\n", encoding="utf-8")
    write.folder = tmp_path / "package"
    write.folder.mkdir()
    (write.folder / "link.csv").symlink_to(tmp_path / "outside.csv")
    descriptor = (
        "verifier: {profile: facts/1}\nresources:\n"
        f"  - {{name: facts, path: '{path}'}}\n"
        "  - {name: citations, path: citations.csv}\n"
    )
    faults = write.facts("profile: facts/1", **{"datapackage.yaml": descriptor}).faults()
    assert len(faults) == 1
    assert message in faults[0]
    assert "secret" not in faults[0]


def test_a_descriptor_that_unfolds_without_end_is_refused(write: Writer) -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
    bomb = f"a0: &a0 [x, x]\n{levels}\nverifier: {{profile: facts/1}}\n"
    (fault,) = write.facts("profile: facts/1", **{"datapackage.yaml": bomb}).faults()
    assert "too many values" in fault


def test_a_key_that_stands_twice_is_named(write: Writer) -> None:
    text = "verifier: {profile: facts/1}\nverifier: {profile: facts/1, review_by: 2027-01-01}\n"
    (fault,) = write.facts("profile: facts/1", **{"datapackage.yaml": text}).faults()
    assert fault.startswith("datapackage.yaml:2:1: verifier: stands here twice")


def test_a_table_that_nobody_reads_is_remarked(write: Writer) -> None:
    text = (
        "verifier: {profile: facts/1}\nresources:\n  - {name: facts, path: facts.csv}\n"
        "  - {name: citations, path: citations.csv}\n  - {name: codebook, path: codebook.csv}\n"
    )
    package = write.facts("profile: facts/1", **{"datapackage.yaml": text}).sound()
    (note,) = [note for note in package.notes if "codebook" in note.message]
    assert (note.line, note.message) == (5, "the table 'codebook' is not read")


def test_a_package_without_a_fact_is_no_source(write: Writer) -> None:
    header_only = {
        "facts.csv": write.facts().folder.joinpath("facts.csv").read_text().split("\n")[0]
    }
    (fault,) = write.files(**header_only).faults()
    assert fault.startswith("datapackage.yaml:1:1: resources: give no fact (add rows")
