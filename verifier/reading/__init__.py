"""Bytes to documents, and documents to sentences."""

from verifier.reading.articles import article_paths, decoded, read_article
from verifier.reading.segmentation import segment

__all__ = ["article_paths", "decoded", "read_article", "segment"]
