"""Folders that appear whole or not at all, locks on them, and tables that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.reference.whole_files import PART, named, settle, write_through

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_FORMULA = re.compile(r"[=@\t\r]|[+-][A-Za-z(@=]")


def create_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Make a folder with these files, all at once.

    Raises:
        InputError: it exists, or cannot be written; then there is no new folder.
    """
    beside = folder.with_name(f".{folder.name}.{os.getpid()}{PART}")
    with named(folder):
        if folder.exists():
            mend = "`verifier sources refresh` updates it; or give another --name"
            raise InputError(Problem(str(folder), "exists already", mend=mend))
        try:
            beside.mkdir(parents=True)
            for name, text in files.items():
                write_through(beside / name, text)
            settle(beside)
            beside.rename(folder)
            settle(folder.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Remove what an interrupted run left beside the files, if its process is gone."""
    for left in sorted(folder.glob(f".*{PART}")):
        process = left.name.removesuffix(PART).rpartition(".")[2]
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
    with named(folder):
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
