"""Figures with their units: "3.7 %", "$2.4bn", "16,832 kg", "5 to 10 percent"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from verifier.language import changes, english
from verifier.model.claim import Comparator, Hedge
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, Unit, unit
from verifier.notation.hedges import read_hedge_after, read_hedge_before
from verifier.notation.numerals import Numeral, read_numeral
from verifier.notation.numerals import heads as numeral_heads
from verifier.notation.tokens import Tokens, phrases, tokenize

if TYPE_CHECKING:
    from verifier.language import Language

_RANGE_MARKS = frozenset({"-", "–", "—", "to"})
_SIGNS = frozenset({"-", "−", "+"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity read from tokens ``first`` up to, not including, ``end``."""

    quantity: Quantity
    first: int
    end: int
    hedge: Hedge = Hedge.NONE
    comparator: Comparator = Comparator.EQ


@cache
def _unit_phrases() -> frozenset[tuple[str, ...]]:
    language = english()
    return phrases([*language.units, *language.currency_words])


@cache
def _unit_table() -> dict[tuple[str, ...], str]:
    language = english()
    table = {**language.units, **language.currency_words}
    return {tokenize(words.lower()).lowers: symbol for words, symbol in table.items()}


def read_unit(tokens: Tokens, at: int) -> tuple[Unit, int]:
    """Read the unit at a token; (NUMBER, 0) when there is none."""
    size = tokens.phrase_at(at, _unit_phrases())
    if not size:
        return NUMBER, 0
    return unit(_unit_table()[tokens.lowers[at : at + size]]), size


def read_quantity(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read the figure that begins at a token, with its unit; None when there is none.

    ::

        figure = [sign] [currency] numeral [range [currency] numeral] [unit]
    """
    index = at
    sign = Decimal(-1) if _signed(tokens, index) and tokens[at].text != "+" else Decimal(1)
    index += _signed(tokens, index)
    currency = _currency(tokens, index, language)
    index += currency[1]
    first = read_numeral(tokens, index, language)
    if first is None or (currency[1] and first.words):
        return None
    index += first.size
    low, high, step = sign * first.value, sign * first.value, first.step
    measured, size = read_unit(tokens, index)
    between = tokens[at - 1].lower == "between"
    second = _read_range_end(tokens, index + size, language, between=between)
    moved = tokens[index + size].lower == "to" and tokens[at - 1].lower in _movers()
    if second and moved and not size and tokens[at - 1].lower == "from":
        # "from 2.5 to 9.1 percent": two values that share the unit after the second
        measured = read_unit(tokens, index + second[1])[0]
    elif second and sign > 0 and not moved:
        numeral, taken = second
        ending, ending_size = read_unit(tokens, index + size + taken)
        if size and ending_size and not ending.comparable(measured):
            return _figure(tokens, at, index + size, (low, high, step), measured, currency[0])
        low, high, step = _shared_scale(first, numeral)
        index += size + taken
        measured, size = read_unit(tokens, index)
    return _figure(tokens, at, index + size, (low, high, step), measured, currency[0])


def _figure(  # noqa: PLR0913 - the parts of one figure
    tokens: Tokens,
    at: int,
    end: int,
    values: tuple[Decimal, Decimal, Decimal],
    measured: Unit,
    currency: str | None,
) -> Figure | None:
    low, high, step = values
    if low > high:
        return None
    if currency:
        measured = unit(currency)
    text = tokens.text[tokens[at].start : tokens[end - 1].end]
    return Figure(Quantity(low, high, measured, step, text), at, end)


@cache
def _movers() -> frozenset[str]:
    """Return the words after which "X to Y" are two values and no range: "fell by 2 to 5"."""
    return frozenset({"from", "by", *changes.UP_VERBS, *changes.DOWN_VERBS})


def _signed(tokens: Tokens, at: int) -> bool:
    """Tell a sign from the hyphen of "COVID-19" or "5-10"."""
    sign, before = tokens[at], tokens[at - 1]
    free = before.kind in {"none", "mark"} or not sign.glued
    return sign.text in _SIGNS and free and tokens[at + 1].glued


def _currency(tokens: Tokens, at: int, language: Language) -> tuple[str | None, int]:
    dollar = tokens[at + 1]
    if tokens[at].kind == "word" and dollar.text == "$" and dollar.glued:
        symbol = language.dollars.get(tokens[at].lower)
        return (symbol, 2) if symbol else (None, 0)
    sign = language.currency_signs.get(tokens[at].lower)
    return (sign, 1) if sign else (None, 0)


def _read_range_end(
    tokens: Tokens, at: int, language: Language, *, between: bool
) -> tuple[Numeral, int] | None:
    """Read "to 10", "-10" or, after "between", "and 10": the second numeral and its tokens."""
    mark = tokens[at]
    joins = mark.lower in _RANGE_MARKS or (between and mark.lower == "and")
    if not joins or (mark.text == "-" and not mark.glued):
        return None
    index = at + 1 + _currency(tokens, at + 1, language)[1]
    numeral = read_numeral(tokens, index, language)
    if numeral is None:
        return None
    return numeral, index + numeral.size - at


def _shared_scale(first: Numeral, second: Numeral) -> tuple[Decimal, Decimal, Decimal]:
    """Give the first of "5-10 million" the magnitude that stands only after the second."""
    low, high = first.value, second.value
    if low < high and second.size > 1 and first.size == 1:
        scale = second.step / _digit_step(second)
        if low * scale <= high:
            low *= scale
    return low, high, max(first.step, second.step) if low == first.value else second.step


def _digit_step(numeral: Numeral) -> Decimal:
    return numeral.step.scaleb(-numeral.step.adjusted())


def read_figure(text: str) -> Figure:
    """Read a text that is one figure and nothing else, hedge included: "about 4 %".

    >>> figure = read_figure("more than 10")
    >>> figure.comparator.value, figure.quantity.low
    ('>', Decimal('10'))

    Raises:
        ValueError: the text is not a figure.
    """
    language = english()
    tokens = tokenize(text)
    for at in range(min(8, len(tokens))):
        figure = read_quantity(tokens, at, language)
        if figure is None:
            continue
        hedge, comparator, first = read_hedge_before(tokens, at, language)
        loose, after, end = read_hedge_after(tokens, figure.end, language)
        if tokens[0].lower == "between":
            first = 0
        if first == 0 and end == len(tokens):
            hedge = hedge if loose is Hedge.NONE else loose
            comparator = comparator if after is Comparator.EQ else after
            return replace(figure, hedge=hedge, comparator=comparator)
    message = f"not a figure: {text!r}"
    raise ValueError(message)


def heads(language: Language) -> frozenset[str]:
    """Return the words and marks, digits aside, at which a figure may begin."""
    signs = {sign for sign in language.currency_signs if len(sign) == 1}
    return numeral_heads(language) | _SIGNS | signs | frozenset(language.dollars)
