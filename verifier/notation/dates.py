"""Dates as written: text to a Timex, never to today.

A date is read by recursive descent. ``read_point`` reads one time, the longest reading first;
readers of composed times ("the last Monday of March", "two days after Easter") are handed it to
read their parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import english
from verifier.language.derived import per_language
from verifier.model.period import Grain
from verifier.model.timex import Feast, NamedDate, QuarterOf, Season
from verifier.notation import (
    anaphoric_dates,
    beside_dates,
    calendar_dates,
    counted_dates,
    day_openings,
    day_times,
    feasts,
    leading_dates,
    nth_dates,
    numeric_dates,
    quarters,
    relative_dates,
    sets,
    time_modifiers,
    weekdays,
    years,
)
from verifier.notation.time_parts import ONE_DAY, TimexRead, is_digits, widened
from verifier.notation.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.language import Language
    from verifier.language.time_words import TimeWords
    from verifier.model.timex import Timex
    from verifier.notation.time_parts import Reader

    Composed = Callable[[Tokens, int, Language, Reader], TimexRead | None]


def read_timex(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read the date that begins at a token, the longest reading first; None when there is none."""
    low = tokens.low
    word = low[at]
    gate, timed, readers = _openings(language)[word]
    if readers is _PHRASES and gate is _NOTHING and not timed:
        return time_modifiers.read_vague_time(tokens, at, language)
    if gate is None or (gate and (low[at + 1] in gate or low[at + 1][:1].isdigit())):
        recurring = sets.read_set(tokens, at, language, read_point)
        if recurring is not None:
            return recurring
    if word in language.time.articles:
        read = _with_time(tokens, at + 1, language)
        return widened(tokens, read, at) if read is not None else None
    return _with_time(tokens, at, language)


_NOTHING: frozenset[str] = frozenset()


class _Openings(dict[str, "tuple[frozenset[str] | None, int, Iterable[Reader] | None]"]):
    """What may begin at each word met so far, looked up once for each.

    What must follow where a recurring time begins (empty: none begins; None: anything), how a
    time or part of a day may begin, if it may, and the readers of dates (None: its shape tells).
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._recurring = sets.gates(language)
        self._language = language
        self._readers = _readers(language)

    def __missing__(self, word: str) -> tuple[frozenset[str] | None, int, Iterable[Reader] | None]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        timed = day_openings.opening(word, self._language)
        readers: Iterable[Reader] | None = self._readers.get(word)
        if readers is not None and read_feast in readers:
            feast = feasts.reader_at(word, read_feast, self._language)
            readers = tuple(feast if each is read_feast else each for each in readers)
        found = self._recurring.get(word, _NOTHING), timed, readers
        self[word] = found
        return found


_MOST_WORDS = 65_536


@per_language
def _openings(language: Language) -> _Openings:
    return _Openings(language)


def _with_time(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read a time, and of a day its time of day."""
    word = tokens.low[at]
    _, timed, readers = _openings(language)[word]
    read = None
    if timed:
        read = day_openings.read_timed(tokens, at, language, read_point, timed)
    if read is None:
        read = _asked(tokens, at, language, readers or _by_shape(tokens, at, word, language))
    if read is not None and read.timex.grain is Grain.DAY and read.pattern != "clock":
        return day_times.read_after_day(tokens, read, language)
    return read


def _asked(
    tokens: Tokens, at: int, language: Language, readers: Iterable[Reader]
) -> TimexRead | None:
    """Return what the first of the readers that reads something reads."""
    for reader in readers:
        read = reader(tokens, at, language)
        if read is not None:
            if isinstance(read.timex.anchor, _WITHIN_ANOTHER):
                return nth_dates.in_that(tokens, read, language, read_point)
            return read
    return None


def read_point(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read one time that begins at a token, without its article: a part of another."""
    depth = tokens.depth
    if depth == _DEEPEST:
        return None
    tokens.depth = depth + 1
    word = tokens.low[at]
    readers = _openings(language)[word][2] or _by_shape(tokens, at, word, language)
    try:
        return _asked(tokens, at, language, readers)
    finally:
        tokens.depth = depth


# "The last Friday of the second month of the first quarter of 2019"; nobody nests deeper.
_DEEPEST = 5
# What may be told apart by a time after it: "the first quarter of last year".
_WITHIN_ANOTHER = (NamedDate, Season, QuarterOf, Feast)


def readers_of(language: Language) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word that may begin a date, the readers that are asked there."""
    return _readers(language)


def _composed(reader: Composed) -> Reader:
    def read(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
        return reader(tokens, at, language, read_point)

    return read


read_nth_of = _composed(nth_dates.read_nth)
read_within = _composed(nth_dates.read_within)
read_counted = _composed(counted_dates.read_counted)
read_part = _composed(time_modifiers.read_part)
read_feast = _composed(feasts.read_feast)
read_year_of = _composed(nth_dates.read_year_of)
_week_of = _composed(nth_dates.read_week_of)
_day_beside = _composed(beside_dates.read_day_beside)
_eve = _composed(beside_dates.read_eve)
_set = _composed(sets.read_set)

# At a number: what may follow decides which readers are asked.
_IN_DIGITS: tuple[Reader, ...] = (numeric_dates.read_numeric,)
_DAYS: tuple[Reader, ...] = (calendar_dates.read_day_month, read_within)
_COUNTS: tuple[Reader, ...] = (read_counted, relative_dates.read_counted_direction)
_ORDINALS: tuple[Reader, ...] = (
    relative_dates.read_anniversary,
    calendar_dates.read_day_month,
    years.read_century,
    read_nth_of,
    read_within,
    quarters.read_quarter,
    weekdays.read_day_number,
)
_YEARS: tuple[Reader, ...] = (
    quarters.read_period_code,
    anaphoric_dates.read_year_quarter,
    years.read_year,
)
_DASHED_YEARS = (*_IN_DIGITS, quarters.read_year_fiscal, *_YEARS)
_YEARS_OR_COUNTS = (*_YEARS, *_COUNTS)
# At "in" and its like, most of which begin no time.
_PHRASES: tuple[Reader, ...] = (time_modifiers.read_vague_time,)
_YEAR_FIRST: tuple[Reader, ...] = (years.read_year,)


def _by_shape(tokens: Tokens, at: int, word: str, language: Language) -> Iterable[Reader]:
    """Return the readers for a number, by its length and by what follows."""
    if not word or not word[0].isdigit():
        return ()
    after = tokens.low[at + 1]
    size = len(word)
    if size >= 6:
        return _IN_DIGITS
    if size == 4 and is_digits(word):
        if after in _MARKS and tokens.glued(at + 1):
            return _DASHED_YEARS
        if after in language.time.genitives:
            return (read_year_of, *_YEARS)
        if after in language.months or after in language.time.seasons:
            return (_year_month, *_YEARS)
        if after in quarters.year_kinds(language):
            return (quarters.read_year_fiscal, *_YEARS_OR_COUNTS)
        return _YEARS_OR_COUNTS if after else _YEARS
    if after in _MARKS and tokens.glued(at + 1):
        return (*_IN_DIGITS, *_DAYS, *_COUNTS, *_YEARS)
    if after in _ENDINGS and tokens.glued(at + 1):
        return _ORDINALS
    return _after_number(language).get(after, ())


_DIGITS = frozenset("0123456789")
_MARKS = frozenset("-/–.~")
_ENDINGS = frozenset({"st", "nd", "rd", "th", "d"})


def _year_month(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
    """Read "2017 April": a year before its month."""
    return numeric_dates.read_year_month(tokens, at, language)


@per_language
def _after_number(language: Language) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word after a number, the readers to ask at the number."""
    words = language.time
    table: dict[str, tuple[Reader, ...]] = {}
    for word in (
        *words.months,
        *words.joints,
        *words.range_words,
        *words.range_marks,
        *words.and_words,
        *(word for word, unit in words.time_units.items() if unit == ONE_DAY),
    ):
        table[word] = _DAYS
    counted = {
        *words.time_units, *words.weekday_plurals, *words.directions, *words.unit_adjectives,
        *language.durations.units,
        *words.or_words, *words.and_words, *words.range_words,
    }  # fmt: skip
    for word in counted:
        table[word] = (*table.get(word, ()), *_COUNTS)
    for word in (*words.decade_marks, *words.eras_before, *words.eras_after):
        table[word] = (*table.get(word, ()), *_YEAR_FIRST)
    table[","] = (calendar_dates.read_listed_days,)
    for mark in (*"qh", *(f"{kind}{year:02}" for kind in "qh" for year in range(100))):
        table[mark] = (quarters.read_period_code,)
    for word in language.sets.times:
        table[word] = (*table.get(word, ()), _set)
    return table


@per_language
def _readers(language: Language) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word that may begin a date, its readers, longest readings first."""
    words = language.time
    table: dict[str, tuple[Reader, ...]] = {}
    for reader, heads_ in _begins(language, words):
        for word in heads_:
            table[word] = (*table.get(word, ()), reader)
    for word in [word for word, asked in table.items() if asked == _PHRASES]:
        table[word] = _PHRASES
    after = _after_number_words(language)
    for word in language.cardinals:
        if word in table:
            table[word] = (_gated(table[word], after),)
    return table


def _gated(readers: tuple[Reader, ...], after: frozenset[str]) -> Reader:
    """Return a reader that asks the others only where the next word may go on a time.

    Most numbers in words count men or dollars; one look spares them a dozen.
    """

    def read(tokens: Tokens, at: int, language: Language) -> TimexRead | None:
        if tokens.low[at + 1] not in after:
            return None
        for reader in readers:
            found = reader(tokens, at, language)
            if found is not None:
                return found
        return None

    return read


def _after_number_words(language: Language) -> frozenset[str]:
    """Return what may follow a number in words that begins a time."""
    words = language.time
    return frozenset({
        *(_after_number(language).keys() - {","}), *language.cardinals, *words.ordinals,
        *words.hundred, *language.numerals.collectives,
        *words.thousand, *words.decade_words, *words.zero_tens, *words.half_words,
        *words.months, *words.joints, *words.weekend_words, "-",
        *feasts.after_numbers(language),
    })  # fmt: skip


def _begins(
    language: Language, words: TimeWords
) -> tuple[tuple[Reader, frozenset[str] | set[str]], ...]:
    """Return every reader with the words at which it may begin; the order is the precedence."""
    ordinals = {*words.ordinals, *words.ordinal_tens}
    numbers = {*language.cardinals, *words.half_words}
    counts = {*numbers, *words.indefinite, *language.vague_counts}
    vague = {phrase.split()[0] for phrase in (*words.vague_times, *words.vague_nouns)}
    directions = {*words.directions, *words.back_directions}
    return (
        (leading_dates.read_counted_after, leading_dates.heads(language)),
        (leading_dates.read_directed_after, leading_dates.directed(language)),
        (leading_dates.read_decade_of, set(words.decade_nouns)),
        (leading_dates.read_century_of, set(words.century_words)),
        (read_feast, {*feasts.heads(language), *directions}),
        (relative_dates.read_anniversary, {"anniversary", *ordinals}),
        (_week_of, set(words.time_units)),
        (read_nth_of, {*ordinals, *words.last_words}),
        (read_within, {*ordinals, *words.weekdays}),
        (weekdays.read_weekday, set(words.weekdays)),
        (numeric_dates.read_named_numeric, set(words.months)),
        (relative_dates.read_unit_beside, set(words.months)),
        (calendar_dates.read_month_day, set(words.months)),
        (calendar_dates.read_day_month, {*ordinals, *numbers}),
        (years.read_century, {*ordinals, *years.ROMAN_HEADS}),
        (quarters.read_quarter, ordinals),
        (weekdays.read_day_number, ordinals),
        (years.read_decade_word, {*words.decade_words, *words.teens}),
        (years.read_spelled_year, {*words.teens, *words.tens, *words.ones}),
        (years.read_year_word, set(words.year_words)),
        (years.read_short_year, {"'", "’", "‘"}),
        (years.read_era_year, set(words.eras_after)),
        (quarters.read_period_code, {f"q{n}" for n in range(1, 5)} | {"h1", "h2"}),
        (read_year_of, {*words.directions, *words.fiscal_words, *words.school_words}),
        (quarters.read_fiscal, {*words.fiscal_words, *words.school_words, *_code_heads(words)}),
        (anaphoric_dates.read_beside, {*words.back_directions, *words.next_words}),
        (relative_dates.read_directed, {*words.directions, *words.recent_words}),
        (anaphoric_dates.read_same, set(words.same_words)),
        (anaphoric_dates.read_latest, set(words.latest_words)),
        (anaphoric_dates.read_year_ago, {*words.time_units, *words.comparable}),
        (time_modifiers.read_fused_part, {*words.fused_parts, *words.time_units}),
        (relative_dates.read_unit_beside, set(words.time_units)),
        (_day_beside, set(words.time_units)),
        (_eve, set(words.eve_words)),
        (anaphoric_dates.read_whole, set(words.whole_words)),
        (anaphoric_dates.read_definite, set(words.time_units)),
        (relative_dates.read_day_word, set(words.day_words)),
        (read_counted, counts),
        (relative_dates.read_counted_direction, numbers),
        (read_part, {*words.parts, *words.parts_of}),
        (time_modifiers.read_season, set(words.seasons)),
        (time_modifiers.read_weekend, set(words.weekend_words)),
        (time_modifiers.read_vague_time, vague),
    )


def _code_heads(words: TimeWords) -> set[str]:
    codes = {code for code, kind in words.code_years.items() if kind}
    return {
        *codes,
        *(f"{code}{year:02}" for code in codes for year in range(100)),
        *(f"{code}{year}" for code in codes for year in range(1950, 2100)),
    }


def read_date(text: str) -> Timex:
    """Read a text that is one date and nothing else.

    >>> read_date("September 11, 2001").value
    '2001-09-11'

    Raises:
        ValueError: the text is not a date.
    """
    tokens = tokenize(text)
    read = read_timex(tokens, 0, english())
    if read is None or read.end < len(tokens) or read.pattern == "no-such-day":
        message = f"not a date: {text!r}"
        raise ValueError(message)
    return read.timex


def heads(language: Language) -> frozenset[str]:
    """Return the words, digits aside, at which a date may begin."""
    return frozenset(
        {
            *_readers(language), *language.time.articles, *day_times.heads(language),
            *language.clock.nights, *language.clock.early, *sets.heads(language),
        }
    )  # fmt: skip
