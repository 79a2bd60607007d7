"""Times whose placing word stands on the other side than in English: "hace tres años"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.period import Grain, Period
from verifier.model.timex import Anchor, Direction, NamedDate, NamedDay, Shift, ShortYear, Window
from verifier.notation.counted_dates import from_now, read_distance
from verifier.notation.relative_dates import LETTERS
from verifier.notation.time_parts import (
    OPEN_VALUES,
    TimexRead,
    count_of,
    is_digits,
    roman_of,
    timex_read,
    year_of,
)

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_STEPS = {"past": -1, "present": 0, "future": 1}


def heads(language: Language) -> frozenset[str]:
    """Return the words that place a distance and stand before it."""
    words = language.time
    return frozenset(phrase.split()[0] for phrase in (*words.ago_before, *words.hence_before))


def directed(language: Language) -> frozenset[str]:
    """Return the words after which a direction may stand; none where it always stands before."""
    words = language.time
    if not words.directions_after:
        return frozenset()
    return frozenset({*words.time_units, *words.weekdays, *words.months})


def read_counted_after(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``("hace" | "dentro" "de") count unit``: "hace tres años", "dentro de unos días"."""
    placing = _placed(language)
    phrase = _sized(tokens, at, frozenset(placing))
    if not phrase:
        return None
    sign, begin = placing[phrase], at + len(phrase)
    distance = read_distance(tokens, begin, language)
    if distance is None:  # "hace unos 20 años"
        about = count_of(tokens, begin, language)
        loose = about is not None and about.vague
        distance = read_distance(tokens, about.end, language) if about and loose else None
    if distance is None:
        return None
    count, unit, parts, end = distance
    return from_now(tokens, at, end, count, unit, parts, sign, language)


def read_directed_after(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``(unit | weekday | month) direction``: "el año pasado", "el mes que viene"."""
    words = language.time
    directions = _directions(language)
    phrase = _sized(tokens, at + 1, frozenset(directions))
    if not phrase:
        return None
    word, low, end = directions[phrase], tokens.low, at + 1 + len(phrase)
    direction, step = Direction(word), _STEPS[word]
    unit = words.time_units.get(low[at])
    if unit is not None and low[at] not in words.unit_plurals:
        grain = Grain(unit[0])
        anchor: Anchor = Shift(grain, step, step)
        value = OPEN_VALUES[grain]
        if unit[1] > 1:
            value = f"P{unit[1]}{LETTERS[grain]}"
            anchor = Window(direction, unit[1], unit[1], grain)
        return timex_read(tokens, at, end, value, grain, "directed", anchor=anchor)
    if low[at] in words.weekdays:
        day = NamedDay(words.weekdays[low[at]], direction)
        value = f"XXXX-WXX-{day.weekday + 1}"
        return timex_read(tokens, at, end, value, Grain.DAY, "directed", anchor=day)
    if low[at] in words.months:
        month = NamedDate(words.months[low[at]], None, direction)
        value = f"XXXX-{month.month:02}"
        return timex_read(tokens, at, end, value, Grain.MONTH, "directed", anchor=month)
    return None


def read_decade_of(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``noun ["de"] ["los"] decade``: "la década de 1990", "los años noventa"."""
    words = language.time
    low = tokens.low
    index = at + 1 + (low[at + 1] in words.joints)
    index += low[index] in words.articles
    index += low[index] in words.decade_nouns
    year = year_of(tokens, index)
    if year is not None and year % 10 == 0 and low[at] not in words.unit_plurals:
        period = Period.containing(date(year, 1, 1), Grain.DECADE)
        value = str(period)
        return timex_read(tokens, at, index + 1, value, Grain.DECADE, "decade", period=period)
    number = words.decade_words.get(low[index])
    if number is None and is_digits(low[index]) and len(low[index]) == 2 and low[index][1] == "0":
        number = int(low[index])
    spelled = low[index] in words.decade_words
    if spelled and (low[index + 1] in language.cardinals or low[index + 1] in words.and_words):
        return None
    if number is None:
        return None
    value = f"{(1900 + number if number >= 20 else 2000 + number) // 10}X"
    anchor = ShortYear(number, decade=True)
    return timex_read(tokens, at, index + 1, value, Grain.DECADE, "decade", anchor=anchor)


def read_century_of(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read ``"siglo" roman``: "el siglo XX"."""
    del language
    number = roman_of(tokens, at + 1)
    if not number:
        return None
    period = Period.containing(date(max(1, (number - 1) * 100), 1, 1), Grain.CENTURY)
    value = str(period)
    return timex_read(tokens, at, at + 2, value, Grain.CENTURY, "century", period=period)


def _sized(tokens: Tokens, at: int, phrases: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the phrase that stands at a token, without its words () where none does."""
    size = tokens.phrase_at(at, phrases)
    return tuple(tokens.low[at : at + size])


@per_language
def _placed(language: Language) -> dict[tuple[str, ...], int]:
    """Return the words before a distance: -1 for one into the past, 1 into the future."""
    words = language.time
    signs = dict.fromkeys(words.ago_before, -1) | dict.fromkeys(words.hence_before, 1)
    return {tuple(phrase.split()): sign for phrase, sign in signs.items()}


@per_language
def _directions(language: Language) -> dict[tuple[str, ...], str]:
    """Return the words after what they direct."""
    words = language.time
    return {tuple(phrase.split()): told for phrase, told in words.directions_after.items()}
