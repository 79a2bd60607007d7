"""Fourteen years of real revisions of a real table, refreshed vintage by vintage.

The table of the World Bank's population figures as they stood at nine times between 2012 and 2026
is third-party; without it these tests are skipped.
"""

from __future__ import annotations

import csv
import os
from datetime import date
from pathlib import Path

import pytest

from verifier.reference.connectors.harvest import Statement
from verifier.reference.connectors.profiles import SERIES
from verifier.reference.connectors.revisions import Row, Stamp, revise

TABLE = Path(os.environ.get("VERIFIER_SHARED", "../shared")) / "data" / "wb_population_vintages.csv"

Vintages = dict[tuple[str, str], list[tuple[str, str, str]]]


@pytest.fixture(scope="module")
def vintages() -> Vintages:
    """Return (value, known from, known to) by country and year; equal neighbours are one."""
    if not TABLE.is_file():
        pytest.skip(f"no {TABLE}: set VERIFIER_SHARED to the folder of third-party tables")
    found: Vintages = {}
    with TABLE.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            value = row["value"].removesuffix(".0")
            key = (row["country_code"], row["year"])
            found.setdefault(key, []).append((value, row["known_from"], row["known_to"]))
    return {key: sorted(values, key=lambda each: each[1]) for key, values in found.items()}


def as_known_on(vintages: Vintages, day: str) -> list[Statement]:
    """Return what the service would have answered on a day."""
    return [
        Statement(
            {"entity": entity, "measure": "population", "period": year, "value": value},
            date.fromisoformat(day),
        )
        for (entity, year), values in vintages.items()
        for value, known_from, known_to in values
        if known_from <= day and (not known_to or day < known_to)
    ]


def test_refreshed_at_each_time_the_package_holds_every_vintage_as_it_was(
    vintages: Vintages,
) -> None:
    days = sorted({known_from for values in vintages.values() for _, known_from, _ in values})
    assert len(days) >= 9
    rows: tuple[Row, ...] = ()
    for day in days:
        stamp = Stamp(date.fromisoformat(day), f"cited-{day}")
        rows = revise(SERIES, rows, as_known_on(vintages, day), stamp).rows
    got: Vintages = {}
    for row in rows:
        key = (row["entity"], row["period"])
        got.setdefault(key, []).append((row["value"], row["known_from"], row["known_to"]))
    assert got == vintages
    assert sum(len(each) for each in got.values()) > 30_000


def test_all_vintages_told_at_once_give_the_same_rows(vintages: Vintages) -> None:
    told = [
        Statement(
            {"entity": entity, "measure": "population", "period": year, "value": value},
            date.fromisoformat(known_from),
            date.fromisoformat(known_to) if known_to else None,
            vintage=True,
        )
        for (entity, year), values in vintages.items()
        for value, known_from, known_to in values
    ]
    stamp = Stamp(date(2026, 3, 6), "cited")
    first = revise(SERIES, (), told, stamp)
    assert len(first.rows) == len(told)
    assert revise(SERIES, first.rows, told, stamp).changes == ()
