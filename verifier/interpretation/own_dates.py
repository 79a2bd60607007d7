"""Dates, ages and lengths of time that one sentence tells of one thing."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.interpretation.anchoring import anchor
from verifier.language import own_terms
from verifier.model.claim import Comparator, Hedge, Role
from verifier.model.duration import Duration
from verifier.model.own_terms import Anniversary, Lasting, Lifetime
from verifier.model.period import Grain, Period
from verifier.model.timex import Offset, Same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.line import Line
    from verifier.model.claim import Claim, Mention

_KIN = frozenset(own_terms.KIN)
_LIFE_WORDS = frozenset(own_terms.LIFE_WORDS)
_CLOSED = frozenset(own_terms.CLOSED)
_FIRST_YEAR = 1000  # earlier years may be of another calendar, or before Christ


def lifetime_claims(line: Line) -> Iterator[Claim]:
    """Yield "born in 1950, he died in 2010 aged 60", and "the 45-year-old, born in 1970"."""
    lowers = line.context.tokens.lowers
    if not _KIN.isdisjoint(lowers) or _is_old_style(line):
        return
    dates = [each for each in line.mentions if each.role is Role.DATE]
    births = [each for each in dates if _follows(line, each, own_terms.BORN)]
    deaths = [each for each in dates if _follows(line, each, own_terms.DIED)]
    ages = [each for each in line.mentions if each.role is Role.AGE]
    if len(births) != 1 or len(ages) > 1 or sum(map(lowers.count, own_terms.BORN)) != 1:
        return
    age = next((each for each in ages if _is_exact(each)), None)
    born = _period(births[0])
    if born is None:
        return
    if len(deaths) == 1 and len(dates) == 2 and sum(map(lowers.count, own_terms.DIED)) == 1:
        yield from _until_death(line, births[0], deaths[0], age)
    elif len(dates) == 1 and age is not None and age.quantity is not None and not deaths:
        published = line.context.published
        own = set(lowers).isdisjoint(own_terms.DIED)
        if published is not None and own and _beside(line, age, births[0]):
            form = Lifetime(born, Period.of_day(published), age.quantity, at_least=True)
            yield from line.claim(form, age.span.hull(births[0].span))


def _until_death(
    line: Line, birth: Mention, death: Mention, age: Mention | None
) -> Iterator[Claim]:
    born, died = _period(birth), _period(death)
    if born is None or died is None or not birth.span.start < death.span.start:
        return
    words = [word for word in line.between(birth.span, death.span) if word not in own_terms.DIED]
    if not _LIFE_WORDS.issuperset(words):
        return
    span = birth.span.hull(death.span)
    if age is not None and age.span.start > birth.span.end:
        apart = line.between(*sorted((death.span, age.span)))
        if _LIFE_WORDS.union(own_terms.AGED).issuperset(apart) and age.quantity is not None:
            yield from line.claim(Lifetime(born, died, age.quantity), span.hull(age.span))
            return
    if died.last < born.start:
        yield from line.claim(Lifetime(born, died, None), span)


def _beside(line: Line, age: Mention, birth: Mention) -> bool:
    """Tell that an age and a birth are told of one: "the 45-year-old, born in 1970"."""
    if age.span.end > birth.span.start:
        return False
    words = line.between(age.span, birth.span)
    return bool(words) and words[0] in own_terms.APPOSED and words[1:2] == ("born",)


def _follows(line: Line, date: Mention, words: tuple[str, ...]) -> bool:
    """Tell a date right after one of the words: "born on 12 March 1950"."""
    before = line.before(date.span, 2)
    joined = before[-1:] in {("in",), ("on",)}
    return any(word in words for word in before[: 1 if joined else None][-1:])


def _is_exact(mention: Mention) -> bool:
    quantity = mention.quantity
    single = (
        quantity is not None and quantity.low == quantity.high and quantity.unit.symbol == "year"
    )
    return single and mention.hedge is Hedge.NONE and mention.comparator is Comparator.EQ


def _period(mention: Mention) -> Period | None:
    """Return the days of a date that the words give with its year, if nothing loosens it."""
    timex = mention.timex
    loose = mention.hedge is not Hedge.NONE or mention.comparator is not Comparator.EQ
    if timex is None or timex.period is None or loose or timex.mod is not None:
        return None
    return timex.period if timex.period.start.year >= _FIRST_YEAR else None


def _is_old_style(line: Line) -> bool:
    return not set(own_terms.BEFORE_CHRIST).isdisjoint(line.context.tokens.lowers)


def lasting_claims(line: Line) -> Iterator[Claim]:
    """Yield "lasted eight years, from 1991 to 1999" and "served for eight years (1991–1999)"."""
    mentions = line.mentions
    if _is_old_style(line):
        return
    for at, length in enumerate(mentions):
        if not _is_plain_length(length):
            continue
        ends = _ends(line, mentions[at + 1 : at + 3])
        if ends is None:
            continue
        first, start, end, last = ends
        words = line.between(length.span, first.span)
        lasted = line.before(length.span, 2)
        verb = not set(own_terms.LASTING).isdisjoint(lasted)
        served = lasted[-1:] == ("for",) and lasted[0] in own_terms.SERVING
        apposed = words[:1] != () and words[0] in own_terms.APPOSED
        rest = words[1:] if apposed else words
        plain = rest in {(), ("from",)} and bool(words)
        form_fits = (verb or served) and plain and ("from" in words or apposed)
        if length.pattern == "attributive":  # "the eight-year war (1991–1999)"
            named = len(words) == _TWO and words[0] in own_terms.LONG and words[1] == "("
            form_fits = named and line.after(last.span) == (")",)
        if form_fits and line.after(last.span)[0] in _CLOSED and length.duration is not None:
            form = Lasting(length.duration, start, end)
            yield from line.claim(form, length.span.hull(last.span))


def _is_plain_length(mention: Mention) -> bool:
    duration = mention.duration
    return (
        duration is not None
        and duration.is_plain
        and mention.hedge is Hedge.NONE
        and mention.comparator is Comparator.EQ
    )


def _ends(
    line: Line, following: tuple[Mention, ...]
) -> tuple[Mention, Period, Period, Mention] | None:
    """Return where a length begins and ends: "from 1991 to 1999", or "1991–1999"."""
    if not following or following[0].role is not Role.DATE:
        return None
    first = following[0]
    whole = _period(first)
    if first.pattern == "year-span" and whole is not None:
        years = whole.start.year, whole.last.year
        begun, ended = (Period.parse(str(year)) for year in years)
        return first, begun, ended, first
    if len(following) < 2 or following[1].role is not Role.DATE:
        return None
    second = following[1]
    end = _period(second)
    joined = line.between(first.span, second.span) in {("to",), ("until",), ("till",), ("–",)}
    if whole is None or end is None or not joined:
        return None
    return first, whole, end, second


def later_claims(line: Line) -> Iterator[Claim]:
    """Yield "founded in 1999 and closed three years later, in 2004"."""
    trios = zip(line.mentions, line.mentions[1:], line.mentions[2:], strict=False)
    for first, later, second in trios:
        length = _later(later)
        start, end = _period(first), _period(second)
        if length is None or start is None or end is None or _is_old_style(line):
            continue
        opened = line.between(first.span, later.span)
        joined = line.between(later.span, second.span)
        dates = sum(each.timex is not None for each in line.mentions)
        told_next = 0 < len(opened) <= _MOST_WORDS and opened[0] in own_terms.AND_THEN
        retold = joined[:1] != () and joined[0] in own_terms.RETOLD
        if dates == _THREE and told_next and retold and _JOINS.issuperset(joined):
            yield from line.claim(Lasting(length, start, end), first.span.hull(second.span))


_THREE, _MOST_WORDS = 3, 4
_JOINS = frozenset(own_terms.LATER_JOINS)


def _later(mention: Mention) -> Duration | None:
    """Return the length of "three years later"."""
    offset = mention.timex.anchor if mention.timex is not None else None
    exact = mention.hedge is Hedge.NONE and mention.comparator is Comparator.EQ
    if not isinstance(offset, Offset) or not exact or offset.parts or offset.low < 1:
        return None
    if not isinstance(offset.from_, Same) or not isinstance(offset.unit, Grain):
        return None
    low, high = Decimal(offset.low), Decimal(offset.high)
    return Duration(low, high, offset.unit, Decimal(1), mention.text)


def backward_claims(line: Line) -> Iterator[Claim]:
    """Yield "ruled from 1995 to 1990"."""
    for first, second in pairwise(line.mentions):
        if first.role is not Role.DATE or second.role is not Role.DATE:
            continue
        start, end = _period(first), _period(second)
        if start is None or end is None or end.last >= start.start or _is_old_style(line):
            continue
        before = line.before(first.span, 2)
        joined = line.between(first.span, second.span) in {("to",), ("until",)}
        if joined and before[-1:] == ("from",) and before[0] in own_terms.SERVING:
            yield from line.claim(Lasting(None, start, end), first.span.hull(second.span))


def anniversary_claims(line: Line) -> Iterator[Claim]:
    """Yield "in 2019 they marked the 50th anniversary of the 1969 landing"."""
    lowers = line.context.tokens.lowers
    if lowers.count(own_terms.ANNIVERSARY[0]) != 1 or not _IDLE.isdisjoint(lowers):
        return
    if set(own_terms.KEPT).isdisjoint(lowers):
        return
    dates = [each for each in line.mentions if each.timex is not None]
    rank = next((each for each in line.mentions if each.role is Role.RANK), None)
    if rank is None or rank.quantity is None or len(dates) != _TWO:
        return
    of = next((each for each in dates if each.span.start > rank.span.end), None)
    if of is None or not _is_of(line.between(rank.span, of.span)):
        return
    kept = next(each for each in dates if each is not of)
    timex = kept.timex
    days = anchor(timex, line.context.published) if timex is not None else None
    first = _period(of)
    exact = rank.quantity.low == rank.quantity.high and kept.comparator is Comparator.EQ
    if days is not None and first is not None and exact and days.grain.days <= Grain.YEAR.days:
        span = rank.span.hull(of.span).hull(kept.span)
        yield from line.claim(Anniversary(int(rank.quantity.low), first, days), span)


_TWO = 2
_IDLE = frozenset(own_terms.NOT_YET)
_OF = (("anniversary", "of"), ("anniversary", "of", "the"), ("anniversary", "of", "its"))


def _is_of(words: tuple[str, ...]) -> bool:
    """Tell what stands between the number and the time: "anniversary of the"."""
    return words in _OF
