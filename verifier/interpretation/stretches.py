"""Ranges and limits among the times of a document: "from May to March", "since 2010".

The two ends of a range are two mentions; here they are seen as the one stretch they span, and a
time with a word such as "before" as the stretch that it limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.composed_times import evaluate
from verifier.interpretation.frame import Frame, Side
from verifier.interpretation.open_times import is_open
from verifier.interpretation.part_limits import narrowed
from verifier.language import language_of
from verifier.model.period import Period
from verifier.model.text import Span
from verifier.model.timex import Direction, Fixed, Mod, Reference, Stretch
from verifier.notation.tokens import lowered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.language.time_words import TimeWords
    from verifier.model.claim import Mention
    from verifier.model.text import Document
    from verifier.model.timex import Anchor, Resolved

    Times = Sequence[tuple[Mention, Resolved]]

_REACH = 40  # characters in which the words before a time are looked for
_LONGEST_JOINER = 12


def stretches(document: Document, times: Times, side: Side = Side.PAST) -> tuple[Stretch, ...]:
    """Return the ranges and limits among resolved times, in the order of the text.

    ``first`` and ``last`` of a stretch are the places of its ends among ``times``.
    """
    found: list[Stretch] = []
    index = 0
    while index < len(times):
        stretch = _range_at(document, times, index, side) or _limit_at(document, times, index)
        if stretch is not None:
            found.append(stretch)
        index = stretch.last + 1 if stretch is not None else index + 1
    return tuple(found)


def _range_at(document: Document, times: Times, index: int, side: Side) -> Stretch | None:
    if index + 1 >= len(times):
        return None
    words = language_of(document.language).time
    one, two = times[index][0], times[index + 1][0]
    if not is_range(document, one, two):
        return None
    opener, start = _word_before(document.text, one.span.start, words)
    begin, end = _ends(document, times, index, side)
    if begin is None or end is None or begin.start >= end.end:
        return None
    begin, end = narrowed(one.timex, begin), narrowed(two.timex, end)
    first = start if opener in words.range_openers else one.span.start
    return Stretch(Span(first, two.span.end), index, index + 1, begin, end)


def is_range(document: Document, one: Mention, two: Mention) -> bool:
    """Tell two times that are the ends of one range: "from May to June", "between … and …"."""
    gap = document.text[one.span.end : two.span.start]
    if len(gap) > _LONGEST_JOINER or one.pattern == "definite":
        return False  # "the year to June 30" does not begin in a year
    language = language_of(document.language)
    words = language.time
    joined = gap.lower().split()
    if joined and joined[-1] in words.articles:
        joined.pop()
    joiner = " ".join(joined)
    if joiner in words.range_words or joiner in words.range_marks:
        return True
    if joiner not in words.and_words:
        return False
    return _word_before(document.text, one.span.start, words)[0] in language.numerals.between


def _ends(
    document: Document, times: Times, index: int, side: Side
) -> tuple[Period | None, Period | None]:
    """Return both ends; one may follow from the other: "from next Monday to Friday"."""
    one, two = _tree(times[index][0], document), _tree(times[index + 1][0], document)
    if one is None or two is None:
        return None, None
    begin, end = times[index][1].period, times[index + 1][1].period
    if begin is None:
        begin = evaluate(one, Frame(document.published, side, likely=True))
    if end is None:
        end = evaluate(two, Frame(document.published, side, likely=True))
    if begin is None or end is None:
        return begin, end
    if is_open(one) and isinstance(two, Fixed):
        begin = evaluate(one, Frame(end.start, Side.PAST, likely=True))
    elif is_open(two):
        end = evaluate(two, Frame(begin.start, Side.FUTURE, begin, likely=True))
    return begin, end


def _tree(mention: Mention, document: Document) -> Anchor | None:
    timex = mention.timex
    if timex is None:
        return None
    now = isinstance(timex.anchor, Reference) and timex.anchor.direction is Direction.PRESENT
    if now and document.published is not None:
        return Fixed(Period.of_day(document.published))
    return timex.tree


def _limit_at(document: Document, times: Times, index: int) -> Stretch | None:
    """Read "since 2010", "before tomorrow", "as early as May", "2012 or later"."""
    mention, resolved = times[index]
    period = resolved.period
    if period is None or mention.pattern in {"days", "year-span"}:
        return None
    words = language_of(document.language).time
    near = lowered(document.text[mention.span.end : mention.span.end + _REACH])
    after = near.split()
    ends = len(after) < 3 or not after[1][-1].isalnum() or len(after) == 1
    after = after[: 2 if ends else 1]
    follows = " ".join(word.strip(".,;") for word in after)
    start, end, relation = mention.span.start, mention.span.end, words.limits_after.get(follows)
    if relation is not None:
        end += near.find(after[-1]) + len(after[-1].rstrip(".,;"))
    else:
        before = lowered(document.text[max(0, start - _REACH) : start])
        lower = " ".join(before.split())
        for phrase, named in words.limits_before.items():
            if lower == phrase or lower.endswith(f" {phrase}"):
                relation = named
                start -= len(before) - before.rfind(phrase.split()[0])
                break
    if relation is None:
        return None
    mod = Mod(relation)
    period = narrowed(mention.timex, period)
    back = mod in {Mod.BEFORE, Mod.ON_OR_BEFORE}
    begin, last = (None, period) if back else (period, None)
    return Stretch(Span(start, end), index, index, begin, last, mod)


def _word_before(text: str, offset: int, lexicon: TimeWords) -> tuple[str, int]:
    """Return the word that ends just before an offset, an article apart, and where it begins."""
    before = text[max(0, offset - _REACH) : offset].rstrip()
    words = before.split()
    if not words:
        return "", offset
    word = words[-1]
    if word.lower() in lexicon.articles and len(words) > 1:
        word = words[-2]
    word = word.lower()
    return word, offset - len(text[max(0, offset - _REACH) : offset]) + before.lower().rfind(word)
