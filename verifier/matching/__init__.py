"""Claims to evidence: which facts bear on a claim, how each slot met, and what was refused."""

from verifier.matching.match import match_then_and_now
from verifier.matching.vocabulary import CatalogVocabulary

__all__ = ["CatalogVocabulary", "match_then_and_now"]
