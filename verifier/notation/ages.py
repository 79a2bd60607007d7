"""Ages as written: "34 years old", "a 5-year-old", "aged 18 to 24", "in her early 30s"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.claim import Comparator, Role
from verifier.model.quantity import Quantity
from verifier.model.units import unit
from verifier.notation.numerals import read_numeral
from verifier.notation.quantities import Figure
from verifier.notation.tens import read_tens
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.age_words import AgeWords
    from verifier.notation.tokens import Tokens

_OLDEST = Decimal(120)
_ONE = Decimal(1)


def read_age(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read the age that begins at a token, or return None.

    ::

        age = number [("-" | "to") number] ["-"] span (["-"] "old" | "of age") | number "yo"
            | (after "aged", "he was", "Smith,") number [("-" | "to" | "and") number]
            | (after "in her [early]") decade "s"
            | (after a person and "de") number ["y" number] span     "un hombre de 47 años"
            | (after "under-", "over-") number "s"
    """
    low, words = tokens.low, language.ages
    before = low[at - 1] if at > 0 else ""
    if before == "-" and low[at - 2] in words.bounds:
        return _read_bounded(tokens, at, language)
    if low[at] in words.decades or low[at] in words.parts or low[at + 1] == words.decade_ending:
        return read_tens(tokens, at, language)
    if words.bearers:
        return _read_borne(tokens, at, language)
    if before not in words.before and not _may_be_old(tokens, at, language):
        return None
    return _read_number(tokens, at, before, language)


def _read_borne(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read "47 años" after "hombre de", "Ana Ruiz, de" or "cumplió", and the 3 of "3 y 7 años"."""
    low, words = tokens.low, language.ages
    joins = language.numerals.joins
    index = at - 1
    if low[index] in joins and low[index - 1].isalnum() and at > 2:
        index -= 2
    told = low[index] in words.bearing or low[index] in words.aged
    if not told and not (low[index] in words.aged_joins and _is_borne(tokens, index, words)):
        return None
    numeral = read_numeral(tokens, at, language)
    if numeral is None or numeral.part or not 0 < numeral.value <= _OLDEST:
        return None
    end = at + numeral.size
    high = numeral.value
    span = words.spans.get(low[end])
    if span is not None:
        return _age(tokens, at, end + 1, (high, high), span)
    if low[end] not in joins | language.ranges.to:
        return None
    other = read_numeral(tokens, end + 1, language)
    span = words.spans.get(low[end + 1 + other.size]) if other is not None else None
    if span is None or other is None:
        return None
    if low[index] in language.numerals.between or low[end] in language.ranges.to:
        last = end + 2 + other.size
        return _age(tokens, at, last, (high, other.value), span) if high < other.value else None
    return _age(tokens, at, end, (high, high), span)


def _is_borne(tokens: Tokens, at: int, words: AgeWords) -> bool:
    """Tell that the preposition at a token follows a person, up to two words away, or a name."""
    low = tokens.low
    if low[at - 1] in words.aged:
        return True
    if at > 1 and low[at - 1] == ",":
        return low[at - 2].isalpha() and low[at - 2] not in words.not_bearers
    return any(low[at - step] in words.bearers for step in (1, 2))


def _read_number(tokens: Tokens, at: int, before: str, language: Language) -> Figure | None:
    """Read a number that may be an age, and what makes it one."""
    low, words = tokens.low, language.ages
    numeral = read_numeral(tokens, at, language)
    if numeral is None or numeral.part or not 0 < numeral.value <= 5000:
        return None
    value, end = numeral.value, at + numeral.size
    spanned = _read_old(tokens, end, language)
    high, last = _read_upper(tokens, at, value, end, language)
    if spanned is None and last > end:
        spanned = _read_old(tokens, last, language)
    elif spanned is not None:
        high, last = value, spanned[1]
    if spanned is not None:
        return _age(tokens, at, spanned[1], (value, high), spanned[0])
    if value > _OLDEST or not numeral.step <= 1 or low[last] in language.units:
        return None
    if before in words.aged or (before in words.aged_joins and low[at - 2] in words.aged):
        span = words.spans.get(low[last])
        read = _age(tokens, at, last + (span is not None), (value, high), span or "year")
        return _bounded(tokens, at, read, language)
    if low[last + 1] in words.older:
        return _age(tokens, at, last, (value, high), "year")
    told = _is_bound_of_people if before in words.bounds else _is_told
    return (
        _age(tokens, at, end, (value, value), "year") if told(tokens, at, end, language) else None
    )


def _is_told(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell the age of a list of ages, of "he was" or of a name from any other number."""
    if tokens.low[at].isdecimal() and _is_listed(tokens, at, language):
        return True
    return _is_of_person(tokens, at, end, language) or _is_after_name(tokens, at, end, language)


def _age(tokens: Tokens, at: int, end: int, values: tuple[Decimal, Decimal], span: str) -> Figure:
    low, high = values
    quantity = Quantity(low, high, unit(span), _ONE, tokens.surface(at, end))
    return Figure(quantity, at, end, role=Role.AGE)


def _read_bounded(tokens: Tokens, at: int, language: Language) -> Figure | None:
    """Read the rest of "under-25s", "over-55s", "under-fives", whose bound stands before it."""
    low, words = tokens.low, language.ages
    if not tokens.glued(at):
        return None
    value, end = words.plural_numbers.get(low[at], 0), at + 1
    if low[at].isdecimal() and low[end] == words.decade_ending and tokens.glued(end):
        value, end = int(low[at]), end + 1
    if not 0 < value <= _OLDEST:
        return None
    read = _age(tokens, at, end, (Decimal(value), Decimal(value)), "year")
    return _with_bound(tokens, at - 2, read, language)


def _bounded(tokens: Tokens, at: int, read: Figure, language: Language) -> Figure:
    """Take in the bound of "under the age of 16"."""
    low, words = tokens.low, language.ages
    first = at - 1 - (low[at - 2] in words.aged)
    first -= 1 + (low[first - 1] in language.time.articles)
    return _with_bound(tokens, first, read, language) if low[first] in words.bounds else read


def _with_bound(tokens: Tokens, at: int, read: Figure, language: Language) -> Figure:
    read.first = at
    read.comparator = Comparator(language.ages.bounds[tokens.low[at]])
    return read


def _is_bound_of_people(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell "those over 55" from "people over 55 miles away" and "over 55 people"."""
    low, words = tokens.low, language.ages
    group = at - 2
    if low[at - 2] in language.ranges.joins | language.ranges.alternatives:
        group -= 3 * (low[at - 3].isdecimal() and low[at - 4] in words.bounds)
    group -= low[group] in words.being and low[group - 1] in words.groups  # "voters are over 65"
    told = low[at].isdecimal() or low[at] in language.cardinals  # "children under five"
    if low[group] not in words.groups or end > at + 1 or not told:
        return False
    following = low[end]
    measured = following in language.units or following in language.magnitudes
    measured = measured or following in language.grains
    if measured or following in _AFTER_MEASURES or following in language.unit_words.per_alone:
        return False
    if following in words.after or following in language.counting.stops:
        return True
    return following.isalpha() and not following.endswith("s") and not tokens.capital(end)


_AFTER_MEASURES = frozenset({"%", "-", "–", "/", ":"})


def _is_listed(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell the ages of "aged 3, 5 and 7" and of "three men, 19, 22 and 31"."""
    low, words, joins = tokens.low, language.ages, language.numerals.joins
    first, last, many = at, at, 1
    while many < _LONGEST_LIST and _joined(low, first - 1, joins) and low[first - 2].isdecimal():
        first, many = first - 2, many + 1
    while many < _LONGEST_LIST and _joined(low, last + 1, joins) and low[last + 2].isdecimal():
        last, many = last + 2, many + 1
    if many == 1 or first < 1:
        return False
    if low[first - 1] in words.aged:
        return True
    if (
        low[first - 1] != ","
        or low[first - 2] not in words.groups
        or low[last + 1] in language.units
    ):
        return False
    said = low[max(0, first - 5) : first - 2]
    return any(word == str(many) or language.cardinals.get(word) == many for word in said)


def _joined(low: list[str], at: int, joins: frozenset[str]) -> bool:
    return low[at] == "," or low[at] in joins


_LONGEST_LIST = 8


@per_language
def followers(language: Language) -> frozenset[str] | None:
    """Return the words, digits aside, that may follow the number of an age.

    Where none does, only a word before the number tells an age, or "older" two words after it.
    None for a language in which the bearer of the age stands before it.
    """
    words = language.ages
    if words.bearers:
        return None
    return frozenset({
        *words.spans, *words.short, *words.older, *language.ranges.to, *language.cardinals,
        *HYPHENS, words.decade_ending,
    })  # fmt: skip


def _may_be_old(tokens: Tokens, at: int, language: Language) -> bool:
    """Look a few words ahead for what makes an age of a number, before it is read."""
    words, low = language.ages, tokens.low
    for index in range(at + 1, at + 10):
        word = low[index]
        if word in words.short or word in words.older or low[index + 1] in words.older:
            return True
        if word in words.spans:
            return _old_end(low, index + 1, words) > 0
        half = word == language.numerals.half or word in language.indefinite
        if low[index - 1] == "-" and (half or word in language.numerals.joins):
            continue  # "two-and-a-half-year-old"
        if not (word in HYPHENS or word in language.ranges.to or word[:1].isdecimal()):
            return word in language.cardinals and index < at + 3
    return False


def _read_old(tokens: Tokens, at: int, language: Language) -> tuple[str, int] | None:
    """Read "years old", "-year-old", "weeks of age", "yo": the span of time and the end."""
    low, words = tokens.low, language.ages
    if low[at] in words.short:
        return "year", at + 1
    if low[at] == "y" and low[at + 1] == "/" and low[at + 2] == "o":
        return "year", at + 3
    index = at + (low[at] in HYPHENS)
    span = words.spans.get(low[index])
    if span is None:
        return None
    end = _old_end(low, index + 1, words)
    return (span, end) if end else None


def _old_end(low: list[str], at: int, words: AgeWords) -> int:
    """Return the token after the "old" or "of age" at a token, which follow a span; 0 for none."""
    old = at + (low[at] in HYPHENS)
    if low[old] in words.old:
        return old + 1
    return at + 2 if tuple(low[at : at + 2]) == words.of_age else 0


def _read_upper(
    tokens: Tokens, at: int, value: Decimal, end: int, language: Language
) -> tuple[Decimal, int]:
    """Read the higher of two ages: "18-24", "18 to 24", "between 5 and 10"."""
    low = tokens.low
    joins = low[end] in language.numerals.joins and _is_between(tokens, at, language)
    if not (low[end] in HYPHENS or low[end] in language.ranges.to or joins):
        return value, end
    index = end + 1 + (low[end] in HYPHENS and low[end + 1] in language.ranges.to)
    upper = read_numeral(tokens, index, language)
    if upper is None or upper.part or not value < upper.value <= _OLDEST:
        return value, end
    return upper.value, index + upper.size


def _is_between(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell the first of two ages: "between 5 and 10", "between the ages of 12 and 15"."""
    low, words, between = tokens.low, language.ages, language.numerals.between
    index = at - 1
    if low[index] not in between:
        index -= low[index] in words.aged_joins and low[index - 1] in words.aged
        index -= low[index] in words.aged
        index -= low[index] in language.time.articles
    return low[index] in between


def _is_of_person(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell "He was 34." from "He was 34 points ahead"."""
    low, words = tokens.low, language.ages
    index = at - 1 - (low[at - 1] in words.adverbs)
    being = index > 0 and low[index] in words.being
    index -= being and low[index - 1] in words.modals  # "she will be 35"
    index -= being and low[index - 1] in words.adverbs  # "who just turned 6"
    if being and low[end] in words.at_death and low[end + 1] in words.persons:
        return True  # "and was 45 when he died"
    person = low[index - 1 - (low[index - 1] in {"'", "’"})] if being else ""
    return person in words.persons and low[end] in words.after and low[at].isalnum()


def _is_after_name(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell ", 44," after a person's name from the figures of a list: "said Ana Ruiz, 73."."""
    low, words = tokens.low, language.ages
    if at < 2 or low[at - 1] != "," or not low[at].isdecimal() or end > at + 1:
        return False
    last = low[at - 2]
    if last in words.people and low[end] == ",":
        return True  # "a boy, 16, was hurt"
    named = last.isalpha() and tokens.capital(at - 2) and last not in language.months
    if not named or last in language.weekdays:
        return False
    first = at - 2
    while first > 0 and first > at - _LONGEST_NAME and _in_name(tokens, first, words):
        first -= 1
    before = low[first - 1] if first > 0 else ""
    if before in words.place_before:
        return False
    full = first < at - 2
    if low[end] != ",":
        return full and low[end] in _CLOSING and before in words.tellers
    if tokens.capital(end + 1) or not low[end + 1].isalpha():
        return False
    listed = low[end + 1] in language.numerals.joins and tokens.capital(end + 2)
    told = before.isalpha() or before in _OPENING
    return full or (told and not listed)


def _in_name(tokens: Tokens, at: int, words: AgeWords) -> bool:
    """Tell that the word before a name's word belongs to it: "Ana", "de" in "Ana de Ruiz"."""
    low = tokens.low
    if tokens.capital(at - 1) and low[at - 1].isalpha():
        return low[at - 1] not in words.place_before  # "In New York, 24"
    return low[at - 1] in words.particles and tokens.capital(at - 2) and low[at - 2].isalpha()


_LONGEST_NAME = 5
_CLOSING = frozenset({".", ";", '"', "”", "", "''"})
_OPENING = frozenset({".", "", '"', "“"})


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which an age may begin."""
    return frozenset({
        *language.cardinals, *language.ages.decades, *language.ages.parts,
        *language.ages.plural_numbers,
    })  # fmt: skip
