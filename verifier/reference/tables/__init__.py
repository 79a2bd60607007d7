"""Tables as a desk has them: bytes to grids, grids to relations, relations to facts."""

from verifier.reference.tables.reading import read_source, understood

__all__ = ["read_source", "understood"]
