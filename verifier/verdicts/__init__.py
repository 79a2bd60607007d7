"""Claims with their evidence to verdicts: the rules, in the order that is their meaning."""

from verifier.verdicts.judge import judge
from verifier.verdicts.registry import FAMILIES, RULES, rule_by_name

__all__ = ["FAMILIES", "RULES", "judge", "rule_by_name"]
