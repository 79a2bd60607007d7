"""Which sentences of a document are its own plain word: not attributed, not disputed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import documents as lexicon
from verifier.model.claim import Modality, Polarity
from verifier.model.text import Span
from verifier.notation.tokens import phrases, tokenize

if TYPE_CHECKING:
    from verifier.model.claim import Claim
    from verifier.notation.tokens import Tokens

_DISPUTED = frozenset(lexicon.DISPUTED)
_REJECTING = frozenset(lexicon.REJECTING)
_REFERRING = frozenset(lexicon.REFERRING)
_CORRECTING = phrases(lexicon.CORRECTING)
_HOLDING = frozenset(lexicon.HOLDING)
_QUOTES = frozenset('"“”«»„')
_LONGEST = 60
_NEXT = re.compile(r"\s*([^.!?\n]*)")


def why_not_plain(text: str, sentence: Tokens, claim: Claim) -> str:
    """Return why a claim is not the document's own plain word; empty when it is."""
    if claim.sentence.heading:
        return "it is a heading"
    quoted = any(token.text in _QUOTES for token in sentence.items)
    if claim.speaker is not None or claim.reported or quoted or _inside_quotation(text, claim):
        return "it is somebody's speech"
    if claim.polarity is not Polarity.ASSERTED or claim.modality is not Modality.FACTUAL:
        return "it is denied, supposed or foretold"
    if any(token.text == "?" for token in sentence.items):
        return "it is a question"
    times = [each for each in (claim.span, claim.period_slot.span) if each is not None]
    for token in sentence.items:
        dated = any(time.overlaps(Span(token.start, token.end)) for time in times)
        if token.lower in _DISPUTED and not dated:  # "May" of a date doubts nothing
            return f"“{token.text}” makes it somebody's view, or unsure"
    if len(sentence) > _LONGEST:
        return "its sentence is too long to be understood wholly"
    return _around(text, claim)


def _inside_quotation(text: str, claim: Claim) -> bool:
    """Tell a sentence amid a quotation that began in an earlier one of its paragraph."""
    start = claim.sentence.span.start
    before = text[_paragraph(text, start) : start]
    curly = before.count("“") + before.count("„") > before.count("”")
    return before.count('"') % 2 == 1 or curly or before.count("«") > before.count("»")


def _paragraph(text: str, at: int) -> int:
    return text.rfind("\n\n", 0, at) + 1


def _around(text: str, claim: Claim) -> str:
    """Return that the words before it hand it to somebody, or those after it reject it.

    "The claim:" and "What he said:" end with a colon; "That is false." points back.
    """
    before = text[: claim.sentence.span.start].rstrip()
    if before.endswith(":"):
        return "what stands before it introduces it as somebody's words"
    after = _NEXT.match(text, claim.sentence.span.end)
    if after is not None and _rejects(after[1]):
        return "what follows rejects it"
    return ""


def _rejects(following: str) -> bool:
    """Tell a sentence that takes the one before it back: "That is not true.", "In fact, …"."""
    words = tokenize(following).lowers
    told = set(words)
    if any(words[: len(each)] == each for each in _CORRECTING):
        return True
    denied = not told.isdisjoint({"not", "never"}) and not told.isdisjoint(_HOLDING)
    return not told.isdisjoint(_REFERRING) and (denied or not told.isdisjoint(_REJECTING))
