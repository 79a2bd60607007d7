"""Means of whole numbers with how many they are of: "M = 3.47, n = 20" on a five-point scale."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import own_terms
from verifier.model.own_terms import WholeMean
from verifier.model.quantity import Quantity
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.line import Line
    from verifier.model.claim import Claim

_MEAN = re.compile(r"(?<![\w.])(?:[Mm]ean\s*=|M\s*=)\s*(\d{1,3}\.\d{1,3})(?![\d%.]*%)(?!\.?\d)")
_SIZE = re.compile(r"(?<![\w.])[nN]\s*=\s*(\d{1,4})(?![\d.,]*\d)")
_NUMBER_OF = re.compile(r"\bmean number of (\w+) (?:was|=)\s*(\d{1,3}\.\d{1,3})(?!\.?\d)\s*[(,]?")
_POINTS = re.compile(r"\b(?:\d{1,2}|three|four|five|six|seven|nine|ten)-point\b|\bLikert\b")
_ITEMS = re.compile(r"\b(?:(\d{1,2})[- ]items?\b|(single)[- ]item\b)", re.IGNORECASE)
_SEVERAL = frozenset(own_terms.SEVERAL_ITEMS)
_REACH = 600


def whole_mean_claims(line: Line) -> Iterator[Claim]:
    """Yield a mean of answers in whole numbers, where the text says that they are whole.

    A scale of an unknown number of items, or a mean that was adjusted, leaves all open.
    """
    text, span = line.context.document.text, line.context.sentence.span
    sizes = list(_SIZE.finditer(text, span.start, span.end))
    if len(sizes) != 1:
        return
    means = list(_MEAN.finditer(text, span.start, span.end))
    counted = list(_NUMBER_OF.finditer(text, span.start, span.end))
    near = text[max(span.start - _REACH, 0) : span.end]
    items = _items(near)
    if len(counted) == 1 and not means:
        found, figure = counted[0], counted[0][2]
        if counted[0][1] not in own_terms.WHOLE_COUNTED:
            return
        items = 1
    elif len(means) == 1 and not counted and _POINTS.search(near) and items:
        found, figure = means[0], means[0][1]
    else:
        return
    if not _SEVERAL.isdisjoint(_WORD.findall(near.lower())) and not _ITEMS.search(near):
        return
    mean = Decimal(figure)
    step = Decimal(1).scaleb(int(mean.as_tuple().exponent))
    form = WholeMean(Quantity(mean, mean, step=step, text=figure), int(sizes[0][1]), items)
    where = Span(min(found.start(), sizes[0].start()), max(found.end(), sizes[0].end()))
    if form.count:
        yield from line.claim(form, where)


_WORD = re.compile(r"\w+")


def _items(near: str) -> int:
    """Return how many items a scale has; 1 where none are spoken of, 0 where it is unclear."""
    told = {int(each[1] or 1) for each in _ITEMS.finditer(near)}
    return max(told) if len(told) == 1 else int(not told)
