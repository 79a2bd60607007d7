"""The words that make a number a name, as they are looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.language.derived import all_words, per_language
from verifier.notation.unit_phrases import tables

if TYPE_CHECKING:
    from verifier.language import Language

STOPS = frozenset({":", ";", ".", ",", ""})


@dataclass(frozen=True, slots=True)
class Names:
    """A language's names of numbers, as they are looked up."""

    numbered: frozenset[str]
    titles: frozenset[str]
    plural_titles: frozenset[str]
    steps: frozenset[str]
    step_joints: frozenset[str]
    callers: frozenset[str]
    no_steps_after: frozenset[str]
    codes: frozenset[str]
    reporters: frozenset[str]
    calibres: frozenset[str]
    arms: frozenset[str]
    firms: frozenset[str]
    firm_letters: frozenset[str]
    firm_verbs: frozenset[str]
    coins: frozenset[str]
    hard_after: frozenset[str]
    articles: frozenset[str]
    within: frozenset[str]
    stops: frozenset[str]
    verbs: frozenset[str]
    participle_endings: tuple[str, ...]
    part: str
    short: frozenset[str]
    hedges: frozenset[str]
    people: frozenset[str]
    tens: dict[str, int]
    brands: frozenset[str]
    inner_capitals: frozenset[str]
    groups: frozenset[str]
    group_joiner: str
    list_joiners: frozenset[str]
    streets: frozenset[str]
    postcodes: frozenset[tuple[str, ...]]
    before: frozenset[str]
    after: frozenset[str]
    clocks: frozenset[str]
    letters: dict[str, tuple[str, ...]]
    signs: frozenset[str]
    prefixes: frozenset[str]
    units: frozenset[str]
    numbers: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    phone_words: frozenset[str]
    phone_links: frozenset[str]
    phone_digits: tuple[int, ...]
    possessive: frozenset[str]
    odds: frozenset[str]
    odds_to: str


@per_language
def name_tables(language: Language) -> Names:
    """Return a language's words around names, built once."""
    names = language.names
    return Names(
        **_as_they_are(language),
        titles=frozenset(names.numbered_titles),
        plural_titles=frozenset(word for word in names.numbered_titles if word.endswith("s")),
        steps=frozenset(names.numbered_steps),
        step_joints=frozenset({*names.numbered_steps, *names.list_joiners}),
        callers=frozenset({*names.phone_words, *names.phone_links, *names.numbered_codes}),
        codes=frozenset(names.numbered_codes),
        firm_letters=frozenset(firm.lstrip("0123456789") for firm in names.firms),
        coins=_coins(language),
        hard_after=tables(language).continuing
        | all_words(
            language.numerals,
            language.durations,
            language.clock,
            language.motion,
            language.hedging,
            language.ranges,
            language.time,
            language.ages,
            language.grains,
            language.counting.plurals,
        ),
        within=language.numerals.within,
        articles=language.time.articles | {*language.indefinite},
        stops=frozenset(language.counting.stops),
        verbs=frozenset(language.counting.verbs),
        participle_endings=language.counting.participle_endings,
        part=language.counting.part,
        short=frozenset(language.numerals.short),
        hedges=frozenset(word for word in language.hedging.before if word.isalpha()),
        people=frozenset(language.counting.plurals),
        tens={word: value for word, value in language.cardinals.items() if 9 < value < 100},
        inner_capitals=frozenset(brand for brand in names.brands if brand[:1] in {"i", "m"}),
        group_joiner=names.group_joiner,
        before=frozenset(
            {
                *names.numbered,
                *names.numbered_titles,
                *names.brands,
                *names.list_joiners,
                *names.numbered_steps,
                *names.numbered_codes,
                *names.phone_words,
                *names.phone_links,
                *(phrase[-1] for phrase in names.postcodes),
                names.group_joiner,
                *STOPS,
                "[",
                "(",
            }
        ),
        after=frozenset(
            {*names.clock_words, *names.reporters, *(phrase[0] for phrase in names.postcodes)}
        ),
        clocks=frozenset(names.clock_words),
        letters=names.letters_after,
        signs=frozenset(names.signs_before),
        units=frozenset({*language.units, *language.grains, *language.magnitudes}),
        numbers=frozenset({*language.cardinals, *language.magnitudes}),
        phone_digits=names.phone_digits,
        possessive=frozenset(language.counting.possessive),
        odds_to=names.score_joiner,
    )


def _coins(language: Language) -> frozenset[str]:
    """Return the coins of which two are written otherwise than one: "cent"."""
    parts = language.money.parts
    return frozenset(word for word in parts if f"{word}s" in parts)


_SAME = (
    "numbered",
    "no_steps_after",
    "reporters",
    "calibres",
    "arms",
    "firms",
    "firm_verbs",
    "brands",
    "groups",
    "list_joiners",
    "streets",
    "postcodes",
    "prefixes",
    "pairs",
    "phone_words",
    "phone_links",
    "odds",
)


def _as_they_are(language: Language) -> dict[str, Any]:
    """Return the tables that are looked up as the language gives them."""
    return {name: frozenset(getattr(language.names, name)) for name in _SAME}
