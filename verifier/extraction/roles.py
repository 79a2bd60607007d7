"""Numbers that are names: what looks like a figure and measures nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.extraction.codes import (
    attached_end,
    dialled_end,
    groups_end,
    joined_end,
    lettered_end,
    odds_end,
    spaced_end,
)
from verifier.extraction.name_words import STOPS, name_tables
from verifier.extraction.titles import counts_nothing, ends_title, spelled_end
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.extraction.name_words import Names
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_REACH_BACK = 8
_ZIP_DIGITS = 5
_CODE_DIGITS = 4
_STEP_DIGITS = 3


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
    names = name_tables(language)
    if not (word[:1].isdigit() or (word[:1] == "." and len(word) > 1)):
        if low[at + 1] == "-" and (end := odds_end(tokens, at, names)):
            return end
        if tokens.capital(at):
            return spelled_end(tokens, at, names)
        return _abroad_end(tokens, at) if word == "+" else 0
    hard = low[at + 1] and tokens.glued(at + 1)
    if hard and (end := joined_end(tokens, at, names) or lettered_end(tokens, at, names)):
        return end
    if word[0] == "0" and word.isdigit() and len(word) > 1:
        return groups_end(tokens, at)
    if tokens.glued(at) and (end := attached_end(tokens, at, names)):
        return end
    following = low[at + 1]
    if following in names.units:
        return _bore_end(tokens, at + 1, names)
    if _stands_free(tokens, at, names):
        return 0
    return _grouped_end(tokens, at, language, names) or _free_end(tokens, at, language, names)


def _grouped_end(tokens: Tokens, at: int, language: Language, names: Names) -> int:
    """Return the end of what is dialled, cited or an account, by the words beside it."""
    low = tokens.low
    following = low[at + 1]
    if not low[at].isdecimal():
        return 0
    if following == "-":
        return _bore_end(tokens, at + 2, names)
    if following.isdecimal():
        end = spaced_end(tokens, at) or dialled_end(tokens, at, names)
        return end or _coded_end(tokens, at, language, names)
    if low[at - 1] in names.callers or low[at - 2] in names.phone_words:
        return dialled_end(tokens, at, names) or _coded_end(tokens, at, language, names)
    return _cited_end(tokens, at, names) if following in names.reporters else 0


def _abroad_end(tokens: Tokens, at: int) -> int:
    """Return the end of a number with a country's code: "+1 202-555-0143", "+44 (0)20 79"."""
    low = tokens.low
    following = low[at + 1]
    beyond = at + 2 + (low[at + 2] in {"(", "-"})
    dialled = tokens.glued(at + 1) and following.isdigit() and low[beyond][:1].isdigit()
    grouped = dialled and (not tokens.glued(at + 2) or low[at + 2] == "(")
    return groups_end(tokens, at + 1) if grouped else 0


def _bore_end(tokens: Tokens, unit: int, names: Names) -> int:
    """Return the end of the bore of "a 9mm pistol", "155-millimeter shells"; 0 for a length."""
    low = tokens.low
    if low[unit] not in names.calibres:
        return 0
    arm = unit + 1
    arm += low[arm] == "-"
    arm += low[arm] not in names.arms and tokens.capital(arm)  # "a 9mm Glock pistol"
    return (unit + 1) * (low[arm] in names.arms)


def _stands_free(tokens: Tokens, at: int, names: Names) -> bool:
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
        and not tokens.capital(at - 1)
    )


def _free_end(tokens: Tokens, at: int, language: Language, names: Names) -> int:
    """Return the end of a number that stands free, and is a name by the words around it."""
    low = tokens.low
    # "pages 12-15", "16-18 Mill Road"
    last = at + 2 if low[at + 1] in HYPHENS and low[at + 2].isdigit() else at
    named = (
        _is_named(tokens, at, names)
        or _is_marker(tokens, at, names)
        or is_address(tokens, last, names)
        or (low[at - 1] in names.step_joints and _is_step(tokens, at, last, language, names))
        or (low[at + 1] in names.coins and _is_coin(tokens, at))
        or (tokens.capital(at - 1) and ends_title(tokens, at, language, names))
    )
    return (last + 1) * named


def _cited_end(tokens: Tokens, at: int, names: Names) -> int:
    """Return the end of a law or ruling as it is cited: "347 U.S. 483", "42 U.S.C. § 1983"."""
    low = tokens.low
    page = at + 2 + (low[at + 2] in names.signs)
    return (page + 1) * low[page][:1].isdecimal()


def _coded_end(tokens: Tokens, at: int, language: Language, names: Names) -> int:
    """Return the end of the digits after "account" or "card number", in one or in groups."""
    low = tokens.low
    before = low[at - 1]
    grouped = low[at + 1].isdecimal() and len(low[at]) == len(low[at + 1])
    if grouped and (before in names.numbered or before in names.codes):
        return groups_end(tokens, at)
    long = before in names.codes and len(low[at]) >= _CODE_DIGITS
    return (at + 1) * (long and counts_nothing(tokens, at, language))


def _is_coin(tokens: Tokens, at: int) -> bool:
    """Tell the rapper 50 Cent from money: one coin by a capital letter, and no title goes on."""
    low = tokens.low
    coin = tokens.capital(at + 1) and not tokens.capital(at + 2)
    return coin and low[at].isdecimal() and low[at] != "1"


def _is_step(tokens: Tokens, at: int, last: int, language: Language, names: Names) -> bool:
    """Tell "on day 3 of the trial" and "a stage 4 cancer" from "each day 20 men"."""
    low = tokens.low
    if not low[at].isdecimal() or len(low[at]) > _STEP_DIGITS:
        return False
    index = at - 1
    while index > 2 and low[index] in names.list_joiners and low[index - 1].isdecimal():
        if at - index > _REACH_BACK:
            return False
        index -= 2
    if low[index] not in names.steps or (index < at - 1 and low[index][-1:] != "s"):
        return False
    before = low[index - 1] if index else ""
    following = low[last + 1]
    if before in names.no_steps_after and before not in names.articles:
        return False
    if before in names.articles and (not following.isalpha() or following in names.stops):
        return False
    return counts_nothing(tokens, last, language)


def _is_named(tokens: Tokens, at: int, names: Names) -> bool:
    """Tell the number after a designator: "Article 370", "No. 10", "Articles 5, 6 and 9"."""
    low = tokens.low
    if not low[at].replace(".", "").isdigit():
        return False
    index = at - 1
    while (
        index > 1 and low[index] in names.list_joiners and low[index - 1].replace(".", "").isdigit()
    ):
        if at - index > _REACH_BACK:
            return False
        index -= 2
    hard = low[index] == ":" and tokens.glued(at)  # "doi:10.1000/182", but "Figure: 20 died"
    if (low[index] == "." or hard) and tokens.glued(index):
        index -= 1
    before = low[index]
    if before in names.numbered:
        return True
    if index < at - 2 and before not in names.plural_titles:
        return False
    if before in names.titles or before in names.brands:
        return tokens.capital(index) or before in names.inner_capitals
    joined = before == names.group_joiner and low[index - 1] in names.groups
    return joined and tokens.capital(index - 1)


def _is_marker(tokens: Tokens, at: int, names: Names) -> bool:
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
    return opened < 0 or low[opened] in names.list_joiners or low[opened] in STOPS


def opens_address(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell the house number that could be a year: "1600 Pennsylvania Avenue"."""
    return tokens.capital(at + 1) and is_address(tokens, at, name_tables(language))


def is_address(tokens: Tokens, at: int, names: Names) -> bool:
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
