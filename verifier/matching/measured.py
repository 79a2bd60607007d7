"""Statistics of the references found in a text by what their names mean, not by their words alone.

"GDP (current US$)" and "nominal gross domestic product" are one measure; "life expectancy, male" is
not the life expectancy of all. A name that leaves a dimension open is met by each of its readings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, Hit, How
from verifier.notation.statistics import (
    Statistic,
    names_statistic,
    read_statistic,
    statistic_of,
    told_apart,
)
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.matching.wording import Word
    from verifier.model.vocabulary import Wordings
    from verifier.notation.tokens import Tokens


@dataclass(frozen=True, slots=True)
class StatisticNamed:
    """A statistic's name in a text, and the measures of the references that it may mean."""

    statistic: Statistic
    span: Span
    hits: tuple[Hit, ...]


def may_name(stretch: str) -> bool:
    """Tell whether a stretch of text has a word that begins a statistic's name."""
    return names_statistic(tuple(_WORD.findall(stretch.lower())))


_WORD = re.compile(r"[a-z0-9-]+")


def measured(
    text: str, within: Span, words: Sequence[Word], wordings: Wordings
) -> Iterator[StatisticNamed]:
    """Yield the names of statistics in a stretch of text, each as long as it goes."""
    if not names_statistic(tuple(word.form for word in words)):
        return
    tokens = tokenize(text, within.start, within.end)
    places = [word.span for word in words if word.place]
    at = 0
    while at < len(tokens):
        first = Span(tokens[at].start, tokens[at].end)
        named = None
        if tokens[at].kind == "word" and not any(place.overlaps(first) for place in places):
            named = _at(tokens, at, text, wordings)
        if named is not None:
            yield named
        while named is not None and at < len(tokens) and tokens[at].end < named.span.end:
            at += 1
        at += 1


def _at(tokens: Tokens, at: int, text: str, wordings: Wordings) -> StatisticNamed | None:
    """Read a name with the words of the sources, or with those of the language alone.

    "Health" belongs to an expenditure only if a source has both; "larger" to no population.
    """
    named = None
    for knows in (wordings.knows, _knows_none):
        found = read_statistic(tokens, at, knows)
        if found is not None:
            alone, first, end = found
            statistic = told_apart(alone, tokens, end)
            span = Span(tokens[first].start, tokens[end - 1].end)
            named = StatisticNamed(statistic, span, tuple(_met(statistic, span, text, wordings)))
            if named.hits:
                return named
        elif knows is _knows_none:
            return None
    return named


def _knows_none(_: str) -> bool:
    return False


def _met(statistic: Statistic, span: Span, text: str, wordings: Wordings) -> Iterator[Hit]:
    dimension, values = statistic.open_in
    keys = [statistic.key()]
    keys += [statistic.key(**{dimension: value}) for value in values]
    for key in dict.fromkeys(keys):
        forms = tuple(sorted(key.split()))
        for each in wordings.exactly(forms):
            if each.alias.kind is AliasKind.MEASURE:
                alias = replace(each.alias, text=span.of(text))
                yield Hit(alias, span, How.EXACT, 100.0, len(forms))


def superseded(hits: Iterable[Hit], names: Sequence[StatisticNamed]) -> Iterator[Hit]:
    """Yield the hits that no longer name denies: "GDP" within "GDP, PPP" is another measure.

    A wording of the same statistic, or of none that the language knows, stays.
    """
    for hit in hits:
        if hit.kind is not AliasKind.MEASURE or not any(_denies(name, hit) for name in names):
            yield hit


def _denies(name: StatisticNamed, hit: Hit) -> bool:
    if not name.span.covers(hit.span):
        return False
    own = statistic_of(hit.alias.text)
    met = {each.id for each in name.hits}
    return own is not None and hit.id not in met and own.key() != name.statistic.key()
