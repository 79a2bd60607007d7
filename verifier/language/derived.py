"""What readers derive from the words of a language, built once for each language."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache, wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.language.assembly import Language

_T = TypeVar("_T")


def per_language(build: Callable[[Language], _T]) -> Callable[[Language], _T]:
    """Let a function of a language build its tables once a language.

    The regional variants of a language share them. They are asked for at every other word, so
    nothing stands between the caller and the cache.
    """
    built: dict[str, _T] = {}

    @wraps(build)
    def once(language: Language) -> _T:
        if language.code not in built:
            built[language.code] = build(language)
        return built[language.code]

    return cache(once)


def all_words(*tables: object, but: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return every word that stands in tables of words, of a phrase the first.

    Of a table with named fields those named in ``but`` are left out.

    >>> sorted(all_words({"half past": 30}, ("noon", frozenset({"quarter-hour"}))))
    ['half', 'noon', 'quarter']
    """
    return frozenset(word for table in tables for word in _words(table, but))


def _words(table: object, but: frozenset[str]) -> Iterator[str]:
    if isinstance(table, str):
        yield table.split(" ")[0].partition("-")[0]
    elif is_dataclass(table):
        for field in fields(table):
            if field.name not in but:
                yield from _words(getattr(table, field.name), but)
    elif isinstance(table, dict | frozenset | set | tuple | list):
        for entry in table:
            yield from _words(entry, but)
