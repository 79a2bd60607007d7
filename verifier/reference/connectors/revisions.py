"""A frozen table meets what the service says now: old vintages are closed, nothing is overwritten.

A row is the cells of a CSV file by column. Known time is half-open: a vintage closed on a day was
valid up to that day, and the next one begins with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from verifier.reference.connectors.atomic import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from verifier.reference.connectors.harvest import Statement
    from verifier.reference.connectors.profiles import Profile

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: "added", "revised", "withdrawn", "ranked", "corrected" (on its own day)."""

    kind: str
    key: tuple[str, ...]
    old: str = ""
    new: str = ""

    @property
    def ratio(self) -> Decimal | None:
        """How far the new value lies from the old, relative to the old; None without two values."""
        try:
            old, new = Decimal(self.old), Decimal(self.new)
        except InvalidOperation:
            return None
        return (new - old) / abs(old) if old else None


@dataclass(frozen=True, slots=True)
class Revised:
    """The rows after a refresh, in their fixed order, and what is different."""

    rows: tuple[Row, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Stamp:
    """How new rows are marked: the day of retrieval and the citation."""

    day: date
    source_id: str


def revise(
    profile: Profile,
    rows: Sequence[Row],
    statements: Iterable[Statement],
    stamp: Stamp,
    *,
    whole: bool = True,
) -> Revised:
    """Return the rows with the statements worked in.

    Every row of before is there afterwards, with the same value; at most its known_to, its rank
    and its note are new. With ``whole``, what no statement confirms is closed as withdrawn.
    """
    before: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        before.setdefault(_key(profile, row), []).append(dict(row))
    told: dict[tuple[str, ...], list[Statement]] = {}
    for statement in statements:
        cells = {name: harmless(cell) for name, cell in statement.cells.items()}
        # A service ahead of the user's calendar says nothing from tomorrow.
        known = min(statement.known_from, stamp.day)
        found = replace(statement, cells=cells, known_from=known)
        told.setdefault(_key(profile, cells), []).append(found)
    changes: list[Change] = []
    for key in sorted({*before, *told}):
        history = before.setdefault(key, [])
        for statement in sorted(told.get(key, ()), key=lambda each: each.known_from):
            changes += _told(profile, key, history, statement, stamp)
        if whole and key not in told:
            changes += _withdrawn(key, history, stamp)
    ordered = [row for key in sorted(before) for row in sorted(before[key], key=_order)]
    return Revised(tuple(ordered), tuple(changes))


def _key(profile: Profile, cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(column, "") for column in profile.key)


def _order(row: Row) -> tuple[int, str]:
    return int(row.get("revision") or 1), row.get("known_from", "")


def _told(
    profile: Profile,
    key: tuple[str, ...],
    history: list[Row],
    statement: Statement,
    stamp: Stamp,
) -> list[Change]:
    """Work one statement into the revisions of its key."""
    since = statement.known_from.isoformat()
    standing = [row for row in history if row.get("rank") != "deprecated"]
    if statement.vintage:
        same_day = [row for row in standing if row["known_from"] == since]
        if any(_agree(profile, row, statement.cells) for row in same_day):
            return _ended(same_day, statement)
        if any(row["known_from"] > since for row in standing):
            return _past(profile, key, history, statement, stamp)
    current = next((row for row in standing if not row.get("known_to")), None)
    if current is not None and _agree(profile, current, statement.cells):
        return [*_ended([current], statement), *_ranked(key, current, statement, stamp)]
    if any(_refused(profile, row, statement) for row in history):
        return []
    closed = [date.fromisoformat(row["known_to"]) for row in standing if row.get("known_to")]
    begin = max([statement.known_from, *closed])
    if current is None:
        row = _row(profile, statement, history, begin, stamp)
        history.append(row)
        return [Change("added", key, "", _shown(row))]
    kind, begin = _closed(current, begin, stamp)
    row = _row(profile, statement, history, begin, stamp)
    history.append(row)
    return [Change(kind, key, _shown(current), _shown(row))]


def _refused(profile: Profile, row: Row, statement: Statement) -> bool:
    """Tell a row that a person or the service found wrong, and that the service still gives."""
    wrong = row.get("rank") == "deprecated" and not row.get("known_to")
    return wrong and _agree(profile, row, statement.cells)


def _ranked(
    key: tuple[str, ...], current: Row, statement: Statement, stamp: Stamp
) -> Iterator[Change]:
    """Take over the rank that the service itself gives."""
    old, new = current.get("rank") or "normal", statement.cells.get("rank") or ""
    if new and new != old:
        current["rank"] = new
        current["note"] = _noted(current, f"{new} where it was {old}, on {stamp.day}")
        yield Change("ranked", key, old, new)


def _closed(current: Row, begin: date, stamp: Stamp) -> tuple[str, date]:
    """Close the vintage that stands; return what that is called and when the next one begins."""
    kept_from = date.fromisoformat(current["known_from"])
    begin = begin if begin > kept_from else stamp.day
    if begin > kept_from:
        current["known_to"] = begin.isoformat()
        return "revised", begin
    current["rank"] = "deprecated"
    current["note"] = _noted(current, f"replaced on {stamp.day} without a new date")
    current["known_to"] = (kept_from + timedelta(days=1)).isoformat()
    return "corrected", kept_from


def _past(
    profile: Profile,
    key: tuple[str, ...],
    history: list[Row],
    statement: Statement,
    stamp: Stamp,
) -> list[Change]:
    """Put a vintage before those on record, up to the first of them."""
    since = statement.known_from.isoformat()
    standing = [row for row in history if row.get("rank") != "deprecated"]
    if any(row["known_from"] <= since < (row.get("known_to") or "9999") for row in standing):
        return []
    row = _row(profile, statement, history, statement.known_from, stamp)
    following = min(each["known_from"] for each in standing if each["known_from"] > since)
    row["known_to"] = min(row["known_to"] or following, following)
    history.append(row)
    for number, each in enumerate(sorted(history, key=lambda each: each["known_from"]), 1):
        each["revision"] = str(number)
    return [Change("added", key, "", _shown(row))]


def _ended(rows: list[Row], statement: Statement) -> list[Change]:
    """Close a vintage that the service itself says was replaced; that is no news of its own."""
    for row in rows:
        if statement.until and not row.get("known_to"):
            row["known_to"] = statement.until.isoformat()
    return []


def _withdrawn(key: tuple[str, ...], history: list[Row], stamp: Stamp) -> list[Change]:
    changes = []
    for row in history:
        if row.get("known_to") or row.get("rank") == "deprecated":
            continue
        begun = date.fromisoformat(row["known_from"])
        row["known_to"] = max(stamp.day, begun + timedelta(days=1)).isoformat()
        row["note"] = _noted(row, f"no longer given by the service on {stamp.day}")
        changes.append(Change("withdrawn", key, _shown(row)))
    return changes


def _row(
    profile: Profile, statement: Statement, history: list[Row], begin: date, stamp: Stamp
) -> Row:
    revision = max((int(row.get("revision") or 1) for row in history), default=0) + 1
    row = {column: statement.cells.get(column, "") for column in profile.columns}
    row |= {
        "known_from": begin.isoformat(),
        "known_to": statement.until.isoformat() if statement.until else "",
        "revision": str(revision),
        "rank": statement.cells.get("rank") or "normal",
        "source_id": stamp.source_id,
    }
    if "fact_id" in row and revision > 1:
        row["fact_id"] = f"{row['fact_id']}.r{revision}"
    return row


def _agree(profile: Profile, row: Mapping[str, str], cells: Mapping[str, str]) -> bool:
    return all(_same(row.get(each, ""), cells.get(each, "")) for each in profile.content)


def _same(one: str, other: str) -> bool:
    """Tell whether two cells mean the same: "2.50" is "2.5"."""
    if one == other:
        return True
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False


def _shown(row: Mapping[str, str]) -> str:
    """Return what a row states, in a few words."""
    if row.get("value"):
        status = row.get("obs_status", "")
        return row["value"] + (f" ({status})" if status else "")
    if row.get("value_low"):
        return f"{row['value_low']} to {row.get('value_high', '')}"
    return row.get("valid_from", "")


def _noted(row: Row, note: str) -> str:
    return "; ".join(each for each in (row.get("note", ""), note) if each)
