"""A compiled catalog is never stale, never half, and never the reason that a run fails."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.reference.catalog import schema
from verifier.reference.catalog.inputs import program

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.reference.catalog.conftest import Desk

ROOT = Path(__file__).parents[3]
LOAD = """
import sys
from pathlib import Path
from verifier.notation.places import place_code
from verifier.reference import Cache, load_catalog
cache = Cache(Path(sys.argv[2]), lambda text: print(text, file=sys.stderr))
print("begun", flush=True)
catalog = load_catalog([sys.argv[1]], cache=cache)
print(len(catalog.about(None, "troops")), flush=True)
"""


def command(desk: Desk) -> list[str]:
    return [sys.executable, "-c", LOAD, str(desk.folder), str(desk.keeps)]


def test_what_is_compiled_is_used_again(desk: Desk) -> None:
    assert desk.values() == ["2,500"] == desk.values()
    assert len(desk.compiled) == 1
    assert not desk.told


def test_the_compiled_catalog_answers_as_the_one_in_memory(desk: Desk) -> None:
    desk.write("2500", "2600", "2700")
    fresh, again = desk.load(), desk.load()
    assert fresh.facts == again.facts
    assert fresh.aliases == again.aliases


def a_value(desk: Desk) -> None:
    desk.write("2600")


def a_value_in_the_same_moment(desk: Desk) -> None:
    table = desk.folder / "facts.csv"
    about = table.stat()
    desk.write("2600")
    os.utime(table, ns=(about.st_atime_ns, about.st_mtime_ns))


def another_table(desk: Desk) -> None:
    desk.write("2600")
    (desk.folder / "facts.csv").rename(desk.folder / "more.csv")
    head = "resources: [{name: facts, path: more.csv}]\nverifier: {profile: facts/1}\n"
    (desk.folder / "datapackage.yaml").write_text(head, encoding="utf-8")


@pytest.mark.parametrize(
    "change", [a_value, a_value_in_the_same_moment, another_table], ids=lambda each: each.__name__
)
def test_a_changed_source_is_compiled_anew(desk: Desk, change: Callable[[Desk], None]) -> None:
    assert desk.values() == ["2,500"]
    change(desk)
    assert desk.values() == ["2,600"]
    assert len(desk.compiled) == 2


def test_a_source_that_is_put_back_finds_what_was_compiled_of_it(desk: Desk) -> None:
    desk.values()
    desk.write("2600").values()
    assert desk.write("2500").values() == ["2,500"]
    assert len(desk.compiled) == 2


def test_a_source_that_is_only_touched_is_not_compiled_anew(desk: Desk) -> None:
    desk.values()
    (before,) = desk.compiled
    os.utime(desk.folder / "facts.csv")
    assert desk.values() == ["2,500"]
    assert desk.compiled == [before]


def test_a_record_of_content_is_trusted_only_where_the_source_was_at_rest_before(
    desk: Desk,
) -> None:
    desk.values()
    (record,) = desk.keeps.glob("catalogs/*.key")
    record.write_text("0" * 32, encoding="ascii")  # as if of another content, just after a change
    assert desk.values() == ["2,500"]
    assert record.read_text(encoding="ascii") == desk.compiled[0].stem


def test_another_format_is_compiled_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.values()
    monkeypatch.setattr("verifier.reference.catalog.inputs.FORMAT", schema.FORMAT + 1)
    program.cache_clear()
    try:
        assert desk.values() == ["2,500"]
    finally:
        program.cache_clear()
    assert len(desk.compiled) == 2


def test_a_faulty_source_is_named_and_nothing_is_kept(desk: Desk) -> None:
    desk.write("many")
    for _ in range(2):
        with pytest.raises(InputError, match=r"facts\.csv:2"):
            desk.load()
    assert desk.compiled == []


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def scribbled(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 64)


def another_file(path: Path) -> None:
    path.write_text("no catalog\n" * 500, encoding="utf-8")


@pytest.mark.parametrize(
    "damage", [cut_short, emptied, scribbled, another_file], ids=lambda each: each.__name__
)
def test_a_damaged_file_is_told_and_compiled_anew(
    desk: Desk, damage: Callable[[Path], None]
) -> None:
    desk.values()
    (path,) = desk.compiled
    damage(path)
    assert desk.values() == ["2,500"]
    assert [str(path) in told and "damaged" in told for told in desk.told] == [True]
    desk.told.clear()
    assert desk.values() == ["2,500"]
    assert not desk.told


def test_damage_that_shows_only_in_use_is_told_and_costs_the_answer_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.reference.catalog.cache._CHECKED_BYTES", 0)  # as if it were large
    desk.write(*(str(value) for value in range(3000)))
    desk.load()
    (path,) = desk.compiled
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (path.stat().st_size - 8192))
    assert len(desk.load().about(None, "troops")) == 3000
    assert any("damaged" in told for told in desk.told)


def test_a_directory_that_cannot_be_made_is_told_and_the_run_goes_on(desk: Desk) -> None:
    desk.keeps.write_text("a file is in the way", encoding="utf-8")
    assert desk.values() == ["2,500"]
    assert len(desk.told) == 1
    assert str(desk.keeps) in desk.told[0]
    assert "the run goes on without it" in desk.told[0]


def obey() -> None:
    """Heed permissions, root or not: what is started has no right to override them."""
    drop, override = 24, 1  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE
    ctypes.CDLL(None).prctl(drop, override, 0, 0, 0)


def test_a_directory_that_may_not_be_written_is_told_and_the_run_goes_on(desk: Desk) -> None:
    desk.keeps.mkdir(mode=0o500)
    done = subprocess.run(
        command(desk), cwd=ROOT, preexec_fn=obey, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["begun", "1"]
    assert "Permission denied" in done.stderr
    assert "the run goes on without it" in done.stderr


def test_a_full_disk_is_told_leaves_nothing_and_the_run_goes_on(desk: Desk) -> None:
    desk.write(*(str(value) for value in range(3000)))

    def fill() -> None:  # a file may not grow further, which is how a full disk shows
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    done = subprocess.run(
        command(desk), cwd=ROOT, preexec_fn=fill, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["begun", "3000"]
    assert "the run goes on without it" in done.stderr
    assert not [each for each in desk.keeps.glob("catalogs/*") if each.suffix == ".sqlite"]
    assert not list(desk.keeps.glob("catalogs/*.part"))


@pytest.mark.parametrize("tenth", range(10))
def test_a_process_killed_at_any_moment_leaves_the_old_state_or_the_new(
    desk: Desk, tenth: int
) -> None:
    desk.write(*(str(value) for value in range(2000)))
    run = subprocess.Popen(command(desk), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with run, closing(run.stdout) as told:  # type: ignore[type-var]
        assert told.readline() == "begun\n"  # type: ignore[union-attr]
        time.sleep(0.025 * tenth)
        run.kill()
    assert len(desk.load().about(None, "troops")) == 2000
    assert not desk.told
    assert not list(desk.keeps.glob("catalogs/*.sqlite.part"))
    assert len(desk.compiled) == 1


def test_processes_that_compile_at_once_leave_one_file_and_all_answer(desk: Desk) -> None:
    desk.write(*(str(value) for value in range(2000)))
    runs = [
        subprocess.Popen(
            command(desk),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    found = [run.communicate() for run in runs]
    assert [out.split() for out, _ in found] == [["begun", "2000"]] * 4
    assert {line for _, err in found for line in err.splitlines()} <= {
        "another run is compiling sources; waiting for it"
    }
    assert len(desk.compiled) == 1
    assert not list(desk.keeps.glob("catalogs/*.part"))


def test_the_least_recently_used_catalogs_are_removed(desk: Desk) -> None:
    kept = 12
    for value in range(kept + 3):
        desk.write(str(value)).load()
    assert len(desk.compiled) == kept
    assert desk.write(str(kept + 2)).values() == [str(kept + 2)]
    assert len(desk.compiled) == kept


def test_a_table_from_an_address_or_a_database_is_never_kept(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "rates.csv"
    table.write_text("country,year,rate\nFrance,2019,8.4\n", encoding="utf-8")
    assert len(desk.load(str(table)).facts) == 2
    before = desk.compiled
    with pytest.raises(InputError):
        desk.load("http://127.0.0.1:9/rates.csv")
    assert desk.compiled == before


def test_a_table_and_what_corrects_it_beside_it_count_as_its_content(
    desk: Desk, tmp_path: Path
) -> None:
    table = tmp_path / "rates.csv"
    table.write_text("country,year,rate\nFrance,2019,8.4\n", encoding="utf-8")
    desk.load(str(table))
    (tmp_path / "rates.csv.yaml").write_text("{}\n", encoding="utf-8")
    desk.load(str(table))
    assert len(desk.compiled) == 2
    (tmp_path / "rates.csv.d").mkdir()
    (tmp_path / "rates-of-last-year.csv").write_text("country\n", encoding="utf-8")
    desk.load(str(table))
    assert len(desk.compiled) == 2
    assert not desk.told


def test_opening_a_compiled_file_imports_sqlite_and_nothing_of_the_model() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from verifier.reference.catalog.store import Store\n"
        "print(*sorted(name for name in sys.modules if name.startswith('verifier')))\n"
        "slow = {'typing', 're', 'dataclasses', 'decimal', 'json', 'yaml', 'pandas', 'rapidfuzz'}\n"
        "assert not slow & set(sys.modules), slow & set(sys.modules)"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [
        "verifier",
        "verifier.reference",
        "verifier.reference.catalog",
        "verifier.reference.catalog.store",
    ]


def test_a_source_long_at_rest_is_known_again_without_being_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.values()
    (record,) = desk.keeps.glob("catalogs/*.key")
    record.write_text("0" * 32, encoding="ascii")
    monkeypatch.setattr("verifier.reference.catalog.inputs._GRAIN_NS", -(10**12))
    assert desk.values() == ["2,500"]
    assert "0" * 32 in {path.stem for path in desk.compiled}
