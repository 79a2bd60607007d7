"""Statements of when something happened.

"The Treaty of Rome was signed on 25 March 1957." states the event, its moment and its day.

The date, and which moment it is of, come from the interpretation that reads articles; here is
told what event the sentence names, and that nothing else stands in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import documents as lexicon
from verifier.language import words
from verifier.model.claim import Comparator, EventDate, Hedge
from verifier.model.text import Span
from verifier.notation.tokens import phrases, tokenize

if TYPE_CHECKING:
    from verifier.model.claim import Claim
    from verifier.model.period import Period
    from verifier.notation.tokens import Token

_VERBS = phrases(lexicon.MOMENT_VERBS)
_ARTICLES = frozenset({"the", "a", "an"})
_ON = frozenset({"on", "in", "at"})
_INNER = frozenset({"of", "and", "the", "for", "on", "in", "to", "-", "'s", "’s"})
_ENDS = frozenset({".", "!", ";"})
_LONGEST_NAME = 9
HAPPENED = "event-date"
_MOMENTS_OF_ONE = frozenset({"signed", "in-force", "announced"})
_ONCE = frozenset(lexicon.ONCE)


def event_date(text: str, claim: Claim) -> tuple[str, str, Period] | str:
    """Return the event, its moment and its time that a sentence states, or why it does not."""
    mention, form, when = claim.mention, claim.form, claim.period
    if not isinstance(form, EventDate) or mention is None or mention.timex is None:
        return "it dates no event"
    if form.phase == "deadline":
        return "it tells a deadline"
    if mention.hedge is not Hedge.NONE or mention.comparator is not Comparator.EQ:
        return "its date is hedged"
    if when is None or mention.timex.period != when:
        return "its date is told by another date, or has no year"
    sentence = tokenize(text, claim.sentence.span.start, claim.sentence.span.end)
    left = _without_date(list(sentence.items), mention.span)
    left = _without_place(left)
    size = _verb(left)
    if not size:
        return "it says more than when something happened"
    name = _name(text, left[:-size], claim)
    if not name:
        return "which event is meant is not named"
    return name, form.phase or HAPPENED, when


def _without_date(tokens: list[Token], date: Span) -> list[Token]:
    """Return the tokens without the date, its preposition, its comma and the full stop."""
    kept: list[Token] = []
    for token in tokens:
        if date.overlaps(Span(token.start, token.end)):
            if kept and kept[-1].lower in _ON and kept[-1].end <= date.start:
                kept.pop()
        elif token.text != "," or kept:
            kept.append(token)
    while kept and kept[-1].text in _ENDS:
        kept.pop()
    return kept


def _without_place(tokens: list[Token]) -> list[Token]:
    """Return the tokens without "in Paris" at their end: where it was names no other event."""
    for index in range(len(tokens) - 1, 0, -1):
        if tokens[index].lower in {"in", "at"}:
            named = [token for token in tokens[index + 1 :] if token.text not in {",", "the"}]
            place = all(token.text[:1].isupper() or token.lower == "of" for token in named)
            after_verb = _verb(tokens[:index])
            return tokens[:index] if named and place and after_verb else tokens
    return tokens


def _verb(tokens: list[Token]) -> int:
    """Return how many tokens the verb at the end takes; 0 where none of the known stands there."""
    lowers = tuple(token.lower for token in tokens)
    return max((len(each) for each in _VERBS if lowers[-len(each) :] == each), default=0)


def _name(text: str, tokens: list[Token], claim: Claim) -> str:
    """Return the event's name, from an earlier sentence where the sentence only points to it."""
    while tokens and tokens[0].lower in _ARTICLES:
        tokens = tokens[1:]
    if not tokens or len(tokens) > _LONGEST_NAME:
        return ""
    if any(t.kind == "mark" and t.lower not in _INNER for t in tokens) or _tells_more(tokens):
        return ""
    if _is_named(tokens, claim):
        return text[tokens[0].start : tokens[-1].end]
    return _named_before(text, tokens[0], claim) if len(tokens) == 1 else ""


def _tells_more(tokens: list[Token]) -> bool:
    """Tell "the war began in 1939 and", before "ended": a name holds no verb and ends in none."""
    told = any(_verb(tokens[:end]) for end in range(1, len(tokens) + 1))
    verbs = {*words.AUXILIARIES, *words.CLAUSE_WORDS}
    return told or tokens[-1].lower in _INNER or any(token.lower in verbs for token in tokens)


def _is_named(tokens: list[Token], claim: Claim) -> bool:
    """Tell a name: capitals beyond those that begin the sentence, and more than one word."""
    opening = claim.sentence.span.start
    capital = any(t.text[:1].isupper() and t.start > opening for t in tokens)
    pointing = tokens[0].lower in lexicon.POINTERS or tokens[0].lower in lexicon.OPENERS
    return capital and len(tokens) > 1 and not pointing


def _named_before(text: str, noun: Token, claim: Claim) -> str:
    """Return the one name of the document that "the treaty" can mean: "Treaty of Versailles"."""
    head = re.escape(noun.text.capitalize())
    pattern = rf"\b(?:[A-Z]\w+ )*{head}(?: of(?: the)? [A-Z]\w+(?:[ -][A-Z]\w+)*)?"
    names = {
        name.removeprefix("The ")
        for name in re.findall(pattern, text)
        if " " in name.removeprefix("The ")
    }
    if len(names) != 1:
        return ""
    (name,) = names
    return name if text.find(name) < claim.sentence.span.start else ""


def may_recur(name: str, moment: str) -> bool:
    """Tell that a like-named event may come again: "the Norland festival", not "the Battle of X".

    >>> may_recur("Norland festival", "event-start"), may_recur("Battle of Norland", "event-start")
    (True, False)
    """
    return moment not in _MOMENTS_OF_ONE and _ONCE.isdisjoint(name.lower().split())
