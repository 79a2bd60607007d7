"""The unit after a number, told from words and initials: "5 in", "3m", "30 C", "two feet"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.interval import EXACT
from verifier.model.units import Unit, conversion, unit
from verifier.notation.digits import is_whole
from verifier.notation.money import is_spent, read_currency_after
from verifier.notation.numerals import read_numeral
from verifier.notation.unit_phrases import COINS, match, read_unit_symbol, tables

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.numerals import Numeral
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_MILLION = Decimal(10**6)
_THOUSAND = 1000
# "2 yards and 7 feet" are one length, "2 tonnes and 90,000 kg" two weights.
_MOST_OF_LARGER = 3
_FEW = 12
_LONGEST_SYMBOL = 2
_OPEN = {"[": "]", "{": "}", "(": ")"}
_DEGREES = frozenset({"°", "deg"})
_SUMMED = frozenset({"length", "mass"})
_PRIMES = {"'": "ft", "’": "ft", "′": "ft", '"': "inch", "″": "inch", "”": "inch"}
_QUOTES = frozenset("'‘")
_QUOTED = 12
_SECONDS = frozenset({'"', "″", "”", "''"})


@dataclass(slots=True)  # made at every other head: freezing would cost more than reading
class Measured:
    """The unit after a number, the token after it, and what the number is multiplied by."""

    unit: Unit
    end: int
    scale: Decimal = _ONE
    money: bool = False


def read_measured(
    tokens: Tokens, at: int, end: int, numeral: Numeral, language: Language
) -> Measured | None:
    """Read the unit at token ``end`` after the number that begins at ``at``; None for none.

    ::

        measured = ["-"] unit | "[" unit "]" | currency | "°" scale | ["of" ["a"]] unit
    """
    low = tokens.low
    table = tables(language)
    word = low[end]
    if word not in table.continuing:
        return None
    if word == "-" and tokens.glued(end) and tokens.glued(end + 1):
        return _read_unit(tokens, at, end + 1, numeral, language)
    if word in _OPEN:
        return _in_brackets(tokens, at, end, numeral, language)
    if word in _PRIMES:
        return _read_prime(tokens, at, end, language)
    scaled = low[end - 1] in language.magnitudes or low[end - 1] in language.numerals.added_halves
    if word == language.numerals.of and scaled:
        return _read_unit(tokens, at, end + 1, numeral, language)  # "dos millones de euros"
    found = _read_unit(tokens, at, end, numeral, language)
    part = numeral.part or 0 < numeral.value < 1
    if found is None and part and word == language.numerals.of:
        skip = 1 + (low[end + 1] in language.numerals.indefinite or low[end + 1] in _ONES)
        inner = low[end + skip]
        if inner in table.units:
            found = _read_unit(tokens, at, end + skip, numeral, language)
        if found is not None and (found.money or found.unit.dimension == "count"):
            return None
    return found


_ONES = frozenset({"one", "1"})


def _read_unit(
    tokens: Tokens, at: int, end: int, numeral: Numeral, language: Language
) -> Measured | None:
    currency, size, scale = read_currency_after(tokens, end, language, numeral)
    symbol, unit_size = read_unit_symbol(tokens, end, language)
    pounds = tokens.low[end] in language.money.pounds and unit_size == 1 and size < 2
    if size and size >= unit_size and not pounds:
        return Measured(unit(currency), end + size, scale, money=True)
    if not unit_size or not _fits(tokens, end, unit_size, language):
        return None
    sum_ = numeral.scale >= _MILLION and tokens.low[end + 1] != language.numerals.of
    if pounds and (
        sum_ or is_spent(tokens, at, language) or _with_pence(tokens, end, language)
    ):  # "2.4 billion pounds", but "3 million pounds of beef"
        return Measured(unit("£"), end + 1, money=True)
    if symbol in _DEGREES:
        symbol = _angle(tokens, at, end + unit_size, numeral, language)
    return Measured(unit(symbol), end + unit_size) if symbol else None


def _with_pence(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "3 pounds 20 pence", a sum, from a weight."""
    index = at + 1 + (tokens.low[at + 1] in language.money.joins)
    return tokens.low[index + 1] in language.money.parts and tokens.low[index + 1] != "c"


def _fits(tokens: Tokens, end: int, size: int, language: Language) -> bool:
    """Tell a unit from a word, an initial or a magnitude spelled alike."""
    word = tokens.low[end]
    following = tokens.low[end + size]
    words = language.unit_words
    if word in words.closing and size == 1:
        return _closes(tokens, end, language)
    if len(word) > 2 or size > 1 or not word.isalpha():
        return True
    if following == "-" and tokens.glued(end + 1) and tokens.low[end + 2][:1].isdigit():
        return not tokens.capital(end)  # "40 Mi-8s", "50 F-16s"
    if tokens.low[end - 1][:1].isalpha() and tokens.low[end - 1] not in language.magnitudes:
        return word in words.table
    if len(word) > 1:
        return True
    if word in words.warmth and not tokens.capital(end) and not _is_warm(tokens, end, language):
        return False
    if following == "." and (_is_initial(tokens, end) or tokens.glued(end + 2)):
        return False
    if following == "-":  # "2g-7g", but "5 F-16s"
        return tokens.glued(end) and tokens.low[end + 2][:1].isdecimal()
    return not (tokens.glued(end + 1) and following[:1].isalnum())


def _is_warm(tokens: Tokens, end: int, language: Language) -> bool:
    """Tell the small letter of "a temperature of 70 f" by the words before it."""
    before = tokens.low[max(0, end - _REACH) : end]
    return not language.unit_words.warm_words.isdisjoint(before)


_REACH = 10
_CROSSES = frozenset("x×")


def _closes(tokens: Tokens, end: int, language: Language) -> bool:
    """Tell "2 in" and "12 stone", where the clause or a smaller unit shows them to be units."""
    word, following = tokens.low[end], tokens.low[end + 1]
    if following[:1].isdecimal():
        return word not in language.numerals.within and (
            tokens.low[end + 2] in language.unit_words.after_length
            or tokens.low[end + 2] in language.units
        )
    ranged = following == "-" and tokens.low[end + 2][:1].isdecimal()  # "8in-16in"
    glued = tokens.glued(end) and (ranged or not tokens.glued(end + 1))
    return glued or following in language.unit_words.after_length


def _is_initial(tokens: Tokens, at: int) -> bool:
    """Tell "30 C. Smith" from a sentence's end."""
    surname = tokens.capital(at + 2) and tokens.low[at + 2][1:].isalpha()
    return tokens.capital(at) and not tokens.glued(at) and surname and not tokens.glued(at)


def _angle(tokens: Tokens, at: int, end: int, numeral: Numeral, language: Language) -> str:
    """Tell a temperature's degrees from an angle's; "" for "degrees of separation"."""
    words = language.unit_words
    low = tokens.low
    few = numeral.words and numeral.value < 5
    if (few and low[end] in words.of_study) or low[end + 1] in words.no_degrees_of:
        return ""
    around = (low[end], *low[max(0, at - 3) : at])
    return "°" if words.angles.isdisjoint(around) else "deg"


def _in_brackets(
    tokens: Tokens, at: int, end: int, numeral: Numeral, language: Language
) -> Measured | None:
    """Read "20 [kg]", "20 {kg}", "20 (kg)"."""
    found = _read_unit(tokens, at, end + 1, numeral, language)
    if found is None or found.money or tokens.low[found.end] not in {*_OPEN.values()}:
        return None
    return Measured(found.unit, found.end + 1)


def _read_prime(tokens: Tokens, at: int, end: int, language: Language) -> Measured | None:
    """Read the marks of feet and inches hard on a number, unless they close what is quoted."""
    low = tokens.low
    mark = low[end]
    if not tokens.glued(end) or "." in low[at]:
        return None
    if _PRIMES[mark] == "ft":
        if low[end + 1] == mark and tokens.glued(end + 1):
            return Measured(unit("inch"), end + 2)
        inches = low[end + 1].isdecimal() and low[end + 2] in _SECONDS
        after = language.unit_words.after_feet | {""}
        quoted = any(word in _QUOTES for word in low[max(0, at - _QUOTED) : at])
        alone = low[end + 1] in after and not quoted
        return Measured(unit("ft"), end + 1) if inches or alone or mark == "′" else None
    opened = sum(word in {mark, "“"} for word in low[:at])
    return Measured(unit("inch"), end + 1) if opened % 2 == 0 else None


def read_sum(
    tokens: Tokens, first: tuple[Decimal, Unit, int], language: Language
) -> tuple[Decimal, Unit, int]:
    """Read on from "5 feet" to "2 inches": value, unit and end of the whole, in its smallest unit.

    ::

        sum = length {[","] ["and"] number smaller-length}

    The rest is at most a few of the larger. Units a thousand apart in symbols, "3 km and 800 m",
    are put together by no "and": whoever means one length writes "3.8 km".
    """
    if first[1].symbol in _SMALLER:
        return _with_bare_rest(tokens, first, language) or _sum(tokens, first, language)
    return _sum(tokens, first, language)


# What a bare number after it counts: "six foot two", "12 stone 4".
_SMALLER = {"ft": ("inch", Decimal(12)), "st": ("lb", Decimal(14))}


def _with_bare_rest(
    tokens: Tokens, first: tuple[Decimal, Unit, int], language: Language
) -> tuple[Decimal, Unit, int] | None:
    value, measured, end = first
    low = tokens.low
    if low[end - 1] in _PRIMES or low[end - 1] in language.counting.plurals:  # "6 feet"
        return None
    end += low[end] == "-" and tokens.glued(end) and tokens.glued(end + 1)
    if not (low[end][:1].isdecimal() or low[end] in language.cardinals):
        return None
    hyphened = low[end - 1] == "-"  # "the 6-foot-2 guard"
    numeral = read_numeral(tokens, end, language)
    smaller, many = _SMALLER[measured.symbol]
    if numeral is None or not 0 < numeral.value < many or not is_whole(value):
        return None
    after = end + numeral.size
    if hyphened and not (low[after] == "-" and tokens.glued(after)):
        return EXACT.add(value * many, numeral.value), unit(smaller), after
    if low[after] not in language.unit_words.after_length or low[after] in language.ranges.joiners:
        return None
    return EXACT.add(value * many, numeral.value), unit(smaller), after


def _sum(
    tokens: Tokens, first: tuple[Decimal, Unit, int], language: Language
) -> tuple[Decimal, Unit, int]:
    value, measured, end = first
    low = tokens.low
    joins = language.numerals.joins
    while measured.dimension in _SUMMED:
        index = end + (low[end] == ",")
        index += low[index] in joins
        joined = index > end
        word = low[index]
        if not (word[:1].isdecimal() or word in language.cardinals):
            break
        numeral = read_numeral(tokens, index, language)
        if numeral is None:
            break
        after = index + numeral.size
        found = read_measured(tokens, index, after, numeral, language)
        if found is None and measured.symbol == "ft" and low[after - 2] in _PRIMES:
            break
        if found is None or found.unit.dimension != measured.dimension:
            break
        if found.unit.factor >= measured.factor:
            break
        factor, _ = conversion(measured, found.unit)
        apart = joined and factor >= _THOUSAND and len(low[end - 1]) <= _LONGEST_SYMBOL
        apart = apart and not str(factor).strip("10")
        most = factor * _MOST_OF_LARGER if factor <= _FEW else factor
        if apart or numeral.value >= most or not is_whole(value):
            break
        larger = EXACT.divide(
            EXACT.multiply(value, Decimal(factor.numerator)), Decimal(factor.denominator)
        )
        value, measured, end = EXACT.add(larger, numeral.value), found.unit, found.end
    return value, measured, end


def read_below_zero(tokens: Tokens, end: int, language: Language) -> int:
    """Return the size of "below zero", "degrees below", after a temperature; 0 for none."""
    phrase = tokens.low[end : end + 2]
    return 2 if " ".join(phrase) in language.unit_words.below_zero else 0


def bare_unit(tokens: Tokens, at: int, language: Language) -> tuple[str, int]:
    """Read the unit after "a": "a kilogram", "a gallon" are one of it."""
    word = tokens.low[at]
    short = len(word) < 4 and tokens.low[at + 1] not in ("", language.numerals.of)
    if short or not word.isalpha():
        return "", 0
    symbol, size = match(tokens, at, tables(language).currencies)
    if size and symbol in COINS and word not in language.money.careful:
        return symbol, size
    symbol, size = match(tokens, at, tables(language).units)
    return (symbol, size) if size and unit(symbol).dimension in _MEASURES else ("", 0)


_MEASURES = frozenset({"length", "mass", "volume", "area", "energy"})


def _is_of_height(tokens: Tokens, at: int, metres: Decimal, language: Language) -> bool:
    """Tell the metres of "rivers rose 3.1m overnight": words of height before, no noun after."""
    low, words, following = tokens.low, language.unit_words, tokens.low[at + 2]
    if metres >= _TALLEST or words.metre_words.isdisjoint(low[max(0, at - _REACH) : at]):
        return False
    if is_spent(tokens, at, language) or low[at - 1] in language.currency_signs:
        return False
    if not words.million_words.isdisjoint(low[max(0, at - _REACH) : at]):
        return False
    counting = language.counting
    ends = following in words.after_length or following in counting.stops
    ends = ends or following in counting.soft_stops
    return ends or following in language.clock.parts or following in language.time.day_words


_TALLEST = Decimal(9000)


def metres_not_millions(
    tokens: Tokens, at: int, numeral: Numeral, language: Language
) -> Decimal | None:
    """Return the metres of "3m", read as millions before; None where millions are right.

    A lone small "m" hard on digits is metres before what is said of lengths; at the end or a mark
    only where the text begins with it or words of length stand near, and millions elsewhere.
    """
    end = at + numeral.size
    if tokens.low[end - 1] != "m" or tokens.capital(end - 1) or numeral.size != 2:
        return None
    low, words = tokens.low, language.unit_words
    following = low[end]
    value = EXACT.divide(numeral.value, _MILLION)
    said = low[end + 1] if following == "-" else following  # "a 30m-high tower"
    converted = following == "(" and low[end + 1][:1].isdecimal() and low[end + 2] in words.table
    crossed = at > 1 and low[at - 1] in _CROSSES and low[at - 2] == "m"  # "3m x 4m"
    raced = low[at] in words.races and at > 0 and low[at - 1] in words.races_after
    raced = raced and following in words.races_before
    if said in words.after_metres or converted or crossed or raced:  # "37m (121ft)"
        return value
    if _is_of_height(tokens, at, value, language):
        return value
    if following not in words.after_length and following != "-":
        return None
    near = at == 0 or not words.length_words.isdisjoint(low[max(0, at - _REACH) : at])
    return value if near and is_whole(value) else None
