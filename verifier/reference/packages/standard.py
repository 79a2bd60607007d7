"""A package against the whole of the Data Package standard, by the `frictionless` validator.

It knows types, patterns and keys that a package declares for its own columns. It is an extra: it
takes a second to start, and a check of articles never needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.errors import Problem
from verifier.reference.locate import DESCRIPTOR

if TYPE_CHECKING:
    from pathlib import Path

EXTRA = "validate"


def standard_problems(folder: Path) -> tuple[Problem, ...] | None:
    """Return what the validator finds in a package, or None where it is not installed."""
    try:
        from frictionless import FrictionlessException, Package
    except ImportError:
        return None
    descriptor = str(folder / DESCRIPTOR)
    try:
        # The folder is given apart: an absolute path counts as unsafe.
        report = Package(DESCRIPTOR, basepath=str(folder)).validate()
    except FrictionlessException as error:
        causes = error.reasons or [error.error]
        return tuple(_problem(descriptor, cause.message) for cause in causes)
    found = [_problem(descriptor, error.message) for error in report.errors]
    for task in report.tasks:
        path = str(folder / task.place)
        for fault in task.errors:
            row = int(getattr(fault, "row_number", 0) or 0)
            column = int(getattr(fault, "field_number", 0) or 0)
            found.append(_problem(path, fault.message, row, column or int(bool(row))))
    return tuple(found)


def _problem(path: str, message: str, line: int = 0, column: int = 0) -> Problem:
    return Problem(path, " ".join(message.split()), line, column, "found by frictionless")
