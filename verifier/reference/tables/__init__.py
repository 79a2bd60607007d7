"""Tables as a desk has them: bytes to grids, grids to relations, relations to facts."""

from verifier.reference.tables.drafting import drafted
from verifier.reference.tables.reading import read_source, understood

__all__ = ["drafted", "read_source", "understood"]
