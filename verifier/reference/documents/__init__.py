"""Reference documents: texts whose plain statements are read as facts."""

from verifier.reference.documents.prose import Prose, read_prose
from verifier.reference.documents.statements import read_statements

__all__ = ["Prose", "read_prose", "read_statements"]
