"""The words of units and money in one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from verifier.model.unit_table import PREFIXABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

# Symbols that are read in any case of letters: "600mwh". Their prefixes begin at kilo.
_FOLDED = ("Wh", "W", "Hz", "J", "eV", "V", "Pa", "bps")
_LARGE = "kMGTP"


@dataclass(frozen=True, slots=True)
class UnitWords:
    """How a language says units; ``language/en/units`` says what each table holds.

    ``table`` follows from them: every wording in lower case, with its symbol. ``names`` holds the
    first wording of a symbol.
    """

    units: dict[str, str]
    prefixed: dict[str, str]
    prefixes: dict[str, str]
    squares: dict[str, tuple[str, ...]]
    cubes: dict[str, tuple[str, ...]]
    squared: dict[str, str]
    cubed: dict[str, str]
    exact_case: dict[str, str]
    closing: dict[str, str]
    after_length: frozenset[str]
    after_feet: frozenset[str]
    after_metres: frozenset[str]
    length_words: frozenset[str]
    metre_words: frozenset[str]
    million_words: frozenset[str]
    counted_apart: frozenset[str]
    counted_in_millions: frozenset[str]
    races: frozenset[str]
    races_after: frozenset[str]
    races_before: frozenset[str]
    angles: frozenset[str]
    of_study: frozenset[str]
    no_degrees_of: frozenset[str]
    warmth: dict[str, str]
    warm_words: frozenset[str]
    below_zero: tuple[str, ...]
    thermometers: frozenset[str]
    degree_ends: frozenset[str]
    before_degree_ends: frozenset[str]
    thermometer_links: frozenset[str]
    degrees_into: frozenset[str]
    degree_parts: dict[str, tuple[int, int]]
    per: frozenset[str]
    per_alone: frozenset[str]
    each: dict[str, str]
    each_after: dict[str, str]
    table: dict[str, str] = field(init=False)
    names: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Fill the table: what is listed wins over what is made."""
        table: dict[str, str] = {}
        names: dict[str, str] = {}
        for words, symbol in (*self._listed(), *self._made()):
            table.setdefault(words.lower(), symbol)
            names.setdefault(symbol, words)
        for words, symbol in self._powers(table):
            table.setdefault(words, symbol)
        object.__setattr__(self, "table", table)
        object.__setattr__(self, "names", names)

    def _listed(self) -> Iterator[tuple[str, str]]:
        for symbol, wordings in self.units.items():
            for words in wordings.split("|"):
                yield words, symbol

    def _made(self) -> Iterator[tuple[str, str]]:
        for base, wordings in self.prefixed.items():
            _, _, prefixes = PREFIXABLE[base]
            for words in wordings.split("|"):
                yield words, base
                for prefix in prefixes:
                    yield self.prefixes[prefix] + words, prefix + base
                    yield f"{self.prefixes[prefix]}-{words}", prefix + base
        for base in _FOLDED:
            for prefix in PREFIXABLE[base][2]:
                if prefix in _LARGE:
                    yield (prefix + base).lower(), prefix + base

    def _powers(self, table: dict[str, str]) -> list[tuple[str, str]]:
        made = []
        for words, symbol in table.items():
            for power, forms in ((self.squared, self.squares), (self.cubed, self.cubes)):
                if symbol not in power:
                    continue
                made += [(f"{before} {words}", power[symbol]) for before in forms["before"]]
                for after in forms["after"]:
                    gap = "" if after[0] in "^²³" else " "
                    made.append((f"{words}{gap}{after}", power[symbol]))
        return made


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """How a language says money; ``language/en/currencies`` says what each table holds.

    ``table`` holds every wording in lower case, singular and plural, with its currency.
    """

    signs: dict[str, str]
    dollars: dict[str, str]
    glued_dollars: frozenset[str]
    letters: dict[str, str]
    before: dict[str, str]
    words: dict[str, str]
    codes: frozenset[str]
    careful: frozenset[str]
    large: frozenset[str]
    spending: frozenset[str]
    pounds: frozenset[str]
    parts: frozenset[str]
    joins: frozenset[str]
    after_part: frozenset[str]
    table: dict[str, str] = field(init=False)
    names: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Fill the table."""
        table = {letters: currency for letters, currency in self.letters.items() if currency}
        names: dict[str, str] = {}
        for currency, wordings in self.words.items():
            for words in wordings.split("|"):
                names.setdefault(currency, words)
                table.setdefault(words.lower(), currency)
                if words[-1:].isalpha() and not words.endswith("s"):
                    table.setdefault(f"{words.lower()}s", currency)
        object.__setattr__(self, "table", table)
        object.__setattr__(self, "names", names)
