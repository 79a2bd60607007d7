"""A compiled catalog's file, read with SQL alone.

It imports nothing but sqlite3: a new process opens a million facts and has one value, with its
citation, in about twice the time that Python itself takes to start.
"""

from __future__ import annotations

import sqlite3

TYPE_CHECKING = False  # typing itself would take a quarter of the time that Python takes to start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Row = tuple[Any, ...]
    Recover = Callable[[sqlite3.DatabaseError], sqlite3.Connection]

# Of a file's pages so many bytes may be mapped into memory; what is not touched costs nothing.
_MAPPED_BYTES = 1 << 32
_AT_ONCE = 5_000
_ESCAPES = str.maketrans({"%": "%25", "?": "%3f", "#": "%23"})

_FACT = """
SELECT subject.id, measure.id, frame.body, fact.id, fact.line, fact.dated, fact.starts, fact.ends,
  fact.grain, fact.low, fact.high, fact.step, fact.written, fact.known_from, fact.known_to,
  fact.revision, fact.extra,
  (SELECT text FROM term WHERE n = fact.place),
  (SELECT text FROM term WHERE n = fact.subject_name),
  (SELECT text FROM term WHERE n = fact.measure_name),
  (SELECT text FROM term WHERE n = fact.note),
  (SELECT text FROM term WHERE n = fact.title),
  (SELECT text FROM term WHERE n = fact.locator)
FROM fact JOIN subject ON subject.n = fact.subject JOIN measure ON measure.n = fact.measure
  JOIN frame ON frame.n = fact.frame
"""
_ANSWER = """
SELECT fact.id, fact.low, fact.high, frame.unit, fact.starts, fact.ends,
  (SELECT text FROM term WHERE n = fact.place), frame.publisher,
  (SELECT text FROM term WHERE n = fact.title), frame.url
FROM fact JOIN frame ON frame.n = fact.frame
WHERE fact.subject = (SELECT n FROM subject WHERE id = ?)
  AND fact.measure = (SELECT n FROM measure WHERE id = ?)
"""


class Store:
    """A catalog's tables. Rows come in the catalog's own order; days are ordinals."""

    def __init__(self, connection: sqlite3.Connection, recover: Recover | None = None) -> None:
        """Take a connection, and what gives another one should this one's file prove damaged."""
        self.connection, self._recover = connection, recover

    @classmethod
    def open(cls, path: str, recover: Recover | None = None) -> Store:
        """Open a compiled file for reading; nobody changes it any more.

        Raises:
            sqlite3.Error: it cannot be opened.
        """
        address = f"file:{path.translate(_ESCAPES)}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        connection.execute(f"PRAGMA mmap_size={_MAPPED_BYTES}")
        return cls(connection, recover)

    def rows(self, query: str, *values: object) -> list[Row]:
        """Return the rows of a query."""
        try:
            return self.connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            if self._recover is None:
                raise
            recover, self._recover = self._recover, None
            self.connection = recover(error)
            return self.connection.execute(query, values).fetchall()

    def answers(self, subject: str, measure: str, on: int | None = None) -> list[Row]:
        """Return a subject's values of a measure, of the time that holds a day if one is given.

        A row is: fact's id, low, high (None: the same), unit, first day, day after the last,
        place, publisher, title, address.
        """
        if on is None:
            return self.rows(f"{_ANSWER} ORDER BY fact.seq", subject, measure)
        within = "AND fact.starts <= ? AND fact.ends > ? ORDER BY fact.seq"
        return self.rows(_ANSWER + within, subject, measure, on, on)

    def about(self, subject: str | None, measure: str | None) -> list[Row]:
        """Return rows for ``codec.fact_of``; None stands for any."""
        where = []
        if subject is not None:
            where.append("fact.subject = (SELECT n FROM subject WHERE id = ?)")
        if measure is not None:
            where.append("fact.measure = (SELECT n FROM measure WHERE id = ?)")
        given = [each for each in (subject, measure) if each is not None]
        condition = f"WHERE {' AND '.join(where)}" if where else ""
        return self.rows(f"{_FACT} {condition} ORDER BY fact.seq", *given)

    def of_thing(self, thing: int, starts: int | None, ends: int | None, most: int) -> list[Row]:
        """Return rows for ``codec.fact_of`` of one thing, those nearest in time first.

        ``starts`` and ``ends`` bound the time asked for, the end exclusive; without them the
        latest come first.
        """
        nearest = "fact.ends DESC, fact.starts DESC"
        values: list[object] = [thing]
        if starts is not None and ends is not None:
            nearest = "max(fact.starts - ?, ? - fact.ends, -1), fact.ends - fact.starts"
            values += [ends, starts]
        condition = """
        JOIN thing ON thing.n = ? AND thing.subject = fact.subject
          AND thing.measure = fact.measure AND thing.place IS fact.place"""
        return self.rows(f"{_FACT} {condition} ORDER BY {nearest}, fact.seq LIMIT {most}", *values)

    def everything(self) -> Iterator[Row]:
        """Yield all rows for ``codec.fact_of``."""
        ((last,),) = self.rows("SELECT coalesce(max(seq), 0) FROM fact")
        for first in range(1, last + 1, _AT_ONCE):
            page = f"{_FACT} WHERE fact.seq BETWEEN ? AND ? ORDER BY fact.seq"
            yield from self.rows(page, first, first + _AT_ONCE - 1)
