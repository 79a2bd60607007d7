"""How the suites write times: a mention as kind and value, resolved by the document's date.

The suites follow three conventions. TIMEX3 (TempEval, TimeBank, WikiWars, their kin) writes a time
at the grain of its words, a span of time as its length, and each end of a range by itself.
Recognizers-Text and Duckling write days: a distance is counted to the day (Duckling: to the next
finer unit), a range runs from the first day of its first end, a limit is open on one side, and the
parts of a month, a week or a year have fixed days.
"""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from suite_clocks import clock_of, of_day

from verifier.interpretation.distances import distances
from verifier.interpretation.frame import Side
from verifier.interpretation.resolution import Resolved, resolve
from verifier.interpretation.stretches import Stretch, stretches
from verifier.model.claim import Role
from verifier.model.feasts import begins_at_sunset
from verifier.model.period import Grain, Period, add_days, add_months
from verifier.model.timex import (
    WEEKEND,
    Direction,
    Feast,
    FromTo,
    Mod,
    Nth,
    Part,
    Season,
    Weekend,
    Window,
    Within,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from verifier.model.claim import Mention
    from verifier.model.text import Document, Sentence
    from verifier.model.timex import Anchor

_TO_THE_DAY = dict.fromkeys(Grain, Grain.DAY)
_ONE_FINER = {
    Grain.WEEK: Grain.DAY, Grain.MONTH: Grain.DAY, Grain.QUARTER: Grain.MONTH,
    Grain.YEAR: Grain.MONTH, Grain.DECADE: Grain.YEAR,
}  # fmt: skip
_COUNTED = {
    "rt-datetime": _TO_THE_DAY, "duck-time": _ONE_FINER, "duck-holiday": _ONE_FINER,
    "dp-relative": _TO_THE_DAY, "dp-search": _TO_THE_DAY, "sutime-tests": _TO_THE_DAY,
}  # fmt: skip
_FEW = 3
_DATE = len("2021-05-07")
IN_DAYS = {"rt-datetime", "duck-time", "duck-holiday"}
_RANGE = re.compile(r"\s*(?:[-–—/~]|\b(?:to|through|until|till|and)\b)\s*")

Value = dict[str, Any]


def times(
    document: Document, read: Sequence[tuple[Sentence, tuple[Mention, ...]]], case: dict[str, Any]
) -> list[Value]:
    """Return the times of a document, as its suite writes them."""
    suite = case["suite"]
    prefer = Side.FUTURE if case.get("prefer") == "future" else None
    counted, days = _COUNTED.get(suite, {}), suite in IN_DAYS
    found = resolve(
        document, read, prefer=prefer, counted=counted, by_week=days, moment=_moment(case)
    )
    if suite not in IN_DAYS:
        values = [value for each in found for value in _in_timex3(*each)]
        return values + _distances(document, read, case)
    joined = stretches(document, found, prefer or Side.PAST)
    taken = {index for each in joined for index in range(each.first, each.last + 1)}
    values = [
        _in_days(mention, resolved, document.published, suite, _moment(case))
        for index, (mention, resolved) in enumerate(found)
        if index not in taken
    ]
    values += [_of_stretch(each, found, suite) for each in joined]
    return values + _distances(document, read, case)


def _distances(
    document: Document, read: Sequence[tuple[Sentence, tuple[Mention, ...]]], case: dict[str, Any]
) -> list[Value]:
    """Return the lengths that place an event; to TIMEX3 they are lengths."""
    counted = _COUNTED.get(case["suite"])
    if counted is None:
        return []
    found = distances(document, read, moment=_moment(case), counted=counted)
    return [_value(each.span.start, each.span.end, at.value) for each, at in found]


def _moment(case: dict[str, Any]) -> time | None:
    stamp = case.get("reference_date") or ""
    return time.fromisoformat(stamp[_DATE + 1 :]) if len(stamp) > _DATE else None


def _value(start: int, end: int, value: str, kind: str | None = None) -> Value:
    if kind is None:
        kind = "date"
        if "/" in value:
            kind = "period"
        elif value.startswith("P") and value[1:2].isalnum() and "_" not in value:
            kind = "duration"
        elif "T" in value and value[:4].isdigit():
            kind = "datetime"
    return {"start": start, "end": end, "kind": kind, "value": value, "unit": None}


def _in_timex3(mention: Mention, resolved: Resolved) -> list[Value]:
    if mention.pattern == "rhythm":  # "annual sales": hardly ever marked
        return []
    kind = "set" if mention.role is Role.SET else None
    joiner = _RANGE.search(mention.text) if mention.pattern in {"days", "year-span"} else None
    period = resolved.period
    if joiner is not None and period is not None:
        middle = mention.span.start
        first, last = Period.containing(period.start, period.grain), period.last
        return [
            _value(middle, middle + joiner.start(), str(first)),
            _value(
                middle + joiner.end(), mention.span.end, str(Period.containing(last, period.grain))
            ),
        ]
    return [_value(mention.span.start, mention.span.end, resolved.value, kind)]


def _in_days(
    mention: Mention,
    resolved: Resolved,
    published: date | None,
    suite: str,
    moment: time | None,
) -> Value:
    where = mention.span.start, mention.span.end
    period, timex = resolved.period, mention.timex
    anchor = timex.anchor if timex is not None else None
    if mention.role is Role.SET:
        return _value(*where, resolved.value, "set")
    if period is None:
        return _value(*where, resolved.value)
    if timex is not None and clock_of(anchor) is not None:
        duckling = suite.startswith("duck-")
        return _value(*where, of_day(timex, period.start, moment, duckling=duckling))
    if suite == "rt-datetime":
        written = _of_recognizers(anchor, period, published)
    else:
        written = _of_duckling(mention, anchor, period, resolved.value)
    rest = isinstance(anchor, FromTo) or resolved.value[:1] == "P"
    if written is None and "/" not in resolved.value and not rest:
        written = resolved.value
    return _value(*where, written or f"{period.start}/{period.end}")


def _of_recognizers(anchor: Anchor | None, period: Period, published: date | None) -> str | None:
    if isinstance(anchor, Part) and period.length == 1 and anchor.part is Mod.END:
        return f"{period.start}T23:59:59"
    if isinstance(anchor, Part):
        return _days(_part(anchor.part, period, "rt-datetime"))
    return _days(_window(anchor, period, published)) if isinstance(anchor, Window) else None


def _of_duckling(mention: Mention, anchor: Anchor | None, period: Period, value: str) -> str | None:
    if _begins_on_its_eve(anchor):
        return _from_its_eve(period)
    if _is_weekend(anchor):
        return f"{add_days(period.start, -1)}T18:00:00/{period.end}T00:00:00"
    if isinstance(anchor, Part):
        return _days(_part(anchor.part, period, "duck-time"))
    if isinstance(anchor, Window) and not isinstance(anchor.unit, int) and anchor.of is None:
        # "The upcoming two weeks" are to it the second week.
        if "upcoming" in mention.text.lower() and not anchor.vague:
            return str(Period.containing(period.last, anchor.unit))
        return _days(_of_few(anchor, period))
    if isinstance(anchor, Season | Within) and "-S" in value:
        return _days(_season(value, period))
    return None


def _days(period: Period) -> str:
    return f"{period.start}/{period.end}"


def _begins_on_its_eve(anchor: Anchor | None) -> bool:
    feast = anchor.part if isinstance(anchor, Within) else anchor
    return isinstance(feast, Feast) and begins_at_sunset(feast.name)


def _from_its_eve(period: Period) -> str:
    """Return a Jewish feast as Duckling dates it: from its eve; a single day as its eve."""
    eve = add_days(period.start, -1)
    return f"{eve}/{period.end}" if period.length > 1 else str(eve)


def _window(window: Window, period: Period, published: date | None) -> Period:
    """Recognizers-Text counts days, weeks, months and years from the day itself."""
    if published is None or isinstance(window.unit, int) or window.of is not None:
        return period
    if window.unit in {Grain.QUARTER, Grain.HALF}:
        return period
    day = Period.of_day(published)
    if window.direction is Direction.PAST:
        return Period.held(day.shifted(window.unit, -window.high).start, published, Grain.DAY)
    tomorrow = add_days(published, 1)
    end = Period.of_day(tomorrow).shifted(window.unit, window.high).start
    return Period.held(tomorrow, end, Grain.DAY)


def _of_few(window: Window, period: Period) -> Period:
    """Duckling's "few" are three."""
    if not window.vague or isinstance(window.unit, int) or window.high <= _FEW:
        return period
    if window.direction is Direction.PAST:
        first = Period.containing(period.last, window.unit).shifted(window.unit, 1 - _FEW)
        return Period.held(first.start, period.end, Grain.DAY)
    first = Period.containing(period.start, window.unit)
    return Period.held(period.start, first.shifted(window.unit, _FEW - 1).end, Grain.DAY)


def _is_weekend(anchor: Anchor | None) -> bool:
    """Duckling's weekend begins on Friday evening."""
    return isinstance(anchor, Weekend) or (isinstance(anchor, Nth) and anchor.unit == WEEKEND)


def _part(part: Mod, period: Period, suite: str) -> Period:
    """Return the first, middle or last days of a month, week or year by convention."""
    start, end = period.start, period.end
    month = period.length in range(28, 32)
    cuts: tuple[date, date]
    if month and suite == "rt-datetime":
        cuts = add_days(start, 9), add_days(start, 20)
    elif month:
        cuts = add_days(start, 10), add_days(start, 20)
    elif period.length == 7:
        cuts = add_days(start, 3), add_days(start, 4)
    elif period.grain is Grain.YEAR and suite == "rt-datetime":
        cuts = add_months(start, 4), add_months(start, 8)
    elif period.grain is Grain.YEAR:
        cuts = (
            (add_months(start, 3) if part is Mod.START else add_months(start, 4)),
            add_months(start, 8),
        )
    else:
        third = timedelta(days=period.length // 3)
        cuts = start + third, end - third
    ends = {Mod.START: (start, cuts[0]), Mod.MID: cuts, Mod.END: (cuts[1], end)}
    return Period.held(*ends.get(part, (start, end)), Grain.DAY)


def _season(value: str, period: Period) -> Period:
    """Return the astronomical season, as Duckling counts it."""
    year = period.start.year
    days = {"SP": (3, 20, 6, 22), "SU": (6, 21, 9, 24), "FA": (9, 23, 12, 22)}.get(value[-2:])
    if days is None:
        start = period.start.replace(month=12, day=21)
        return Period(start, add_months(start, 3), Grain.DAY)
    begin = period.start.replace(year=year, month=days[0], day=days[1])
    return Period(begin, begin.replace(month=days[2], day=days[3]), Grain.DAY)


def _whole(period: Period) -> Period:
    """Return the calendar period of which an early, mid or late end of a stretch is a part."""
    aligned = period.grain in {Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY}
    return Period.containing(period.start, period.grain) if aligned else period


def _of_stretch(stretch: Stretch, found: Sequence[tuple[Mention, Resolved]], suite: str) -> Value:
    begin, end = stretch.begin, stretch.end
    first, last = found[stretch.first][0].timex, found[stretch.last][0].timex
    if begin is not None and first is not None and isinstance(first.anchor, Part):
        begin = _part(first.anchor.part, _whole(begin), suite)
    if end is not None and last is not None and isinstance(last.anchor, Part):
        end = _part(last.anchor.part, _whole(end), suite)
    left = right = ".."
    if begin is not None:
        after = stretch.relation is Mod.AFTER and begin.grain is not Grain.DAY
        left = str(begin.end if after else begin.start)
    if end is not None:
        late = last is not None and last.mod is Mod.END
        limit = not late and (stretch.relation is not None or suite == "rt-datetime")
        right = str(end.start if limit else end.end)
    return _value(stretch.span.start, stretch.span.end, f"{left}/{right}", "period")


def duration(mention: Mention, suite: str) -> Value | None:
    """Return kind and value of a length of time; None when the mention is none."""
    duration = mention.duration
    if duration is None:
        return None
    value = duration.value
    if suite == "duck-duration" and duration.parts:  # Duckling adds up seconds
        counts = ((duration.low, duration.grain), *duration.parts)
        value = f"PT{sum(count * _seconds(grain) for count, grain in counts):f}S"
    return {"kind": "duration", "value": value, "unit": None}


def _seconds(grain: Grain) -> int:
    return grain.seconds or grain.days * Grain.DAY.seconds
