"""Source packages: a datapackage.yaml with facts, citations and aliases as CSV files."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.model.fact import Fact, Provenance, Rank
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.units import unit
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.locate import DESCRIPTOR
from verifier.reference.rows import Row, read_rows, read_text

if TYPE_CHECKING:
    from pathlib import Path

PROFILE = "facts/1"
_FACT_COLUMNS = ("fact_id", "subject", "measure", "kind", "valid_from", "known_from", "source_id")
_CITATION_COLUMNS = ("source_id", "publisher", "title", "url", "retrieved", "licence")
_ALIAS_COLUMNS = ("kind", "id", "alias", "polarity")
_KINDS = ("count", "amount", "rate", "ratio", "date", "duration", "set", "text")
_FOREVER = date(9999, 12, 30)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a package says of all its rows, and of single measures and subjects."""

    name: str
    tolerance: Decimal = Decimal(0)
    max_age_days: int = 0
    ages: dict[str, int] | None = None
    recurring: dict[str, int] | None = None
    apart: bool = False


def read_package(folder: Path) -> tuple[tuple[Fact, ...], tuple[Alias, ...]]:
    """Read a package of the profile facts/1.

    Raises:
        InputError: anything in it is faulty; every problem found is named with file, line and
            field.
    """
    settings, paths = _descriptor(folder)
    problems: list[Problem] = []
    tables: dict[str, tuple[Row, ...]] = {}
    needed = {"facts": _FACT_COLUMNS, "citations": _CITATION_COLUMNS, "aliases": _ALIAS_COLUMNS}
    for name, columns in needed.items():
        try:
            tables[name] = read_rows(folder / paths.get(name, f"{name}.csv"), columns)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
    citations = {row.text("source_id"): row for row in tables["citations"]}
    facts = [_fact(row, settings, citations, problems) for row in tables["facts"]]
    aliases = [_alias(row, settings, problems) for row in tables["aliases"]]
    problems += _doubles(tables["facts"], "fact_id") + _doubles(tables["citations"], "source_id")
    if problems:
        raise InputError(*sorted(problems, key=lambda problem: (problem.path, problem.line)))
    return tuple(fact for fact in facts if fact), tuple(alias for alias in aliases if alias)


def _descriptor(folder: Path) -> tuple[Settings, dict[str, str]]:
    import yaml

    path = folder / DESCRIPTOR
    text = read_text(path)
    try:
        content: Any = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        cause = getattr(error, "problem", None) or "not YAML"
        problem = Problem(str(path), f"not valid YAML: {cause}", line, column)
        raise InputError(problem) from error
    if not isinstance(content, dict) or not isinstance(content.get("verifier"), dict):
        mend = f"add 'verifier: {{profile: {PROFILE}}}'"
        raise InputError(Problem(str(path), "has no 'verifier' block", 1, 1, mend))
    block = content["verifier"]
    if block.get("profile") != PROFILE:
        message = f"profile {block.get('profile')!r} is not known"
        raise InputError(Problem(str(path), message, 1, 1, f"this version reads {PROFILE}"))
    try:
        settings = _settings(folder.resolve().name, block)
        paths = {str(each["name"]): str(each["path"]) for each in content.get("resources", [])}
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        message = f"faulty 'verifier' block or resource list: {error!r}"
        raise InputError(Problem(str(path), message, 1, 1)) from error
    return settings, paths


def _settings(name: str, block: dict[str, Any]) -> Settings:
    measures = block.get("measures") or {}
    subjects = block.get("subjects") or {}
    return Settings(
        name=name,
        tolerance=Decimal(str((block.get("tolerance") or {}).get("relative", 0))),
        max_age_days=int(block.get("max_age_days", 0)),
        ages={key: int(value["max_age_days"]) for key, value in measures.items()},
        recurring={key: int(value["recurs_within_days"]) for key, value in subjects.items()},
        apart=bool(block.get("subjects_apart")),
    )


def _fact(
    row: Row, settings: Settings, citations: dict[str, Row], problems: list[Problem]
) -> Fact | None:
    before = len(problems)
    _check_words(row, problems)
    start, end = row.date("valid_from", problems), row.date("valid_to", problems)
    known_from, known_to = row.date("known_from", problems), row.date("known_to", problems)
    revision = row.number("revision", problems) or Decimal(1)
    quantity = _quantity(row, problems)
    dated = row.text("kind") == "date"
    if start is None and not any(p.line == row.line for p in problems[before:]):
        problems.append(row.problem("valid_from", "is empty", "every fact holds from some day"))
    if start and end and end < start:
        problems.append(row.problem("valid_to", f"{end} lies before valid_from {start}"))
    if known_from and known_to and known_to <= known_from:
        problems.append(row.problem("known_to", f"{known_to} is not after {known_from}"))
    provenance = _provenance(row, citations, problems)
    if len(problems) > before or start is None or provenance is None:
        return None
    span = Period.between(start, end or (start if dated else _FOREVER))
    subject, measure = row.text("subject"), row.text("measure")
    recurring = (settings.recurring or {}).get(subject, 0)
    return Fact(
        id=row.text("fact_id"),
        package=settings.name,
        subject=subject,
        measure=measure,
        provenance=provenance,
        quantity=None if dated else quantity,
        when=span if dated else None,
        valid=None if dated else span,
        place=row.text("place") or None,
        known_from=known_from,
        known_to=known_to,
        revision=int(revision),
        rank=Rank(row.text("rank") or "normal"),
        status=row.text("status"),
        tolerance=settings.tolerance,
        max_age_days=recurring or (settings.ages or {}).get(measure, settings.max_age_days),
        note=row.text("note"),
        recurs=bool(recurring),
        apart=settings.apart,
    )


def _check_words(row: Row, problems: list[Problem]) -> None:
    needed = ("fact_id", "subject", "measure")
    problems += [row.problem(column, "is empty") for column in needed if not row.text(column)]
    ranks = tuple(rank.value for rank in Rank)
    for column, allowed in (("kind", _KINDS), ("rank", ("", *ranks))):
        if row.text(column) not in allowed:
            close = difflib.get_close_matches(row.text(column), allowed, 1)
            mend = f"did you mean {close[0]!r}?" if close else f"one of {', '.join(allowed)}"
            problems.append(row.problem(column, f"unknown word {row.text(column)!r}", mend))


def _quantity(row: Row, problems: list[Problem]) -> Quantity | None:
    value = row.number("value", problems)
    low, high = row.number("value_low", problems), row.number("value_high", problems)
    measured = unit(row.text("unit"))
    if low is not None and high is not None:
        if low > high:
            problems.append(row.problem("value_low", f"{low} is above value_high {high}"))
            return None
        text = row.text("value") or f"{row.text('value_low')} to {row.text('value_high')}"
        return Quantity(low, high, measured, Decimal(0), text)
    if value is None:
        return None
    shown = f"{value:,f}"
    step = Decimal(1).scaleb(int(value.as_tuple().exponent)) if "." in row.text("value") else 0
    return Quantity(value, value, measured, Decimal(step), shown)


def _provenance(row: Row, citations: dict[str, Row], problems: list[Problem]) -> Provenance | None:
    source_id = row.text("source_id")
    citation = citations.get(source_id)
    if citation is None:
        close = difflib.get_close_matches(source_id, citations, 1)
        mend = f"did you mean {close[0]!r}?" if close else "add it to citations.csv"
        problems.append(row.problem("source_id", f"no citation {source_id!r}", mend))
        return None
    return Provenance(
        publisher=citation.text("publisher"),
        title=citation.text("title"),
        url=citation.text("url"),
        source_id=source_id,
        path=row.path,
        row=row.line,
        published=citation.date("published", problems),
        retrieved=citation.date("retrieved", problems),
        licence=citation.text("licence"),
        tier=citation.text("tier"),
        locator=row.text("locator"),
    )


def _alias(row: Row, settings: Settings, problems: list[Problem]) -> Alias | None:
    try:
        kind = AliasKind(row.text("kind"))
    except ValueError:
        mend = f"one of {', '.join(kind.value for kind in AliasKind)}"
        problems.append(row.problem("kind", f"unknown word {row.text('kind')!r}", mend))
        return None
    if row.text("polarity") not in {"+", "-"}:
        mend = "+ for a name of it, - for a name of something else"
        problems.append(row.problem("polarity", f"{row.text('polarity')!r} is not + or -", mend))
        return None
    if not row.text("alias"):
        problems.append(row.problem("alias", "is empty"))
        return None
    positive = row.text("polarity") == "+"
    return Alias(
        kind,
        row.text("id"),
        row.text("alias"),
        positive,
        package=settings.name,
        apart=settings.apart,
    )


def _doubles(rows: tuple[Row, ...], column: str) -> list[Problem]:
    first: dict[str, int] = {}
    problems = []
    for row in rows:
        key = row.text(column)
        if key in first:
            message = f"{key!r} stands already on line {first[key]}"
            problems.append(row.problem(column, message))
        first.setdefault(key, row.line)
    return problems
