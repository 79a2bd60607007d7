"""Figures and times for programs; docs/reference/extraction.md describes every field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.model.claim import Role
from verifier.model.quantity import format_digits
from verifier.reports.phrases import last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from verifier.model.claim import ChangeLink, Extracted, Mention, Phrase
    from verifier.model.text import Document, Span
    from verifier.model.timex import Resolved, Stretch

# Goes up when a field changes its meaning or disappears.
EXTRACTION_SCHEMA = 1


def extraction_json(extracted: Iterable[Extracted]) -> str:
    """Return one object with all articles and their mentions."""
    articles = [_article(each) for each in extracted]
    content = {"schema": EXTRACTION_SCHEMA, "articles": articles}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def extraction_jsonl(extracted: Iterable[Extracted]) -> str:
    """Return one object a line, each a mention or a stretch with the path of its article.

    A stretch follows the mention that it begins with.
    """
    return "".join(
        json.dumps({"path": each.document.path, **record}, ensure_ascii=False) + "\n"
        for each in extracted
        for record in _records(each)
    )


def _records(extracted: Extracted) -> Iterator[dict[str, Any]]:
    stretches = stretch_records(extracted)
    for mention in mention_records(extracted):
        yield mention
        while stretches and stretches[0]["start"] < mention["end"]:
            yield stretches.pop(0)


def _article(extracted: Extracted) -> dict[str, Any]:
    document = extracted.document
    return {
        "path": document.path,
        "title": document.title,
        "language": document.language,
        "published": _text(document.published),
        "published_basis": document.published_basis,
        "mentions": mention_records(extracted),
        "stretches": stretch_records(extracted),
    }


def mention_records(extracted: Extracted) -> list[dict[str, Any]]:
    """Return the mentions as both formats write them."""
    return [
        _mention(extracted.document, mention, extracted.times.get(mention.span))
        for mention in extracted.mentions
    ]


def stretch_records(extracted: Extracted) -> list[dict[str, Any]]:
    """Return the ranges and limits as both formats write them."""
    return [_stretch(extracted.document, each) for each in extracted.stretches]


def _mention(document: Document, mention: Mention, time: Resolved | None) -> dict[str, Any]:
    line, column = document.position(mention.span.start)
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "line": line,
        "column": column,
        "text": mention.span.of(document.text),
        "value_start": mention.value_span.start,
        "value_end": mention.value_span.end,
        "kind": mention.kind,
        "role": mention.role.value,
        **_value(mention),
        "hedge": mention.hedge.value,
        "comparator": mention.comparator.value,
        **_time(mention, time),
        "noun": _noun(mention.noun),
        "counted": mention.counted or None,
        "definite": mention.definite,
        "change": _change(document, mention.change),
        "pattern": mention.pattern,
    }


def _value(mention: Mention) -> dict[str, Any]:
    """Return a figure in exact digits, a time or a length of time as TIMEX3 writes it."""
    quantity, duration = mention.quantity, mention.duration
    value = low = high = step = unit = None
    if quantity is not None:
        low, high, step = quantity.low, quantity.high, quantity.step
        unit = quantity.unit.symbol or None
        value = _digits(low) if low == high else f"{_digits(low)}/{_digits(high)}"
        value = quantity.text if mention.role is Role.SCORE else value
    elif duration is not None:
        low, high, step = duration.low, duration.high, duration.step
        value, unit = duration.value, duration.grain.value
    elif mention.timex is not None:
        value = mention.timex.value
    return {
        "value": value,
        "low": _digits(low),
        "high": _digits(high),
        "step": _digits(step),
        "unit": unit,
        "parts": [
            {"count": _digits(count), "unit": grain.value}
            for count, grain in (duration.parts if duration else ())
        ],
    }


def _time(mention: Mention, time: Resolved | None) -> dict[str, Any]:
    timex = mention.timex
    period = time.period if time else None
    settled = time is not None and (period is not None or (timex and timex.anchor is None))
    return {
        "grain": timex.grain.value if timex else None,
        "mod": timex.mod.value if timex and timex.mod else None,
        "resolved": time.value if time is not None and settled else None,
        "first_day": _text(period.start) if period else None,
        "last_day": _text(last_day(period)) if period else None,
    }


def _stretch(document: Document, stretch: Stretch) -> dict[str, Any]:
    line, column = document.position(stretch.span.start)
    return {
        "start": stretch.span.start,
        "end": stretch.span.end,
        "line": line,
        "column": column,
        "text": stretch.span.of(document.text),
        "kind": "stretch",
        "relation": stretch.relation.value if stretch.relation else None,
        "first_day": _text(stretch.begin.start) if stretch.begin else None,
        "last_day": _text(last_day(stretch.end)) if stretch.end else None,
    }


def _noun(noun: Phrase | None) -> dict[str, Any] | None:
    if noun is None:
        return None
    return {
        "text": noun.text or " ".join((*noun.modifiers, noun.head)),
        "head": noun.head,
        "modifiers": list(noun.modifiers),
        **_place(noun.span),
    }


def _change(document: Document, change: ChangeLink | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "direction": change.direction.value,
        "part": change.part.value,
        "verb": change.verb.of(document.text),
        **_place(change.verb),
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _digits(value: Decimal | None) -> str | None:
    """Return a number exactly, in digits; an open end as Infinity."""
    if value is None:
        return None
    return str(value) if value.is_infinite() else format_digits(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
