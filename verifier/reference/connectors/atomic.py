"""Files and folders that are written whole or not at all, and that survive a loss of power."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_PART = ".part"
_FORMULA = re.compile(r"[=@\t\r]|[+-][A-Za-z(@=]")


def replace_file(path: Path, text: str) -> None:
    """Put a text in the place of a file, in UTF-8; a reader sees the old content or the new.

    Raises:
        InputError: it cannot be written; the old file is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}{_PART}")
    with _named(path):
        try:
            _write(beside, text)
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
            _settle(path.parent)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def create_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Make a folder with these files, all at once.

    Raises:
        InputError: it exists, or cannot be written; then there is no new folder.
    """
    beside = folder.with_name(f".{folder.name}.{os.getpid()}{_PART}")
    with _named(folder):
        if folder.exists():
            mend = "`verifier sources refresh` updates it; or give another --name"
            raise InputError(Problem(str(folder), "exists already", mend=mend))
        try:
            beside.mkdir(parents=True)
            for name, text in files.items():
                _write(beside / name, text)
            _settle(beside)
            beside.rename(folder)
            _settle(folder.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Remove what an interrupted run left beside the files, if its process is gone."""
    for left in sorted(folder.glob(f".*{_PART}")):
        process = left.name.removesuffix(_PART).rpartition(".")[2]
        if process.isdigit() and not _lives(int(process)):
            with suppress(OSError):
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def table(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> str:
    """Return rows as CSV text with line feeds; columns that a row has not are empty.

    No cell is a formula, whatever a service sent.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([harmless(row.get(column, "")) for column in columns] for row in rows)
    return text.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs: "=1+1" gets the apostrophe that makes it a text.

    >>> harmless("@minister said"), harmless("-7"), harmless("+1 person")
    ("'@minister said", '-7', '+1 person')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other runs of this program out of a folder; the lock ends with the process.

    Raises:
        InputError: another run is at work there.
    """
    with _named(folder):
        handle = os.open(folder, os.O_RDONLY) if os.name == "posix" else None
    try:
        if handle is not None:
            import fcntl

            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                mend = "wait until it has ended"
                problem = Problem(str(folder), "is being refreshed by another run", mend=mend)
                raise InputError(problem) from error
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _write(path: Path, text: str) -> None:
    with path.open("wb") as stream:
        stream.write(text.encode("utf-8", "backslashreplace"))
        stream.flush()
        os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """Make renames in a folder last; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lives(process: int) -> bool:
    if os.name != "posix":
        return True  # asking would end it there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        cause = error.strerror or "unknown cause"
        mend = "nothing was changed"
        raise InputError(Problem(str(path), f"cannot be written: {cause}", mend=mend)) from error
