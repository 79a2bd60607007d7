"""The words of a sentence tied to a box: its subject, its entries, their values, its figures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from verifier.language import boxes, questions
from verifier.matching.relations.kinds import ASKING
from verifier.matching.relations.kinds import Kind as Question
from verifier.matching.relations.texts import forms_of, words_of
from verifier.model.claim import Role
from verifier.notation.places import place_at
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from verifier.matching.boxes.box import Box, Entry
    from verifier.matching.relations.texts import Word
    from verifier.model.claim import Mention
    from verifier.model.period import Period
    from verifier.model.statements import MentionReader

_NOT_IDLE = frozenset(boxes.NOT_IDLE)
_IDLE = (frozenset(questions.IDLE) | frozenset(boxes.ALSO_IDLE)) - _NOT_IDLE
_THINGS, _PRONOUNS = frozenset(boxes.THINGS), frozenset(boxes.PRONOUNS)
_SEVERAL, _LIFE = frozenset(boxes.SEVERAL), frozenset(boxes.LIFE)
_LIMITS = frozenset((*boxes.SINCE, *boxes.BY))
_ALLOWED = frozenset(
    (Question.MORE, Question.LESS, Question.THAN, Question.EARLIER, Question.LATER)
)
_INNER = frozenset(("of", "the", "in", "and", "for", "a", "an"))
_LONGEST_PHRASE = 8
_MEMBER = re.compile(r";\s*(?![^()]*\))")


class Kind(StrEnum):
    """What a stretch of a sentence is to a box."""

    SUBJECT = "subject"
    KEY = "key"
    VALUE = "value"
    MENTION = "mention"
    SEVERAL = "several"
    LIFE = "life"
    PLACE = "place"
    TIMES = "times"
    ASK = "ask"
    WORD = "word"
    LEFT = "left over"


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Words of a sentence; ``entries`` are those a key names, or in which a value stands."""

    kind: Kind
    start: int
    end: int
    text: str
    entries: tuple[Entry, ...] = ()
    mention: Mention | None = None
    period: Period | None = None
    asks: Question | None = None
    country: str = ""


class Saying:
    """A sentence in pieces, each of its words in one of them."""

    def __init__(
        self, text: str, box: Box, reader: MentionReader, published: date | None = None
    ) -> None:
        """Tie the words of a sentence to a box."""
        self.box = box
        self.published = published
        self.words = words_of(text)
        self._owned = dict(self._mentions(text, reader))
        self._places = dict(self._countries(text))
        self.pieces = tuple(self._pieces())

    def of(self, kind: Kind) -> tuple[Piece, ...]:
        """Return the pieces of a kind."""
        return tuple(piece for piece in self.pieces if piece.kind is kind)

    def before(self, piece: Piece, reach: int = 3) -> tuple[str, ...]:
        """Return the words right before a piece, the nearest first."""
        first = max(0, piece.start - reach)
        return tuple(word.text for word in reversed(self.words[first : piece.start]))

    def days_of(self, entry: Entry) -> tuple[Period, ...]:
        """Return the days of an entry, of the members alone that the sentence names, if any."""
        named = [
            part
            for part in _MEMBER.split(entry.text)
            for value in self.of(Kind.VALUE)
            if entry in value.entries and stands_in(value, self.words, part)
        ]
        if not named:
            return entry.values.days
        return tuple(
            day for day in entry.values.days if any(str(day.start.year) in part for part in named)
        )

    def names_its_subject(self, above: str) -> bool:
        """Tell whether it names what the box is about, or begins with a pronoun for it.

        A pronoun may be for it where the text ``above`` the sentence names it.
        """
        first = self.words[0].text if self.words else ""
        return bool(self.of(Kind.SUBJECT)) or (
            first in _PRONOUNS
            and any(word.form in self.box.names - _IDLE for word in words_of(above))
        )

    def _mentions(self, text: str, reader: MentionReader) -> Iterator[tuple[int, Piece]]:
        for mention, period in reader(text, self.published):
            whole = mention.role is not Role.COUNT
            end = mention.span.end if whole else mention.value_span.end
            at = [
                number
                for number, word in enumerate(self.words)
                if mention.span.start <= word.start < end
            ]
            named = [each for each in at if self.words[each].text not in _INNER]
            if named and all(self.words[each].form in self.box.names for each in named):
                continue  # "the 2019" of "the 2019 earthquake" is of its name
            if at and (mention.quantity or mention.duration or mention.timex):
                piece = Piece(
                    Kind.MENTION, at[0], at[-1] + 1, mention.text, mention=mention, period=period
                )
                yield at[0], piece

    def _countries(self, text: str) -> Iterator[tuple[int, Piece]]:
        tokens = tokenize(text)
        for number, token in enumerate(tokens.items):
            found = place_at(tokens, number)
            if found is None:
                continue
            code, size, _ = found
            end = tokens.items[number + size - 1].end
            at = [n for n, word in enumerate(self.words) if token.start <= word.start < end]
            if at:
                said = text[token.start : end]
                yield at[0], Piece(Kind.PLACE, at[0], at[-1] + 1, said, country=code)

    def _pieces(self) -> Iterator[Piece]:
        at = 0
        while at < len(self.words):
            piece = self._piece(at)
            yield piece
            at = piece.end

    def _piece(self, at: int) -> Piece:
        value, subject = self._value(at), self._subject(at)
        key = self._key(at)
        if subject is not None and (value is None or value.end <= subject.end):
            return subject
        owned = self._owned.get(at)
        place = self._places.get(at)
        if place is not None and (value is None or value.end <= place.end):
            return replace(place, entries=value.entries if value else ())
        whole = value is not None and not (owned and owned.end >= value.end)
        if value is not None and whole and (key is None or value.end - at > 1):
            return value
        if owned is not None:
            return owned
        return key or self._plain(at)

    def _plain(self, at: int) -> Piece:
        text, form = self.words[at].text, self.words[at].form
        if text in _LIMITS and any(each in self._owned for each in range(at + 1, at + 3)):
            return self._made(Kind.WORD, at, at + 1)
        if text in boxes.TIMES:
            return self._made(Kind.TIMES, at, at + 1)
        if text in _SEVERAL:
            return self._made(Kind.SEVERAL, at, at + 1)
        if text in _LIFE:
            return self._made(Kind.LIFE, at, at + 1)
        question = ASKING.get(text)
        if question in _ALLOWED:
            return Piece(Kind.ASK, at, at + 1, text, asks=question)
        if question is not None and text not in boxes.ALSO_IDLE:
            return self._made(Kind.LEFT, at, at + 1)
        if text in _said() or form in _said():
            return self._made(Kind.LEFT, at, at + 1)  # it asks for what the box does not tell
        plain = text in _IDLE or form in _IDLE or text in _THINGS or form in _THINGS
        return self._made(Kind.WORD if plain else Kind.LEFT, at, at + 1)

    def _made(self, kind: Kind, start: int, end: int, entries: tuple[Entry, ...] = ()) -> Piece:
        text = " ".join(word.text for word in self.words[start:end])
        return Piece(kind, start, end, text, entries)

    def _subject(self, at: int) -> Piece | None:
        """Return the longest run of words of the box's names; a lone small word is none."""
        end = at
        while end < len(self.words) and (
            self.words[end].form in self.box.names or (end > at and self.words[end].text in _INNER)
        ):
            end += 1
        while end > at and self.words[end - 1].text in _INNER:
            end -= 1
        if end == at or all(self.words[each].text in _IDLE for each in range(at, end)):
            return None
        return self._made(Kind.SUBJECT, at, end)

    def _key(self, at: int) -> Piece | None:
        """Return the entries that the words from here ask for, by their groups or their key."""
        for size in (3, 2, 1):
            words = self.words[at : at + size]
            if len(words) < size:
                continue
            texts = " ".join(word.text for word in words), " ".join(word.form for word in words)
            groups = _said().get(texts[0], frozenset()) | _said().get(texts[1], frozenset())
            entries = tuple(each for each in self.box.entries if each.groups & groups)
            forms = tuple(word.form for word in words)
            named = tuple(
                each
                for each in self.box.entries
                if each.forms == forms
                or (size == 1 and len(forms[0]) > 3 and forms[0] in each.forms)
                if forms[0] not in _IDLE and forms[0] not in _THINGS
            )
            exact = tuple(each for each in named if each.forms == forms)
            found = exact or entries or named
            if found:
                return self._made(Kind.KEY, at, at + size, found)
        return None

    def _value(self, at: int) -> Piece | None:
        """Return the longest phrase that begins here and stands in an entry's value."""
        if self.words[at].text in _IDLE or self.words[at].number is not None:
            return None
        for end in range(min(len(self.words), at + _LONGEST_PHRASE), at, -1):
            forms = tuple(word.form for word in self.words[at:end])
            if forms[-1] in _INNER or (end - at == 1 and forms[0] in ASKING):
                continue
            entries = tuple(each for each in self.box.entries if _stands(forms, each.value_forms))
            if entries:
                return self._made(Kind.VALUE, at, end, entries)
        return None


def stands_in(piece: Piece, words: tuple[Word, ...], text: str) -> bool:
    """Tell whether the words of a piece stand together in a text."""
    return _stands(tuple(word.form for word in words[piece.start : piece.end]), forms_of(text))


def _stands(phrase: tuple[str, ...], text: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(text[at : at + size] == phrase for at in range(len(text) - size + 1))


@cache
def _said() -> dict[str, frozenset[str]]:
    """Return the groups of entries that each word asks for."""
    found: dict[str, set[str]] = {}
    for group, (_, said) in boxes.ENTRIES.items():
        for word in said:
            found.setdefault(word, set()).add(group)
    return {word: frozenset(groups) for word, groups in found.items()}
