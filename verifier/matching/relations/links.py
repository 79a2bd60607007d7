"""The words of a sentence tied to a table: to its cells, its headers, and the questions it asks."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import english, questions, rewordings
from verifier.matching.relations.countries import country_at
from verifier.matching.relations.days import Day, day_at
from verifier.matching.relations.kinds import ASKING, PLAIN, VALUES, Kind
from verifier.matching.relations.likeness import is_like, is_unit_of
from verifier.matching.relations.rewordings import ROW_KINDS, doing, forms_of_verb, read_as
from verifier.matching.relations.texts import plain, words_of
from verifier.notation.numerals import read_numeral
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.matching.relations.table import Places, Table


# A header of one such word is the header: "total", "time", "average".
_HEADERS_FIRST = frozenset((Kind.TOTAL, Kind.AVERAGE, Kind.TIMES, Kind.SAME))
_IDLE = frozenset(questions.IDLE)
_PERCENT = frozenset(questions.PERCENT_SIGNS)
_SIGNS = frozenset(questions.SIGNS)
_NEUTRAL = frozenset((*questions.IDLE, *questions.KINDS_OF_ROWS, *questions.HAPPENINGS))
_NEVER_HEADER = frozenset(questions.NEVER_HEADERS)
_DROPPED = frozenset(questions.DROPPED_OF_HEADERS)
_NOT_LAST = frozenset(questions.NEVER_LAST_OF_HEADERS)
_LONGEST_HEADER = 5
_LONGEST_RUN = 6
_GAINING = frozenset(rewordings.GAINING)
_BOUNDING = frozenset(form for verb in rewordings.BOUNDING for form in forms_of_verb(verb))
_BEFORE_OBJECTS = frozenset(rewordings.BEFORE_OBJECTS)
_SIZES = frozenset((Kind.MORE, Kind.LESS, Kind.MOST, Kind.LEAST, Kind.TOTAL, Kind.ONLY))
_OF_QUANTITY = frozenset(rewordings.OF_QUANTITY)
_NUMBERED = frozenset(questions.NUMBERED)
_NUMBERING = frozenset(questions.NUMBERING)
_PAIRED = frozenset((" - ", "-", "–", " – ", ":", "/", " / "))


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """Words ``start`` to before ``end`` of a sentence, and what they are to the table.

    ``places`` are the cells a value leads to, by column; ``columns`` those a header names;
    ``magnified`` tells a figure with its magnitude, "47 million"; ``partial``, that the words are
    only a part of the cells'.
    """

    kind: Kind
    start: int
    end: int
    text: str
    places: Places | None = None
    columns: tuple[int, ...] = ()
    number: Decimal | None = None
    ordinal: bool = False
    magnified: bool = False
    day: Day | None = None
    partial: bool = False

    @property
    def asks(self) -> bool:
        """Whether it asks something of the table rather than name a part of it."""
        return self.kind not in PLAIN


def linked(text: str, table: Table) -> tuple[Link, ...]:
    """Tie each word of a sentence to a table, the longest phrase first."""
    return _Linker(text, table).links()


class _Linker:
    def __init__(self, text: str, table: Table) -> None:
        self.text = plain(text)
        self.words = words_of(text)
        self.forms = tuple(word.form for word in self.words)
        self.table = table
        self.numerals = _numerals(self.text)

    def links(self) -> tuple[Link, ...]:
        found: list[Link] = []
        at = 0
        while at < len(self.words):
            link = self._at(at)
            if link is None or link.kind is Kind.NEUTRAL:
                link = self._joining(at, found) or link
            found.extend(
                self._read_as(at, link, found) or (link or self._link(Kind.LEFT, at, at + 1),)
            )
            at = found[-1].end
        return tuple(self._with_parts(found))

    def _link(self, kind: Kind, start: int, end: int, said: str = "") -> Link:
        text = said or " ".join(word.text for word in self.words[start:end])
        return Link(kind, start, end, text)

    def _joining(self, at: int, found: Sequence[Link]) -> Link | None:
        """Return a verb, a noun or a sign that only joins what the table knows."""
        word = self.words[at]
        verb = doing(word) or self._gaining(at)
        if verb:
            return self._link(ASKING.get(verb, Kind.IDLE), at, at + 1, verb)
        if verb is not None or word.text in ROW_KINDS or word.form in ROW_KINDS:
            return self._link(Kind.NEUTRAL, at, at + 1)
        if word.text in _BOUNDING and sum(column.dated for column in self.table.columns) < 2:
            return self._link(Kind.NEUTRAL, at, at + 1)  # no other day is told of
        if any(is_unit_of(word.text, column) for column in self.table.columns):
            return self._link(Kind.IDLE, at, at + 1)
        if found and found[-1].kind is Kind.HEADER and word.form in _OF_QUANTITY:
            return self._link(Kind.IDLE, at, at + 1, "number")  # "attendance figure"
        country = country_at(self.forms, at, self.table)
        if country is not None:
            size, places = country
            text = " ".join(each.text for each in self.words[at : at + size])
            return Link(Kind.CELL, at, at + size, text, places, partial=True)
        return None

    def _gaining(self, at: int) -> str | None:
        """Return "had" for "won" and "drew" where what was won or drawn is a column."""
        if self.words[at].text not in _GAINING:
            return None
        after = at + 1
        while after < len(self.words) and (
            self.words[after].text in _BEFORE_OBJECTS
            or self.words[after].number is not None
            or ASKING.get(self.words[after].text) in _SIZES
        ):
            after += 1
        header = self._header(after) if after < len(self.words) else None
        return "had" if header is not None else None

    def _read_as(self, at: int, link: Link | None, found: Sequence[Link]) -> tuple[Link, ...]:
        """Return links for words that are read as others, where the table knows no more of them."""
        read = read_as(self.words, at, found)
        if read is None:
            return ()
        said, size = read
        if link is not None and (link.kind in _OF_TABLE or link.end - at >= size > 1):
            return ()
        ends = [*range(at + 1, at + len(said)), at + size]
        starts = [at, *ends]
        return tuple(
            self._link(ASKING.get(word, Kind.IDLE), start, end, word)
            for word, start, end in zip(said, starts, ends, strict=False)
        )

    def _at(self, at: int) -> Link | None:
        """Return the best link that begins at a word."""
        word = self.words[at]
        if word.text in _PERCENT and at and self.words[at - 1].number is not None:
            known = any(column.of_percent for column in self.table.columns) or (
                word.form in self.table.signs
            )
            return self._link(Kind.IDLE, at, at + 1) if known else None
        cell = self._cell(at)
        if cell is None and word.number is not None and self._beside_caption(at):
            return self._link(Kind.CAPTION, at, at + 1)
        day = self._day(at)
        if day is not None and (cell is None or day.end >= cell.end):
            return day
        header = self._header(at) or self._numbering(at)
        if cell is not None and not (header and header.end > cell.end):
            return cell
        if cell is None:
            outcome = self._outcome(at)
            if outcome is not None:
                return outcome
        asked = ASKING.get(word.text)
        if asked and not (header and (header.end - at > 1 or asked in _HEADERS_FIRST)):
            return self._link(asked, at, at + 1)
        return header or self._number(at) or self._plain(at, asked)

    def _plain(self, at: int, asked: Kind | None) -> Link | None:
        word = self.words[at]
        if asked:
            return self._link(asked, at, at + 1)
        if word.text in _IDLE or word.form in _IDLE:
            return self._link(Kind.IDLE, at, at + 1)
        if word.form in self.table.caption:
            return self._link(Kind.CAPTION, at, at + 1)
        if word.text in _SIGNS and word.text in self.table.signs:
            return self._link(Kind.IDLE, at, at + 1)
        if word.text in _NEUTRAL or word.form in _NEUTRAL:
            return self._link(Kind.NEUTRAL, at, at + 1)
        return None

    def _cell(self, at: int) -> Link | None:
        word = self.words[at]
        for key, places in self.table.phrases.get(self.forms[at], ()):
            if self.forms[at : at + len(key)] == key:
                lone = len(key) == 1 and (
                    word.number is not None or word.text in _IDLE or word.text in ASKING
                )
                if lone:
                    return None
                text = " ".join(each.text for each in self.words[at : at + len(key)])
                return Link(Kind.CELL, at, at + len(key), text, places)
        return None

    def _beside_caption(self, at: int) -> bool:
        """Tell a figure that stands in the caption beside the same word: "2007 - 08 season"."""
        pairs, forms = self.table.caption_pairs, self.forms
        after = at + 1 < len(forms) and (forms[at], forms[at + 1]) in pairs
        return after or (at > 0 and (forms[at - 1], forms[at]) in pairs)

    def _day(self, at: int) -> Link | None:
        read = day_at(self.words, at)
        if read is None:
            return None
        day, size = read
        places = {
            column.index: frozenset(
                row for row, each in enumerate(column.days) if each and day.covers(each)
            )
            for column in self.table.columns
            if column.dated
        }
        whole = day.month is not None and (day.day is not None or day.year is not None)
        if not places or not (whole or any(places.values())):
            return None
        text = " ".join(each.text for each in self.words[at : at + size])
        return Link(Kind.DAY, at, at + size, text, places, day=day)

    def _outcome(self, at: int) -> Link | None:
        """Tell "won" of a table whose cells begin with W and L; "was won by" names a winner."""
        text = self.words[at].text
        following = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if len(self.table.outcomes) != 1 or following == "by" or self._is_of_a_cell(at):
            return None
        for said, marks in (
            (questions.WON, questions.WON_MARKS),
            (questions.LOST, questions.LOST_MARKS),
        ):
            if text in said:
                column = self.table.outcomes[0]
                places = {column: self.table.marked(column, marks)}
                return Link(Kind.CELL, at, at + 1, text, places)
        return None

    def _is_of_a_cell(self, at: int) -> bool:
        """Tell "the Rams won" where a cell names the Rams: the marks are of somebody else."""
        before = self.words[at - 1] if at else None
        return before is not None and before.number is None and before.form in self.table.words

    def _number(self, at: int) -> Link | None:
        word = self.words[at]
        if word.number is not None:
            following = self.words[at + 1] if at + 1 < len(self.words) else None
            if following is not None and following.number is not None:
                between = self.text[word.end : following.start]
                if between in _PAIRED:  # a score or a record that no cell holds
                    return self._link(Kind.LEFT, at, at + 2)
            if following is not None and following.text in questions.MAGNITUDES:
                power = len(str(questions.MAGNITUDES[following.text])) - 1
                number = word.number.scaleb(power)
                return Link(Kind.NUMBER, at, at + 2, word.text, number=number, magnified=True)
            return Link(
                Kind.NUMBER, at, at + 1, word.text, number=word.number, ordinal=word.ordinal
            )
        rank = english().numerals.ordinals.get(word.text)
        if rank is not None:
            number = Decimal(rank)
            return Link(Kind.NUMBER, at, at + 1, word.text, number=number, ordinal=True)
        value, end = self.numerals.get(word.start, (None, 0))
        if value is None or word.text in _IDLE:
            return None
        size = sum(word.start <= each.start < end for each in self.words[at:])
        return Link(Kind.NUMBER, at, at + size, word.text, number=value)

    def _header(self, at: int) -> Link | None:
        """Return the columns that the words from here name, by the longest phrase."""
        if self.words[at].text in _NEVER_HEADER:
            return None
        for size in range(min(_LONGEST_HEADER, len(self.words) - at), 0, -1):
            part = self._header_words(at, size)
            columns, sure = self._named(part) if part else ((), False)
            if columns:
                if size == 1 and self.words[at].text in _IDLE and not sure:
                    return None  # "played" for "match": too common to name a column by likeness
                text = " ".join(each.text for each in self.words[at : at + size])
                return Link(Kind.HEADER, at, at + size, text, columns=columns)
        return None

    def _numbering(self, at: int) -> Link | None:
        """Return the column that numbers the rows where "episode 11" counts on it."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if self.words[at].text not in _NUMBERED or following is None or following.number is None:
            return None
        columns = tuple(
            column.index
            for column in self.table.columns
            if column.numeric and not _NUMBERING.isdisjoint(column.forms)
        )
        return (
            Link(Kind.HEADER, at, at + 1, self.words[at].text, columns=columns) if columns else None
        )

    def _header_words(self, at: int, size: int) -> tuple[str, ...]:
        forms = self.forms[at : at + size]
        if size == 1:
            return forms
        kept = tuple(form for form in forms if form not in _DROPPED)
        return kept if len(kept) > 1 and forms[-1] not in _NOT_LAST else ()

    def _named(self, part: tuple[str, ...]) -> tuple[tuple[int, ...], bool]:
        """Return the columns whose headers hold all the words, or words like them."""
        sure, near = [], []
        for column in self.table.columns:
            if not column.forms:
                continue
            share = len(part) / len(column.forms)
            if all(form in column.forms for form in part):
                sure.append((share, column.index))
            elif all(is_like(form, column.forms) for form in part):
                near.append((share, column.index))
        found = sure or near
        best = max((share for share, _ in found), default=0)
        return tuple(index for share, index in found if share == best), bool(sure)

    def _with_parts(self, found: list[Link]) -> list[Link]:
        """Tie runs of words left over to the cells in which they stand together."""
        out: list[Link] = []
        at = 0
        while at < len(found):
            link = self._part(found, at) if found[at].kind in _LOOSE else None
            out.append(link or found[at])
            at += 1
            while link and at < len(found) and found[at].start < link.end:
                at += 1
        return out

    def _part(self, found: Sequence[Link], at: int) -> Link | None:
        for end in range(min(len(found), at + _LONGEST_RUN), at, -1):
            run = found[at:end]
            kinds = {link.kind for link in run}
            if kinds - _IN_RUN or run[-1].kind is Kind.IDLE or Kind.LEFT not in kinds:
                continue
            first, last = run[0].start, run[-1].end
            places = self._together(self.forms[first:last])
            if places:
                text = " ".join(word.text for word in self.words[first:last])
                return Link(Kind.CELL, first, last, text, places, partial=True)
        return None

    def _together(self, forms: Sequence[str]) -> Places:
        """Return the cells in which all the words stand."""
        places = [self.table.words.get(form, {}) for form in forms]
        columns = set(places[0]).intersection(*places[1:])
        rows = {
            column: frozenset.intersection(*(each[column] for each in places))
            for column in sorted(columns)
        }
        return {column: each for column, each in rows.items() if each}


_OF_TABLE = frozenset((*VALUES, Kind.HEADER, Kind.CAPTION))
_LOOSE = frozenset((Kind.LEFT, Kind.CAPTION, Kind.NEUTRAL))
_IN_RUN = frozenset((*_LOOSE, Kind.IDLE, Kind.NUMBER))


def _numerals(text: str) -> dict[int, tuple[Decimal, int]]:
    """Return the numbers in words by where they begin, with where they end."""
    tokens = tokenize(text)
    found: dict[int, tuple[Decimal, int]] = {}
    at = 0
    while at < len(tokens):
        numeral = read_numeral(tokens, at, english()) if tokens[at].text.isalpha() else None
        if numeral is not None:
            found[tokens[at].start] = (numeral.value, tokens[at + numeral.size - 1].end)
        at += numeral.size if numeral is not None else 1
    return found
