"""Sentences to mentions: every figure and time, with its unit, noun, hedge and role."""

from verifier.extraction.scan import extract, extract_all

__all__ = ["extract", "extract_all"]
