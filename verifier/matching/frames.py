"""Whether the words tie a figure to what it is held to be the figure of.

A measure's name and a number in one clause are not yet a claim about the measure: "30,000 nurses
went on strike" counts no workforce, and "unemployment left 45 % of voters poorer" gives no rate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import calendar, english, frames, proof, words
from verifier.matching.wording import comparable
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind
from verifier.notation.plurals import singular
from verifier.notation.tokens import Token, tokenize

if TYPE_CHECKING:
    from verifier.model.claim import Claim, Phrase
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit

_STOCK_BEFORE = frozenset(frames.STOCK_BEFORE)
_STOCK_AFTER = frozenset(frames.STOCK_AFTER)
_TRANSPARENT = frozenset(frames.TRANSPARENT)
_BE = frozenset({"is", "are", "was", "were"})
_TIES = frozenset({*frames.LEVEL_VERBS, *words.FUNCTION_WORDS, *words.AUXILIARIES})
_STATISTIC = frozenset(singular(word) for word in words.STATISTIC_WORDS)
_REACH = 9


def counts_the_whole(claim: Claim, noun: Phrase, document: Document) -> bool:
    """Tell whether a counted noun is counted as a whole: "has 2,500 troops", "2,500 remain"."""
    tokens = tokenize(document.text, claim.clause.start, claim.clause.end)
    before = [token for token in tokens.items if token.end <= claim.span.start]
    after = [token for token in tokens.items if token.start >= noun.span.end]
    if noun.part is not None or _framed_before(before):
        return True
    following = [token.lower for token in after if token.kind == "word"][:2]
    if not following:
        return False
    if following[0] in _STOCK_AFTER:
        return True
    return (
        following[0] in _BE and len(following) > 1 and following[1] in {*_STOCK_AFTER, "in", "at"}
    )


def _framed_before(before: list[Token]) -> bool:
    """Tell whether a framing word precedes, with nothing but small words and figures between."""
    for token in reversed(before[-_REACH * 2 :]):
        if token.lower in _STOCK_BEFORE:
            return True
        figure = token.kind != "word" or token.lower in _TRANSPARENT
        if not (figure or _in_counted_noun(token, before)):
            return False
    return False


def _in_counted_noun(token: Token, before: list[Token]) -> bool:
    """Tell whether a word belongs to an earlier member of a list: "2,500 forces and 16,000 …"."""
    position = before.index(token)
    joined = any(later.lower in {"and", ","} for later in before[position + 1 :])
    counted = any(earlier.kind == "number" for earlier in before[max(0, position - 4) : position])
    return joined and counted


def narrowed_after(noun: Phrase, claim: Claim, document: Document) -> tuple[str, ...]:
    """Return what follows a counted noun and narrows it: "from India", "killed".

    A country, a time or a word that points back narrows nothing that is not looked at elsewhere.
    """
    tokens = tokenize(document.text, noun.span.end, claim.sentence.span.end)
    at = 0
    while tokens[at].lower.endswith("ly") and tokens[at].kind == "word":
        at += 1
    first = tokens[at].lower
    if first.endswith(("ed", "ing")) and first not in _STOCK_AFTER and tokens[at].kind == "word":
        return (first,)
    if first not in frames.NARROWING_AFTER:
        return ()
    rest = tokens.items[at + 1 : at + 4]
    named = [word.span for word in comparable(document.text, claim.sentence.span) if word.place]
    named += [hit.span for hit in claim.hits if hit.kind is AliasKind.PLACE]
    if claim.period_slot.span:
        named.append(claim.period_slot.span)
    for token in rest:
        given = any(span.covers(Span(token.start, token.end)) for span in named)
        if given or token.lower in words.BACK_POINTERS or _is_time(token):
            return ()
        if token.lower not in words.FUNCTION_WORDS:
            return (f"{first} {token.lower}",)
    return (first,) if first in {"who", "that", "which"} else ()


def _is_time(token: Token) -> bool:
    language = english()
    word = token.lower
    return (
        word in language.months
        or word in calendar.DIRECTIONS
        or word in calendar.DAY_WORDS
        or (token.kind == "number" and len(word) == 4)
    )


def named_spans(claim: Claim, document: Document) -> list[Span]:
    """Return where a clause names countries, and the subjects and places of the references."""
    named = [word.span for word in comparable(document.text, claim.clause) if word.place]
    return named + [hit.span for hit in claim.hits if hit.kind in _WHOSE]


_WHOSE = frozenset({AliasKind.SUBJECT, AliasKind.PLACE})


def is_tied(claim: Claim, hit: Hit, document: Document) -> bool:
    """Tell whether a measure's name and the figure belong together.

    They do when the figure stands right before the name ("4 % unemployment"), or after it with
    only verbs of level, small words, times, countries and statistic's words between.
    """
    figure = claim.span
    if hit.span.start >= figure.end:
        between = tokenize(document.text, figure.end, hit.span.start).items
        return all(token.lower in {"of", "the", "in", "annual"} for token in between)
    named = named_spans(claim, document)
    for token in tokenize(document.text, hit.span.end, figure.start).items:
        plain = token.lower in _TIES or singular(token.lower) in _STATISTIC
        time = _is_time(token) or token.lower in english().grains
        inside = any(span.covers(Span(token.start, token.end)) for span in named)
        small = token.kind != "word" or token.lower.endswith("ly") or inside
        if not (plain or time or small):
            return False
    return True


def governed_by(hit: Hit, claim: Claim, document: Document) -> tuple[str, ...]:
    """Return the noun that a measure's name merely qualifies: the wages of "wages of nurses"."""
    before = tokenize(document.text, claim.clause.start, hit.span.start)
    at = len(before) - 1
    while at >= 0 and before[at].lower in proof.BEFORE_COUNTED:
        at -= 1
    if at < 1 or before[at].lower not in proof.GOVERNING:
        return ()
    head = before[at - 1]
    plain = head.lower in frames.OF_MEASURE or singular(head.lower) in _STATISTIC
    small = head.lower in words.FUNCTION_WORDS or head.lower in words.AUXILIARIES
    counted = claim.span.covers(Span(head.start, head.end))
    if head.kind != "word" or plain or small or counted:
        return ()
    return (f"{head.lower} {before[at].lower}",)
