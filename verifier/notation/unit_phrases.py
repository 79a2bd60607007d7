"""Units and rates as written, looked up by words: "km/h", "square miles", "per 100,000 people"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language.derived import all_words, per_language
from verifier.model.units import known_units
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

    # what follows the first word, and the symbol
    Tails = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Wordings by their first word, the longest first, and symbols that are told by case alone."""

    units: Tails
    exact: dict[str, str]
    exact_lows: frozenset[str]
    currencies: Tails
    before: Tails
    codes: frozenset[str]
    money: frozenset[str]
    closing: frozenset[str]
    continuing: frozenset[str]
    after_words: frozenset[str]
    leading: dict[str, frozenset[str]]


def tails(wordings: dict[str, str]) -> Tails:
    """Return wordings by their first word, the longest first."""
    built: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wording, symbol in wordings.items():
        cut = (wording,) if wording.isalpha() else tokenize(wording).lowers
        if len(cut) > 1 and cut[-1] == ".":
            cut = cut[:-1]
        built.setdefault(cut[0], []).append((cut[1:], symbol))
    return {
        first: tuple(sorted(rest, key=lambda each: -len(each[0]))) for first, rest in built.items()
    }


def _leading(language: Language, before: Tails, currencies: Tails) -> dict[str, frozenset[str]]:
    """Return the words that may begin a figure only before digits or one of the words given.

    Most of them are ordinary words or names of countries, so one look ahead spares a reading.
    """
    money, numerals = language.money, language.numerals
    leading: dict[str, set[str]] = {}
    for table in (before, currencies):
        for first, rests in table.items():
            leading.setdefault(first, set()).update(rest[0] for rest, _ in rests if rest)
    signs = {*money.signs, "-", "−", "."}
    for word in (*money.letters, *(code.lower() for code in money.codes)):
        leading.setdefault(word, set()).update(signs)
    for word in money.dollars:
        leading.setdefault(word, set()).add("$")
    for word in numerals.indefinite:
        leading[word] = {
            *leading.get(word, ()), *numerals.magnitudes, *numerals.collectives, numerals.out_of[0],
            *numerals.parts_begin, *_first_units(language), *_coins(currencies),
        }  # fmt: skip
    kept = leading.keys() - numerals.beginning | numerals.indefinite
    return {word: frozenset(leading[word]) for word in kept if word in leading and word.isalpha()}


def _coins(currencies: Tails) -> set[str]:
    """Return the first words of the currencies of which "a" is one: "a dollar", "a U.S. dollar"."""
    return {
        first for first, rests in currencies.items() if any(symbol in COINS for _, symbol in rests)
    }


# Of what "a" counts one: "a euro"; a krona is no more than a word.
COINS = frozenset({"$", "€", "cent", "¥", "₹"})


def _first_units(language: Language) -> set[str]:
    return {wording.replace("-", " ").split()[0] for wording in language.unit_words.table}


@per_language
def tables(language: Language) -> PhraseTable:
    """Return the phrase tables of a language, built once."""
    words, money = language.unit_words, language.money
    known = {each.symbol for each in known_units()}
    exact = {
        symbol: symbol
        for symbol in known
        if len(symbol) > 1 and symbol.isalpha() and not symbol.islower()
    }
    exact |= words.exact_case
    wordings = {**words.table, **words.closing}
    wordings |= {each.replace(" ", "-"): wordings[each] for each in words.table if " " in each}
    units, currencies = tails(wordings), tails(money.table)
    codes = {code.lower() for code in money.codes}
    millions = {f"{letter}{code}" for letter in "mkb" for code in codes}  # "MGBP"
    lows = frozenset(symbol.lower() for symbol in exact)
    continuing = frozenset({
        *units, *currencies, *lows, *codes,
        *millions,
        *language.numerals.continuing, *money.signs, *money.dollars, *_MARKS, language.numerals.of,
        *language.ranges.joiners, *(each.split()[0] for each in words.below_zero),
    })  # fmt: skip
    before = tails(money.before)
    return PhraseTable(
        units, exact, lows, currencies, before, frozenset(codes),
        frozenset({*currencies, *codes, *millions, *money.signs, *money.dollars}),
        frozenset(words.closing), continuing,
        continuing | all_words(language.numerals, language.ranges, language.cardinals),
        _leading(language, before, currencies),
    )  # fmt: skip


# What may follow a number and belong to its figure: ranges, tolerances, brackets, feet and inches.
_MARKS = tuple("~-–—−±+/[{('\"″′”’")


def match(tokens: Tokens, at: int, table: Tails) -> tuple[str, int]:
    """Return the symbol of the longest wording at a token and its size; ("", 0) for none."""
    low = tokens.low
    for rest, symbol in table.get(low[at], ()):
        if not rest:
            return symbol, 1
        if low[at + 1] == rest[0] and tuple(low[at + 1 : at + 1 + len(rest)]) == rest:
            return symbol, 1 + len(rest)
    return "", 0


def read_unit_symbol(tokens: Tokens, at: int, language: Language) -> tuple[str, int]:
    """Read the unit at a token, whatever stands before: its symbol and size, ("", 0) for none."""
    table = tables(language)
    word = tokens.low[at]
    symbol, size = match(tokens, at, table.units) if word in table.units else ("", 0)
    if size < 2 and word in table.exact_lows:
        surface = tokens.surface(at, at + 1)
        if surface in table.exact:
            return table.exact[surface], 1
    return symbol, size


def read_each(tokens: Tokens, at: int, language: Language) -> tuple[str, int]:
    """Read "a day", "/hour", "per capita", "per 100,000 people": what for each, and its size.

    ::

        each = ("/" | "per" | "a" | "an" | "each" | "every") thing
             | "-" ("a" | "per") ["-"] thing                      "a 90,000 barrel-a-day refinery"
             | "per" (number [noun] | unit | noun)
    """
    words, low = language.unit_words, tokens.low
    hyphen = low[at] == "-" and low[at + 1] in words.per
    per = at + hyphen
    if low[per] not in words.per:
        each = words.each_after.get(low[at], "")
        return each, 1 if each else 0
    thing = per + 1 + (hyphen and low[per + 1] == "-")
    each = words.each.get(low[thing], "")
    if each:
        return (each, thing + 1 - at) if low[per] != "/" or tokens.glued(thing) else ("", 0)
    if low[per] not in words.per_alone:
        return "", 0
    symbol, size = read_unit_symbol(tokens, thing, language)
    if size and symbol in words.names:
        return words.names[symbol], thing + size - at
    return _each_counted(tokens, thing, at, language) if low[per] != "/" else ("", 0)


_LEAST_BASE = 100


def _each_counted(tokens: Tokens, thing: int, at: int, language: Language) -> tuple[str, int]:
    low = tokens.low
    if low[thing][:1].isdecimal():
        count = low[thing].replace(",", "")
        if not count.isdecimal():
            return "", 0
        noun = low[thing + 1]
        counted = noun in language.magnitudes or noun not in language.counting.stops
        if noun.isalpha() and counted:
            return f"{count} {noun}", thing + 2 - at
        base = int(count) >= _LEAST_BASE and not count.strip("10")
        return (count, thing + 1 - at) if base else ("", 0)  # "2.3 deaths per 100,000"
    return (low[thing], thing + 1 - at) if low[thing].isalpha() else ("", 0)
