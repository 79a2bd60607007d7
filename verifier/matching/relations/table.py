"""A relation made ready for questions: typed columns, and the words that lead to its cells."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language import questions, tables
from verifier.matching.relations.days import cell_day
from verifier.matching.relations.figures import cell_figure
from verifier.matching.relations.texts import forms_of, is_empty, plain, words_of

if TYPE_CHECKING:
    from decimal import Decimal

    from verifier.matching.relations.days import Day
    from verifier.model.relation import Relation

    Key = tuple[str, ...]
    # The rows that a word or phrase leads to, by column.
    Places = dict[int, frozenset[int]]

_MOSTLY = 0.7
_BRACKETED = re.compile(r"\([^)]*\)")
_PLACES = frozenset(questions.PLACES)
_TIMES = frozenset(questions.TIMES)
_DIVISIONS = frozenset(form for word in tables.DIVISIONS for form in forms_of(word))
_SCALED = frozenset(questions.SCALED)
_TOTALS = frozenset(questions.TOTAL_ROWS)
_OUTCOMES = frozenset((*questions.WON_MARKS, *questions.LOST_MARKS))
_NOT_LETTERS = re.compile(r"[\d\W_]+")
_SHORT_UNIT = 3
_NAMED = re.compile(r"[a-z]{3,}\W*\d")
_POWERS = {word: len(str(size)) - 1 for word, size in questions.MAGNITUDES.items()} | {"000": 3}
_PERCENT = frozenset(questions.PERCENT)
_LEADING = frozenset(questions.LEADING)


@dataclass(frozen=True)
class Column:
    """A column with its cells as text, as figures and as dates, None where they are none.

    ``numeric`` and ``dated`` tell what most of its cells are; a column of years is both.
    """

    index: int
    name: str
    forms: Key
    cells: tuple[str, ...]
    figures: tuple[Decimal | None, ...]
    days: tuple[Day | None, ...]
    numeric: bool
    dated: bool

    def order(self, row: int) -> Decimal | tuple[int, int, int] | None:
        """Return what a row's cell is ordered by."""
        if self.numeric:
            return self.figures[row]
        day = self.days[row]
        return day.order if day is not None else None

    @property
    def scaled(self) -> bool:
        """Whether its header says that the figures are in thousands or more."""
        return _is_scaled(self.forms)

    @cached_property
    def of_percent(self) -> bool:
        """Whether its header or its cells say that the figures are in per cent."""
        return bool(_PERCENT & set(self.forms)) or any("%" in cell for cell in self.cells)

    @property
    def divides(self) -> bool:
        """Whether it divides a whole that has rows of its own: "Total", "Female", "Male"."""
        named = any(form in _DIVISIONS for form in self.forms)
        return named and any(plain(cell) in _TOTALS for cell in self.cells)

    @property
    def of_places(self) -> bool:
        """Whether it ranks: 1 is the best, and "higher" may be said of either end."""
        return any(form in _PLACES for form in self.forms)

    @cached_property
    def numbers_rows(self) -> bool:
        """Whether its figures are 1, 2, 3 and so on: they number the rows and measure nothing."""
        return len(self.figures) > 2 and sorted(
            each for each in self.figures if each is not None
        ) == list(range(1, len(self.figures) + 1))

    @property
    def of_times(self) -> bool:
        """Whether it measures how long something took."""
        return any(form in _TIMES for form in self.forms)

    @property
    def pure(self) -> bool:
        """Whether its figures stand alone or with one unit, and not beside names."""
        named = [
            bool(_NAMED.match(plain(cell)))
            for cell, figure in zip(self.cells, self.figures, strict=True)
            if figure is not None
        ]
        if any(named) and not all(named):
            return False  # "image 6" among figures is a name
        rests = {
            _NOT_LETTERS.sub("", plain(cell))
            for cell, figure in zip(self.cells, self.figures, strict=True)
            if figure is not None
        }
        return len(rests) <= 2 or all(len(rest) <= _SHORT_UNIT for rest in rests)


class Table:
    """A relation with its total rows set aside, and an index of its cells."""

    def __init__(self, relation: Relation) -> None:
        """Type the columns and index the cells of a relation."""
        self.relation = relation
        self.numbers = _body(relation)
        rows = [relation.rows[number] for number in self.numbers]
        self.size = len(rows)
        self.columns = tuple(
            _column(index, name, tuple(row[index].strip() for row in rows))
            for index, name in enumerate(relation.headers)
        )
        captions = [forms_of(text) for text in relation.captions]
        self.caption = frozenset(form for forms in captions for form in forms)
        self.caption_pairs = frozenset(pair for forms in captions for pair in pairwise(forms))

    @cached_property
    def phrases(self) -> dict[str, tuple[tuple[Key, Places], ...]]:
        """The cells' whole texts by their first word, the longest first."""
        places: dict[Key, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for column in self.columns:
            for row, cell in enumerate(column.cells):
                if not is_empty(cell):
                    for key in _keys(cell):
                        places[key][column.index].add(row)
        begun: dict[str, list[tuple[Key, Places]]] = defaultdict(list)
        for key, found in places.items():
            if key:
                begun[key[0]].append((key, {at: frozenset(rows) for at, rows in found.items()}))
        return {
            word: tuple(sorted(each, key=lambda pair: (-len(pair[0]), pair[0])))
            for word, each in begun.items()
        }

    @cached_property
    def words(self) -> dict[str, Places]:
        """Where each word stands in the cells."""
        places: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for column in self.columns:
            for row, cell in enumerate(column.cells):
                for word in words_of(cell):
                    places[word.form][column.index].add(row)
        return {
            form: {at: frozenset(rows) for at, rows in found.items()}
            for form, found in places.items()
        }

    @cached_property
    def signs(self) -> frozenset[str]:
        """The signs of units that its headers, cells and captions hold."""
        texts = (*self.relation.headers, *self.relation.captions)
        return frozenset(self.words) | frozenset(form for text in texts for form in forms_of(text))

    @cached_property
    def outcomes(self) -> tuple[int, ...]:
        """The columns whose cells begin by telling who won."""
        return tuple(
            column.index
            for column in self.columns
            if len({_first(cell) for cell in column.cells} & _OUTCOMES) > 1
        )

    def marked(self, column: int, marks: tuple[str, ...]) -> frozenset[int]:
        """Return the rows whose cell begins with one of the marks."""
        cells = self.columns[column].cells
        return frozenset(row for row, cell in enumerate(cells) if _first(cell) in marks)

    def is_part(self, column: Column, row: int) -> bool:
        """Tell a row of a part of the whole, by a column that divides."""
        return column.divides and plain(column.cells[row]) not in _TOTALS

    def distinct(self, column: int, rows: frozenset[int]) -> frozenset[str]:
        """Return what the rows hold in a column, each once, in plain letters."""
        cells = self.columns[column].cells
        return frozenset(plain(cells[row]) for row in rows if not is_empty(cells[row]))

    def line(self, row: int) -> str:
        """Return where a row stands in the source: "line 5"."""
        return f"{self.relation.locator} {self.relation.lines[self.numbers[row]]}"


def _is_scaled(forms: Key) -> bool:
    return any(form in _SCALED for form in forms)


def _keys(cell: str) -> set[Key]:
    """Return how a cell may be named: whole, without brackets, "at Hawks" and "the Hawks" both."""
    keys = {forms_of(cell), forms_of(_BRACKETED.sub(" ", cell))}
    return keys | {key[1:] for key in keys if len(key) > 1 and key[0] in _LEADING}


def _first(cell: str) -> str:
    words = words_of(cell)
    return words[0].text if words else ""


def _body(relation: Relation) -> tuple[int, ...]:
    """Return the numbers of the rows that are neither totals nor the header again."""
    header = tuple(map(plain, relation.headers))
    numbers = [
        number
        for number, row in enumerate(relation.rows)
        if tuple(map(plain, row)) != header and any(not is_empty(cell) for cell in row)
    ]
    plainly = [n for n in numbers if not _is_total(relation.rows[n])]
    return tuple(plainly or numbers)


def _is_total(row: tuple[str, ...]) -> bool:
    first = next((cell for cell in row[:2] if not is_empty(cell) and cell_figure(cell) is None), "")
    return plain(first) in _TOTALS


def _column(index: int, name: str, cells: tuple[str, ...]) -> Column:
    forms = forms_of(name)
    power = next((_POWERS[form] for form in forms if form in _POWERS), 0)
    read = map(cell_figure, cells)
    figures = tuple(each if each is None else each.scaleb(power) for each in read)
    days = tuple(map(cell_day, cells))
    filled = sum(not is_empty(cell) for cell in cells)
    numeric = filled > 0 and sum(each is not None for each in figures) >= _MOSTLY * filled
    dated = filled > 0 and sum(each is not None for each in days) >= _MOSTLY * filled
    return Column(index, name, forms, cells, figures, days, numeric, dated)
