"""A harvest as a package of files that a person reviews, keeps under version control and uses.

The order of writing is the guarantee: first citations.csv, to which a refresh only adds, then the
table, then datapackage.yaml. Each is replaced in one step, and after every step the package is
valid: it states what it did before, or what it states now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.connectors import atomic
from verifier.reference.connectors.describe import (
    ALIASES,
    CITATIONS,
    as_yaml,
    checked,
    descriptor,
)
from verifier.reference.connectors.naming import identifier
from verifier.reference.connectors.profiles import (
    ALIAS_COLUMNS,
    CITATION_COLUMNS,
    PROFILES,
    Profile,
)
from verifier.reference.connectors.revisions import Change, Row, Stamp, revise
from verifier.reference.locate import DESCRIPTOR
from verifier.reference.rows import read_rows, read_text
from verifier.reference.whole_files import replace_file

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from verifier.reference.connectors.base import Connector
    from verifier.reference.connectors.harvest import Harvest, Request

# A refresh that would withdraw more than this share of what stands is more likely a broken answer.
_LARGEST_LOSS = 0.2
_FEW = 5


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A package as it lies on disk."""

    folder: Path
    descriptor: dict[str, Any]
    profile: Profile
    rows: tuple[Row, ...]
    citations: tuple[Row, ...]

    @property
    def source(self) -> dict[str, Any]:
        """What the package was made from: connector, indicator and what was asked for."""
        return dict(self.descriptor["verifier"]["connector"])


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh would write, and what is different."""

    before: Snapshot
    snapshot: Snapshot
    changes: tuple[Change, ...]
    day: date


def create(folder: Path, connector: Connector, request: Request, harvest: Harvest) -> Snapshot:
    """Write a package that was not there; whole or not at all.

    Raises:
        InputError: the folder exists or cannot be written.
    """
    _refuse_twofold(harvest)
    citation = _citation(connector, request, harvest, ())
    stamp = Stamp(harvest.answers[0].day, citation["source_id"])
    rows = revise(harvest.profile, (), harvest.statements, stamp).rows
    described = descriptor(folder.name, connector, request, harvest, rows)
    snapshot = Snapshot(folder, described, harvest.profile, rows, (citation,))
    aliases = [
        {
            "kind": each.kind,
            "id": each.id,
            "alias": each.text,
            "lang": each.lang,
            "polarity": "+" if each.positive else "-",
        }
        for each in harvest.wordings
    ]
    atomic.create_folder(
        folder,
        {
            CITATIONS: atomic.table(CITATION_COLUMNS, [citation]),
            ALIASES: atomic.table(ALIAS_COLUMNS, aliases),
            harvest.profile.path: atomic.table(harvest.profile.columns, rows),
            DESCRIPTOR: as_yaml(described),
        },
    )
    return snapshot


def read(folder: Path) -> Snapshot:
    """Read a package that a connector made.

    Raises:
        InputError: it cannot be read, or no connector made it.
    """
    path = folder / DESCRIPTOR
    content = _content(path)
    block = content.get("verifier") if isinstance(content, dict) else None
    source = block.get("connector") if isinstance(block, dict) else None
    if not isinstance(block, dict) or not isinstance(source, dict):
        message = "was not made by a connector, so there is nothing to refresh it from"
        raise InputError(Problem(str(path), message))
    profile = PROFILES.get(str(block.get("profile")))
    if profile is None or not source.get("name") or not source.get("indicator"):
        message = "its 'connector' block does not say what it was made from"
        raise InputError(Problem(str(path), message, mend="add name and indicator"))
    rows = _rows(folder / profile.path, profile)
    citations = tuple(row.cells for row in read_rows(folder / CITATIONS, ("source_id",)))
    return Snapshot(folder, content, profile, rows, citations)


def _rows(path: Path, profile: Profile) -> tuple[Row, ...]:
    """Return the rows of a table whose times and revisions can be worked with.

    Raises:
        InputError: some cannot: a spreadsheet rewrites days, for one.
    """
    problems: list[Problem] = []
    found = read_rows(path, (*profile.key, "known_from", "known_to", "revision"))
    for row in found:
        if row.date("known_from", problems) is None and not row.text("known_from"):
            problems.append(row.problem("known_from", "is empty", "since when is it known?"))
        row.date("known_to", problems)
        revision = row.number("revision", problems)
        if revision is not None and (revision < 1 or revision != int(revision)):
            problems.append(row.problem("revision", f"{revision} is no number of a revision"))
    if problems:
        raise InputError(*problems)
    return tuple(row.cells for row in found)


def is_snapshot(folder: Path) -> bool:
    """Tell whether a connector made a package, sound or not."""
    try:
        content = _content(folder / DESCRIPTOR)
    except InputError:
        return False
    block = content.get("verifier") if isinstance(content, dict) else None
    return isinstance(block, dict) and "connector" in block


def _content(path: Path) -> Any:  # noqa: ANN401 - a file before it is looked at
    import yaml

    try:
        return yaml.safe_load(read_text(path))
    except yaml.YAMLError as error:
        raise InputError(Problem(str(path), "not valid YAML")) from error


def compare(
    snapshot: Snapshot,
    connector: Connector,
    request: Request,
    harvest: Harvest,
    *,
    accept_loss: bool = False,
) -> Refreshed:
    """Return what a refresh would write; nothing is written.

    Raises:
        InputError: much of what stands is missing from the answer, and that was not accepted.
    """
    _refuse_twofold(harvest)
    citation = _citation(connector, request, harvest, snapshot.citations)
    day = harvest.answers[0].day
    stamp = Stamp(day, citation["source_id"])
    revised = revise(
        snapshot.profile, snapshot.rows, harvest.statements, stamp, whole=harvest.whole
    )
    if not accept_loss:
        _refuse_old(snapshot, harvest)
    lost = sum(change.kind == "withdrawn" for change in revised.changes)
    standing = sum(not row.get("known_to") for row in snapshot.rows)
    if lost > max(_FEW, _LARGEST_LOSS * standing) and not accept_loss:
        message = f"the answer lacks {lost} of the {standing} figures that stand in the package"
        mend = "the service may be out of order; --accept-loss closes them as withdrawn"
        raise InputError(Problem(str(snapshot.folder), message, mend=mend))
    described = checked(snapshot.descriptor, harvest, day, changed=bool(revised.changes))
    citations = snapshot.citations
    cited = any(row["source_id"] == citation["source_id"] for row in revised.rows)
    if cited and citation not in citations:
        citations = (*citations, citation)
    after = replace(snapshot, rows=revised.rows, citations=citations, descriptor=described)
    return Refreshed(snapshot, after, revised.changes, day)


def write(refreshed: Refreshed) -> None:
    """Write what a refresh found, in the order that keeps the package valid after every step.

    Raises:
        InputError: a file cannot be written; what was replaced before it is valid.
    """
    snapshot = refreshed.snapshot
    with atomic.locked(snapshot.folder):
        _refuse_changed(refreshed)
        atomic.sweep(snapshot.folder)
        _write(refreshed)


def _refuse_changed(refreshed: Refreshed) -> None:
    """Refuse to write over what somebody else wrote while the service was asked."""
    folder = refreshed.snapshot.folder
    now = read(folder)
    before = refreshed.before
    if now != before:
        message = "was changed while the service was asked; nothing was written"
        raise InputError(Problem(str(folder), message, mend="run it again"))


def _write(refreshed: Refreshed) -> None:
    snapshot = refreshed.snapshot
    if refreshed.changes:
        columns = _columns(snapshot.citations, CITATION_COLUMNS)
        text = atomic.table(columns, snapshot.citations)
        replace_file(snapshot.folder / CITATIONS, text)
        columns = _columns(snapshot.rows, snapshot.profile.columns)
        text = atomic.table(columns, snapshot.rows)
        replace_file(snapshot.folder / snapshot.profile.path, text)
    replace_file(snapshot.folder / DESCRIPTOR, as_yaml(snapshot.descriptor))


def _refuse_twofold(harvest: Harvest) -> None:
    """Refuse two figures for one thing: one is of something else, and nobody can tell which."""
    told: dict[tuple[object, ...], tuple[str, ...]] = {}
    for each in harvest.statements:
        key = tuple(each.cells.get(column, "") for column in harvest.profile.key)
        stated = tuple(each.cells.get(column, "") for column in harvest.profile.content)
        if told.setdefault((*key, each.known_from, each.vintage), stated) != stated:
            message = f"gives two figures for {' '.join(key)}"
            raise harvest.answers[0].fault(message, "choose one of them with --filter")


def _refuse_old(snapshot: Snapshot, harvest: Harvest) -> None:
    """Refuse an answer of before the package: an old copy would turn revisions back."""
    latest = max((row.get("published", "") for row in snapshot.citations), default="")
    if harvest.updated and harvest.updated.isoformat() < latest:
        message = f"the answer is of {harvest.updated}, the package of {latest}"
        mend = "the service may give an old copy: try again later; --accept-loss takes it"
        raise InputError(Problem(str(snapshot.folder), message, mend=mend))


def _columns(rows: tuple[Row, ...], known: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of a table: ours, then those that a person added."""
    further = {column: None for row in rows for column in row if column not in known}
    return (*known, *further)


def _citation(
    connector: Connector, request: Request, harvest: Harvest, kept: tuple[Row, ...]
) -> Row:
    """Return the citation of this retrieval; another one of the same day gets another id."""
    answer = harvest.answers[0]
    digest = sha256(b"".join(each.content for each in harvest.answers)).hexdigest()
    base = f"{connector.name}-{identifier(request.indicator)}-{answer.day}"
    taken = {row["source_id"]: row.get("sha256") for row in kept}
    name, number = base, 1
    while taken.get(name, digest) != digest:
        number += 1
        name = f"{base}-{number}"
    return {
        "source_id": name,
        "publisher": harvest.publisher or connector.terms.publisher,
        "title": harvest.title,
        "url": harvest.page,
        "published": harvest.updated.isoformat() if harvest.updated else "",
        "retrieved": answer.day.isoformat(),
        "licence": connector.terms.licence,
        "tier": connector.terms.tier,
        "retrieved_from": answer.address,
        "sha256": digest,
    }
