"""Compiled catalogs kept in the user's cache directory, each a file named by its content.

A file appears whole or not at all: it is compiled under another name and renamed. So a process
that is killed leaves the old state, two that compile at once leave one file, and whoever reads
never waits. Whatever goes wrong with the cache is told and costs time alone.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.errors import InputError
from verifier.reference.catalog.store import Store
from verifier.reference.whole_files import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from verifier.reference.catalog.compile import Compiler
    from verifier.reference.catalog.inputs import Inputs
    from verifier.reference.catalog.store import Recover

    Tell = Callable[[str], None]
    Fill = Callable[[Compiler], None]
    Begin = Callable[[str], Compiler]

_KEPT = 12  # catalogs; the least recently used go first
_RECORDS_KEPT = 200
_LONG_WORK_BYTES = 5_000_000
_CHECKED_BYTES = 1 << 24  # larger files are not read through before they are used
_SUM_AT = 68  # SQLite's field for an application's own number holds the file's checksum


class CacheError(Exception):
    """Raised where a catalog cannot be kept or read; the message says what and where."""


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Return where compiled catalogs lie: ``verifier`` in the user's cache directory.

    A relative XDG_CACHE_HOME is ignored, as the XDG Base Directory Specification asks.

    >>> str(cache_folder({"XDG_CACHE_HOME": "/var/cache"}))
    '/var/cache/verifier'
    """
    named = Path(environment.get("XDG_CACHE_HOME", ""))
    base = named if named.is_absolute() else Path.home() / ".cache"
    return base / "verifier"


class Cache:
    """A directory of compiled catalogs. Every method raises CacheError alone."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        """Keep catalogs in a folder, made when needed; ``tell`` gets what a user should know."""
        self._folder, self.tell = folder / "catalogs", tell

    def open(self, inputs: Inputs, begin: Begin, fill: Fill, recover: Recover) -> Store:
        """Return the catalog of the inputs, compiled if it is not there.

        ``begin`` makes a compiler for a path and ``fill`` puts the sources into it; what ``fill``
        raises passes through.

        Raises:
            CacheError: nothing can be kept here, or what is kept cannot be read.
        """
        with _named(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{self._key(inputs)}.sqlite"
            store = self._opened(path, recover)
            if store is None:
                with self._locked():
                    store = self._opened(path, recover)
                    store = store or self._compiled(path, inputs, begin, fill, recover)
                    self._tidy()
            with suppress(OSError):
                os.utime(path)
            return store

    def _key(self, inputs: Inputs) -> str:
        """Return the name of the inputs' content, from the record of it if that can be trusted."""
        record = self._folder / f"{inputs.state}.key"
        with suppress(OSError, UnicodeDecodeError):
            key = record.read_text(encoding="ascii")
            if record.stat().st_mtime_ns > inputs.touched_ns and len(key) == len(inputs.state):
                return key
        key = inputs.content()
        with suppress(InputError):  # a directory for reading alone may hold the catalog
            replace_file(record, key)
        return key

    def _opened(self, path: Path, recover: Recover) -> Store | None:
        if not path.exists():
            return None
        try:
            _check(path)
            store = Store.open(str(path), recover)
            store.connection.execute("SELECT value FROM meta").fetchall()
        except (sqlite3.Error, OSError, ValueError) as error:
            self.tell(f"{path} is damaged ({error}): the sources are compiled anew")
            path.unlink(missing_ok=True)
            return None
        return store

    def _compiled(
        self, path: Path, inputs: Inputs, begin: Begin, fill: Fill, recover: Recover
    ) -> Store:
        if inputs.size > _LONG_WORK_BYTES:
            self.tell(f"compiling {inputs.size / 1e6:.0f} MB of sources; this is done once")
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            compiler = begin(str(part))
            try:
                fill(compiler)
                compiler.finish()
            finally:
                compiler.close()
            _seal(part)
            if inputs.changed():
                # Changed while it was read: right for this run, and filed under nothing.
                store = Store.open(str(part), recover)
                store.rows("SELECT 1 FROM meta")
                part.unlink()
                return store
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return Store.open(str(path), recover)

    def _tidy(self) -> None:
        """Remove what was least recently used, and what killed processes left."""
        for pattern, kept in (("*.sqlite", _KEPT), ("*.key", _RECORDS_KEPT)):
            found = sorted(self._folder.glob(pattern), key=_used, reverse=True)
            for old in found[kept:]:
                with suppress(OSError):
                    old.unlink()
        for part in self._folder.glob("*.part"):
            with suppress(OSError):
                part.unlink()  # of a process that was killed, for the lock is ours

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the cache's lock; the system frees it when the process ends, however it ends.

        Where there are no such locks two processes may compile the same, and both rename.
        """
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        with (self._folder / "lock").open("a", encoding="ascii") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.tell("another run is compiling sources; waiting for it")
                fcntl.flock(file, fcntl.LOCK_EX)
            except OSError:
                pass  # a file system without locks
            yield


def _used(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@contextmanager
def _named(folder: Path) -> Iterator[None]:
    """Turn what the file system or SQLite refuses into a CacheError that says where."""
    try:
        yield
    except sqlite3.Error as error:
        raise CacheError(f"{folder}: {error}") from error
    except OSError as error:
        raise CacheError(f"{error.filename or folder}: {error.strerror or error}") from error


def _seal(path: Path) -> None:
    """Write the checksum into a compiled file, and the file to the disk itself."""
    total = _sum(path)
    with path.open("r+b") as file:
        file.seek(_SUM_AT)
        file.write(total.to_bytes(4, "big"))
        file.flush()
        os.fsync(file.fileno())


def _check(path: Path) -> None:
    """Raise ValueError for a file cut short, or a small one whose checksum is another."""
    with path.open("rb") as file:
        head = file.read(100)
    pages, page = int.from_bytes(head[28:32], "big"), int.from_bytes(head[16:18], "big")
    size = path.stat().st_size
    if len(head) < 100 or size != pages * (65536 if page == 1 else page):
        raise ValueError(f"{size} bytes are not all of it")
    if size <= _CHECKED_BYTES:
        stated = int.from_bytes(head[_SUM_AT : _SUM_AT + 4], "big")
        if _sum(path) != stated:
            raise ValueError("its checksum is another")


def _sum(path: Path) -> int:
    """Return the CRC of a file with the checksum's own bytes as zeros."""
    with path.open("rb") as file:
        head = file.read(100)
        total = zlib.crc32(head[:_SUM_AT] + bytes(4) + head[_SUM_AT + 4 :])
        while chunk := file.read(1 << 20):
            total = zlib.crc32(chunk, total)
    return total
