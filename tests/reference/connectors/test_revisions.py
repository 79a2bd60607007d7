"""A refresh closes what was and adds what is; no row of before is lost or changed in value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.reference.connectors.harvest import Statement
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.revisions import Change, Revised, Row, Stamp, revise

KEY = ("AFG", "population", "2010")


def stamp(day: str = "2026-05-07") -> Stamp:
    return Stamp(date.fromisoformat(day), f"cited-{day}")


def told(
    value: str,
    known: str,
    *,
    until: str | None = None,
    vintage: bool = False,
    period: str = "2010",
    status: str = "",
) -> Statement:
    cells = {"entity": "AFG", "measure": "population", "period": period, "value": value}
    end = date.fromisoformat(until) if until else None
    return Statement(cells | {"obs_status": status}, date.fromisoformat(known), end, vintage)


def row(value: str, known_from: str, known_to: str = "", **cells: str) -> Row:
    base = dict.fromkeys(SERIES.columns, "")
    base |= {"entity": "AFG", "measure": "population", "period": "2010", "value": value}
    base |= {"known_from": known_from, "known_to": known_to, "revision": "1", "rank": "normal"}
    return base | cells


def shown(revised: Revised) -> list[tuple[str, str, str, str, str]]:
    return [
        (each["value"], each["known_from"], each["known_to"], each["revision"], each["rank"])
        for each in revised.rows
    ]


def test_what_is_new_is_known_from_the_day_of_its_publication() -> None:
    revised = revise(SERIES, (), [told("28", "2025-01-01")], stamp())
    assert shown(revised) == [("28", "2025-01-01", "", "1", "normal")]
    assert revised.rows[0]["source_id"] == "cited-2026-05-07"
    assert revised.changes == (Change("added", KEY, "", "28"),)


@pytest.mark.parametrize("value", ["28", "28.0", "28.00"])
def test_the_same_value_is_no_change_however_it_is_written(value: str) -> None:
    before = row("28", "2025-01-01")
    revised = revise(SERIES, [before], [told(value, "2026-02-01")], stamp())
    assert revised.rows == (before,)
    assert revised.changes == ()


def test_another_value_closes_the_old_vintage_on_the_day_the_new_one_begins() -> None:
    revised = revise(SERIES, [row("28", "2025-01-01")], [told("29", "2026-02-01")], stamp())
    assert shown(revised) == [
        ("28", "2025-01-01", "2026-02-01", "1", "normal"),
        ("29", "2026-02-01", "", "2", "normal"),
    ]
    (change,) = revised.changes
    assert (change.kind, change.old, change.new) == ("revised", "28", "29")
    assert change.ratio == Decimal(1) / 28


def test_a_change_without_a_newer_date_begins_on_the_day_of_retrieval() -> None:
    revised = revise(SERIES, [row("28", "2025-01-01")], [told("29", "2025-01-01")], stamp())
    assert shown(revised)[1] == ("29", "2026-05-07", "", "2", "normal")


def test_a_service_ahead_of_the_calendar_says_nothing_from_tomorrow() -> None:
    revised = revise(SERIES, (), [told("28", "2026-05-08")], stamp())
    assert shown(revised) == [("28", "2026-05-07", "", "1", "normal")]


def test_a_change_on_the_very_day_deprecates_what_was_wrong() -> None:
    before = row("28", "2026-05-07")
    revised = revise(SERIES, [before], [told("29", "2026-05-07")], stamp())
    assert shown(revised) == [
        ("28", "2026-05-07", "2026-05-08", "1", "deprecated"),
        ("29", "2026-05-07", "", "2", "normal"),
    ]
    assert "replaced on 2026-05-07" in revised.rows[0]["note"]
    assert revised.changes[0].kind == "corrected"


def test_a_provisional_value_that_becomes_final_is_a_revision() -> None:
    before = row("28", "2025-01-01", obs_status="p")
    revised = revise(SERIES, [before], [told("28", "2026-02-01")], stamp())
    assert [each["obs_status"] for each in revised.rows] == ["p", ""]
    assert revised.changes[0].old == "28 (p)"


def test_what_the_service_no_longer_gives_is_closed_and_kept() -> None:
    revised = revise(SERIES, [row("28", "2025-01-01")], [], stamp())
    assert shown(revised) == [("28", "2025-01-01", "2026-05-07", "1", "normal")]
    assert revised.changes[0].kind == "withdrawn"


def test_a_search_that_does_not_find_it_any_more_closes_nothing() -> None:
    before = row("28", "2025-01-01")
    revised = revise(SERIES, [before], [], stamp(), whole=False)
    assert revised.rows == (before,)


def test_what_was_withdrawn_and_comes_back_begins_anew() -> None:
    before = row("28", "2025-01-01", "2026-01-01")
    revised = revise(SERIES, [before], [told("28", "2025-06-01")], stamp())
    assert shown(revised) == [
        ("28", "2025-01-01", "2026-01-01", "1", "normal"),
        ("28", "2026-01-01", "", "2", "normal"),
    ]


def test_what_a_person_deprecated_or_noted_stays() -> None:
    wrong = row("99", "2024-10-20", "2024-10-21", rank="deprecated", note="another indicator")
    kept = row("28", "2025-01-01", revision="2", note="checked by hand")
    revised = revise(SERIES, [wrong, kept], [told("29", "2026-02-01")], stamp())
    assert revised.rows[0] == wrong
    assert revised.rows[1]["note"] == "checked by hand"


def test_what_a_person_found_wrong_is_not_taken_again() -> None:
    wrong = row("99", "2024-10-20", rank="deprecated", note="another indicator")
    revised = revise(SERIES, [wrong], [told("99", "2024-10-20")], stamp())
    assert revised.rows == (wrong,)
    assert revised.changes == ()
    right = revise(SERIES, [wrong], [told("28", "2026-02-01")], stamp())
    assert [each["value"] for each in right.rows] == ["99", "28"]


@pytest.mark.parametrize(("old", "new"), [("normal", "preferred"), ("preferred", "deprecated")])
def test_a_rank_that_the_service_changed_is_taken_over(old: str, new: str) -> None:
    statement = told("28", "2025-01-01")
    ranked = replace(statement, cells={**statement.cells, "rank": new})
    revised = revise(SERIES, [row("28", "2025-01-01", rank=old)], [ranked], stamp())
    assert shown(revised) == [("28", "2025-01-01", "", "1", new)]
    assert revised.changes == (Change("ranked", KEY, old, new),)
    assert revise(SERIES, revised.rows, [ranked], stamp("2026-06-01")).changes == ()


VINTAGES = [
    told("34", "2012-10-17", until="2015-08-16", vintage=True),
    told("28", "2015-08-16", until="2025-01-01", vintage=True),
    told("28.2", "2025-01-01", vintage=True),
]


def test_vintages_are_rows_one_after_another() -> None:
    revised = revise(SERIES, (), VINTAGES, stamp())
    assert shown(revised) == [
        ("34", "2012-10-17", "2015-08-16", "1", "normal"),
        ("28", "2015-08-16", "2025-01-01", "2", "normal"),
        ("28.2", "2025-01-01", "", "3", "normal"),
    ]


def test_vintages_told_again_change_nothing() -> None:
    first = revise(SERIES, (), VINTAGES, stamp())
    again = revise(SERIES, first.rows, VINTAGES, stamp("2026-06-01"))
    assert again.rows == first.rows
    assert again.changes == ()


def test_vintages_of_before_are_put_before_a_plain_snapshot() -> None:
    first = revise(SERIES, (), [told("28.2", "2026-03-06")], stamp())
    revised = revise(SERIES, first.rows, VINTAGES, stamp("2026-06-01"))
    assert shown(revised) == [
        ("34", "2012-10-17", "2015-08-16", "1", "normal"),
        ("28", "2015-08-16", "2025-01-01", "2", "normal"),
        ("28.2", "2025-01-01", "2026-03-06", "3", "normal"),
        ("28.2", "2026-03-06", "", "4", "normal"),
    ]
    assert revise(SERIES, revised.rows, VINTAGES, stamp("2026-06-02")).changes == ()


def test_a_new_vintage_closes_the_last_one() -> None:
    first = revise(SERIES, (), VINTAGES, stamp())
    more = [
        *VINTAGES[:2],
        told("28.2", "2025-01-01", until="2026-05-20", vintage=True),
        told("28.3", "2026-05-20", vintage=True),
    ]
    revised = revise(SERIES, first.rows, more, stamp("2026-06-01"))
    assert shown(revised)[2:] == [
        ("28.2", "2025-01-01", "2026-05-20", "3", "normal"),
        ("28.3", "2026-05-20", "", "4", "normal"),
    ]


DAYS = st.integers(0, 600).map(lambda each: date(2024, 1, 1) + timedelta(days=each))
REFRESHES = st.lists(
    st.tuples(st.lists(st.integers(0, 3), max_size=3), DAYS, st.integers(0, 40)), max_size=6
)


@given(REFRESHES)
def test_no_refresh_loses_a_row_or_lets_two_of_a_rank_hold_at_once(
    refreshes: list[tuple[list[int], date, int]],
) -> None:
    rows: tuple[Row, ...] = ()
    today = date(2025, 9, 1)
    for values, updated, later in refreshes:
        today += timedelta(days=later)
        statements = [
            told(str(value), updated.isoformat(), period=str(2010 + place))
            for place, value in enumerate(values)
        ]
        after = revise(SERIES, rows, statements, Stamp(today, "s"))
        assert {stated(each) for each in rows} <= {stated(each) for each in after.rows}
        assert_no_overlap(after.rows)
        again = revise(SERIES, after.rows, statements, Stamp(today, "s"))
        assert again.changes == ()
        rows = after.rows


def stated(row: Row) -> tuple[str, ...]:
    return (row["period"], row["value"], row["known_from"], row["revision"])


def assert_no_overlap(rows: tuple[Row, ...]) -> None:
    spans: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for each in rows:
        end = each["known_to"] or "9999-12-31"
        assert each["known_from"] < end, each
        if each["rank"] != "deprecated":
            spans.setdefault((each["period"], each["rank"]), []).append((each["known_from"], end))
    for found in spans.values():
        ordered = sorted(found)
        assert all(a[1] <= b[0] for a, b in pairwise(ordered)), ordered
