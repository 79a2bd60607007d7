"""Summaries of packages as text and JSON."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any

from verifier.model.quantity import format_number
from verifier.model.tolerance import Rounding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from verifier.reference.packages import Measured, Summary

_MANY = 8
_WIDTH = 78


def listed(summaries: Iterable[Summary], today: date) -> str:
    """Return two or three lines a package."""
    blocks = []
    for summary in summaries:
        package = summary.package
        blocks.append(
            f"{package.name}  {package.title}\n"
            f"  {counted(len(package.facts), 'fact')}, "
            f"{counted(len(summary.measures), 'measure')}, "
            f"{counted(len(summary.subjects), 'subject')}, {_span(summary.first, summary.last)}\n"
            f"  {'; '.join(_freshness(summary, today))}\n"
        )
    return "\n".join(blocks)


def shown(summary: Summary, today: date) -> str:
    """Return all of one package."""
    package = summary.package
    lines = [package.name, f"  {package.title}", ""]
    lines += _wrapped("covers", package.coverage.text or "not said")
    for complete in package.coverage.complete:
        lines += _wrapped("complete", str(complete))
    lines += _wrapped("facts", f"{len(package.facts):,}, {_span(summary.first, summary.last)}")
    if summary.revised:
        lines += _wrapped("revisions", f"{summary.revised:,} facts are superseded")
    lines += _wrapped("fresh", "; ".join(_freshness(summary, today)))
    lines += _wrapped("profile", f"{package.profile}, version {package.version or 'not said'}")
    rows = ", ".join(f"{name} {count:,}" for name, count in package.rows)
    lines += _wrapped("rows", rows)
    lines += _wrapped("subjects", _some(summary.subjects))
    lines += _wrapped("sources", _some(summary.publishers))
    lines += ["", "measures"]
    for each in summary.measures:
        lines += _measure(each)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def as_json(summaries: Iterable[Summary], today: date) -> str:
    """Return packages as JSON."""
    content = {"packages": [_package(each, today) for each in summaries]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _measure(each: Measured) -> list[str]:
    unit = f" in {', '.join(each.units)}" if each.units else ""
    of = counted(each.facts, each.kind if each.kind != "series" else "value")
    head = f"  {each.measure}{unit}: {of}, {_span(each.first, each.last)}"
    lines = [head, *_wrapped("  of", _some(each.subjects))]
    if each.wordings:
        lines += _wrapped("  words", _some(each.wordings))
    use = _tolerance(each)
    if each.max_age_days and each.kind != "date":
        use.append(f"may stand for the present for {each.max_age_days} days")
    return lines + (_wrapped("  use", "; ".join(use)) if use else [])


def _tolerance(each: Measured) -> list[str]:
    """Return what of the tolerance bears on a measure, as a reader would say it."""
    told = each.tolerance
    if each.kind == "date":
        return [f"± {told.date_days} days"] if told.date_days else []
    found = []
    if told.relative:
        found.append(f"± {format_number(told.relative * 100)} %")
    if told.absolute:
        found.append(f"± {format_number(told.absolute)}")
    if told.provisional:
        found.append(f"± {format_number(told.provisional * 100)} % while to be confirmed")
    if told.rounding is Rounding.NONE:
        found.append("told exactly or not at all")
    return found


def _freshness(summary: Summary, today: date) -> list[str]:
    told = []
    if summary.known:
        told.append(f"newest known from {summary.known}")
    if summary.retrieved:
        told.append(f"retrieved {summary.retrieved}")
    due = summary.package.review_by
    if due is None:
        told.append("no day of review")
    else:
        told.append(f"OVERDUE for review since {due}" if summary.overdue(today)
                    else f"review by {due}")  # fmt: skip
    return told


def _span(first: date | None, last: date | None) -> str:
    if first is None:
        return "no time said"
    return f"{first} to {last or 'now'}" if first != last else str(first)


def counted(count: int, noun: str) -> str:
    """Return "1 fact", "2 facts"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _some(names: Sequence[str]) -> str:
    rest = len(names) - _MANY
    return ", ".join(names[:_MANY]) + (f" and {rest:,} more" if rest > 0 else "")


def _wrapped(label: str, text: str) -> list[str]:
    indent = " " * 14
    head = f"  {label}".ljust(14)
    lines = textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=head,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
    return lines or [head]


def _package(summary: Summary, today: date) -> dict[str, Any]:
    package = summary.package
    return {
        "name": package.name,
        "title": package.title,
        "version": package.version or None,
        "profile": package.profile,
        "path": package.path,
        "facts": len(package.facts),
        "superseded": summary.revised,
        "rows": dict(package.rows),
        "subjects": list(summary.subjects),
        "publishers": list(summary.publishers),
        "first": _day(summary.first),
        "last": _day(summary.last),
        "known_from": _day(summary.known),
        "retrieved": _day(summary.retrieved),
        "review_by": _day(package.review_by),
        "overdue": summary.overdue(today),
        "coverage": {
            "text": package.coverage.text or None,
            "complete": [
                {
                    "measures": list(each.measures) if each.measures else None,
                    "entities": list(each.entities) if each.entities else None,
                    "period": str(each.period) if each.period else None,
                }
                for each in package.coverage.complete
            ],
        },
        "measures": [
            {
                "measure": each.measure,
                "kind": each.kind,
                "units": list(each.units),
                "facts": each.facts,
                "subjects": list(each.subjects),
                "first": _day(each.first),
                "last": _day(each.last),
                "tolerance": each.tolerance.stated(),
                "max_age_days": each.max_age_days or None,
                "wordings": list(each.wordings),
            }
            for each in summary.measures
        ],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
