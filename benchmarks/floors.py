"""Figures beside their floors, as floors.toml keeps them; one file for every benchmark program."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("VERIFIER_SHARED") or HERE.parent.parent / "shared")

Figures = dict[str, float]


def floors() -> dict[str, dict[str, dict[str, float]]]:
    """Return the floors by group and name: ``{"least": number}`` or ``{"most": number}``."""
    return tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


def judged(value: float | None, bounds: dict[str, float] | None) -> str:
    """Return "ok" or "MISSED", or nothing where no floor stands; ``None`` misses every floor."""
    if not bounds:
        return ""
    ((kind, bound),) = bounds.items()
    if value is None:
        return "MISSED"
    return "ok" if (value >= bound if kind == "least" else value <= bound) else "MISSED"


def missed(group: str, figures: Figures, *, absent: frozenset[str] = frozenset()) -> list[str]:
    """Print each floor of a group beside its figure; return the names that miss theirs.

    A figure of ``absent`` could not be measured here: it is said to be so, and misses nothing.
    """
    failures = []
    for name, bounds in floors().get(group, {}).items():
        ((kind, bound),) = bounds.items()
        told = "not measured" if name in absent else judged(figures.get(name), bounds)
        value = figures.get(name, "-")
        print(f"{group:10} {name:32} {value:>10} {'at ' + kind:>9} {bound:>8}  {told}")
        if told == "MISSED":
            failures.append(name)
    return failures


def write(path: str | Path | None, figures: object) -> None:
    """Write figures as JSON, where a file is named."""
    if path:
        Path(path).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def note(text: str) -> None:
    """Say on standard error what a reader of the figures must know."""
    print(text, file=sys.stderr)
