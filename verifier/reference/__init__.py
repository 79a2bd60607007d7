"""Curated sources to facts: packages, single tables, and the catalog that holds them.

What is named here is loaded when it is first asked for, so that a process that only opens a
compiled catalog starts at once.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing itself would take a quarter of the time that Python takes to start
if TYPE_CHECKING:
    from verifier.reference.catalog import Catalog
    from verifier.reference.catalog.cache import Cache, cache_folder
    from verifier.reference.load import load_catalog
    from verifier.reference.locate import default_sources, is_table_source

__all__ = ["Cache", "Catalog", "cache_folder", "default_sources", "is_table_source", "load_catalog"]

_HOMES = {
    "Cache": "catalog.cache",
    "Catalog": "catalog.catalog",
    "cache_folder": "catalog.cache",
    "default_sources": "locate",
    "is_table_source": "locate",
    "load_catalog": "load",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
