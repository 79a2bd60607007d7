"""Numbers that are names: what looks like a figure and measures nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.notation.calendar_dates import ORDINAL_SUFFIXES

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_STOPS = frozenset({":", ";", ".", ",", ""})
_DASHES = frozenset({"-", "–"})
_JOINERS = frozenset({"/", ":", "-", "–", "."})
_GROUP_MARKS = frozenset({"-", "–", ".", "(", ")"})
_RELATIONS = frozenset({"<", ">", "="})
_POSTCODE = re.compile(r"[a-z]{1,2}\d[\da-z]?")
# What a cook's or carpenter's fraction is cut in: "3/4", never "9/11".
_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100"})
_REACH_BACK = 8
_ZIP_DIGITS = 5


def heads(language: Language) -> frozenset[str]:
    """Return the number words, which are names in "Big Ten", and the sign of a dialled number."""
    return frozenset({*language.cardinals, *language.magnitudes, "+"})


def identifier_end(tokens: Tokens, at: int, language: Language) -> int:
    """Return the token after an identifier that begins at ``at``; 0 when it is none.

    Identifiers are codes ("F-18"), clock times, scores, phone numbers and dates in slashes,
    ordinals ("20th"), list markers, house numbers, and numbers after a designator or a brand
    ("Article 370", "Boeing 737"). A number in words is one only where a name is spelled so.
    """
    low = tokens.low
    word = low[at]
    names = _tables(language)
    if word == "+":
        beyond = at + 2 + (low[at + 2] in {"(", "-"})
        dialled = tokens.glued(at + 1) and low[at + 1].isdigit() and low[beyond][:1].isdigit()
        grouped = dialled and (not tokens.glued(at + 2) or low[at + 2] == "(")
        return _groups_end(tokens, at + 1) if grouped else 0
    if not (word[:1].isdigit() or (word[:1] == "." and len(word) > 1)):
        return at + 1 if _is_spelled(tokens, at, names) else 0
    if low[at + 1] and tokens.glued(at + 1):
        end = _joined(tokens, at, names) or _lettered(tokens, at, names)
        if end:
            return end
    if word[0] == "0" and word.isdigit() and len(word) > 1:
        return _groups_end(tokens, at)
    if tokens.glued(at):
        end = _attached_end(tokens, at, names)
        if end:
            return end
    following = low[at + 1]
    if following in names.units or _stands_free(tokens, at, names):
        return 0
    return _dialled(tokens, at, names) or _free_end(tokens, at, names)


def _stands_free(tokens: Tokens, at: int, names: _Names) -> bool:
    """Tell, by one look at the words around, most numbers that count something: "25 people"."""
    low = tokens.low
    following = low[at + 1]
    return (
        following.isalpha()
        and following not in names.after
        and low[at - 1] not in names.before
        and len(low[at]) != _ZIP_DIGITS
        and at > 0
        and not tokens.capital(at + 1)
    )


def _free_end(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of a number that stands free, and is a name by the words around it."""
    low = tokens.low
    # "pages 12-15", "16-18 Mill Road"
    last = at + 2 if low[at + 1] in _DASHES and low[at + 2].isdigit() else at
    named = _is_named(tokens, at, names) or _is_marker(tokens, at, names)
    return (last + 1) * (named or _is_address(tokens, last, names))


def _is_named(tokens: Tokens, at: int, names: _Names) -> bool:
    """Tell the number after a designator: "Article 370", "No. 10", "Articles 5, 6 and 9"."""
    low = tokens.low
    if not low[at].replace(".", "").isdigit():
        return False
    index = at - 1
    while index > 1 and low[index] in names.list_joiners and low[index - 1].isdigit():
        if at - index > _REACH_BACK:
            return False
        index -= 2
    if low[index] == "." and tokens.glued(index):
        index -= 1
    before = low[index]
    if before in names.numbered:
        return True
    if index < at - 2:
        return False
    if before in names.titles or before in names.brands:
        return tokens.capital(index) or before in names.inner_capitals
    joined = before == names.group_joiner and low[index - 1] in names.groups
    return joined and tokens.capital(index - 1)


def _attached_end(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of a number written hard after letters or a sign: "F-18", "#5"."""
    low = tokens.low
    before, following = low[at - 1], low[at + 1]
    if before == "(":
        area_code = len(low[at]) == 3 and following == ")" and low[at + 2][:1].isdigit()
        shirt = len(low[at]) < 3 and following == ")" and tokens.capital(at - 2)
        return _groups_end(tokens, at) if area_code else (at + 1) * shirt
    code = low[at - 2]
    if before == "." and tokens.glued(at - 1):
        version = code[:1].isalpha() and code[-1:].isdigit()  # "v2.3.1", "PM2.5"
        return (at + 1) * (version or code in names.numbered)
    if before == "=" and code in _RELATIONS:
        return 0  # ">=30"
    hyphen = before in _DASHES and tokens.glued(at - 1) and code[:1].isalpha()
    measured = tokens.glued(at - 2) and low[at - 3][:1].isdigit()  # "8in-16in"
    coded = hyphen and code not in names.prefixes and code not in names.numbers and not measured
    signed = before in names.signs and following not in names.units  # "#5", "#5 million"
    path = before == "/" and tokens.glued(at - 1) and code[:1].isalpha() and not measured
    return (at + 1) * (coded or path or signed or before[:1].isalpha())


def _is_marker(tokens: Tokens, at: int, names: _Names) -> bool:
    """Tell "2) The army", "two ways: (1) by sea and (2) by land", and the source "[12]"."""
    low = tokens.low
    before, following = low[at - 1], low[at + 1]
    if before == "[" or (following == "]" and before in names.list_joiners):
        return following == "]" or following in names.list_joiners
    if at == 0:
        return following in {".", ")"} and tokens.glued(1) and tokens.size > 2
    if following != ")" or len(low[at]) > 2 or not low[at + 2][:1].isalpha():
        return False
    opened = at - 2 if before == "(" else at - 1
    return opened < 0 or low[opened] in names.list_joiners or low[opened] in _STOPS


def _is_address(tokens: Tokens, at: int, names: _Names) -> bool:
    """Tell "10 Downing Street", "CA 90210", "SW1A 1AA", "90210 ZIP code", "9 a.m."."""
    low = tokens.low
    following = low[at + 1]
    if following in names.clocks or (following,) in names.postcodes:
        return True
    if {(following, low[at + 2]), (low[at - 2], low[at - 1])} & names.postcodes:
        return True
    if tokens.capital(at + 1) and following.isalpha():
        street = low[at + 2] if tokens.capital(at + 2) else ""
        if street in names.streets or (low[at + 3] in names.streets and tokens.capital(at + 3)):
            return street in names.streets or bool(street)
    state = low[at - 1]
    return (
        len(low[at]) == _ZIP_DIGITS
        and low[at].isdigit()
        and len(state) == 2
        and tokens.text[tokens.starts[at - 1] : tokens.end(at - 1)].isupper()
    )


def _joined(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of "24/7", "10:30", "555-0100-22", "3888-2"; 0 for a range or a fraction."""
    low = tokens.low
    hyphened = low[at + 1] == "-" and (_hyphened(tokens, at, names) or _odds_end(tokens, at, names))
    if hyphened:
        return hyphened
    end = at + 1
    while low[end] in _JOINERS and tokens.glued(end) and tokens.glued(end + 1):
        if not low[end + 1][:1].isdigit():
            break
        end += 2
    if end == at + 1:
        return 0
    mixed = end == at + 5 and low[at + 1] == "-" and low[at + 3] == "/"
    if mixed and low[at + 4] in _DENOMINATORS and not _falls(low[at + 2], low[at + 4]):
        return 0  # the wires' "4-1/2"
    if end > at + 3 or (low[at], low[at + 2]) in names.pairs:
        return end
    mark, first, second = low[at + 1], low[at], low[at + 2]
    if mark in _DASHES:
        return end if _falls(first, second) or second.startswith("0") else 0
    if mark == "/" and second in _DENOMINATORS and not _falls(first, second):
        return 0
    return end


def _hyphened(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of "7-Eleven", a number and a number's name with a capital; 0 for a range."""
    named = tokens.glued(at + 2) and tokens.capital(at + 2) and tokens.low[at + 2] in names.numbers
    return at + 3 if named else 0


def _odds_end(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of "1-in-100", "2-for-1", "5-to-1", of one word by its hyphens; else 0."""
    low = tokens.low
    joiner = low[at + 2]
    if joiner not in names.odds or low[at + 3] != "-" or not low[at + 4].isdecimal():
        return 0
    if not all(tokens.glued(at + step) for step in (1, 2, 3, 4)):
        return 0
    return at + 5 if joiner != names.odds_to or _falls(low[at], low[at + 4]) else 0


def _lettered(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of "20th", "5G", "49ers", "4x4", "1AA"."""
    low = tokens.low
    letters = low[at + 1]
    if letters in ORDINAL_SUFFIXES or letters in names.clocks:
        return at + 2
    if letters in names.letters:
        with_which = names.letters[letters]
        signed = low[at - 1][:1] in {"$", "£", "€", "¥"} and at > 0
        upper = len(letters) > 1 or tokens.capital(at + 1)
        if not signed and upper and (not with_which or low[at] in with_which):
            return at + 2
    if letters[0] == "x" and letters[1:].isdigit():
        return at + 2
    if len(letters) == 2 and len(low[at]) == 1 and _POSTCODE.fullmatch(low[at - 1]):
        return at + 2
    return 0


def _groups_end(tokens: Tokens, at: int) -> int:
    """Return the end of a number written in groups: "020 7946 0958", "+1 202-555-0143"."""
    low = tokens.low
    end = at + 1
    while low[end][:1].isdigit() or (low[end] in _GROUP_MARKS and low[end + 1][:1].isdigit()):
        end += 1
    return end


def _dialled(tokens: Tokens, at: int, names: _Names) -> int:
    """Return the end of "91 123 45 67": spaced groups, one of them too short for thousands."""
    low = tokens.low
    if not names.phone_words or not low[at + 1].isdecimal():
        return 0
    end = at
    while low[end].isdecimal() and 1 < len(low[end]) <= _LONGEST_GROUP:
        end += 1
    told = low[at - 1] in names.phone_words or low[at - 2] in names.phone_words
    groups = [len(low[index]) for index in range(at, end)]
    dialled = len(groups) > 2 and 2 in groups[1:] and sum(groups) in names.phone_digits
    return end if dialled or (told and len(groups) > 1) else 0


_LONGEST_GROUP = 4


def _is_spelled(tokens: Tokens, at: int, names: _Names) -> bool:
    """Tell a number word that is part of a name: "Big Ten", "the Six Nations"."""
    low = tokens.low
    if not tokens.capital(at) or at == 0:
        return False
    before = low[at - 1]
    if tokens.capital(at - 1) and (before in names.titles or before in names.numbered):
        return True
    if tokens.capital(at - 1) and at > 1:
        return False
    if before == names.group_joiner:
        return low[at - 2] in names.groups and tokens.capital(at - 2)
    titled = (
        (before[:1].isalpha() or before in names.possessive)
        and tokens.capital(at + 1)
        and low[at + 1].isalpha()
    )
    return titled and not tokens.glued(at + 1)


def _falls(first: str, second: str) -> bool:
    """A range rises; what falls or stands still, "3-1", is a score or a code."""
    try:
        return float(first.replace(",", "")) >= float(second.replace(",", ""))
    except ValueError:
        return True


@dataclass(frozen=True, slots=True)
class _Names:
    """A language's names of numbers, as they are looked up."""

    numbered: frozenset[str]
    titles: frozenset[str]
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
    phone_digits: tuple[int, ...]
    possessive: frozenset[str]
    odds: frozenset[str]
    odds_to: str


@per_language
def _tables(language: Language) -> _Names:
    names = language.names
    return _Names(
        numbered=frozenset(names.numbered),
        titles=frozenset(names.numbered_titles),
        brands=frozenset(names.brands),
        inner_capitals=frozenset(brand for brand in names.brands if brand[:1] in {"i", "m"}),
        groups=frozenset(names.groups),
        group_joiner=names.group_joiner,
        list_joiners=frozenset(names.list_joiners),
        streets=frozenset(names.streets),
        postcodes=frozenset(names.postcodes),
        before=frozenset(
            {
                *names.numbered,
                *names.numbered_titles,
                *names.brands,
                *names.list_joiners,
                *(phrase[-1] for phrase in names.postcodes),
                names.group_joiner,
                *_STOPS,
                "[",
                "(",
            }
        ),
        after=frozenset({*names.clock_words, *(phrase[0] for phrase in names.postcodes)}),
        clocks=frozenset(names.clock_words),
        letters=names.letters_after,
        signs=frozenset(names.signs_before),
        prefixes=frozenset(names.prefixes),
        units=frozenset({*language.units, *language.grains, *language.magnitudes}),
        numbers=frozenset({*language.cardinals, *language.magnitudes}),
        pairs=frozenset(names.pairs),
        phone_words=frozenset(names.phone_words),
        phone_digits=names.phone_digits,
        possessive=frozenset(language.counting.possessive),
        odds=frozenset(names.odds),
        odds_to=names.score_joiner,
    )
