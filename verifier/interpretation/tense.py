"""The tense around a time: does the clause look back or ahead?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.frame import Side

if TYPE_CHECKING:
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens

_REACH = 14
_AUXILIARY_REACH = 3


def side_of(tokens: Tokens, first: int, end: int, words: TimeWords) -> Side | None:
    """Return the side on which the verbs around tokens ``first`` to ``end`` put them.

    The nearest verb before decides, else the nearest after; None when neither tells.
    """
    low = tokens.low
    if low[first - 1] in words.deadlines and low[first - 2] not in words.negations:
        return Side.PAST if _looks_back(tokens, first, end, words) else Side.FUTURE
    if low[first - 1] in words.indefinite:
        return Side.PAST  # "a June agreement"
    for index in range(first - 1, max(-1, first - _REACH), -1):
        if low[index] in words.clause_ends:
            break
        side = _told(tokens, index, words)
        if side is not None:
            return side
    for index in range(end, min(tokens.size, end + _REACH)):
        if low[index] in words.clause_ends:
            break
        side = _told(tokens, index, words, arranged=False)
        if side is not None:
            return side
    return None


def ends_before(tokens: Tokens, first: int, words: TimeWords) -> bool:
    """Tell that a past form governs a time: "ended June 30", "died on Dec. 7".

    Of a deadline that lies behind too: "By Dec. 7 the toll was 30".
    """
    before = first - 1
    if tokens.low[before] in words.deadlines:
        return True
    before -= tokens.low[before] in words.day_prepositions - words.deadlines
    return _told(tokens, before, words) is Side.PAST


def _looks_back(tokens: Tokens, first: int, end: int, words: TimeWords) -> bool:
    """Tell that a clause which a deadline opens is over: "By Wednesday the toll was 30"."""
    low = tokens.low
    opener = low[first - 2]
    if opener and opener not in words.clause_ends:
        return False
    past = False
    for index in range(end, min(tokens.size, end + _REACH)):
        if low[index] in words.clause_ends:
            break
        if low[index] in words.prospects or low[index] in words.infinitive:
            return False
        side = _told(tokens, index, words, arranged=False)
        if side is Side.FUTURE:
            return False
        past = past or side is Side.PAST
    return past


def _told(tokens: Tokens, index: int, words: TimeWords, *, arranged: bool = True) -> Side | None:
    """Return the side that a verb tells; one ``arranged`` for a time stands before it."""
    low = tokens.low
    word = low[index]
    if word in words.future_cues:
        return Side.FUTURE
    if arranged and word in words.arranged and low[index + 1] in words.arrangements:
        return Side.FUTURE  # "set for Monday"
    if word in words.infinitive:
        before = {low[index - 1], low[index - 2], low[index - 3]} if index > 2 else {low[index - 1]}
        return Side.FUTURE if before & words.intentions else None
    if not (word in words.past_forms or (word[-2:] in words.past_ending and _is_past(word, words))):
        return None
    for back in range(index - 1, max(-1, index - 1 - _AUXILIARY_REACH), -1):
        if low[back] in words.future_cues:
            return Side.FUTURE
        if low[back] in words.infinitive and low[back + 1] == "be":
            return Side.FUTURE
    return Side.PAST


def _is_past(word: str, words: TimeWords) -> bool:
    return len(word) > 3 and word not in words.not_past
