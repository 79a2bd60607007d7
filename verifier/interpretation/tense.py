"""The tense around a time: does the clause look back or ahead?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.frame import Side

if TYPE_CHECKING:
    from verifier.language.time_words import TimeWords
    from verifier.notation.tokens import Tokens

_REACH = 14
_AUXILIARY_REACH = 3
_PUT_OFF_REACH = 8
_GOVERNED = 4  # "took effect in full on Jan. 1"


def side_of(
    tokens: Tokens, first: int, end: int, words: TimeWords, *, scheduled: bool = False
) -> Side | None:
    """Return the side on which the verbs around tokens ``first`` to ``end`` put them.

    The nearest verb before decides, else the nearest after; None when neither tells. ``scheduled``
    tells a weekday: "the trial opens on Monday" looks ahead, "the season opens in May" recurs.
    """
    low = tokens.low
    if low[first - 1] in words.deadlines and low[first - 2] not in words.negations:
        return Side.PAST if _looks_back(tokens, first, end, words) else Side.FUTURE
    if low[first - 1] in words.indefinite:
        return Side.PAST  # "a June agreement"
    if low[first - 1] in words.arrangements and _is_put_off(tokens, first - 2, words):
        return Side.FUTURE
    return _before(tokens, first, words, scheduled=scheduled) or _after(tokens, end, words)


def _before(tokens: Tokens, first: int, words: TimeWords, *, scheduled: bool) -> Side | None:
    """Return the side that the nearest verb before a time tells."""
    for index in range(first - 1, max(-1, first - _REACH), -1):
        if tokens.low[index] in words.clause_ends:
            return None
        side = _told(tokens, index, words)
        if side is None and scheduled and _is_scheduled(tokens, index, words):
            return Side.FUTURE
        if side is not None:
            return side
    return None


def _after(tokens: Tokens, end: int, words: TimeWords) -> Side | None:
    """Return the side that the nearest verb after a time tells."""
    for index in range(end, min(tokens.size, end + _REACH)):
        if tokens.low[index] in words.clause_ends:
            return None
        side = _told(tokens, index, words, arranged=False)
        if side is not None:
            return side
    return None


def _is_put_off(tokens: Tokens, at: int, words: TimeWords) -> bool:
    """Tell what is moved to a time: "postponed [the vote] to June", "brought forward to Monday".

    The new date stands behind the preposition at once: "moved to Paris in June" looks back.
    """
    low = tokens.low
    if low[at] in words.postponed:
        return True
    if low[at + 1] not in words.infinitive:
        return False  # "extended losses for a Tuesday"
    moved = False
    for index in range(at, max(-1, at - _PUT_OFF_REACH), -1):
        if low[index] in words.clause_ends or low[index] == ",":
            return False
        moved = moved or low[index] in words.put_off
        if low[index] in words.postponed or (moved and low[index] in words.pushed):
            return True
    return False


def ends_before(tokens: Tokens, first: int, words: TimeWords) -> bool:
    """Tell that a past form governs a time: "ended June 30", "died on Dec. 7".

    Of a deadline that lies behind too: "By Dec. 7 the toll was 30".
    """
    low = tokens.low
    before = first - 1
    if low[before] in words.deadlines:
        return True
    before -= low[before] in words.day_prepositions - words.deadlines
    if _told(tokens, before, words) is Side.PAST:
        return True
    if low[first] in words.articles:
        return False  # "no reason for the Jan. 14 deadline"
    for index in range(before, max(-1, before - _GOVERNED), -1):
        if not low[index].isalpha() or low[index] in words.articles:
            return False
        if low[index] in words.past_forms:
            return _told(tokens, index, words) is Side.PAST
    return False


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
    if word in words.future_cues or _ends(word, words.future_ending, words.not_future):
        return Side.FUTURE
    if arranged and word in words.arranged and low[index + 1] in words.arrangements:
        return Side.FUTURE  # "set for Monday"
    if word in words.infinitive:
        before = {low[index - 1], low[index - 2], low[index - 3]} if index > 2 else {low[index - 1]}
        return Side.FUTURE if before & words.intentions else None
    if not (word in words.past_forms or _ends(word, words.past_ending, words.not_past)):
        return None
    for back in range(index - 1, max(-1, index - 1 - _AUXILIARY_REACH), -1):
        if low[back] in words.future_cues:
            unreal = low[back] in words.prospects and low[back + 1] == "have"
            return Side.PAST if unreal else Side.FUTURE  # "it would have opened in May"
        if low[back] in words.infinitive and low[back + 1] == "be":
            return Side.FUTURE
    return Side.PAST


def _is_scheduled(tokens: Tokens, index: int, words: TimeWords) -> bool:
    """Tell the present of a verb of timetables from its noun: "the ends of Monday"."""
    low = tokens.low
    if low[index] not in words.scheduled or tokens.capital(index):
        return False
    before = low[index - 1]
    return before[:1].isalpha() and before not in words.articles | words.indefinite


def _ends(word: str, endings: frozenset[str], but: frozenset[str]) -> bool:
    """Tell a form of a verb by its ending: "voted", "votará"."""
    told = len(word) > 3 and any(word.endswith(ending) for ending in endings)
    return told and word not in but
