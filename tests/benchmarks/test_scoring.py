"""What a suite's case counts for, and what the benchmark programs say and end with."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

    Record = dict[str, object]

HOME = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def scoring(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(HOME))
    return importlib.import_module("scoring")


def gold(start: int | None, end: int | None, kind: str, value: object, **more: object) -> Record:
    return {"start": start, "end": end, "kind": kind, "value": value, "unit": None, **more}


def case(*expected: Record, scope: tuple[str, ...] = ("number",), **more: object) -> Record:
    return {"suite": "a-suite", "expected": list(expected), "scope": list(scope), **more}


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        ("2016-11", "2016-11-01/2016-12-01", True),
        ("P1W", "P7D", True),
        ("P2Y", "P24M", True),
        ("PT90M", "PT1H30M", True),
        ("2021-Q2", "2021-04-01/2021-07-01", True),
        ("2021-W18-WE", "2021-05-08/2021-05-10", True),
        ("199X", "1990-01-01/2000-01-01", True),
        ("1949-XX", "1949", True),
        ("2010/2015", "2010/2016", True),  # is the end inside?
        ("2021-05-03/2021-05-07", "2021-05-03/2021-05-08", True),
        ("2010/2015", "2010/2017", False),
        ("2010/2015", "2011/2015", False),
        ("2010", "2010/2012", False),  # no slack where no range is expected
        ("2010", "2011", False),
        ("2010/..", "2010/2011", False),
        ("PRESENT_REF", "present_ref", True),
        ("2021-02-30", "2021-02-28", False),
    ],
)
def test_two_times_are_the_same(
    wanted: str,
    got: str,
    same: bool,  # noqa: FBT001 - the last column of the table
    scoring: ModuleType,
) -> None:
    assert scoring.same_time(wanted, got) is same


@pytest.mark.parametrize(
    ("expected", "read", "same"),
    [
        (gold(0, 1, "number", 5), gold(0, 1, "number", 5.0), True),
        (gold(0, 1, "number", 5), gold(0, 1, "number", 5.001), False),
        (gold(0, 1, "range", [2, 3]), gold(0, 1, "range", [2, 3]), True),
        (gold(0, 1, "range", [2, None]), gold(0, 1, "range", [2, 3]), False),
        (gold(0, 1, "range", [2, None]), gold(0, 1, "range", [2, None]), True),
        (
            gold(0, 1, "quantity", 2, unit="Kilometers"),
            gold(0, 1, "quantity", 2000, unit="m"),
            True,
        ),
        (gold(0, 1, "quantity", 2, unit="km"), gold(0, 1, "quantity", 2, unit="kg"), False),
        (gold(0, 1, "quantity", 2, unit="km"), gold(0, 1, "quantity", 2), False),
        (gold(0, 1, "quantity", 2), gold(0, 1, "quantity", 2, unit="kg"), True),
        (gold(0, 1, "money", 2, unit="pound"), gold(0, 1, "money", 2, unit="GBP"), True),
        (gold(0, 1, "quantity", 2, unit="pound"), gold(0, 1, "quantity", 2, unit="lb"), True),
        (gold(0, 1, "money", 2, unit="dollar"), gold(0, 1, "money", 200, unit="cent"), False),
        (gold(0, 1, "quantity", 7, unit="ships"), gold(0, 1, "quantity", 7, unit="ship"), True),
        (gold(0, 1, "duration", 3, unit="year"), gold(0, 1, "duration", "P36M"), True),
        (gold(0, 1, "duration", 3, unit="year"), gold(0, 1, "duration", "P3M"), False),
        (gold(0, 1, "date", "2010"), gold(0, 1, "number", 2010), False),
        (gold(0, 1, "date", "2010", alt=["2011"]), gold(0, 1, "date", "2011"), True),
        (gold(0, 1, "number", None), gold(0, 1, "number", 5), False),
    ],
)
def test_a_value_is_right(
    expected: Record,
    read: Record,
    same: bool,  # noqa: FBT001 - the last column of the table
    scoring: ModuleType,
) -> None:
    assert scoring.same_value(expected, read) is same


def test_each_span_is_matched_once_and_the_right_value_first(scoring: ModuleType) -> None:
    reads = [gold(0, 4, "number", 1), gold(2, 6, "number", 5)]
    tally = scoring.score(case(gold(0, 6, "number", 5)), reads)
    assert (tally.expected, tally.predicted, tally.overlapping, tally.right) == (1, 2, 1, 1)
    assert tally.value_f1 == pytest.approx(200 / 3)


def test_what_a_suite_does_not_annotate_counts_only_where_it_touches(scoring: ModuleType) -> None:
    reads = [gold(10, 12, "date", "2010"), gold(20, 22, "number", 7), gold(30, 32, "number", 8)]
    tally = scoring.score(case(ignore=[{"start": 19, "end": 23}]), reads)
    assert tally.predicted == 1
    touching = scoring.score(case(gold(10, 14, "number", 2010)), reads[:1])
    assert (touching.predicted, touching.overlapping, touching.right) == (1, 1, 0)


def test_a_span_without_an_expected_value_is_not_counted_as_a_value(scoring: ModuleType) -> None:
    tally = scoring.score(case(gold(0, 4, "number", None)), [gold(0, 4, "number", 3)])
    assert (tally.overlapping, tally.valued_expected, tally.valued_predicted) == (1, 0, 0)


def test_without_offsets_values_are_matched_as_a_bag(scoring: ModuleType) -> None:
    expected = [
        gold(None, None, "number", 5, unit="ship", modifier="up"),
        gold(None, None, "number", 5, unit="boat"),
    ]
    reads = [gold(0, 1, "number", 5, unit="boat"), gold(2, 3, "number", 5, unit="sea")]
    tally = scoring.score(case(*expected), reads)
    assert (tally.overlapping, tally.right, tally.labelled) == (2, 1, 1)


# The program over suites.

SUITE = [
    {
        "id": "a1",
        "suite": "small",
        "text": "It has 40 beds.",
        "reference_date": "2021-05-07",
        "scope": ["number", "quantity"],
        "expected": [gold(7, 9, "number", 40)],
    }
]


def extraction(*arguments: str, shared: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(HOME.parent), "VERIFIER_SHARED": str(shared)}
    command = [sys.executable, str(HOME / "extraction.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_a_folder_of_suites_is_read_scored_and_written(tmp_path: Path) -> None:
    lines = "".join(json.dumps(each) + "\n" for each in SUITE)
    (tmp_path / "small.jsonl").write_text(lines, encoding="utf-8")
    out, figures = tmp_path / "predicted.out", tmp_path / "figures.json"
    arguments = [str(tmp_path), "--out", str(out), "--json", str(figures), "--check"]
    done = extraction(*arguments, shared=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].split() == ["small", "1", "1", "100.0", "100.0"]
    assert json.loads(figures.read_text(encoding="utf-8"))["small"]["value"] == 100.0
    (prediction,) = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert prediction["id"] == "a1"
    assert prediction["predicted"][0]["value"] == 40


def test_where_there_are_no_suites_it_says_so_and_ends_well(tmp_path: Path) -> None:
    done = extraction("--check", shared=tmp_path)
    assert done.returncode == 0
    assert "no such folder; the suites were not measured" in done.stderr


def test_a_folder_that_is_named_and_absent_is_an_error(tmp_path: Path) -> None:
    done = extraction(str(tmp_path / "gone"), shared=tmp_path)
    assert done.returncode == 2
    assert "gone: no such folder" in done.stderr


def test_every_benchmark_program_writes_json() -> None:
    for name in ("run", "extraction", "speed"):
        command = [sys.executable, str(HOME / f"{name}.py"), "--help"]
        environment = {**os.environ, "PYTHONPATH": str(HOME.parent)}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        assert "--json FILE" in done.stdout
        assert "--check" in done.stdout


@pytest.mark.parametrize(
    ("value", "bounds", "told"),
    [
        (5, {"least": 5}, "ok"),
        (4.9, {"least": 5}, "MISSED"),
        (5, {"most": 5}, "ok"),
        (5.1, {"most": 5}, "MISSED"),
        (None, {"least": 5}, "MISSED"),
        (5, None, ""),
    ],
)
def test_a_floor_is(
    value: float | None,
    bounds: dict[str, float] | None,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(HOME))
    assert importlib.import_module("floors").judged(value, bounds) == told
