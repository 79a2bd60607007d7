"""A snapshot is a valid package after every step of its writing, whatever becomes of the writer."""

from __future__ import annotations

import csv
import os
import resource
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.reference.connectors.conftest import LIMITS, TODAY
from verifier.model.errors import InputError
from verifier.reference.connectors import atomic, snapshot
from verifier.reference.connectors.answer import Answer
from verifier.reference.connectors.harvest import Harvest, Request, Statement, Wording
from verifier.reference.connectors.profiles import FACTS, SERIES
from verifier.reference.connectors.session import Session
from verifier.reference.connectors.worldbank import WorldBank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from verifier.reference.connectors.profiles import Profile

REQUEST = Request("SP.POP.TOTL", countries=("AFG",), years=(2000, 2024))
LATER = date(2026, 6, 1)
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")


@pytest.fixture
def connector() -> Iterator[WorldBank]:
    with Session(TODAY, limits=LIMITS) as session:
        yield WorldBank(session, {})


def harvest(
    values: dict[str, str],
    day: date = TODAY,
    updated: str = "2026-02-24",
) -> Harvest:
    known = date.fromisoformat(updated)
    cells = {"entity": "AFG", "measure": "population-total", "unit": "person", "scale": "1"}
    statements = tuple(
        Statement(cells | {"period": period, "value": value}, known)
        for period, value in values.items()
    )
    answer = Answer("https://api.example.org/v2/x?format=json", "", repr(values).encode(), day)
    return Harvest(
        SERIES,
        "Population, total",
        "https://data.example.org/SP.POP.TOTL",
        statements,
        (answer,),
        updated=known,
        wordings=(
            Wording("measure", "population-total", "population"),
            Wording("measure", "population-total", "female population", positive=False),
        ),
    )


FIRST = harvest({"2009": "27385307", "2010": "28189672"})
SECOND = harvest({"2009": "27385307", "2010": "28284089", "2011": "29249157"}, LATER, "2026-05-28")


@pytest.fixture
def package(tmp_path: Path, connector: WorldBank) -> Path:
    folder = tmp_path / "sources" / "population"
    snapshot.create(folder, connector, REQUEST, FIRST)
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def values(package: Path) -> list[tuple[str, str, str]]:
    found = rows(package / "observations.csv")
    return [(each["period"], each["value"], each["known_to"]) for each in found]


OLD = [("2009", "27385307", ""), ("2010", "28189672", "")]
NEW = [
    ("2009", "27385307", ""), ("2010", "28189672", "2026-05-28"), ("2010", "28284089", ""),
    ("2011", "29249157", ""),
]  # fmt: skip


def test_a_package_says_where_its_figures_come_from(package: Path) -> None:
    (citation,) = rows(package / "citations.csv")
    assert citation["url"] == "https://data.example.org/SP.POP.TOTL"
    assert citation["retrieved_from"] == "https://api.example.org/v2/x?format=json"
    assert citation["retrieved"] == "2026-05-07"
    assert citation["published"] == "2026-02-24"
    assert citation["licence"] == "CC-BY-4.0"
    assert len(citation["sha256"]) == 64
    assert {each["source_id"] for each in rows(package / "observations.csv")} == {
        citation["source_id"]
    }
    block = yaml.safe_load((package / "datapackage.yaml").read_text())["verifier"]
    assert block["profile"] == "series/1"
    assert block["connector"] == {
        "name": "worldbank", "indicator": "SP.POP.TOTL", "countries": ["AFG"],
        "years": [2000, 2024], "checked": "2026-05-07",
    }  # fmt: skip
    assert [(each["alias"], each["polarity"]) for each in rows(package / "aliases.csv")] == [
        ("population", "+"), ("female population", "-"),
    ]  # fmt: skip


@pytest.mark.parametrize("profile", [SERIES, FACTS])
def test_a_package_is_valid_by_the_frictionless_validator(
    tmp_path: Path, connector: WorldBank, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    frictionless = pytest.importorskip("frictionless")
    made = FIRST
    if profile is FACTS:
        cells = {
            "fact_id": "q8646-p1082", "subject": "HKG", "measure": "population", "kind": "count",
            "value": "7409800", "valid_from": "2017-01-01", "valid_to": "2017-12-31",
            "rank": "preferred", "status": "reported", "locator": "Q8646$1",
        }  # fmt: skip
        made = replace(FIRST, profile=FACTS, statements=(Statement(cells, TODAY),))
    folder = tmp_path / "package"
    snapshot.create(folder, connector, REQUEST, made)
    snapshot.write(snapshot.compare(snapshot.read(folder), connector, REQUEST, made))
    monkeypatch.chdir(folder)
    report = frictionless.validate("datapackage.yaml", type="package")
    assert report.valid, report.flatten(["type", "title", "message"])


def test_a_package_that_is_there_is_not_made_again(package: Path, connector: WorldBank) -> None:
    before = content(package)
    with pytest.raises(InputError, match="exists already"):
        snapshot.create(package, connector, REQUEST, SECOND)
    assert content(package) == before


def content(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(folder.iterdir())}


def refreshed(package: Path, connector: WorldBank, told: Harvest = SECOND) -> snapshot.Refreshed:
    return snapshot.compare(snapshot.read(package), connector, REQUEST, told)


def test_to_compare_writes_nothing(package: Path, connector: WorldBank) -> None:
    before = content(package)
    assert [each.kind for each in refreshed(package, connector).changes] == ["revised", "added"]
    assert content(package) == before


def test_a_refresh_closes_what_was_and_cites_anew(package: Path, connector: WorldBank) -> None:
    snapshot.write(refreshed(package, connector))
    assert values(package) == NEW
    first, second = rows(package / "citations.csv")
    assert (first["retrieved"], second["retrieved"]) == ("2026-05-07", "2026-06-01")
    cited = [each["source_id"] for each in rows(package / "observations.csv")]
    assert cited == [first["source_id"]] * 2 + [second["source_id"]] * 2


def test_a_refresh_that_changes_nothing_notes_the_day_alone(
    package: Path, connector: WorldBank
) -> None:
    before = content(package)
    told = harvest({"2009": "27385307", "2010": "28189672"}, LATER)
    snapshot.write(refreshed(package, connector, told))
    after = content(package)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"datapackage.yaml"}
    block = yaml.safe_load(after["datapackage.yaml"])["verifier"]
    assert block["connector"]["checked"] == "2026-06-01"


def test_what_a_person_wrote_into_a_package_stays(package: Path, connector: WorldBank) -> None:
    aliases = package / "aliases.csv"
    aliases.write_text(aliases.read_text() + "measure,population-total,headcount,en,+\n")
    descriptor = package / "datapackage.yaml"
    text = descriptor.read_text().replace("rounding: claim", "relative: 0.02")
    descriptor.write_text(text + "keywords: [desk]\n")
    (package / "README.md").write_text("our notes")
    table = package / "observations.csv"
    lines = table.read_text().splitlines()
    lines = [lines[0] + ",checked_by", *(line + ",AK" for line in lines[1:])]
    table.write_text("\n".join(lines) + "\n")
    snapshot.write(refreshed(package, connector))
    assert "headcount" in aliases.read_text()
    after = yaml.safe_load(descriptor.read_text())
    assert after["verifier"]["tolerance"] == {"relative": 0.02}
    assert after["keywords"] == ["desk"]
    assert (package / "README.md").read_text() == "our notes"
    assert [each["checked_by"] for each in rows(table)] == ["AK", "AK", "", ""]


def test_an_answer_that_lacks_much_is_refused(package: Path, connector: WorldBank) -> None:
    many = harvest({str(year): str(year) for year in range(1960, 2020)}, LATER, "2026-05-28")
    snapshot.write(refreshed(package, connector, many))
    before = content(package)
    few = harvest({str(year): str(year) for year in range(1960, 2000)}, LATER, "2026-05-29")
    with pytest.raises(InputError, match="lacks 20 of the 60 figures"):
        refreshed(package, connector, few)
    assert content(package) == before
    taken = snapshot.compare(snapshot.read(package), connector, REQUEST, few, accept_loss=True)
    assert {each.kind for each in taken.changes} == {"withdrawn"}


def test_an_answer_of_before_the_package_is_refused(package: Path, connector: WorldBank) -> None:
    snapshot.write(refreshed(package, connector))
    stale = harvest({"2009": "27385307", "2010": "28189672", "2011": "29249157"}, LATER)
    with pytest.raises(InputError, match=r"answer is of 2026-02-24, the package of 2026-05-28"):
        refreshed(package, connector, stale)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: x\n", "was not made by a connector"),
        ("- 1\n", "was not made by a connector"),
        ("{", "not valid YAML"),
        ("verifier: {profile: series/9, connector: {name: fred, indicator: X}}\n", "does not say"),
    ],
)
def test_a_package_that_cannot_be_refreshed_is_named(
    package: Path, text: str, message: str
) -> None:
    (package / "datapackage.yaml").write_text(text)
    with pytest.raises(InputError, match=message) as raised:
        snapshot.read(package)
    assert str(package) in str(raised.value)


def test_a_table_that_a_spreadsheet_rewrote_is_named_cell_by_cell(package: Path) -> None:
    table = package / "observations.csv"
    text = table.read_text().replace("2026-02-24,", "24/02/2026,", 1)
    table.write_text(text.replace(",1,normal", ",one,normal"))
    with pytest.raises(InputError) as raised:
        snapshot.read(package)
    told = [str(each) for each in raised.value.problems]
    assert f"{table}:2:8: known_from: not a date: '24/02/2026'" in told[0]
    assert f"{table}:2:10: revision: not a number: 'one'" in told[1]
    assert f"{table}:3:10: revision: not a number: 'one'" in told[2]
    assert snapshot.is_snapshot(package)


@pytest.mark.parametrize("name", ["observations.csv", "citations.csv", "datapackage.yaml"])
def test_what_was_written_while_the_service_was_asked_is_not_overwritten(
    package: Path, connector: WorldBank, name: str
) -> None:
    made = refreshed(package, connector)
    edited = package / name
    text = edited.read_text().replace("27385307", "27385308")
    edited.write_text(text.replace("opulation, total", "opulation"))
    before = content(package)
    with pytest.raises(InputError, match="was changed while the service was asked"):
        snapshot.write(made)
    assert content(package) == before


@needs_fork
def test_two_runs_do_not_refresh_one_package_at_once(package: Path, connector: WorldBank) -> None:
    made = refreshed(package, connector)
    before = content(package)
    with (
        atomic.locked(package),
        pytest.raises(InputError, match="is being refreshed by another run"),
    ):
        snapshot.write(made)
    assert content(package) == before
    snapshot.write(made)
    assert values(package) == NEW


def test_no_cell_that_a_service_sent_is_a_formula(tmp_path: Path, connector: WorldBank) -> None:
    evil = '=HYPERLINK("http://evil.example","x")'
    cells = {"entity": "AFG", "measure": "m", "period": "2010", "value": "-7", "unit": evil}
    told = replace(
        FIRST,
        title=evil,
        statements=(Statement(cells, TODAY),),
        wordings=(Wording("measure", "m", "@sum"),),
    )
    folder = tmp_path / "evil"
    snapshot.create(folder, connector, REQUEST, told)
    (row,) = rows(folder / "observations.csv")
    assert (row["value"], row["unit"]) == ("-7", f"'{evil}")
    assert rows(folder / "citations.csv")[0]["title"] == f"'{evil}"
    assert rows(folder / "aliases.csv")[0]["alias"] == "'@sum"
    again = snapshot.compare(snapshot.read(folder), connector, REQUEST, told)
    assert again.changes == ()


# Killed at any moment.


def kill_at(step: int, folder: Path) -> None:
    """End this process as if the power had gone, just before its next touch of the folder."""
    left = [step]

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in {"open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.listdir"}:
            return
        if str(folder) in str(arguments[0]):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def killed(step: int, folder: Path, work: Callable[[], None]) -> bool:
    """Do the work in a process of its own that dies at a step; tell whether it died."""
    process = os.fork()
    if process == 0:
        kill_at(step, folder)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(process, 0)
    return os.WIFSIGNALED(status)


@needs_fork
def test_killed_at_any_moment_of_a_refresh_the_package_is_old_or_new(
    tmp_path: Path, connector: WorldBank
) -> None:
    seen = []
    for step in range(1, 100):
        folder = tmp_path / f"{step}" / "population"
        snapshot.create(folder, connector, REQUEST, FIRST)
        made = refreshed(folder, connector)
        died = killed(step, folder, partial(snapshot.write, made))
        seen.append(values(folder))
        assert seen[-1] in (OLD, NEW)
        assert_whole(folder)
        # The next run ends where an undisturbed one would, and cleans up.
        snapshot.write(refreshed(folder, connector))
        assert values(folder) == NEW
        assert_whole(folder)
        assert not [each.name for each in folder.iterdir() if each.name.startswith(".")]
        if not died:
            break
    assert not died
    assert seen[0] == OLD
    assert len(seen) > 10


def assert_whole(folder: Path) -> None:
    cited = {each["source_id"] for each in rows(folder / "citations.csv")}
    assert {each["source_id"] for each in rows(folder / "observations.csv")} <= cited
    assert snapshot.read(folder).source["indicator"] == "SP.POP.TOTL"


@needs_fork
def test_killed_at_any_moment_of_making_it_there_is_no_package_or_a_whole_one(
    tmp_path: Path, connector: WorldBank
) -> None:
    for step in range(1, 100):
        sources = tmp_path / f"{step}"
        sources.mkdir()
        folder = sources / "population"

        def make(folder: Path = folder) -> None:
            snapshot.create(folder, connector, REQUEST, FIRST)

        died = killed(step, sources, make)
        if folder.exists():
            assert values(folder) == OLD
            assert_whole(folder)
        elif died:
            make()  # what was left lying is in nobody's way
            assert values(folder) == OLD
        if not died:
            break
    assert not died
    assert step > 5


# A full disk.

_FULL = """
import resource, sys
from pathlib import Path
sys.path[:0] = {paths!r}
from tests.reference.connectors.test_snapshot import full_disk
sys.exit(full_disk(Path({folder!r}), {limit}))
"""


def full_disk(folder: Path, limit: int) -> int:
    """Refresh a package with a disk on which no file can be longer; 3 when that is told."""
    many = harvest({str(year): "1" * 40 for year in range(1000, 3000)}, LATER, "2026-05-28")
    with Session(TODAY, limits=LIMITS) as session:
        connector = WorldBank(session, {})
        made = snapshot.compare(snapshot.read(folder), connector, REQUEST, many)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        try:
            snapshot.write(made)
        except InputError as error:
            sys.stdout.write(str(error))
            return 3
    return 0


@needs_fork
@pytest.mark.parametrize("limit", [0, 500, 5_000, 100_000])
def test_a_full_disk_is_told_and_loses_nothing(package: Path, limit: int) -> None:
    before = values(package)
    script = _FULL.format(
        paths=[each for each in sys.path if each], folder=str(package), limit=limit
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 3, done.stderr
    assert "cannot be written" in done.stdout
    assert "File too large" in done.stdout
    assert values(package) == before
    assert_whole(package)
    assert not [each.name for each in package.iterdir() if each.name.startswith(".")]
