"""Databases: one SELECT, read and never written; passwords shown to nobody."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.reference.fetch import Fetched
from verifier.reference.tables import understood
from verifier.reference.tables.database import without_password

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return a database of a desk with two tables."""
    file = tmp_path / "desk.db"
    with sqlite3.connect(file) as connection:
        connection.execute('CREATE TABLE figures (country TEXT, year INT, "GDP (US$ bn)" REAL)')
        rows = [("France", 2019, 2728.9), ("France", 2020, 2630.3), ("Spain", 2020, 1281.2)]
        connection.executemany("INSERT INTO figures VALUES (?, ?, ?)", rows)
        connection.execute("CREATE TABLE notes (text TEXT)")
    connection.close()
    return file


PARTS = [
    ("figures", 3), ("SELECT * FROM figures WHERE year = 2020", 2),
    ("select country, year, \"GDP (US$ bn)\" from figures where country = 'Spain';", 1),
    ("WITH late AS (SELECT * FROM figures WHERE year > 2019) SELECT * FROM late", 2),
]  # fmt: skip


@pytest.mark.parametrize(("part", "count"), PARTS)
@pytest.mark.parametrize("form", ["{}", "sqlite:///{}"])
def test_a_table_or_a_query_is_a_table(database: Path, form: str, part: str, count: int) -> None:
    (table,) = understood(f"{form.format(database)}#{part}").tables
    assert len(table.facts) == count
    assert {fact.what for fact in table.facts} == {"GDP"}


REFUSED = [
    ("", "does not say which table"), ("figure", "has no table 'figure'"),
    ("DROP TABLE figures", "has no table"), ("SELECT 1; DROP TABLE figures", "refused"),
    ("SELECT * FROM figures; DELETE FROM figures", "refused"),
    ("WITH x AS (SELECT 1) DELETE FROM figures", "refused"), ("SELECT nothing FROM", "query fails"),
    ("SELECT * FROM nowhere", "no such table"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "message"), REFUSED)
def test_what_does_more_than_read_is_refused(database: Path, part: str, message: str) -> None:
    before = database.read_bytes()
    with pytest.raises(InputError, match=message):
        understood(f"{database}#{part}")
    assert database.read_bytes() == before


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        understood(f"sqlite:///{tmp_path}/none.db#figures")
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://desk:secret@db/figures#gdp", "postgresql://desk:***@db/figures#gdp"),
        ("mysql+pymysql://desk:se:cret@db:3306/x", "mysql+pymysql://desk:***@db:3306/x"),
        ("sqlite:///desk.db", "sqlite:///desk.db"),
    ],
)
def test_a_password_is_shown_to_nobody(address: str, shown: str) -> None:
    assert without_password(address) == shown


@pytest.mark.parametrize("kind", ["text/csv", "text/html"])
def test_a_page_of_the_web_shows_no_password_either(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    page = Fetched(
        b"<p>GDP grew.</p>" if kind == "text/html" else b"country;gdp\nFrance;1.234", kind
    )
    monkeypatch.setattr("verifier.reference.tables.opening.fetch", lambda _address: page)

    reading = understood("https://desk:secret@stats.example/gdp")

    assert reading.tables[0].problems
    assert "secret" not in repr(reading)


@pytest.mark.parametrize("address", ["nosuch://desk:secret@db/x#t", "oracle://desk:secret@db/x#t"])
def test_a_driver_that_is_missing_is_named_without_the_password(address: str) -> None:
    with pytest.raises(InputError) as raised:
        understood(address)
    assert "secret" not in str(raised.value)
    assert "***" in str(raised.value)
