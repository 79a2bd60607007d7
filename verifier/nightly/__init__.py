"""Runs that are remembered: what changed since the last one, and why."""

from verifier.nightly.run import run_nightly
from verifier.nightly.store import Store, history_file

__all__ = ["Store", "history_file", "run_nightly"]
