"""What a word may be in a noun phrase: a plural, an adverb, a word at which the phrase ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language.derived import per_language

if TYPE_CHECKING:
    from verifier.language import Language

LEAST = 3
_MOST_WORDS = 65_536

# What a word may be, told once for each.
PLURAL, STOP, SOFT, JOINER, POSSESSIVE, ADVERB, PARTICIPLE, LETTERS = (1 << bit for bit in range(8))
TELLING = STOP | SOFT | JOINER | POSSESSIVE | ADVERB | PARTICIPLE | LETTERS
FULL = PARTICIPLE | LETTERS


def is_adverb(word: str, tables: NounTables) -> bool:
    """Tell "nearly" and "decently" from "family" and "daily"."""
    return (
        word.endswith(tables.adverb_endings) and len(word) > LEAST and word not in tables.no_adverbs
    )


def is_plural(word: str, tables: NounTables) -> bool:
    """Tell a plural by its ending, or as a word of its own."""
    if word in tables.plurals or word in tables.collective_names:
        return True
    return len(word) >= LEAST and word[-1] == "s" and not word.endswith(tables.singular_endings)


class Kinds(dict[str, int]):
    """What each word met so far may be in a noun phrase, told by a language's ``tables``."""

    tables: NounTables

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        tables = self.tables
        told = (
            is_plural(word, tables),
            word in tables.stops,
            word in tables.soft_stops,
            word in tables.joiners,
            word in tables.possessive,
            is_adverb(word, tables),
            word.endswith(tables.participle_endings),
            word[:1].isalpha(),
        )
        found = self[word] = sum(1 << bit for bit, true in enumerate(told) if true)
        return found


@dataclass(frozen=True, slots=True)
class NounTables:
    """A language's words around nouns, as they are looked up."""

    stops: frozenset[str]
    soft_stops: frozenset[str]
    determiners: frozenset[str]
    part_pronouns: frozenset[str]
    possessive: frozenset[str]
    degrees: frozenset[str]
    joiners: frozenset[str]
    numbers: frozenset[str]
    part: str
    classifiers: frozenset[str]
    plurals: dict[str, str]
    singular_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    no_adverbs: frozenset[str]
    participle_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    collective_names: frozenset[str]
    collective_endings: tuple[str, ...]
    kinds: Kinds


@per_language
def noun_tables(language: Language) -> NounTables:
    """Return a language's words around nouns, built once."""
    counting = language.counting
    numbers = {*language.cardinals, *language.magnitudes}
    kinds = Kinds()
    kinds.tables = NounTables(
        stops=counting.stops | numbers,
        soft_stops=counting.soft_stops,
        determiners=counting.determiners,
        part_pronouns=counting.part_pronouns,
        possessive=counting.possessive,
        degrees=counting.degrees,
        joiners=counting.joiners,
        numbers=frozenset(numbers),
        part=counting.part,
        classifiers=counting.classifiers,
        plurals=counting.plurals,
        singular_endings=counting.singular_endings,
        adverb_endings=counting.adverb_endings,
        no_adverbs=counting.no_adverbs,
        participle_endings=counting.participle_endings,
        verb_endings=counting.verb_endings,
        collective_names=counting.collective_names,
        collective_endings=counting.collective_endings,
        kinds=kinds,
    )
    return kinds.tables
