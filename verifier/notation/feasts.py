"""Feasts and holidays as written: "Easter 2010", "last Christmas", "Labor Day weekend"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.language.feast_words import POSSESSIVES, folded
from verifier.model.feasts import FEASTS
from verifier.model.feasts.rules import Fixed as FixedRule
from verifier.model.period import Grain, Period
from verifier.model.timex import Anchor, Direction, Feast, Fixed, Shift, Within
from verifier.notation.time_parts import (
    TimexRead,
    count_of,
    spelled_year_of,
    timex_read,
    year_of,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.language.feast_words import FeastWords, Names
    from verifier.language.time_words import TimeWords
    from verifier.notation.time_parts import Reader
    from verifier.notation.tokens import Tokens

_BETWEEN = frozenset({"-", "–", "'", "’", "‘", *POSSESSIVES})
_STOPPED = 4  # the longest word that a full stop shortens: "St.", "Rev."


def read_feast(tokens: Tokens, at: int, language: Language, point: Reader) -> TimexRead | None:
    """Read a feast, perhaps with its year.

    ::

        time      = [direction] name ["day"] ["weekend"] [when]
        direction = "last" | "this" | "next" | "the following" …
        when      = ["in" | "of" | ","] (year | directed year | distance "ago") | "in" distance
    """
    low = tokens.low
    index, direction = at, Direction.UNSAID
    branch = language.feasts.names.get(low[at])
    if low[at] in _directions(language):
        direction, index = _directed(low, at, language.time)
        branch = language.feasts.names.get(low[index])
    if branch is None and low[index].isascii():
        return None
    if isinstance(branch, dict) and "" not in branch and not _goes_on(low, index, branch, language):
        return None
    named = _name(tokens, index, language.feasts)
    if named is None:
        return None
    key, end = named
    if low[end] in language.feasts.not_after:
        return None
    name_end = end
    weekend = low[end] in language.feasts.weekend
    end += weekend
    feast = Feast(key, direction, weekend=weekend)
    when = _when(tokens, end, language, point) if direction is Direction.UNSAID else None
    anchor: Anchor = feast
    if when is not None:
        anchor, end = Within(feast, when[0]), when[1]
    alone = when is not None or (at == 0 and end == tokens.size)
    if not alone and not _is_meant(tokens, index, name_end, language.feasts):
        return None
    return timex_read(tokens, at, end, _open_value(key), Grain.DAY, "feast", anchor=anchor)


@per_language
def _directions(language: Language) -> frozenset[str]:
    return frozenset({*language.time.directions, *language.time.back_directions})


def _directed(low: list[str], at: int, words: TimeWords) -> tuple[Direction, int]:
    """Read "last", "the following", "this coming": which of the feasts, and the token after."""
    directed = words.directions.get(low[at])
    if directed is not None:
        direction = Direction(directed)
    else:
        direction = Direction.FUTURE if words.back_directions[low[at]] > 0 else Direction.PAST
    if direction is Direction.UNSAID:
        return direction, at
    return direction, at + 1 + (low[at + 1] in words.directions)


@per_language
def _passing(language: Language) -> frozenset[str]:
    """Return the words that may stand inside a name and belong to none."""
    return frozenset({*_BETWEEN, *language.feasts.idle, "."})


def _goes_on(low: list[str], at: int, branch: Names, language: Language) -> bool:
    """Look two words ahead for the second word of a name, before the name is read."""
    after, passing = low[at + 1], _passing(language)
    if after in branch or not after.isascii():
        return True
    if after not in passing:
        return False
    beyond = low[at + 2]
    return beyond in branch or beyond in passing or not beyond.isascii()


def _name(tokens: Tokens, at: int, words: FeastWords) -> tuple[str, int] | None:
    """Read the longest name that begins at a token: its key and the token after it."""
    low = tokens.low
    branch: Names = words.names
    found: tuple[str, int] | None = None
    index = at
    while True:
        word = low[index]
        if word in POSSESSIVES and index > at:
            key = _under(branch, POSSESSIVES[0])
            found = (key, index + 1) if key else found
            index += 1
            continue
        longer = branch.get(word)
        if longer is None and not word.isascii():
            longer = branch.get(folded(word))
        if isinstance(longer, dict):
            branch = longer
            index += 1
            key = _key(branch)
            found = (key, index) if key else found
            continue
        if index == at:
            return None
        between = word in _BETWEEN or word in words.idle or (
            word == "." and len(low[index - 1]) <= _STOPPED
        )  # fmt: skip
        if not between:
            break
        index += 1
    if found is not None and low[found[1]] in words.day and low[found[1] - 1] not in words.day:
        return found[0], found[1] + 1
    return found


def _under(branch: Names, word: str) -> str | None:
    inner = branch.get(word)
    return _key(inner) if isinstance(inner, dict) else None


def _key(branch: Names) -> str | None:
    key = branch.get("")
    return key if isinstance(key, str) else None


def _is_meant(tokens: Tokens, first: int, end: int, words: FeastWords) -> bool:
    """Tell a feast from everyday words, by its capital letter."""
    if tokens.capital(first):
        return True
    name = tuple(folded(word) for word in tokens.low[first:end] if word not in _BETWEEN)
    return tuple(word for word in name if word not in words.idle) not in words.common


def _when(tokens: Tokens, at: int, language: Language, point: Reader) -> tuple[Anchor, int] | None:
    """Read the year, or the distance from now, that says which of the feasts is meant."""
    low = tokens.low
    words = language.time
    index = at + (low[at] in words.of_words or low[at] == ",")
    if low[at] in words.in_words:
        count = count_of(tokens, index, language)
        unit = words.time_units.get(low[count.end]) if count is not None else None
        if count is not None and unit is not None:
            shift = Shift(Grain(unit[0]), count.low * unit[1], count.high * unit[1])
            return shift, count.end + 1
    spelled = spelled_year_of(tokens, index, words)
    digits = year_of(tokens, index, bare=True) if index == at else None
    if digits is not None:
        spelled = digits, 1  # "Easter 2024 falls on 31 March"
    if spelled is not None:
        year = Period.containing(date(spelled[0], 1, 1), Grain.YEAR)
        return Fixed(year), index + spelled[1]
    read = point(tokens, index, language)
    if read is None or read.timex.grain.days < Grain.MONTH.days:
        return None
    if not isinstance(read.timex.anchor, Shift) and read.timex.period is None:
        return None
    return read.timex.tree, read.end


def _open_value(key: str) -> str:
    rule = FEASTS[key]
    if isinstance(rule, FixedRule) and rule.days == 1 and not rule.moved:
        return f"XXXX-{rule.month:02}-{rule.day:02}"
    return "XXXX"


def after_numbers(language: Language) -> set[str]:
    """Return the words that follow the number that a feast's name begins with: "Three Kings"."""
    found: set[str] = set()
    for word in language.cardinals:
        branch = language.feasts.names.get(word)
        found |= branch.keys() if isinstance(branch, dict) else set()
    return found


def heads(language: Language) -> frozenset[str]:
    """Return the words at which a feast may begin; their accents are read as well as none."""
    return frozenset(word for word in language.feasts.names if word)


def followers(word: str, language: Language) -> set[str]:
    """Return the words one of which must follow the first word of a feast; "" where none need."""
    branch = language.feasts.names.get(word)
    if not isinstance(branch, dict) or _key(branch):
        return {""}
    stopped = {"."} if len(word) <= _STOPPED else set()
    return {*branch, *_BETWEEN, *language.feasts.idle, *stopped}


def third_words(word: str, language: Language) -> dict[str, frozenset[str]]:
    """Return, for such a word, by the words that may stand inside a name what must come third."""
    branch = language.feasts.names[word]
    passing = _passing(language)
    third = passing.union(branch) if isinstance(branch, dict) else passing
    return dict.fromkeys(passing - set(branch), third)


def reader_at(word: str, reader: Reader, language: Language) -> Reader:
    """Return a reader of feasts for a word, which asks only before what a name goes on with."""
    directions = _directions(language)
    after = {""} if word in directions else followers(word, language)
    if word in directions and word not in language.feasts.names:
        after = {*heads(language), *directions}
    if "" in after:
        return reader
    found = frozenset(after)

    def read(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
        following = tokens.low[at + 1]
        if following not in found and following.isascii():
            return None
        return reader(tokens, at, language)

    return read
