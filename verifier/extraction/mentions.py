"""What the readers of notation find, as mentions: with hedge, unit, noun and role."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.extraction.bounds import may_be_move, read_joint
from verifier.extraction.counted import (
    counts_one,
    ends_name,
    is_year,
    may_be_year,
    read_counted,
    singular,
)
from verifier.extraction.nouns import lone_noun, read_noun
from verifier.extraction.points import crossed, open_pattern, with_points
from verifier.extraction.roles import identifier_end, opens_address
from verifier.extraction.titles import is_name
from verifier.language import Language, words
from verifier.model.claim import Comparator, Hedge, Mention, Role
from verifier.model.text import Span
from verifier.model.timex import Clock, FromTo, Reference
from verifier.notation.dates import read_timex
from verifier.notation.durations import read_duration
from verifier.notation.hedges import (
    read_hedge_after,
    read_hedge_after_noun,
    read_hedge_before,
)
from verifier.notation.quantities import Figure, read_quantity, read_unit, with_rate
from verifier.notation.ratios import is_fraction
from verifier.notation.time_parts import widened

if TYPE_CHECKING:
    from verifier.model.claim import Phrase
    from verifier.model.timex import Timex
    from verifier.notation.tokens import Tokens

_ROLES = {"ratio": Role.SHARE, "points": Role.POINTS, "count": Role.COUNT}


def read_date_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the time that begins at a token, with the article before it."""
    if tokens.low[at + 1] == "/" and is_fraction(tokens, at, language):
        return None
    read = read_timex(tokens, at, language)
    if read is None or (read.pattern == "year" and opens_address(tokens, at, language)):
        return None
    last = read.end - 1
    span = value = Span(tokens.starts[read.first], tokens.starts[last] + len(tokens.low[last]))
    if floor < at == read.first and tokens.low[at - 1] in language.time.articles:
        read = widened(tokens, read, at - 1)
        span = Span(tokens.starts[read.first], value.end)
    role = Role.SET if read.pattern in {"set", "rhythm"} else _time_role(read.timex)
    mention = Mention(span, value, role, read.pattern, read.timex.text, timex=read.timex)
    if read.pattern == "ago":
        mention = _hedged_distance(tokens, at, mention, language, floor)
    return mention, read.end


def _hedged_distance(
    tokens: Tokens, at: int, mention: Mention, language: Language, floor: int
) -> Mention:
    """Return "20 years ago" with the words that loosen or bound it: "more than", "almost"."""
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor, time=True)
    if first == at or not language.hedging.not_of_times.isdisjoint(tokens.low[first:at]):
        return mention  # "rates were lower than a year ago"
    span = Span(tokens.starts[first], mention.span.end)
    text = span.of(tokens.text)
    return replace(mention, span=span, text=text, hedge=hedge, comparator=comparator)


_NOT_DATES = frozenset({Clock, FromTo, Reference})


def _time_role(timex: Timex) -> Role:
    """Tell a date from a time of day without one, and from "recently"."""
    anchor = timex.anchor
    if type(anchor) not in _NOT_DATES:
        return Role.DATE
    if isinstance(anchor, FromTo):
        anchor = anchor.first
    if isinstance(anchor, Clock) and anchor.of is None:
        return Role.CLOCK
    return Role.VAGUE_TIME if isinstance(anchor, Reference) else Role.DATE


def read_identifier_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read a number that is a name; it has no value."""
    del floor
    end = identifier_end(tokens, at, language)
    return read_identifier_at(tokens, at, end) if end else None


def read_identifier_at(tokens: Tokens, at: int, end: int) -> tuple[Mention, int]:
    """Return the identifier that the tokens ``at`` up to, not including, ``end`` are."""
    span = Span(tokens.starts[at], tokens.end(end - 1))
    return Mention(span, span, Role.IDENTIFIER, "identifier", span.of(tokens.text)), end


def read_duration_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the length of time that begins at a token, with its hedge."""
    read = read_duration(tokens, at, language)
    if read is None or (read.end == at + 2 and _is_rank(tokens, at, language)):
        return None
    if tokens.capital(read.end - 1) and _names_event(tokens, at, read.end, language):
        return read_identifier_at(tokens, at, read.end)
    hedge, comparator, first = read_hedge_before(tokens, at, language, floor, time=True)
    loose, after, end = read_hedge_after(tokens, read.end, language)
    for inner in range(at + 1, min(at + 3, read.end)):  # "30 or more days"
        if end == read.end and after is Comparator.EQ and loose is Hedge.NONE:
            loose, after, _ = read_hedge_after(tokens, inner, language)
    value = Span(tokens.starts[at], tokens.end(read.end - 1))
    span = Span(tokens.starts[first], tokens.end(end - 1))
    text = span.of(tokens.text)
    mention = Mention(
        span, value, Role.DURATION, "attributive" if read.attributive else "duration", text,
        duration=read.duration,
        hedge=hedge if loose is Hedge.NONE else loose,
        comparator=comparator if after is Comparator.EQ else after,
    )  # fmt: skip
    return mention, end


_APOSTROPHES = frozenset("'’")


def _names_event(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    """Tell the lengths in "the Six-Day War", "the Thirty Years' War", "24 Hours of Le Mans"."""
    low = tokens.low
    if not (low[at][:1].isdigit() or tokens.capital(at)):
        return False
    end += low[end] in language.time.genitives or low[end] in _APOSTROPHES
    if low[end] in language.names.long_events:
        return tokens.capital(end)
    return low[end] in language.time.joints and tokens.capital(end + 1)


def _is_rank(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "a second reason" from "a second", the length of time."""
    low, following = tokens.low, tokens.low[at + 2]
    ranked = low[at] in language.indefinite and low[at + 1] in language.numerals.ordinals
    return ranked and following[:1].isalpha() and following not in language.counting.stops


def read_figure_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention | None, int] | None:
    """Read the figure that begins at a token, with its hedge, unit and noun."""
    figure = read_quantity(tokens, at, language)
    if figure is None or tokens.low[at] in language.counting.never_first:
        return None
    if tokens.low[at] == language.motion.half and _is_named_half(tokens, at, language):
        return None, figure.end
    end = figure.end
    plain = figure.quantity.unit.dimension == "count"
    hyphen = plain and tokens.low[end] == "-" and tokens.glued(end) and tokens.glued(end + 1)
    if hyphen and read_hedge_after(tokens, end, language)[2] == end:  # not "20-odd"
        return _adjective_mention(tokens, figure, language)
    if plain and tokens.low[end] in language.time.plural_endings and tokens.glued(end):
        return None, end + 1  # "in the low 70s" counts nothing
    side = crossed(tokens, figure, language) if plain else None
    if side is not None:
        return _side_mention(tokens, side)
    if plain and end == figure.first + 1:
        word = tokens.low[figure.first]
        if word in language.counting.idle and not counts_one(tokens, figure.first, language):
            return None, end
        if word.isdigit() and _names(tokens, at, language):
            return read_identifier_at(tokens, at, end)
    return _quantity_mention(tokens, figure, language, floor)


def _side_mention(tokens: Tokens, side: Figure) -> tuple[Mention, int]:
    """Return the first number of "60 by 120 feet"; that of "2 x 400g" nothing is held against."""
    span = Span(tokens.starts[side.first], tokens.end(side.end - 1))
    times = side.quantity.unit.dimension == "count"
    role = Role.COUNT if times else Role.MEASUREMENT
    pattern = "adjective" if times else "quantity"
    mention = Mention(span, span, role, pattern, span.of(tokens.text), quantity=side.quantity)
    return mention, side.end + 1


def _names(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell a bare number that is a name, or a year that no date took in."""
    return (
        is_name(tokens, at + 1, language)
        or is_year(tokens, at, language)
        or ends_name(tokens, at, language)
    )


def _is_named_half(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell "the second half" and "half-time" from the half that is shared out: "half-hour"."""
    low = tokens.low
    before = at - 1 - (low[at - 1] == "-" and tokens.glued(at))
    if low[before] in language.counting.half_names:
        return True  # "the second half", "first-half profit"
    bound = low[at + 1] == "-" and tokens.glued(at + 1) and tokens.glued(at + 2)
    return bound and low[at + 2] not in language.units and low[at + 2] not in language.grains


def _adjective_mention(
    tokens: Tokens, figure: Figure, language: Language
) -> tuple[Mention | None, int]:
    """Read the count of "a four-cylinder engine"; a length of time or a word's half is none."""
    low, end = tokens.low, figure.end
    word = low[end + 1]
    point = word in language.counting.points
    measured = (word in language.units and not point) or word in language.grains
    idle = low[figure.first] in language.counting.idle  # "one-off", "zero-sum"
    if measured or idle or word in language.counting.stops or not word.isalpha():
        return None, end
    span = Span(tokens.starts[figure.first], tokens.end(end + 1))
    mention = Mention(
        span, Span(span.start, tokens.end(end - 1)), Role.COUNT, "adjective",
        span.of(tokens.text), quantity=figure.quantity, counted=word,
    )  # fmt: skip
    return mention, end + 2


def _pattern(
    tokens: Tokens, figure: Figure, hedge: Hedge, language: Language, noun: Phrase | None
) -> str:
    """Name the reading of a count, by which claims leave out what may be none."""
    at = figure.first
    if figure.end > at + 1:
        return open_pattern(tokens, figure, language) if noun is None else "quantity"
    if tokens.low[at] == language.counting.one:
        return "one"
    year = hedge is Hedge.NONE and may_be_year(tokens, at, language)
    return "year or count" if year else "quantity"


def _role(dimension: str) -> Role:
    role = _ROLES.get(dimension)
    if role is None:
        role = Role.MONEY if dimension.startswith("money") else Role.MEASUREMENT
    return role


def _is_part(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell the "of" of "5 % of the soldiers"."""
    return bool(tokens.low[at]) and tokens.low[at] == language.counting.part


def _joined(
    tokens: Tokens, figure: Figure, comparator: Comparator, end: int, language: Language
) -> tuple[Figure, Comparator, int]:
    """Return the range that a figure and the opposite bound after it make, if they do."""
    joint = read_joint(tokens, figure.first, end, (figure.quantity, comparator), language)
    if joint is None:
        return figure, comparator, end
    return replace(figure, quantity=joint[0], end=joint[1]), Comparator.EQ, joint[1]


def _what_counts(
    tokens: Tokens, figure: Figure, end: int, role: Role, language: Language
) -> tuple[Phrase | None, str]:
    """Return the noun that a count counts or a share is of, and its unit in the singular."""
    if role is Role.COUNT:
        lone = lone_noun(tokens, end, language)
        if lone is not None:
            return lone, singular(lone.head, language)
        counted, _ = read_counted(tokens, end, language)
        return read_noun(tokens, end, language), counted
    counted, noun = "", None
    if role is Role.SHARE:
        if figure.quantity.unit.symbol == "ratio":
            counted, _ = read_counted(tokens, end, language, share=True)
        if _is_part(tokens, figure.end, language):
            noun = read_noun(tokens, end, language)
    return noun, counted


def _quantity_mention(
    tokens: Tokens, figure: Figure, language: Language, floor: int
) -> tuple[Mention | None, int]:
    if figure.quantity.unit.symbol == "pp":
        figure = with_points(tokens, figure, language)
        if tokens.low[figure.end] == "-" and tokens.low[figure.end + 1] in language.counting.points:
            return _adjective_mention(tokens, figure, language)  # "a three-point lead"
    hedge, comparator, first = read_hedge_before(tokens, figure.first, language, floor)
    loose, after, bounded = read_hedge_after(tokens, figure.end, language)
    if bounded > figure.end and figure.quantity.unit.dimension == "count":
        measured, size = read_unit(tokens, bounded, language)
        bounded += size
        figure = replace(figure, quantity=replace(figure.quantity, unit=measured), end=bounded)
    hedge = hedge if loose is Hedge.NONE else loose
    comparator = comparator if after is Comparator.EQ else after
    if comparator is not Comparator.EQ:
        figure, comparator, bounded = _joined(tokens, figure, comparator, bounded, language)
    role = _role(figure.quantity.unit.dimension)
    noun, counted = _what_counts(tokens, figure, bounded, role, language)
    value = Span(tokens.starts[figure.first], tokens.end(bounded - 1))
    end = bounded
    if noun is not None:
        end = bisect_left(tokens.starts, noun.span.end, end)
        if after is Comparator.EQ and loose is Hedge.NONE:
            loose, after, end = read_hedge_after_noun(tokens, end, language)
            hedge = hedge if loose is Hedge.NONE else loose
            comparator = comparator if after is Comparator.EQ else after
    span = value
    if first != figure.first or end != bounded:
        span = Span(tokens.starts[first], tokens.end(end - 1))
    quantity, end = with_rate(tokens, end, figure.quantity, language)
    count = role is Role.COUNT
    pattern = _pattern(tokens, figure, hedge, language, noun) if count else "quantity"
    if quantity.low != quantity.high and may_be_move(tokens, figure.first, figure.end, language):
        pattern = "range or move"
    mention = Mention(
        span, value, role, pattern, span.of(tokens.text),
        quantity=quantity, hedge=hedge, comparator=comparator, noun=noun, counted=counted,
        definite=tokens.low[first - 1] in words.DEFINITE_DETERMINERS,
    )  # fmt: skip
    return mention, end
