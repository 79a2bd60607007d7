"""What a stretch of a sentence may be to a table, and which words ask it something."""

from __future__ import annotations

from enum import StrEnum

from verifier.language import questions


class Kind(StrEnum):
    """What a stretch of a sentence is to the table."""

    CELL = "cell"
    DAY = "day"
    NUMBER = "number"
    HEADER = "header"
    CAPTION = "caption"
    IDLE = "idle"
    NEUTRAL = "neutral"
    LEFT = "left over"
    MOST = "most"
    LEAST = "least"
    BEST = "best"
    WORST = "worst"
    FIRST = "first"
    LAST = "last"
    MORE = "more"
    LESS = "less"
    BETTER = "better"
    WORSE = "worse"
    EARLIER = "earlier"
    LATER = "later"
    THAN = "than"
    TOTAL = "total"
    AVERAGE = "average"
    ONLY = "only"
    ALL = "all"
    NONE = "none"
    MAJORITY = "majority"
    DENIAL = "denial"
    DIFFERENT = "different"
    SAME = "same"
    HEDGE = "hedge"
    TIMES = "times"


VALUES = frozenset((Kind.CELL, Kind.DAY, Kind.NUMBER))
PLAIN = frozenset((*VALUES, Kind.HEADER, Kind.CAPTION, Kind.IDLE, Kind.NEUTRAL, Kind.LEFT))
ASKING: dict[str, Kind] = {}
for _kind, _words in (
    (Kind.MOST, questions.MOST),
    (Kind.LEAST, questions.LEAST),
    (Kind.BEST, questions.BEST),
    (Kind.WORST, questions.WORST),
    (Kind.FIRST, questions.FIRST),
    (Kind.LAST, questions.LAST),
    (Kind.MORE, questions.MORE),
    (Kind.LESS, questions.LESS),
    (Kind.BETTER, questions.BETTER),
    (Kind.WORSE, questions.WORSE),
    (Kind.EARLIER, questions.EARLIER),
    (Kind.LATER, questions.LATER),
    (Kind.THAN, questions.THAN),
    (Kind.TOTAL, questions.TOTAL),
    (Kind.AVERAGE, questions.AVERAGE),
    (Kind.ONLY, questions.ONLY),
    (Kind.ALL, questions.ALL),
    (Kind.NONE, questions.NONE),
    (Kind.MAJORITY, questions.MAJORITY),
    (Kind.DENIAL, questions.DENIALS),
    (Kind.DIFFERENT, questions.DIFFERENT),
    (Kind.SAME, questions.SAME),
    (Kind.TIMES, questions.TIMES_OVER),
    (Kind.HEDGE, questions.HEDGES),
):
    for _word in _words:
        ASKING.setdefault(_word, _kind)
