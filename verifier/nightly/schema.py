"""The tables of the history, and the numbers by which a file is known to be one."""

from __future__ import annotations

# "VRFY": tells our empty or old history from somebody else's database.
APPLICATION_ID = 0x56524659

VERSION = 1

# Facts are kept once by content, however many claims and nights they bear on.
TABLES = (
    """
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL,
        version TEXT NOT NULL,
        rules TEXT NOT NULL,
        sources TEXT NOT NULL,
        scope TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE facts (
        digest TEXT PRIMARY KEY,
        content TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE articles (
        run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        published TEXT NOT NULL,
        PRIMARY KEY (run, path)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX articles_by_path ON articles (path, run)",
    "CREATE INDEX runs_by_scope ON runs (scope, id)",
    """
    CREATE TABLE findings (
        run INTEGER NOT NULL,
        path TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        key TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        clause TEXT NOT NULL,
        sentence TEXT NOT NULL,
        start INTEGER NOT NULL,
        line INTEGER NOT NULL,
        column_number INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        verdict_now TEXT NOT NULL,
        reason TEXT NOT NULL,
        rule TEXT NOT NULL,
        message TEXT NOT NULL,
        claimed TEXT NOT NULL,
        stated TEXT NOT NULL,
        evidence_json TEXT NOT NULL,
        PRIMARY KEY (run, path, ordinal),
        FOREIGN KEY (run, path) REFERENCES articles (run, path) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
)
