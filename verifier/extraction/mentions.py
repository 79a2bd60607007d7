"""One scan over a sentence: at each token the readers of notation are asked in turn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.extraction.nouns import read_noun
from verifier.extraction.roles import identifier_end
from verifier.language import Language, english, words
from verifier.model.claim import Mention, Phrase, Role
from verifier.model.text import Span
from verifier.model.units import unit
from verifier.notation.dates import read_timex
from verifier.notation.durations import read_duration
from verifier.notation.hedges import read_bound_after, read_hedge_before
from verifier.notation.quantities import Figure, read_quantity
from verifier.notation.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from verifier.model.quantity import Quantity
    from verifier.model.text import Document, Sentence

_ROLES = {"ratio": Role.SHARE, "points": Role.POINTS, "count": Role.COUNT}


def extract(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the mentions of a sentence in its order; none overlaps another."""
    language = english()
    tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
    mentions: list[Mention] = []
    at, floor = 0, 0
    while at < len(tokens):
        read = _read_at(tokens, at, language, floor)
        if read is None:
            at += 1
            continue
        mention, at = read
        if mention is not None:
            mentions.append(mention)
            floor = at
    return tuple(mentions)


def _read_at(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention | None, int] | None:
    """Return what begins at a token and the token after it; (None, n) skips an identifier.

    Tokens before ``floor`` belong to another mention.
    """
    timex = read_timex(tokens, at, language)
    if timex is not None:
        mention = _mention(tokens, at, timex.end, Role.DATE, timex.pattern)
        return replace(mention, timex=timex.timex), timex.end
    end = identifier_end(tokens, at)
    if end:
        return None, end
    duration = read_duration(tokens, at, language)
    if duration is not None:
        hedge, comparator, first = read_hedge_before(tokens, at, floor)
        mention = _mention(tokens, at, duration.end, Role.DURATION, "duration", first)
        mention = replace(mention, hedge=hedge, comparator=comparator)
        return replace(mention, duration=duration.duration), duration.end
    figure = read_quantity(tokens, at, language)
    if figure is None or _is_idle(tokens, figure):
        return None if figure is None else (None, figure.end)
    return _quantity_mention(tokens, figure, floor)


def _is_idle(tokens: Tokens, figure: Figure) -> bool:
    """Tell "one" the pronoun, and the first half of an adjective such as "20-year"."""
    hyphen = tokens[figure.end]
    adjective = hyphen.text == "-" and hyphen.glued and tokens[figure.end + 1].glued
    lone = figure.end == figure.first + 1 and tokens[figure.first].lower in {"one", "zero"}
    return adjective or lone


def _quantity_mention(tokens: Tokens, figure: Figure, floor: int) -> tuple[Mention, int]:
    hedge, comparator, first = read_hedge_before(tokens, figure.first, floor)
    after, end = read_bound_after(tokens, figure.end)
    comparator = after or comparator
    role = _ROLES.get(figure.quantity.unit.dimension, Role.MEASUREMENT)
    if figure.quantity.unit.dimension.startswith("money"):
        role = Role.MONEY
    noun = None
    if role is Role.COUNT or (role is Role.SHARE and tokens[figure.end].lower == "of"):
        noun = read_noun(tokens, end)
    mention = _mention(tokens, figure.first, end, role, "quantity", first, noun)
    definite = tokens[first - 1].lower in words.DEFINITE_DETERMINERS
    mention = replace(mention, hedge=hedge, comparator=comparator)
    while noun and end < len(tokens) and tokens[end].end <= noun.span.end:
        end += 1
    quantity, end = _as_rate(tokens, end, figure.quantity)
    mention = replace(mention, quantity=quantity, noun=noun, definite=definite)
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


def _mention(  # noqa: PLR0913 - where it stands, and what read it
    tokens: Tokens,
    at: int,
    end: int,
    role: Role,
    pattern: str,
    first: int | None = None,
    noun: Phrase | None = None,
) -> Mention:
    value = Span(tokens[at].start, tokens[end - 1].end)
    start = tokens[at if first is None else first].start
    span = Span(start, noun.span.end if noun else value.end)
    return Mention(span, value, role, pattern, span.of(tokens.text))
