"""Facts as measures × entities × periods, compiled to one SQLite file and looked up in it.

``store`` reads the file and imports nothing of the program, so that a process that asks for one
value starts as fast as it can; everything here is loaded when it is first named.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself would take a quarter of the time that Python takes to start
if TYPE_CHECKING:
    from verifier.reference.catalog.catalog import Catalog

__all__ = ["Catalog"]


def __getattr__(name: str) -> object:
    if name == "Catalog":
        from verifier.reference.catalog.catalog import Catalog

        return Catalog
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
