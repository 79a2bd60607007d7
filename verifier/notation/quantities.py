"""Figures with their units: "3.7 %", "$2.4bn", "16,832 kg", "5 to 10 percent"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.claim import Comparator, Hedge, Role
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, Unit, unit
from verifier.notation.ends import DASHES, SIGNS, End, read_end
from verifier.notation.fractions import PARTS, part_step
from verifier.notation.hedges import read_hedge_after, read_hedge_before
from verifier.notation.measures import bare_unit
from verifier.notation.numerals import heads as numeral_heads
from verifier.notation.numerals import read_numeral
from verifier.notation.ranges import (
    alone,
    join_ends,
    read_alternative,
    read_second,
    read_tolerance,
    share_scale,
    share_thousands,
    shared_unit,
)
from verifier.notation.tokens import Tokens, tokenize
from verifier.notation.unit_phrases import match, read_each, read_unit_symbol, tables

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.ranges import Read

_ONE = Decimal(1)
_RATIO = unit("ratio")
# "1.5e-3"; "e10" is one word
_EXPONENTS = frozenset({"e", *(f"e{power}" for power in range(100))})
_FREE = frozenset({"ratio", "points"})


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class Figure:
    """A quantity read from tokens ``first`` up to, not including, ``end``.

    ``role`` is what the words make of it where the unit does not say: an age, a rank.
    """

    quantity: Quantity
    first: int
    end: int
    hedge: Hedge = Hedge.NONE
    comparator: Comparator = Comparator.EQ
    role: Role | None = None


def read_unit(tokens: Tokens, at: int, language: Language) -> tuple[Unit, int]:
    """Read the unit or currency at a token; (NUMBER, 0) when there is none."""
    symbol, size = read_unit_symbol(tokens, at, language)
    if not size:
        symbol, size = match(tokens, at, tables(language).currencies)
    return (unit(symbol), size) if size else (NUMBER, 0)


def read_quantity(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read the figure that begins at a token, with its unit; None when there is none.

    ::

        figure = end [range end] | end "±" number | number "below zero"
        end    = [sign] [currency] [sign] number [unit] [rate]
        range  = "-" | "to" | "and" after "between"
    """
    low = tokens.low
    word = low[at]
    if word[:1].isdecimal():
        following = low[at + 1]
        goes_on = following in tables(language).continuing or following[:1].isdecimal()
        if not (goes_on or following in _EXPONENTS or not following.isascii()):
            return _plain(tokens, at, language)
    else:
        table = tables(language)
        after = table.leading.get(word)
        if after is not None and low[at + 1] not in after and not low[at + 1][:1].isdecimal():
            return None
        if word in language.numerals.indefinite:
            return _read_one(tokens, at, language)
        value = language.cardinals.get(word)
        if value is not None:
            following = low[at + 1]
            if following not in table.after_words and following.isascii() and (
                not following[:1].isdecimal() and low[at + 3] not in language.numerals.every
            ):  # fmt: skip
                return _plain_word(tokens, at, value)
    first = read_end(tokens, at, language) or _read_rank_part(tokens, at, language)
    if first is None:
        return None
    figure = _read_on(tokens, at, first, language)
    return figure if _sign_stands(tokens, at, figure) else None


def _plain(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read digits that nothing follows which could belong to them."""
    numeral = read_numeral(tokens, at, language)
    if numeral is None:
        return None
    value, end = numeral.value, at + numeral.size
    return Figure(Quantity(value, value, NUMBER, numeral.step, tokens.surface(at, end)), at, end)


def _plain_word(tokens: Tokens, at: int, value: int) -> Figure:
    """Read a number in one word that nothing follows which could belong to it."""
    exact = Decimal(value)
    return Figure(Quantity(exact, exact, NUMBER, _ONE, tokens.surface(at, at + 1)), at, at + 1)


def _read_one(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read "a hundred men", "a fifth", and "a gallon" where no price or rate stands before it."""
    part = read_end(tokens, at, language)
    if part is not None:
        return _read_on(tokens, at, part, language)
    symbol, size = bare_unit(tokens, at + 1, language)
    if not size:
        return None
    before = tokens.low[at - 1] if at > 0 else ""
    rate = before[:1].isdecimal() or before in tables(language).continuing
    numerals = language.numerals
    if rate and before != "(" and before not in numerals.joins | numerals.before_one:
        return None
    end = at + 1 + size
    return Figure(Quantity(_ONE, _ONE, unit(symbol), _ONE, tokens.surface(at, end)), at, end)


def _read_rank_part(tokens: Tokens, at: int, language: Language) -> End | None:
    """Read "fourth of a litre": a rank of which a unit makes a part."""
    words, low = language.numerals, tokens.low
    if low[at] not in words.lone_parts:
        return None
    index = at + 1
    if low[index] == words.of:
        index += 1 + (low[index + 1] in words.indefinite)
    elif low[at] in words.denominators:  # "quarter mile"
        index += low[index] == "-"
    else:
        return None
    symbol, size = read_unit_symbol(tokens, index, language)
    if not size:
        return None
    below = Decimal(words.single_parts[low[at]])
    return End(PARTS.divide(_ONE, below), part_step(below), unit(symbol), index + size, stated=True)


def _sign_stands(tokens: Tokens, at: int, figure: Figure) -> bool:
    """Tell a minus set apart from its number, "- 2 degrees", from the dash of a list."""
    if tokens.low[at] not in SIGNS or tokens.glued(at + 1):
        return True
    return at == 0 and figure.end == tokens.size


def _read_on(tokens: Tokens, at: int, first: End, language: Language) -> Figure:
    """Read on from one value to a range, a tolerance, or the unit it shares with the next."""
    low = tokens.low
    word = low[first.end]
    read = None
    if word == "±" or (word == "+" and low[first.end + 1 : first.end + 3] == ["/", "-"]):
        read = read_tolerance(tokens, first, language)
    elif word in DASHES or word in language.ranges.joiners:
        second = read_second(tokens, at, first, language)
        second = second or read_alternative(tokens, at, first, language)
        if second is not None:
            share_thousands(tokens, first, second)
            _share_parts(first, second)
        read = join_ends(first, second) if second is not None else None
        if read is None:
            share_scale(tokens, at, first, language)
        if read is None and not first.stated:
            first.unit = shared_unit(tokens, at, first, language) or first.unit
    if first.share:
        _share_parts(first)
    return _figure(tokens, at, read or alone(first))


def _share_parts(*ends: End) -> None:
    """Make parts of one shares: both ends of "a quarter to a third", "one to two thirds"."""
    for end in ends:
        if end.share and not end.stated and end.unit == NUMBER:
            end.unit = _RATIO


def _figure(tokens: Tokens, at: int, read: Read) -> Figure:
    end, (low, high, step), measured = read
    return Figure(Quantity(low, high, measured, step, tokens.surface(at, end)), at, end)


def with_rate(
    tokens: Tokens, at: int, quantity: Quantity, language: Language
) -> tuple[Quantity, int]:
    """Read on to "a day", "per head": the figure is then one for each of them."""
    each, size = read_each(tokens, at, language)
    if not size or quantity.unit.dimension in _FREE:
        return quantity, at
    following, time = tokens.low[at + 2], language.time
    if following in time.ago or following in time.earlier:
        return quantity, at  # "$2m a year ago" was paid then, and not each year
    symbol = f"{quantity.unit.symbol or 1}/{each}"
    return replace(quantity, unit=unit(symbol)), at + size


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
        if tokens.low[0] == "between":
            first = 0
        if first == 0 and end == len(tokens):
            hedge = hedge if loose is Hedge.NONE else loose
            comparator = comparator if after is Comparator.EQ else after
            return replace(figure, hedge=hedge, comparator=comparator)
    message = f"not a figure: {text!r}"
    raise ValueError(message)


def heads(language: Language) -> frozenset[str]:
    """Return the words and marks, digits aside, at which a figure may begin."""
    money = language.money
    table = tables(language)
    named = {first for first, rest in table.currencies.items() if rest[0][0]}
    codes = {code.lower() for code in money.codes}
    return frozenset({
        *numeral_heads(language), *SIGNS, *money.signs, *money.dollars, *money.letters, *codes,
        *language.numerals.minus, *table.before, *named, *language.numerals.lone_parts,
    })  # fmt: skip
