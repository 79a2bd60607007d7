"""What makes a package no less usable, and is probably a slip all the same."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from verifier.model.errors import Problem
from verifier.model.units import COUNTED, known_units
from verifier.model.vocabulary import AliasKind
from verifier.reference.headers import read_unit_text, share_in
from verifier.reference.places import cell_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.fact import Fact
    from verifier.model.vocabulary import Alias
    from verifier.reference.packages.citations import Citation
    from verifier.reference.rows import Row

Told = list[tuple["Alias", "Row"]]


def remarks(
    facts: list[Fact],
    told: Told,
    citations: dict[str, Citation],
) -> Iterator[Problem]:
    """Yield remarks on wordings, sources, units and places."""
    yield from _leading_nowhere(facts, told)
    yield from _ambiguous(told)
    used = {fact.provenance.source_id for fact in facts}
    for source_id, citation in citations.items():
        if source_id not in used:
            yield citation.row.problem("source_id", f"no row cites {source_id!r}")
    yield from _alone(facts)
    yield from _only_by_name(facts, told)


def _leading_nowhere(facts: Iterable[Fact], told: Told) -> Iterator[Problem]:
    known = {name for fact in facts for name in (fact.subject, fact.measure, fact.place or "")}
    for alias, row in told:
        if alias.id not in known and alias.kind is not AliasKind.UNIT:
            close = difflib.get_close_matches(alias.id, sorted(known), 1)
            mend = f"did you mean {close[0]!r}?" if close else "it leads nowhere from here"
            yield row.problem("id", f"no row is of {alias.id!r}", mend)


def _ambiguous(told: Told) -> Iterator[Problem]:
    """Yield wordings that name two things: a claim in these words is never decided."""
    first: dict[tuple[AliasKind, str], Alias] = {}
    for alias, row in told:
        if not alias.positive:
            continue
        other = first.setdefault((alias.kind, alias.text.casefold()), alias)
        if other.id != alias.id:
            message = f"{alias.text!r} names {other.id!r} too"
            yield row.problem("alias", message, "claims in these words stay unverified")


def _alone(facts: Iterable[Fact]) -> Iterator[Problem]:
    """Yield units that nothing else is in: a misspelt one can only abstain."""
    symbols = sorted({*COUNTED, *(each.symbol for each in known_units())} - {""})
    found: dict[str, Fact] = {}
    for fact in facts:
        if fact.quantity is not None and fact.quantity.unit.dimension == fact.quantity.unit.symbol:
            found.setdefault(fact.quantity.unit.symbol, fact)
    for symbol, fact in found.items():
        if symbol in symbols:
            continue
        mend = _unit_mend(symbol, symbols)
        origin = fact.provenance
        yield Problem(origin.path, f"unit: {symbol!r} is not known", origin.row, 1, mend)


def _unit_mend(symbol: str, symbols: list[str]) -> str:
    known, scale = read_unit_text(symbol)
    if scale != 1:
        alone = repr(known.symbol) if known and known.symbol else "the unit"
        return f"write the figure in full, and {alone} alone here; a series has `scale`"
    if whole := share_in(symbol):
        return f"write '%' here, and {whole!r} in a column share_of"
    close = difflib.get_close_matches(symbol, symbols, 1, 0.75)
    return f"did you mean {close[0]!r}?" if close else "it compares with itself alone"


def _only_by_name(facts: Iterable[Fact], told: Told) -> Iterator[Problem]:
    """Yield places that nobody knows: a text must name them just as the table does."""
    named = {alias.id for alias, _ in told if alias.kind is AliasKind.PLACE}
    found: dict[str, Fact] = {}
    for fact in facts:
        if fact.place and not fact.series:
            found.setdefault(fact.place, fact)
    for place, fact in found.items():
        if place not in named and cell_code(place) is None:
            origin = fact.provenance
            message = f"place: {place!r} is no country or region, and is found by this name alone"
            mend = f"add other names of it to aliases.csv: place,{place},NAME,+"
            yield Problem(origin.path, message, origin.row, 1, mend)
