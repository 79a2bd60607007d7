"""Who says so: "X said 40 %" is a claim by X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import words
from verifier.model.claim import Origin, Slot
from verifier.model.text import Span

if TYPE_CHECKING:
    from verifier.notation.tokens import Tokens

_QUOTES = frozenset('"“”')
_MARKS = frozenset(",;:")
_REACH = 9


def speaker_of(tokens: Tokens, claim: Span) -> Slot | None:
    """Return who is made to say the claim, from the reporting verb of the sentence.

    The claim counts as reported when it stands in quotation marks, after "that", a comma, or the
    verb itself; a figure in an adjunct of the verb ("said on Thursday") is the author's.
    """
    for index, token in enumerate(tokens.items):
        if token.text not in words.REPORTING_VERBS:  # "States" is no verb
            continue
        after, before = claim.start >= token.end, claim.end <= token.start
        if after and not _divided(tokens, index, claim):
            continue
        if before and not (_quoted(tokens, claim) or _closes(tokens, index, claim)):
            continue
        span = _subject(tokens, index)
        if span is not None and not span.overlaps(claim):
            return Slot(span.of(tokens.text), Origin.SENTENCE, span)
    return None


def is_indirect(tokens: Tokens, claim: Span) -> bool:
    """Tell indirect speech: reported, and not in quotation marks."""
    return speaker_of(tokens, claim) is not None and not _quoted(tokens, claim)


def _divided(tokens: Tokens, verb: int, claim: Span) -> bool:
    """Tell whether the verb's report begins before the claim."""
    following = tokens[verb + 1]
    if following.kind == "word" and following.lower not in words.REPORT_ADJUNCTS:
        return True
    for token in tokens.items[verb + 1 :]:
        if token.start >= claim.start:
            return False
        if token.lower == "that" or token.text in _QUOTES or token.text == ",":
            return True
    return False


def _closes(tokens: Tokens, verb: int, claim: Span) -> bool:
    """Tell a sentence that ends with who says it, and nobody else: "…, the minister said."."""
    last = all(token.kind == "mark" for token in tokens.items[verb + 1 :])
    between = {t.text for t in tokens.items[:verb] if t.start >= claim.end}
    return last and not between & {*words.REPORTING_VERBS, "that"}


def _quoted(tokens: Tokens, claim: Span) -> bool:
    """Tell whether the claim stands in quotation marks."""
    opened = sum(token.text in _QUOTES and token.start < claim.start for token in tokens.items)
    return opened % 2 == 1


def _subject(tokens: Tokens, verb: int) -> Span | None:
    """Return the noun phrase before the verb, across one comma; else the name after it."""
    last = verb - 1
    while last >= 0 and (tokens[last].text in _MARKS or tokens[last].lower in {"and", "also"}):
        last -= 1
    first = last
    while first >= 0 and last - first < _REACH and not _bounds(tokens, first):
        first -= 1
    first += 1
    while tokens[first].lower in {"as", "and", "but"}:
        first += 1
    if first <= last and tokens[first].kind == "word":
        return Span(tokens[first].start, tokens[last].end)
    end = verb + 1
    while tokens[end].text[:1].isupper() or tokens[end].lower in {"the", "a"}:
        end += 1
    if end > verb + 1:
        return Span(tokens[verb + 1].start, tokens[end - 1].end)
    return None


def _bounds(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    return token.text in _QUOTES or token.text in _MARKS or token.lower in words.CLAUSE_WORDS
