"""Shapes by which a number is a name: "24/7", "555-0100-22", "5G", "F-18", "020 7946 0958"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.notation.calendar_dates import ORDINAL_SUFFIXES
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.extraction.name_words import Names
    from verifier.notation.tokens import Tokens

_JOINERS = frozenset({"/", ":", "-", "–", "."})
_GROUP_MARKS = frozenset({"-", "–", ".", "(", ")"})
_RELATIONS = frozenset({"<", ">", "="})
_POSTCODE = re.compile(r"[a-z]{1,2}\d[\da-z]?")
# What a cook's or carpenter's fraction is cut in: "3/4", never "9/11".
_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100"})


def joined_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of "24/7", "10:30", "555-0100-22", "3888-2"; 0 for a range or a fraction."""
    low = tokens.low
    whole = _whole_end(tokens, at, names)
    if whole:
        return whole
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
    if mark in HYPHENS:
        lettered = _capital_part(tokens, end)  # "1-800-FLOWERS"
        return lettered or (end if _falls(first, second) or second.startswith("0") else 0)
    if mark == "/" and second in _DENOMINATORS and not _falls(first, second):
        return 0
    return end


def _whole_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of what is one word by its hyphens or brackets: "7-Eleven", "401(k)"."""
    if tokens.low[at + 1] == "-":
        return _hyphened(tokens, at, names) or odds_end(tokens, at, names)
    return _bracketed(tokens, at) if tokens.low[at + 1] == "(" else 0


def _capital_part(tokens: Tokens, at: int) -> int:
    """Return the end of a word in capitals that hangs on a number by a hyphen; 0 for none."""
    word = tokens.low[at + 1]
    hangs = tokens.low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1)
    capitals = hangs and word.isalpha() and len(word) > 1
    return (at + 2) * (capitals and tokens.surface(at + 1, at + 2).isupper())


def _hyphened(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of "7-Eleven", a number and a number's name with a capital; 0 for a range."""
    named = tokens.glued(at + 2) and tokens.capital(at + 2) and tokens.low[at + 2] in names.numbers
    return at + 3 if named else 0


def _bracketed(tokens: Tokens, at: int) -> int:
    """Return the end of "401(k)", "501(c)(3)", with a letter in brackets hard after it; or 0."""
    low = tokens.low
    end = at + 1
    while low[end] == "(" and low[end + 2] == ")" and len(low[end + 1]) == 1 and (
        tokens.glued(end) and tokens.glued(end + 1) and tokens.glued(end + 2)
    ):  # fmt: skip
        if end == at + 1 and not low[end + 1].isalpha():
            return 0  # "20(3)": a figure and a footnote
        end += 3
    return end if end > at + 1 else 0


def odds_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of "1-in-100", "2-for-1", "one-in-a-million", one word by its hyphens."""
    low = tokens.low
    joiner = low[at + 2]
    last = at + 4
    if joiner not in names.odds or low[at + 3] != "-":
        return 0
    last += 2 * (low[last] in names.articles and low[last + 1] == "-")  # "one-in-a-million"
    spelled = low[last] in names.numbers and joiner in names.within  # "one-by-one" is no name
    if not (spelled or low[last].isdecimal()):
        return 0
    if not all(tokens.glued(step) for step in range(at + 1, last + 1)):
        return 0
    return last + 1 if joiner != names.odds_to or _falls(low[at], low[last]) else 0


def lettered_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of "20th", "5G", "49ers", "4x4", "1AA", "737s", "12A", "23andMe"."""
    low = tokens.low
    letters = low[at + 1]
    if letters in ORDINAL_SUFFIXES or letters in names.clocks:
        return at + 2
    if letters in names.letters:
        with_which = names.letters[letters]
        signed = low[at - 1][:1] in {"$", "£", "€", "¥"} and at > 0
        upper = len(letters) > 1 or tokens.capital(at + 1)
        counted = letters in names.short and _is_counted(tokens, at, names)
        if not (signed or counted) and upper and (not with_which or low[at] in with_which):
            return at + 2
    if letters in names.firm_letters and low[at] + letters in names.firms:
        return (at + 2) * (low[at + 2] in names.firm_verbs or low[at + 2] in names.possessive)
    if letters[0] == "x" and letters[1:2].isdigit():  # "4x4s", "4x400m"
        return at + 2
    if len(letters) == 2 and len(low[at]) == 1 and _POSTCODE.fullmatch(low[at - 1]):
        return at + 2
    if not low[at].isdecimal():
        return 0
    if letters == _PLURAL:
        model = len(low[at]) >= _MODEL_DIGITS and low[at][-1] != "0"
        told = (
            tokens.capital(at - 1) or low[at - 1] in names.numbers or low[at - 1] in names.articles
        )
        return (at + 2) * (model and told)
    one = letters.isalpha() and letters[-1] != _PLURAL and letters not in names.hard_after
    return (at + 2) * one


def _is_counted(tokens: Tokens, at: int, names: Names) -> bool:
    """Tell "4K people" and "raised 5K" from "4K screens" and "a 5K"."""
    before, following = tokens.low[at - 1], tokens.low[at + 2]
    done = before in names.verbs or before.endswith(names.participle_endings)
    return done or before in names.hedges or following in names.people


_PLURAL = "s"
_MODEL_DIGITS = 3


def attached_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of a number written hard after letters or a sign: "F-18", "#5"."""
    low = tokens.low
    before, following = low[at - 1], low[at + 1]
    if before == "(":
        area_code = len(low[at]) == 3 and following == ")" and low[at + 2][:1].isdigit()
        hard = tokens.glued(at - 1) and low[at - 2].isdecimal()  # "Article 19(1)"
        shirt = len(low[at]) < 3 and following == ")" and (hard or tokens.capital(at - 2))
        return groups_end(tokens, at) if area_code else (at + 1) * shirt
    code = low[at - 2]
    if before == "." and tokens.glued(at - 1):
        version = code[:1].isalpha() and code[-1:].isdigit()  # "v2.3.1", "PM2.5"
        version = version or (code.isalpha() and tokens.surface(at - 2, at - 1).isupper())  # "BA.5"
        return (at + 1) * (version or code in names.numbered)
    if before == "+":  # "the G7+1"
        return (at + 1) * (tokens.glued(at - 1) and code[:1].isalpha() and code[-1:].isdigit())
    if before == "=" and code in _RELATIONS:
        return 0  # ">=30"
    hyphen = before in HYPHENS and tokens.glued(at - 1) and code[:1].isalpha()
    measured = tokens.glued(at - 2) and low[at - 3][:1].isdigit()  # "8in-16in"
    coded = hyphen and code not in names.prefixes and code not in names.numbers and not measured
    signed = before in names.signs and following not in names.units  # "#5", "#5 million"
    path = before == "/" and tokens.glued(at - 1) and code[:1].isalpha() and not measured
    if coded:
        return _code_end(tokens, at)
    return (at + 1) * (path or signed or before[:1].isalpha())


def _code_end(tokens: Tokens, at: int) -> int:
    """Return the end of a code's digits: "2021-44228" of "CVE-2021-44228"."""
    end = at + 1
    while tokens.low[end] == "-" and tokens.glued(end) and tokens.glued(end + 1):
        if not tokens.low[end + 1].isdecimal():
            break
        end += 2
    return end


def groups_end(tokens: Tokens, at: int) -> int:
    """Return the end of a number written in groups: "020 7946 0958", "+1 202-555-0143"."""
    low = tokens.low
    end = at + 1
    while low[end][:1].isdigit() or (low[end] in _GROUP_MARKS and low[end + 1][:1].isdigit()):
        end += 1
    return end


def dialled_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of a number that is dialled: "91 123 45 67", "call us on 101".

    Spaced groups of which one is too short for thousands, or what follows a word of telephones
    and has nothing after it that it could count.
    """
    low = tokens.low
    told = _is_dialled(tokens, at, names)
    if not low[at + 1].isdecimal():
        following = low[at + 1]
        ends = not following[:1].isalpha() or following in names.stops
        short = ends and following != names.part and len(low[at]) in _SHORT_NUMBERS
        return (at + 1) * (told and short)
    end = at
    while low[end].isdecimal() and 1 < len(low[end]) <= _LONGEST_GROUP:
        end += 1
    groups = [len(low[index]) for index in range(at, end)]
    dialled = len(groups) > 2 and 2 in groups[1:] and sum(groups) in names.phone_digits
    return end if dialled or (told and len(groups) > 1) else 0


def _is_dialled(tokens: Tokens, at: int, names: Names) -> bool:
    low = tokens.low
    index = at - 1
    while index > max(0, at - _REACH_TO_PHONE) and low[index] in names.phone_links:
        index -= 1
    if low[index] in names.phone_words:
        return True
    return not low[index][:1].isalpha() and low[index - 1] in names.phone_words


_REACH_TO_PHONE = 4
_SHORT_NUMBERS = range(3, 7)
_LONGEST_GROUP = 4


def spaced_end(tokens: Tokens, at: int) -> int:
    """Return the end of a card's four groups of four digits, or of an IBAN's; 0 for neither."""
    low = tokens.low
    end = at
    while low[end].isdecimal() and len(low[end]) == _LONGEST_GROUP:
        end += 1
    count = end - at
    before = low[at - 1]
    if (
        count > 1
        and len(before) == _LONGEST_GROUP
        and before[:2].isalpha()
        and before[2:].isdigit()
    ):
        return end + low[end].isdecimal()
    alone = not (before[:1].isdigit() or low[end][:1].isdigit())
    return end * (count == _LONGEST_GROUP and alone)


def _falls(first: str, second: str) -> bool:
    """A range rises; what falls or stands still, "3-1", is a score or a code."""
    try:
        return float(first.replace(",", "")) >= float(second.replace(",", ""))
    except ValueError:
        return True
