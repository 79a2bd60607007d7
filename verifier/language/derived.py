"""What readers derive from the words of a language, built once for each language."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.language.assembly import Language

_T = TypeVar("_T")


def per_language(build: Callable[[Language], _T]) -> Callable[[Language], _T]:
    """Let a function of a language build its tables once a language."""
    built: dict[str, _T] = {}

    @wraps(build)
    def found(language: Language) -> _T:
        table = built.get(language.code)
        if table is None:
            table = built[language.code] = build(language)
        return table

    return found
