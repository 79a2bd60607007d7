"""The times of a document resolved: in order, by its date, its tenses and the times named before.

News anchors to the document's date; a narrative to the time it told of last.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.tense import side_of
from verifier.language import english
from verifier.model.timex import (
    Anniversary,
    Bound,
    Clock,
    Direction,
    Either,
    Feast,
    Fiscal,
    FromTo,
    NamedDate,
    NamedDay,
    Nth,
    Offset,
    Part,
    Same,
    Season,
    Shift,
    Weekend,
    Window,
    Within,
    antecedent_of,
)
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model.claim import Mention
    from verifier.model.period import Grain, Period
    from verifier.model.text import Document, Sentence
    from verifier.model.timex import Anchor, Timex
    from verifier.notation.tokens import Tokens

    Read = tuple[Sentence, tuple[Mention, ...]]

_MEMORY = 12
_FAR = 250


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time as it is told: its TIMEX3 value, and its days where the document decides them."""

    value: str
    period: Period | None = None


def resolve(
    document: Document,
    read: Sequence[Read],
    *,
    prefer: Side | None = None,
    counted: Mapping[Grain, Grain] | None = None,
) -> tuple[tuple[Mention, Resolved], ...]:
    """Return every time of a document with what it resolves to, in the order of the text.

    ``prefer`` says where a weekday or month lies that the words and tenses leave open; ``counted``
    at which grain a distance ("two years ago") is told, its own unless given.
    """
    words = english().time
    found: list[tuple[Mention, Resolved]] = []
    history: list[Period] = []
    for sentence, mentions in read:
        tokens: Tokens | None = None
        for mention in mentions:
            timex = mention.timex
            if timex is None:
                continue
            side = prefer
            if side is None and timex.anchor is not None and _is_open(timex.anchor):
                if tokens is None:
                    tokens = tokenize(document.text, sentence.span.start, sentence.span.end)
                first = _token_at(tokens, mention.span.start)
                end = _token_at(tokens, mention.span.end)
                side = side_of(tokens, first, end, words)
            frame = Frame(
                document.published, side or Side.NEAREST, None, likely=True,
                narrative=document.narrative, counted=counted or {},
            )  # fmt: skip
            resolved = _resolved(timex, frame, history)
            found.append((mention, resolved))
            if resolved.period is not None and _is_told(timex):
                history.append(resolved.period)
                del history[:-_MEMORY]
    return tuple(found)


def _token_at(tokens: Tokens, offset: int) -> int:
    return bisect_left(tokens.starts, offset, 0, tokens.size)


def _is_open(anchor: Anchor) -> bool:
    """Tell a time whose side the tense decides."""
    match anchor:
        case NamedDay() | NamedDate() | Season() | Feast() | Weekend():
            return anchor.direction is Direction.UNSAID
        case Part() | Nth() | Bound():
            return _is_open(anchor.of)
        case Offset():
            return _is_open(anchor.from_)
        case Clock():
            return anchor.of is not None and _is_open(anchor.of)
        case FromTo():
            return _is_open(anchor.first)
        case Either():
            return _is_open(anchor.options[0])
        case Within() | Shift() | Window() | Same() | Fiscal():
            return False
        case _:
            return True


def _is_told(timex: Timex) -> bool:
    return not isinstance(timex.anchor, Window)


def _resolved(timex: Timex, frame: Frame, history: list[Period]) -> Resolved:
    if timex.period is not None:
        return Resolved(_value(timex, timex.period), timex.period)
    if timex.anchor is None:
        return Resolved(timex.value)
    named = _antecedent(timex.anchor, history, frame)
    anchored = Frame(
        frame.published, _side(timex.anchor, frame), named, likely=True,
        narrative=frame.narrative, counted=frame.counted,
    )  # fmt: skip
    period = evaluate(timex.anchor, anchored)
    if period is None:
        return Resolved(timex.value)
    return Resolved(_value(timex, period), period)


def _side(anchor: Anchor, frame: Frame) -> Side:
    """Return the side of an open time: weekdays of news lie behind unless the tense looks ahead."""
    if frame.side is Side.NEAREST and isinstance(_open_part(anchor), NamedDay | Weekend):
        return Side.PAST
    if frame.side is Side.NEAREST or frame.published is None:
        return frame.side
    named = _open_part(anchor)
    if isinstance(named, NamedDate | Anniversary | Feast):
        # The tense may be another clause's: a date nearly a year away is the other one.
        period = evaluate(named, Frame(frame.published, frame.side, likely=True))
        if period is not None and abs((period.start - frame.published).days) > _FAR:
            return Side.NEAREST
    return frame.side


def _open_part(anchor: Anchor) -> Anchor:
    match anchor:
        case Part() | Nth() | Bound() | Within():
            return _open_part(anchor.of)
        case Offset():
            return _open_part(anchor.from_)
        case FromTo():
            return _open_part(anchor.first)
        case Clock():
            return _open_part(anchor.of) if anchor.of is not None else anchor
        case _:
            return anchor


def _antecedent(anchor: Anchor, history: list[Period], frame: Frame) -> Period | None:
    """Return the time that the words point back to, if any."""
    if not history:
        return None
    same = antecedent_of(anchor)
    if same is None:
        return history[-1] if frame.narrative else None
    if same.grain is None:
        return history[-1]
    if same.definite and not frame.narrative:
        return next((each for each in reversed(history) if each.grain is same.grain), None)
    finer = (each for each in reversed(history) if each.grain.days <= same.grain.days)
    return next(finer, history[-1])


def _value(timex: Timex, period: Period) -> str:
    """Return the TIMEX3 value of a resolved time."""
    anchor = timex.anchor
    while isinstance(anchor, Part):
        anchor = anchor.of
    match anchor:
        case Window():
            return timex.value
        case Nth(count=count) if count > 1:
            return timex.value
        case Season(code=code):
            return f"{period.start.year:04}-{code}"
        case Within(part=Season(code=code)):
            return f"{period.start.year:04}-{code}"
        case Weekend():
            year, week, _ = period.start.isocalendar()
            return f"{year:04}-W{week:02}-WE"
        case _:
            return str(period)
