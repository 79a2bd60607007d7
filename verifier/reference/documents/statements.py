"""Claims of a reference document to facts: only where every word of the sentence is understood.

A statement is taken when it is plain: "The unemployment rate in France was 7.3 % in 2023."
"France had 67.4 million inhabitants in 2020." "There were 16,832 contractors in Iraq in May 2021."
What somebody says, doubts, denies, estimates or expects is never evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language import documents as lexicon
from verifier.model.claim import (
    Change,
    Claim,
    Comparator,
    Comparison,
    Deadline,
    Elapsed,
    EventDate,
    Hedge,
    Level,
    Order,
    Origin,
    Parts,
    Role,
)
from verifier.model.text import Span
from verifier.model.units import NUMBER
from verifier.model.vocabulary import AliasKind
from verifier.notation.tokens import Token, phrases, tokenize
from verifier.reference.documents.event_dates import event_date
from verifier.reference.documents.plain import why_not_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model.period import Period
    from verifier.model.quantity import Quantity
    from verifier.notation.tokens import Tokens

    Code = Callable[[str], str | None]

_OPENERS = frozenset(lexicon.OPENERS)
_POINTERS = frozenset(lexicon.POINTERS)
_LEVELS = phrases(lexicon.LEVELS)
_HOLDINGS = phrases(lexicon.HOLDINGS)
_COMPARED = phrases(lexicon.COMPARED)
_INTO = frozenset({"in", "of", "for", "at", "on", "during", "as", "across", "throughout"})
_FIGURES = frozenset({Role.COUNT, Role.MEASUREMENT, Role.SHARE, Role.MONEY})
_LINKS = frozenset({"of", "per", "and", "for", "to", "-", "/", "on"})
_POSSESSIVES = ("'s", "’s", "'", "’")


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says plainly: so much of a measure, of an entity, at a time.

    Of an event it says ``when`` it happened; ``measure`` is then which moment of it.
    """

    sentence: Span
    measure: str
    entity: str
    period: Period | None = None
    quantity: Quantity | None = None
    share_of: str = ""
    when: Period | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A sentence with a figure or a date that is no evidence, and why."""

    sentence: Span
    why: str


def read_statements(
    text: str, claims: tuple[Claim, ...], place_code: Code
) -> tuple[tuple[Statement, ...], tuple[Refused, ...]]:
    """Return what a document's claims state plainly, and the sentences that do not."""
    statements: list[Statement] = []
    refused: dict[Span, Refused] = {}
    for claim in sorted(claims, key=lambda each: not isinstance(each.form, Level)):
        if not isinstance(claim.form, Level | EventDate):
            if why := _OTHER_FORMS.get(type(claim.form)):
                refused.setdefault(claim.sentence.span, Refused(claim.sentence.span, why))
            continue
        dated = isinstance(claim.form, EventDate)
        read = _dated(text, claim) if dated else _statement(text, claim, place_code)
        if isinstance(read, Statement):
            statements.append(read)
        else:
            refused.setdefault(claim.sentence.span, Refused(claim.sentence.span, read))
    taken = {statement.sentence for statement in statements}
    left = [each for span, each in refused.items() if span not in taken]
    return tuple(statements), tuple(sorted(left, key=lambda each: each.sentence))


_OTHER_FORMS = {
    Deadline: "it tells a deadline", Elapsed: "it tells how long ago something happened",
    Order: "it tells what came first",
    Change: "it tells a change", Comparison: "it compares two figures",
    Parts: "it tells the parts of a whole",
}  # fmt: skip


def _statement(text: str, claim: Claim, place_code: Code) -> Statement | str:
    """Return the statement that a claim makes, or why it is none."""
    sentence = tokenize(text, claim.sentence.span.start, claim.sentence.span.end)
    why = _not_plain(text, sentence, claim)
    if why:
        return why
    reader = _Sentence(text, sentence, claim, place_code)
    return reader.read()


def _dated(text: str, claim: Claim) -> Statement | str:
    """Return the date of an event that a claim states, or why it states none."""
    sentence = tokenize(text, claim.sentence.span.start, claim.sentence.span.end)
    why = why_not_plain(text, sentence, claim)
    if why:
        return why
    read = event_date(text, claim)
    if isinstance(read, str):
        return read
    name, moment, when = read
    return Statement(claim.sentence.span, moment, name, when=when)


def _not_plain(text: str, sentence: Tokens, claim: Claim) -> str:
    """Return why a claim is no plain statement of a level; empty when it is one."""
    mention = claim.mention
    if mention is None or mention.quantity is None or mention.role not in _FIGURES:
        return "it is no level"
    why = why_not_plain(text, sentence, claim)
    if why:
        return why
    if mention.hedge is not Hedge.NONE or mention.comparator is not Comparator.EQ:
        return "its figure is hedged"
    if claim.period is None and claim.period_slot.span is not None:
        return "its time is told by another date, which nobody states"
    return ""


class _Sentence:
    """One sentence, read from both sides of its figure; nothing may be left unread."""

    def __init__(self, text: str, tokens: Tokens, claim: Claim, place_code: Code) -> None:
        self._text, self._tokens, self._claim, self._code = text, tokens, claim, place_code
        self._span = claim.mention.value_span if claim.mention else claim.span
        self._places: list[str] = []

    def read(self) -> Statement | str:
        """Return the statement, or why there is none."""
        mention = self._claim.mention
        if mention is None or mention.quantity is None:
            return "it is no level"
        head = self._without_time([t for t in self._tokens.items if t.end <= self._span.start])
        while head and head[0].text == ",":
            head.pop(0)
        subject, kind = self._subject(head)
        if kind == "":
            return "what the figure is of is not said plainly before it"
        after = [t for t in self._tokens.items if t.start >= mention.span.end]
        left = self._without_places(self._without_time(after))
        if not self._ends(left):
            return f"“{left[0].text}” after the figure is not understood"
        entity, measure = self._parted(subject, counted=kind != "level")
        if kind != "level":
            noun = mention.noun
            measure = self._bare(noun.text) if noun is not None and not noun.part else ""
        elif mention.noun is not None and mention.quantity.unit == NUMBER:
            return f"“{mention.noun.text}” is counted beside what it is said of"
        places = [*([entity] if entity else []), *self._places]
        why = self._faults(places, measure, kind)
        if why:
            return why
        period = self._claim.period if self._claim.period_slot.span is not None else None
        share = self._text[self._span.end : mention.span.end].strip()
        share = share if mention.role is Role.SHARE and share.startswith("of ") else ""
        whose = places[0] if places else ""
        sentence = self._claim.sentence.span
        return Statement(sentence, measure, whose, period, mention.quantity, share)

    def _faults(self, places: list[str], measure: str, kind: str) -> str:
        """Return what a statement lacks; empty where it lacks nothing."""
        if len({self._code(each) or each for each in places}) > 1:
            return "it names several places"
        if not measure or self._is_pointer(measure):
            return "what is measured is not named in the sentence"
        if kind != "level" and not places:
            return "whose figure it is is not named in the sentence"
        return ""

    def _without_time(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens without the claim's time and its preposition."""
        slot = self._claim.period_slot
        if slot.span is None or slot.origin not in {Origin.CLAUSE, Origin.SENTENCE, Origin.WORDS}:
            return tokens
        kept: list[Token] = []
        for token in tokens:
            if slot.span.overlaps(Span(token.start, token.end)):
                while kept and kept[-1].lower in {*_INTO, "the"} and token.start == slot.span.start:
                    kept.pop()
            else:
                kept.append(token)
        return kept

    def _subject(self, head: list[Token]) -> tuple[list[Token], str]:
        """Return the subject's tokens and how the figure is tied to it; "" where it is not."""
        tokens = tokenize(self._text, head[0].start, head[-1].end) if head else None
        if tokens is None:
            return [], ""
        lowers = [token.lower for token in head]
        if lowers in (["there", "were"], ["there", "are"], ["there", "was"], ["there", "is"]):
            return [], "existence"
        for table, kind in ((_LEVELS, "level"), (_HOLDINGS, "holding")):
            for phrase in table:
                size = len(phrase)
                rest = lowers[-size - 1 : -1] if lowers[-1:] == ["a"] else lowers[-size:]
                if tuple(rest) == phrase:
                    return head[: -size - (lowers[-1:] == ["a"])], kind
        return [], ""

    def _without_places(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens without "in France", and remember the place."""
        index = 0
        while index < len(tokens):
            if tokens[index].lower in {"in", "across", "throughout"}:
                name, size = self._name_at(tokens, index + 1)
                if name:
                    self._places.append(name)
                    del tokens[index : index + 1 + size]
                    continue
            index += 1
        return tokens

    def _name_at(self, tokens: list[Token], at: int) -> tuple[str, int]:
        """Return the name of a place or thing that begins at a token, and its number of tokens."""
        first = at + (at < len(tokens) and tokens[at].lower == "the")
        end = first
        while end < len(tokens) and self._goes_on(tokens, end, begun=end > first):
            end += 1
        if end == first:
            return "", 0
        return self._text[tokens[first].start : tokens[end - 1].end], end - at

    @staticmethod
    def _goes_on(tokens: list[Token], at: int, *, begun: bool) -> bool:
        """Tell a further word of a name: a capital, or "of" and the like before one."""
        if tokens[at].text[:1].isupper():
            return True
        inner = begun and tokens[at].lower in {"of", "and", "de", "-"} and at + 1 < len(tokens)
        return inner and tokens[at + 1].text[:1].isupper()

    def _ends(self, tokens: list[Token]) -> bool:
        """Tell that nothing follows, or only a comparison that leaves the figure what it is."""
        words = [token for token in tokens if token.text not in {".", ";", "!", ")"}]
        if not words:
            return True
        if words[0].text != ",":
            return False
        lowers = tuple(token.lower for token in words[1:3])
        return any(lowers[: len(phrase)] == phrase for phrase in _COMPARED)

    def _parted(self, subject: list[Token], *, counted: bool) -> tuple[str, str]:
        """Return the entity and the measure that a subject names: "Germany's population"."""
        tokens = list(subject)
        while tokens and (tokens[0].lower in _OPENERS or tokens[0].text == ","):
            tokens.pop(0)
        if not tokens:
            return "", ""
        whole = self._text[tokens[0].start : tokens[-1].end]
        if counted:
            named = all(t.text[:1].isupper() or t.lower in {"of", "and", "the"} for t in tokens)
            return (whole, "") if named or self._code(whole) else ("", "")
        owner, size = self._owner(tokens)
        if owner:
            return owner, self._words(tokens[size:])
        for index, token in enumerate(tokens):
            if token.lower in {"in", "of"} and index:
                name, size = self._name_at(tokens, index + 1)
                if name and index + 1 + size == len(tokens):
                    return name, self._words(tokens[:index])
        return "", self._words(tokens)

    def _owner(self, tokens: list[Token]) -> tuple[str, int]:
        """Return whom a subject begins with, and the tokens that takes: "Germany's", "German"."""
        for index, token in enumerate(tokens[1:], 1):
            if token.text in _POSSESSIVES and index + 1 < len(tokens):
                named = all(each.text[:1].isupper() for each in tokens[:index])
                name = self._text[tokens[0].start : tokens[index - 1].end]
                return (name, index + 1) if named else ("", 0)
        first = tokens[0]
        joined = next((end for end in _POSSESSIVES if first.text.endswith(end)), "")
        if joined and first.text[:1].isupper() and len(tokens) > 1:
            return first.text.removesuffix(joined), 1
        for hit in (*self._claim.hits, *self._claim.nearby):
            if hit.kind is AliasKind.PLACE and hit.span.start == first.start:
                size = sum(token.end <= hit.span.end for token in tokens)
                return (hit.id, size) if size < len(tokens) else ("", 0)
        return "", 0

    def _words(self, tokens: list[Token]) -> str:
        """Return a measure's name; empty where a word of it may be anything else."""
        for token in tokens:
            plain = token.kind == "word" or token.text in {"-", "/"}
            if not plain or token.text in {"'", "’"}:
                return ""
            inner = token.text.islower() or token.text.isupper() or token is tokens[0]
            if token.lower in {"in", "at", "by", "with", "among", "from", "who", "which", "that"}:
                return ""
            if not inner and token.lower not in _LINKS:
                return ""
        return self._bare(self._text[tokens[0].start : tokens[-1].end]) if tokens else ""

    @staticmethod
    def _bare(name: str) -> str:
        first, _, rest = name.partition(" ")
        bare = rest if rest and first.lower() in _OPENERS else name
        head, _, tail = bare.partition(" ")
        lowered = head if head.isupper() and len(head) > 1 else head.lower()
        return f"{lowered} {tail}".strip()

    @staticmethod
    def _is_pointer(measure: str) -> bool:
        return all(word.lower() in _POINTERS | {"of"} for word in measure.split())
