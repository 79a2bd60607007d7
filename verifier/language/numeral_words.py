"""The words of numbers in one language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NumeralWords:
    """How a language says numbers; ``language/en/numerals`` says what each table holds.

    The last fields follow from the others: ``beginning`` and ``continuing`` are the words at which
    a number may begin and by which one in digits may go on.
    """

    cardinals: dict[str, int]
    magnitudes: dict[str, str]
    plurals: frozenset[str]
    short: dict[str, str]
    spaced: frozenset[str]
    capitals: frozenset[str]
    capital_apart: frozenset[str]
    collectives: dict[str, int]
    twenties: frozenset[str]
    ordinals: dict[str, int]
    ordinal_endings: frozenset[str]
    no_rank: frozenset[str]
    denominators: dict[str, int]
    lone_parts: frozenset[str]
    vulgar: dict[str, str]
    indefinite: frozenset[str]
    before_one: frozenset[str]
    indefinite_plurals: frozenset[str]
    joins: frozenset[str]
    tens_joins: frozenset[str]
    points: frozenset[str]
    noughts: frozenset[str]
    minus: frozenset[str]
    or_minus: frozenset[str]
    half: str
    half_nouns: frozenset[str]
    added_halves: frozenset[str]
    of: str
    between: frozenset[str]
    within: frozenset[str]
    out_of: tuple[str, ...]
    every: frozenset[str]
    times: str
    over: frozenset[str]
    after_part: frozenset[str]
    before_part: frozenset[str]
    after_point: frozenset[str]
    whole_determiners: frozenset[str]
    no_whole: frozenset[str]
    year_limits: tuple[int, ...]
    beginning: frozenset[str] = field(init=False)
    continuing: frozenset[str] = field(init=False)
    single_parts: dict[str, int] = field(init=False)
    plural_parts: dict[str, int] = field(init=False)
    plural_ordinals: dict[str, int] = field(init=False)
    parts_begin: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Fill what follows from the tables."""
        ranks = {word: number for word, number in self.ordinals.items() if number > 2}
        one = {word: number for word, number in self.denominators.items() if number != 2}
        single = {**ranks, **one, self.half: 2}
        plural = {f"{word}s": number for word, number in self.ordinals.items()}
        parts = {**{word: plural[word] for word in plural if plural[word] > 2}, **self.denominators}
        beginning = {
            *self.cardinals, *(set(self.magnitudes) - self.plurals), *self.indefinite, self.half,
            *self.half_nouns, *self.points, *self.vulgar,
        }  # fmt: skip
        continuing = {
            *self.magnitudes, *self.short, *self.collectives, *self.vulgar, *self.joins,
            *self.points, *self.within, *self.over, self.out_of[0], self.times, *parts, *single,
            self.of, "/", "(", "^", "x", "×", "*", "-", "'", "’", *"0123456789",
        }  # fmt: skip
        tens = {word for word, number in self.cardinals.items() if number >= 20}
        parts_begin = {*parts, *single, *tens, *self.cardinals}
        for name, value in (
            ("parts_begin", frozenset(parts_begin)), ("beginning", frozenset(beginning)), ("continuing", frozenset(continuing)),
            ("single_parts", single), ("plural_parts", parts), ("plural_ordinals", plural),
        ):  # fmt: skip
            object.__setattr__(self, name, value)


@dataclass(frozen=True, slots=True)
class RangeWords:
    """How a language joins the two ends of a range; ``language/en/ranges`` says what is what."""

    to: frozenset[str]
    alternatives: frozenset[str]
    joins: frozenset[str]
    origins: frozenset[str]
    movers: frozenset[str]
    moves: frozenset[str]
    changes: frozenset[str]
    spanned: frozenset[str]
    ranging: frozenset[str]
    loosely: frozenset[str]
    joiners: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the words that may stand between two ends."""
        object.__setattr__(self, "joiners", self.to | self.alternatives | self.joins)
