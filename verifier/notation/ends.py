"""One end of a figure: a number with its sign, currency or unit, up to where the unit ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.model.units import NUMBER, Unit, unit
from verifier.notation.digits import decimal_comma, is_whole
from verifier.notation.measures import metres_not_millions, read_below_zero, read_measured, read_sum
from verifier.notation.money import read_currency_before, read_part
from verifier.notation.numerals import Numeral, read_numeral, read_sign

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

DASHES = frozenset({"-", "–", "—", "−", "‐", "‑", "~"})
SIGNS = frozenset({"-", "−", "–", "+"})
_ONE = Decimal(1)


@dataclass(slots=True)
class End:
    """One end of a figure: value, written precision and unit, up to the token ``end``."""

    value: Decimal
    step: Decimal
    unit: Unit
    end: int
    scale: Decimal = _ONE
    stated: bool = False
    before: bool = False
    share: bool = False


def read_end(tokens: Tokens, at: int, language: Language, *, paid: str = "") -> End | None:
    """Read one end of a figure, sign and currency included.

    ``paid`` is the currency of the end before it, which is this one's too: "$5m-10m".
    """
    low = tokens.low
    index, negative = at, False
    if low[at] in SIGNS or low[at] in language.numerals.minus:
        signed = read_sign(tokens, at, language) or _apart(tokens, at)
        if not signed:
            return None
        negative = low[at] != "+"
        index += signed
    currency, size = "", 0
    if not low[index][:1].isdecimal():
        currency, size = read_currency_before(tokens, index, language)
        index += size
    if size and low[index] in DASHES and tokens.glued(index + 1):
        negative, index = not negative, index + 1
    numeral = read_numeral(tokens, index, language)
    if numeral is None:
        return _read_short_decimals(tokens, index, currency, language)
    if size and numeral.words and not low[index][:1].isdecimal():
        return None
    if size or (paid and tokens.low[index + numeral.size - 1] in language.numerals.short):
        currency = currency or paid
        part = _paid(tokens, index, numeral, currency, language)
    else:
        part = measured_end(tokens, index, numeral, language)
    if negative:  # an operator would round to the context
        part.value = part.value.copy_negate()
    return part


def _apart(tokens: Tokens, at: int) -> bool:
    """Tell a plus, or a minus that begins the text, set apart from its number."""
    if tokens.low[at] == "+":
        return tokens.glued(at + 1) and (not tokens.glued(at) or tokens.kind(at - 1) == "mark")
    return at == 0 and tokens.low[at + 1][:1].isdecimal()


def _read_short_decimals(tokens: Tokens, at: int, currency: str, language: Language) -> End | None:
    """Read "12,34" where money or a unit shows that the comma is a decimal mark."""
    digits = decimal_comma(tokens.low[at]) if tokens.low[at][:1].isdecimal() else ""
    if not digits:
        return None
    numeral = Numeral(Decimal(digits), Decimal("0.01"), 1)
    if currency:
        return _paid(tokens, at, numeral, currency, language)
    part = measured_end(tokens, at, numeral, language)
    return part if part.stated and part.unit.dimension != "count" else None


def _paid(tokens: Tokens, at: int, numeral: Numeral, currency: str, language: Language) -> End:
    """Read what may follow a sum with its sign before it: its name again, its hundredths."""
    end = at + numeral.size
    numeral, end = _apart_magnitude(tokens, end, numeral, language)
    measured = unit(currency)
    found = read_measured(tokens, at, end, numeral, language)
    if found is not None and found.money and found.scale == 1:
        same = found.unit == measured or measured.symbol == "$" or found.unit.symbol == currency
        if same:
            measured = found.unit if measured.symbol == "$" else measured
            end = found.end
    value = numeral.value
    cents, size = read_part(tokens, end, language) if is_whole(value) else (Decimal(0), 0)
    if size and tokens.low[end + size - 1] in language.money.parts:
        value, end = value + cents / 100, end + size
    return End(value, numeral.step, measured, end, numeral.scale, stated=True, before=True)


def _apart_magnitude(
    tokens: Tokens, end: int, numeral: Numeral, language: Language
) -> tuple[Numeral, int]:
    """Read the letter of "$5 m", which only money or what is counted shows to be millions."""
    word = tokens.low[end]
    letters = word in language.numerals.short and numeral.scale == 1 and not numeral.words
    if not letters or (tokens.glued(end + 1) and tokens.low[end + 1][:1].isalnum()):
        return numeral, end
    scale = Decimal(language.numerals.short[word])
    value, step = EXACT.multiply(numeral.value, scale), EXACT.multiply(numeral.step, scale)
    return replace(numeral, value=value, step=step, scale=scale), end + 1


def measured_end(tokens: Tokens, at: int, numeral: Numeral, language: Language) -> End:
    """Read the unit after a number, and what the unit lets follow."""
    end = at + numeral.size
    metres = metres_not_millions(tokens, at, numeral, language)
    if metres is not None:
        step = EXACT.divide(numeral.step, Decimal(10**6))
        value, measured, end = read_sum(tokens, (metres, unit("m"), end), language)
        return End(value, step, measured, end, stated=True)
    found = read_measured(tokens, at, end, numeral, language)
    if found is None:
        below = read_below_zero(tokens, end, language)
        if below:
            return End(
                numeral.value.copy_negate(), numeral.step, unit("°"), end + below, stated=True
            )
        return End(numeral.value, numeral.step, NUMBER, end, numeral.scale, share=numeral.part)
    words = language.unit_words
    if tokens.low[end] in words.counted_apart and tokens.low[end + 1] in words.counted_in_millions:
        more, last = _apart_magnitude(tokens, end, numeral, language)  # "1.2 m shares"
        if last > end:
            return measured_end(tokens, at, replace(more, size=last - at), language)
    value, step = numeral.value, numeral.step
    if found.scale != 1:
        value, step = EXACT.multiply(value, found.scale), EXACT.multiply(step, found.scale)
    measured, end = found.unit, found.end
    if found.money:
        cents, size = read_part(tokens, end, language) if is_whole(value) else (Decimal(0), 0)
        if size and not measured.symbol.endswith(("cent", "pence")):
            value, step, end = value + cents / 100, Decimal("0.01"), end + size
    elif measured.dimension in {"temperature", "degrees"}:
        below = read_below_zero(tokens, end, language)
        value, end = (value.copy_negate() if below else value), end + below
    else:
        value, measured, end = read_sum(tokens, (value, measured, end), language)
    scale = numeral.scale * found.scale
    return End(value, step, measured, end, scale, stated=True)
