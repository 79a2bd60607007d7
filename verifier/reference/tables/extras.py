"""Libraries that not everybody has: imported when needed, and named when missing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from types import ModuleType

DISTRIBUTION = "numeric-claim-verifier"


def extra(module: str, name: str, source: str, what: str) -> ModuleType:
    """Return a module of an optional dependency.

    Raises:
        InputError: it is not installed; the message says which extra brings it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        mend = f"install it with: pip install '{DISTRIBUTION}[{name}]'"
        package = module.partition(".")[0]
        message = f"{what} needs the package {package}, which is not installed"
        raise InputError(Problem(source, message, mend=mend)) from error
