"""Mentions to claims: what is asserted of what, where, when, how firmly and by whom."""

from verifier.interpretation.distances import distances
from verifier.interpretation.ended_lengths import ended_lengths
from verifier.interpretation.interpret import interpret
from verifier.interpretation.resolution import resolve
from verifier.interpretation.stretches import stretches

__all__ = ["distances", "ended_lengths", "interpret", "resolve", "stretches"]
