"""Counts without a figure: "dozens", "tens of thousands", "a few hundred". They are bounds."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.extraction.counted import read_counted
from verifier.extraction.nouns import read_noun
from verifier.model.claim import Mention, Role
from verifier.model.quantity import Quantity
from verifier.model.text import Span
from verifier.model.units import NUMBER
from verifier.notation.hedges import read_hedge_before
from verifier.notation.quantities import read_unit

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

PATTERN = "vague count"
_ROLES = {NUMBER.dimension: Role.COUNT, "ratio": Role.SHARE, "points": Role.POINTS}


@dataclass(frozen=True, slots=True)
class _Vague:
    """From ``low`` to ``high``, read from tokens up to, not including, ``end``."""

    low: Decimal
    high: Decimal
    end: int


def heads(language: Language) -> frozenset[str]:
    """Return the words at which a vague count may begin."""
    counting = language.counting
    begins = {*counting.vague, *counting.vague_heaps, *language.indefinite}
    return frozenset(begins - {*counting.vague_article})


def read_vague_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read a vague count with its hedge, unit and noun; its quantity is what the words cover.

    ::

        vague = heap "of" many | "a" (few | couple | handful) ["of"] [scale]
              | (several | dozens | hundreds | …) [scale]
        scale = hundred | thousand | dozen | … | scale ["of"] larger-scale
        heap  = tens | dozens | scores | hundreds | thousands
    """
    vague = _read(tokens, at, language)
    if vague is None:
        return None
    low = tokens.low
    end = vague.end
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor)
    value = Span(tokens.starts[at], tokens.end(end - 1))
    part = end + (low[end] == language.counting.part)
    measured, size = read_unit(tokens, part, language)
    noun, counted = None, ""
    if size:
        end = part + size
        value = Span(value.start, tokens.end(end - 1))
    else:
        counted, _ = read_counted(tokens, end, language)
        noun = read_noun(tokens, end, language) if counted else None
        if noun is not None:
            end = bisect_left(tokens.starts, noun.span.end, end)
    role = _ROLES.get(measured.dimension, Role.MEASUREMENT)
    if measured.dimension.startswith("money"):
        role = Role.MONEY
    text = value.of(tokens.text)
    quantity = Quantity(vague.low, vague.high, measured, Decimal(0), text)
    span = Span(tokens.starts[first], noun.span.end if noun else value.end)
    mention = Mention(
        span, value, role, PATTERN, span.of(tokens.text),
        quantity=quantity, hedge=hedge, comparator=comparator, noun=noun, counted=counted,
    )  # fmt: skip
    return mention, end


def _read(tokens: Tokens, at: int, language: Language) -> _Vague | None:
    low = tokens.low
    counting = language.counting
    word = low[at]
    if word in language.indefinite:
        at += 1
        word = low[at]
        if word not in counting.vague_article:
            return None
    heap = counting.vague_heaps.get(word)
    following = low[at + 1]
    if heap is not None and following == counting.part:
        many = counting.vague.get(low[at + 2])
        if many is not None and Decimal(many[0]) > Decimal(heap[0]):
            return _scaled(heap, many[0], at + 3)
    bounds = counting.vague.get(word)
    if bounds is None:
        return None
    end = at + 1
    scale, scaled = _scale(tokens, end, language)
    if scaled > end:
        return _scaled(bounds, str(scale), scaled)
    alone = word in counting.vague_part and following != counting.part
    if alone or (low[end] == "-" and tokens.glued(end)):
        return None
    return _Vague(Decimal(bounds[0]), Decimal(bounds[1]), end)


def _scale(tokens: Tokens, at: int, language: Language) -> tuple[int, int]:
    """Read the rising scales of "hundred thousand", "tens of thousands": their product, the end."""
    low, counting = tokens.low, language.counting
    product = last = 1
    while True:
        index = at + (low[at] == counting.part)
        word = low[index]
        size = _size_of(word, language)
        bound = low[index + 1] == "-" and tokens.glued(index + 1)  # "several million-dollar homes"
        if size <= last or bound:
            return product, at
        product, last, at = product * size, size, index + 1


def _size_of(word: str, language: Language) -> int:
    """Return how many a word counts by the hundred, the dozen or the ten; 0 for any other."""
    counting = language.counting
    if word not in counting.vague_scales and word not in counting.vague_heaps:
        return 0
    magnitude = language.magnitudes.get(word) or language.numerals.collectives.get(word)
    return int(magnitude or counting.vague_heaps[word][0])


def _scaled(bounds: tuple[str, str], magnitude: str, end: int) -> _Vague:
    scale = Decimal(magnitude)
    return _Vague(Decimal(bounds[0]) * scale, Decimal(bounds[1]) * scale, end)
