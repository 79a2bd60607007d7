"""Files that are written whole or not at all, and that survive a loss of power."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

PART = ".part"


def replace_file(path: str | Path, text: str) -> None:
    """Put a text in the place of a file, in UTF-8; a reader sees the old content or the new.

    What a link leads to is replaced, and not the link; a device or pipe is written to as it is.

    Raises:
        InputError: it cannot be written; an old file is as it was.
    """
    with named(path):
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            target.write_bytes(_bytes(text))
            return
        beside = target.with_name(f".{target.name}.{os.getpid()}{PART}")
        try:
            write_through(beside, text)
            if target.exists():
                shutil.copymode(target, beside)
            beside.replace(target)
            settle(target.parent)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def write_through(path: Path, text: str) -> None:
    """Write a new file to the disk itself.

    Raises:
        OSError: it cannot be written.
    """
    with path.open("wb") as stream:
        stream.write(_bytes(text))
        stream.flush()
        os.fsync(stream.fileno())


def settle(folder: Path) -> None:
    """Make renames in a folder last; Windows has no such call and needs none.

    Raises:
        OSError: the folder cannot be opened.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def named(path: str | Path) -> Iterator[None]:
    """Turn what the file system refuses into a problem of a file that could not be written."""
    try:
        yield
    except OSError as error:
        cause = error.strerror or "unknown cause"
        mend = "nothing was changed"
        raise InputError(Problem(str(path), f"cannot be written: {cause}", mend=mend)) from error


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")
