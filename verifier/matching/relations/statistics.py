"""Which tables are lists of statistics: names, times and figures, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.relations.days import cell_day
from verifier.matching.relations.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.matching.relations.table import Column
    from verifier.model.relation import Relation


def is_to_be_mended(relation: Relation, columns: Iterable[int]) -> bool:
    """Tell whether faults in some columns, from 1, are to be mended before the table is used.

    They are in a list of statistics, and in a row longer than the header, of which the cells stand
    under the wrong names.
    """
    last = max((at for at, name in enumerate(relation.headers, 1) if name.strip()), default=0)
    return is_of_statistics(relation) or any(each > last for each in columns)


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
