"""Which tables are lists of statistics: names, times and figures, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.relations.days import cell_day
from verifier.matching.relations.table import Table

if TYPE_CHECKING:
    from verifier.matching.relations.table import Column
    from verifier.model.relation import Relation


def is_of_statistics(relation: Relation) -> bool:
    """Tell a list of statistics: figures with times, of at most one column of names.

    The times are a column or the headers; a column of which half are no figures is of words.
    """
    columns = Table(relation).columns
    dated = [column for column in columns if column.dated]
    headed = [column for column in columns if cell_day(column.name) is not None]
    words = [column for column in columns if column not in dated and _is_of_words(column)]
    return bool(dated or headed) and len(words) <= 1


def _is_of_words(column: Column) -> bool:
    figures = sum(each is not None for each in column.figures)
    return figures * 2 < len(column.cells)
