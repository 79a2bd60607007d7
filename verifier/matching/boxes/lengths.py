"""How long something was, or how old somebody was then, reckoned from the days of a box."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import boxes
from verifier.matching.boxes.part import AMOUNT, Part, agreed, nearest_keys, settles
from verifier.matching.boxes.sentence import Kind
from verifier.matching.boxes.times import only_day
from verifier.matching.boxes.values import grain_seconds, length
from verifier.matching.relations.kinds import Kind as Question
from verifier.model.claim import Comparator, Hedge, Role
from verifier.model.interval import Interval
from verifier.model.period import Period, years_between

if TYPE_CHECKING:
    from verifier.matching.boxes.box import Entry
    from verifier.matching.boxes.sentence import Piece, Saying
    from verifier.matching.boxes.values import Years
    from verifier.model.claim import Mention

_TURNING = frozenset(boxes.TURNING)
_DAY = Decimal(86400)
_SIDES = {
    Question.EARLIER: Comparator.LT,
    Question.LATER: Comparator.GE,
    Question.MORE: Comparator.GT,
    Question.LESS: Comparator.LT,
}


def age_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer an age by the day of birth and the day of what the sentence names, else as told."""
    mention = piece.mention
    if mention is None or mention.quantity is None:
        return None
    before = saying.before(piece, 4)
    if (
        mention.role is not Role.AGE
        and not _TURNING.intersection(before)
        and "at" not in before[:1]
    ):
        return None
    side = _side(saying, piece, mention)
    told = mention.quantity.interval
    births = saying.box.dated("birth")
    if side is None or len(births) != 1:
        return None
    birth = births[0]
    event = _event(saying, piece)
    if event is None:
        return _present_age(saying, birth, side, told)
    answers, shown = [], []
    for day in saying.days_of(event):
        fact = _years(birth.values.days[0], day)
        if fact is None:
            return None
        answers.append(settles(side, fact, told))
        shown.append(_written(fact))
    holds = agreed(answers)
    if holds is None:
        return None
    box = saying.box
    says = (
        f"{box.line(birth)}; {box.line(event)}: at the age of {' or '.join(dict.fromkeys(shown))}"
    )
    return Part(AMOUNT, holds, (birth.row, event.row), says)


def length_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer a length of time by what an entry says it is, or by its first and last day."""
    mention = piece.mention
    if mention is None or mention.duration is None:
        return None
    told = length(mention.duration)
    side = _side(saying, piece, mention)
    if told is None or side is None or saying.before(piece, 1) == ("in",):
        return None  # "in two years" tells when, or within what
    if saying.of(Kind.LIFE):
        return _life(saying, mention, side, told)
    for key in nearest_keys(saying, piece)[:1]:
        entries = [each for each in key.entries if each.values.lengths or each.values.years]
        if len(entries) == 1:
            return _of_entry(saying, entries[0], mention, side, told)
    return None


def _of_entry(
    saying: Saying, entry: Entry, mention: Mention, side: Comparator, told: Interval
) -> Part | None:
    facts = list(entry.values.lengths)
    years = entry.values.years
    if not facts and len(years) == 1:
        facts = _lasted(saying, years[0])
    loose = _loosened(mention, side, told)
    holds = agreed(settles(side, fact, loose) for fact in facts)
    if holds is None:
        return None
    verb = "is" if holds else "is not"
    says = f"{saying.box.line(entry)} {verb} {mention.text!r}"
    return Part(AMOUNT, holds, (entry.row,), says)


def _lasted(saying: Saying, years: Years) -> list[Interval]:
    """Return how long a stretch lasted; of one that goes on, up to the day of the article.

    Without that day it goes on at least to the latest year that the box tells.
    """
    if years.last is not None:
        return [_gap(years.first, years.last)]
    if saying.published is not None:
        return [_gap(years.first, Period.of_day(saying.published))]
    latest = saying.box.latest
    if latest is None or latest.start <= years.first.start:
        return []
    return [Interval(_gap(years.first, latest).low, Decimal("Infinity"))]


def distance_of(saying: Saying) -> Part | None:
    """Answer how long after one entry another was: "closed five years after it opened"."""
    asks, keys = saying.of(Kind.ASK), saying.of(Kind.KEY)
    lengths = [piece.mention for piece in saying.of(Kind.MENTION) if piece.mention]
    if len(asks) != 1 or asks[0].asks not in _ORDERS or len(keys) != 2 or len(lengths) != 1:
        return None
    mention = lengths[0]
    told = length(mention.duration) if mention.duration else None
    if told is None or mention.hedge is not Hedge.NONE or saying.of(Kind.VALUE):
        return None
    if not keys[0].end <= asks[0].start < keys[1].start:
        return None
    days = [only_day(key) for key in keys]
    if days[0] is None or days[1] is None or days[0][0] is days[1][0]:
        return None
    later, earlier = days if asks[0].asks is Question.LATER else days[::-1]
    if later is None or earlier is None or later[1].start < earlier[1].start:
        return None
    fact = _gap(earlier[1], later[1])
    holds = settles(mention.comparator, fact, _loosened(mention, mention.comparator, told))
    if holds is None:
        return None
    box = saying.box
    says = (
        f"{box.line(earlier[0])}; {box.line(later[0])}: {'' if holds else 'not '}{mention.text!r}"
    )
    return Part(AMOUNT, holds, (earlier[0].row, later[0].row), says)


_ORDERS = (Question.EARLIER, Question.LATER)


def _life(saying: Saying, mention: Mention, side: Comparator, told: Interval) -> Part | None:
    births, deaths = saying.box.dated("birth"), saying.box.dated("death")
    if len(births) != 1 or len(deaths) != 1:
        return None
    born, died = births[0].values.days, deaths[0].values.days
    if not born or not died:
        return None
    fact = _gap(born[0], died[0])
    holds = settles(side, fact, _loosened(mention, side, told))
    if holds is None:
        return None
    box = saying.box
    years = _years(born[0], died[0])
    age = f": {_written(years)} years" if years else ""
    says = f"{box.line(births[0])}; {box.line(deaths[0])}{age}"
    return Part(AMOUNT, holds, (births[0].row, deaths[0].row), says)


def _loosened(mention: Mention, side: Comparator, told: Interval) -> Interval:
    """Return what a length leaves open: half its last digit, and all of it from below."""
    if side is not Comparator.EQ or mention.duration is None:
        return told
    step = grain_seconds(mention.duration)
    return Interval(told.low - step / 2, told.high + step)


def _event(saying: Saying, piece: Piece) -> Entry | None:
    """Return the nearest entry with days that is no birth; of the dead, the death is none told."""
    for key in nearest_keys(saying, piece):
        entries = [each for each in key.entries if each.values.days and "birth" not in each.groups]
        named = [each for each in entries if any(each in v.entries for v in saying.of(Kind.VALUE))]
        entries = named or entries
        if len(entries) == 1:
            return entries[0]
        if entries:
            return None
    if saying.of(Kind.LIFE):
        deaths = saying.box.dated("death")
        return deaths[0] if len(deaths) == 1 else None
    return None


def _present_age(saying: Saying, birth: Entry, side: Comparator, told: Interval) -> Part | None:
    """Answer how old somebody is by the age that the box tells; they may be older by now."""
    ages = birth.values.ages
    if len(ages) != 1 or saying.box.of_group("death") or saying.of(Kind.KEY):
        return None
    holds = settles(side, ages[0], told)
    if holds is None or (not holds and told.low > ages[0].high):
        return None
    return Part(AMOUNT, holds, (birth.row,), saying.box.line(birth))


def _side(saying: Saying, piece: Piece, mention: Mention) -> Comparator | None:
    """Return the side of a figure that a sentence says; None where it only comes near."""
    if mention.hedge is not Hedge.NONE:
        return None
    if mention.comparator is not Comparator.EQ:
        return mention.comparator
    for ask in saying.of(Kind.ASK):
        if 0 < piece.start - ask.start <= 4 and ask.asks in _SIDES:
            return _SIDES[ask.asks]
    return Comparator.EQ


def _years(first: Period, last: Period) -> Interval | None:
    """Return the whole years from one day to another, each as far as it is given."""
    if last.start < first.last:
        return None
    low, _ = years_between(first.last, last.start)
    high, _ = years_between(first.start, last.last)
    return Interval(Decimal(low), Decimal(high))


def _gap(first: Period, last: Period) -> Interval:
    low, high = (last.start - first.last).days, (last.last - first.start).days
    return Interval(max(Decimal(0), Decimal(low) * _DAY), Decimal(max(high, 0)) * _DAY)


def _written(fact: Interval) -> str:
    return f"{fact.low}" if fact.low == fact.high else f"{fact.low} or {fact.high}"
