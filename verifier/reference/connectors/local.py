"""Packages that lie here, found by words: their titles, measures, subjects and wordings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError
from verifier.reference.connectors.harvest import Found
from verifier.reference.locate import DESCRIPTOR, package_folders
from verifier.reference.rows import read_rows, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WORD = re.compile(r"[^\W_]+")
_SHOWN = 4


def search_packages(folders: Iterable[Path], words: str) -> list[Found]:
    """Return the packages in which every word stands somewhere, best first; titles count most.

    A damaged package is searched as far as it can be read: `sources check` names its faults.

    Raises:
        InputError: a folder is missing or holds no package.
    """
    wanted = _words(words)
    found: list[tuple[int, str, Found]] = []
    for folder in folders:
        for package in package_folders(folder):
            hit = _searched(package, wanted)
            if hit is not None:
                found.append((-hit[0], str(package), hit[1]))
    return [each for _, _, each in sorted(found, key=lambda each: each[:2])]


def _searched(package: Path, wanted: list[str]) -> tuple[int, Found] | None:
    descriptor = _descriptor(package)
    title = str(descriptor.get("title") or package.name)
    aliases = _aliases(package)
    told = [title, package.name, str(descriptor.get("description") or ""), *aliases]
    known = _words(" ".join(told))
    if not all(any(each.startswith(word) for each in known) for word in wanted):
        return None
    in_title = _words(title)
    score = sum(any(each.startswith(word) for each in in_title) for word in wanted)
    matching = [text for text in aliases if any(word in _words(text) for word in wanted)]
    about = "words: " + ", ".join(sorted(set(matching))[:_SHOWN]) if matching else ""
    return score, Found(str(package), title, about, str(descriptor.get("version") or ""))


def _descriptor(package: Path) -> dict[str, Any]:
    import yaml

    try:
        content = yaml.safe_load(read_text(package / DESCRIPTOR))
    except (InputError, yaml.YAMLError):
        return {}
    return content if isinstance(content, dict) else {}


def _aliases(package: Path) -> list[str]:
    """Return the wordings of a package with the ids they stand for."""
    try:
        rows = read_rows(package / "aliases.csv")
    except InputError:
        return []
    positive = [row for row in rows if row.text("polarity") == "+"]
    ids = sorted({row.text("id").replace("-", " ") for row in positive})
    return [*(row.text("alias") for row in positive), *ids]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
