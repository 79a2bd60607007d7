"""Sums of money as written: "$2.4bn", "HK$ 5", "75 USD million", "thirteen dollars forty-five"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.currencies import SIGN_OF
from verifier.notation.digits import is_whole
from verifier.notation.numerals import read_numeral
from verifier.notation.unit_phrases import match, tables

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.numerals import Numeral
    from verifier.notation.tokens import Tokens

_ONE = Decimal(1)
_THOUSAND = Decimal(1000)
_REACH = 6
# The codes that are written hard on a whole number, and the longest number of a name.
_HARD = frozenset({
    "usd", "eur", "gbp", "jpy", "chf", "aud", "cad", "nzd", "hkd", "sgd", "rmb", "rs",
    "cny", "inr", "krw", "aed", "sar", "qar", "kwd", "myr", "thb", "idr", "php", "vnd",
    "sek", "nok", "dkk", "pln", "czk", "huf", "zar", "brl", "mxn", "ils", "twd", "egp",
    "pkr", "lkr", "bdt", "kes", "ngn", "uah",
})  # fmt: skip
_LONGEST_NUMBER = 3


_LETTERS = {"m": Decimal(10**6), "k": _THOUSAND, "b": Decimal(10**9)}


def read_currency_before(tokens: Tokens, at: int, language: Language) -> tuple[str, int]:
    """Read the sign, letters or code before a sum: "US$", "Rs.", "CHF", "c $"; ("", 0) for none."""
    low, money = tokens.low, language.money
    word = low[at]
    if word in money.signs:
        return money.signs[word], 1
    if word in tables(language).before:
        symbol, size = match(tokens, at, tables(language).before)
        if size:
            return symbol, size
    if word in money.dollars:
        found = _read_dollars(tokens, at, language)
        if found[1]:
            return found
    code = _code(tokens, at, language)
    if code:
        named = _is_code_of_name(tokens, at, language)
        return ("", 0) if named else (code, 1 + (low[at + 1] in money.signs))
    if word in money.letters and (tokens.capital(at) or not word.isalpha() or word in _LOWER):
        return money.letters[word], 1 + (low[at + 1] == "." and tokens.glued(at + 1))
    symbol, size = match(tokens, at, tables(language).currencies)
    if size > 1 and low[at + size][:1].isdecimal() and not low[at + size + 1][:1].isalnum():
        return symbol, size  # "malaysian ringgit 42"
    return "", 0


# Letters that nobody writes for anything else, so their case does not matter.
_LOWER = frozenset(
    {"rs", "rmb", "usd", "eur", "gbp", "inr", "jpy", "sfr", "dm", "ffr", "frs", "nis", "dlrs"}
)


def _read_dollars(tokens: Tokens, at: int, language: Language) -> tuple[str, int]:
    """Read the letters that say whose dollar: "HK$", "u.s. $"."""
    low, money = tokens.low, language.money
    letters = low[at]
    if low[at + 1] != "$" or (letters in money.glued_dollars and not tokens.glued(at + 1)):
        return "", 0
    return money.dollars[letters], 2


def _code(tokens: Tokens, at: int, language: Language) -> str:
    """Return the unit of an ISO code, written in capitals; "" when it is none."""
    word = tokens.low[at]
    if word not in tables(language).codes:
        return ""
    surface = tokens.surface(at, at + 1)
    if surface not in language.money.codes and not (
        surface.upper() in language.money.codes and word in _LOWER
    ):
        return ""
    return SIGN_OF.get(surface.upper(), surface.upper())


def _is_code_of_name(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "COP28" and "BRL-1", which are names, from "USD28", "COP28,000" and "COP 28 million"."""
    low = tokens.low
    if not tokens.glued(at + 1):
        return False
    if low[at + 1] == "-":
        return tokens.glued(at + 2)
    number = low[at + 1]
    if low[at] in _HARD:
        return False
    if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
        return False
    following = low[at + 2]
    return following not in language.magnitudes and not (
        following in language.numerals.short and tokens.glued(at + 2)
    )


def read_currency_after(
    tokens: Tokens, at: int, language: Language, numeral: Numeral
) -> tuple[str, int, Decimal]:
    """Read the currency after a number: unit, tokens taken, and the magnitude it brings along.

    ::

        currency = name | code [magnitude] | sign | ("M" | "k") code
    """
    low, money = tokens.low, language.money
    word = low[at]
    table = tables(language)
    if word not in table.money:
        return "", 0, _ONE
    symbol, size = match(tokens, at, table.currencies)
    if size == 1 and _code(tokens, at, language):
        size = 0  # a code may bring a magnitude along
    if size and not (
        size == 1 and word in money.careful and not _is_money(tokens, at, language, numeral)
    ):
        return symbol, size, _ONE
    code = _code(tokens, at, language)
    if code:
        magnitude = language.numerals.magnitudes.get(low[at + 1])
        if magnitude:
            return code, 2, Decimal(magnitude)
        return code, 1, _ONE
    if word in money.signs and (not low[at + 1][:1].isdecimal() or _has_part(tokens, at, language)):
        magnitude = language.numerals.magnitudes.get(low[at + 1])
        return money.signs[word], 1 + (magnitude is not None), Decimal(magnitude or 1)
    if word in money.dollars and low[at + 1] == "$":
        return (*_read_dollars(tokens, at, language), _ONE)
    if len(word) == 4 and word[0] in _LETTERS and word[1:].upper() in money.codes:
        surface = tokens.surface(at, at + 1)
        if surface[1:].isupper():
            code = surface[1:]
            return SIGN_OF.get(code, code), 1, _LETTERS[word[0]]
    return "", 0, _ONE


def _has_part(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "10 $ 30 cent" from two sums side by side."""
    parts = language.money.parts
    return not tokens.glued(at + 1) and tokens.low[at + 2] in parts and tokens.low[at + 2] != "c"


def _is_money(tokens: Tokens, at: int, language: Language, numeral: Numeral) -> bool:
    """Tell the currency "won" from the verb, the pence of "5p" from a letter."""
    word = tokens.low[at]
    if word in language.money.large:
        return numeral.value >= _THOUSAND and not numeral.part
    if len(word) < 3:
        if tokens.capital(at):
            return False  # "-10C" is a temperature
        return tokens.glued(at) or tokens.low[at - 1] in language.numerals.magnitudes
    return True


def is_spent(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell that the words just before a sum speak of paying: "20 pounds" is then no weight."""
    low = tokens.low
    spending = language.money.spending
    return any(low[index] in spending for index in range(max(0, at - _REACH), at))


def read_part(tokens: Tokens, at: int, language: Language) -> tuple[Decimal, int]:
    """Read the hundredths after a sum, "forty-five cents", "and 50", "43": number and size."""
    low, money = tokens.low, language.money
    index = at + (low[at] in money.joins)
    word = low[index]
    if not (word[:1].isdecimal() or word in language.numerals.beginning):
        return Decimal(0), 0
    numeral = read_numeral(tokens, index, language)
    if numeral is None or not 0 < numeral.value < 100 or not is_whole(numeral.value):
        return Decimal(0), 0
    end = index + numeral.size
    if low[end] in money.parts and (len(low[end]) > 1 or tokens.glued(end) or low[end] == "¢"):
        return numeral.value, end + 1 - at
    bare = numeral.size == 1 and len(word) == 2 and word.isdecimal()
    bare = bare or (index > at and not word[:1].isdecimal() and numeral.value >= 10)
    ends = low[end] in money.after_part and not (low[end] == "." and low[end + 1][:1].isdecimal())
    ends = ends and not (low[end][:1].isalpha() and tokens.glued(end))
    return (numeral.value, end - at) if bare and ends else (Decimal(0), 0)
