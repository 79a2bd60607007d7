"""Citations and aliases: the two tables that every package has in the same form."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model.errors import Problem
from verifier.model.fact import Provenance
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.packages.descriptor import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from verifier.reference.packages.settings import MeasureSettings
    from verifier.reference.rows import Row

CITATION_COLUMNS = ("source_id", "publisher", "title", "url", "retrieved", "licence")
CITATION_OPTIONS = ("archived_url", "published", "tier", "note")
ALIAS_COLUMNS = ("kind", "id", "alias", "polarity")
ALIAS_OPTIONS = ("lang", "note")
TIERS = ("", "primary", "secondary", "tertiary")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
# A leading sign that a spreadsheet would run; "-" and "+" alone are polarities.
_FORMULA = re.compile(r"[=@\t\r]|[+-][A-Za-z(@=]")


@dataclass(frozen=True, slots=True)
class Citation:
    """One row of citations.csv."""

    publisher: str
    title: str
    url: str
    published: date | None
    retrieved: date | None
    licence: str
    tier: str
    row: Row

    def provenance(self, source_id: str, row: Row, locator: str = "") -> Provenance:
        """Return the origin of a fact that a row of another table states."""
        return Provenance(
            publisher=self.publisher,
            title=self.title,
            url=self.url,
            source_id=source_id,
            path=row.path,
            row=row.line,
            published=self.published,
            retrieved=self.retrieved,
            licence=self.licence,
            tier=self.tier,
            locator=locator,
        )


def read_citations(rows: Iterable[Row], problems: list[Problem]) -> dict[str, Citation]:
    """Return the citations by id."""
    found: dict[str, Citation] = {}
    for row in rows:
        needed = ("source_id", "publisher", "title", "url", "licence")
        problems += [row.problem(name, "is empty") for name in needed if not row.text(name)]
        url, tier = row.text("url"), row.text("tier")
        if url and not _ADDRESS.fullmatch(url):
            mend = "write the whole address, from https:// on"
            problems.append(row.problem("url", f"no address of the web: {url!r}", mend))
        if tier not in TIERS:
            problems.append(row.problem("tier", f"unknown word {tier!r}", suggestion(tier, TIERS)))
        published, retrieved = row.date("published", problems), row.date("retrieved", problems)
        if retrieved is None and not row.text("retrieved"):
            problems.append(row.problem("retrieved", "is empty", "the day you read the source"))
        if published and retrieved and published > retrieved:
            message = f"{retrieved} lies before published {published}"
            problems.append(row.problem("retrieved", message))
        found.setdefault(
            row.text("source_id"),
            Citation(
                row.text("publisher"), row.text("title"), url, published, retrieved,
                row.text("licence"), tier, row,
            ),
        )  # fmt: skip
    return found


def cited(
    source_id: str, column: str, row: Row, citations: Mapping[str, Citation],
    problems: list[Problem],
) -> Citation | None:  # fmt: skip
    """Return the citation of an id; an unknown one is added to the problems."""
    citation = citations.get(source_id)
    if citation is None:
        close = difflib.get_close_matches(source_id, citations, 1)
        mend = f"did you mean {close[0]!r}?" if close else "add it to citations.csv"
        problems.append(row.problem(column, f"no citation {source_id!r}", mend))
    return citation


def read_aliases(
    rows: Iterable[Row], package: str, problems: list[Problem], *, apart: bool
) -> list[tuple[Alias, Row]]:
    """Return the wordings, each with its row."""
    found: list[tuple[Alias, Row]] = []
    for row in rows:
        alias = _alias(row, package, problems, apart=apart)
        if alias is not None:
            found.append((alias, row))
    told: dict[tuple[str, str, str], tuple[bool, int]] = {}
    for alias, row in found:
        key = (alias.kind.value, alias.id, alias.text.casefold())
        positive, line = told.setdefault(key, (alias.positive, row.line))
        if positive is not alias.positive:
            message = f"{alias.text!r} names {alias.id!r} by line {line}, and does not by this"
            problems.append(row.problem("polarity", message, "keep one of the two rows"))
    return found


def _alias(row: Row, package: str, problems: list[Problem], *, apart: bool) -> Alias | None:
    try:
        kind = AliasKind(row.text("kind"))
    except ValueError:
        allowed = tuple(kind.value for kind in AliasKind)
        mend = suggestion(row.text("kind"), allowed)
        problems.append(row.problem("kind", f"unknown word {row.text('kind')!r}", mend))
        return None
    if row.text("polarity") not in {"+", "-"}:
        mend = "+ for a name of it, - for a name of something else"
        problems.append(row.problem("polarity", f"{row.text('polarity')!r} is not + or -", mend))
        return None
    empty = [name for name in ("id", "alias") if not row.text(name)]
    if empty:
        problems += [row.problem(name, "is empty") for name in empty]
        return None
    positive = row.text("polarity") == "+"
    return Alias(kind, row.text("id"), row.text("alias"), positive, package=package, apart=apart)


def negatives(
    aliases: Iterable[Alias], measures: Mapping[str, MeasureSettings], package: str
) -> list[Alias]:
    """Return what ``not_same_as`` says as wordings: the other measure's names are not this one's.

    An id that the package does not know stands for its own words: "rpi", "real-gdp".
    """
    known = list(aliases)
    found: dict[Alias, None] = {}
    for measure, settings in measures.items():
        own = {alias.text.casefold() for alias in known if alias.positive and alias.id == measure}
        for other in settings.not_same_as:
            words = [alias.text for alias in known if alias.positive and alias.id == other]
            for text in (*words, other.replace("-", " ").replace("_", " ")):
                if text.casefold() not in own:
                    found[Alias(AliasKind.MEASURE, measure, text, False, package=package)] = None
    return list(found)


def check_cells(rows: Iterable[Row], problems: list[Problem]) -> None:
    """Refuse cells that a spreadsheet would run as a formula."""
    for row in rows:
        for column, place in row.places.items():
            text = row.values[place]
            if text and text[0] in "=@\t\r+-" and _FORMULA.match(text):
                mend = "replace the formula by its value"
                problems.append(row.problem(column, f"a formula: {text[:40]!r}", mend))


def check_columns(rows: tuple[Row, ...], known: tuple[str, ...], problems: list[Problem]) -> None:
    """Name the columns that nobody reads and whose names are nearly those of others."""
    if not rows:
        return
    first = rows[0]
    for column in first.columns:
        if column in known or not column:
            continue
        close = difflib.get_close_matches(
            column, [k for k in known if k not in first.places], 1, 0.8
        )
        if close:
            place = first.places[column] + 1
            mend = f"did you mean {close[0]!r}?"
            problems.append(Problem(first.path, f"unknown column {column!r}", 1, place, mend))


def doubles(rows: Iterable[Row], column: str) -> list[Problem]:
    """Return the problems of ids that are used twice."""
    first: dict[str, int] = {}
    problems = []
    for row in rows:
        key = row.text(column)
        if key in first:
            message = f"{key!r} stands already on line {first[key]}"
            problems.append(row.problem(column, message))
        first.setdefault(key, row.line)
    return problems
