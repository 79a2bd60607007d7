"""One figure told twice in a document: in two sentences of the same words, or headline and body."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from verifier.interpretation.figures import FIGURES
from verifier.interpretation.moves import is_plain
from verifier.language import own_terms, words
from verifier.model.claim import Modality, Polarity, Role
from verifier.model.own_terms import Restated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.interpretation.line import Line
    from verifier.model.claim import Claim, Mention
    from verifier.model.interval import Interval
    from verifier.model.quantity import Quantity
    from verifier.model.text import Span

_IDLE = frozenset(
    (*words.FUNCTION_WORDS, *words.AUXILIARIES, *own_terms.IDLE_BESIDE_FIGURES, "and", "or")
)
_OTHER_THING = frozenset(own_terms.OTHER_THING)
_QUOTES = frozenset('"“”«»„')
_PRESENT = frozenset(own_terms.PRESENT)
_LEAST_SAME, _LEAST_HEADLINE, _FIRST_SENTENCES = 2, 3, 10
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST = 3


def figure_of(line: Line) -> Mention | None:
    """Return the one figure of a sentence that tells nothing else but dates; None for others."""
    found = [each for each in line.mentions if each.timex is None]
    if len(found) != 1 or found[0].role not in FIGURES:
        return None
    figure = found[0]
    plain = is_plain(figure) and figure.change is None and figure.pattern == "quantity"
    return figure if plain else None


def restated_claims(lines: Sequence[Line]) -> Iterator[Claim]:
    """Yield each figure that an earlier sentence of the same words tells otherwise.

    Every word of the two sentences is the same but the figure and small words, a name is among
    them, and a date or the present says when. What is updated, or of another thing, says so.
    """
    earlier: dict[tuple[object, ...], list[tuple[Line, Mention]]] = defaultdict(list)
    units: dict[tuple[str, str], int] = defaultdict(int)
    told = [(line, figure) for line in lines if (figure := figure_of(line)) is not None]
    for _, figure in told:
        units[_kind(figure)] += 1
    for line, figure in told:
        if units[_kind(figure)] < 2 or not _is_explicit(line, figure):
            continue
        content = _content(line, figure.value_span)
        key = (*_kind(figure), _order(line, figure.value_span), line.context.sentence.headings)
        if len(content) < _LEAST_SAME:
            continue
        other = next((each for each in earlier[key] if _differ(each[1], figure)), None)
        if other is not None:
            yield from _restated(line, figure, other)
        earlier[key].append((line, figure))


def _restated(line: Line, figure: Mention, other: tuple[Line, Mention]) -> Iterator[Claim]:
    first, said = other
    document = line.context.document
    position = document.position(said.span.start)
    place = f"line {position.line}, column {position.column}"
    sentence = " ".join(first.context.text(first.context.sentence.span).split())
    if figure.quantity is not None and said.quantity is not None:
        form = Restated(figure.quantity, said.quantity, place, sentence)
        yield from line.claim(form, line.context.sentence.span)


def headline_claims(headline: Line, lines: Sequence[Line]) -> Iterator[Claim]:
    """Yield the figure of the article that its headline tells otherwise, if none bears it out.

    The sentence has every word of the headline, and one figure of its kind.
    """
    told = figure_of(headline)
    if told is None or not _QUOTES.isdisjoint(headline.context.tokens.lowers):
        return
    content = _content(headline, told.value_span)
    if len(content) < _LEAST_HEADLINE or not _is_asserted(headline, told):
        return
    figures = [(line, each) for line in lines for each in line.mentions if _is_like(each, told)]
    if any(not _differ(told, each) for _, each in figures):
        return
    for line, figure in figures:
        alone = sum(each is line for each, _ in figures) == 1
        early = line.context.sentence.index <= _FIRST_SENTENCES
        if alone and early and _is_same_thing(figure, told):
            body = _content(line, figure.value_span)
            if (
                content <= body
                and _is_of_now(line)
                and figure.quantity is not None
                and told.quantity is not None
            ):
                words_of = " ".join(headline.context.text(headline.context.sentence.span).split())
                form = Restated(figure.quantity, told.quantity, "the headline", words_of)
                yield from line.claim(form, line.context.sentence.span)
                return


def _is_of_now(line: Line) -> bool:
    """Tell a sentence that speaks of no other time than the article's, and of nothing else."""
    dated = any(each.timex is not None and each.timex.period is not None for each in line.mentions)
    return not dated and _OTHER_THING.isdisjoint(line.context.tokens.lowers)


def _kind(mention: Mention) -> tuple[str, str]:
    """Return the unit of a figure and the noun it counts."""
    unit = mention.quantity.unit.symbol if mention.quantity is not None else ""
    return unit, mention.noun.head if mention.noun is not None else ""


def _is_like(mention: Mention, told: Mention) -> bool:
    if mention.quantity is None or told.quantity is None or mention.role not in FIGURES:
        return False
    return mention.quantity.unit.comparable(told.quantity.unit)


def _is_same_thing(figure: Mention, told: Mention) -> bool:
    plain = is_plain(figure) and figure.change is None and figure.pattern == "quantity"
    return plain and (told.noun is None or _kind(figure)[1] in {"", told.noun.head})


def _differ(one: Mention, other: Mention) -> bool:
    """Tell that two figures have nothing in common, with what is hedged or bounded left open."""
    if one.quantity is None or other.quantity is None:
        return False
    if not one.quantity.unit.comparable(other.quantity.unit):
        return False
    if not is_plain(other) or not is_plain(one):
        return False
    first, second = _open(one.quantity), _open(other.quantity.to(one.quantity.unit))
    return not first.overlaps(second)


def _open(quantity: Quantity) -> Interval:
    return quantity.rounded.hull(quantity.truncated)


def _is_explicit(line: Line, figure: Mention) -> bool:
    """Tell that a sentence names who, says when, and points to nothing outside it."""
    tokens = line.context.tokens
    lowers = tokens.lowers
    if not _OTHER_THING.isdisjoint(lowers) or not _QUOTES.isdisjoint(lowers):
        return False
    if line.context.sentence.heading or not _is_asserted(line, figure):
        return False
    dated = any(
        each.role is Role.DATE and each.timex is not None and each.timex.period is not None
        for each in line.mentions
    )
    named = any(
        token.text[:1].isupper() and (index or token.lower not in _IDLE) and len(token.text) > 1
        for index, token in enumerate(tokens.items)
    )
    return named and (dated or not _PRESENT.isdisjoint(lowers))


def _is_asserted(line: Line, figure: Mention) -> bool:
    for clause in line.context.clauses:
        if clause.span.overlaps(figure.span):
            found = line.context.asserted(clause, figure.span)
            return found == (Polarity.ASSERTED, Modality.FACTUAL)
    return False


def _content(line: Line, figure: Span) -> frozenset[str]:
    """Return the words of a sentence without its figure and small words, cut to their stems."""
    return frozenset(
        _stem(token.lower)
        for token in line.context.tokens.items
        if token.kind != "mark"
        and token.lower not in _IDLE
        and not (figure.start <= token.start < figure.end)
    )


def _order(line: Line, figure: Span) -> tuple[object, ...]:
    """Return what two sentences that tell the same have in common.

    Who does something to whom is told by the order of the words; only a time may stand anywhere.
    One name and one word for what is measured may change places: "the population of Norway is",
    "Norway has a population of".
    """
    content = _content(line, figure)
    tokens = [
        token
        for token in line.context.tokens.items
        if token.kind != "mark" and not figure.start <= token.start < figure.end
    ]
    kept = [token for token in tokens if token.lower not in _IDLE]
    names = [token for token in kept if token.text[:1].isupper()]
    timed = [each.span for each in line.mentions if each.timex is not None]
    if len(names) == 1 and len(content) == _LEAST_SAME and not timed:
        return (content,)
    ordered = tuple(
        _stem(token.lower)
        for token in tokens
        if (token.lower not in _IDLE or token.lower in _DIRECTED)
        and not any(span.start <= token.start < span.end for span in timed)
    )
    times = frozenset(line.context.text(span).lower() for span in timed)
    return ordered, times


_DIRECTED = frozenset(own_terms.DIRECTED)


def _stem(word: str) -> str:
    """Return a word without its ending: "kills", "killed" and "killing" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word
