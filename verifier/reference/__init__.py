"""Curated sources to facts: packages, single tables, and the catalog that holds them."""

from verifier.reference.catalog import Catalog
from verifier.reference.catalog.cache import Cache, cache_folder
from verifier.reference.load import load_catalog
from verifier.reference.locate import default_sources, is_table_source

__all__ = ["Cache", "Catalog", "cache_folder", "default_sources", "is_table_source", "load_catalog"]
