"""Change told as a factor: "doubled", "fivefold", "three times as many", "twice the size"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.claim import ChangeLink, ChangePart, Direction, Mention, Role
from verifier.model.quantity import Quantity
from verifier.model.text import Span
from verifier.model.units import unit
from verifier.notation.hedges import read_hedge_before
from verifier.notation.numerals import read_numeral

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_TIMES = unit("times")
# "one-and-a-half" has so many words and hyphens.
_HYPHENED = 7


def heads(language: Language) -> frozenset[str]:
    """Return the words at which a factor may begin; one in digits begins at its digits."""
    tables = _tables(language)
    return frozenset({*tables.factors, *language.cardinals, tables.half})


def read_factor_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read a factor in the unit "times"; where the words tell a direction, it is its change's.

    ::

        factor = doubled | tripled | halved | … | fivefold | number ["-"] "fold"
               | (number "times" | number "x" | twice | half) comparison
               | number "times" multiplied | number "x" noun          "12 times earnings"
        comparison = "as" many | more | higher | ("the" | "its") (size | number | …) | "that"
    """
    read = _read(tokens, at, language)
    if read is None:
        return None
    factor, direction, end = read
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor)
    value = Span(tokens.starts[at], tokens.end(end - 1))
    text = value.of(tokens.text)
    quantity = Quantity(factor, factor, _TIMES, Decimal(0), text)
    change = ChangeLink(Direction(direction), ChangePart.BY, value) if direction else None
    span = Span(tokens.starts[first], value.end)
    mention = Mention(
        span, value, Role.CHANGE, "factor", span.of(tokens.text),
        quantity=quantity, hedge=hedge, comparator=comparator, change=change,
    )  # fmt: skip
    return mention, end


def _read(tokens: Tokens, at: int, language: Language) -> tuple[Decimal, str, int] | None:
    low = tokens.low
    tables = _tables(language)
    word = low[at]
    entry = tables.factors.get(word)
    if entry is not None:
        factor, direction = entry
        following = low[at + 1]
        if word in tables.bare:
            told = following not in tables.not_before
        elif direction:
            told = following in tables.before and low[at - 1] not in tables.compared_articles
        else:
            told = _is_comparison(tokens, at + 1, tables)
        return (factor, direction, at + 1) if told else None
    if word and word == tables.half:
        told = low[at + 1] == tables.compared_first and _is_comparison(tokens, at + 1, tables)
        return (Decimal("0.5"), "", at + 1) if told else None
    return _counted(tokens, at, language, tables)


def _counted(
    tokens: Tokens, at: int, language: Language, tables: _Factors
) -> tuple[Decimal, str, int] | None:
    """Read "10-fold", "ten fold", "2.5 times as many", "3x more"."""
    low = tokens.low
    marks = tables.marks
    # Most figures are none: a look at the next words decides.
    if not (
        low[at + 1] in marks or low[at + 2] in marks or low[at + 3] in marks or low[at + 4] in marks
        or (low[at + 1] == "-" and low[at + _HYPHENED] in marks)
    ):  # fmt: skip
        return None
    numeral = read_numeral(tokens, at, language)
    if numeral is None:
        return None
    end = at + numeral.size
    word = low[end]
    if word == "-" and tokens.glued(end) and low[end + 1] == tables.fold:
        return numeral.value, "", end + 2
    if word and word == tables.fold:
        return numeral.value, "", end + 1
    told = low[end + 1] in tables.multiplied or _is_comparison(tokens, end + 1, tables)
    told = told or (numeral.value % 1 != 0 and low[end + 1] == tables.compared_first != "")
    if word in tables.times and told:  # 2.5 times, as tall, are no occasions
        return numeral.value, "", end + 1
    marked = word in tables.times_marks and tokens.glued(end)
    if not marked or (tokens.glued(end + 1) and low[end + 1][:1].isalnum()):
        return None
    ends = not tokens.capital(end) and (
        not low[end + 1][:1].isalnum() or low[end + 1] in tables.stops  # "rose 3x in a year"
    )
    return (numeral.value, "", end + 1) if ends or told else None


def _is_comparison(tokens: Tokens, at: int, tables: _Factors) -> bool:
    """Tell "as many", "more than", "the size of", "that of" from a number of occasions."""
    low = tokens.low
    if low[at] and low[at] == tables.compared_first:
        return low[at + 1] in tables.amounts or low[at + 2] == tables.compared_first
    if low[at] in tables.compared:
        return True
    if low[at] not in tables.compared_articles:
        return False
    return any(low[at + step] in tables.compared_nouns for step in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class _Factors:
    """A language's words of factors, as they are looked up."""

    factors: dict[str, tuple[Decimal, str]]
    bare: frozenset[str]
    before: frozenset[str]
    not_before: frozenset[str]
    fold: str
    times: frozenset[str]
    times_marks: frozenset[str]
    marks: frozenset[str]
    compared: frozenset[str]
    compared_first: str
    amounts: frozenset[str]
    compared_articles: frozenset[str]
    compared_nouns: frozenset[str]
    multiplied: frozenset[str]
    stops: frozenset[str]
    half: str


@per_language
def _tables(language: Language) -> _Factors:
    motion = language.motion
    counts = {word: Decimal(value) for word, value in language.cardinals.items()}
    counts |= {word: Decimal(value) for word, value in language.magnitudes.items()}
    folded = {word + motion.fold: (value, "") for word, value in counts.items()}
    factors = {word: (Decimal(value), told) for word, (value, told) in motion.factors.items()}
    return _Factors(
        factors=folded | factors,
        bare=frozenset({*motion.bare_factors, *folded}),
        before=frozenset(motion.factor_before),
        not_before=frozenset(motion.factor_not_before),
        fold=motion.fold,
        times=frozenset(motion.times),
        times_marks=frozenset(motion.times_mark),
        marks=frozenset({motion.fold, *motion.times, *motion.times_mark}),
        compared=frozenset(motion.compared),
        compared_first=(*motion.compared, "")[0],
        amounts=frozenset(motion.compared_amounts),
        compared_articles=frozenset(motion.compared_article),
        compared_nouns=frozenset(motion.compared_nouns),
        multiplied=frozenset(motion.multiplied),
        stops=frozenset(language.counting.stops),
        half=motion.half,
    )
