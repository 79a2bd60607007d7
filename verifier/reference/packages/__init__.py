"""Source packages: a datapackage.yaml with CSV tables, in the profiles facts/1 and series/1."""

from verifier.reference.packages.package import Package, examine, read_package

__all__ = ["Package", "examine", "read_package"]
