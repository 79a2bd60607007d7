"""Which files a catalog is made from, and what identifies their content and the program's.

A file's content is known again by its size, inode and times, as git's index knows it: only when
it was last touched well before the record of it was written. Otherwise it is read and hashed.
"""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.reference.catalog.schema import FORMAT
from verifier.reference.locate import split_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Parts of the program that no fact and no wording depends on.
_WITHOUT_SAY = frozenset({"cli", "nightly", "reports", "testing", "verdicts", "__pycache__"})
# File systems keep times to two seconds at worst; what changed just before a record may have
# changed after it too.
_GRAIN_NS = 2_000_000_000
_CHUNK = 1 << 20


class Inputs:
    """The files of a run's packages and tables, as they are now.

    Raises OSError where one cannot be looked at.
    """

    def __init__(self, packages: Iterable[Path], tables: Iterable[str]) -> None:
        self._files = [
            *((str(folder), file) for folder in packages for file in _files(folder)),
            *((table, file) for table in tables for file in _with_sidecars(_file_of(table))),
        ]
        self._states = [(given, file, _state(file)) for given, file in self._files]

    @property
    def state(self) -> str:
        """What identifies names, sizes and times: changes with any change, and with a touch."""
        return _digest(f"{given}\0{file}\0{state}" for given, file, state in self._states)

    @property
    def touched_ns(self) -> int:
        """When the latest change of any file was, by the clock of its file system."""
        return max((max(state[2:4]) for _, _, state in self._states), default=0) + _GRAIN_NS

    @property
    def size(self) -> int:
        """How many bytes they are together."""
        return sum(state[1] for _, _, state in self._states)

    def changed(self) -> bool:
        """Tell whether any file is another, or has been touched, since this was made."""
        try:
            return any(_state(file) != state for _, file, state in self._states)
        except OSError:
            return True

    def content(self) -> str:
        """Return what identifies names and contents; reads every file."""
        return _digest(f"{given}\0{file}\0{_hashed(file)}" for given, file in self._files)


def _files(folder: Path) -> Iterator[Path]:
    """Yield all files of a package, whatever its descriptor names; sorted, hidden ones not."""
    for entry in sorted(os.scandir(folder), key=lambda each: each.name):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files(Path(entry.path))
        else:
            yield Path(entry.path)


def _file_of(table: str) -> Path:
    """Return the file of a table: "figures.xlsx#Sheet2" is a part of one."""
    return Path(split_part(table)[0])


def _with_sidecars(table: Path) -> list[Path]:
    """Return a table and the files beside it that correct it or hold a part of it.

    "gdp.csv" has "gdp.csv.yaml", a document "report.txt" may have "report.yaml", and a database
    "figures.sqlite" a journal "figures.sqlite-wal".
    """
    whole = {f"{table.stem}.yaml", f"{table.stem}.yml"}
    beside = [
        Path(each.path)
        for each in os.scandir(table.parent)
        if (each.name.startswith(table.name) or each.name in whole) and each.is_file()
    ]
    return [table, *sorted(each for each in beside if each.name != table.name)]


def _state(file: Path) -> tuple[int, int, int, int]:
    about = file.stat()
    return about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns


def _hashed(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _digest(lines: Iterable[str]) -> str:
    digest = hashlib.sha256(program().encode())
    for line in lines:
        digest.update(f"{line}\n".encode(errors="surrogateescape"))
    return digest.hexdigest()[:32]


@cache
def program() -> str:
    """Return what identifies the format and the code that reads sources and names places.

    A checkout under work changes without its version; so sizes and times of modules count.

    Raises:
        OSError: the modules are no files, as inside a zip.
    """
    root = Path(__file__).parents[2]
    parts = [f"{FORMAT} {sys.version_info[:2]}"]
    parts += [f"{module} {_state(module)[1:3]}" for module in _modules(root)]
    return "\n".join(parts)


def _modules(folder: Path) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda each: each.name):
        if entry.is_dir() and entry.name not in _WITHOUT_SAY:
            yield from _modules(Path(entry.path))
        elif entry.name.endswith(".py"):
            yield Path(entry.path)
