"""Databases: a SQLite file or any SQLAlchemy address, with a query or the name of a table.

Written as ``ADDRESS#SELECT …`` or ``ADDRESS#table``. Only one SELECT is run, in a database opened
for reading where it can be; passwords appear in no message and in no fact.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.columnar import written
from verifier.reference.tables.extras import extra
from verifier.reference.tables.grid import MOST_CELLS, Grid

if TYPE_CHECKING:
    from collections.abc import Iterable

_ADDRESS = re.compile(r"[a-z][a-z0-9]*(\+[a-z0-9_]+)?:/{2,}", re.IGNORECASE)
_QUERY = re.compile(r"\s*(select|with)\b", re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=://)([^:/@#\s]*):[^@#\s]*@")
_WRITES = re.compile(
    r"\b(insert|update|delete|drop|alter|create|attach|detach|pragma|grant|truncate|replace|into"
    r"|vacuum|copy|call|merge)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")
SQLITE_FILES = (".sqlite", ".sqlite3", ".db", ".db3")


def is_database(source: str) -> bool:
    """Tell a database's address from the path or web address of a file."""
    web = source.lower().startswith(("http://", "https://", "file://", "ftp://"))
    return bool(_ADDRESS.match(source)) and not web


def without_password(source: str) -> str:
    """Return an address as it may be shown.

    >>> without_password("postgresql://desk:secret@db/figures#gdp")
    'postgresql://desk:***@db/figures#gdp'
    """
    return _PASSWORD.sub(r"\1:***@", source)


def read_database(address: str, query: str) -> tuple[Grid, ...]:
    """Read the rows of a query or of a table; without either, of the only table there is.

    Raises:
        InputError: no such database or table, a query that does more than read, too many rows, or
            a driver that is not installed.
    """
    shown = without_password(address)
    if address.startswith("sqlite:///"):
        path = address.removeprefix("sqlite:///").partition("?")[0]
        if not Path(path).is_file():  # SQLite would make an empty one
            raise InputError(Problem(shown, "no such file"))
        address = f"sqlite:///file:{Path(path).resolve().as_posix()}?mode=ro&uri=true"
    sqlalchemy = extra("sqlalchemy", "sql", shown, "a database")
    try:
        engine = sqlalchemy.create_engine(address)
    except ModuleNotFoundError as error:
        message = f"the driver {error.name!r} of this address is not installed"
        raise InputError(Problem(shown, message, mend=f"pip install {error.name}")) from error
    except (sqlalchemy.exc.ArgumentError, sqlalchemy.exc.NoSuchModuleError) as error:
        message = f"is no address of a database: {without_password(str(error))}"
        raise InputError(Problem(shown, message)) from error
    try:
        statement, name = _statement(sqlalchemy, engine, query, shown)
        with engine.connect() as connection:
            result = connection.execute(statement)
            columns, rows = list(map(str, result.keys())), _capped(result, shown)
            connection.rollback()
    except sqlalchemy.exc.SQLAlchemyError as error:
        cause = without_password(str(getattr(error, "orig", None) or error)).splitlines()[0]
        raise InputError(Problem(shown, f"the query fails: {cause}")) from error
    finally:
        engine.dispose()
    return (_grid(columns, rows, shown, name),)


def _capped(result: Any, shown: str) -> list[Any]:
    rows = result.fetchmany(MOST_CELLS // 10 + 1)
    if len(rows) > MOST_CELLS // 10:
        message = f"the query gives more than {MOST_CELLS // 10:,} rows"
        raise InputError(Problem(shown, message, mend="ask for less, with WHERE or GROUP BY"))
    return list(rows)


def _statement(sqlalchemy: Any, engine: Any, query: str, shown: str) -> tuple[Any, str]:
    if _QUERY.match(query):
        plain = _QUOTED.sub("''", query).rstrip().rstrip(";")
        if ";" in plain or _WRITES.search(plain):
            mend = "only one SELECT is run, and nothing is written"
            raise InputError(Problem(shown, f"refused: {query.strip()!r}", mend=mend))
        return sqlalchemy.text(query.rstrip().rstrip(";").replace(":", r"\:")), ""
    inspector = sqlalchemy.inspect(engine)
    names = [*inspector.get_table_names(), *inspector.get_view_names()]
    chosen = query.strip() or (names[0] if len(names) == 1 else "")
    if chosen not in names:
        known = ", ".join(sorted(names)) or "no table"
        mend = f"it has {known}; write {shown}#table or {shown}#SELECT …"
        message = f"has no table {chosen!r}" if chosen else "does not say which table or query"
        raise InputError(Problem(shown, message, mend=mend))
    table = sqlalchemy.table(chosen)
    return sqlalchemy.select(sqlalchemy.text("*")).select_from(table), chosen


def _grid(columns: list[str], rows: Iterable[Any], shown: str, name: str) -> Grid:
    cells = [tuple(columns), *(tuple(written(value) for value in row) for row in rows)]
    lines = tuple(range(len(cells)))
    return Grid(shown, name, tuple(cells), lines, headers=1, locator="row")
