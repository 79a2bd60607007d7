"""A sentence against a whole table: which rows it speaks of, and whether they bear it out."""

from verifier.matching.relations.answer import ask
from verifier.matching.relations.table import Table

__all__ = ["Table", "ask"]
