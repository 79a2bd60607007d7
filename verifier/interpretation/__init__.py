"""Mentions to claims: what is asserted of what, where, when, how firmly and by whom."""

from verifier.interpretation.distances import distances
from verifier.interpretation.ended_lengths import ended_lengths
from verifier.interpretation.interpret import claim_ids, interpret
from verifier.interpretation.resolution import resolve
from verifier.interpretation.stretches import stretches

__all__ = ["claim_ids", "distances", "ended_lengths", "interpret", "resolve", "stretches"]
