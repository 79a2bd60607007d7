"""Ranks and ages as mentions: "the 31st country", "second in the EU", "a 5-year-old"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.claim import Comparator, Hedge, Mention, Role
from verifier.model.quantity import Quantity
from verifier.model.text import Span
from verifier.model.units import NUMBER
from verifier.notation.ages import read_age
from verifier.notation.hedges import read_hedge_after, read_hedge_before
from verifier.notation.ordinals import read_ordinal

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens


def read_rank_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the ordinal that begins at a token; none in a name ("117th Congress") or before time.

    After a hyphen a superlative alone makes it one: "third-largest", but "second-hand".
    """
    del floor
    low = tokens.low
    read = read_ordinal(tokens, at, language)
    if read is None:
        return None
    end = at + read.size
    named = tokens.capital(end) and low[end][:1].isalpha()
    if named and (low[at][0].isdecimal() or tokens.capital(at)):
        return None
    superlative = low[end] == "-" and tokens.glued(end) and _is_superlative(low[end + 1], language)
    if not superlative and (low[end] in language.numerals.no_rank or low[end] in language.grains):
        return None
    if low[end] == language.numerals.of and low[end + 1] in language.units:
        return None  # "a fourth of litre" is a part
    if at > 0 and (low[at - 1][:1].isdecimal() or low[at - 1] in language.unit_words.per_alone):
        return None
    span = Span(tokens.starts[at], tokens.end(end - 1))
    text = span.of(tokens.text)
    quantity = Quantity(read.value, read.value, NUMBER, read.step, text)
    return Mention(span, span, Role.RANK, "rank", text, quantity=quantity), end


def _is_superlative(word: str, language: Language) -> bool:
    """Tell "largest" and "most" from "rate" and "hand": ranks among many from other compounds."""
    words = language.counting
    told = word.endswith(words.superlative_endings) and word not in words.no_superlatives
    return told or word in words.superlatives


def read_age_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the age, or the tens of a temperature, that begins at a token, with its hedge."""
    figure = read_age(tokens, at, language)
    if figure is None:
        return None
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor)
    if figure.comparator is not Comparator.EQ:  # "the under-25s"
        comparator, first, end = figure.comparator, max(floor, figure.first), figure.end
    else:
        loose, after, end = read_hedge_after(tokens, figure.end, language)
        hedge = hedge if loose is Hedge.NONE else loose
        comparator = comparator if after is Comparator.EQ else after
    value = Span(tokens.starts[at], tokens.end(figure.end - 1))
    span = Span(tokens.starts[first], tokens.end(end - 1))
    mention = Mention(
        span, value, figure.role or Role.AGE, "age" if figure.role is Role.AGE else "tens",
        span.of(tokens.text),
        quantity=figure.quantity, hedge=hedge, comparator=comparator,
    )  # fmt: skip
    return mention, end
