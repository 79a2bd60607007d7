"""Of one thing, by one source and of one rank, one value is on record at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.reference.packages.conftest import Writer

HEAD = "country,period,value,known_from,known_to,revision"


def vintages(write: Writer, *rows: str) -> Writer:
    return write.series("\n".join((HEAD, *rows)) + "\n")


def test_a_closed_value_and_its_revision_stand_side_by_side(write: Writer) -> None:
    rows = ("FRA,2019,8.4,2020-02-01,2020-05-01,1", "FRA,2019,8.5,2020-05-01,,2")
    assert [fact.revision for fact in vintages(write, *rows).sound().facts] == [1, 2]


def test_revisions_without_numbers_are_numbered_by_the_days_they_were_known(write: Writer) -> None:
    rows = ("FRA,2019,8.5,2020-05-01,,", "FRA,2019,8.4,2020-02-01,2020-05-01,")
    facts = vintages(write, *rows).sound().facts
    assert [(str(fact.known_from), fact.revision) for fact in facts] == [
        ("2020-02-01", 1),
        ("2020-05-01", 2),
    ]


OVERLAPS = [
    ("FRA,2019,8.4,2020-02-01,,1", "FRA,2019,8.5,2020-05-01,,2"),
    ("FRA,2019,8.4,2020-02-01,2020-06-01,1", "FRA,2019,8.5,2020-05-01,,2"),
    ("FRA,2019,8.4,2020-02-01,,1", "FRA,2019,8.4,2020-02-01,,1"),
    ("FRA,2019,8.4,2020-02-01,,", "FRA,2019,8.5,2020-05-01,,"),
]


@pytest.mark.parametrize(("first", "second"), OVERLAPS)
def test_an_old_value_left_open_is_named_with_the_row_that_follows_it(
    write: Writer, first: str, second: str
) -> None:
    fault = vintages(write, first, second).faults()[0]
    assert fault.startswith("rates.csv:3:1: known_from: on record from 2020-0")
    assert "line 2" in fault
    assert "give the earlier row known_to" in fault


def test_revisions_numbered_against_the_days_are_named(write: Writer) -> None:
    rows = ("FRA,2019,8.4,2020-02-01,2020-05-01,2", "FRA,2019,8.5,2020-05-01,,1")
    (fault,) = vintages(write, *rows).faults()
    assert "revision: 1 is known after revision 2" in fault


def test_two_sources_may_be_on_record_together(write: Writer) -> None:
    rates = f"{HEAD},source_id\nFRA,2019,8.4,2020-02-01,,1,one\nFRA,2019,8.6,2020-02-01,,1,two\n"
    resources = (
        "resources:\n  - {name: rates, path: rates.csv, verifier: {layout: long, entity: country, "
        'measure: u, unit: "%"}}\n  - {name: citations, path: citations.csv}\n'
    )
    facts = write.series(rates, resources).sound().facts
    assert len(facts) == len({fact.id for fact in facts}) == 2


EVENTS = [
    ("term,start,2017-05-14,2017-05-14,1", "term,start,2022-05-14,2022-05-14,1", True),
    ("plan,deadline,2021-09-11,2021-04-14,1", "plan,deadline,2021-08-31,2021-07-08,2", False),
    ("fall,day,2021-08-15,2021-08-15,1", "fall,day,2021-08-15,2021-08-16,1", False),
]


@pytest.mark.parametrize(("first", "second", "sound"), EVENTS)
def test_two_dates_of_one_thing_clash_where_they_repeat_or_are_numbered_as_revisions(
    write: Writer,
    first: str,
    second: str,
    sound: bool,  # noqa: FBT001 - a column of the table above
) -> None:
    rows = []
    for name, cells in (("e.1", first), ("e.2", second)):
        subject, measure, day, known, revision = cells.split(",")
        rows.append(f"{name},{subject},{measure},date,,,{day},,{known},,{revision},normal,one,")
    faults = write.facts("profile: facts/1", *rows).faults()
    assert (not faults) is sound, faults


ANCHORS = [
    ("expected: 8.4", None),
    ("expected: 8.5, within: 0.1", None),
    ("expected: 8.5, within: 2 %", None),
    ("expected: 8.5", "unemployment of FRA in 2019 is 8.4 % (line 2 of rates.csv), not 8.5 ± 0"),
    ("expected: 20", "are two columns swapped?"),
    ("expected: 8.4, within: -1", "-1 is negative"),
]


@pytest.mark.parametrize(("expected", "message"), ANCHORS)
def test_an_anchor_must_be_found(write: Writer, expected: str, message: str | None) -> None:
    anchor = f"{{measure: unemployment, entity: FRA, period: 2019, {expected}}}"
    faults = write.series(block=f"  anchors: [{anchor}]\n").faults()
    assert len(faults) == (message is not None)
    assert all(message in fault for fault in faults if message)
    assert all(fault.startswith("datapackage.yaml:3:") for fault in faults)


def test_an_anchor_of_nothing_is_named(write: Writer) -> None:
    anchor = "{measure: unemployment, entity: FRA, period: 2030, expected: 1}"
    (fault,) = write.series(block=f"  anchors: [{anchor}]\n").faults()
    assert "no value of unemployment of FRA in 2030 is on record now" in fault


def test_an_anchor_catches_a_column_of_another_measure(write: Writer) -> None:
    # Inflation's two files of a well-known repository were swapped for years: 1.215 is the GDP
    # deflator of the United States in 2010, 1.640 its consumer prices.
    swapped = "country,period,value,known_from\nUSA,2010,1.215,2018-01-01\n"
    resources = (
        "resources:\n  - name: rates\n    path: rates.csv\n    verifier:\n      layout: long\n"
        '      entity: country\n      measure: cpi\n      unit: "%"\n      source_id: one\n'
        "      anchors:\n        - {entity: USA, period: 2010, expected: 1.640, within: 0.05}\n"
        "  - {name: citations, path: citations.csv}\n"
    )
    (fault,) = write.series(swapped, resources).faults()
    assert fault.startswith("datapackage.yaml:13:")
    assert "1.215" in fault
    assert not write.series(swapped.replace("1.215", "1.640"), resources).faults()
