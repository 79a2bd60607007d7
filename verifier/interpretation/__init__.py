"""Mentions to claims: what is asserted of what, where, when, how firmly and by whom."""

from verifier.interpretation.interpret import interpret

__all__ = ["interpret"]
