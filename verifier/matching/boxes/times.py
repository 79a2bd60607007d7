"""When something was, by the days of a box: in, before, after and since a time; before another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import boxes
from verifier.matching.boxes.part import TIME, Part, agreed, nearest_keys
from verifier.matching.boxes.sentence import Kind
from verifier.matching.relations.kinds import Kind as Question
from verifier.model.period import Period, add_days
from verifier.model.timex import Mod

if TYPE_CHECKING:
    from verifier.matching.boxes.box import Entry
    from verifier.matching.boxes.sentence import Piece, Saying

_SINCE, _BY = frozenset(boxes.SINCE), frozenset(boxes.BY)
_BETWEEN = frozenset(("between", "to", "until", "till", "through"))
_STEPPED_OVER = frozenset(("the", "year", "years", "of", "end", "start", "a"))
# The shares of a time that "early", "mid" and "late" certainly hold, and those they may reach.
_PARTS = {Mod.START: (0.0, 0.4), Mod.MID: (0.3, 0.7), Mod.END: (0.6, 1.0)}
_REACHES = {(0.0, 0.4): (0.0, 0.5), (0.3, 0.7): (0.2, 0.8), (0.6, 1.0): (0.5, 1.0)}
_MAKINGS = frozenset(boxes.MAKINGS)
_NOUNS = frozenset(boxes.THINGS) - frozenset(boxes.PRONOUNS)
# Nobody agrees on the day a season begins.
_SEASON_DAYS = 45
_SEASON = "season"


def time_of(saying: Saying, piece: Piece) -> Part | None:
    """Answer a time by the nearest entry that has days; one that goes on is "since" its start."""
    period = piece.period
    mention = piece.mention
    if period is None or mention is None:
        return None
    relation = _relation(saying, piece)
    if relation is None:
        return None
    entry = _dated(saying, piece)
    if entry is None:
        return None
    part = _PARTS.get(mention.timex.mod) if mention.timex and mention.timex.mod else None
    if part is None and mention.timex and mention.timex.mod not in {None, Mod.APPROX}:
        return None
    days = saying.days_of(entry)
    answers = _answers(entry, days, relation, period, part)
    holds = agreed(answers)
    if holds is False and mention.pattern == _SEASON:
        wide = Period(add_days(period.start, -_SEASON_DAYS), add_days(period.end, _SEASON_DAYS))
        holds = False if all(not day.overlaps(wide) for day in entry.values.days) else None
    if holds is None:
        return None
    said = f"{relation} {mention.text}" if relation != "in" else mention.text
    verb = "is" if holds else "is not"
    return Part(TIME, holds, (entry.row,), f"{saying.box.line(entry)} {verb} {said!r}")


def order_of(saying: Saying) -> Part | None:
    """Answer which of two entries was first: "was recorded before it was released"."""
    asks, keys = saying.of(Kind.ASK), saying.of(Kind.KEY)
    if len(asks) != 1 or len(keys) != 2 or saying.of(Kind.MENTION) or saying.of(Kind.VALUE):
        return None
    if asks[0].asks not in {Question.EARLIER, Question.LATER}:
        return None
    if not keys[0].end <= asks[0].start < keys[1].start:
        return None
    first, second = (only_day(key) for key in keys)
    if first is None or second is None or first[0] is second[0]:
        return None
    (entry, one), (other, another) = first, second
    if one.end <= another.start:
        earlier = True
    elif another.end <= one.start:
        earlier = False
    else:
        return None
    holds = earlier is (asks[0].asks is Question.EARLIER)
    says = (
        f"{saying.box.line(entry)} is {'before' if earlier else 'after'} {saying.box.line(other)}"
    )
    return Part(TIME, holds, (entry.row, other.row), says)


def only_day(key: Piece) -> tuple[Entry, Period] | None:
    """Return the days of the one entry that a key names; None where it has several."""
    dated = [entry for entry in key.entries if entry.values.days]
    if len(dated) != 1 or dated[0].values.years:
        return None
    days = dated[0].values.days
    inside = all(day in days[0] or days[0] in day for day in days)
    return (dated[0], days[0]) if inside else None


def _relation(saying: Saying, piece: Piece) -> str | None:
    """Return "in", "before", "after", "since" or "by"; None of a time beside another."""
    before = [word for word in saying.before(piece, 4) if word not in _STEPPED_OVER]
    inside = saying.words[piece.start].text
    for word in (inside, *before[:1]):
        question = _asks(saying, word)
        if question is not None:
            return question
    if before[:1] and (before[0] in _BETWEEN or before[0] == "and"):
        return None
    return "in"


def _asks(saying: Saying, word: str) -> str | None:
    if word in _SINCE:
        return "since"
    if word in _BY:
        return "by" if word == "by" else None
    for piece in saying.of(Kind.ASK):
        if piece.text == word and piece.asks is Question.EARLIER:
            return "before"
        if piece.text == word and piece.asks is Question.LATER:
            return "after"
    return None


def _dated(saying: Saying, piece: Piece) -> Entry | None:
    """Return the one entry with days that the nearest key names; before the time, if any is."""
    keys = nearest_keys(saying, piece)
    if _is_beside_a_thing(saying, piece):
        keys = []  # "a 2018 film starring …"
    ahead = [key for key in keys if key.start < piece.start]
    for key in (*ahead, *keys):
        dated = [each for each in key.entries if each.values.days or each.values.years]
        if len(dated) == 1:
            return dated[0]
        if dated or key is keys[0]:
            return None
    makings = [
        entry for entry in saying.box.entries if entry.groups & _MAKINGS and entry.values.days
    ]
    return makings[0] if not keys and len(makings) == 1 else None


def _is_beside_a_thing(saying: Saying, piece: Piece) -> bool:
    following = saying.words[piece.end].text if piece.end < len(saying.words) else ""
    return following in _NOUNS


def _answers(
    entry: Entry,
    days: tuple[Period, ...],
    relation: str,
    period: Period,
    part: tuple[float, float] | None,
) -> list[bool | None]:
    answers = [_holds(relation, day, period, part) for day in days]
    for each in entry.values.years:
        first, last = each.first, each.last
        if relation == "in":
            whole = (
                Period(first.start, last.end if last else period.end)
                if first.start < (last.end if last else period.end)
                else first
            )
            answers.append(_spans(whole, period, ended=last is not None))
        elif relation == "since":
            answers.append(_holds("in", first, period, part) if last is None else None)
        else:
            answers.append(_holds(relation, first, period, part) or None)
    return answers


def _spans(whole: Period, period: Period, *, ended: bool) -> bool | None:
    """Tell whether a time lies in a stretch; where it goes on, only before it is outside."""
    if period in whole:
        return True
    if whole.overlaps(period) or not ended:
        return None if whole.overlaps(period) or period.start >= whole.start else False
    return False


def _holds(
    relation: str, day: Period, period: Period, part: tuple[float, float] | None
) -> bool | None:
    if relation in {"in", "since"}:
        reached = _inner(period, _REACHES[part]) if part else period
        if not day.overlaps(reached):
            return False
        inner = _inner(period, part) if part else period
        return True if day in inner else None
    if relation == "before":
        if day.end <= period.start:
            return True
        return False if day.start >= period.start else None
    if relation == "by":
        return True if day.end <= period.end else False if day.start >= period.end else None
    if day.start >= period.end:
        return True
    return False if day.end <= period.end else None


def _inner(period: Period, part: tuple[float, float]) -> Period:
    days = (period.end - period.start).days
    start, end = (add_days(period.start, round(days * share)) for share in part)
    return Period.held(start, end, period.grain)
