"""Scores and votes: two values that are no range, "a 3-1 win", "passed 51 to 49"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Mention, Role
from verifier.model.quantity import Quantity
from verifier.model.text import Span
from verifier.model.units import NUMBER
from verifier.notation.tokens import HYPHENS

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

_LONGEST = 3
# The most that a game ends with; more is a vote, or a number to dial.
_MOST = 199
_BEFORE, _AFTER = 6, 3


def read_score_mention(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention, int] | None:
    """Read the score or vote that begins at a token.

    Its quantity is the interval of the two values; the quantity's text has them in their order.

    ::

        score = number "-" number            falling, or beside a word of games and votes
              | number [votes] "to" number   falling, beside such a word and after no move
    """
    del floor
    low = tokens.low
    first = low[at]
    if not first.isdecimal() or len(first) > _LONGEST:
        return None
    reader = _dashed if low[at + 1] in HYPHENS else _spoken
    end = reader(tokens, at, language)
    second = low[end - 1]
    if not end or not second.isdecimal() or len(second) > _LONGEST:
        return None
    span = Span(tokens.starts[at], tokens.end(end - 1))
    text = span.of(tokens.text)
    smaller, larger = sorted((Decimal(first), Decimal(second)))
    quantity = Quantity(smaller, larger, NUMBER, Decimal(1), f"{first}-{second}")
    return Mention(span, span, Role.SCORE, "score", text, quantity=quantity), end


def _dashed(tokens: Tokens, at: int, language: Language) -> int:
    low = tokens.low
    first, second = low[at], low[at + 2]
    apart = tokens.glued(at) and low[at - 1] != "("
    inside = tokens.glued(at + 3) and (low[at + 3] in HYPHENS or low[at + 3] == "/")
    if apart or inside or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return 0
    names = language.names
    if second[:1] == "0" != second or (first, second) in names.pairs or first[:1] == "0" != first:
        return 0
    if low[at + 3] in language.units or low[at + 3] in language.magnitudes:
        return 0
    if low[at - 1] in language.currency_signs or low[at - 1] in names.numbered:
        return 0
    if second.isdecimal() and _MOST >= int(first) >= int(second):
        return at + 3
    return at + 3 if _among_scores(tokens, at, at + 3, language) else 0


def _spoken(tokens: Tokens, at: int, language: Language) -> int:
    low = tokens.low
    names = language.names
    joiner = at + 1 + (low[at + 1] in names.score_nouns)
    second = low[joiner + 1]
    if low[joiner] != names.score_joiner or not second.isdecimal() or int(low[at]) <= int(second):
        return 0
    voted = joiner > at + 1
    if (low[at - 1] in names.movers and not voted) or low[at - 1] in language.currency_signs:
        return 0
    if low[joiner + 2] in language.units or low[joiner + 2] in language.magnitudes:
        return 0
    voted = voted or _among_scores(tokens, at, joiner + 2, language)
    return joiner + 2 if voted else 0


def _among_scores(tokens: Tokens, at: int, end: int, language: Language) -> bool:
    low = tokens.low
    words = language.names.score_words
    reach = 0 if low[at - 1] == language.names.score_joiner else _BEFORE  # "up to 20-25 people"
    around = low[max(0, at - reach) : at] + low[end : end + _AFTER]
    return any(word in words for word in around)
