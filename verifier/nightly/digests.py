"""What identifies the content of facts, sources and rules from one night to the next."""

from __future__ import annotations

import hashlib
import inspect
import json
from typing import TYPE_CHECKING

from verifier.model.quantity import format_digits, format_interval
from verifier.verdicts import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.fact import Fact, FactCatalog
    from verifier.model.quantity import Quantity
    from verifier.verdicts.rule import Rule

Content = tuple[tuple[str, str], ...]


def fact_key(fact: Fact) -> str:
    """Return what names a fact among all packages."""
    return f"{fact.package}/{fact.id}"


def fact_content(fact: Fact) -> Content:
    """Return a fact's fields that can move a verdict, and who says so; fields in a fixed order.

    Left out is what an upkeep of the source changes without changing its word: the file, the
    row, the day of retrieval, the note, the licence, the locator.
    """
    origin = fact.provenance
    fields: dict[str, object] = {
        "value": fact_value(fact),
        **_exact(fact.quantity),
        "subject": fact.subject,
        "measure": fact.measure,
        "place": fact.place,
        "valid": fact.valid,
        "when": fact.when,
        "known from": fact.known_from,
        "known to": fact.known_to,
        "revision": fact.revision,
        "rank": fact.rank.value,
        "status": fact.status,
        "tolerance": fact.tolerance,
        "greatest age in days": fact.max_age_days,
        "review by": fact.review_by,
        "asked of claims": ", ".join(fact.required),
        "adjustment": ", ".join(fact.adjustment),
        "method breaks": ", ".join(str(gap.day) for gap in fact.breaks),
        "series": fact.series,
        "recurs": fact.recurs,
        "publisher": origin.publisher,
        "title": origin.title,
        "url": origin.url,
        "source": origin.source_id,
    }
    return tuple((name, "" if value is None else str(value)) for name, value in fields.items())


def fact_value(fact: Fact) -> str:
    """Return what a fact states, as a reader would write it."""
    if fact.quantity is None:
        return str(fact.when or "")
    return format_interval(fact.quantity.interval, fact.quantity.unit.symbol)


def _exact(quantity: Quantity | None) -> dict[str, object]:
    # The printed value is rounded to four places; a revision of the fifth is one all the same.
    if quantity is None:
        return {}
    return {
        "low": format_digits(quantity.low),
        "high": format_digits(quantity.high),
        "step": format_digits(quantity.step),
        "unit": quantity.unit.symbol,
    }


def fact_digest(fact: Fact) -> str:
    """Return what identifies a fact with its content, in whatever folder its package lies."""
    return content_digest(fact.id, fact_content(fact))


def content_digest(fact_id: str, content: Content) -> str:
    """Return the SHA-256 of a fact's id and content."""
    return _sha256(json.dumps([fact_id, content], ensure_ascii=False))


def sources_digest(catalog: FactCatalog) -> str:
    """Return what identifies all facts and all wordings, whatever the order of the sources."""
    facts = sorted(fact_digest(fact) for fact in catalog.facts)
    wordings = sorted(
        f"{alias.kind.value}\x1f{alias.id}\x1f{alias.text}\x1f{alias.positive}"
        for alias in catalog.aliases
    )
    return _sha256("\n".join([*facts, *wordings]))


def rules_digest(rules: Iterable[Rule] = RULES) -> str:
    """Return what identifies the rules: their order, their ids and the modules they stand in.

    The whole module counts, because a rule's helpers stand beside it. Where the program is
    installed without its source text, docstring and compiled code stand in.
    """
    ordered = tuple(rules)
    parts = [f"{rule.family} {rule.id} {rule.status.value}" for rule in ordered]
    texts = {rule.decide.__module__: _source(rule) for rule in ordered}
    return _sha256("\x1f".join([*parts, *(texts[name] for name in sorted(texts))]))


def _source(rule: Rule) -> str:
    module = inspect.getmodule(rule.decide)
    try:
        return inspect.getsource(module or rule.decide)
    except OSError:
        code = rule.decide.__code__.co_code.hex()
        return f"{rule.decide.__doc__}\x1f{code}"


def text_digest(text: str) -> str:
    """Return the SHA-256 of an article's text."""
    return _sha256(text)


def _sha256(text: str) -> str:
    # Lone surrogates cannot come from a file read as UTF-8, but a table's cell may hold one.
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
