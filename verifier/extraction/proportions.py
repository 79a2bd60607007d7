"""Ratios: how many of the one for how many of the other, "15:1", "outnumbered by 3 to 1"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.claim import Mention, Role
from verifier.model.quantity import Quantity
from verifier.model.text import Span
from verifier.model.units import unit
from verifier.notation.digits import normal
from verifier.notation.fractions import PARTS
from verifier.notation.hedges import read_hedge_before

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_RATIO = unit("ratio")
_COLONS = frozenset({":", "\u2236"})
_REACH = 10
_ENDS = frozenset(".;!?")
_DAY = 24
_CLOCK_DIGITS = 2


def joiners(language: Language) -> frozenset[str]:
    """Return what may stand between the two sides of a ratio."""
    words = language.names
    return frozenset({*_COLONS, "-", words.score_joiner}) if words.ratio_words else frozenset()


def read_ratio_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the ratio that begins at a token; its quantity is the first side over the second.

    ::

        ratio = side (":" | "to" | "-" "to" "-") side     where the words around speak of a ratio

    Without such words two sides are a time of day, a score or a range.
    """
    read = _sides(tokens, at, language)
    if read is None:
        return None
    first, second, end = read
    tables = _tables(language)
    hedge, comparator, begin = read_hedge_before(tokens, at, language, floor)
    even = second == 1 or first == 1
    split = tokens.low[end] in tables.margins and (even or tokens.low[at + 1] in _COLONS)
    told = split or tokens.low[end] in tables.after
    if not told and not _is_told(tokens, at, begin, tables, even=even):
        return None
    value = Span(tokens.starts[at], tokens.end(end - 1))
    span = Span(tokens.starts[begin], value.end)
    step = PARTS.divide(Decimal((0, (1,), min(0, int(first.as_tuple().exponent)))), second)
    worth = PARTS.divide(first, second)
    quantity = Quantity(worth, worth, _RATIO, step, value.of(tokens.text))
    mention = Mention(
        span, value, Role.RATIO, "ratio", span.of(tokens.text),
        quantity=quantity, hedge=hedge, comparator=comparator,
    )  # fmt: skip
    return mention, end


def _sides(tokens: Tokens, at: int, language: Language) -> tuple[Decimal, Decimal, int] | None:
    """Return both sides of what is written as a ratio, and the token after it."""
    low = tokens.low
    joiner = language.names.score_joiner
    mark = low[at + 1]
    other = at + 2
    if mark == "-":
        if low[at + 2] != joiner or low[at + 3] != "-":
            return None
        other = at + 4
    elif mark in _COLONS:
        if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
            return None
    elif mark != joiner:
        return None
    first, second = _side(low[at], language), _side(low[other], language)
    following = low[other + 1]
    measured = following in language.units or following in language.magnitudes
    further = following in _COLONS and tokens.glued(other + 1)
    if not first or not second or measured or further or following in language.names.clock_words:
        return None
    return first, second, other + 1


def _side(word: str, language: Language) -> Decimal | None:
    number = language.cardinals.get(word)
    if number is not None:
        return Decimal(number)
    digits = normal(word)
    return Decimal(digits) if digits else None


def _is_told(tokens: Tokens, at: int, begin: int, tables: _Ratios, *, even: bool) -> bool:
    """Tell, by the words before it, a ratio from a time of day, a score and a range."""
    low = tokens.low
    before = low[begin - 1] if begin else ""
    colon = low[at + 1] in _COLONS
    if before in tables.not_after and not colon:
        return False
    if colon and before in tables.clocks and _may_be_clock(low[at], low[at + 2]):
        return False
    for index in range(begin - 1, max(-1, begin - 1 - _REACH), -1):
        word = low[index]
        if word in tables.ratios:
            return colon or low[at + 1] == "-" or before in tables.links or before == word
        if word in tables.verbs or (even and word in tables.margins):
            return True
        moved = word in tables.movers and index < begin - 1 and not colon
        if moved or word in _ENDS:
            return False  # "the ratio went from 3 to 1"
    return False


def _may_be_clock(hour: str, minute: str) -> bool:
    return len(minute) == _CLOCK_DIGITS and hour.isdecimal() and int(hour[:3]) <= _DAY


@dataclass(frozen=True, slots=True)
class _Ratios:
    """A language's words of ratios, as they are looked up."""

    ratios: frozenset[str]
    after: frozenset[str]
    verbs: frozenset[str]
    margins: frozenset[str]
    links: frozenset[str]
    not_after: frozenset[str]
    movers: frozenset[str]
    clocks: frozenset[str]


@per_language
def _tables(language: Language) -> _Ratios:
    names = language.names
    return _Ratios(
        ratios=frozenset(names.ratio_words),
        after=frozenset(names.ratio_after),
        verbs=frozenset(names.ratio_verbs),
        margins=frozenset(names.ratio_margins),
        links=frozenset(names.ratio_links),
        not_after=frozenset(names.not_ratio_after),
        movers=language.ranges.movers,
        clocks=frozenset(names.clock_before),
    )
