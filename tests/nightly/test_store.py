"""The history: whole runs only, no file but its own, two processes at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.nightly import Store, history_file
from verifier.nightly.run import scope_of

if TYPE_CHECKING:
    from tests.nightly.conftest import Desk
    from verifier.model.night import Night

ROOT = Path(__file__).parents[2]


def counts(path: Path) -> list[int]:
    tables = ("runs", "articles", "findings", "facts")
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in tables
        ]


def test_an_article_is_read_back_as_it_was_written(desk: Desk) -> None:
    night = desk.night()
    with desk.store() as store:
        for article in night.articles:
            assert store.last_of(article.path) == (night.run, article)
        assert store.last_run(scope_of([str(desk.drafts)])) == night.run
        assert store.last_of("elsewhere.txt") is None


def test_facts_are_kept_once_however_many_nights_use_them(desk: Desk) -> None:
    desk.night()
    *_, before = counts(desk.history)
    desk.night()
    runs, _, _, after = counts(desk.history)
    assert (runs, after) == (2, before)


def add_and_fail(store: Store, night: Night) -> None:
    with store.transaction():
        store.add(night.run, "scope", night.articles)
        raise RuntimeError


def test_an_exception_in_the_middle_of_a_run_leaves_nothing_of_it(desk: Desk) -> None:
    night = desk.night()
    before = counts(desk.history)
    with desk.store() as store, pytest.raises(RuntimeError):
        add_and_fail(store, night)
    assert counts(desk.history) == before


CRASH = """
import os, sys
from pathlib import Path
from verifier.model.night import Run
from verifier.nightly import Store
store = Store(Path(sys.argv[1]))
with store.transaction():
    store.add(Run("2021-05-08T05:30:00+00:00", "0", "r", "s"), "scope", [])
    os._exit(9)
"""


def test_a_process_that_dies_in_the_middle_of_a_run_leaves_nothing_of_it(desk: Desk) -> None:
    desk.night()
    before = counts(desk.history)
    died = subprocess.run([sys.executable, "-c", CRASH, str(desk.history)], check=False, cwd=ROOT)
    assert died.returncode == 9
    assert counts(desk.history) == before
    desk.night()
    assert counts(desk.history)[0] == 2


def test_two_runs_at_once_are_both_recorded(desk: Desk) -> None:
    command = [sys.executable, "-m", "verifier", "nightly", str(desk.drafts)]
    command += ["--sources", str(desk.sources), "--state", str(desk.history)]
    running = [
        subprocess.Popen(
            [*command, "--report", str(desk.folder / name)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    answers = [process.communicate(timeout=60) for process in running]
    assert [process.returncode for process in running] == [0, 0], answers
    assert counts(desk.history)[:2] == [2, 2]
    assert sorted("nothing new" in out for out, _ in answers) == [False, True]


def test_a_writer_that_does_not_let_go_is_named_after_the_patience(desk: Desk) -> None:
    desk.night()
    with (
        desk.store() as holder,
        holder.transaction(),
        Store(desk.history, 0.05) as store,
        pytest.raises(InputError, match=r"history\.sqlite.*locked"),
        store.transaction(),
    ):
        pass


@pytest.mark.parametrize(
    "content", [b"no database at all, " * 100, b"SQLite format 3\0" + b"x" * 500]
)
def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "history.sqlite"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        Store(path)
    assert caught.value.problems[0].path == str(path)
    assert "--state" in caught.value.problems[0].mend
    assert path.read_bytes() == content


def test_a_damaged_history_is_named(desk: Desk) -> None:
    desk.night()
    content = bytearray(desk.history.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    desk.history.write_bytes(content)
    with pytest.raises(InputError, match="no usable history"):
        desk.night()


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(InputError, match="another program"):
        Store(path)


def test_a_newer_history_is_refused(desk: Desk) -> None:
    desk.night()
    with closing(sqlite3.connect(desk.history)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match="history of version 99"):
        desk.night()


def test_an_empty_file_becomes_a_history(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    path.touch()
    with Store(path):
        assert counts(path)[0] == 0


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=str(tmp_path)):
        Store(tmp_path)


@pytest.mark.parametrize(
    ("environment", "state", "expected"),
    [
        ({"XDG_STATE_HOME": "/s"}, None, "/s/verifier/history.sqlite"),
        ({"XDG_STATE_HOME": "relative"}, None, "~/.local/state/verifier/history.sqlite"),
        ({}, None, "~/.local/state/verifier/history.sqlite"),
        ({"XDG_STATE_HOME": "/s"}, "h.db", "h.db"),
        ({"XDG_STATE_HOME": "/s"}, "folder", "folder/history.sqlite"),
        ({"XDG_STATE_HOME": "/s"}, "desk.night/", "desk.night/history.sqlite"),
    ],
)
def test_where_the_history_lies(
    environment: dict[str, str], state: str | None, expected: str
) -> None:
    assert history_file(environment, state) == Path(expected).expanduser()
