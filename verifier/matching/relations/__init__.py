"""A sentence against a whole table: which rows it speaks of, and whether they bear it out."""

from verifier.matching.relations.answer import ask
from verifier.matching.relations.statistics import is_of_statistics, is_to_be_mended
from verifier.matching.relations.table import Table
from verifier.matching.relations.turned import COLUMN, Sided

__all__ = ["COLUMN", "Sided", "Table", "ask", "is_of_statistics", "is_to_be_mended"]
