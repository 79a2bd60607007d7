"""The history of runs in one SQLite file, safe for two runs at once and for a crash in any of them.

A run is written in one transaction or not at all. Timestamps are text as handed in; nothing here
reads a clock.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from verifier.model.errors import InputError, Problem
from verifier.nightly import rows
from verifier.nightly.schema import APPLICATION_ID, TABLES, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from verifier.model.night import ArticleRecord, Run

FILE_NAME = "history.sqlite"

# Seconds to wait for another run that is writing; writing one takes far less.
PATIENCE = 60.0


def history_file(environment: Mapping[str, str], state: str | None = None) -> Path:
    """Return where the history lies: ``state`` if given, else the user's state directory.

    A ``state`` that is a directory, ends in a slash or has no suffix is a directory to keep the
    file in. A relative XDG_STATE_HOME is ignored, as the XDG Base Directory Specification asks.

    >>> str(history_file({"XDG_STATE_HOME": "/var/state"}))
    '/var/state/verifier/history.sqlite'
    >>> str(history_file({}, "night.sqlite")), str(history_file({}, "nights"))
    ('night.sqlite', 'nights/history.sqlite')
    """
    if state is not None:
        given = Path(state)
        is_folder = given.is_dir() or not given.suffix or state.endswith("/")
        return given / FILE_NAME if is_folder else given
    named = Path(environment.get("XDG_STATE_HOME", ""))
    base = named if named.is_absolute() else Path.home() / ".local" / "state"
    return base / "verifier" / FILE_NAME


class Store:
    """An open history; close it, or use it as a context."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        """Open a history, or begin one; ``patience`` is in seconds.

        Raises:
            InputError: the file cannot be opened, is no history, or a newer program's.
        """
        self.path = path
        with self._named():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        try:
            with self._named():
                self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the only right to write; leaving by an exception undoes everything.

        Raises:
            InputError: another run kept the file for too long, or the disk failed.
        """
        with self._named():
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._named():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def add(self, run: Run, scope: str, articles: Sequence[ArticleRecord]) -> int:
        """Write a run and return its id; call it inside a transaction.

        ``scope`` says what the run was asked to check, so that runs over other folders are no
        measure of what has vanished from this one.
        """
        with self._named():
            insert = self._connection.execute(rows.INSERT_RUN, (*rows.run_row(run), scope))
            number = insert.lastrowid or 0
            for article in articles:
                self._connection.execute(rows.INSERT_ARTICLE, rows.article_row(number, article))
                self._connection.executemany(rows.INSERT_FACT, rows.fact_rows(article))
                self._connection.executemany(
                    rows.INSERT_FINDING, rows.finding_rows(number, article)
                )
        return number

    def last_run(self, scope: str) -> Run | None:
        """Return the latest run of the same scope."""
        with self._named():
            row = self._connection.execute(rows.LAST_RUN, (scope,)).fetchone()
        return rows.read_run(row) if row else None

    def names(self, run: int) -> dict[str, str]:
        """Return the articles of a run: name by path."""
        with self._named():
            return dict(self._connection.execute(rows.NAMES, (run,)).fetchall())

    def last_of(self, path: str) -> tuple[Run, ArticleRecord] | None:
        """Return the latest record of an article, of whatever scope, with its run."""
        with self._named():
            row = self._connection.execute(rows.LAST_OF, (path,)).fetchone()
            if row is None:
                return None
            run = rows.read_run(row[:5])
            found = self._connection.execute(rows.FINDINGS, (run.id, path)).fetchall()
            contents = {digest: self._content(digest) for digest in rows.digests(found)}
        return run, rows.read_article(row[5:], found, contents)

    def _content(self, digest: str) -> str:
        row = self._connection.execute(rows.FACT, (digest,)).fetchone()
        return row[0] if row else "[]"

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA foreign_keys = ON")
        if self._version() == VERSION:
            return
        with self.transaction():
            # Asked again: another run may have begun the file in the meantime.
            if self._version() == VERSION:
                return
            for table in TABLES:
                self._connection.execute(table)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {VERSION}")

    def _version(self) -> int:
        """Return the file's version: 0 if it is yet empty.

        Raises:
            InputError: the file is another program's, or a newer version's.
        """
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        owner = int(self._connection.execute("PRAGMA application_id").fetchone()[0])
        tables = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if owner != APPLICATION_ID and (tables or version):
            raise self._error("is a database of another program", _OTHER_FILE)
        if version > VERSION:
            message = f"is a history of version {version}; this program knows {VERSION}"
            raise self._error(message, "update verifier, or name another file with --state")
        return version

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Turn what the database or the disk complains of into an error that names the file."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise self._error(f"the history cannot be used: {error}", _RETRY) from error
        except sqlite3.DatabaseError as error:
            raise self._error(f"is no usable history: {error}", _OTHER_FILE) from error
        except OSError as error:
            cause = error.strerror or "unknown cause"
            raise self._error(f"the history cannot be opened: {cause}", _OTHER_FILE) from error

    def _error(self, message: str, mend: str) -> InputError:
        return InputError(Problem(str(self.path), message, mend=mend))


_OTHER_FILE = "move the file away, or name another with --state"
_RETRY = "check that the folder can be written, or that no other run hangs"
