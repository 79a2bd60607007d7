"""A sentence as conditions on the rows of a table, each with the column that it is said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language import questions
from verifier.matching.relations.conditions import Condition, figure_places
from verifier.matching.relations.kinds import VALUES, Kind
from verifier.matching.relations.links import Link, linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.matching.relations.table import Column, Table

_LINKING = frozenset(questions.LINKING)
_ARTICLES = frozenset(questions.ARTICLES)
_COPULAS = frozenset(questions.COPULAS)
_BARE = frozenset(questions.BARE_BOUNDS)
_SILENT = frozenset((Kind.IDLE, Kind.NEUTRAL, Kind.CAPTION))
_FAR_RIGHT, _FAR_LEFT = 4, 2
_COMPARING = {
    Kind.MORE: ">",
    Kind.LATER: ">",
    Kind.BETTER: ">",
    Kind.LESS: "<",
    Kind.EARLIER: "<",
    Kind.WORSE: "<",
}
_STEPPED_OVER = frozenset((*_COMPARING, Kind.THAN, Kind.LEAST, Kind.MOST, Kind.HEDGE, Kind.IDLE))
# In a column of places these may mean either end.
_UNSURE_OF_PLACES = frozenset(questions.UNSURE_OF_PLACES)


class Statement:
    """A sentence with its links, its conditions, and the headers that say what they are of."""

    def __init__(self, text: str, table: Table) -> None:
        """Tie the words of a sentence to a table and each value to its header."""
        self.table = table
        self.links = linked(text, table)
        self.core = [link for link in self.links if link.kind not in _SILENT]
        self.at = {link: number for number, link in enumerate(self.links)}
        self.pairs = sorted(self._pairs(), key=lambda pair: pair[:3])
        self.header_of = self._bound()
        self.used: set[Link] = set()
        self.conditions = tuple(self._condition(link) for link in self.links if link.kind in VALUES)
        self._whole = self._whole_rows()

    @property
    def left_over(self) -> tuple[Link, ...]:
        """The words that nothing in the table explains."""
        return tuple(link for link in self.links if link.kind is Kind.LEFT)

    def asking(self, *allowed: Link) -> tuple[Link, ...]:
        """Return the questions that neither a bound nor the form at work has answered."""
        return tuple(
            link
            for link in self.links
            if link.asks and link not in self.used and link not in allowed
        )

    def of_kind(self, *kinds: Kind) -> tuple[Link, ...]:
        """Return the unanswered questions of some kinds."""
        return tuple(link for link in self.asking() if link.kind in kinds)

    def columns(self, link: Link) -> tuple[Column, ...]:
        """Return the columns that a header names."""
        return tuple(self.table.columns[index] for index in link.columns)

    def dangling(self) -> tuple[Link, ...]:
        """Return the headers that are beside no value."""
        taken = set(self.header_of.values())
        return tuple(link for link in self.links if link.kind is Kind.HEADER and link not in taken)

    def beside(self, value: Link) -> tuple[Link, ...]:
        """Return the headers that a value may be of, by where they stand."""
        return tuple(header for _, _, _, header, each in self.pairs if each is value)

    def owner(self, header: Link) -> Link | None:
        """Return the value that a header is of."""
        return next((value for value, each in self.header_of.items() if each is header), None)

    def between(self, first: Link, second: Link) -> Sequence[Link]:
        """Return what stands between two links."""
        return self.links[self.at[first] + 1 : self.at[second]]

    def holding(
        self, conditions: Iterable[Condition], rows: frozenset[int] | None = None
    ) -> frozenset[int]:
        """Return the rows, of those given or all, in which every condition holds.

        Rows of a part, women say, are left out where nothing in the sentence names it.
        """
        found = self._whole if rows is None else rows
        for condition in conditions:
            found &= condition.rows
        return found

    def _whole_rows(self) -> frozenset[int]:
        rows = frozenset(range(self.table.size))
        for column in self.table.columns:
            if column.divides:
                named = frozenset().union(
                    *(each.places.get(column.index, frozenset()) for each in self.conditions)
                )
                rows -= {row for row in rows - named if self.table.is_part(column, row)}
        return rows

    # Headers to values

    def _bound(self) -> dict[Link, Link]:
        """Give every header the value beside it, the nearest first; return them by value."""
        pairs = self.pairs
        bound = self._of_copula(pairs)
        taken = set(bound.values())
        for _, _, _, header, value in pairs:
            if header not in taken and value not in bound:
                bound[value] = header
                taken.add(header)
        return bound

    def _pairs(self) -> Iterator[tuple[int, int, int, Link, Link]]:
        """Yield headers with the values they may be of: distance, preference, place."""
        for place, header in enumerate(self.links):
            if header.kind is not Kind.HEADER:
                continue
            right, gap = self._nearest(place, 1, _LINKING, _FAR_RIGHT)
            if right is not None and right.asks and right.kind in _STEPPED_OVER:
                beyond = self._past_comparing(self.at[right])
                right = beyond if beyond is not None and beyond.kind is Kind.NUMBER else None
            if right is not None and self._fits(header, right):
                yield gap, 0, place, header, right
            left, gap = self._nearest(place, -1, _ARTICLES, _FAR_LEFT)
            if left is not None and self._fits(header, left):
                yield gap, int(left.kind is not Kind.NUMBER), place, header, left

    def _nearest(
        self, place: int, step: int, allowed: frozenset[str], far: int
    ) -> tuple[Link | None, int]:
        place += step
        gap = 0
        while 0 <= place < len(self.links) and gap < far:
            link = self.links[place]
            if link.kind is not Kind.IDLE or link.text not in allowed:
                break
            place += step
            gap += 1
        return (self.links[place], gap) if 0 <= place < len(self.links) else (None, 0)

    def _past_comparing(self, place: int) -> Link | None:
        """Step over "more than", "at least", "over"."""
        while place < len(self.links) and self.links[place].kind in _STEPPED_OVER:
            place += 1
        return self.links[place] if place < len(self.links) else None

    def _fits(self, header: Link, value: Link) -> bool:
        """Tell whether a value may stand in a header's column."""
        if value.kind not in VALUES:
            return False
        if value.kind is not Kind.NUMBER:
            return any(column in (value.places or {}) for column in header.columns)
        words = self.table.words.get(value.text, {})
        return any(column.numeric or column.index in words for column in self.columns(header))

    def _of_copula(self, pairs: Sequence[tuple[int, int, int, Link, Link]]) -> dict[Link, Link]:
        """Return the value that a copula ties to the header it begins with, or ends in.

        "The captain … was Ann": Ann is to stand among the captains, wherever else she does.
        """
        places = [
            place
            for place, link in enumerate(self.links)
            if link.kind is Kind.IDLE and link.text in _COPULAS
        ]
        if not places or not self.core:
            return {}
        right, _ = self._nearest(places[-1], 1, _ARTICLES, _FAR_LEFT)
        if right is not None and right.asks:
            right = self._past_comparing(self.at[right])
            right = right if right is not None and right.kind is Kind.NUMBER else None
        left = next(
            (link for link in reversed(self.links[: places[-1]]) if link in self.core), None
        )
        first = self.core[0]
        near = {(header, value) for gap, _, _, header, value in pairs if gap <= 1}
        if right is None or left is None:
            return {}
        taken = {header for header, value in near if value is not right}
        heads = [head for head in self._opening_headers() if head not in taken]
        if heads and right.kind in VALUES and not any(value is right for _, value in near):
            fitting = [head for head in heads if self._fits(head, right)]
            return {right: (fitting or heads)[-1]}
        near_either = any(header is right or value is left for header, value in near)
        names = right.kind is Kind.HEADER and left is first and left.kind in VALUES
        return {left: right} if names and not near_either else {}

    def _opening_headers(self) -> list[Link]:
        """Return the headers with which the sentence begins: "the game record …"."""
        heads: list[Link] = []
        for link in self.core:
            if link.kind is not Kind.HEADER:
                break
            heads.append(link)
        return heads

    # Values to conditions

    def _condition(self, link: Link) -> Condition:
        header = self.header_of.get(link)
        if link.kind is Kind.NUMBER:
            return self._figure(link, header)
        places = link.places or {}
        if header is not None:
            places = {column: places.get(column, frozenset()) for column in header.columns}
            filled = {column: rows for column, rows in places.items() if rows}
            places = filled or places
        return Condition(link, places, header is not None)

    def _figure(self, link: Link, header: Link | None) -> Condition:
        relation, words = self._relation(link, header)
        self.used.update(words)
        places = figure_places(link, relation, self.table)
        if header is not None:
            held = {
                column.index: places.get(column.index, frozenset())
                for column in self.columns(header)
                if column.index in places or column.numeric
            }
            return Condition(link, held or places, bool(held), relation)
        return Condition(link, places, bound=False, relation=relation)

    def _relation(self, link: Link, header: Link | None) -> tuple[str, tuple[Link, ...]]:
        """Return the side a figure bounds, with the words that say so: "more than", "at least"."""
        place = self.at[link] - 1
        while place >= 0 and self.links[place].text in questions.BEFORE_FIGURES:
            place -= 1
        last = self.links[place] if place >= 0 else None
        if last is not None and last.kind is Kind.HEDGE:
            return "~", (last,)
        before = self.links[place - 1] if place >= 1 else None
        if last is None:
            return "=", ()
        if last.kind is Kind.THAN and before is not None and before.kind in _COMPARING:
            ranked = header is not None and any(each.of_places for each in self.columns(header))
            if ranked and before.text in _UNSURE_OF_PLACES:
                return "", (last, before)
            return _COMPARING[before.kind], (last, before)
        if last.text in _BARE:
            return _COMPARING.get(last.kind, "="), (last,)
        if last.text == "least" and before is not None and before.text == "at":
            return ">=", (last,)
        if last.text == "most" and before is not None and before.text == "at":
            return "<=", (last,)
        return "=", ()
