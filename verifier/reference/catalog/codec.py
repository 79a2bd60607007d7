"""Facts to rows and back, every field of them: what the model gains, the catalog keeps.

What differs from fact to fact has columns of its own. All else goes through a tagged JSON, so a
field added to the model needs nothing here: ``{"fact.Rank": "normal"}`` is rebuilt from the model.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache, lru_cache
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from verifier.model.fact import Coverage, Fact, Provenance
from verifier.model.period import Grain, Period
from verifier.model.quantity import Quantity
from verifier.model.vocabulary import Alias, AliasKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.model.units import Unit

_MODEL = "verifier.model."
_OWN = {"id", "subject", "measure", "provenance", "quantity", "when", "valid", "revision"}
_OWN |= {"known_from", "known_to"}
# Texts that differ from row to row but recur: kept once each.
_TERMS = ("place", "subject_name", "measure_name", "note")
_CITED_TERMS = ("title", "locator")
_OWN |= set(_TERMS)
_SHARED = tuple(each.name for each in fields(Fact) if each.name not in _OWN)
_APART = {"row", *_CITED_TERMS}
_CITED = tuple(each.name for each in fields(Provenance) if each.name not in _APART)
FACT_FIELDS = 23  # as many as schema.FACT_COLUMNS names
_shared = attrgetter(*_SHARED, *(f"provenance.{name}" for name in _CITED))


_terms = attrgetter(*_TERMS, *(f"provenance.{name}" for name in _CITED_TERMS))


def frame_key(fact: Fact) -> tuple[object, ...]:
    """Return what a fact may share with others; equal keys have equal frames."""
    return (*_shared(fact), fact.quantity.unit if fact.quantity else None)


def frame_row(key: tuple[Any, ...]) -> tuple[str | None, ...]:
    """Return a frame's columns after its number."""
    *values, unit = key
    own = dict(zip(_SHARED, values[: len(_SHARED)], strict=True))
    cited = dict(zip(_CITED, values[len(_SHARED) :], strict=True))
    body = [
        {name: encoded(value) for name, value in own.items()},
        {name: encoded(value) for name, value in cited.items()},
        encoded(unit),
    ]
    return (
        own["package"],
        cited["path"],
        unit.symbol if unit else None,
        cited["publisher"],
        cited["url"],
        json.dumps(body, ensure_ascii=False),
    )


def fact_row(
    fact: Fact, subject: int, measure: int, frame: int, term: Callable[[str | None], int | None]
) -> tuple[object, ...]:
    """Return the columns of ``schema.FACT_COLUMNS`` of a fact; ``term`` numbers a text."""
    quantity, dated = fact.quantity, fact.when is not None
    span = fact.when or fact.valid
    both = fact.when is not None and fact.valid is not None
    low = high = step = None
    if quantity:
        low, step = str(quantity.low), str(quantity.step) if quantity.step else None
        high = str(quantity.high) if _differ(quantity.low, quantity.high) else None
    return (
        fact.id,
        subject,
        measure,
        frame,
        fact.provenance.row,
        int(dated),
        span.start.toordinal() if span else None,
        span.end.toordinal() if span else None,
        span.grain.value if span else None,
        low,
        high,
        step,
        quantity.text if quantity else None,
        fact.known_from.isoformat() if fact.known_from else None,
        fact.known_to.isoformat() if fact.known_to else None,
        fact.revision,
        json.dumps(encoded(fact.valid)) if both else None,
        *(term(text) for text in _terms(fact)),
    )


def _differ(low: Decimal, high: Decimal) -> bool:
    """Tell whether two Decimals are written otherwise: 2.50 and 2.5 are equal and do."""
    return low is not high and str(low) != str(high)


def fact_of(row: tuple[Any, ...]) -> Fact:
    """Return the fact of a row: subject's id, measure's id, frame's body, then the columns.

    Terms come as their texts.

    Raises:
        ValueError: the row is not one that ``fact_row`` made.
    """
    subject, measure, body, *columns = row
    fact_id, line, dated, starts, ends, grain, low, high, step, written = columns[:10]
    known_from, known_to, revision, extra, place, subject_name, measure_name = columns[10:17]
    note, title, locator = columns[17:]
    shared, cited, unit = _frame(body)
    span = _period(starts, ends, grain) if starts is not None else None
    quantity = None
    if low is not None:
        least = Decimal(low)
        most = least if high is None else Decimal(high)
        quantity = Quantity(least, most, unit, Decimal(step or 0), written)
    both = decoded(json.loads(extra)) if extra else None
    return Fact(
        id=fact_id,
        subject=subject,
        measure=measure,
        provenance=Provenance(row=line, title=title or "", locator=locator or "", **cited),
        quantity=quantity,
        when=span if dated else None,
        valid=both if dated else span,
        known_from=date.fromisoformat(known_from) if known_from else None,
        known_to=date.fromisoformat(known_to) if known_to else None,
        revision=revision,
        place=place,
        subject_name=subject_name or "",
        measure_name=measure_name or "",
        note=note or "",
        **shared,
    )


@lru_cache(maxsize=4096)
def _frame(body: str) -> tuple[dict[str, Any], dict[str, Any], Unit]:
    own, cited, unit = json.loads(body)
    shared = {name: decoded(value) for name, value in own.items()}
    provenance = {name: decoded(value) for name, value in cited.items()}
    return shared, provenance, cast("Unit", decoded(unit))


@lru_cache(maxsize=16384)
def _period(starts: int, ends: int, grain: str) -> Period:
    return Period(date.fromordinal(starts), date.fromordinal(ends), Grain(grain))


def coverage_body(coverage: Coverage) -> str:
    """Return what a package covers as JSON."""
    return json.dumps(encoded(coverage), ensure_ascii=False)


def coverage_of(bodies: Iterable[str]) -> Coverage:
    """Return what packages of one name cover together; they come in a fixed order."""
    found = [cast("Coverage", decoded(json.loads(body))) for body in bodies]
    texts = dict.fromkeys(each.text for each in found if each.text)
    whole = tuple(statement for each in found for statement in each.complete)
    # Of two packages of one name each speaks of itself alone.
    return Coverage(" ".join(texts), whole if len(found) == 1 else ())


def alias_row(alias: Alias) -> tuple[object, ...]:
    """Return the columns of ``ALIAS_COLUMNS`` of a wording, and its topic."""
    return (alias.kind.value, *_alias_values(alias), alias.topic)


def alias_of(row: tuple[Any, ...]) -> Alias:
    """Return the wording of a row of ``ALIAS_COLUMNS``."""
    kind, identity, text, positive, dated, package, apart = row
    return Alias(_KINDS[kind], identity, text, bool(positive), bool(dated), package, bool(apart))


ALIAS_COLUMNS = ", ".join(each.name for each in fields(Alias))
_alias_values = attrgetter(*(each.name for each in fields(Alias) if each.name != "kind"))
_KINDS = {kind.value: kind for kind in AliasKind}


def encoded(value: object) -> Any:  # noqa: ANN401 - any JSON
    """Return a value of the model as JSON with tags."""
    if isinstance(value, Enum):
        return {_tag(value): value.value}
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, tuple):
        return {"tuple": [encoded(each) for each in value]}
    if isinstance(value, Decimal | Fraction):
        return {type(value).__name__: str(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if is_dataclass(value) and type(value).__module__.startswith(_MODEL):
        named = {each.name: encoded(getattr(value, each.name)) for each in fields(value)}
        return {_tag(value): named}
    message = f"a catalog cannot keep {value!r}"
    raise TypeError(message)


def decoded(value: Any) -> Any:  # noqa: ANN401 - any value of the model
    """Return the value that ``encoded`` was given."""
    if not isinstance(value, dict):
        return value
    ((tag, content),) = value.items()
    if tag == "tuple":
        return tuple(decoded(each) for each in content)
    if tag in _PLAIN:
        return _PLAIN[tag](content)
    made = _made_by(tag)
    if isinstance(content, dict):
        return made(**{name: decoded(each) for name, each in content.items()})
    return made(content)


@cache
def _made_by(tag: str) -> Any:  # noqa: ANN401 - any class of the model
    module, _, name = tag.rpartition(".")
    return getattr(import_module(_MODEL + module), name)


_PLAIN: dict[str, Any] = {"Decimal": Decimal, "Fraction": Fraction, "date": date.fromisoformat}


def _tag(value: object) -> str:
    kind = type(value)
    return f"{kind.__module__.removeprefix(_MODEL)}.{kind.__name__}"
