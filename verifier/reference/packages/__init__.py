"""Source packages: a datapackage.yaml with CSV tables, in the profiles facts/1 and series/1."""

from verifier.reference.packages.package import Package, examine, read_package
from verifier.reference.packages.standard import EXTRA, standard_problems
from verifier.reference.packages.summary import Measured, Summary, summarised

__all__ = [
    "EXTRA",
    "Measured",
    "Package",
    "Summary",
    "examine",
    "read_package",
    "standard_problems",
    "summarised",
]
