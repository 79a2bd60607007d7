"""What the readers of notation find, as mentions: with hedge, unit, noun and role."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.extraction.nouns import read_noun
from verifier.extraction.roles import identifier_end
from verifier.language import Language, words
from verifier.model.claim import Comparator, Hedge, Mention, Role
from verifier.model.text import Span
from verifier.model.timex import Reference
from verifier.model.units import unit
from verifier.notation.dates import read_timex
from verifier.notation.durations import read_duration
from verifier.notation.hedges import read_hedge_after, read_hedge_before
from verifier.notation.quantities import Figure, read_quantity

if TYPE_CHECKING:
    from verifier.model.quantity import Quantity
    from verifier.notation.tokens import Tokens

_ROLES = {"ratio": Role.SHARE, "points": Role.POINTS, "count": Role.COUNT}


def read_date_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the time that begins at a token."""
    del floor
    read = read_timex(tokens, at, language)
    if read is None:
        return None
    span = Span(tokens.starts[read.first], tokens.end(read.end - 1))
    role = Role.VAGUE_TIME if isinstance(read.timex.anchor, Reference) else Role.DATE
    text = read.timex.text
    return Mention(span, span, role, read.pattern, text, timex=read.timex), read.end


def read_identifier_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read a number that is a name; it has no value."""
    del floor
    end = identifier_end(tokens, at, language)
    if not end:
        return None
    span = Span(tokens.starts[at], tokens.end(end - 1))
    return Mention(span, span, Role.IDENTIFIER, "identifier", span.of(tokens.text)), end


def read_duration_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the length of time that begins at a token, with its hedge."""
    read = read_duration(tokens, at, language)
    if read is None:
        return None
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor, time=True)
    value = Span(tokens.starts[at], tokens.end(read.end - 1))
    span = Span(tokens.starts[first], value.end)
    text = span.of(tokens.text)
    mention = Mention(
        span, value, Role.DURATION, "duration", text,
        duration=read.duration, hedge=hedge, comparator=comparator,
    )  # fmt: skip
    return mention, read.end


def read_figure_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention | None, int] | None:
    """Read the figure that begins at a token, with its hedge, unit and noun."""
    figure = read_quantity(tokens, at, language)
    if figure is None:
        return None
    if _is_idle(tokens, figure):
        return None, figure.end
    return _quantity_mention(tokens, figure, language, floor)


def _is_idle(tokens: Tokens, figure: Figure) -> bool:
    """Tell "one" the pronoun, and the first half of an adjective such as "20-year"."""
    hyphen = tokens[figure.end]
    adjective = hyphen.text == "-" and hyphen.glued and tokens[figure.end + 1].glued
    lone = figure.end == figure.first + 1 and tokens[figure.first].lower in {"one", "zero"}
    return adjective or lone


def _quantity_mention(
    tokens: Tokens, figure: Figure, language: Language, floor: int
) -> tuple[Mention, int]:
    hedge, comparator, first = read_hedge_before(tokens, figure.first, language, floor)
    loose, after, bounded = read_hedge_after(tokens, figure.end, language)
    hedge = hedge if loose is Hedge.NONE else loose
    comparator = comparator if after is Comparator.EQ else after
    dimension = figure.quantity.unit.dimension
    role = Role.MONEY if dimension.startswith("money") else _ROLES.get(dimension, Role.MEASUREMENT)
    noun = None
    if role is Role.COUNT or (role is Role.SHARE and tokens.low[figure.end] == "of"):
        noun = read_noun(tokens, bounded)
    value = Span(tokens.starts[figure.first], tokens.end(bounded - 1))
    span = Span(tokens.starts[first], noun.span.end if noun else value.end)
    end = bounded
    while noun and end < len(tokens) and tokens.end(end) <= noun.span.end:
        end += 1
    quantity, end = _as_rate(tokens, end, figure.quantity)
    mention = Mention(
        span, value, role, "quantity", span.of(tokens.text),
        quantity=quantity, hedge=hedge, comparator=comparator, noun=noun,
        definite=tokens.low[first - 1] in words.DEFINITE_DETERMINERS,
    )  # fmt: skip
    return mention, end


def _as_rate(tokens: Tokens, at: int, quantity: Quantity) -> tuple[Quantity, int]:
    """Read on to "a day", "per head": the figure is then one for each of them."""
    each = tokens[at].lower in {"a", "an", "per", "each", "every"}
    what = tokens[at + 1].lower
    per = _EACH.get(what) or (what if tokens[at].lower == "per" and what.isalpha() else None)
    if not each or per is None or quantity.unit.dimension in {"ratio", "points"}:
        return quantity, at
    symbol = f"{quantity.unit.symbol or 1}/{per}"
    return replace(quantity, unit=unit(symbol)), at + 2


_EACH = {
    "day": "day", "week": "week", "month": "month", "year": "year", "hour": "hour",
    "head": "person", "person": "person", "capita": "person", "household": "household",
}  # fmt: skip
